"""The outbox: what has to happen after the commit, written in the same transaction (R-REF-9).

An event is a job of pgqueuer's queue on the transaction's own connection, so it exists exactly if the transaction
commits. A worker delivers it at least once: handlers are idempotent by the event's id.
See docs/decisions/0007-outbox-on-pgqueuer.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import orjson
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from domain.kernel.database import current_connection, fetchrow
from domain.kernel.ids import new_id

_BACKLOG = """
SELECT count(*) FILTER (WHERE status = 'queued') AS queued, count(*) FILTER (WHERE status = 'picked') AS picked,
    count(*) FILTER (WHERE status = 'failed') AS failed, coalesce(sum(attempts), 0)::bigint AS attempts,
    coalesce(extract(epoch FROM now() - min(execute_after) FILTER (
        WHERE status = 'queued' AND execute_after <= now())), 0)::float8 AS oldest_s
FROM pgqueuer
"""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the outbox holds.

    Args:
        events: how many wait (`queued`), are being delivered (`picked`) or were given up (`failed`).
        oldest_s: seconds since the oldest of those that wait was due.
        failed_attempts: how often these events have failed.
    """

    events: Mapping[str, int]
    oldest_s: float
    failed_attempts: int


async def backlog() -> Backlog:
    """Return what the outbox holds now."""
    row = await fetchrow(_BACKLOG)
    assert row is not None  # an aggregate has one row
    events = {state: row[state] for state in ("queued", "picked", "failed")}
    return Backlog(events, row["oldest_s"], row["attempts"])


async def append(event: str, payload: Mapping[str, object], *, delay: timedelta | None = None) -> UUID:
    """Add an event to the outbox in the running transaction and return its id.

    Args:
        event: its name, for example `message.send`; the worker has one handler a name.
        payload: values that JSON knows, and UUIDs, dates and instants, which become text.
        delay: how long to wait before the delivery.

    Raises:
        RuntimeError: no transaction is open.
    """
    event_id = new_id()
    await _enqueue(event, {"event_id": str(event_id), **payload}, delay)
    return event_id


async def put_off(event: str, body: Mapping[str, object], *, delay: timedelta) -> None:
    """Add an event that is being delivered once more, under the same id, so that it is delivered later.

    Args:
        event: its name.
        body: what its handler got, the id included.
        delay: how long to wait.

    Raises:
        RuntimeError: no transaction is open.
    """
    await _enqueue(event, body, delay)


async def _enqueue(event: str, body: Mapping[str, object], delay: timedelta | None) -> None:
    queries = Queries(AsyncpgDriver(current_connection()))  # type: ignore[arg-type]  # a pool's proxy serves as well
    await queries.enqueue(event, orjson.dumps(body, default=str), execute_after=delay)
