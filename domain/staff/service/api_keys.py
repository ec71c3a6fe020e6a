"""API keys of partners and of the clinic's own applications (R-PAR-1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.kernel.secrecy import keyed_hash
from domain.staff import queries
from domain.staff.actor import SYSTEM, Actor, ApiScope
from domain.staff.errors import AmbiguousKey, KeyExpiry, NoScopes, UnknownKey, UnknownScope
from domain.staff.policy import MAX_KEY_NAME_CHARACTERS
from domain.staff.tokens import is_api_key, new_api_key, shown_part

USE_NOTED_EVERY = timedelta(minutes=1)

_ADD = """
INSERT INTO api_key (id, name, prefix, key_hash, scopes, partner_id, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)
"""
_NAMED = """
SELECT id, name, prefix, revoked_at FROM api_key WHERE prefix = $1 OR name = $1 ORDER BY id FOR NO KEY UPDATE
"""
_REVOKE = "UPDATE api_key SET revoked_at = $2 WHERE id = $1"
_NOTE_USE = "UPDATE api_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)"


@dataclass(frozen=True, slots=True)
class RevokedKey:
    """An API key that does not count any more.

    Args:
        name: what it was for.
        prefix: how it begins.
        is_new: False if it had been revoked before.
    """

    name: str
    prefix: str
    is_new: bool


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


@transactional
async def revoke_api_key(*, key: str, now: datetime) -> RevokedKey:
    """Make an API key count no more, at once and for good.

    Args:
        key: how it begins, as lists show it; or its name; or the key itself, where somebody has found it.

    Raises:
        UnknownKey: there is no such key.
        AmbiguousKey: several keys have this name.
        TextLength, UnusableCharacters: neither a name nor a key looks like this.

    Effects:
        The time of the revocation, and a line in the audit log.
    """
    wanted = shown_part(key) if is_api_key(key) else clean_line(key, maximum=MAX_KEY_NAME_CHARACTERS, field=("key",))
    found = _the_one(wanted, await fetch(_NAMED, wanted))
    if found["revoked_at"] is not None:
        return RevokedKey(found["name"], found["prefix"], is_new=False)
    await execute(_REVOKE, found["id"], now)
    await audit.record(
        actor=SYSTEM,
        action="apiKey.revoke",
        object_type="ApiKey",
        object_id=found["id"],
        before={"revoked_at": None},
        after={"revoked_at": now},
    )
    return RevokedKey(found["name"], found["prefix"], is_new=True)


def _the_one(wanted: str, rows: Sequence[Row]) -> Row:
    """Return the key that is meant: by its prefix, else the one of this name that is not revoked, else the last one."""
    chosen = [row for row in rows if row["prefix"] == wanted] or [row for row in rows if row["revoked_at"] is None]
    if len(chosen) > 1:
        raise AmbiguousKey(field=("key",), name=wanted, prefixes=", ".join(row["prefix"] for row in chosen))
    if not rows:
        raise UnknownKey(field=("key",), key=wanted)
    return chosen[0] if chosen else rows[-1]


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
