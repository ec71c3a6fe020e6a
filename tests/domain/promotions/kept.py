"""Promotions, vouchers and uses in the database, for tests of what checkouts do with them."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import execute, fetch, fetchrow, fetchval, to_json
from domain.kernel.ids import new_id
from domain.promotions.policy import Conditions, History, InvoiceFacts, Use
from domain.promotions.service.checkout import Offered, offers_for_invoice
from domain.promotions.service.uses import record_uses
from domain.promotions.service.vouchers import PresentedVoucher
from tests.domain.promotions.shapes import line

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = NOON.date()
LINES = (line(1, 1000), line(2, 500, category="THERAPY"))
_INSERT = "INSERT INTO {table} SELECT r.* FROM jsonb_populate_record(NULL::{table}, $1::jsonb) r"


async def insert(table: str, **row: Any) -> UUID:
    """Insert a row and return its id."""
    row = {"id": new_id(), **row}
    await execute(_INSERT.format(table=table), to_json(row))
    return row["id"]


async def promote(
    effect: str = "AMOUNT", value: int = 100, *, conditions: Conditions | None = None, **row: Any
) -> UUID:
    """Insert a promotion that is under way, and return its id."""
    named = {"PERCENT": "percent_bp", "BONUS_MULTIPLIER": "multiplier_bp", "NTH_FREE": "every_nth"}
    usual = {
        "name": "P", "state": "LIVE", "effect": effect, "conditions": (conditions or Conditions()).to_json(),
        "needs_voucher": False, "priority": 0, "combining": "ONE_PER_LINE", "starts_on": TODAY, "partner_share_bp": 0,
        "used_count": 0, "spent_minor": 0, "created_at": NOON, named.get(effect, "amount_minor"): value,
    }  # fmt: skip
    return await insert("promotion", **usual | row)


async def voucher(promotion_id: UUID, *, kind: str = "SINGLE", **row: Any) -> PresentedVoucher:
    """Insert a voucher and present it."""
    key = new_id()
    hashes = {name: f"\\x{hashlib.sha256(key.bytes).hexdigest()}" for name in ("code_hash", "offline_hash")}
    usual = {
        "promotion_id": promotion_id, "kind": kind, "last_characters": "ABCD", "status": "ACTIVE", "created_at": NOON,
        "shared_code": key.hex if kind == "SHARED" else None,
    }  # fmt: skip
    await insert("voucher", id=key, **usual | hashes | row)
    return PresentedVoucher(key, promotion_id, kind, "ABCD", ("voucherCodes", "0"))


async def used(
    promotion_id: UUID, patient_id: UUID, *, on: date = TODAY, units: int = 0, came_back: bool = False
) -> None:
    """Insert a use of a promotion that has no limits of its own."""
    usual = dict.fromkeys(
        ("discount_minor", "bonus_minor", "cost_minor", "partner_minor", "clinic_minor", "reversed_discount_minor",
         "reversed_bonus_minor", "reversed_partner_minor"), 0,
    )  # fmt: skip
    await insert(
        "promotion_use", promotion_id=promotion_id, patient_id=patient_id, channel="CHECKOUT", invoice_id=new_id(),
        units=units, used_on=on, used_at=NOON, reversed_at=NOON if came_back else None, **usual,
    )  # fmt: skip


class Visits:
    """What was done before, as a test says; how often it was asked for is counted."""

    def __init__(self, *histories: History, treated_on: date | None = None) -> None:
        """Take what is told each time, the last one for ever."""
        self.told = list(histories) or [History()]
        self.treated_on = treated_on
        self.asked = 0
        self.parents: Sequence[UUID] = ()

    async def histories(self, patient_ids: Collection[UUID]) -> dict[UUID, History]:
        """Tell what was done."""
        self.asked += 1
        return dict.fromkeys(patient_ids, self.told.pop(0) if len(self.told) > 1 else self.told[0])

    async def treatments(self, patient_ids: Collection[UUID]) -> dict[UUID, date]:
        """Tell when parents were treated."""
        self.parents = sorted(patient_ids)
        return {} if self.treated_on is None else dict.fromkeys(patient_ids, self.treated_on)


async def facts(patient_id: UUID | None = None, **changes: Any) -> InvoiceFacts:
    """Return an invoice of a patient at the first branch, with the lowest tier."""
    usual = {
        "patient_id": patient_id or new_id(),
        "branch_id": await fetchval("SELECT id FROM branch WHERE code = 'msk'"),
        "tier_id": await fetchval("SELECT id FROM tier ORDER BY rank LIMIT 1"),
        "at": NOON,
        "lines": LINES,
    }
    return InvoiceFacts(**usual | changes)


async def offers(
    about: InvoiceFacts, *vouchers: PresentedVoucher, visits: Visits | None = None, lock: bool = False
) -> Offered:
    """Return what is offered on an invoice."""
    return await offers_for_invoice(facts=about, visits=visits or Visits(), vouchers=vouchers, lock=lock, now=about.at)


def ids(offered: Offered) -> set[UUID]:
    """Return which promotions are offered."""
    return {each.promotion.id for each in offered.offers}


async def record(use: Use, patient_id: UUID, invoice_id: UUID | None = None) -> UUID:
    """Record a use on an invoice and return the invoice's id."""
    key = invoice_id or new_id()
    await record_uses(uses=[use], invoice_id=key, patient_id=patient_id, redeemed_by=None, today=TODAY, now=NOON)
    return key


async def counters(promotion_id: UUID) -> tuple[int, int]:
    """Return how often a promotion was used, and what that cost."""
    return tuple(await fetchrow("SELECT used_count, spent_minor FROM promotion WHERE id = $1", promotion_id))


async def statuses(*vouchers: PresentedVoucher) -> list[str]:
    """Return the status of each voucher."""
    rows = await fetch("SELECT id, status FROM voucher WHERE id = ANY($1)", [each.voucher_id for each in vouchers])
    found = {row["id"]: row["status"] for row in rows}
    return [found[each.voucher_id] for each in vouchers]
