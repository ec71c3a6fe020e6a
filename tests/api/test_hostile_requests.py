"""Requests made to be expensive: each is refused with a code, and costs little of the processor's time.

The time is the processor's, of this whole process, so it is nearly the same on a busy machine; on a slow one the bound
of 100 ms is longer, and so it is while every line is counted for the coverage. Each try has a text of its own, so that
nothing is remembered.
"""

import gzip
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable
from itertools import count
from typing import Any

import httpx
import pytest
import structlog
from coverage import Coverage

from api.context import ApiSettings
from api.limits import Limits
from api.transport.budgets import Budget
from tests.api.process import process

ALLOWED_S = 0.1
COUNTED = 4
"""How many times longer everything may take while coverage is measured."""
LOOPS, LOOPS_USUALLY_S = 300_000, 0.015
TRIES = 4
COMPLEX, BAD, INVALID, UNPARSED = (
    "QUERY_TOO_COMPLEX",
    "BAD_USER_INPUT",
    "GRAPHQL_VALIDATION_FAILED",
    "GRAPHQL_PARSE_FAILED",
)
_numbers = count()


@pytest.fixture
async def client(db: str) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the application, whose budgets are not what is tested here."""
    limits = Limits(texts=Budget(100_000, 1), anonymous=Budget(10_000_000, 1))
    app = process(ApiSettings(public_url="https://smile.example", limits=limits))
    with structlog.testing.capture_logs() as logs:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as opened:
            await opened.post("/graphql", json={"query": "{ viewer { kind } }"})
            yield opened
    assert not [line for line in logs if line["log_level"] == "error"]


def slowness() -> float:
    """Return how many times slower than usual this machine is now; at least 1."""
    started_at = time.process_time()
    for _ in range(LOOPS):
        pass
    counted = COUNTED if Coverage.current() is not None else 1
    return counted * max(1.0, (time.process_time() - started_at) / LOOPS_USUALLY_S)


async def cheapest(send: Callable[[], Any]) -> tuple[httpx.Response, float]:
    """Return the answer to a request, and the least processor time that a few tries took, as on a usual machine."""
    times = []
    for _ in range(TRIES):
        started_at = time.process_time()
        response = await send()
        times.append((time.process_time() - started_at) / slowness())
    return response, min(times)


def codes(response: httpx.Response) -> set[str]:
    body = response.json()
    assert "data" not in body
    return {error["extensions"]["code"] for error in body["errors"]}


def fragments(body: str, last: str, number: int) -> str:
    made = (f"fragment F{n} on Patient {{ {body.replace('NEXT', f'...F{n + 1}')} }}" for n in range(number))
    return "{ viewer { patient { ...F0 } } } " + " ".join(made) + f" fragment F{number} on Patient {{ {last} }}"


def bombs() -> Iterable[Any]:
    for number in (20, 30, 100):
        for name, body in {
            "spreads": "NEXT NEXT",
            "fields": "family { members { patient { NEXT } } } family { members { patient { NEXT } } }",
            "aliases": "a: family { members { patient { NEXT } } } b: family { members { patient { NEXT } } }",
            "inline": "... on Patient { NEXT } ... on Patient { NEXT } ... { NEXT }",
        }.items():
            yield pytest.param(fragments(body, "id", number), COMPLEX, id=f"{number} fragments that double {name}")


def nested(opening: str, inner: str, closing: str, levels: int) -> str:
    return opening * levels + inner + closing * levels


DOCUMENTS = [
    *bombs(),
    pytest.param("{ viewer { patient { ...A } } } fragment A on Patient { ...A }", INVALID, id="a circle of one"),
    pytest.param(
        "{ viewer { patient { ...F0 } } } "
        + " ".join(f"fragment F{n} on Patient {{ id ...F{(n + 1) % 90} }}" for n in range(90)),
        INVALID,
        id="a circle of 90 fragments",
    ),
    pytest.param("{" + "__typename " * 5_000 + "}", COMPLEX, id="5 000 duplicate fields"),
    pytest.param("{" + "__typename " * 501 + "}", COMPLEX, id="501 duplicate fields"),
    pytest.param("{ viewer { kind " + "@skip(if: false) " * 500 + "} }", COMPLEX, id="500 directives"),
    pytest.param("{ viewer { kind " + "@x " * 500 + "} }", COMPLEX, id="500 unknown directives"),
    pytest.param("{" + " ".join(f"a{n}: __typename" for n in range(400)) + "}", COMPLEX, id="400 aliases"),
    pytest.param(nested("{ a ", "", "}", 400), COMPLEX, id="400 levels"),
    pytest.param(nested("{ a ", "", "}", 15_000), COMPLEX, id="15 000 levels"),
    pytest.param("{ viewer { kind " + nested("... { ", "kind", " }", 480) + "} }", None, id="480 inline fragments"),
    pytest.param("{ node(id: " + nested("[", "1", "]", 30_000) + ") { id } }", COMPLEX, id="30 000 lists"),
    pytest.param("{ node(id: " + nested("{a: ", "1", "}", 450) + ") { id } }", None, id="450 objects"),
    pytest.param("{ " + " ".join(f"x{n}" for n in range(480)) + " }", INVALID, id="480 unknown fields"),
    pytest.param(
        "{ viewer { " + " ".join(f"...F{n}" for n in range(600)) + " } }", INVALID, id="600 unknown fragments"
    ),
    pytest.param(
        "{ viewer { kind } } " + " ".join(f"fragment F{n} on Patient {{ id }}" for n in range(250)),
        INVALID,
        id="250 unused fragments",
    ),
    pytest.param(
        "query (" + " ".join(f"$v{n}: Int" for n in range(450)) + ") { viewer { kind } }",
        INVALID,
        id="450 unused variables",
    ),
    pytest.param("{ patients(first: " + "9" * 5_000 + ") { nodes { id } } }", COMPLEX, id="a literal of 5 000 digits"),
    pytest.param('{ node(id: "' + "x" * 90_000 + '") { id } }', None, id="a literal of 90 000 letters"),
    pytest.param('{ node(id: """' + "\\n " * 20_000 + '""") { id } }', None, id="a block text of 20 000 lines"),
    pytest.param("#" * 90_000 + "\n{", UNPARSED, id="a comment of 90 000 letters"),
    pytest.param("{" * 90_000, UNPARSED, id="90 000 braces"),
    pytest.param("," * 90_000, UNPARSED, id="90 000 commas"),
    pytest.param("query " * 15_000, UNPARSED, id="15 000 words"),
    pytest.param("{ viewer { kind } } { tiers { id } }", None, id="two unnamed operations"),
    pytest.param(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", INVALID, id="schema"
    ),
]


@pytest.mark.parametrize(("text", "code"), DOCUMENTS)
async def test_a_hostile_document_is_refused_at_little_cost(client: httpx.AsyncClient, text: str, code: str | None):
    async def send() -> httpx.Response:
        return await client.post("/graphql", json={"query": f"#{next(_numbers)}\n{text}"})

    response, cost_s = await cheapest(send)
    assert response.status_code in (200, 400)
    assert (code is None) or codes(response) == {code}
    assert "errors" in response.json()
    assert cost_s < ALLOWED_S


async def test_what_is_just_within_the_limits_costs_little_too(client: httpx.AsyncClient):
    async def send() -> httpx.Response:
        fields = " ".join(f"...F{n % 90}" for n in range(480))
        made = " ".join(f"fragment F{n} on Viewer {{ kind }}" for n in range(90))
        return await client.post("/graphql", json={"query": f"#{next(_numbers)}\n{{ viewer {{ {fields} }} }} {made}"})

    response, cost_s = await cheapest(send)
    assert response.json()["data"] == {"viewer": {"kind": "ANONYMOUS"}}
    assert cost_s < 4 * ALLOWED_S


async def test_one_that_costs_too_much_is_refused_before_it_runs(client: httpx.AsyncClient):
    rows = "nodes { invoices(first: 100) { nodes { id lines { id } } } }"

    async def send() -> httpx.Response:
        return await client.post(
            "/graphql", json={"query": f"#{next(_numbers)}\n{{ patients(first: 100) {{ {rows} }} }}"}
        )

    response, cost_s = await cheapest(send)
    assert codes(response) == {COMPLEX}
    assert response.json()["extensions"]["cost"]["requestedQueryCost"] == 1 + 100 * (1 + 1 + 100 * 6)
    assert cost_s < ALLOWED_S


async def chunks(total: int, size: int = 65_536) -> AsyncIterator[bytes]:
    yield b'{"query": "'
    for _ in range(total // size):
        yield b"x" * size


JSON = {"content-type": "application/json"}
QUERY = {"query": "{ viewer { kind } }"}
BODIES = [
    pytest.param(json.dumps([QUERY] * 50).encode(), JSON, 400, id="a batch"),
    pytest.param(b"[" + b"[]," * 30_000 + b"1]", JSON, 400, id="an array of arrays"),
    pytest.param(b"x" * 10_000_000, JSON, 413, id="10 MB"),
    pytest.param(lambda: chunks(10_000_000), JSON, 413, id="10 MB in chunks"),
    pytest.param(b"{}", {**JSON, "content-length": "9" * 5_000}, 413, id="a length of 5 000 digits"),
    pytest.param(gzip.compress(json.dumps(QUERY).encode()), {**JSON, "content-encoding": "gzip"}, 415, id="gzip"),
    pytest.param(gzip.compress(b"0" * 50_000_000), {**JSON, "content-encoding": "gzip"}, 415, id="a gzip bomb"),
    pytest.param(b'{"query": "{ viewer { kind } } #\xff\xfe"}', JSON, 400, id="invalid UTF-8"),
    pytest.param(json.dumps(QUERY).encode("utf-16"), JSON, 400, id="UTF-16"),
    pytest.param(
        json.dumps(QUERY).encode("utf-16"), {"content-type": "application/json; charset=utf-16"}, 415, id="said"
    ),
    pytest.param(b"[" * 100_000, JSON, 400, id="100 000 levels"),
    pytest.param(b"[" * 100_000 + b"]" * 100_000, JSON, 413, id="100 000 levels that are closed"),
    pytest.param(b"[" * 49_000 + b"]" * 49_000, JSON, 400, id="49 000 levels"),
    pytest.param(
        b'{"query": "{ viewer { kind } }", "variables": ' + b'{"a":' * 15_000 + b"1" + b"}" * 15_001,
        JSON,
        400,
        id="15 000 levels of variables",
    ),
    pytest.param(
        b'{"query": "{ viewer { kind } }", "variables": ' + b'{"a":' * 9_000 + b"1" + b"}" * 9_001,
        JSON,
        400,
        id="9 000 levels of variables",
    ),
    pytest.param(
        b'{"query": "{ viewer { kind } }", "variables": {"n": ' + b"9" * 5_000 + b"}}", JSON, 400, id="digits"
    ),
    pytest.param(b"9" * 5_000, JSON, 400, id="5 000 digits"),
    pytest.param(b"5", JSON, 400, id="a number"),
    pytest.param(b"", JSON, 400, id="nothing"),
    pytest.param(b'{"query": "\\ud800"}', JSON, 400, id="half a pair"),
    pytest.param(
        json.dumps({"query": "{ viewer { kind } } { viewer { kind } }"}).encode(), JSON, 400, id="two unnamed"
    ),
]


@pytest.mark.parametrize(("body", "headers", "status"), BODIES)
async def test_a_hostile_body_is_refused_at_little_cost(
    client: httpx.AsyncClient, body: Any, headers: dict[str, str], status: int
):
    async def send() -> httpx.Response:
        accept = {"accept": "application/graphql-response+json"}
        content = body() if callable(body) else body
        return await client.post("/graphql", content=content, headers={**headers, **accept})

    response, cost_s = await cheapest(send)
    assert response.status_code == status
    assert codes(response) <= {BAD, INVALID}
    assert cost_s < ALLOWED_S
