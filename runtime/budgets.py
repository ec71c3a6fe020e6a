"""Several processes keep one bucket for each caller between them: they tell each other what they took (decision 0012).

Nothing waits for it. A process that cannot reach the database goes on with what it knows.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import asyncpg
import structlog

from api.transport.budgets import Buckets
from domain.kernel import throttle

BUCKET = "cost"
EXCHANGE_EVERY_S = 0.5
_FAILURES = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)

_log = structlog.get_logger(__name__)


@asynccontextmanager
async def sharing(costs: Buckets, *, every_s: float = EXCHANGE_EVERY_S) -> AsyncIterator[None]:
    """Share the buckets with all processes on the same database for the duration of the block.

    Args:
        costs: of this process.
        every_s: how often they tell each other.
    """
    task = asyncio.create_task(_keep_exchanging(costs, every_s))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def exchange(costs: Buckets) -> None:
    """Tell what this process took and take over what all have taken: one statement, or none."""
    due = costs.due()
    if due:
        costs.settle(await throttle.pour(bucket=BUCKET, spent_s=due))


async def _keep_exchanging(costs: Buckets, every_s: float) -> None:
    while True:
        await asyncio.sleep(every_s)
        try:
            await exchange(costs)
        except _FAILURES as error:
            _log.warning("budgets_not_shared", error=type(error).__name__)
