"""The manifests that graphql-codegen and relay-compiler make, registered as they are, and sent by their ids."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from graphql import DocumentNode

from tests.clients.conftest import World
from tests.clients.test_compilers import laid_out
from tools import clients

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.processes, pytest.mark.usefixtures("npm")]


@pytest.fixture(scope="module")
def manifests(
    npm: None, documents: Mapping[str, DocumentNode], tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Path]:
    """Compile the operations with both, and give the files of documents by their ids."""
    folder = tmp_path_factory.mktemp("manifests")
    codegen, relay = laid_out("codegen", folder), laid_out("relay", folder)
    clients.write_operations(codegen / "operations", documents)
    clients.run_tool("graphql-codegen", "--config", "codegen.json", "--silent", cwd=codegen)
    (relay / "artifacts").mkdir()
    (relay / "persisted.json").write_text("{}")
    clients.run_tool("relay-compiler", "relay.config.json", cwd=relay)
    return {"codegen": codegen / "preset" / "persisted-documents.json", "relay": relay / "persisted.json"}


def test_both_manifests_are_registered_and_their_ids_run(manifests: Mapping[str, Path], world: World):
    texts = {name: json.loads(path.read_text()) for name, path in manifests.items()}
    for name, path in manifests.items():
        assert world.enamel.run("documents", "register", str(path)) == (
            0,
            f"Registered {len(texts[name])} documents; 0 were known.\n",
        )
    programme = next(key for key, text in texts["codegen"].items() if "query LoyaltyProgramme" in text)
    statement = next(key for key, text in texts["relay"].items() if "query StatementQuery" in text)
    as_manager = {"authorization": f"Bearer {world.manager.token}"}
    for body, headers in (
        ({"documentId": programme}, {}),
        ({"documentId": f"sha256:{sha256(texts['codegen'][programme].encode()).hexdigest()}"}, {}),
        ({"doc_id": statement, "variables": {"id": world.known["patientId"]}}, as_manager),
        ({"id": statement, "variables": {"id": world.known["patientId"]}}, as_manager),
    ):
        answer = world.enamel.http.post("/graphql", json=body, headers=headers).json()
        assert "errors" not in answer, answer
        assert answer["data"]
