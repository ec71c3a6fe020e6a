"""Making vouchers: a shared code, or a batch of single-use ones (R-PRO-4, R-PAR-2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import local_dates
from domain.kernel.codes import closed_up
from domain.kernel.database import execute, fetchrow, fetchval, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import TextLength, clean_line
from domain.promotions import voucher_codes
from domain.promotions.voucher_codes import SHOWN_CHARACTERS
from domain.promotions.voucher_errors import (
    CodeTaken,
    NoPartner,
    SharedCodeForm,
    VoucherLastDay,
    VoucherQuantity,
)
from domain.staff.actor import Actor

CODES_SHOWN: Final = timedelta(days=1)
"""For how long the codes of a batch may be read again, by its file or by a repeated request."""

MAX_BATCH: Final = 10_000
MAX_VOUCHERS: Final = 200_000
"""Of one promotion."""

MIN_SHARED_CHARACTERS: Final = 3
MAX_SHARED_CHARACTERS: Final = 40
MAX_LABEL_CHARACTERS: Final = 100
_MAX_TYPED_CHARACTERS: Final = 100
"""Of a shared code, with what separates its letters."""

CLINIC: Final = "CLINIC"
PARTNER: Final = "PARTNER"
"""Who hands out a batch."""

_PROMOTION: Final = "SELECT id, partner_id, ends_on FROM promotion WHERE id = $1 FOR NO KEY UPDATE"
_COUNT: Final = "SELECT coalesce(sum(quantity), 0)::bigint FROM voucher_batch WHERE promotion_id = $1"
_INSERT_BATCH: Final = """
INSERT INTO voucher_batch (id, promotion_id, quantity, handed_out_by, label, expires_on, code_salt, codes_until,
                           created_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_INSERT: Final = """
INSERT INTO voucher SELECT r.* FROM jsonb_populate_recordset(NULL::voucher, $1::jsonb) r ON CONFLICT DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Made:
    """New vouchers.

    Args:
        batch_id: of single-use ones; None for a shared code.
        voucher_id: of a shared code; None for a batch.
        codes: as people read them: a shared code as it was chosen, single-use ones in groups.
        codes_until: until when the codes of the batch may be shown again; None for a shared code, which is no secret.
    """

    batch_id: UUID | None
    voucher_id: UUID | None
    codes: tuple[str, ...]
    codes_until: datetime | None


@transactional
async def make(
    *,
    actor: Actor,
    promotion_id: UUID,
    now: datetime,
    quantity: int | None = None,
    shared_code: str | None = None,
    handed_out_by: str = CLINIC,
    label: str | None = None,
    expires_on: date | None = None,
    quantity_field: str = "voucherQuantity",
    code_field: str = "voucherCode",
) -> Made:
    """Make the vouchers of a promotion: exactly one of `quantity` and `shared_code` is given.

    The caller has checked the actor's right, and writes the audit line. The promotion's row gets locked.

    Args:
        actor: who makes them.
        promotion_id: whose; it may have been inserted in this very transaction.
        now: the present instant.
        quantity: so many single-use codes, 1 to MAX_BATCH.
        shared_code: 3 to 40 letters and digits of any alphabet, whatever their case.
        handed_out_by: CLINIC or PARTNER.
        label: what a batch is for, for example the fair where it is handed out.
        expires_on: the vouchers' last day; None for the promotion's.
        quantity_field, code_field: what the input calls them, for refusals.

    Raises:
        NotFound: there is no such promotion.
        VoucherQuantity, SharedCodeForm, TextLength, UnusableCharacters, VoucherLastDay, NoPartner: the input breaks a
            form or limit; TextLength is about the label.
        CodeTaken: another voucher has the shared code.

    Effects:
        One voucher, or a batch of them, is written.
    """
    promotion = await fetchrow(_PROMOTION, promotion_id)
    if promotion is None:
        raise NotFound(field=("promotionId",))
    if handed_out_by == PARTNER and promotion["partner_id"] is None:
        raise NoPartner(field=("handedOutBy",))
    await _check_last_day(expires_on, promotion["ends_on"], now)
    if shared_code is not None:
        return await _make_shared(promotion_id, shared_code, expires_on, code_field, now)
    assert quantity is not None  # one of both is given
    made_before: int = await fetchval(_COUNT, promotion_id)
    if not 1 <= quantity <= MAX_BATCH or made_before + quantity > MAX_VOUCHERS:
        raise VoucherQuantity(field=(quantity_field,), maximum=min(MAX_BATCH, MAX_VOUCHERS - made_before))
    label = None if label is None else clean_line(label, maximum=MAX_LABEL_CHARACTERS, field=("label",))
    batch_id, salt, until = new_id(), voucher_codes.new_salt(), (now + CODES_SHOWN).replace(microsecond=0)
    await execute(
        _INSERT_BATCH, batch_id, promotion_id, quantity, handed_out_by, label, expires_on, salt, until, actor.id, now
    )
    codes = voucher_codes.codes_of(salt=salt, quantity=quantity)
    common = {"promotion_id": promotion_id, "batch_id": batch_id, "kind": "SINGLE", "expires_on": expires_on}
    written = await _insert([_row(code, common, now) for code in codes])
    assert written == quantity  # 75 random bits don't meet
    return Made(batch_id, None, tuple(map(voucher_codes.shown, codes)), until)


async def _make_shared(promotion_id: UUID, typed: str, expires_on: date | None, field: str, now: datetime) -> Made:
    ill_formed = SharedCodeForm(field=(field,), minimum=MIN_SHARED_CHARACTERS, maximum=MAX_SHARED_CHARACTERS)
    try:
        line = _kept_as(clean_line(typed, maximum=_MAX_TYPED_CHARACTERS, field=(field,)))
    except TextLength:
        raise ill_formed from None
    code = voucher_codes.spelling(line)
    if not MIN_SHARED_CHARACTERS <= len(code) <= MAX_SHARED_CHARACTERS or not code.isalnum():
        raise ill_formed
    common = {"promotion_id": promotion_id, "kind": "SHARED", "shared_code": line, "expires_on": expires_on}
    row = _row(code, common, now)
    if not await _insert([row]):
        raise CodeTaken(field=(field,))
    return Made(None, row["id"], (line,), None)


def _kept_as(line: str) -> str:
    """Return how a shared code is kept and shown: as it was chosen, or closed up where only separators make it long."""
    shown = line if len(line) <= MAX_SHARED_CHARACTERS else closed_up(line)
    return shown if len(shown) <= MAX_SHARED_CHARACTERS else voucher_codes.spelling(shown)


async def _insert(rows: Sequence[dict[str, Any]]) -> int:
    """Write vouchers; return how many of them had codes that no other has."""
    return await execute(_INSERT, to_json(rows))


def _row(code: str, common: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Return the columns of one voucher; bytes are written as PostgreSQL reads them in JSON."""
    return {
        **common,
        "id": new_id(),
        "code_hash": f"\\x{voucher_codes.code_hash(code).hex()}",
        "offline_hash": f"\\x{voucher_codes.offline_hash(code).hex()}",
        "last_characters": code[-SHOWN_CHARACTERS:],
        "status": "ACTIVE",
        "created_at": now,
    }


async def _check_last_day(expires_on: date | None, ends_on: date | None, now: datetime) -> None:
    is_over = (await local_dates(now)).is_over(expires_on)
    if is_over or (expires_on is not None and ends_on is not None and expires_on > ends_on):
        raise VoucherLastDay(field=("expiresOn",))
