"""Statements of one block over one connection."""

import asyncio
from typing import Any

import asyncpg
import pytest

from domain.kernel.database import RETRIED, _pool, execute, fetchval, reading, run_in_transaction
from tests.databases import run_sql

BACKEND = "SELECT pg_backend_pid()"


async def idle(pool: Any = None) -> int:
    """Return how many connections of the pool nobody holds."""
    pool = pool or await _pool()
    return sum(holder._in_use is None for holder in pool._holders)


async def test_statements_of_a_block_share_a_connection(db: str):
    free = await idle()
    async with reading():
        assert await idle() == free
        first = await fetchval(BACKEND)
        assert await idle() == free - 1
        assert await fetchval(BACKEND) == first
        async with reading():
            assert await fetchval(BACKEND) == first
    assert await idle() == free


async def test_statements_at_the_same_time_have_connections_of_their_own(db: str):
    async with reading():
        slow, quick = await asyncio.gather(fetchval("SELECT pg_backend_pid() FROM pg_sleep(0.05)"), fetchval(BACKEND))
        assert slow != quick


async def test_a_transaction_holds_the_only_connection(db: str):
    free, pool = await idle(), await _pool()

    async def work() -> int:
        async with reading():
            assert await fetchval(BACKEND) == await fetchval(BACKEND)
        return await idle(pool)

    async with reading():
        await fetchval(BACKEND)
        assert await run_in_transaction(work) == free - 1
        await fetchval(BACKEND)
        assert await idle() == free - 1
    assert await idle() == free


async def test_a_lost_connection_is_replaced(db: str):
    async with reading():
        lost = await fetchval(BACKEND)
        await run_sql(db, f"SELECT pg_terminate_backend({lost})")
        assert await fetchval(BACKEND) != lost
        assert await fetchval("SELECT 1") == 1


async def test_a_cancelled_block_gives_its_connection_back(db: str):
    free = await idle()

    async def read() -> None:
        async with reading():
            await fetchval("SELECT 1 FROM pg_sleep(10)")

    task = asyncio.create_task(read())
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert await idle() == free
    assert await fetchval("SELECT 1") == 1


async def test_tasks_that_outlive_a_block_go_to_the_pool(db: str):
    free = await idle()
    async with reading():
        begun = asyncio.Event()

        async def later() -> int:
            await begun.wait()
            return int(await fetchval(BACKEND))

        task = asyncio.create_task(later())
        await fetchval(BACKEND)
    begun.set()
    assert await task
    assert await idle() == free


async def test_a_write_after_a_lost_connection_gets_a_new_one(db: str):
    async with reading():
        pid = await fetchval(BACKEND)
        await run_sql(db, f"SELECT pg_terminate_backend({pid})")
        with pytest.raises(RETRIED):
            await execute("DELETE FROM throttle")
        assert await execute("DELETE FROM throttle") == 0


async def test_a_connection_in_use_at_the_end_of_a_block_goes_back_when_its_statement_ends(db: str):
    holder = await asyncpg.connect(db)
    free = await idle()
    async with reading():
        await fetchval(BACKEND)
        await holder.execute("SELECT pg_advisory_lock(1)")
        outlives = asyncio.create_task(fetchval("SELECT pg_advisory_xact_lock(1)"))
        await asyncio.sleep(0.01)
    assert await idle() == free - 1
    await holder.close()
    await outlives
    assert await idle() == free
