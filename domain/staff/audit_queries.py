"""Reads the audit log: who did what, when, from where, and what it changed (R-SEC-5)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchval, from_json
from domain.kernel.keyset import Order, Window

AUDIT_NEWEST_FIRST: Final = Order("audit:newest", (("at", "e.at"), ("id", "e.id")))

_COLUMNS = "e.id, e.at, e.actor_kind, e.actor_id, e.ip, e.action, e.object_type, e.object_id, e.before, e.after"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines of the audit log; None is any.

    Args:
        object_id: what was changed.
        actor_id: who did it.
        action: the operation, for example `patient.update`.
        since: from this instant on.
        until: before this instant.
    """

    object_id: UUID | None = None
    actor_id: UUID | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


async def audit_events(*, wanted: Wanted, window: Window) -> list[Row]:
    """Return one page of the audit log, the newest line first.

    Args:
        wanted: the filter.
        window: over AUDIT_NEWEST_FIRST.
    """
    condition, parameters = _condition(wanted)
    bounds, keys = window.condition(len(parameters) + 1)
    rows = await fetch(
        f"SELECT {_COLUMNS} FROM audit_event e WHERE {condition} AND {bounds} "  # noqa: S608
        f"ORDER BY {window.order_by} LIMIT {window.limit}",
        *parameters,
        *keys,
    )
    return [_read(row) for row in rows]


async def count_audit_events(*, wanted: Wanted) -> int:
    """Return how many lines the filter leaves."""
    condition, parameters = _condition(wanted)
    return int(await fetchval(f"SELECT count(*) FROM audit_event e WHERE {condition}", *parameters))  # noqa: S608


async def audit_events_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return lines of the audit log by id."""
    rows = await fetch(f"SELECT {_COLUMNS} FROM audit_event e WHERE e.id = ANY($1::uuid[])", list(ids))  # noqa: S608
    return {row["id"]: _read(row) for row in rows}


def _condition(wanted: Wanted) -> tuple[str, list[Any]]:
    parts, parameters = ["TRUE"], []
    for text, value in (
        ("e.object_id =", wanted.object_id),
        ("e.actor_id =", wanted.actor_id),
        ("e.action =", wanted.action),
        ("e.at >=", wanted.since),
        ("e.at <", wanted.until),
    ):
        if value is not None:
            parameters.append(value)
            parts.append(f"{text} ${len(parameters)}")
    return " AND ".join(parts), parameters


def _read(row: Any) -> Row:
    return {**row, "before": from_json(row["before"]) or {}, "after": from_json(row["after"]) or {}}
