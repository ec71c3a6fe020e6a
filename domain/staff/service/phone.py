"""Signing in by phone: a one-time code, then a session for whoever the phone belongs to (R-SEC-1, R-SEC-3).

Nothing here looks at patients before the code was right, so known and unknown phones are answered alike.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel.database import execute, fetchrow, run_in_transaction, transactional
from domain.kernel.errors import NotFound, PhoneInvalid, Unauthenticated
from domain.kernel.ids import new_id
from domain.kernel.phones import normalise_phone
from domain.kernel.secrecy import keyed_hash, matches
from domain.messages import service as messages
from domain.staff import policy, queries
from domain.staff.actor import Actor
from domain.staff.errors import TooSoon, WrongCode
from domain.staff.policy import Right, SessionKind
from domain.staff.service.attempts import count_attempt, take_back
from domain.staff.service.sessions import OpenSession, end_session, open_session

_CODE_PURPOSE = "sign-in-code"
_NO_HASH = bytes(32)

_LOCK_PHONE = "SELECT pg_advisory_xact_lock(hashtextextended('sign_in_code:' || $1, 0))"
_LAST_SENT = "SELECT max(created_at) AS sent_at FROM sign_in_code WHERE phone = $1 AND used_at IS NULL"
_ADD = """
INSERT INTO sign_in_code (id, phone, code_hash, created_at, expires_at, attempts) VALUES ($1, $2, $3, $4, $5, 0)
"""
_LATEST = """
SELECT id, code_hash, expires_at, attempts, used_at FROM sign_in_code
WHERE phone = $1 ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE
"""
_USE = "UPDATE sign_in_code SET used_at = $2, attempts = attempts + 1 WHERE id = $1"
_COUNT = "UPDATE sign_in_code SET attempts = attempts + 1 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A one-time code is on its way.

    Args:
        expires_at: until when it counts.
        retry_after_s: seconds until another may be asked for.
    """

    expires_at: datetime
    retry_after_s: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several patients who share a phone."""

    patient_id: UUID
    first_name: str


@dataclass(frozen=True, slots=True)
class PhoneSignIn:
    """What a right code opens.

    Args:
        session: the patient's; or one that may only register, or only choose.
        choices: whom to choose from, where several patients share the phone.
    """

    session: OpenSession
    choices: tuple[Choice, ...]


async def request_code(*, phone: str, locale: str, ip: str | None, now: datetime) -> CodeSent:
    """Send a one-time code to a phone, known or not.

    Args:
        phone: as typed.
        locale: the language of the message.
        ip: the caller's address.

    Raises:
        PhoneInvalid: it is no phone number.
        TooSoon: one was sent less than a minute ago and is still unused, with `retry_after_s`.
        RateLimited: too many in a day to this phone or from this address, with `retry_after_s`.

    Effects:
        The code as a keyed hash, and a message in the outbox. Earlier codes of this phone no longer count.
    """
    number = await _normalise(phone)
    await count_attempt(policy.CODES_SENT_PER_ADDRESS, ip, now)
    return await _send_code(number=number, locale=locale, now=now)


@transactional
async def _send_code(*, number: str, locale: str, now: datetime) -> CodeSent:
    await execute(_LOCK_PHONE, number)
    last = await fetchrow(_LAST_SENT, number)
    if last is not None and last["sent_at"] is not None and last["sent_at"] + policy.CODE_RESEND_AFTER > now:
        wait = last["sent_at"] + policy.CODE_RESEND_AFTER - now
        raise TooSoon(field=("phone",), retry_after_s=max(1, -int(-wait.total_seconds() // 1)))
    await count_attempt(policy.CODES_SENT_PER_PHONE, number, now)
    code = f"{secrets.randbelow(10**policy.CODE_DIGITS):0{policy.CODE_DIGITS}}"
    code_id, expires_at = new_id(), now + policy.CODE_TTL
    await execute(_ADD, code_id, number, keyed_hash(_CODE_PURPOSE, f"{code_id}:{code}"), now, expires_at)
    await messages.send(
        template="sign_in_code", to=number, locale=locale, params={"code": code}, valid_until=expires_at, now=now
    )
    return CodeSent(expires_at=expires_at, retry_after_s=int(policy.CODE_RESEND_AFTER.total_seconds()))


async def sign_in(*, phone: str, code: str, ip: str | None, now: datetime) -> PhoneSignIn:
    """Sign somebody in who brings the code that was sent to the phone.

    Args:
        phone: as typed.
        code: six digits.
        ip: the caller's address.

    Raises:
        PhoneInvalid: it is no phone number.
        RateLimited: too many wrong codes from this address, with `retry_after_s`.
        WrongCode: it is not the code, or it is used, expired or dead after five tries.

    Effects:
        The code is used up and a session opened: of the patient; for registering, if no lead or active patient has the
        phone; for choosing, if several do. A wrong code is counted for the code and for the address.
    """
    number = await _normalise(phone)
    await count_attempt(policy.CODES_TRIED_PER_ADDRESS, ip, now)
    signed_in = await run_in_transaction(lambda: _use_code(number, code.strip(), now))
    if signed_in is None:
        raise WrongCode(field=("code",))
    await take_back(policy.CODES_TRIED_PER_ADDRESS, ip, now)
    return signed_in


async def _use_code(number: str, code: str, now: datetime) -> PhoneSignIn | None:
    """Return what the code opens, or None; the try that None counted has to be committed."""
    row = await fetchrow(_LATEST, number)
    code_id, stored = (row["id"], row["code_hash"]) if row is not None else (new_id(), _NO_HASH)
    fits = matches(_CODE_PURPOSE, f"{code_id}:{code}", stored)
    if row is None or row["used_at"] or row["expires_at"] <= now or row["attempts"] >= policy.CODE_TRIES:
        return None
    if not fits:
        await execute(_COUNT, code_id)
        return None
    await execute(_USE, code_id, now)
    return await _open(number, now)


async def _open(number: str, now: datetime) -> PhoneSignIn:
    patients = await queries.patients_of_phone(phone=number)
    if len(patients) == 1:
        session = await open_session(kind=SessionKind.PATIENT, subject_id=patients[0]["id"], phone=number, now=now)
        return PhoneSignIn(session, ())
    kind = SessionKind.CHOOSING if patients else SessionKind.REGISTRATION
    session = await open_session(kind=kind, subject_id=None, phone=number, now=now)
    return PhoneSignIn(session, tuple(Choice(row["id"], row["first_name"]) for row in patients))


@transactional
async def choose_patient(*, actor: Actor, patient_id: UUID, now: datetime) -> OpenSession:
    """Open the session of one of the patients who share the verified phone.

    Raises:
        Unauthenticated: nobody has signed in, or the session that chooses has ended meanwhile.
        Forbidden: the caller has nothing to choose.
        NotFound: no patient of this phone has this id.

    Effects:
        The patient's session; the one that chose is ended.
    """
    policy.require(actor, Right.CHOOSE_SELF)
    if actor.session_id is None or actor.phone is None:
        raise Unauthenticated
    if patient_id not in {row["id"] for row in await queries.patients_of_phone(phone=actor.phone)}:
        raise NotFound(field=("patientId",))
    if not await end_session(session_id=actor.session_id, reason="CHOSEN", now=now):
        raise Unauthenticated
    return await open_session(kind=SessionKind.PATIENT, subject_id=patient_id, phone=actor.phone, now=now)


async def _normalise(phone: str) -> str:
    number = normalise_phone(phone, (await organisation()).phone_region)
    if number is None:
        raise PhoneInvalid(field=("phone",))
    return number
