"""The `enamel` command. Each subcommand reads its arguments, calls one function and prints what came of it."""

import asyncio
import os
import signal
import sys
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Annotated, NoReturn
from uuid import uuid4

import asyncpg
import typer

from domain.kernel.clock import Clock
from domain.kernel.errors import DomainError
from domain.partners.queries import partner_id_of
from domain.partners.service import create_partner_key, store_id_of
from domain.staff.actor import SYSTEM
from domain.staff.key_queries import api_keys
from domain.staff.service import (
    NewKey,
    add_staff_member,
    change_password,
    create_api_key,
    renew_api_key,
    reset_second_factor_of,
    revoke_api_key,
    stop_staff_member,
)
from domain.staff.tokens import is_api_key
from runtime.cli_documents import documents_app
from runtime.cli_partners import partner_app
from runtime.connect import MigrationsMissingError, database_address, run_on_database
from runtime.demo.command import PATIENTS, Demo, play_demo
from runtime.demo.errors import DemoError
from runtime.demo.server import free_port
from runtime.embedded import EmbeddedDatabaseError
from runtime.load import load_file
from runtime.logging import configure_logging, get_logger
from runtime.migrate import DatabaseTooNewError, upgrade
from runtime.night import NightReport, instant_of
from runtime.night import run as run_night
from runtime.printing import minute, table
from runtime.serve import TERMINATED, work_until_stopped
from runtime.serve import serve as run_server
from runtime.settings import Settings, SettingsError, get_settings
from runtime.verify import run_all

FAILED = 1
INTERRUPTED = 130

_EXPECTED = (DatabaseTooNewError, DemoError, DomainError, EmbeddedDatabaseError, MigrationsMissingError, SettingsError)
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


staff_app = typer.Typer(help="The clinic's staff.", no_args_is_help=True)
key_app = typer.Typer(help="API keys.", no_args_is_help=True)
app.add_typer(staff_app, name="staff")
app.add_typer(key_app, name="key")
app.add_typer(documents_app, name="documents")
app.add_typer(partner_app, name="partner")


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
def night(
    date: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Work as if this date had begun.")] = None,
) -> None:
    """Do the night's work: activate, tiers, expiry, reminders; repeatable."""
    settings = get_settings()

    async def work() -> NightReport:
        return await run_night(await instant_of(date.date()) if date else _now(settings))

    for name, count in asdict(run_on_database(settings, work)).items():
        typer.echo(f"{name.replace('_', ' ')}: {count}")


@staff_app.command("add")
def staff_add(
    login: str,
    role: Annotated[str, typer.Option(help="OWNER, MANAGER, RECEPTIONIST, ...")],
    name: Annotated[str | None, typer.Option(help="As patients and colleagues read it; the login by default.")] = None,
    branch: Annotated[list[str] | None, typer.Option(help="A branch's code; none means all branches.")] = None,
) -> None:
    """Add a staff member; the password comes on standard input."""
    settings = get_settings()
    password = _password()
    run_on_database(
        settings,
        lambda: add_staff_member(
            login=login,
            display_name=name or login,
            role=role.upper(),
            password=password,
            branch_codes=branch or (),
            now=_now(settings),
        ),
    )
    typer.echo(f"Added {login}.")


@staff_app.command("password")
def staff_password(login: str) -> None:
    """Give a staff member a new password, from standard input; ends the member's sessions."""
    settings = get_settings()
    password = _password()
    ended = run_on_database(settings, lambda: change_password(login=login, password=password, now=_now(settings)))
    typer.echo(f"Changed the password of {login}. Sessions ended: {ended}.")


@staff_app.command("stop")
def staff_stop(login: str) -> None:
    """End a staff member's access and sessions, for good."""
    settings = get_settings()
    ended = run_on_database(settings, lambda: stop_staff_member(login=login, now=_now(settings)))
    told = f"Ended the access of {login}. Sessions ended: {ended}."
    typer.echo(f"The access of {login} had been ended already." if ended is None else told)


@staff_app.command("reset-second-factor")
def staff_reset_second_factor(login: str) -> None:
    """Take away a lost second factor and end the member's sessions; the password alone signs in again."""
    settings = get_settings()
    ended = run_on_database(settings, lambda: reset_second_factor_of(login=login, now=_now(settings)))
    typer.echo(f"Reset the second factor of {login}. Sessions ended: {ended}.")


@key_app.command("add")
def key_add(
    name: Annotated[str, typer.Argument(help="What the key is for.")],
    scope: Annotated[list[str], typer.Option(help="What it may be used for; may be given several times.")],
    store: Annotated[str | None, typer.Option(help="The place that it is used at; of a partner, its store.")] = None,
    partner: Annotated[str | None, typer.Option(help="The partner's code; none for the clinic's own.")] = None,
    expires: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Its last day; none by default.")
    ] = None,
) -> None:
    """Make an API key and print it, this once."""
    settings = get_settings()
    scopes = [item.upper() for item in scope]

    async def work() -> NewKey:
        expires_at = None if expires is None else await instant_of(expires.date() + timedelta(days=1))
        if partner is None:
            return await create_api_key(
                actor=SYSTEM, name=name, scopes=scopes, store=store, expires_at=expires_at, now=_now(settings)
            )
        partner_id = await partner_id_of(code=partner)
        store_id = None if store is None else await store_id_of(partner_id=partner_id, name=store)
        return await create_partner_key(
            actor=SYSTEM, partner_id=partner_id, name=name, scopes=scopes, store_id=store_id, expires_at=expires_at,
            now=_now(settings),
        )  # fmt: skip

    typer.echo(run_on_database(settings, work).key)


@key_app.command("renew")
def key_renew(
    key: Annotated[str, typer.Argument(help="How the old key begins, or its name.", metavar="KEY")],
    overlap_hours: Annotated[int, typer.Option(min=0, help="How long the old key goes on counting.")] = 24,
) -> None:
    """Make a key in the place of another and print it, this once; both count for a while."""
    settings = get_settings()
    renewed = run_on_database(
        settings,
        lambda: renew_api_key(actor=SYSTEM, key=key, overlap=timedelta(hours=overlap_hours), now=_now(settings)),
    )
    typer.echo(renewed.new.key)
    typer.echo(f"The old key {renewed.old_prefix} counts until {minute(renewed.old_ends_at)}.", err=True)


@key_app.command("check")
def key_check() -> None:
    """Tell whether the key on standard input has a typing mistake; the database is not asked."""
    if not is_api_key(sys.stdin.readline().strip()):
        typer.echo("This is no API key: a character is wrong or missing.")
        raise typer.Exit(FAILED)
    typer.echo("This has the form of an API key.")


@key_app.command("list")
def key_list() -> None:
    """List the API keys; the keys themselves are not kept."""
    settings = get_settings()
    found = run_on_database(settings, lambda: api_keys(now=_now(settings)))
    rows = [
        (
            key["name"],
            key["prefix"],
            ",".join(key["scopes"]),
            key["store"] or "",
            minute(key["created_at"]),
            minute(key["expires_at"]),
            minute(key["last_used_at"]),
            key["state"].lower(),
        )
        for key in found
    ]
    head = ("name", "prefix", "scopes", "store", "created", "expires", "last used", "state")
    typer.echo(table(head, rows) if rows else "No API keys.")


@key_app.command("revoke")
def key_revoke(key: Annotated[str, typer.Argument(help="How the key begins, or its name.", metavar="KEY")]) -> None:
    """Make an API key count no more, at once and for good."""
    settings = get_settings()
    revoked = run_on_database(settings, lambda: revoke_api_key(actor=SYSTEM, key=key, now=_now(settings)))
    told = "Revoked {0.name} ({0.prefix})." if revoked.is_new else "{0.name} ({0.prefix}) had been revoked already."
    typer.echo(told.format(revoked))


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=64, help="How many processes answer requests.")] = 1,
) -> None:
    """Serve the API; on the embedded database migrate first and run the worker beside it."""
    os.environ.setdefault("ENAMEL_PUBLIC_URL", f"http://127.0.0.1:{port}")
    get_settings.cache_clear()
    run_server(get_settings(), host=host, port=port, workers=workers)


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes a free one.")] = 8000,
    no_serve: Annotated[bool, typer.Option("--no-serve", help="End after the story.")] = False,  # noqa: FBT002
    patients: Annotated[int, typer.Option(min=60, max=2000, help="How many people a new demo clinic has.")] = PATIENTS,
) -> None:
    """Make the demo clinic if the database is new, play its story through the API, then serve."""
    port = port or free_port()
    os.environ.setdefault("ENAMEL_PUBLIC_URL", f"http://127.0.0.1:{port}")
    get_settings.cache_clear()
    play_demo(Demo(get_settings(), port=port, serve=not no_serve, patients=patients))


@app.command()
def worker() -> None:
    """Deliver the outbox and run the schedules, until stopped; any number may run."""
    settings = get_settings()
    with database_address(settings) as url:
        asyncio.run(work_until_stopped(settings, url))


def _password() -> str:
    """Return the password from standard input: asked for at a terminal, else its first line."""
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")


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
