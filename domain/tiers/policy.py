"""The rules of tiers and loyalty stages (R-TIR-1 to R-TIR-4, R-TIR-6). Pure."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel.clock import add_months

WINDOW_MONTHS: Final = 12
"""Spend and visits count over this many calendar months back."""

YEAR_MONTHS: Final = 12
"""From one review of a status to the next: its anniversary."""

GRACE_DAYS: Final = 30
REPEAT_VISITS: Final = 2
REGULAR_VISITS: Final = 4
LOYAL_VISITS: Final = 8
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
class Standing:
    """A patient's place in the programme.

    Args:
        tier: the tier held.
        since: the day it was reached.
        review_on: its anniversary, when it is looked at again; for a manual tier the day after its last one.
        grace_until: the last day of the grace before a downgrade, once the anniversary has passed (R-TIR-2).
        is_manual: whether a staff member gave it, for a time.
    """

    tier: Tier
    since: date
    review_on: date
    grace_until: date | None = None
    is_manual: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What is missing to the next tier (R-TIR-4).

    Args:
        next_tier: the tier above the one held.
        missing_spend_minor: qualifying spend still to come, minor units; 0 if there is enough or none is asked for.
        missing_visits: visits still to come.
        deadline: the last day on which the present tier is safe: the end of the grace, or the day of the next review.
    """

    next_tier: Tier
    missing_spend_minor: int
    missing_visits: int
    deadline: date


class ChangeReason(StrEnum):
    """Why a tier changed."""

    REACHED = "REACHED"
    """The thresholds are met (R-TIR-2)."""

    NOT_KEPT = "NOT_KEPT"
    """The thresholds were not met at the anniversary, nor in the grace after it (R-TIR-2)."""

    RETIRED = "RETIRED"
    """The tier is no longer given; its holders keep it until their anniversary."""

    MANUAL_ENDED = "MANUAL_ENDED"
    """The time of a manual tier is over (R-TIR-2)."""


class Stage(StrEnum):
    """The loyalty stage: how often a patient has come (R-TIR-6)."""

    POTENTIAL = "POTENTIAL"
    """Has not come yet."""

    FIRST_TIME = "FIRST_TIME"
    """Came once."""

    REPEAT = "REPEAT"
    """Came 2 or 3 times; or more often, but not within the last 12 months."""

    REGULAR = "REGULAR"
    """Came 4 to 7 times, and within the last 12 months."""

    LOYAL = "LOYAL"
    """Came 8 times or more, and within the last 12 months."""


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


def opened(tier: Tier, today: date) -> Standing:
    """Return the standing of who gets `tier` today: it is reviewed on its anniversary."""
    return Standing(tier=tier, since=today, review_on=add_months(today, YEAR_MONTHS))


def after_visit(*, standing: Standing, reached_tier: Tier, today: date) -> Standing:
    """Return the standing after an invoice was completed or refunded: up at once, never down (R-TIR-2).

    Who meets the thresholds again during the grace keeps the tier for another year.
    """
    if reached_tier.rank > standing.tier.rank:
        return opened(reached_tier, today)
    if standing.grace_until is not None and reached_tier.rank == standing.tier.rank:
        return _kept(standing, today)
    return standing


def at_review(*, standing: Standing, reached_tier: Tier, tiers: Sequence[Tier], today: date) -> Standing:
    """Return the standing after the night's review: kept, in grace, one level down, or a manual tier ended (R-TIR-2).

    A manual tier that ends, like a retired one, gives way to the tier that the figures reach. The grace is 30 days
    from the anniversary, stretched to the end of its month; its last day still counts.
    """
    if today < standing.review_on:
        return standing
    ends = standing.is_manual or not standing.tier.is_active
    if reached_tier.rank > standing.tier.rank or (ends and reached_tier.id != standing.tier.id):
        return opened(reached_tier, today)
    if reached_tier.rank == standing.tier.rank:
        return _kept(standing, today)
    grace_until = standing.grace_until or end_of_month(standing.review_on + timedelta(days=GRACE_DAYS))
    if today <= grace_until:
        return replace(standing, grace_until=grace_until)
    return opened(_one_down(standing.tier, reached_tier, tiers), today)


def _one_down(tier: Tier, reached_tier: Tier, tiers: Sequence[Tier]) -> Tier:
    """Return the next lower active tier, which is the reached one or above it."""
    lower = [other for other in tiers if other.is_active and reached_tier.rank <= other.rank < tier.rank]
    return max(lower, key=lambda other: other.rank)


def _kept(standing: Standing, today: date) -> Standing:
    """Return the standing that goes on until its next anniversary."""
    return replace(standing, review_on=next_anniversary(standing.review_on, today), grace_until=None, is_manual=False)


def next_anniversary(review_on: date, today: date) -> date:
    """Return the first yearly return of `review_on` that lies after `today`; `review_on` itself if it does."""
    years = max(0, today.year - review_on.year)
    following = add_months(review_on, years * YEAR_MONTHS)
    return following if following > today else add_months(review_on, (years + 1) * YEAR_MONTHS)


def end_of_month(day: date) -> date:
    """Return the last day of the month that `day` lies in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def change_reason(before: Standing, after: Standing) -> ChangeReason | None:
    """Return why the tier changed, None if it is the same one."""
    if after.tier.id == before.tier.id:
        return None
    if after.tier.rank > before.tier.rank:
        return ChangeReason.REACHED
    if before.is_manual:
        return ChangeReason.MANUAL_ENDED
    return ChangeReason.NOT_KEPT if before.tier.is_active else ChangeReason.RETIRED


def progress(
    *, standing: Standing, tiers: Sequence[Tier], spend_minor: int, visits: int, today: date
) -> Progress | None:
    """Return what is missing to the next tier, None at the top (R-TIR-4).

    Args:
        standing: where the patient stands.
        tiers: every tier.
        spend_minor: qualifying spend of the last 12 months, minor units.
        visits: visits of the last 12 months.
        today: the date where the patient is.
    """
    above = [tier for tier in tiers if tier.is_active and tier.rank > standing.tier.rank]
    if not above:
        return None
    following = min(above, key=lambda tier: tier.rank)
    return Progress(
        next_tier=following,
        missing_spend_minor=max(0, (following.spend_threshold_minor or 0) - spend_minor),
        missing_visits=max(0, (following.visit_threshold or 0) - visits),
        deadline=standing.grace_until or next_anniversary(standing.review_on, today),
    )


def stage(*, visits: int, last_visit_on: date | None, today: date) -> Stage:
    """Return the loyalty stage of a patient with this many visits in all (R-TIR-6).

    Args:
        visits: completed visits ever, not fully refunded.
        last_visit_on: the day of the last one.
        today: the date where the patient is.
    """
    if visits == 0:
        return Stage.POTENTIAL
    if visits < REPEAT_VISITS:
        return Stage.FIRST_TIME
    is_recent = last_visit_on is not None and last_visit_on > add_months(today, -WINDOW_MONTHS)
    if visits < REGULAR_VISITS or not is_recent:
        return Stage.REPEAT
    return Stage.REGULAR if visits < LOYAL_VISITS else Stage.LOYAL


def percent(rate_bp: int) -> str:
    """Return basis points as percent without trailing zeros: `8.5`, `5`."""
    whole, rest = divmod(rate_bp, _BP_PER_PERCENT)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")
