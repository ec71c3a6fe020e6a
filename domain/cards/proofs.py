"""Proofs that a merged duplicate has nothing any more: each query must return no row (R-SEC-6)."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "nothing of value lies with a merged duplicate",
        """
        SELECT a.id FROM ledger_account a JOIN patient p ON p.id = a.owner_id
        WHERE p.status = 'MERGED' AND a.kind IN ('patient', 'debt')
            AND a.credits_posted + a.credits_pending <> a.debits_posted + a.debits_pending
        UNION ALL
        SELECT i.id FROM invoice i JOIN patient p ON p.id = i.patient_id WHERE p.status = 'MERGED'
        UNION ALL
        SELECT c.id FROM gift_certificate c JOIN patient p ON p.id = c.owner_id WHERE p.status = 'MERGED'
        UNION ALL
        SELECT s.id FROM package_subscription s JOIN patient p ON p.id = s.patient_id WHERE p.status = 'MERGED'
        """,
    ),
    Proof(
        "whoever is merged is merged into a patient who stays",
        """
        SELECT p.id FROM patient p LEFT JOIN patient s ON s.id = p.merged_into_id
        WHERE (p.status = 'MERGED') <> (p.merged_into_id IS NOT NULL) OR s.status = 'MERGED'
        """,
    ),
)
