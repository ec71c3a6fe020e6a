"""The executor beside graphql-core's own: the same data and the same errors, whatever the sources hold."""

import asyncio
import json
import random
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator
from typing import Annotated, Any
from uuid import UUID

import pytest
import strawberry
from graphql import DocumentNode, GraphQLScalarType, parse, validate
from graphql.execution import Executor
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.config import StrawberryConfig

from api import ids
from api.execution import Row, Schema, edge, edge_field, query_field, sharing
from api.execution.completion import Odd, _leaf
from api.execution.executor import FastExecutor
from api.ids import Node
from api.money import Money
from api.scalars import SCALAR_MAP

ids.register("Beast", "BEA")


@strawberry.type
class Cage:
    label: str
    width: int | None


@strawberry.type
class Beast(Node):
    name: str
    age: int | None
    weight: float
    is_wild: bool
    price: Money | None
    cage: Cage
    spare: Cage | None
    toys: list[str]
    marks: list[int | None] | None
    cages: list[Cage]
    shelters: list[Cage | None] | None
    friend: "Beast | None"
    twin: Node | None
    herd: "list[Annotated[Beast | Cage, strawberry.union('Inmate')]]"
    loaded: Cage | None = edge_field(description="An edge.")

    @strawberry.field
    def loud(self) -> str:
        return self["name"].upper()  # type: ignore[index]


@strawberry.type(name="ZooQuery")
class Query:
    @query_field(Beast | None, description="One.")
    async def beast(self, info: strawberry.Info) -> Any:
        found = info.context.beast()
        return await found if isinstance(found, Later) else found

    @query_field(list[Beast], description="All.")
    async def beasts(self, info: strawberry.Info) -> Any:
        return [info.context.beast(), info.context.beast()]

    @query_field(Node | None, description="By its type.")
    async def thing(self, info: strawberry.Info) -> Any:
        return {**info.context.beast(), "__typename": info.context.type_name}


@edge("Beast", "loaded")
async def loaded(ctx: Any, parents: list[Row], args: Row, sel: object) -> list[Any]:
    return [parent["spare"] for parent in parents]


class Boom(Exception):
    """Injected."""


class Later:
    """A value to wait for, as often as one likes."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Generator[Any, None, Any]:
        yield from asyncio.sleep(0).__await__()
        return self.value


class Numbers:
    """Something to iterate over, as often as one likes, that is no list."""

    def __iter__(self) -> Iterator[int]:
        return iter((1, 2))


class Context:
    currency_code = "EUR"

    def __init__(self, template: Row, type_name: Any) -> None:
        self.template = template
        self.type_name = type_name

    def beast(self) -> Any:
        return self.template


def plain_beast(depth: int = 1) -> Row:
    cage = {"label": "C", "width": 3}
    return {
        "id": UUID(int=7),
        "name": "Rex",
        "age": 5,
        "weight": 1.5,
        "is_wild": True,
        "price": 1250,
        "cage": dict(cage),
        "spare": dict(cage),
        "toys": ["ball", "rope"],
        "marks": [1, None, 3],
        "cages": [dict(cage), dict(cage)],
        "shelters": [dict(cage), None],
        "friend": plain_beast(depth - 1) if depth else None,
        "twin": {"__typename": "Beast", "id": UUID(int=8), "name": "Twin", "cage": dict(cage), "toys": ["x"]},
        "herd": [{"__typename": "Cage", **cage}, {"__typename": "Beast", "name": "Cow", "age": 2}],
    }


def odd_value(chance: random.Random, value: Any) -> Any:
    kinds: list[Callable[[], Any]] = [
        lambda: None,
        lambda: Boom("injected"),
        lambda: Later(value),
        lambda: Later(Boom("later")),
        lambda: "text",
        lambda: 12345678901,
        lambda: 1.5,
        lambda: True,
        list,
        dict,
        lambda: {"__typename": "Cage", "label": "L", "width": 1},
        lambda: (1, 2),
        Numbers,
        object,
    ]
    return chance.choice(kinds)()


def injured(chance: random.Random, value: Any, share: float) -> Any:
    """Return the value with a share of odd ones and missing keys."""
    if isinstance(value, dict):
        made = {key: injured(chance, each, share) for key, each in value.items()}
        made = {key: odd_value(chance, each) if chance.random() < share else each for key, each in made.items()}
        if chance.random() < share / 2:
            made.pop(chance.choice(list(made)))
        return made
    if isinstance(value, list):
        return [
            odd_value(chance, each) if chance.random() < share / 4 else injured(chance, each, share) for each in value
        ]
    return value


QUERIES = [
    """query ($s: Boolean!) { beast { __typename id n: name age weight isWild price { amount currencyCode }
         cage { label w: width __typename } spare { width } toys marks cages { label width } shelters { label }
         ...F @skip(if: $s) loud } }
       fragment F on Beast { friend @include(if: $s) { name } friend { id cage { label } spare { label } } }""",
    """{ beast { id name age weight isWild price { amount } cage { label width } spare { label } toys marks
         cages { label } shelters { width } friend { name cage { width } friend { id } } } }""",
    """{ a: beast { friend { friend { name } cages { ...C } } } b: beasts { name friend { toys marks } loaded { label }
         x: loaded { width } } thing { __typename id ... on Beast { name spare { label } loaded { ...C } } } }
       fragment C on Cage { label width }""",
    """{ beasts { name cage { label } ... @include(if: false) { id } friend @skip(if: false) { name loud } } __typename
         __schema { queryType { name } } }""",
    """{ beast { twin { __typename id ... on Beast { name toys cage { label } } } herd { ... on Cage { label width }
         ... on Beast { name age } } friend { twin { ... on Beast { loud } } } } }""",
    """{ beast { twin { id ... on Beast { loaded { label } } } herd { ... on Beast { loud } } }
         b: beast { old: age } }""",
    """{ thing { id ... on Beast { friend { __typename toys } cages { label } } } beasts { weight age } }""",
]


@pytest.fixture(scope="module")
def zoo() -> Schema:
    return Schema(Query, config=StrawberryConfig(scalar_map=SCALAR_MAP), types=[Beast])


async def outcome(
    schema: Schema, document: DocumentNode, context: Context, variables: Row, kind: type[Executor]
) -> Any:
    executor = kind.build(schema._schema, document, None, context, variables, None, is_awaitable=optimized_is_awaitable)
    assert isinstance(executor, kind)
    result: Any = executor.execute_operation(serially=True)
    if asyncio.iscoroutine(result):
        result = await result
    errors = [(str(error), error.path, type(error.original_error).__name__) for error in result.errors or []]
    return json.dumps(result.data, default=str), sorted(map(repr, errors))


@pytest.mark.parametrize("seed", range(8))
async def test_results_and_errors_are_those_of_graphql_core(zoo: Any, seed: Any):
    chance = random.Random(seed)
    documents = [parse(text) for text in QUERIES]
    assert not any(validate(zoo._schema, document) for document in documents)
    failed = 0
    for _ in range(400):
        share = chance.choice([0, 0.01, 0.05, 0.2])
        context = Context(
            injured(chance, plain_beast(2), share), chance.choice(["Beast"] * 8 + ["Cage", "Nothing", None, 5])
        )
        document, variables = chance.choice(documents), {"s": chance.random() < 0.5}

        expected = await outcome(zoo, document, context, variables, Executor)
        got = await outcome(zoo, document, context, variables, FastExecutor)

        assert got == expected
        failed += bool(expected[1])
    assert 50 < failed < 350


async def test_plain_objects_never_reach_the_slow_path(zoo: Any, monkeypatch: Any):
    def slow(*_args: object) -> None:
        raise AssertionError("resolved slowly")

    document = parse(
        "{ beast { id name price { amount currencyCode } friend { cages { label } shelters { width } twin { id } } } }"
    )
    plain = FastExecutor.execute_field

    def only_root(self: FastExecutor, parent_type: Any, *rest: Any) -> Any:
        return plain(self, parent_type, *rest) if parent_type.name == "ZooQuery" else slow()

    monkeypatch.setattr(FastExecutor, "execute_field", only_root)

    data, errors = await outcome(zoo, document, Context(plain_beast(1), "Beast"), {}, FastExecutor)

    assert errors == []
    assert json.loads(data)["beast"]["friend"] == {
        "cages": [{"label": "C"}, {"label": "C"}],
        "shelters": [{"width": 3}, None],
        "twin": {"id": "BEA_00000000000000000000000000000008"},
    }


async def test_root_fields_of_a_query_run_one_after_another(zoo: Any, monkeypatch: Any):
    running: list[int] = []

    class Slow(Later):
        def __await__(self) -> Generator[Any, None, Any]:
            running.append(len(running))
            value = yield from super().__await__()
            assert running.pop() == 0
            return value

    context = Context(plain_beast(0), "Beast")
    monkeypatch.setattr(context, "beast", lambda: Slow(plain_beast(0)))
    document = parse("{ a: beast { name } b: beast { name } c: beast { name } }")
    data, errors = await outcome(zoo, document, context, {}, FastExecutor)

    assert errors == []
    assert len(json.loads(data)) == 3


def test_an_edge_below_a_function_field_says_why_it_is_missing(zoo: Any):
    resolver = zoo._schema.type_map["Beast"].fields["loaded"].resolve

    with pytest.raises(LookupError, match="the edge loaded was not loaded"):
        resolver.read({}, None, "loaded")


async def test_an_unknown_field_of_a_document_that_was_not_validated_is_left_out(zoo: Any):
    document = parse("{ beast { name unknown } }")
    context = Context(plain_beast(0), "Beast")

    for kind in (Executor, FastExecutor):
        assert await outcome(zoo, document, context, {}, kind) == ('{"beast": {"name": "Rex"}}', [])


def test_a_scalar_that_gives_nothing_is_not_ordinary():
    with pytest.raises(Odd):
        _leaf(GraphQLScalarType("Nothing", serialize=lambda _value: None))("x", None)


def test_what_operations_share_is_bounded(monkeypatch: Any):
    monkeypatch.setattr(sharing, "MAX_OPERATIONS", 2)
    monkeypatch.setattr(sharing, "_operations", OrderedDict())
    operations: list[Any] = [parse(f"{{ a{number} }}").definitions[0] for number in range(3)]
    shared = [sharing.shared_by_runs(operation, ()) for operation in operations]

    assert sharing.shared_by_runs(operations[2], ()) is shared[2]
    assert sharing.shared_by_runs(operations[0], ()) is not shared[0]
