"""The application as a whole: addresses, health, beginning and end."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette

from api.context import ApiSettings
from tests.api.process import process, ready

OPEN: list[str] = []


@asynccontextmanager
async def running() -> AsyncIterator[None]:
    OPEN.append("open")
    yield
    OPEN.append("closed")


async def behind() -> bool:
    return False


async def unreachable() -> bool:
    raise OSError


def app_with(is_ready: Callable[[], Awaitable[bool]] = ready, *, production: bool = False) -> Starlette:
    settings = ApiSettings(public_url="https://smile.example", production=production)
    return process(settings, running=running, is_ready=is_ready)


async def get(app: Starlette, path: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as client:
        return await client.get(path, headers=headers)


async def test_health_asks_nothing_of_the_database():
    response = await get(app_with(unreachable), "/healthz")
    assert (response.status_code, response.text) == (200, "alive\n")


@pytest.mark.parametrize(("is_ready", "status"), [(ready, 200), (behind, 503), (unreachable, 503)])
async def test_readiness_tells_whether_the_database_is_reached_and_up_to_date(
    is_ready: Callable[[], Awaitable[bool]], status: int
):
    response = await get(app_with(is_ready), "/readyz")
    assert response.status_code == status
    assert response.json() == {"status": "ready" if status == 200 else "not ready"}
    assert response.headers["cache-control"] == "no-store"


async def test_surroundings_are_open_while_the_application_runs():
    OPEN.clear()
    app = app_with()
    async with app.router.lifespan_context(app):
        assert OPEN == ["open"]
    assert OPEN == ["open", "closed"]


async def test_development_has_an_ide_and_production_has_none():
    page = await get(app_with(), "/graphql", accept="text/html")
    assert "graphiql" in page.text.lower()
    assert page.text.count('id="workbench"') == 1  # for where GraphiQL's scripts cannot be fetched
    assert "content-security-policy" not in page.headers
    closed = await get(app_with(production=True), "/graphql", accept="text/html")
    assert "graphiql" not in closed.text.lower()
    assert closed.headers["strict-transport-security"] == "max-age=31536000"


async def test_graphql_answers_in_the_callers_language_about_the_clinic(db: str):
    response = await get(app_with(), "/graphql?query={viewer{kind}}", accept="application/json")
    assert response.json()["data"] == {"viewer": {"kind": "ANONYMOUS"}}


@pytest.mark.parametrize(("production", "allowed"), [(False, True), (True, False)])
async def test_production_does_not_tell_its_schema(db: str, production: bool, allowed: bool):
    app = app_with(production=production)
    response = await get(app, "/graphql?query={__schema{queryType{name}}}", accept="application/json")
    assert ("data" in response.json()) is allowed
