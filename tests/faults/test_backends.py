"""Database sessions that are ended in mid-load: everything goes on, nothing is lost, nothing is doubled."""

import asyncio
import random
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel.database import fetch, fetchval
from tests.clinic import Clinic
from tests.concurrency.attack import SCALE, Attackers, Shot, done, refusals

pytestmark = pytest.mark.processes

LOAD_S = 2.0 * SCALE
CHECKOUTS = 120 * SCALE
TERMINATIONS = 60 * SCALE
TRIES = 40
OTHERS = """
SELECT pid FROM pg_stat_activity
WHERE application_name = 'enamel' AND datname = current_database() AND pid <> ALL ($1::int[])
"""
BUSY_FIRST = OTHERS + " ORDER BY state = 'idle', random() LIMIT 1"


def load(clinic: Clinic, invoices: list[UUID]) -> list[Shot]:
    """Complete each invoice and refund a part of every third, spread over the time; each is retried with its key."""
    return [
        {
            "do": "complete" if number % 3 else "complete and refund", "now": clinic.now, "invoice_id": invoice_id,
            "amount_minor": 100_00, "key": str(uuid4()), "tries": TRIES, "after_s": LOAD_S * number / len(invoices),
        }
        for number, invoice_id in enumerate(invoices)
    ]  # fmt: skip


async def test_terminated_backends_in_mid_load_lose_and_double_nothing(clinic: Clinic, db: str, attackers: Attackers):
    people = [(await clinic.register("Анна")).patient_id for _ in range(10)]
    invoices = [await clinic.open(people[number % 10], "checkup") for number in range(CHECKOUTS)]
    own = [row["pid"] for row in await fetch(OTHERS, [])]
    ended: list[int] = []

    async def trouble() -> None:
        connection = await asyncpg.connect(db)
        for _ in range(TERMINATIONS):
            await asyncio.sleep(random.random() * 2 * LOAD_S / TERMINATIONS)
            pid = await connection.fetchval(BUSY_FIRST, own)
            if pid is not None and await connection.fetchval("SELECT pg_terminate_backend($1)", pid):
                ended.append(pid)
        await connection.close()

    shots = load(clinic, invoices)
    outcomes = await attackers.attack(db, shots, meanwhile=trouble)
    assert len(set(ended)) > TERMINATIONS // 2
    assert refusals(outcomes) == {}
    assert len(done(outcomes)) == len(shots)
    failures = {failure for outcome in outcomes for failure in outcome["failures"]}
    assert failures <= {"IDEMPOTENCY_CONFLICT"}
    completed = "SELECT count(*) FROM invoice WHERE status IN ('COMPLETED', 'PARTIALLY_REFUNDED')"
    assert await fetchval(completed) == CHECKOUTS
    for operation in ("cashback", "clawback"):
        sql = "SELECT count(*), count(DISTINCT reference) FROM ledger_transaction WHERE operation = $1"
        counts = tuple((await fetch(sql, operation))[0])
        assert counts == ((CHECKOUTS, CHECKOUTS) if operation == "cashback" else (CHECKOUTS // 3, CHECKOUTS // 3))
    assert await fetchval("SELECT sum(refunded_minor)::bigint FROM invoice") == CHECKOUTS // 3 * 100_00
