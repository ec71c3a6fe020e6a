"""API keys of partners and of the clinic's own applications (R-PAR-1)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, from_json, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.kernel.secrecy import keyed_hash
from domain.staff import key_queries as queries
from domain.staff.actor import Actor, ApiScope
from domain.staff.errors import AmbiguousKey, KeyEnded, KeyExpiry, KeyOverlap, NoScopes, UnknownKey, UnknownScope
from domain.staff.policy import (
    MAX_KEY_NAME_CHARACTERS,
    MAX_KEY_OVERLAP_HOURS,
    MAX_STORE_CHARACTERS,
    KeyState,
    Right,
    has_right,
    key_state,
    require,
)
from domain.staff.tokens import is_api_key, new_api_key, shown_part

_MANAGED = {False: (Right.MANAGE,), True: (Right.MANAGE, Right.MANAGE_PARTNERS)}
"""Who deals with the clinic's own keys, and with those of partners."""

USE_NOTED_EVERY = timedelta(minutes=1)

_ADD = """
INSERT INTO api_key (id, name, prefix, key_hash, scopes, partner_id, store, store_id, first_id, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11)
"""
_KEY = "SELECT id, name, prefix, scopes, partner_id, store, store_id, first_id, expires_at, revoked_at FROM api_key"
_NAMED = f"{_KEY} WHERE prefix = $1 OR name = $1 ORDER BY id FOR NO KEY UPDATE"
_BY_ID = f"{_KEY} WHERE id = $1 FOR NO KEY UPDATE"
_REVOKE = "UPDATE api_key SET revoked_at = $2 WHERE id = $1"
_REVOKE_ALL = """
UPDATE api_key SET revoked_at = $3
WHERE partner_id = $1 AND ($2::uuid IS NULL OR store_id = $2) AND revoked_at IS NULL RETURNING id
"""
_RENAME_STORE = "UPDATE api_key SET store = $2 WHERE store_id = $1"
_END = "UPDATE api_key SET expires_at = $2 WHERE id = $1"
_NOTE_USE = "UPDATE api_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)"


@dataclass(frozen=True, slots=True)
class Grant:
    """What an API key lets its holder do, where and until when; see `create_api_key`."""

    name: str
    scopes: tuple[str, ...]
    partner_id: UUID | None
    store: str | None
    store_id: UUID | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewKey:
    """An API key that was just made.

    Args:
        id: its id.
        key: the key: the only time it is seen whole.
    """

    id: UUID
    key: str


@dataclass(frozen=True, slots=True)
class RenewedKey:
    """An API key in the place of another.

    Args:
        new: the key that takes over.
        old_prefix: how the old one begins.
        old_ends_at: until when the old one counts.
    """

    new: NewKey
    old_prefix: str
    old_ends_at: datetime


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
    actor: Actor,
    name: str,
    scopes: Sequence[str],
    partner_id: UUID | None = None,
    store: str | None = None,
    store_id: UUID | None = None,
    expires_at: datetime | None = None,
    now: datetime,
) -> NewKey:
    """Make an API key.

    Args:
        actor: an owner, or Enamel itself; for a partner's key, whoever may manage partners.
        name: what it is for, 1 to 100 characters.
        scopes: what it may be used for, names of ApiScope, at least one.
        partner_id: whose it is; None for the clinic's own application.
        store: the place that it is used at, 1 to 100 characters; None where it is used everywhere.
        store_id: the partner's store, if it is one.
        expires_at: when it ends; None for never.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not make such keys.
        TextLength, UnusableCharacters, NoScopes, UnknownScope, KeyExpiry: the input breaks a limit.

    Effects:
        The key as a keyed hash, and a line in the audit log.
    """
    require(actor, *_MANAGED[partner_id is not None])
    name = clean_line(name, maximum=MAX_KEY_NAME_CHARACTERS, field=("name",))
    if store is not None:
        store = clean_line(store, maximum=MAX_STORE_CHARACTERS, field=("store",))
    if not scopes:
        raise NoScopes(field=("scopes",))
    for scope in scopes:
        if scope not in ApiScope.__members__:
            raise UnknownScope(field=("scopes",), scope=scope, scopes=", ".join(ApiScope))
    if expires_at is not None and expires_at <= now:
        raise KeyExpiry(field=("expiresAt",))
    grant = Grant(name, tuple(sorted(set(scopes))), partner_id, store, store_id, expires_at)
    made = await _add(grant, now)
    await _audit(actor, "apiKey.create", made.id, after=asdict(grant))
    return made


async def _add(grant: Grant, now: datetime, *, first_id: UUID | None = None) -> NewKey:
    key_id, key = new_id(), new_api_key()
    key_hash = keyed_hash(queries.API_KEY_PURPOSE, key)
    await execute(
        _ADD, key_id, grant.name, shown_part(key), key_hash, to_json(grant.scopes), grant.partner_id, grant.store,
        grant.store_id, first_id, now, grant.expires_at,
    )  # fmt: skip
    return NewKey(key_id, key)


@transactional
async def renew_api_key(*, actor: Actor, key: UUID | str, overlap: timedelta, now: datetime) -> RenewedKey:
    """Make an API key in the place of another, with the same name, scopes, partner, store and expiry.

    Args:
        actor: an owner, or Enamel itself; for a partner's key, whoever may manage partners.
        key: the old one: its id, or what `revoke_api_key` takes.
        overlap: how long the old one goes on counting, so that whoever uses it can change over; 0 to 720 hours.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage.
        KeyOverlap: the overlap is out of its bounds.
        NotFound, UnknownKey, AmbiguousKey, TextLength, UnusableCharacters: see `revoke_api_key`.
        KeyEnded: the old one has ended.

    Effects:
        A new key, which reaches the webhook endpoints that the old one set up; the old one expires, if it does not
        expire before. A line in the audit log for each.
    """
    require(actor, *_MANAGED[True])
    if not timedelta() <= overlap <= timedelta(hours=MAX_KEY_OVERLAP_HOURS):
        raise KeyOverlap(field=("overlapHours",), maximum=MAX_KEY_OVERLAP_HOURS)
    old = await _locked(actor, key, now)
    if _state(old, now) is not KeyState.ACTIVE:
        raise KeyEnded(field=("apiKeyId",), prefix=old["prefix"])
    grant = Grant(
        old["name"], tuple(from_json(old["scopes"])), old["partner_id"], old["store"], old["store_id"],
        old["expires_at"],
    )  # fmt: skip
    made = await _add(grant, now, first_id=old["first_id"] or old["id"])
    ends_at = min(filter(None, (old["expires_at"], now + overlap)))
    await execute(_END, old["id"], ends_at)
    await _audit(actor, "apiKey.create", made.id, after={**asdict(grant), "in_place_of": old["id"]})
    await _audit(
        actor, "apiKey.renew", old["id"], before={"expires_at": old["expires_at"]}, after={"expires_at": ends_at}
    )
    return RenewedKey(new=made, old_prefix=old["prefix"], old_ends_at=ends_at)


@transactional
async def revoke_api_key(*, actor: Actor, key: UUID | str, now: datetime) -> RevokedKey:
    """Make an API key count no more, at once and for good.

    Args:
        actor: an owner, or Enamel itself; for a partner's key, whoever may manage partners.
        key: its id; or how it begins, as lists show it; or its name; or the key itself, where somebody has found it.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage.
        NotFound: there is no key with this id.
        UnknownKey: there is no such key.
        AmbiguousKey: several keys that count have this name.
        TextLength, UnusableCharacters: neither a name nor a key looks like this.

    Effects:
        The time of the revocation, and a line in the audit log.
    """
    require(actor, *_MANAGED[True])
    found = await _locked(actor, key, now)
    if found["revoked_at"] is not None:
        return RevokedKey(found["name"], found["prefix"], is_new=False)
    await execute(_REVOKE, found["id"], now)
    await _audit(actor, "apiKey.revoke", found["id"], before={"revoked_at": None}, after={"revoked_at": now})
    return RevokedKey(found["name"], found["prefix"], is_new=True)


@transactional
async def revoke_partner_keys(*, actor: Actor, partner_id: UUID, store_id: UUID | None, now: datetime) -> int:
    """Revoke all the API keys of a partner, or of one of its stores; return how many.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
    """
    require(actor, *_MANAGED[True])
    revoked = await fetch(_REVOKE_ALL, partner_id, store_id, now)
    for row in revoked:
        await _audit(actor, "apiKey.revoke", row["id"], before={"revoked_at": None}, after={"revoked_at": now})
    return len(revoked)


@transactional
async def rename_store_of_keys(*, actor: Actor, store_id: UUID, name: str) -> None:
    """Let the API keys of a partner's store have its new name, so that there is one name at any time.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
    """
    require(actor, *_MANAGED[True])
    await execute(_RENAME_STORE, store_id, name)


async def _locked(actor: Actor, key: UUID | str, now: datetime) -> Row:
    if isinstance(key, UUID):
        row = await fetchrow(_BY_ID, key)
        if row is None or not has_right(actor, *_MANAGED[row["partner_id"] is not None]):
            raise NotFound(field=("apiKeyId",))
        return row
    wanted = shown_part(key) if is_api_key(key) else clean_line(key, maximum=MAX_KEY_NAME_CHARACTERS, field=("key",))
    return _the_one(wanted, await fetch(_NAMED, wanted), now)


def _the_one(wanted: str, rows: Sequence[Row], now: datetime) -> Row:
    """Return the key that is meant: by its prefix, else the one of this name that counts, else the last one."""
    chosen = [row for row in rows if row["prefix"] == wanted]
    chosen = chosen or [row for row in rows if _state(row, now) is KeyState.ACTIVE]
    if len(chosen) > 1:
        raise AmbiguousKey(field=("key",), name=wanted, prefixes=", ".join(row["prefix"] for row in chosen))
    if not rows:
        raise UnknownKey(field=("key",), key=wanted)
    return chosen[0] if chosen else rows[-1]


def _state(row: Row, now: datetime) -> KeyState:
    return key_state(revoked_at=row["revoked_at"], expires_at=row["expires_at"], now=now)


async def actor_of_api_key(*, key: str, now: datetime) -> Actor | None:
    """Return whom an API key stands for, or None if it does not count: unknown, revoked or expired.

    Effects:
        Its last use is noted, at most once a minute.
    """
    row = await queries.valid_api_key(key=key, now=now)
    if row is None:
        return None
    due = now - USE_NOTED_EVERY
    if row["last_used_at"] is None or row["last_used_at"] <= due:
        await execute(_NOTE_USE, row["id"], now, due)
    return queries.actor_of_key(row)


async def _audit(
    actor: Actor,
    action: str,
    key_id: UUID,
    *,
    before: dict[str, object] | None = None,
    after: dict[str, object] | None = None,
) -> None:
    await audit.record(actor=actor, action=action, object_type="ApiKey", object_id=key_id, before=before, after=after)
