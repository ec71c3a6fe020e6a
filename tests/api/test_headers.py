"""Security headers, whatever answers."""

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from api.headers import STRICT_POLICY, SecurityHeaders


async def page(_request: Request) -> Response:
    return HTMLResponse("<p>")


async def own(_request: Request) -> Response:
    return PlainTextResponse(
        "", headers={"content-security-policy": "default-src 'self'", "x-frame-options": "SAMEORIGIN"}
    )


async def get(path: str, **options: object) -> httpx.Response:
    routes = [Route("/page", page), Route("/own", own), Route("/ide", page), Route("/ide/data", own)]
    app = Starlette(routes=routes, middleware=[Middleware(SecurityHeaders, **options)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as client:
        return await client.get(path)


@pytest.mark.parametrize("path", ["/page", "/missing"])
async def test_every_response_is_locked_down(path: str):
    headers = (await get(path)).headers
    assert headers["content-security-policy"] == STRICT_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers


async def test_headers_of_a_response_win():
    headers = (await get("/own")).headers
    assert headers.get_list("content-security-policy") == ["default-src 'self'"]
    assert headers.get_list("x-frame-options") == ["SAMEORIGIN"]


async def test_browsers_are_kept_on_https_where_that_is_served():
    assert (await get("/page", https_only=True)).headers["strict-transport-security"] == "max-age=31536000"


async def test_only_the_page_of_the_ide_may_load_scripts():
    assert "content-security-policy" not in (await get("/ide", scripts_at="/ide")).headers
    assert (await get("/page", scripts_at="/ide")).headers["content-security-policy"] == STRICT_POLICY


async def test_other_protocols_pass_untouched():
    seen: list[object] = []

    async def app(scope: object, receive: object, send: object) -> None:
        seen.append((scope, receive, send))

    scope, receive, send = {"type": "websocket"}, object(), object()
    await SecurityHeaders(app)(scope, receive, send)
    assert seen == [(scope, receive, send)]
