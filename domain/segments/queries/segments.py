"""Reads the segments themselves."""

from collections.abc import Collection
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchval, from_json
from domain.kernel.keyset import Order, Window
from domain.segments.policy import SegmentFilter

Row = dict[str, Any]

SEGMENTS_NEWEST_FIRST: Final = Order("segments:newest", (("id", "s.id"),))

_COLUMNS = "s.id, s.name, s.criteria, s.created_by, s.created_at, s.updated_at"
_FILTERS = "SELECT id, criteria FROM segment WHERE id = ANY($1::uuid[])"


async def segments(*, window: Window) -> list[Row]:
    """Return one page of the segments, newest first, `filter` as a SegmentFilter.

    Args:
        window: over SEGMENTS_NEWEST_FIRST.
    """
    bounds, keys = window.condition(1)
    rows = await fetch(
        f"SELECT {_COLUMNS} FROM segment s WHERE s.deleted_at IS NULL AND {bounds} "  # noqa: S608
        f"ORDER BY {window.order_by} LIMIT {window.limit}",
        *keys,
    )
    return [_row(record) for record in rows]


async def count_segments() -> int:
    """Return how many segments there are."""
    return int(await fetchval("SELECT count(*) FROM segment WHERE deleted_at IS NULL"))


async def segments_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return the segments that are not deleted, by id, as `segments` does."""
    rows = await fetch(
        f"SELECT {_COLUMNS} FROM segment s WHERE s.id = ANY($1::uuid[]) AND s.deleted_at IS NULL",  # noqa: S608
        list(ids),
    )
    return {record["id"]: _row(record) for record in rows}


async def filters_of(*, segment_ids: Collection[UUID]) -> dict[UUID, SegmentFilter]:
    """Return the filters of segments by id, of deleted ones too."""
    rows = await fetch(_FILTERS, list(segment_ids))
    return {record["id"]: SegmentFilter.from_json(from_json(record["criteria"])) for record in rows}


def _row(record: Any) -> Row:
    return {**record, "filter": SegmentFilter.from_json(from_json(record["criteria"]))}
