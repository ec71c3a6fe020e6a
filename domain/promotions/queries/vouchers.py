"""Reads vouchers, their batches, and what redemptions need to know."""

from collections.abc import Collection
from dataclasses import astuple, dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel.clock import zone
from domain.kernel.database import Row as Record
from domain.kernel.database import fetch, fetchrow, fetchval, from_json
from domain.kernel.keyset import Order, Window
from domain.promotions import voucher_codes
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.vouchers import VoucherState

Row = dict[str, Any]

VOUCHERS_NEWEST_FIRST: Final = Order("vouchers:newest", (("id", "v.id"),))
BATCHES_NEWEST_FIRST: Final = Order("voucher-batches:newest", (("id", "b.id"),))

_STATE: Final = """
SELECT v.id, v.offline_hash, v.promotion_id, v.kind = 'SINGLE' AS is_single, v.status, v.expires_on, p.name, p.state,
    p.starts_on, p.ends_on, p.effect, p.percent_bp, p.amount_minor, p.gift, p.gift_cost_minor, p.conditions,
    p.per_patient_limit IS NOT NULL OR p.per_patient_per_year IS NOT NULL AS limits_patients, p.budget_minor,
    p.max_uses, p.used_count, p.spent_minor, p.partner_id, p.partner_share_bp,
    coalesce(a.status = 'ACTIVE', true) AS is_partner_active, coalesce(a.return_days, 0) AS return_days
FROM voucher v JOIN promotion p ON p.id = v.promotion_id LEFT JOIN partner a ON a.id = p.partner_id
"""
_STATE_FIELDS: Final = tuple(name for name in VoucherState.__dataclass_fields__ if name != "conditions")
_REDEMPTION: Final = """
SELECT u.id, u.promotion_id, u.voucher_id, u.channel, u.redeemed_by, u.store, u.order_reference, u.discount_minor,
    u.cost_minor, u.partner_minor, u.clinic_minor, u.used_on, u.used_at, u.reversed_at
FROM promotion_use u WHERE u.id = $1 AND u.voucher_id IS NOT NULL AND u.invoice_id IS NULL
"""
_VOUCHERS: Final = """
SELECT v.id, v.promotion_id, v.batch_id, v.kind, v.status, v.shared_code, v.last_characters, v.expires_on, v.used_at,
    v.created_at, p.ends_on AS promotion_ends_on
FROM voucher v JOIN promotion p ON p.id = v.promotion_id
"""
_WANTED: Final = """
v.promotion_id = $1 AND ($2::text IS NULL OR v.status = $2) AND ($3::uuid IS NULL OR v.batch_id = $3)
"""
_BATCHES: Final = """
SELECT b.id, b.promotion_id, b.quantity, b.handed_out_by, b.label, b.expires_on, b.created_at, b.codes_until
FROM voucher_batch b
"""
_BATCH_COUNTS: Final = """
SELECT batch_id, count(*) FILTER (WHERE status = 'USED') AS used, count(*) FILTER (WHERE status = 'VOIDED') AS voided
FROM voucher WHERE batch_id = ANY($1::uuid[]) GROUP BY 1
"""
_SALT: Final = """
SELECT b.quantity, b.code_salt, b.codes_until, least(b.expires_on, p.ends_on) AS valid_until
FROM voucher_batch b JOIN promotion p ON p.id = b.promotion_id
WHERE b.id = $1 AND b.codes_until > $2 AND b.code_salt IS NOT NULL
"""
_HASHES: Final = "SELECT code_hash FROM voucher WHERE batch_id = $1"


@dataclass(frozen=True, slots=True)
class BatchCodes:
    """The codes of a batch as people read them, until when they may be shown, and the last day of all of them."""

    codes: tuple[str, ...]
    until: datetime
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class WantedVouchers:
    """Which vouchers of a promotion a list is to hold: of a status, ACTIVE, USED or VOIDED, and of a batch."""

    promotion_id: UUID
    status: str | None = None
    batch_id: UUID | None = None


async def local_time(now: datetime) -> datetime:
    """Return a moment in the clinic's own zone, by which vouchers count away from a branch."""
    return now.astimezone(zone((await organisation()).time_zone))


async def voucher_state(voucher_id: UUID) -> VoucherState | None:
    """Return a voucher with its promotion, as they stand now; after a lock that is what was committed last."""
    row = await fetchrow(f"{_STATE} WHERE v.id = $1", voucher_id)
    return None if row is None else _state(row, Conditions.from_json(from_json(row["conditions"])))


async def offline_states(*, partner_id: UUID, today: date, limit: int) -> list[tuple[bytes, VoucherState]]:
    """Return a partner's vouchers that may still be redeemed, with the hashes by which a till knows them.

    Those of live promotions whose last day is not over, the newest promotion's first; at most `limit` of them.
    """
    sql = (
        f"{_STATE} WHERE p.partner_id = $1 AND p.state = 'LIVE' AND v.status = 'ACTIVE'"
        " AND coalesce(least(v.expires_on, p.ends_on) >= $2, true) ORDER BY p.id DESC, v.id LIMIT $3"
    )
    rows = await fetch(sql, partner_id, today, limit)
    read = {row["promotion_id"]: row["conditions"] for row in rows}
    conditions = {key: Conditions.from_json(from_json(stored)) for key, stored in read.items()}
    return [(bytes(row["offline_hash"]), _state(row, conditions[row["promotion_id"]])) for row in rows]


async def redemption(redemption_id: UUID) -> Row | None:
    """Return a redemption without an invoice: the columns of its use."""
    row = await fetchrow(_REDEMPTION, redemption_id)
    return None if row is None else dict(row)


async def vouchers(*, wanted: WantedVouchers, window: Window) -> list[Row]:
    """Return a page of a promotion's vouchers; `window` is over VOUCHERS_NEWEST_FIRST."""
    bounds, keys = window.condition(4)
    sql = f"{_VOUCHERS} WHERE {_WANTED} AND {bounds} ORDER BY {window.order_by} LIMIT {window.limit}"
    return [_voucher(row) for row in await fetch(sql, *astuple(wanted), *keys)]


async def count_vouchers(*, wanted: WantedVouchers) -> int:
    """Return how many vouchers such a list holds in all."""
    sql = f"SELECT count(*) FROM voucher v WHERE {_WANTED}"  # noqa: S608  # composed of constants
    return int(await fetchval(sql, *astuple(wanted)))


async def vouchers_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return vouchers by id."""
    return {row["id"]: _voucher(row) for row in await fetch(f"{_VOUCHERS} WHERE v.id = ANY($1::uuid[])", list(ids))}


async def batches(*, promotion_id: UUID, window: Window) -> list[Row]:
    """Return a page of a promotion's batches; `window` is over BATCHES_NEWEST_FIRST."""
    bounds, keys = window.condition(2)
    sql = f"{_BATCHES} WHERE b.promotion_id = $1 AND {bounds} ORDER BY {window.order_by} LIMIT {window.limit}"
    return [dict(row) for row in await fetch(sql, promotion_id, *keys)]


async def count_batches(*, promotion_id: UUID) -> int:
    """Return how many batches a promotion has."""
    return int(await fetchval("SELECT count(*) FROM voucher_batch WHERE promotion_id = $1", promotion_id))


async def batches_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return batches by id."""
    return {row["id"]: dict(row) for row in await fetch(f"{_BATCHES} WHERE b.id = ANY($1::uuid[])", list(ids))}


async def batch_counts(*, ids: Collection[UUID]) -> dict[UUID, tuple[int, int]]:
    """Return how many vouchers of batches were used and how many voided, by batch."""
    return {row["batch_id"]: (row["used"], row["voided"]) for row in await fetch(_BATCH_COUNTS, list(ids))}


async def batch_codes(*, batch_id: UUID, now: datetime) -> BatchCodes | None:
    """Return the codes of a batch, in the order of their numbers; None once they are forgotten."""
    row = await fetchrow(_SALT, batch_id, now)
    if row is None:
        return None
    stored = {bytes(each["code_hash"]) for each in await fetch(_HASHES, batch_id)}
    codes = voucher_codes.codes_again(salt=bytes(row["code_salt"]), quantity=row["quantity"], stored=stored)
    return BatchCodes(tuple(map(voucher_codes.shown, codes)), row["codes_until"], row["valid_until"])


def _state(row: Record, conditions: Conditions) -> VoucherState:
    return VoucherState(**{name: row[name] for name in _STATE_FIELDS}, conditions=conditions)


def _voucher(row: Record) -> Row:
    days = [day for day in (row["expires_on"], row["promotion_ends_on"]) if day is not None]
    shown = row["shared_code"] or f"•••• {row['last_characters']}"
    return {**dict(row), "shown_code": shown, "valid_until": min(days, default=None)}
