"""Holding a certificate: claiming it, giving it on, showing it on a phone (R-CRT-4, R-CRT-8)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.certificates import secrets
from domain.certificates.errors import (
    CertificateEmpty,
    CertificateFrozen,
    CertificateInvalid,
    NotBound,
    NotForStatus,
    Recipient,
)
from domain.certificates.policy import TOKEN_CHARACTERS, TOKEN_TTL, TOKENS_PER_MINUTE, Status
from domain.certificates.queries import State, states
from domain.certificates.service.checkout import lock_certificates
from domain.certificates.service.delivery import announce, shown_until
from domain.certificates.service.presenting import CertificateTender, present_one
from domain.certificates.service.storing import set_new_code
from domain.clinic.queries import organisation
from domain.families.queries import visible_patients, wards
from domain.kernel import audit, codes, throttle
from domain.kernel.database import execute, fetchval, run_in_transaction
from domain.kernel.errors import NotFound, RateLimited
from domain.kernel.ids import new_id
from domain.kernel.signals import tell
from domain.patients.policy import normalise_phone
from domain.patients.queries import patients_by_ids
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require

_HOLD_PATIENT: Final = "SELECT 1 FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE') FOR KEY SHARE"
_BIND: Final = "UPDATE gift_certificate SET owner_id = $2 WHERE id = $1"
_SEND_ON: Final = """
UPDATE gift_certificate SET owner_id = NULL, recipient_name = NULL, recipient_phone = $2, recipient_email = NULL,
    message = NULL, deliver_on = NULL, delivered_at = NULL WHERE id = $1
"""
_FORGET_TOKENS: Final = "DELETE FROM gift_certificate_token WHERE certificate_id = $1 AND used_at IS NULL"
_SHOW: Final = """
INSERT INTO gift_certificate_token (id, certificate_id, token_hash, shown_to, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6)
"""


@dataclass(frozen=True, slots=True)
class ShownToken:
    """A token for one use, and until when."""

    token: str
    expires_at: datetime


async def claim(*, actor: Actor, code: str, pin: str | None, patient_id: UUID, now: datetime) -> UUID:
    """Bind a certificate to a patient by its code; return its id. Claiming it again changes nothing (R-CRT-8).

    Must be called outside a transaction, as `present` must.

    Args:
        actor: the patient, a guardian, or a staff member who may issue certificates.
        code: in any spelling.
        pin: its PIN, if it has one.
        patient_id: who gets it.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not claim certificates.
        NotFound: there is no such patient, or not for the caller.
        RateLimited: too many attempts within a minute.
        CertificateInvalid: no such code, or somebody else's.
        CertificateFrozen, CertificateEmpty: it is frozen or used up.

    Effects:
        One audit line.
    """
    await _check_patient(actor, patient_id, now)
    presented = await present_one(actor=actor, tender=CertificateTender(code=code, pin=pin), field=(), now=now)
    certificate_id = presented.certificate_id
    if certificate_id is None:
        raise CertificateInvalid(field=("code",))

    async def work() -> None:
        await _hold_patient(patient_id)
        await lock_certificates([certificate_id])
        state = (await states(ids=[certificate_id], now=now))[certificate_id]
        owner_id = state.row["owner_id"]
        if owner_id not in (None, patient_id):
            raise CertificateInvalid(field=("code",))
        _check_claimed(state)
        if owner_id is None:
            await execute(_BIND, certificate_id, patient_id)
            await _record(actor, "claim", certificate_id, None, patient_id)

    await run_in_transaction(work)
    return certificate_id


async def give_on(
    *, actor: Actor, certificate_id: UUID, patient_id: UUID | None, phone: str | None, now: datetime
) -> UUID:
    """Give a bound certificate on, to another patient or to whoever has a phone; return its id (R-CRT-8).

    By phone it gets a new code, which is sent there; the old one is good for nothing any more. Nobody learns whether
    the phone is a patient's.

    Args:
        actor: the holder, a guardian, or a staff member who may issue certificates.
        certificate_id: which one.
        patient_id: who gets it; for a patient, a member of the family.
        phone: or: where it is sent.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller holds no certificates.
        Recipient: neither or both of patient and phone are named.
        PhoneInvalid: nobody can have this number.
        NotFound: there is no such certificate or patient, or not for the caller.
        NotBound: it is bound to nobody.
        NotForStatus: it cannot be used.

    Effects:
        One audit line; by phone, an event for the message. Tokens shown before are good for nothing.
    """
    if (patient_id is None) == (phone is None):
        _check_right(actor)
        raise Recipient
    if patient_id is not None:
        await _check_known(actor, patient_id, now)
    number = None
    if phone is not None:
        _check_right(actor)
        number = normalise_phone(phone, (await organisation()).phone_region)

    async def work() -> None:
        if patient_id is not None:
            await _hold_patient(patient_id)
        await lock_certificates([certificate_id])
        state = await _held(actor, certificate_id, now)
        owner_id = state.row["owner_id"]
        if owner_id is None:
            raise NotBound(field=("giftCertificateId",))
        await execute(_FORGET_TOKENS, certificate_id)
        if number is None:
            await execute(_BIND, certificate_id, patient_id)
        else:
            await _send_on(certificate_id, owner_id, number, state.row["time_zone"], now)
        await _record(actor, "give", certificate_id, owner_id, patient_id)

    await run_in_transaction(work)
    return certificate_id


async def show_token(*, actor: Actor, certificate_id: UUID, now: datetime) -> ShownToken:
    """Make a token of 60 seconds that the holder's phone shows instead of the code; it is good once (R-CRT-4).

    Args:
        actor: the holder or a guardian.
        certificate_id: which one.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller holds no certificates.
        NotFound: there is no such certificate, or it isn't the caller's.
        NotForStatus: it cannot be used.
        RateLimited: too many tokens of this certificate within a minute.
    """
    require(actor, Right.ACT_FOR_SELF)
    token = codes.generate(TOKEN_CHARACTERS)
    shown = ShownToken(token, now + TOKEN_TTL)

    async def work() -> int:
        await _held(actor, certificate_id, now)
        wait_s = await throttle.hit(
            bucket="certificate.token", key=str(certificate_id), limit=TOKENS_PER_MINUTE, window_s=60, now=now
        )
        if not wait_s:
            token_hash = secrets.token_hash(token)
            await execute(_SHOW, new_id(), certificate_id, token_hash, actor.id, now, shown.expires_at)
        return wait_s

    wait_s = await run_in_transaction(work)
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)
    return shown


def _check_right(actor: Actor) -> None:
    """Let patients and the desk pass; a partner's till that may redeem holds nothing."""
    require(actor, Right.ACT_FOR_SELF, Right.ISSUE_CERTIFICATES)


async def _check_patient(actor: Actor, patient_id: UUID, now: datetime) -> None:
    """Let pass who may claim for a patient: the patient, a guardian, the desk."""
    _check_right(actor)
    if actor.kind is ActorKind.PATIENT:
        is_known = patient_id == actor.id or patient_id in await wards(actor=actor, now=now)
    else:
        is_known = await _is_present(patient_id)
    if not is_known:
        raise NotFound(field=("patientId",))


async def _check_known(actor: Actor, patient_id: UUID, now: datetime) -> None:
    """Let pass who may give to a patient: the desk to anybody, a patient to the family."""
    _check_right(actor)
    seen = await visible_patients(actor=actor, ids=[patient_id], now=now)
    if patient_id not in seen or not await _is_present(patient_id):
        raise NotFound(field=("patientId",))


async def _hold_patient(patient_id: UUID) -> None:
    """See to it that a patient is not merged into another before the transaction ends."""
    if await fetchval(_HOLD_PATIENT, patient_id) is None:
        raise NotFound(field=("patientId",))


async def _is_present(patient_id: UUID) -> bool:
    found = (await patients_by_ids([patient_id])).get(patient_id)
    return found is not None and found["status"] in ("LEAD", "ACTIVE")


async def _held(actor: Actor, certificate_id: UUID, now: datetime) -> State:
    """Return a certificate that can be used, if it is the actor's or a ward's, or the actor is staff."""
    state = (await states(ids=[certificate_id], now=now)).get(certificate_id)
    owner_id = None if state is None else state.row["owner_id"]
    is_held = actor.kind is ActorKind.STAFF or (
        owner_id is not None and (owner_id == actor.id or owner_id in await wards(actor=actor, now=now))
    )
    if state is None or not is_held:
        raise NotFound(field=("giftCertificateId",))
    if state.status is not Status.ACTIVE:
        raise NotForStatus(field=("giftCertificateId",), status=state.status)
    return state


def _check_claimed(state: State) -> None:
    if state.status is Status.FROZEN:
        raise CertificateFrozen(field=("code",), status=state.status)
    if state.status is Status.USED_UP:
        raise CertificateEmpty(field=("code",))
    if state.status is not Status.ACTIVE:
        raise CertificateInvalid(field=("code",))


async def _send_on(certificate_id: UUID, owner_id: UUID, phone: str, time_zone: str, now: datetime) -> None:
    giver = (await patients_by_ids([owner_id]))[owner_id]["first_name"]
    await execute(_SEND_ON, certificate_id, phone)
    await set_new_code(certificate_id, until=shown_until(deliver_on=None, time_zone=time_zone, now=now))
    await announce(certificate_id=certificate_id, giver=giver, now=now)


async def _record(actor: Actor, verb: str, certificate_id: UUID, before: UUID | None, after: UUID | None) -> None:
    """Note a change of hands in the audit log, and tell whoever watches the certificate or what these patients hold."""
    tell([certificate_id, before, after])
    await audit.record(
        actor=actor, action=f"gift_certificate.{verb}", object_type="GiftCertificate", object_id=certificate_id,
        before={"owner_id": before}, after={"owner_id": after},
    )  # fmt: skip
