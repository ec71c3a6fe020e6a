"""Reads the catalogue of packages."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from domain.kernel.database import fetch, fetchval, from_json
from domain.kernel.keyset import Order, Window

Row = dict[str, Any]

PACKAGES_IN_ORDER = Order("packages:position", (("position", "k.position"), ("id", "k.id")), descending=False)

_COLUMNS = """
k.id, k.code, k.name, k.description, k.price_minor AS price, k.validity_months, k.is_family_shareable,
k.max_freeze_days, k.refund_basis, k.position, k.is_active
"""
_BY_IDS = f"SELECT {_COLUMNS} FROM package k WHERE k.id = ANY($1::uuid[])"  # noqa: S608  # composed of constants
_ENTITLEMENTS = """
SELECT package_id, name, category, service_ids, quantity, period, minimum_interval_days FROM package_entitlement
WHERE package_id = ANY($1::uuid[]) ORDER BY package_id, position
"""


async def packages(*, window: Window) -> list[Row]:
    """Return one page of the packages that are sold, in the clinic's order, with their `entitlements`.

    Args:
        window: over PACKAGES_IN_ORDER.
    """
    bounds, keys = window.condition(1)
    sql = f"SELECT {_COLUMNS} FROM package k WHERE k.is_active AND {bounds} ORDER BY {window.order_by}"  # noqa: S608
    return await _with_entitlements([dict(row) for row in await fetch(f"{sql} LIMIT {window.limit}", *keys)])


async def count_packages() -> int:
    """Return how many packages are sold."""
    return int(await fetchval("SELECT count(*) FROM package WHERE is_active"))


async def packages_by_ids(ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return packages by id, retired ones too, with their `entitlements`."""
    rows = await _with_entitlements([dict(row) for row in await fetch(_BY_IDS, list(ids))])
    return {row["id"]: row for row in rows}


async def _with_entitlements(rows: list[Row]) -> list[Row]:
    found: dict[UUID, list[Row]] = {row["id"]: [] for row in rows}
    for one in await fetch(_ENTITLEMENTS, list(found)) if found else ():
        services = from_json(one["service_ids"])
        found[one["package_id"]].append({**one, "service_ids": [UUID(key) for key in services or ()]})
    return [{**row, "entitlements": found[row["id"]]} for row in rows]
