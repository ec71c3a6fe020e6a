"""`python -m api.export`: writes the schema to schema.graphql, sorted; with `--check` compares it instead."""

import argparse
import difflib
import sys
from itertools import islice
from pathlib import Path

from graphql import build_schema as parse_schema
from graphql import lexicographic_sort_schema, print_schema

from api.graphql import build_schema

FILE = Path(__file__).resolve().parent.parent / "schema.graphql"
_SHOWN_LINES = 60


def schema_text() -> str:
    """Return the schema in GraphQL's definition language, sorted by name."""
    return print_schema(lexicographic_sort_schema(parse_schema(build_schema(production=False).as_str()))) + "\n"


def difference(path: Path) -> str:
    """Return how the file differs from the schema; nothing if it does not."""
    old = path.read_text("utf-8") if path.exists() else ""
    lines = difflib.unified_diff(old.splitlines(), schema_text().splitlines(), path.name, "the schema", lineterm="")
    return "\n".join(islice(lines, _SHOWN_LINES))


def main(arguments: list[str] | None = None) -> int:
    """Write or check the file and return the exit status: 1 if the check finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m api.export", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 if the file is out of date")
    parser.add_argument("--file", type=Path, default=FILE, help="schema.graphql by default")
    options = parser.parse_args(arguments)
    if not options.check:
        options.file.write_text(schema_text(), "utf-8")
        return 0
    found = difference(options.file)
    if found:
        sys.stderr.write(f"{found}\n\n{options.file.name} is out of date: run `make schema`.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
