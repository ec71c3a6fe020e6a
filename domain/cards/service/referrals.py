"""What a merge means to referrals: the earliest attribution stays, nobody refers themselves (R-SEC-6, R-REF-4)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import execute, fetch

Row = dict[str, Any]

_LIVE = ("REGISTERED", "UNDER_REVIEW", "QUALIFIED", "HELD", "REWARDED", "REVERSED")
_BETWEEN = """
SELECT * FROM referral WHERE (friend_id = ANY ($1) OR referrer_id = ANY ($1)) AND status = ANY ($2)
ORDER BY id FOR NO KEY UPDATE
"""
_REJECT = """
UPDATE referral SET status = 'REJECTED', rejection_reason = 'MERGED_DUPLICATE', closed_at = $2 WHERE id = ANY ($1)
"""
_RESTORE = """
UPDATE referral r SET status = x.status, rejection_reason = x.rejection_reason, closed_at = x.closed_at
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) AS x(id, status, rejection_reason, closed_at)
WHERE r.id = x.id
"""


async def end_referrals(*, duplicate_id: UUID, survivor_id: UUID, now: datetime) -> list[Row]:
    """Reject what no longer counts when two are one: their referral of each other, and the later attribution.

    Returns:
        The referrals as they were, with the survivor in the duplicate's place.
    """
    rows = await fetch(_BETWEEN, [duplicate_id, survivor_id], list(_LIVE))
    told = [_renamed(dict(row), duplicate_id, survivor_id) for row in rows]
    selfs = [row for row in told if row["friend_id"] == row["referrer_id"]]
    brought = sorted(
        (row for row in told if row["friend_id"] == survivor_id and row not in selfs),
        key=lambda row: (row["created_at"], row["id"]),
    )
    ended = [*selfs, *brought[1:]]
    if ended:
        await execute(_REJECT, [row["id"] for row in ended], now)
    return ended


async def restore_referrals(rows: Sequence[Row]) -> None:
    """Let rejected referrals stand again as they were."""
    columns = ("id", "status", "rejection_reason", "closed_at")
    await execute(_RESTORE, *([row[column] for row in rows] for column in columns))


def _renamed(row: Row, duplicate_id: UUID, survivor_id: UUID) -> Row:
    names = {name: survivor_id for name in ("friend_id", "referrer_id") if row[name] == duplicate_id}
    return {**row, **names}
