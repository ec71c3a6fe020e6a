"""Reads of API keys (R-PAR-1); the keys themselves are not kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import Row, fetch, fetchrow, fetchval, from_json
from domain.kernel.keyset import Order, Window
from domain.kernel.secrecy import matches
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import key_state
from domain.staff.tokens import is_api_key, shown_part

API_KEY_PURPOSE: Final = "api-key"
KEYS_NEWEST_FIRST: Final = Order("api-keys:id", (("id", "k.id"),))

_VALID = """
SELECT id, key_hash, scopes, partner_id, store, store_id, last_used_at FROM api_key
WHERE prefix = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
"""
_KEY = """
SELECT k.id, k.name, k.prefix, k.scopes, k.store, k.partner_id, k.created_at, k.expires_at, k.revoked_at, k.last_used_at
FROM api_key k
"""


async def valid_api_key(*, key: str, now: datetime) -> Row | None:
    """Return the row of an API key that counts at `now`: id, scopes (JSON), partner_id, store and its id, last use.

    A key with a mistyped character is not looked up.
    """
    if not is_api_key(key):
        return None
    row = await fetchrow(_VALID, shown_part(key), now)
    return row if row is not None and matches(API_KEY_PURPOSE, key, row["key_hash"]) else None


def actor_of_key(row: Row) -> Actor:
    """Return whom an API key's row stands for: its partner, or the clinic's own application."""
    partner_id = row["partner_id"]
    return Actor(
        kind=ActorKind.APPLICATION if partner_id is None else ActorKind.PARTNER,
        id=partner_id or row["id"],
        key_id=row["id"],
        scopes=frozenset(from_json(row["scopes"])),
        store=row["store"],
        store_id=row["store_id"],
    )


async def api_keys(*, now: datetime) -> list[dict[str, Any]]:
    """Return all API keys, the oldest first, with their state at `now`."""
    rows = await fetch(f"{_KEY} ORDER BY k.created_at, k.id")
    return [
        {
            **_read(row),
            "state": key_state(revoked_at=row["revoked_at"], expires_at=row["expires_at"], now=now),
        }
        for row in rows
    ]


async def page_of_api_keys(*, window: Window) -> list[dict[str, Any]]:
    """Return a page of the API keys.

    Args:
        window: over KEYS_NEWEST_FIRST.
    """
    where, keys = window.condition(1)
    rows = await fetch(f"{_KEY} WHERE {where} ORDER BY {window.order_by} LIMIT {window.limit}", *keys)
    return [_read(row) for row in rows]


async def keys_of_partners(*, partner_ids: Sequence[UUID], window: Window) -> dict[UUID, list[dict[str, Any]]]:
    """Return a page of the API keys of each partner; see `page_of_api_keys`."""
    where, keys = window.condition(2)
    sql = f"""SELECT x.* FROM unnest($1::uuid[]) AS p(id)
        CROSS JOIN LATERAL ({_KEY} WHERE k.partner_id = p.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    found: dict[UUID, list[dict[str, Any]]] = {}
    for row in await fetch(sql, list(partner_ids), *keys):
        found.setdefault(row["partner_id"], []).append(_read(row))
    return found


async def count_keys_of_partners(*, partner_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many API keys each partner has or had."""
    sql = "SELECT partner_id, count(*) AS n FROM api_key WHERE partner_id = ANY ($1) GROUP BY 1"
    return {row["partner_id"]: row["n"] for row in await fetch(sql, list(partner_ids))}


async def count_api_keys() -> int:
    """Return how many API keys there are or were."""
    count: int = await fetchval("SELECT count(*) FROM api_key")
    return count


async def api_keys_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """Return API keys by id."""
    return {row["id"]: _read(row) for row in await fetch(f"{_KEY} WHERE k.id = ANY ($1)", list(ids))}


def _read(row: Row) -> dict[str, Any]:
    return {**row, "scopes": from_json(row["scopes"])}
