"""What a request meets whose twin is still running, or whose rows are locked for too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel.database import fetchval
from tests.clinic import DESK, Clinic
from tests.concurrency.attack import Attack, Shot, done, refusals

pytestmark = [pytest.mark.processes, pytest.mark.slow]

WAIT_S = 5
CLAIM = """
INSERT INTO idempotency_key (id, actor_id, operation, key, fingerprint, created_at)
VALUES ($1, $2, 'invoice.complete', $3, '', now())
"""


@asynccontextmanager
async def other_session(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Give a session whose transaction runs until the block ends, and is then rolled back."""
    connection = await asyncpg.connect(url)
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield connection
    finally:
        await transaction.rollback()
        await connection.close()


async def shot_at(clinic: Clinic) -> Shot:
    anna = (await clinic.register("Анна")).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    return {"do": "complete", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id}


async def status(invoice_id: UUID) -> str:
    return await fetchval("SELECT status FROM invoice WHERE id = $1", invoice_id)


async def test_a_twin_waits_for_the_first_at_most_five_seconds_and_may_then_be_retried(
    clinic: Clinic, db: str, attack: Attack
):
    shot = await shot_at(clinic)
    await attack([])  # the processes are there before the clock runs
    started = asyncio.get_running_loop().time()
    async with other_session(db) as first:
        await first.execute(CLAIM, uuid4(), DESK.id, shot["key"])
        outcomes = await attack([shot, shot])
    waited_s = asyncio.get_running_loop().time() - started
    assert refusals(outcomes) == {"IDEMPOTENCY_CONFLICT": 2}
    assert WAIT_S <= waited_s < 2 * WAIT_S
    assert await status(shot["invoice_id"]) == "OPEN"
    assert len(done(await attack([shot, shot]))) == 2
    assert await status(shot["invoice_id"]) == "COMPLETED"


async def test_a_twin_goes_on_as_soon_as_the_first_has_failed(clinic: Clinic, db: str, attack: Attack):
    shot = await shot_at(clinic)
    await attack([])
    async with other_session(db) as first:
        await first.execute(CLAIM, uuid4(), DESK.id, shot["key"])
        running = asyncio.create_task(attack([shot, shot]))
        await asyncio.sleep(1)
    started = asyncio.get_running_loop().time()
    assert len(done(await running)) == 2
    assert asyncio.get_running_loop().time() - started < WAIT_S


async def test_a_checkout_that_cannot_lock_its_invoice_may_be_retried(clinic: Clinic, db: str, attack: Attack):
    shot = await shot_at(clinic)
    async with other_session(db) as other:
        await other.execute("SELECT FROM invoice WHERE id = $1 FOR UPDATE", shot["invoice_id"])
        outcomes = await attack([shot])
    assert refusals(outcomes) == {"IDEMPOTENCY_CONFLICT": 1}
    assert await fetchval("SELECT count(*) FROM idempotency_key WHERE key = $1", shot["key"]) == 0
    assert len(done(await attack([shot]))) == 1
