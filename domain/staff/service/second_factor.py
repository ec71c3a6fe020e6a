"""Second factors of staff: an authenticator's one-time codes, and recovery codes for when it is lost (R-SEC-1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.clinic.errors import ClinicNotLoaded
from domain.clinic.queries import organisation
from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, run_in_transaction, transactional
from domain.kernel.errors import NotFound, Unauthenticated
from domain.kernel.ids import new_id
from domain.kernel.sealing import newest_key_id, seal, unseal
from domain.kernel.secrecy import keyed_hash, matches
from domain.staff import one_time, policy
from domain.staff.actor import SYSTEM, Actor, ActorKind
from domain.staff.errors import NoSecondFactor, OwnSecondFactor, SecondFactorSet, UnknownLogin, WrongOneTimeCode
from domain.staff.policy import AttemptLimit, Right
from domain.staff.service.attempts import count_attempt, take_back
from domain.staff.service.credentials import check_own_password, own_id
from domain.staff.service.sessions import end_sessions

LIMITS: Final[tuple[AttemptLimit, ...]] = (policy.SECOND_FACTORS_PER_MEMBER, policy.SECOND_FACTORS_PER_MEMBER_AND_DAY)
"""How many one-time codes may be tried for one staff member; a right one is taken back."""

PURPOSE: Final = "second-factor"
RECOVERY_PURPOSE: Final = "recovery-code"
_FALLBACK_ISSUER: Final = "Enamel"

_LOCK_MEMBER = "SELECT id, login FROM staff_member WHERE id = $1 AND is_active FOR NO KEY UPDATE"
_LOCK = "SELECT id, sealed_secret, confirmed_at, last_step FROM second_factor WHERE staff_member_id = $1 FOR UPDATE"
_BEGUN = "SELECT confirmed_at FROM second_factor WHERE staff_member_id = $1"
_ADD = "INSERT INTO second_factor (id, staff_member_id, sealed_secret, created_at) VALUES ($1, $2, $3, $4)"
_CONFIRM = "UPDATE second_factor SET confirmed_at = $2, last_step = $3 WHERE id = $1"
_USE = "UPDATE second_factor SET last_step = $2, sealed_secret = $3 WHERE id = $1"
_ADD_CODES = """
INSERT INTO recovery_code (id, second_factor_id, code_hash) SELECT unnest($2::uuid[]), $1, unnest($3::bytea[])
"""
_CODES_LEFT = "SELECT id, code_hash FROM recovery_code WHERE second_factor_id = $1 AND used_at IS NULL ORDER BY id"
_USE_CODE = "UPDATE recovery_code SET used_at = $2 WHERE id = $1"
_REMOVE_CODES = "DELETE FROM recovery_code WHERE second_factor_id = $1"
_REMOVE = "DELETE FROM second_factor WHERE id = $1"
_BY_LOGIN = "SELECT id FROM staff_member WHERE login = $1 AND is_active"
_UNDER_OLD_KEYS = """
SELECT id, sealed_secret FROM second_factor WHERE substring(sealed_secret FOR 4) <> $1 ORDER BY id FOR UPDATE
"""
_RESEAL = "UPDATE second_factor SET sealed_secret = $2 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A second factor that is to be confirmed; shown this once.

    Args:
        secret: to type into an authenticator, in base 32.
        uri: what a QR code for authenticators holds.
    """

    secret: str
    uri: str


async def enroll_second_factor(*, actor: Actor, password: str, now: datetime) -> Enrolment:
    """Begin to set up one's own second factor; it counts once it is confirmed.

    Args:
        actor: a staff member.
        password: the member's own, once more.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller is no staff member.
        RateLimited, NotYourPassword: see `check_own_password`.
        SecondFactorSet: one counts already.

    Effects:
        A new secret, sealed; one that was not confirmed is void. A line in the audit log.
    """
    staff_id = await check_own_password(actor=actor, password=password, now=now)
    try:
        issuer = (await organisation()).name
    except ClinicNotLoaded:
        issuer = _FALLBACK_ISSUER
    secret = one_time.new_secret()
    login = await run_in_transaction(lambda: _begin(actor, staff_id, secret, now))
    return Enrolment(
        secret=one_time.typed_secret(secret), uri=one_time.provisioning_uri(secret=secret, login=login, issuer=issuer)
    )


async def _begin(actor: Actor, staff_id: UUID, secret: bytes, now: datetime) -> str:
    member = await _locked(staff_id)
    old = await fetchrow(_LOCK, staff_id)
    if old is not None and old["confirmed_at"] is not None:
        raise SecondFactorSet
    if old is not None:
        await execute(_REMOVE, old["id"])
    factor_id = new_id()
    await execute(_ADD, factor_id, staff_id, seal(PURPOSE, secret, owner=factor_id), now)
    await _audit(actor, "staff.secondFactorEnroll", staff_id)
    login: str = member["login"]
    return login


async def confirm_second_factor(*, actor: Actor, code: str, now: datetime) -> list[str]:
    """Make one's own second factor count, and return its recovery codes: the only time they are seen.

    Args:
        actor: a staff member who has begun to set it up.
        code: what the authenticator shows now.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller is no staff member.
        RateLimited: too many codes, with `retry_after_s`.
        NoSecondFactor: there is none to confirm.
        SecondFactorSet: it is confirmed already.
        WrongOneTimeCode: it is not the authenticator's code of now.

    Effects:
        Ten recovery codes as keyed hashes; the code is used up. The member's other sessions, which were opened without
        a second factor, end at once. A line in the audit log.
    """
    staff_id = own_id(actor)
    _check_begun(await fetchrow(_BEGUN, staff_id))
    for limit in LIMITS:
        await count_attempt(limit, str(staff_id), now)
    recovery_codes = await run_in_transaction(lambda: _confirm(actor, staff_id, one_time.normalise(code), now))
    for limit in LIMITS:
        await take_back(limit, str(staff_id), now)
    return recovery_codes


async def _confirm(actor: Actor, staff_id: UUID, code: str, now: datetime) -> list[str]:
    await _locked(staff_id)
    factor = await fetchrow(_LOCK, staff_id)
    secret = None if factor is None else unseal(PURPOSE, factor["sealed_secret"], owner=factor["id"])
    _check_begun(factor)
    if factor is None or secret is None:
        raise NoSecondFactor
    step = _step(secret, code, None, now)
    if step is None:
        raise WrongOneTimeCode(field=("code",))
    await execute(_CONFIRM, factor["id"], now, step)
    recovery_codes = one_time.new_recovery_codes()
    await _keep(factor["id"], recovery_codes)
    ended = await end_sessions(subject_id=staff_id, reason="SECOND_FACTOR_SET", now=now, except_id=actor.session_id)
    await _audit(actor, "staff.secondFactorConfirm", staff_id, {"sessions_ended": ended})
    return recovery_codes


def _check_begun(factor: Row | None) -> None:
    """Let pass who has begun and not confirmed; whoever else tries codes would only use up the attempts of sign-ins."""
    if factor is None:
        raise NoSecondFactor
    if factor["confirmed_at"] is not None:
        raise SecondFactorSet


async def _keep(factor_id: UUID, recovery_codes: Sequence[str]) -> None:
    hashes = [keyed_hash(RECOVERY_PURPOSE, one_time.recovery_hashed(factor_id, code)) for code in recovery_codes]
    await execute(_ADD_CODES, factor_id, [new_id() for _ in hashes], hashes)


async def is_passed(*, staff_id: UUID, code: str, ip: str | None, now: datetime) -> bool:
    """Tell whether a staff member gets past the second factor, if there is one; in the transaction that signs them in.

    Args:
        staff_id: whose password was right; the row is locked.
        code: of the authenticator, or a recovery code.
        ip: the caller's address.
        now: the present instant.

    Effects:
        The code is used up. A recovery code and a wrong code, which means that somebody else has the password, are in
        the audit log.
    """
    factor = await fetchrow(_LOCK, staff_id)
    if factor is None or factor["confirmed_at"] is None:
        return True
    actor = Actor(kind=ActorKind.STAFF, id=staff_id, ip=ip)
    typed = one_time.normalise(code)
    if one_time.is_one_time_code(typed):
        passed = await _use_step(factor, typed, now)
    else:
        passed = await _use_recovery_code(actor, staff_id, factor["id"], code, now)
    if not passed:
        await _audit(replace(SYSTEM, ip=ip), "staff.secondFactorRefused", staff_id)
    return passed


async def _use_step(factor: Row, code: str, now: datetime) -> bool:
    secret = unseal(PURPOSE, factor["sealed_secret"], owner=factor["id"])
    step = None if secret is None else _step(secret, code, factor["last_step"], now)
    if secret is None or step is None:
        return False
    await execute(_USE, factor["id"], step, _sealed_anew(factor, secret))
    return True


def _step(secret: bytes, code: str, last_step: int | None, now: datetime) -> int | None:
    if not one_time.is_one_time_code(code):
        return None
    return one_time.matching_step(secret=secret, code=code, now=now, last_step=last_step)


def _sealed_anew(factor: Row, secret: bytes) -> bytes:
    """Return the secret as it is stored, sealed anew if that was done with a key that is to go."""
    sealed: bytes = factor["sealed_secret"]
    return sealed if sealed.startswith(newest_key_id(PURPOSE)) else seal(PURPOSE, secret, owner=factor["id"])


async def _use_recovery_code(actor: Actor, staff_id: UUID, factor_id: UUID, code: str, now: datetime) -> bool:
    typed = one_time.recovery_code(code)
    if typed is None:
        return False
    left = await fetch(_CODES_LEFT, factor_id)
    hashed = one_time.recovery_hashed(factor_id, typed)
    found = [row["id"] for row in left if matches(RECOVERY_PURPOSE, hashed, row["code_hash"])]
    if not found:
        return False
    await execute(_USE_CODE, found[0], now)
    await _audit(actor, "staff.recoveryCodeUse", staff_id, {"codes_left": len(left) - 1})
    return True


async def disable_second_factor(*, actor: Actor, password: str, now: datetime) -> None:
    """Switch one's own second factor off.

    Args:
        actor: a staff member.
        password: the member's own, once more.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller is no staff member.
        RateLimited, NotYourPassword: see `check_own_password`.
        NoSecondFactor: there is none.

    Effects:
        Its secret and its recovery codes are deleted. A line in the audit log.
    """
    staff_id = await check_own_password(actor=actor, password=password, now=now)
    await _switch_off(actor, staff_id)


@transactional
async def _switch_off(actor: Actor, staff_id: UUID) -> None:
    await _locked(staff_id)
    if not await remove_second_factor(staff_id=staff_id):
        raise NoSecondFactor
    await _audit(actor, "staff.secondFactorDisable", staff_id)


@transactional
async def reset_second_factor(*, actor: Actor, staff_id: UUID, now: datetime) -> int:
    """Take away the second factor of somebody who has lost it, and return how many sessions that ended.

    Args:
        actor: an owner, or Enamel itself.
        staff_id: whose it is; not the owner's own, which the password switches off.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage.
        OwnSecondFactor: it is the caller's own.
        NotFound: there is no such staff member, or their access has ended.
        NoSecondFactor: there is none.

    Effects:
        Its secret and its recovery codes are deleted, all the member's sessions end at once. A line in the audit log.
    """
    policy.require(actor, Right.MANAGE)
    if actor.kind is ActorKind.STAFF and actor.id == staff_id:
        raise OwnSecondFactor(field=("staffMemberId",))
    if await fetchrow(_LOCK_MEMBER, staff_id) is None:
        raise NotFound(field=("staffMemberId",))
    if not await remove_second_factor(staff_id=staff_id):
        raise NoSecondFactor(field=("staffMemberId",))
    ended = await end_sessions(subject_id=staff_id, reason="SECOND_FACTOR_RESET", now=now)
    await _audit(actor, "staff.secondFactorReset", staff_id, {"sessions_ended": ended})
    return ended


async def reset_second_factor_of(*, login: str, now: datetime) -> int:
    """Take away the second factor of a staff member by login, as Enamel itself; see `reset_second_factor`.

    Raises:
        UnknownLogin: nobody who may sign in has this login.
        NoSecondFactor: there is none.
    """
    normalised = policy.normalise_login(login)
    staff_id = await fetchval(_BY_LOGIN, normalised) if policy.is_login(normalised) else None
    if staff_id is None:
        raise UnknownLogin(field=("login",), login=login)
    return await reset_second_factor(actor=SYSTEM, staff_id=staff_id, now=now)


async def remove_second_factor(*, staff_id: UUID) -> bool:
    """Delete a staff member's second factor, confirmed or not, and tell whether there was one that counted.

    The member's row is locked.
    """
    factor = await fetchrow(_LOCK, staff_id)
    if factor is None:
        return False
    await execute(_REMOVE_CODES, factor["id"])
    await execute(_REMOVE, factor["id"])
    return factor["confirmed_at"] is not None


@transactional
async def reseal_second_factors() -> int:
    """Seal with the newest key what older keys have sealed, and return how many secrets that were.

    A secret that no key opens is left as it is: its key may come back.
    """
    done = 0
    for factor in await fetch(_UNDER_OLD_KEYS, newest_key_id(PURPOSE)):
        secret = unseal(PURPOSE, factor["sealed_secret"], owner=factor["id"])
        if secret is not None:
            await execute(_RESEAL, factor["id"], seal(PURPOSE, secret, owner=factor["id"]))
            done += 1
    return done


async def _locked(staff_id: UUID) -> Row:
    member = await fetchrow(_LOCK_MEMBER, staff_id)
    if member is None:
        raise Unauthenticated
    return member


async def _audit(actor: Actor, action: str, staff_id: UUID, after: dict[str, object] | None = None) -> None:
    await audit.record(actor=actor, action=action, object_type="StaffMember", object_id=staff_id, after=after)
