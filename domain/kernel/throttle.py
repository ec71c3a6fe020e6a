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
_HITS = "SELECT hits FROM throttle WHERE bucket = $1 AND key_hash = $2 AND window_start = $3"
_FORGIVE = """
UPDATE throttle SET hits = hits - 1 WHERE bucket = $1 AND key_hash = $2 AND window_start = $3 AND hits > 0
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
    hits = await fetchval(_HIT, *_row(bucket, key, window_s, now))
    return _rest_s(window_s, now) if hits > limit else 0


async def look(*, bucket: str, key: str, limit: int, window_s: int, now: datetime) -> int:
    """Tell how long the caller has to wait, as `hit` would, without counting an attempt."""
    hits = await fetchval(_HITS, *_row(bucket, key, window_s, now))
    return _rest_s(window_s, now) if (hits or 0) >= limit else 0


async def forgive(*, bucket: str, key: str, window_s: int, now: datetime) -> None:
    """Take one attempt back, because it turned out to be a good one; `now` is that of its `hit`."""
    await execute(_FORGIVE, *_row(bucket, key, window_s, now))


def _rest_s(window_s: int, now: datetime) -> int:
    """Return the seconds until the window that `now` is in ends."""
    return window_s - int(now.timestamp()) % window_s


def _row(bucket: str, key: str, window_s: int, now: datetime) -> tuple[str, bytes, datetime]:
    """Return which row counts the attempts of the window that `now` is in."""
    second = int(now.timestamp())
    key_hash = hashlib.sha256(f"{bucket}\x1f{key}".encode()).digest()
    return bucket, key_hash, datetime.fromtimestamp(second - second % window_s, UTC)


async def forget(*, now: datetime) -> None:
    """Delete the counts of windows that are long over."""
    await execute(_FORGET, now - KEPT)
