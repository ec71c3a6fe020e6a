"""Reads of staff, sessions and keys."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import Row, fetch, fetchrow, from_json
from domain.kernel.secrecy import matches
from domain.staff.actor import Actor, ActorKind, StaffRole
from domain.staff.policy import SessionKind, key_state
from domain.staff.tokens import is_api_key, shown_part

API_KEY_PURPOSE = "api-key"

_SESSION = """
SELECT s.id, s.kind, s.subject_id, s.phone, m.role, p.locale, p.id IS NOT NULL AS is_patient,
       (SELECT array_agg(b.branch_id) FROM staff_branch b WHERE b.staff_member_id = m.id) AS branch_ids
FROM session s
LEFT JOIN staff_member m ON s.kind = 'STAFF' AND m.id = s.subject_id AND m.is_active
LEFT JOIN patient p ON s.kind = 'PATIENT' AND p.id = s.subject_id AND p.status IN ('LEAD', 'ACTIVE')
WHERE s.id = $1 AND s.ended_at IS NULL
"""
_KEY = """
SELECT id, key_hash, scopes, partner_id, last_used_at FROM api_key
WHERE prefix = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
"""
_KEYS = """
SELECT name, prefix, scopes, created_at, expires_at, revoked_at, last_used_at FROM api_key ORDER BY created_at, id
"""
_STAFF_MEMBERS = "SELECT id, display_name, role FROM staff_member WHERE id = ANY ($1)"
_STAFF_BRANCHES = """
SELECT b.staff_member_id, b.branch_id FROM staff_branch b JOIN branch ON branch.id = b.branch_id
WHERE b.staff_member_id = ANY ($1) ORDER BY branch.position, branch.id
"""
_BY_LOGIN = "SELECT id, password_hash, is_active FROM staff_member WHERE login = $1"
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


async def api_key(*, key: str, now: datetime) -> Row | None:
    """Return the row of an API key that counts at `now`: id, scopes (JSON), partner_id, last_used_at."""
    if not is_api_key(key):
        return None
    row = await fetchrow(_KEY, shown_part(key), now)
    return row if row is not None and matches(API_KEY_PURPOSE, key, row["key_hash"]) else None


async def api_keys(*, now: datetime) -> list[dict[str, Any]]:
    """Return all API keys, the oldest first: name, prefix, scopes, created_at, last_used_at, state; never the key."""
    return [
        {
            **{name: row[name] for name in ("name", "prefix", "created_at", "last_used_at")},
            "scopes": from_json(row["scopes"]),
            "state": key_state(revoked_at=row["revoked_at"], expires_at=row["expires_at"], now=now),
        }
        for row in await fetch(_KEYS)
    ]


def actor_of_key(row: Row) -> Actor:
    """Return whom an API key's row stands for: its partner, or the clinic's own application."""
    partner_id = row["partner_id"]
    return Actor(
        kind=ActorKind.APPLICATION if partner_id is None else ActorKind.PARTNER,
        id=partner_id or row["id"],
        key_id=row["id"],
        scopes=frozenset(from_json(row["scopes"])),
    )


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
    """Return a staff member by the normalised login: id, password_hash, is_active."""
    return await fetchrow(_BY_LOGIN, login)


async def patients_of_phone(*, phone: str) -> list[Row]:
    """Return who can sign in with a phone (E.164): leads and active patients; id, first_name, locale."""
    return await fetch(_PATIENTS_OF_PHONE, phone)
