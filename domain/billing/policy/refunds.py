"""Pure arithmetic of a refund: what came from where goes back there, part by part (R-ACC-8, R-ACC-9)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.billing.policy.checkout import MONEY_KINDS
from domain.kernel.money import spread
from domain.ledger.policy import running_share

BONUS, CERTIFICATE, PACKAGE, INSURER = "BONUS", "GIFT_CERTIFICATE", "PACKAGE", "INSURER"


@dataclass(frozen=True, slots=True)
class PaidLine:
    """One line of a completed invoice with how it was paid and what was refunded of it so far."""

    id: UUID
    quantity: int
    total_minor: int
    bonus_minor: int
    earned_minor: int
    refunded_quantity: int
    refunded_minor: int
    refunded_bonus_minor: int
    clawed_minor: int
    certificate_minor: int = 0
    package_minor: int = 0
    refunded_certificate_minor: int = 0
    refunded_package_minor: int = 0

    @property
    def left_quantity(self) -> int:
        """Return how many were not refunded by naming the line."""
        return self.quantity - self.refunded_quantity

    @property
    def bonus_left_minor(self) -> int:
        """Return how many of its bonuses can still go back."""
        return self.bonus_minor - self.refunded_bonus_minor

    @property
    def certificate_left_minor(self) -> int:
        """Return how much of its certificates can still go back."""
        return self.certificate_minor - self.refunded_certificate_minor

    @property
    def package_left_minor(self) -> int:
        """Return how much of what packages cover can still go back."""
        return self.package_minor - self.refunded_package_minor

    @property
    def money_left_minor(self) -> int:
        """Return how much of its money, an insurer's included, can still go back."""
        others = self.bonus_left_minor + self.certificate_left_minor + self.package_left_minor
        return self.total_minor - self.refunded_minor - others

    @property
    def claw_left_minor(self) -> int:
        """Return how much of what it earned was not clawed back."""
        return self.earned_minor - self.clawed_minor


@dataclass(frozen=True, slots=True)
class PaidTender:
    """One tender with what went back of it so far; a package's tells its line and units."""

    id: UUID
    kind: str
    amount_minor: int
    refunded_minor: int
    line_id: UUID | None = None
    units: int = 0
    returned_units: int = 0

    @property
    def left_minor(self) -> int:
        """Return what can still go back."""
        return self.amount_minor - self.refunded_minor


@dataclass(frozen=True, slots=True)
class LineRefund:
    """What a refund takes from one line; money is what bonuses, certificates and packages leave of the amount."""

    line_id: UUID
    quantity: int
    amount_minor: int
    bonus_minor: int
    clawed_minor: int
    certificate_minor: int = 0
    package_minor: int = 0


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """One refund: its amount, what goes back to each tender, what is clawed back, and each line's part.

    `units` are the entitlements that go back, by the tender of the package; `is_whole` tells that nothing is left.
    """

    amount_minor: int
    is_whole: bool
    tenders: dict[UUID, int]
    bonus_minor: int
    certificate_minor: int
    package_minor: int
    money_minor: int
    insurer_minor: int
    claw_minor: int
    units: dict[UUID, int]
    lines: tuple[LineRefund, ...]


def refund_of_amount(lines: Sequence[PaidLine], tenders: Sequence[PaidTender], amount_minor: int) -> RefundPlan:
    """Plan a refund of a part of the total, proportional over lines and tenders on the running sum (R-ACC-9).

    What goes back to each kind of tender is spread over the lines apart, so that no line gives back more of any than
    it has left.

    Args:
        amount_minor: positive, and at most what is left.
    """
    total = sum(line.total_minor for line in lines)
    reached = sum(line.refunded_minor for line in lines) + amount_minor
    others = [tender for tender in tenders if tender.kind not in MONEY_KINDS]
    money_left = sum(tender.left_minor for tender in tenders if tender.kind in MONEY_KINDS)
    shares = _shares(others, total, reached, amount_minor, money_left)
    back = {tender.id: part for tender, part in zip(others, shares, strict=True)}
    by_kind = {kind: sum(back[t.id] for t in others if t.kind == kind) for kind in (BONUS, CERTIFICATE, PACKAGE)}
    packages = [sum(back[t.id] for t in others if t.line_id == line.id) for line in lines]
    bonuses = spread(by_kind[BONUS], [line.bonus_left_minor for line in lines])
    certificates = spread(by_kind[CERTIFICATE], [line.certificate_left_minor for line in lines])
    moneys = spread(amount_minor - sum(by_kind.values()), [line.money_left_minor for line in lines])
    claw_minor = running_share(
        sum(line.earned_minor for line in lines), reached, total, sum(line.clawed_minor for line in lines)
    )
    claws = spread(claw_minor, [line.claw_left_minor for line in lines])
    parts = [
        LineRefund(line.id, 0, bonus + certificate + package + money, bonus, claw, certificate, package)
        for line, bonus, certificate, package, money, claw in zip(
            lines, bonuses, certificates, packages, moneys, claws, strict=True
        )
    ]
    return _plan(lines, tenders, back, parts)


def refund_of_lines(
    lines: Sequence[PaidLine], tenders: Sequence[PaidTender], quantities: Mapping[UUID, int]
) -> RefundPlan:
    """Plan a refund of named quantities of lines: each gives back what it was paid with and what it earned.

    Args:
        quantities: line id to how many, each positive and at most what is left of the line.
    """
    parts = [_refund_line(line, quantities.get(line.id, 0)) for line in lines]
    total = sum(line.total_minor for line in lines)
    reached = sum(line.refunded_minor for line in lines) + sum(part.amount_minor for part in parts)
    if reached == total:
        parts = [replace(part, clawed_minor=line.claw_left_minor) for part, line in zip(parts, lines, strict=True)]
    back: dict[UUID, int] = {}
    for part in parts:
        _add_spread(back, part.package_minor, [tender for tender in tenders if tender.line_id == part.line_id])
    _add_spread(back, sum(part.bonus_minor for part in parts), [t for t in tenders if t.kind == BONUS])
    _add_spread(back, sum(part.certificate_minor for part in parts), [t for t in tenders if t.kind == CERTIFICATE])
    rest = sum(part.amount_minor for part in parts) - sum(back.values())
    insurers = [tender for tender in tenders if tender.kind == INSURER]
    money_left = sum(tender.left_minor for tender in tenders if tender.kind in MONEY_KINDS)
    shares = _shares(insurers, total, reached, rest, money_left)
    back |= {tender.id: part for tender, part in zip(insurers, shares, strict=True)}
    return _plan(lines, tenders, back, parts)


def _add_spread(back: dict[UUID, int], amount_minor: int, tenders: Sequence[PaidTender]) -> None:
    """Spread an amount over tenders by what each has left."""
    parts = spread(amount_minor, [tender.left_minor for tender in tenders])
    back |= {tender.id: part for tender, part in zip(tenders, parts, strict=True)}


def _refund_line(line: PaidLine, quantity: int) -> LineRefund:
    """Return a line's part, on the running sum of its quantities; what was refunded by amount counts as gone."""
    if not quantity or not line.total_minor:
        return LineRefund(line.id, quantity, 0, 0, 0)
    reached_quantity = line.refunded_quantity + quantity
    amount = running_share(line.total_minor, reached_quantity, line.quantity, line.refunded_minor)
    reached = line.refunded_minor + amount
    instruments = [
        PaidTender(line.id, BONUS, line.bonus_minor, line.refunded_bonus_minor),
        PaidTender(line.id, CERTIFICATE, line.certificate_minor, line.refunded_certificate_minor),
        PaidTender(line.id, PACKAGE, line.package_minor, line.refunded_package_minor),
    ]
    bonus, certificate, package = _shares(instruments, line.total_minor, reached, amount, line.money_left_minor)
    claw = running_share(line.earned_minor, reached, line.total_minor, line.clawed_minor)
    return LineRefund(line.id, quantity, amount, bonus, claw, certificate, package)


def _shares(tenders: Sequence[PaidTender], total: int, reached: int, most_minor: int, money_left: int) -> list[int]:
    """Return what goes back to each tender that is not money: its share on the running sum (R-ACC-9).

    Together at most `most_minor`, and at least so much that money has enough left for the rest: where refunds of named
    lines have taken more of the one or the other, or no money was paid at all, the shares give way, the last first.
    """
    shares = []
    rest = most_minor
    for tender in tenders:
        share = min(running_share(tender.amount_minor, reached, total, tender.refunded_minor), rest)
        shares.append(share)
        rest -= share
    missing = max(0, rest - money_left)
    for place in reversed(range(len(tenders))):
        more = min(missing, tenders[place].left_minor - shares[place])
        shares[place] += more
        missing -= more
    return shares


def _plan(
    lines: Sequence[PaidLine], tenders: Sequence[PaidTender], back: dict[UUID, int], parts: Sequence[LineRefund]
) -> RefundPlan:
    """Put a refund together: money is given back what the other tenders leave of the amount."""
    amount_minor = sum(part.amount_minor for part in parts)
    left_minor = sum(line.total_minor - line.refunded_minor for line in lines)
    is_free = not any(line.total_minor for line in lines)
    all_named = all(part.quantity == line.left_quantity for part, line in zip(parts, lines, strict=True))
    money_minor = amount_minor - sum(back.values())
    _add_spread(back, money_minor, [tender for tender in tenders if tender.kind in MONEY_KINDS])
    return RefundPlan(
        amount_minor=amount_minor,
        is_whole=all_named if is_free else amount_minor == left_minor,
        tenders={tender_id: part for tender_id, part in back.items() if part},
        bonus_minor=sum(part.bonus_minor for part in parts),
        certificate_minor=sum(part.certificate_minor for part in parts),
        package_minor=sum(part.package_minor for part in parts),
        money_minor=money_minor,
        insurer_minor=sum(back.get(tender.id, 0) for tender in tenders if tender.kind == INSURER),
        claw_minor=sum(part.clawed_minor for part in parts),
        units={t.id: units for t in tenders if (units := _units(t, back.get(t.id, 0)))},
        lines=tuple(part for part in parts if part.quantity or part.amount_minor or part.clawed_minor),
    )


def _units(tender: PaidTender, back_minor: int) -> int:
    """Return how many entitlements go back: each once the whole of its value has gone back."""
    if not back_minor:
        return 0
    return running_share(tender.units, tender.refunded_minor + back_minor, tender.amount_minor, tender.returned_units)
