"""The lines of an invoice before discounts, and what is taken off them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

CONSULTATION: Final = "CONSULTATION"
TIER: Final = "TIER"
"""The tier's percentage on a category."""

FREE_CONSULTATION: Final = "FREE_CONSULTATION"
"""One of the tier's free consultations of the year."""

PROMOTION: Final = "PROMOTION"
"""What a promotion takes off."""


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One line before discounts.

    Args:
        quantity: how many units of the service.
        unit_price_minor: what one unit costs.
        service_id: the service; the lines of one invoice may share it.
        cashback_bp: the rate at which its money earns; 0 where it earns nothing.
    """

    id: UUID
    category: str
    quantity: int
    unit_price_minor: int
    service_id: UUID
    cashback_bp: int = 0

    @property
    def gross_minor(self) -> int:
        """Return what it costs before discounts."""
        return self.quantity * self.unit_price_minor


@dataclass(frozen=True, slots=True)
class Perks:
    """What a tier gives on one invoice (R-TIR-1).

    Args:
        tier_bp: the tier's rates by service category.
        free_consultations: how many are left this year.
    """

    tier_bp: Mapping[str, int] = field(default_factory=dict)
    free_consultations: int = 0


@dataclass(frozen=True, slots=True)
class Discount:
    """What one perk or promotion takes off one line.

    Args:
        kind: TIER, FREE_CONSULTATION or PROMOTION.
        rate_bp: the percentage; 10 000 for units that are free; 0 where an amount or a fixed price counts.
        units: how many units are free; 0 where none is.
        promotion_id: which promotion it is; None for the tier's perks.
        title: the promotion's name.
    """

    line_id: UUID
    kind: str
    category: str
    rate_bp: int
    units: int
    amount_minor: int
    promotion_id: UUID | None = None
    title: str | None = None
