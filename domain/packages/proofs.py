"""Proofs that what packages still give agrees with their log: each query must return no row."""

from domain.ledger.proofs import Proof

PROOFS = (
    Proof(
        "counters of entitlements equal the sums of their log, in every period",
        """
        SELECT coalesce(p.entitlement_id, y.entitlement_id) AS id FROM entitlement_period p
        FULL JOIN (SELECT entitlement_id, number, sum(used) AS used, sum(reserved) AS reserved FROM entitlement_entry
                   GROUP BY entitlement_id, number) y ON y.entitlement_id = p.entitlement_id AND y.number = p.number
        WHERE (coalesce(p.used, 0), coalesce(p.reserved, 0)) <> (coalesce(y.used, 0), coalesce(y.reserved, 0))
        UNION ALL
        SELECT p.id FROM entitlement_period p JOIN subscription_entitlement e ON e.id = p.entitlement_id
        WHERE p.quantity <> e.quantity
        """,
    ),
    Proof(
        "what is reserved waits for a visit, and nothing waits of what has ended",
        """
        SELECT p.id FROM entitlement_period p
        LEFT JOIN (SELECT entitlement_id, number, count(*) AS waiting FROM entitlement_reservation
                   WHERE status = 'OPEN' GROUP BY entitlement_id, number) r
            ON r.entitlement_id = p.entitlement_id AND r.number = p.number
        WHERE p.reserved <> coalesce(r.waiting, 0)
        UNION ALL
        SELECT r.id FROM entitlement_reservation r JOIN subscription_entitlement e ON e.id = r.entitlement_id
        JOIN package_subscription n ON n.id = e.subscription_id
        WHERE r.status = 'OPEN' AND n.status IN ('CANCELLED', 'EXPIRED')
        """,
    ),
    Proof(
        "an invoice takes back no more of an entitlement than it used",
        """
        SELECT entitlement_id AS id FROM entitlement_entry WHERE used_on IS NOT NULL
        GROUP BY entitlement_id, invoice_id, number, used_on HAVING sum(used) < 0
        """,
    ),
    Proof(
        "a subscription lasts as long as it was sold for, and longer by its days of freeze",
        """
        SELECT n.id FROM package_subscription n
        LEFT JOIN (SELECT subscription_id, sum(ends_on - starts_on + 1)::int AS days FROM subscription_freeze
                   GROUP BY subscription_id) f ON f.subscription_id = n.id
        WHERE n.ends_on <> (n.starts_on + make_interval(months => n.validity_months))::date - 1 + coalesce(f.days, 0)
        """,
    ),
    Proof(
        "a cancelled subscription withheld no less than its units count that are still used",
        """
        SELECT n.id FROM package_subscription n
        LEFT JOIN (SELECT e.subscription_id, sum(p.used * e.list_minor) AS list, sum(p.used * e.unit_minor) AS package
                   FROM subscription_entitlement e JOIN entitlement_period p ON p.entitlement_id = e.id
                   GROUP BY e.subscription_id) u ON u.subscription_id = n.id
        WHERE n.status = 'CANCELLED' AND (n.ended_at AT TIME ZONE n.time_zone)::date <= n.ends_on
          AND n.used_minor < coalesce(CASE n.refund_basis WHEN 'LIST' THEN u.list ELSE u.package END, 0)
        """,
    ),
    Proof(
        "a renewal follows a subscription that is over, and was paid for once",
        """
        SELECT n.id FROM package_subscription n LEFT JOIN package_subscription o ON o.id = n.renewed_from_id
        WHERE n.renewed_from_id IS NOT NULL AND (o.id IS NULL OR o.status <> 'EXPIRED' OR n.starts_on <= o.ends_on)
        UNION ALL
        SELECT c.subscription_id FROM renewal_charge c
        LEFT JOIN package_subscription n ON n.renewed_from_id = c.subscription_id
        WHERE c.status = 'PAID' AND (n.id IS NULL OR n.paid_minor <> c.amount_minor)
        """,
    ),
)
