"""Locks and counters of vouchers: a limited promotion's row before its budget is read, then a single-use voucher's."""

from typing import Final
from uuid import UUID

import asyncpg

from domain.kernel.database import execute, fetch
from domain.promotions.voucher_errors import VoucherUsedUp

_LOCK_PROMOTION: Final = """
SELECT id FROM promotion WHERE id = $1 AND ($2 OR budget_minor IS NOT NULL OR max_uses IS NOT NULL) FOR NO KEY UPDATE
"""
_LOCK_VOUCHER: Final = "SELECT id FROM voucher WHERE id = $1 AND kind = 'SINGLE' FOR NO KEY UPDATE"
_COUNT: Final = """
UPDATE promotion SET used_count = used_count + $2, spent_minor = spent_minor + $3
WHERE id = $1 AND (budget_minor IS NOT NULL OR max_uses IS NOT NULL)
"""


async def lock(*, promotion_id: UUID, voucher_id: UUID, takes_back: bool = False) -> None:
    """Lock what a redemption changes, until the transaction ends; what has no limits is not locked.

    Args:
        takes_back: the redemption is cancelled: a promotion without limits is locked too, as one that is being set
            counts this use.
    """
    await fetch(_LOCK_PROMOTION, promotion_id, takes_back)
    await fetch(_LOCK_VOUCHER, voucher_id)


async def count(*, promotion_id: UUID, uses: int, amount_minor: int) -> None:
    """Add to what a limited promotion has given, or take from it.

    Raises:
        VoucherUsedUp: it has got a limit since it was read, which this would exceed.
    """
    try:
        await execute(_COUNT, promotion_id, uses, amount_minor)
    except asyncpg.CheckViolationError as error:
        raise VoucherUsedUp(field=("code",)) from error
