"""Documents known ahead, in every way that an operation can come: HTTP, an event stream, a WebSocket."""

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from websockets.sync.client import connect

from api.transport.operation import Operation, check_named, document_not_found, persisted_query_not_found
from api.transport.refusals import Refused

HELLO = "{ hello }"
COUNT = "subscription Count { count(to: 2) }"
KEPT: dict[str | bytes, str] = {
    "hello": HELLO,
    "count": COUNT,
    "touch": "mutation { touch }",
    "two": "query A { hello } query B { hello }",
}


class Documents:
    """Knows a few documents, and notes which texts it was given to keep."""

    def __init__(self) -> None:
        self.kept: list[str | None] = []

    async def get(self, operation: Operation, _context: Any) -> Operation:
        if operation.query is not None:
            return operation
        text = KEPT.get(operation.document_id or operation.query_hash or b"")
        if text is None:
            raise document_not_found() if operation.document_id else persisted_query_not_found()
        found = replace(operation, query=text, query_hash=None)
        check_named(found)
        return found

    async def keep(self, operation: Operation, _context: Any) -> None:
        self.kept.append(operation.query if operation.query_hash else None)


@pytest.fixture
def documents() -> Documents:
    return Documents()


@pytest.fixture
def app(build_app: Any, documents: Documents) -> Any:
    return build_app(get_document=documents.get, keep_document=documents.keep)


@pytest.fixture
async def client(app: Any) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://enamel.test") as opened:
        yield opened


def with_hash(query: str) -> dict[str, Any]:
    digest = hashlib.sha256(query.encode()).hexdigest()
    return {"query": query, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest}}}


@pytest.mark.parametrize("name", ["documentId", "doc_id", "id"])
async def test_an_id_stands_for_its_text_by_post_and_get(client: httpx.AsyncClient, name: str):
    assert (await client.post("/graphql", json={name: "hello"})).json() == {"data": {"hello": "hello world"}}
    assert (await client.get("/graphql", params={name: "hello"})).json() == {"data": {"hello": "hello world"}}


async def test_a_mutation_by_its_id_is_not_run_over_get(client: httpx.AsyncClient, contexts: Any):
    response = await client.get("/graphql", params={"documentId": "touch"})
    assert response.status_code == 405
    assert [context.calls for context in contexts.made] == [[]]


async def test_an_event_stream_takes_ids(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"documentId": "count"}, headers={"accept": "text/event-stream"})
    assert response.text.count("event: next") == 2
    missing = await client.post("/graphql", json={"documentId": "none"}, headers={"accept": "text/event-stream"})
    assert missing.status_code == 400
    assert missing.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_text_is_given_to_be_kept_once_it_has_run(client: httpx.AsyncClient, documents: Documents):
    await client.post("/graphql", json=with_hash(HELLO))
    await client.post("/graphql", json=with_hash(COUNT), headers={"accept": "text/event-stream"})
    assert documents.kept == [HELLO, COUNT]
    await client.post("/graphql", json={"documentId": "hello"})
    assert documents.kept == [HELLO, COUNT, None]


async def test_of_several_operations_the_name_says_which(client: httpx.AsyncClient):
    assert (await client.post("/graphql", json={"id": "two"})).status_code == 400
    assert (await client.post("/graphql", json={"id": "two", "operationName": "B"})).status_code == 200


async def test_relays_names_are_not_looked_at_beside_a_text(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": HELLO, "id": 5, "doc_id": ["x"]})
    assert response.json() == {"data": {"hello": "hello world"}}


@contextmanager
def socket_to(url: str):
    address = url.replace("http://", "ws://") + "/graphql"
    with connect(address, subprotocols=["graphql-transport-ws"], proxy=None) as socket:
        socket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(socket.recv(timeout=30)) == {"type": "connection_ack"}
        yield lambda message: socket.send(json.dumps(message)), lambda: json.loads(socket.recv(timeout=30))


def test_a_websocket_takes_ids_and_goes_on_after_a_refusal(serve: Any, app: Any, documents: Documents):
    with serve(app) as url, socket_to(url) as (send, receive):
        for operation_id, document_id in (("1", "none"), ("1", "count")):
            send({"id": operation_id, "type": "subscribe", "payload": {"documentId": document_id}})
            first = receive()
            if document_id == "none":
                assert first["type"] == "error"
                assert first["payload"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
        assert first == {"id": "1", "type": "next", "payload": {"data": {"count": 0}}}
        assert [receive()["type"] for _ in range(2)] == ["next", "complete"]
        send({"id": "2", "type": "subscribe", "payload": with_hash(HELLO)})
        assert [receive()["type"] for _ in range(2)] == ["next", "complete"]
    assert documents.kept == [None, HELLO]


async def test_whoever_has_no_documents_tells_so(build_app: Any):
    transport = httpx.ASGITransport(build_app())
    async with httpx.AsyncClient(transport=transport, base_url="http://enamel.test") as client:
        for body, status in (({"id": "hello"}, 400), ({"extensions": with_hash(HELLO)["extensions"]}, 200)):
            response = await client.post("/graphql", json=body)
            assert response.status_code == status
            assert response.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


def test_refusals_of_documents_differ_in_their_status():
    assert isinstance(persisted_query_not_found(), Refused)
    assert (persisted_query_not_found().status, document_not_found().status) == (200, 400)
