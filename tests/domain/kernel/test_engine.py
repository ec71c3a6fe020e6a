import asyncio
import random
from typing import Any

import pytest
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError
from tortoise.transactions import in_transaction

from domain.kernel import database
from domain.kernel.cancellation import finish, finished
from domain.kernel.engine import Client


def pool() -> Any:
    return get_connections().get("default")._pool


def whole(pool: Any) -> bool:
    return pool.get_idle_size() == pool.get_size()


async def one_transaction(nested: bool = False) -> None:
    async with in_transaction("default") as client:
        await client.execute_query("SELECT pg_sleep(0.001)")
        if nested:
            async with in_transaction("default") as inner:
                await inner.execute_query("SELECT 1")


async def test_300_random_cancellations_leave_the_pool_whole(db: str):
    for _ in range(60):
        tasks = [asyncio.create_task(one_transaction(nested=number % 2 == 0)) for number in range(5)]
        for task in tasks:
            asyncio.get_running_loop().call_later(random.random() * 0.006, task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
    async with asyncio.timeout(30):
        while not whole(pool()):  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0.01)
    assert await asyncio.wait_for(asyncio.gather(*(one_transaction() for _ in range(20))), 5)
    assert await database.fetchval("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'") == 0


async def test_a_cancelled_wait_for_a_connection_costs_none(db: str):
    held = [await pool().acquire() for _ in range(pool().get_max_size())]
    waiting = [asyncio.create_task(one_transaction()) for _ in range(5)]
    await asyncio.sleep(0.01)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    for connection in held:
        await pool().release(connection)
    assert whole(pool())


async def test_a_connection_that_breaks_in_a_transaction_is_replaced(db: str):
    with pytest.raises(Exception, match=r"terminat|closed|connection"):
        async with in_transaction("default") as client:
            await client.execute_query("SELECT pg_terminate_backend(pg_backend_pid())")
    await one_transaction()
    assert whole(pool())


async def test_a_begin_that_fails_gives_its_connection_back(db: str):
    connection = await pool().acquire()
    backend = connection.get_server_pid()
    await pool().release(connection)
    await database.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'enamel' AND pid <> $1",
        backend,
    )
    await asyncio.gather(*(one_transaction() for _ in range(10)), return_exceptions=True)
    await one_transaction()
    assert whole(pool())


async def test_a_failed_transaction_rolls_back_and_a_finished_one_is_left_alone(db: str):
    async def fail() -> None:
        async with in_transaction("default") as client:
            await client.execute_query("CREATE TABLE gone (n int)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await database.fetchval("SELECT to_regclass('gone')") is None
    async with in_transaction("default") as client:
        await client.rollback()
    with pytest.raises(TransactionManagementError):
        await client.commit()


async def test_sessions_have_their_limits(db: str):
    for name, wanted in {
        "application_name": "enamel",
        "idle_in_transaction_session_timeout": "30s",
        "jit": "off",
        "lock_timeout": "5s",
        "statement_timeout": "1min",
        "TimeZone": "UTC",
    }.items():
        assert await database.fetchval("SELECT current_setting($1)", name) == wanted


async def test_finish_ends_the_work_before_it_passes_a_cancellation_on():
    ended = []

    async def work() -> None:
        await asyncio.sleep(0.01)
        ended.append(True)

    task = asyncio.create_task(finish(work()))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == [True]


async def test_finish_returns_results_and_raises_errors():
    async def work(divisor: int) -> int:
        return 6 // divisor

    assert await finish(work(2)) == 3
    with pytest.raises(ZeroDivisionError):
        await finish(work(0))


async def test_a_cancellation_wins_over_the_error_of_the_work():
    async def work() -> None:
        await asyncio.sleep(0.01)
        raise ZeroDivisionError

    task = asyncio.create_task(finish(work()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_work_that_is_cancelled_itself_ends_as_cancelled():
    inner = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.create_task(finished(inner))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(0)
    inner.cancel()
    with pytest.raises(asyncio.CancelledError):
        await outer


class BrokenPool:
    """A pool whose server has ended a connection that is to be closed."""

    is_terminated = False

    async def close(self) -> None:
        raise BrokenPipeError

    def terminate(self) -> None:
        self.is_terminated = True


async def test_the_pool_closes_although_the_server_has_ended_a_connection():
    client = Client(dsn="postgresql:///", connection_name="apart")
    broken: Any = BrokenPool()
    client._pool = broken
    await client.close()
    assert broken.is_terminated
    assert client._pool is None
