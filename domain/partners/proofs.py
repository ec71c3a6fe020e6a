"""Proofs that partners, their terms and their sales agree with the ledger: each query must return no row."""

from typing import Final

from domain.ledger.policy import NO_LIMIT_MINOR
from domain.ledger.proofs import Proof

PROOFS: Final = (
    Proof(
        "a reported sale is what the partner's account paid for it, less what came back",
        """
        SELECT s.id FROM partner_sale s
        LEFT JOIN ledger_account a ON a.owner_id = s.partner_id AND a.kind = 'partner'
        LEFT JOIN account_entry e ON e.source_id = s.id AND e.account_id = a.id
        GROUP BY s.id, s.bonus_minor, s.reversed_bonus_minor
        HAVING coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'SALE'), 0) <> -s.bonus_minor
            OR coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'SALE_REVERSAL'), 0) <> s.reversed_bonus_minor
        """,
    ),
    Proof(
        "what came back of a sale is the sum of its returns",
        """
        SELECT s.id FROM partner_sale s LEFT JOIN partner_sale_reversal v ON v.sale_id = s.id
        GROUP BY s.id, s.reversed_total_minor, s.reversed_bonus_minor
        HAVING (s.reversed_total_minor, s.reversed_bonus_minor)
            IS DISTINCT FROM (coalesce(sum(v.amount_minor), 0), coalesce(sum(v.bonus_minor), 0))
        """,
    ),
    Proof(
        "a partner may owe what the terms in force say",
        f"""
        SELECT p.id FROM partner p
        LEFT JOIN ledger_account a ON a.owner_id = p.id AND a.kind = 'partner' AND a.has_floor
        LEFT JOIN LATERAL (SELECT t.* FROM partner_terms t WHERE t.partner_id = p.id AND t.applied_at IS NOT NULL
                           ORDER BY t.valid_from DESC, t.id DESC LIMIT 1) t ON true
        WHERE a.floor_minor IS DISTINCT FROM
                CASE p.settlement WHEN 'PREPAID' THEN 0 ELSE -coalesce(p.credit_limit_minor, {NO_LIMIT_MINOR}) END
            OR (t.id IS NOT NULL AND (p.settlement, p.credit_limit_minor, p.return_days, p.sale_limit_minor,
                                      p.daily_limit_minor)
                IS DISTINCT FROM (t.settlement, t.credit_limit_minor, t.return_days, t.sale_limit_minor,
                                  t.daily_limit_minor))
        """,  # noqa: S608  # composed of constants
    ),
)
