import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = {"service", "queries", "policy", "models", "errors"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("api", "domain", "adapters", "runtime", exclude_type_checking_imports=True, cache_dir=None)


def test_models_are_used_by_their_own_capability_and_other_tables_only(graph: grimp.ImportGraph):
    strangers = {
        f"{importer} -> {module}"
        for module in graph.modules
        if module.startswith("domain.") and module.endswith(".models")
        for importer in graph.find_modules_that_directly_import(module)
        if not importer.startswith(module.removesuffix("models")) and not importer.endswith(".models")
    }
    assert strangers == set()


def test_every_capability_is_held_to_its_inner_order():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    inside = next(contract for contract in contracts if contract["id"] == "inside")
    capabilities = {
        f"domain.{folder.name}"
        for folder in (ROOT / "domain").iterdir()
        if any((folder / f"{part}.py").exists() or (folder / part).is_dir() for part in PARTS)
    }
    assert set(inside["containers"]) == capabilities - {"domain.kernel"}


def test_no_file_is_longer_than_can_be_read():
    long = [
        f"{path.relative_to(ROOT)}: {count} lines"
        for folder in ("api", "domain", "adapters", "runtime")
        for path in (ROOT / folder).rglob("*.py")
        if (count := len(path.read_text().splitlines())) > 400
    ]
    assert long == []
