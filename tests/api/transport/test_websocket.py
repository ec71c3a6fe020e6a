"""The protocol graphql-transport-ws, message by message."""

import json
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect as open_socket

from domain.kernel.errors import Forbidden

PROTOCOL = "graphql-transport-ws"


class Socket:
    """A client's end of a socket that speaks JSON."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def send_json(self, message: Any):
        self.send(json.dumps(message))

    def send(self, data: Any):
        self.connection.send(data)

    def receive_json(self):
        message = self.connection.recv(timeout=30)
        assert isinstance(message, str)
        return json.loads(message)


@contextmanager
def socket_to(url: str, protocol: str = PROTOCOL, **options: Any):
    address = url.replace("http://", "ws://") + "/graphql"
    with open_socket(address, subprotocols=[protocol], proxy=None, **options) as connection:
        yield Socket(connection)


class Switch:
    """An application that passes everything on to the one of the running test."""

    app = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


@pytest.fixture(scope="module")
def server(serve: Any):
    """Serve the switch once for all these tests: starting and stopping takes longer than most of them."""
    switch = Switch()
    with serve(switch) as url:
        yield switch, url


@pytest.fixture
def connect(server: Any, app: Any):
    """Return a function that opens a socket to the test's application."""
    switch, url = server
    switch.app = app
    return lambda *arguments, **options: socket_to(url, *arguments, **options)


def sign_in(socket: Any, **payload: Any):
    socket.send_json({"type": "connection_init", "payload": payload})
    assert socket.receive_json() == {"type": "connection_ack"}


def subscribe(socket: Any, query: str, *, operation_id: str = "1", **parameters: Any):
    socket.send_json({"id": operation_id, "type": "subscribe", "payload": {"query": query, **parameters}})


def closed_with(socket: Any, code: str):
    with pytest.raises(ConnectionClosed) as caught:
        socket.receive_json()
    return caught.value.rcvd.code == code


def error_codes(message: Any):
    assert message["type"] == "error"
    return [error["extensions"]["code"] for error in message["payload"]]


def test_a_subscription_sends_results_and_completes(connect: Any):
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, "subscription S($to: Int) { count(to: $to) }", variables={"to": 1}, operationName="S")
        assert socket.receive_json() == {"id": "1", "type": "next", "payload": {"data": {"count": 0}}}
        assert socket.receive_json() == {"id": "1", "type": "complete"}


def test_queries_and_mutations_run_too(connect: Any):
    with connect() as socket:
        sign_in(socket)
        for query, data in (("{ hello }", {"hello": "hello world"}), ("mutation { touch }", {"touch": 1})):
            subscribe(socket, query)
            assert socket.receive_json()["payload"] == {"data": data}
            assert socket.receive_json()["type"] == "complete"


def test_every_operation_has_a_context_of_its_own_with_the_sign_in(connect: Any, contexts: Any):
    with connect() as socket:
        sign_in(socket, name="Anna")
        for _ in range(2):
            subscribe(socket, "mutation { touch }")
            assert socket.receive_json()["payload"] == {"data": {"touch": 1}}
            socket.receive_json()
    assert [context.name for context in contexts.made] == ["Anna"] * 3


def test_connection_init_may_have_no_payload(connect: Any):
    with connect() as socket:
        socket.send_json({"type": "connection_init", "payload": None})
        assert socket.receive_json() == {"type": "connection_ack"}
        socket.send_json({"type": "ping"})
        assert socket.receive_json() == {"type": "pong"}


def test_a_bad_sign_in_closes_the_socket(connect: Any):
    with connect() as socket:
        socket.send_json({"type": "connection_init", "payload": {"authorization": "bad"}})
        assert closed_with(socket, 4403)


def test_a_fault_at_sign_in_closes_the_socket_without_details(connect: Any, contexts: Any):
    contexts.failure = KeyError("secret")
    with connect() as socket:
        socket.send_json({"type": "connection_init"})
        assert closed_with(socket, 4500)


def test_rights_are_checked_for_each_operation(connect: Any, contexts: Any):
    with connect() as socket:
        sign_in(socket)
        contexts.failure = Forbidden()
        subscribe(socket, "{ hello }")
        assert error_codes(socket.receive_json()) == ["FORBIDDEN"]
        contexts.failure = RuntimeError("secret")
        subscribe(socket, "{ hello }")
        message = socket.receive_json()
        assert error_codes(message) == ["INTERNAL_SERVER_ERROR"]
        assert "secret" not in str(message)


def test_the_socket_closes_when_the_sign_in_ends(connect: Any, contexts: Any):
    contexts.lifetime_s = 0.05
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, "subscription { forever }")
        assert socket.receive_json()["payload"] == {"data": {"forever": 0}}
        assert closed_with(socket, 4403)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($v: Int!) { hello }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { hello } query B { hello }", "BAD_USER_INPUT"),
        ("", "BAD_USER_INPUT"),
        ("{" + "self {" * 13 + "hello" + "}" * 14, "QUERY_TOO_COMPLEX"),
        ("subscription ($to: Int!) { count(to: $to) }", "BAD_USER_INPUT"),
    ],
)
def test_a_bad_operation_gets_an_error_and_the_socket_stays_open(connect: Any, query: str, code: str):
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, query)
        assert error_codes(socket.receive_json()) == [code]
        subscribe(socket, "{ hello }")
        assert socket.receive_json()["type"] == "next"


def test_a_fault_in_a_running_subscription_is_masked(connect: Any):
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, "subscription { broken }")
        assert socket.receive_json()["payload"] == {"data": {"broken": 0}}
        message = socket.receive_json()
        assert "secret" not in str(message)
        assert "INTERNAL_SERVER_ERROR" in str(message)


def test_a_persisted_query_that_we_do_not_hold_is_told_so(connect: Any):
    with connect() as socket:
        sign_in(socket)
        payload = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}
        socket.send_json({"id": "1", "type": "subscribe", "payload": payload})
        assert error_codes(socket.receive_json()) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize(
    "message",
    [
        5,
        [],
        None,
        {},
        {"type": 5},
        {"type": "unheard of"},
        {"type": "subscribe"},
        {"type": "subscribe", "id": 1, "payload": {"query": "{ hello }"}},
        {"type": "subscribe", "id": "1", "payload": "{ hello }"},
        {"type": "complete"},
        {"type": "connection_init", "payload": []},
    ],
)
def test_a_message_without_the_protocols_form_closes_the_socket(connect: Any, message: Any):
    with connect() as socket:
        socket.send_json(message)
        assert closed_with(socket, 4400)


@pytest.mark.parametrize(
    "text", ["{", "NaN", '"\\ud800"', "[" * 50_000, '{"type": "ping", "x": "' + "x" * 100_000 + '"}']
)
def test_text_that_is_not_json_or_too_large_closes_the_socket(connect: Any, text: str):
    with connect() as socket:
        socket.send(text)
        assert closed_with(socket, 4400)


def test_binary_messages_close_the_socket(connect: Any):
    with connect() as socket:
        socket.send(b"{}")
        assert closed_with(socket, 4400)


def test_nothing_runs_before_the_sign_in(connect: Any, contexts: Any):
    with connect() as socket:
        subscribe(socket, "mutation { touch }")
        assert closed_with(socket, 4401)
    assert contexts.made == []


def test_signing_in_twice_closes_the_socket(connect: Any):
    with connect() as socket:
        sign_in(socket)
        socket.send_json({"type": "connection_init"})
        assert closed_with(socket, 4429)


def test_an_id_in_use_closes_the_socket(connect: Any):
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, "subscription { forever }")
        socket.receive_json()
        subscribe(socket, "{ hello }")
        assert closed_with(socket, 4409)


def test_a_completed_operation_frees_its_id(connect: Any):
    with connect() as socket:
        sign_in(socket)
        subscribe(socket, "subscription { forever }")
        socket.receive_json()
        socket.send_json({"id": "1", "type": "complete"})
        subscribe(socket, "{ hello }")
        assert socket.receive_json()["payload"] == {"data": {"hello": "hello world"}}


def test_operations_on_one_socket_are_limited(connect: Any):
    with connect() as socket:
        sign_in(socket)
        for number in range(100):
            subscribe(socket, "subscription { forever }", operation_id=str(number))
        for _ in range(100):
            assert socket.receive_json()["type"] == "next"
        subscribe(socket, "{ hello }", operation_id="one more")
        assert error_codes(socket.receive_json()) == ["THROTTLED"]


@pytest.mark.parametrize("protocol", ["graphql-ws", "graphql-sse", "x"])
def test_other_protocols_are_turned_away(connect: Any, protocol: str):
    with connect(protocol) as socket:
        assert socket.connection.subprotocol is None
        assert closed_with(socket, 4406)


def test_pages_of_other_origins_are_turned_away(connect: Any):
    with pytest.raises(InvalidStatus) as caught, connect(origin="https://evil.example"):
        pass  # pragma: no cover
    assert caught.value.response.status_code == 403


def test_pages_of_allowed_origins_may_connect(serve: Any, build_app: Any):
    origin = "https://app.example"
    with serve(build_app(allowed_origins=[origin])) as url, socket_to(url, origin=origin) as socket:
        sign_in(socket)
