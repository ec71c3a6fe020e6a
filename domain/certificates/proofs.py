"""Proofs that gift certificates agree with the ledger: each query must return no row (ledger.md, proof 7)."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "every certificate has an account, and value exactly while it is active or frozen",
        """
        SELECT g.id FROM gift_certificate g
        LEFT JOIN ledger_account a ON a.owner_id = g.id AND a.kind = 'certificate'
        WHERE a.id IS NULL
            OR (g.status IN ('ACTIVE', 'FROZEN')) <> (a.credits_posted > a.debits_posted)
            OR a.credits_pending <> 0 OR a.debits_pending <> 0
        """,
    ),
    Proof(
        "what was issued equals a certificate's value, and the paid part what was paid",
        """
        SELECT g.id FROM gift_certificate g
        JOIN ledger_account a ON a.owner_id = g.id AND a.kind = 'certificate'
        LEFT JOIN (SELECT account_id, sum(amount_minor) AS issued,
                          coalesce(sum(amount_minor) FILTER (WHERE origin = 'SOLD'), 0) AS paid
                   FROM lot WHERE parent_id IS NULL GROUP BY account_id) l ON l.account_id = a.id
        WHERE coalesce(l.issued, 0) <> CASE WHEN g.issued_at IS NULL THEN 0 ELSE g.initial_minor END
            OR coalesce(l.paid, 0) <> CASE WHEN g.issued_at IS NULL THEN 0 ELSE g.paid_minor END
        """,
    ),
    Proof(
        "no more came back to a certificate's lot than it gave",
        """
        SELECT l.id FROM lot l JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'certificate'
        JOIN (SELECT parent_id, sum(amount_minor) AS returned FROM lot WHERE parent_id IS NOT NULL
              GROUP BY parent_id) c ON c.parent_id = l.id
        WHERE c.returned > l.amount_minor - l.remaining_minor
        """,
    ),
    Proof(
        "only what was paid for is bought back or owed, and never more of it than was paid",
        """
        SELECT g.id FROM gift_certificate g
        JOIN ledger_account a ON a.owner_id = g.id AND a.kind = 'certificate'
        JOIN ledger_transfer t ON t.debit_account_id = a.id
        JOIN ledger_account c ON c.id = t.credit_account_id AND c.kind IN ('cash', 'refundable')
        LEFT JOIN lot_entry e ON e.transfer_id = t.id LEFT JOIN lot l ON l.id = e.lot_id
        GROUP BY g.id, g.paid_minor
        HAVING bool_or(l.origin IS DISTINCT FROM 'SOLD')
            OR coalesce(sum(-e.amount_minor) FILTER (WHERE c.kind = 'cash'), 0) > g.paid_minor
        """,
    ),
    Proof(
        "a batch has as many certificates as it was issued with, each of its value",
        """
        SELECT b.id FROM gift_certificate_batch b
        LEFT JOIN gift_certificate g ON g.batch_id = b.id GROUP BY b.id, b.quantity, b.value_minor, b.paid_minor
        HAVING count(g.id) <> b.quantity
            OR bool_or((g.initial_minor, g.paid_minor) IS DISTINCT FROM (b.value_minor, b.paid_minor))
        """,
    ),
)
