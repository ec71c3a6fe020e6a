"""Counting attempts in the database, so that all processes count together (R-CRT-3, api.md 'Limits').

A bucket counts within fixed windows. The key is hashed: phones and addresses are not kept. Leaky buckets, which leak
without windows, are kept in the same table: their `hits` are the milliseconds from the window's start to the instant at
which the bucket is empty (decision 0012).
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from domain.kernel.database import execute, fetch, fetchval

_HIT = """
INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ($1, $2, $3, 1)
ON CONFLICT (bucket, key_hash, window_start) DO UPDATE SET hits = throttle.hits + 1
RETURNING hits
"""
_HITS = "SELECT hits FROM throttle WHERE bucket = $1 AND key_hash = $2 AND window_start = $3"
_FORGIVE = """
UPDATE throttle SET hits = hits - 1 WHERE bucket = $1 AND key_hash = $2 AND window_start = $3 AND hits > 0
"""
_POUR = """
WITH present AS (
  SELECT date_trunc('hour', now()) AS start, (extract(epoch FROM now() - date_trunc('hour', now())) * 1000)::int AS ms
)
INSERT INTO throttle AS t (bucket, key_hash, window_start, hits)
SELECT $1, given.key_hash, present.start, present.ms + given.ms
FROM unnest($2::bytea[], $3::int[]) AS given (key_hash, ms), present ORDER BY given.key_hash
ON CONFLICT (bucket, key_hash, window_start)
DO UPDATE SET hits = greatest(t.hits, (SELECT ms FROM present)) + excluded.hits - (SELECT ms FROM present)
RETURNING key_hash, hits - (SELECT ms FROM present) AS ms
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


async def pour(*, bucket: str, spent_s: Mapping[str, float]) -> dict[str, float]:
    """Add to leaky buckets that all processes share, each of which leaks one second a second.

    Args:
        bucket: what they are for.
        spent_s: by key, the seconds it takes to leak what comes in now; negative for what goes out again.

    Returns:
        By key the seconds until the bucket is empty.

    Effects:
        One statement, by the database's clock. Each hour begins with empty buckets.
    """
    keys = {_hashed(bucket, key): key for key in spent_s}
    spent_ms = [round(spent_s[key] * 1000) for key in keys.values()]
    rows = await fetch(_POUR, bucket, list(keys), spent_ms)
    return {keys[row["key_hash"]]: max(0, row["ms"]) / 1000 for row in rows}


def _hashed(bucket: str, key: str) -> bytes:
    return hashlib.sha256(f"{bucket}\x1f{key}".encode()).digest()


def _rest_s(window_s: int, now: datetime) -> int:
    """Return the seconds until the window that `now` is in ends."""
    return window_s - int(now.timestamp()) % window_s


def _row(bucket: str, key: str, window_s: int, now: datetime) -> tuple[str, bytes, datetime]:
    """Return which row counts the attempts of the window that `now` is in."""
    second = int(now.timestamp())
    return bucket, _hashed(bucket, key), datetime.fromtimestamp(second - second % window_s, UTC)


async def forget(*, now: datetime) -> None:
    """Delete the counts of windows that are long over."""
    await execute(_FORGET, now - KEPT)
