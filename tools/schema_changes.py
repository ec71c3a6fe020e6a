"""What has changed in the schema since clients were last promised one, written into docs/schema-changelog.md.

    python -m tools.schema_changes                  write the section "Unreleased"
    python -m tools.schema_changes --agree 0.1.0    write it, and close it under that title: this schema is promised now

The promised schema is tests/schema_care/agreed.graphql: of the last release, and until there is one, of the work that
was finished last. Decision 0013 tells why. Changes of descriptions are not listed.
"""

import argparse
import re
import sys
import textwrap
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    print_ast,
)

ROOT: Final = Path(__file__).resolve().parents[1]
SCHEMA: Final = ROOT / "schema.graphql"
AGREED: Final = ROOT / "tests" / "schema_care" / "agreed.graphql"
REASONS: Final = ROOT / "tests" / "schema_care" / "exceptions.toml"
PAGE: Final = ROOT / "docs" / "schema-changelog.md"
HEADING: Final = "## Unreleased\n"
NONE: Final = "Nothing.\n"
_WIDTH: Final = 120


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two schemas, by schema coordinates such as `Patient.tier` or `Query.patients(first:)`.

    Args:
        added: what is new; of a new type the type alone.
        removed: what is gone; of a type that is gone the type alone.
        changed: what has another type or default, with how it was and is.
        deprecated: what is newly deprecated, with the reason.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[tuple[str, str, str], ...]
    deprecated: tuple[tuple[str, str], ...]


def changes(before: GraphQLSchema, after: GraphQLSchema) -> Changes:
    """Return what differs between two schemas."""
    old, new = dict(coordinates(before)), dict(coordinates(after))
    stays = {name for name in old if name in new}
    return Changes(
        added=_outermost(name for name in new if name not in old),
        removed=_outermost(name for name in old if name not in new),
        changed=tuple((name, old[name][0], new[name][0]) for name in sorted(stays) if old[name][0] != new[name][0]),
        deprecated=tuple(
            (name, reason) for name in sorted(new) if (reason := new[name][1]) and not old.get(name, ("", None))[1]
        ),
    )


def _outermost(names: Iterable[str]) -> tuple[str, ...]:
    """Return names without those that belong to another of them: a new type's fields, a new field's arguments."""
    found = sorted(names)
    known = set(found)
    return tuple(name for name in found if not known & set(_owners(name)))


def _owners(name: str) -> Iterator[str]:
    if "(" in name:
        yield name.partition("(")[0]
    if "." in name or " " in name:
        yield re.split(r"[. ]", name)[0]


def coordinates(schema: GraphQLSchema) -> Iterator[tuple[str, tuple[str, str | None]]]:
    """Yield every coordinate with what it is and why it is deprecated, if it is."""
    for name, kind in schema.type_map.items():
        if not name.startswith("__"):
            yield name, (type(kind).__name__.removeprefix("GraphQL").removesuffix("Type"), None)
            yield from _members(name, kind)
    for directive in schema.directives:
        yield f"@{directive.name}", (" | ".join(sorted(each.name for each in directive.locations)), None)
        for argument, given in directive.args.items():
            yield f"@{directive.name}({argument}:)", (_signature(given), given.deprecation_reason)


def _members(name: str, kind: GraphQLNamedType) -> Iterator[tuple[str, tuple[str, str | None]]]:
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for each in kind.interfaces:
            yield f"{name} implements {each.name}", ("", None)
    if isinstance(kind, GraphQLUnionType):
        for member in kind.types:
            yield f"{name} = {member.name}", ("", None)
    if isinstance(kind, GraphQLEnumType):
        for value, given in kind.values.items():
            yield f"{name}.{value}", ("", given.deprecation_reason)
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        for field, found in kind.fields.items():
            yield f"{name}.{field}", (_signature(found), found.deprecation_reason)
            for argument, given in getattr(found, "args", {}).items():
                yield f"{name}.{field}({argument}:)", (_signature(given), given.deprecation_reason)


def _signature(found: GraphQLField | GraphQLArgument | GraphQLInputField) -> str:
    default = getattr(found.ast_node, "default_value", None)
    return str(found.type) if default is None else f"{found.type} = {print_ast(default)}"


def section(found: Changes, reasons: Mapping[str, str]) -> str:
    """Return the text that tells changes.

    Args:
        found: the changes.
        reasons: by coordinate, why a change that breaks clients was made all the same.
    """
    parts = [
        ("Added", _listed(found.added)),
        ("Deprecated", "".join(_line(f"`{name}`: {reason}") for name, reason in found.deprecated)),
        (
            "Changed",
            "".join(
                _line(f"`{name}`: `{old}` is `{new}` now{_why(name, reasons)}") for name, old, new in found.changed
            ),
        ),
        ("Removed", "".join(_line(f"`{name}`{_why(name, reasons)}") for name in found.removed)),
    ]
    return "\n".join(f"### {title}\n\n{text}" for title, text in parts if text) or NONE


def _listed(names: tuple[str, ...]) -> str:
    """Return new types in one paragraph, and what is new in known types as a line for each of these."""
    types = [name for name in names if name.isidentifier()]
    inside: dict[str, list[str]] = {}
    for name in names:
        if not name.isidentifier():
            inside.setdefault(re.split(r"[. (]", name)[0], []).append(name)
    paragraph = [_line(f"types {_quoted(types)}")] if types else []
    return "".join([*paragraph, *(_line(_quoted(each)) for _, each in sorted(inside.items()))])


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _line(text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False) + "\n"


def _why(name: str, reasons: Mapping[str, str]) -> str:
    return f" ({reasons[name]})" if name in reasons else ""


def breaking_reasons() -> dict[str, str]:
    """Return why changes that break clients were made all the same, by coordinate."""
    reasons: dict[str, str] = tomllib.loads(REASONS.read_text("utf-8")).get("breaking", {})
    return reasons


def current() -> str:
    """Return the text of the section "Unreleased" as it has to be."""
    schemas = (build_schema(path.read_text("utf-8")) for path in (AGREED, SCHEMA))
    return section(changes(*schemas), breaking_reasons())


def split(page: str) -> tuple[str, str, str]:
    """Return a changelog's text before, inside and after its section "Unreleased"."""
    before, _, rest = page.partition(HEADING)
    inside, mark, after = rest.partition("\n## ")
    return before + HEADING, inside.strip("\n") + "\n", mark + after


def written(page: str, inside: str) -> str:
    """Return a changelog with another section "Unreleased"."""
    before, _, after = split(page)
    return f"{before}\n{inside}{after}"


def agreed(page: str, title: str) -> str:
    """Return a changelog whose section "Unreleased" is closed under a title."""
    before, inside, after = split(page)
    return f"{before}\n{NONE}\n## {title}\n\n{inside}{after}"


def main() -> int:
    """Write the changelog and return the exit code."""
    parser = argparse.ArgumentParser(description="Tell what has changed in the schema.")
    parser.add_argument("--agree", metavar="TITLE", help="close the section under this title")
    title = parser.parse_args().agree
    page = written(PAGE.read_text("utf-8"), current())
    if title is not None:
        page = agreed(page, title)
        AGREED.write_text(SCHEMA.read_text("utf-8"), "utf-8")
    PAGE.write_text(page, "utf-8")
    print(f"written: {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
