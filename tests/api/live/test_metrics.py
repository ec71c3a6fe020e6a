"""The page for Prometheus: what it counts, what it never tells, who may read it."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from api.metrics import MetricsPage
from api.transport import counting
from api.transport.counting import MAX_NAMES, OTHER, known_name
from domain.documents.policy import NewDocument
from domain.documents.service import register_documents
from domain.kernel import outbox
from domain.kernel.database import _pool, execute, pool_state, run_in_transaction
from runtime.verify import run_all
from tests.api.live.conftest import Server
from tests.api.live.test_account_changed import watching
from tests.clinic import Clinic

Figures = dict[tuple[str, str], float]
QUERY = "query Branches { branches { name } }"


@asynccontextmanager
async def client(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}", timeout=30, trust_env=False) as opened:
        yield opened


async def figures(http: httpx.AsyncClient) -> Figures:
    response = await http.get("/metrics")
    assert response.status_code == 200
    return {
        (sample.name, ",".join(f"{key}={value}" for key, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def grown(before: Figures, after: Figures, name: str, labels: str = "") -> float:
    return after.get((name, labels), 0) - before.get((name, labels), 0)


async def send(http: httpx.AsyncClient, **body: Any) -> Any:
    return (await http.post("/graphql", json=body)).json()


async def test_requests_operations_and_errors_are_counted_without_names_of_callers_own(server: Server, clinic: Clinic):
    async with client(server) as http:
        before = await figures(http)
        for name in ("Alpha", "Beta", "Anna_79161234567"):
            assert "data" in await send(http, query=f"query {name} {{ branches {{ name }} }}")
        assert "errors" in await send(http, query="{ nothing }")
        assert "errors" in await send(http, query="{ patients { totalCount } }")
        await http.get("/r/SOMECODE")
        await http.get("/favicon.ico")
        after = await figures(http)
        text = (await http.get("/metrics")).text
    assert grown(before, after, "enamel_http_requests_total", "route=/graphql,status=200") == 5
    assert grown(before, after, "enamel_http_requests_total", "route=/r,status=404") == 1
    assert grown(before, after, "enamel_http_requests_total", "route=other,status=404") == 1
    assert grown(before, after, "enamel_http_request_duration_seconds_count", "route=/graphql") == 5
    assert grown(before, after, "enamel_operations_total", "operation=other,outcome=ok") == 3
    assert grown(before, after, "enamel_operations_total", "operation=other,outcome=error") == 2
    assert grown(before, after, "enamel_operation_duration_seconds_count", "operation=other") == 5
    assert grown(before, after, "enamel_graphql_errors_total", "code=GRAPHQL_VALIDATION_FAILED") == 1
    assert grown(before, after, "enamel_graphql_errors_total", "code=UNAUTHENTICATED") == 1
    assert not [word for word in ("Alpha", "Anna_", "SOMECODE", "favicon") if word in text]


async def test_operations_of_registered_documents_are_told_apart(server: Server, clinic: Clinic):
    document = NewDocument(document_id="branches-1", text=QUERY, name="Branches")
    await register_documents(documents=[document], callers=(), now=clinic.now)
    digest = hashlib.sha256(QUERY.encode()).hexdigest()
    async with client(server) as http:
        before = await figures(http)
        assert "data" in await send(http, documentId="branches-1")
        assert "data" in await send(http, documentId=f"sha256:{digest}")
        after = await figures(http)
    assert grown(before, after, "enamel_operations_total", "operation=Branches,outcome=ok") == 2


def test_the_number_of_names_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(counting, "_names", set())
    assert {known_name(f"Name{number}") for number in range(MAX_NAMES + 5)} >= {OTHER, "Name0"}
    assert known_name("OneMore") == known_name(None) == OTHER
    assert known_name("Name0") == "Name0"


async def test_live_connections_and_the_pool_are_told(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    async with client(server) as http, watching(server, await server.sign_in(anna)):
        pool = await _pool()
        async with pool.acquire():
            found = await figures(http)
    assert found["enamel_live_connections", ""] == 1
    assert found["enamel_live_subscriptions", ""] == 1
    assert found["enamel_database_pool_connections", "state=used"] >= 1
    assert found["enamel_database_pool_connections_max", ""] == pool.get_max_size()
    assert found["enamel_database_up", ""] == 1


async def test_who_waits_for_a_connection_is_counted(db: str):
    pool = await _pool()
    held = [await pool.acquire() for _ in range(pool.get_max_size())]
    waiting = asyncio.ensure_future(execute("SELECT 1"))
    while not pool_state().waiting:  # noqa: ASYNC110  # there is no event to wait for
        await asyncio.sleep(0.01)
    assert pool_state().idle == 0
    for connection in held:
        await pool.release(connection)
    await waiting
    assert pool_state().waiting == 0


async def test_the_outbox_and_the_proofs_are_told_by_the_database(server: Server, clinic: Clinic):
    async def work() -> None:
        for number in range(3):
            await outbox.append("message.send", {"number": number})
        await outbox.append("message.send", {}, delay=timedelta(hours=1))

    await execute("DELETE FROM pgqueuer")
    await run_in_transaction(work)
    await execute("UPDATE pgqueuer SET execute_after = now() - interval '1 minute' WHERE execute_after <= now()")
    await execute("UPDATE pgqueuer SET status = 'failed', attempts = 7 WHERE id = (SELECT min(id) FROM pgqueuer)")
    await run_all(clinic.now)
    await execute("UPDATE proof_result SET violations = 4 WHERE name = 'no account is below its floor'")
    async with client(server) as http:
        found = await figures(http)
    assert found["enamel_outbox_events", "state=queued"] == 3
    assert found["enamel_outbox_events", "state=failed"] == 1
    assert found["enamel_outbox_failed_attempts", ""] == 7
    assert 60 <= found["enamel_outbox_oldest_seconds", ""] < 120
    assert found["enamel_ledger_proof_violations", "proof=no account is below its floor"] == 4
    assert found["enamel_ledger_proofs_timestamp_seconds", ""] == clinic.now.timestamp()


async def test_it_is_told_to_whoever_has_the_token(db: str):
    page = MetricsPage("the token", lambda: 0, lambda: 0)
    app = Starlette(routes=[Route("/metrics", page.answer)])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        for value in (None, "", "Bearer", "Bearer the tokem", "Bearer the token, and more"):
            response = await http.get("/metrics", headers={} if value is None else {"authorization": value})
            assert (response.status_code, "enamel_" in response.text) == (401, False)
        response = await http.get("/metrics", headers={"authorization": "Bearer the token"})
    assert response.status_code == 200


async def test_without_the_database_the_process_still_tells_of_itself(db: str, monkeypatch: pytest.MonkeyPatch):
    async def broken() -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr("api.metrics.outbox.backlog", broken)
    page = MetricsPage(None, lambda: 0, lambda: 0)
    answer = await page.answer(Request({"type": "http", "headers": []}))
    assert b"enamel_database_up 0.0" in answer.body
