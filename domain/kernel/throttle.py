"""Counting attempts in the database, so that all processes count together (R-CRT-3, api.md 'Limits').

A bucket counts within fixed windows. The key is hashed: phones and addresses are not kept.
"""

import hashlib
from datetime import UTC, datetime, timedelta

from domain.kernel.database import execute, fetchval

_HIT = """
INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ($1, $2, $3, 1)
ON CONFLICT (bucket, key_hash, window_start) DO UPDATE SET hits = throttle.hits + 1
RETURNING hits
"""
_FORGET = "DELETE FROM throttle WHERE window_start < $1"
KEPT = timedelta(days=2)


async def hit(*, bucket: str, key: str, limit: int, window_s: int, now: datetime) -> int:
    """Count one attempt and tell how long the caller has to wait.

    Returns:
        0 if this attempt is within `limit` for the window, else the seconds until the window ends.

    Effects:
        One row of `throttle` is written; outside a transaction at once, so that a refusal is counted too.
    """
    elapsed_s = int(now.timestamp()) % window_s
    window_start = datetime.fromtimestamp(int(now.timestamp()) - elapsed_s, UTC)
    key_hash = hashlib.sha256(f"{bucket}\x1f{key}".encode()).digest()
    hits = await fetchval(_HIT, bucket, key_hash, window_start)
    return window_s - elapsed_s if hits > limit else 0


async def forget(*, now: datetime) -> None:
    """Delete the counts of windows that are long over."""
    await execute(_FORGET, now - KEPT)
