"""What a change of the programme would have done to one past invoice. Pure.

Bonuses are spent as at the checkout; counted is what was kept of it after refunds. Cashback is counted as a checkout
counts it (R-ACC-5), at the rate that the invoice's tier would have had; lines whose service has a rate or share of its
own keep it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from domain.billing.policy.checkout import Line, earned_by_line, earning_bases
from domain.kernel.money import WHOLE_BP, spread
from domain.trials.policy.figures import Outcome


@dataclass(frozen=True, slots=True)
class ProgrammeTerms:
    """What is to change; what is left out stays.

    Args:
        rates_bp: the cashback of tiers, by id; 0 for none.
        bonus_share_bp: the share of an invoice that bonuses may pay.
        minimum_money_minor: what has to stay for money when bonuses are used.
    """

    rates_bp: Mapping[UUID, int] = field(default_factory=dict)
    bonus_share_bp: int | None = None
    minimum_money_minor: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return what is stored."""
        return {
            "rates_bp": {str(tier_id): rate for tier_id, rate in self.rates_bp.items()},
            "bonus_share_bp": self.bonus_share_bp,
            "minimum_money_minor": self.minimum_money_minor,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ProgrammeTerms":
        """Return the terms that `to_json` told."""
        rates = {UUID(tier_id): rate for tier_id, rate in stored["rates_bp"].items()}
        return cls(rates, stored["bonus_share_bp"], stored["minimum_money_minor"])


@dataclass(frozen=True, slots=True)
class PaidLine:
    """What one line was paid with at the checkout, but for packages, and what was refunded of it.

    Args:
        has_own_rate: the service has a rate of its own, which no tier changes.
        has_own_share: the service or its category has a share of its own.
    """

    id: UUID
    bonus_share_bp: int
    cashback_bp: int
    earns: bool
    has_own_rate: bool
    has_own_share: bool
    money_minor: int
    bonus_minor: int
    certificate_minor: int
    refunded_money_minor: int = 0
    refunded_bonus_minor: int = 0
    refunded_certificate_minor: int = 0

    @property
    def open_minor(self) -> int:
        """Return what money and bonuses paid at the checkout."""
        return self.money_minor + self.bonus_minor

    @property
    def refunded_minor(self) -> int:
        """Return what was refunded of that."""
        return self.refunded_money_minor + self.refunded_bonus_minor

    @property
    def kept_bonus_minor(self) -> int:
        """Return what was kept of the bonuses."""
        return self.bonus_minor - self.refunded_bonus_minor

    def kept_minor(self, bonus_minor: int) -> int:
        """Return what would have been kept of other bonuses: they would have gone back with their part of the line."""
        return bonus_minor - (bonus_minor * self.refunded_minor // self.open_minor if bonus_minor else 0)


@dataclass(frozen=True, slots=True)
class PaidInvoice:
    """What one invoice was paid with.

    Args:
        insurer_minor: the insurer's part of the money at the checkout; `refunded_insurer_minor` went back.
        sold_minor: what sold certificates paid, net of refunds.
        balance_minor: what the patient could have spent beside it.
        revenue_minor: what it brought, net of refunds and of what bonuses paid.
    """

    tier_id: UUID
    lines: tuple[PaidLine, ...]
    insurer_minor: int
    sold_minor: int
    balance_minor: int
    revenue_minor: int
    refunded_insurer_minor: int = 0


def programme_outcome(invoice: PaidInvoice, terms: ProgrammeTerms, *, spent_more_minor: int) -> Outcome | None:
    """Return what a change would have done to an invoice, None if nothing.

    Whoever paid with bonuses all that was allowed would have paid with all that is allowed then, as far as there were
    any; others would have paid what they did, unless less is allowed. Refunds would have given back the same part.

    Args:
        spent_more_minor: what the patient would have spent more on earlier invoices of the trial, which is gone.
    """
    before = [line.cashback_bp for line in invoice.lines]
    after = [_rate(line, invoice.tier_id, terms) for line in invoice.lines]
    kept = [line.kept_bonus_minor for line in invoice.lines]
    would_keep = _would_keep(invoice, terms, spent_more_minor)
    spent, would_spend = sum(kept), sum(would_keep)
    earned, would_earn = _earned(invoice, before, kept), _earned(invoice, after, would_keep)
    if would_earn == earned and would_spend == spent:
        return None
    return Outcome(
        benefit_minor=would_earn - earned,
        cost_minor=would_earn - earned,
        revenue_minor=invoice.revenue_minor,
        figures={
            "earned_minor": earned,
            "would_earn_minor": would_earn,
            "spent_minor": spent,
            "would_spend_minor": would_spend,
        },
        counted={"spent_more_minor": spent_more_minor + would_spend - spent},
    )


def _rate(line: PaidLine, tier_id: UUID, terms: ProgrammeTerms) -> int:
    return line.cashback_bp if line.has_own_rate else terms.rates_bp.get(tier_id, line.cashback_bp)


def _shares(invoice: PaidInvoice, terms: ProgrammeTerms) -> list[int]:
    new = terms.bonus_share_bp
    return [line.bonus_share_bp if new is None or line.has_own_share else new for line in invoice.lines]


def _room(invoice: PaidInvoice, shares_bp: Sequence[int]) -> list[int]:
    """Return what bonuses might have paid of each line, in parts of WHOLE_BP: what certificates paid they paid."""
    pairs = zip(invoice.lines, shares_bp, strict=True)
    return [
        min((line.open_minor + line.certificate_minor) * share, line.open_minor * WHOLE_BP) for line, share in pairs
    ]


def _cap(invoice: PaidInvoice, shares_bp: Sequence[int], terms: ProgrammeTerms) -> int:
    """Return the most that bonuses might have paid with such shares (R-ACC-6)."""
    payable = sum(line.open_minor for line in invoice.lines) - max(terms.minimum_money_minor, invoice.insurer_minor)
    return max(0, min(sum(_room(invoice, shares_bp)) // WHOLE_BP, payable))


def _would_spend(invoice: PaidInvoice, terms: ProgrammeTerms, spent: int, spent_more_minor: int) -> int:
    if not spent or terms.bonus_share_bp is None:
        return spent
    available = max(0, spent + invoice.balance_minor - spent_more_minor)
    most = min(available, _cap(invoice, _shares(invoice, terms), terms))
    was_most = min(spent + invoice.balance_minor, _cap(invoice, [line.bonus_share_bp for line in invoice.lines], terms))
    return min(spent, most) if spent < was_most else most


def _would_keep(invoice: PaidInvoice, terms: ProgrammeTerms, spent_more_minor: int) -> list[int]:
    """Return which bonuses would have been kept by line: spread in proportion to what each allows, less refunds."""
    spent = sum(line.bonus_minor for line in invoice.lines)
    would_spend = _would_spend(invoice, terms, spent, spent_more_minor)
    if would_spend == spent:
        return [line.kept_bonus_minor for line in invoice.lines]
    parts = zip(invoice.lines, spread(would_spend, _room(invoice, _shares(invoice, terms))), strict=True)
    return [line.kept_minor(bonus) for line, bonus in parts]


def _earned(invoice: PaidInvoice, rates_bp: Sequence[int], bonus_by_line: Sequence[int]) -> int:
    """Return what is earned with what was kept, by the bonuses that were kept of each line."""
    open_minor = [line.open_minor - line.refunded_minor for line in invoice.lines]
    lines = [
        Line(line.id, left, line.bonus_share_bp, rate, line.earns)
        for line, left, rate in zip(invoice.lines, open_minor, rates_bp, strict=True)
    ]
    money = [left - bonus for left, bonus in zip(open_minor, bonus_by_line, strict=True)]
    paid = [line.certificate_minor - line.refunded_certificate_minor for line in invoice.lines]
    sold = spread(invoice.sold_minor, paid)
    insured_minor = invoice.insurer_minor - invoice.refunded_insurer_minor
    return sum(earned_by_line(lines, earning_bases(money, insured_minor, sold)))
