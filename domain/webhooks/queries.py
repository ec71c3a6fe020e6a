"""Reads of webhooks: who listens to what, endpoints, deliveries and their attempts."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.kernel.database import fetch, fetchval, from_json, grouped
from domain.kernel.keyset import Order, Window
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right
from domain.webhooks.policy.events import message_id

Row = dict[str, Any]

MAX_AGE_S = 1.0
"""How old the copy of who listens may be: an endpoint of another process is heard of after that."""

ENDPOINTS_NEWEST_FIRST = Order("webhook-endpoints:newest", (("id", "w.id"),))
DELIVERIES_NEWEST_FIRST = Order("webhook-deliveries:newest", (("id", "d.id"),))

_LISTENING = "SELECT partner_id, events FROM webhook_endpoint WHERE status = 'ACTIVE'"
_PARTNER_EXISTS = "SELECT EXISTS (SELECT FROM partner WHERE id = $1)"
REACHED = """
($1 OR w.partner_id = $2
    AND ($3::uuid IS NULL OR w.key_id = coalesce((SELECT k.first_id FROM api_key k WHERE k.id = $3), $3)))
"""
"""Holds for the endpoints `w` within a reach, whose `values` are the first three parameters."""

_ENDPOINT = f"""
SELECT w.id, w.partner_id, w.url, w.description, w.events, w.status, w.stopped_reason, w.stopped_at, w.previous_until,
    w.failures, w.rests_until, w.last_delivered_at, w.created_at
FROM webhook_endpoint w WHERE w.status <> 'REMOVED' AND {REACHED}
"""  # noqa: S608  # composed of constants
_COUNT = f"""
SELECT count(*) FROM webhook_endpoint w WHERE w.status <> 'REMOVED' AND {REACHED}
    AND ($4::uuid IS NULL OR w.partner_id = $4)
"""  # noqa: S608  # composed of constants
_DELIVERY_COLUMNS = """
d.id, d.event_id, d.endpoint_id, d.status, d.attempts AS attempt_count, d.next_attempt_at, d.finished_at, e.type,
    e.occurred_at, e.payload
"""
_DELIVERIES = f"""
SELECT {_DELIVERY_COLUMNS} FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id
JOIN webhook_endpoint w ON w.id = d.endpoint_id
WHERE d.id = ANY ($4) AND w.status <> 'REMOVED' AND {REACHED}
"""  # noqa: S608  # composed of constants
_OF_ENDPOINTS = f"""
SELECT p.id AS parent_id, c.total, x.* FROM unnest($1::uuid[]) AS p (id)
CROSS JOIN LATERAL (SELECT CASE WHEN $2 THEN (
    SELECT count(*) FROM webhook_delivery d WHERE d.endpoint_id = p.id AND ($3::text IS NULL OR d.status = $3)
) ELSE 0 END AS total) c
LEFT JOIN LATERAL (
    SELECT {_DELIVERY_COLUMNS} FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id
    WHERE d.endpoint_id = p.id AND ($3::text IS NULL OR d.status = $3) AND {{bounds}} ORDER BY {{order}} LIMIT {{limit}}
) x ON TRUE
"""  # noqa: S608  # composed of constants
_ATTEMPTS = """
SELECT a.* FROM unnest($1::uuid[]) AS p (id) CROSS JOIN LATERAL (
    SELECT delivery_id, number, at, outcome, status_code, duration_ms FROM webhook_attempt
    WHERE delivery_id = p.id ORDER BY number DESC LIMIT $2
) a
"""
MAX_ATTEMPTS_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Reach:
    """Whose endpoints a caller reaches.

    Args:
        everybody: all of them.
        partner_id: else those of this partner; None for nobody's.
        key_id: of these only what this API key set up, or one whose place it takes; None for all of them.
    """

    everybody: bool
    partner_id: UUID | None
    key_id: UUID | None = None

    @property
    def values(self) -> tuple[bool, UUID | None, UUID | None]:
        """Return the parameters of REACHED."""
        return self.everybody, self.partner_id, self.key_id


def reach_of(actor: Actor) -> Reach:
    """Return whose endpoints a caller reaches (R-SEC-2)."""
    if actor.kind is ActorKind.PARTNER and has_right(actor, Right.MANAGE_OWN_WEBHOOKS):
        key_id = None if has_right(actor, Right.READ_STATEMENTS) else actor.key_id or actor.id
        return Reach(everybody=False, partner_id=actor.id, key_id=key_id)
    return Reach(everybody=has_right(actor, Right.MANAGE), partner_id=None)


@dataclass(frozen=True, slots=True)
class _Copy:
    """Who listens, as it was read at one moment, which `time.monotonic` tells."""

    read_at: float
    listening: frozenset[tuple[UUID | None, str]]


_copies: list[_Copy] = []


def forget() -> None:
    """Drop the copy of who listens, so that the next read sees the database."""
    _copies.clear()


async def somebody_listens(*, event: str, partner_id: UUID | None) -> bool:
    """Tell whether anybody listens to an event, as it was at most MAX_AGE_S ago.

    Args:
        event: its type.
        partner_id: whom it concerns.
    """
    now = time.monotonic()
    if not _copies or now - _copies[-1].read_at > MAX_AGE_S:
        rows = await fetch(_LISTENING)
        listening = frozenset((row["partner_id"], each) for row in rows for each in from_json(row["events"]))
        _copies[:] = [_Copy(now, listening)]
    listening = _copies[-1].listening
    return (None, event) in listening or (partner_id, event) in listening


async def partner_exists(*, partner_id: UUID) -> bool:
    """Tell whether there is such a partner."""
    found: bool = await fetchval(_PARTNER_EXISTS, partner_id)
    return found


async def page_of_endpoints(*, reach: Reach, partner_id: UUID | None, window: Window) -> list[Row]:
    """Return a page of the endpoints that are kept.

    Args:
        reach: whose they may be.
        partner_id: only this partner's; None for all.
        window: over ENDPOINTS_NEWEST_FIRST.
    """
    where, keys = window.condition(5)
    rows = await fetch(
        f"{_ENDPOINT} AND ($4::uuid IS NULL OR w.partner_id = $4) AND {where} "
        f"ORDER BY {window.order_by} LIMIT {window.limit}",
        *reach.values, partner_id, *keys,
    )  # fmt: skip
    return [_read(row) for row in rows]


async def count_endpoints(*, reach: Reach, partner_id: UUID | None) -> int:
    """Return how many endpoints `page_of_endpoints` goes through."""
    count: int = await fetchval(_COUNT, *reach.values, partner_id)
    return count


async def endpoints_by_ids(*, ids: Sequence[UUID], reach: Reach) -> dict[UUID, Row]:
    """Return by id the endpoints that the caller reaches and that are kept."""
    rows = await fetch(f"{_ENDPOINT} AND w.id = ANY ($4)", *reach.values, list(ids))
    return {row["id"]: _read(row) for row in rows}


async def deliveries_by_ids(*, ids: Sequence[UUID], reach: Reach) -> dict[UUID, Row]:
    """Return by id the deliveries to endpoints that the caller reaches."""
    rows = await fetch(_DELIVERIES, *reach.values, list(ids))
    return {row["id"]: _delivery(row) for row in rows}


async def deliveries_of(
    *, endpoint_ids: Sequence[UUID], status: str | None, window: Window, counted: bool
) -> tuple[Mapping[UUID, list[Row]], Mapping[UUID, int]]:
    """Return by endpoint a page of its deliveries, and how many there are.

    Args:
        endpoint_ids: which endpoints, each of which the caller reaches.
        status: only deliveries in this status; None for all.
        window: over DELIVERIES_NEWEST_FIRST.
        counted: whether to count; else every count is 0.
    """
    where, keys = window.condition(4)
    sql = _OF_ENDPOINTS.format(bounds=where, order=window.order_by, limit=window.limit)
    found: dict[UUID, list[Row]] = {}
    counts: dict[UUID, int] = {}
    for row in await fetch(sql, list(endpoint_ids), counted, status, *keys):
        counts[row["parent_id"]] = row["total"]
        rows = found.setdefault(row["parent_id"], [])
        if row["id"] is not None:
            rows.append(_delivery(row))
    return found, counts


async def attempts_of(*, delivery_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Return by delivery its last attempts, the newest first."""
    return grouped(await fetch(_ATTEMPTS, list(delivery_ids), MAX_ATTEMPTS_SHOWN), "delivery_id")


def _read(row: Any) -> Row:
    return {**row, "events": from_json(row["events"])}


def _delivery(row: Any) -> Row:
    return {**row, "event_id": message_id(row["event_id"])}
