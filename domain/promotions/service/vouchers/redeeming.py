"""Redeeming vouchers at a desk, a website or a partner's till (R-PRO-4, R-PAR-2).

A limited promotion's row is locked before its budget is read, a single-use voucher's before its status: so whatever
comes at once, no budget is exceeded and no voucher used twice. One order uses a voucher once, under any key.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.kernel import audit, codes
from domain.kernel.database import execute, fetchrow, fetchval
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded
from domain.kernel.plain_text import clean_line
from domain.ledger.book import Cause
from domain.ledger.errors import PartnerFundsLow
from domain.ledger.service import open_book, write_book
from domain.promotions.policy.terms import FIXED_PRICE, PERCENT
from domain.promotions.policy.vouchers import (
    REFUSALS,
    Channel,
    VoucherReason,
    VoucherState,
    Worth,
    why_not_at_till,
    worth,
)
from domain.promotions.queries import vouchers as queries
from domain.promotions.service.vouchers.locking import count, lock
from domain.promotions.service.vouchers.presenting import PresentedVoucher, look_up, present_voucher
from domain.promotions.voucher_errors import OrderUsed, VoucherInvalid, VoucherUsedUp
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

MAX_REFERENCE_CHARACTERS: Final = 200

_USED_BY_ORDER: Final = """
SELECT 1 FROM promotion_use WHERE voucher_id = $1 AND order_reference = $2 AND reversed_at IS NULL
"""
_EARLIER: Final = """
SELECT id, order_total_minor, discount_minor, cost_minor FROM promotion_use
WHERE voucher_id = $1 AND order_reference = $2 AND reversed_at IS NULL AND channel = $3 AND redeemed_by = $4
"""
_INSERT: Final = """
INSERT INTO promotion_use (id, promotion_id, voucher_id, channel, redeemed_by, store, order_reference,
    order_total_minor, discount_minor, bonus_minor, cost_minor, partner_minor, clinic_minor, units, gift,
    reversed_discount_minor, reversed_bonus_minor, reversed_partner_minor, used_on, used_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, 0, $13, 0, 0, 0, $14, $15)
ON CONFLICT DO NOTHING RETURNING id
"""
_USE: Final = "UPDATE voucher SET status = 'USED', used_at = $2 WHERE id = $1 AND kind = 'SINGLE'"

CHANNELS: Final = {
    ActorKind.STAFF: Channel.DESK,
    ActorKind.APPLICATION: Channel.WEBSITE,
    ActorKind.PARTNER: Channel.PARTNER,
}


@dataclass(frozen=True, slots=True)
class Order:
    """For what a voucher is redeemed; `total_minor` is what it costs before, if somebody said."""

    reference: str
    total_minor: int | None = None


@dataclass(frozen=True, slots=True)
class VoucherRedeemed:
    """A redemption: what to do for the customer.

    Args:
        title: the promotion's name.
        value_minor: what it gives, a gift's cost; None where it depends on an order's total that nobody said.
        percent_bp: what is taken off, of a percentage.
        gift: what is handed out.
    """

    redemption_id: UUID
    voucher_id: UUID
    promotion_id: UUID
    title: str
    value_minor: int | None
    percent_bp: int | None
    gift: str | None


@dataclass(frozen=True, slots=True)
class VoucherChecked:
    """What a caller learns about a code; `state` is None if it names nothing of the caller's."""

    reason: VoucherReason | None
    state: VoucherState | None


async def check(*, actor: Actor, code: str, now: datetime) -> VoucherChecked:
    """Tell what a voucher is and whether it counts now; changes nothing.

    Patients and the desk learn of one that only a checkout takes that it is good; a website or a till that it is not
    for them.

    Raises:
        Forbidden, Unauthenticated: the caller may not check vouchers.
        RateLimited: more than ten wrong codes within a minute.
    """
    require(actor, Right.CHECK_VOUCHERS, Right.ACT_FOR_SELF)
    row = await look_up(actor=actor, code=code, now=now)
    state = None if row is None else await queries.voucher_state(row["id"])
    if state is None:
        return VoucherChecked(VoucherReason.UNKNOWN, None)
    channel = CHANNELS.get(actor.kind, Channel.DESK)
    reason = why_not_at_till(state, at=await queries.local_time(now), channel=channel)
    return VoucherChecked(reason, None if reason is VoucherReason.UNKNOWN else state)


async def redeem(*, actor: Actor, code: str, order: Order, key: str, now: datetime) -> VoucherRedeemed:
    """Redeem a voucher for an order, without an invoice.

    Must be called outside a transaction: attempts are counted whatever becomes of the request.

    Args:
        actor: a staff member, the website's server, or a partner's key for vouchers of its own promotions.
        code: in any spelling.
        order: one voucher counts once for each.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not redeem vouchers.
        AmountOutOfRange, TextLength, UnusableCharacters: the order breaks a form.
        RateLimited: more than ten wrong codes within a minute.
        VoucherInvalid, VoucherUsed, VoucherExpired, VoucherTooEarly, VoucherPaused, VoucherNotNow, VoucherUsedUp,
            VoucherAtCheckout: it does not count.
        OrderTotalNeeded, OrderTooSmall, OrderUsed: it does not count for this order.
            What is more than the partner can fund is used up: nobody but the partner and the office reads its funds.

    Effects:
        One use of the promotion; a ledger event `voucher_redeem` if somebody owes somebody; one audit line, one event
        for webhooks.
    """
    require(actor, Right.REDEEM_VOUCHERS)
    checked = checked_order(order)
    presented: list[PresentedVoucher] = []

    async def before() -> None:
        presented.append(await present_voucher(actor=actor, code=code, field=("code",), now=now))

    async def work() -> VoucherRedeemed:
        return await redeem_presented(actor=actor, presented=presented[0], order=checked, used_at=now, now=now)

    assert actor.id is not None  # staff and keys have ids
    body = {"code": codes.retold(code), "order_reference": order.reference, "order_total_minor": order.total_minor}
    return await idempotent(
        actor_id=actor.id, operation="voucher.redeem", key=key, body=body, result_type=VoucherRedeemed, work=work,
        before=before,
    )  # fmt: skip


def checked_order(order: Order) -> Order:
    """Return an order in one spelling.

    Raises:
        AmountOutOfRange, TextLength, UnusableCharacters: it breaks a form.
    """
    if order.total_minor is not None:
        bounded(order.total_minor, field=("orderTotal",))
    reference = clean_line(order.reference, maximum=MAX_REFERENCE_CHARACTERS, field=("orderReference",))
    return Order(reference, order.total_minor)


async def redeem_presented(
    *, actor: Actor, presented: PresentedVoucher, order: Order, used_at: datetime, now: datetime
) -> VoucherRedeemed:
    """Redeem a voucher in the caller's transaction; see `redeem`.

    Args:
        presented: what `present_voucher` found.
        order: as `checked_order` returned it.
        used_at: when the customer got it: its days and hours count; now, but for tills that were cut off.
        now: the present instant.
    """
    await lock(promotion_id=presented.promotion_id, voucher_id=presented.voucher_id)
    if await fetchval(_USED_BY_ORDER, presented.voucher_id, order.reference):
        raise OrderUsed(field=("orderReference",))
    state = await queries.voucher_state(presented.voucher_id)
    if state is None:
        raise VoucherInvalid(field=presented.field)
    at, channel = await queries.local_time(used_at), CHANNELS[actor.kind]
    reason = why_not_at_till(state, at=at, channel=channel)
    if reason is not None:
        raise REFUSALS[reason](field=presented.field)
    gives = worth(state, order_total_minor=order.total_minor, channel=channel)
    if state.budget_minor is not None and state.spent_minor + gives.total_minor > state.budget_minor:
        raise VoucherUsedUp(field=presented.field)
    use_id = new_id()
    clinic_minor = gives.total_minor - gives.partner_minor if channel is Channel.PARTNER else 0
    written = await fetchval(
        _INSERT, use_id, state.promotion_id, state.id, channel, actor.id, actor.store, order.reference,
        order.total_minor, gives.discount_minor, gives.cost_minor, gives.partner_minor, clinic_minor, state.gift,
        at.date(), used_at,
    )  # fmt: skip
    if written is None:
        raise OrderUsed(field=("orderReference",))
    await count(promotion_id=state.promotion_id, uses=1, amount_minor=gives.total_minor)
    await execute(_USE, state.id, used_at)
    await _post(actor, state, gives, channel, order, use_id, at, now)
    await _tell(actor, state, gives, order, use_id, now)
    value_minor = gives.total_minor if gives.is_known else None
    return VoucherRedeemed(use_id, state.id, state.promotion_id, state.name, value_minor, state.percent_bp, state.gift)


async def earlier_redemption(*, actor: Actor, voucher_id: UUID, order_reference: str) -> VoucherRedeemed | None:
    """Return what the caller redeemed a voucher as before, for an order; None if it was not the caller.

    Args:
        actor: who redeemed it: of a partner, any of its keys.
        voucher_id: which voucher.
        order_reference: as `checked_order` returned it.
    """
    use = await fetchrow(_EARLIER, voucher_id, order_reference, CHANNELS[actor.kind], actor.id)
    state = await queries.voucher_state(voucher_id)
    if use is None or state is None:
        return None
    is_known = use["order_total_minor"] is not None or state.effect not in (PERCENT, FIXED_PRICE)
    value_minor = use["discount_minor"] + use["cost_minor"] if is_known else None
    return VoucherRedeemed(
        use["id"], state.id, state.promotion_id, state.name, value_minor, state.percent_bp, state.gift
    )


async def _post(
    actor: Actor, state: VoucherState, gives: Worth, channel: Channel, order: Order, use_id: UUID, at: datetime,
    now: datetime,
) -> None:  # fmt: skip
    """Let the partner pay its share of what the clinic gave, or the clinic its share of what the partner gave."""
    partner_id, is_theirs = state.partner_id, channel is Channel.PARTNER
    amount_minor = gives.total_minor - gives.partner_minor if is_theirs else gives.partner_minor
    if partner_id is None or not amount_minor:
        return
    book = await open_book(owner_ids=[partner_id], now=now)
    book.begin("voucher_redeem", str(use_id), cause=Cause(actor.kind, actor.id), effective_on=at.date())
    facts = {"rule": "R-PAR-2", "promotion": state.name, "order": order.reference, "store": actor.store}
    if is_theirs:
        book.repay_partner(
            partner_id, amount_minor, kind="VOUCHER", facts=facts, source_id=use_id, debit_from="expense"
        )
    else:
        try:
            book.charge_partner(partner_id, amount_minor, kind="DISCOUNT", facts=facts, source_id=use_id)
        except PartnerFundsLow as error:
            raise VoucherUsedUp(field=("code",)) from error
    await write_book(book)


async def _tell(actor: Actor, state: VoucherState, gives: Worth, order: Order, use_id: UUID, now: datetime) -> None:
    after = {"voucher_id": state.id, "order_reference": order.reference, "value_minor": gives.total_minor}
    await audit.record(actor=actor, action="voucher.redeem", object_type="PromotionUse", object_id=use_id, after=after)
    await emit(
        event=EventType.VOUCHER_REDEEMED,
        partner_id=state.partner_id,
        data={
            "promotion_id": state.promotion_id, "voucher_id": state.id, "value_minor": gives.total_minor,
            "order_reference": order.reference, "store": actor.store,
        },
        now=now,
    )  # fmt: skip
