"""Whom segments hold at an instant (R-ENG-1)."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import Row as Record
from domain.kernel.database import fetch
from domain.kernel.keyset import Order, Window
from domain.patients.queries import PATIENT_COLUMNS, patient_row
from domain.segments.policy import SegmentFilter, ValueBounds
from domain.segments.queries.predicate import Moment, moment, predicate
from domain.segments.queries.segments import filters_of
from domain.segments.queries.value import kept_value_bounds, value_bounds

Row = dict[str, Any]

MEMBERS_NEWEST_FIRST: Final = Order("segment-patients:newest", (("id", "p.id"),))


async def members_among(
    *, segment_ids: Collection[UUID], patient_ids: Collection[UUID], now: datetime
) -> dict[UUID, set[UUID]]:
    """Return for each segment those of the patients whom it holds at `now`, in two statements for all.

    A value group goes by the bounds that were kept last, at most 2 hours old. Nobody is in a segment that there isn't;
    a deleted one still counts.

    Args:
        segment_ids: which segments.
        patient_ids: who.
        now: the instant; dates are the organisation's.
    """
    found: dict[UUID, set[UUID]] = {segment_id: set() for segment_id in segment_ids}
    filters = await filters_of(segment_ids=segment_ids) if segment_ids and patient_ids else {}
    if not filters:
        return found
    bounds: ValueBounds | None = None
    if any(wanted.value_group for wanted in filters.values()):
        bounds = await kept_value_bounds(now=now)
    at = await moment(now=now, bounds=bounds)
    for row in await _of_each(filters, at, "p.id", [list(patient_ids)], among="$1::uuid[]"):
        found[row["segment_id"]].add(row["id"])
    return found


async def members_of(*, filters: Mapping[UUID, SegmentFilter], window: Window, at: Moment) -> dict[UUID, list[Row]]:
    """Return a page of the patients of each segment, newest first, as `patients_by_ids` returns patients.

    Args:
        filters: the segments' filters, by their ids.
        window: over MEMBERS_NEWEST_FIRST.
        at: as `moment_of` told.
    """
    if not filters:
        return {}
    keys: list[Any] = []
    parts: list[str] = []
    for segment_id, wanted in filters.items():
        held, parameters = predicate(wanted, at, len(keys) + 1)
        keys += parameters
        bounds, more = window.condition(len(keys) + 1)
        keys += [*more, segment_id]
        parts.append(
            f"""(SELECT ${len(keys)}::uuid AS segment_id, {PATIENT_COLUMNS} FROM (
                SELECT p.id FROM (SELECT p.id FROM patient p WHERE {held} AND {bounds} OFFSET 0) p
                ORDER BY {window.order_by} LIMIT {window.limit}) page
            JOIN patient p USING (id) ORDER BY {window.order_by})"""  # noqa: S608
        )
    found: dict[UUID, list[Row]] = {segment_id: [] for segment_id in filters}
    for record in await fetch(" UNION ALL ".join(parts), *keys):
        row = patient_row(record)
        found[row.pop("segment_id")].append(row)
    return found


async def count_members(*, filters: Mapping[UUID, SegmentFilter], at: Moment) -> dict[UUID, int]:
    """Return how many patients each segment holds, in one statement.

    Args:
        filters: the segments' filters, by their ids.
        at: as `moment_of` told.
    """
    if not filters:
        return {}
    rows = await _of_each(filters, at, "count(*) AS n", [])
    return {row["segment_id"]: row["n"] for row in rows}


async def _of_each(
    filters: Mapping[UUID, SegmentFilter], at: Moment, chosen: str, keys: list[Any], *, among: str = ""
) -> list[Record]:
    """Choose something of the patients `p` of each segment, in one statement; `keys` are its first parameters."""
    parts = []
    for segment_id, wanted in filters.items():
        held, parameters = predicate(wanted, at, len(keys) + 1, among=among)
        keys += [*parameters, segment_id]
        parts.append(f"SELECT ${len(keys)}::uuid AS segment_id, {chosen} FROM patient p WHERE {held}")  # noqa: S608
    return await fetch(" UNION ALL ".join(parts), *keys)


async def moment_of(*, filters: Mapping[UUID, SegmentFilter], now: datetime) -> Moment:
    """Return what lists of these segments have to know of `now`; they show the value groups as they are then."""
    bounds = await value_bounds(now=now) if any(wanted.value_group for wanted in filters.values()) else None
    return await moment(now=now, bounds=bounds)
