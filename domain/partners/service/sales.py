"""Sales that partners report: a bonus for the patient from the partner's funds, and taking it back (R-PAR-2)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

import asyncpg

from domain.clinic.queries import branch_zone, organisation, organisation_date
from domain.kernel import audit, codes
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetchrow, fetchval
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded, format_minor
from domain.kernel.plain_text import clean_line
from domain.ledger.book import Cause
from domain.ledger.errors import PartnerFundsLow
from domain.ledger.policy import Life, lifetime, running_share
from domain.ledger.service import open_book, write_book
from domain.partners.errors import (
    BonusOverTotal,
    CardCodeInvalid,
    DailyLimit,
    ReturnOver,
    SaleExists,
    SaleLimit,
    SaleNotNamed,
    SaleReturned,
)
from domain.partners.policy import MAX_REASON_CHARACTERS, MAX_REFERENCE_CHARACTERS
from domain.partners.queries import require_active
from domain.partners.service.cards import try_card, use_card
from domain.patients.queries import patients_by_ids
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

RULE: Final = "R-PAR-2"
SALE: Final = "SALE"
SALE_REVERSAL: Final = "SALE_REVERSAL"
PARTNER: Final = "PARTNER"
"""The kind of the line on the patient's account, and the origin of the bonuses."""

_SOLD: Final = """
SELECT coalesce(sum(bonus_minor - reversed_bonus_minor), 0)::bigint FROM partner_sale
WHERE partner_id = $1 AND sold_on = $2
"""
_INSERT: Final = """
INSERT INTO partner_sale (id, partner_id, store_id, patient_id, order_reference, order_total_minor, bonus_minor,
                          reversed_total_minor, reversed_bonus_minor, lot_id, key_id, sold_on, returnable_on,
                          reported_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, $8, $9, $10, $11, $12)
"""
_LOCK: Final = """
SELECT s.*, o.name AS store FROM partner_sale s LEFT JOIN partner_store o ON o.id = s.store_id
WHERE s.id = $1 FOR NO KEY UPDATE OF s
"""
_OF_ORDER: Final = "SELECT id FROM partner_sale WHERE partner_id = $1 AND order_reference = $2"
_EVENT: Final = "SELECT id FROM ledger_transaction WHERE operation = 'partner_sale' AND reference = $1"
_COME_BACK: Final = """
UPDATE partner_sale SET reversed_total_minor = reversed_total_minor + $2,
    reversed_bonus_minor = reversed_bonus_minor + $3 WHERE id = $1
"""
_REVERSAL: Final = """
INSERT INTO partner_sale_reversal (id, sale_id, amount_minor, bonus_minor, reason, actor_kind, actor_id, reversed_on,
                                   reversed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """A sale at a partner's till; amounts in minor units.

    Args:
        card_code: what the patient's phone shows, in any spelling.
        order_reference: what the partner calls the order, 1 to 100 characters; reported once.
        order_total_minor: what was paid for it.
        bonus_minor: what the patient gets for it, from the partner's funds.
    """

    card_code: str
    order_reference: str
    order_total_minor: int
    bonus_minor: int


@dataclass(frozen=True, slots=True)
class Reported:
    """A reported sale, and what was credited in minor units. Nothing here tells whom."""

    sale_id: UUID
    credited_minor: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What came back of a sale: of the order, and the bonus taken back for it, in minor units."""

    sale_id: UUID
    amount_minor: int
    bonus_minor: int


async def report_sale(*, actor: Actor, draft: SaleDraft, key: str, now: datetime) -> Reported:
    """Credit a patient's account from a partner's funds for a sale; usable at once (R-PAR-2).

    Must be called outside a transaction: wrong card codes are counted whatever becomes of the request.

    Args:
        actor: a partner's key that may report sales.
        draft: the sale.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not report sales.
        AmountOutOfRange, TextLength, UnusableCharacters, BonusOverTotal: the field says which.
        RateLimited: too many wrong card codes within a minute.
        CardCodeInvalid: wrong, used, expired.
        PartnerNotActive: the partner rests or has ended.
        SaleLimit, DailyLimit: more than was agreed for one sale, or for a day.
        SaleExists: the order was reported before.
        PartnerFundsLow: the partner cannot fund that much.

    Effects:
        A ledger event `partner_sale`, one line in the audit log, the event `sale.reported` for webhooks.
    """
    require(actor, Right.REPORT_SALES)
    draft = _checked(draft)
    assert actor.id is not None  # keys have ids

    async def before() -> None:
        await try_card(actor=actor, code=draft.card_code, order_reference=draft.order_reference, now=now)

    async def work() -> Reported:
        return await _report(actor, draft, now)

    body = {
        "card_code": draft.card_code, "order_reference": draft.order_reference,
        "order_total_minor": draft.order_total_minor, "bonus_minor": draft.bonus_minor,
    }  # fmt: skip
    return await idempotent(
        actor_id=actor.id, operation="partner.sale", key=key, body=body, result_type=Reported, work=work, before=before
    )


def _checked(draft: SaleDraft) -> SaleDraft:
    bounded(draft.order_total_minor, field=("orderTotal",))
    bounded(draft.bonus_minor, field=("bonus",))
    if draft.bonus_minor > draft.order_total_minor:
        raise BonusOverTotal(field=("bonus",))
    reference = clean_line(draft.order_reference, maximum=MAX_REFERENCE_CHARACTERS, field=("orderReference",))
    return SaleDraft(codes.retold(draft.card_code), reference, draft.order_total_minor, draft.bonus_minor)


async def _report(actor: Actor, draft: SaleDraft, now: datetime) -> Reported:
    assert actor.id is not None  # checked by the caller
    partner_id, sale_id = actor.id, new_id()
    patient_id = await _customer(partner_id, draft, now)
    book = await open_book(owner_ids=[partner_id, patient_id], now=now)
    partner = await require_active(partner_id=partner_id)  # read under the lock of its account, like the day's sum
    today = await organisation_date(now)
    await _check_limits(partner, draft.bonus_minor, today)
    book.begin("partner_sale", str(sale_id), cause=Cause(actor.kind, actor.id), effective_on=today)
    facts = {"rule": RULE, "partner": partner["name"], "order": draft.order_reference, "store": actor.store}
    try:
        lot = book.credit(
            patient_id, draft.bonus_minor, kind=PARTNER, origin=PARTNER, funder_id=partner_id, funder_kind=SALE,
            life=await _life(patient_id, partner["bonus_life_days"], now), source_id=sale_id,
            facts={**facts, "order_total_minor": draft.order_total_minor},
        )  # fmt: skip
    except PartnerFundsLow as error:
        raise PartnerFundsLow(field=("bonus",), **error.params) from error
    try:
        await execute(
            _INSERT, sale_id, partner_id, actor.store_id, patient_id, draft.order_reference, draft.order_total_minor,
            draft.bonus_minor, lot.id, actor.key_id, today, today + timedelta(days=partner["return_days"]), now,
        )  # fmt: skip
    except asyncpg.UniqueViolationError as error:
        raise SaleExists(field=("orderReference",)) from error
    await write_book(book)
    await _tell_reported(actor, draft, sale_id, now)
    return Reported(sale_id, draft.bonus_minor)


async def _customer(partner_id: UUID, draft: SaleDraft, now: datetime) -> UUID:
    """Return whose card was shown, and use its code up; an order that was reported is refused, whatever the code."""
    await _check_new(partner_id, draft)
    try:
        return await use_card(code=draft.card_code, now=now)
    except CardCodeInvalid:
        await _check_new(partner_id, draft)  # a twin of this request may have used the code meanwhile
        raise


async def _check_new(partner_id: UUID, draft: SaleDraft) -> None:
    if await fetchval(_OF_ORDER, partner_id, draft.order_reference) is not None:
        raise SaleExists(field=("orderReference",))


async def _check_limits(partner: dict[str, Any], bonus_minor: int, today: date) -> None:
    """Let a bonus pass that is within what was agreed for one sale, and for a day."""
    limit_minor, daily_minor = partner["sale_limit_minor"], partner["daily_limit_minor"]
    if limit_minor is not None and bonus_minor > limit_minor:
        raise SaleLimit(field=("bonus",), limit=format_minor(limit_minor))
    if daily_minor is not None:
        left_minor = max(0, daily_minor - await fetchval(_SOLD, partner["id"], today))
        if bonus_minor > left_minor:
            raise DailyLimit(field=("bonus",), left=format_minor(left_minor))


async def _life(patient_id: UUID, days: int | None, now: datetime) -> Life:
    """Return when the bonus can be used: from today where the patient is at home."""
    patient = (await patients_by_ids([patient_id]))[patient_id]
    zone = await branch_zone(patient["home_branch_id"])
    today, months = local_date(now, zone), (await organisation()).bonus_life_months
    return lifetime(today=today, waiting_days=0, months=months, days=days, time_zone=zone)


async def _tell_reported(actor: Actor, draft: SaleDraft, sale_id: UUID, now: datetime) -> None:
    amounts = {"order_total_minor": draft.order_total_minor, "bonus_minor": draft.bonus_minor}
    await audit.record(
        actor=actor, action="partner.sale.report", object_type="PartnerSale", object_id=sale_id,
        after={**amounts, "order_reference": draft.order_reference, "store": actor.store, "key_id": actor.key_id},
    )  # fmt: skip
    data = {
        "sale_id": sale_id, "order_reference": draft.order_reference, "store": actor.store,
        "order_total_minor": draft.order_total_minor, "credited_minor": draft.bonus_minor,
    }  # fmt: skip
    await emit(event=EventType.SALE_REPORTED, partner_id=actor.id, data=data, now=now)


async def reverse_sale(
    *,
    actor: Actor,
    sale_id: UUID | None,
    order_reference: str | None,
    amount_minor: int | None,
    reason: str | None,
    key: str,
    now: datetime,
) -> TakenBack:
    """Take a reported sale back, whole or in part: the bonus goes back to the partner (R-PAR-2).

    The bonus is taken back in proportion, on the running sum, so that parts add up to the whole. What the patient does
    not have any more, spent or expired, becomes a debt to the clinic; the partner gets it back all the same (R-ACC-8).

    Args:
        actor: the partner's key that may report sales, within the agreed days; staff who may manage partners at any
            time.
        sale_id: which sale;
        order_reference: or: of which order, for the partner.
        amount_minor: how much of the order came back; None for all that is left.
        reason: at most 500 characters.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may neither report sales nor manage partners.
        AmountOutOfRange, TextLength, UnusableCharacters: the field says which.
        SaleNotNamed: both the sale and the order are given, or neither.
        NotFound: there is no such sale, or it is another partner's.
        ReturnOver: the agreed days are over.
        SaleReturned: more than is left of the order.

    Effects:
        A ledger event `partner_return`, one line in the audit log, the event `sale.reversed` for webhooks.
    """
    require(actor, Right.REPORT_SALES, Right.MANAGE_PARTNERS)
    if (sale_id is None) is (order_reference is None):
        raise SaleNotNamed(field=("saleId" if order_reference is None else "orderReference",))
    if amount_minor is not None:
        bounded(amount_minor, field=("amount",))
    if reason is not None:
        reason = clean_line(reason, maximum=MAX_REASON_CHARACTERS, field=("reason",))
    assert actor.id is not None  # staff and keys have ids

    async def work() -> TakenBack:
        today = await organisation_date(now)
        sale = await _locked(actor, sale_id, order_reference, today)
        return await _take_back(actor, sale, amount_minor, reason, today, now)

    body = {
        "sale_id": sale_id, "order_reference": order_reference, "amount_minor": amount_minor, "reason": reason,
    }  # fmt: skip
    return await idempotent(
        actor_id=actor.id, operation="partner.return", key=key, body=body, result_type=TakenBack, work=work
    )


async def _locked(actor: Actor, sale_id: UUID | None, order_reference: str | None, today: date) -> dict[str, Any]:
    """Lock a sale that the actor may take back."""
    field = ("orderReference",) if sale_id is None else ("saleId",)
    if sale_id is None and order_reference is not None and actor.kind is ActorKind.PARTNER:
        reference = clean_line(order_reference, maximum=MAX_REFERENCE_CHARACTERS, field=field)
        sale_id = await fetchval(_OF_ORDER, actor.id, reference)
    row = None if sale_id is None else await fetchrow(_LOCK, sale_id)
    if row is None or (actor.kind is ActorKind.PARTNER and row["partner_id"] != actor.id):
        raise NotFound(field=field)
    if actor.kind is ActorKind.PARTNER and today > row["returnable_on"]:
        raise ReturnOver(field=field, day=row["returnable_on"].isoformat())
    return dict(row)


async def _take_back(
    actor: Actor, sale: dict[str, Any], amount_minor: int | None, reason: str | None, today: date, now: datetime
) -> TakenBack:
    left_minor = sale["order_total_minor"] - sale["reversed_total_minor"]
    amount_minor = left_minor if amount_minor is None else amount_minor
    if amount_minor > left_minor or not left_minor:
        raise SaleReturned(field=("amount",), left=format_minor(left_minor))
    bonus_minor = running_share(
        sale["bonus_minor"], sale["reversed_total_minor"] + amount_minor, sale["order_total_minor"],
        sale["reversed_bonus_minor"],
    )  # fmt: skip
    back, reversal_id = TakenBack(sale["id"], amount_minor, bonus_minor), new_id()
    if bonus_minor:
        await _claw_back(actor, sale, back, reversal_id, today, now)
    await execute(_COME_BACK, sale["id"], amount_minor, bonus_minor)
    await execute(
        _REVERSAL, reversal_id, sale["id"], amount_minor, bonus_minor, reason, actor.kind, actor.id, today, now
    )
    await _tell_reversed(actor, sale, back, reason, now)
    return back


async def _claw_back(
    actor: Actor, sale: dict[str, Any], back: TakenBack, reversal_id: UUID, today: date, now: datetime
) -> None:
    book = await open_book(owner_ids=[sale["partner_id"], sale["patient_id"]], now=now)
    name = await fetchval("SELECT name FROM partner WHERE id = $1", sale["partner_id"])
    book.begin(
        "partner_return", str(reversal_id), cause=Cause(actor.kind, actor.id), effective_on=today,
        reverses_id=await fetchval(_EVENT, str(sale["id"])),
    )  # fmt: skip
    facts = {
        "rule": RULE, "partner": name, "order": sale["order_reference"], "store": sale["store"],
        "returned_minor": back.amount_minor,
    }  # fmt: skip
    book.claw_back(sale["patient_id"], back.bonus_minor, own=[sale["lot_id"]], facts=facts, source_id=sale["id"])
    book.repay_partner(
        sale["partner_id"], back.bonus_minor, kind=SALE_REVERSAL, facts=facts, source_id=sale["id"],
        debit_from="expense",
    )  # fmt: skip
    await write_book(book)


async def _tell_reversed(
    actor: Actor, sale: dict[str, Any], back: TakenBack, reason: str | None, now: datetime
) -> None:
    amounts = {"amount_minor": back.amount_minor, "bonus_minor": back.bonus_minor}
    await audit.record(
        actor=actor, action="partner.sale.reverse", object_type="PartnerSale", object_id=sale["id"],
        after={**amounts, "reason": reason},
    )  # fmt: skip
    data = {
        "sale_id": sale["id"], "order_reference": sale["order_reference"], "store": sale["store"],
        "reversed_minor": back.bonus_minor,
    }  # fmt: skip
    await emit(event=EventType.SALE_REVERSED, partner_id=sale["partner_id"], data=data, now=now)
