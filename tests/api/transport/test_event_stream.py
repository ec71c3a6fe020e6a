"""Server-sent events: who gets them, what they say, when they end."""

import json
from typing import Any

import httpx
import pytest

SSE = {"accept": "text/event-stream"}


def events(response: Any):
    """Return the (event, data) pairs of a stream."""
    found = []
    for block in response.text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.split("\n") if not line.startswith(":") and ": " in line)
        if lines:
            found.append((lines["event"], json.loads(lines["data"]) if lines.get("data") else None))
    return found


@pytest.mark.parametrize(
    "accept", ["text/event-stream", "text/event-stream, multipart/mixed", "text/event-stream;q=0.5"]
)
async def test_a_subscription_streams_its_results(client: httpx.AsyncClient, accept: str):
    response = await client.post(
        "/graphql", json={"query": "subscription { count(to: 2) }"}, headers={"accept": accept}
    )
    assert response.headers["content-type"].startswith("text/event-stream")
    assert events(response) == [
        ("next", {"data": {"count": 0}}),
        ("next", {"data": {"count": 1}}),
        ("complete", None),
    ]


async def test_a_query_and_a_mutation_may_be_streamed_too(client: httpx.AsyncClient):
    for query, data in (("{ hello }", {"hello": "hello world"}), ("mutation { touch }", {"touch": 1})):
        response = await client.post("/graphql", json={"query": query}, headers=SSE)
        assert events(response) == [("next", {"data": data}), ("complete", None)]


async def test_a_subscription_over_get_streams_and_a_mutation_does_not(client: httpx.AsyncClient, contexts: Any):
    response = await client.get("/graphql", params={"query": "subscription { count(to: 1) }"}, headers=SSE)
    assert events(response) == [("next", {"data": {"count": 0}}), ("complete", None)]
    response = await client.get("/graphql", params={"query": "mutation { touch }"}, headers=SSE)
    assert events(response)[0][1]["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}
    assert [context.calls for context in contexts.made] == [[], []]


async def test_an_error_in_the_stream_is_masked(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": "subscription { broken }"}, headers=SSE)
    first, second, _ = events(response)
    assert first == ("next", {"data": {"broken": 0}})
    assert second[1]["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert "secret" not in response.text


async def test_a_document_that_does_not_fit_is_told_in_the_stream(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": "subscription { nothing }"}, headers=SSE)
    assert events(response)[0][1]["errors"][0]["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}
    assert events(response)[-1] == ("complete", None)


async def test_a_bad_request_for_a_stream_is_refused_as_json(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={}, headers=SSE)
    assert response.status_code == 400
    assert response.headers["content-type"].startswith("application/json")


async def test_a_stream_ends_with_its_sign_in(client: httpx.AsyncClient, contexts: Any):
    contexts.lifetime_s = 0.05
    response = await client.post("/graphql", json={"query": "subscription { forever }"}, headers=SSE)
    first, second, last = events(response)
    assert first == ("next", {"data": {"forever": 0}})
    assert second[1]["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert last == ("complete", None)


async def test_a_stream_that_is_done_before_its_sign_in_ends_simply_completes(client: httpx.AsyncClient, contexts: Any):
    contexts.lifetime_s = 60
    response = await client.post("/graphql", json={"query": "subscription { count(to: 1) }"}, headers=SSE)
    assert events(response) == [("next", {"data": {"count": 0}}), ("complete", None)]


async def test_lines_end_with_lf_alone_for_clients_that_know_no_other_end(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": "subscription { count(to: 1) }"}, headers=SSE)
    assert "\r" not in response.text
    assert response.text.endswith("event: complete\ndata: \n\n")
