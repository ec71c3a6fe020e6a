"""The ledger's proofs: each is a query that must return no row (ledger.md, `enamel verify`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.kernel.database import execute, fetch, fetchval, transactional


@dataclass(frozen=True, slots=True)
class Proof:
    """One promise, and the query that finds what breaks it."""

    name: str
    sql: str


@dataclass(frozen=True, slots=True)
class Finding:
    """How many rows break one promise, with a few of them."""

    name: str
    violations: int
    examples: tuple[str, ...]


PROOFS = (
    Proof(
        "counters equal the sums of the transfers",
        """
        WITH moves AS (
            SELECT t.debit_account_id AS id, CASE t.kind WHEN 'PENDING' THEN 'dn' ELSE 'dp' END AS side, t.amount_minor
            FROM ledger_transfer t LEFT JOIN ledger_transfer r ON r.pending_id = t.id
            WHERE t.kind IN ('SINGLE', 'POST') OR (t.kind = 'PENDING' AND r.id IS NULL)
            UNION ALL
            SELECT t.credit_account_id, CASE t.kind WHEN 'PENDING' THEN 'cn' ELSE 'cp' END, t.amount_minor
            FROM ledger_transfer t LEFT JOIN ledger_transfer r ON r.pending_id = t.id
            WHERE t.kind IN ('SINGLE', 'POST') OR (t.kind = 'PENDING' AND r.id IS NULL)),
        sums AS (
            SELECT id, coalesce(sum(amount_minor) FILTER (WHERE side = 'dp'), 0) AS dp,
                coalesce(sum(amount_minor) FILTER (WHERE side = 'cp'), 0) AS cp,
                coalesce(sum(amount_minor) FILTER (WHERE side = 'dn'), 0) AS dn,
                coalesce(sum(amount_minor) FILTER (WHERE side = 'cn'), 0) AS cn FROM moves GROUP BY id)
        SELECT a.id FROM ledger_account a LEFT JOIN sums s ON s.id = a.id
        WHERE a.has_floor AND (a.debits_posted, a.credits_posted, a.debits_pending, a.credits_pending)
            IS DISTINCT FROM (coalesce(s.dp, 0), coalesce(s.cp, 0), coalesce(s.dn, 0), coalesce(s.cn, 0))
        """,
    ),
    Proof(
        "no account is below its floor",
        """
        SELECT id FROM ledger_account WHERE has_floor AND CASE normal_side
            WHEN 'credit' THEN credits_posted - debits_posted - debits_pending
            ELSE debits_posted - credits_posted - credits_pending END < floor_minor
        """,
    ),
    Proof(
        "lots add up to the balance, and reserved parts to the holds",
        """
        SELECT a.id FROM ledger_account a
        LEFT JOIN (SELECT account_id, sum(remaining_minor) AS remaining, sum(reserved_minor) AS reserved,
                          coalesce(sum(remaining_minor) FILTER (WHERE pending_transfer_id IS NOT NULL), 0) AS pending
                   FROM lot GROUP BY account_id) l ON l.account_id = a.id
        LEFT JOIN (SELECT account_id, sum(amount_minor) AS held FROM hold WHERE resolved_at IS NULL
                   GROUP BY account_id) h ON h.account_id = a.id
        WHERE a.kind IN ('patient', 'certificate') AND (
            coalesce(l.remaining, 0) <> a.credits_posted - a.debits_posted + a.credits_pending
            OR coalesce(l.pending, 0) <> a.credits_pending
            OR coalesce(l.reserved, 0) <> coalesce(h.held, 0)
            OR a.debits_pending <> coalesce(h.held, 0))
        """,
    ),
    Proof(
        "every lot equals the sum of its entries",
        """
        SELECT l.id FROM lot l
        LEFT JOIN (SELECT lot_id, sum(amount_minor) AS amount, sum(reserved_minor) AS reserved
                   FROM lot_entry GROUP BY lot_id) e ON e.lot_id = l.id
        WHERE l.remaining_minor <> coalesce(e.amount, 0) OR l.reserved_minor <> coalesce(e.reserved, 0)
        """,
    ),
    Proof(
        "every transaction has transfers, and no transfer mixes units",
        """
        SELECT x.id FROM ledger_transaction x
        WHERE NOT EXISTS (SELECT FROM ledger_transfer t WHERE t.transaction_id = x.id)
        UNION ALL
        SELECT t.id FROM ledger_transfer t JOIN ledger_account d ON d.id = t.debit_account_id
        JOIN ledger_account c ON c.id = t.credit_account_id WHERE c.unit <> d.unit
        """,
    ),
    Proof(
        "no idempotency key stays unanswered, no hold outlives its limit",
        """
        SELECT id FROM idempotency_key WHERE answer IS NULL AND created_at < now() - interval '10 minutes'
        UNION ALL
        SELECT id FROM hold WHERE resolved_at IS NULL AND expires_at < $1::timestamptz - interval '10 minutes'
        """,
    ),
    Proof(
        "statement lines equal what the lots were credited and debited",
        """
        SELECT a.id FROM ledger_account a
        LEFT JOIN (SELECT account_id, sum(amount_minor) AS told FROM account_entry GROUP BY account_id) e
            ON e.account_id = a.id
        WHERE a.kind IN ('patient', 'certificate', 'partner')
            AND coalesce(e.told, 0) <> a.credits_posted - a.debits_posted + a.credits_pending
        """,
    ),
)


_KEEP = """
INSERT INTO proof_result (name, violations, checked_at) SELECT *, $3 FROM unnest($1::text[], $2::int[])
ON CONFLICT (name) DO UPDATE SET violations = excluded.violations, checked_at = excluded.checked_at
"""
_FORGET = "DELETE FROM proof_result WHERE name <> ALL ($1)"


@transactional
async def keep(*, findings: Sequence[Finding], checked_at: datetime) -> None:
    """Keep how many rows broke each proof, for those who watch over it; proofs that are no more are forgotten."""
    names = [finding.name for finding in findings]
    await execute(_KEEP, names, [finding.violations for finding in findings], checked_at)
    await execute(_FORGET, names)


async def run(*, proofs: tuple[Proof, ...], now: datetime, examples: int = 5) -> list[Finding]:
    """Run proofs and return a finding for each, broken or not.

    Args:
        proofs: the ledger's own, and those of the capabilities above it.
        now: the instant that time limits are held against.
        examples: how many ids of a broken promise to name at most.
    """
    findings = []
    for proof in proofs:
        arguments = [now] if "$1" in proof.sql else []
        violations = await fetchval(f"SELECT count(*) FROM ({proof.sql}) AS broken", *arguments)  # noqa: S608
        rows = []
        if violations:
            rows = await fetch(f"SELECT id FROM ({proof.sql}) AS broken LIMIT {examples}", *arguments)  # noqa: S608
        findings.append(Finding(proof.name, violations, tuple(str(row["id"]) for row in rows)))
    return findings
