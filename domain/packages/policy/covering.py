"""What the services of a visit may take from entitlements (R-PKG-1, R-PKG-2). Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Need:
    """One line of an invoice: so many units of a service."""

    line_id: UUID
    service_id: UUID
    category: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Holding:
    """What one entitlement has for a patient on a day.

    Args:
        entitlement_id: the subscription's entitlement.
        service_ids: the services that it covers; None for the whole category.
        free: units in the present period that nobody used or reserved.
        own: units that are reserved for this patient in the present period.
        minimum_interval_days: days between two uses, 0 for none.
        near: days of uses, and of others' reservations, from which that distance has to be kept.
    """

    entitlement_id: UUID
    category: str
    service_ids: frozenset[UUID] | None
    free: int
    own: int
    minimum_interval_days: int
    near: Sequence[date] = field(default=())

    def covers(self, need: Need) -> bool:
        """Tell whether it is for this service."""
        return need.category == self.category if self.service_ids is None else need.service_id in self.service_ids

    def usable(self, today: date) -> int:
        """Return how many units one visit on a day may use; with days between two uses at most one."""
        units = self.free + self.own
        if not self.minimum_interval_days:
            return units
        is_near = any(abs((today - day).days) < self.minimum_interval_days for day in self.near)
        return 0 if is_near else min(units, 1)


@dataclass(frozen=True, slots=True)
class Part:
    """Units of one line that one entitlement covers."""

    line_id: UUID
    entitlement_id: UUID
    units: int


def cover(*, needs: Sequence[Need], holdings: Sequence[Holding], today: date) -> list[Part]:
    """Return what holdings would cover: line by line, from each holding in the given order.

    Args:
        needs: the lines, in the invoice's order.
        holdings: those that may be used today, in the order in which they are taken.
        today: the day of the visit.
    """
    left = {holding.entitlement_id: holding.usable(today) for holding in holdings}
    parts: list[Part] = []
    for need in needs:
        wanted = need.quantity
        for holding in _reserved_first(holdings):
            units = min(wanted, left[holding.entitlement_id]) if holding.covers(need) else 0
            if units:
                parts.append(Part(need.line_id, holding.entitlement_id, units))
                left[holding.entitlement_id] -= units
                wanted -= units
    return parts


def _reserved_first(holdings: Sequence[Holding]) -> list[Holding]:
    return sorted(holdings, key=lambda holding: not holding.own)
