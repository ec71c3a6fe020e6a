"""A receiver that fails again and again, and a worker that is killed: every event arrives, under one id of its own."""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Self

import pytest
from standardwebhooks import Webhook

from domain.kernel import sealing
from domain.kernel.database import fetch, fetchval, run_in_transaction
from domain.webhooks import sending, service
from domain.webhooks.policy.events import EventType, message_id
from tests.clinic import OWNER, Clinic
from tests.domain.webhooks.given import PARTNER_ID, SALE, Receiver
from tests.faults.hooks_worker import SEALING_KEY

pytestmark = [pytest.mark.processes, pytest.mark.slow]

EVENTS = 100
KILLED_AFTER = (15, 50)
FAILING = 0.3
WITHIN_S = 120


@dataclass
class Moody:
    """A receiver that fails 30 percent of the time: by a status, by hanging up, by silence."""

    random: random.Random
    secret: str = ""
    port: int = 0
    arrived: list[str] = field(default_factory=list)
    attempts: int = 0

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
            body = await reader.readexactly(int(headers["content-length"]))
            self.attempts += 1
            Webhook(self.secret).verify(body, headers)
            await self._answer(headers["webhook-id"], writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the worker was killed
        finally:
            writer.close()

    async def _answer(self, event_id: str, writer: asyncio.StreamWriter) -> None:
        mood = self.random.random()
        if mood < FAILING / 6:
            await asyncio.sleep(1)
        elif mood < FAILING / 2:
            pass
        elif mood < FAILING:
            writer.write(b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n")
        else:
            self.arrived.append(event_id)
            writer.write(b"HTTP/1.1 204 X\r\n\r\n")
        await writer.drain()


@asynccontextmanager
async def receiving() -> AsyncIterator[Moody]:
    moody = Moody(random.Random(7))
    server = await asyncio.start_server(moody.handle, "127.0.0.1", 0)
    moody.port = server.sockets[0].getsockname()[1]
    try:
        yield moody
    finally:
        server.close()


class Workers:
    """Workers that are started and killed.

    Args:
        url: the database.
        port: the receiver's.
    """

    def __init__(self, url: str, port: int) -> None:
        self._arguments = ("-m", "tests.faults.hooks_worker", url, str(port))
        self._numbers: list[int] = []

    async def __aenter__(self) -> Self:
        pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        self._starter = await asyncio.create_subprocess_exec(
            sys.executable, *self._arguments, stdin=pipe, stdout=pipe, stderr=nowhere
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        while self._numbers:
            self.kill_oldest()
        self._starter.kill()
        await self._starter.wait()

    async def start(self) -> None:
        assert self._starter.stdin is not None
        assert self._starter.stdout is not None
        self._starter.stdin.write(b"\n")
        self._numbers.append(int(await self._starter.stdout.readline()))

    def kill_oldest(self) -> None:
        os.kill(self._numbers.pop(0), signal.SIGKILL)


async def until(condition: Callable[[], Any]) -> None:
    deadline = time.monotonic() + WITHIN_S
    while time.monotonic() < deadline:
        if await condition() if asyncio.iscoroutinefunction(condition) else condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen in time")


async def is_done() -> bool:
    waiting = "SELECT count(*) FROM pgqueuer WHERE entrypoint LIKE 'webhook.%'"
    return await fetchval(waiting) == 0


async def test_a_moody_receiver_and_killed_workers_lose_no_event(clinic: Clinic, db: str):
    sealing.configure((SEALING_KEY,))
    sending.configure(Receiver())
    async with receiving() as moody:
        made = await service.create_endpoint(
            actor=OWNER, url="https://8.8.8.8/", events=[EventType.SALE_REPORTED], now=clinic.now
        )
        moody.secret = made.secret
        here = f"http://127.0.0.1:{moody.port}/hook"
        await fetch("UPDATE webhook_endpoint SET url = $1", here)
        async with Workers(db, moody.port) as workers:
            await workers.start()
            for number in range(EVENTS):
                told = {**SALE, "order_reference": str(number)}
                await run_in_transaction(
                    lambda told=told: service.emit(
                        event=EventType.SALE_REPORTED, partner_id=PARTNER_ID, data=told, now=clinic.now
                    )
                )
            for count in KILLED_AFTER:
                await until(lambda count=count: len(moody.arrived) >= count)
                workers.kill_oldest()
                await workers.start()
            await until(is_done)
    known = [message_id(row["id"]) for row in await fetch("SELECT id FROM webhook_event")]
    assert len(known) == EVENTS
    assert set(moody.arrived) == set(known)
    assert moody.attempts > EVENTS * 1.2
    assert await fetchval("SELECT count(*) FROM webhook_delivery WHERE status = 'DELIVERED'") == EVENTS
    assert await fetchval("SELECT count(DISTINCT payload) FROM webhook_event") == EVENTS
