"""What a partner pays in and is paid out (R-PAR-4)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.database import fetchval
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.money import bounded, format_minor
from domain.kernel.plain_text import clean_line
from domain.ledger.book import Cause
from domain.ledger.errors import AlreadyPosted
from domain.ledger.funds import PARTNER
from domain.ledger.service import open_book, write_book
from domain.partners.errors import PaidOutTooMuch, PaymentKnown
from domain.partners.policy import MAX_PAYMENT_CHARACTERS
from domain.partners.settlement import PAYMENT
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

_AHEAD: Final = "prepaid"


class Direction(StrEnum):
    """Which way money goes."""

    IN = "IN"
    """The partner pays the clinic."""

    OUT = "OUT"
    """The clinic pays the partner."""


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """A payment that was made outside of Enamel.

    Args:
        partner_id: by whom or to whom.
        amount_minor: how much.
        direction: IN or OUT.
        reference: what the bank calls it, 1 to 60 characters; once a partner and direction.
    """

    partner_id: UUID
    amount_minor: int
    direction: str
    reference: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded payment, and the partner's balance after it in minor units."""

    partner_id: UUID
    balance_minor: int


async def record_payment(*, actor: Actor, draft: PaymentDraft, key: str, now: datetime) -> Recorded:
    """Record that a partner paid, or was paid.

    Args:
        actor: a staff member who may manage partners.
        draft: the payment.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        AmountOutOfRange, TextLength, UnusableCharacters: the field says which.
        NotFound: there is no such partner.
        PaymentKnown: a payment of this reference was recorded before.
        PaidOutTooMuch: the partner is not owed so much.

    Effects:
        A ledger event `partner_payment`; one line in the audit log; the event `partner.payment_recorded`.
    """
    require(actor, Right.MANAGE_PARTNERS)
    assert actor.id is not None  # staff have ids
    bounded(draft.amount_minor, field=("amount",))
    reference = clean_line(draft.reference, maximum=MAX_PAYMENT_CHARACTERS, field=("reference",))

    async def work() -> Recorded:
        if await fetchval("SELECT 1 FROM partner WHERE id = $1", draft.partner_id) is None:
            raise NotFound(field=("partnerId",))
        return await _post(actor, draft, reference, now)

    body = {
        "partner_id": draft.partner_id, "amount_minor": draft.amount_minor, "direction": draft.direction,
        "reference": reference,
    }  # fmt: skip
    return await idempotent(
        actor_id=actor.id, operation="partner.payment", key=key, body=body, result_type=Recorded, work=work
    )


async def pay_in_ahead(*, actor: Actor, partner_id: UUID, amount_minor: int, now: datetime) -> None:
    """Post what a new partner has paid in, in the running transaction."""
    await _post(actor, PaymentDraft(partner_id, amount_minor, Direction.IN, _AHEAD), _AHEAD, now)


async def _post(actor: Actor, draft: PaymentDraft, reference: str, now: datetime) -> Recorded:
    today = await organisation_date(now)
    book = await open_book(owner_ids=[draft.partner_id], now=now)
    account = book.account(draft.partner_id, PARTNER)
    book.begin(
        "partner_payment", f"{draft.partner_id}:{draft.direction}:{reference}", cause=Cause(actor.kind, actor.id),
        effective_on=today,
    )  # fmt: skip
    facts = {"rule": "R-PAR-4", "direction": draft.direction, "reference": reference}
    if draft.direction == Direction.IN:
        book.repay_partner(draft.partner_id, draft.amount_minor, kind=PAYMENT, facts=facts, debit_from="cash")
    else:
        if draft.amount_minor > account.posted_minor:
            raise PaidOutTooMuch(field=("amount",), owed=format_minor(max(0, account.posted_minor)))
        book.charge_partner(draft.partner_id, draft.amount_minor, kind=PAYMENT, facts=facts, credit_to="cash")
    try:
        await write_book(book)
    except AlreadyPosted as error:
        raise PaymentKnown(field=("reference",)) from error
    await _note(actor, draft, reference, today)
    signed_minor = draft.amount_minor if draft.direction == Direction.IN else -draft.amount_minor
    data = {"amount_minor": signed_minor, "balance_minor": account.posted_minor}
    await emit(event=EventType.PARTNER_PAYMENT_RECORDED, partner_id=draft.partner_id, data=data, now=now)
    return Recorded(draft.partner_id, account.posted_minor)


async def _note(actor: Actor, draft: PaymentDraft, reference: str, today: date) -> None:
    after = {
        "amount_minor": draft.amount_minor, "direction": draft.direction, "reference": reference, "paid_on": today,
    }  # fmt: skip
    await audit.record(
        actor=actor, action="partner.payment", object_type="Partner", object_id=draft.partner_id, after=after
    )
