"""The whole of value in plain Python: bonuses, certificates, packages, families, invoices and refunds by the rules.

It uses nothing of the application, stores nothing and is in no hurry: every rule is said in the plainest way, so that
what the services do can be held against it. Amounts are minor units, rates are basis points. Where the rules fix a
figure, it is computed; where they leave room (which line a refund takes from), `Invoice.check_parts` says what may be.
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

FAR = datetime(9999, 1, 1, tzinfo=UTC)
WHOLE = 10_000
MONEY = ("CASH", "CARD", "BANK_TRANSFER")


class Refused(Exception):
    """A rule says no; the code is the one that the caller is told."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def require(condition: object, code: str) -> None:
    """Refuse unless the condition holds."""
    if not condition:
        raise Refused(code)


def day_of(now: datetime, zone: str) -> date:
    """Return the day that it is in a zone."""
    return now.astimezone(ZoneInfo(zone)).date()


def dawn(day: date, zone: str) -> datetime:
    """Return when a day begins in a zone."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def months_after(day: date, months: int) -> date:
    """Return the same day of another month, or that month's last (R-ACC-3)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def share_out(total: int, weights: Sequence[int]) -> list[int]:
    """Spread an amount by largest remainder, of equal ones the first (R-MON-2)."""
    if not any(weights):
        return [0 for _ in weights]
    exact = [Fraction(total * weight, sum(weights)) for weight in weights]
    parts = [share.numerator // share.denominator for share in exact]
    by_remainder = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in by_remainder[: total - sum(parts)]:
        parts[place] += 1
    return parts


@dataclass
class Terms:
    """What the clinic has set up."""

    zone: str
    minimum_money: int
    pending_days: int
    life_months: int


@dataclass(eq=False)
class Lot:
    """One credited amount of somebody's bonuses."""

    owner: "Patient"
    left: int
    usable_on: date
    expires_on: date | None
    zone: str
    age: int
    invoice: "Invoice | None" = None
    is_posted: bool = False

    @property
    def over_at(self) -> datetime:
        """Return when its last day is over (R-ACC-3)."""
        return FAR if self.expires_on is None else dawn(self.expires_on + timedelta(days=1), self.zone)


@dataclass(eq=False)
class Patient:
    """Somebody with an account."""

    name: str
    lots: list[Lot] = field(default_factory=list)
    debt: int = 0
    family: "Family | None" = None
    shares: bool = False
    limit: int | None = None

    def spendable(self) -> list[Lot]:
        """Return the lots a debit takes, by expiry, then age (R-ACC-4)."""
        return sorted((lot for lot in self.lots if lot.is_posted and lot.left), key=lambda lot: (lot.over_at, lot.age))

    def available(self) -> int:
        """Return what the patient's own lots let spend."""
        return sum(lot.left for lot in self.spendable())

    def pending(self) -> int:
        """Return what is credited and not yet usable (R-ACC-2)."""
        return sum(lot.left for lot in self.lots if not lot.is_posted)

    def let_time_pass(self, now: datetime) -> None:
        """Post what has matured, then drop what is over (R-ACC-3, R-ACC-10)."""
        for lot in sorted(self.lots, key=lambda each: (dawn(each.usable_on, each.zone), each.age)):
            if not lot.is_posted and dawn(lot.usable_on, lot.zone) <= now:
                lot.is_posted = True
                self.pay_debt(lot)
        for lot in self.lots:
            if lot.over_at <= now:
                lot.left = 0

    def pay_debt(self, lot: Lot) -> None:
        """Let a usable credit pay what is owed (R-ACC-8)."""
        paid = min(lot.left, self.debt)
        lot.left -= paid
        self.debt -= paid

    def claw_back(self, amount: int, invoice: "Invoice") -> int:
        """Take back what an invoice had earned; return what became debt (R-ACC-8)."""
        own = [lot for lot in self.lots if lot.invoice is invoice]
        for lot in [*own, *(lot for lot in self.spendable() if lot not in own)]:
            part = min(lot.left, amount)
            lot.left -= part
            amount -= part
        self.debt += amount
        return amount


@dataclass(eq=False)
class Family:
    """Who lends to whom, and what was borrowed in each month (R-FAM-1)."""

    members: list[Patient] = field(default_factory=list)
    borrowed: dict[tuple[str, int, int], int] = field(default_factory=dict)


@dataclass(eq=False)
class Certificate:
    """Prepaid value: what is left of the paid lot and of the promotional one."""

    name: str
    sold: int
    promotional: int
    expires_on: date | None
    zone: str
    status: str = "ACTIVE"
    owner: Patient | None = None
    refundable: int = 0

    def is_over(self, now: datetime) -> bool:
        """Tell whether its last day is over, whether or not the night has come."""
        return self.expires_on is not None and dawn(self.expires_on + timedelta(days=1), self.zone) <= now

    def shown_status(self, now: datetime) -> str:
        """Return the status that a reader is told."""
        return "EXPIRED" if self.status == "ACTIVE" and self.is_over(now) else self.status

    def balance(self, now: datetime) -> int:
        """Return what can still be redeemed, or could once it is thawed."""
        return 0 if self.shown_status(now) == "EXPIRED" else self.sold + self.promotional

    def take(self, amount: int) -> tuple[int, int]:
        """Spend a part, the promotional lot first; return what each gave (R-CRT-5)."""
        promotional = min(self.promotional, amount)
        self.promotional -= promotional
        self.sold -= amount - promotional
        if not self.sold + self.promotional:
            self.status = "USED_UP"
        return promotional, amount - promotional

    def put_back(self, promotional: int, sold: int, today: date) -> None:
        """Return a part to where it came from, and let it live 30 days more if need be (R-CRT-6)."""
        self.promotional += promotional
        self.sold += sold
        if self.status in ("USED_UP", "EXPIRED"):
            self.status = "ACTIVE"
        elif self.status in ("VOIDED", "REFUNDED"):
            self.status = "FROZEN"
        if self.expires_on is not None:
            self.expires_on = max(self.expires_on, today + timedelta(days=30))

    def expire(self, now: datetime) -> None:
        """At the end of its time the paid rest becomes a liability, the other goes (R-CRT-7)."""
        if self.status == "ACTIVE" and self.is_over(now):
            self.status = "EXPIRED"
            self.refundable += self.sold
            self.sold = self.promotional = 0

    def void(self) -> None:
        """Make an unpaid certificate worthless; paid value is bought back instead."""
        require(self.status in ("ACTIVE", "FROZEN"), "FORBIDDEN_FOR_STATUS")
        require(not self.sold, "FORBIDDEN_FOR_STATUS")
        self.status, self.promotional = "VOIDED", 0

    def buy_back(self) -> int:
        """Return what is unspent of the paid lot (R-CRT-5, R-CRT-6)."""
        require(self.status in ("ACTIVE", "FROZEN", "EXPIRED") and self.sold + self.refundable, "FORBIDDEN_FOR_STATUS")
        paid = self.sold + self.refundable
        self.status, self.sold, self.promotional, self.refundable = "REFUNDED", 0, 0, 0
        return paid


@dataclass(eq=False)
class Entitlement:
    """How many of some services a subscription gives (R-PKG-1, R-PKG-2)."""

    services: frozenset[str]
    quantity: int
    interval_days: int = 0
    used: int = 0
    reserved: dict[str, int] = field(default_factory=dict)
    uses: list[date] = field(default_factory=list)

    def free_for(self, name: str) -> int:
        """Return how many a patient may still use: what nobody else has reserved."""
        return self.quantity - self.used - sum(count for who, count in self.reserved.items() if who != name)

    def rests_on(self, today: date) -> bool:
        """Tell whether the last use was too short a time ago (R-PKG-1)."""
        return bool(self.uses) and bool(self.interval_days) and (today - max(self.uses)).days < self.interval_days


@dataclass(eq=False)
class Subscription:
    """A patient's purchase of a package."""

    owner: Patient
    is_shared: bool
    starts_on: date
    ends_on: date
    entitlements: list[Entitlement]
    price: int
    number: int
    status: str = "ACTIVE"
    frozen: tuple[date, date] | None = None

    def is_live(self, today: date) -> bool:
        """Tell whether its benefits can be used: not before, not after, not while it is frozen (R-PKG-5)."""
        rests = self.frozen is not None and self.frozen[0] <= today < self.frozen[1]
        return self.status == "ACTIVE" and self.starts_on <= today <= self.ends_on and not rests

    def is_for(self, patient: Patient) -> bool:
        """Tell whether a patient may use it: the owner, or the family where it is shared (R-PKG-3)."""
        together = patient.family is not None and patient.family is self.owner.family
        return patient is self.owner or (self.is_shared and together)


@dataclass(eq=False)
class Line:
    """One service of an invoice, and how it was paid."""

    service: str
    quantity: int
    price: int
    share_bp: int
    rate_bp: int
    earns: bool
    discount: int = 0
    covers: list[tuple[Entitlement, int]] = field(default_factory=list)
    covered: int = 0

    @property
    def total(self) -> int:
        """Return what it costs after discounts."""
        return self.quantity * self.price - self.discount

    @property
    def net(self) -> int:
        """Return what is left of it after discounts and entitlements."""
        return self.total - self.covered


def earning(lines: Sequence[Line], unpaid: Sequence[int], certificates: Sequence[tuple[int, int]], insured: int) -> int:
    """Return the cashback: on money and on sold value, floored once for the invoice (R-ACC-5, R-ACC-6, R-MON-2).

    Args:
        unpaid: what discounts, packages and bonuses leave of each line.
        certificates: what each one gives, and the part of it that nobody paid for.
        insured: what an insurer pays of the rest.
    """
    left, bases = list(unpaid), [0] * len(lines)
    for amount, promotional in certificates:
        parts = share_out(amount, left)
        left = [before - part for before, part in zip(left, parts, strict=True)]
        bases = [base + part for base, part in zip(bases, share_out(amount - promotional, parts), strict=True)]
    insurer = share_out(insured, left)
    bases = [base + rest - part for base, rest, part in zip(bases, left, insurer, strict=True)]
    return sum(base * line.rate_bp for base, line in zip(bases, lines, strict=True) if line.earns) // WHOLE


@dataclass(eq=False)
class Tender:
    """One way a part was paid, and how much of it went back."""

    kind: str
    amount: int
    back: int = 0
    certificate: Certificate | None = None
    taken: list[tuple[str | Lot, int]] = field(default_factory=list)


@dataclass
class Bill:
    """What a checkout takes and gives (R-INV-1)."""

    covers: list[list[tuple[Entitlement, int]]]
    covered: list[int]
    maximum_bonus: int
    bonus: int
    certificates: list[tuple[Certificate, int]]
    due: int
    will_earn: int


@dataclass(eq=False)
class Invoice:
    """What a visit costs and how it was paid."""

    patient: Patient
    zone: str
    lines: list[Line]
    status: str = "OPEN"
    tenders: list[Tender] = field(default_factory=list)
    earned: int = 0
    clawed: int = 0
    refunded: int = 0

    @property
    def total(self) -> int:
        """Return what the lines cost after discounts."""
        return sum(line.total for line in self.lines)

    def paid(self) -> int:
        """Return what counts as paid: money and sold certificate value, net of refunds (R-REF-5, R-TIR-1)."""
        money = sum(tender.amount - tender.back for tender in self.tenders if tender.kind in MONEY)
        kept = [sum(part for what, part in tender.taken if what == "sold") for tender in self.tenders]
        return money + sum(kept)

    def expected_parts(self, amount: int) -> list[int] | None:
        """Return what goes back to each tender of a refund by amount, None where floors leave room (R-ACC-9)."""
        reached = self.refunded + amount
        parts = [
            0 if tender.kind in MONEY else max(0, tender.amount * reached // self.total - tender.back)
            for tender in self.tenders
        ]
        money = [tender for tender in self.tenders if tender.kind in MONEY]
        rest = amount - sum(parts)
        if not 0 <= rest <= sum(tender.amount - tender.back for tender in money):
            return None
        by_money = iter(share_out(rest, [tender.amount - tender.back for tender in money]))
        return [
            next(by_money) if tender.kind in MONEY else part for tender, part in zip(self.tenders, parts, strict=True)
        ]

    def check_parts(self, amount: int, parts: Sequence[int], clawed: int) -> None:
        """Hold a refund against what is true of every one: it adds up, and nothing goes back twice (R-ACC-9)."""
        assert amount == sum(parts)
        assert 0 < amount <= self.total - self.refunded
        assert all(0 <= part <= tender.amount - tender.back for tender, part in zip(self.tenders, parts, strict=True))
        assert 0 <= clawed <= self.earned - self.clawed
        if self.refunded + amount == self.total:
            assert self.clawed + clawed == self.earned


class World:
    """Everything of value, at one moment."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.patients: list[Patient] = []
        self.certificates: list[Certificate] = []
        self.subscriptions: list[Subscription] = []
        self.invoices: list[Invoice] = []
        self.now = datetime(2000, 1, 1, tzinfo=UTC)
        self._age = 0

    def let_time_pass(self, now: datetime) -> None:
        """Move to an instant; balances go by dates, whether or not the night has come (R-ACC-3)."""
        self.now = now
        for patient in self.patients:
            patient.let_time_pass(now)

    def night(self) -> None:
        """Do what only the night does."""
        for certificate in self.certificates:
            certificate.expire(self.now)

    def credit(
        self, owner: Patient, amount: int, usable_on: date, expires_on: date | None, zone: str,
        invoice: Invoice | None = None,
    ) -> None:  # fmt: skip
        """Make a lot; a usable one pays debt first (R-ACC-3, R-ACC-8)."""
        self._age += 1
        owner.lots.append(Lot(owner, amount, usable_on, expires_on, zone, self._age, invoice))
        owner.let_time_pass(self.now)

    def lent(self, patient: Patient) -> list[Lot]:
        """Return the lots that the family lends, by expiry (R-FAM-1)."""
        others = [] if patient.family is None else [each for each in patient.family.members if each is not patient]
        lots = [lot for each in others if each.shares for lot in each.spendable()]
        return sorted(lots, key=lambda lot: (lot.over_at, lot.age))

    def month(self, patient: Patient, zone: str) -> tuple[str, int, int]:
        """Return the month that the patient's limit is counted in."""
        today = day_of(self.now, zone)
        return patient.name, today.year, today.month

    def pool(self, patient: Patient, zone: str) -> int:
        """Return what the family lets a patient spend now (R-FAM-1)."""
        lent = sum(lot.left for lot in self.lent(patient))
        if patient.family is None or patient.limit is None:
            return lent
        return min(lent, max(0, patient.limit - patient.family.borrowed.get(self.month(patient, zone), 0)))

    def spend(self, patient: Patient, amount: int, zone: str) -> list[tuple[str | Lot, int]]:
        """Take bonuses: own lots first, then pooled ones; return which lot gave how much (R-ACC-4, R-FAM-1)."""
        taken: list[tuple[str | Lot, int]] = []
        for lot in [*patient.spendable(), *self.lent(patient)]:
            part = min(lot.left, amount)
            if part:
                lot.left -= part
                amount -= part
                taken.append((lot, part))
                if lot.owner is not patient and patient.family is not None:
                    month = self.month(patient, zone)
                    patient.family.borrowed[month] = patient.family.borrowed.get(month, 0) + part
        assert not amount
        return taken

    def covers(self, invoice: Invoice) -> list[list[tuple[Entitlement, int]]]:
        """Return what entitlements give each line: one's own first, the earliest end first (R-PKG-1 to R-PKG-3)."""
        today, patient = day_of(self.now, invoice.zone), invoice.patient
        usable = [each for each in self.subscriptions if each.is_live(today) and each.is_for(patient)]
        usable.sort(key=lambda each: (each.owner is not patient, each.ends_on, each.number))
        gone: dict[int, int] = {}
        found: list[list[tuple[Entitlement, int]]] = []
        for line in invoice.lines:
            wanted, parts = line.quantity, []
            for right in (right for each in usable for right in each.entitlements if line.service in right.services):
                taken = gone.get(id(right), 0)
                most = min(right.free_for(patient.name), 1 if right.interval_days else WHOLE) - taken
                units = 0 if right.rests_on(today) else max(0, min(wanted, most))
                if units:
                    gone[id(right)] = taken + units
                    wanted -= units
                    parts.append((right, units))
            found.append(parts)
        return found

    def bill(
        self, invoice: Invoice, *, bonus: int | None, certificates: Sequence[Certificate], use_packages: bool,
        insured: int = 0,
    ) -> Bill:  # fmt: skip
        """Return what a checkout takes and gives; `bonus` None asks for the most (R-INV-1, R-INV-2, R-ACC-6).

        Raises:
            Refused: bonuses or certificates that can't be taken.
        """
        require(invoice.status == "OPEN", "FORBIDDEN_FOR_STATUS")
        lines = invoice.lines
        covers = self.covers(invoice) if use_packages else [[] for _ in lines]
        covered = [
            line.total * sum(units for _, units in parts) // line.quantity
            for line, parts in zip(lines, covers, strict=True)
        ]
        nets = [line.total - part for line, part in zip(lines, covered, strict=True)]
        available = invoice.patient.available() + self.pool(invoice.patient, invoice.zone)
        caps = [net * line.share_bp for net, line in zip(nets, lines, strict=True)]
        cap = max(0, min(sum(caps) // WHOLE, sum(nets) - self.terms.minimum_money))
        most = min(available, cap)
        if bonus is None:
            bonus = most
        require(bonus <= available, "INSUFFICIENT_FUNDS")
        require(bonus <= cap, "BONUS_SHARE_EXCEEDED")
        rest = sum(nets) - bonus - (self.terms.minimum_money if bonus else 0)
        taken = []
        for certificate in self.in_order(certificates):
            part = min(rest, certificate.balance(self.now))
            rest -= part
            taken.append((certificate, part))
        due = sum(nets) - bonus - sum(part for _, part in taken)
        unpaid = [net - part for net, part in zip(nets, share_out(bonus, caps), strict=True)]
        barren = [(part, min(certificate.promotional, part)) for certificate, part in taken]
        will_earn = earning(lines, unpaid, barren, insured)
        return Bill(covers, covered, most, bonus, taken, due, will_earn)

    def in_order(self, certificates: Iterable[Certificate]) -> list[Certificate]:
        """Return usable certificates in the order they are taken: earliest expiry first (R-CRT-10)."""
        found = list(certificates)
        require(all(each.shown_status(self.now) == "ACTIVE" for each in found), "CODE_INVALID")
        return sorted(found, key=lambda each: (each.expires_on is None, each.expires_on or date.max, each.name))

    def complete(self, invoice: Invoice, bill: Bill, payments: Sequence[tuple[str, int]], insured_earn: int) -> None:
        """Take everything and give what is earned (R-INV-2, R-INV-3)."""
        today = day_of(self.now, invoice.zone)
        for line, parts, covered in zip(invoice.lines, bill.covers, bill.covered, strict=True):
            line.covers, line.covered = parts, covered
            for right, units in parts:
                self.consume(right, invoice.patient.name, units, today)
        if sum(bill.covered):
            invoice.tenders.append(Tender("PACKAGE", sum(bill.covered)))
        if bill.bonus:
            taken = self.spend(invoice.patient, bill.bonus, invoice.zone)
            invoice.tenders.append(Tender("BONUS", bill.bonus, taken=taken))
        for certificate, part in bill.certificates:
            if part:
                promotional, sold = certificate.take(part)
                both: list[tuple[str | Lot, int]] = [("promotional", promotional), ("sold", sold)]
                invoice.tenders.append(Tender("GIFT_CERTIFICATE", part, certificate=certificate, taken=both))
        invoice.tenders += [Tender(kind, amount) for kind, amount in payments]
        invoice.earned, invoice.status = insured_earn, "COMPLETED"
        if insured_earn:
            usable_on = today + timedelta(days=self.terms.pending_days)
            ends_on = months_after(usable_on, self.terms.life_months)
            self.credit(invoice.patient, insured_earn, usable_on, ends_on, invoice.zone, invoice)

    @staticmethod
    def consume(right: Entitlement, name: str, units: int, today: date) -> None:
        """Use an entitlement, the patient's own reservations first (R-PKG-2)."""
        right.reserved[name] = max(0, right.reserved.get(name, 0) - units)
        right.used += units
        right.uses += [today] * units

    def refund(self, invoice: Invoice, parts: Sequence[int], clawed: int) -> int:
        """Give back to each tender its part, then claw back; return what became debt (R-ACC-8)."""
        today = day_of(self.now, invoice.zone)
        for tender, part in zip(invoice.tenders, parts, strict=True):
            tender.back += part
            if tender.taken and part:
                self.give_back(tender, part, today)
        debt = invoice.patient.claw_back(clawed, invoice)
        invoice.clawed += clawed
        invoice.refunded += sum(parts)
        invoice.status = "REFUNDED" if invoice.refunded == invoice.total else "PARTIALLY_REFUNDED"
        return debt

    def give_back(self, tender: Tender, amount: int, today: date) -> None:
        """Return value to the lots it came from, what was taken last first (R-ACC-8, R-CRT-6, R-FAM-1)."""
        returned = {"promotional": 0, "sold": 0}
        for place in reversed(range(len(tender.taken))):
            what, left = tender.taken[place]
            part = min(left, amount)
            amount -= part
            tender.taken[place] = (what, left - part)
            if isinstance(what, Lot):
                self.revive(what, part)
            else:
                returned[what] += part
        if tender.certificate is not None:
            tender.certificate.put_back(returned["promotional"], returned["sold"], today)

    def revive(self, lot: Lot, amount: int) -> None:
        """Return bonuses to whom they belonged: they live 14 days at least (R-ACC-8)."""
        if amount:
            today = day_of(self.now, lot.zone)
            ends_on = None if lot.expires_on is None else max(lot.expires_on, today + timedelta(days=14))
            self.credit(lot.owner, amount, today, ends_on, lot.zone)
