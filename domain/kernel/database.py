"""SQL on the current connection, and transactions that end cleanly whatever is cancelled.

Inside `run_in_transaction` every statement goes through the transaction's connection; outside it takes one of the pool.
Hot paths use these functions and raw rows; Tortoise describes the tables and serves cold reads and writes.
See docs/decisions/0003-transaction-boundary-and-cancellation.md.
"""

import asyncio
import functools
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ParamSpec, Protocol, TypeVar, cast
from weakref import WeakKeyDictionary

import asyncpg
import orjson
from asyncpg.pool import PoolConnectionProxy
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from domain.kernel.cancellation import finished
from domain.kernel.errors import Retryable
from domain.kernel.tracing import span

Row = asyncpg.Record
Connection = PoolConnectionProxy

T = TypeVar("T")
P = ParamSpec("P")

MAX_TRIES = 5
MAX_RETRY_S = 3.0
_FIRST_PAUSE_S = 0.01
_READ_HEADROOM = 2

_CONFLICTS = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError, asyncpg.LockNotAvailableError)
_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    ConnectionError,
    FileNotFoundError,  # a server that is being started again has no socket yet
)
RETRIED = (*_CONFLICTS, *_LOST)

_current: ContextVar[Connection | None] = ContextVar("enamel_transaction", default=None)
_reading: ContextVar["_Reading | None"] = ContextVar("enamel_reading", default=None)
_afterwards: ContextVar[list[Callable[[], None]] | None] = ContextVar("enamel_after_commit", default=None)
_running: set[asyncio.Task[Any]] = set()


class _Engine(Protocol):
    """What is used of the Tortoise engine: its pool and the pool's size."""

    _pool: Any
    pool_maxsize: int


_slots: WeakKeyDictionary[Any, asyncio.Semaphore] = WeakKeyDictionary()


def _engine() -> _Engine:
    return cast(_Engine, get_connections().get("default"))


def _slot() -> asyncio.Semaphore:
    """Return the semaphore that keeps a few of the pool's connections for reads."""
    engine = _engine()
    if engine not in _slots:
        _slots[engine] = asyncio.Semaphore(max(1, engine.pool_maxsize - _READ_HEADROOM))
    return _slots[engine]


async def _pool() -> Any:
    engine = _engine()
    if engine._pool is None:  # noqa: SLF001  # Tortoise has no public name for its pool
        await engine.create_connection(with_db=True)  # type: ignore[attr-defined]  # Tortoise opens lazily
    return engine._pool  # noqa: SLF001


async def fetch(sql: str, *args: object) -> list[Row]:
    """Run a statement and return its rows."""
    return cast(list[Row], await _run("fetch", sql, args))


async def fetchrow(sql: str, *args: object) -> Row | None:
    """Run a statement and return its first row, or None."""
    return cast(Row | None, await _run("fetchrow", sql, args))


async def fetchval(sql: str, *args: object) -> Any:
    """Run a statement and return the first value of its first row, or None."""
    return await _run("fetchval", sql, args)


async def execute(sql: str, *args: object) -> int:
    """Run a statement and return how many rows it changed."""
    count = (await _run("execute", sql, args)).rpartition(" ")[2]
    return int(count) if count.isdigit() else 0


async def execute_apart(sql: str, *args: object) -> None:
    """Run a statement on a connection of the pool, in a transaction of its own, also inside another."""
    await _run_on_pool("execute", sql, args)


async def _run(method: str, sql: str, args: tuple[object, ...]) -> Any:
    """Run a statement on the transaction's connection, or else on one of the pool.

    A query that stands alone is run again when its connection was lost; a write is not: it may have been done.
    """
    connection = _current.get()
    if connection is not None:
        return await getattr(connection, method)(sql, *args)
    shared = _reading.get()
    run = _run_on_pool if shared is None or shared.is_closed else shared.run
    for _ in range(MAX_TRIES - 1 if sql.lstrip().startswith("SELECT") else 0):
        with suppress(*_LOST):
            return await run(method, sql, args)
        run = _run_on_pool
        await asyncio.sleep(_FIRST_PAUSE_S)  # in which the pool notices what else was lost
    return await run(method, sql, args)


async def _run_on_pool(method: str, sql: str, args: tuple[object, ...]) -> Any:
    return await getattr(await _pool(), method)(sql, *args)


class _Reading:
    """The connection that the statements of one block share, once there is one.

    `is_closed` is set at the end of the block: tasks that outlive it go to the pool.
    """

    __slots__ = ("_connection", "_is_busy", "_is_lost", "_pool", "is_closed")

    def __init__(self) -> None:
        self._pool: Any = None
        self._connection: Connection | None = None
        self._is_busy = False
        self._is_lost = False
        self.is_closed = False

    async def run(self, method: str, sql: str, args: tuple[object, ...]) -> Any:
        """Run a statement on the connection; on one of the pool while another statement runs."""
        if self._is_busy:
            return await _run_on_pool(method, sql, args)
        self._is_busy = True
        try:
            if self._connection is None:
                self._pool = await _pool()
                self._connection = await self._pool.acquire()
            return await getattr(self._connection, method)(sql, *args)
        except _LOST:
            self._is_lost = True  # the next statement gets one that works
            raise
        finally:
            self._is_busy = False
            if self.is_closed or self._is_lost:
                await self.give_back()

    async def give_back(self) -> None:
        """Give the connection back, at the latest when the statement on it ends; the next statement takes one again."""
        if self._is_busy:
            return
        connection, self._connection, self._is_lost = self._connection, None, False
        if connection is not None:
            await self._pool.release(connection)


@asynccontextmanager
async def reading() -> AsyncIterator[None]:
    """Run the statements of this block, one after another, over one connection of the pool.

    The first of them takes it; a block without any takes none. That saves the way to the pool and back for each. A
    transaction gives it back first and takes its own, so that nobody waits for a second connection while holding one.
    """
    if _current.get() is not None or _reading.get() is not None:
        yield
        return
    shared = _Reading()
    token = _reading.set(shared)
    try:
        yield
    finally:
        _reading.reset(token)
        shared.is_closed = True
        await shared.give_back()


def in_a_transaction() -> bool:
    """Tell whether the caller runs inside a transaction."""
    return _current.get() is not None


def current_connection() -> Connection:
    """Return the transaction's connection, for libraries that want one.

    Raises:
        RuntimeError: no transaction is open: a programmer's mistake.
    """
    connection = _current.get()
    if connection is None:
        raise RuntimeError("this needs a transaction")
    return connection


def to_json(value: object) -> str:
    """Return `value` as text for a JSONB parameter."""
    return orjson.dumps(value, default=str).decode()


def from_json(value: str | None) -> Any:
    """Return what a JSONB column holds."""
    return None if value is None else orjson.loads(value)


def grouped(rows: Iterable[Row | Mapping[str, Any]], key: str) -> dict[Any, list[dict[str, Any]]]:
    """Return rows by what one of their columns holds, each group in the order of the rows."""
    found: dict[Any, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(dict(row))
    return found


async def run_in_transaction(work: Callable[[], Awaitable[T]]) -> T:
    """Run `work` in one READ COMMITTED transaction and return its result.

    The transaction runs in a task of its own, which ends by itself: a cancelled caller neither breaks it off nor leaks
    its connection. Deadlocks, lock timeouts and lost connections repeat the whole of `work`, at most MAX_TRIES times
    within MAX_RETRY_S. Inside a running transaction `work` simply joins it.

    Raises:
        Retryable: the database was not to be had in time; nothing was changed, or (where the connection broke at the
            commit) what was changed is guarded by an idempotency key or a unique constraint.
    """
    if _current.get() is not None:
        return await work()
    shared = _reading.get()
    if shared is not None:
        await shared.give_back()
    task = asyncio.create_task(_with_retries(work))
    _running.add(task)
    task.add_done_callback(_running.discard)
    return await finished(task)


def transactional(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Make a service function run in `run_in_transaction`."""

    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return await run_in_transaction(lambda: function(*args, **kwargs))

    return wrapper


@dataclass(frozen=True, slots=True)
class PoolState:
    """How busy the pool is.

    Args:
        size: connections there are.
        idle: those that nobody uses.
        maximum: connections there may be.
        waiting: who waits for one, or for a place among the transactions.
    """

    size: int
    idle: int
    maximum: int
    waiting: int


def pool_state() -> PoolState:
    """Return how busy this process's pool is, without asking the database."""
    engine = _engine()
    pool = engine._pool  # noqa: SLF001  # as above; asyncpg tells of those who wait neither
    if pool is None:
        return PoolState(0, 0, engine.pool_maxsize, 0)
    waiting = len(pool._queue._getters) + len(_slot()._waiters or ())  # noqa: SLF001
    return PoolState(pool.get_size(), pool.get_idle_size(), pool.get_max_size(), waiting)


def after_commit(action: Callable[[], None]) -> None:
    """Have something done once the running transaction is committed, and never if it isn't.

    Args:
        action: does not wait and does not fail; it runs outside the transaction. It is lost with the process.

    Raises:
        RuntimeError: no transaction is open.
    """
    actions = _afterwards.get()
    if actions is None:
        raise RuntimeError("this needs a transaction")
    actions.append(action)


def in_background(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    """Start work that nobody waits for but `drain`; it ends by itself in a bounded time."""
    task = asyncio.create_task(work)
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task


async def drain() -> None:
    """Wait until every transaction that runs has ended, and what followed from them; for an orderly stop."""
    while _running:
        await asyncio.wait(set(_running))


async def _with_retries(work: Callable[[], Awaitable[T]]) -> T:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + MAX_RETRY_S
    pause_s = _FIRST_PAUSE_S
    async with _slot():
        for attempt in range(1, MAX_TRIES + 1):
            try:
                return await _once(work)
            except RETRIED as error:
                if attempt == MAX_TRIES or loop.time() + pause_s > deadline:
                    raise Retryable from error
            await asyncio.sleep(pause_s * random.uniform(0.5, 1.5))  # noqa: S311  # jitter, not a secret
            pause_s *= 3
    raise AssertionError("unreachable")  # pragma: no cover


async def _once(work: Callable[[], Awaitable[T]]) -> T:
    actions: list[Callable[[], None]] = []
    with span("transaction"):
        result = await _committed(work, actions)
    for action in actions:
        action()
    return result


async def _committed(work: Callable[[], Awaitable[T]], actions: list[Callable[[], None]]) -> T:
    """Run work in a transaction, and gather what is to be done afterwards."""
    async with in_transaction("default") as client:
        token = _current.set(cast(Any, client)._connection)  # noqa: SLF001  # nor for the transaction's connection
        after = _afterwards.set(actions)
        try:
            return await work()
        finally:
            _afterwards.reset(after)
            _current.reset(token)
