"""How subscriptions end: cancelled with a refund, or over; what was reserved is released (R-PKG-2, R-PKG-6)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import Row, execute
from domain.kernel.idempotency import idempotent
from domain.kernel.plain_text import clean_line
from domain.packages.errors import ChargeUnderWay, NotInStatus
from domain.packages.policy import MAX_REASON_CHARACTERS, refundable, status_on
from domain.packages.queries.usage import Reservation, State, states_of
from domain.packages.service.access import charge_is_open, local_day, lock_subscription, standing
from domain.packages.service.counters import Line, close_reservations, count, write_lines
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_CANCEL = """
UPDATE package_subscription SET status = 'CANCELLED', ended_at = $2, cancel_reason = $3, used_minor = $4,
    refunded_minor = greatest(0, paid_minor - $4), next_try_on = NULL
WHERE id = $1
"""
_PAY_BACK = """
UPDATE package_subscription SET used_minor = $2, refunded_minor = greatest(0, paid_minor - $2) WHERE id = $1
"""
_EXPIRE = "UPDATE package_subscription SET status = 'EXPIRED', ended_at = $2, next_try_on = NULL WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A subscription that was cancelled, and what the buyer gets back now, in minor units."""

    subscription_id: UUID
    refunded_minor: int


async def cancel(*, actor: Actor, subscription_id: UUID, reason: str, key: str, now: datetime) -> Cancelled:
    """End a subscription early and tell what is refunded: what was paid less what was used (R-PKG-6).

    A used unit counts as fixed when the package was sold: its part of what was paid, or the list price where the
    package says so. The refund is never below zero. Of one whose validity is over and whose renewal is unpaid,
    nothing is refunded.

    When a service that it covered is refunded later, the cancellation withheld too much: cancelling once more, under a
    new key, pays the difference back.

    Args:
        actor: staff who may manage packages.
        subscription_id: one that runs, rests, or waits for the payment of its renewal; or was cancelled and has
            something to pay back.
        reason: 1 to 500 characters.
        key: the idempotency key.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may not cancel subscriptions.
        NotFound: no such subscription.
        NotInStatus: it has ended, and nothing is to be paid back.
        ChargeUnderWay: the charge of its renewal has no answer yet.
        Invalid: the reason.

    Effects:
        The status, reservations released, a line in the audit log.
    """
    require(actor, Right.MANAGE_PACKAGES)
    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="package.cancel",
        key=key,
        body={"subscription_id": subscription_id, "reason": reason},
        result_type=Cancelled,
        work=lambda: _cancel(actor, subscription_id, reason, now),
    )


async def _cancel(actor: Actor, subscription_id: UUID, reason: str, now: datetime) -> Cancelled:
    told = clean_line(reason, maximum=MAX_REASON_CHARACTERS, field=("reason",))
    row = await lock_subscription(subscription_id)
    status = status_on(await standing(row), local_day(row, now))
    if status == "CANCELLED":
        return await _pay_back(actor, row, told)
    if status == "EXPIRED":
        raise NotInStatus(field=("subscriptionId",), status=status)
    if await charge_is_open(subscription_id):
        raise ChargeUnderWay(field=("subscriptionId",))
    states = (await states_of([subscription_id]))[subscription_id]
    used_minor = row["paid_minor"] if status == "PAST_DUE" else _value_used(states)
    refunded_minor: int = max(0, row["paid_minor"] - used_minor)
    await execute(_CANCEL, subscription_id, now, told, used_minor)
    await release_all(states, actor=actor, now=now)
    await audit.record(
        actor=actor, action="package.cancel", object_type="PackageSubscription", object_id=subscription_id,
        before={"status": status},
        after={"status": "CANCELLED", "reason": told, "used_minor": used_minor, "refunded_minor": refunded_minor},
    )  # fmt: skip
    return Cancelled(subscription_id, refunded_minor)


async def _pay_back(actor: Actor, row: Row, reason: str) -> Cancelled:
    """Pay back what a cancelled subscription withheld for units that were given back since (R-PKG-6)."""
    used_minor = _value_used((await states_of([row["id"]]))[row["id"]])
    due_minor = refundable(
        paid_minor=row["paid_minor"],
        used_minor=used_minor,
        refunded_minor=row["refunded_minor"],
        was_over=local_day(row, row["ended_at"]) > row["ends_on"],
    )
    if not due_minor:
        raise NotInStatus(field=("subscriptionId",), status="CANCELLED")
    await execute(_PAY_BACK, row["id"], used_minor)
    await audit.record(
        actor=actor, action="package.pay_back", object_type="PackageSubscription", object_id=row["id"],
        before={"used_minor": row["used_minor"], "refunded_minor": row["refunded_minor"]},
        after={"reason": reason, "used_minor": used_minor, "refunded_minor": row["refunded_minor"] + due_minor},
    )  # fmt: skip
    return Cancelled(row["id"], due_minor)


def _value_used(states: list[State]) -> int:
    """Return what the used units count at a cancellation, in minor units."""
    return sum(state.used_units() * state.unit_value_minor for state in states)


async def expire(row: Row, *, actor: Actor, now: datetime) -> None:
    """End a locked subscription whose last day is over."""
    await execute(_EXPIRE, row["id"], now)
    await release_all((await states_of([row["id"]]))[row["id"]], actor=actor, now=now)


async def release_all(states: list[State], *, actor: Actor, now: datetime) -> None:
    """Release everything that is reserved of locked subscriptions."""
    for state in states:
        for reservation in state.reservations:
            await release_one(state, reservation, actor=actor, now=now)


async def release_one(state: State, reservation: Reservation, *, actor: Actor, now: datetime) -> None:
    """Release one reservation of a locked subscription."""
    await count(state, reservation.number, reserved=-1)
    line = Line(
        entitlement_id=state.id,
        kind="RELEASE",
        number=reservation.number,
        patient_id=reservation.patient_id,
        reserved=-1,
        reservation_id=reservation.id,
    )
    await write_lines([line], actor=actor, now=now)
    await close_reservations([reservation.id], "RELEASED", now)
