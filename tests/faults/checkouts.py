"""What a set of checkouts has left in a database, whatever happened meanwhile."""

from collections.abc import Collection

import asyncpg

LEFT = """
SELECT i.id, i.status,
       (SELECT array_agg(x.operation) FROM ledger_transaction x WHERE x.reference = i.id::text) AS operations,
       (SELECT count(*) FROM audit_event a WHERE a.object_id = i.id AND a.action = 'invoice.complete') AS told,
       (SELECT count(*) FROM referral r WHERE r.qualifying_invoice_id = i.id AND r.status = 'HELD') AS held,
       (SELECT count(*) FROM ledger_transaction x JOIN referral r ON x.reference = r.id || ':REFERRER'
        WHERE r.qualifying_invoice_id = i.id AND x.operation = 'referral_reward') AS rewards
FROM invoice i
"""
ONCE = ("COMPLETED", ["cashback"], 1, 1, 1)
NEVER = ("OPEN", None, 0, 0, 0)


async def left_by_checkouts(url: str) -> dict[str, tuple[object, ...]]:
    """Return of each invoice: its status, ledger events, audit lines, and what it did to a referral."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(LEFT)
    finally:
        await connection.close()
    return {str(row["id"]): tuple(row)[1:] for row in rows}


async def assert_each_was_completed_once(url: str, invoices: Collection[str]) -> None:
    """See that each of these invoices was completed once, with one reward for the referrer."""
    assert await left_by_checkouts(url) == dict.fromkeys(invoices, ONCE)
