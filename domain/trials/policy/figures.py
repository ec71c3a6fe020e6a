"""What a trial adds up, and the uplift that would pay for it. Pure; see docs/trials.md for the derivation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from domain.kernel.money import WHOLE_BP

_PER_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change would have done to one invoice, in minor units.

    Args:
        benefit_minor: what the patient would have got more; less, if it is negative.
        cost_minor: what that would have cost the clinic.
        revenue_minor: what the invoice brought, net of refunds and of what bonuses paid.
        figures: what it consists of, by name; they add up over invoices.
        counted: what later invoices of the patient have to know.
    """

    benefit_minor: int
    cost_minor: int
    revenue_minor: int
    figures: Mapping[str, int] = field(default_factory=dict)
    counted: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Added:
    """Outcomes of several invoices, added up."""

    invoices: int = 0
    benefit_minor: int = 0
    cost_minor: int = 0
    revenue_minor: int = 0
    figures: dict[str, int] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Add one more invoice."""
        self.invoices += 1
        self.benefit_minor += outcome.benefit_minor
        self.cost_minor += outcome.cost_minor
        self.revenue_minor += outcome.revenue_minor
        for name, value in outcome.figures.items():
            self.figures[name] = self.figures.get(name, 0) + value


def uplift_bp(*, cost_minor: int, revenue_minor: int, margin_bp: int) -> int | None:
    """Return by how much the visits concerned have to grow for a change to pay for itself, rounded up to 0.01 percent.

    With the margin m, the revenue R and the cost C, growth by u brings (1 + u)(mR - C), which has to be mR or more:
    u = C / (mR - C). Whatever costs nothing needs no growth.

    Args:
        cost_minor: C, of the invoices concerned.
        revenue_minor: R, of the same invoices.
        margin_bp: m in basis points.

    Returns:
        Basis points; None if it can never pay, because each such visit loses what it earns.
    """
    if cost_minor <= 0:
        return 0
    left = revenue_minor * margin_bp - cost_minor * WHOLE_BP
    if left <= 0:
        return None
    return -(-cost_minor * WHOLE_BP * WHOLE_BP // left)


def percent_bp(percent: Decimal, *, minimum_bp: int) -> int | None:
    """Return a percentage up to 100 in basis points, None if it is out of its bounds or has a third decimal."""
    if not percent.is_finite() or not 0 <= percent <= _PER_PERCENT:
        return None
    scaled = percent * _PER_PERCENT
    is_exact = scaled == scaled.to_integral_value()
    return int(scaled) if is_exact and int(scaled) >= minimum_bp else None
