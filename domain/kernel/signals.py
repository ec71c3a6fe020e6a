"""Signals from one process to all others: something with this id has changed, look again (decision 0009).

A signal carries an id and nothing else; whoever listens reads what there is to know with the rights of whom it is for.
Those of a change go out right after its commit, by the process that made it, many ids in one statement. PostgreSQL lets
one transaction with a NOTIFY commit at a time, so one inside the transaction of every posting would hold up the others.
A process that is killed between the commit and the signal delays its news to the listeners' next look of their own.
"""

import asyncio
from collections.abc import Iterable
from functools import partial
from typing import Final
from uuid import UUID

import asyncpg
import structlog

from domain.kernel.database import RETRIED, after_commit, execute_apart, in_background

CHANNEL: Final = "enamel_changed"
"""The channel of PostgreSQL's LISTEN and NOTIFY."""

PAUSE_S: Final = 0.01
"""Between two statements of one process; what is told meanwhile goes with the next."""

SENDING_S: Final = 5.0
AT_ONCE: Final = 1_000
_TRIES = 3
_FAILURES = (*RETRIED, OSError, TimeoutError, asyncpg.PostgresError)
# Nobody waits for a signal to reach the disk, so its transaction, and with it the lock, ends at once.
SEND: Final = f"""
SELECT pg_notify('{CHANNEL}', id), set_config('synchronous_commit', 'off', TRUE) FROM unnest($1::text[]) AS id
"""  # noqa: S608  # composed of a constant
"""The statement that sends signals."""

_log = structlog.get_logger(__name__)


def told(column: str) -> str:
    """Return the SQL expression that tells of the id in a column with the commit or not at all.

    For what is rare and must be heard whatever happens to this process, such as the end of a session.
    """
    return f"pg_notify('{CHANNEL}', {column}::text)"


def tell(ids: Iterable[UUID | None]) -> None:
    """Tell all processes, once the running transaction is committed, that something with these ids has changed.

    Args:
        ids: None stands for nobody.

    Raises:
        RuntimeError: no transaction is open.
    """
    after_commit(partial(_sender.add, frozenset(each for each in ids if each is not None)))


class _Sender:
    """Sends what this process tells: at once while it is quiet, else gathered, so that few statements are enough."""

    def __init__(self) -> None:
        self._waiting: dict[UUID, None] = {}
        self._task: asyncio.Task[None] | None = None

    def add(self, ids: Iterable[UUID]) -> None:
        self._waiting.update(dict.fromkeys(ids))
        if self._waiting and (self._task is None or self._task.done()):
            self._task = in_background(self._send())

    async def _send(self) -> None:
        while self._waiting:
            ids = list(self._waiting)[:AT_ONCE]
            for each in ids:
                del self._waiting[each]
            await _notify([str(each) for each in ids])
            await asyncio.sleep(PAUSE_S)


async def _notify(ids: list[str]) -> None:
    """Send signals; after a few failures they are given up, since whoever listens looks by itself as well."""
    for attempt in range(1, _TRIES + 1):
        try:
            async with asyncio.timeout(SENDING_S):
                await execute_apart(SEND, ids)
        except _FAILURES as error:
            _log.warning("signals_not_sent", attempt=attempt, count=len(ids), error=type(error).__name__)
            await asyncio.sleep(PAUSE_S)
        else:
            return


_sender = _Sender()
