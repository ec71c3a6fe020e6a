"""What an invoice gets without being paid for: the tier's perks and promotions (R-TIR-1, R-PRO-1)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from domain.billing import past_visits
from domain.billing.service.reading import OpenInvoice
from domain.clinic.queries import branch_zone
from domain.kernel.clock import zone
from domain.kernel.database import fetchval
from domain.ledger.queries import partner_figures
from domain.promotions.policy import (
    CONSULTATION,
    FREE_CONSULTATION,
    Decision,
    InvoiceFacts,
    Perks,
    choose,
)
from domain.promotions.service.checkout import Offered, offers_for_invoice, within_patient_limits
from domain.promotions.service.vouchers import PresentedVoucher

_FREE_UNITS = """
SELECT coalesce(sum(d.units), 0)::int FROM invoice_discount d JOIN invoice i ON i.id = d.invoice_id
JOIN invoice_line l ON l.id = d.line_id AND l.refunded_quantity < l.quantity
WHERE i.patient_id = $1 AND d.kind = $2 AND i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED')
  AND i.visit_on >= $3::date AND i.visit_on < $3::date + interval '1 year'
"""


async def find_offers(
    *, invoice: OpenInvoice, vouchers: Sequence[PresentedVoucher] = (), lock: bool = False, now: datetime
) -> Offered:
    """Return the promotions that may count on an invoice, before limits of the patient and funds of partners.

    Args:
        vouchers: presented with the checkout.
        lock: lock what is limited; before certificates and accounts are locked.
    """
    branch_id = invoice.row["branch_id"]
    facts = InvoiceFacts(
        patient_id=invoice.patient_id,
        branch_id=branch_id,
        tier_id=invoice.row["tier_id"],
        at=now.astimezone(zone(await branch_zone(branch_id))),
        lines=tuple(invoice.priced),
    )
    return await offers_for_invoice(
        facts=facts,
        visits=past_visits,
        vouchers=vouchers,
        lock=lock,
        now=now,
        is_any_live=invoice.row["any_live"],
    )


async def decide(
    *, invoice: OpenInvoice, offered: Offered, funds_minor: Mapping[UUID, int]
) -> tuple[Offered, Decision]:
    """Return the best lawful combination of perks and promotions, and the offers it was chosen from (decision 0015).

    Within a checkout this is called when the patient's account is locked, so that two invoices at once do not get the
    same free service, or a promotion of one's own, twice.

    Args:
        offered: what `find_offers` returned.
        funds_minor: what each partner that shares the cost can still fund.
    """
    offered = await within_patient_limits(offered=offered, visits=past_visits)
    offered = offered.within_funds(funds_minor)
    perks = Perks(invoice.tier_discounts_bp, await _free_consultations(invoice, offered.facts.today))
    return offered, choose(offered.facts.lines, perks, offered.offers)


async def funds_of(partner_ids: Iterable[UUID]) -> dict[UUID, int]:
    """Return what partners can still fund, in minor units, without locking anything."""
    ids = list(partner_ids)
    found = await partner_figures(partner_ids=ids) if ids else {}
    return {partner_id: figures.left_minor for partner_id, figures in found.items()}


async def _free_consultations(invoice: OpenInvoice, today: date) -> int:
    """Return how many free consultations of this calendar year the patient has left."""
    if not invoice.free_consultations or all(line.category != CONSULTATION for line in invoice.priced):
        return 0
    used: int = await fetchval(_FREE_UNITS, invoice.patient_id, FREE_CONSULTATION, today.replace(month=1, day=1))
    return max(0, invoice.free_consultations - used)
