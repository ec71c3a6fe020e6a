"""Receivers that answer as a test says, and endpoints to send to."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson

import api.graphql  # noqa: F401  # it registers the types that ids stand for
from api import ids
from domain.kernel.database import fetch, fetchrow, fetchval, run_in_transaction
from domain.staff.actor import Actor, ActorKind, ApiScope
from domain.webhooks import service
from domain.webhooks.policy.addresses import AddressRules, target_of
from domain.webhooks.policy.events import EventType
from domain.webhooks.policy.schedule import Outcome
from domain.webhooks.sending import Answer, Notice
from tests.clinic import OWNER, START

URL = "https://hooks.enamel-receivers.net/enamel"
DELIVERED = Answer(Outcome.DELIVERED, 200)
BROKEN = Answer(Outcome.REFUSED, 500)
OFFICE = frozenset({ApiScope.STATEMENTS_READ})
STRANGER = Actor(kind=ActorKind.PARTNER, id=UUID(int=0xC3), key_id=UUID(int=0xC4), scopes=OFFICE)
PARTNER_ID = UUID(int=0xC1)
PARTNER = Actor(kind=ActorKind.PARTNER, id=PARTNER_ID, key_id=UUID(int=0xC2), scopes=OFFICE)
TILL = replace(PARTNER, key_id=UUID(int=0xC5), scopes=frozenset({ApiScope.SALES_REPORT}))
SALE = {
    "sale_id": UUID(int=7), "order_reference": "A-1", "store": None, "order_total_minor": 120_000,
    "credited_minor": 6_000,
}  # fmt: skip


@dataclass
class Receiver:
    """Gets notices, and answers with what it was told to, in turn; the last answer stays."""

    answers: list[Answer] = field(default_factory=lambda: [DELIVERED])
    notices: list[Notice] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)

    async def check(self, url: str) -> None:
        self.looked_up.append(url)
        target_of(url, AddressRules())

    async def send(self, notice: Notice) -> Answer:
        self.notices.append(notice)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


async def an_endpoint(*events: str, actor: Actor = OWNER, url: str = URL, **more: Any) -> service.NewSecret:
    """Set up an endpoint for events, `sale.reported` unless told otherwise."""
    return await service.create_endpoint(
        actor=actor, url=url, events=events or [EventType.SALE_REPORTED], now=START, **more
    )


async def tell(event: EventType = EventType.SALE_REPORTED, partner_id: UUID | None = PARTNER_ID, **data: Any) -> None:
    """Tell of an event, a reported sale unless told otherwise."""
    given = {**SALE, **data} if event is EventType.SALE_REPORTED else data
    await run_in_transaction(lambda: service.emit(event=event, partner_id=partner_id, data=given, now=START))


async def queued(name: str) -> list[dict[str, Any]]:
    """Take the jobs of a name out of the outbox, with how long each waits in seconds."""
    rows = await fetch(
        "DELETE FROM pgqueuer WHERE entrypoint = $1 "
        "RETURNING payload, extract(epoch FROM execute_after - now())::float8 AS waits_s",
        name,
    )
    return [{**orjson.loads(row["payload"]), "waits_s": row["waits_s"]} for row in rows]


async def spread_all() -> int:
    """Spread every event that was told, and return to how many endpoints."""
    count = 0
    for body in await queued(service.EMITTED):
        count += await service.spread(event_id=UUID(body["event_id"]), body=body, encode=ids.encode, now=START)
    return count


async def deliver_all(*, after: timedelta = timedelta(), **more: Any) -> list[Outcome | None]:
    """Make every attempt that waits, whenever it is due."""
    return [await service.deliver(body=body, now=START + after, **more) for body in await queued(service.DELIVER)]


async def delivery() -> Any:
    """Return the one delivery."""
    return await fetchrow("SELECT * FROM webhook_delivery")


async def endpoint_state() -> Any:
    """Return the one endpoint."""
    return await fetchrow("SELECT * FROM webhook_endpoint")


async def count(table: str) -> int:
    """Return how many rows a table has."""
    return await fetchval(f"SELECT count(*) FROM {table}")
