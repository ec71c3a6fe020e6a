"""How staff sign in: with a password, and with a second factor where one is set up (R-SEC-1)."""

from dataclasses import replace
from datetime import datetime

from domain.kernel import audit
from domain.kernel.database import Row, fetchrow, run_in_transaction
from domain.staff import policy
from domain.staff.errors import SecondFactorRequired, WrongOneTimeCode, WrongPassword
from domain.staff.service.attempts import count_attempt, take_back
from domain.staff.service.credentials import member_by_password
from domain.staff.service.second_factor import LIMITS, is_passed
from domain.staff.service.sessions import OpenSession, open_session

# A change of the password meanwhile is waited for, so that no session is opened with the old one after it.
_STILL = "SELECT id FROM staff_member WHERE id = $1 AND password_hash = $2 AND is_active FOR SHARE"


async def staff_sign_in(
    *, login: str, password: str, one_time_code: str | None = None, ip: str | None, now: datetime
) -> OpenSession:
    """Sign a staff member in (R-SEC-1).

    Args:
        login: as typed; case does not count.
        password: as typed.
        one_time_code: of the authenticator, or a recovery code; not looked at where no second factor is set up.
        ip: the caller's address.
        now: the present instant.

    Raises:
        RateLimited: too many wrong attempts for this login or from this address, or too many one-time codes.
        WrongPassword: there is no such login, or the password is another one; both take as long.
        SecondFactorRequired: the password is right, and a one-time code is needed besides.
        WrongOneTimeCode: the password is right, and the code is wrong, used or not of now.

    Effects:
        A session, and a line in the audit log; the code is used up. A failed attempt is counted: for the login and the
        address, or, once the password was right, for the staff member, with a line in the audit log.
    """
    member = await member_by_password(login=login, password=password, ip=ip, now=now)
    if member is None:
        raise WrongPassword
    code = (one_time_code or "").strip()
    limits = LIMITS if member["has_second_factor"] else ()
    if limits and not code:
        raise SecondFactorRequired(field=("oneTimeCode",))
    for limit in limits:
        await count_attempt(limit, str(member["id"]), now)
    opened = await run_in_transaction(lambda: _open(member, code, ip, now))
    if opened is None:
        raise WrongOneTimeCode(field=("oneTimeCode",))
    for limit in limits:
        await take_back(limit, str(member["id"]), now)
    return opened


async def _open(member: Row, code: str, ip: str | None, now: datetime) -> OpenSession | None:
    """Return a session, or None for a wrong one-time code; the line that None wrote has to be committed."""
    if await fetchrow(_STILL, member["id"], member["password_hash"]) is None:
        raise WrongPassword
    if not await is_passed(staff_id=member["id"], code=code, ip=ip, now=now):
        return None
    opened = await open_session(kind=policy.SessionKind.STAFF, subject_id=member["id"], phone=None, now=now)
    await audit.record(
        actor=replace(opened.actor, ip=ip), action="staff.signIn", object_type="Session", object_id=opened.id
    )
    return opened
