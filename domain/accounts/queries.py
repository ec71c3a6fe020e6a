"""Reads of internal accounts: figures, statement lines, lots, requests for adjustments.

Whom a caller may see is decided above, by the patient behind an account.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchval, grouped
from domain.kernel.keyset import Order, Window
from domain.ledger.queries import Balance, balance_sql

Row = dict[str, Any]

ENTRIES_NEWEST_FIRST: Final = Order("account-entries:id", (("id", "e.id"),))
LOTS_NEWEST_FIRST: Final = Order("lots:id", (("id", "l.id"),))
REQUESTS_NEWEST_FIRST: Final = Order("adjustment-requests:id", (("id", "q.id"),))

_ACCOUNT = "SELECT a.id, a.owner_id AS patient_id FROM ledger_account a WHERE a.kind = 'patient' AND"
_WITH_FIGURES = f"""
SELECT a.id, a.owner_id AS patient_id, b.*, d.debits_posted - d.credits_posted AS owed_minor
FROM ledger_account a
JOIN ledger_account d ON d.owner_id = a.owner_id AND d.kind = 'debt' AND d.unit = a.unit
CROSS JOIN LATERAL ({balance_sql(account="a.id", now="$2", days="$3")}) b
WHERE a.kind = 'patient' AND a.owner_id = ANY($1)
"""  # noqa: S608  # composed of constants
_ENTRY = """
e.id, e.account_id, e.kind, e.amount_minor AS amount, e.balance_after_minor AS balance_after, e.source_id,
e.usable_from, e.facts, e.occurred_at
"""
_LOT = """
l.id, l.account_id, l.origin, l.amount_minor AS amount,
CASE WHEN l.expires_at <= {now} THEN l.reserved_minor ELSE l.remaining_minor END AS remaining,
l.usable_from, l.expires_on
"""
_REQUEST = """
q.id, q.patient_id, q.amount_minor AS amount, q.reason, q.expires_on, q.requested_by AS requested_by_id,
q.requested_at, q.decided_by AS decided_by_id, q.decided_at, q.is_approved
"""


async def accounts_of(*, patient_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return each patient's account: `id` and `patient_id`, by patient."""
    rows = await fetch(f"{_ACCOUNT} a.owner_id = ANY($1)", list(patient_ids))
    return {row["patient_id"]: dict(row) for row in rows}


async def accounts_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return patients' accounts by id: `id` and `patient_id`."""
    return {row["id"]: dict(row) for row in await fetch(f"{_ACCOUNT} a.id = ANY($1)", list(ids))}


async def accounts_with_figures(*, patient_ids: Sequence[UUID], now: datetime, soon_days: int) -> dict[UUID, Row]:
    """Return each patient's account with its `figures`, a Balance, by patient (R-ACC-2).

    Args:
        patient_ids: whose accounts.
        now: the instant the figures are for.
        soon_days: how many days ahead count as expiring soon.
    """
    rows = await fetch(_WITH_FIGURES, list(patient_ids), now, soon_days)
    return {
        row["patient_id"]: {"id": row["id"], "patient_id": row["patient_id"], "figures": Balance.of(row)}
        for row in rows
    }


async def entries_of(*, account_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each account's statement.

    Args:
        account_ids: whose statements.
        window: over ENTRIES_NEWEST_FIRST.
    """
    where, keys = window.condition(2)
    sql = f"""SELECT x.* FROM unnest($1::uuid[]) AS a(id)
        CROSS JOIN LATERAL (SELECT {_ENTRY} FROM account_entry e WHERE e.account_id = a.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    return grouped(await fetch(sql, list(account_ids), *keys), "account_id")


async def count_entries(*, account_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many lines each account's statement has."""
    sql = "SELECT account_id, count(*) AS n FROM account_entry WHERE account_id = ANY($1) GROUP BY 1"
    return {row["account_id"]: row["n"] for row in await fetch(sql, list(account_ids))}


async def entries_after(*, account_id: UUID, after: UUID, known: Collection[UUID], limit: int) -> list[Row]:
    """Return the lines of one account's statement that follow an id and are not known yet, oldest first.

    Args:
        account_id: whose statement.
        after: lines up to this id are left out.
        known: the ids after it that are left out too.
        limit: how many at most.
    """
    sql = f"""SELECT {_ENTRY} FROM account_entry e
        WHERE e.account_id = $1 AND e.id > $2 AND e.id <> ALL ($3::uuid[]) ORDER BY e.id LIMIT $4"""  # noqa: S608
    return [dict(row) for row in await fetch(sql, account_id, after, list(known), limit)]


async def entry_ids_after(*, account_id: UUID, after: UUID) -> set[UUID]:
    """Return the ids of the lines of one account's statement that follow an id."""
    rows = await fetch("SELECT id FROM account_entry WHERE account_id = $1 AND id > $2", account_id, after)
    return {row["id"] for row in rows}


async def entries_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return statement lines by id, with the `patient_id` of their account."""
    sql = f"""SELECT {_ENTRY}, a.owner_id AS patient_id
        FROM account_entry e JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'patient'
        WHERE e.id = ANY($1)"""  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids))}


async def lots_of(*, account_ids: Sequence[UUID], window: Window, now: datetime) -> dict[UUID, list[Row]]:
    """Return a page of each account's lots, used-up and expired ones too.

    Args:
        account_ids: whose lots.
        window: over LOTS_NEWEST_FIRST.
        now: the instant; of a lot whose last day is over nothing remains, whether or not it was swept.
    """
    where, keys = window.condition(3)
    sql = f"""SELECT x.* FROM unnest($1::uuid[]) AS a(id)
        CROSS JOIN LATERAL (SELECT {_LOT.format(now="$2")} FROM lot l WHERE l.account_id = a.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    return grouped(await fetch(sql, list(account_ids), now, *keys), "account_id")


async def count_lots(*, account_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many lots each account has had."""
    sql = "SELECT account_id, count(*) AS n FROM lot WHERE account_id = ANY($1) GROUP BY 1"
    return {row["account_id"]: row["n"] for row in await fetch(sql, list(account_ids))}


async def lots_by_ids(*, ids: Sequence[UUID], now: datetime) -> dict[UUID, Row]:
    """Return lots by id, with the `patient_id` of their account."""
    sql = f"""SELECT {_LOT.format(now="$2")}, a.owner_id AS patient_id
        FROM lot l JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'patient' WHERE l.id = ANY($1)"""  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids), now)}


async def adjustment_requests(*, is_open: bool | None, window: Window) -> list[Row]:
    """Return a page of requests for adjustments.

    Args:
        is_open: only those that wait, only those that are decided, or all.
        window: over REQUESTS_NEWEST_FIRST.
    """
    where, keys = window.condition(1)
    sql = f"""SELECT {_REQUEST} FROM adjustment_request q WHERE {_state(is_open)} AND {where}
        ORDER BY {window.order_by} LIMIT {window.limit}"""  # noqa: S608
    return [dict(row) for row in await fetch(sql, *keys)]


async def count_adjustment_requests(*, is_open: bool | None) -> int:
    """Return how many requests for adjustments there are; see `adjustment_requests`."""
    count: int = await fetchval(f"SELECT count(*) FROM adjustment_request q WHERE {_state(is_open)}")  # noqa: S608
    return count


async def adjustment_requests_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return requests for adjustments by id."""
    sql = f"SELECT {_REQUEST} FROM adjustment_request q WHERE q.id = ANY($1)"  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids))}


def _state(is_open: bool | None) -> str:  # noqa: FBT001
    """Return a condition whose text the partial index of open requests knows."""
    if is_open is None:
        return "TRUE"
    return "q.decided_at IS NULL" if is_open else "q.decided_at IS NOT NULL"
