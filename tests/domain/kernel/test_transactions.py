import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import pytest
from tortoise.connection import get_connections

from domain.kernel import database
from domain.kernel.database import (
    after_commit,
    current_connection,
    drain,
    execute,
    fetch,
    fetchrow,
    fetchval,
    from_json,
    in_a_transaction,
    run_in_transaction,
    to_json,
    transactional,
)
from domain.kernel.errors import Retryable
from tests.databases import run_sql, value

INSERT = "INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ('t', $1, now(), 1)"
COUNT = "SELECT count(*) FROM throttle WHERE bucket = 't'"


def failing_first(times: int, fail: Callable[[], Awaitable[Any]]) -> tuple[list[int], Callable[[], Awaitable[str]]]:
    runs: list[int] = []

    async def work() -> str:
        runs.append(1)
        await execute(INSERT, bytes([len(runs)]))
        if len(runs) <= times:
            await fail()
        return "done"

    return runs, work


async def raised(error: Exception) -> None:
    raise error


async def by_state(state: str) -> None:
    await execute(f"DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '{state}'; END $$")


async def terminate_itself() -> None:
    await execute("SELECT pg_terminate_backend(pg_backend_pid())")


async def test_statements_outside_a_transaction_take_a_connection_of_the_pool(db: str):
    assert await execute(INSERT, b"1") == 1
    assert await execute("UPDATE throttle SET hits = 2 WHERE bucket = 'nobody'") == 0
    assert await execute("SET client_min_messages = 'notice'") == 0
    assert [row["n"] for row in await fetch("SELECT generate_series(1, 3) AS n")] == [1, 2, 3]
    row = await fetchrow("SELECT 1 AS a, 2 AS b")
    assert row is not None
    assert dict(row) == {"a": 1, "b": 2}
    assert await fetchrow("SELECT 1 WHERE false") is None
    assert await fetchval(COUNT) == 1
    assert not in_a_transaction()
    with pytest.raises(RuntimeError, match="needs a transaction"):
        current_connection()


async def test_a_transaction_is_one_connection_and_commits_at_its_end(db: str):
    async def work() -> str:
        pid = current_connection().get_server_pid()
        assert in_a_transaction()
        assert await fetchval("SELECT pg_backend_pid()") == pid
        assert (await fetch("SELECT pg_backend_pid() AS pid"))[0]["pid"] == pid
        row = await fetchrow("SELECT pg_backend_pid() AS pid, current_setting('transaction_isolation') AS isolation")
        assert row is not None
        assert tuple(row) == (pid, "read committed")
        assert await execute(INSERT, b"1") == 1
        assert await value(db, COUNT) == 0
        return "done"

    assert await run_in_transaction(work) == "done"
    assert await value(db, COUNT) == 1
    assert not in_a_transaction()


async def test_an_error_rolls_everything_back(db: str):
    async def work() -> None:
        await execute(INSERT, b"1")
        raise LookupError("no")

    with pytest.raises(LookupError):
        await run_in_transaction(work)
    assert await fetchval(COUNT) == 0


async def test_a_nested_transaction_joins_the_running_one(db: str):
    @transactional
    async def inner(key: bytes, *, fails: bool = False) -> int:
        """Insert a row."""
        await execute(INSERT, key)
        if fails:
            raise LookupError
        return current_connection().get_server_pid()

    async def outer() -> bool:
        pid = current_connection().get_server_pid()
        return await inner(b"1") == pid == await run_in_transaction(lambda: inner(b"2"))

    async def broken() -> None:
        await execute(INSERT, b"3")
        await inner(b"4", fails=True)

    assert await run_in_transaction(outer)
    with pytest.raises(LookupError):
        await run_in_transaction(broken)
    assert await fetchval(COUNT) == 2
    assert inner.__name__ == "inner"
    assert inner.__doc__ == "Insert a row."
    await inner(b"5")
    assert await fetchval(COUNT) == 3


@pytest.mark.parametrize("state", ["40001", "40P01", "55P03"])
async def test_conflicts_repeat_the_whole_work(db: str, state: str):
    runs, work = failing_first(2, lambda: by_state(state))
    assert await run_in_transaction(work) == "done"
    assert len(runs) == 3
    assert await fetchval(COUNT) == 1


async def test_a_terminated_backend_is_survived(db: str):
    runs, work = failing_first(1, terminate_itself)
    assert await run_in_transaction(work) == "done"
    assert len(runs) == 2
    assert await fetchval(COUNT) == 1
    pool = get_connections().get("default")._pool  # type: ignore[attr-defined]
    assert pool.get_idle_size() == pool.get_size()


async def test_a_query_outside_a_transaction_survives_that_every_connection_is_lost(db: str):
    assert await asyncio.gather(*(fetchval("SELECT 1 FROM pg_sleep(0.01)") for _ in range(8))) == [1] * 8
    mine = "datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'enamel'"
    await run_sql(db, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {mine}")
    assert await asyncio.gather(*(fetchval("SELECT 2") for _ in range(8))) == [2] * 8


async def test_a_query_that_loses_every_connection_fails(db: str):
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
        await fetchval("SELECT pg_terminate_backend(pg_backend_pid())")
    assert await fetchval("SELECT 1") == 1


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.ConnectionDoesNotExistError("x"),
        asyncpg.InterfaceError("x"),
        asyncpg.InternalClientError("x"),
        asyncpg.CannotConnectNowError("x"),
        asyncpg.CrashShutdownError("x"),
        ConnectionResetError("x"),
    ],
)
async def test_a_lost_connection_repeats_the_whole_work(db: str, error: Exception):
    runs, work = failing_first(1, lambda: raised(error))
    assert await run_in_transaction(work) == "done"
    assert len(runs) == 2


async def test_what_fails_again_and_again_is_given_up_as_retryable(db: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "_FIRST_PAUSE_S", 0.0001)
    runs, work = failing_first(99, lambda: by_state("40001"))
    with pytest.raises(Retryable) as given_up:
        await run_in_transaction(work)
    assert given_up.value.code == "IDEMPOTENCY_CONFLICT"
    assert isinstance(given_up.value.__cause__, asyncpg.SerializationError)
    assert len(runs) == database.MAX_TRIES == 5
    assert await fetchval(COUNT) == 0


async def test_retries_end_when_their_time_is_up(db: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "MAX_RETRY_S", 0.0)
    runs, work = failing_first(99, lambda: by_state("40001"))
    with pytest.raises(Retryable):
        await run_in_transaction(work)
    assert len(runs) == 1


@pytest.mark.parametrize("state", ["23505", "22003", "57014"])
async def test_other_database_errors_are_not_repeated(db: str, state: str):
    runs, work = failing_first(99, lambda: by_state(state))
    with pytest.raises(asyncpg.PostgresError):
        await run_in_transaction(work)
    assert len(runs) == 1


async def test_two_transactions_in_a_deadlock_both_get_through(db: str):
    await execute(INSERT, b"1")
    await execute(INSERT, b"2")
    update = "UPDATE throttle SET hits = hits + 1 WHERE bucket = 't' AND key_hash = $1"
    both_hold = asyncio.Barrier(2)

    def crossing(first: bytes, second: bytes) -> Callable[[], Awaitable[None]]:
        runs: list[int] = []

        async def work() -> None:
            runs.append(1)
            await execute(update, first)
            if len(runs) == 1:
                await both_hold.wait()
            await execute(update, second)

        return work

    await asyncio.gather(run_in_transaction(crossing(b"1", b"2")), run_in_transaction(crossing(b"2", b"1")))
    assert [row["hits"] for row in await fetch("SELECT hits FROM throttle")] == [3, 3]


async def test_a_cancelled_caller_does_not_break_the_transaction_off(db: str):
    started, goes_on = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await execute(INSERT, b"1")
        started.set()
        await goes_on.wait()
        await execute(INSERT, b"2")

    caller = asyncio.create_task(run_in_transaction(work))
    await started.wait()
    caller.cancel()
    await asyncio.sleep(0.01)
    assert not caller.done()
    goes_on.set()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert await fetchval(COUNT) == 2


async def test_an_orderly_stop_waits_for_what_runs(db: str):
    async def work() -> None:
        await execute("SELECT pg_sleep(0.05)")
        await execute(INSERT, b"1")

    caller = asyncio.create_task(run_in_transaction(work))
    await asyncio.sleep(0.01)
    await drain()
    assert await fetchval(COUNT) == 1
    await caller
    await drain()


async def test_more_transactions_than_connections_take_turns(db: str):
    async def work() -> int:
        return await fetchval("SELECT 1 FROM pg_sleep(0.001)")

    assert sum(await asyncio.gather(*(run_in_transaction(work) for _ in range(60)))) == 60


async def test_a_pool_that_is_not_open_yet_is_opened(db: str, monkeypatch: pytest.MonkeyPatch):
    engine: Any = get_connections().get("default")
    pool = engine._pool
    opened = []

    async def create_connection(*, with_db: bool) -> None:
        opened.append(with_db)
        engine._pool = pool

    monkeypatch.setattr(engine, "create_connection", create_connection)
    monkeypatch.setattr(engine, "_pool", None)
    assert await fetchval("SELECT 1") == 1
    assert opened == [True]


def test_values_survive_the_way_to_json_and_back():
    assert from_json(to_json({"a": [1, "ж", None]})) == {"a": [1, "ж", None]}
    assert from_json(None) is None


async def test_what_follows_a_commit_is_done_once_and_outside(db: str):
    done: list[bool] = []

    async def work() -> None:
        after_commit(lambda: done.append(in_a_transaction()))
        await execute(INSERT, b"1")
        if len(tries) == 0:
            tries.append(1)
            await by_state("40001")
        assert done == []

    tries: list[int] = []
    await run_in_transaction(work)
    assert done == [False]


async def test_nothing_follows_what_was_not_committed(db: str):
    done: list[int] = []

    async def work() -> None:
        after_commit(lambda: done.append(1))
        await raised(LookupError())

    with pytest.raises(LookupError):
        await run_in_transaction(work)
    assert done == []
    with pytest.raises(RuntimeError):
        after_commit(lambda: None)


async def test_before_the_pool_is_there_nobody_is_in_it(db: str, monkeypatch: pytest.MonkeyPatch):
    engine = database._engine()
    monkeypatch.setattr(engine, "_pool", None)
    assert database.pool_state() == database.PoolState(0, 0, engine.pool_maxsize, 0)
