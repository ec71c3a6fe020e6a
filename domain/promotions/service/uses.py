"""What promotions gave on invoices: written when one is completed, taken back as far as it is refunded."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import asyncpg

from domain.kernel.database import Row, execute, fetch, from_json, to_json
from domain.kernel.errors import Retryable
from domain.kernel.ids import new_id
from domain.promotions.policy.shares import KeptUse, RefundedLine, Reversal, Share, Use, reversal_of
from domain.webhooks.service import EventType, emit

_INSERT: Final = "INSERT INTO promotion_use SELECT r.* FROM jsonb_populate_recordset(NULL::promotion_use, $1::jsonb) r"
_COUNT: Final = """
WITH vouchers AS (
    UPDATE voucher SET status = 'USED', used_at = $2 WHERE id = ANY($3::uuid[]) AND kind = 'SINGLE')
UPDATE promotion p SET used_count = p.used_count + 1, spent_minor = p.spent_minor + r.spent_minor
FROM jsonb_to_recordset($1::jsonb) AS r(promotion_id uuid, spent_minor bigint)
WHERE p.id = r.promotion_id AND (p.budget_minor IS NOT NULL OR p.max_uses IS NOT NULL)
"""
_LOCK_USED: Final = """
SELECT p.id FROM promotion p
WHERE p.id IN (SELECT u.promotion_id FROM promotion_use u WHERE u.invoice_id = $1 AND u.reversed_at IS NULL)
ORDER BY p.id FOR NO KEY UPDATE
"""
_KEPT: Final = """
SELECT u.id, u.promotion_id, p.name, u.voucher_id, p.partner_id, u.discount_minor, u.bonus_minor, u.cost_minor,
       u.bonus_by_line, u.partner_minor, u.reversed_discount_minor, u.reversed_bonus_minor, u.reversed_partner_minor
FROM promotion_use u JOIN promotion p ON p.id = u.promotion_id
WHERE u.invoice_id = $1 AND u.reversed_at IS NULL ORDER BY u.promotion_id
"""
_REVERSE: Final = """
WITH parts AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
        AS r(use_id uuid, promotion_id uuid, voucher_id uuid, discount_minor bigint, bonus_minor bigint,
             partner_minor bigint, spent_minor bigint, is_whole boolean)),
uses AS (
    UPDATE promotion_use u SET reversed_discount_minor = u.reversed_discount_minor + r.discount_minor,
        reversed_bonus_minor = u.reversed_bonus_minor + r.bonus_minor,
        reversed_partner_minor = u.reversed_partner_minor + r.partner_minor,
        reversed_at = CASE WHEN r.is_whole THEN $2::timestamptz END
    FROM parts r WHERE u.id = r.use_id),
vouchers AS (
    UPDATE voucher v SET status = 'ACTIVE', used_at = NULL
    FROM parts r WHERE v.id = r.voucher_id AND r.is_whole AND v.status = 'USED')
UPDATE promotion p SET spent_minor = p.spent_minor - r.spent_minor, used_count = p.used_count - r.is_whole::int
FROM parts r WHERE p.id = r.promotion_id AND (p.budget_minor IS NOT NULL OR p.max_uses IS NOT NULL)
"""


async def record_uses(
    *, uses: Iterable[Use], invoice_id: UUID, patient_id: UUID, redeemed_by: UUID | None, today: date, now: datetime
) -> None:
    """Write what promotions gave on an invoice that is being completed.

    Args:
        uses: of offers that were found with `lock`, and no others.
        redeemed_by: the staff member.
        today: the date at the branch.

    Raises:
        Retryable: a limit was set meanwhile that leaves no room.

    Effects:
        Rows of `promotion_use`; counters of limited promotions; single-use vouchers are used; an event for webhooks for
        each voucher.
    """
    kept = list(uses)
    if not kept:
        return
    await execute(_INSERT, to_json([_row(use, invoice_id, patient_id, redeemed_by, today, now) for use in kept]))
    counted = [{"promotion_id": use.promotion_id, "spent_minor": use.spent_minor} for use in kept]
    try:
        await execute(_COUNT, to_json(counted), now, [use.voucher_id for use in kept if use.voucher_id])
    except asyncpg.CheckViolationError as error:  # a limit was set since the promotion was read without one
        raise Retryable from error
    for use in kept:
        await _tell(EventType.VOUCHER_REDEEMED, use, use.spent_minor, now)


async def reverse_uses(
    *, invoice_id: UUID, lines: Iterable[RefundedLine], shares: Mapping[UUID, Share], is_whole: bool, now: datetime
) -> tuple[Reversal, ...]:
    """Take back what promotions gave on an invoice, as far as it is refunded; what bonuses and partners get is told.

    Called when the invoice is locked, before certificates and accounts: it locks the promotions by id. When nothing is
    left of what a use was for, it counts no more against any limit, and a single-use voucher is valid again.

    Args:
        lines: what each promotion took off each line, with the share of the line that is refunded so far.
        shares: of each line of the invoice, what is refunded so far.
        is_whole: nothing of the invoice is left.

    Returns:
        What comes back with this refund, one for each use, by promotion.

    Effects:
        What was reversed stands in `promotion_use`; counters of limited promotions; vouchers, and events of them for
        webhooks.
    """
    if not await fetch(_LOCK_USED, invoice_id):
        return ()
    parts = list(lines)
    kept = [_kept(row) for row in await fetch(_KEPT, invoice_id)]
    found = tuple(reversal_of(use, parts, shares, is_whole=is_whole) for use in kept)
    rows = [{**asdict(reversal), "partner_minor": reversal.partner_minor} for reversal in found]
    await execute(_REVERSE, to_json(rows), now)
    for use, reversal in zip(kept, found, strict=True):
        if reversal.is_whole:
            value_minor = use.discount_minor + use.bonus_minor + use.cost_minor
            await _tell(EventType.VOUCHER_REDEMPTION_CANCELLED, use, value_minor, now)
    return found


async def _tell(event: EventType, use: Use | KeptUse, value_minor: int, now: datetime) -> None:
    """Tell webhooks of a use, if it is one of a voucher."""
    if use.voucher_id is not None:
        data = {
            "promotion_id": use.promotion_id, "voucher_id": use.voucher_id, "value_minor": value_minor,
            "order_reference": None, "store": None,
        }  # fmt: skip
        await emit(event=event, partner_id=use.partner_id, data=data, now=now)


def _kept(row: Row) -> KeptUse:
    """Return a stored use; one of an earlier version has brought no bonuses."""
    brought = from_json(row["bonus_by_line"] or "{}")
    return KeptUse(**{**row, "bonus_by_line": {UUID(line_id): part for line_id, part in brought.items()}})


def _row(
    use: Use, invoice_id: UUID, patient_id: UUID, redeemed_by: UUID | None, today: date, now: datetime
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "promotion_id": use.promotion_id,
        "patient_id": patient_id,
        "voucher_id": use.voucher_id,
        "channel": "CHECKOUT",
        "invoice_id": invoice_id,
        "redeemed_by": redeemed_by,
        "discount_minor": use.discount_minor,
        "bonus_minor": use.bonus_minor,
        "bonus_by_line": {str(line_id): part for line_id, part in use.bonus_by_line.items()},
        "cost_minor": use.cost_minor,
        "partner_minor": use.partner_minor,
        "clinic_minor": 0,
        "units": use.units,
        "gift": use.gift,
        "reversed_discount_minor": 0,
        "reversed_bonus_minor": 0,
        "reversed_partner_minor": 0,
        "used_on": today,
        "used_at": now,
    }
