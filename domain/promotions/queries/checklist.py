"""Reads the checklists of joint promotions: who does what by when (R-PAR-2)."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import local_dates, organisation_date
from domain.kernel.database import fetch
from domain.kernel.keyset import Window
from domain.promotions.queries.promotions import promotion_row
from domain.staff.actor import Actor
from domain.staff.policy import Right, has_right

Row = dict[str, Any]

_TASK: Final = """
SELECT t.id, t.promotion_id, t.title, t.side, t.responsible, t.due_on, t.done_at, t.done_by_kind, t.done_by,
       t.created_at, p.partner_id
FROM joint_task t JOIN promotion p ON p.id = t.promotion_id
"""


async def tasks_of(*, actor: Actor, promotion_ids: Collection[UUID], now: datetime) -> dict[UUID, list[Row]]:
    """Return the checklists of joint promotions that the caller may see: what is due first comes first.

    Args:
        actor: staff who read promotions, or the partner.
        promotion_ids: of which promotions.
        now: tells what `is_overdue`.
    """
    sql = f"{_TASK} WHERE t.promotion_id = ANY($1) ORDER BY t.due_on NULLS LAST, t.id"
    found: dict[UUID, list[Row]] = {}
    for row in await _told(sql, list(promotion_ids), now):
        if can_see_tasks(actor, row["partner_id"]):
            found.setdefault(row["promotion_id"], []).append(row)
    return found


async def tasks_by_ids(*, actor: Actor, ids: Collection[UUID], now: datetime) -> dict[UUID, Row]:
    """Return those of the points that the caller may see, by id."""
    rows = await _told(f"{_TASK} WHERE t.id = ANY($1)", list(ids), now)
    return {row["id"]: row for row in rows if can_see_tasks(actor, row["partner_id"])}


def can_see_tasks(actor: Actor, partner_id: UUID | None) -> bool:
    """Tell whether the actor may see the checklist of a promotion with this partner."""
    own = has_right(actor, Right.DO_JOINT_TASKS) and actor.id is not None and actor.id == partner_id
    return own or has_right(actor, Right.READ_PROMOTIONS)


async def joint_promotions(*, partner_ids: Sequence[UUID], window: Window, now: datetime) -> dict[UUID, list[Row]]:
    """Return a page of the promotions that each partner is part of; rows as `promotion_row` gives them.

    Args:
        partner_ids: which partners.
        window: over promotions.NEWEST_FIRST.
        now: tells their status.
    """
    where, keys = window.condition(2)
    sql = f"""SELECT p.* FROM unnest($1::uuid[]) AS o(id)
        CROSS JOIN LATERAL (SELECT p.* FROM promotion p WHERE p.partner_id = o.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) p"""  # noqa: S608
    today, found = await local_dates(now), dict[UUID, list[Row]]()
    for row in await fetch(sql, list(partner_ids), *keys):
        found.setdefault(row["partner_id"], []).append(promotion_row(row, today))
    return found


async def count_joint_promotions(*, partner_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many promotions each partner is part of; those without one are missing."""
    sql = "SELECT partner_id, count(*) AS count FROM promotion WHERE partner_id = ANY($1) GROUP BY 1"
    return {row["partner_id"]: row["count"] for row in await fetch(sql, list(partner_ids))}


async def _told(sql: str, ids: list[UUID], now: datetime) -> list[Row]:
    today = await organisation_date(now)
    return [
        {
            **row,
            "is_done": row["done_at"] is not None,
            "is_overdue": row["done_at"] is None and row["due_on"] is not None and row["due_on"] < today,
        }
        for row in await fetch(sql, ids)
    ]
