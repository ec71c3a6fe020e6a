"""Clients from PyPI, against the running server, in an environment where Enamel itself is not installed."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.clients.conftest import World
from tools import clients

pytestmark = [pytest.mark.slow, pytest.mark.processes]

SCHEMATHESIS = """
[generation]
max-examples = 3
database = "none"
deterministic = true
"""
"""Some three requests for each root field, the same ones each time."""

ENDS_THE_SESSION = "Mutation.signOut"
EXAMPLES_WITHIN_S = 120


def test_gql_is_served_over_http_and_websocket(programs: Path, world: World):
    command = [programs / "python", clients.TOOLS / "gql_clients.py", json.dumps(world.known)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "gql is served"), done.stderr


@pytest.mark.parametrize("caller", ["manager", "patient"])
def test_schemathesis_finds_no_server_error(caller: str, programs: Path, world: World, tmp_path: Path):
    token = world.enamel.staff("manager").token if caller == "manager" else world.known["patient"]
    (tmp_path / "schemathesis.toml").write_text(SCHEMATHESIS)
    what = ["--checks", "server_is_well", "--phases", "fuzzing", "--mode", "all", "--exclude-name", ENDS_THE_SESSION]
    how = ["--workers", "1", "--request-timeout", "20", "--suppress-health-check", "all"]
    done = subprocess.run(
        [programs / "st", "run", world.known["url"], *what, *how, "--header", f"Authorization: Bearer {token}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(clients.TOOLS), "SCHEMATHESIS_HOOKS": "schemathesis_hooks"},
        capture_output=True,
        text=True,
        timeout=EXAMPLES_WITHIN_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    tried = re.search(r"(\d+) generated, (\d+) passed", done.stdout)
    assert tried, done.stdout[-2000:]
    assert tried[1] == tried[2]
