"""What has changed in the schema is told in docs/schema-changelog.md, and breaks nobody without a reason."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema

from tools import schema_changes
from tools.schema_changes import AGREED, NONE, PAGE, SCHEMA, Changes, breaking_reasons, changes, section, split
from tools.toolbox import run_node

BEFORE = """
interface Node { id: ID! }
type Query { patient(id: ID!): Patient old: Int @deprecated(reason: "Since 0.1: ask for new.") }
type Patient implements Node { id: ID! name: String tier(first: Int = 20): String }
enum Kind { ONE TWO }
input Filter { kind: Kind search: String = "" }
"""
AFTER = """
directive @new on FIELD
interface Node { id: ID! }
type Query { patient(id: ID!, locale: String): Patient old: Int @deprecated(reason: "Since 0.1: ask for new.") }
type Patient implements Node { id: ID! name: String! tier(first: Int = 10): String @deprecated(reason: "Gone soon.") }
type Visit implements Node { id: ID! }
union Found = Patient | Visit
enum Kind { ONE THREE }
input Filter { kind: Kind }
"""


def test_the_changelog_tells_what_has_changed():
    told = split(PAGE.read_text())[1]
    assert told == schema_changes.current().strip("\n") + "\n", "run `make schema`"


def test_changes_are_told_by_their_coordinates():
    found = changes(build_schema(BEFORE), build_schema(AFTER))
    assert found == Changes(
        added=("@new", "Found", "Kind.THREE", "Query.patient(locale:)", "Visit"),
        removed=("Filter.search", "Kind.TWO"),
        changed=(
            ("Patient.name", "String", "String!"),
            ("Patient.tier(first:)", "Int = 20", "Int = 10"),
        ),
        deprecated=(("Patient.tier", "Gone soon."),),
    )
    assert section(found, {"Kind.TWO": "nobody had it"}) == (
        "### Added\n\n- types `Found`, `Visit`\n- `@new`\n- `Kind.THREE`\n- `Query.patient(locale:)`\n\n"
        "### Deprecated\n\n- `Patient.tier`: Gone soon.\n\n"
        "### Changed\n\n- `Patient.name`: `String` is `String!` now\n"
        "- `Patient.tier(first:)`: `Int = 20` is `Int = 10` now\n\n"
        "### Removed\n\n- `Filter.search`\n- `Kind.TWO` (nobody had it)\n"
    )
    assert section(changes(build_schema(BEFORE), build_schema(BEFORE)), {}) == NONE


def test_a_changelog_is_closed_under_a_title():
    page = "# Changes\n\n## Unreleased\n\n### Added\n\n- `a`\n\n## 0.1.0\n\n- `b`\n"
    assert schema_changes.agreed(page, "0.2.0") == (
        "# Changes\n\n## Unreleased\n\nNothing.\n\n## 0.2.0\n\n### Added\n\n- `a`\n\n## 0.1.0\n\n- `b`\n"
    )
    assert schema_changes.written(page, NONE) == "# Changes\n\n## Unreleased\n\nNothing.\n\n## 0.1.0\n\n- `b`\n"


def test_whatever_is_deprecated_tells_until_when():
    schema = build_schema(SCHEMA.read_text())
    reasons = {name: reason for name, (_, reason) in schema_changes.coordinates(schema) if reason is not None}
    assert {name: reason for name, reason in reasons.items() if not re.search(r"\b20\d\d-\d\d-\d\d\b", reason)} == {}


@pytest.fixture(scope="module")
def found(npm: Path) -> list[dict[str, Any]]:
    changed: list[dict[str, Any]] = json.loads(run_node(npm, "diff.mjs", str(AGREED), str(SCHEMA)))
    return [each for each in changed if "DESCRIPTION" not in each["type"]]


@pytest.mark.node
def test_nothing_breaks_clients_without_a_written_reason(found: list[dict[str, Any]]):
    breaking = {coordinate(each): each["message"] for each in found if each["level"] == "BREAKING"}
    reasons = breaking_reasons()
    assert {name: message for name, message in breaking.items() if name not in reasons} == {}
    assert set(reasons) <= set(breaking), "a reason is no longer needed"


@pytest.mark.node
def test_the_changelog_holds_everything_that_graphql_inspector_finds(found: list[dict[str, Any]]):
    told = set(re.findall(r"`([^`]+)`", split(PAGE.read_text())[1]))
    owners = {name.partition(".")[0].partition(" ")[0] for name in told}
    for each in found:
        name = coordinate(each)
        kin = {name, name.partition("(")[0], name.partition(".")[0]}
        assert kin & told or (each["type"].startswith("OBJECT_TYPE_INTERFACE") and name in owners), each


@pytest.mark.node
def test_graphql_inspector_tells_what_breaks(npm: Path, tmp_path: Path):
    for name, text in (("before", BEFORE), ("after", AFTER)):
        (tmp_path / name).write_text(text)
    changed = json.loads(run_node(npm, "diff.mjs", str(tmp_path / "before"), str(tmp_path / "after")))
    assert {coordinate(each) for each in changed if each["level"] == "BREAKING"} == {"Filter.search", "Kind.TWO"}


def coordinate(change: dict[str, Any]) -> str:
    """Return the schema coordinate of a change: `Patient.tier(first:)` for an argument, else the path as it is."""
    path: str = change["path"]
    owner, _, argument = path.rpartition(".")
    return f"{owner}({argument}:)" if "ARGUMENT" in change["type"] and "." in owner else path
