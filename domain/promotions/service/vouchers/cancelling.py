"""Taking the redemption of a voucher back (R-PAR-4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.idempotency import idempotent
from domain.kernel.plain_text import clean_line
from domain.ledger.book import Cause
from domain.ledger.errors import PartnerFundsLow
from domain.ledger.service import open_book, write_book
from domain.promotions.policy.vouchers import Channel, VoucherState
from domain.promotions.queries import vouchers as queries
from domain.promotions.service.vouchers.locking import count, lock
from domain.promotions.service.vouchers.redeeming import CHANNELS
from domain.promotions.voucher_errors import AlreadySpent, CancelTooLate, RedemptionMissing
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

MAX_REASON_CHARACTERS: Final = 500
_LOCK_USE: Final = "SELECT id FROM promotion_use WHERE id = $1 FOR NO KEY UPDATE"
_REVIVE: Final = "UPDATE voucher SET status = 'ACTIVE', used_at = NULL WHERE id = $1 AND status = 'USED'"
_REVERSE: Final = """
UPDATE promotion_use SET reversed_at = $2, reversed_discount_minor = discount_minor,
    reversed_partner_minor = partner_minor WHERE id = $1
"""
_REDEEMED: Final = "SELECT id FROM ledger_transaction WHERE operation = 'voucher_redeem' AND reference = $1"


@dataclass(frozen=True, slots=True)
class RedemptionCancelled:
    """A redemption that came back."""

    redemption_id: UUID
    voucher_id: UUID


async def cancel(*, actor: Actor, redemption_id: UUID, reason: str, key: str, now: datetime) -> RedemptionCancelled:
    """Take a redemption back: the voucher counts again, and so does what the budget lost by it.

    Args:
        actor: whoever may redeem vouchers: a partner and the website their own redemptions, staff any but those of
            checkouts, which come back with their invoices.
        redemption_id: which one.
        reason: why.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not redeem vouchers.
        TextLength, UnusableCharacters: the reason breaks a form.
        RedemptionMissing: there is no such redemption of the caller's, or it came back already.
        CancelTooLate: a partner's days for that are over.
        AlreadySpent: the partner does not have what it got for the voucher any more.

    Effects:
        The use is reversed; a ledger event `voucher_cancel` if the redemption had one; one audit line, one event for
        webhooks.
    """
    require(actor, Right.REDEEM_VOUCHERS)
    told = clean_line(reason, maximum=MAX_REASON_CHARACTERS, field=("reason",))

    async def work() -> RedemptionCancelled:
        return await _cancel(actor, redemption_id, told, now)

    assert actor.id is not None  # staff and keys have ids
    body = {"redemption_id": redemption_id, "reason": reason}
    return await idempotent(
        actor_id=actor.id, operation="voucher.cancel", key=key, body=body, result_type=RedemptionCancelled, work=work
    )


async def _cancel(actor: Actor, redemption_id: UUID, reason: str, now: datetime) -> RedemptionCancelled:
    seen = await queries.redemption(redemption_id)
    if seen is None or not _is_own(actor, seen):
        raise RedemptionMissing(field=("redemptionId",))
    await lock(promotion_id=seen["promotion_id"], voucher_id=seen["voucher_id"], takes_back=True)
    await fetch(_LOCK_USE, redemption_id)
    use, state = await queries.redemption(redemption_id), await queries.voucher_state(seen["voucher_id"])
    assert use is not None  # it was there, and nothing deletes it
    assert state is not None  # likewise
    if use["reversed_at"] is not None:
        raise RedemptionMissing(field=("redemptionId",))
    today = (await queries.local_time(now)).date()
    if actor.kind is ActorKind.PARTNER and today > use["used_on"] + timedelta(days=state.return_days):
        raise CancelTooLate(field=("redemptionId",), days=state.return_days)
    value_minor = use["discount_minor"] + use["cost_minor"]
    await execute(_REVERSE, redemption_id, now)
    await count(promotion_id=state.promotion_id, uses=-1, amount_minor=-value_minor)
    await execute(_REVIVE, state.id)
    await _post_back(actor, state, use, now)
    await audit.record(
        actor=actor, action="voucher.cancel", object_type="PromotionUse", object_id=redemption_id,
        after={"voucher_id": state.id, "value_minor": value_minor, "reason": reason},
    )  # fmt: skip
    await emit(
        event=EventType.VOUCHER_REDEMPTION_CANCELLED,
        partner_id=state.partner_id,
        data={
            "promotion_id": state.promotion_id, "voucher_id": state.id, "value_minor": value_minor,
            "order_reference": use["order_reference"], "store": use["store"],
        },
        now=now,
    )  # fmt: skip
    return RedemptionCancelled(redemption_id, state.id)


async def _post_back(actor: Actor, state: VoucherState, use: dict[str, Any], now: datetime) -> None:
    is_theirs = use["channel"] == Channel.PARTNER
    amount_minor = use["clinic_minor"] if is_theirs else use["partner_minor"]
    if state.partner_id is None or not amount_minor:
        return
    book = await open_book(owner_ids=[state.partner_id], now=now)
    reverses_id = await fetchval(_REDEEMED, str(use["id"]))
    today = (await queries.local_time(now)).date()
    book.begin(
        "voucher_cancel", str(use["id"]), cause=Cause(actor.kind, actor.id), effective_on=today,
        reverses_id=reverses_id,
    )  # fmt: skip
    facts = {"rule": "R-PAR-4", "promotion": state.name, "order": use["order_reference"], "store": use["store"]}
    if is_theirs:
        try:
            book.charge_partner(
                state.partner_id, amount_minor, kind="VOUCHER", facts=facts, source_id=use["id"], credit_to="expense"
            )
        except PartnerFundsLow as error:
            raise AlreadySpent(field=("redemptionId",)) from error
    else:
        book.repay_partner(state.partner_id, amount_minor, kind="DISCOUNT_REVERSAL", facts=facts, source_id=use["id"])
    await write_book(book)


def _is_own(actor: Actor, use: dict[str, Any]) -> bool:
    """Tell whether a caller may take a redemption back."""
    if actor.kind is ActorKind.STAFF:
        return True
    return bool(use["channel"] == CHANNELS[actor.kind] and use["redeemed_by"] == actor.id)
