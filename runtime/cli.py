"""The `enamel` command. Each subcommand reads its arguments, calls one function and prints what came of it."""

import asyncio
import signal
import sys
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Annotated, NoReturn
from uuid import uuid4

import asyncpg
import typer

from domain.kernel.clock import Clock
from domain.kernel.errors import DomainError
from runtime.connect import MigrationsMissingError, database_address, run_on_database
from runtime.embedded import EmbeddedDatabaseError
from runtime.load import load_file
from runtime.logging import configure_logging, get_logger
from runtime.migrate import DatabaseTooNewError, upgrade
from runtime.serve import work_until_stopped
from runtime.settings import Settings, SettingsError, get_settings
from runtime.verify import run_all

FAILED = 1
INTERRUPTED = 130
TERMINATED = 143

_EXPECTED = (DatabaseTooNewError, DomainError, EmbeddedDatabaseError, MigrationsMissingError, SettingsError)
_UNREACHED = (
    OSError,
    TimeoutError,
    asyncpg.CannotConnectNowError,
    asyncpg.ClientConfigurationError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.PostgresConnectionError,
    asyncpg.TooManyConnectionsError,
)

app = typer.Typer(
    name="enamel",
    help="Loyalty for dental clinics. Settings come from the environment; see the README.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def prepare() -> None:
    """Read the settings and set up logging, before any subcommand."""
    configure_logging(get_settings().log_style)


@app.command()
def migrate() -> None:
    """Bring the database up to date; safe when several start at once."""
    with database_address(get_settings()) as url:
        applied = asyncio.run(upgrade(url))
    for name in applied:
        typer.echo(f"applied {name}")
    typer.echo("The database is up to date.")


@app.command()
def load(file: Annotated[Path, typer.Argument(help="The clinic's set-up, a TOML file.")]) -> None:
    """Load or update the clinic's set-up; a bad file changes nothing."""
    settings = get_settings()
    lines = run_on_database(settings, lambda: load_file(file, _now(settings)))
    typer.echo("\n".join(lines or ["Nothing to change."]))


@app.command()
def verify() -> None:
    """Run the ledger's proofs; exit with 1 if any finds a violation."""
    settings = get_settings()
    findings = run_on_database(settings, lambda: run_all(_now(settings)))
    for finding in findings:
        typer.echo(f"{finding.violations:>8}  {finding.name}")
        for example in finding.examples:
            typer.echo(f"          {example}")
    if any(finding.violations for finding in findings):
        raise typer.Exit(FAILED)


@app.command()
def worker() -> None:
    """Deliver the outbox and run the schedules, until stopped; any number may run."""
    settings = get_settings()
    with database_address(settings) as url:
        asyncio.run(work_until_stopped(settings, url))


def _now(settings: Settings) -> datetime:
    return Clock(settings.clock_offset).now()


def _terminate(_signal: int, _frame: FrameType | None) -> NoReturn:
    """Unwind instead of dying on the spot, so that the embedded database is left in order."""
    raise SystemExit(TERMINATED)


def main() -> None:
    """Run the command line: expected failures are one line on standard error, and no failure is a traceback."""
    configure_logging("console")
    signal.signal(signal.SIGTERM, _terminate)
    try:
        app()
    except _EXPECTED as error:
        _fail(str(error))
    except _UNREACHED as error:
        _fail(_reason(error))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception:  # noqa: BLE001  # the last resort: whatever it was, it is logged and told
        error_id = uuid4().hex
        get_logger(__name__).exception("command failed", error_id=error_id)
        _fail(f"something went wrong inside Enamel; the log has it under {error_id}")


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.strerror}: {error.filename}"
    return f"the database is not reached: {type(error).__name__}: {error}"


def _fail(text: str) -> NoReturn:
    typer.echo(f"enamel: {text}", err=True)
    sys.exit(FAILED)
