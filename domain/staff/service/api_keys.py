"""API keys of partners and of the clinic's own applications (R-PAR-1)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import execute, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.kernel.secrecy import keyed_hash
from domain.staff import queries
from domain.staff.actor import SYSTEM, Actor, ApiScope
from domain.staff.errors import KeyExpiry, NoScopes, UnknownScope
from domain.staff.policy import MAX_KEY_NAME_CHARACTERS
from domain.staff.tokens import new_api_key, shown_part

USE_NOTED_EVERY = timedelta(minutes=1)

_ADD = """
INSERT INTO api_key (id, name, prefix, key_hash, scopes, partner_id, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)
"""
_NOTE_USE = "UPDATE api_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)"


@transactional
async def create_api_key(
    *,
    name: str,
    scopes: Sequence[str],
    partner_id: UUID | None = None,
    expires_at: datetime | None = None,
    now: datetime,
) -> str:
    """Make an API key and return it: the only time it is seen whole.

    Args:
        name: what it is for, 1 to 100 characters.
        scopes: what it may be used for, names of ApiScope, at least one.
        partner_id: whose it is; None for the clinic's own application.
        expires_at: when it ends; None for never.

    Raises:
        TextLength, UnusableCharacters, NoScopes, UnknownScope, KeyExpiry: the input breaks a limit.

    Effects:
        The key as a keyed hash, and a line in the audit log.
    """
    name = clean_line(name, maximum=MAX_KEY_NAME_CHARACTERS, field=("name",))
    if not scopes:
        raise NoScopes(field=("scopes",))
    for scope in scopes:
        if scope not in ApiScope.__members__:
            raise UnknownScope(field=("scopes",), scope=scope, scopes=", ".join(ApiScope))
    if expires_at is not None and expires_at <= now:
        raise KeyExpiry(field=("expiresAt",))
    key_id, key = new_id(), new_api_key()
    granted = sorted(set(scopes))
    key_hash = keyed_hash(queries.API_KEY_PURPOSE, key)
    await execute(_ADD, key_id, name, shown_part(key), key_hash, to_json(granted), partner_id, now, expires_at)
    await audit.record(
        actor=SYSTEM,
        action="apiKey.create",
        object_type="ApiKey",
        object_id=key_id,
        after={"name": name, "scopes": granted, "partner_id": partner_id, "expires_at": expires_at},
    )
    return key


async def actor_of_api_key(*, key: str, now: datetime) -> Actor | None:
    """Return whom an API key stands for, or None if it does not count: unknown, revoked or expired.

    Effects:
        Its last use is noted, at most once a minute.
    """
    row = await queries.api_key(key=key, now=now)
    if row is None:
        return None
    due = now - USE_NOTED_EVERY
    if row["last_used_at"] is None or row["last_used_at"] <= due:
        await execute(_NOTE_USE, row["id"], now, due)
    return queries.actor_of_key(row)
