"""The counters of entitlements and their log: changed together, under the subscription's lock."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.kernel.database import execute, to_json
from domain.kernel.ids import new_id
from domain.packages.errors import EntitlementExhausted, NotInStatus, SubscriptionOver, TooEarly
from domain.packages.policy import status_on
from domain.packages.queries.usage import State
from domain.staff.actor import Actor

_OPEN = """
INSERT INTO entitlement_period (id, entitlement_id, number, quantity, used, reserved) VALUES ($1, $2, $3, $4, 0, 0)
ON CONFLICT (entitlement_id, number) DO NOTHING
"""
_COUNT = """
UPDATE entitlement_period SET used = used + $3, reserved = reserved + $4
WHERE entitlement_id = $1 AND number = $2 AND used + reserved + $3 + $4 <= quantity
"""
_LOG = """
INSERT INTO entitlement_entry SELECT r.* FROM jsonb_populate_recordset(NULL::entitlement_entry, $1::jsonb) r
"""
_CLOSE = "UPDATE entitlement_reservation SET status = $2, closed_at = $3 WHERE id = ANY($1::uuid[])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the log: by how much an entitlement's counters changed in one of its periods."""

    entitlement_id: UUID
    kind: str
    number: int
    patient_id: UUID
    used: int = 0
    reserved: int = 0
    used_on: date | None = None
    reservation_id: UUID | None = None
    invoice_id: UUID | None = None


def refuse_use(state: State, patient_id: UUID, day: date, units: int, *, field: tuple[str, ...] = ()) -> None:
    """Let so many units pass that a patient may use on a day.

    Raises:
        NotInStatus: the subscription was cancelled, or rests on that day.
        SubscriptionOver: the day lies after its last one.
        TooEarly: before its first one, or too near to another use.
        EntitlementExhausted: so many are not left in that period.
    """
    refuse_day(state, day, field=field)
    holding = state.holding(patient_id, day)
    if holding.free + holding.own < units:
        raise EntitlementExhausted(field=field, name=state.name)
    if holding.usable(day) < units:
        raise TooEarly(field=field, name=state.name, day=first_day(state, holding.near, day).isoformat())


def refuse_day(state: State, day: date, *, field: tuple[str, ...] = ()) -> None:
    """Let a day pass on which the subscription can be used.

    Raises:
        NotInStatus, SubscriptionOver, TooEarly: as in `refuse_use`.
    """
    standing = state.standing
    if standing.status == "CANCELLED":
        raise NotInStatus(field=field, status="CANCELLED")
    if day > standing.ends_on or standing.status != "ACTIVE":
        raise SubscriptionOver(field=field, day=standing.ends_on.isoformat())
    if day < standing.starts_on:
        raise TooEarly(field=field, name=state.name, day=standing.starts_on.isoformat())
    if standing.frozen_on(day):
        raise NotInStatus(field=field, status=status_on(standing, day))


def first_day(state: State, near: Sequence[date], day: date) -> date:
    """Return the first day from `day` on that keeps its distance from all the others."""
    distance = timedelta(days=state.minimum_interval_days)
    for other in sorted(near):
        if abs(other - day) < distance:
            day = other + distance
    return day


async def count(state: State, number: int, *, used: int = 0, reserved: int = 0) -> None:
    """Change the counters of one period; the database itself refuses more than there is.

    Raises:
        EntitlementExhausted: so many are not left.
    """
    await execute(_OPEN, new_id(), state.id, number, state.quantity)
    if not await execute(_COUNT, state.id, number, used, reserved):
        raise EntitlementExhausted(name=state.name)


async def write_lines(lines: Sequence[Line], *, actor: Actor, now: datetime) -> None:
    """Add lines to the log."""
    common = {"actor_kind": actor.kind, "actor_id": actor.id, "occurred_at": now}
    if lines:
        await execute(_LOG, to_json([{"id": new_id(), **asdict(line), **common} for line in lines]))


async def close_reservations(reservation_ids: Sequence[UUID], status: str, now: datetime) -> None:
    """Close reservations as USED or RELEASED."""
    if reservation_ids:
        await execute(_CLOSE, list(reservation_ids), status, now)
