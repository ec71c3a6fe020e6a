"""What compiles operations into code: graphql-codegen's client preset and relay-compiler, and what they make, used."""

import json
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from graphql import DocumentNode, GraphQLSchema, OperationDefinitionNode, parse, validate

from tests.clients.conftest import World
from tools import clients

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.processes, pytest.mark.usefixtures("npm")]


def laid_out(name: str, folder: Path) -> Path:
    """Return a copy of a folder of this one, with the schema and the packages beside it."""
    place = folder / name
    shutil.copytree(clients.TOOLS / name, place)
    shutil.copy(clients.SCHEMA, place / "schema.graphql")
    (place / "node_modules").symlink_to(clients.NODE_MODULES)
    return place


def manifest_of(file: Path, schema: GraphQLSchema) -> dict[str, str]:
    """Return a manifest of documents by their hash, all of which fit the schema."""
    texts: dict[str, str] = json.loads(file.read_text())
    assert [text for text in texts.values() if validate(schema, parse(text))] == []
    assert {name.removeprefix("sha256:"): sha256(text.encode()).hexdigest() for name, text in texts.items()} == {
        name.removeprefix("sha256:"): name.removeprefix("sha256:") for name in texts
    }
    return texts


def test_the_client_preset_types_every_operation_strictly(
    tmp_path: Path, schema: GraphQLSchema, documents: Mapping[str, DocumentNode], world: World
):
    place = laid_out("codegen", tmp_path)
    clients.write_operations(place / "operations", documents)
    clients.run_tool("graphql-codegen", "--config", "codegen.json", "--silent", cwd=place)
    clients.run_tool("tsc", "--project", "tsconfig.json", cwd=place)
    texts = manifest_of(place / "preset" / "persisted-documents.json", schema)
    operations = [
        node for each in documents.values() for node in each.definitions if isinstance(node, OperationDefinitionNode)
    ]
    assert len(texts) == len(operations)
    assert "the programme has" in world.run_node(str(place / "dist" / "programme.js"))


def test_what_relay_compiles_reads_and_pages_through_the_graph(tmp_path: Path, schema: GraphQLSchema, world: World):
    place = laid_out("relay", tmp_path)
    (place / "artifacts").mkdir()
    (place / "persisted.json").write_text("{}")
    clients.run_tool("relay-compiler", "relay.config.json", cwd=place)
    texts = manifest_of(place / "persisted.json", schema)
    assert any("fragment Statement_account" in text for text in texts.values())
    assert "Relay is served" in world.run_node("relay/statement.mjs", folder=str(place))
