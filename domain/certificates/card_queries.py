"""Reads gift certificates and their history, for cards, lists and tills. Whom a caller may see is decided above.

Everything is told by date: of a certificate whose end is over nothing is left, whether or not the night has run
(R-CRT-7).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.codes import fold
from domain.kernel.database import fetch, fetchval, grouped
from domain.kernel.keyset import Order, Window

Row = dict[str, Any]

CERTIFICATES_NEWEST_FIRST: Final = Order("gift-certificates:id", (("id", "g.id"),))
TRANSACTIONS_NEWEST_FIRST: Final = Order("gift-certificate-transactions:id", (("id", "e.id"),))
LAST_CHARACTERS: Final = 4

_OVER = "g.status IN ('ACTIVE', 'FROZEN') AND g.expires_at <= {now}"
_COLUMNS = f"""
g.id, g.kind, CASE WHEN {_OVER} THEN 'EXPIRED' ELSE g.status END AS status, g.last_characters, g.initial_minor,
g.paid_minor, g.service_ids, g.purchaser_id, g.owner_id, g.buyer_name, g.buyer_phone, g.buyer_email, g.recipient_name,
g.recipient_phone, g.recipient_email, g.message, g.design, g.deliver_on, g.delivered_at, g.valid_from, g.expires_on,
g.pin_hash IS NOT NULL AS has_pin, g.batch_id, g.created_at, a.id AS account_id,
CASE WHEN g.status IN ('ACTIVE', 'FROZEN') AND NOT coalesce(g.expires_at <= {{now}}, false)
     THEN coalesce(a.credits_posted - a.debits_posted, 0) ELSE 0 END AS balance_minor
"""
_FROM = "gift_certificate g LEFT JOIN ledger_account a ON a.owner_id = g.id AND a.kind = 'certificate'"
_ENTRY = """
e.id, e.kind, e.amount_minor AS amount, e.balance_after_minor AS balance_after, e.source_id, e.facts, e.occurred_at,
a.owner_id AS certificate_id
"""
_NEWEST: Final = """
SELECT id FROM (
    (SELECT id FROM gift_certificate WHERE owner_id = $1 ORDER BY id DESC LIMIT $2)
    UNION (SELECT id FROM gift_certificate WHERE purchaser_id = $1 ORDER BY id DESC LIMIT $2)) AS own
ORDER BY id DESC LIMIT $2
"""


@dataclass(frozen=True, slots=True)
class CertificateFilter:
    """Which certificates to list; everything that is given must hold.

    Args:
        status: where they stand by date.
        kind: why they were issued.
        last_characters: the end of their codes, in any spelling.
        batch_id: the batch they are from.
    """

    status: str | None = None
    kind: str | None = None
    last_characters: str | None = None
    batch_id: UUID | None = None


async def certificates_by_ids(*, ids: Sequence[UUID], now: datetime) -> dict[UUID, Row]:
    """Return the certificates that exist, by id, with `status` and `balance_minor` by date.

    Args:
        ids: which ones.
        now: the instant that status and balance are for.
    """
    if not ids:
        return {}
    sql = f"SELECT {_COLUMNS.format(now='$2')} FROM {_FROM} WHERE g.id = ANY($1)"  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids), now)}


async def certificates(*, wanted: CertificateFilter, window: Window, now: datetime) -> list[Row]:
    """Return a page of all certificates; see `certificates_by_ids`.

    Args:
        wanted: which of them.
        window: over CERTIFICATES_NEWEST_FIRST.
        now: the instant that status and balance are for.
    """
    where, values = _condition(wanted)
    bounds, keys = window.condition(len(values) + 2)
    sql = f"""SELECT {_COLUMNS.format(now="$1")} FROM {_FROM} WHERE {where} AND {bounds} AND $1::timestamptz IS NOT NULL
        ORDER BY {window.order_by} LIMIT {window.limit}"""  # noqa: S608
    return [dict(row) for row in await fetch(sql, now, *values, *keys)]


async def count_certificates(*, wanted: CertificateFilter, now: datetime) -> int:
    """Return how many certificates a filter leaves."""
    where, values = _condition(wanted)
    sql = f"SELECT count(*) FROM gift_certificate g WHERE {where} AND $1::timestamptz IS NOT NULL"  # noqa: S608
    count: int = await fetchval(sql, now, *values)
    return count


async def certificates_of(
    *, owner_ids: Sequence[UUID], window: Window, counted: bool, now: datetime
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return a page of the certificates bound to each patient, and how many there are; see `certificates_by_ids`.

    Args:
        owner_ids: whose certificates.
        window: over CERTIFICATES_NEWEST_FIRST.
        counted: whether to count them.
        now: the instant that status and balance are for.
    """
    return await _by_patient("owner_id", owner_ids, window, counted=counted, now=now)


async def certificates_bought_by(
    *, purchaser_ids: Sequence[UUID], window: Window, counted: bool, now: datetime
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return a page of the certificates that each patient bought, and how many there are; see `certificates_of`."""
    return await _by_patient("purchaser_id", purchaser_ids, window, counted=counted, now=now)


async def newest_of(*, patient_id: UUID, limit: int) -> list[UUID]:
    """Return the ids of the newest certificates that a patient holds or bought, oldest first."""
    rows = await fetch(_NEWEST, patient_id, limit)
    return [row["id"] for row in reversed(rows)]


async def _by_patient(
    column: str, patient_ids: Sequence[UUID], window: Window, *, counted: bool, now: datetime
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    bounds, keys = window.condition(3)
    counting = f"SELECT count(*) AS total FROM gift_certificate n WHERE n.{column} = p.id"  # noqa: S608
    count = counting if counted else "SELECT 0 AS total"
    sql = f"""SELECT p.id AS patient_id, c.total, x.* FROM unnest($1::uuid[]) AS p(id) CROSS JOIN LATERAL ({count}) c
        LEFT JOIN LATERAL (SELECT {_COLUMNS.format(now="$2")} FROM {_FROM} WHERE g.{column} = p.id AND {bounds}
                           ORDER BY {window.order_by} LIMIT {window.limit}) x ON TRUE"""  # noqa: S608
    rows = await fetch(sql, list(patient_ids), now, *keys)
    groups = grouped((row for row in rows if row["id"] is not None), "patient_id")
    return groups, {row["patient_id"]: row["total"] for row in rows}


async def transactions_of(*, account_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each certificate's history, by the certificate's id.

    Args:
        account_ids: the certificates' accounts in the ledger.
        window: over TRANSACTIONS_NEWEST_FIRST.
    """
    bounds, keys = window.condition(2)
    sql = f"""SELECT x.* FROM ledger_account a
        CROSS JOIN LATERAL (SELECT {_ENTRY} FROM account_entry e WHERE e.account_id = a.id AND {bounds}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x
        WHERE a.id = ANY($1)"""  # noqa: S608
    return grouped(await fetch(sql, list(account_ids), *keys), "certificate_id")


async def count_transactions(*, account_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many lines the history of each account has."""
    sql = "SELECT account_id, count(*) AS n FROM account_entry WHERE account_id = ANY($1) GROUP BY 1"
    return {row["account_id"]: row["n"] for row in await fetch(sql, list(account_ids))}


async def transactions_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return lines of certificates' histories by id, with the `certificate_id`."""
    sql = f"""SELECT {_ENTRY} FROM account_entry e JOIN ledger_account a ON a.id = e.account_id
        WHERE e.id = ANY($1) AND a.kind = 'certificate'"""  # noqa: S608
    return {row["id"]: dict(row) for row in await fetch(sql, list(ids))}


def _condition(wanted: CertificateFilter) -> tuple[str, list[Any]]:
    """Return the condition of a filter and its values, from `$2` on; `$1` is the instant."""
    ending = None if wanted.last_characters is None else _ending(wanted.last_characters)
    equal = {
        "status": wanted.status,
        "kind": wanted.kind,
        "batch_id": wanted.batch_id,
        "last_characters": ending,
    }
    given = {column: value for column, value in equal.items() if value is not None}
    terms = [f"g.{column} = ${number}" for number, column in enumerate(given, start=2)]
    if wanted.status == "EXPIRED":
        terms[0] = f"({terms[0]} OR {_OVER.format(now='$1')})"
    elif wanted.status in {"ACTIVE", "FROZEN"}:
        terms.append("(g.expires_at IS NULL OR g.expires_at > $1)")
    return " AND ".join(terms) or "TRUE", list(given.values())


def _ending(text: str) -> str:
    """Return the stored end of the codes that somebody looks for; what no code ends with fits none."""
    return (fold(text) or "")[-LAST_CHARACTERS:]
