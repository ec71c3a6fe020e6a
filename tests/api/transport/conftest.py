"""A small schema that shows every way to answer and to fail, and clients for it."""

import asyncio
import json
import socket
import subprocess
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
import strawberry
import structlog
import uvicorn
from graphql import GraphQLError
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.routing import Route, WebSocketRoute
from strawberry.extensions import AddValidationRules, MaxTokensLimiter
from strawberry.schema.config import StrawberryConfig

from api.scalars import SCALAR_MAP, URL
from api.transport.limits import DocumentLimits, limit_rule
from api.transport.view import GraphQLView
from domain.kernel.errors import Forbidden, NotFound, RateLimited, Unauthenticated
from tools.toolbox import MissingToolError, npm_ready

CLIENTS = Path(__file__).parents[2] / "clients"
FAILURES: dict[str, Exception] = {
    "unexpected": RuntimeError("the password is hunter2"),
    "unauthenticated": Unauthenticated(),
    "forbidden": Forbidden(),
    "not_found": NotFound(),
    "rate_limited": RateLimited(retry_after_s=7),
    "coded": GraphQLError("Slow down.", extensions={"code": "THROTTLED", "retryAfterSeconds": 3}),
    "uncoded": GraphQLError("select secret from vault"),
}


@strawberry.enum
class Shade(Enum):
    LIGHT = "light"
    DARK = "dark"


@strawberry.input
class BoxInput:
    amount: Decimal
    label: str | None = None


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, info: strawberry.Info) -> str:
        return f"hello {info.context.name}"

    @strawberry.field
    def echo(self, text: str | None = None, id: strawberry.ID | None = None, box: BoxInput | None = None) -> str | None:  # noqa: A002
        return text or id or (str(box.amount) if box else None)

    @strawberry.field
    def decimal(self, value: Decimal) -> Decimal:
        return value

    @strawberry.field
    def day(self, value: date) -> date:
        return value

    @strawberry.field
    def instant(self, value: datetime) -> datetime:
        return value

    @strawberry.field
    def address(self, value: URL) -> URL:
        return value

    @strawberry.field
    def shade(self, value: Shade) -> Shade:
        return value

    @strawberry.field
    def fail(self, how: str) -> str | None:
        raise FAILURES[how]

    @strawberry.field
    def must(self) -> str:
        raise RuntimeError("boom")

    @strawberry.field
    def self(self) -> "Query":
        return Query()


@strawberry.type
class Mutation:
    @strawberry.mutation
    def touch(self, info: strawberry.Info) -> int:
        info.context.calls.append("touch")
        return len(info.context.calls)


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, to: int = 2) -> AsyncGenerator[int, None]:
        for number in range(to):
            yield number

    @strawberry.subscription
    async def forever(self) -> AsyncGenerator[int, None]:
        yield 0
        await asyncio.Event().wait()

    @strawberry.subscription
    async def broken(self) -> AsyncGenerator[int, None]:
        yield 0
        raise RuntimeError("secret detail")


@dataclass
class Actor:
    locale: str = "en"


@dataclass
class Context:
    name: str
    actor: Actor
    lifetime_s: float | None = None
    calls: list[str] = field(default_factory=list)


class Contexts:
    """Makes contexts as a test wishes, and counts them."""

    def __init__(self) -> None:
        self.made: list[Context] = []
        self.lifetime_s: float | None = None
        self.failure: Exception | None = None

    async def __call__(self, connection: HTTPConnection, params: Mapping[str, object]) -> Context:
        if self.failure:
            raise self.failure
        if params.get("authorization") == "bad":
            raise Unauthenticated
        locale = connection.headers.get("accept-language", "en")
        self.made.append(Context(str(params.get("name", "world")), Actor(locale), self.lifetime_s))
        return self.made[-1]


LIMITS = DocumentLimits()


class QuietSchema(strawberry.Schema):
    """Leaves the logging of errors to the transport."""

    def process_errors(self, errors: Any, execution_context: Any = None) -> None:
        pass


def make_schema() -> strawberry.Schema:
    rules = [limit_rule(LIMITS)]
    return QuietSchema(
        Query,
        Mutation,
        Subscription,
        config=StrawberryConfig(scalar_map=SCALAR_MAP),
        extensions=[lambda: AddValidationRules(rules), lambda: MaxTokensLimiter(LIMITS.tokens)],
    )


def make_app(contexts: Contexts, **options: Any) -> Starlette:
    view = GraphQLView(
        schema=make_schema(),
        get_context=contexts,
        **{"get_lifetime_s": lambda context: context.lifetime_s, **options},
    )
    return Starlette(routes=[Route("/graphql", view), WebSocketRoute("/graphql", view)])


@pytest.fixture(autouse=True)
def logs() -> Iterator[list[Any]]:
    """Give what is logged in the test, and keep it from the console."""
    with structlog.testing.capture_logs() as captured:
        yield captured


@pytest.fixture
def contexts() -> Contexts:
    return Contexts()


@pytest.fixture
def app(contexts: Contexts) -> Starlette:
    return make_app(contexts)


@pytest.fixture
def build_app(contexts: Contexts) -> Callable[..., Starlette]:
    """Return the maker of applications with other options."""
    return lambda **options: make_app(contexts, **options)


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://enamel.test") as opened:
        yield opened


@pytest.fixture
def run(client: httpx.AsyncClient) -> Callable[..., Any]:
    """Return a function that posts an operation and returns the decoded response."""

    async def post(query: str, variables: object = None, **headers: str) -> dict[str, Any]:
        body = {"query": query, "variables": variables}
        response = await client.post("/graphql", json=body, headers=headers)
        result: dict[str, Any] = response.json()
        return result

    return post


@contextmanager
def served(app: Any) -> Iterator[str]:
    """Serve an ASGI application on a free loopback port, in a thread; give its URL."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="websockets-sansio"))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=10)


@pytest.fixture(scope="session")
def serve() -> Callable[[Any], Any]:
    """Return the context manager that serves an application over a real socket."""
    return served


@pytest.fixture(scope="session")
def audit() -> Callable[[str], list[dict[str, str]]]:
    """Return a function that runs the audits of graphql-http against a URL; skips without Node or the package."""
    try:
        npm_ready(CLIENTS)
    except MissingToolError as error:
        pytest.skip(str(error))

    def run_audits(url: str) -> list[dict[str, str]]:
        command = ["node", "graphql_http/audit.mjs", url]
        ran = subprocess.run(command, cwd=CLIENTS, capture_output=True, text=True, timeout=120, check=True)
        results: list[dict[str, str]] = json.loads(ran.stdout)
        return results

    return run_audits
