"""Reads promotions for lists and screens: staff see all, a partner's keys those of the partner (R-SEC-2)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.clinic.queries import local_dates
from domain.kernel.clock import LocalDates
from domain.kernel.database import Row as Record
from domain.kernel.database import fetch, fetchval, from_json
from domain.kernel.keyset import Order, Window
from domain.kernel.plain_text import fold, folded_sql
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.terms import status_on
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right

Row = dict[str, Any]

NEWEST_FIRST = Order("promotions:newest", (("id", "p.id"),))
USES_NEWEST_FIRST = Order("promotion-uses:newest", (("id", "u.id"),))

_STATUS = """
CASE WHEN p.state = 'ENDED' OR p.state <> 'DRAFT' AND p.ends_on < $1 THEN 'FINISHED' WHEN p.state <> 'LIVE' THEN p.state
     WHEN p.starts_on > $2 THEN 'SCHEDULED' ELSE 'ACTIVE' END
"""
_WANTED = f"""
FROM promotion p WHERE ($3::text IS NULL OR {_STATUS} = $3) AND ($4::uuid IS NULL OR p.partner_id = $4)
  AND ($5::text IS NULL OR strpos({folded_sql("p.name")}, $5) > 0) AND ($6::text IS NULL OR p.chain = $6)
"""  # composed of constants
_BY_IDS = "SELECT * FROM promotion p WHERE p.id = ANY($1::uuid[])"
_CHAINS = "SELECT * FROM promotion p WHERE p.chain = ANY($1::text[]) ORDER BY p.starts_on, p.id"
NET_SPENT = """
CASE WHEN u.reversed_at IS NULL THEN u.discount_minor - u.reversed_discount_minor + u.bonus_minor
     - u.reversed_bonus_minor + u.cost_minor ELSE 0 END
"""
"""What a use `u` counts against the budget."""

TALLY = f"""
SELECT u.promotion_id, count(*) FILTER (WHERE u.reversed_at IS NULL) AS used_count,
       coalesce(sum({NET_SPENT}), 0)::bigint AS spent_minor
FROM promotion_use u WHERE u.promotion_id = ANY($1::uuid[]) GROUP BY 1
"""  # noqa: S608
"""The uses of promotions and what they cost, net of what was reversed."""

_USES = """
SELECT p.id AS promotion, c.total, x.* FROM unnest($1::uuid[]) AS p(id)
CROSS JOIN LATERAL (SELECT CASE WHEN $2 THEN (SELECT count(*) FROM promotion_use u WHERE u.promotion_id = p.id) ELSE 0
                    END AS total) c
LEFT JOIN LATERAL (SELECT u.* FROM promotion_use u WHERE u.promotion_id = p.id AND {bounds}
                   ORDER BY {order} LIMIT {limit}) x ON TRUE
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which promotions a list is to hold; None for any.

    Args:
        status: where they stand today.
        search: what their name contains, in any spelling that means the same.
    """

    status: str | None = None
    partner_id: UUID | None = None
    search: str | None = None
    chain: str | None = None


async def promotions(*, actor: Actor, wanted: Wanted, window: Window, now: datetime) -> list[Row]:
    """Return one page of the promotions that the caller may see; rows as `promotion_row` gives them.

    Args:
        window: over NEWEST_FIRST.
    """
    today = await local_dates(now)
    bounds, keys = window.condition(7)
    sql = f"SELECT p.* {_WANTED} AND {bounds} ORDER BY {window.order_by} LIMIT {window.limit}"
    return [promotion_row(row, today) for row in await fetch(sql, *_given(actor, wanted, today), *keys)]


async def count_promotions(*, actor: Actor, wanted: Wanted, now: datetime) -> int:
    """Return how many promotions such a list holds in all."""
    return int(await fetchval(f"SELECT count(*) {_WANTED}", *_given(actor, wanted, await local_dates(now))))


def _given(actor: Actor, wanted: Wanted, today: LocalDates) -> list[Any]:
    own = None if has_right(actor, Right.READ_PROMOTIONS) else actor.id
    search = None if wanted.search is None else fold(wanted.search)
    return [today.earliest, today.latest, wanted.status, own or wanted.partner_id, search, wanted.chain]


async def promotions_by_ids(*, actor: Actor, ids: Collection[UUID], now: datetime) -> dict[UUID, Row]:
    """Return those of the promotions that the caller may see, by id."""
    if not ids or not (has_right(actor, Right.READ_PROMOTIONS) or actor.kind is ActorKind.PARTNER):
        return {}
    today = await local_dates(now)
    found = [promotion_row(row, today) for row in await fetch(_BY_IDS, list(ids))]
    return {row["id"]: row for row in found if _is_visible(actor, row)}


def _is_visible(actor: Actor, row: Record | Row) -> bool:
    return has_right(actor, Right.READ_PROMOTIONS) or (actor.id is not None and row["partner_id"] == actor.id)


async def chains(*, actor: Actor, names: Collection[str], now: datetime) -> dict[str, list[Row]]:
    """Return the steps of chains that the caller may see, by the chain's name (R-PRO-3)."""
    today = await local_dates(now)
    steps: dict[str, list[Row]] = {name: [] for name in names}
    for row in await fetch(_CHAINS, list(steps)) if steps else ():
        if _is_visible(actor, row):
            steps[row["chain"]].append(promotion_row(row, today))
    return steps


def promotion_row(record: Record, today: LocalDates) -> Row:
    """Return a promotion's columns, with its `status` and `conditions` as they are read."""
    conditions = Conditions.from_json(from_json(record["conditions"]))
    dates = {key: record[key] for key in ("state", "starts_on", "ends_on")}
    return {**record, "conditions": conditions, "status": status_on(**dates, today=today)}


async def tallies(*, rows: Collection[Mapping[str, Any]]) -> dict[UUID, tuple[int, int]]:
    """Return how often promotions were used and what they cost, net of what was reversed, by id.

    Promotions with a limit count as they go; of the others the uses are added up.

    Args:
        rows: of promotions.
    """
    counted = {
        row["id"]: (row["used_count"], row["spent_minor"])
        for row in rows
        if row["budget_minor"] is not None or row["max_uses"] is not None
    }
    others = [row["id"] for row in rows if row["id"] not in counted]
    found = {row["promotion_id"]: (row["used_count"], row["spent_minor"]) for row in await fetch(TALLY, others)}
    return {**{key: found.get(key, (0, 0)) for key in others}, **counted}


async def uses_of(
    *, promotion_ids: Collection[UUID], window: Window, counted: bool
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
    """Return pages of the uses of promotions, and how many there are in all where that is asked.

    Args:
        window: over USES_NEWEST_FIRST.
    """
    bounds, keys = window.condition(3)
    sql = _USES.format(bounds=bounds, order=window.order_by, limit=window.limit)
    pages: dict[UUID, list[Row]] = {key: [] for key in promotion_ids}
    counts: dict[UUID, int] = {}
    for row in await fetch(sql, list(pages), counted, *keys):
        counts[row["promotion"]] = row["total"]
        if row["id"] is not None:
            pages[row["promotion"]].append(dict(row))
    return pages, counts


async def uses_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return uses by id; whether the caller may see their promotions is asked elsewhere."""
    rows = await fetch("SELECT * FROM promotion_use WHERE id = ANY($1::uuid[])", list(ids))
    return {row["id"]: dict(row) for row in rows}
