"""`enamel documents`, with the operations that website and app really send."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, print_ast, separate_operations, validate

from tests.databases import run_apart, value
from tests.runtime.test_cli import Enamel

pytestmark = pytest.mark.processes

ROOT = Path(__file__).resolve().parents[2]
WHO = "query Who { viewer { kind } }"


@pytest.fixture
def enamel(fresh_database: str, tmp_path: Path) -> Enamel:
    return Enamel(DATABASE_URL=fresh_database, ENAMEL_DATA_DIR=str(tmp_path))


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema.graphql").read_text())


def operations_of(client: str, schema: GraphQLSchema) -> dict[str, str]:
    """Return the texts that a client sends by the names of the operations; those that wait for a later version not."""
    waiting = set((ROOT / "tests" / "clients_pending.txt").read_text().split())
    texts = {}
    for path in sorted((ROOT / "clients" / "operations" / client).glob("*.graphql")):
        for name, document in separate_operations(parse(path.read_text())).items():
            if name in waiting or validate(schema, document):
                continue
            texts[name] = print_ast(document)
    return texts


def written(path: Path, texts: Mapping[str, str], digest: Callable[[bytes], "hashlib._Hash"]) -> str:
    """Write a manifest with hashes for ids, as the generators do, and return its path."""
    manifest = {digest(text.encode()).hexdigest(): text for text in texts.values()}
    path.write_text(json.dumps(manifest, indent=2))
    return str(path)


def test_the_operations_of_website_and_app_are_registered(
    enamel: Enamel, schema: GraphQLSchema, tmp_path: Path, fresh_database: str
):
    website, app = operations_of("website", schema), operations_of("mobile", schema)
    assert min(len(website), len(app)) > 5
    of_codegen = written(tmp_path / "persisted-documents.json", website, hashlib.sha1)
    of_relay = written(tmp_path / "persisted_queries.json", app, hashlib.md5)
    told = f"Registered {len(website)} documents; 0 were known.\n"
    callers = ("--caller", "anonymous", "--caller", "PATIENT,REGISTRATION,CHOOSING")
    assert enamel.run("documents", "register", of_codegen, *callers) == (0, told, "")
    both = f"Registered {len(app)} documents; {len(website)} were known.\n"
    assert enamel.run("documents", "register", of_codegen, of_relay, *callers) == (0, both, "")
    listed = enamel.run("documents", "list")[1].splitlines()
    assert re.split(r" {2,}", listed[0]) == ["id", "operations", "callers", "registered", "state"]
    assert len(listed) == 1 + len(website) + len(app)
    assert all("ANONYMOUS,CHOOSING,PATIENT,REGISTRATION" in line and line.endswith("active") for line in listed[1:])
    assert {re.split(r" {2,}", line)[1] for line in listed[1:]} == set(website) | set(app)
    assert run_apart(value(fresh_database, "SELECT count(*) FROM trusted_document")) == len(website) + len(app)


def test_documents_are_revoked_and_what_does_not_fit_is_told_in_one_line(enamel: Enamel, tmp_path: Path):
    manifest = tmp_path / "a.json"
    manifest.write_text(json.dumps({"one": WHO, "two": WHO.replace("Who", "Other")}))
    assert enamel.run("documents", "register", str(manifest))[0] == 0
    manifest.write_text(json.dumps({"good": WHO, "bad": "{ nonsense }"}))
    code, out, err = enamel.run("documents", "register", str(manifest))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "The document bad cannot be registered: Cannot query field 'nonsense'" in err
    assert enamel.run("documents", "revoke", "one", "two")[1] == "Revoked one.\nRevoked two.\n"
    assert enamel.run("documents", "revoke", "one")[1] == "one had been revoked already.\n"
    lines = enamel.run("documents", "list")[1].splitlines()
    assert [line.split()[-1] for line in lines] == ["state", "revoked", "revoked"]
    assert "everybody" in lines[1]
    code, _, err = enamel.run("documents", "register", str(manifest), "--caller", "SYSTEM")
    assert (code, "--caller: write kinds of callers" in err) == (1, True)
