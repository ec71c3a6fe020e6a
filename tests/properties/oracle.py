"""The whole of value in plain Python: bonuses, certificates, packages, families, invoices and refunds by the rules.

It uses nothing of the application, stores nothing and is in no hurry: every rule is said in the plainest way, so that
what the services do can be held against it. Amounts are minor units, rates are basis points. Where the rules fix a
figure, it is computed; where they leave room (which line a refund takes from), `Invoice.check_parts` says what may be.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from typing import Any
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


class Thing:
    """What is itself and no other; told in a word."""

    def __repr__(self) -> str:
        told = (getattr(self, each, None) for each in ("name", "number", "age", "status"))
        return " ".join([type(self).__name__.lower(), *(str(each) for each in told if each is not None)])

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        printer.text(repr(self))


@dataclass(frozen=True)
class Tier:
    """A level of the programme: from which spend on, and what it gives (R-TIR-1)."""

    code: str
    rank: int
    from_spend: int
    rate_bp: int
    discount_bp: dict[str, int]
    free_consultations: int


@dataclass(frozen=True)
class Service:
    """A position of the price list; a rate of None is the tier's."""

    code: str
    category: str
    share_bp: int
    rate_bp: int | None
    earns: bool


@dataclass(frozen=True)
class Terms:
    """What the clinic has set up; the tiers stand in order, the first is everybody's."""

    zone: str
    minimum_money: int
    pending_days: int
    life_months: int
    tiers: tuple[Tier, ...]


@dataclass(eq=False, repr=False)
class Lot(Thing):
    """One credited amount of somebody's bonuses; `cause` is what it was credited for, a visit for example."""

    owner: "Patient"
    left: int
    usable_on: date
    expires_on: date | None
    zone: str
    age: int
    cause: object = None
    is_posted: bool = False

    @property
    def over_at(self) -> datetime:
        """Return when its last day is over (R-ACC-3)."""
        return FAR if self.expires_on is None else dawn(self.expires_on + timedelta(days=1), self.zone)


@dataclass(frozen=True)
class Rise:
    """A tier reached: on which day, at which instant, and from which tier."""

    day: date
    at: datetime
    before: Tier


@dataclass(eq=False, repr=False)
class Patient(Thing):
    """Somebody with an account."""

    name: str
    tier: Tier
    zone: str = "Europe/Moscow"
    lots: list[Lot] = field(default_factory=list)
    debt: int = 0
    rises: "list[Rise]" = field(default_factory=list)
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

    def soon(self, now: datetime) -> tuple[int, date | None]:
        """Return what is usable now and gone within 30 days, and from which day on (R-ACC-2)."""
        ends = [(each.expires_on, each) for each in self.spendable() if each.expires_on is not None]
        found = [(day, each.left) for day, each in ends if day <= day_of(now, each.zone) + timedelta(days=30)]
        return sum(left for _, left in found), min((day for day, _ in found), default=None)

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

    def claw_back(self, amount: int, *causes: object) -> int:
        """Take back what something had brought, its own lots first; return what became debt (R-ACC-8)."""
        own = [lot for cause in causes for lot in self.lots if lot.cause == cause]
        for lot in [*own, *(lot for lot in self.spendable() if lot not in own)]:
            part = min(lot.left, amount)
            lot.left -= part
            amount -= part
        self.debt += amount
        return amount


@dataclass(eq=False, repr=False)
class Family(Thing):
    """Who may lend to whom (R-FAM-1)."""

    members: list[Patient] = field(default_factory=list)


@dataclass(eq=False, repr=False)
class Certificate(Thing):
    """Prepaid value: what is left of the paid lot and of the promotional one."""

    number: int
    sold: int
    promotional: int
    expires_on: date | None
    zone: str
    status: str = "ACTIVE"
    owner: Patient | None = None
    services: frozenset[str] | None = None
    refundable: int = 0
    was_frozen: bool = False

    def is_over(self, now: datetime) -> bool:
        """Tell whether its last day is over, whether or not the night has come."""
        return self.expires_on is not None and dawn(self.expires_on + timedelta(days=1), self.zone) <= now

    def shown_status(self, now: datetime) -> str:
        """Return the status that a reader is told."""
        return "EXPIRED" if self.status in ("ACTIVE", "FROZEN") and self.is_over(now) else self.status

    def balance(self, now: datetime) -> int:
        """Return what can still be redeemed, or could once it is thawed."""
        return 0 if self.shown_status(now) == "EXPIRED" else self.sold + self.promotional

    def take(self, amount: int) -> "list[tuple[str | Lot, int]]":
        """Spend a part, the promotional lot first; return what each gave (R-CRT-5)."""
        promotional = min(self.promotional, amount)
        self.promotional -= promotional
        self.sold -= amount - promotional
        if not self.sold + self.promotional:
            self.status = "USED_UP"
        return [("promotional", promotional), ("sold", amount - promotional)]

    def put_back(self, promotional: int, sold: int, now: datetime) -> None:
        """Return a part to where it came from, and let it live 30 days more if need be (R-CRT-6)."""
        self.expire(now)
        is_kept_back = self.was_frozen or self.status in ("FROZEN", "VOIDED", "REFUNDED")
        self.promotional += promotional
        self.sold += sold
        self.status, self.was_frozen = "FROZEN" if is_kept_back else "ACTIVE", False
        if self.expires_on is not None:
            self.expires_on = max(self.expires_on, day_of(now, self.zone) + timedelta(days=30))

    def expire(self, now: datetime) -> None:
        """At the end of its time the paid rest becomes a liability, the other goes (R-CRT-7)."""
        if self.shown_status(now) == "EXPIRED" and self.status != "EXPIRED":
            self.was_frozen = self.status == "FROZEN"
            self.status = "EXPIRED"
            self.refundable += self.sold
            self.sold = self.promotional = 0

    def freeze(self, now: datetime) -> None:
        """Keep it from being spent."""
        require(self.shown_status(now) == "ACTIVE", "FORBIDDEN_FOR_STATUS")
        self.status = "FROZEN"

    def unfreeze(self, now: datetime) -> None:
        """Let it be spent again."""
        require(self.shown_status(now) == "FROZEN", "FORBIDDEN_FOR_STATUS")
        self.status = "ACTIVE"

    def void(self, now: datetime) -> None:
        """Make it worthless; what somebody paid for is bought back instead."""
        require(self.shown_status(now) in ("ACTIVE", "FROZEN"), "FORBIDDEN_FOR_STATUS")
        require(not self.sold, "CONFLICT")
        self.status, self.promotional = "VOIDED", 0

    def buy_back(self, now: datetime) -> int:
        """Return what is unspent of the paid lot, expired or not (R-CRT-5 to R-CRT-7)."""
        status = self.shown_status(now)
        is_owed = status in ("USED_UP", "VOIDED") and self.refundable
        require(status in ("ACTIVE", "FROZEN", "EXPIRED") or is_owed, "FORBIDDEN_FOR_STATUS")
        require(self.sold + self.refundable, "CONFLICT")
        paid = self.sold + self.refundable
        self.status, self.sold, self.promotional, self.refundable = "REFUNDED", 0, 0, 0
        return paid

    def claim(self, patient: Patient, now: datetime) -> None:
        """Bind it to a patient who has its code (R-CRT-8)."""
        require(self.owner in (None, patient), "CODE_INVALID")
        self.refuse_unless_active(now)
        self.owner = patient

    def refuse_unless_active(self, now: datetime) -> None:
        """Let one pass that can be spent; of others its holder learns why only while there is hope (R-CRT-3)."""
        status = self.shown_status(now)
        require(status != "FROZEN", "FORBIDDEN_FOR_STATUS")
        require(status != "USED_UP", "INSUFFICIENT_FUNDS")
        require(status == "ACTIVE", "CODE_INVALID")


@dataclass(eq=False)
class Reservation:
    """A unit that waits for a patient's visit."""

    name: str
    visit_on: date
    period: int


@dataclass(eq=False)
class Entitlement:
    """How many of some services a subscription gives, in each month or in all (R-PKG-1, R-PKG-2)."""

    services: frozenset[str]
    quantity: int
    interval_days: int = 0
    is_monthly: bool = False
    list_price: int = 0
    uses: list[tuple[int, date]] = field(default_factory=list)
    reservations: list[Reservation] = field(default_factory=list)

    def counters(self, period: int) -> tuple[int, int]:
        """Return how many units of a period are used, and how many reserved."""
        used = sum(number == period for number, _ in self.uses)
        return used, sum(each.period == period for each in self.reservations)

    def own(self, name: str, period: int) -> list[Reservation]:
        """Return what waits for one patient, the earliest visit first."""
        found = [each for each in self.reservations if (each.name, each.period) == (name, period)]
        return sorted(found, key=lambda each: each.visit_on)

    def usable(self, name: str, period: int, day: date) -> int:
        """Return how many units a patient may use on a day: near another's no more, else one with an interval."""
        units = self.quantity - sum(self.counters(period)) + len(self.own(name, period))
        if not self.interval_days:
            return units
        near = [used_on for _, used_on in self.uses]
        near += [each.visit_on for each in self.reservations if each.name != name]
        return 0 if any(abs((day - other).days) < self.interval_days for other in near) else min(units, 1)

    def use(self, name: str, period: int, day: date, units: int) -> None:
        """Count units as used, the patient's own reservations first (R-PKG-2)."""
        for reservation in self.own(name, period)[:units]:
            self.reservations.remove(reservation)
        self.uses += [(period, day)] * units


@dataclass(eq=False, repr=False)
class Subscription(Thing):
    """A patient's purchase of a package; `freezes` have a first and a last day."""

    owner: Patient
    is_shared: bool
    starts_on: date
    ends_on: date
    entitlements: list[Entitlement]
    paid: int
    number: int
    freeze_limit: int = 0
    refunded: int = 0
    status: str = "ACTIVE"
    freezes: list[tuple[date, date]] = field(default_factory=list)

    def rests_on(self, day: date) -> bool:
        """Tell whether it is frozen on a day (R-PKG-5)."""
        return any(first <= day <= last for first, last in self.freezes)

    def is_live(self, day: date) -> bool:
        """Tell whether its benefits can be used on a day."""
        return self.status == "ACTIVE" and self.starts_on <= day <= self.ends_on and not self.rests_on(day)

    def is_for(self, patient: Patient) -> bool:
        """Tell whether a patient may use it: the owner, or the family where it is shared (R-PKG-3)."""
        together = patient.family is not None and patient.family is self.owner.family
        return patient is self.owner or (self.is_shared and together)

    def period(self, right: Entitlement, day: date) -> int:
        """Return in which of its months a day lies, frozen days left out; 0 where it gives so many in all."""
        if not right.is_monthly:
            return 0
        rested = sum(max(0, (min(last, day - timedelta(days=1)) - first).days + 1) for first, last in self.freezes)
        number = 0
        while months_after(self.starts_on, number + 1) <= day - timedelta(days=rested):
            number += 1
        return number

    def reserve(self, right: Entitlement, patient: Patient, visit_on: date, today: date) -> Reservation:
        """Keep a unit for a visit, far enough from all others (R-PKG-1, R-PKG-2)."""
        require(self.is_for(patient), "NOT_FOUND")
        require(visit_on >= today, "INVALID")
        require(self.status != "CANCELLED", "FORBIDDEN_FOR_STATUS")
        require(self.status == "ACTIVE" and visit_on <= self.ends_on, "EXPIRED")
        require(not self.rests_on(visit_on), "FORBIDDEN_FOR_STATUS")
        period = self.period(right, visit_on)
        require(sum(right.counters(period)) < right.quantity, "ENTITLEMENT_EXHAUSTED")
        others = [day for _, day in right.uses] + [each.visit_on for each in right.reservations]
        require(all(abs((visit_on - day).days) >= right.interval_days for day in others), "TOO_EARLY")
        reservation = Reservation(patient.name, visit_on, period)
        right.reservations.append(reservation)
        return reservation

    def freeze(self, first: date, days: int, today: date) -> None:
        """Let it rest; the end moves by as many days, at most the package's limit (R-PKG-5)."""
        require(self.status == "ACTIVE" and today <= self.ends_on, "FORBIDDEN_FOR_STATUS")
        last = first + timedelta(days=days - 1)
        overlap = any(first <= other_last and other_first <= last for other_first, other_last in self.freezes)
        require(today <= first <= self.ends_on and not overlap, "INVALID")
        rested = sum((last - first).days + 1 for first, last in self.freezes)
        require(rested + days <= self.freeze_limit, "CAP_REACHED")
        rested_too = replace(self, freezes=[*self.freezes, (first, last)])
        stays = [
            not rested_too.rests_on(each.visit_on) and rested_too.period(right, each.visit_on) == each.period
            for right in self.entitlements
            for each in right.reservations
        ]
        require(all(stays), "CONFLICT")
        self.freezes.append((first, last))
        self.ends_on += timedelta(days=days)

    def cancel(self, today: date) -> int:
        """End it; return the price less what was used at list price, never below zero (R-PKG-6).

        Of one that was ended before it is what came back since then, if anything did.
        """
        used = sum(len(right.uses) * right.list_price for right in self.entitlements)
        refund = max(0, self.paid - used) - self.refunded
        if self.status == "CANCELLED":
            require(refund > 0, "FORBIDDEN_FOR_STATUS")
        else:
            require(self.status == "ACTIVE" and today <= self.ends_on, "FORBIDDEN_FOR_STATUS")
            self.finish("CANCELLED")
        self.refunded += refund
        return refund

    def finish(self, status: str) -> None:
        """End it and release what is reserved."""
        self.status = status
        for right in self.entitlements:
            right.reservations.clear()

    def shown_status(self, today: date) -> str:
        """Return the status that a reader is told."""
        if self.status != "ACTIVE":
            return self.status
        return "EXPIRED" if today > self.ends_on else "FROZEN" if self.rests_on(today) else "ACTIVE"

    def night(self, today: date, missed: date) -> None:
        """End it when it is over; release what nobody came for in a week."""
        if self.status == "ACTIVE" and today > self.ends_on:
            self.finish("EXPIRED")
        for right in self.entitlements:
            right.reservations = [each for each in right.reservations if each.visit_on >= missed]


@dataclass(eq=False)
class Line:
    """One service of an invoice."""

    service: Service
    quantity: int
    price: int
    rate_bp: int
    discount: int = 0
    free_units: int = 0
    back: int = 0
    """What was refunded of it; `units_back` are the units that were refunded by naming them."""
    units_back: int = 0

    @property
    def gross(self) -> int:
        """Return what it costs before discounts."""
        return self.quantity * self.price

    @property
    def total(self) -> int:
        """Return what it costs after discounts."""
        return self.gross - self.discount


@dataclass(frozen=True)
class Note:
    """A certificate as a checkout sees it: what is left, what of that nobody paid for, and which services it pays."""

    balance: int
    promotional: int
    services: frozenset[str] | None = None


@dataclass(frozen=True)
class Paid:
    """What certificates pay: how much each, what they leave of each line, and what of each line was bought before."""

    amounts: list[int]
    left: list[int]
    sold: list[int]

    def earns(self, lines: Sequence[Line], insured: int) -> int:
        """Return the cashback: on money and on sold value, floored once for the invoice (R-ACC-5, R-ACC-6, R-MON-2)."""
        return sum(self.earns_by_line(lines, insured))

    def earns_by_line(self, lines: Sequence[Line], insured: int) -> list[int]:
        """Return each line's part of the cashback."""
        weights = self.earning(lines, insured)
        return share_out(sum(weights) // WHOLE, weights)

    def earning(self, lines: Sequence[Line], insured: int) -> list[int]:
        """Return what each line earns before rounding, in basis points of a minor unit."""
        insurer = share_out(insured, self.left)
        bases = [sold + money - part for sold, money, part in zip(self.sold, self.left, insurer, strict=True)]
        return [base * line.rate_bp * line.service.earns for base, line in zip(bases, lines, strict=True)]


def pay_by_certificates(lines: Sequence[Line], unpaid: Sequence[int], notes: Sequence[Note], keep: int) -> Paid:
    """Let certificates pay one after the other, each only for what is still due (R-CRT-5, R-CRT-10, R-INV-2).

    Args:
        unpaid: what discounts, packages and bonuses leave of each line.
        keep: what has to be left for money.
    """
    left, sold, amounts = list(unpaid), [0] * len(lines), []
    for note in notes:
        pays = [note.services is None or line.service.code in note.services for line in lines]
        payable = [part if can else 0 for part, can in zip(left, pays, strict=True)]
        amount = max(0, min(note.balance, sum(payable), sum(left) - keep))
        parts = share_out(amount, payable)
        left = [before - part for before, part in zip(left, parts, strict=True)]
        bought = share_out(amount - min(amount, note.promotional), parts)
        sold = [before + part for before, part in zip(sold, bought, strict=True)]
        amounts.append(amount)
    return Paid(amounts, left, sold)


@dataclass(eq=False)
class Tender:
    """One way a part was paid, and how much of it went back."""

    kind: str
    amount: int
    back: int = 0
    certificate: Certificate | None = None
    cover: "Cover | None" = None
    month: tuple[str, int, int] | None = None
    taken: list[tuple[str | Lot, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Cover:
    """Units of one line that an entitlement gives, and what they would have cost."""

    line: Line
    subscription: Subscription
    right: Entitlement
    units: int
    amount: int


@dataclass(frozen=True)
class Bill:
    """What a checkout takes and gives (R-INV-1)."""

    covers: list[Cover]
    maximum_bonus: int
    bonus: int
    certificates: list[tuple[Certificate, int]]
    paid: Paid

    @property
    def due(self) -> int:
        """Return what is left to be paid with money."""
        return sum(self.paid.left)


@dataclass(eq=False, repr=False)
class Invoice(Thing):
    """What a visit costs and how it was paid."""

    patient: Patient
    zone: str
    tier: Tier
    lines: list[Line]
    opened_at: datetime
    shown_total: int = 0
    status: str = "OPEN"
    visit_on: date | None = None
    tenders: list[Tender] = field(default_factory=list)
    earned: int = 0
    clawed: int = 0
    refunded: int = 0

    @property
    def total(self) -> int:
        """Return what the lines cost after discounts."""
        return sum(line.total for line in self.lines)

    def prepaid(self) -> int:
        """Return what certificates have paid before the rest."""
        return sum(tender.amount for tender in self.tenders) if self.status == "OPEN" else 0

    def is_done(self) -> bool:
        """Tell whether it was completed, refunded or not."""
        return self.status not in ("OPEN", "CANCELLED")

    def counts(self) -> bool:
        """Tell whether it is a completed visit that was not refunded in full (R-TIR-1)."""
        return self.is_done() and self.status != "REFUNDED"

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
        self.borrowed: dict[tuple[str, int, int], int] = {}
        """What each patient has borrowed in each month, less what went back."""
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
        for subscription in self.subscriptions:
            missed = day_of(self.now - timedelta(days=7), "UTC")
            subscription.night(day_of(self.now, subscription.owner.zone), missed)

    def credit(
        self, owner: Patient, amount: int, usable_on: date, expires_on: date | None, zone: str,
        cause: object = None,
    ) -> None:  # fmt: skip
        """Make a lot; a usable one pays debt first (R-ACC-3, R-ACC-8)."""
        self._age += 1
        owner.lots.append(Lot(owner, amount, usable_on, expires_on, zone, self._age, cause))
        owner.let_time_pass(self.now)

    # Families

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
        return min(lent, max(0, patient.limit - self.borrowed.get(self.month(patient, zone), 0)))

    def join(self, patient: Patient, family: Family, *, shares: bool) -> None:
        """Bring a patient into a family, which lifts the tiers at once (R-FAM-2, R-FAM-4)."""
        family.members.append(patient)
        patient.family, patient.shares, patient.limit = family, shares, None
        self.rise(patient, day_of(self.now, self.terms.zone))

    @staticmethod
    def leave(patient: Patient) -> None:
        """Take a patient out of the family, with the patient's own lots (R-FAM-2)."""
        if patient.family is not None:
            patient.family.members.remove(patient)
        patient.family, patient.shares, patient.limit = None, False, None

    # Checkouts

    def discount(self, invoice: Invoice) -> None:
        """Give the lines what the tier held at the opening takes off (R-TIR-1, R-TIR-3, R-MON-2)."""
        tier = invoice.tier
        self.free_consultations(invoice)
        rest = [line.gross - line.free_units * line.price for line in invoice.lines]
        rates = [tier.discount_bp.get(line.service.category, 0) for line in invoice.lines]
        weights = [gross * rate for gross, rate in zip(rest, rates, strict=True)]
        for line, part in zip(invoice.lines, share_out(sum(weights) // WHOLE, weights), strict=True):
            line.discount = line.free_units * line.price + part

    def free_consultations(self, invoice: Invoice) -> None:
        """Tell how many units of each line are free consultations of the year; those of a refunded line come back."""
        today = day_of(self.now, invoice.zone)
        done = [each for each in self.invoices if each.patient is invoice.patient and each.counts()]
        this_year = [each for each in done if each.visit_on and each.visit_on.year == today.year]
        had = [line.free_units for each in this_year for line in each.lines if line.units_back < line.quantity]
        free = invoice.tier.free_consultations - sum(had)
        for line in invoice.lines:
            line.free_units = min(line.quantity, max(0, free)) if line.service.category == "CONSULTATION" else 0
            free -= line.free_units

    def covers(self, invoice: Invoice, most: int) -> list[Cover]:
        """Return what entitlements give the lines that cost something, together at most so much (R-PKG-1 to R-PKG-3).

        What is reserved for the patient goes first, then one's own, then the family's, the earliest end first.
        """
        today, patient = day_of(self.now, invoice.zone), invoice.patient
        usable = [each for each in self.subscriptions if each.is_live(today) and each.is_for(patient)]
        usable.sort(key=lambda each: (each.owner is not patient, each.ends_on, each.number))
        rights = [(each, right) for each in usable for right in each.entitlements]
        rights.sort(key=lambda pair: not pair[1].own(patient.name, pair[0].period(pair[1], today)))
        left = {id(right): right.usable(patient.name, each.period(right, today), today) for each, right in rights}
        found: list[Cover] = []
        for line in invoice.lines:
            wanted, done = line.quantity, 0
            for subscription, right in rights:
                units = min(wanted, left[id(right)]) if line.service.code in right.services else 0
                left[id(right)] -= units
                wanted -= units
                before = line.total * done // line.quantity
                costs = [line.total * (done + count) // line.quantity - before for count in range(units + 1)]
                fitting = max(count for count, cost in enumerate(costs) if not count or 0 < cost <= most)
                if fitting:
                    found.append(Cover(line, subscription, right, fitting, costs[fitting]))
                    done, most = done + fitting, most - costs[fitting]
        return found

    def bill(
        self, invoice: Invoice, *, bonus: int | None, certificates: Sequence[Certificate], use_packages: bool
    ) -> Bill:
        """Return what a checkout takes and gives; `bonus` None asks for the most (R-INV-1, R-INV-2, R-ACC-6).

        Raises:
            Refused: bonuses or certificates that can't be taken.
        """
        require(invoice.status == "OPEN", "FORBIDDEN_FOR_STATUS")
        self.discount(invoice)
        in_order, prepaid = self.in_order(certificates, invoice.patient), invoice.prepaid()
        covers = self.covers(invoice, invoice.total - prepaid) if use_packages else []
        nets = [line.total - sum(cover.amount for cover in covers if cover.line is line) for line in invoice.lines]
        available = invoice.patient.available() + self.pool(invoice.patient, invoice.zone)
        caps = [net * line.service.share_bp for net, line in zip(nets, invoice.lines, strict=True)]
        cap = max(0, min(sum(caps) // WHOLE, sum(nets) - prepaid - self.terms.minimum_money))
        bonus = min(available, cap) if bonus is None else bonus
        require(bonus <= available, "INSUFFICIENT_FUNDS")
        require(bonus <= cap, "BONUS_SHARE_EXCEEDED")
        unpaid = [net - part for net, part in zip(nets, share_out(bonus, caps), strict=True)]
        before = [Note(tender.amount, dict(tender.taken)["promotional"]) for tender in invoice.tenders]
        notes = [Note(each.balance(self.now), each.promotional, each.services) for each in in_order]
        paid = pay_by_certificates(invoice.lines, unpaid, [*before, *notes], self.terms.minimum_money if bonus else 0)
        require(sum(paid.amounts[: len(before)]) == prepaid, "CONFLICT")
        taken = list(zip(in_order, paid.amounts[len(before) :], strict=True))
        return Bill(covers, min(available, cap), bonus, taken, paid)

    def prepay(self, invoice: Invoice, certificate: Certificate, amount: int) -> None:
        """Pay a part of an open invoice with a certificate, before the rest (R-CRT-2)."""
        require(invoice.status == "OPEN", "FORBIDDEN_FOR_STATUS")
        self.in_order([certificate], invoice.patient)
        require(amount <= invoice.shown_total - invoice.prepaid(), "AMOUNT_OUT_OF_RANGE")
        services = certificate.services
        require(services is None or all(line.service.code in services for line in invoice.lines), "CONFLICT")
        require(amount <= certificate.balance(self.now), "INSUFFICIENT_FUNDS")
        taken = certificate.take(amount)
        invoice.tenders.append(Tender("GIFT_CERTIFICATE", amount, certificate=certificate, taken=taken))

    def cancel(self, invoice: Invoice) -> None:
        """Cancel an open invoice; what certificates have paid goes back to them."""
        for tender in invoice.tenders:
            tender.back = tender.amount
            self.give_back(tender, tender.amount, invoice)
        invoice.status = "CANCELLED"

    def in_order(self, certificates: Sequence[Certificate], patient: Patient | None) -> list[Certificate]:
        """Return certificates in the order they are taken: earliest expiry first (R-CRT-8, R-CRT-10)."""
        for each in certificates:
            require(each.owner in (None, patient), "CODE_INVALID")
            each.refuse_unless_active(self.now)
        return sorted(certificates, key=lambda each: (each.expires_on or date.max, each.number))

    def complete(self, invoice: Invoice, bill: Bill, payments: Sequence[tuple[str, int]]) -> None:
        """Take everything and give what is earned (R-INV-2, R-INV-3)."""
        today = day_of(self.now, invoice.zone)
        insured = sum(amount for kind, amount in payments if kind == "INSURER")
        invoice.earned = bill.paid.earns(invoice.lines, insured)
        for cover in bill.covers:
            cover.right.use(invoice.patient.name, cover.subscription.period(cover.right, today), today, cover.units)
            invoice.tenders.append(Tender("PACKAGE", cover.amount, cover=cover))
        if bill.bonus:
            invoice.tenders.append(self.spend(invoice, bill.bonus))
        for certificate, part in bill.certificates:
            if part:
                invoice.tenders.append(Tender("GIFT_CERTIFICATE", part, 0, certificate, taken=certificate.take(part)))
        invoice.tenders += [Tender(kind, amount) for kind, amount in payments if amount]
        invoice.status, invoice.visit_on = "COMPLETED", today
        if invoice.earned:
            usable_on = today + timedelta(days=self.terms.pending_days)
            ends_on = months_after(usable_on, self.terms.life_months)
            self.credit(invoice.patient, invoice.earned, usable_on, ends_on, invoice.zone, invoice)
        self.rise(invoice.patient, today)

    def spend(self, invoice: Invoice, amount: int) -> Tender:
        """Take bonuses: own lots first, then pooled ones, and note which lot gave how much (R-ACC-4, R-FAM-1)."""
        patient, month = invoice.patient, self.month(invoice.patient, invoice.zone)
        tender = Tender("BONUS", amount, month=month)
        for lot in [*patient.spendable(), *self.lent(patient)]:
            part = min(lot.left, amount)
            lot.left -= part
            amount -= part
            if part:
                tender.taken.append((lot, part))
            if lot.owner is not patient:
                self.borrowed[month] = self.borrowed.get(month, 0) + part
        assert not amount
        return tender

    # Refunds

    def refund(self, invoice: Invoice, parts: Sequence[int], clawed: int) -> int:
        """Give back to each tender its part, then claw back; return what became debt (R-ACC-8)."""
        for tender, part in zip(invoice.tenders, parts, strict=True):
            before, tender.back = tender.back, tender.back + part
            if tender.cover is not None:
                # A unit comes back once the whole of its value has.
                units = [tender.cover.units * back // tender.amount for back in (before, tender.back)]
                for _ in range(units[1] - units[0]):
                    tender.cover.right.uses.remove(self.use_of(tender.cover, invoice))
            elif tender.taken:
                self.give_back(tender, part, invoice)
        debt = invoice.patient.claw_back(clawed, invoice)
        invoice.clawed += clawed
        invoice.refunded += sum(parts)
        invoice.status = "REFUNDED" if invoice.refunded == invoice.total else "PARTIALLY_REFUNDED"
        today = day_of(self.now, invoice.zone)
        self.fall(invoice.patient, today)
        self.rise(invoice.patient, today)
        return debt

    @staticmethod
    def use_of(cover: Cover, invoice: Invoice) -> tuple[int, date]:
        """Return the use that a completed invoice made of an entitlement."""
        assert invoice.visit_on is not None
        return cover.subscription.period(cover.right, invoice.visit_on), invoice.visit_on

    def give_back(self, tender: Tender, amount: int, invoice: Invoice) -> None:
        """Return value to the lots it came from, what was taken last first (R-ACC-8, R-CRT-6, R-FAM-1)."""
        returned: dict[str | Lot, int] = {}
        for place in reversed(range(len(tender.taken))):
            source, left = tender.taken[place]
            returned[source] = min(left, amount)
            amount -= returned[source]
            tender.taken[place] = (source, left - returned[source])
        if tender.certificate is not None and any(returned.values()):
            tender.certificate.put_back(returned["promotional"], returned["sold"], self.now)
        for source, part in returned.items():
            if isinstance(source, Lot) and part:
                self.revive(source, part)
                if source.owner is not invoice.patient and tender.month is not None:
                    self.borrowed[tender.month] -= part

    def revive(self, lot: Lot, amount: int) -> None:
        """Return bonuses to whom they belonged: they live 14 days at least (R-ACC-8)."""
        today = day_of(self.now, lot.zone)
        ends_on = None if lot.expires_on is None else max(lot.expires_on, today + timedelta(days=14))
        self.credit(lot.owner, amount, today, ends_on, lot.zone)

    # Tiers

    def reached(self, patient: Patient) -> Tier:
        """Return the tier that the family's spend of a year reaches, the sum of its members' (R-TIR-1, R-FAM-4)."""
        together = [patient] if patient.family is None else patient.family.members
        spend = sum(invoice.paid() for invoice in self.invoices if invoice.counts() and invoice.patient in together)
        return [tier for tier in self.terms.tiers if spend >= tier.from_spend][-1]

    def rise(self, patient: Patient, today: date) -> None:
        """Lift a patient and the family at once (R-TIR-2, R-FAM-4)."""
        for each in [patient] if patient.family is None else patient.family.members:
            reached = self.reached(each)
            if reached.rank > each.tier.rank:
                each.rises.append(Rise(today, self.now, each.tier))
                each.tier = reached

    def fall(self, patient: Patient, today: date) -> None:
        """Undo upgrades of the last 14 days whose perks nobody used (R-TIR-5)."""
        for each in [patient] if patient.family is None else patient.family.members:
            reached = self.reached(each)
            while reached.rank < each.tier.rank and each.rises and (today - each.rises[-1].day).days <= 14:
                rise = each.rises[-1]
                if self.has_used(each, rise.at):
                    break
                each.rises.pop()
                each.tier = rise.before
                if reached.rank > rise.before.rank:
                    each.rises.append(Rise(rise.day, self.now, rise.before))
                    each.tier = reached

    def has_used(self, patient: Patient, since: datetime) -> bool:
        """Tell whether a visit was done with the patient's tier that was opened since."""
        own = [each for each in self.invoices if each.patient is patient and each.tier is patient.tier]
        return any(each.counts() and each.opened_at >= since for each in own)
