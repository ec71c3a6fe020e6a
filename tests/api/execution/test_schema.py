from typing import Any

import pytest
import strawberry
from graphql import ASTValidationRule, GraphQLError, parse
from strawberry.exceptions import MissingQueryError
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from api.execution import Schema, argument, computed, edge, edge_field
from api.execution.documents import MAX_KEPT, Documents
from api.ids import Node

AUTHOR = '{ author(id: "AUT_00000000000000000000000000000001") { name } }'


async def test_a_document_is_parsed_and_validated_once(schema: Any, data: Any):
    text = AUTHOR + " # once"
    assert text not in schema.documents

    await data(text)
    document = schema.documents.get(text)
    await data(text)

    assert text in schema.documents
    assert schema.documents.get(text) is document


@pytest.mark.parametrize("text", ["{ author", "{ nothing }", "{ author(id: 1) }"])
async def test_what_is_wrong_with_a_document_is_kept_too(schema: Any, run: Any, text: Any):
    result = await run(text)

    assert isinstance(result, PreExecutionError)
    assert result.data is None
    assert result.errors == list(schema.documents.get(text).errors)
    assert (schema.documents.get(text).node is None) == (text == "{ author")


async def test_wrong_variables_run_nothing(run: Any):
    result = await run("query ($n: Int!) { authors(first: $n) { totalCount } }", n="many")

    assert isinstance(result, PreExecutionError)
    assert "$n" in result.errors[0].message


async def test_an_unknown_or_missing_operation_name_runs_nothing(schema: Any, library: Any):
    text = "query A { failing } query B { failing }"

    unknown = await schema.execute(text, context_value=library, operation_name="C")
    missing = await schema.execute(text, context_value=library)
    chosen = await schema.execute(text, context_value=library, operation_name="B")

    assert isinstance(unknown, PreExecutionError)
    assert isinstance(missing, PreExecutionError)
    assert chosen.data == {"failing": 1}


async def test_an_operation_of_another_type_than_allowed_is_refused(schema: Any, library: Any):
    text = "query Q { failing } mutation M { plain }"
    allowed = [OperationType.QUERY]

    with pytest.raises(InvalidOperationTypeError):
        await schema.execute(text, context_value=library, operation_name="M", allowed_operation_types=allowed)
    result = await schema.execute(text, context_value=library, operation_name="Q", allowed_operation_types=allowed)

    assert result.data == {"failing": 1}


async def test_no_query_is_no_operation(schema: Any):
    with pytest.raises(MissingQueryError):
        await schema.execute(None)


async def test_a_subscription_is_not_executed(run: Any):
    result = await run("subscription { bookChanged(times: 1) { book { id } } }")

    assert isinstance(result, PreExecutionError)


async def test_every_event_of_a_subscription_loads_its_edges(schema: Any, library: Any):
    stream = await schema.subscribe(
        "subscription ($times: Int!) { bookChanged(times: $times) { book { title author { name } } } }",
        variable_values={"times": 2},
        context_value=library,
    )
    events = [event.data async for event in stream]

    assert events == [
        {"bookChanged": {"book": {"title": "Book 1.0", "author": {"name": "Author 1"}}}},
        {"bookChanged": {"book": {"title": "Book 1.1", "author": {"name": "Author 1"}}}},
    ]


async def test_edges_take_variables_in_streams_too(schema: Any, library: Any):
    stream = await schema.stream(
        "query ($n: Int) { authors(first: $n) { nodes { name } } }", variable_values={"n": 1}, context_value=library
    )

    assert [event.data async for event in stream] == [{"authors": {"nodes": [{"name": "Author 1"}]}}]


class NoMotto(ASTValidationRule):
    def enter_document(self, node: Any, *_: Any) -> Any:
        if "motto" in node.loc.source.body:
            self.report_error(GraphQLError("no mottos"))


@pytest.fixture
def guarded(schema: Any) -> Any:
    return Schema(
        schema.query,
        types=[],
        config=StrawberryConfig(scalar_map=schema.config.scalar_map),
        validation_rules=[NoMotto],
        max_tokens=30,
        hide_suggestions=True,
    )


async def test_guards_run_before_the_standard_rules(guarded: Any):
    result = await guarded.execute("{ nothing { motto } }")

    assert [error.message for error in result.errors] == ["no mottos"]


async def test_a_streamed_operation_is_guarded_too(guarded: Any, library: Any):
    for text in ("{ authors { nodes { motto } } }", "{ failing ", "{ failing " + "failing " * 40 + "}"):
        stream = await guarded.stream(text, context_value=library)
        (event,) = [event async for event in stream]
        assert event.data is None
        assert event.errors


async def test_a_document_may_have_only_so_many_tokens(guarded: Any):
    result = await guarded.execute("{" + " failing" * 40 + "}")

    assert "token" in result.errors[0].message


async def test_suggestions_can_be_hidden(schema: Any, guarded: Any):
    assert "Did you mean" in (await schema.execute("{ author2 }")).errors[0].message
    assert "Did you mean" not in (await guarded.execute("{ author2 }")).errors[0].message


def documents_of(schema: Any) -> Any:
    return Documents(schema._schema, guards=(), max_tokens=None, hide_suggestions=False)


def test_the_least_lately_used_documents_go_first(schema: Any):
    documents = documents_of(schema)
    first = "{ failing }"
    documents.get(first)
    for number in range(MAX_KEPT):
        documents.get(f"{{ a{number}: failing }}")
        documents.get(first)

    assert first in documents
    assert "{ a0: failing }" not in documents
    assert f"{{ a{MAX_KEPT - 1}: failing }}" in documents


def test_the_kept_text_is_bounded(schema: Any, monkeypatch: Any):
    monkeypatch.setattr("api.execution.documents.MAX_KEPT_CHARS", 100)
    documents = documents_of(schema)
    texts = [f"{{ a{number}: failing }}" + " " * 40 for number in range(3)]
    for text in texts:
        documents.get(text)

    assert [text in documents for text in texts] == [False, False, True]


def test_invalid_documents_do_not_push_out_the_valid(schema: Any, monkeypatch: Any):
    monkeypatch.setattr("api.execution.documents.MAX_KEPT", 1)
    documents = documents_of(schema)
    documents.get("{ failing }")
    documents.get("{ wrong1 }")
    documents.get("{ wrong2 }")

    assert "{ failing }" in documents
    assert "{ wrong1 }" not in documents


def test_a_document_too_deep_for_the_rules_is_refused(schema: Any, monkeypatch: Any):
    def overflow(*_args: Any, **_kwargs: Any) -> Any:
        raise RecursionError

    monkeypatch.setattr("api.execution.documents.validate", overflow)

    document = documents_of(schema).get("{ failing }")

    assert [error.message for error in document.errors] == ["The document is nested too deeply."]


def test_a_schema_tells_the_shape_of_connections(schema: Any):
    text = schema.as_str()

    assert "type BookConnection {" in text
    assert "type BookEdge {" in text
    assert 'books(\n    """Only these."""\n    filter: BookFilter\n' in text
    assert parse(text)


def query_with(field_type: Any) -> Any:
    return strawberry.type(type("TinyQuery", (), {"__annotations__": {"thing": field_type}}))


def test_an_edge_of_no_field_is_refused():
    @strawberry.type
    class Lonely:
        name: str

    edge("Lonely", "ghost")(lambda *_: None)

    with pytest.raises(TypeError, match="Lonely has no field ghost"):
        Schema(query_with(Lonely))


def test_a_private_edge_must_be_nullable():
    @strawberry.type
    class Strict:
        name: str = edge_field(description="x")

    edge("Strict", "name", private=True)(lambda *_: None)

    with pytest.raises(TypeError, match=r"Strict\.name is private"):
        Schema(query_with(Strict))


def test_an_edge_with_arguments_needs_a_batch_function():
    @strawberry.type
    class Empty:
        pages: int = edge_field(description="x", arguments=[argument("first", int, "x")])

    with pytest.raises(TypeError, match=r"Empty\.pages is declared as an edge"):
        Schema(query_with(Empty))


def test_a_node_needs_a_prefix():
    @strawberry.type
    class Nameless(Node):
        title: str

    with pytest.raises(TypeError, match="Nameless is a node and has no prefix"):
        Schema(query_with(Nameless))


def test_a_field_has_one_batch_function_and_one_computation():
    edge("Twice", "a")(lambda *_: None)
    computed("Twice", "b")(lambda *_: None)

    with pytest.raises(ValueError, match="is an edge already"):
        edge("Twice", "a")(lambda *_: None)
    with pytest.raises(ValueError, match="is computed already"):
        computed("Twice", "b")(lambda *_: None)


async def test_an_operation_without_waiting_is_executed_too(data: Any):
    assert await data("{ __typename }") == {"__typename": "LibraryQuery"}


async def test_a_stream_of_nothing_is_an_error(schema: Any):
    (event,) = [event async for event in await schema.stream(None)]

    assert isinstance(event, PreExecutionError)
