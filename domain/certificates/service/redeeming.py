"""Spending a part of a certificate at a till, without an invoice (R-CRT-2)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.certificates.errors import NamedServices
from domain.certificates.service.checkout import Payee, redeem_into, usable
from domain.certificates.service.presenting import CertificateTender, Presented, check_tender, present_one
from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded
from domain.kernel.plain_text import clean_line
from domain.ledger.book import Cause
from domain.ledger.service import open_book, write_book
from domain.partners.queries import require_active
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require

MAX_ORDER_CHARACTERS: Final = 200


@dataclass(frozen=True, slots=True)
class Redeemed:
    """What was spent, of which `sold_minor` had been paid for, and the line in the certificate's history."""

    certificate_id: UUID
    transaction_id: UUID
    amount_minor: int
    sold_minor: int


async def redeem(
    *,
    actor: Actor,
    tender: CertificateTender,
    amount_minor: int,
    key: str,
    now: datetime,
    order_reference: str | None = None,
) -> Redeemed:
    """Spend a part of a certificate at the desk or at a partner's till.

    Must be called outside a transaction, as `present` must.

    Args:
        actor: a staff member or a partner's key that may redeem certificates.
        tender: how it is presented; one that is bound to a patient needs a token of the holder's.
        amount_minor: how much.
        key: the idempotency key.
        now: the present instant.
        order_reference: what the till calls the order, 1 to 200 characters; the partner's statement names it so.

    Raises:
        Forbidden, Unauthenticated: the caller may not redeem certificates.
        AmountOutOfRange: not an amount.
        TextLength, UnusableCharacters: not a reference.
        OneWay: the tender names no certificate, or names it twice.
        RateLimited: too many attempts within a minute.
        CertificateInvalid, CertificateFrozen, CertificateEmpty: it cannot be used; see `usable`.
        CertificateFunds: less is left.
        NamedServices: it pays for named services, which only an invoice can tell.
        PartnerNotActive: the partner rests or has ended.

    Effects:
        One ledger event `certificate_redeem`, one audit line. What is spent at a partner's till the clinic owes to the
        partner from then on (R-PAR-2).
    """
    require(actor, Right.REDEEM_CERTIFICATES)
    bounded(amount_minor, field=("amount",))
    if order_reference is not None:
        order_reference = clean_line(order_reference, maximum=MAX_ORDER_CHARACTERS, field=("orderReference",))
    check_tender(tender, field=())
    presented: list[Presented] = []

    async def before() -> None:
        presented.append(await present_one(actor=actor, tender=tender, field=(), now=now))

    async def work() -> Redeemed:
        (found,) = await usable(presented=presented, patient_id=None, lock=True, now=now)
        if found.service_ids is not None:
            raise NamedServices(field=presented[0].field)
        today = await organisation_date(now)
        payee = await _payee(actor)
        book = await open_book(owner_ids=[found.id, *([payee.id] if payee else [])], now=now)
        cause = Cause(actor.kind, actor.id)
        spent = await redeem_into(
            book=book, certificate_id=found.id, amount_minor=amount_minor, invoice_id=None, invoice_number=None,
            cause=cause, today=today, reference=str(new_id()), payee=payee,
            order_reference=order_reference,
        )  # fmt: skip
        await write_book(book)
        await audit.record(
            actor=actor, action="gift_certificate.redeem", object_type="GiftCertificate", object_id=found.id,
            after={"amount_minor": amount_minor, "transaction_id": spent.transaction_id},
        )  # fmt: skip
        return Redeemed(found.id, spent.transaction_id, amount_minor, spent.sold_minor)

    assert actor.id is not None  # staff and keys have ids
    body = {
        **tender.body(), "amount_minor": amount_minor,
        **({"order_reference": order_reference} if order_reference else {}),
    }  # fmt: skip
    return await idempotent(
        actor_id=actor.id,
        operation="certificate.redeem",
        key=key,
        body=body,
        result_type=Redeemed,
        work=work,
        before=before,
    )


async def _payee(actor: Actor) -> Payee | None:
    """Return the partner at whose till it is spent, if it is one's."""
    if actor.kind is not ActorKind.PARTNER or actor.id is None:
        return None
    return Payee(actor.id, (await require_active(partner_id=actor.id))["name"], actor.store)
