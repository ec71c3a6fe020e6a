"""Reads of referral codes: a patient's own, a campaign's, and what they brought."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchval
from domain.kernel.keyset import Order, Window

Row = dict[str, Any]

CODES_NEWEST_FIRST: Final = Order("referral-codes:id", (("id", "c.id"),))

_CODE = """
SELECT c.id, c.code, c.patient_id, c.campaign, c.medium, c.staff_member_id, c.expires_on, c.stopped_at
FROM referral_code c
"""
_OF_CAMPAIGNS = """
c.patient_id IS NULL AND ($1::text IS NULL OR c.medium = $1) AND ($2::uuid IS NULL OR c.staff_member_id = $2)
"""
_STATISTICS = """
SELECT c.id,
       count(r.id) FILTER (WHERE r.status NOT IN ('REJECTED', 'UNDER_REVIEW')) AS registered,
       count(r.id) FILTER (WHERE r.status IN ('QUALIFIED', 'HELD', 'REWARDED')) AS qualified,
       count(r.id) FILTER (WHERE r.status = 'REWARDED' OR r.status = 'HELD' AND r.usable_at <= $2) AS rewarded
FROM unnest($1::uuid[]) AS c(id) LEFT JOIN referral r ON r.code_id = c.id GROUP BY c.id
"""


async def codes_of(*, patient_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return each patient's personal code, by patient."""
    rows = await fetch(f"{_CODE} WHERE c.patient_id = ANY($1)", list(patient_ids))
    return {row["patient_id"]: dict(row) for row in rows}


async def codes_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return codes by id."""
    return {row["id"]: dict(row) for row in await fetch(f"{_CODE} WHERE c.id = ANY($1)", list(ids))}


async def campaign_codes(
    *, medium: str | None = None, staff_member_id: UUID | None = None, window: Window
) -> list[Row]:
    """Return a page of the campaigns' codes.

    Args:
        medium: only those that are met there.
        staff_member_id: only those that this staff member hands out.
        window: over CODES_NEWEST_FIRST.
    """
    where, keys = window.condition(3)
    sql = f"{_CODE} WHERE {_OF_CAMPAIGNS} AND {where} ORDER BY {window.order_by} LIMIT {window.limit}"
    return [dict(row) for row in await fetch(sql, medium, staff_member_id, *keys)]


async def count_campaign_codes(*, medium: str | None = None, staff_member_id: UUID | None = None) -> int:
    """Return how many codes such a list holds in all."""
    sql = f"SELECT count(*) FROM referral_code c WHERE {_OF_CAMPAIGNS}"  # noqa: S608  # composed of constants
    count: int = await fetchval(sql, medium, staff_member_id)
    return count


async def campaign_statistics(*, code_ids: Sequence[UUID], now: datetime) -> dict[UUID, Row]:
    """Return the cumulative counts of campaigns' codes (R-REF-5), which earn nobody anything."""
    rows = await fetch(_STATISTICS, list(code_ids), now)
    return {row["id"]: {**row, "earned": 0, "pending": 0} for row in rows}


async def is_programme_active() -> bool:
    """Tell whether there is a programme and it runs."""
    return bool(await fetchval("SELECT is_active FROM referral_programme WHERE id = 1"))
