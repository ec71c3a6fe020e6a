"""Reads past invoices as they were paid, a batch at a time (R-PRO-5)."""

from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel.database import Row, fetch
from domain.trials.policy import PaidInvoice, PaidLine
from domain.trials.queries.past import Batch

_TENDERS = """
SELECT t.invoice_id,
       coalesce(sum(t.amount_minor) FILTER (WHERE t.kind = 'INSURER'), 0)::bigint AS insurer_minor,
       coalesce(sum(t.refunded_minor) FILTER (WHERE t.kind = 'INSURER'), 0)::bigint AS refunded_insurer_minor,
       coalesce(sum(t.sold_minor * (t.amount_minor - t.refunded_minor) / t.amount_minor), 0)::bigint AS sold_minor,
       coalesce(min(b.balance_after_minor), 0)::bigint AS balance_minor
FROM tender t JOIN invoice i ON i.id = t.invoice_id
LEFT JOIN LATERAL (
    SELECT e.balance_after_minor
    FROM ledger_transfer x JOIN account_entry e ON e.transfer_id = x.id
    JOIN ledger_account a ON a.id = e.account_id AND a.owner_id = i.patient_id
    WHERE t.kind = 'BONUS' AND x.transaction_id = t.transaction_id ORDER BY e.id DESC LIMIT 1) b ON TRUE
WHERE t.invoice_id = ANY($1::uuid[]) GROUP BY t.invoice_id
"""


async def paid_invoices(batch: Batch) -> list[PaidInvoice]:
    """Return the invoices of a batch as they were paid, in the batch's order."""
    own_shares = (await organisation()).category_bonus_share_bp
    tenders = {row["invoice_id"]: row for row in await fetch(_TENDERS, batch.ids)}

    def of(tender: Row | None, name: str) -> int:
        return 0 if tender is None else tender[name]

    def paid(invoice_id: UUID, tier_id: UUID) -> PaidInvoice:
        tender = tenders.get(invoice_id)
        return PaidInvoice(
            tier_id=tier_id,
            lines=tuple(
                PaidLine(
                    id=line["id"],
                    bonus_share_bp=line["bonus_share_bp"],
                    cashback_bp=line["cashback_bp"],
                    earns=line["earns"],
                    has_own_rate=line["has_own_rate"],
                    has_own_share=line["has_own_share"] or line["category"] in own_shares,
                    money_minor=line["money_minor"],
                    bonus_minor=line["bonus_minor"],
                    refunded_money_minor=line["refunded_money_minor"],
                    refunded_bonus_minor=line["refunded_bonus_minor"],
                    certificate_minor=line["certificate_minor"],
                    refunded_certificate_minor=line["refunded_certificate_minor"],
                )
                for line in batch.lines.get(invoice_id, ())
            ),
            insurer_minor=of(tender, "insurer_minor"),
            refunded_insurer_minor=of(tender, "refunded_insurer_minor"),
            sold_minor=of(tender, "sold_minor"),
            balance_minor=of(tender, "balance_minor"),
            revenue_minor=batch.revenue_minor(invoice_id),
        )

    return [paid(row["id"], row["tier_id"]) for row in batch.invoices]
