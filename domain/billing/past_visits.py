"""Reads what patients had at earlier visits, as promotions ask about it (`promotions.queries.people.PastVisits`)."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from domain.kernel.database import fetch
from domain.promotions.policy import Done, History

NOT_A_TREATMENT = ("CONSULTATION", "HYGIENE", "DIAGNOSTICS", "WHITENING")
"""Categories of visits after which nobody counts as in treatment."""

_DONE = """
SELECT i.patient_id, i.id AS invoice_id, l.service_id, s.category, i.visit_on,
       sum(l.quantity - l.refunded_quantity)::int AS units
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id JOIN service s ON s.id = l.service_id
WHERE i.patient_id = ANY($1::uuid[]) AND i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED')
  AND l.refunded_quantity < l.quantity
GROUP BY i.id, l.service_id, s.category ORDER BY i.visit_on, i.id
"""
_TREATED = """
SELECT i.patient_id,
       max(CASE i.status WHEN 'OPEN' THEN (i.opened_at AT TIME ZONE b.time_zone)::date ELSE i.visit_on END) AS day
FROM invoice i JOIN branch b ON b.id = i.branch_id
JOIN invoice_line l ON l.invoice_id = i.id JOIN service s ON s.id = l.service_id
WHERE i.patient_id = ANY($1::uuid[]) AND i.status IN ('OPEN', 'COMPLETED', 'PARTIALLY_REFUNDED')
  AND s.category <> ALL($2)
GROUP BY 1
"""


async def histories(patient_ids: Collection[UUID]) -> dict[UUID, History]:
    """Return what patients have had on completed invoices, less what was refunded; nothing for who never came."""
    done: dict[UUID, list[Done]] = {}
    visits: dict[UUID, set[UUID]] = {}
    for row in await fetch(_DONE, list(patient_ids)):
        key = row["patient_id"]
        done.setdefault(key, []).append(Done(row["service_id"], row["category"], row["visit_on"], row["units"]))
        visits.setdefault(key, set()).add(row["invoice_id"])
    return {key: History(visits=len(visits[key]), done=tuple(units)) for key, units in done.items()}


async def treatments(patient_ids: Collection[UUID]) -> dict[UUID, date]:
    """Return when patients were last treated, or are being treated (R-FAM-5)."""
    rows = await fetch(_TREATED, list(patient_ids), list(NOT_A_TREATMENT))
    return {row["patient_id"]: row["day"] for row in rows}
