"""Cancellation: what was paid less what was used, as fixed at the sale."""

from uuid import UUID, uuid4

import pytest

from domain.kernel.database import execute, fetchval
from domain.kernel.errors import Forbidden, Invalid, NotFound
from domain.kernel.ids import new_id
from domain.packages import service
from domain.packages.errors import NotInStatus
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


async def test_a_service_refunded_later_changes_no_refund(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    invoice = new_id()
    await desk.use(anna, ("hygiene", 1), invoice_id=invoice)
    await desk.cancel(sold)
    await desk.give_back(await desk.entitlement(sold, 2), 1, invoice)
    assert (await desk.row(sold))["refunded_minor"] == 990_000 - 618_750


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
