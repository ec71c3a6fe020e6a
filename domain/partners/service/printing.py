"""A statement with everything that its printed form shows."""

from datetime import date
from typing import Final
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel.clock import local_date
from domain.kernel.database import Row, fetchrow
from domain.partners.printed_statement import PrintedLine, PrintedStatement, PrintedSum
from domain.partners.settlement import KINDS
from domain.partners.statement_queries import all_lines, statements_by_ids, sums_of

_PARTNER: Final = """
SELECT p.name, t.number, t.signed_on FROM partner p
LEFT JOIN LATERAL (SELECT number, signed_on FROM partner_terms WHERE partner_id = p.id AND valid_from <= $2
                   ORDER BY id DESC LIMIT 1) t ON true
WHERE p.id = $1
"""


async def printed_statement(
    *, statement_id: UUID, locale: str | None, max_lines: int | None
) -> PrintedStatement | None:
    """Return a statement as it is printed, or None if there is none.

    Args:
        statement_id: which statement.
        locale: the language; None for the clinic's own.
        max_lines: how many lines are printed at most; None for all.
    """
    row = (await statements_by_ids(ids=[statement_id])).get(statement_id)
    if row is None:
        return None
    clinic = await organisation()
    partner = await _partner(row["partner_id"], row["period_to"])
    sums = {each["kind"]: each for each in (await sums_of(statement_ids=[statement_id])).get(statement_id, [])}
    lines = await all_lines(statement_id=statement_id, limit=max_lines)
    return PrintedStatement(
        locale=locale or clinic.locale,
        currency=clinic.currency,
        clinic_name=clinic.name,
        partner_name=partner["name"],
        contract=partner["number"],
        contract_on=partner["signed_on"],
        number=row["number"],
        period_from=row["period_from"],
        period_to=row["period_to"],
        closed_on=local_date(row["closed_at"], clinic.time_zone),
        opening_minor=row["opening_balance"],
        closing_minor=row["closing_balance"],
        total_minor=row["total"],
        payments_minor=row["payments"],
        sums=tuple(PrintedSum(kind, sums[kind]["count"], sums[kind]["amount"]) for kind in KINDS if kind in sums),
        lines=tuple(
            PrintedLine(
                line["position"],
                line["booked_on"],
                line["kind"],
                line["reference"],
                line["promotion"],
                line["store"],
                line["amount"],
            )
            for line in lines
        ),
        line_count=row["line_count"] + row["payment_count"],
    )


async def _partner(partner_id: UUID, on: date) -> Row:
    """Return a partner's name, and the agreement that was in force on a day."""
    row = await fetchrow(_PARTNER, partner_id, on)
    assert row is not None
    return row
