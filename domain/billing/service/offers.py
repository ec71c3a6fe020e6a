"""Which offers an invoice gets by itself: free services that are left, children with a parent in treatment."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.billing.policy import Offers
from domain.billing.policy.discounts import CONSULTATION, FREE_CONSULTATION, FREE_FOR_CHILD
from domain.billing.service.reading import OpenInvoice
from domain.clinic.queries import Organisation, organisation
from domain.families.queries import child_standing
from domain.kernel.database import fetchval

NOT_A_TREATMENT = ("CONSULTATION", "HYGIENE", "DIAGNOSTICS", "WHITENING")
"""Categories of visits after which nobody counts as in treatment."""

_FREE_UNITS = """
SELECT coalesce(sum(d.units), 0)::int FROM invoice_discount d JOIN invoice i ON i.id = d.invoice_id
JOIN invoice_line l ON l.id = d.line_id AND l.refunded_quantity < l.quantity
WHERE i.patient_id = $1 AND d.kind = $2 AND i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED')
  AND i.visit_on >= $3 AND i.visit_on <= $4
"""
_IN_TREATMENT = """
SELECT EXISTS (
    SELECT FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id JOIN service s ON s.id = l.service_id
    WHERE i.patient_id = ANY($1) AND s.category <> ALL($2)
      AND (i.status = 'OPEN' AND i.opened_at >= $3
           OR i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED') AND i.visit_on >= $3))
"""


async def offers_for(*, invoice: OpenInvoice, today: date) -> Offers:
    """Return what the patient gets on an invoice today (R-TIR-1, R-FAM-5).

    Within a checkout this is called when the patient's account is locked, so that two invoices at once do not get the
    same free service twice.

    Args:
        today: the date at the branch.
    """
    return Offers(
        tier_bp=invoice.tier_discounts_bp,
        free_consultations=await _free_consultations(invoice, today),
        **await _for_child(invoice, await organisation(), today),
    )


async def _free_consultations(invoice: OpenInvoice, today: date) -> int:
    if not invoice.free_consultations or all(line.category != CONSULTATION for line in invoice.priced):
        return 0
    return max(0, invoice.free_consultations - await _used(invoice.patient_id, FREE_CONSULTATION, today))


async def _for_child(invoice: OpenInvoice, clinic: Organisation, today: date) -> dict[str, Any]:
    """Return what a child of a family gets, as fields of Offers; nothing for everybody else."""
    has_free_service = any(line.service_code in clinic.free_child_services for line in invoice.priced)
    if not (clinic.child_discount_bp or has_free_service):
        return {}
    standing = await child_standing(patient_id=invoice.patient_id, today=today)
    if not standing.is_child:
        return {}
    found: dict[str, Any] = {"child_bp": clinic.child_discount_bp}
    if has_free_service and await _in_treatment(standing.parent_ids, today - timedelta(days=clinic.treatment_days)):
        used = await _used(invoice.patient_id, FREE_FOR_CHILD, today)
        found["free_services"] = frozenset(clinic.free_child_services)
        found["free_service_units"] = max(0, clinic.free_child_services_a_year - used)
    return found


async def _used(patient_id: UUID, kind: str, today: date) -> int:
    """Return how many free units of one kind a patient has had in this calendar year."""
    used: int = await fetchval(_FREE_UNITS, patient_id, kind, today.replace(month=1, day=1), today)
    return used


async def _in_treatment(parent_ids: Sequence[UUID], since: date) -> bool:
    """Tell whether one of the parents was treated since a day, or is being treated."""
    return bool(await fetchval(_IN_TREATMENT, list(parent_ids), list(NOT_A_TREATMENT), since))
