"""Counting attempts against the limits of the policy."""

from datetime import datetime

from domain.kernel import throttle
from domain.kernel.errors import RateLimited
from domain.staff.policy import AttemptLimit, address_group

_UNKNOWN = "unknown"


async def count_attempt(limit: AttemptLimit, key: str | None, now: datetime) -> None:
    """Count one attempt.

    Args:
        limit: which attempts are counted together.
        key: who attempts: a login, a phone, an address; None counts with all others that are not known.

    Raises:
        RateLimited: it is one too many, with `retry_after_s`.
    """
    wait_s = await throttle.hit(
        bucket=limit.bucket, key=_counted(key), limit=limit.limit, window_s=limit.window_s, now=now
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)


async def take_back(limit: AttemptLimit, key: str | None, now: datetime) -> None:
    """Take an attempt back that turned out to be a good one; `now` is that of its `count_attempt`."""
    await throttle.forgive(bucket=limit.bucket, key=_counted(key), window_s=limit.window_s, now=now)


def _counted(key: str | None) -> str:
    return _UNKNOWN if key is None else address_group(key)
