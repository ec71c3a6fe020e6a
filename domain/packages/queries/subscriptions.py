"""Reads subscriptions, and decides who may see them: staff, the patient, a minor's guardian, the family (R-SEC-2)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.kernel.clock import local_date
from domain.kernel.database import fetch, fetchval
from domain.kernel.keyset import Order, Window
from domain.packages.policy import refundable, status_on
from domain.packages.queries.usage import FAMILY_OF, USABLE_BY, dates_of, standing_of
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right, require

Row = dict[str, Any]

NEWEST_FIRST = Order("subscriptions:newest", (("id", "n.id"),))
ENTRIES_NEWEST_FIRST = Order("entitlement-entries:newest", (("id", "y.id"),))
RESERVATIONS_NEWEST_FIRST = Order("entitlement-reservations:newest", (("id", "r.id"),))

_FREEZES = """
(SELECT jsonb_agg(jsonb_build_array(f.starts_on, f.ends_on) ORDER BY f.starts_on) FROM subscription_freeze f
 WHERE f.subscription_id = n.id) AS freezes
"""
_USED = """
CASE WHEN n.status = 'CANCELLED' THEN (
    SELECT coalesce(sum(u.used * CASE n.refund_basis WHEN 'LIST' THEN e.list_minor ELSE e.unit_minor END), 0)::bigint
    FROM subscription_entitlement e JOIN entitlement_period u ON u.entitlement_id = e.id WHERE e.subscription_id = n.id
) END AS still_used_minor
"""
_WHOLE = f"n.*, {_FREEZES}, {_USED}"
_BY_IDS = f"SELECT {_WHOLE} FROM package_subscription n WHERE n.id = ANY($1::uuid[])"  # noqa: S608
_USABLE_BY = USABLE_BY.format(patient="p.id")
_OF = f"""
SELECT p.id AS owner_id, c.total, x.* FROM unnest($1::uuid[]) AS p(id)
CROSS JOIN LATERAL (SELECT CASE WHEN $2 THEN (SELECT count(*) FROM package_subscription n WHERE {_USABLE_BY}) ELSE 0 END
                    AS total) c
LEFT JOIN LATERAL (SELECT {_WHOLE} FROM package_subscription n WHERE {_USABLE_BY} AND {{bounds}}
                   ORDER BY {{order}} LIMIT {{limit}}) x ON TRUE
"""  # noqa: S608
_STATUS = """
CASE WHEN n.status <> 'ACTIVE' THEN n.status WHEN n.ends_on < {today} THEN 'EXPIRED'
WHEN EXISTS (SELECT FROM subscription_freeze f WHERE f.subscription_id = n.id AND f.starts_on <= {today}
             AND f.ends_on >= {today}) THEN 'FROZEN' ELSE 'ACTIVE' END
""".format(today="($1::timestamptz AT TIME ZONE n.time_zone)::date")
_WANTED = f"""
FROM package_subscription n WHERE ($2::text IS NULL OR {_STATUS} = $2) AND ($3::uuid IS NULL OR n.package_id = $3)
  AND ($4::date IS NULL OR n.ends_on < $4)
"""
_FAMILY = FAMILY_OF.format(patient="$1")
_RESERVATIONS = """
SELECT r.*, e.subscription_id FROM entitlement_reservation r JOIN subscription_entitlement e ON e.id = r.entitlement_id
WHERE r.id = ANY($1::uuid[])
"""
_OF_ENTITLEMENTS = """
SELECT p.id AS parent_id, c.total, x.* FROM unnest($1::uuid[]) AS p(id)
CROSS JOIN LATERAL (SELECT CASE WHEN $2 THEN (SELECT count(*) FROM {table} WHERE {alias}.entitlement_id = p.id) ELSE 0
                    END AS total) c
LEFT JOIN LATERAL (SELECT {alias}.* FROM {table} WHERE {alias}.entitlement_id = p.id AND {bounds}
                   ORDER BY {order} LIMIT {limit}) x ON TRUE
"""


def subscription_row(record: Any, now: datetime) -> Row:
    """Return a subscription's fields, with the `status` of today, `freezes`, `renews_on` and `refundable_minor`."""
    freezes = dates_of(record["freezes"])
    standing = standing_of(record, freezes)
    today = local_date(now, record["time_zone"])
    status = status_on(standing, today)
    is_open = status in ("ACTIVE", "FROZEN", "PAST_DUE")
    return {
        **record,
        "status": status,
        "freezes": [{"starts_on": one.starts_on, "ends_on": one.ends_on} for one in freezes if one.days],
        "renews_on": _renews_on(record) if is_open and record["renewal"] == "AUTOMATIC" else None,
        "refundable_minor": _refundable(record) if status == "CANCELLED" else None,
    }


def _refundable(record: Any) -> int:
    """Return what a cancelled subscription still pays back (R-PKG-6)."""
    return refundable(
        paid_minor=record["paid_minor"],
        used_minor=record["still_used_minor"],
        refunded_minor=record["refunded_minor"],
        was_over=local_date(record["ended_at"], record["time_zone"]) > record["ends_on"],
    )


def _renews_on(record: Any) -> date:
    """Return the day of the next charge: the one after the last day, or of the next try."""
    return record["next_try_on"] or date.fromordinal(record["ends_on"].toordinal() + 1)


async def subscriptions_by_ids(*, ids: Collection[UUID], now: datetime) -> dict[UUID, Row]:
    """Return subscriptions by id, whoever asks."""
    return {row["id"]: subscription_row(row, now) for row in await fetch(_BY_IDS, list(ids))} if ids else {}


async def visible_subscriptions(
    *, actor: Actor, ids: Collection[UUID], wards: Collection[UUID], now: datetime
) -> dict[UUID, Row]:
    """Return those of the subscriptions that the actor may see: one's own, wards', and what the family shares.

    Args:
        wards: whom the actor, a patient, is the guardian of today (R-FAM-3).
    """
    found = await subscriptions_by_ids(ids=ids, now=now)
    if has_right(actor, Right.READ_PATIENTS):
        return found
    if actor.kind is not ActorKind.PATIENT or actor.id is None:
        return {}
    own = {actor.id, *wards}
    is_shared = any(row["is_family_shareable"] and row["patient_id"] not in own for row in found.values())
    family = {row["patient_id"] for row in await fetch(_FAMILY, actor.id)} if is_shared else set()
    return {
        key: row
        for key, row in found.items()
        if row["patient_id"] in own or (row["is_family_shareable"] and row["patient_id"] in family)
    }


async def subscriptions_of(
    *, patient_ids: Sequence[UUID], window: Window, counted: bool, now: datetime
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return a page of what each patient bought or may use with the family, and how many there are, if counted.

    Args:
        window: over NEWEST_FIRST.
    """
    bounds, keys = window.condition(3)
    sql = _OF.format(bounds=bounds, order=window.order_by, limit=window.limit)
    pages: dict[UUID, list[Row]] = {key: [] for key in patient_ids}
    totals: dict[UUID, int] = {}
    for row in await fetch(sql, list(patient_ids), counted, *keys):
        totals[row["owner_id"]] = row["total"]
        if row["id"] is not None:
            pages[row["owner_id"]].append(subscription_row(row, now))
    return pages, totals


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which subscriptions a list is to hold; None for any.

    Args:
        status: what people see today, as `policy.status_on` tells it.
        package_id: what was bought.
        ends_before: only those whose last day lies before this one.
    """

    status: str | None = None
    package_id: UUID | None = None
    ends_before: date | None = None


async def listed_subscriptions(*, actor: Actor, wanted: Wanted, window: Window, now: datetime) -> list[Row]:
    """Return a page of all subscriptions, for staff who sell packages.

    Args:
        wanted: which ones.
        window: over NEWEST_FIRST.

    Raises:
        Unauthenticated, Forbidden: the caller sells no packages.
    """
    require(actor, Right.SELL_PACKAGES)
    bounds, keys = window.condition(5)
    sql = f"SELECT {_WHOLE} {_WANTED} AND {bounds} ORDER BY {window.order_by} LIMIT {window.limit}"
    rows = await fetch(sql, now, wanted.status, wanted.package_id, wanted.ends_before, *keys)
    return [subscription_row(row, now) for row in rows]


async def count_subscriptions(*, wanted: Wanted, now: datetime) -> int:
    """Return how many subscriptions a list holds."""
    sql = f"SELECT count(*) {_WANTED}"
    return int(await fetchval(sql, now, wanted.status, wanted.package_id, wanted.ends_before))


async def reservations_by_ids(ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return reservations by id, with `subscription_id`."""
    return {row["id"]: dict(row) for row in await fetch(_RESERVATIONS, list(ids))}


async def reservations_of(
    *, entitlement_ids: Sequence[UUID], window: Window, counted: bool
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return a page of each entitlement's reservations, closed ones too, and how many there are, if counted."""
    return await _lists(entitlement_ids, "entitlement_reservation r", window, counted=counted)


async def entries_of(
    *, entitlement_ids: Sequence[UUID], window: Window, counted: bool
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return a page of each entitlement's log, and how many lines there are, if counted."""
    return await _lists(entitlement_ids, "entitlement_entry y", window, counted=counted)


async def _lists(
    parents: Sequence[UUID], table: str, window: Window, *, counted: bool
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    bounds, keys = window.condition(3)
    sql = _OF_ENTITLEMENTS.format(
        table=table, alias=table.split()[1], bounds=bounds, order=window.order_by, limit=window.limit
    )
    pages: dict[UUID, list[Row]] = {key: [] for key in parents}
    totals: dict[UUID, int] = {}
    for row in await fetch(sql, list(parents), counted, *keys):
        totals[row["parent_id"]] = row["total"]
        if row["id"] is not None:
            pages[row["parent_id"]].append(dict(row))
    return pages, totals
