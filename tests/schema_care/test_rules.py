"""graphql-eslint's recommended rules over the schema and the operations of the clients."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema, parse, print_ast, separate_operations, validate

from tools.schema_changes import REASONS, ROOT, SCHEMA
from tools.toolbox import run_node

pytestmark = pytest.mark.node

OPERATIONS = ROOT / "clients" / "operations"


@pytest.fixture(scope="module")
def report(npm: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("operations")
    write_fitting_operations(folder, build_schema(SCHEMA.read_text()))
    found: dict[str, Any] = json.loads(run_node(npm, "lint.mjs", str(SCHEMA), str(folder)))
    return found


def write_fitting_operations(folder: Path, schema: GraphQLSchema):
    """Write the operations that the schema serves already, a file for each of the clients'."""
    for path in OPERATIONS.glob("*/*.graphql"):
        whole = parse(path.read_text(), no_location=True)
        alone = {name: each for name, each in separate_operations(whole).items() if not validate(schema, each)}
        definitions = {print_ast(node): None for each in alone.values() for node in each.definitions}
        target = folder / path.relative_to(OPERATIONS)
        target.parent.mkdir(exist_ok=True)
        if definitions:
            target.write_text("\n\n".join(definitions) + "\n")


def exceptions() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(REASONS.read_text())["lint"]
    return found


def is_excepted(finding: Mapping[str, Any], exception: Mapping[str, Any]) -> bool:
    types = "|".join(exception.get("types", ()))
    pattern = exception.get("pattern", f'type "({types})"')
    return (
        finding["rule"] == f"@graphql-eslint/{exception['rule']}" and re.match(pattern, finding["message"]) is not None
    )


def test_the_recommended_rules_find_nothing_without_a_written_exception(report: dict[str, Any]):
    assert len(report["rules"]) > 40
    left = [each for each in report["found"] if not any(is_excepted(each, exception) for exception in exceptions())]
    assert left == []


def test_every_exception_is_needed_and_has_a_reason(report: dict[str, Any]):
    for exception in exceptions():
        assert any(is_excepted(each, exception) for each in report["found"]), exception
        assert len(exception["reason"]) > 20
    kept = {name for exception in exceptions() for name in exception.get("types", ())}
    found = " ".join(each["message"] for each in report["found"])
    assert {name for name in kept if f'"{name}"' not in found} == set()


def test_the_rules_would_find_something(npm: Path, tmp_path: Path):
    (tmp_path / "operations").mkdir()
    (tmp_path / "operations" / "a.graphql").write_text("{ thing { name name } }")
    schema = tmp_path / "schema.graphql"
    schema.write_text("type Query { thing: Thing }\ntype Thing { id: ID! name: String }\ntype unused { a_b: Int }")
    found = json.loads(run_node(npm, "lint.mjs", str(schema), str(tmp_path / "operations")))["found"]
    rules = {each["rule"].removeprefix("@graphql-eslint/") for each in found}
    assert {"no-unreachable-types", "naming-convention", "no-anonymous-operations", "no-duplicate-fields"} <= rules
