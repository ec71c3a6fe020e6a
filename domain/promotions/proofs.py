"""Proofs that promotions keep to their limits, and agree with vouchers and the ledger: each must return no row."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "a limited promotion's counters equal its uses, net of what came back, and keep to its limits",
        """
        SELECT p.id FROM promotion p
        LEFT JOIN (SELECT promotion_id, count(*) AS uses,
                          sum(discount_minor - reversed_discount_minor + bonus_minor - reversed_bonus_minor
                              + cost_minor) AS spent
                   FROM promotion_use WHERE reversed_at IS NULL GROUP BY promotion_id) u ON u.promotion_id = p.id
        WHERE (p.used_count, p.spent_minor) IS DISTINCT FROM
                CASE WHEN p.budget_minor IS NULL AND p.max_uses IS NULL THEN (0, 0::bigint)
                     ELSE (coalesce(u.uses, 0)::int, coalesce(u.spent, 0)::bigint) END
            OR p.used_count > p.max_uses OR p.spent_minor > p.budget_minor
        """,
    ),
    Proof(
        "a single-use voucher is used by exactly one use that did not come back, and one that is not used by none",
        """
        SELECT v.id FROM voucher v
        LEFT JOIN (SELECT voucher_id, count(*) AS uses FROM promotion_use
                   WHERE voucher_id IS NOT NULL AND reversed_at IS NULL GROUP BY voucher_id) u ON u.voucher_id = v.id
        WHERE v.kind = 'SINGLE' AND coalesce(u.uses, 0) <> (v.status = 'USED')::int
        """,
    ),
    Proof(
        "a voucher is used for its own promotion only, and a batch has as many vouchers as it was made with",
        """
        SELECT u.id FROM promotion_use u JOIN voucher v ON v.id = u.voucher_id WHERE v.promotion_id <> u.promotion_id
        UNION ALL
        SELECT b.id FROM voucher_batch b LEFT JOIN voucher v ON v.batch_id = b.id AND v.promotion_id = b.promotion_id
        GROUP BY b.id, b.quantity HAVING count(v.id) <> b.quantity
        """,
    ),
    Proof(
        "what a partner owes or is owed for vouchers away from invoices stands in its account",
        """
        SELECT u.id FROM promotion_use u
        LEFT JOIN (SELECT e.source_id, sum(e.amount_minor) AS total FROM account_entry e
                   JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'partner' GROUP BY e.source_id) l
            ON l.source_id = u.id
        WHERE u.channel <> 'CHECKOUT' AND coalesce(l.total, 0)
            <> CASE WHEN u.reversed_at IS NOT NULL THEN 0 WHEN u.channel = 'PARTNER' THEN u.clinic_minor
                    ELSE -u.partner_minor END
        """,
    ),
)
