"""Reads of invoices, and the figures that tiers ask for."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.kernel.clock import add_months
from domain.kernel.database import Row, fetch, fetchrow
from domain.kernel.keyset import Window
from domain.staff.actor import Actor
from domain.staff.policy import Right, can_see_patient, has_right

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
SELECT coalesce(sum(paid_minor) {_LATELY}, 0)::bigint AS spend_minor,
       count(DISTINCT (branch_id, visit_on)) {_LATELY} AS visits_12m,
       count(DISTINCT (branch_id, visit_on)) AS visits_total, max(completed_at) AS last_visit_at
FROM invoice WHERE patient_id = $1 AND {_COUNTED}
"""  # noqa: S608


async def invoices_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return invoices by id."""
    return {row["id"]: row for row in await fetch(_BY_IDS, list(ids))}


async def lines_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Return each invoice's lines in order, with `service_name`."""
    return _grouped(await fetch(_LINES, list(invoice_ids)), "invoice_id")


async def lines_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return invoice lines by id."""
    return {row["id"]: row for row in await fetch("SELECT * FROM invoice_line WHERE id = ANY($1)", list(ids))}


async def tenders_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Return each invoice's tenders in order."""
    return _grouped(await fetch(_TENDERS, list(invoice_ids)), "invoice_id")


async def discounts_of(*, invoice_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Return each completed invoice's discounts in order, with `tier_name`."""
    return _grouped(await fetch(_DISCOUNTS, list(invoice_ids)), "invoice_id")


async def invoices_of(
    *, patient_ids: Sequence[UUID], window: Window, counted: bool
) -> tuple[dict[UUID, list[Row]], dict[UUID, int]]:
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
    found = _grouped([row for row in rows if row["id"] is not None], "patient_id")
    return found, {row["owner_id"]: row["total"] for row in rows}


async def qualifying(*, patient_ids: Sequence[UUID], now: datetime) -> dict[UUID, tuple[int, int]]:
    """Return each patient's qualifying spend (minor units) and visits of the rolling 12 months (R-TIR-1).

    A visit is a completed, not fully refunded invoice, one per day and branch. Patients without any are left out.
    """
    rows = await fetch(_QUALIFYING, list(patient_ids), _window_start(now))
    return {row["patient_id"]: (row["spend_minor"], row["visits"]) for row in rows}


async def figures_for_tiers(*, patient_id: UUID, now: datetime) -> Row:
    """Return `spend_minor` and `visits_12m` as `qualifying` does, `visits_total` ever, and `last_visit_at`."""
    row = await fetchrow(_FIGURES, patient_id, _window_start(now))
    assert row is not None  # an aggregate has one row
    return row


def _window_start(now: datetime) -> datetime:
    return datetime.combine(add_months(now.date(), -WINDOW_MONTHS), now.timetz())


def may_see(*, actor: Actor, patient_id: UUID, wards: set[UUID]) -> bool:
    """Tell whether the caller may see invoices of a patient: staff, the patient, a minor's guardian (R-SEC-2)."""
    if has_right(actor, Right.READ_PATIENTS):
        return has_right(actor, Right.READ_INVOICES)
    return can_see_patient(actor, patient_id, wards=wards)


def _grouped(rows: Sequence[Row], key: str) -> dict[UUID, list[Row]]:
    groups: dict[UUID, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups
