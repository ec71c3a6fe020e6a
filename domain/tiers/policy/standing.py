"""Where a patient stands among the tiers, and what moves it (R-TIR-2, R-TIR-4, R-TIR-5). Pure."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from domain.kernel.clock import add_months
from domain.tiers.policy.catalogue import Figures, Reach, Tier

WINDOW_MONTHS: Final = 12
"""Spend and visits count over this many calendar months back."""

YEAR_MONTHS: Final = 12
"""From one review of a status to the next: its anniversary."""

GRACE_DAYS: Final = 30
UNDO_DAYS: Final = 14
MAX_MANUAL_MONTHS: Final = 60
MAX_REASON_CHARACTERS: Final = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """A patient's place in the programme.

    Args:
        tier: the tier held.
        since: the day it was reached.
        review_on: its anniversary, when it is looked at again; for a manual tier its last day.
        grace_until: the last day of the grace before a downgrade, once the anniversary has passed (R-TIR-2).
        is_manual: whether a staff member gave it, for a time.
        is_by_family: whether it rests on the family's figures, not on the patient's own (R-FAM-4).
        earned: beneath a manual tier the one that the figures brought, which comes to light when the manual one ends.
    """

    tier: Tier
    since: date
    review_on: date
    grace_until: date | None = None
    is_manual: bool = False
    is_by_family: bool = False
    earned: "Standing | None" = None


@dataclass(frozen=True, slots=True)
class Progress:
    """What is missing to the next tier (R-TIR-4).

    Args:
        next_tier: the tier above the one held.
        missing_spend_minor: qualifying spend still to come, minor units; 0 if there is enough or none is asked for.
        missing_visits: visits still to come.
        deadline: the last day on which the present tier is safe: the end of the grace, the last day of a manual tier,
            or the day of the next review.
    """

    next_tier: Tier
    missing_spend_minor: int
    missing_visits: int
    deadline: date


class ChangeReason(StrEnum):
    """Why a tier changed."""

    REACHED = "REACHED"
    """The thresholds are met (R-TIR-2)."""

    REACHED_BY_FAMILY = "REACHED_BY_FAMILY"
    """The family brought it (R-FAM-4)."""

    NOT_KEPT = "NOT_KEPT"
    """The thresholds were not met at the anniversary, nor in the grace after it (R-TIR-2)."""

    RETIRED = "RETIRED"
    """The tier is no longer given; its holders keep it until their anniversary."""

    ASSIGNED = "ASSIGNED"
    """A staff member gave it for a time (R-TIR-2)."""

    MANUAL_ENDED = "MANUAL_ENDED"
    """The time of a manual tier is over (R-TIR-2)."""

    UNDONE = "UNDONE"
    """A refund took away what it was reached with, within 14 days and before any perk was used (R-TIR-5)."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of tier: from which to which, and why."""

    before: Tier
    after: Tier
    reason: ChangeReason


def opened(tier: Tier, today: date, *, is_by_family: bool = False) -> Standing:
    """Return the standing of who gets `tier` today: it is reviewed on its anniversary."""
    return Standing(tier=tier, since=today, review_on=add_months(today, YEAR_MONTHS), is_by_family=is_by_family)


def earned_part(standing: Standing) -> Standing:
    """Return what the figures brought: the standing itself, or the one beneath a manual tier."""
    return standing.earned or standing


def on_day(standing: Standing, today: date) -> Standing:
    """Return the standing as it holds on a day: a manual tier ends with its last one, before the night's work too."""
    if standing.is_manual and standing.earned is not None and today > standing.review_on:
        return standing.earned
    return standing


def assigned(*, standing: Standing, tier: Tier, until: date, today: date) -> Standing:
    """Return the standing of who is given a tier by hand from today through `until` (R-TIR-2).

    What the figures brought stays beneath it; an earlier manual tier is replaced.
    """
    return Standing(tier=tier, since=today, review_on=until, is_manual=True, earned=earned_part(standing))


def after_visit(*, standing: Standing, reach: Reach, today: date) -> Standing:
    """Return the standing after figures changed: up at once, never down (R-TIR-2).

    Who meets the thresholds again during the grace keeps the tier for another year. A manual tier stays until its end,
    unless the figures bring a higher one.
    """
    held = on_day(standing, today)
    earned = _raised(earned_part(held), reach, today)
    if not held.is_manual or earned.tier.rank > held.tier.rank:
        return earned
    return replace(held, earned=earned)


def _raised(earned: Standing, reach: Reach, today: date) -> Standing:
    if reach.tier.rank > earned.tier.rank:
        return opened(reach.tier, today, is_by_family=reach.is_by_family)
    if reach.tier.rank < earned.tier.rank:
        return earned
    is_by_family = earned.is_by_family and reach.is_by_family
    if earned.grace_until is not None:
        return replace(_kept(earned, today), is_by_family=is_by_family)
    return earned if is_by_family == earned.is_by_family else replace(earned, is_by_family=is_by_family)


def can_undo(*, standing: Standing, reach: Reach, today: date) -> bool:
    """Tell whether figures that fell may undo the last upgrade at once: they no longer bring it, within 14 days."""
    earned = earned_part(standing)
    return reach.tier.rank < earned.tier.rank and today <= earned.since + timedelta(days=UNDO_DAYS)


def undone(*, standing: Standing, previous: Standing, reach: Reach, today: date) -> Standing:
    """Return the standing without its last upgrade, whose perks nobody used (R-TIR-5).

    Args:
        standing: as it is, with the upgrade; `can_undo` holds.
        previous: as it was before the upgrade.
        reach: what the figures still bring; a tier between the two is held from the day of the upgrade.
        today: the date at the branch.
    """
    reached_on = earned_part(standing).since
    back = replace(standing, earned=earned_part(previous)) if standing.is_manual else on_day(previous, today)
    return after_visit(standing=back, reach=reach, today=reached_on)


def at_review(*, standing: Standing, reach: Reach, tiers: Sequence[Tier], today: date) -> Standing:
    """Return the standing after the night's review: kept, in grace, one level down, or a manual tier ended (R-TIR-2).

    After a manual tier the one that the figures brought goes on, by its own dates. A retired tier gives way to what the
    figures reach. The grace is 30 days from the anniversary, stretched to the end of its month; its last day still
    counts.
    """
    if standing.is_manual and today <= standing.review_on:
        return standing
    earned = earned_part(standing)
    if standing.is_manual:
        earned = _raised(earned, reach, today)
    if today < earned.review_on:
        return earned
    if reach.tier.rank > earned.tier.rank or (not earned.tier.is_active and reach.tier.id != earned.tier.id):
        return opened(reach.tier, today, is_by_family=reach.is_by_family)
    if reach.tier.rank == earned.tier.rank:
        return replace(_kept(earned, today), is_by_family=reach.is_by_family)
    grace_until = earned.grace_until or end_of_month(earned.review_on + timedelta(days=GRACE_DAYS))
    if today <= grace_until:
        return replace(earned, grace_until=grace_until)
    lower = _one_down(earned.tier, reach.tier, tiers)
    return opened(lower, today, is_by_family=reach.is_by_family and lower.id == reach.tier.id)


def _one_down(tier: Tier, reached_tier: Tier, tiers: Sequence[Tier]) -> Tier:
    """Return the next lower active tier, which is the reached one or above it."""
    lower = [other for other in tiers if other.is_active and reached_tier.rank <= other.rank < tier.rank]
    return max(lower, key=lambda other: other.rank)


def _kept(standing: Standing, today: date) -> Standing:
    """Return the standing that goes on until its next anniversary."""
    return replace(standing, review_on=next_anniversary(standing.review_on, today), grace_until=None)


def next_anniversary(review_on: date, today: date) -> date:
    """Return the first yearly return of `review_on` that lies after `today`; `review_on` itself if it does."""
    years = max(0, today.year - review_on.year)
    following = add_months(review_on, years * YEAR_MONTHS)
    return following if following > today else add_months(review_on, (years + 1) * YEAR_MONTHS)


def end_of_month(day: date) -> date:
    """Return the last day of the month that `day` lies in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def change(before: Standing, after: Standing) -> Change | None:
    """Return the change of tier from one standing to the next, None if the tier is the same.

    Where a manual tier stays, it is the change of the earned one beneath it.
    """
    if before.is_manual and after.is_manual and after.tier.id == before.tier.id and after.review_on == before.review_on:
        before, after = earned_part(before), earned_part(after)
    if after.tier.id == before.tier.id:
        return None
    return Change(before.tier, after.tier, _reason(before, after))


def _reason(before: Standing, after: Standing) -> ChangeReason:
    if after.tier.rank > before.tier.rank:
        return ChangeReason.REACHED_BY_FAMILY if after.is_by_family else ChangeReason.REACHED
    if before.is_manual:
        return ChangeReason.MANUAL_ENDED
    return ChangeReason.NOT_KEPT if before.tier.is_active else ChangeReason.RETIRED


def progress(*, standing: Standing, tiers: Sequence[Tier], figures: Figures, today: date) -> Progress | None:
    """Return what is missing to the next tier, None at the top (R-TIR-4).

    Args:
        standing: where the patient stands.
        tiers: every tier.
        figures: what counts of the last 12 months: the family's where its sum counts, else the patient's own.
        today: the date where the patient is.
    """
    above = [tier for tier in tiers if tier.is_active and tier.rank > standing.tier.rank]
    if not above:
        return None
    following = min(above, key=lambda tier: tier.rank)
    deadline = standing.review_on if standing.is_manual else next_anniversary(standing.review_on, today)
    return Progress(
        next_tier=following,
        missing_spend_minor=max(0, (following.spend_threshold_minor or 0) - figures.spend_minor),
        missing_visits=max(0, (following.visit_threshold or 0) - figures.visits),
        deadline=standing.grace_until or deadline,
    )
