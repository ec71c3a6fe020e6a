"""What no SQL statement in the code may do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("adapters", "api", "domain", "runtime")
COUNTED_SUBQUERY = re.compile(r"\bIN\s*\(\s*SELECT\b(?:[^()]|\([^()]*\))*\b(?:LIMIT|OFFSET)\b", re.IGNORECASE)


def statements(source: str) -> Iterator[str]:
    """Return the texts of a module, each part of a formatted one with its holes as they are written."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield ast.unparse(node).replace("\\n", " ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UPDATE a SET b = 1 WHERE id IN (\n    SELECT id FROM a WHERE f(b) ORDER BY id LIMIT $1 FOR UPDATE)", True),
        ("DELETE FROM a WHERE id IN (SELECT id FROM a WHERE c IN (1, 2) OFFSET $1)", True),
        ("UPDATE a SET b = 1 WHERE id = ANY (ARRAY(SELECT id FROM a ORDER BY id LIMIT $1 FOR UPDATE))", False),
        ("SELECT * FROM a WHERE id IN (SELECT id FROM b) ORDER BY id LIMIT $1", False),
    ],
)
def test_what_counts_as_a_counted_subquery(text: str, *, found: bool):
    assert (COUNTED_SUBQUERY.search(text) is not None) is found


def test_no_batch_is_counted_in_a_subquery_that_may_run_again():
    """A planner may run `IN (SELECT ... LIMIT n FOR UPDATE)` once per row and take more than n; an array once."""
    found = {
        (str(path.relative_to(ROOT)), text)
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
        for text in statements(path.read_text("utf-8"))
        if COUNTED_SUBQUERY.search(text)
    }
    assert found == set()
