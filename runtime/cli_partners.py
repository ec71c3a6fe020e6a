"""`enamel partner`: settling with partners from the command line."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from domain.kernel.clock import Clock
from domain.kernel.keyset import Window
from domain.kernel.money import format_minor
from domain.partners import statement_queries as queries
from domain.partners.queries import partner_id_of
from domain.partners.service import Period, close_statement, reconcile
from domain.partners.settlement import Outcome
from domain.partners.statement_queries import RECONCILED_IN_ORDER
from domain.staff.actor import SYSTEM
from runtime.connect import run_on_database
from runtime.printing import table
from runtime.settings import SettingsError, get_settings

FAILED = 1
_PAGE = 1000
_DAY = "%Y-%m-%d"

Code = Annotated[str, typer.Argument(help="The partner's code.", metavar="PARTNER")]
First = Annotated[datetime, typer.Option("--from", formats=[_DAY], help="The first day.")]
Last = Annotated[datetime, typer.Option("--to", formats=[_DAY], help="The last day.")]

partner_app = typer.Typer(help="Settling with partners.", no_args_is_help=True)


@partner_app.command("close")
def close(partner: Code, first: First, last: Last) -> None:
    """Close a period of a partner's account into a statement, for ever."""

    async def work() -> dict[str, Any]:
        partner_id = await partner_id_of(code=partner)
        statement_id = await close_statement(
            actor=SYSTEM, partner_id=partner_id, period_from=first.date(), period_to=last.date(), now=_now()
        )
        return (await queries.statements_by_ids(ids=[statement_id]))[statement_id]

    row = run_on_database(get_settings(), work)
    typer.echo(f"Statement {row['number']} of {row['period_from']} to {row['period_to']}: {row['line_count']} lines.")
    typer.echo(f"The partner owes {format_minor(row['total'])} for it; balance {format_minor(row['closing_balance'])}.")


@partner_app.command("reconcile")
def compare(
    partner: Code,
    file: Annotated[Path, typer.Argument(help="The partner's CSV file with the columns reference and amount.")],
    first: First,
    last: Last,
) -> None:
    """Hold a partner's file of a period against the lines; exit with 1 if anything does not match."""
    text = _read(file)

    async def work() -> tuple[dict[str, Any], list[dict[str, Any]]]:
        period = Period(await partner_id_of(code=partner), first.date(), last.date())
        made = await reconcile(actor=SYSTEM, period=period, file=text, now=_now())
        found = (await queries.reconciliations_by_ids(ids=[made]))[made]
        unmatched = (outcome for outcome in Outcome if outcome is not Outcome.MATCHED)
        return found, [line for outcome in unmatched for line in await _lines(made, outcome)]

    found, lines = run_on_database(get_settings(), work)
    typer.echo(", ".join(f"{outcome.lower()} {found[outcome.lower()]}" for outcome in Outcome))
    if lines:
        rows = [
            (line["outcome"].lower(), line["reference"], _amount(line["ours"]), _amount(line["theirs"]))
            for line in lines
        ]
        typer.echo(table(("outcome", "reference", "ours", "theirs"), rows))
        raise typer.Exit(FAILED)


async def _lines(made: Any, outcome: Outcome) -> list[dict[str, Any]]:
    """Return all lines of a reconciliation that came out so."""
    lines: list[dict[str, Any]] = []
    while True:
        after = (lines[-1]["position"],) if lines else None
        window = Window(RECONCILED_IN_ORDER, size=_PAGE, after=after)
        found = await queries.reconciled_lines(reconciliation_ids=[made], outcome=outcome, window=window)
        page, _, is_more = window.split(found.get(made, []))
        lines += page
        if not is_more:
            return lines


def _amount(amount_minor: int | None) -> str:
    return "" if amount_minor is None else format_minor(amount_minor)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: save the file as UTF-8") from None


def _now() -> datetime:
    return Clock(get_settings().clock_offset).now()
