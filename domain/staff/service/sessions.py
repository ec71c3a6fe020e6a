"""Sessions: opened by a sign-in, kept up by refresh tokens that count once, ended at once (R-SEC-1)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import execute, fetchrow, run_in_transaction, transactional
from domain.kernel.errors import Forbidden, Unauthenticated
from domain.kernel.ids import new_id
from domain.kernel.signals import told
from domain.staff import queries
from domain.staff.actor import SYSTEM, Actor, ActorKind
from domain.staff.errors import SessionEnded
from domain.staff.policy import SessionKind, refresh_ttl
from domain.staff.tokens import access_token, new_refresh_token, refresh_token_hash

KEPT = timedelta(days=7)

_OPEN = "INSERT INTO session (id, kind, subject_id, phone, created_at) VALUES ($1, $2, $3, $4, $5)"
_ADD_REFRESH = """
INSERT INTO refresh_token (id, session_id, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)
"""
_USE_REFRESH = """
UPDATE refresh_token t SET used_at = $2 FROM session s
WHERE t.token_hash = $1 AND t.used_at IS NULL AND s.id = t.session_id
RETURNING t.session_id, t.expires_at, s.kind
"""
_TOLD = f"SELECT {told('id')} FROM ended"  # noqa: S608  # composed of constants, as those below
_END_REUSED = f"""
WITH ended AS (
    UPDATE session SET ended_at = $2, ended_reason = 'REFRESH_REUSED'
    WHERE id = (SELECT session_id FROM refresh_token WHERE token_hash = $1) AND ended_at IS NULL RETURNING id)
SELECT id, {told("id")} FROM ended
"""  # noqa: S608
_END = f"""
WITH ended AS (
    UPDATE session SET ended_at = $2, ended_reason = $3 WHERE id = $1 AND ended_at IS NULL RETURNING id)
{_TOLD}
"""  # noqa: S608
_END_ALL = f"""
WITH ended AS (
    UPDATE session SET ended_at = $2, ended_reason = $3
    WHERE subject_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $4::uuid RETURNING id)
{_TOLD}
"""  # noqa: S608
_ADOPT = """
UPDATE session SET kind = 'PATIENT', subject_id = $2
WHERE id = $1 AND kind = 'REGISTRATION' AND ended_at IS NULL
"""
_PROLONG = "UPDATE refresh_token SET expires_at = $2 WHERE session_id = $1 AND used_at IS NULL"
_FORGET_CODES = "DELETE FROM sign_in_code WHERE expires_at < $1"
_FORGET_TOKENS = "DELETE FROM refresh_token WHERE expires_at < $1"
_FORGET_SESSIONS = """
DELETE FROM session s WHERE s.created_at < $1
AND NOT EXISTS (SELECT 1 FROM refresh_token t WHERE t.session_id = s.id)
"""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """What a caller gets for signing in.

    Args:
        id: the session's id.
        access_token: proves who asks, for 15 minutes.
        refresh_token: gets the next pair of tokens, once.
        expires_at: when the access token ends.
        actor: whom the session stands for.
    """

    id: UUID
    access_token: str
    refresh_token: str
    expires_at: datetime
    actor: Actor


@transactional
async def open_session(*, kind: SessionKind, subject_id: UUID | None, phone: str | None, now: datetime) -> OpenSession:
    """Open a session for somebody whose credential was checked.

    Args:
        kind: whose it is.
        subject_id: the patient's or staff member's id; None where the session only leads to another one.
        phone: the verified phone (E.164), of patients.

    Raises:
        Unauthenticated: there is no such patient or staff member, or they may not sign in.

    Effects:
        A session and its first refresh token.
    """
    session_id = new_id()
    await execute(_OPEN, session_id, kind, subject_id, phone, now)
    opened = await _issue(session_id, kind, now)
    if opened is None:
        raise Unauthenticated
    return opened


async def refresh_session(*, refresh_token: str, ip: str | None = None, now: datetime) -> OpenSession:
    """Give new tokens for a refresh token, which counts once (R-SEC-1).

    Args:
        refresh_token: the session's latest.
        ip: the caller's address.

    Raises:
        SessionEnded: it is unknown, expired or used, or the session has ended; all alike.

    Effects:
        The token is used up and has a successor. A used one ends its session with all tokens, and is in the audit log:
        of two who hold the same token one is a thief, and which one cannot be told. There is no time of grace: sent
        twice at the same time, the second waits for the first and ends the session.
    """
    opened = await run_in_transaction(lambda: _rotate(refresh_token, ip, now))
    if opened is None:
        raise SessionEnded(field=("refreshToken",))
    return opened


async def _rotate(refresh_token: str, ip: str | None, now: datetime) -> OpenSession | None:
    """Return the next tokens, or None; what None left in the database has to be committed."""
    token_hash = refresh_token_hash(refresh_token)
    used = await fetchrow(_USE_REFRESH, token_hash, now)
    if used is None:
        ended = await fetchrow(_END_REUSED, token_hash, now)
        if ended is not None:
            await audit.record(
                actor=replace(SYSTEM, ip=ip), action="session.reuse", object_type="Session", object_id=ended["id"]
            )
        return None
    if used["expires_at"] <= now:
        return None
    return await _issue(used["session_id"], SessionKind(used["kind"]), now)


async def _issue(session_id: UUID, kind: SessionKind, now: datetime) -> OpenSession | None:
    """Add a refresh token to a session and return it with an access token; None if the session does not count."""
    actor = await queries.actor_of_session(session_id=session_id)
    if actor is None:
        return None
    refresh_token = new_refresh_token()
    expires_at = now + refresh_ttl(kind)
    await execute(_ADD_REFRESH, new_id(), session_id, refresh_token_hash(refresh_token), now, expires_at)
    token, token_expires_at = access_token(session_id=session_id, now=now)
    return OpenSession(session_id, token, refresh_token, token_expires_at, actor)


async def sign_out(*, actor: Actor, now: datetime) -> None:
    """End the session that asks, with all its tokens, at once.

    Raises:
        Unauthenticated: nobody has signed in.
        Forbidden: an API key asks, which has no session.
    """
    if actor.session_id is None:
        raise Unauthenticated if actor.kind is ActorKind.ANONYMOUS else Forbidden
    await end_session(session_id=actor.session_id, reason="SIGNED_OUT", now=now)


async def end_session(*, session_id: UUID, reason: str, now: datetime) -> bool:
    """End one session at once, and tell whether it was open.

    Args:
        reason: kept with it, for example `SIGNED_OUT`.
    """
    return await execute(_END, session_id, now, reason) == 1


async def end_sessions(*, subject_id: UUID, reason: str, now: datetime, except_id: UUID | None = None) -> int:
    """End every session of a patient or staff member at once, and return how many were open.

    Args:
        subject_id: whose they are.
        reason: kept with them, for example `PHONE_CHANGED`.
        now: the present instant.
        except_id: a session that goes on.
    """
    return await execute(_END_ALL, subject_id, now, reason, except_id)


@transactional
async def adopt_session(*, session_id: UUID, patient_id: UUID, now: datetime) -> None:
    """Make the session of a verified phone that has just registered the new patient's own; its tokens go on counting.

    Raises:
        Unauthenticated: it is no session for registering, or has ended.
    """
    if await execute(_ADOPT, session_id, patient_id) != 1:
        raise Unauthenticated
    await execute(_PROLONG, session_id, now + refresh_ttl(SessionKind.PATIENT))


@transactional
async def forget(*, now: datetime) -> None:
    """Delete one-time codes and refresh tokens that have long expired, and sessions that have no token left."""
    before = now - KEPT
    await execute(_FORGET_CODES, before)
    await execute(_FORGET_TOKENS, before)
    await execute(_FORGET_SESSIONS, before)
