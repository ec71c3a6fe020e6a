"""Counting the SQL statements that something runs, whoever runs them.

Signals are left out: one statement tells of many commits, and nobody waits for it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tortoise.connection import get_connections

from domain.kernel.signals import SEND


@asynccontextmanager
async def statements() -> AsyncIterator[list[str]]:
    """Give the list of the statements that the open pool's connections run meanwhile, from its start to its end."""
    pool: Any = get_connections().get("default")._pool
    found: list[str] = []

    def note(query: Any) -> None:
        if query.query != SEND:
            found.append(query.query)

    async with pool.acquire():
        connections = [holder._con for holder in pool._holders if holder._con is not None]
    for connection in connections:
        connection.add_query_logger(note)
    try:
        yield found
    finally:
        for connection in connections:
            connection.remove_query_logger(note)
    used = [holder._con for holder in pool._holders if holder._con is not None]
    assert used == connections, "a new connection was opened meanwhile: its statements are missing"
