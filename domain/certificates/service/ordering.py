"""Certificates sold at the website: ordered, then paid for (R-CRT-8)."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg

from domain.certificates import policy
from domain.certificates.errors import NotForStatus, PaymentUsed
from domain.certificates.policy import (
    MAX_NAME_CHARACTERS,
    MAX_REFERENCE_CHARACTERS,
    CertificateDraft,
    Design,
    Kind,
    Limits,
    OrderDraft,
    Status,
)
from domain.certificates.queries import states
from domain.certificates.service.checkout import lock_certificates
from domain.certificates.service.delivery import shown_until
from domain.certificates.service.drafting import (
    Issued,
    clean_address,
    deliver_at_once,
    drawn_up,
    limits_of,
    record,
)
from domain.certificates.service.storing import Blank, issue_value, store
from domain.clinic.queries import organisation
from domain.kernel import audit
from domain.kernel.clock import end_of_day, local_date
from domain.kernel.database import Row, execute
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.plain_text import clean_line
from domain.patients.policy import normalise_phone
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_CONFIRM: Final = """
UPDATE gift_certificate SET status = 'ACTIVE', issued_at = $2, payment_reference = $3, valid_from = $4, expires_on = $5,
    expires_at = $6, code_until = $7 WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class Ordered:
    """An ordered certificate and what is to be paid for it, in minor units."""

    certificate_id: UUID
    due_minor: int


async def order(*, actor: Actor, draft: OrderDraft, key: str, now: datetime) -> Ordered:
    """Order a certificate for a buyer at the website; it waits for its payment (R-CRT-8).

    Args:
        actor: the website's own key.
        draft: what, from whom, for whom.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not sell certificates.
        AmountOutOfRange, ValueLimits, DeliveryDay, PhoneInvalid, EmailInvalid, TextLength, UnusableCharacters,
            DesignUnknown, Recipient: the input breaks a form or limit.

    Effects:
        One certificate without value, one audit line.
    """
    require(actor, Right.SELL_CERTIFICATES)
    clinic = await organisation()

    async def work() -> Ordered:
        value_minor = draft.value_minor
        policy.check_value(kind=Kind.SOLD, value_minor=value_minor, paid_minor=value_minor, limits=limits_of(clinic))
        sale = CertificateDraft(
            Kind.SOLD, value_minor, value_minor, message=draft.message,
            recipient_name=clean_line(draft.recipient_name, maximum=MAX_NAME_CHARACTERS, field=("recipientName",)),
            recipient_phone=draft.recipient_phone, recipient_email=draft.recipient_email,
            design=draft.design or Design.CLASSIC, deliver_on=draft.deliver_on,
        )  # fmt: skip
        blank = await drawn_up(sale, clinic, now)
        buyer = {
            "buyer_name": clean_line(draft.buyer_name, maximum=MAX_NAME_CHARACTERS, field=("buyerName",)),
            "buyer_phone": normalise_phone(draft.buyer_phone, clinic.phone_region, field=("buyerPhone",)),
            "buyer_email": clean_address(draft.buyer_email, "buyerEmail"),
        }
        blank = replace(blank, status=Status.AWAITING_PAYMENT, columns={**blank.columns, **buyer})
        (certificate_id,) = await store(actor=actor, blank=blank, quantity=1, now=now)
        await record(actor, "gift_certificate.order", certificate_id, blank)
        return Ordered(certificate_id, value_minor)

    assert actor.id is not None  # keys have ids
    return await idempotent(
        actor_id=actor.id, operation="certificate.order", key=key, body=asdict(draft), result_type=Ordered, work=work
    )


async def confirm_order(
    *, actor: Actor, certificate_id: UUID, payment_reference: str, key: str, now: datetime
) -> Issued:
    """Say that an ordered certificate was paid for: it can be spent from now on, and lives from today (R-CRT-8).

    Args:
        actor: the website's own key.
        certificate_id: of the order.
        payment_reference: the payment's number at its provider; one payment confirms one order.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not sell certificates.
        NotFound: there is no such order.
        TextLength, UnusableCharacters: the payment's number has no sensible form.
        NotForStatus: the order was confirmed before, or has lapsed.
        PaymentUsed: the payment has confirmed another order.

    Effects:
        One ledger event `certificate_issue`, one audit line; an event for the message to the recipient.
    """
    require(actor, Right.SELL_CERTIFICATES)
    clinic = await organisation()

    async def work() -> Issued:
        reference = clean_line(payment_reference, maximum=MAX_REFERENCE_CHARACTERS, field=("paymentReference",))
        await lock_certificates([certificate_id])
        found = (await states(ids=[certificate_id], now=now)).get(certificate_id)
        if found is None or found.row["created_by_kind"] != actor.kind:  # an order under any of the website's keys
            raise NotFound(field=("giftCertificateId",))
        if found.status is not Status.AWAITING_PAYMENT:
            raise NotForStatus(field=("giftCertificateId",), status=found.status)
        return await _confirmed(actor, found.row, reference, limits_of(clinic), now)

    assert actor.id is not None  # keys have ids
    return await idempotent(
        actor_id=actor.id,
        operation="certificate.confirm",
        key=key,
        body={"certificate_id": certificate_id, "payment_reference": payment_reference},
        result_type=Issued,
        work=work,
    )


async def _confirmed(actor: Actor, row: Row, reference: str, limits: Limits, now: datetime) -> Issued:
    """Issue the value of an order that was paid for, and send the gift if its day has come."""
    certificate_id, zone, value_minor = row["id"], row["time_zone"], row["initial_minor"]
    today = local_date(now, zone)
    ends_on = policy.last_day(None, today=today, limits=limits)
    until = shown_until(deliver_on=row["deliver_on"], time_zone=zone, now=now)
    try:
        await execute(_CONFIRM, certificate_id, now, reference, today, ends_on, end_of_day(ends_on, zone), until)
    except asyncpg.UniqueViolationError as error:
        raise PaymentUsed(field=("paymentReference",)) from error
    columns = {name: row[name] for name in ("deliver_on", "recipient_phone", "recipient_email")}
    blank = Blank(row["kind"], Status.ACTIVE, value_minor, value_minor, today, ends_on, zone, until, columns=columns)
    await issue_value(actor=actor, blank=blank, ids=[certificate_id], now=now)
    await audit.record(
        actor=actor, action="gift_certificate.confirm", object_type="GiftCertificate", object_id=certificate_id,
        before={"status": Status.AWAITING_PAYMENT},
        after={"status": Status.ACTIVE, "payment_reference": reference, "expires_on": ends_on},
    )  # fmt: skip
    await deliver_at_once(certificate_id, blank, now)
    return Issued(certificate_id, value_minor, until)
