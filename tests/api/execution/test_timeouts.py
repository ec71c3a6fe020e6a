"""Operations that take too long are broken off; their connections come back, and what a transaction began it ends."""

import asyncio
import random
from typing import Any

import pytest
import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.types.execution import ExecutionResult, PreExecutionError
from tortoise.connection import get_connections

from api.execution import Row, Schema, mutation_field, query_field
from api.execution.metering import Meter
from api.transport.budgets import Buckets, Budget, Client
from api.transport.results import Caller, present_result, respond
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction

ROUNDS = 60


@strawberry.type(name="SlowQuery")
class Query:
    @query_field(int | None, description="Waits.")
    async def wait(self, seconds: float) -> int:
        await asyncio.sleep(seconds)
        return 1

    @query_field(int | None, description="Lets the database wait.")
    async def ask(self, seconds: float) -> int:
        await fetchval("SELECT 1")
        await fetch("SELECT pg_sleep($1)", seconds)
        return 1


@strawberry.type
class Kept:
    number: int


@strawberry.type(name="SlowMutation")
class Mutation:
    @mutation_field(Kept | None, description="Waits.")
    async def pause(self, seconds: float) -> Row:
        await asyncio.sleep(seconds)
        return {"number": 0}

    @mutation_field(Kept | None, description="Writes a row, slowly.")
    async def keep(self, number: int, seconds: float) -> Row:
        async def write() -> None:
            await execute("SELECT pg_sleep($1)", seconds / 2)
            await execute("INSERT INTO kept VALUES ($1)", number)
            await execute("SELECT pg_sleep($1)", seconds / 2)

        await run_in_transaction(write)
        return {"number": number}


@pytest.fixture
def slow(request: pytest.FixtureRequest) -> Schema:
    return Schema(Query, Mutation, config=StrawberryConfig(), timeout_s=getattr(request, "param", 0.1))


def code(result: ExecutionResult) -> Any:
    assert isinstance(result, PreExecutionError)
    assert result.errors is not None
    return [(error.extensions or {})["code"] for error in result.errors]


def assert_pool_is_whole() -> None:
    pool = get_connections().get("default")._pool  # type: ignore[attr-defined]
    assert pool.get_idle_size() == pool.get_size()


@pytest.mark.parametrize("slow", [0.5], indirect=True)
async def test_an_operation_in_time_is_left_alone(slow: Schema):
    assert (await slow.execute("{ wait(seconds: 0.01) }")).data == {"wait": 1}


async def test_one_past_its_time_is_broken_off_with_a_code(slow: Schema):
    result = await slow.execute("{ wait(seconds: 30) }")
    assert code(result) == ["TIMEOUT"]
    body = present_result(result, Caller())
    assert "data" not in body
    assert respond(body, media="application/graphql-response+json").status_code == 504
    assert respond(body, media="application/json").status_code == 200


async def test_a_timeout_of_a_resolver_itself_is_an_error_of_its_field(slow: Schema, monkeypatch: pytest.MonkeyPatch):
    async def times_out(_seconds: float) -> None:
        raise TimeoutError

    monkeypatch.setattr(asyncio, "sleep", times_out)
    result = await slow.execute("{ wait(seconds: 1) }")
    assert result.data == {"wait": None}
    assert result.errors is not None
    assert result.errors[0].path == ["wait"]


async def test_what_was_broken_off_costs_all_that_was_requested(slow: Schema):
    payer = Client("me", Budget(100, 1))
    meter = Meter(Buckets(lambda: 0), Buckets(lambda: 0), payer, payer)
    context = type("Context", (), {"meter": meter})()
    result = await slow.execute("mutation { pause(seconds: 30) { number } }", context_value=context)
    assert code(result)
    assert meter.costs.available(payer) == 90


async def test_its_connection_is_given_back(slow: Schema, db: str):
    for number in range(ROUNDS):
        slow.timeout_s = random.Random(number).uniform(0.0005, 0.03)
        await asyncio.gather(*(slow.execute("{ ask(seconds: 0.02) }") for _ in range(4)))
    slow.timeout_s = 5
    assert (await slow.execute("{ ask(seconds: 0) }")).data == {"ask": 1}
    assert_pool_is_whole()


async def test_a_write_is_finished_or_never_begun(slow: Schema, db: str):
    await execute("CREATE TABLE kept (number int)")
    try:
        late = set()
        for number in range(ROUNDS):
            slow.timeout_s = random.Random(number).uniform(0.0005, 0.03)
            query = f"mutation {{ keep(number: {number}, seconds: 0.01) {{ number }} }}"
            if isinstance(await slow.execute(query), PreExecutionError):
                late.add(number)
        kept = {row["number"] for row in await fetch("SELECT number FROM kept")}
        assert late
        assert set(range(ROUNDS)) - late <= kept
        assert await fetchval("SELECT count(*) FROM kept") == len(kept)
        assert_pool_is_whole()
    finally:
        await execute("DROP TABLE kept")
