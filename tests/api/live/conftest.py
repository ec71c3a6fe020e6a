"""A real server over a small clinic, and subscribers that follow accounts over its sockets."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest_asyncio
import uvicorn
from websockets.asyncio.client import connect

from api.context import ApiSettings
from domain.kernel import secrecy
from domain.staff import tokens
from domain.staff.policy import SessionKind
from domain.staff.service import OpenSession, add_staff_member, open_session
from runtime.listening import Listener
from tests.api.process import process
from tests.clinic import Clinic
from tests.databases import value

PROTOCOL = "graphql-transport-ws"
WITHIN_S = 30


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds, not for long."""
    async with asyncio.timeout(WITHIN_S):
        while not condition():  # noqa: ASYNC110  # the server has no event to wait for
            await asyncio.sleep(0.01)


@dataclass
class ClinicClock:
    """Tells the clinic's own time."""

    clinic: Clinic

    def now(self) -> datetime:
        return self.clinic.now


@dataclass
class Server:
    """A server in this process, and what it listens to.

    Args:
        port: where it serves.
        listener: of the server.
        database: its address.
        clinic: whose time it has.
    """

    port: int
    listener: Listener
    database: str
    clinic: Clinic

    async def sign_in(self, patient_id: UUID, *, ends_in: timedelta = tokens.ACCESS_TTL) -> OpenSession:
        """Return a new session of a patient, whose access token ends as told."""
        now = self.clinic.now + ends_in - tokens.ACCESS_TTL
        return await open_session(kind=SessionKind.PATIENT, subject_id=patient_id, phone="+79160000000", now=now)

    async def sign_in_staff(self) -> OpenSession:
        """Return a session of a new receptionist."""
        staff_id = await add_staff_member(
            login="desk", display_name="Desk", role="RECEPTIONIST", password="a long enough password",
            branch_codes=(), now=self.clinic.now,
        )  # fmt: skip
        return await open_session(kind=SessionKind.STAFF, subject_id=staff_id, phone=None, now=self.clinic.now)

    async def watched(self, count: int) -> None:
        """Wait until there are so many watches and the listener listens, or until there are none."""
        await until(lambda: len(self.listener.watches) == count)
        async with asyncio.timeout(WITHIN_S):
            while count and not await self.listening_pid():  # noqa: ASYNC110  # the database has no event to wait for
                await asyncio.sleep(0.01)

    async def listening_pid(self) -> object:
        """Return the process id of the database's side of the listening connection, None if there is none."""
        return await value(
            self.database,
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
            " AND application_name = 'enamel listener' AND query NOT LIKE 'SELECT 1%' AND state = 'idle'",
        )

    @asynccontextmanager
    async def socket(self, session: OpenSession | None = None, **options: Any) -> AsyncIterator["Socket"]:
        """Open a WebSocket, signed in with the session's token."""
        payload = {} if session is None else {"Authorization": f"Bearer {session.access_token}"}
        url = f"ws://127.0.0.1:{self.port}/graphql"
        async with connect(url, subprotocols=[PROTOCOL], proxy=None, **options) as connection:  # type: ignore[list-item]
            opened = Socket(connection)
            await opened.send(type="connection_init", payload=payload)
            assert await opened.receive() == {"type": "connection_ack"}
            yield opened


@dataclass
class Socket:
    """A client's end of a WebSocket."""

    connection: Any

    async def send(self, **message: Any) -> None:
        await self.connection.send(json.dumps(message))

    async def receive(self) -> Any:
        async with asyncio.timeout(WITHIN_S):
            return json.loads(await self.connection.recv())

    async def subscribe(self, *, query: str, operation_id: str = "1", **variables: Any) -> None:
        await self.send(id=operation_id, type="subscribe", payload={"query": query, "variables": variables})

    async def change(self) -> Any:
        """Return the next change; nothing else may come."""
        message = await self.receive()
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]["accountChanged"]

    async def refusal(self) -> tuple[str, str | None]:
        """Return code and reason of the error that ends the subscription."""
        message = await self.receive()
        assert message["type"] == "error", message
        (error,) = message["payload"]
        return error["extensions"]["code"], error["extensions"].get("reason")


@pytest_asyncio.fixture(loop_scope="session")
async def server(clinic: Clinic, database: str) -> AsyncIterator[Server]:
    """Serve the clinic."""
    secrecy.configure(("pepper-" * 8,))
    tokens.configure(("secret-" * 8,))
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(serving(clinic, database, Listener()))


@asynccontextmanager
async def serving(clinic: Clinic, database: str, listener: Listener) -> AsyncIterator[Server]:
    """Serve a clinic over a real socket, in this loop."""
    app = process(
        ApiSettings(public_url="http://test"),
        clock=ClinicClock(clinic),
        running=lambda: listener.listening(database),
        signals=listener,
    )
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16_384)  # so that a slow reader is felt soon
        bound.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, ws="websockets-sansio"))
        task = asyncio.create_task(server._serve([bound]))
        await until(lambda: server.started or task.done())
        yield Server(bound.getsockname()[1], listener, database, clinic)
        server.should_exit = True
        await task
