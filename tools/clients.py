"""Make the typed clients out of the operations, with tools pinned in tests/clients.

    python -m tools.clients            write the generated code into clients/ and pack both clients into clients/build

What is generated is not committed: the schema and the operations say everything, and the tests generate it anew.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    parse,
    print_ast,
    separate_operations,
    validate,
)

from tools.toolbox import MissingToolError, npm_ready, python_ready

ROOT: Final = Path(__file__).resolve().parents[1]
SCHEMA: Final = ROOT / "schema.graphql"
OPERATIONS: Final = ROOT / "clients" / "operations"
PYTHON_CLIENT: Final = ROOT / "clients" / "python"
TYPESCRIPT_CLIENT: Final = ROOT / "clients" / "typescript"
BUILD: Final = ROOT / "clients" / "build"
TOOLS: Final = ROOT / "tests" / "clients"
NODE_MODULES: Final = TOOLS / "node_modules"
PARTNERS: Final = {
    "partner/till.graphql": {"WhoAmI", "RedeemCertificateAtPartner", "RegisterWebhook"},
    "partner/store.graphql": None,
    "website/certificates.graphql": {"CheckGiftCertificate"},
}
"""What a partner's client is made of: whole files, or some of a file's operations."""
APPS: Final = ("website", "mobile")
"""Whose operations the TypeScript client is made of."""
SHOPS: Final = {
    "partner/store.graphql": {"PartnerMoney", "ReadVoucher", "RedeemVoucherForOrder", "CancelVoucherRedemption"}
}
"""What it has beside them: what the website's own server does as partners do, with the fragment that it needs."""


def fitting_operations(schema: GraphQLSchema, folder: Path = OPERATIONS) -> dict[str, DocumentNode]:
    """Return, by the file's path, the operations that fit the schema, with the fragments that they use.

    What waits for a later version of the schema is left out; `tests/clients_pending.txt` lists it.

    Args:
        schema: the schema to fit.
        folder: one folder per client, with files of operations.
    """
    found: dict[str, DocumentNode] = {}
    for path in sorted(folder.glob("*/*.graphql")):
        whole = parse(path.read_text("utf-8"), no_location=True)
        alone = separate_operations(whole)
        fit = {name for name, document in alone.items() if not validate(schema, document)}
        used = {
            node.name.value
            for name in fit
            for node in alone[name].definitions
            if isinstance(node, FragmentDefinitionNode)
        }
        if fit:
            found[path.relative_to(folder).as_posix()] = chosen(whole, fit | used)
    return found


def chosen(document: DocumentNode, names: Collection[str]) -> DocumentNode:
    """Return a document with only the definitions of these names."""
    kept = (
        node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode | OperationDefinitionNode) and node.name and node.name.value in names
    )
    return DocumentNode(definitions=tuple(kept))


def write_operations(folder: Path, documents: Mapping[str, DocumentNode]) -> None:
    """Write documents into a folder, in place of what is there."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, document in documents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(print_ast(document) + "\n", "utf-8")


def for_partners(documents: Mapping[str, DocumentNode]) -> dict[str, DocumentNode]:
    """Return what the partners' client is made of."""
    return _selected(documents, PARTNERS)


def for_apps(documents: Mapping[str, DocumentNode]) -> dict[str, DocumentNode]:
    """Return what the client for website and app is made of."""
    own = {name: document for name, document in documents.items() if name.startswith(APPS)}
    return own | _selected(documents, SHOPS)


def _selected(
    documents: Mapping[str, DocumentNode], wanted: Mapping[str, Collection[str] | None]
) -> dict[str, DocumentNode]:
    return {
        name: documents[name] if names is None else chosen(documents[name], names)
        for name, names in wanted.items()
        if name in documents
    }


def run_tool(*arguments: str, cwd: Path = TOOLS) -> str:
    """Run a program of the npm packages and return what it printed.

    Raises:
        RuntimeError: it failed.
    """
    return _run([str(NODE_MODULES / ".bin" / arguments[0]), *arguments[1:]], cwd)


def _run(command: list[str], cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


@contextmanager
def _sources(client: Path, documents: Mapping[str, DocumentNode]) -> Iterator[None]:
    """Put beside a client what it is made of, for as long as it takes."""
    operations, schema = client / "operations", client / "schema.graphql"
    write_operations(operations, documents)
    shutil.copy(SCHEMA, schema)
    try:
        yield
    finally:
        shutil.rmtree(operations)
        schema.unlink()


def generate_python(client: Path, documents: Mapping[str, DocumentNode], programs: Path) -> None:
    """Write the generated part of the Python client.

    Args:
        client: the client's folder, or a copy of it.
        documents: the fitting operations.
        programs: of the environment with ariadne-codegen.
    """
    with _sources(client, for_partners(documents)):
        _run([str(programs / "ariadne-codegen")], client, PYTHONPATH=str(client / "codegen"))


def generate_typescript(client: Path, documents: Mapping[str, DocumentNode]) -> None:
    """Write the generated part of the TypeScript client, and compile it.

    Args:
        client: the client's folder, or a copy of it.
        documents: the fitting operations.
    """
    if not (client / "node_modules").exists():
        (client / "node_modules").symlink_to(NODE_MODULES)
    with _sources(client, for_apps(documents)):
        run_tool("graphql-codegen", "--config", "codegen.json", "--silent", cwd=client)
    run_tool("tsc", "--project", "tsconfig.json", cwd=client)


def main() -> int:
    """Generate and pack both clients and return the exit code."""
    try:
        npm_ready(TOOLS)
        programs = python_ready(TOOLS)
    except MissingToolError as error:
        print(error, file=sys.stderr)
        return 1
    documents = fitting_operations(build_schema(SCHEMA.read_text("utf-8")))
    generate_python(PYTHON_CLIENT, documents, programs)
    generate_typescript(TYPESCRIPT_CLIENT, documents)
    BUILD.mkdir(exist_ok=True)
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(BUILD)], PYTHON_CLIENT)
    _run(["npm", "pack", "--silent", "--pack-destination", str(BUILD)], TYPESCRIPT_CLIENT)
    print(f"packed into {BUILD.relative_to(ROOT)}: {', '.join(sorted(path.name for path in BUILD.iterdir()))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
