"""What staff do with vouchers: more of them, taking them back, forgetting their codes (R-PRO-4)."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.clinic.queries import local_dates
from domain.kernel import audit
from domain.kernel.database import execute, fetch, fetchrow, transactional
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.plain_text import clean_line
from domain.promotions.errors import NotInStatus
from domain.promotions.policy.terms import status_on
from domain.promotions.service.vouchers.making import CLINIC, make
from domain.promotions.voucher_errors import NeedsNoVoucher, NothingToVoid, OneOfBoth
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

MAX_REASON_CHARACTERS: Final = 500
_PROMOTION: Final = "SELECT needs_voucher, state, starts_on, ends_on FROM promotion WHERE id = $1"
_LOCK: Final = """
SELECT id, status FROM voucher WHERE id = $1 OR batch_id = $2 ORDER BY id FOR NO KEY UPDATE
"""
_VOID: Final = "UPDATE voucher SET status = 'VOIDED' WHERE id = ANY($1::uuid[]) AND status = 'ACTIVE'"
_FORGET: Final = "UPDATE voucher_batch SET code_salt = NULL WHERE code_salt IS NOT NULL AND codes_until <= $1"


@dataclass(frozen=True, slots=True)
class BatchDraft:
    """Single-use vouchers to make; `handed_out_by` is CLINIC or PARTNER (R-PAR-2)."""

    promotion_id: UUID
    quantity: int
    handed_out_by: str = CLINIC
    label: str | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class BatchMade:
    """A new batch; its codes may be shown until `codes_until`."""

    batch_id: UUID
    codes_until: datetime


async def create_batch(*, actor: Actor, draft: BatchDraft, key: str, now: datetime) -> BatchMade:
    """Make single-use vouchers of a promotion; their codes are read with `queries.vouchers.batch_codes` for a day.

    Args:
        actor: a staff member who manages promotions.
        draft: how many, of which promotion, who hands them out.
        key: the idempotency key; the answer that is kept under it holds no codes.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        NotFound: there is no such promotion.
        NeedsNoVoucher, NotInStatus: the promotion counts without vouchers, or is over.
        VoucherQuantity, TextLength, UnusableCharacters, VoucherLastDay, NoPartner: the input breaks a form or limit.

    Effects:
        One batch with its vouchers, one audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)

    async def work() -> BatchMade:
        await _check_promotion(draft.promotion_id, now)
        made = await make(
            actor=actor, promotion_id=draft.promotion_id, quantity=draft.quantity, handed_out_by=draft.handed_out_by,
            label=draft.label, expires_on=draft.expires_on, quantity_field="quantity", now=now,
        )  # fmt: skip
        assert made.batch_id is not None  # single-use ones
        assert made.codes_until is not None  # likewise
        await audit.record(
            actor=actor,
            action="voucher.batch",
            object_type="VoucherBatch",
            object_id=made.batch_id,
            after=asdict(draft),
        )
        return BatchMade(made.batch_id, made.codes_until)

    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id, operation="voucher.batch", key=key, body=asdict(draft), result_type=BatchMade, work=work
    )


@transactional
async def create_code(
    *, actor: Actor, promotion_id: UUID, code: str, expires_on: date | None = None, now: datetime
) -> UUID:
    """Give a promotion another shared code, for example one for each blogger; return the voucher's id.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        NotFound: there is no such promotion.
        NeedsNoVoucher, NotInStatus: the promotion counts without vouchers, or is over.
        SharedCodeForm, TextLength, UnusableCharacters, VoucherLastDay: the input breaks a form or limit.
        CodeTaken: another voucher has the code.

    Effects:
        One voucher, one audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    await _check_promotion(promotion_id, now)
    made = await make(
        actor=actor, promotion_id=promotion_id, shared_code=code, expires_on=expires_on, code_field="code", now=now
    )
    assert made.voucher_id is not None  # a shared code
    after = {"promotion_id": promotion_id, "code": made.codes[0], "expires_on": expires_on}
    await audit.record(
        actor=actor, action="voucher.create", object_type="Voucher", object_id=made.voucher_id, after=after
    )
    return made.voucher_id


@transactional
async def void(
    *, actor: Actor, voucher_id: UUID | None = None, batch_id: UUID | None = None, reason: str, now: datetime
) -> int:
    """Take back a voucher, or all unused ones of a batch, for good; return how many were voided.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        TextLength, UnusableCharacters: the reason breaks a form.
        OneOfBoth: neither is named, or both.
        NotFound: there is no such voucher or batch.
        NothingToVoid: it was used or voided before, or all of the batch.

    Effects:
        One audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    told = clean_line(reason, maximum=MAX_REASON_CHARACTERS, field=("reason",))
    if (voucher_id is None) == (batch_id is None):
        raise OneOfBoth(field=("voucherId",))
    field = ("voucherBatchId",) if voucher_id is None else ("voucherId",)
    rows = await fetch(_LOCK, voucher_id, batch_id)
    if not rows:
        raise NotFound(field=field)
    voided = await execute(_VOID, [row["id"] for row in rows if row["status"] == "ACTIVE"])
    if not voided:
        raise NothingToVoid(field=field)
    named = voucher_id or batch_id
    assert named is not None  # one of both is
    object_type = "VoucherBatch" if voucher_id is None else "Voucher"
    after = {"status": "VOIDED", "vouchers": voided, "reason": told, "at": now}
    await audit.record(actor=actor, action="voucher.void", object_type=object_type, object_id=named, after=after)
    return voided


async def forget_codes(*, now: datetime) -> int:
    """Forget the codes of batches whose day of showing is over; return of how many (the night's work)."""
    return await execute(_FORGET, now)


async def _check_promotion(promotion_id: UUID, now: datetime) -> None:
    row = await fetchrow(_PROMOTION, promotion_id)
    if row is None:
        raise NotFound(field=("promotionId",))
    if not row["needs_voucher"]:
        raise NeedsNoVoucher(field=("promotionId",))
    dates = {name: row[name] for name in ("state", "starts_on", "ends_on")}
    if (status := status_on(**dates, today=await local_dates(now))) == "FINISHED":
        raise NotInStatus(field=("promotionId",), status=status)
