"""Pure arithmetic of a checkout and of a refund: what may be paid how, what is earned, what goes back where.

All amounts are minor units, all rates basis points (R-MON-2, R-ACC-5, R-ACC-6, R-ACC-9, R-INV-2).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.kernel.money import WHOLE_BP, spread
from domain.ledger.policy import running_share

MAX_LINES = 100
MAX_QUANTITY = 1000
MAX_REASON_CHARACTERS = 500
MAX_REFERENCE_CHARACTERS = 200
MONEY_KINDS = ("CASH", "CARD", "BANK_TRANSFER")
PAYMENT_KINDS = (*MONEY_KINDS, "INSURER")
FISCAL_HINTS = {"BONUS": "PRICE_DISCOUNT", "GIFT_CERTIFICATE": "ADVANCE_OFFSET", "PACKAGE": "ADVANCE_OFFSET"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the checkout sees it."""

    id: UUID
    total_minor: int
    bonus_share_bp: int
    cashback_bp: int
    earns: bool


@dataclass(frozen=True, slots=True)
class Split:
    """How an invoice is paid and what it earns; `bonus_by_line` and `money_by_line` follow the lines."""

    bonus_minor: int
    due_minor: int
    bonus_by_line: tuple[int, ...]
    money_by_line: tuple[int, ...]


def bonus_caps(lines: Sequence[Line]) -> list[int]:
    """Return each line's cap for bonuses in units of a basis point of a minor unit: net times its share."""
    return [line.total_minor * line.bonus_share_bp for line in lines]


def share_cap(lines: Sequence[Line], *, minimum_money_minor: int) -> int:
    """Return the most that the rules let pay with bonuses, whatever the balance (R-ACC-6, R-INV-2)."""
    total = sum(line.total_minor for line in lines)
    return max(0, min(sum(bonus_caps(lines)) // WHOLE_BP, total - minimum_money_minor))


def split(lines: Sequence[Line], bonus_minor: int) -> Split:
    """Return how bonuses and money are spread over the lines, bonuses in proportion to the lines' caps."""
    bonus_by_line = spread(bonus_minor, bonus_caps(lines))
    money_by_line = [line.total_minor - bonus for line, bonus in zip(lines, bonus_by_line, strict=True)]
    return Split(bonus_minor, sum(money_by_line), tuple(bonus_by_line), tuple(money_by_line))


def earned_by_line(lines: Sequence[Line], bases: Sequence[int]) -> list[int]:
    """Return what each line earns: the sum is floored once, then spread by largest remainder (R-MON-2, R-ACC-5).

    Args:
        bases: the part of each line that was really paid with money.
    """
    weights = [base * line.cashback_bp if line.earns else 0 for line, base in zip(lines, bases, strict=True)]
    return spread(sum(weights) // WHOLE_BP, weights)


def earning_bases(money_by_line: Sequence[int], insurer_minor: int) -> list[int]:
    """Return each line's money part less the insurer's share, which earns nothing (R-ACC-5)."""
    insured = spread(insurer_minor, money_by_line)
    return [money - part for money, part in zip(money_by_line, insured, strict=True)]


def fingerprint(invoice_id: UUID, lines: Sequence[Line], bonus_minor: int, due_minor: int, earn_minor: int) -> str:
    """Return what stands for a quote's figures; it changes when what would be taken or earned changes (R-INV-3)."""
    parts: list[object] = [invoice_id, bonus_minor, due_minor, earn_minor]
    for line in lines:
        parts += [line.id, line.total_minor, line.bonus_share_bp, line.cashback_bp, line.earns]
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class PaidLine:
    """One line of a completed invoice with what was refunded of it so far."""

    id: UUID
    quantity: int
    total_minor: int
    bonus_minor: int
    earned_minor: int
    refunded_quantity: int
    refunded_minor: int
    refunded_bonus_minor: int
    clawed_minor: int

    @property
    def bonus_left_minor(self) -> int:
        """Return how many of its bonuses can still go back."""
        return self.bonus_minor - self.refunded_bonus_minor

    @property
    def money_left_minor(self) -> int:
        """Return how much of its money, an insurer's included, can still go back."""
        return self.total_minor - self.refunded_minor - self.bonus_left_minor

    @property
    def claw_left_minor(self) -> int:
        """Return how much of what it earned was not clawed back."""
        return self.earned_minor - self.clawed_minor


@dataclass(frozen=True, slots=True)
class PaidTender:
    """One tender with what went back of it so far."""

    id: UUID
    kind: str
    amount_minor: int
    refunded_minor: int

    @property
    def left_minor(self) -> int:
        """Return what can still go back."""
        return self.amount_minor - self.refunded_minor


@dataclass(frozen=True, slots=True)
class LineRefund:
    """What a refund takes from one line."""

    line_id: UUID
    quantity: int
    amount_minor: int
    bonus_minor: int
    clawed_minor: int


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """One refund: its amount, what goes back to each tender, what is clawed back, and each line's part."""

    amount_minor: int
    tenders: dict[UUID, int]
    bonus_minor: int
    money_minor: int
    insurer_minor: int
    claw_minor: int
    lines: tuple[LineRefund, ...]


def refund_of_amount(lines: Sequence[PaidLine], tenders: Sequence[PaidTender], amount_minor: int) -> RefundPlan:
    """Plan a refund of a part of the total, proportional over lines and tenders on the running sum (R-ACC-9).

    Bonuses and money are spread over the lines apart, so that no line gives back more of either than it has left.

    Args:
        amount_minor: positive, and at most what is left.
    """
    total = sum(line.total_minor for line in lines)
    reached = sum(line.refunded_minor for line in lines) + amount_minor
    bonus_minor = sum(
        min(running_share(tender.amount_minor, reached, total, tender.refunded_minor), amount_minor)
        for tender in tenders
        if tender.kind == "BONUS"
    )
    bonuses = spread(bonus_minor, [line.bonus_left_minor for line in lines])
    moneys = spread(amount_minor - bonus_minor, [line.money_left_minor for line in lines])
    claw_minor = running_share(
        sum(line.earned_minor for line in lines), reached, total, sum(line.clawed_minor for line in lines)
    )
    claws = spread(claw_minor, [line.claw_left_minor for line in lines])
    parts = [
        LineRefund(line.id, 0, bonus + money, bonus, claw)
        for line, bonus, money, claw in zip(lines, bonuses, moneys, claws, strict=True)
    ]
    return _plan(tenders, total, reached, parts)


def refund_of_lines(
    lines: Sequence[PaidLine], tenders: Sequence[PaidTender], quantities: dict[UUID, int]
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
    return _plan(tenders, total, reached, parts)


def _refund_line(line: PaidLine, quantity: int) -> LineRefund:
    """Return a line's part, on the running sum of its quantities; what was refunded by amount counts as gone."""
    if not quantity or not line.total_minor:
        return LineRefund(line.id, quantity, 0, 0, 0)
    reached_quantity = line.refunded_quantity + quantity
    amount = running_share(line.total_minor, reached_quantity, line.quantity, line.refunded_minor)
    reached = line.refunded_minor + amount
    bonus = running_share(line.bonus_minor, reached, line.total_minor, line.refunded_bonus_minor)
    claw = running_share(line.earned_minor, reached, line.total_minor, line.clawed_minor)
    return LineRefund(line.id, quantity, amount, min(bonus, amount), claw)


def _plan(tenders: Sequence[PaidTender], total: int, reached: int, parts: Sequence[LineRefund]) -> RefundPlan:
    """Give each tender its part: bonuses as planned, insurers by the running sum, money the rest (R-ACC-9)."""
    amount_minor = sum(part.amount_minor for part in parts)
    bonus_minor = sum(part.bonus_minor for part in parts)
    rest = amount_minor - bonus_minor
    insurers = [tender for tender in tenders if tender.kind == "INSURER"]
    money = [tender for tender in tenders if tender.kind in MONEY_KINDS]
    by_insurer = _insurer_shares(insurers, total, reached, rest, rest - sum(tender.left_minor for tender in money))
    money_minor = rest - sum(by_insurer)
    by_money = spread(money_minor, [tender.left_minor for tender in money])
    back = dict(zip([tender.id for tender in [*insurers, *money]], [*by_insurer, *by_money], strict=True))
    back |= {tender.id: bonus_minor for tender in tenders if tender.kind == "BONUS"}
    return RefundPlan(
        amount_minor=amount_minor,
        tenders={tender_id: part for tender_id, part in back.items() if part},
        bonus_minor=bonus_minor,
        money_minor=money_minor,
        insurer_minor=sum(by_insurer),
        claw_minor=sum(part.clawed_minor for part in parts),
        lines=tuple(part for part in parts if part.quantity or part.amount_minor or part.clawed_minor),
    )


def _insurer_shares(
    insurers: Sequence[PaidTender], total: int, reached: int, most_minor: int, least_minor: int
) -> list[int]:
    """Return what goes back to each insurer: its share on the running sum, together within two bounds.

    Refunds of named lines can leave less for the insurers, or less of the money, than the running sum asks for.
    """
    shares = [running_share(tender.amount_minor, reached, total, tender.refunded_minor) for tender in insurers]
    if sum(shares) > most_minor:
        return spread(most_minor, shares)
    missing = max(0, least_minor - sum(shares))
    extra = spread(missing, [tender.left_minor - share for tender, share in zip(insurers, shares, strict=True)])
    return [share + more for share, more in zip(shares, extra, strict=True)]
