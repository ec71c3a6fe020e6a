"""Reads of staff, second factors and sessions."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from domain.kernel.database import Row, fetch, fetchrow, fetchval
from domain.staff.actor import Actor, ActorKind, StaffRole
from domain.staff.policy import SessionKind

_SESSION = """
SELECT s.id, s.kind, s.subject_id, s.phone, m.role, p.locale, p.id IS NOT NULL AS is_patient,
       (SELECT array_agg(b.branch_id) FROM staff_branch b WHERE b.staff_member_id = m.id) AS branch_ids
FROM session s
LEFT JOIN staff_member m ON s.kind = 'STAFF' AND m.id = s.subject_id AND m.is_active
LEFT JOIN patient p ON s.kind = 'PATIENT' AND p.id = s.subject_id AND p.status IN ('LEAD', 'ACTIVE')
WHERE s.id = $1 AND s.ended_at IS NULL
"""
_STAFF_MEMBERS = "SELECT id, display_name, role FROM staff_member WHERE id = ANY ($1)"
_STAFF_BRANCHES = """
SELECT b.staff_member_id, b.branch_id FROM staff_branch b JOIN branch ON branch.id = b.branch_id
WHERE b.staff_member_id = ANY ($1) ORDER BY branch.position, branch.id
"""
_BY_LOGIN = """
SELECT id, password_hash, is_active,
       EXISTS (SELECT FROM second_factor f WHERE f.staff_member_id = staff_member.id AND f.confirmed_at IS NOT NULL)
       AS has_second_factor
FROM staff_member WHERE login = $1
"""
_LOGIN = "SELECT login FROM staff_member WHERE id = $1 AND is_active"
_SECOND_FACTORS = """
SELECT f.staff_member_id, f.confirmed_at,
       (SELECT count(*) FROM recovery_code c WHERE c.second_factor_id = f.id AND c.used_at IS NULL)
       AS recovery_codes_left
FROM second_factor f WHERE f.staff_member_id = ANY ($1) AND f.confirmed_at IS NOT NULL
"""
_PATIENTS_OF_PHONE = """
SELECT id, first_name, locale FROM patient WHERE phone = $1 AND status IN ('LEAD', 'ACTIVE') ORDER BY id
"""


async def actor_of_session(*, session_id: UUID) -> Actor | None:
    """Return whom a session stands for now, in one statement (R-SEC-1).

    A patient's own language comes with it; staff and passing sessions have none of their own.

    Returns:
        None if the session has ended, or whose it was may not sign in any more: an inactive staff member, a merged or
        erased patient.
    """
    row = await fetchrow(_SESSION, session_id)
    if row is None:
        return None
    kind = SessionKind(row["kind"])
    if kind is SessionKind.STAFF and row["role"] is not None:
        return Actor(
            kind=ActorKind.STAFF,
            id=row["subject_id"],
            session_id=row["id"],
            role=StaffRole(row["role"]),
            branch_ids=frozenset(row["branch_ids"] or ()),
        )
    if kind is SessionKind.PATIENT and row["is_patient"]:
        return Actor(kind=ActorKind.PATIENT, id=row["subject_id"], session_id=row["id"], locale=row["locale"])
    if kind in (SessionKind.REGISTRATION, SessionKind.CHOOSING):
        return Actor(kind=ActorKind(kind), session_id=row["id"], phone=row["phone"])
    return None


async def staff_members_by_ids(ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """Return staff members by id: id, display_name, role; also those who have left."""
    return {row["id"]: dict(row) for row in await fetch(_STAFF_MEMBERS, list(ids))}


async def branch_ids_of_staff(ids: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """Return the branches that staff members are bound to, in the clinic's order; no entry means every branch."""
    found: dict[UUID, list[UUID]] = {}
    for row in await fetch(_STAFF_BRANCHES, list(ids)):
        found.setdefault(row["staff_member_id"], []).append(row["branch_id"])
    return found


async def staff_member_by_login(*, login: str) -> Row | None:
    """Return a staff member by the normalised login: id, password_hash, is_active, has_second_factor."""
    return await fetchrow(_BY_LOGIN, login)


async def login_of_staff_member(*, staff_id: UUID) -> str | None:
    """Return the login of a staff member who may sign in."""
    login: str | None = await fetchval(_LOGIN, staff_id)
    return login


async def second_factors_of(ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """Return the second factors that count, by staff member: confirmed_at, recovery_codes_left."""
    return {row["staff_member_id"]: dict(row) for row in await fetch(_SECOND_FACTORS, list(ids))}


async def patients_of_phone(*, phone: str) -> list[Row]:
    """Return who can sign in with a phone (E.164): leads and active patients; id, first_name, locale."""
    return await fetch(_PATIENTS_OF_PHONE, phone)
