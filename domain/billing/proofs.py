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
        WHERE coalesce(t.paid, 0) - CASE WHEN i.completed_at IS NULL THEN coalesce(t.back, 0) ELSE 0 END
                <> CASE WHEN i.completed_at IS NULL THEN i.prepaid_minor ELSE i.total_minor END
            OR (i.completed_at IS NOT NULL AND coalesce(t.back, 0) <> i.refunded_minor)
            OR coalesce(r.total, 0) <> i.refunded_minor
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
        "lines add up to what each kind of tender paid and got back",
        """
        SELECT i.id FROM invoice i
        JOIN (SELECT invoice_id, sum(package_minor) AS package, sum(bonus_minor) AS bonus,
                     sum(certificate_minor) AS certificate, sum(money_minor) AS money,
                     sum(refunded_package_minor) AS package_back, sum(refunded_bonus_minor) AS bonus_back,
                     sum(refunded_certificate_minor) AS certificate_back
              FROM invoice_line GROUP BY invoice_id) l ON l.invoice_id = i.id
        LEFT JOIN (SELECT invoice_id,
                          sum(amount_minor) FILTER (WHERE kind = 'PACKAGE') AS package,
                          sum(amount_minor) FILTER (WHERE kind = 'BONUS') AS bonus,
                          sum(amount_minor) FILTER (WHERE kind = 'GIFT_CERTIFICATE') AS certificate,
                          sum(amount_minor) FILTER (WHERE kind IN ('CASH', 'CARD', 'BANK_TRANSFER', 'INSURER'))
                              AS money,
                          sum(refunded_minor) FILTER (WHERE kind = 'PACKAGE') AS package_back,
                          sum(refunded_minor) FILTER (WHERE kind = 'BONUS') AS bonus_back,
                          sum(refunded_minor) FILTER (WHERE kind = 'GIFT_CERTIFICATE') AS certificate_back
                   FROM tender GROUP BY invoice_id) t ON t.invoice_id = i.id
        LEFT JOIN (SELECT invoice_id, sum(amount_minor) AS amount FROM invoice_discount GROUP BY invoice_id) d
            ON d.invoice_id = i.id
        WHERE i.completed_at IS NOT NULL AND (
            (l.package, l.bonus, l.certificate, l.money, l.package_back, l.bonus_back, l.certificate_back)
                IS DISTINCT FROM
            (coalesce(t.package, 0), coalesce(t.bonus, 0), coalesce(t.certificate, 0), coalesce(t.money, 0),
             coalesce(t.package_back, 0), coalesce(t.bonus_back, 0), coalesce(t.certificate_back, 0))
            OR coalesce(d.amount, 0) <> i.discount_minor)
        """,
    ),
    Proof(
        "certificates' tenders equal what their histories say was spent and came back",
        """
        SELECT t.id FROM tender t LEFT JOIN account_entry e ON e.id = t.transaction_id
        WHERE t.certificate_id IS NOT NULL AND coalesce(-e.amount_minor, 0) <> t.amount_minor
        UNION ALL
        SELECT min(t.id::text)::uuid FROM tender t
        JOIN ledger_account a ON a.owner_id = t.certificate_id AND a.kind = 'certificate'
        WHERE t.certificate_id IS NOT NULL GROUP BY t.invoice_id, a.id
        HAVING sum(t.refunded_minor) <> (
            SELECT coalesce(sum(e.amount_minor), 0) FROM account_entry e
            WHERE e.account_id = a.id AND e.source_id = t.invoice_id AND e.kind = 'REFUND')
        """,
    ),
    Proof(
        "what packages cover equals what the log of entitlements says was used and came back",
        """
        SELECT min(t.id::text)::uuid AS id FROM tender t
        LEFT JOIN (SELECT invoice_id, entitlement_id, sum(used) AS used FROM entitlement_entry
                   WHERE invoice_id IS NOT NULL GROUP BY invoice_id, entitlement_id) e
            ON e.invoice_id = t.invoice_id AND e.entitlement_id = t.entitlement_id
        WHERE t.kind = 'PACKAGE' GROUP BY t.invoice_id, t.entitlement_id, e.used
        HAVING sum(t.units - t.returned_units) <> coalesce(e.used, 0)
        """,
    ),
    Proof(
        "what promotions took off and credited on invoices equals their uses",
        """
        SELECT u.id FROM promotion_use u
        LEFT JOIN (SELECT invoice_id, promotion_id, sum(amount_minor) AS amount FROM invoice_discount
                   WHERE promotion_id IS NOT NULL GROUP BY invoice_id, promotion_id) d
            ON d.invoice_id = u.invoice_id AND d.promotion_id = u.promotion_id
        WHERE u.invoice_id IS NOT NULL AND u.discount_minor <> coalesce(d.amount, 0)
        UNION ALL
        SELECT d.id FROM invoice_discount d WHERE d.promotion_id IS NOT NULL AND NOT EXISTS (
            SELECT FROM promotion_use u WHERE u.invoice_id = d.invoice_id AND u.promotion_id = d.promotion_id)
        UNION ALL
        SELECT min(u.id::text)::uuid FROM promotion_use u WHERE u.invoice_id IS NOT NULL
        GROUP BY u.invoice_id HAVING sum(u.bonus_minor) <> (
            SELECT coalesce(sum(e.amount_minor), 0) FROM account_entry e
            WHERE e.source_id = u.invoice_id AND e.kind = 'PROMOTION')
        """,
    ),
    Proof(
        "partners paid their shares of promotions at the clinic, less what came back",
        """
        SELECT a.id FROM ledger_account a
        LEFT JOIN (SELECT p.partner_id, sum(u.partner_minor - u.reversed_partner_minor) AS amount
                   FROM promotion_use u JOIN promotion p ON p.id = u.promotion_id
                   WHERE u.channel <> 'PARTNER' AND (u.channel = 'CHECKOUT' OR u.reversed_at IS NULL)
                   GROUP BY p.partner_id) u ON u.partner_id = a.owner_id
        LEFT JOIN (SELECT account_id, sum(amount_minor) AS amount FROM account_entry
                   WHERE kind IN ('DISCOUNT', 'DISCOUNT_REVERSAL', 'BONUS', 'BONUS_REVERSAL') GROUP BY account_id) e
            ON e.account_id = a.id
        WHERE a.kind = 'partner' AND coalesce(u.amount, 0) <> -coalesce(e.amount, 0)
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
