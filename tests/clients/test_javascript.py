"""Clients from npm, against the running server."""

import json
import subprocess

import pytest

from tests.clients.conftest import World
from tools import clients

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.processes, pytest.mark.usefixtures("npm")]

AUDITS = 61


@pytest.mark.parametrize("client", ["apollo", "urql", "graphql_ws", "graphql_sse"])
def test_the_client_is_served(client: str, world: World):
    assert "is served" in world.run_node(f"javascript/{client}.mjs")


def test_the_running_server_passes_every_audit_of_graphql_http(world: World):
    command = ["node", "graphql_http/audit.mjs", world.known["url"]]
    done = subprocess.run(command, cwd=clients.TOOLS, capture_output=True, text=True, timeout=60, check=True)
    results = json.loads(done.stdout)
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == AUDITS
