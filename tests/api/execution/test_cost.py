"""What operations cost, before they run and after."""

import time
from typing import Any

import pytest
from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, get_introspection_query, parse
from graphql.execution.values import get_variable_values

from api.execution.cost import INTROSPECTED, LIST_SIZE, WRITE, Cost, cost_of
from api.graphql import build_schema
from api.limits import LIMITS

DOUBLINGS = (20, 30)
"""Documents with more are over the limit of depth, and never measured: see test_hostile_documents.py."""


@pytest.fixture(scope="module")
def core() -> GraphQLSchema:
    return build_schema(production=False)._schema


def measured(schema: GraphQLSchema, query: str, variables: dict[str, Any]) -> tuple[Cost, dict[str, Any]]:
    document = parse(query)
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    coerced = get_variable_values(schema, operation.variable_definitions or (), variables)
    assert not isinstance(coerced, list), coerced
    return cost_of(schema, operation, fragments, coerced), coerced.coerced


def requested(schema: GraphQLSchema, query: str, **variables: Any) -> int:
    cost, coerced = measured(schema, query, variables)
    return cost.requested(coerced)


def test_an_object_costs_one_and_a_leaf_nothing(core: GraphQLSchema):
    assert requested(core, "{ viewer { patient { id firstName account { id } } } }") == 3
    assert requested(core, "{ __typename }") == 1


def test_a_page_costs_its_size_times_what_is_asked_of_each_row(core: GraphQLSchema):
    assert requested(core, "{ patients(first: 50) { nodes { id account { id } } } }") == 1 + 50 * 2
    assert requested(core, "{ patients(last: 7) { nodes { id } } }") == 1 + 7
    assert requested(core, "{ patients { nodes { id } pageInfo { endCursor } totalCount } }") == 1 + 20 + 1


def test_edges_cost_what_their_nodes_cost(core: GraphQLSchema):
    assert requested(core, "{ patients(first: 50) { edges { cursor node { id } } } }") == 1 + 50


def test_pages_in_pages_are_multiplied(core: GraphQLSchema):
    query = "{ patients(first: 10) { nodes { invoices(first: 10) { nodes { id total { amount } } } } } }"
    assert requested(core, query) == 1 + 10 * (1 + 1 + 10 * 2)


def test_variables_decide_on_sizes_run_by_run(core: GraphQLSchema):
    query = "query ($first: Int = 3, $last: Int) { patients(first: $first, last: $last) { nodes { id } } }"
    cost, _ = measured(core, query, {})
    assert [cost.requested(values) for values in ({"first": 3}, {"first": 60}, {"last": 5}, {"first": None}, {})] == [
        4,
        61,
        6,
        21,
        21,
    ]


def test_what_a_page_may_not_have_costs_no_more_than_the_largest(core: GraphQLSchema):
    for first in ("101", "1000000", "9" * 5_000):
        assert requested(core, f"{{ patients(first: {first}) {{ nodes {{ id }} }} }}") == 101
    assert requested(core, "{ patients(first: -5) { nodes { id } } }") == 1


def test_what_variables_leave_out_costs_nothing(core: GraphQLSchema):
    query = "query ($all: Boolean!) { patients(first: 100) @include(if: $all) { nodes { id } } viewer { __typename } }"
    assert requested(core, query, all=True) == 102
    assert requested(core, query, all=False) == 1


def test_nodes_cost_as_many_as_there_are_ids(core: GraphQLSchema):
    assert requested(core, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["x"] * 70) == 70
    assert requested(core, '{ nodes(ids: ["a", "b"]) { id } }') == 2
    assert requested(core, '{ nodes(ids: "a") { id } }') == 1


def test_of_several_types_the_dearest_counts(core: GraphQLSchema):
    lots = "lots(first: 9) { nodes { id } }"
    query = f"{{ node(id: 1) {{ ... on Patient {{ account {{ id }} }} ... on InternalAccount {{ {lots} }} }} }}"
    assert requested(core, query) == 1 + 1 + 9


def test_a_list_without_pages_counts_as_a_few(core: GraphQLSchema):
    assert requested(core, "{ tiers { id } }") == LIST_SIZE


def test_a_mutation_costs_more(core: GraphQLSchema):
    query = "mutation { signOut { userErrors { code } } }"
    assert requested(core, query) == WRITE + LIST_SIZE


def test_fields_that_merge_count_once(core: GraphQLSchema):
    fragments = "fragment A on Patient { account { id } } fragment B on Patient { account { id } }"
    assert requested(core, "{ viewer { patient { ...A ...B ...A account { id } } } } " + fragments) == 3
    assert requested(core, "{ viewer { patient { a: account { id } b: account { id } } } }") == 4


@pytest.mark.parametrize("count", DOUBLINGS)
def test_a_bomb_of_fragments_is_measured_in_the_time_of_its_text(core: GraphQLSchema, count: int):
    fragments = (
        f"fragment F{n} on Patient {{ a: family {{ members {{ patient {{ ...F{n + 1} }} }} }} "
        f"b: family {{ members {{ patient {{ ...F{n + 1} }} }} }} }}"
        for n in range(count)
    )
    query = (
        "{ viewer { patient { ...F0 } } }"
        + " ".join(fragments)
        + f" fragment F{count} on Patient {{ account {{ id }} }}"
    )
    started_at = time.process_time()
    assert requested(core, query) > 2**count
    assert time.process_time() - started_at < 2  # generous: what doubles with each fragment would never end


def test_introspection_costs_by_what_it_expands_to(core: GraphQLSchema):
    whole = requested(core, get_introspection_query())
    assert 500 < whole < LIMITS.cost
    assert requested(core, "{ __schema { queryType { name } } }") < 3
    assert requested(core, "{ __schema { types { fields { type { fields { name } } } } } }") > 27 * 100 // INTROSPECTED


def test_what_was_there_is_counted_afterwards(core: GraphQLSchema):
    rows = "edges { node { id account { id } } } nodes { id family { id } } pageInfo { endCursor }"
    query = f"{{ patients(first: 50) {{ {rows} }} }}"
    cost, _ = measured(core, query, {})
    row = {"node": {"id": "1", "account": {"id": "2"}}}
    data = {
        "patients": {"edges": [row, row, None], "nodes": [{"id": "1", "family": None}], "pageInfo": {"endCursor": "x"}}
    }
    assert cost.requested({}) == 1 + 100 + 100 + 1
    assert cost.actual(data) == 1 + 4 + 1 + 1
    assert cost.actual(None) == 1
    assert cost.actual({"patients": None}) == 1


def test_actual_costs_of_several_types_and_of_writes(core: GraphQLSchema):
    cost, _ = measured(
        core, "{ nodes(ids: [1, 2]) { ... on Patient { account { id } } ... on Invoice { total { amount } } } }", {}
    )
    assert cost.actual({"nodes": [{"account": {"id": "1"}}, {"total": {"amount": "1"}}, None]}) == 4
    cost, _ = measured(core, "mutation { signOut { userErrors { code } } }", {})
    assert cost.actual({"signOut": {"userErrors": []}}) == WRITE
