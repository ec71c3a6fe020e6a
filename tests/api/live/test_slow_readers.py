"""Readers who stop reading: they cost a buffer, and not for long."""

import asyncio
import json
from uuid import UUID

import pytest
from websockets.exceptions import ConnectionClosed

from api.transport import streams, websocket
from domain.staff.service import OpenSession
from tests.api.live.conftest import Server, Socket
from tests.api.live.test_account_changed import given, narrow_socket
from tests.clinic import Clinic

TEXTS = " ".join(f"t{alias}: explanation" for alias in range(14))
LONG = f"subscription {{ accountChanged {{ entry {{ id {TEXTS} }} }} }}"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for readers for a second only."""
    monkeypatch.setattr(streams, "SEND_TIMEOUT_S", 1.0)


async def read_to_the_end(opened: Socket) -> None:
    while True:
        await opened.receive()


async def told_much(clinic: Clinic, anna: UUID) -> None:
    await given(clinic, anna, *range(100, 550))


async def test_a_socket_whose_reader_stops_is_closed_with_a_code(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    narrow = {"sock": narrow_socket(server.port), "max_queue": 1, "compression": None}
    async with server.socket(await server.sign_in(anna), **narrow) as slow:
        slow.connection.transport.pause_reading()
        await slow.subscribe(query=LONG)
        await server.watched(1)
        await told_much(clinic, anna)
        await server.watched(0)
        slow.connection.transport.resume_reading()
        with pytest.raises(ConnectionClosed) as closed:
            await read_to_the_end(slow)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == websocket.TRY_AGAIN_LATER


async def test_a_reader_who_does_not_take_the_farewell_either_is_dropped(
    server: Server, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(websocket, "FAREWELL_S", 0.2)
    anna = (await clinic.register()).patient_id
    narrow = {"sock": narrow_socket(server.port), "max_queue": 1, "compression": None}
    async with server.socket(await server.sign_in(anna), **narrow) as slow:
        slow.connection.transport.pause_reading()
        await slow.subscribe(query=LONG)
        await server.watched(1)
        await told_much(clinic, anna)
        await server.watched(0)
        await asyncio.sleep(0.5)
        slow.connection.transport.resume_reading()
        with pytest.raises(ConnectionClosed):
            await read_to_the_end(slow)


async def test_an_event_stream_whose_reader_stops_is_ended(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    connection = narrow_socket(server.port)
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(connection, request(await server.sign_in(anna)))
    await server.watched(1)
    await told_much(clinic, anna)
    await server.watched(0)
    async with asyncio.timeout(30):
        while await loop.sock_recv(connection, 65_536):
            pass
    connection.close()


def request(session: OpenSession) -> bytes:
    body = json.dumps({"query": LONG}).encode()
    head = (
        "POST /graphql HTTP/1.1\r\nHost: test\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {session.access_token}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
