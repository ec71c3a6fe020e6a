"""Events: told inside the transaction that makes them true, and spread afterwards to everybody who listens."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.kernel import outbox
from domain.webhooks import queries
from domain.webhooks.policy.events import EventType, check_data

EMITTED: Final = "webhook.emit"
"""The outbox event: something happened that somebody listens to."""


async def emit(*, event: EventType, partner_id: UUID | None = None, data: Mapping[str, object], now: datetime) -> None:
    """Tell in the running transaction that something happened; whoever listens hears of it after the commit.

    Nothing is sent and nothing is waited for here. When nobody listens it costs no statement, but for one a second in
    the whole process; else it costs one. An endpoint is heard of by other processes within a second of its making.

    Args:
        event: what happened.
        partner_id: the partner that it concerns, who may listen to it; None for what is the clinic's own. Give it for
            whatever happens at a partner's till or to a partner's promotion, sale or statement.
        data: exactly the values that `policy.events.EVENTS` names for the event: UUIDs, minor units as int, dates and
            texts; None for what is not known. Never anything of a person.
        now: when it happened.

    Raises:
        ValueError: the data are not those of the catalogue: a programmer's mistake.
        RuntimeError: no transaction is open.

    Effects:
        One event in the outbox if somebody listens. Its id is the `webhook-id` that receivers see at every attempt.
    """
    check_data(event, data)
    if await queries.somebody_listens(event=event, partner_id=partner_id):
        body = {"type": event, "partner_id": partner_id, "data": dict(data), "occurred_at": now.isoformat()}
        await outbox.append(EMITTED, body)
