"""Proofs that partners' statements agree with the ledger: each query must return no row (ledger.md, proof 7)."""

from domain.ledger.proofs import Proof

STATEMENT_PROOFS = (
    Proof(
        "every transfer of a partner's funds is one line of its account, and in at most one statement",
        """
        SELECT m.id FROM (
            SELECT t.id, a.id AS account_id, -t.amount_minor AS amount_minor
            FROM ledger_account a JOIN ledger_transfer t ON t.debit_account_id = a.id WHERE a.kind = 'partner'
            UNION ALL
            SELECT t.id, a.id, t.amount_minor
            FROM ledger_account a JOIN ledger_transfer t ON t.credit_account_id = a.id WHERE a.kind = 'partner') m
        LEFT JOIN account_entry e ON e.transfer_id = m.id AND e.account_id = m.account_id
        LEFT JOIN partner_statement_line l ON l.entry_id = e.id
        GROUP BY m.id, m.amount_minor
        HAVING count(e.id) <> 1 OR sum(e.amount_minor) <> m.amount_minor OR count(l.entry_id) > 1
        """,
    ),
    Proof(
        "a partner's statement equals the ledger",
        """
        SELECT s.id FROM partner_statement s
        LEFT JOIN (
            SELECT l.statement_id, count(*) AS lines,
                   count(*) FILTER (WHERE e.kind = 'PAYMENT') AS paid, count(DISTINCT e.transfer_id) AS transfers,
                   bool_and(a.kind = 'partner') AS of_partners, min(a.owner_id::text) AS owner,
                   max(a.owner_id::text) AS other_owner, max(l.position) AS last_position,
                   coalesce(-sum(d.amount_minor) FILTER (WHERE e.kind <> 'PAYMENT'), 0) AS total,
                   coalesce(sum(d.amount_minor) FILTER (WHERE e.kind = 'PAYMENT'), 0) AS payments
            FROM partner_statement_line l
            JOIN account_entry e ON e.id = l.entry_id
            JOIN ledger_account a ON a.id = e.account_id
            JOIN ledger_transfer t ON t.id = e.transfer_id
            CROSS JOIN LATERAL (SELECT CASE WHEN t.credit_account_id = a.id THEN t.amount_minor
                WHEN t.debit_account_id = a.id THEN -t.amount_minor END AS amount_minor) d
            GROUP BY l.statement_id) l ON l.statement_id = s.id
        WHERE (s.total_minor, s.payments_minor, s.line_count::bigint, s.payment_count::bigint)
                IS DISTINCT FROM (coalesce(l.total, 0), coalesce(l.payments, 0),
                                      coalesce(l.lines - l.paid, 0), coalesce(l.paid, 0))
            OR NOT coalesce(l.of_partners AND l.transfers = l.lines AND l.last_position = l.lines
                AND l.owner = s.partner_id::text AND l.other_owner = s.partner_id::text,
                s.line_count + s.payment_count = 0)
        """,
    ),
    Proof(
        "a partner's statements follow one another, each from what the one before closed with",
        """
        SELECT s.id FROM (
            SELECT *, lag(closing_minor, 1, 0::bigint) OVER w AS before_minor, lag(period_to) OVER w AS until,
                   row_number() OVER w AS place
            FROM partner_statement WINDOW w AS (PARTITION BY partner_id ORDER BY number)) s
        WHERE s.opening_minor <> s.before_minor OR s.closing_minor <> s.opening_minor - s.total_minor + s.payments_minor
            OR s.number <> s.place OR s.period_from <= s.until
        """,
    ),
    Proof(
        "a closed period is complete: all that had moved by the closing is in a statement, or dated after it",
        """
        SELECT s.id FROM (
            SELECT p.*, coalesce(sum(l.moved) OVER (PARTITION BY p.partner_id ORDER BY p.number), 0) AS told_minor,
                   l.latest_on
            FROM partner_statement p
            LEFT JOIN (
                SELECT k.statement_id, sum(t.amount_minor) AS moved, max(x.effective_on) AS latest_on
                FROM partner_statement_line k JOIN account_entry e ON e.id = k.entry_id
                JOIN ledger_transfer t ON t.id = e.transfer_id JOIN ledger_transaction x ON x.id = t.transaction_id
                GROUP BY k.statement_id) l ON l.statement_id = p.id) s
        WHERE s.moved_minor <> s.told_minor + s.later_minor OR s.latest_on > s.period_to
        """,
    ),
    Proof(
        "a reconciliation's counts and sums are those of its lines",
        """
        SELECT r.id FROM partner_reconciliation r
        LEFT JOIN partner_reconciliation_line l ON l.reconciliation_id = r.id
        GROUP BY r.id
        HAVING (r.matched, r.missing, r.different, r.unknown, r.ours_minor, r.theirs_minor) IS DISTINCT FROM (
            count(l.id) FILTER (WHERE l.outcome = 'MATCHED'), count(l.id) FILTER (WHERE l.outcome = 'MISSING'),
            count(l.id) FILTER (WHERE l.outcome = 'DIFFERENT'), count(l.id) FILTER (WHERE l.outcome = 'UNKNOWN'),
            coalesce(sum(l.ours_minor), 0), coalesce(sum(l.theirs_minor), 0))
        """,
    ),
)
