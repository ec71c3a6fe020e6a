"""A small clinic for tests: the example set-up, its people, and verbs that read like the desk's work."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from domain.billing import service as billing
from domain.billing.service import Checkout, InvoiceLineDraft, Payment, Quote, Refunded
from domain.certificates import service as certificates
from domain.certificates.policy import CertificateDraft
from domain.certificates.service import BoughtBack, CertificateTender, Issued
from domain.certificates.service import Redeemed as RedeemedCertificate
from domain.clinic.queries import organisation
from domain.families import service as families
from domain.families.policy import LimitChange
from domain.kernel import secrecy
from domain.kernel.database import execute, fetch, fetchval
from domain.ledger.queries import Balance, balances
from domain.ledger.service import open_partner_account
from domain.packages import service as packages
from domain.packages.service import Cancelled as CancelledSubscription
from domain.packages.service import Sale
from domain.partners import service as partners
from domain.partners.policy import PartnerDraft, Terms
from domain.partners.queries import partners_by_ids
from domain.partners.service import PaymentDraft, SaleDraft, TakenBack
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.referrals import service as referrals
from domain.referrals.service import Registered
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, ApiScope, StaffRole
from domain.staff.service import actor_of_api_key
from runtime.load import load_file
from runtime.verify import run_all

SETUP = Path(__file__).parent / "data" / "clinic.toml"
PEPPERS = ("a pepper for tests",)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWNER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA1), role=StaffRole.OWNER, locale="en")
MANAGER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA2), role=StaffRole.MANAGER, locale="en")
DESK = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA3), role=StaffRole.RECEPTIONIST, locale="en")
PERSONAL_DATA = ConsentGrant(purpose="PERSONAL_DATA", document_version="1")


def as_patient(patient_id: UUID) -> Actor:
    """Return a signed-in patient."""
    return Actor(kind=ActorKind.PATIENT, id=patient_id, locale="ru", ip="192.0.2.1")


def a_tender(certificate: UUID | CertificateTender) -> CertificateTender:
    """Return how a certificate is presented: by its id, unless told otherwise."""
    return CertificateTender(certificate_id=certificate) if isinstance(certificate, UUID) else certificate


def a_checkout(
    invoice_id: UUID,
    bonus_minor: int | None,
    certificates: Sequence[UUID | CertificateTender],
    *,
    maximum: bool,
    packages: bool,
) -> Checkout:
    """Return how an invoice is to be paid, apart from money."""
    return Checkout(invoice_id, bonus_minor, maximum, tuple(map(a_tender, certificates)), packages)


@dataclass
class Clinic:
    """The clinic at one moment of the test's own time."""

    now: datetime = START
    phones: int = 1_000_000
    paid: list[UUID] = field(default_factory=list)

    def wait(self, **delta: int) -> None:
        """Let time pass."""
        self.now += timedelta(**delta)

    async def branch(self, code: str = "msk") -> UUID:
        """Return a branch's id."""
        return await fetchval("SELECT id FROM branch WHERE code = $1", code)

    async def register(
        self,
        first_name: str = "Анна",
        *,
        code: str | None = None,
        phone: str | None = None,
        actor: Actor = DESK,
        branch: str = "msk",
    ) -> Registered:
        """Register a patient at the desk of a branch."""
        self.phones += 1
        details = PatientDetails(
            first_name=first_name,
            phone=phone or f"+7916{self.phones}",
            locale="ru",
            home_branch_id=await self.branch(branch),
        )
        return await referrals.register_patient(
            actor=actor, details=details, referral_code=code, consents=[PERSONAL_DATA], now=self.now
        )

    async def lead(self, code: str, first_name: str, phone: str, *, ip: str = "10.0.0.1") -> UUID:
        """Send the public form and return the lead's id."""
        actor = Actor(kind=ANONYMOUS.kind, locale="ru", ip=ip)
        await referrals.submit_lead(
            actor=actor,
            code=code,
            first_name=first_name,
            phone=phone,
            comment=None,
            consents=[PERSONAL_DATA],
            now=self.now,
        )
        return await fetchval("SELECT id FROM patient WHERE phone = $1 AND first_name = $2", phone, first_name)

    async def code_of(self, patient_id: UUID) -> str:
        """Return a patient's personal code."""
        return await fetchval("SELECT code FROM referral_code WHERE patient_id = $1", patient_id)

    async def open(self, patient_id: UUID, *services: str, branch: str = "msk") -> UUID:
        """Open an invoice for services of the price list, by code."""
        lines = [
            InvoiceLineDraft(await fetchval("SELECT id FROM service WHERE code = $1", code), 1, None)
            for code in services
        ]
        opened = await billing.open_invoice(
            actor=DESK,
            patient_id=patient_id,
            branch_id=await self.branch(branch),
            lines=lines,
            key=str(uuid4()),
            now=self.now,
        )
        return opened.invoice_id

    async def quote(
        self,
        invoice_id: UUID,
        *,
        bonus_minor: int | None = None,
        maximum: bool = False,
        certificates: Sequence[UUID | CertificateTender] = (),
        packages: bool = True,
    ) -> Quote:
        """Quote an invoice."""
        checkout = a_checkout(invoice_id, bonus_minor, certificates, maximum=maximum, packages=packages)
        return await billing.quote(actor=DESK, checkout=checkout, now=self.now)

    async def complete(
        self,
        invoice_id: UUID,
        *,
        bonus_minor: int | None = None,
        maximum: bool = False,
        kind: str = "CARD",
        certificates: Sequence[UUID | CertificateTender] = (),
        packages: bool = True,
    ) -> Quote:
        """Quote and complete an invoice, the rest paid in one way; certificates are named by id or as presented."""
        checkout = a_checkout(invoice_id, bonus_minor, certificates, maximum=maximum, packages=packages)
        quoted = await billing.quote(actor=DESK, checkout=checkout, now=self.now)
        await billing.complete_invoice(
            actor=DESK,
            checkout=checkout,
            quote_fingerprint=quoted.fingerprint,
            payments=[Payment(kind, quoted.due_minor, None)] if quoted.due_minor else [],
            key=str(uuid4()),
            now=self.now,
        )
        return quoted

    async def cancel(self, invoice_id: UUID) -> None:
        """Cancel an open invoice."""
        await billing.cancel_invoice(actor=DESK, invoice_id=invoice_id, reason="test", key=str(uuid4()), now=self.now)

    async def visit(self, patient_id: UUID, *services: str) -> UUID:
        """Open and complete an invoice, paid by card."""
        invoice_id = await self.open(patient_id, *services)
        await self.complete(invoice_id)
        return invoice_id

    async def refund(self, invoice_id: UUID, amount_minor: int | None = None) -> Refunded:
        """Refund an amount, or all that is left."""
        return await billing.refund_invoice(
            actor=MANAGER,
            invoice_id=invoice_id,
            amount_minor=amount_minor,
            lines=None,
            reason="test",
            key=str(uuid4()),
            now=self.now,
        )

    async def issue(
        self,
        value_minor: int,
        *,
        paid_minor: int | None = None,
        kind: str = "SOLD",
        expires_on: date | None = None,
        services: Sequence[str] | None = None,
        pin: str | None = None,
    ) -> Issued:
        """Issue a gift certificate; a sold one is paid in full unless told otherwise."""
        named = None
        if services is not None:
            rows = await fetch("SELECT id FROM service WHERE code = ANY ($1)", list(services))
            named = tuple(row["id"] for row in rows)
        paid = value_minor if paid_minor is None else paid_minor
        draft = CertificateDraft(kind, value_minor, paid, service_ids=named, expires_on=expires_on, pin=pin)
        return await certificates.issue(actor=MANAGER, draft=draft, key=str(uuid4()), now=self.now)

    async def redeem(self, certificate: UUID | CertificateTender, amount_minor: int) -> RedeemedCertificate:
        """Redeem a part of a certificate at the desk, without an invoice."""
        return await certificates.redeem(
            actor=DESK, tender=a_tender(certificate), amount_minor=amount_minor, key=str(uuid4()), now=self.now
        )

    async def prepay(self, invoice_id: UUID, certificate: UUID | CertificateTender, amount_minor: int) -> None:
        """Pay a part of an open invoice with a certificate, before the rest."""
        await billing.prepay_with_certificate(
            actor=DESK, invoice_id=invoice_id, tender=a_tender(certificate), amount_minor=amount_minor,
            key=str(uuid4()), now=self.now,
        )  # fmt: skip

    async def freeze(self, certificate_id: UUID) -> None:
        """Freeze a certificate."""
        await certificates.freeze(actor=DESK, certificate_id=certificate_id, reason="test", now=self.now)

    async def unfreeze(self, certificate_id: UUID) -> None:
        """Let a frozen certificate be used again."""
        await certificates.unfreeze(actor=MANAGER, certificate_id=certificate_id, reason="test", now=self.now)

    async def void(self, certificate_id: UUID) -> None:
        """Void a certificate."""
        await certificates.void(actor=MANAGER, certificate_id=certificate_id, reason="test", now=self.now)

    async def buy_back(self, certificate_id: UUID) -> BoughtBack:
        """Refund a certificate's purchase."""
        return await certificates.buy_back(
            actor=MANAGER, certificate_id=certificate_id, reason="test", key=str(uuid4()), now=self.now
        )

    async def claim(self, certificate_id: UUID, patient_id: UUID, *, code: str | None = None) -> None:
        """Bind a certificate to a patient by its full code, which is looked up while it may be shown."""
        code = code or await certificates.full_code(certificate_id)
        assert code is not None
        await certificates.claim(actor=DESK, code=code, pin=None, patient_id=patient_id, now=self.now)

    async def show(self, certificate_id: UUID, patient_id: UUID) -> str:
        """Show a bound certificate on the holder's phone and return the token."""
        shown = await certificates.show_token(actor=as_patient(patient_id), certificate_id=certificate_id, now=self.now)
        return shown.token

    async def subscribe(self, patient_id: UUID, package: str = "prevention-year") -> UUID:
        """Sell a package at its price and return the subscription's id."""
        (row,) = await fetch("SELECT id, price_minor FROM package WHERE code = $1", package)
        sale = Sale(patient_id, row["id"], None, "OFF", row["price_minor"])
        sold = await packages.subscribe(actor=DESK, sale=sale, key=str(uuid4()), now=self.now)
        return sold.subscription_id

    async def reserve(self, entitlement_id: UUID, patient_id: UUID, visit_on: date) -> UUID:
        """Reserve a unit of an entitlement for a visit and return the reservation's id."""
        reserved = await packages.reserve(
            actor=DESK, entitlement_id=entitlement_id, patient_id=patient_id, visit_on=visit_on, key=str(uuid4()),
            now=self.now,
        )  # fmt: skip
        return reserved.reservation_id

    async def release(self, reservation_id: UUID) -> None:
        """Release a reservation."""
        await packages.release(actor=DESK, reservation_id=reservation_id, now=self.now)

    async def rest(self, subscription_id: UUID, starts_on: date, days: int) -> None:
        """Freeze a subscription."""
        await packages.freeze(actor=DESK, subscription_id=subscription_id, starts_on=starts_on, days=days, now=self.now)

    async def end(self, subscription_id: UUID) -> CancelledSubscription:
        """Cancel a subscription."""
        return await packages.cancel(
            actor=MANAGER, subscription_id=subscription_id, reason="test", key=str(uuid4()), now=self.now
        )

    async def partner(
        self,
        name: str = "Аптека",
        *,
        prepaid_minor: int | None = None,
        code: str | None = None,
        terms: Terms | None = None,
        bonus_life_days: int | None = None,
    ) -> UUID:
        """Add a partner, paying ahead if it pays anything in and monthly without a limit else; return its id."""
        draft = PartnerDraft(name=name, code=code, bonus_life_days=bonus_life_days)
        return await partners.add_partner(
            actor=MANAGER, draft=draft, terms=terms, prepaid_minor=prepaid_minor, now=self.now
        )

    async def partner_of(self, actor: Actor) -> None:
        """Let the partner that an actor stands for be there: with that id, paying monthly without a limit."""
        assert actor.id is not None
        row = [actor.id, f"p-{actor.id.hex}"]
        await execute(
            "INSERT INTO partner (id, code, name, status, contacts, settlement, return_days, created_at)"
            " VALUES ($1, $2, $2, 'ACTIVE', '[]', 'MONTHLY', 14, $3)", *row, self.now,
        )  # fmt: skip
        unit = (await organisation()).currency
        await open_partner_account(partner_id=actor.id, unit=unit, floor_minor=Terms().floor_minor)

    async def partner_key(self, partner_id: UUID, *scopes: str, store: str | None = None) -> Actor:
        """Make an API key for a partner, with every scope unless told otherwise, and return whom it stands for."""
        store_id = None
        if store is not None:
            store_id = await partners.add_store(
                actor=MANAGER, partner_id=partner_id, name=store, address=None, now=self.now
            )
        made = await partners.create_partner_key(
            actor=MANAGER, partner_id=partner_id, name="till", scopes=scopes or [*ApiScope], store_id=store_id,
            expires_at=None, now=self.now,
        )  # fmt: skip
        actor = await actor_of_api_key(key=made.key, now=self.now)
        assert actor is not None
        return actor

    async def card(self, patient_id: UUID) -> str:
        """Show a patient's card code at a partner's till and return it."""
        return (await partners.show_card(actor=as_patient(patient_id), now=self.now)).code

    async def sale(
        self, till: Actor, patient_id: UUID, bonus_minor: int, *, total_minor: int | None = None, order: str = ""
    ) -> UUID:
        """Report a sale at a partner's till that credits a patient; return its id."""
        draft = SaleDraft(
            card_code=await self.card(patient_id), order_reference=order or str(uuid4()),
            order_total_minor=total_minor or bonus_minor * 10, bonus_minor=bonus_minor,
        )  # fmt: skip
        return (await partners.report_sale(actor=till, draft=draft, key=str(uuid4()), now=self.now)).sale_id

    async def take_back(self, actor: Actor, sale_id: UUID, amount_minor: int | None = None) -> TakenBack:
        """Take a reported sale back, as much of the order as is told or all that is left."""
        return await partners.reverse_sale(
            actor=actor, sale_id=sale_id, order_reference=None, amount_minor=amount_minor, reason=None,
            key=str(uuid4()), now=self.now,
        )  # fmt: skip

    async def partner_pays(self, partner_id: UUID, amount_minor: int, *, out: bool = False) -> None:
        """Record that a partner paid, or was paid."""
        draft = PaymentDraft(partner_id, amount_minor, "OUT" if out else "IN", str(uuid4()))
        await partners.record_payment(actor=MANAGER, draft=draft, key=str(uuid4()), now=self.now)

    async def funds(self, partner_id: UUID) -> int:
        """Return a partner's balance."""
        return (await partners_by_ids(actor=MANAGER, ids=[partner_id]))[partner_id]["balance"]

    async def balance(self, patient_id: UUID) -> Balance:
        """Return an account's figures now."""
        return (await balances(owner_ids=[patient_id], now=self.now, soon_days=30))[patient_id]

    async def family(self, head_id: UUID, *others: UUID) -> UUID:
        """Make a family of adults, who share no bonuses yet, and return its id."""
        family_id = await families.create_family(actor=DESK, head_id=head_id, name="Ивановы", now=self.now)
        for other_id in others:
            await self.join(family_id, head_id, other_id)
        return family_id

    async def join(self, family_id: UUID, head_id: UUID, patient_id: UUID, *, shares: bool = False) -> None:
        """Bring an adult into a family, by the head's invitation."""
        invitation = await families.invite(
            actor=as_patient(head_id), family_id=family_id, patient_id=patient_id, phone=None, kinship="SPOUSE",
            is_guardian=False, now=self.now,
        )  # fmt: skip
        await billing.join_family(
            actor=as_patient(patient_id), token=invitation.token, shares_bonuses=shares, now=self.now
        )

    async def share(
        self, family_id: UUID, patient_id: UUID, *, shares: bool = True, limit_minor: int | None = None
    ) -> None:
        """Let a member lend bonuses to the family, or not; at the desk's word borrow at most so much a month."""
        limit = LimitChange(None if limit_minor is None else Decimal(limit_minor) / 100)
        member = {"family_id": family_id, "patient_id": patient_id, "shares_bonuses": shares, "now": self.now}
        await families.update_sharing(actor=as_patient(patient_id), limit=None, **member)
        await families.update_sharing(actor=DESK, limit=limit, **member)

    async def leave(self, family_id: UUID, patient_id: UUID) -> None:
        """Take a member out of a family."""
        await families.leave(actor=as_patient(patient_id), family_id=family_id, patient_id=patient_id, now=self.now)

    async def referral(self, friend_id: UUID) -> str:
        """Return the stored status of the friend's referral."""
        return await fetchval("SELECT status FROM referral WHERE friend_id = $1 ORDER BY id DESC LIMIT 1", friend_id)

    async def check(self) -> None:
        """Run every proof."""
        broken = [finding for finding in await run_all(self.now) if finding.violations]
        assert not broken


async def make_clinic() -> Clinic:
    """Load the example set-up into an empty database."""
    secrecy.configure(PEPPERS)
    clinic = Clinic()
    await load_file(SETUP, clinic.now)
    return clinic
