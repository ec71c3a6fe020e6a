"""Checking passwords: counted before they are looked at, and as slow for a login that nobody has (R-SEC-1)."""

from datetime import datetime
from uuid import UUID

from domain.kernel.database import Row
from domain.kernel.errors import Unauthenticated
from domain.staff import policy, queries
from domain.staff.actor import Actor
from domain.staff.errors import NotYourPassword
from domain.staff.passwords import is_password
from domain.staff.policy import Right
from domain.staff.service.attempts import count_attempt, take_back


async def member_by_password(*, login: str, password: str, ip: str | None, now: datetime) -> Row | None:
    """Return the active staff member who has this login and password, or None.

    Args:
        login: normalised here; case does not count.
        password: as typed.
        ip: the caller's address.
        now: the present instant.

    Raises:
        RateLimited: too many wrong attempts for this login or from this address.

    Effects:
        A failed attempt is counted for the login and for the address.
    """
    login = policy.normalise_login(login)[: policy.MAX_LOGIN_CHARACTERS + 1]
    limits = ((policy.PASSWORDS_PER_ADDRESS, ip), (policy.PASSWORDS_PER_LOGIN, login))
    for limit, key in limits:
        await count_attempt(limit, key, now)
    member = await queries.staff_member_by_login(login=login)
    known_hash = member["password_hash"] if member is not None and member["is_active"] else None
    is_right = await is_password(password[: policy.MAX_PASSWORD_CHARACTERS], known_hash)
    if member is None or not is_right or len(password) > policy.MAX_PASSWORD_CHARACTERS:
        return None
    for limit, key in limits:
        await take_back(limit, key, now)
    return member


def own_id(actor: Actor) -> UUID:
    """Return the id of a staff member who wants to change how they sign in.

    Raises:
        Unauthenticated: nobody has signed in.
        Forbidden: the caller is no staff member.
    """
    policy.require(actor, Right.SECURE_OWN_ACCESS)
    if actor.id is None:
        raise Unauthenticated
    return actor.id


async def check_own_password(*, actor: Actor, password: str, now: datetime) -> UUID:
    """Let a staff member pass who brings their own password once more, and return the id.

    Raises:
        Unauthenticated, Forbidden: see `own_id`.
        RateLimited: too many wrong attempts.
        NotYourPassword: it is another one.
    """
    staff_id = own_id(actor)
    login = await queries.login_of_staff_member(staff_id=staff_id)
    member = await member_by_password(login=login or "", password=password, ip=actor.ip, now=now)
    if member is None or member["id"] != staff_id:
        raise NotYourPassword(field=("password",))
    return staff_id
