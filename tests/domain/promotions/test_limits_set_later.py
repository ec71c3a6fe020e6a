"""A limit that is set while checkouts are under way counts every one of them, those before and those after."""

import asyncio
from datetime import date
from uuid import UUID

import pytest

from domain.kernel.database import fetchrow, run_in_transaction
from domain.kernel.errors import DomainError
from domain.promotions.errors import UnderWhatWasGiven
from domain.promotions.policy.terms import PERCENT, Effect, PromotionDraft
from domain.promotions.service import vouchers
from domain.promotions.service.keeping import create_promotion, move_promotion, update_promotion
from tests.clinic import DESK, MANAGER, Clinic

DRAFT = PromotionDraft(name="Весна", starts_on=date(2026, 3, 1), effect=Effect(PERCENT, percent_bp=1000))
VISITS = 8


async def promoted(clinic: Clinic) -> UUID:
    return (await create_promotion(actor=MANAGER, draft=DRAFT, now=clinic.now)).promotion_id


async def tally() -> tuple[int, int, int]:
    """Return the counters, and how many uses there are."""
    row = await fetchrow(
        "SELECT used_count, spent_minor, (SELECT count(*) FROM promotion_use)::int AS uses FROM promotion"
    )
    assert row is not None
    return row["used_count"], row["spent_minor"], row["uses"]


@pytest.mark.parametrize("late_s", [0.0, 0.02, 0.05, 0.1])
async def test_a_budget_set_among_checkouts_counts_all_of_them(clinic: Clinic, late_s: float):
    promotion_id = await promoted(clinic)
    invoices = [await clinic.open((await clinic.register(f"Гость {n}")).patient_id, "consult") for n in range(VISITS)]

    async def limit() -> None:
        await asyncio.sleep(late_s)
        changes = {"budget_minor": 100_000_00}
        await update_promotion(actor=MANAGER, promotion_id=promotion_id, changes=changes, now=clinic.now)

    await asyncio.gather(limit(), *(clinic.complete(invoice_id) for invoice_id in invoices))
    assert await tally() == (VISITS, VISITS * 150_00, VISITS)


async def test_a_limit_is_lifted_and_set_again_among_checkouts(clinic: Clinic):
    promotion_id = await promoted(clinic)
    invoices = [await clinic.open((await clinic.register(f"Гость {n}")).patient_id, "consult") for n in range(VISITS)]

    async def swing() -> None:
        for limit in (100, None, 100, None, 100):
            changes = {"max_uses": limit}
            await update_promotion(actor=MANAGER, promotion_id=promotion_id, changes=changes, now=clinic.now)

    await asyncio.gather(swing(), *(clinic.complete(invoice_id) for invoice_id in invoices))
    assert await tally() == (VISITS, VISITS * 150_00, VISITS)


async def test_a_pause_among_checkouts_refuses_or_lets_through_and_nothing_between(clinic: Clinic):
    promotion_id = await promoted(clinic)
    invoices = [await clinic.open((await clinic.register(f"Гость {n}")).patient_id, "consult") for n in range(VISITS)]

    async def complete(invoice_id: UUID) -> int:
        try:
            return sum(each.amount_minor for each in (await clinic.complete(invoice_id)).discounts)
        except DomainError as error:
            assert error.code == "QUOTE_CHANGED"  # noqa: PT017  # quoted with it, and paused meanwhile
            return 0

    pause = move_promotion(actor=MANAGER, promotion_id=promotion_id, move="pause", now=clinic.now)
    *taken, _ = await asyncio.gather(*(complete(invoice_id) for invoice_id in invoices), pause)
    assert (await tally())[2] == sum(taken) // 150_00


async def test_a_budget_without_room_set_among_checkouts_is_never_exceeded(clinic: Clinic):
    promotion_id = await promoted(clinic)
    invoices = [await clinic.open((await clinic.register(f"Гость {n}")).patient_id, "consult") for n in range(VISITS)]

    async def complete(invoice_id: UUID) -> int:
        try:
            return sum(each.amount_minor for each in (await clinic.complete(invoice_id)).discounts)
        except DomainError as error:
            assert error.code in ("QUOTE_CHANGED", "IDEMPOTENCY_CONFLICT")  # noqa: PT017
            return 0

    async def limit() -> None:
        while True:
            _, _, uses = await tally()
            changes = {"budget_minor": max(1, uses) * 150_00}
            try:
                await update_promotion(actor=MANAGER, promotion_id=promotion_id, changes=changes, now=clinic.now)
            except UnderWhatWasGiven:
                await asyncio.sleep(0)
            else:
                return

    *taken, _ = await asyncio.gather(*(complete(invoice_id) for invoice_id in invoices), limit())
    used, spent_minor, uses = await tally()
    assert used == uses
    assert spent_minor == sum(taken) == uses * 150_00


async def test_a_limit_that_is_set_while_a_redemption_is_cancelled_does_not_count_it(clinic: Clinic):
    made = await create_promotion(actor=MANAGER, draft=DRAFT, voucher_quantity=1, now=clinic.now)
    order = vouchers.Order("1", 1000_00)
    done = await vouchers.redeem(actor=DESK, code=made.voucher_codes[0], order=order, key="r", now=clinic.now)
    is_set = asyncio.Event()

    async def cancel() -> None:
        await is_set.wait()
        await vouchers.cancel(actor=DESK, redemption_id=done.redemption_id, reason="Ошибка", key="c", now=clinic.now)

    async def limit() -> None:
        changes = {"max_uses": 10}
        await update_promotion(actor=MANAGER, promotion_id=made.promotion_id, changes=changes, now=clinic.now)
        is_set.set()
        await asyncio.wait([cancelling], timeout=0.3)

    cancelling = asyncio.create_task(cancel())
    await run_in_transaction(limit)
    await cancelling
    assert await tally() == (0, 0, 1)
