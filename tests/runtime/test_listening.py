"""The connection that hears signals, and whom it wakes."""

import asyncio
import os
import signal
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetchval
from domain.kernel.signals import CHANNEL
from runtime import application, listening
from runtime.application import _ending_streams
from runtime.listening import Listener, Watch
from tests.databases import run_sql

LISTENERS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'enamel listener' AND backend_start >= $1"


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0.01)


async def told(url: str, *payloads: object) -> None:
    await run_sql(url, *(f"NOTIFY {CHANNEL}, '{payload}'" for payload in payloads))


async def soon(watch: Watch) -> bool:
    async with asyncio.timeout(30):
        return await watch.changed()


async def test_a_signal_wakes_those_who_watch_its_id_and_no_others(db: str):
    mine, others = uuid4(), uuid4()
    listener = Listener()
    async with listener.listening(db):
        with listener.watch(mine, uuid4()) as watch, listener.watch(others) as other:
            assert await soon(watch)  # looks once when listening begins
            assert await soon(other)
            await told(db, "no id", uuid4(), mine, mine)
            assert await soon(watch)
            assert not other._woken.is_set()
    assert listener.watches == set()


async def test_signals_that_nobody_waits_for_count_as_one(db: str):
    mine = uuid4()
    listener = Listener(look_every_s=0.2)
    async with listener.listening(db):
        with listener.watch(mine) as watch, listener.watch(mine) as second:
            assert await soon(watch)
            await told(db, mine, mine, mine)
            await until(lambda: second._woken.is_set() and watch._woken.is_set())
            assert await soon(watch)
            assert not watch._woken.is_set()
            assert await soon(watch)  # after a while without a signal


async def test_a_closed_listener_ends_the_watches(db: str):
    listener = Listener()
    with listener.watch(uuid4()) as watch:
        waiting = asyncio.ensure_future(watch.changed())
        async with listener.listening(db):
            await until(lambda: watch._woken.is_set() or waiting.done())
            assert await waiting
            waiting = asyncio.ensure_future(watch.changed())
            await asyncio.sleep(0)
        assert await waiting is False
        assert await watch.changed() is False


async def test_without_a_watch_there_is_no_connection(db: str):
    begun = await fetchval("SELECT now()")  # connections of others before may still be ending
    async with Listener().listening(db):
        await asyncio.sleep(0.05)
        assert await fetchval(LISTENERS, begun) == 0


async def test_a_server_that_is_not_there_is_tried_again(db: str, monkeypatch: pytest.MonkeyPatch):
    real, tries = listening.asyncpg.connect, []

    async def connect(*arguments: object, **options: object) -> object:
        tries.append(arguments)
        if len(tries) == 1:
            raise ConnectionRefusedError
        return await real(*arguments, **options)

    monkeypatch.setattr(listening.asyncpg, "connect", connect)
    listener = Listener()
    async with listener.listening(db):
        with listener.watch(uuid4()) as watch:
            assert await soon(watch)
    assert len(tries) == 2


async def test_a_connection_that_does_not_answer_is_given_up(db: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listening, "PING_S", 0.01)
    monkeypatch.setattr(listening, "MAX_RECONNECT_PAUSE_S", 0.05)
    asked = 0

    async def execute(*_: object, **__: object) -> None:
        nonlocal asked
        asked += 1
        if asked > 1:
            raise TimeoutError

    monkeypatch.setattr(listening.asyncpg.Connection, "execute", execute)
    listener = Listener()
    async with listener.listening(db):
        with listener.watch(uuid4()) as watch:
            assert await soon(watch)
            assert await soon(watch)  # listens anew
    assert asked >= 2


async def test_many_are_woken_in_groups(db: str):
    listener = Listener()
    ids: list[UUID] = [uuid4() for _ in range(listening.WOKEN_AT_ONCE + 1)]
    async with listener.listening(db):
        with listener.watch(*ids[1:]) as first, listener.watch(ids[0]) as second:
            watches = [Watch(listener) for _ in ids]
            listener._watches = {each: {watch} for each, watch in zip(ids, watches, strict=True)}
            await until(lambda: all(watch._woken.is_set() for watch in watches))
            listener._watches = {each: {first} for each in ids[1:]} | {ids[0]: {second}}


async def test_streams_end_when_the_process_is_told_to_stop(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(application, "STREAMS_END_AFTER_S", 0)
    stopped: list[int] = []
    previous = signal.signal(signal.SIGTERM, lambda number, _frame: stopped.append(number))
    try:
        listener = Listener()
        with _ending_streams(listener):
            os.kill(os.getpid(), signal.SIGTERM)
            await until(lambda: listener.is_closed)
        os.kill(os.getpid(), signal.SIGTERM)
        await until(lambda: len(stopped) == 2)
    finally:
        signal.signal(signal.SIGTERM, previous)


async def test_outside_the_main_thread_signals_are_left_alone():
    listener = Listener()

    async def inside() -> bool:
        with _ending_streams(listener):
            return True

    assert await asyncio.to_thread(asyncio.run, inside())
