"""What every way of issuing shares: drafts in one spelling, limits, the sending of the gift."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.certificates import policy
from domain.certificates.errors import DesignUnknown, UnknownService
from domain.certificates.policy import (
    MAX_MESSAGE_CHARACTERS,
    MAX_NAME_CHARACTERS,
    CertificateDraft,
    Design,
    Limits,
    Status,
)
from domain.certificates.service.delivery import announce, shown_until
from domain.certificates.service.storing import Blank
from domain.clinic.queries import Organisation, services_by_ids
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.errors import NotFound
from domain.kernel.money import MAX_AMOUNT_MINOR
from domain.kernel.plain_text import clean_line
from domain.patients.errors import EmailInvalid
from domain.patients.policy import clean_email, normalise_phone
from domain.patients.queries import patients_by_ids
from domain.staff.actor import Actor
from domain.staff.policy import Right, has_right


@dataclass(frozen=True, slots=True)
class Issued:
    """A new certificate that can be spent; its full code may be shown until `code_until`."""

    certificate_id: UUID
    paid_minor: int
    code_until: datetime


def limits_of(clinic: Organisation) -> Limits:
    """Return the clinic's limits."""
    maximum = MAX_AMOUNT_MINOR if clinic.certificate_maximum_minor is None else clinic.certificate_maximum_minor
    return Limits(
        clinic.certificate_minimum_minor, maximum, clinic.manual_adjustment_limit_minor, clinic.certificate_life_months
    )


def check_given(actor: Actor, given_minor: int, limits: Limits) -> None:
    """Let a manager alone give away more than the limit; see `policy.check_given`."""
    policy.check_given(given_minor=given_minor, may_manage=has_right(actor, Right.MANAGE_CERTIFICATES), limits=limits)


async def drawn_up(draft: CertificateDraft, clinic: Organisation, now: datetime) -> Blank:
    """Return a draft in its one spelling, with its dates, once all of it is right."""
    zone = clinic.time_zone
    today = local_date(now, zone)
    ends_on = policy.last_day(draft.expires_on, today=today, limits=limits_of(clinic))
    phone = None
    if draft.recipient_phone is not None and draft.recipient_phone.strip():
        phone = normalise_phone(draft.recipient_phone, clinic.phone_region, field=("recipientPhone",))
    email = clean_address(draft.recipient_email, "recipientEmail")
    is_sent = phone is not None or email is not None
    policy.check_delivery(draft.deliver_on, today=today, ends_on=ends_on, is_reachable=is_sent)
    policy.check_pin(draft.pin, is_sent=is_sent)
    if draft.design not in set(Design):
        raise DesignUnknown(field=("design",))
    columns: dict[str, Any] = {
        "purchaser_id": await _purchaser(draft.purchaser_id),
        "recipient_name": _name(draft.recipient_name),
        "recipient_phone": phone,
        "recipient_email": email,
        "message": _message(draft.message),
        "design": draft.design,
        "service_ids": await _services(draft.service_ids),
        "deliver_on": draft.deliver_on,
        "locale": clinic.locale,
    }
    until = shown_until(deliver_on=draft.deliver_on, time_zone=zone, now=now)
    return Blank(
        draft.kind, Status.ACTIVE, draft.value_minor, draft.paid_minor, today, ends_on, zone, until, draft.pin, columns
    )


def _name(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    return clean_line(text, maximum=MAX_NAME_CHARACTERS, field=("recipientName",))


def _message(text: str | None) -> str | None:
    """Return a message in one spelling: lines as they were typed, without blank ones around them."""
    if text is None or not text.strip():
        return None
    lines = text.strip().splitlines()[:MAX_MESSAGE_CHARACTERS]
    cleaned = [
        clean_line(line, maximum=MAX_MESSAGE_CHARACTERS, field=("message",)) if line.strip() else "" for line in lines
    ]
    return policy.checked_message("\n".join(cleaned))


def clean_address(text: str | None, field: str) -> str | None:
    """Return an e-mail address, or None for a blank one; see `clean_email`."""
    try:
        return clean_email(text)
    except EmailInvalid as error:
        raise EmailInvalid(field=(field,)) from error


async def _purchaser(patient_id: UUID | None) -> UUID | None:
    if patient_id is None:
        return None
    found = (await patients_by_ids([patient_id])).get(patient_id)
    if found is None or found["status"] not in ("LEAD", "ACTIVE"):
        raise NotFound(field=("purchaserId",))
    return patient_id


async def _services(service_ids: tuple[UUID, ...] | None) -> list[UUID] | None:
    if not service_ids:
        return None
    known = await services_by_ids(service_ids)
    if len(known) != len(set(service_ids)):
        raise UnknownService(field=("serviceIds",))
    return sorted(known)


async def deliver_at_once(certificate_id: UUID, blank: Blank, now: datetime) -> None:
    """Send the gift at once, unless it has nowhere to go or a later day."""
    columns = blank.columns
    if columns["recipient_phone"] is None and columns["recipient_email"] is None:
        return
    if columns["deliver_on"] is None or columns["deliver_on"] <= blank.today:
        await announce(certificate_id=certificate_id, giver=None, now=now)


async def record(actor: Actor, action: str, certificate_id: UUID, blank: Blank) -> None:
    """Write the audit line of a new certificate."""
    await audit.record(
        actor=actor,
        action=action,
        object_type="GiftCertificate",
        object_id=certificate_id,
        after={
            "kind": blank.kind, "status": blank.status, "value_minor": blank.value_minor,
            "paid_minor": blank.paid_minor, "expires_on": blank.ends_on,
            "purchaser_id": blank.columns.get("purchaser_id"),
        },
    )  # fmt: skip
