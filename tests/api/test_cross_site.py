"""What pages of other sites may do, and what they cannot make a browser do."""

from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from api.context import ApiSettings
from api.cross_site import for_other_sites, origin_of
from tests.api.process import process

SHOP = "https://www.smile.example"
STRANGER = "https://evil.example"
WHO = {"query": "{ viewer { kind } }"}
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}
CHANGE = "mutation { signOut { userErrors { code } } }"


def app_for(*origins: str) -> Starlette:
    settings = ApiSettings(public_url="https://api.smile.example/", production=True, cors_origins=origins)
    return process(settings)


async def ask(app: Starlette, method: str = "POST", path: str = "/graphql", **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://api.smile.example") as client:
        return await client.request(method, path, **options)


def allowed(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control-")}


async def test_without_the_setting_no_other_site_reads_anything(db: str):
    app = app_for()
    for response in (
        await ask(app, json=WHO, headers={"origin": SHOP}),
        await ask(app, "OPTIONS", headers={"origin": SHOP, **PREFLIGHT}),
    ):
        assert allowed(response) == {}


async def test_pages_of_a_listed_origin_read_answers_and_never_with_credentials(db: str):
    app = app_for(SHOP)
    preflight = await ask(app, "OPTIONS", headers={"origin": SHOP, **PREFLIGHT})
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-origin"] == SHOP
    assert preflight.headers["access-control-max-age"] == "600"
    assert {"GET", "POST"} == set(preflight.headers["access-control-allow-methods"].split(", "))
    answer = await ask(app, json=WHO, headers={"origin": SHOP})
    assert answer.json()["data"] == {"viewer": {"kind": "ANONYMOUS"}}
    assert allowed(answer) == {"access-control-allow-origin": SHOP, "access-control-expose-headers": "retry-after"}
    assert "origin" in answer.headers["vary"].lower()
    refused = await ask(app, json={"query": "{"}, headers={"origin": SHOP})
    assert allowed(refused)["access-control-allow-origin"] == SHOP
    for response in (preflight, answer):
        assert "access-control-allow-credentials" not in response.headers
        assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "origin", [STRANGER, "null", f"{SHOP}.evil.example", SHOP.replace("https", "http"), f"{SHOP}:8443", SHOP.upper()]
)
async def test_pages_of_other_origins_read_nothing(db: str, origin: str):
    app = app_for(SHOP)
    assert (await ask(app, "OPTIONS", headers={"origin": origin, **PREFLIGHT})).status_code == 400
    for response in (
        await ask(app, "OPTIONS", headers={"origin": origin, **PREFLIGHT}),
        await ask(app, json=WHO, headers={"origin": origin}),
    ):
        assert "access-control-allow-origin" not in response.headers


async def test_methods_and_headers_beyond_the_listed_need_not_come(db: str):
    for more in (
        {"access-control-request-method": "DELETE"},
        {"access-control-request-method": "POST", "access-control-request-headers": "x-anything"},
    ):
        assert (await ask(app_for(SHOP), "OPTIONS", headers={"origin": SHOP, **more})).status_code == 400


async def test_every_page_may_read_where_the_setting_says_so_and_still_without_credentials(db: str):
    app = app_for("*")
    for response in (
        await ask(app, "OPTIONS", headers={"origin": STRANGER, **PREFLIGHT}),
        await ask(app, json=WHO, headers={"origin": STRANGER, "cookie": "a=b"}),
    ):
        assert response.headers["access-control-allow-origin"] in ("*", STRANGER)
        assert "access-control-allow-credentials" not in response.headers


async def test_other_addresses_than_the_api_are_not_opened():
    response = await ask(app_for("*"), "GET", "/healthz", headers={"origin": SHOP})
    assert allowed(response) == {}


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=a",
        "text/plain; application/json",
    ],
)
async def test_what_a_page_can_send_without_asking_is_refused(db: str, kind: str):
    for origin in (SHOP, STRANGER):
        headers = {"origin": origin, "content-type": kind}
        response = await ask(app_for(SHOP), content=f'{{"query": "{CHANGE}"}}', headers=headers)
        assert response.status_code == 415
        assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_body_without_a_type_is_refused(db: str):
    response = await ask(app_for(SHOP), content=f'{{"query": "{CHANGE}"}}'.encode())
    assert response.status_code == 415


async def test_no_mutation_runs_by_get(db: str):
    response = await ask(app_for(SHOP), "GET", params={"query": CHANGE}, headers={"origin": STRANGER})
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"


async def test_no_cookie_is_set_or_looked_at(db: str):
    cookies = {"session": "x", "authorization": "Bearer enp_x", "token": "x"}
    response = await ask(app_for("*"), json=WHO, headers={"cookie": "; ".join(map("=".join, cookies.items()))})
    assert response.json()["data"] == {"viewer": {"kind": "ANONYMOUS"}}
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize(
    ("origin", "opens"),
    [(SHOP, True), ("https://api.smile.example", True), (None, True), (STRANGER, False), ("null", False)],
)
async def test_websockets_open_to_the_same_origins(origin: str | None, opens: bool):
    answers: list[Any] = []
    asked = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}])
    headers = [(b"host", b"10.0.0.7:8000")] + ([] if origin is None else [(b"origin", origin.encode())])
    scope = {
        "type": "websocket",
        "scheme": "ws",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "headers": headers,
        "subprotocols": ["graphql-transport-ws"],
        "client": ("127.0.0.1", 1),
        "server": ("10.0.0.7", 8000),
        "extensions": {},
    }

    async def receive() -> Any:
        return next(asked)

    async def send(message: Any) -> None:
        answers.append(message["type"])

    await app_for(SHOP)(scope, receive, send)
    assert (answers[0] == "websocket.accept") is opens
    assert answers[0] in ("websocket.accept", "websocket.close", "websocket.http.response.start")


def test_without_origins_the_application_stays_as_it_is():
    async def app(*_arguments: object) -> None: ...

    assert for_other_sites(app, origins=()) is app
    assert origin_of("https://api.smile.example:8443/path") == "https://api.smile.example:8443"
