"""Freezes: days in which a subscription rests, and by which its end and its renewal move (R-PKG-5)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.clock import add_months
from domain.kernel.database import Row, execute, fetchrow, transactional
from domain.kernel.errors import NumberOutOfRange
from domain.kernel.ids import new_id
from domain.packages.errors import BookingsInTheWay, FreezeLimit, FreezeNotPossible, NotInStatus
from domain.packages.policy import MAX_FREEZE_DAYS, Freeze, Standing, period_number, status_on
from domain.packages.queries.usage import states_of
from domain.packages.service.access import local_day, lock_subscription, standing
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_DAY = timedelta(days=1)
_INSERT = """
INSERT INTO subscription_freeze (id, subscription_id, starts_on, ends_on, created_at) VALUES ($1, $2, $3, $4, $5)
"""
_MOVE = "UPDATE package_subscription SET ends_on = ends_on + $2::int, reminded_at = NULL WHERE id = $1"
_COMING = """
SELECT id, starts_on, ends_on FROM subscription_freeze
WHERE subscription_id = $1 AND ends_on >= $2 AND ends_on >= starts_on ORDER BY starts_on LIMIT 1
"""
_LIFT = "UPDATE subscription_freeze SET ends_on = $2, lifted_at = $3 WHERE id = $1"


@transactional
async def freeze(*, actor: Actor, subscription_id: UUID, starts_on: date, days: int, now: datetime) -> UUID:
    """Let a subscription rest for some days, by which its end moves, and return its id.

    At most the package's days in each year of the subscription, counted from its first day; a freeze counts in the
    year in which it begins.

    Args:
        actor: staff who may sell packages.
        subscription_id: one that runs.
        starts_on: the first day of rest, today or later, on which the subscription runs.
        days: how many, at least 1.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may not freeze.
        NotFound: no such subscription.
        NotInStatus: it has ended, or waits for the payment of its renewal.
        NumberOutOfRange: the number of days.
        FreezeNotPossible: the days lie in the past, outside of the subscription, or over another freeze.
        FreezeLimit: more days than are left this year.
        BookingsInTheWay: something is reserved for one of the days of rest, or its period would shift.

    Effects:
        The freeze, the new end, a line in the audit log.
    """
    require(actor, Right.SELL_PACKAGES)
    if not 1 <= days <= MAX_FREEZE_DAYS:
        raise NumberOutOfRange(field=("days",), minimum=1, maximum=MAX_FREEZE_DAYS)
    row = await lock_subscription(subscription_id)
    dates = await standing(row)
    today = local_day(row, now)
    _refuse_ended(dates, today)
    _refuse_days(dates, starts_on, days, today)
    _refuse_too_many(dates, row["max_freeze_days"], starts_on, days)
    rest = Freeze(starts_on, starts_on + (days - 1) * _DAY)
    moved = replace(dates, ends_on=dates.ends_on + days * _DAY, freezes=(*dates.freezes, rest))
    await _refuse_bookings(moved, subscription_id)
    await execute(_INSERT, new_id(), subscription_id, rest.starts_on, rest.ends_on, now)
    await _move_end(actor, row, days, "package.freeze", {"starts_on": starts_on, "days": days})
    return subscription_id


@transactional
async def unfreeze(*, actor: Actor, subscription_id: UUID, now: datetime) -> UUID:
    """End the present freeze, or take the next one back; the days that it no longer rests return.

    Args:
        actor: staff who may sell packages.
        subscription_id: one that rests, or will rest.
        now: the time of the change; today counts as used again.

    Raises:
        Unauthenticated, Forbidden: the caller may not freeze.
        NotFound: no such subscription.
        NotInStatus: it has ended, or there is no freeze.
        BookingsInTheWay: something is reserved for a day after the new end, or its period would shift.

    Effects:
        The freeze and the end, a line in the audit log.
    """
    require(actor, Right.SELL_PACKAGES)
    row = await lock_subscription(subscription_id)
    today = local_day(row, now)
    dates = await standing(row)
    _refuse_ended(dates, today)
    found = await fetchrow(_COMING, subscription_id, today)
    if found is None:
        raise NotInStatus(field=("subscriptionId",), status="ACTIVE")
    lifted = Freeze(found["starts_on"], found["ends_on"])
    last = max(lifted.starts_on, today) - _DAY
    days = (lifted.ends_on - last).days
    freezes = tuple(replace(one, ends_on=last) if one == lifted else one for one in dates.freezes)
    await _refuse_bookings(replace(dates, ends_on=dates.ends_on - days * _DAY, freezes=freezes), subscription_id)
    await execute(_LIFT, found["id"], last, now)
    await _move_end(actor, row, -days, "package.unfreeze", {"starts_on": found["starts_on"], "days": days})
    return subscription_id


def _refuse_ended(dates: Standing, today: date) -> None:
    status = status_on(dates, today)
    if status not in ("ACTIVE", "FROZEN"):
        raise NotInStatus(field=("subscriptionId",), status=status)


def _refuse_days(dates: Standing, starts_on: date, days: int, today: date) -> None:
    wanted = Freeze(starts_on, starts_on + (days - 1) * _DAY)
    earliest = max(today, dates.starts_on)
    overlaps = any(
        one.days and one.starts_on <= wanted.ends_on and wanted.starts_on <= one.ends_on for one in dates.freezes
    )
    if overlaps or not earliest <= starts_on <= dates.ends_on:
        raise FreezeNotPossible(field=("from",), earliest=earliest.isoformat(), latest=dates.ends_on.isoformat())


def _refuse_too_many(dates: Standing, limit: int, starts_on: date, days: int) -> None:
    year = year_of(dates.starts_on, starts_on)
    used = sum(one.days for one in dates.freezes if year_of(dates.starts_on, one.starts_on) == year)
    if used + days > limit:
        raise FreezeLimit(field=("days",), left=max(0, limit - used))


def year_of(starts_on: date, day: date) -> int:
    """Return in which year of a subscription a day lies, from 0."""
    year = max(0, day.year - starts_on.year)
    return year - 1 if year and day < add_months(starts_on, 12 * year) else year


async def _refuse_bookings(dates: Standing, subscription_id: UUID) -> None:
    """Let new dates pass if every booking from today on keeps a day of the subscription, and its period.

    Raises:
        BookingsInTheWay: one lies on a day of rest, after the new end, or in a period that shifts.
    """
    days = [
        booked.visit_on
        for state in (await states_of([subscription_id]))[subscription_id]
        for booked in state.reservations
        if dates.frozen_on(booked.visit_on)
        or booked.visit_on > dates.ends_on
        or period_number(dates, state.period, booked.visit_on) != booked.number
    ]
    if days:
        raise BookingsInTheWay(field=("subscriptionId",), day=min(days).isoformat())


async def _move_end(actor: Actor, row: Row, days: int, action: str, facts: dict[str, object]) -> None:
    await execute(_MOVE, row["id"], days)
    await audit.record(
        actor=actor, action=action, object_type="PackageSubscription", object_id=row["id"],
        before={"ends_on": row["ends_on"]}, after={**facts, "ends_on": row["ends_on"] + days * _DAY},
    )  # fmt: skip
