"""What promotions gave on invoices is written, kept to limits by checkouts at the same time, and taken back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest_asyncio

from domain.kernel.database import execute, fetch, fetchrow, run_in_transaction
from domain.kernel.ids import new_id
from domain.ledger.proofs import run
from domain.promotions.policy import Perks, Reason, RefundedLine, Share, Use, choose, uses_of
from domain.promotions.proofs import PROOFS
from domain.promotions.service.checkout import Offered
from domain.promotions.service.uses import record_uses, reverse_uses
from domain.promotions.service.vouchers import PresentedVoucher
from tests.clinic import Clinic, make_clinic
from tests.domain.promotions.kept import (
    LINES,
    NOON,
    TODAY,
    counters,
    facts,
    ids,
    offers,
    promote,
    record,
    statuses,
    voucher,
)
from tests.statements import statements


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    """Give a clinic; the invoices are ids and nothing else here, so the proofs are those of promotions."""
    made = await make_clinic()
    yield made
    assert [finding for finding in await run(proofs=PROOFS, now=made.now) if finding.violations] == []


async def check_out(*vouchers: PresentedVoucher, pause_s: float = 0.0) -> Offered:
    """Take all that is offered, in one transaction, as a checkout does."""
    about = await facts()

    async def work() -> Offered:
        offered = await offers(about, *vouchers, lock=True)
        uses = uses_of(choose(LINES, Perks(), offered.offers), {})
        await record_uses(
            uses=uses, invoice_id=new_id(), patient_id=patient_id, redeemed_by=None, today=TODAY, now=NOON
        )
        await asyncio.sleep(pause_s)
        return offered

    (patient_id,) = [row["id"] for row in await fetch("SELECT id FROM patient LIMIT 1")]
    return await run_in_transaction(work)


async def test_a_use_is_written_with_what_it_gave_and_for_whom(clinic: Clinic):
    patient_id, shop = (await clinic.register()).patient_id, await clinic.partner()
    promotion_id = await promote(max_uses=5, partner_id=shop, partner_share_bp=5000)
    calling = await voucher(promotion_id)
    use = Use(
        promotion_id, "P", calling.voucher_id, discount_minor=101, units=2, partner_id=shop, partner_discount_minor=50
    )
    desk_id, invoice_id = new_id(), new_id()
    await record_uses(
        uses=[use], invoice_id=invoice_id, patient_id=patient_id, redeemed_by=desk_id, today=TODAY, now=NOON
    )
    row = await fetchrow("SELECT * FROM promotion_use")
    kept = {
        key: row[key] for key in ("promotion_id", "patient_id", "voucher_id", "invoice_id", "redeemed_by", "channel")
    }
    assert kept == {
        "promotion_id": promotion_id, "patient_id": patient_id, "voucher_id": calling.voucher_id,
        "invoice_id": invoice_id, "redeemed_by": desk_id, "channel": "CHECKOUT",
    }  # fmt: skip
    assert (row["discount_minor"], row["partner_minor"], row["clinic_minor"], row["units"]) == (101, 50, 0, 2)
    assert (row["used_on"], row["used_at"], row["reversed_at"], row["gift"]) == (TODAY, NOON, None, None)
    assert (await counters(promotion_id), await statuses(calling)) == ((1, 101), ["USED"])


async def test_counters_stand_still_without_limits_and_shared_codes_stay(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    free, limited = await promote(), await promote(budget_minor=1000)
    shared = await voucher(free, kind="SHARED")
    await record(Use(free, "P", shared.voucher_id, discount_minor=100), patient_id)
    await record(Use(limited, "P", cost_minor=40, gift="toothpaste"), patient_id)
    assert (await counters(free), await counters(limited)) == ((0, 0), (1, 40))
    assert await statuses(shared) == ["ACTIVE"]


async def test_without_uses_nothing_is_asked_of_the_database(clinic: Clinic):
    async with statements() as found:
        await record_uses(uses=(), invoice_id=new_id(), patient_id=new_id(), redeemed_by=None, today=TODAY, now=NOON)
    assert found == []


async def test_a_budget_covers_whole_invoices_only(clinic: Clinic):
    await clinic.register()
    promotion_id = await promote("PERCENT", 1000, budget_minor=399)
    assert [len((await check_out()).offers) for _ in range(3)] == [1, 1, 0]
    assert await counters(promotion_id) == (2, 300)


async def test_checkouts_at_the_same_time_never_exceed_the_number_of_uses(clinic: Clinic):
    await clinic.register()
    promotion_id, other_id = (
        await promote(max_uses=3),
        await promote("GIFT", 0, gift="x", gift_cost_minor=7, max_uses=5),
    )
    found = await asyncio.gather(*(check_out(pause_s=0.01) for _ in range(8)))
    assert sum(promotion_id in ids(offered) for offered in found) == 3
    assert sum(other_id in ids(offered) for offered in found) == 5
    assert (await counters(promotion_id), await counters(other_id)) == ((3, 300), (5, 35))


async def test_two_checkouts_at_the_same_time_use_a_voucher_once(clinic: Clinic):
    await clinic.register()
    single = await voucher(await promote(needs_voucher=True))
    found = await asyncio.gather(*(check_out(single, pause_s=0.05) for _ in range(2)))
    assert sorted(len(offered.offers) for offered in found) == [0, 1]
    assert [each.reason for offered in found for each in offered.refused] == [Reason.VOUCHER]
    assert await statuses(single) == ["USED"]


async def test_who_pauses_a_promotion_while_a_checkout_waits_for_it_has_paused_it(clinic: Clinic):
    await clinic.register()
    promotion_id = await promote(max_uses=3)
    calling = await voucher(promotion_id)
    locked, waiting = asyncio.Event(), asyncio.Event()

    async def pause() -> None:
        await execute("UPDATE promotion SET state = 'PAUSED' WHERE id = $1", promotion_id)
        locked.set()
        await waiting.wait()
        await asyncio.sleep(0.1)

    async def check_out_meanwhile() -> Offered:
        await locked.wait()
        waiting.set()
        return await check_out(calling)

    _, offered = await asyncio.gather(run_in_transaction(pause), check_out_meanwhile())
    assert (offered.offers, [each.reason for each in offered.refused]) == ((), [Reason.NOT_LIVE])
    assert await statuses(calling) == ["ACTIVE"]


async def used_once(clinic: Clinic, share_bp: int = 0) -> tuple[UUID, UUID, PresentedVoucher]:
    """Use a promotion of 100 off two lines once; return it, the invoice and the voucher."""
    patient_id = (await clinic.register()).patient_id
    shop = await clinic.partner() if share_bp else None
    promotion_id = await promote(max_uses=1, budget_minor=100, partner_id=shop, partner_share_bp=share_bp)
    calling = await voucher(promotion_id)
    use = Use(promotion_id, "P", calling.voucher_id, discount_minor=100, partner_discount_minor=share_bp // 100)
    return promotion_id, await record(use, patient_id), calling


async def test_refunds_return_their_part_to_budget_and_partner_and_the_last_one_everything(clinic: Clinic):
    promotion_id, invoice_id, calling = await used_once(clinic, share_bp=5000)

    async def refund(done: int, *, is_whole: bool = False) -> tuple[int, int]:
        lines = [RefundedLine(promotion_id, 67, Share(done, 3)), RefundedLine(promotion_id, 33, Share(0, 3))]
        (part,) = await reverse_uses(
            invoice_id=invoice_id, lines=lines, shares={}, is_whole=is_whole, now=NOON + timedelta(days=1)
        )
        return part.discount_minor, part.partner_discount_minor

    assert (await refund(1), await counters(promotion_id)) == ((22, 11), (1, 78))
    assert (await refund(2), await counters(promotion_id)) == ((22, 11), (1, 56))
    assert await statuses(calling) == ["USED"]
    assert (await refund(3, is_whole=True), await counters(promotion_id)) == ((56, 28), (0, 0))
    row = await fetchrow("SELECT * FROM promotion_use")
    reversed_parts = [row[f"reversed_{name}_minor"] for name in ("discount", "bonus", "partner")]
    assert (reversed_parts, row["reversed_at"]) == ([100, 0, 50], NOON + timedelta(days=1))
    assert await statuses(calling) == ["ACTIVE"]


async def test_what_came_back_whole_can_be_used_again(clinic: Clinic):
    promotion_id, invoice_id, calling = await used_once(clinic)
    assert (await check_out(calling)).offers == ()
    (part,) = await reverse_uses(invoice_id=invoice_id, lines=[], shares={}, is_whole=True, now=NOON)
    assert (part.discount_minor, part.spent_minor, part.is_whole) == (100, 100, True)
    assert ids(await check_out(calling)) == {promotion_id}
    assert (await counters(promotion_id), await statuses(calling)) == ((1, 100), ["USED"])


async def test_an_invoice_without_promotions_costs_a_refund_one_statement(clinic: Clinic):
    async with statements() as found:
        assert await reverse_uses(invoice_id=new_id(), lines=[], shares={}, is_whole=True, now=NOON) == ()
    assert len(found) == 1
