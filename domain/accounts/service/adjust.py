"""Manual adjustments of internal accounts, and their approval (R-ACC-11)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.accounts.errors import (
    AmountZero,
    ApprovalRequired,
    ExpiryNotPossible,
    OwnRequest,
    ReasonMissing,
    RequestDecided,
)
from domain.clinic.queries import branch_zone, organisation
from domain.kernel import audit
from domain.kernel.clock import add_months, local_date
from domain.kernel.database import Row, execute, fetchrow
from domain.kernel.errors import AmountOutOfRange, NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import MAX_AMOUNT_MINOR, format_minor
from domain.ledger.book import Cause
from domain.ledger.policy import Life, lifetime
from domain.ledger.service import open_book, write_book
from domain.staff.actor import Actor
from domain.staff.policy import Right, has_right, require

MAX_REASON_CHARACTERS = 500
MAX_LIFE_MONTHS = 120

_PATIENT = "SELECT id, home_branch_id FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE') FOR KEY SHARE"
_REQUEST = """
INSERT INTO adjustment_request (id, patient_id, amount_minor, reason, expires_on, requested_by, requested_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_READ_REQUEST = "SELECT * FROM adjustment_request WHERE id = $1 FOR NO KEY UPDATE"
_DECIDE = "UPDATE adjustment_request SET decided_by = $2, decided_at = $3, is_approved = $4 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Adjusted:
    """What an adjustment left behind: its statement line, or the request that waits for approval."""

    patient_id: UUID
    entry_id: UUID | None
    request_id: UUID | None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A signed amount in minor units with its reason; positive ones may name their last day."""

    patient_id: UUID
    amount_minor: int
    reason: str
    expires_on: date | None


async def adjust(*, actor: Actor, adjustment: Adjustment, key: str, now: datetime) -> Adjusted:
    """Add or take bonuses by hand; above the limit only store a request, unless the owner asks (R-ACC-11).

    Args:
        actor: a staff member with the right to adjust.
        adjustment: what, to whom, why.
        key: the idempotency key.
        now: the instant of the adjustment.

    Raises:
        Forbidden, Unauthenticated: the caller may not adjust.
        NotFound: there is no such patient.
        AmountZero: it is neither given nor taken.
        AmountOutOfRange: beyond 10 000 000.00 either way.
        ReasonMissing, ExpiryNotPossible: the input breaks a form.
        InsufficientFunds: less can be taken.
        ApprovalRequired: a request was stored instead.

    Effects:
        One ledger transaction `adjust` and one audit line, or one row of `adjustment_request`.
    """
    require(actor, Right.ADJUST)
    limit_minor = (await organisation()).manual_adjustment_limit_minor

    async def work() -> Adjusted:
        patient = await _checked(adjustment, now)
        if abs(adjustment.amount_minor) > limit_minor and not has_right(actor, Right.ADJUST_ANY_AMOUNT):
            return await _store_request(actor, adjustment, now)
        return await _post(actor, adjustment, patient, now)

    assert actor.id is not None  # staff have ids
    result = await idempotent(
        actor_id=actor.id,
        operation="account.adjust",
        key=key,
        body={
            "patient_id": adjustment.patient_id,
            "amount_minor": adjustment.amount_minor,
            "reason": adjustment.reason,
            "expires_on": adjustment.expires_on,
        },
        result_type=Adjusted,
        work=work,
    )
    if result.request_id is not None:
        raise ApprovalRequired(field=("amount",), limit=format_minor(limit_minor))
    return result


async def decide(*, actor: Actor, request_id: UUID, approve: bool, key: str, now: datetime) -> Adjusted:
    """Approve or decline a stored request; the one who asked can't (R-ACC-11).

    Raises:
        Forbidden, Unauthenticated: the caller may not approve.
        NotFound: there is no such request.
        OwnRequest: the caller asked for it.
        RequestDecided: somebody has decided already.
        InsufficientFunds: less can be taken by now.
    """
    require(actor, Right.APPROVE_ADJUSTMENT)

    async def work() -> Adjusted:
        request = await fetchrow(_READ_REQUEST, request_id)
        if request is None:
            raise NotFound(field=("adjustmentRequestId",))
        if request["decided_at"] is not None:
            raise RequestDecided(status="decided")
        if request["requested_by"] == actor.id:
            raise OwnRequest
        await execute(_DECIDE, request_id, actor.id, now, approve)
        if not approve:
            await audit.record(
                actor=actor, action="account.adjust.decline", object_type="Patient", object_id=request["patient_id"]
            )
            return Adjusted(request["patient_id"], None, request_id)
        amount, expires_on = request["amount_minor"], request["expires_on"]
        adjustment = Adjustment(request["patient_id"], amount, request["reason"], expires_on)
        return await _post(actor, adjustment, await _checked(adjustment, now), now)

    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="account.adjust.decide",
        key=key,
        body={"request_id": request_id, "approve": approve},
        result_type=Adjusted,
        work=work,
    )


async def _checked(adjustment: Adjustment, now: datetime) -> Row:
    if not adjustment.amount_minor:
        raise AmountZero(field=("amount",))
    if abs(adjustment.amount_minor) > MAX_AMOUNT_MINOR:
        raise AmountOutOfRange(
            field=("amount",), minimum=format_minor(-MAX_AMOUNT_MINOR), maximum=format_minor(MAX_AMOUNT_MINOR)
        )
    if not 1 <= len(adjustment.reason.strip()) <= MAX_REASON_CHARACTERS:
        raise ReasonMissing(field=("reason",), maximum=MAX_REASON_CHARACTERS)
    patient = await fetchrow(_PATIENT, adjustment.patient_id)
    if patient is None:
        raise NotFound(field=("patientId",))
    if adjustment.expires_on is not None:
        today = local_date(now, await branch_zone(patient["home_branch_id"]))
        latest = add_months(today, MAX_LIFE_MONTHS)
        if adjustment.amount_minor < 0 or not today <= adjustment.expires_on <= latest:
            raise ExpiryNotPossible(field=("expiresOn",), latest=latest.isoformat())
    return patient


async def _store_request(actor: Actor, adjustment: Adjustment, now: datetime) -> Adjusted:
    request_id = new_id()
    reason, expires_on = adjustment.reason.strip(), adjustment.expires_on
    amount = adjustment.amount_minor
    await execute(_REQUEST, request_id, adjustment.patient_id, amount, reason, expires_on, actor.id, now)
    return Adjusted(adjustment.patient_id, None, request_id)


async def _post(actor: Actor, adjustment: Adjustment, patient: Row, now: datetime) -> Adjusted:
    patient_id, amount_minor = adjustment.patient_id, adjustment.amount_minor
    zone = await branch_zone(patient["home_branch_id"])
    today = local_date(now, zone)
    book = await open_book(owner_ids=[patient_id], now=now)
    event_id = book.begin("adjust", str(new_id()), cause=Cause(actor.kind, actor.id), effective_on=today)
    facts = {"rule": "R-ACC-11", "reason": adjustment.reason.strip()}
    if amount_minor > 0:
        life = lifetime(today=today, waiting_days=0, months=(await organisation()).bonus_life_months, time_zone=zone)
        if adjustment.expires_on is not None:
            life = Life(today, adjustment.expires_on, zone)
        book.credit(
            patient_id, amount_minor, kind="ADJUSTMENT", origin="MANUAL", life=life, facts=facts, source_id=event_id
        )
    else:
        book.spend(patient_id, -amount_minor, kind="ADJUSTMENT", facts=facts, source_id=event_id, credit_to="expense")
    entry_id = next(line["id"] for line in reversed(book.rows["entries"]) if line["kind"] == "ADJUSTMENT")
    await write_book(book)
    await audit.record(
        actor=actor,
        action="account.adjust",
        object_type="Patient",
        object_id=patient_id,
        after={"amount_minor": amount_minor, "reason": facts["reason"], "entry_id": entry_id},
    )
    return Adjusted(patient_id, entry_id, None)
