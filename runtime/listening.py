"""The signals of all processes, heard by one: a connection that listens, and those whom it wakes (decision 0009).

The connection is the process's own, not the pool's: what it waits for is session state. It is opened with the first
watch, and opened again when it breaks. A signal only says "look again", so signals that come while somebody is busy
count as one, and after a break everybody looks once: nothing has to be kept for a slow reader or a broken line.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from uuid import UUID

import asyncpg
import structlog

from domain.kernel.signals import CHANNEL

APPLICATION_NAME = "enamel listener"
CONNECT_TIMEOUT_S = 10
PING_S = 30.0
LOOK_EVERY_S = 60.0
MAX_RECONNECT_PAUSE_S = 10.0
WOKEN_AT_ONCE = 50
_FIRST_RECONNECT_PAUSE_S = 0.1
_BETWEEN_GROUPS_S = 0.05

_LOST = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)

_log = structlog.get_logger(__name__)


class Watch:
    """Waits for signals about some ids; see `api.live.Watch`."""

    def __init__(self, listener: "Listener") -> None:
        self._listener = listener
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Make `changed` return, now or when it is called next."""
        self._woken.set()

    async def changed(self) -> bool:
        """Wait for a signal, for `look_every_s` at most; return False when the listener is closed."""
        if self._listener.is_closed:
            return False
        with suppress(TimeoutError):
            async with asyncio.timeout(self._listener.look_every_s):
                await self._woken.wait()
        self._woken.clear()
        return not self._listener.is_closed


class Listener:
    """Hears the signals and wakes whoever watches their ids.

    Args:
        look_every_s: how long a watch waits at most; what a signal would have told is then seen anyway.
    """

    def __init__(self, *, look_every_s: float = LOOK_EVERY_S) -> None:
        self.look_every_s = look_every_s
        self.is_closed = False
        self._watches: dict[UUID, set[Watch]] = {}
        self._wanted = asyncio.Event()

    @contextmanager
    def watch(self, *ids: UUID) -> Iterator[Watch]:
        """Give a watch on some ids for the duration of the block."""
        watch = Watch(self)
        for each in ids:
            self._watches.setdefault(each, set()).add(watch)
        self._wanted.set()
        try:
            yield watch
        finally:
            for each in ids:
                self._watches[each].discard(watch)
                if not self._watches[each]:
                    del self._watches[each]

    def count(self) -> int:
        """Return how many watches there are."""
        return len(self.watches)

    @property
    def watches(self) -> set[Watch]:
        """Return all watches there are."""
        return set().union(*self._watches.values())

    def close(self) -> None:
        """Let every watch end: this process is about to stop."""
        self.is_closed = True
        for watch in self.watches:
            watch.wake()

    @asynccontextmanager
    async def listening(self, url: str) -> AsyncIterator[None]:
        """Listen for the duration of the block, as soon as somebody watches.

        Args:
            url: the PostgreSQL server, for a connection of its own.
        """
        task = asyncio.create_task(self._keep_listening(url))
        try:
            yield
        finally:
            self.close()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _keep_listening(self, url: str) -> None:
        await self._wanted.wait()
        loop = asyncio.get_running_loop()
        pause_s = _FIRST_RECONNECT_PAUSE_S
        while True:
            started = loop.time()
            try:
                await self._listen(url)
            except _LOST as error:
                _log.warning("listener_connection_lost", error=type(error).__name__)
            if loop.time() - started > MAX_RECONNECT_PAUSE_S:
                pause_s = _FIRST_RECONNECT_PAUSE_S
            await asyncio.sleep(pause_s * random.uniform(0.5, 1.5))  # noqa: S311  # jitter, not a secret
            pause_s = min(pause_s * 2, MAX_RECONNECT_PAUSE_S)

    async def _listen(self, url: str) -> None:
        """Listen on one connection until it is lost."""
        connection = await asyncpg.connect(
            url, timeout=CONNECT_TIMEOUT_S, server_settings={"application_name": APPLICATION_NAME, "timezone": "UTC"}
        )
        lost = asyncio.Event()
        try:
            connection.add_termination_listener(lambda *_: lost.set())
            await connection.add_listener(CHANNEL, self._heard)
            _log.info("listener_started")
            await self._wake_everybody()
            while not lost.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(lost.wait(), PING_S)
                if not lost.is_set():
                    await connection.execute("SELECT 1", timeout=CONNECT_TIMEOUT_S)
            raise ConnectionError
        finally:
            connection.terminate()

    def _heard(self, _connection: object, _process_id: int, _channel: str, payload: object) -> None:
        with suppress(ValueError):  # anybody with access to the database may send anything
            for watch in self._watches.get(UUID(str(payload)), ()):
                watch.wake()

    async def _wake_everybody(self) -> None:
        """Let all look for what they may have missed, in groups, so that other requests get their turn too."""
        for number, watch in enumerate(self.watches, start=1):
            watch.wake()
            if number % WOKEN_AT_ONCE == 0:
                await asyncio.sleep(_BETWEEN_GROUPS_S)
