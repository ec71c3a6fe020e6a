"""`enamel documents`: which documents the clinic's own clients send."""

from pathlib import Path
from typing import Annotated

import typer

from api.documents import fit_documents
from api.graphql import build_schema
from domain.documents.policy import NewDocument, read_manifest
from domain.documents.queries import trusted_documents
from domain.documents.service import register_documents, revoke_document
from domain.kernel.clock import Clock
from runtime.connect import run_on_database
from runtime.forms import callers_of
from runtime.printing import minute, table
from runtime.settings import SettingsError, get_settings

documents_app = typer.Typer(help="Documents that clients send by their ids.", no_args_is_help=True)


@documents_app.command("register")
def register(
    files: Annotated[
        list[Path], typer.Argument(help="Manifests of graphql-codegen or relay-compiler.", metavar="FILE")
    ],
    caller: Annotated[
        list[str] | None, typer.Option(help="PATIENT, ANONYMOUS, ...: who may use them; none means everybody.")
    ] = None,
) -> None:
    """Register the documents of manifests, after looking whether each fits the schema; all of them or none."""
    settings = get_settings()
    callers = _callers(caller or [])
    documents = [document for file in files for document in _read(file)]
    now = Clock(settings.clock_offset).now()
    done = run_on_database(settings, lambda: register_documents(documents=documents, callers=callers, now=now))
    typer.echo(f"Registered {done.added} documents; {done.known} were known.")


@documents_app.command("list")
def list_documents() -> None:
    """List the registered documents, also the revoked."""
    found = run_on_database(get_settings(), trusted_documents)
    rows = [
        (
            each["document_id"],
            each["name"],
            ",".join(each["callers"]) or "everybody",
            minute(each["registered_at"]),
            "active" if each["revoked_at"] is None else "revoked",
        )
        for each in found
    ]
    typer.echo(table(("id", "operations", "callers", "registered", "state"), rows) if rows else "No documents.")


@documents_app.command("revoke")
def revoke(
    document_ids: Annotated[list[str], typer.Argument(help="As it was registered.", metavar="ID")],
) -> None:
    """Make registered documents count no more, within seconds; registering them again brings them back."""
    settings = get_settings()
    now = Clock(settings.clock_offset).now()

    async def work() -> list[bool]:
        return [await revoke_document(document_id=document_id, now=now) for document_id in document_ids]

    for document_id, is_new in zip(document_ids, run_on_database(settings, work), strict=True):
        typer.echo(f"Revoked {document_id}." if is_new else f"{document_id} had been revoked already.")


def _callers(names: list[str]) -> list[str]:
    try:
        return sorted(callers_of(",".join(names)))
    except ValueError as error:
        raise SettingsError(f"--caller: {error}") from None


def _read(file: Path) -> list[NewDocument]:
    """Return the documents of one manifest, each of which fits the schema."""
    settings = get_settings()
    schema = build_schema(production=settings.production, limits=settings.limits)
    return fit_documents(read_manifest(file.read_bytes()), schema.documents)
