"""A clinic and the model of it side by side: each verb is done by both, and what they say is compared."""

import copy
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from domain.billing import service as billing
from domain.billing.service import Checkout, LineToRefund, Payment, Refunded
from domain.certificates import queries as certificates
from domain.certificates.service import CertificateTender
from domain.kernel import secrecy
from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import DomainError
from domain.ledger.queries import balances
from domain.packages.policy import status_on
from domain.packages.queries.usage import State, states_of
from runtime import night
from runtime.load import load_document, read_document
from runtime.verify import run_all
from tests.clinic import DESK, MANAGER, PEPPERS, SETUP, Clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import lines_of, open_lines
from tests.properties import oracle
from tests.properties.oracle import Certificate, Entitlement, Invoice, Patient, Refused, Subscription, World

T = TypeVar("T")
R = TypeVar("R")
MOSCOW, KYIV = "Europe/Moscow", "Europe/Kyiv"
BRANCHES = {"msk": MOSCOW, "nsk": KYIV}
MONTHS = 2
TIERS = (
    oracle.Tier("start", 0, 0, 500, {}, 0),
    oracle.Tier("silver", 1, 5_000_00, 700, {"HYGIENE": 1000}, 1),
    oracle.Tier("gold", 2, 20_000_00, 850, {"HYGIENE": 1500, "THERAPY": 333}, 2),
)
SERVICES = {
    code: oracle.Service(code, category, share_bp, rate_bp, earns)
    for code, category, share_bp, rate_bp, earns in (
        ("consult", "CONSULTATION", 3000, None, True),
        ("checkup", "DIAGNOSTICS", 3000, None, True),
        ("hygiene", "HYGIENE", 5000, None, True),
        ("filling", "THERAPY", 10_000, 333, True),
        ("implant", "IMPLANTS", 1000, 1000, True),
        ("braces", "ORTHODONTICS", 0, None, False),
    )
}
TERMS = oracle.Terms(MOSCOW, 1_00, 14, 1, TIERS)


def same(what: object, seen: object, expected: object) -> None:
    """Compare what is stored with what the model says."""
    assert seen == expected, f"{what}: stored {seen}, expected {expected}"


def percent(rate_bp: int) -> str:
    """Return basis points as the set-up file has them."""
    return f"{rate_bp // 100}.{rate_bp % 100:02}"


def set_up() -> dict[str, Any]:
    """Return the set-up of a clinic with short lives, and with the tiers and services of the model."""
    document: dict[str, Any] = copy.deepcopy(read_document(SETUP))
    for branch in document["branches"]:
        branch["time_zone"] = BRANCHES[branch["code"]]
    document["programme"] |= {"bonus_life_months": TERMS.life_months, "manual_adjustment_limit": "10000000.00"}
    document["certificates"] |= {"minimum_value": "0.01", "maximum_value": "10000000.00"}
    for service in document["services"]:
        model = SERVICES.get(service["code"])
        if model is not None:
            service["bonus_share_percent"] = percent(model.share_bp)
            service["earns"] = model.earns
            if model.rate_bp is not None:
                service["cashback_percent"] = percent(model.rate_bp)
    document["tiers"] = [
        {
            "code": tier.code, "name": tier.code, "cashback_percent": percent(tier.rate_bp),
            "discounts": {category: percent(rate) for category, rate in tier.discount_bp.items()},
            "free_consultations": tier.free_consultations,
            **({"spend_threshold": f"{tier.from_spend // 100}.00"} if tier.from_spend else {}),
        }
        for tier in TIERS
    ]  # fmt: skip
    document["packages"] = [
        {
            "code": "both", "name": "both", "price": "9900.00", "validity_months": MONTHS, "family_shareable": True,
            "max_freeze_days": 60, "refund_basis": "LIST",
            "entitlements": [
                {"name": "checkup", "services": ["checkup"], "category": "DIAGNOSTICS", "quantity": 3},
                {"name": "hygiene", "services": ["hygiene"], "category": "HYGIENE", "quantity": 2,
                 "minimum_interval_days": 10},
                {"name": "consult", "services": ["consult"], "category": "CONSULTATION", "quantity": 1,
                 "period": "MONTH"},
            ],
        },
    ]  # fmt: skip
    return document


@dataclass
class Pair:
    """Both sides at one moment. `ids` are the stored rows' ids of the model's objects."""

    clinic: Clinic
    world: World = field(default_factory=lambda: World(TERMS))
    ids: dict[Any, UUID] = field(default_factory=dict)
    codes: dict[Certificate, str] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        """Return the moment."""
        return self.clinic.now

    async def start(self) -> None:
        """Set the clinic up, with a family of three and somebody else."""
        secrecy.configure(PEPPERS)
        await load_document(set_up(), self.now)
        self.world.now = self.now
        family = oracle.Family()
        for number in range(4):
            branch = ("msk", "nsk")[number % 2]
            patient = Patient(f"patient {number}", TIERS[0], BRANCHES[branch])
            registered = await self.clinic.register(f"Пациент{'абвг'[number]}", branch=branch)
            self.ids[patient] = registered.patient_id
            self.world.patients.append(patient)
            if number < 3:
                patient.family = family
                family.members.append(patient)
        self.ids[family] = await self.clinic.family(*(self.ids[patient] for patient in family.members))

    def tick(self) -> None:
        """Let a second pass, so that what comes later is younger."""
        self.wait_until(self.now + timedelta(seconds=1))

    def wait_until(self, moment: datetime) -> None:
        """Let time pass on both sides."""
        self.clinic.now = moment
        self.world.let_time_pass(moment)

    async def both(self, model: Callable[[], T], real: Callable[[], Awaitable[R]]) -> tuple[T, R] | None:
        """Do something on both sides, or see it refused by both for the same reason; then return None."""
        try:
            told = model()
        except Refused as refused:
            expected = refused.code
        else:
            return told, await real()
        code = await self.refusal(real)
        assert code == expected, f"the model refuses with {expected}, the service says {code}"
        return None

    @staticmethod
    async def refusal(real: Callable[[], Awaitable[object]]) -> str:
        """Return the code that something is refused with."""
        try:
            await real()
        except DomainError as refusal:
            return refusal.code
        return "nothing"

    # Bonuses and families

    async def give(self, patient: Patient, amount: int, days: int | None) -> None:
        """Add bonuses by hand; without days they live as long as all others."""
        today = oracle.day_of(self.now, patient.zone)
        ends_on = None if days is None else today + timedelta(days=days)
        await give(self.clinic, self.ids[patient], amount, until=ends_on)
        ends_on = ends_on or oracle.months_after(today, TERMS.life_months)
        self.world.credit(patient, amount, today, ends_on, patient.zone)

    async def share(self, patient: Patient, *, shares: bool, limit: int | None) -> None:
        """Say whether a patient lends bonuses, and borrows how many a month."""
        if patient.family is not None:
            family_id = self.ids[patient.family]
            await self.clinic.share(family_id, self.ids[patient], shares=shares, limit_minor=limit)
            patient.shares, patient.limit = shares, limit

    async def leave(self, patient: Patient) -> None:
        """Leave the family."""
        if patient.family is not None:
            await self.clinic.leave(self.ids[patient.family], self.ids[patient])
            self.world.leave(patient)

    async def join(self, patient: Patient, *, shares: bool) -> None:
        """Come (back) to the family."""
        family = next(each for each in self.ids if isinstance(each, oracle.Family))
        if patient.family is None and family.members:
            await self.clinic.join(self.ids[family], self.ids[family.members[0]], self.ids[patient], shares=shares)
            self.world.join(patient, family, shares=shares)

    # Invoices

    async def open(self, patient: Patient, branch: str, lines: Sequence[tuple[str, int, int]]) -> Invoice:
        """Open an invoice of (service, quantity, price)."""
        models = []
        for code, quantity, price in lines:
            service = SERVICES[code]
            rate = patient.tier.rate_bp if service.rate_bp is None else service.rate_bp
            models.append(oracle.Line(service, quantity, price, rate))
        invoice = Invoice(patient, BRANCHES[branch], patient.tier, models, self.now)
        self.ids[invoice] = await open_lines(self.clinic, self.ids[patient], *lines, branch=branch)
        self.world.invoices.append(invoice)
        self.world.discount(invoice)
        invoice.shown_total = invoice.total
        return invoice

    async def pay(
        self, invoice: Invoice, *, bonus: int | None, certificates: Sequence[Certificate], use_packages: bool,
        shares: Sequence[tuple[str, int]],
    ) -> None:  # fmt: skip
        """Quote and complete an invoice.

        Args:
            bonus: None for as much as is possible.
            shares: ways to pay the rest, with weights.
        """
        checkout = self.checkout(invoice, bonus, certificates, use_packages=use_packages)
        quoted = await self.both(
            lambda: self.world.bill(invoice, bonus=bonus, certificates=certificates, use_packages=use_packages),
            lambda: billing.quote(actor=DESK, checkout=checkout, now=self.now),
        )
        if quoted is None:
            return
        bill, quote = quoted
        assert quote.subtotal_minor == sum(line.gross for line in invoice.lines)
        same("discount", quote.discount_minor, sum(line.discount for line in invoice.lines))
        same("lines", [line.total_minor for line in quote.lines], [line.total for line in invoice.lines])
        covered = [(each.cover.entitlement_id, each.cover.units, each.amount_minor) for each in quote.covered]
        same("covers", covered, [(self.ids[each.right], each.units, each.amount) for each in bill.covers])
        same("maximum bonus", quote.maximum_bonus_minor, bill.maximum_bonus)
        same("bonus", quote.bonus_minor, bill.bonus)
        found = [(each.certificate.id, each.amount_minor) for each in quote.certificates]
        same("certificates", found, [(self.ids[certificate], part) for certificate, part in bill.certificates])
        same("due and to earn", (quote.due_minor, quote.earn_minor), (bill.due, bill.paid.earns(invoice.lines, 0)))
        amounts = oracle.share_out(bill.due, [weight for _, weight in shares])
        payments = [(kind, amount) for (kind, _), amount in zip(shares, amounts, strict=True) if amount]
        await billing.complete_invoice(
            actor=DESK, checkout=checkout, quote_fingerprint=quote.fingerprint,
            payments=[Payment(kind, amount, None) for kind, amount in payments], key=str(uuid4()), now=self.now,
        )  # fmt: skip
        self.world.complete(invoice, bill, payments)

    def checkout(
        self, invoice: Invoice, bonus: int | None, certificates: Sequence[Certificate], *, use_packages: bool
    ) -> Checkout:
        """Return what is asked of the clinic."""
        tenders = tuple(CertificateTender(certificate_id=self.ids[each]) for each in certificates)
        return Checkout(self.ids[invoice], bonus or None, bonus is None, tenders, use_packages)

    async def refund(self, invoice: Invoice, *, amount: int | None, lines: Mapping[int, int] | None) -> None:
        """Refund an amount, quantities of lines by their place, or all that is left."""
        invoice_id, before = self.ids[invoice], await self.tenders(invoice)
        rows = await lines_of(invoice_id)
        wanted = None if lines is None else [LineToRefund(rows[place]["id"], count) for place, count in lines.items()]
        clawed_before = invoice.clawed
        real = await billing.refund_invoice(
            actor=MANAGER, invoice_id=invoice_id, amount_minor=amount, lines=wanted, reason="test", key=str(uuid4()),
            now=self.now,
        )  # fmt: skip
        parts = [after[2] - first[2] for first, after in zip(before, await self.tenders(invoice), strict=True)]
        clawed = await fetchval("SELECT clawed_minor FROM invoice WHERE id = $1", invoice_id) - clawed_before
        invoice.check_parts(real.total_minor, parts, clawed)
        if lines is None:
            wanted_amount = invoice.total - invoice.refunded if amount is None else amount
            assert real.total_minor == wanted_amount
            same("parts", parts, invoice.expected_parts(wanted_amount) or parts)
            reached = invoice.refunded + wanted_amount
            same("clawed", clawed, max(0, invoice.earned * reached // invoice.total - invoice.clawed))
        self.check_told(invoice, parts, real)
        await self.check_lines(invoice, real.total_minor, lines)
        debt = self.world.refund(invoice, parts, clawed)
        same("clawed back and new debt", (real.clawed_back_minor, real.new_debt_minor), (clawed - debt, debt))

    @staticmethod
    def check_told(invoice: Invoice, parts: Sequence[int], real: Refunded) -> None:
        """Hold what a refund tells against what went back to each tender."""
        told = {
            "BONUS": real.to_bonus_minor, "GIFT_CERTIFICATE": real.to_certificates_minor,
            "PACKAGE": real.to_packages_minor,
        }  # fmt: skip
        for kind, amount in told.items():
            assert amount == sum(
                part for tender, part in zip(invoice.tenders, parts, strict=True) if tender.kind == kind
            )
        assert real.to_money_minor == sum(parts) - sum(told.values())

    async def check_lines(self, invoice: Invoice, amount: int, lines: Mapping[int, int] | None) -> None:
        """Hold what came back of each line against the refund, and note it (R-ACC-9)."""
        for place, row in enumerate(await lines_of(self.ids[invoice])):
            line, count = invoice.lines[place], 0 if lines is None else lines.get(place, 0)
            assert line.back <= row["refunded_minor"] <= line.total
            if lines is not None:
                named = max(line.back, line.total * (line.units_back + count) // line.quantity)
                same(f"{invoice} line {place}", row["refunded_minor"], named if count else line.back)
            line.back, line.units_back = row["refunded_minor"], line.units_back + count
            same(f"{invoice} line {place}", row["refunded_quantity"], line.units_back)
        same(invoice, sum(line.back for line in invoice.lines), invoice.refunded + amount)

    async def refuse_refund(self, invoice: Invoice, amount: int) -> None:
        """See that no more is refunded than is left."""
        code = await self.refusal(lambda: self.clinic.refund(self.ids[invoice], amount))
        assert code == ("AMOUNT_OUT_OF_RANGE" if invoice.counts() else "FORBIDDEN_FOR_STATUS")

    async def cancel(self, invoice: Invoice) -> None:
        """Cancel an open invoice."""
        await self.clinic.cancel(self.ids[invoice])
        self.world.cancel(invoice)

    async def prepay(self, invoice: Invoice, certificate: Certificate, amount: int) -> None:
        """Pay a part of an open invoice with a certificate."""
        await self.both(
            lambda: self.world.prepay(invoice, certificate, amount),
            lambda: self.clinic.prepay(self.ids[invoice], self.ids[certificate], amount),
        )

    async def tenders(self, invoice: Invoice) -> list[tuple[str, int, int]]:
        """Return kind, amount and what went back of the stored tenders."""
        rows = await fetch("SELECT * FROM tender WHERE invoice_id = $1 ORDER BY position", self.ids[invoice])
        return [(row["kind"], row["amount_minor"], row["refunded_minor"]) for row in rows]

    async def lines_left(self, invoice: Invoice) -> list[int]:
        """Return how many units of each line were not refunded by lines."""
        return [row["quantity"] - row["refunded_quantity"] for row in await lines_of(self.ids[invoice])]

    async def refund_lines(self, invoice: Invoice, lines: Mapping[int, int]) -> None:
        """Refund quantities of lines, unless amounts have refunded them already."""
        rows = await lines_of(self.ids[invoice])
        if any(self.due_of(rows[place], count) for place, count in lines.items()):
            await self.refund(invoice, amount=None, lines=lines)

    @staticmethod
    def due_of(line: Mapping[str, Any], count: int) -> int:
        """Return what units of a line come to, less what was refunded of it."""
        reached: int = line["total_minor"] * (line["refunded_quantity"] + count) // line["quantity"]
        return max(0, reached - int(line["refunded_minor"]))

    async def night(self) -> None:
        """Let a night do its work on both sides."""
        await night.run(self.now)
        self.world.night()

    # What both say

    async def compare(self) -> None:
        """Hold everything of value on one side against the other, and run every proof."""
        await self.compare_accounts()
        await self.compare_certificates()
        await self.compare_packages()
        for invoice in self.world.invoices:
            await self.compare_invoice(invoice)
        same("proofs", [each for each in await run_all(self.now) if each.violations], [])

    async def compare_accounts(self) -> None:
        """Compare the patients' balances and tiers."""
        people = {self.ids[patient]: patient for patient in self.world.patients}
        found = await balances(owner_ids=list(people), now=self.now, soon_days=30)
        for patient_id, patient in people.items():
            balance = found[patient_id]
            seen = (balance.available_minor, balance.pending_minor, balance.debt_minor)
            same(patient.name, seen, (patient.available(), patient.pending(), patient.debt))
            same(f"{patient} soon", (balance.expiring_minor, balance.expiring_on), patient.soon(self.now))
        rows = await fetch(
            "SELECT s.id, t.code FROM loyalty_status s JOIN tier t ON t.id = s.tier_id WHERE s.id = ANY ($1)",
            list(people),
        )
        for row in rows:
            same(f"the tier of {people[row['id']]}", row["code"], people[row["id"]].tier.code)

    async def compare_certificates(self) -> None:
        """Compare where the certificates stand, what is left of both parts, and what the clinic owes."""
        notes = {self.ids[each]: each for each in self.world.certificates}
        found = await certificates.states(ids=notes, now=self.now)
        owed = await certificates.to_pay_back(ids=notes)
        for key, note in notes.items():
            state = found[key]
            over = note.shown_status(self.now) == "EXPIRED"
            same(note, state.status, note.shown_status(self.now))
            same(note, (state.sold_minor, state.given_minor), (0, 0) if over else (note.sold, note.promotional))
            same(note, state.row["expires_on"], note.expires_on)
            same(note, owed.get(key, 0), note.refundable)

    async def compare_packages(self) -> None:
        """Compare the subscriptions' statuses and ends, and the counters of their entitlements."""
        for subscription in self.world.subscriptions:
            today = oracle.day_of(self.now, subscription.owner.zone)
            for state in (await states_of([self.ids[subscription]]))[self.ids[subscription]]:
                (right,) = [each for each in subscription.entitlements if self.ids[each] == state.id]
                same(subscription, status_on(state.standing, today), subscription.shown_status(today))
                same(subscription, state.standing.ends_on, subscription.ends_on)
                periods = {number for number, _ in right.uses} | {each.period for each in right.reservations}
                self.compare_use(subscription, right, state)
                for number in periods | set(state.counters):
                    same((subscription, right.services), state.counted(number), right.counters(number))

    def compare_use(self, subscription: Subscription, right: Entitlement, state: State) -> None:
        """Compare what each patient may use of an entitlement today, wherever the branch is, and around its rest."""
        days = {oracle.day_of(self.now, zone) for zone in BRANCHES.values()}
        if right.uses:
            rested_on = right.uses[-1][1] + timedelta(days=right.interval_days)
            days |= {max(rested_on - timedelta(days=1), *days), max(rested_on, *days)}
        for day in filter(subscription.is_live, days):
            period = subscription.period(right, day)
            for patient in self.world.patients:
                seen = state.holding(self.ids[patient], day).usable(day)
                same((subscription, right.services, patient), seen, right.usable(patient.name, period, day))

    async def compare_invoice(self, invoice: Invoice) -> None:
        """Compare an invoice's figures and tenders."""
        (row,) = await fetch("SELECT * FROM invoice WHERE id = $1", self.ids[invoice])
        same(invoice, row["status"], invoice.status)
        if invoice.is_done():
            seen = (row["total_minor"], row["earned_minor"], row["clawed_minor"], row["refunded_minor"])
            same(invoice, seen, (invoice.total, invoice.earned, invoice.clawed, invoice.refunded))
            same(f"{invoice} paid", row["paid_minor"], invoice.paid())
        expected = [(tender.kind, tender.amount, tender.back) for tender in invoice.tenders]
        same(invoice, await self.tenders(invoice), expected)

    # Certificates

    async def issue(self, *, value: int, paid: int, days: int, services: frozenset[str] | None = None) -> Certificate:
        """Issue a certificate, whose rest over what was paid is given; for all services, or for some."""
        kind = "SOLD" if paid else "PROMOTIONAL"
        ends_on = oracle.day_of(self.now, MOSCOW) + timedelta(days=days)
        issued = await self.clinic.issue(
            value,
            paid_minor=paid,
            kind=kind,
            expires_on=ends_on,
            services=None if services is None else sorted(services),
        )

        certificate = Certificate(len(self.world.certificates), paid, value - paid, ends_on, MOSCOW, services=services)
        self.ids[certificate] = issued.certificate_id
        self.codes[certificate] = await certificates.full_code(issued.certificate_id) or ""
        self.world.certificates.append(certificate)
        return certificate

    async def redeem(self, certificate: Certificate, amount: int) -> None:
        """Redeem a part at the till."""

        def model() -> None:
            self.world.in_order([certificate], None)
            oracle.require(certificate.services is None, "CONFLICT")
            oracle.require(amount <= certificate.balance(self.now), "INSUFFICIENT_FUNDS")
            certificate.take(amount)

        await self.both(model, lambda: self.clinic.redeem(self.ids[certificate], amount))

    async def freeze(self, certificate: Certificate) -> None:
        """Freeze a certificate."""
        await self.both(lambda: certificate.freeze(self.now), lambda: self.clinic.freeze(self.ids[certificate]))

    async def unfreeze(self, certificate: Certificate) -> None:
        """Let a frozen certificate be used again."""
        await self.both(lambda: certificate.unfreeze(self.now), lambda: self.clinic.unfreeze(self.ids[certificate]))

    async def void(self, certificate: Certificate) -> None:
        """Make a certificate worthless."""
        await self.both(lambda: certificate.void(self.now), lambda: self.clinic.void(self.ids[certificate]))

    async def buy_back(self, certificate: Certificate) -> None:
        """Give the buyer back what is unspent of what was paid."""
        told = await self.both(
            lambda: certificate.buy_back(self.now), lambda: self.clinic.buy_back(self.ids[certificate])
        )
        assert told is None or told[1].refunded_minor == told[0]

    async def claim(self, certificate: Certificate, patient: Patient) -> None:
        """Bind a certificate to a patient by its code."""
        await self.both(
            lambda: certificate.claim(patient, self.now),
            lambda: self.clinic.claim(self.ids[certificate], self.ids[patient], code=self.codes[certificate]),
        )

    # Packages

    async def subscribe(self, owner: Patient) -> Subscription:
        """Sell the package."""
        today = oracle.day_of(self.now, owner.zone)
        subscription_id = await self.clinic.subscribe(self.ids[owner], "both")
        rights = [
            Entitlement(frozenset({"checkup"}), 3, list_price=1200_00),
            Entitlement(frozenset({"hygiene"}), 2, interval_days=10, list_price=6500_00),
            Entitlement(frozenset({"consult"}), 1, is_monthly=True, list_price=1500_00),
        ]
        last = oracle.months_after(today, MONTHS) - timedelta(days=1)
        number = len(self.world.subscriptions)
        subscription = Subscription(owner, is_shared=True, starts_on=today, ends_on=last, entitlements=rights,
                                    paid=9900_00, number=number, freeze_limit=60)  # fmt: skip
        self.world.subscriptions.append(subscription)
        self.ids[subscription] = subscription_id
        rows = await fetch(
            "SELECT id FROM subscription_entitlement WHERE subscription_id = $1 ORDER BY position", subscription_id
        )
        self.ids |= {right: row["id"] for right, row in zip(rights, rows, strict=True)}
        return subscription

    async def reserve(self, subscription: Subscription, place: int, patient: Patient, ahead: int) -> None:
        """Reserve a unit for a visit so many days ahead."""
        right, today = subscription.entitlements[place], oracle.day_of(self.now, subscription.owner.zone)
        told = await self.both(
            lambda: subscription.reserve(right, patient, today + timedelta(days=ahead), today),
            lambda: self.clinic.reserve(self.ids[right], self.ids[patient], today + timedelta(days=ahead)),
        )
        if told is not None:
            self.ids[told[0]] = told[1]

    async def release(self, right: Entitlement, place: int) -> None:
        """Release a reservation."""
        reservation = right.reservations[place % len(right.reservations)]
        await self.clinic.release(self.ids[reservation])
        right.reservations.remove(reservation)

    async def rest(self, subscription: Subscription, ahead: int, days: int) -> None:
        """Freeze a subscription for some days."""
        today = oracle.day_of(self.now, subscription.owner.zone)
        first = today + timedelta(days=ahead)
        await self.both(
            lambda: subscription.freeze(first, days, today),
            lambda: self.clinic.rest(self.ids[subscription], first, days),
        )

    async def end(self, subscription: Subscription) -> None:
        """Cancel a subscription."""
        today = oracle.day_of(self.now, subscription.owner.zone)
        told = await self.both(lambda: subscription.cancel(today), lambda: self.clinic.end(self.ids[subscription]))
        assert told is None or told[1].refunded_minor == told[0]
