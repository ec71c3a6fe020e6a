"""Reads of invoices, and the figures that tiers ask for."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from domain.kernel.clock import add_months
from domain.kernel.database import Row, fetch, grouped
from domain.kernel.keyset import Window
from domain.staff.actor import Actor
from domain.staff.policy import Right, can_see_patient, has_right
from domain.tiers.policy import UNDO_DAYS, Figures
from domain.tiers.service import Visits

WINDOW_MONTHS = 12
_BY_IDS = "SELECT * FROM invoice WHERE id = ANY($1)"
_LINES = """
SELECT l.*, s.name AS service_name FROM invoice_line l JOIN service s ON s.id = l.service_id
WHERE l.invoice_id = ANY($1) ORDER BY l.invoice_id, l.position
"""
_TENDERS = "SELECT * FROM tender WHERE invoice_id = ANY($1) ORDER BY invoice_id, position"
_DISCOUNTS = """
SELECT d.*, t.name AS tier_name
FROM invoice_discount d JOIN invoice i ON i.id = d.invoice_id JOIN tier t ON t.id = i.tier_id
WHERE d.invoice_id = ANY($1) ORDER BY d.invoice_id, d.id
"""
_COUNT = "SELECT count(*) AS total FROM invoice n WHERE n.patient_id = p.id"
_COUNTED = "status IN ('COMPLETED', 'PARTIALLY_REFUNDED')"
_QUALIFYING = f"""
SELECT patient_id, coalesce(sum(paid_minor), 0)::bigint AS spend_minor, count(DISTINCT (branch_id, visit_on)) AS visits
FROM invoice WHERE patient_id = ANY($1) AND completed_at > $2 AND {_COUNTED} GROUP BY patient_id
"""  # noqa: S608  # composed of constants
_LATELY = "FILTER (WHERE completed_at > $2)"
_FIGURES = f"""
SELECT p.id AS patient_id, v.*,
       (SELECT count(*) FROM referral r
        WHERE r.referrer_id = p.id AND r.status IN ('QUALIFIED', 'HELD', 'REWARDED'))::int AS friends
FROM unnest($1::uuid[]) AS p(id)
CROSS JOIN LATERAL (
    SELECT coalesce(sum(paid_minor) {_LATELY}, 0)::bigint AS spend_minor,
           (count(DISTINCT (branch_id, visit_on)) {_LATELY})::int AS visits_12m,
           count(DISTINCT (branch_id, visit_on))::int AS visits_total,
           min(completed_at) AS first_visit_at, max(completed_at) AS last_visit_at
    FROM invoice WHERE patient_id = p.id AND {_COUNTED}) v
"""  # noqa: S608
_TIERS_USED = f"""
SELECT patient_id, tier_id, max(opened_at) AS opened_at FROM invoice
WHERE patient_id = ANY($1) AND completed_at > $2 AND {_COUNTED} GROUP BY patient_id, tier_id
"""  # noqa: S608
_SIGNS = """
SELECT s.id, coalesce(f.relatives, 0)::int AS relatives, coalesce(r.friends, 0)::int AS friends
FROM loyalty_status s
LEFT JOIN (SELECT patient_id, count(*) OVER (PARTITION BY family_id) - 1 AS relatives FROM family_member
           WHERE left_at IS NULL) f ON f.patient_id = s.id
LEFT JOIN (SELECT referrer_id, count(*) AS friends FROM referral
           WHERE status IN ('QUALIFIED', 'HELD', 'REWARDED') GROUP BY 1) r ON r.referrer_id = s.id
WHERE (s.relatives <> coalesce(f.relatives, 0) OR s.friends <> coalesce(r.friends, 0)) AND s.id > $1
ORDER BY s.id LIMIT $2
"""
_UNDO_WINDOW = timedelta(days=UNDO_DAYS + 2)
"""How far back invoices may have used the perks of an upgrade that can still be undone, time zones allowed for."""


async def invoices_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return invoices by id."""
    return {row["id"]: row for row in await fetch(_BY_IDS, list(ids))}


async def newest_of(*, patient_id: UUID, limit: int) -> list[UUID]:
    """Return the ids of a patient's newest invoices, oldest first."""
    rows = await fetch("SELECT id FROM invoice WHERE patient_id = $1 ORDER BY id DESC LIMIT $2", patient_id, limit)
    return [row["id"] for row in reversed(rows)]


async def lines_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """Return each invoice's lines in order, with `service_name`."""
    return grouped(await fetch(_LINES, list(invoice_ids)), "invoice_id")


async def lines_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return invoice lines by id."""
    return {row["id"]: row for row in await fetch("SELECT * FROM invoice_line WHERE id = ANY($1)", list(ids))}


async def tenders_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """Return each invoice's tenders in order."""
    return grouped(await fetch(_TENDERS, list(invoice_ids)), "invoice_id")


async def discounts_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """Return each completed invoice's discounts in order, with `tier_name`."""
    return grouped(await fetch(_DISCOUNTS, list(invoice_ids)), "invoice_id")


async def invoices_of(
    *, patient_ids: Sequence[UUID], window: Window, counted: bool
) -> tuple[dict[UUID, list[dict[str, Any]]], dict[UUID, int]]:
    """Return a page of each patient's invoices, and how many each has, if that is to be counted.

    Args:
        patient_ids: whose invoices.
        window: the page; its order's SQL names the table `i`.
        counted: whether to count them.
    """
    where, arguments = window.condition(2)
    count = _COUNT if counted else "SELECT 0 AS total"
    sql = f"""SELECT p.id AS owner_id, c.total, x.* FROM unnest($1::uuid[]) AS p(id) CROSS JOIN LATERAL ({count}) c
        LEFT JOIN LATERAL (SELECT i.* FROM invoice i WHERE i.patient_id = p.id AND {where}
                           ORDER BY {window.order_by} LIMIT {window.limit}) x ON TRUE"""  # noqa: S608
    rows = await fetch(sql, list(patient_ids), *arguments)
    found = grouped([row for row in rows if row["id"] is not None], "patient_id")
    return found, {row["owner_id"]: row["total"] for row in rows}


async def qualifying(*, patient_ids: Sequence[UUID], now: datetime) -> dict[UUID, Figures]:
    """Return each patient's qualifying spend and visits of the rolling 12 months (R-TIR-1).

    A visit is a completed, not fully refunded invoice, one per day and branch. Patients without any are left out.
    """
    rows = await fetch(_QUALIFYING, list(patient_ids), _window_start(now))
    return {row["patient_id"]: Figures(row["spend_minor"], row["visits"]) for row in rows}


async def figures_for_tiers(*, patient_ids: Sequence[UUID], now: datetime) -> dict[UUID, Visits]:
    """Return what the invoices and friends of patients tell the tiers and stages, in one statement."""
    rows = await fetch(_FIGURES, list(patient_ids), _window_start(now))
    return {
        row["patient_id"]: Visits(**{key: value for key, value in row.items() if key != "patient_id"}) for row in rows
    }


async def tiers_used(*, patient_ids: Sequence[UUID], now: datetime) -> dict[UUID, dict[UUID, datetime]]:
    """Return for each patient when the last completed invoice of each tier was opened, as far back as R-TIR-5 asks."""
    used: dict[UUID, dict[UUID, datetime]] = {}
    for row in await fetch(_TIERS_USED, list(patient_ids), now - _UNDO_WINDOW):
        used.setdefault(row["patient_id"], {})[row["tier_id"]] = row["opened_at"]
    return used


async def changed_signs(*, after: UUID, limit: int) -> dict[UUID, tuple[int, int]]:
    """Return relatives and friends of the next patients whose loyalty stage knows other ones (R-TIR-6), by id.

    Args:
        after: only ids above this one; the last id of the batch before.
        limit: how many at most.
    """
    return {row["id"]: (row["relatives"], row["friends"]) for row in await fetch(_SIGNS, after, limit)}


def _window_start(now: datetime) -> datetime:
    return datetime.combine(add_months(now.date(), -WINDOW_MONTHS), now.timetz())


def may_see(*, actor: Actor, patient_id: UUID, wards: set[UUID]) -> bool:
    """Tell whether the caller may see invoices of a patient: staff, the patient, a minor's guardian (R-SEC-2)."""
    if has_right(actor, Right.READ_PATIENTS):
        return has_right(actor, Right.READ_INVOICES)
    return can_see_patient(actor, patient_id, wards=wards)
