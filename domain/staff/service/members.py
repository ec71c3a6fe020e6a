"""Staff members: added, given new passwords, stopped (R-SEC-1, R-SEC-2)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, transactional
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.staff import policy
from domain.staff.actor import SYSTEM, StaffRole
from domain.staff.errors import (
    AccessEnded,
    LoginForm,
    LoginTaken,
    PasswordLength,
    UnknownBranch,
    UnknownLogin,
    UnknownRole,
)
from domain.staff.passwords import hash_password
from domain.staff.service.second_factor import remove_second_factor
from domain.staff.service.sessions import end_sessions

_ADD = """
INSERT INTO staff_member (id, login, display_name, role, password_hash, phone, is_active, created_at)
VALUES ($1, $2, $3, $4, $5, $6, true, $7)
"""
_BIND = "INSERT INTO staff_branch (id, staff_member_id, branch_id) VALUES ($1, $2, $3)"
_BRANCHES = "SELECT code, id FROM branch WHERE code = ANY ($1)"
_LOCK = "SELECT id, login, is_active FROM staff_member WHERE login = $1 FOR NO KEY UPDATE"
_RENEW = "UPDATE staff_member SET password_hash = $2 WHERE id = $1"
_STOP = "UPDATE staff_member SET is_active = false WHERE id = $1"


async def add_staff_member(
    *,
    login: str,
    display_name: str,
    role: str,
    password: str,
    branch_codes: Sequence[str],
    phone: str | None = None,
    now: datetime,
) -> UUID:
    """Add a person who works for the clinic, and return the id.

    Args:
        login: 1 to 64 characters without spaces; case does not count.
        display_name: as patients and colleagues read it, 1 to 200 characters.
        role: a name of StaffRole.
        password: at least 8 characters.
        branch_codes: the branches that they are bound to; none means every branch.
        phone: E.164.

    Raises:
        LoginForm, PasswordLength, UnknownRole, TextLength, UnusableCharacters: the input breaks a limit.
        UnknownBranch: there is no branch with a code.
        LoginTaken: somebody has this login.

    Effects:
        The staff member, their branches, a line in the audit log.
    """
    login = policy.normalise_login(login)
    if not policy.is_login(login):
        raise LoginForm(field=("login",), maximum=policy.MAX_LOGIN_CHARACTERS)
    name = clean_line(display_name, maximum=policy.MAX_NAME_CHARACTERS, field=("displayName",))
    if role not in StaffRole.__members__:
        raise UnknownRole(field=("role",), role=role, roles=", ".join(StaffRole))
    password_hash = await _hash(password)
    member = (new_id(), login, name, StaffRole(role), password_hash, phone, now)
    await _add(member=member, branch_codes=branch_codes)
    return member[0]


@transactional
async def _add(
    *, member: tuple[UUID, str, str, StaffRole, str, str | None, datetime], branch_codes: Sequence[str]
) -> None:
    staff_id, login, name, role, *_ = member
    branch_ids = {row["code"]: row["id"] for row in await fetch(_BRANCHES, list(branch_codes))}
    for code in branch_codes:
        if code not in branch_ids:
            raise UnknownBranch(field=("branches",), branch=code)
    try:
        await execute(_ADD, *member)
    except asyncpg.UniqueViolationError as error:
        raise LoginTaken(field=("login",), login=login) from error
    for branch_id in sorted(branch_ids.values()):
        await execute(_BIND, new_id(), staff_id, branch_id)
    await audit.record(
        actor=SYSTEM,
        action="staff.add",
        object_type="StaffMember",
        object_id=staff_id,
        after={"login": login, "display_name": name, "role": role, "branches": sorted(branch_ids)},
    )


async def _hash(password: str) -> str:
    """Return the hash of a new password.

    Raises:
        PasswordLength: it is too short or too long.
    """
    if not policy.MIN_PASSWORD_CHARACTERS <= len(password) <= policy.MAX_PASSWORD_CHARACTERS:
        raise PasswordLength(
            field=("password",), minimum=policy.MIN_PASSWORD_CHARACTERS, maximum=policy.MAX_PASSWORD_CHARACTERS
        )
    return await hash_password(password)


async def change_password(*, login: str, password: str, now: datetime) -> int:
    """Give a staff member a new password, and return how many sessions that ended.

    Args:
        login: case does not count.
        password: at least 8 characters.

    Raises:
        PasswordLength: the password is too short or too long.
        UnknownLogin: nobody has this login.
        AccessEnded: they may not sign in any more.

    Effects:
        The password's hash, the end of all the member's sessions at once, a line in the audit log.
    """
    return await _change_password(login=login, password_hash=await _hash(password), now=now)


@transactional
async def _change_password(*, login: str, password_hash: str, now: datetime) -> int:
    member = await _locked(login)
    if not member["is_active"]:
        raise AccessEnded(field=("login",), login=member["login"])
    await execute(_RENEW, member["id"], password_hash)
    ended = await end_sessions(subject_id=member["id"], reason="PASSWORD_CHANGED", now=now)
    await audit.record(
        actor=SYSTEM,
        action="staff.password",
        object_type="StaffMember",
        object_id=member["id"],
        after={"sessions_ended": ended},
    )
    return ended


@transactional
async def stop_staff_member(*, login: str, now: datetime) -> int | None:
    """End a staff member's access for good, and return how many sessions that ended; what they did stays theirs.

    Args:
        login: case does not count.

    Returns:
        None if the access had been ended before.

    Raises:
        UnknownLogin: nobody has this login.

    Effects:
        No sign-in any more, no second factor, the end of all the member's sessions at once, a line in the audit log.
    """
    member = await _locked(login)
    if not member["is_active"]:
        return None
    await execute(_STOP, member["id"])
    await remove_second_factor(staff_id=member["id"])
    ended = await end_sessions(subject_id=member["id"], reason="STOPPED", now=now)
    await audit.record(
        actor=SYSTEM,
        action="staff.stop",
        object_type="StaffMember",
        object_id=member["id"],
        before={"is_active": True},
        after={"is_active": False, "sessions_ended": ended},
    )
    return ended


async def _locked(login: str) -> Row:
    normalised = policy.normalise_login(login)
    member = await fetchrow(_LOCK, normalised) if policy.is_login(normalised) else None
    if member is None:
        raise UnknownLogin(field=("login",), login=login)
    return member
