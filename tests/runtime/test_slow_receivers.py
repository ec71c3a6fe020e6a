"""A worker with a receiver that does not answer and one that does: the slow one holds up nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from adapters.webhooks_http import HttpWebhooks
from domain.kernel import sealing
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.webhooks import sending
from domain.webhooks.policy.addresses import AddressRules
from domain.webhooks.policy.events import message_id
from domain.webhooks.policy.schedule import SCHEDULE
from runtime.settings import Settings
from runtime.wiring import event_handlers
from runtime.worker import Duties
from tests.clinic import START, make_clinic
from tests.domain.webhooks.given import Receiver, an_endpoint, tell
from tests.runtime.test_worker import until, working

EVENTS = 25
DELIVERED = "SELECT count(*) FILTER (WHERE status = 'DELIVERED') {} FROM webhook_delivery"


@dataclass
class Server:
    """A receiver that answers once it is let; it notes what it answered, and how much waited for an answer at once."""

    lets: asyncio.Event = field(default_factory=asyncio.Event)
    answered: list[str] = field(default_factory=list)
    waiting: int = 0
    most_waiting: int = 0

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        self.waiting += 1
        self.most_waiting = max(self.most_waiting, self.waiting)
        await self.lets.wait()
        self.waiting -= 1
        self.answered += [line[12:] for line in head.split("\r\n") if line.startswith("webhook-id: ")]
        writer.write(b"HTTP/1.1 204 X\r\n\r\n")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def listening(*servers: Server) -> AsyncIterator[list[int]]:
    made = [await asyncio.start_server(server.handle, "127.0.0.1", 0) for server in servers]
    try:
        yield [each.sockets[0].getsockname()[1] for each in made]
    finally:
        for server, each in zip(servers, made, strict=True):
            server.lets.set()
            each.close()


async def endpoints_at(ports: list[int]) -> None:
    """Set up an endpoint for each port of this machine."""
    sending.configure(Receiver())
    for port in ports:
        made = await an_endpoint()
        url = f"http://127.0.0.1:{port}/"
        await execute("UPDATE webhook_endpoint SET url = $2 WHERE id = $1", made.endpoint_id, url)
    trusted = frozenset(("127.0.0.1", port) for port in ports)
    sending.configure(HttpWebhooks(AddressRules(trusted=trusted), timeout_s=600))


async def tell_all() -> None:
    for number in range(EVENTS):
        await tell(order_reference=str(number))


async def test_a_receiver_that_does_not_answer_holds_up_nobody_else(db: str, tmp_path: Path):
    await make_clinic()
    sealing.configure(("a key for sealing",))
    slow, quick = Server(), Server()
    quick.lets.set()
    async with listening(slow, quick) as ports:
        await endpoints_at(ports)
        await run_in_transaction(tell_all)  # a backlog, as after a restart
        handlers = event_handlers(Settings(data_dir=tmp_path, messages_file=tmp_path / "messages.jsonl"))
        async with working(db, Duties(handlers, (), lambda: START)):
            try:
                await until(lambda: len(set(quick.answered)) == EVENTS)
                await until(lambda: slow.waiting == SCHEDULE.at_once)
                await until(lambda: fetchval(DELIVERED.format(f"= {EVENTS}")))
                assert slow.answered == []
                assert await fetchval("SELECT count(*) FROM webhook_delivery WHERE attempts = 0") == EVENTS
            finally:
                slow.lets.set()  # the worker ends what it has begun
            await until(lambda: len(set(slow.answered)) == EVENTS)
            await until(lambda: fetchval(DELIVERED.format(f"= {2 * EVENTS}")))
    known = {message_id(row["id"]) for row in await fetch("SELECT id FROM webhook_event")}
    assert set(slow.answered) == set(quick.answered) == known
    assert slow.most_waiting == SCHEDULE.at_once
    sending.configure(Receiver())
