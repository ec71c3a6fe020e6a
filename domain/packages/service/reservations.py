"""Reserving a unit at a booking, releasing it when the booking is cancelled (R-PKG-2)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetch, fetchrow, fetchval, transactional
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.packages.errors import EntitlementExhausted, ReservationClosed, TooEarly, VisitNotPossible
from domain.packages.queries.usage import FAMILY_OF, Reservation, State, states_by_ids
from domain.packages.service.access import lock_subscriptions_of
from domain.packages.service.counters import Line, count, first_day, refuse_day, write_lines
from domain.packages.service.ending import release_one
from domain.staff.actor import SYSTEM, Actor
from domain.staff.policy import Right, require

KEPT_DAYS = 7
BATCH = 200

_MAY_USE = f"""
SELECT EXISTS (SELECT FROM patient p WHERE p.id = $1 AND p.status IN ('LEAD', 'ACTIVE'))
    AND ($1 = $2 OR $3 AND $2 IN ({FAMILY_OF.format(patient="$1")}))
"""  # noqa: S608  # composed of constants
_INSERT = """
INSERT INTO entitlement_reservation (id, entitlement_id, patient_id, number, visit_on, status, created_at)
VALUES ($1, $2, $3, $4, $5, 'OPEN', $6)
"""
_RESERVATION = "SELECT * FROM entitlement_reservation WHERE id = $1"
_MISSED = """
SELECT id, entitlement_id FROM entitlement_reservation
WHERE status = 'OPEN' AND visit_on < $1 AND id > $2 ORDER BY id LIMIT $3
"""


@dataclass(frozen=True, slots=True)
class Reserved:
    """The reservation that was made."""

    reservation_id: UUID
    entitlement_id: UUID


async def reserve(
    *, actor: Actor, entitlement_id: UUID, patient_id: UUID, visit_on: date, key: str, now: datetime
) -> Reserved:
    """Reserve one unit for a booked visit.

    Args:
        actor: staff who may sell packages.
        entitlement_id: the subscription's entitlement.
        patient_id: who will be treated: the subscription's patient, or one of the family if it is shared.
        visit_on: the day of the visit, today or later, on which the subscription runs.
        key: the idempotency key.
        now: the time of the booking.

    Raises:
        Unauthenticated, Forbidden: the caller may not reserve.
        NotFound: no such entitlement, or not this patient's to use.
        VisitNotPossible: the day is over.
        EntitlementExhausted: nothing is left in the period of that day.
        TooEarly: nearer to another visit than the package allows, or before the subscription's first day.
        SubscriptionOver: after its last day.
        NotInStatus: it was cancelled, or rests on that day.

    Effects:
        The reservation, the counter, a line of the log and of the audit log.
    """
    require(actor, Right.SELL_PACKAGES)
    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="package.reserve",
        key=key,
        body={"entitlement_id": entitlement_id, "patient_id": patient_id, "visit_on": visit_on},
        result_type=Reserved,
        work=lambda: _reserve(actor, entitlement_id, patient_id, visit_on, now),
    )


async def _reserve(actor: Actor, entitlement_id: UUID, patient_id: UUID, visit_on: date, now: datetime) -> Reserved:
    await lock_subscriptions_of([entitlement_id])
    state = (await states_by_ids([entitlement_id])).get(entitlement_id)
    if state is None:
        raise NotFound(field=("entitlementId",))
    if not await fetchval(_MAY_USE, patient_id, state.owner_id, state.is_family_shareable):
        raise NotFound(field=("patientId",))
    if visit_on < local_date(now, state.time_zone):
        raise VisitNotPossible(field=("visitOn",))
    refuse_day(state, visit_on, field=("visitOn",))
    number = state.number_on(visit_on)
    _refuse_reservation(state, number, visit_on)
    reservation_id = new_id()
    await count(state, number, reserved=1)
    await execute(_INSERT, reservation_id, entitlement_id, patient_id, number, visit_on, now)
    line = Line(
        entitlement_id=entitlement_id, kind="RESERVE", number=number, patient_id=patient_id, reserved=1,
        reservation_id=reservation_id,
    )  # fmt: skip
    await write_lines([line], actor=actor, now=now)
    await audit.record(
        actor=actor, action="package.reserve", object_type="EntitlementReservation", object_id=reservation_id,
        after={"entitlement_id": entitlement_id, "patient_id": patient_id, "visit_on": visit_on},
    )  # fmt: skip
    return Reserved(reservation_id, entitlement_id)


def _refuse_reservation(state: State, number: int, visit_on: date) -> None:
    """Let a booking pass for which a unit is left, far enough from every other visit."""
    if sum(state.counted(number)) >= state.quantity:
        raise EntitlementExhausted(field=("entitlementId",), name=state.name)
    near = [one.visit_on for one in state.reservations]
    if state.last_used_on is not None:
        near.append(state.last_used_on)
    possible = first_day(state, near, visit_on)
    if possible != visit_on:
        raise TooEarly(field=("visitOn",), name=state.name, day=possible.isoformat())


@transactional
async def release(*, actor: Actor, reservation_id: UUID, now: datetime) -> UUID:
    """Release a reservation, as its booking was cancelled, and return the entitlement's id.

    Raises:
        Unauthenticated, Forbidden: the caller may not release.
        NotFound: no such reservation.
        ReservationClosed: it was used or released already.

    Effects:
        The counter, a line of the log and of the audit log.
    """
    require(actor, Right.SELL_PACKAGES)
    found = await fetchrow(_RESERVATION, reservation_id)
    if found is None:
        raise NotFound(field=("reservationId",))
    entitlement_id: UUID = found["entitlement_id"]
    if not await _release(reservation_id, entitlement_id, actor, now):
        raise ReservationClosed(field=("reservationId",))
    await audit.record(
        actor=actor, action="package.release", object_type="EntitlementReservation", object_id=reservation_id,
        before={"visit_on": found["visit_on"], "patient_id": found["patient_id"]},
    )  # fmt: skip
    return entitlement_id


async def _release(reservation_id: UUID, entitlement_id: UUID, actor: Actor, now: datetime) -> bool:
    """Release a reservation under its subscription's lock; False if it is closed."""
    await lock_subscriptions_of([entitlement_id])
    state = (await states_by_ids([entitlement_id]))[entitlement_id]
    open_one: Reservation | None = next((one for one in state.reservations if one.id == reservation_id), None)
    if open_one is None:
        return False
    await release_one(state, open_one, actor=actor, now=now)
    return True


async def release_missed(*, now: datetime) -> int:
    """Release what was reserved for visits that are over by more than a week; return how many there were."""
    released, last = 0, UUID(int=0)
    over = (now - timedelta(days=KEPT_DAYS)).date()
    while rows := await fetch(_MISSED, over, last, BATCH):
        for row in rows:
            released += await _release_missed(row["id"], row["entitlement_id"], now)
        last = rows[-1]["id"]
    return released


@transactional
async def _release_missed(reservation_id: UUID, entitlement_id: UUID, now: datetime) -> bool:
    return await _release(reservation_id, entitlement_id, SYSTEM, now)
