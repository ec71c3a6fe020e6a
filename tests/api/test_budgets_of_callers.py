"""Callers and their budgets, through the application as it is served."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from ipaddress import ip_network
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio

from api.context import ApiSettings
from api.limits import LIMITS, Limits, caller_key
from api.transport.budgets import Buckets, Budget
from domain.documents.policy import NewDocument
from domain.documents.service import register_documents
from domain.kernel.clock import Clock
from domain.staff.actor import Actor, ActorKind
from runtime.budgets import exchange
from tests.api.process import process
from tests.databases import away_from_the_hour

SMALL = Limits(cost=30, anonymous=Budget(60, 0.001), texts=Budget(5, 0.001))
TIERS = "{ tiers { id } }"
PACKAGES = "query ($first: Int) { packages(first: $first) { nodes { id } } }"
GRAPHQL = {"accept": "application/graphql-response+json"}

App = Callable[..., httpx.AsyncClient]


@pytest_asyncio.fixture(loop_scope="session")
async def app(clinic: Any) -> AsyncIterator[App]:
    """Give a function that starts the application of one process and returns a client for it."""
    async with AsyncExitStack() as stack:

        def start(limits: Limits = SMALL, costs: Buckets | None = None) -> httpx.AsyncClient:
            proxies = (ip_network("127.0.0.1"),)
            settings = ApiSettings(public_url="http://enamel.test", limits=limits, trusted_proxies=proxies)
            application = process(settings, costs=Buckets() if costs is None else costs)
            client = httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://enamel.test")
            stack.push_async_callback(client.aclose)
            return client

        yield start


async def ask(client: httpx.AsyncClient, query: str = TIERS, *, ip: str = "192.0.2.1", **variables: Any) -> Any:
    headers = {**GRAPHQL, "x-forwarded-for": ip}
    return await client.post("/graphql", json={"query": query, "variables": variables}, headers=headers)


def cost(response: Any) -> dict[str, Any]:
    found: dict[str, Any] = response.json()["extensions"]["cost"]
    return found


async def test_every_answer_tells_its_cost(app: App):
    response = await ask(app(Limits(anonymous=Budget(10_000, 0.001))))
    assert response.status_code == 200
    actual = len(response.json()["data"]["tiers"])
    assert cost(response) == {
        "requestedQueryCost": 5,
        "actualQueryCost": actual,
        "throttleStatus": {"maximumAvailable": 10_000, "currentlyAvailable": 10_000 - actual, "restoreRate": 0.001},
    }


async def test_an_operation_at_the_maximum_runs_and_one_past_it_does_not(app: App):
    client = app()
    assert (await ask(client, PACKAGES, first=29)).status_code == 200
    refused = await ask(client, PACKAGES, first=30)
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["extensions"] == {"code": "QUERY_TOO_COMPLEX", "limit": "cost", "maximum": 30}
    assert cost(refused)["requestedQueryCost"] == 31


async def test_past_its_budget_a_caller_waits_and_others_do_not(app: App):
    client = app(Limits(cost=30, anonymous=Budget(34, 0.5)))
    first = await ask(client, PACKAGES, first=29)
    assert cost(first)["actualQueryCost"] < 5  # the list is short: what it might have cost is given back
    for _ in range(6):
        assert (await ask(client)).status_code == 200
    left = cost(await ask(client))["throttleStatus"]["currentlyAvailable"]
    assert left < 29
    refused = await ask(client, PACKAGES, first=29)
    assert refused.status_code == 429
    wait_s = refused.json()["errors"][0]["extensions"]["retryAfterSeconds"]
    assert refused.headers["retry-after"] == str(wait_s)
    assert 2 * (29 - left) <= wait_s <= 2 * (31 - left)
    assert refused.json()["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert (await ask(client, PACKAGES, ip="192.0.2.2", first=29)).status_code == 200


async def test_addresses_of_one_ipv6_network_share_a_budget(app: App):
    client = app()
    await ask(client, ip="2001:db8:1:2::1")
    shared = cost(await ask(client, ip="2001:db8:1:2:ffff::9"))["throttleStatus"]["currentlyAvailable"]
    alone = cost(await ask(client, ip="2001:db8:1:3::1"))["throttleStatus"]["currentlyAvailable"]
    assert shared < alone


async def test_new_texts_are_counted_by_caller_and_known_ones_are_free(app: App):
    client = app()
    texts = [f"{{ t{number}: __typename }} # of this test" for number in range(6)]
    for text in texts[:5]:
        assert (await ask(client, text)).status_code == 200
    assert (await ask(client, texts[5])).status_code == 429
    assert (await ask(client, texts[5], ip="192.0.2.2")).status_code == 200
    assert (await ask(client, texts[5])).status_code == 200


async def test_registered_documents_are_never_new_texts(app: App):
    texts = {f"document-{number}": f"{{ d{number}: __typename }}" for number in range(7)}
    documents = [NewDocument(document_id=name, text=text) for name, text in texts.items()]
    await register_documents(documents=documents, callers=(), now=Clock().now())
    client = app()
    for name in texts:
        answer = await client.post("/graphql", json={"documentId": name}, headers=GRAPHQL)
        assert answer.status_code == 200, answer.text


async def test_two_processes_keep_one_budget(app: App, db: str):
    await away_from_the_hour(db)
    mine, yours = Buckets(), Buckets()
    first, second = app(costs=mine), app(costs=yours)
    for _ in range(5):
        assert (await ask(first)).status_code == 200
        assert (await ask(second)).status_code == 200
    for costs in (mine, yours, mine):
        await exchange(costs)
    left = [cost(await ask(client))["throttleStatus"]["currentlyAvailable"] for client in (first, second)]
    each = cost(await ask(app(LIMITS)))["actualQueryCost"]
    assert left == [60 - 11 * each] * 2


@pytest.mark.parametrize(
    ("actor", "key", "budget"),
    [
        (Actor(kind=ActorKind.STAFF, id=UUID(int=1), ip="192.0.2.1"), f"STAFF:{UUID(int=1)}", LIMITS.signed_in),
        (Actor(kind=ActorKind.PATIENT, id=UUID(int=1)), f"PATIENT:{UUID(int=1)}", LIMITS.signed_in),
        (Actor(kind=ActorKind.PARTNER, id=UUID(int=1), key_id=UUID(int=2)), f"key:{UUID(int=2)}", LIMITS.key),
        (Actor(kind=ActorKind.APPLICATION, id=UUID(int=2), key_id=UUID(int=2)), f"key:{UUID(int=2)}", LIMITS.key),
        (Actor(kind=ActorKind.ANONYMOUS), "address:192.0.2.1", LIMITS.anonymous),
        (Actor(kind=ActorKind.REGISTRATION, phone="+79990000001"), "address:192.0.2.1", LIMITS.anonymous),
        (Actor(kind=ActorKind.CHOOSING, phone="+79990000001"), "address:192.0.2.1", LIMITS.anonymous),
    ],
)
def test_a_caller_is_counted_by_key_person_or_address(actor: Actor, key: str, budget: Budget):
    assert caller_key(actor, "192.0.2.1") == key
    assert LIMITS.budget_of(actor) is budget


def test_callers_without_an_address_share_one():
    assert caller_key(Actor(kind=ActorKind.ANONYMOUS), None) == "address:unknown"
