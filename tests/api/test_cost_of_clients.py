"""What the website, the app, the till and the front desk really send costs little of what they may ask for."""

from pathlib import Path
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    IntValueNode,
    NamedTypeNode,
    OperationDefinitionNode,
    parse,
)
from graphql.execution.values import VariableValues

from api.execution.cost import cost_of
from api.graphql import build_schema
from api.limits import LIMITS
from api.transport.limits import exceeded_limit
from tests.docs.pages import ROOT, tables, text_of

OPERATIONS = sorted((ROOT / "clients" / "operations").glob("*/*.graphql"))
DEAREST_PAGE = 100
RESERVE = 4
"""How many times what clients need they may ask for."""

KINDS = {"website": LIMITS.anonymous, "mobile": LIMITS.signed_in, "frontdesk": LIMITS.signed_in, "partner": LIMITS.key}
BUSIEST_PER_S = {"website": 1, "mobile": 1, "frontdesk": 1, "partner": 5}
"""Operations a second that one caller of each kind sends for minutes on end, many times what people do."""


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(production=False)._schema


def served(document: DocumentNode, schema: GraphQLSchema) -> list[OperationDefinitionNode]:
    """Return the operations whose fields are all there; what a later version brings has no cost yet."""
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]

    def fields(node: OperationDefinitionNode) -> set[str]:
        root = schema.get_root_type(node.operation)
        return set() if root is None else set(root.fields)

    return [
        node
        for node in operations
        if all(
            isinstance(each, FieldNode) and each.name.value in fields(node) for each in node.selection_set.selections
        )
    ]


def largest(operation: OperationDefinitionNode) -> dict[str, Any]:
    """Return variables with which an operation costs most: the pages are as large as they may be."""
    values: dict[str, Any] = {}
    for definition in operation.variable_definitions or ():
        kind = definition.type if isinstance(definition.type, NamedTypeNode) else getattr(definition.type, "type", None)
        default = definition.default_value
        if isinstance(default, IntValueNode):
            values[definition.variable.name.value] = int(default.value)
        elif isinstance(kind, NamedTypeNode) and kind.name.value == "Int":
            values[definition.variable.name.value] = DEAREST_PAGE
    return values


def costs(path: Path, schema: GraphQLSchema) -> dict[str, int]:
    document = parse(path.read_text())
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    return {
        node.name.value if node.name else "": cost_of(
            schema, node, fragments, VariableValues({}, values := largest(node))
        ).requested(values)
        for node in served(document, schema)
    }


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_operation_of_a_client_comes_near_the_limits(path: Path, schema: GraphQLSchema):
    document = parse(path.read_text())
    for operation in served(document, schema):
        needed = costs(path, schema)[operation.name.value if operation.name else ""]
        assert needed * RESERVE <= LIMITS.cost
    fragments = tuple(node for node in document.definitions if isinstance(node, FragmentDefinitionNode))
    for operation in served(document, schema):
        assert exceeded_limit(DocumentNode(definitions=(operation, *fragments)), LIMITS.document) is None


@pytest.mark.parametrize("client", KINDS)
def test_a_client_in_use_is_never_throttled(client: str, schema: GraphQLSchema):
    known = [cost for path in OPERATIONS if path.parent.name == client for cost in costs(path, schema).values()]
    budget = KINDS[client]
    assert sum(known) * RESERVE <= budget.size  # everything it has, at once
    assert sum(known) / len(known) * BUSIEST_PER_S[client] * RESERVE <= budget.restore_per_s  # on and on
    assert len(known) * RESERVE <= LIMITS.texts.size  # after a restart all of its texts are new
    dearest = max(known)
    assert dearest * RESERVE <= budget.size


def test_the_page_on_limits_tells_the_dearest_operations(schema: GraphQLSchema):
    known = {name: cost for path in OPERATIONS for name, cost in costs(path, schema).items()}
    told = {row[0].strip("`"): int(row[1]) for row in tables(text_of("docs/limits.md"))[-1]}
    assert told
    assert told == {name: known[name] for name in told}
    assert max(known.values()) in told.values()
