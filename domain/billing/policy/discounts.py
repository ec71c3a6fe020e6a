"""Pure rules of the discounts that an invoice gets by itself: the tier's perks, offers for children (R-TIR-1, R-FAM-5).

For each line the better percentage counts, not both; a free service comes first. All percentages of an invoice are
floored once together, then spread over the lines (R-MON-2).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from domain.kernel.money import WHOLE_BP, spread

CONSULTATION = "CONSULTATION"
TIER = "TIER"
"""The tier's percentage on a category."""

CHILD = "CHILD"
"""The percentage for children of families."""

FREE_CONSULTATION = "FREE_CONSULTATION"
"""One of the tier's free consultations of the year."""

FREE_FOR_CHILD = "FREE_FOR_CHILD"
"""A service that is free for a child while a parent is in treatment."""


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One line before discounts; the price is that of one, in minor units."""

    id: UUID
    service_code: str
    category: str
    quantity: int
    unit_price_minor: int

    @property
    def gross_minor(self) -> int:
        """Return what it costs before discounts."""
        return self.quantity * self.unit_price_minor


@dataclass(frozen=True, slots=True)
class Offers:
    """What one patient gets on one invoice.

    Args:
        tier_bp: the tier's rates by service category.
        free_consultations: how many are left this year.
        child_bp: the rate for children; 0 for everybody else.
        free_services: codes of services that are free for this child.
        free_service_units: how many of them are left this year.
    """

    tier_bp: Mapping[str, int] = field(default_factory=dict)
    free_consultations: int = 0
    child_bp: int = 0
    free_services: frozenset[str] = frozenset()
    free_service_units: int = 0


@dataclass(frozen=True, slots=True)
class Discount:
    """What one offer takes off one line; `units` of it were free, or `rate_bp` was taken off."""

    line_id: UUID
    kind: str
    category: str
    rate_bp: int
    units: int
    amount_minor: int


def discounts(lines: Sequence[PricedLine], offers: Offers) -> list[Discount]:
    """Return what the offers take off the lines; the same lines and offers always give the same."""
    free = list(_free(lines, offers))
    gone = {line.id: sum(part.amount_minor for part in free if part.line_id == line.id) for line in lines}
    rates = [_rate(line, offers) for line in lines]
    weights = [(line.gross_minor - gone[line.id]) * bp for line, (_, bp) in zip(lines, rates, strict=True)]
    parts = spread(sum(weights) // WHOLE_BP, weights)
    taken = [
        Discount(line.id, kind, line.category, bp, 0, part)
        for line, (kind, bp), part in zip(lines, rates, parts, strict=True)
        if part
    ]
    return free + taken


def _free(lines: Sequence[PricedLine], offers: Offers) -> Iterator[Discount]:
    """Give the free units to the lines in their order, while there are any."""
    consultations, services = offers.free_consultations, offers.free_service_units
    for line in lines:
        if line.service_code in offers.free_services and services > 0:
            units = min(line.quantity, services)
            services -= units
            yield Discount(line.id, FREE_FOR_CHILD, line.category, WHOLE_BP, units, units * line.unit_price_minor)
        elif line.category == CONSULTATION and consultations > 0:
            units = min(line.quantity, consultations)
            consultations -= units
            yield Discount(line.id, FREE_CONSULTATION, line.category, WHOLE_BP, units, units * line.unit_price_minor)


def _rate(line: PricedLine, offers: Offers) -> tuple[str, int]:
    """Return the better of the percentages on a line, the tier's if they are equal."""
    tier_bp = offers.tier_bp.get(line.category, 0)
    return (CHILD, offers.child_bp) if offers.child_bp > tier_bp else (TIER, tier_bp)
