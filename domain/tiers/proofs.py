"""Proofs that tiers agree with their history: each query must return no row (ledger.md, proof 7)."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "the tier that a patient holds is the one that the history leads to",
        """
        SELECT s.id FROM loyalty_status s
        JOIN LATERAL (SELECT to_tier_id FROM tier_change c WHERE c.patient_id = s.id ORDER BY id DESC LIMIT 1) c ON TRUE
        WHERE NOT s.is_manual AND c.to_tier_id <> s.tier_id
        """,
    ),
    Proof(
        "every tier by hand has its author, its reason and its end",
        """
        SELECT s.id FROM loyalty_status s
        LEFT JOIN LATERAL (SELECT * FROM tier_change c WHERE c.patient_id = s.id AND c.reason = 'ASSIGNED'
                           ORDER BY id DESC LIMIT 1) c ON TRUE
        WHERE s.is_manual AND (c.to_tier_id, c.until) IS DISTINCT FROM (s.tier_id, s.review_on)
        UNION ALL
        SELECT id FROM tier_change
        WHERE reason = 'ASSIGNED' AND (author_kind IS NULL OR note IS NULL OR until IS NULL)
        """,
    ),
)
