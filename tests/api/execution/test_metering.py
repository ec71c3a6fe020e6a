"""What operations take out of a caller's budget, and what the caller is told."""

from collections.abc import Callable
from typing import Any

import pytest
from strawberry.types.execution import ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from api.execution import Schema
from api.execution.metering import Meter
from api.transport.budgets import Buckets, Budget, Client
from tests.api.execution.conftest import Library, Run

AUTHORS = "query ($first: Int) { authors(first: $first) { nodes { id books(first: 10) { nodes { id } } } } }"
MeterOf = Callable[..., Meter]


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(library: Library, clock: Clock) -> MeterOf:
    """Give a function that puts a meter with these budgets into the context."""

    def meter(*, size: int = 1_000, texts: int = 1_000) -> Meter:
        payer = Client("me", Budget(size, 10))
        made = Meter(Buckets(clock), Buckets(clock), payer, Client("me", Budget(texts, 1)))
        library.meter = made  # type: ignore[attr-defined]  # only metered contexts have one
        return made

    return meter


def code(result: ExecutionResult) -> Any:
    assert isinstance(result, PreExecutionError)
    assert result.errors is not None
    (error,) = result.errors
    return (error.extensions or {})["code"]


def told(result: ExecutionResult) -> dict[str, Any]:
    assert result.extensions is not None
    cost: dict[str, Any] = result.extensions["cost"]
    return cost


async def test_a_result_tells_what_it_cost_and_what_is_left(run: Run, meter: MeterOf):
    meter(size=1_000)
    result = await run(AUTHORS, first=20)
    assert result.errors is None
    assert told(result) == {
        "requestedQueryCost": 1 + 20 * (1 + 1 + 10),
        "actualQueryCost": 1 + 3 * (1 + 1 + 4),
        "throttleStatus": {"maximumAvailable": 1_000, "currentlyAvailable": 981, "restoreRate": 10},
    }


async def test_without_a_meter_nothing_is_told(run: Run):
    assert (await run(AUTHORS, first=20)).extensions is None


async def test_one_operation_may_cost_the_maximum_and_not_one_more(
    run: Run, meter: MeterOf, schema: Schema, monkeypatch: pytest.MonkeyPatch, library: Library
):
    meter()
    monkeypatch.setattr(schema, "max_cost", 1 + 20 * 12)
    assert (await run(AUTHORS, first=20)).errors is None
    library.calls.clear()
    refused = await run(AUTHORS, first=21)
    assert code(refused) == "QUERY_TOO_COMPLEX"
    assert refused.errors is not None
    assert refused.errors[0].extensions == {"code": "QUERY_TOO_COMPLEX", "limit": "cost", "maximum": 241}
    assert told(refused)["requestedQueryCost"] == 253
    assert told(refused)["actualQueryCost"] is None
    assert library.calls == []


async def test_a_bucket_must_hold_all_that_is_requested(run: Run, meter: MeterOf, clock: Clock, library: Library):
    meter(size=241)
    assert (await run(AUTHORS, first=20)).errors is None
    library.calls.clear()
    refused = await run(AUTHORS, first=20)
    assert code(refused) == "THROTTLED"
    assert refused.errors is not None
    assert (refused.errors[0].extensions or {})["retryAfterSeconds"] == 2
    assert told(refused)["throttleStatus"]["currentlyAvailable"] == 222
    assert library.calls == []
    clock.now_s += 2
    assert (await run(AUTHORS, first=20)).errors is None


async def test_what_fails_costs_what_it_gave(run: Run, meter: MeterOf, library: Library):
    made = meter(size=100)
    library.failure = RuntimeError("oops")
    result = await run("{ failing authors(first: 5) { nodes { id } } }")
    assert result.errors
    assert told(result)["actualQueryCost"] == 4
    assert made.costs.available(made.payer) == 96


async def test_what_is_not_run_costs_nothing(run: Run, meter: MeterOf):
    made = meter(size=100)
    for query in ("{", "{ nothing }", "query A { __typename } query B { __typename }"):
        assert isinstance(await run(query), PreExecutionError)
    assert isinstance(await run("query ($id: ID!) { author(id: $id) { id } }"), PreExecutionError)
    assert made.costs.available(made.payer) == 100


async def test_texts_not_seen_before_are_counted_and_known_ones_are_not(run: Run, meter: MeterOf, clock: Clock):
    meter(texts=3)
    texts = [f"{{ texts_{number}: __typename }}" for number in range(4)]
    for text in texts[:3]:
        assert (await run(text)).errors is None
    refused = await run(texts[3])
    assert code(refused) == "THROTTLED"
    assert refused.extensions is None
    for text in texts[:3] * 5:
        assert (await run(text)).errors is None
    clock.now_s += 1
    assert (await run(texts[3])).errors is None


async def test_texts_that_are_no_good_count_as_well(run: Run, meter: MeterOf):
    meter(texts=2)
    for number in range(2):
        assert isinstance(await run(f"{{ wrong_{number}"), PreExecutionError)
    assert code(await run("{ wrong_2")) == "THROTTLED"


async def streamed(schema: Schema, library: Library, query: str, **options: Any) -> list[ExecutionResult]:
    return [result async for result in await schema.stream(query, context_value=library, **options)]


async def test_streamed_operations_are_charged_and_run_alike(schema: Schema, meter: MeterOf, library: Library):
    made = meter(size=100)
    (result,) = await streamed(schema, library, "{ authors(first: 5) { nodes { id } } }")
    assert told(result)["actualQueryCost"] == 4
    events = await streamed(schema, library, "subscription { bookChanged(times: 2) { book { title } } }")
    assert [event.data for event in events] == [{"bookChanged": {"book": {"title": f"Book 1.{n}"}}} for n in (0, 1)]
    assert made.costs.available(made.payer) == 94
    meter(size=1)
    (refused,) = await streamed(schema, library, "subscription { bookChanged(times: 2) { book { title } } }")
    assert code(refused) == "THROTTLED"


async def test_a_stream_tells_what_cannot_be_run_as_its_result(schema: Schema, library: Library):
    queries_only = {"allowed_operation_types": {OperationType.QUERY}}
    for query, options in (("", {}), ("mutation { plain }", queries_only), ("{ nothing }", {})):
        (refused,) = await streamed(schema, library, query, **options)
        assert isinstance(refused, PreExecutionError)
