"""Tiers themselves, and which one the figures of 12 months reach (R-TIR-1, R-FAM-4). Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

_BP_PER_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Tier:
    """A level of the loyalty programme.

    Args:
        id: its row.
        code: as in the set-up file.
        name: for people.
        rank: 0 is the lowest.
        spend_threshold_minor: qualifying spend of 12 months that it takes, minor units; None asks for none.
        visit_threshold: visits of 12 months that it takes; None asks for none.
        cashback_bp: basis points of what is paid with money.
        perks: named benefits, in order.
        is_active: whether it is still given; a retired one is kept until the next review.
        category_discount_bp: discount on services by category, basis points; a category not in it has none.
        free_consultations: consultations given free in a calendar year.
        warranty_months: warranty on the clinic's work; None where the tier adds nothing to the usual one.
        priority_booking: whether its holders are booked first.
    """

    id: UUID
    code: str
    name: str
    rank: int
    spend_threshold_minor: int | None
    visit_threshold: int | None
    cashback_bp: int
    perks: tuple[str, ...]
    is_active: bool = True
    category_discount_bp: Mapping[str, int] = field(default_factory=dict)
    free_consultations: int = 0
    warranty_months: int | None = None
    priority_booking: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """What counts of the last 12 months (R-TIR-1).

    Args:
        spend_minor: qualifying spend, minor units.
        visits: visits.
    """

    spend_minor: int = 0
    visits: int = 0


class FamilyRule(StrEnum):
    """How a family's tier is found (R-FAM-4)."""

    SUM_OF_MEMBERS = "SUM_OF_MEMBERS"
    """By what all members spend and visit together."""

    BEST_MEMBER = "BEST_MEMBER"
    """It is the best member's."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The tier that the figures reach.

    Args:
        tier: the highest one.
        is_by_family: whether it takes the family's figures; the patient's own reach less.
    """

    tier: Tier
    is_by_family: bool = False


def reached(*, tiers: Sequence[Tier], spend_minor: int, visits: int) -> Tier | None:
    """Return the highest active tier whose thresholds are all met (R-TIR-1), None if there isn't any.

    Args:
        tiers: in any order.
        spend_minor: qualifying spend of the last 12 months, minor units.
        visits: visits of the last 12 months.
    """
    met = [tier for tier in tiers if tier.is_active and _is_met(tier, spend_minor, visits)]
    return max(met, key=lambda tier: tier.rank, default=None)


def _is_met(tier: Tier, spend_minor: int, visits: int) -> bool:
    return spend_minor >= (tier.spend_threshold_minor or 0) and visits >= (tier.visit_threshold or 0)


def together(figures: Sequence[Figures]) -> Figures:
    """Return the figures of a family's members together (R-FAM-4)."""
    return Figures(sum(one.spend_minor for one in figures), sum(one.visits for one in figures))


def reach(
    *, tiers: Sequence[Tier], own: Figures, family: Figures | None = None, best: Tier | None = None
) -> Reach | None:
    """Return the better of what a patient's own figures reach and what the family brings (R-FAM-4).

    Args:
        tiers: in any order.
        own: the patient's figures.
        family: those of all members together, where their sum counts.
        best: the best tier of the other members, where that counts; a retired one brings nothing.

    Returns:
        None if there is no tier for everybody.
    """
    alone = reached(tiers=tiers, spend_minor=own.spend_minor, visits=own.visits)
    if alone is None:
        return None
    brought = [best] if best is not None and best.is_active else []
    if family is not None:
        summed = reached(tiers=tiers, spend_minor=family.spend_minor, visits=family.visits)
        brought += [] if summed is None else [summed]
    top = max(brought, key=lambda tier: tier.rank, default=alone)
    return Reach(top, is_by_family=True) if top.rank > alone.rank else Reach(alone)


def percent(rate_bp: int) -> str:
    """Return basis points as percent without trailing zeros: `8.5`, `5`."""
    whole, rest = divmod(rate_bp, _BP_PER_PERCENT)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")
