"""Reads partners' statements and their lines. Whom a caller may see is decided above, by the partner."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchrow, from_json, grouped
from domain.kernel.keyset import Order, Window
from domain.partners.settlement import PAYMENT, reference_of

Row = dict[str, Any]

STATEMENTS_NEWEST_FIRST: Final = Order("partner-statements:number", (("number", "s.number"), ("id", "s.id")))
LINES_IN_ORDER: Final = Order("partner-statement-lines", (("position", "l.position"),), descending=False)
OPEN_LINES: Final = Order("partner-open-lines", (("entry_id", "e.id"),), descending=False)

_STATEMENT: Final = """
s.id, s.partner_id, s.number, s.period_from, s.period_to, true AS is_closed, s.opening_minor AS opening_balance,
s.closing_minor AS closing_balance, s.total_minor AS total, s.payments_minor AS payments, s.line_count,
s.payment_count, s.closed_at,
s.closed_by AS closed_by_id
"""
_LINE: Final = """
e.id AS entry_id, x.effective_on AS booked_on, e.kind, -e.amount_minor AS amount, e.facts
"""
_WITH_DATES: Final = """
JOIN ledger_transfer t ON t.id = e.transfer_id JOIN ledger_transaction x ON x.id = t.transaction_id
"""
UNSTATED: Final = """
SELECT id FROM account_entry WHERE account_id = {account}
EXCEPT SELECT l.entry_id FROM partner_statement s JOIN partner_statement_line l ON l.statement_id = s.id
       WHERE s.partner_id = {partner}
"""
"""SQL of the lines of a partner's account that are in no statement.

It is a difference of sets, which takes about the same time for any plan: one that was made while there were hardly any
statements is used for a while after the first great one.
"""

_LAST: Final = """
SELECT number, period_to, closing_minor FROM partner_statement WHERE partner_id = $1 ORDER BY number DESC LIMIT 1
"""
_SUMS: Final = """
SELECT l.statement_id, e.kind, count(*) AS count, -sum(e.amount_minor)::bigint AS amount
FROM partner_statement_line l JOIN account_entry e ON e.id = l.entry_id
WHERE l.statement_id = ANY($1) GROUP BY 1, 2 ORDER BY 1, 2
"""
_OPEN: Final = f"""
SELECT a.owner_id, count(e.id) FILTER (WHERE e.kind <> '{PAYMENT}') AS line_count,
       count(e.id) FILTER (WHERE e.kind = '{PAYMENT}') AS payment_count,
       coalesce(-sum(e.amount_minor) FILTER (WHERE e.kind <> '{PAYMENT}'), 0)::bigint AS total,
       coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = '{PAYMENT}'), 0)::bigint AS payments,
       min(x.effective_on) AS since
FROM ledger_account a
CROSS JOIN LATERAL ({UNSTATED.format(account="a.id", partner="a.owner_id")}) o
JOIN account_entry e ON e.id = o.id {_WITH_DATES}
WHERE a.owner_id = ANY($1) AND a.kind = 'partner' GROUP BY 1
"""  # noqa: S608  # composed of constants


@dataclass(frozen=True, slots=True)
class LastStatement:
    """What the next statement goes on from; zero and None before the first one."""

    number: int = 0
    period_to: date | None = None
    closing_minor: int = 0


async def last_statement(*, partner_id: UUID) -> LastStatement:
    """Return what a partner's next statement goes on from."""
    row = await fetchrow(_LAST, partner_id)
    return LastStatement() if row is None else LastStatement(row["number"], row["period_to"], row["closing_minor"])


async def statements_of(*, partner_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each partner's closed statements.

    Args:
        partner_ids: whose statements.
        window: over STATEMENTS_NEWEST_FIRST.
    """
    where, keys = window.condition(2)
    sql = f"""SELECT s.* FROM unnest($1::uuid[]) AS p(id)
        CROSS JOIN LATERAL (SELECT {_STATEMENT} FROM partner_statement s WHERE s.partner_id = p.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) s"""  # noqa: S608
    return grouped(await fetch(sql, list(partner_ids), *keys), "partner_id")


async def count_statements(*, partner_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many statements each partner has; those without one are missing."""
    sql = "SELECT partner_id, count(*) AS count FROM partner_statement WHERE partner_id = ANY($1) GROUP BY 1"
    return {row["partner_id"]: row["count"] for row in await fetch(sql, list(partner_ids))}


async def statements_by_ids(*, ids: Collection[UUID], of_partner: UUID | None = None) -> dict[UUID, Row]:
    """Return the statements that exist, by id.

    Args:
        ids: which ones.
        of_partner: this partner's alone; None for anybody's.
    """
    sql = f"SELECT {_STATEMENT} FROM partner_statement s WHERE s.id = ANY($1) AND coalesce($2, s.partner_id) = s.partner_id"  # noqa: S608, E501
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids), of_partner)}


async def lines_of(*, statement_ids: Sequence[UUID], kind: str | None, window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each statement's lines, with `amount` as the partner owes it and a `reference`.

    Args:
        statement_ids: of which statements.
        kind: only lines of this kind.
        window: over LINES_IN_ORDER.
    """
    where, keys = window.condition(3)
    sql = f"""SELECT s.* FROM unnest($1::uuid[]) AS o(id)
        CROSS JOIN LATERAL (
            SELECT l.statement_id, l.position, {_LINE} FROM partner_statement_line l
            JOIN account_entry e ON e.id = l.entry_id {_WITH_DATES}
            WHERE l.statement_id = o.id AND ($2::text IS NULL OR e.kind = $2) AND {where}
            ORDER BY {window.order_by} LIMIT {window.limit}) s"""  # noqa: S608
    return grouped([_told(row) for row in await fetch(sql, list(statement_ids), kind, *keys)], "statement_id")


async def count_lines(*, statement_ids: Sequence[UUID], kind: str) -> dict[UUID, int]:
    """Return how many lines of one kind each statement has."""
    found = await sums_of(statement_ids=statement_ids)
    return {each: sum(row["count"] for row in rows if row["kind"] == kind) for each, rows in found.items()}


async def sums_of(*, statement_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Return what each statement's lines of a kind come to, by kind: `count` and `amount` as the partner owes it."""
    return grouped(await fetch(_SUMS, list(statement_ids)), "statement_id")


async def all_lines(*, statement_id: UUID, limit: int | None = None) -> list[Row]:
    """Return the lines of a statement in their order, as `lines_of` does; for its printed form.

    Args:
        statement_id: of which statement.
        limit: the first so many; None for all.
    """
    sql = f"""SELECT l.position, {_LINE} FROM partner_statement_line l
        JOIN account_entry e ON e.id = l.entry_id {_WITH_DATES}
        WHERE l.statement_id = $1 ORDER BY l.position LIMIT $2"""  # noqa: S608
    return [_told(row) for row in await fetch(sql, statement_id, limit)]


async def open_sums(*, partner_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return what is in no statement yet, for partners that have any: counts, `total`, `payments` and `since`."""
    return {row["owner_id"]: dict(row) for row in await fetch(_OPEN, list(partner_ids))}


async def open_lines(*, partner_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each partner's lines that are in no statement yet, as `lines_of` does, the oldest first.

    Args:
        partner_ids: whose lines.
        window: over OPEN_LINES.
    """
    where, keys = window.condition(2)
    sql = f"""SELECT s.* FROM ledger_account a
        CROSS JOIN LATERAL (
            SELECT a.owner_id, NULL::int AS position, {_LINE}
            FROM ({UNSTATED.format(account="a.id", partner="a.owner_id")}) o
            JOIN account_entry e ON e.id = o.id {_WITH_DATES}
            WHERE {where} ORDER BY {window.order_by} LIMIT {window.limit}) s
        WHERE a.owner_id = ANY($1) AND a.kind = 'partner'"""  # noqa: S608
    return grouped([_told(row) for row in await fetch(sql, list(partner_ids), *keys)], "owner_id")


async def amounts_by_reference(
    *, partner_id: UUID, statement_id: UUID | None, period_from: date, period_to: date
) -> dict[str, int]:
    """Return what a partner owes for each reference, payments left out, to hold a file of its own against.

    Args:
        partner_id: whose lines.
        statement_id: those of one statement; None for all that are dated within the period.
        period_from: the first day of the period.
        period_to: the last one.
    """
    sql = f"""SELECT e.id AS entry_id, e.facts, -e.amount_minor AS amount
        FROM ledger_account a JOIN account_entry e ON e.account_id = a.id {_WITH_DATES}
        LEFT JOIN partner_statement_line l ON l.entry_id = e.id
        WHERE a.owner_id = $1 AND a.kind = 'partner' AND e.kind <> '{PAYMENT}'
          AND CASE WHEN $2::uuid IS NULL THEN x.effective_on BETWEEN $3 AND $4 ELSE l.statement_id = $2 END"""  # noqa: S608
    return _by_reference(await fetch(sql, partner_id, statement_id, period_from, period_to))


async def amounts_elsewhere(*, partner_id: UUID, references: Collection[str]) -> dict[str, int]:
    """Return what a partner owes for orders of any time, by their references; those that nobody knows are missing."""
    if not references:
        return {}
    sql = f"""SELECT e.id AS entry_id, e.facts, -e.amount_minor AS amount
        FROM ledger_account a JOIN account_entry e ON e.account_id = a.id
        WHERE a.owner_id = $1 AND a.kind = 'partner' AND e.kind <> '{PAYMENT}'
          AND e.facts ->> 'order' = ANY($2)"""  # noqa: S608
    return _by_reference(await fetch(sql, partner_id, list(references)))


def _by_reference(rows: Sequence[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        reference = reference_of(row["entry_id"], from_json(row["facts"]))
        found[reference] = found.get(reference, 0) + row["amount"]
    return found


def _told(row: Any) -> Row:
    told = dict(row)
    facts = from_json(told.pop("facts"))
    is_payment = told["kind"] == PAYMENT
    return {
        **told,
        "reference": (is_payment and facts.get("reference")) or reference_of(told["entry_id"], facts),
        "promotion": facts.get("promotion"),
        "store": facts.get("store"),
    }


RECONCILIATIONS_NEWEST_FIRST: Final = Order("partner-reconciliations:id", (("id", "r.id"),))
RECONCILED_IN_ORDER: Final = Order("partner-reconciliation-lines", (("position", "l.position"),), descending=False)
_RECONCILIATION: Final = """
r.id, r.partner_id, r.statement_id, r.period_from, r.period_to, r.matched, r.missing, r.different, r.unknown,
r.ours_minor AS ours, r.theirs_minor AS theirs, r.made_at, r.made_by AS made_by_id
"""


async def reconciliations_of(*, partner_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each partner's reconciliations.

    Args:
        partner_ids: of which partners.
        window: over RECONCILIATIONS_NEWEST_FIRST.
    """
    where, keys = window.condition(2)
    sql = f"""SELECT r.* FROM unnest($1::uuid[]) AS p(id)
        CROSS JOIN LATERAL (SELECT {_RECONCILIATION} FROM partner_reconciliation r WHERE r.partner_id = p.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) r"""  # noqa: S608
    return grouped(await fetch(sql, list(partner_ids), *keys), "partner_id")


async def count_reconciliations(*, partner_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many reconciliations each partner has; those without one are missing."""
    sql = "SELECT partner_id, count(*) AS count FROM partner_reconciliation WHERE partner_id = ANY($1) GROUP BY 1"
    return {row["partner_id"]: row["count"] for row in await fetch(sql, list(partner_ids))}


async def reconciliations_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return the reconciliations that exist, by id."""
    sql = f"SELECT {_RECONCILIATION} FROM partner_reconciliation r WHERE r.id = ANY($1)"  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids))}


async def reconciled_lines(
    *, reconciliation_ids: Sequence[UUID], outcome: str | None, window: Window
) -> dict[UUID, list[Row]]:
    """Return a page of each reconciliation's lines.

    Args:
        reconciliation_ids: of which reconciliations.
        outcome: only those that came out so.
        window: over RECONCILED_IN_ORDER.
    """
    where, keys = window.condition(3)
    sql = f"""SELECT s.* FROM unnest($1::uuid[]) AS o(id)
        CROSS JOIN LATERAL (
            SELECT l.reconciliation_id, l.position, l.outcome, l.reference, l.ours_minor AS ours,
                   l.theirs_minor AS theirs, l.elsewhere_minor AS elsewhere
            FROM partner_reconciliation_line l
            WHERE l.reconciliation_id = o.id AND ($2::text IS NULL OR l.outcome = $2) AND {where}
            ORDER BY {window.order_by} LIMIT {window.limit}) s"""  # noqa: S608
    return grouped(await fetch(sql, list(reconciliation_ids), outcome, *keys), "reconciliation_id")
