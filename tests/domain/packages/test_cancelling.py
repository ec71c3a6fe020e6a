"""Cancellation: what was paid less what was used, as fixed at the sale."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import execute, fetchval
from domain.kernel.errors import Forbidden, Invalid, NotFound
from domain.kernel.ids import new_id
from domain.packages import service
from domain.packages.errors import NotInStatus
from runtime.verify import run_all
from tests.clinic import DESK, MANAGER
from tests.domain.packages.given import Desk


async def test_nothing_used_refunds_everything_that_was_paid(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    assert await desk.cancel(sold) == 990_000
    row = await desk.row(sold)
    assert (row["status"], row["used_minor"], row["refunded_minor"]) == ("CANCELLED", 0, 990_000)
    assert row["cancel_reason"] == "moves away"


async def test_used_units_count_their_part_of_the_price(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.use(anna, ("checkup", 1), ("hygiene", 1))
    await execute("UPDATE service SET price_minor = price_minor * 10")
    assert await desk.cancel(sold) == 990_000 - 114_231 - 618_750


async def test_everything_used_refunds_nothing(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.use(anna, ("checkup", 1), ("hygiene", 1), ("consult", 1))
    desk.clinic.wait(days=90)
    await desk.use(anna, ("checkup", 1))
    assert await desk.cancel(sold) == 0


async def test_at_list_price_a_refund_is_never_below_zero(desk: Desk, anna: UUID):
    package = await desk.make(
        await desk.group("checkup", quantity=4), await desk.group("hygiene"), price_minor=600_000, refund_basis="LIST"
    )
    first, second = await desk.sell(anna, package), await desk.sell(anna, package)
    await desk.use(anna, ("checkup", 3))
    await execute("UPDATE service SET price_minor = price_minor * 10")
    assert await desk.cancel(first) == 600_000 - 3 * 120_000
    await desk.use(anna, ("hygiene", 1))
    assert await desk.cancel(second) == 0
    assert (await desk.row(second))["used_minor"] == 650_000


async def test_a_discounted_sale_refunds_no_more_than_was_paid(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", quantity=3), price_minor=100)
    sold = await desk.sell(anna, package, paid_minor=50, actor=MANAGER)
    await desk.use(anna, ("checkup", 1))
    assert await desk.cancel(sold) == 50 - 17


async def test_a_unit_that_was_given_back_is_not_used(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    invoice = new_id()
    await desk.use(anna, ("hygiene", 1), invoice_id=invoice)
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    assert await desk.cancel(sold) == 990_000


async def test_bookings_are_released(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, desk.today)
    assert await desk.cancel(sold) == 990_000
    assert await desk.counted(sold) == (0, 0)
    assert await fetchval("SELECT status FROM entitlement_reservation") == "RELEASED"


async def test_a_service_refunded_later_can_be_paid_back(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    invoice = new_id()
    await desk.use(anna, ("hygiene", 1), ("checkup", 1), invoice_id=invoice)
    assert (await desk.shown(sold))["refundable_minor"] is None
    first = await desk.cancel(sold)
    assert (await desk.shown(sold))["refundable_minor"] == 0
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    shown = await desk.shown(sold)
    assert (shown["refunded_minor"], shown["refundable_minor"]) == (first, 618_750)
    desk.clinic.wait(days=400)
    assert await desk.cancel(sold) == 618_750
    row = await desk.row(sold)
    assert (row["used_minor"], row["refunded_minor"]) == (114_231, 990_000 - 114_231)
    assert (row["ended_at"], row["cancel_reason"]) == (desk.clinic.now - timedelta(days=400), "moves away")
    assert (await desk.shown(sold))["refundable_minor"] == 0
    with pytest.raises(NotInStatus):
        await desk.cancel(sold)


async def test_what_comes_back_at_list_price_makes_up_for_what_was_used_beyond_the_price(desk: Desk, anna: UUID):
    package = await desk.make(
        await desk.group("checkup", quantity=4), await desk.group("hygiene"), price_minor=600_000, refund_basis="LIST"
    )
    sold, invoice = await desk.sell(anna, package), new_id()
    await desk.use(anna, ("hygiene", 1), ("checkup", 2), invoice_id=invoice)
    assert await desk.cancel(sold) == 0
    await desk.give_back(await desk.entitlement(sold), 2, invoice)
    with pytest.raises(NotInStatus):
        await desk.cancel(sold)
    await desk.give_back(await desk.entitlement(sold, 1), 1, invoice)
    assert await desk.cancel(sold) == 600_000


async def test_what_was_over_when_it_was_cancelled_pays_nothing_back(desk: Desk, anna: UUID):
    sold, invoice = await desk.sell(anna), new_id()
    await desk.use(anna, ("hygiene", 1), invoice_id=invoice)
    desk.clinic.wait(days=366)
    await execute("UPDATE package_subscription SET status = 'PAST_DUE' WHERE id = $1", sold)
    assert await desk.cancel(sold) == 0
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    assert (await desk.shown(sold))["refundable_minor"] == 0
    with pytest.raises(NotInStatus):
        await desk.cancel(sold)


async def test_a_unit_that_comes_back_to_an_expired_one_is_over_with_it(desk: Desk, anna: UUID):
    sold, invoice = await desk.sell(anna), new_id()
    await desk.use(anna, ("hygiene", 1), invoice_id=invoice)
    desk.clinic.wait(days=366)
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    assert await desk.counted(sold, 2) == (0, 0)
    assert await desk.quote(anna, ("hygiene", 1)) == []
    with pytest.raises(NotInStatus):
        await desk.cancel(sold)


async def test_two_payments_back_at_once_pay_once(desk: Desk, anna: UUID):
    sold, invoice = await desk.sell(anna), new_id()
    await desk.use(anna, ("hygiene", 1), invoice_id=invoice)
    await desk.cancel(sold)
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    outcomes = await asyncio.gather(*(desk.cancel(sold) for _ in range(4)), return_exceptions=True)
    assert [one for one in outcomes if not isinstance(one, NotInStatus)] == [618_750]


async def test_a_visit_refunded_after_the_cancellation_loses_nothing(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    visit = await desk.clinic.open(anna, "hygiene")
    await desk.clinic.complete(visit)
    assert await desk.cancel(sold) == 990_000 - 618_750
    await desk.clinic.refund(visit)
    assert await desk.cancel(sold) == 618_750
    assert not [finding for finding in await run_all(desk.clinic.now) if finding.violations]


async def test_a_frozen_one_can_be_cancelled(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today, 5)
    assert await desk.cancel(sold) == 990_000
    assert (await desk.shown(sold))["status"] == "CANCELLED"


async def test_it_is_cancelled_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    asked = {"actor": MANAGER, "subscription_id": sold, "reason": "x", "now": desk.clinic.now}
    key = str(uuid4())
    first = await service.cancel(**asked, key=key)
    assert await service.cancel(**asked, key=key) == first
    with pytest.raises(NotInStatus) as refused:
        await service.cancel(**asked, key=str(uuid4()))
    assert refused.value.params == {"status": "CANCELLED"}


async def test_what_is_over_cannot_be_cancelled(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    desk.clinic.wait(days=366)
    with pytest.raises(NotInStatus):
        await desk.cancel(sold)


async def test_a_cancellation_needs_a_manager_and_a_reason(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    asked = {"subscription_id": sold, "key": str(uuid4()), "now": desk.clinic.now}
    with pytest.raises(Forbidden):
        await service.cancel(actor=DESK, reason="x", **asked)
    with pytest.raises(Invalid) as refused:
        await service.cancel(actor=MANAGER, reason="  ", **asked)
    assert refused.value.field == ("reason",)
    with pytest.raises(NotFound):
        await service.cancel(actor=MANAGER, subscription_id=new_id(), reason="x", key=str(uuid4()), now=desk.clinic.now)


async def test_a_cancellation_that_paid_back_too_much_is_found(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.use(anna, ("hygiene", 1))
    await desk.cancel(sold)
    change = "UPDATE package_subscription SET used_minor = $2, refunded_minor = paid_minor - $2 WHERE id = $1"
    await execute(change, sold, 618_749)
    broken = [finding.name for finding in await run_all(desk.clinic.now) if finding.violations]
    assert broken == ["a cancelled subscription withheld no less than its units count that are still used"]
    await execute(change, sold, 618_750)
