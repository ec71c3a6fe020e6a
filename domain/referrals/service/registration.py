"""A person becomes a patient, with or without a code: at the desk, in the app, by the page behind a QR (R-REF-3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import cast
from uuid import UUID

from domain.clinic.queries import branch_zone, organisation
from domain.kernel import audit, throttle
from domain.kernel.clock import local_date
from domain.kernel.database import Row, execute, fetchrow, run_in_transaction, to_json, transactional
from domain.kernel.errors import DomainError, NotFound, RateLimited
from domain.kernel.ids import new_id
from domain.ledger.book import Cause
from domain.ledger.policy import lifetime
from domain.ledger.service import open_book, write_book
from domain.patients import policy as people
from domain.patients.errors import PatientExists
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.patients.queries import find_person
from domain.patients.service import add_patient, checked_consents
from domain.referrals import policy, queries
from domain.referrals.errors import (
    AttributionFinal,
    AttributionLocked,
    CodeInvalid,
    CommentTooLong,
    ConsentRequired,
    NotNewPatient,
    SelfReferral,
)
from domain.referrals.policy import Code, Friend, Rejection, Status
from domain.referrals.service.announce import announce_welcome
from domain.referrals.service.codes import create_personal_code
from domain.referrals.service.guessing import check_guessing
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.staff.service import adopt_session
from domain.tiers.service import open_status

MAX_COMMENT_CHARACTERS = 500
LEADS_PER_CLIENT_AND_MINUTE = 60
LEADS_PER_PHONE_AND_HOUR = 5

_INSERT = """
INSERT INTO referral (id, code_id, referrer_id, friend_id, status, rejection_reason, review_reasons, channel, comment,
                      created_at, expires_at, closed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12)
"""
_REWARD = """
INSERT INTO referral_reward (id, referral_id, patient_id, kind, milestone_friends, rate_bp, ceiling_minor,
                             amount_minor, lot_id, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_LOCK_FRIEND = "SELECT id, home_branch_id FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE') FOR NO KEY UPDATE"
_PRESENT = """
SELECT id, code_id, status, qualified_at FROM referral
WHERE friend_id = $1 AND status NOT IN ('REJECTED', 'EXPIRED') FOR NO KEY UPDATE
"""
_CARRY_WELCOME = """
UPDATE referral_reward SET referral_id = $2 WHERE patient_id = $1 AND kind = 'FRIEND' AND reversed_at IS NULL
"""
_SAME_CODE = "SELECT 1 FROM referral WHERE friend_id = $1 AND code_id = $2 AND status NOT IN ('REJECTED', 'EXPIRED')"
_WITHDRAW = """
UPDATE referral SET status = 'REJECTED', rejection_reason = 'REVIEW_DECLINED', closed_at = $2, review_note = $3
WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class Registered:
    """A new patient, and the referral that the code made, rejected or not."""

    patient_id: UUID
    referral_id: UUID | None


@transactional
async def register_patient(
    *,
    actor: Actor,
    details: PatientDetails,
    referral_code: str | None,
    consents: Sequence[ConsentGrant],
    now: datetime,
) -> Registered:
    """Register a person as a patient, with account, tier and code of their own.

    Args:
        actor: staff who may edit patients, or a session that may register its own verified phone.
        referral_code: what the friend brought, in any spelling; a rejected one never blocks the registration.

    Raises:
        Forbidden, Unauthenticated: the caller may not register this phone.
        CodeInvalid: there is no such code (a rejected one is another matter).
        ConsentRequired: someone who registers alone has to consent to the processing of personal data.
        PatientExists: the same phone and first name are registered (R-SEC-3).
        Invalid: a name, phone, date or consent breaks a form.

    Effects:
        A patient with accounts, tier status, code and consents; a referral if a code was brought, with the friend's
        welcome bonus credited at once (R-REF-6); an audit line. A session that registered itself becomes the patient's.
    """
    require(actor, Right.EDIT_PATIENTS, Right.REGISTER_SELF)
    is_self = actor.kind is ActorKind.REGISTRATION
    if is_self:
        clinic = await organisation()
        if people.normalise_phone(details.phone, clinic.phone_region) != actor.phone:
            raise NotFound(field=("phone",))
        if not any(consent.purpose == "PERSONAL_DATA" for consent in consents):
            raise ConsentRequired(field=("consents",))
    code = await queries.find_code(referral_code, field=("referralCode",)) if referral_code else None
    source = "SELF" if is_self else "DESK"
    patient_id = await _add(actor, details, "ACTIVE", source, consents, now)
    if is_self and actor.session_id is not None:
        await adopt_session(session_id=actor.session_id, patient_id=patient_id, now=now)
    if code is None:
        return Registered(patient_id, None)
    referral_id = await _attribute(actor, code, await _friend(patient_id, code), channel=source, comment=None, now=now)
    return Registered(patient_id, referral_id)


async def submit_lead(
    *,
    actor: Actor,
    code: str,
    first_name: str,
    phone: str,
    comment: str | None,
    consents: Sequence[ConsentGrant],
    now: datetime,
) -> None:
    """Take the public form behind a code: a lead and a registered referral, in one transaction (R-REF-3, R-REF-4).

    It tells nobody who is a patient: for someone who has been one, nothing of the patient changes, a rejected
    referral is kept, and the answer is the same.

    Raises:
        CodeInvalid: nobody can use the code.
        ConsentRequired: the consent to the processing of personal data is missing.
        Invalid: name, phone, comment or consents break a form.
        RateLimited: too many leads or wrong codes from one client, or too many leads for one phone.
    """
    clinic = await organisation()
    found = await _usable(actor, code, local_date(now, clinic.time_zone), now)
    name = people.clean_name(first_name, field=("firstName",))
    number = people.normalise_phone(phone, clinic.phone_region)
    if comment is not None and len(comment) > MAX_COMMENT_CHARACTERS:
        raise CommentTooLong(field=("comment",), maximum=MAX_COMMENT_CHARACTERS)
    if not any(consent.purpose == "PERSONAL_DATA" for consent in consents):
        raise ConsentRequired(field=("consents",))
    consents = checked_consents(consents)  # also for someone who is a patient, so that the answers are the same
    await _throttle(actor, number, now)
    details = PatientDetails(first_name=name, phone=number, locale=actor.locale)
    try:
        await _lead(actor, found, details, comment, consents, now)
    except PatientExists:
        # Another request for the same person was faster: now there is somebody to be found.
        await _lead(actor, found, details, comment, consents, now)


@transactional
async def attribute(*, actor: Actor, patient_id: UUID, code: str, reason: str | None, now: datetime) -> UUID:
    """Note at the desk by whose code a registered patient came; return the referral's id (R-REF-3).

    A code that was noted before stays as it is. Whoever came by another code is as new as at that first contact.

    Args:
        reason: needed to change a code that was noted before.

    Raises:
        Forbidden, Unauthenticated: the caller may not edit patients.
        NotFound: there is no such patient.
        CodeInvalid: the code doesn't exist, can't be used any more, or is a staff member's where those don't count.
        SelfReferral, NotNewPatient: the code can't count for this patient.
        AttributionLocked: another code was first and no reason is given.
        AttributionFinal: that referral has qualified.
    """
    require(actor, Right.EDIT_PATIENTS)
    found = await queries.find_code(code, field=("code",))
    person = await fetchrow(_LOCK_FRIEND, patient_id)
    if person is None:
        raise NotFound(field=("patientId",))
    present = await fetchrow(_PRESENT, patient_id)
    if present is not None and present["code_id"] == found.id:
        return cast(UUID, present["id"])
    friend = await _friend(patient_id, found, is_known_as_new=present is not None)
    today = local_date(now, await branch_zone(person["home_branch_id"]))
    rejected = policy.rejection(found, replace(friend, is_referred=False), await queries.programme(), today=today)
    if rejected is not None:
        raise _refusal(rejected)
    if present is not None:
        await _withdraw(actor, present, reason, now)
        friend = replace(friend, is_referred=False)
    return await _attribute(actor, found, friend, channel="DESK", comment=None, now=now)


async def credit_welcome(*, referral_id: UUID, friend_id: UUID, home_branch_id: UUID | None, now: datetime) -> None:
    """Credit the friend's welcome bonus, usable at once; in the running transaction (R-REF-6).

    Effects:
        One ledger transaction `welcome` and one row of `referral_reward`, if the programme gives a welcome bonus. A
        friend whose code was changed keeps the bonus credited for the first one: there is one per friend (R-REF-5).
    """
    terms = await queries.programme()
    if not terms.friend_reward_minor:
        return
    zone = await branch_zone(home_branch_id)
    life = lifetime(today=local_date(now, zone), waiting_days=0, months=terms.reward_life_months, time_zone=zone)
    if await execute(_CARRY_WELCOME, friend_id, referral_id):
        return
    book = await open_book(owner_ids=[friend_id], now=now)
    book.begin("welcome", str(referral_id), cause=Cause("SYSTEM"), effective_on=life.usable_from)
    amount_minor = terms.friend_reward_minor
    facts = {"rule": "R-REF-6", "side": "FRIEND"}
    lot = book.credit(
        friend_id, amount_minor, kind="WELCOME", origin="WELCOME", life=life, facts=facts, source_id=referral_id
    )
    await write_book(book)
    await execute(_REWARD, new_id(), referral_id, friend_id, "FRIEND", None, None, None, amount_minor, lot.id, now)
    await announce_welcome(friend_id=friend_id, amount_minor=amount_minor, life=life, now=now)


async def _add(
    actor: Actor, details: PatientDetails, status: str, source: str, consents: Sequence[ConsentGrant], now: datetime
) -> UUID:
    patient_id = await add_patient(
        actor=actor, details=details, status=status, source=source, consents=consents, now=now
    )
    zone = await branch_zone(details.home_branch_id)
    await open_status(patient_id=patient_id, today=local_date(now, zone))
    await create_personal_code(patient_id=patient_id, now=now)
    return patient_id


async def _lead(
    actor: Actor,
    code: Code,
    details: PatientDetails,
    comment: str | None,
    consents: Sequence[ConsentGrant],
    now: datetime,
) -> None:
    async def work() -> None:
        person = await find_person(phone=details.phone, first_name=details.first_name)
        if person is None:
            patient_id = await _add(actor, details, "LEAD", "REFERRAL", consents, now)
        else:
            patient_id = person["id"]
            await fetchrow(_LOCK_FRIEND, patient_id)
            if await fetchrow(_SAME_CODE, patient_id, code.id) is not None:
                return  # the same form sent twice
        await _attribute(actor, code, await _friend(patient_id, code), channel="PAGE", comment=comment, now=now)

    await run_in_transaction(work)


async def _friend(friend_id: UUID, code: Code, *, is_known_as_new: bool = False) -> Friend:
    """Return what decides about a friend; visits after the first contact by a code don't count (R-REF-5)."""
    friend = await queries.friend(friend_id=friend_id, owner_id=code.owner_id)
    return replace(friend, has_visited=friend.has_visited and not is_known_as_new)


def _refusal(rejected: Rejection) -> DomainError:
    """Return how the desk is told that a code can't count for a patient."""
    if rejected in (Rejection.SELF_REFERRAL, Rejection.MERGED_DUPLICATE):
        return SelfReferral(field=("code",))
    if rejected is Rejection.NOT_NEW_PATIENT:
        return NotNewPatient(field=("patientId",))
    return CodeInvalid(field=("code",))


async def _attribute(
    actor: Actor, code: Code, friend: Friend, *, channel: str, comment: str | None, now: datetime
) -> UUID:
    """Make the referral, decide what becomes of it, and credit the welcome bonus if nothing speaks against it."""
    terms, friend_id = await queries.programme(), friend.id
    row = await fetchrow(_LOCK_FRIEND, friend_id)
    home_branch_id = row["home_branch_id"] if row else None
    today = local_date(now, await branch_zone(home_branch_id))
    rejected = policy.rejection(code, friend, terms, today=today)
    leads = 1 + await queries.leads_within_burst(code_id=code.id, now=now)
    reviewed = [] if rejected else policy.review_reasons(code, friend, leads_of_code=leads)
    status = Status.REJECTED if rejected else Status.UNDER_REVIEW if reviewed else Status.REGISTERED
    referral_id = new_id()
    ends_at = now + timedelta(days=terms.window_days)
    await execute(
        _INSERT, referral_id, code.id, code.owner_id, friend_id, status, rejected, to_json(reviewed), channel, comment,
        now, ends_at, now if rejected else None,
    )  # fmt: skip
    if status is Status.REGISTERED:
        await credit_welcome(referral_id=referral_id, friend_id=friend_id, home_branch_id=home_branch_id, now=now)
    await audit.record(
        actor=actor, action="referral.register", object_type="Referral", object_id=referral_id,
        after={"status": status, "rejection_reason": rejected, "review_reasons": reviewed},
    )  # fmt: skip
    return referral_id


async def _withdraw(actor: Actor, present: Row, reason: str | None, now: datetime) -> None:
    """Take back an earlier attribution that has led to nothing yet."""
    if present["qualified_at"] is not None or present["status"] in (Status.HELD, Status.REWARDED, Status.REVERSED):
        raise AttributionFinal(field=("patientId",))
    if reason is None or not reason.strip():
        raise AttributionLocked(field=("reason",))
    await execute(_WITHDRAW, present["id"], now, reason.strip()[:MAX_COMMENT_CHARACTERS])
    await audit.record(
        actor=actor, action="referral.withdraw", object_type="Referral", object_id=present["id"],
        before={"status": present["status"]}, after={"status": Status.REJECTED, "reason": reason.strip()},
    )  # fmt: skip


async def _usable(actor: Actor, text: str, today: date, now: datetime) -> Code:
    """Return a code that somebody can use, unless the client has tried too many others."""
    usable = await queries.usable_code(text, today=today)
    await check_guessing(actor=actor, is_right=usable is not None, now=now)
    if usable is None:
        raise CodeInvalid(field=("code",))
    return usable[0]


async def _throttle(actor: Actor, phone: str, now: datetime) -> None:
    client_wait_s = 0
    if actor.kind is not ActorKind.APPLICATION:
        client_wait_s = await throttle.hit(
            bucket="lead.client", key=actor.ip or "", limit=LEADS_PER_CLIENT_AND_MINUTE, window_s=60, now=now
        )
    phone_wait_s = await throttle.hit(
        bucket="lead.phone", key=phone, limit=LEADS_PER_PHONE_AND_HOUR, window_s=3600, now=now
    )
    if client_wait_s or phone_wait_s:
        raise RateLimited(retry_after_s=max(client_wait_s, phone_wait_s))
