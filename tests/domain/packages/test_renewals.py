"""What the dates do: reminders, the end, automatic renewals with three tries, and charges without an answer."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import Forbidden, Invalid, NotFound
from domain.packages import payments, service
from domain.packages.errors import ChargeUnderWay, MandateMissing, MandateOutOfPlace, NotInStatus
from domain.packages.payments import ChargeRequest, ChargeUnanswered, Declined, Paid
from domain.staff.actor import Actor, ActorKind
from tests.clinic import DESK, MANAGER
from tests.domain.packages.given import Desk

OVER = {"year": 2027, "month": 3, "day": 2}


@dataclass
class Till:
    """A gateway that says what a test wants, and pays once for each id."""

    answers: list[Paid | Declined | None] = field(default_factory=list)
    asked: list[ChargeRequest] = field(default_factory=list)
    paid: set[UUID] = field(default_factory=set)

    async def charge(self, request: ChargeRequest) -> Paid | Declined:
        """Answer, or pay and say nothing."""
        self.asked.append(request)
        answer = self.answers.pop(0) if self.answers else Paid(f"pay-{request.id}")
        if not isinstance(answer, Declined):
            self.paid.add(request.id)
        if answer is None:
            raise ChargeUnanswered("silence")
        return answer


@pytest.fixture
def till() -> Iterator[Till]:
    """Give the gateway of this test."""
    made = Till()
    payments.configure(made)
    yield made
    payments.configure(None)


@pytest_asyncio.fixture(loop_scope="session")
async def sold(desk: Desk, anna: UUID, till: Till) -> UUID:
    """Give a subscription that is renewed automatically."""
    return await desk.sell(anna, renewal="AUTOMATIC", mandate_reference=" mandate-1 ")


async def night(desk: Desk, **moment: int) -> service.Night:
    desk.clinic.now = desk.clinic.now.replace(**moment)
    return await service.do_night(now=desk.clinic.now)


async def messages() -> list[str]:
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'message.send' ORDER BY id")
    return [json.loads(bytes(row["payload"]))["template"] for row in rows]


async def set_renewal(desk: Desk, sold: UUID, renewal: str, *, actor: Actor = DESK, **more: Any) -> UUID:
    return await service.set_renewal(
        actor=actor,
        wards=more.get("wards", ()),
        subscription_id=sold,
        renewal=renewal,
        mandate_reference=more.get("reference"),
        now=desk.clinic.now,
    )


async def test_a_mandate_is_stored_and_used_again(desk: Desk, anna: UUID, till: Till):
    with pytest.raises(MandateMissing) as refused:
        await desk.sell(anna, renewal="AUTOMATIC")
    assert refused.value.field == ("mandateReference",)
    first = await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="mandate-1")
    second = await desk.sell(anna, renewal="AUTOMATIC")
    again = await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="mandate-1")
    assert len({(await desk.row(one))["mandate_id"] for one in (first, second, again)}) == 1
    assert (await desk.shown(first))["renews_on"] == date(2027, 3, 2)
    boris = (await desk.clinic.register("Борис")).patient_id
    with pytest.raises(MandateMissing):
        await desk.sell(boris, renewal="AUTOMATIC")


async def test_what_is_over_ends_at_its_own_midnight(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, date(2027, 3, 1))
    assert (await night(desk, year=2027, month=3, day=1, hour=20)).expired == 0
    assert (await night(desk, hour=21)).expired == 1
    row = await desk.row(sold)
    assert (row["status"], row["ended_at"]) == ("EXPIRED", desk.clinic.now)
    assert await desk.counted(sold) == (0, 0)
    assert await night(desk) == service.Night(0, 0, 0, 0)


async def test_a_renewal_is_paid_for_and_nothing_rolls_over(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await desk.use(anna, ("consult", 1))
    assert (await night(desk, year=2027, month=3, day=1, hour=20)).renewed == 0
    assert (await night(desk, hour=21, minute=7)).renewed == 1
    (request,) = till.asked
    assert (request.mandate, request.amount_minor, request.currency) == ("mandate-1", 990_000, "RUB")
    old = await desk.row(sold)
    new = await desk.row(await fetchval("SELECT id FROM package_subscription WHERE renewed_from_id = $1", sold))
    assert (old["status"], new["status"]) == ("EXPIRED", "ACTIVE")
    assert (new["starts_on"], new["ends_on"], new["paid_minor"]) == (date(2027, 3, 2), date(2028, 3, 1), 990_000)
    assert (new["renewal"], new["mandate_id"], new["sold_by_kind"]) == ("AUTOMATIC", old["mandate_id"], "SYSTEM")
    assert await desk.counted(new["id"], 1) == (0, 0)
    assert [state.quantity for state in await desk.states(new["id"])] == [2, 1, 1]
    assert len(await desk.quote(anna, ("consult", 1), today=date(2027, 3, 2))) == 1
    assert (await night(desk)).renewed == 0
    assert (await messages())[-1] == "package_renewed"


async def test_a_renewal_keeps_the_terms_of_the_sale(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await service.update_package(
        actor=MANAGER, package_id=await desk.package(), changes={"price_minor": 1_000_000}, now=desk.clinic.now
    )
    assert (await night(desk, **OVER)).renewed == 1
    assert till.asked[0].amount_minor == 990_000


async def test_a_discounted_sale_is_renewed_at_its_price(desk: Desk, anna: UUID, till: Till):
    sold = await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="m", paid_minor=1, actor=MANAGER)
    await night(desk, **OVER)
    assert till.asked[0].amount_minor == 990_000
    values = await fetch(
        "SELECT e.unit_minor FROM subscription_entitlement e JOIN package_subscription n ON n.id = e.subscription_id "
        "WHERE n.renewed_from_id = $1 ORDER BY e.position",
        sold,
    )
    assert [row["unit_minor"] for row in values] == [114_231, 142_789, 618_750]


async def test_a_freeze_moves_the_renewal(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await desk.freeze(sold, date(2027, 2, 25), 30)
    assert (await desk.shown(sold))["renews_on"] == date(2027, 4, 1)
    assert (await night(desk, **OVER)).renewed == 0
    assert (await night(desk, year=2027, month=4, day=1)).renewed == 1


async def test_three_refusals_end_it(desk: Desk, anna: UUID, sold: UUID, till: Till):
    till.answers = [Declined("no money")] * 3
    assert (await night(desk, **OVER)).renewed == 0
    shown = await desk.shown(sold)
    assert (shown["status"], shown["tries"], shown["renews_on"]) == ("PAST_DUE", 1, date(2027, 3, 5))
    assert await desk.quote(anna, ("consult", 1)) == []
    await night(desk)
    await night(desk, day=4)
    assert len(till.asked) == 1
    await night(desk, day=5)
    assert (await desk.row(sold))["next_try_on"] == date(2027, 3, 9)
    await night(desk, day=8)
    assert len(till.asked) == 2
    await night(desk, day=9)
    row = await desk.row(sold)
    assert (row["status"], row["tries"], row["next_try_on"]) == ("EXPIRED", 3, None)
    assert len({request.id for request in till.asked}) == 3
    assert (await messages())[-3:] == ["package_unpaid", "package_unpaid", "package_lapsed"]
    rows = await fetch("SELECT number, status, decline_reason FROM renewal_charge ORDER BY number")
    assert [tuple(row) for row in rows] == [(number, "DECLINED", "no money") for number in (1, 2, 3)]
    assert await fetchval("SELECT count(*) FROM package_subscription") == 1
    assert (await night(desk, day=30)).renewed == 0


async def test_a_renewal_that_is_paid_late_begins_that_day(desk: Desk, anna: UUID, sold: UUID, till: Till):
    till.answers = [Declined("no money")]
    await night(desk, **OVER)
    assert (await night(desk, day=5)).renewed == 1
    new = await fetchval("SELECT starts_on FROM package_subscription WHERE renewed_from_id = $1", sold)
    assert new == date(2027, 3, 5)


async def test_a_charge_without_an_answer_is_asked_for_again_as_the_same(
    desk: Desk, anna: UUID, sold: UUID, till: Till
):
    till.answers = [None, None, None, None]
    for _ in range(4):
        assert await night(desk, **OVER) == service.Night(0, 0, 0, 1)
    row = await desk.row(sold)
    assert (row["status"], row["tries"]) == ("PAST_DUE", 0)
    for work in (lambda: desk.cancel(sold), lambda: set_renewal(desk, sold, "OFF")):
        with pytest.raises(ChargeUnderWay):
            await work()
    assert (await night(desk, day=3)).renewed == 1
    assert len(till.asked) == 5
    assert len(till.paid) == 1


async def test_a_gateway_that_is_not_well_is_left_alone(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await desk.sell(anna, renewal="AUTOMATIC")
    till.answers = [None]
    assert await night(desk, **OVER) == service.Night(0, 0, 0, 1)
    assert len(till.asked) == 1
    assert (await night(desk)).renewed == 2


async def test_two_nights_at_once_pay_and_renew_once(desk: Desk, anna: UUID, sold: UUID, till: Till):
    desk.clinic.now = desk.clinic.now.replace(**OVER)
    nights = await asyncio.gather(*(service.do_night(now=desk.clinic.now) for _ in range(4)))
    assert sum(one.renewed for one in nights) == 1
    assert len(till.paid) == 1
    assert await fetchval("SELECT count(*) FROM package_subscription") == 2


async def test_a_retired_package_is_not_renewed(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await service.retire_package(actor=MANAGER, package_id=await desk.package(), now=desk.clinic.now)
    await night(desk, **OVER)
    assert (await desk.row(sold))["status"] == "EXPIRED"
    assert till.asked == []
    assert (await messages())[-1] == "package_lapsed"


async def test_without_a_gateway_it_waits_a_month(desk: Desk, anna: UUID, sold: UUID, till: Till):
    payments.configure(None)
    await night(desk, **OVER)
    assert (await desk.row(sold))["status"] == "ACTIVE"
    assert (await desk.shown(sold))["status"] == "EXPIRED"
    await night(desk, day=31)
    assert (await desk.row(sold))["status"] == "ACTIVE"
    await night(desk, month=4, day=1)
    assert (await desk.row(sold))["status"] == "EXPIRED"


async def test_reminders_are_sent_once_by_the_way_of_renewal(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await desk.sell(anna, renewal="REMINDER")
    await desk.sell(anna)
    assert (await night(desk, year=2027, month=2, day=14)).reminded == 0
    assert (await night(desk, day=15)).reminded == 1
    assert (await night(desk, day=25)).reminded == 0
    assert (await night(desk, day=26)).reminded == 1
    assert (await night(desk, day=28)).reminded == 0
    assert (await messages())[-2:] == ["package_ends", "package_renews"]


async def test_off_ends_what_is_past_due(desk: Desk, anna: UUID, sold: UUID, till: Till):
    till.answers = [Declined("no money")]
    await night(desk, **OVER)
    await set_renewal(desk, sold, "OFF")
    assert (await desk.row(sold))["status"] == "EXPIRED"
    with pytest.raises(NotInStatus):
        await set_renewal(desk, sold, "AUTOMATIC")
    await night(desk, day=30)
    assert len(till.asked) == 1


async def test_another_mandate_pays_what_is_past_due(desk: Desk, anna: UUID, sold: UUID, till: Till):
    till.answers = [Declined("card expired")]
    await night(desk, **OVER)
    await set_renewal(desk, sold, "AUTOMATIC", reference="mandate-2")
    assert (await night(desk, day=5)).renewed == 1
    assert [request.mandate for request in till.asked] == ["mandate-1", "mandate-2"]


async def test_what_is_past_due_is_cancelled_without_a_refund(desk: Desk, anna: UUID, sold: UUID, till: Till):
    till.answers = [Declined("no money")]
    await night(desk, **OVER)
    assert await desk.cancel(sold) == 0
    assert (await desk.row(sold))["status"] == "CANCELLED"


async def test_a_patient_ends_an_automatic_renewal_and_begins_none(desk: Desk, anna: UUID, sold: UUID, till: Till):
    boris = Actor(kind=ActorKind.PATIENT, id=(await desk.clinic.register("Борис")).patient_id)
    with pytest.raises(NotFound):
        await set_renewal(desk, sold, "OFF", actor=boris)
    own = Actor(kind=ActorKind.PATIENT, id=anna)
    assert await set_renewal(desk, sold, "OFF", actor=own) == sold
    with pytest.raises(Invalid) as refused:
        await set_renewal(desk, sold, "AUTOMATIC", actor=own)
    assert refused.value.field == ("renewal",)
    assert await set_renewal(desk, sold, "REMINDER", actor=boris, wards={anna}) == sold
    with pytest.raises(MandateOutOfPlace):
        await set_renewal(desk, sold, "OFF", reference="m")
    with pytest.raises(Forbidden):
        await set_renewal(desk, sold, "OFF", actor=Actor(kind=ActorKind.PARTNER, id=anna))
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'package.renewal'") == 2


async def test_the_log_of_charges_holds_its_amounts(desk: Desk, anna: UUID, sold: UUID, till: Till):
    await night(desk, **OVER)
    row = (await fetch("SELECT * FROM renewal_charge"))[0]
    assert (row["status"], row["amount_minor"], row["payment_reference"]) == ("PAID", 990_000, f"pay-{row['id']}")
