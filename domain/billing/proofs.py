"""Proofs that invoices and referrals agree with the ledger: each query must return no row (ledger.md, proof 7)."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "tenders of a completed invoice add up to its total, and refunds to what went back",
        """
        SELECT i.id FROM invoice i
        LEFT JOIN (SELECT invoice_id, sum(amount_minor) AS paid, sum(refunded_minor) AS back FROM tender
                   GROUP BY invoice_id) t ON t.invoice_id = i.id
        LEFT JOIN (SELECT invoice_id, sum(total_minor) AS total FROM refund GROUP BY invoice_id) r
            ON r.invoice_id = i.id
        LEFT JOIN (SELECT invoice_id, sum(total_minor) AS total, sum(refunded_minor) AS refunded,
                          sum(earned_minor) AS earned, sum(clawed_minor) AS clawed FROM invoice_line
                   GROUP BY invoice_id) l ON l.invoice_id = i.id
        WHERE coalesce(t.paid, 0) <> CASE WHEN i.completed_at IS NULL THEN 0 ELSE i.total_minor END
            OR coalesce(t.back, 0) <> i.refunded_minor OR coalesce(r.total, 0) <> i.refunded_minor
            OR (l.total, l.refunded, l.earned, l.clawed)
                IS DISTINCT FROM (i.total_minor, i.refunded_minor, i.earned_minor, i.clawed_minor)
        """,
    ),
    Proof(
        "bonus tenders equal what the ledger redeemed and returned",
        """
        SELECT t.id FROM tender t
        LEFT JOIN (SELECT transaction_id, sum(amount_minor) AS spent FROM ledger_transfer GROUP BY transaction_id) s
            ON s.transaction_id = t.transaction_id
        LEFT JOIN (SELECT source_id, sum(amount_minor) AS returned FROM lot WHERE origin = 'REFUND'
                   GROUP BY source_id) b
            ON b.source_id = t.invoice_id
        WHERE t.kind = 'BONUS'
            AND (coalesce(s.spent, 0) <> t.amount_minor OR coalesce(b.returned, 0) <> t.refunded_minor)
        """,
    ),
    Proof(
        "what invoices earned equals the cashback that the ledger credited",
        """
        SELECT i.id FROM invoice i
        LEFT JOIN (SELECT source_id, sum(amount_minor) AS credited FROM lot WHERE origin = 'CASHBACK'
                   GROUP BY source_id) l ON l.source_id = i.id
        WHERE i.earned_minor <> coalesce(l.credited, 0)
        """,
    ),
    Proof(
        "a friend is rewarded once, and every reward is a lot of the ledger",
        """
        SELECT min(id::text)::uuid AS id FROM referral WHERE status IN ('HELD', 'REWARDED')
        GROUP BY friend_id HAVING count(*) > 1
        UNION ALL
        SELECT w.id FROM referral_reward w LEFT JOIN lot l ON l.id = w.lot_id
        WHERE l.id IS NULL OR l.amount_minor < w.amount_minor
        """,
    ),
)
