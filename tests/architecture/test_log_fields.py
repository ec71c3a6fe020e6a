"""Every field that the code logs is on the list of those that leave the program."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from runtime.logging import FIELDS
from runtime.night import NightReport

ROOT = Path(__file__).resolve().parents[2]
METHODS = {"debug", "info", "warning", "error", "critical", "exception", "log", "bind"}
NOT_FIELDS = {"exc_info", "stack_info"}
SPREAD = {("runtime/wiring.py", "asdict(report)"): {field.name for field in fields(NightReport)}}
"""What `**` stands for, where a call has it."""


def is_logger(node: ast.expr, names: set[str]) -> bool:
    """Tell whether an expression is a logger: `get_logger(...)`, a name that was given one, or what `bind` returns."""
    if isinstance(node, ast.Name):
        return node.id in names
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute) and node.func.attr == "bind":
        return is_logger(node.func.value, names)
    return ast.unparse(node.func).rpartition(".")[2] == "get_logger"


def logged_fields(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and is_logger(node.value, set())]
    names = {target.id for node in assigned for target in node.targets if isinstance(target, ast.Name)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS):
            continue
        if is_logger(node.func.value, names):
            for keyword in node.keywords:
                if keyword.arg is None:
                    yield from SPREAD[path.relative_to(ROOT).as_posix(), ast.unparse(keyword.value)]
                else:
                    yield keyword.arg


@pytest.mark.parametrize("layer", ["api", "domain", "adapters", "runtime"])
def test_every_field_that_is_logged_is_on_the_list(layer: str):
    dropped = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / layer).rglob("*.py")
        for name in logged_fields(path)
        if name not in FIELDS | NOT_FIELDS
    }
    assert dropped == set()


def test_logged_fields_are_found(tmp_path: Path):
    module = tmp_path / "module.py"
    module.write_text(
        "_log = structlog.get_logger(__name__)\n"
        "_log.info('a', count=1)\n"
        "get_logger(__name__).bind(job=2).exception('b', phone=3)\n"
        "other.info('c', name=4)\n"
    )
    assert sorted(logged_fields(module)) == ["count", "job", "phone"]
    assert {"error_id", "operation_name", "path"} <= set(logged_fields(ROOT / "api/transport/errors.py"))
    assert {"accounts_settled", "template", "event_id"} <= set(logged_fields(ROOT / "runtime/wiring.py"))
