"""Counting the SQL statements that something runs, whoever runs them.

Signals are left out: one statement tells of many commits, and nobody waits for it.
"""

import math
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

from tortoise.connection import get_connections

from domain.clinic import queries as clinic_queries
from domain.kernel.signals import SEND
from domain.webhooks import queries as webhook_queries


@contextmanager
def kept_copies() -> Iterator[None]:
    """Keep the copies of the set-up and of who listens, which are else read anew every second."""
    with patch.object(clinic_queries, "MAX_AGE_S", math.inf), patch.object(webhook_queries, "MAX_AGE_S", math.inf):
        yield


@asynccontextmanager
async def statements() -> AsyncIterator[list[str]]:
    """Give the list of the statements that the open pool's connections run meanwhile, from its start to its end."""
    pool: Any = get_connections().get("default")._pool
    found: list[str] = []

    def note(query: Any) -> None:
        if query.query != SEND:
            found.append(query.query)

    free = sum(holder._in_use is None for holder in pool._holders)
    held = [await pool.acquire() for _ in range(free)]  # so that all are open
    connections = [holder._con for holder in pool._holders if holder._con is not None]
    for connection in reversed(held):  # the one used last is used next again
        await pool.release(connection)
    for connection in connections:
        connection.add_query_logger(note)
    try:
        with kept_copies():
            yield found
    finally:
        for connection in connections:
            connection.remove_query_logger(note)
    used = [holder._con for holder in pool._holders if holder._con is not None]
    assert used == connections, "a new connection was opened meanwhile: its statements are missing"
