"""Holding a partner's own file of a period against the clinic's lines (R-PAR-4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.database import execute, fetchval, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.partners.settlement import MAX_PERIOD_DAYS, Compared, Outcome, compare, count, read_file
from domain.partners.settlement_errors import PeriodNotPossible
from domain.partners.statement_queries import amounts_by_reference, amounts_elsewhere, statements_by_ids
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_INSERT: Final = """
INSERT INTO partner_reconciliation SELECT r.* FROM jsonb_populate_record(NULL::partner_reconciliation, $1::jsonb) r
"""
_INSERT_LINES: Final = """
INSERT INTO partner_reconciliation_line
SELECT r.* FROM jsonb_populate_recordset(NULL::partner_reconciliation_line, $1::jsonb) r
"""


PERIOD: Final = ("against", "period")
"""Where the API's input names a period."""


@dataclass(frozen=True, slots=True)
class Period:
    """Which lines a file is held against: those of a statement, or all of a partner's that are dated within days."""

    partner_id: UUID
    first: date
    last: date
    statement_id: UUID | None = None


async def period_of_statement(*, statement_id: UUID, field: tuple[str, ...] = ()) -> Period:
    """Return the lines of a statement as what a file is held against; `field` is where the input names it.

    Raises:
        NotFound: there is no such statement.
    """
    row = (await statements_by_ids(ids=[statement_id])).get(statement_id)
    if row is None:
        raise NotFound(field=field)
    return Period(row["partner_id"], row["period_from"], row["period_to"], statement_id)


@transactional
async def reconcile(*, actor: Actor, period: Period, file: str, now: datetime) -> UUID:
    """Hold a partner's file against the clinic's lines, keep what came of it, and return the reconciliation's id.

    Args:
        actor: a staff member who may settle with partners.
        period: which lines.
        file: a CSV file with a head; see `settlement.read_file`.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not settle with partners.
        PeriodNotPossible: the period ends before it begins, is longer than a year, or has not begun.
        NotFound: there is no such partner.
        TooManyRows, NotATable, ColumnsAlike, FileNotUnderstood: the file is not such a one.

    Effects:
        Nothing is posted. One audit line.
    """
    require(actor, Right.SETTLE_PARTNERS)
    if period.first > await organisation_date(now):
        raise PeriodNotPossible(field=(*PERIOD, "periodFrom"), maximum=MAX_PERIOD_DAYS)
    if not 0 <= (period.last - period.first).days < MAX_PERIOD_DAYS:
        raise PeriodNotPossible(field=(*PERIOD, "periodTo"), maximum=MAX_PERIOD_DAYS)
    if not await fetchval("SELECT true FROM partner WHERE id = $1", period.partner_id):
        raise NotFound(field=(*PERIOD, "partnerId"))
    theirs = read_file(file)
    ours = await amounts_by_reference(
        partner_id=period.partner_id, statement_id=period.statement_id, period_from=period.first,
        period_to=period.last,
    )  # fmt: skip
    lines = compare(ours, theirs)
    unknown = [line.reference for line in lines if line.outcome is Outcome.UNKNOWN]
    elsewhere = await amounts_elsewhere(partner_id=period.partner_id, references=unknown)
    return await _keep(actor, period, lines, elsewhere, now)


async def _keep(
    actor: Actor, period: Period, lines: Sequence[Compared], elsewhere: dict[str, int], now: datetime
) -> UUID:
    """Write a reconciliation with its lines."""
    reconciliation_id = new_id()
    counts = {outcome.lower(): count(lines, outcome) for outcome in Outcome}
    head: dict[str, Any] = {
        "id": reconciliation_id, "partner_id": period.partner_id, "statement_id": period.statement_id,
        "period_from": period.first, "period_to": period.last, **counts,
        "ours_minor": sum(line.ours_minor or 0 for line in lines),
        "theirs_minor": sum(line.theirs_minor or 0 for line in lines), "made_by": actor.id, "made_at": now,
    }  # fmt: skip
    rows = [
        {
            "id": new_id(), "reconciliation_id": reconciliation_id, "position": position, "outcome": line.outcome,
            "reference": line.reference, "ours_minor": line.ours_minor, "theirs_minor": line.theirs_minor,
            "elsewhere_minor": elsewhere.get(line.reference) if line.outcome is Outcome.UNKNOWN else None,
        }
        for position, line in enumerate(lines, start=1)
    ]  # fmt: skip
    await execute(_INSERT, to_json(head))
    await execute(_INSERT_LINES, to_json(rows))
    await audit.record(
        actor=actor, action="partner.reconcile", object_type="Partner", object_id=period.partner_id,
        after={"reconciliation_id": reconciliation_id, "period_from": period.first, "period_to": period.last, **counts},
    )  # fmt: skip
    return reconciliation_id
