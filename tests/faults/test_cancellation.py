"""Callers who go away in the middle: the pool stays whole, and what was begun is done wholly or not at all."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

from tortoise.connection import get_connections

from domain.billing import service as billing
from domain.billing.errors import NotForStatus
from domain.billing.service import Checkout, Payment, Quote
from domain.kernel.database import drain, fetch, fetchval
from domain.kernel.errors import DomainError, StoredRefusal
from tests.clinic import DESK, MANAGER, Clinic
from tests.concurrency.attack import SCALE

ROUNDS = 50 * SCALE
CALLS_PER_ROUND = 6
LONGEST_WAIT_S = 0.04
Call = Callable[[], Awaitable[object]]


def complete(clinic: Clinic, quoted: Quote, key: str) -> Awaitable[object]:
    return billing.complete_invoice(
        actor=DESK,
        checkout=Checkout(quoted.invoice_id),
        quote_fingerprint=quoted.fingerprint,
        payments=[Payment("CARD", quoted.due_minor, None)],
        key=key,
        now=clinic.now,
    )


def refund(clinic: Clinic, invoice_id: UUID, key: str) -> Awaitable[object]:
    return billing.refund_invoice(
        actor=MANAGER, invoice_id=invoice_id, amount_minor=100_00, lines=None, reason="test", key=key, now=clinic.now
    )


async def cancelled_soon(call: Call) -> str:
    """Make a call, cancel it at a random moment, and tell how it ended."""
    task = asyncio.ensure_future(call())
    asyncio.get_running_loop().call_later(random.random() * LONGEST_WAIT_S, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        return "cancelled"
    except DomainError as refusal:
        return refusal.code
    return "answered"


async def assert_pool_is_whole() -> None:
    """All connections are back, none has a transaction open, and each can be used at the same time as all others."""
    pool: Any = get_connections().get("default")._pool
    assert pool.get_idle_size() == pool.get_size()
    size = pool.get_max_size()
    held = [await asyncio.wait_for(pool.acquire(), 5) for _ in range(size)]
    assert [await connection.fetchval("SELECT 1") for connection in held] == [1] * size
    assert not any(connection.is_in_transaction() for connection in held)
    for connection in held:
        await pool.release(connection)
    open_ones = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'enamel' AND state LIKE 'idle in%'"
    assert await fetchval(open_ones) == 0
    held_ones = (
        "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE locktype = 'transactionid' AND application_name = 'enamel' AND pid <> pg_backend_pid()"
    )
    assert await fetchval(held_ones) == 0  # those of the server's own work are none of ours


async def test_three_hundred_random_cancellations_leave_the_pool_whole(clinic: Clinic, db: str):
    anna = (await clinic.register("Анна")).patient_id
    paid = await clinic.visit(anna, "whitening")
    ends: list[str] = []
    calls: list[tuple[Quote, str]] = []
    refunds: list[str] = []
    for _ in range(ROUNDS):
        quoted = await clinic.quote(await clinic.open(anna, "checkup"))
        key, refund_key = str(uuid4()), str(uuid4())
        calls.append((quoted, key))
        refunds.append(refund_key)
        round_: list[Call] = [
            lambda quoted=quoted, key=key: complete(clinic, quoted, key),
            lambda quoted=quoted, key=key: complete(clinic, quoted, key),
            lambda quoted=quoted: complete(clinic, quoted, str(uuid4())),
            lambda refund_key=refund_key: refund(clinic, paid, refund_key),
            lambda quoted=quoted: clinic.quote(quoted.invoice_id),
            lambda: clinic.balance(anna),
        ]
        assert len(round_) == CALLS_PER_ROUND
        ends += await asyncio.gather(*map(cancelled_soon, round_))
    await drain()
    assert ends.count("cancelled") > len(ends) // 10
    assert ends.count("answered") > len(ends) // 10
    await assert_pool_is_whole()
    await clinic.check()
    await assert_retries_have_one_effect(clinic, calls, paid, refunds)


async def assert_retries_have_one_effect(
    clinic: Clinic, calls: list[tuple[Quote, str]], paid: UUID, refunds: list[str]
) -> None:
    """Send everything again with its key: afterwards each invoice is completed once, each refund was made once."""
    for quoted, key in calls:
        with suppress(NotForStatus, StoredRefusal):  # the one with another key was faster
            await complete(clinic, quoted, key)
    for key in refunds:
        await refund(clinic, paid, key)
    for quoted, _ in calls:
        events = await fetch("SELECT operation FROM ledger_transaction WHERE reference = $1", str(quoted.invoice_id))
        assert [row["operation"] for row in events] == ["cashback"]
    refunded = "SELECT count(*) FROM refund WHERE invoice_id = $1"
    assert await fetchval(refunded, paid) == len(refunds)
    assert await fetchval("SELECT refunded_minor FROM invoice WHERE id = $1", paid) == len(refunds) * 100_00
