import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, build_schema, parse, validate
from graphql.execution.values import get_variable_values

from tests.docs.pages import PAGES, ROOT, blocks, name_of

_SENT = re.compile(r"-d '(.*?)'(?=\s|\)|$)", re.DOTALL)


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema.graphql").read_text())


def faults(schema: GraphQLSchema, query: str, variables: dict[str, Any] | None = None) -> list[str]:
    """Return what is wrong with an example, and with its variables if it has any."""
    try:
        document = parse(query)
    except GraphQLError as error:
        return [error.message]
    found = [error.message for error in validate(schema, document)]
    if found or variables is None:
        return found
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    values = get_variable_values(schema, operation.variable_definitions, variables)
    return [error.message for error in values] if isinstance(values, list) else []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_graphql_examples_fit_the_schema(page: Path, schema: GraphQLSchema):
    assert [fault for query in blocks(page, "graphql") for fault in faults(schema, query)] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_requests_to_copy_hold_json_and_fit_the_schema(page: Path, schema: GraphQLSchema):
    for command in blocks(page, "sh"):
        for text in _SENT.findall(command):
            sent = json.loads(text)
            assert faults(schema, sent["query"], sent.get("variables")) == [], sent["query"]


def test_there_are_examples():
    assert sum(len(blocks(page, "graphql")) for page in PAGES) >= 5
    assert sum(len(_SENT.findall(command)) for page in PAGES for command in blocks(page, "sh")) >= 5


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_other_examples_can_be_read(page: Path):
    for text in blocks(page, "json"):
        json.loads(text)
    for text in blocks(page, "toml"):
        tomllib.loads(text)


def test_the_answer_in_the_readme_has_what_its_question_asks_for():
    readme = ROOT / "README.md"
    answer = json.loads(blocks(readme, "json")[0])
    patient = answer["data"]["patients"]["nodes"][0]
    assert list(patient) == ["displayName", "tierStatus", "account"]
    assert len(patient["account"]["entries"]["nodes"]) == 2
