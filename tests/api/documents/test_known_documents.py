"""Documents by id and by hash, over HTTP and WebSocket, in two processes on one database."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from starlette.applications import Starlette

from api import documents as known
from api.context import ApiSettings
from api.limits import LIMITS
from api.transport.budgets import Budget
from api.transport.hiding import UNFIT_DOCUMENT
from domain.documents.policy import NewDocument
from domain.documents.service import forget, keep_query, register_documents, revoke_document
from domain.kernel import secrecy
from domain.kernel.clock import Clock
from domain.kernel.database import fetchval
from domain.staff.actor import ActorKind
from tests.api.process import process

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
WHO = "query Who { viewer { kind } }"
MINE = "query Mine { viewer { kind } }"
CHANGE = "mutation Change { signOut { userErrors { code } } }"


def one_more(**settings: Any) -> Starlette:
    """Return the application of one more process."""
    return process(ApiSettings(public_url="https://smile.example", production=True, **settings))


@pytest.fixture(autouse=True)
def peppers():
    secrecy.configure(("a pepper of the tests",))


@pytest.fixture
def trusted_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[float], None]]:
    """Give a function that sets for how long a registered document is kept in the process."""

    def kept_s(seconds: float) -> None:
        monkeypatch.setattr(known, "TRUSTED_KEPT_S", seconds)

    return kept_s


async def post(app: Starlette, body: dict[str, Any]) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as client:
        return await client.post("/graphql", json=body)


async def get(app: Starlette, **parameters: Any) -> httpx.Response:
    text = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as client:
        return await client.get(f"/graphql?{urlencode(text)}")


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def by_hash(text: str, *, with_text: bool = False) -> dict[str, Any]:
    persisted = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": sha256(text)}}}
    return {"query": text, **persisted} if with_text else persisted


def runs(response: httpx.Response) -> bool:
    return (response.status_code, response.json().get("data")) == (200, {"viewer": {"kind": "ANONYMOUS"}})


def code(response: httpx.Response) -> tuple[int, str]:
    (error,) = response.json()["errors"]
    return response.status_code, error["extensions"]["code"]


async def register(document_id: str, text: str = WHO, *callers: str) -> None:
    await register_documents(documents=[NewDocument(document_id, text)], callers=callers, now=NOW)


@pytest.mark.parametrize("name", ["documentId", "doc_id", "id"])
async def test_a_registered_document_runs_by_its_id(db: str, name: str):
    await register("3ab1")
    app = one_more()
    assert runs(await post(app, {name: "3ab1", "variables": {}}))
    assert runs(await get(app, **{name: "3ab1"}))
    assert code(await post(app, {name: "3ab2"})) == (400, "PERSISTED_QUERY_NOT_FOUND")


async def test_a_registered_document_runs_by_its_sha256(db: str):
    await register("3ab1")
    app = one_more()
    assert runs(await post(app, {"documentId": f"sha256:{sha256(WHO)}"}))
    assert runs(await post(app, by_hash(WHO)))
    assert code(await post(app, {"documentId": f"sha256:{sha256(MINE)}"})) == (400, "PERSISTED_QUERY_NOT_FOUND")


async def test_a_document_of_several_operations_is_told_which_one(db: str):
    await register("two", f"{WHO} {MINE}")
    app = one_more()
    assert code(await post(app, {"documentId": "two"})) == (400, "BAD_USER_INPUT")
    assert runs(await post(app, {"documentId": "two", "operationName": "Mine"}))


async def test_a_document_is_for_the_callers_it_was_registered_for(db: str):
    await register("3ab1", WHO, "STAFF", "PATIENT")
    app = one_more()
    assert code(await post(app, {"documentId": "3ab1"})) == (400, "PERSISTED_QUERY_NOT_FOUND")
    assert code(await post(app, by_hash(WHO))) == (200, "PERSISTED_QUERY_NOT_FOUND")
    await register("3ab1", WHO, "ANONYMOUS")
    assert runs(await post(one_more(), {"documentId": "3ab1"}))


async def test_a_revoked_document_ends_in_every_process(db: str, trusted_at: Callable[[float], None]):
    await register("3ab1")
    kept = one_more()
    trusted_at(0)
    seconds_later = one_more()
    for app in (kept, seconds_later):
        assert runs(await post(app, {"documentId": "3ab1"}))
    await revoke_document(document_id="3ab1", now=NOW)
    assert runs(await post(kept, {"documentId": "3ab1"}))
    assert code(await post(seconds_later, {"documentId": "3ab1"})) == (400, "PERSISTED_QUERY_NOT_FOUND")


async def test_a_text_that_a_client_brings_is_known_to_every_process(db: str):
    one, other = one_more(), one_more()
    first = await post(one, by_hash(WHO))
    assert code(first) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert first.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert runs(await post(one, by_hash(WHO, with_text=True)))
    for app in (one, other):
        assert runs(await post(app, by_hash(WHO)))
        assert runs(await get(app, **by_hash(WHO)))
        assert runs(await post(app, {"documentId": f"sha256:{sha256(WHO)}"}))


async def test_a_text_that_is_in_use_stays(db: str):
    now = Clock().now()
    await keep_query(text=WHO, caller="key:1", now=now - timedelta(days=29))
    assert runs(await post(one_more(), by_hash(WHO)))
    await forget(now=now + timedelta(days=20))
    assert runs(await post(one_more(), by_hash(WHO)))


async def test_a_hash_of_another_text_is_refused_and_nothing_is_kept(db: str):
    app = one_more()
    body = {**by_hash(WHO, with_text=True), "query": MINE}
    assert code(await post(app, body)) == (400, "BAD_USER_INPUT")
    assert code(await post(app, by_hash(WHO))) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert await fetchval("SELECT count(*) FROM persisted_query") == 0


@pytest.mark.parametrize("text", ["{ nonsense }", "{ viewer", WHO + " " * 20_000])
async def test_texts_that_do_not_fit_or_are_long_are_not_kept(db: str, text: str):
    app = one_more()
    await post(app, by_hash(text, with_text=True))
    assert code(await post(app, by_hash(text))) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert await fetchval("SELECT count(*) FROM persisted_query") == 0


async def test_an_answer_is_not_lost_when_its_text_cannot_be_kept(db: str, monkeypatch: pytest.MonkeyPatch):
    async def broken(**_arguments: object) -> None:
        raise OSError

    monkeypatch.setattr(known.service, "keep_query", broken)
    app = one_more()
    assert runs(await post(app, by_hash(WHO, with_text=True)))
    assert code(await post(app, by_hash(WHO))) == (200, "PERSISTED_QUERY_NOT_FOUND")


async def test_no_mutation_runs_by_get_whatever_names_it(db: str):
    app = one_more()
    await post(app, by_hash(CHANGE, with_text=True))
    await register("change", CHANGE)
    for parameters in (by_hash(CHANGE), {"documentId": "change"}, {"id": "change"}, {"query": CHANGE}):
        assert code(await get(app, **parameters)) == (405, "BAD_USER_INPUT")


async def test_nothing_else_than_registered_documents_runs_where_that_is_set(db: str):
    open_to_all = one_more()
    await post(open_to_all, by_hash(MINE, with_text=True))
    await register("3ab1")
    app = one_more(trusted_only=frozenset({ActorKind.ANONYMOUS}))
    assert runs(await post(app, {"documentId": "3ab1"}))
    assert runs(await post(app, by_hash(WHO)))
    assert runs(await post(app, {"query": WHO}))
    assert runs(await post(app, by_hash(WHO, with_text=True)))
    assert code(await post(app, {"query": MINE})) == (403, "TRUSTED_DOCUMENTS_ONLY")
    assert code(await post(app, {"query": "{"})) == (403, "TRUSTED_DOCUMENTS_ONLY")  # not even parsed
    assert code(await post(app, {"query": "{ __typename }"})) == (403, "TRUSTED_DOCUMENTS_ONLY")
    assert code(await post(app, by_hash(MINE, with_text=True))) == (403, "TRUSTED_DOCUMENTS_ONLY")
    assert code(await post(app, by_hash(MINE))) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert code(await post(app, {"documentId": f"sha256:{sha256(MINE)}"})) == (400, "PERSISTED_QUERY_NOT_FOUND")
    assert code(await get(app, query=MINE)) == (403, "TRUSTED_DOCUMENTS_ONLY")


async def test_other_kinds_of_callers_are_not_concerned(db: str):
    app = one_more(trusted_only=frozenset({ActorKind.PATIENT}))
    assert runs(await post(app, {"query": MINE}))


@pytest.mark.parametrize("trusted_only", [frozenset(), frozenset({ActorKind.ANONYMOUS})])
async def test_asking_for_what_is_not_there_is_slowed_down(db: str, trusted_only: frozenset[ActorKind]):
    await register("3ab1")
    app = one_more(trusted_only=trusted_only, limits=replace(LIMITS, texts=Budget(3, 0.001)))
    for _ in range(5):
        assert runs(await post(app, {"documentId": "3ab1"}))
    assert code(await post(app, {"documentId": "none"}))[1] == "PERSISTED_QUERY_NOT_FOUND"
    assert code(await post(app, by_hash(MINE)))[1] == "PERSISTED_QUERY_NOT_FOUND"
    await post(app, {"documentId": "more"})  # over it already if the document itself was a new text
    refused = await post(app, {"documentId": "and more"})
    assert code(refused) == (429, "THROTTLED")
    assert int(refused.headers["retry-after"]) > 1
    assert runs(await post(app, {"documentId": "3ab1"}))


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json", "text/event-stream"])
async def test_strangers_learn_nothing_of_the_schema_in_any_kind_of_answer(db: str, accept: str):
    app = one_more()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://smile.example") as client:
        told = set()
        for query in ("{ viewr { kind } }", "query { accountChangd }", "{ __schema { types { name } } }"):
            text = (await client.post("/graphql", json={"query": query}, headers={"accept": accept})).text
            assert UNFIT_DOCUMENT in text
            told |= set(re.findall(r"viewer|accountChanged|Query|Subscription|Account", text))
        assert told == set()


def test_what_was_found_is_kept_for_a_while_and_in_number():
    now = [0.0]
    recent: known.Recent[str, int] = known.Recent(kept_s=10, maximum=2, clock=lambda: now[0])
    for number, key in enumerate("abc"):
        recent.put(key, number)
    assert [recent.get(key) for key in "abc"] == [None, 1, 2]
    recent.get("b")
    recent.put("d", 3)
    assert [recent.get(key) for key in "bcd"] == [1, None, 3]
    now[0] = 10.1
    assert recent.get("b") is None
