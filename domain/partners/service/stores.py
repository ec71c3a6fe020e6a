"""A partner's stores and the API keys of its tills (R-PAR-1)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import asyncpg

from domain.kernel import audit
from domain.kernel.database import Row, execute, fetchrow, fetchval, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.partners.errors import StoreClosed, StoreExists, TooManyStores, UnknownStore
from domain.partners.policy import MAX_ADDRESS_CHARACTERS, MAX_STORE_CHARACTERS, MAX_STORES
from domain.partners.service.locking import lock_working
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.staff.service import NewKey, create_api_key, rename_store_of_keys, revoke_partner_keys

_COUNT: Final = "SELECT count(*) FROM partner_store WHERE partner_id = $1"
_INSERT: Final = """
INSERT INTO partner_store (id, partner_id, name, address, is_active, created_at) VALUES ($1, $2, $3, $4, true, $5)
"""
_LOCK: Final = "SELECT * FROM partner_store WHERE id = $1 FOR NO KEY UPDATE"
_UPDATE: Final = "UPDATE partner_store SET name = $2, address = $3 WHERE id = $1"
_CLOSE: Final = "UPDATE partner_store SET is_active = false WHERE id = $1"
_OF_NAME: Final = "SELECT id FROM partner_store WHERE partner_id = $1 AND name = $2"


@transactional
async def add_store(*, actor: Actor, partner_id: UUID, name: str, address: str | None, now: datetime) -> UUID:
    """Add a store to a partner; return the store's id.

    Args:
        actor: a staff member who may manage partners.
        partner_id: whose it is.
        name: 1 to 100 characters, once a partner.
        address: at most 300 characters.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner.
        PartnerNotActive: the joint work has ended.
        TooManyStores, StoreExists, TextLength, UnusableCharacters: the field says which.
    """
    require(actor, Right.MANAGE_PARTNERS)
    name, address = _checked(name, address)
    await lock_working(partner_id)
    if await fetchval(_COUNT, partner_id) >= MAX_STORES:
        raise TooManyStores(field=("partnerId",), maximum=MAX_STORES)
    store_id = new_id()
    try:
        await execute(_INSERT, store_id, partner_id, name, address, now)
    except asyncpg.UniqueViolationError as error:
        raise StoreExists(field=("name",)) from error
    await _note(actor, "add", store_id, None, {"partner_id": partner_id, "name": name, "address": address})
    return store_id


@transactional
async def update_store(*, actor: Actor, store_id: UUID, changes: Mapping[str, Any]) -> UUID:
    """Change a store's name or address; return its id. What was told of it before keeps the name that it had then.

    Args:
        actor: a staff member who may manage partners.
        store_id: which one.
        changes: `name`, `address`.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such store.
        StoreExists, TextLength, UnusableCharacters: the field says which.

    Effects:
        Its API keys have the new name; one line in the audit log, if anything changed.
    """
    require(actor, Right.MANAGE_PARTNERS)
    row = await _locked(store_id)
    before = {"name": row["name"], "address": row["address"]}
    wanted = {**before, **changes}
    name, address = _checked(wanted["name"], wanted["address"])
    after = {"name": name, "address": address}
    if after != before:
        try:
            await execute(_UPDATE, store_id, name, address)
        except asyncpg.UniqueViolationError as error:
            raise StoreExists(field=("name",)) from error
        await rename_store_of_keys(actor=actor, store_id=store_id, name=name)
        await _note(actor, "update", store_id, before, after)
    return store_id


@transactional
async def close_store(*, actor: Actor, store_id: UUID, now: datetime) -> UUID:
    """Close a store for good; return its id.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such store.
        StoreClosed: it is closed already.

    Effects:
        Its API keys are revoked.
    """
    require(actor, Right.MANAGE_PARTNERS)
    row = await _locked(store_id)
    if not row["is_active"]:
        raise StoreClosed(field=("storeId",))
    await execute(_CLOSE, store_id)
    await revoke_partner_keys(actor=actor, partner_id=row["partner_id"], store_id=store_id, now=now)
    await _note(actor, "close", store_id, {"is_active": True}, {"is_active": False})
    return store_id


@transactional
async def create_partner_key(
    *,
    actor: Actor,
    partner_id: UUID,
    name: str,
    scopes: Sequence[str],
    store_id: UUID | None,
    expires_at: datetime | None,
    now: datetime,
) -> NewKey:
    """Make an API key for a partner, or for one of its stores; it is shown this once.

    Args:
        actor: a staff member who may manage partners.
        partner_id: whose it is.
        name: what it is for, 1 to 100 characters.
        scopes: what it may be used for, names of ApiScope, at least one.
        store_id: the store that it is used at; None for all of them.
        expires_at: when it ends; None for never.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner, or no such store of it.
        PartnerNotActive: the joint work has ended.
        StoreClosed: the store is closed.
        TextLength, UnusableCharacters, NoScopes, UnknownScope, KeyExpiry: the field says which.
    """
    require(actor, Right.MANAGE_PARTNERS)
    await lock_working(partner_id)
    store = None if store_id is None else await _name_of(partner_id, store_id)
    return await create_api_key(
        actor=actor, name=name, scopes=scopes, partner_id=partner_id, store=store, store_id=store_id,
        expires_at=expires_at, now=now,
    )  # fmt: skip


async def store_id_of(*, partner_id: UUID, name: str) -> UUID:
    """Return the store of a name.

    Raises:
        UnknownStore: the partner has none of it.
    """
    found: UUID | None = await fetchval(_OF_NAME, partner_id, name)
    if found is None:
        raise UnknownStore(field=("store",), name=name)
    return found


async def _name_of(partner_id: UUID, store_id: UUID) -> str:
    row = await _locked(store_id)
    if row["partner_id"] != partner_id:
        raise NotFound(field=("storeId",))
    if not row["is_active"]:
        raise StoreClosed(field=("storeId",))
    name: str = row["name"]
    return name


async def _locked(store_id: UUID) -> Row:
    row = await fetchrow(_LOCK, store_id)
    if row is None:
        raise NotFound(field=("storeId",))
    return row


def _checked(name: str, address: str | None) -> tuple[str, str | None]:
    bare = (address or "").strip()
    return (
        clean_line(name, maximum=MAX_STORE_CHARACTERS, field=("name",)),
        clean_line(bare, maximum=MAX_ADDRESS_CHARACTERS, field=("address",)) if bare else None,
    )


async def _note(
    actor: Actor, verb: str, store_id: UUID, before: Mapping[str, object] | None, after: Mapping[str, object]
) -> None:
    await audit.record(
        actor=actor, action=f"partner.store.{verb}", object_type="PartnerStore", object_id=store_id, before=before,
        after=after,
    )  # fmt: skip
