"""What the dates do to certificates: the end of their lives, orders nobody paid for, codes shown long enough."""

from datetime import datetime, timedelta
from typing import Final

from domain.certificates.policy import ORDER_LIFE, Status
from domain.certificates.service.checkout import sweep
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetch, transactional
from domain.kernel.signals import tell
from domain.ledger.service import open_book, write_book

BATCH: Final = 200
TOKENS_KEPT: Final = timedelta(days=1)

_DUE: Final = """
SELECT id, expires_on, time_zone FROM gift_certificate
WHERE status IN ('ACTIVE', 'FROZEN') AND expires_at <= $1 ORDER BY id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
"""
_EXPIRE: Final = "UPDATE gift_certificate SET status = $2, was_frozen = (status = 'FROZEN') WHERE id = ANY($1)"
_LAPSE: Final = """
UPDATE gift_certificate SET status = 'VOIDED' WHERE id IN (
    SELECT id FROM gift_certificate WHERE status = 'AWAITING_PAYMENT' AND created_at <= $1
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
"""
_FORGET_CODES: Final = """
UPDATE gift_certificate SET code_salt = NULL WHERE id IN (
    SELECT id FROM gift_certificate WHERE code_salt IS NOT NULL AND code_until <= $1
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
"""
_FORGET_TOKENS: Final = "DELETE FROM gift_certificate_token WHERE expires_at <= $1"


@transactional
async def expire_due(*, now: datetime, limit: int = BATCH) -> int:
    """End a batch of the certificates whose last day is over; return how many there were (R-CRT-7).

    What was paid for becomes a debt of the clinic's to the buyer, what was given expires to nothing.

    Effects:
        A ledger event `certificate_expire` for each.
    """
    rows = await fetch(_DUE, now, limit)
    if not rows:
        return 0
    book = await open_book(owner_ids=[row["id"] for row in rows], now=now)
    for row in rows:
        sweep(book, row["id"], expired_on=row["expires_on"], today=local_date(now, row["time_zone"]))
    await write_book(book)
    await execute(_EXPIRE, [row["id"] for row in rows], Status.EXPIRED)
    tell([row["id"] for row in rows])
    return len(rows)


@transactional
async def tidy(*, now: datetime) -> int:
    """Void the orders that nobody paid for within 30 days, and forget codes and tokens that may not be shown any more.

    Returns:
        How many orders were voided.
    """
    lapsed = await execute(_LAPSE, now - ORDER_LIFE)
    await execute(_FORGET_CODES, now)
    await execute(_FORGET_TOKENS, now - TOKENS_KEPT)
    return lapsed
