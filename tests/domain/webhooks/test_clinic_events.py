"""What happens at the clinic is told: each event with the figures of what it tells of, in its own transaction."""

from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest_asyncio

from domain.billing import service as billing
from domain.kernel.database import execute, fetchval, run_in_transaction
from domain.promotions.policy import Use
from domain.promotions.service.keeping import move_promotion
from domain.promotions.service.uses import record_uses, reverse_uses
from domain.webhooks import service
from domain.webhooks.policy.events import EventType, subscribable
from runtime import night
from runtime.load import load_document
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.promotions.kept import promote, voucher
from tests.domain.webhooks.given import Receiver, an_endpoint, queued


@pytest_asyncio.fixture(loop_scope="session")
async def listening(receiver: Receiver) -> AsyncIterator[None]:
    """Let an endpoint of the clinic's own hear of everything."""
    await an_endpoint(*subscribable(partner=False))
    yield
    await queued(service.EMITTED)


async def heard() -> list[tuple[str, dict[str, Any], str | None]]:
    """Return what was told since: type, data, partner."""
    return [(job["type"], job["data"], job["partner_id"]) for job in await queued(service.EMITTED)]


async def test_invoices_are_told_of(listening: None, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    invoice_id = await clinic.visit(anna, "hygiene")
    total, branch = await fetchval("SELECT total_minor FROM invoice"), str(await clinic.branch())
    told = {"invoice_id": str(invoice_id), "branch_id": branch, "total_minor": total}
    assert await heard() == [("invoice.completed", told, None)]
    await clinic.refund(invoice_id, 100_00)
    told = {"invoice_id": str(invoice_id), "amount_minor": 100_00}
    assert await heard() == [("invoice.refunded", told, None)]
    open_id = await clinic.open(anna, "hygiene")
    await billing.cancel_invoice(actor=DESK, invoice_id=open_id, reason="test", key="c", now=clinic.now)
    assert await heard() == [("invoice.cancelled", {"invoice_id": str(open_id)}, None)]


async def test_certificates_are_told_of(listening: None, clinic: Clinic):
    issued = await clinic.issue(1_000_00)
    told: dict[str, Any] = {"gift_certificate_id": str(issued.certificate_id), "value_minor": 1_000_00}
    assert await heard() == [("gift_certificate.issued", told, None)]
    await clinic.redeem(issued.certificate_id, 300_00)
    told = {
        "gift_certificate_id": str(issued.certificate_id), "amount_minor": 300_00, "order_reference": None,
        "store": None,
    }  # fmt: skip
    assert await heard() == [("gift_certificate.redeemed", told, None)]


async def test_rewards_are_told_of_on_their_day(listening: None, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    await clinic.visit(boris, "hygiene")
    assert [event for event, *_ in await heard()] == ["invoice.completed"]
    clinic.wait(days=30)
    await night.run(clinic.now)
    ((event, data, _),) = await heard()
    assert event == "referral.rewarded"
    assert UUID(data["referral_id"])
    rewarded = "SELECT sum(amount_minor)::bigint FROM referral_reward WHERE patient_id = $1 AND kind <> 'FRIEND'"
    assert data["bonus_minor"] == await fetchval(rewarded, anna) > 0


async def test_a_partners_till_is_told_of_to_the_partner(listening: None, clinic: Clinic):
    till = await clinic.partner_key(await clinic.partner())
    anna = (await clinic.register("Анна")).patient_id
    sale_id = await clinic.sale(till, anna, 10_00)
    await clinic.take_back(MANAGER, sale_id)
    sold, back = sorted(await heard(), key=lambda told: told[0] != EventType.SALE_REPORTED)
    assert (sold[0], sold[1]["sale_id"], sold[1]["credited_minor"], sold[2]) == (
        EventType.SALE_REPORTED, str(sale_id), 10_00, str(till.id),
    )  # fmt: skip
    assert (back[0], back[1]["reversed_minor"], back[2]) == (EventType.SALE_REVERSED, 10_00, str(till.id))
    assert Decimal(sold[1]["order_total_minor"]) == 100_00


async def test_a_sale_that_staff_take_back_is_told_with_its_store(listening: None, clinic: Clinic):
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id, store="Тверская")
    anna = (await clinic.register("Анна")).patient_id
    for seller, store in ((till, "Тверская"), (await clinic.partner_key(partner_id), None)):
        sale_id = await clinic.sale(seller, anna, 10_00)
        await clinic.take_back(MANAGER, sale_id)
        assert [data["store"] for _, data, _ in await heard()] == [store, store]
    sale_id = await clinic.sale(replace(till, key_id=UUID(int=1)), anna, 10_00)
    await clinic.take_back(till, sale_id)
    assert [data["store"] for _, data, _ in await heard()] == ["Тверская", "Тверская"]


async def test_nobody_is_named_in_what_is_told(listening: None, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    till = await clinic.partner_key(await clinic.partner())
    await clinic.visit(anna, "hygiene")
    await clinic.sale(till, anna, 10_00)
    told = str(await heard())
    assert str(anna) not in told
    assert "Анна" not in told


async def test_vouchers_at_checkouts_are_told_of_to_their_partner(listening: None, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    shop = await clinic.partner()
    promotion_id = await promote(needs_voucher=True, partner_id=shop, max_uses=5)
    calling = await voucher(promotion_id)
    use = Use(promotion_id, "P", calling.voucher_id, discount_minor=100, partner_id=shop)
    without = Use(await promote(), "P", discount_minor=100)
    invoice_id = await clinic.open(anna, "hygiene")
    await queued(service.EMITTED)

    async def check_out() -> None:
        await record_uses(
            uses=[use, without], invoice_id=invoice_id, patient_id=anna, redeemed_by=DESK.id, today=clinic.now.date(),
            now=clinic.now,
        )  # fmt: skip

    async def refund() -> None:
        await reverse_uses(invoice_id=invoice_id, lines=(), shares={}, is_whole=True, now=clinic.now)

    for work, event in ((check_out, "voucher.redeemed"), (refund, "voucher.redemption_cancelled")):
        await run_in_transaction(work)
        told = {
            "promotion_id": str(promotion_id), "voucher_id": str(calling.voucher_id), "value_minor": 100,
            "order_reference": None, "store": None,
        }  # fmt: skip
        assert await heard() == [(event, told, str(shop))]
    await execute("DELETE FROM promotion_use")  # the invoice was never really completed


async def test_promotions_that_a_set_up_file_pauses_are_told_of(listening: None, clinic: Clinic):
    entry = {"code": "spring", "name": "Весна", "percent_off": "10"}
    for is_active, event in ((True, None), (False, "paused"), (False, None), (True, "resumed")):
        await load_document({"promotions": [{**entry, "is_active": is_active}]}, clinic.now)
        promotion_id = await fetchval("SELECT id FROM promotion")
        told = (f"promotion.{event}", {"promotion_id": str(promotion_id)}, None)
        assert await heard() == ([told] if event else [])


async def test_promotions_are_told_of(listening: None, clinic: Clinic):
    promotion_id = await promote()
    for move, event in (("pause", "paused"), ("resume", "resumed"), ("finish", "finished")):
        await move_promotion(actor=MANAGER, promotion_id=promotion_id, move=move, now=clinic.now)
        assert await heard() == [(f"promotion.{event}", {"promotion_id": str(promotion_id)}, None)]
