"""The outbox: what has to happen after the commit, written in the same transaction (R-REF-9).

An event is a job of pgqueuer's queue on the transaction's own connection, so it exists exactly if the transaction
commits. A worker delivers it at least once: handlers are idempotent by the event's id.
See docs/decisions/0007-outbox-on-pgqueuer.md.
"""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

import orjson
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from domain.kernel.database import current_connection
from domain.kernel.ids import new_id


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
    body = orjson.dumps({"event_id": str(event_id), **payload}, default=str)
    queries = Queries(AsyncpgDriver(current_connection()))  # type: ignore[arg-type]  # a pool's proxy serves as well
    await queries.enqueue(event, body, execute_after=delay)
    return event_id
