"""Identifiers: UUID version 7, so that rows made later sort later."""

import secrets
import threading
import time
from uuid import UUID

_RANDOM_BITS = 74
_STEP_BITS = 32
_MARKS = 0x7 << 76 | 0b10 << 62
_lock = threading.Lock()
_last = 0


def new_id() -> UUID:
    """Return a new UUIDv7: 48 bits of milliseconds, then 74 random bits.

    Within a process each id is greater than the one before, also in the same millisecond and when the machine's clock
    is set back: the lines of one transaction sort in the order in which they were made.
    """
    global _last  # noqa: PLW0603  # the process has one sequence
    fresh = time.time_ns() // 1_000_000 << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    with _lock:
        _last = fresh if fresh >> _RANDOM_BITS > _last >> _RANDOM_BITS else _last + 1 + secrets.randbits(_STEP_BITS)
        value = _last
    milliseconds, random = value >> _RANDOM_BITS, value & ((1 << _RANDOM_BITS) - 1)
    return UUID(int=milliseconds << 80 | random >> 62 << 64 | random & ((1 << 62) - 1) | _MARKS)


def before(made: UUID, *, margin_s: int) -> UUID:
    """Return a bound below which lie only ids that were made more than `margin_s` seconds before this one."""
    return UUID(int=max(0, (made.int >> 80) - margin_s * 1000) << 80)
