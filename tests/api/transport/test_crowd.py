"""How many WebSockets and event streams may be open, and what one of them may do at once."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from api.transport.crowd import Crowd, Crowded, Doors
from tests.api.transport.test_websocket import Socket, sign_in, socket_to, subscribe

SSE = {"accept": "text/event-stream"}


def test_a_caller_has_its_places_and_not_one_more():
    crowd = Crowd(maximum=10, per_caller=2)
    places = [crowd.enter("anna"), crowd.enter("anna")]
    with pytest.raises(Crowded):
        crowd.enter("anna")
    crowd.enter("boris")
    places[0].leave()
    crowd.enter("anna")


def test_all_callers_together_have_theirs():
    crowd = Crowd(maximum=2, per_caller=2)
    place = crowd.enter("anna")
    crowd.enter("boris")
    with pytest.raises(Crowded):
        crowd.enter("vera")
    place.leave()
    place.leave()
    crowd.enter("vera")
    with pytest.raises(Crowded):
        crowd.enter("anna")


def test_a_place_moves_to_whoever_turns_out_to_sit_there():
    crowd = Crowd(maximum=10, per_caller=1)
    place = crowd.enter("address")
    place.move("anna")
    second = crowd.enter("address")
    with pytest.raises(Crowded):
        second.move("anna")
    place.move("anna")
    place.leave()
    second.move("anna")
    second.leave()
    second.move("anna")
    assert (crowd.total, len(crowd._by_key)) == (0, 0)


@pytest.fixture
def crowd() -> Crowd:
    return Crowd(maximum=4, per_caller=2)


@pytest.fixture
def url(serve: Any, build_app: Callable[..., Any], crowd: Crowd) -> Iterator[str]:
    """Serve an application where two sockets may be open for each name, and each name has two operations."""
    doors = Doors(crowd, caller_of=lambda context: context.name, address_of=lambda _: "somewhere")
    with serve(build_app(doors=doors, max_operations=2, init_timeout_s=2.0)) as address:
        yield address


def close_code(socket: Socket) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        socket.receive_json()
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def until(condition: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < ends_at
        time.sleep(0.01)


def test_sockets_of_one_caller_are_limited(url: str, crowd: Crowd):
    with ExitStack() as stack:
        for _ in range(2):
            sign_in(stack.enter_context(socket_to(url)), name="anna")
        third = stack.enter_context(socket_to(url))
        third.send_json({"type": "connection_init", "payload": {"name": "anna"}})
        assert close_code(third) == 1013
        sign_in(stack.enter_context(socket_to(url)), name="boris")
    until(lambda: crowd.total == 0)


def test_sockets_that_have_not_said_who_they_are_are_limited(url: str, crowd: Crowd):
    with ExitStack() as stack:
        silent = [stack.enter_context(socket_to(url)) for _ in range(2)]
        assert close_code(stack.enter_context(socket_to(url))) == 1013
        assert [close_code(socket) for socket in silent] == [4408, 4408]
        until(lambda: crowd.total == 0)
        sign_in(stack.enter_context(socket_to(url)), name="anna")


def test_sockets_of_all_callers_are_limited(url: str, crowd: Crowd):
    with ExitStack() as stack:
        for number in range(4):
            sign_in(stack.enter_context(socket_to(url)), name=f"caller {number}")
        assert close_code(stack.enter_context(socket_to(url))) == 1013
    until(lambda: crowd.total == 0)


def test_a_socket_that_says_who_it_is_in_time_stays(url: str):
    with socket_to(url) as socket:
        time.sleep(0.1)
        sign_in(socket, name="anna")
        time.sleep(2.2)
        subscribe(socket, "{ hello }")
        assert socket.receive_json()["payload"] == {"data": {"hello": "hello anna"}}


def test_operations_of_a_socket_are_limited(url: str):
    with socket_to(url) as socket:
        sign_in(socket, name="anna")
        for number in range(2):
            subscribe(socket, "subscription { forever }", operation_id=str(number))
            assert socket.receive_json()["type"] == "next"
        subscribe(socket, "{ hello }", operation_id="third")
        refused = socket.receive_json()
        assert (refused["id"], refused["type"]) == ("third", "error")
        assert refused["payload"][0]["extensions"] == {"code": "THROTTLED"}
        socket.send_json({"id": "0", "type": "complete"})
        subscribe(socket, "{ hello }", operation_id="fourth")
        assert socket.receive_json()["id"] == "fourth"


async def test_event_streams_of_one_caller_are_limited(url: str, crowd: Crowd):
    body = {"query": "subscription { forever }"}
    async with httpx.AsyncClient(base_url=url) as client:
        async with (
            client.stream("POST", "/graphql", json=body, headers=SSE) as first,
            client.stream("POST", "/graphql", json=body, headers=SSE) as second,
        ):
            assert (first.status_code, second.status_code) == (200, 200)
            refused = await client.post("/graphql", json=body, headers=SSE)
            assert (refused.status_code, refused.headers["retry-after"]) == (429, "10")
            assert refused.json()["errors"][0]["extensions"] == {"code": "THROTTLED", "retryAfterSeconds": 10}
            plain = await client.post("/graphql", json={"query": "{ hello }"})
            assert plain.json() == {"data": {"hello": "hello world"}}
        await asyncio.to_thread(until, lambda: crowd.total == 0)
        again = await client.post("/graphql", json={"query": "subscription { count(to: 1) }"}, headers=SSE)
        assert json.dumps({"data": {"count": 0}}, separators=(",", ":")) in again.text
        await asyncio.to_thread(until, lambda: crowd.total == 0)
