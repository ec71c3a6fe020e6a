"""What a process tells the others after its commits."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
import pytest_asyncio

from domain.kernel import signals
from domain.kernel.database import drain, execute, in_a_transaction, run_in_transaction
from domain.kernel.signals import CHANNEL, tell


@pytest_asyncio.fixture(loop_scope="session")
async def heard(db: str) -> AsyncIterator[list[UUID]]:
    """Give the list of what is heard meanwhile."""
    ids: list[UUID] = []
    connection = await asyncpg.connect(db)
    await connection.add_listener(CHANNEL, lambda *message: ids.append(UUID(str(message[3]))))
    yield ids
    await connection.close()


async def until_heard(ids: list[UUID], wanted: set[UUID]) -> None:
    async with asyncio.timeout(30):
        while not wanted <= set(ids):  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0.01)


async def test_a_signal_comes_with_the_commit_and_never_without(heard: list[UUID]):
    kept, lost = uuid4(), uuid4()

    async def fail() -> None:
        tell([lost])
        raise LookupError

    with pytest.raises(LookupError):
        await run_in_transaction(fail)

    async def work() -> None:
        tell([kept, None])
        await asyncio.sleep(0.05)
        assert heard == []

    await run_in_transaction(work)
    await until_heard(heard, {kept})
    await drain()
    assert heard == [kept]


async def test_signals_of_many_commits_share_statements(heard: list[UUID], monkeypatch: pytest.MonkeyPatch):
    statements: list[int] = []
    real = signals.execute_apart

    async def counted(sql: str, ids: list[str]) -> None:
        assert not in_a_transaction()
        statements.append(len(ids))
        await real(sql, ids)

    monkeypatch.setattr(signals, "execute_apart", counted)
    shared, own = uuid4(), [uuid4() for _ in range(40)]

    async def work(each: UUID) -> None:
        tell([each, shared])

    await asyncio.gather(*(run_in_transaction(lambda each=each: work(each)) for each in own))  # type: ignore[misc]
    await drain()
    await until_heard(heard, {*own, shared})
    assert set(heard) == {*own, shared}
    assert len(statements) < 20
    assert heard.count(shared) <= len(statements)


async def test_a_signal_that_cannot_be_sent_is_given_up(db: str, monkeypatch: pytest.MonkeyPatch):
    tries: list[Any] = []

    async def broken(*arguments: object) -> None:
        tries.append(arguments)
        raise ConnectionResetError

    monkeypatch.setattr(signals, "execute_apart", broken)

    async def work() -> None:
        tell([uuid4()])
        await execute("SELECT 1")

    await run_in_transaction(work)
    await drain()
    assert len(tries) == signals._TRIES
