"""How many attempts of this process are under way at each endpoint: a slow receiver leaves room for the others."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

_under_way: Counter[UUID] = Counter()


@contextmanager
def place_at(endpoint_id: UUID, *, at_once: int) -> Iterator[bool]:
    """Take one of an endpoint's places for the duration of the block if one is free, and tell whether it was.

    Args:
        endpoint_id: whose.
        at_once: how many places it has in this process.
    """
    if _under_way[endpoint_id] >= at_once:
        yield False
        return
    _under_way[endpoint_id] += 1
    try:
        yield True
    finally:
        _under_way[endpoint_id] -= 1
        if not _under_way[endpoint_id]:
            del _under_way[endpoint_id]
