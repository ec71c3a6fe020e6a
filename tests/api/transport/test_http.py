"""HTTP: media types, methods, sizes, bodies. Whatever comes, the answer is GraphQL JSON with a code."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

JSON_HEADERS = {"content-type": "application/json"}
RESPONSE = "application/graphql-response+json"


def is_refusal(response: Any, status: int, code: str = "BAD_USER_INPUT"):
    body = response.json()
    assert response.status_code == status, response.text
    assert response.headers["content-type"].startswith(("application/json", RESPONSE))
    assert set(body) == {"errors"}
    assert [error["extensions"]["code"] for error in body["errors"]] == [code]
    return True


async def test_a_query_is_answered(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": "{ hello }"})
    assert response.status_code == 200
    assert response.json() == {"data": {"hello": "hello world"}}
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, application/json", RESPONSE),
        (f"application/json, {RESPONSE}", "application/json"),
        (f"{RESPONSE};q=0.5, application/json", "application/json"),
        (f"application/json;q=0, {RESPONSE};q=0.1", RESPONSE),
        ("application/json;q=0, */*", RESPONSE),
        (f"{RESPONSE}, application/graphql+json, application/json, text/event-stream, multipart/mixed", RESPONSE),
        ("text/event-stream, */*;q=0.1", "application/json"),
        ("APPLICATION/JSON; Q=1.000", "application/json"),
        ("text/html, application/json;q=0.9", "application/json"),
    ],
)
async def test_the_media_type_is_negotiated(client: httpx.AsyncClient, accept: str | None, media: str):
    headers = {} if accept is None else {"accept": accept}
    if accept is None:
        del client.headers["accept"]
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers=headers)
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{media}; charset=utf-8"


@pytest.mark.parametrize(
    "accept", ["text/html", "image/*", "application/json;q=0", "application/json;q=nan", "*", "multipart/mixed"]
)
async def test_an_accept_header_without_our_types_is_406(client: httpx.AsyncClient, accept: str):
    assert is_refusal(await client.post("/graphql", json={"query": "{ hello }"}, headers={"accept": accept}), 406)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_405(client: httpx.AsyncClient, method: str):
    response = await client.request(method, "/graphql", json={"query": "{ hello }"})
    assert is_refusal(response, 405)
    assert response.headers["allow"] == "GET, POST"


async def test_get_answers_queries(client: httpx.AsyncClient):
    parameters = {"query": "query Q($v: String) { echo(text: $v) }", "variables": '{"v": "я"}', "operationName": "Q"}
    response = await client.get("/graphql", params=parameters)
    assert response.json() == {"data": {"echo": "я"}}


async def test_get_runs_no_mutation(client: httpx.AsyncClient, contexts: Any):
    response = await client.get("/graphql", params={"query": "mutation { touch }"})
    assert is_refusal(response, 405)
    assert response.headers["allow"] == "POST"
    assert contexts.made[0].calls == []


@pytest.mark.parametrize(
    "query_string",
    [
        "",
        "query=",
        "query=%ff",
        "query={hello}&variables=5",
        "query={hello}&variables={",
        "query={hello}&extensions=[]",
        "query={hello}&variables=NaN",
        urlencode([("a", "1")] * 101),
    ],
)
async def test_a_bad_query_string_is_400(client: httpx.AsyncClient, query_string: str):
    assert is_refusal(await client.get(f"/graphql?{query_string}", headers={"accept": "application/json"}), 400)


async def test_a_very_long_query_string_is_414(client: httpx.AsyncClient):
    assert is_refusal(await client.get("/graphql?query=" + "a" * 16_001), 414)


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/jsonx",
        "text/json",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
    ],
)
async def test_other_content_types_are_415(client: httpx.AsyncClient, content_type: str | None):
    headers = {} if content_type is None else {"content-type": content_type}
    assert is_refusal(await client.post("/graphql", content=b'{"query": "{ hello }"}', headers=headers), 415)


@pytest.mark.parametrize("content_type", ["application/json;charset=UTF-8", 'Application/JSON; charset="utf8"; x=y'])
async def test_json_in_utf_8_is_taken_however_spelt(client: httpx.AsyncClient, content_type: str | None):
    body = '{"query": "{ hello }"}'
    response = await client.post("/graphql", content=body, headers={"content-type": content_type})
    assert response.json() == {"data": {"hello": "hello world"}}


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "x"])
async def test_encoded_bodies_are_415(client: httpx.AsyncClient, encoding: str):
    body = gzip.compress(b'{"query": "{ hello }"}')
    response = await client.post("/graphql", content=body, headers=JSON_HEADERS | {"content-encoding": encoding})
    assert is_refusal(response, 415)


@pytest.mark.parametrize(
    "body",
    {
        "empty": b"",
        "a number": b"5",
        "null": b"null",
        "text": b'"{ hello }"',
        "true": b"true",
        "a batch": b'[{"query": "{ hello }"}]',
        "an empty batch": b"[]",
        "invalid UTF-8": b'{"query": "\xff"}',
        "UTF-16": '{"query": "{ hello }"}'.encode("utf-16"),
        "a byte order mark": b'\xef\xbb\xbf{"query": "{ hello }"}',
        "deep arrays": b"[" * 50_000 + b"]" * 50_000,
        "deep arrays in variables": b'{"query": "{ hello }", "variables": {"a": '
        + b"[" * 40_000
        + b"]" * 40_000
        + b"}}",
        "a 5000-digit integer": b'{"query": "{ hello }", "variables": {"a": ' + b"9" * 5_000 + b"}}",
        "an infinite number": b'{"query": "{ hello }", "variables": {"a": 1e400}}',
        "NaN": b'{"query": "{ hello }", "variables": {"a": NaN}}',
        "Infinity": b'{"query": "{ hello }", "variables": {"a": -Infinity}}',
        "half a surrogate pair": b'{"query": "{ hello }", "variables": {"a": "\\ud800"}}',
        "cut short": b'{"query": "{ hello }"',
        "two values": b'{"query": "{ hello }"}{}',
        "no query": b"{}",
        "an empty query": b'{"query": ""}',
        "a query that is null": b'{"query": null}',
        "a query that is a number": b'{"query": 0}',
        "a query that is false": b'{"query": false}',
        "variables that are a list": b'{"query": "{ hello }", "variables": []}',
        "variables that are text": b'{"query": "{ hello }", "variables": "{}"}',
        "a name that is a number": b'{"query": "{ hello }", "operationName": 1}',
        "extensions that are a list": b'{"query": "{ hello }", "extensions": []}',
        "an unknown operation": b'{"query": "query A { hello }", "operationName": "B"}',
        "an unknown operation with NUL": b'{"query": "query A { hello }", "operationName": "\\u0000"}',
        "two operations and no name": b'{"query": "query A { hello } query B { hello }"}',
        "a mutation first and no name": b'{"query": "mutation A { touch } query B { hello }"}',
        "two operations and an empty name": b'{"query": "query A { hello } query B { hello }", "operationName": ""}',
        "a subscription": b'{"query": "subscription { count }"}',
    }.items(),
    ids=lambda item: item[0],
)
async def test_a_bad_body_is_400_and_runs_nothing(client: httpx.AsyncClient, contexts: Any, body: Any):
    assert is_refusal(await client.post("/graphql", content=body[1], headers=JSON_HEADERS), 400)
    assert [context.calls for context in contexts.made] in ([], [[]])


async def test_the_named_one_of_two_operations_runs(client: httpx.AsyncClient):
    body = {"query": 'query A { hello } query B { echo(text: "b") }', "operationName": "B"}
    assert (await client.post("/graphql", json=body)).json() == {"data": {"echo": "b"}}


@pytest.mark.parametrize(
    "query",
    [
        "query query { hello }",
        "query mutation { hello } # query B { hello }",
        'query A { echo(text: "query B { hello }") }',
        'query A($mutation: BoxInput = {amount: "1"}) { query: echo(box: $mutation) }',
        "query A { ...query } fragment query on Query { hello }",
    ],
)
async def test_operation_keywords_elsewhere_do_not_count(run: Any, query: str):
    assert "errors" not in await run(query)


@pytest.mark.parametrize("query", ["{", "query query {", "\x00", "{ hello \x00 }", "   ", "query ☃ {a}"])
@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), (RESPONSE, 400)])
async def test_a_query_that_cannot_be_parsed_has_its_own_code(
    client: httpx.AsyncClient, query: str, accept: str, status: int
):
    response = await client.post("/graphql", json={"query": query}, headers={"accept": accept})
    assert is_refusal(response, status, "GRAPHQL_PARSE_FAILED")


@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), (RESPONSE, 400)])
async def test_a_query_that_does_not_fit_the_schema_has_its_own_code(
    client: httpx.AsyncClient, accept: str, status: int
):
    response = await client.post("/graphql", json={"query": "{ nothing }"}, headers={"accept": accept})
    assert is_refusal(response, status, "GRAPHQL_VALIDATION_FAILED")


async def test_a_body_of_the_largest_size_is_read(client: httpx.AsyncClient):
    body = json.dumps({"query": "{ hello }"}).encode()
    response = await client.post("/graphql", content=body.ljust(100_000), headers=JSON_HEADERS)
    assert response.json() == {"data": {"hello": "hello world"}}


@pytest.mark.parametrize("announced", [True, False])
async def test_a_body_over_the_size_is_413(client: httpx.AsyncClient, announced: bool):
    async def chunks() -> AsyncIterator[Any]:
        for _ in range(101):
            yield b" " * 1_000

    body = b" " * 100_001 if announced else chunks()
    assert is_refusal(await client.post("/graphql", content=body, headers=JSON_HEADERS), 413)


async def test_an_endless_body_is_not_read_to_its_end(client: httpx.AsyncClient):
    sent = 0

    async def chunks() -> AsyncIterator[Any]:
        nonlocal sent
        while True:
            sent += 1
            yield b" " * 1_000

    assert is_refusal(await client.post("/graphql", content=chunks(), headers=JSON_HEADERS), 413)
    assert sent <= 102


async def test_a_body_has_to_arrive_in_time(build_app: Any):
    async def drops(pause_s: float) -> AsyncIterator[Any]:
        yield b'{"query": '
        await asyncio.sleep(pause_s)
        yield b'"{ hello }"}'

    async def sent(pause_s: float, timeout_s: float) -> httpx.Response:
        transport = httpx.ASGITransport(build_app(body_timeout_s=timeout_s))
        async with httpx.AsyncClient(transport=transport, base_url="http://enamel.test") as client:
            return await client.post("/graphql", content=drops(pause_s), headers=JSON_HEADERS)

    assert (await sent(pause_s=0.01, timeout_s=30)).json() == {"data": {"hello": "hello world"}}
    late = await sent(pause_s=60, timeout_s=0.1)
    assert is_refusal(late, 408)
    assert late.headers["connection"] == "close"


async def test_an_absurd_content_length_is_413(app: Any):
    sent = []
    headers = [(b"content-type", b"application/json"), (b"content-length", b"9" * 5_000)]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}

    async def receive() -> Any:
        raise AssertionError("nothing should be read")

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert sent[0]["status"] == 413


async def test_a_client_that_goes_away_gets_nothing_and_costs_nothing(app: Any, contexts: Any):
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/graphql",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")],
    }
    sent = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert sent == []
    assert contexts.made == []


def test_a_large_upload_over_a_real_connection_is_answered_with_413(serve: Any, app: Any):
    with serve(app) as url, httpx.Client() as client:
        response = client.post(f"{url}/graphql", content=b" " * 200_000, headers=JSON_HEADERS)
    assert is_refusal(response, 413)


async def test_a_persisted_query_that_we_do_not_hold_is_told_so(client: httpx.AsyncClient):
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}
    response = await client.post("/graphql", json={"extensions": extensions})
    assert is_refusal(response, 200, "PERSISTED_QUERY_NOT_FOUND")  # clients take any other status for a broken network
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    response = await client.post("/graphql", json={"documentId": "a"})
    assert is_refusal(response, 400, "PERSISTED_QUERY_NOT_FOUND")


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": 5},
        {"documentId": "a", "query": "{ hello }"},
        {"id": ["a"]},
        {"extensions": {"persistedQuery": "0"}},
        {"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "0" * 64}}},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 63}}},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 5}}},
        {"extensions": {"persistedQuery": {"version": 1}}, "query": "{ hello }"},
    ],
)
async def test_documents_are_named_in_the_right_form(client: httpx.AsyncClient, body: dict[str, Any]):
    assert is_refusal(await client.post("/graphql", json=body), 400)


async def test_browsers_get_graphiql_only_where_it_is_on(build_app: Any):
    browser = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    for graphiql, media in ((True, "text/html"), (False, "application/json")):
        transport = httpx.ASGITransport(build_app(graphiql=graphiql))
        async with httpx.AsyncClient(transport=transport, base_url="http://enamel.test") as client:
            response = await client.get("/graphql", headers=browser)
            assert response.headers["content-type"].startswith(media)
            assert (await client.get("/graphql?query={hello}", headers=browser)).json() == {
                "data": {"hello": "hello world"}
            }
            assert (await client.get("/graphql")).status_code == 400
            assert (
                await client.get("/graphql", headers={"accept": "text/html;q=0.1, application/json"})
            ).status_code == 400


@pytest.mark.parametrize("query", ["query A { hello } \x00 query B { hello }", "query query \x00 query"])
async def test_several_keywords_in_a_text_that_is_no_graphql_are_a_parse_error(client: httpx.AsyncClient, query: str):
    response = await client.post("/graphql", json={"query": query}, headers={"accept": RESPONSE})
    assert is_refusal(response, 400, "GRAPHQL_PARSE_FAILED")
