"""Statements on databases outside the application's pool."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import asyncpg

T = TypeVar("T")

SOON_S = 5


def run_apart(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end in a thread of its own, for fixtures that do not know whether a loop runs."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        return executor.submit(asyncio.run, work).result()


async def run_sql(url: str, *statements: str) -> None:
    """Run statements one by one over a connection of their own."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def value(url: str, sql: str) -> object:
    """Return the value that a query gives, over a connection of its own."""
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


async def away_from_the_hour(url: str) -> None:
    """Wait for the database's next hour if this one is about to end: buckets that leak begin each hour empty."""
    left_s = await value(url, "SELECT (3600 - extract(epoch FROM now()) % 3600)::float8")
    assert isinstance(left_s, float)
    if left_s < SOON_S:
        await asyncio.sleep(left_s + 0.01)


def address(url: str, name: str) -> str:
    """Return the address of another database on the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
