"""clairvoyance, which rebuilds a schema from what a server says of mistyped names, recovers nothing in production."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from graphql import build_schema

from tests.journeys.enamel import Enamel
from tools.schema_changes import SCHEMA

pytestmark = [pytest.mark.processes, pytest.mark.slow]

ROOM = {"ENAMEL_BUDGET_TEXTS": "100000/1000", "ENAMEL_BUDGET_ANONYMOUS": "10000000/100000"}
"""The attack is not to fail because it is slowed down."""

SECRETS = {"ENAMEL_SECRET_KEY": "s" * 40, "ENAMEL_CODE_PEPPER": "p" * 40}
ENOUGH_S = 40


def words() -> list[str]:
    """Return names of the API, the same mistyped, and other words."""
    query = build_schema(SCHEMA.read_text()).query_type
    assert query is not None
    right = [
        name for name, field in query.fields.items() if name in ("branches", "tiers", "viewer", "programme", "node")
    ]
    return [*right, *(f"{name}z" for name in query.fields), "name", "kind", "codes", "idd", "banana", "user", "account"]


def attack(url: str, programs: Path, folder: Path) -> dict[str, set[str]]:
    """Return the fields by type that clairvoyance recovers, in the time it is given."""
    listed, found = folder / "words.txt", folder / "schema.json"
    listed.write_text("\n".join(words()))
    command = [str(programs / "clairvoyance"), url, "--wordlist", str(listed), "--output", str(found)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        process.communicate(timeout=ENOUGH_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
    if not found.exists():
        return {}
    types = json.loads(found.read_text())["data"]["__schema"]["types"]
    return {kind["name"]: {field["name"] for field in kind.get("fields") or ()} for kind in types}


@pytest.mark.parametrize("env", ["development", "production"])
def test_clairvoyance_recovers_nothing_in_production(
    env: str, programs: Path, make_database: Callable[..., str], tmp_path: Path
):
    enamel = Enamel(tmp_path / "data", {"DATABASE_URL": make_database(), "ENAMEL_ENV": env, **ROOM, **SECRETS})
    with enamel.http:
        enamel.serve()
        try:
            found = attack(f"http://127.0.0.1:{enamel.port}/graphql", programs, tmp_path)
        finally:
            enamel.stop()
    recovered = {name for fields in found.values() for name in fields}
    if env == "development":
        assert {"branches", "tiers", "viewer"} <= recovered  # the attack is a real one
        assert recovered - set(words())  # and learns what it did not know
    else:
        assert recovered == set()
