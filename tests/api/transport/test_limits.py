"""Limits on documents: what counts, and what the counting costs."""

import time
from typing import Any

import pytest
from graphql import get_introspection_query, parse, specified_rules, validate

from api.transport.limits import DocumentLimits, exceeded_limit, limit_rule


def exceeded(query: str, **limits: Any):
    error = exceeded_limit(parse(query), DocumentLimits(**limits))
    return error.extensions["limit"] if error else None


def nested(levels: int):
    return "{" + "self {" * (levels - 1) + "hello" + "}" * levels


async def refused_for(run: Any, query: str):
    result = await run(query)
    assert [error["extensions"]["code"] for error in result["errors"]] == ["QUERY_TOO_COMPLEX"]
    assert "data" not in result
    return result["errors"][0]["extensions"].get("limit")


async def test_depth_is_limited(run: Any):
    assert "errors" not in await run(nested(12))
    assert await refused_for(run, nested(13)) == "depth"


async def test_depth_counts_through_fragments(run: Any):
    query = "{ ...A } fragment A on Query { self { ... on Query { ...B } } } fragment B on Query " + nested(12)
    assert await refused_for(run, query) == "depth"


async def test_aliases_are_limited(run: Any):
    assert "errors" not in await run("{" + " ".join(f"a{n}: hello" for n in range(15)) + "}")
    assert await refused_for(run, "{" + " ".join(f"a{n}: hello" for n in range(16)) + "}") == "aliases"


async def test_aliases_in_a_fragment_count_each_time_it_is_spread(run: Any):
    fragment = "fragment F on Query { a: hello b: hello c: hello d: hello }"
    assert await refused_for(run, "{ self { ...F } x: self { ...F } y: self { ...F ...F } } " + fragment) == "aliases"


def test_directives_are_counted_wherever_they_stand():
    skip = "@skip(if: false)"
    query = (
        f"query Q($a: Int {skip}) {skip} {{ hello {skip} ... {skip} {{ hello }} ...F {skip} }}"
        f"fragment F on Query {skip} {{ hello }}"
    )
    assert exceeded(query, directives=6) is None
    assert exceeded(query, directives=5) == "directives"


async def test_directives_and_fields_are_limited(run: Any):
    skip = "@skip(if: false) "
    assert "errors" not in await run("{" + f"hello {skip}" * 20 + "}")
    assert await refused_for(run, "{" + f"hello {skip}" * 21 + "}") == "directives"
    assert "errors" not in await run("{" + "hello " * 500 + "}")
    assert await refused_for(run, "{" + "hello " * 501 + "}") == "fields"


def test_fields_are_limited_with_fragments_expanded():
    fragment = "fragment F on Query { " + "hello " * 10 + "}"
    assert exceeded("{ ...F ...F } " + fragment, fields=20) is None
    assert exceeded("{ ...F ...F ...F } " + fragment, fields=29) == "fields"


def test_the_operations_of_a_document_count_together():
    assert exceeded("query A { a: hello } query B { a: hello }", aliases=1) == "aliases"


def test_an_unknown_fragment_and_a_cycle_are_left_to_other_rules():
    assert exceeded("{ ...Nowhere ...A } fragment A on Query { hello ...B } fragment B on Query { ...A }") is None


async def test_tokens_are_limited_with_those_of_values(run: Any):
    pieces = ['echo(text: "x")'] * 332 + ["hello"] * 6  # 6 tokens each, and 1; with the braces 2000
    assert "errors" not in await run("{" + " ".join(pieces) + "}")
    assert await refused_for(run, "{" + " ".join([*pieces, "hello"]) + "}") == "tokens"


async def test_numbers_are_limited_in_digits(run: Any):
    number = "9" * 1_001
    for value in (number, f"{number}.5", f"0.{number}"):
        assert await refused_for(run, f"{{ echo(box: {{ amount: {value} }}) }}") == "digits"
    assert await refused_for(run, f"query ($n: Int = {number}) {{ echo(text: $n) }}") == "digits"
    assert "errors" not in await run(f'{{ echo(text: "{number}") }}')


def test_a_number_of_as_many_digits_as_may_be_is_left_to_its_type():
    assert exceeded("{ echo(id: " + "9" * 1_000 + ") }") is None
    assert exceeded("{ echo(id: " + "9" * 1_001 + ") }") == "digits"


async def test_tokens_are_limited(run: Any):
    assert await refused_for(run, "{" + "hello " * 2_000 + "}") == "tokens"


async def test_deep_nesting_that_the_parser_refuses_is_complexity(run: Any):
    assert await refused_for(run, nested(600)) is None


async def test_introspection_passes(run: Any):
    result = await run(get_introspection_query(specified_by_url=True, input_value_deprecation=True))
    assert "errors" not in result
    assert result["data"]["__schema"]["types"]


def bomb(count: int):
    fragments = (f"fragment F{n} on Query {{ self {{ ...F{n + 1} }} self {{ ...F{n + 1} }} }}" for n in range(count))
    return "{ ...F0 }" + " ".join(fragments) + f" fragment F{count} on Query {{ hello }}"


def spreads(count: int):
    fragments = (f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(count))
    return "{ ...F0 }" + " ".join(fragments) + f" fragment F{count} on Query {{ hello }}"


@pytest.mark.parametrize(
    "query",
    [bomb(100), spreads(150), "{" + "hello " * 1_900 + "}", nested(150)],
    ids=["doubling fields", "doubling spreads", "many fields", "deep"],
)
async def test_a_document_over_the_limits_costs_little(run: Any, query: str):
    costs_s = []
    for _ in range(3):
        started_at = time.process_time()
        await refused_for(run, query)
        costs_s.append(time.process_time() - started_at)
    assert min(costs_s) < 1  # linear in the document: what grows exponentially would take minutes


def test_no_other_rule_runs_over_a_document_that_is_too_complex(build_app: Any):
    schema = build_app().routes[0].app.schema._schema
    rules = (*specified_rules, limit_rule(DocumentLimits()))
    errors = validate(schema, parse("{ unknown " + "hello " * 600 + "}"), rules)
    assert [error.extensions["code"] for error in errors] == ["QUERY_TOO_COMPLEX"]


def test_equal_limits_give_the_same_rule():
    assert limit_rule(DocumentLimits()) is limit_rule(DocumentLimits())
    assert limit_rule(DocumentLimits(depth=3)) is not limit_rule(DocumentLimits())
