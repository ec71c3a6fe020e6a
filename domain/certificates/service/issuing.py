"""Issuing certificates at the desk, one or a batch (R-CRT-1, R-CRT-5, R-CRT-9).

The answer that is kept under an idempotency key holds ids only: a code is made anew from its salt while it may be
shown.
"""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.certificates import policy
from domain.certificates.policy import (
    CODES_OF_BATCH_SHOWN,
    BatchDraft,
    CertificateDraft,
    Status,
)
from domain.certificates.service.drafting import (
    Issued,
    check_given,
    deliver_at_once,
    drawn_up,
    limits_of,
    record,
)
from domain.certificates.service.storing import Blank, issue_value, store
from domain.clinic.queries import organisation
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.partners.queries import require_active
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_INSERT_BATCH: Final = """
INSERT INTO gift_certificate_batch (id, partner_id, kind, quantity, value_minor, paid_minor, expires_on,
                                    created_by_kind, created_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""


@dataclass(frozen=True, slots=True)
class BatchIssued:
    """A new batch, its certificates, what all of them cost in minor units; codes may be shown until `code_until`."""

    batch_id: UUID
    certificate_ids: tuple[UUID, ...]
    paid_minor: int
    code_until: datetime


async def issue(*, actor: Actor, draft: CertificateDraft, key: str, now: datetime) -> Issued:
    """Issue a certificate at the desk (R-CRT-1); a discounted sale makes a paid part and a given one (R-CRT-5).

    Args:
        actor: a staff member who may issue certificates.
        draft: what, for whom.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not issue certificates.
        AmountOutOfRange, ValueLimits, PaidPart, LastDay, DeliveryDay, PinForm, PinSent, PhoneInvalid, EmailInvalid,
            TextLength, UnusableCharacters, DesignUnknown, UnknownService, Recipient: the input breaks a form or limit.
        NotFound: there is no such purchaser.
        ApprovalRequired: only a manager or the owner may give away so much.

    Effects:
        One certificate, one ledger event `certificate_issue`, one audit line; an event for the recipient's message.
    """
    require(actor, Right.ISSUE_CERTIFICATES)
    clinic = await organisation()

    async def work() -> Issued:
        limits = limits_of(clinic)
        policy.check_value(kind=draft.kind, value_minor=draft.value_minor, paid_minor=draft.paid_minor, limits=limits)
        check_given(actor, draft.value_minor - draft.paid_minor, limits)
        blank = await drawn_up(draft, clinic, now)
        (certificate_id,) = await store(actor=actor, blank=blank, quantity=1, now=now)
        await issue_value(actor=actor, blank=blank, ids=[certificate_id], now=now)
        await record(actor, "gift_certificate.issue", certificate_id, blank)
        await deliver_at_once(certificate_id, blank, now)
        return Issued(certificate_id, draft.paid_minor, blank.code_until)

    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id, operation="certificate.issue", key=key, body=asdict(draft), result_type=Issued, work=work
    )


async def issue_batch(*, actor: Actor, draft: BatchDraft, key: str, now: datetime) -> BatchIssued:
    """Issue many equal certificates for a company or a partner; the codes may be shown for a day (R-CRT-9).

    Args:
        actor: a staff member who may issue certificates.
        draft: what, how many, for whom.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not issue certificates.
        AmountOutOfRange, ValueLimits, PaidPart, LastDay, Quantity: the input breaks a form or limit.
        ApprovalRequired: only a manager or the owner may give away so much.
        NotFound: there is no such partner.
        PartnerNotActive: it rests or has ended.

    Effects:
        One batch with its certificates, a ledger event `certificate_issue` for each, one audit line.
    """
    require(actor, Right.ISSUE_CERTIFICATES)
    clinic = await organisation()

    async def work() -> BatchIssued:
        paid_minor, limits = draft.paid_each_minor, limits_of(clinic)
        policy.check_quantity(draft.quantity)
        if draft.partner_id is not None:
            await require_active(partner_id=draft.partner_id, field=("partnerId",))
        policy.check_value(kind=draft.kind, value_minor=draft.value_minor, paid_minor=paid_minor, limits=limits)
        check_given(actor, (draft.value_minor - paid_minor) * draft.quantity, limits)
        today = local_date(now, clinic.time_zone)
        ends_on = policy.last_day(draft.expires_on, today=today, limits=limits)
        batch_id = new_id()
        await execute(
            _INSERT_BATCH, batch_id, draft.partner_id, draft.kind, draft.quantity, draft.value_minor, paid_minor,
            ends_on, actor.kind, actor.id, now,
        )  # fmt: skip
        columns = {"batch_id": batch_id, "partner_id": draft.partner_id, "locale": clinic.locale}
        blank = Blank(
            draft.kind, Status.ACTIVE, draft.value_minor, paid_minor, today, ends_on, clinic.time_zone,
            (now + CODES_OF_BATCH_SHOWN).replace(microsecond=0), columns=columns,
        )  # fmt: skip
        ids = await store(actor=actor, blank=blank, quantity=draft.quantity, now=now)
        await issue_value(actor=actor, blank=blank, ids=ids, now=now)
        await audit.record(
            actor=actor, action="gift_certificate.issue_batch", object_type="GiftCertificateBatch", object_id=batch_id,
            after={**asdict(draft), "paid_minor": paid_minor, "expires_on": ends_on},
        )  # fmt: skip
        return BatchIssued(batch_id, tuple(ids), paid_minor * draft.quantity, blank.code_until)

    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="certificate.issue_batch",
        key=key,
        body=asdict(draft),
        result_type=BatchIssued,
        work=work,
    )
