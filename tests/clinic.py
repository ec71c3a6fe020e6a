"""A small clinic for tests: the example set-up, its people, and verbs that read like the desk's work."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from domain.billing import service as billing
from domain.billing.service import Checkout, InvoiceLineDraft, Payment, Quote, Refunded
from domain.families import service as families
from domain.kernel.database import fetchval
from domain.ledger.queries import Balance, balances
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.referrals import service as referrals
from domain.referrals.service import Registered
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from runtime.load import load_file
from runtime.verify import run_all

SETUP = Path(__file__).parent / "data" / "clinic.toml"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWNER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA1), role=StaffRole.OWNER, locale="en")
MANAGER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA2), role=StaffRole.MANAGER, locale="en")
DESK = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA3), role=StaffRole.RECEPTIONIST, locale="en")
PERSONAL_DATA = ConsentGrant(purpose="PERSONAL_DATA", document_version="1")


def as_patient(patient_id: UUID) -> Actor:
    """Return a signed-in patient."""
    return Actor(kind=ActorKind.PATIENT, id=patient_id, locale="ru", ip="192.0.2.1")


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
        self, first_name: str = "Анна", *, code: str | None = None, phone: str | None = None, actor: Actor = DESK
    ) -> Registered:
        """Register a patient at the desk."""
        self.phones += 1
        details = PatientDetails(
            first_name=first_name,
            phone=phone or f"+7916{self.phones}",
            locale="ru",
            home_branch_id=await self.branch(),
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

    async def quote(self, invoice_id: UUID, *, bonus_minor: int | None = None, maximum: bool = False) -> Quote:
        """Quote an invoice."""
        checkout = Checkout(invoice_id, bonus_minor, maximum)
        return await billing.quote(actor=DESK, checkout=checkout, now=self.now)

    async def complete(
        self, invoice_id: UUID, *, bonus_minor: int | None = None, maximum: bool = False, kind: str = "CARD"
    ) -> Quote:
        """Quote and complete an invoice, the rest paid in one way."""
        quoted = await self.quote(invoice_id, bonus_minor=bonus_minor, maximum=maximum)
        await billing.complete_invoice(
            actor=DESK,
            checkout=Checkout(invoice_id, bonus_minor, maximum),
            quote_fingerprint=quoted.fingerprint,
            payments=[Payment(kind, quoted.due_minor, None)],
            key=str(uuid4()),
            now=self.now,
        )
        return quoted

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
        await families.accept_invitation(
            actor=as_patient(patient_id), token=invitation.token, shares_bonuses=shares, now=self.now
        )

    async def share(
        self, family_id: UUID, patient_id: UUID, *, shares: bool = True, limit_minor: int | None = None
    ) -> None:
        """Let a member lend bonuses to the family, or not, and borrow at most so much a month."""
        await families.update_sharing(
            actor=as_patient(patient_id), family_id=family_id, patient_id=patient_id, shares_bonuses=shares,
            monthly_limit=None if limit_minor is None else Decimal(limit_minor) / 100, now=self.now,
        )  # fmt: skip

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
    clinic = Clinic()
    await load_file(SETUP, clinic.now)
    return clinic
