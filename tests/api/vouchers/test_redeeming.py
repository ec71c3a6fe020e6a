"""Vouchers are checked and redeemed at the desk, the website and a partner's till, and their budgets are kept."""

import pytest

from domain.kernel.database import execute, fetchrow
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, WEBSITE, Api, nothing_changes, patient
from tests.api.promotions.given import service
from tests.api.vouchers.given import (
    WRONG_CODE,
    a_partner,
    checked,
    funds,
    joint,
    key,
    promoted,
    redeemed,
    redeeming,
    refused,
)
from tests.api.vouchers.operations import CANCEL, CHECK, REDEEM, REDEEM_WHOLE
from tests.clinic import DESK, MANAGER, Clinic

USED_UP = "This promotion is used up."


async def used(promotion: dict[str, object]) -> tuple[int, int]:
    """Return the counters of the one promotion."""
    row = await fetchrow("SELECT used_count, spent_minor FROM promotion WHERE name = $1", promotion["name"])
    return tuple(row)


async def test_a_shared_code_counts_for_every_order_once(api: Api, clinic: Clinic):
    await promoted(api, "Улыбка 2026", endsOn="2026-04-30")
    found = await api(CHECK, actor=WEBSITE, code="улыбка-2026")
    assert found == {"isUsable": True, "title": "Весна", "validUntil": "2026-04-30", "reason": None}

    for actor in (DESK, WEBSITE):
        for _ in range(2):
            done = await api.done(REDEEM, actor=actor, input=redeeming("УЛЫБКА2026"))
            assert done == {"title": "Весна", "value": {"amount": "300.00", "currencyCode": "RUB"}, "userErrors": []}
    await redeemed(api, "улыбка2026", orderReference="A-1")
    assert await refused(api, "улыбка2026", orderReference="A-1", actor=WEBSITE) == (
        "ALREADY_EXISTS",
        ["orderReference"],
    )


async def test_a_repeated_request_is_answered_alike(api: Api, clinic: Clinic):
    await promoted(api, budget="300.00")
    wanted = redeeming("SMILE")
    first = await api.done(REDEEM_WHOLE, input=wanted)
    for code in ("SMILE", "smile", " SmILe-"):
        assert await api.done(REDEEM_WHOLE, input={**wanted, "code": code}) == first
    assert await api.refused(REDEEM_WHOLE, input={**wanted, "orderReference": "B"}) == (
        "IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"],
    )  # fmt: skip


async def test_a_single_code_counts_once(api: Api, clinic: Clinic):
    made = await promoted(api, None, voucherQuantity=2)
    first, second = made["voucherCodes"]
    await redeemed(api, first.lower().replace("-", " "))
    assert await refused(api, first) == ("CONFLICT", ["code"])
    told = await checked(api, first)
    assert (told["isUsable"], told["reasonCode"], told["title"]) == (False, "USED", "Весна")
    assert (await checked(api, second))["isUsable"]


async def test_a_budget_is_never_exceeded_and_comes_back(api: Api, clinic: Clinic):
    made = (await promoted(api, budget="700.00"))["promotion"]
    first = await redeemed(api, "SMILE")
    await redeemed(api, "SMILE")
    assert await used(made) == (2, 60_000)
    assert await refused(api, "SMILE") == ("CAP_REACHED", ["code"])
    assert (await redeemed(api, "SMILE", orderTotal="100.00"))["value"] == {"amount": "100.00"}
    assert (await checked(api, "SMILE"))["reasonCode"] == "USED_UP"

    cancelling = {"redemptionId": first["redemptionId"], "reason": "Вернули", "idempotencyKey": key()}
    await api.done(CANCEL, input=cancelling)
    assert await used(made) == (2, 40_000)
    again = {**cancelling, "idempotencyKey": key()}
    assert await api.refused(CANCEL, input=again) == ("NOT_FOUND", ["redemptionId"])
    await redeemed(api, "SMILE")


async def test_a_number_of_uses_is_kept(api: Api, clinic: Clinic):
    await promoted(api, maxUses=1)
    await redeemed(api, "SMILE")
    assert await refused(api, "SMILE") == ("CAP_REACHED", ["code"])


async def test_a_percentage_is_of_the_orders_total(api: Api, clinic: Clinic):
    await promoted(api, "FREE", percentOff="12.5")
    assert (await redeemed(api, "FREE"))["value"] is None
    done = await redeemed(api, "FREE", orderTotal="99.99")
    assert (done["value"], done["percentOff"]) == ({"amount": "12.49"}, "12.5")
    await promoted(api, "LIMITED", percentOff="10", budget="100.00", name="Лето")
    assert await refused(api, "LIMITED") == ("INVALID", ["orderTotal"])
    assert await refused(api, "LIMITED", orderTotal="1000.10") == ("CAP_REACHED", ["code"])
    assert (await redeemed(api, "LIMITED", orderTotal="1000.00"))["value"] == {"amount": "100.00"}


async def test_an_amount_is_no_more_than_the_order_and_a_minimum_holds(api: Api, clinic: Clinic):
    await promoted(api, conditions={"minimumSum": "500.00"})
    assert await refused(api, "SMILE") == ("INVALID", ["orderTotal"])
    assert await refused(api, "SMILE", orderTotal="499.99") == ("CONFLICT", ["orderTotal"])
    assert (await redeemed(api, "SMILE", orderTotal="500.00"))["value"] == {"amount": "300.00"}
    assert (await checked(api, "SMILE"))["minimumTotal"] == {"amount": "500.00"}


async def test_a_fixed_price_takes_off_what_the_order_costs_more(api: Api, clinic: Clinic):
    await promoted(api, fixedPrice="2000.00", categories=["HYGIENE"], maxUses=2)
    told = await checked(api, "SMILE")
    assert (told["fixedPrice"], told["amountOff"]) == ({"amount": "2000.00"}, None)
    async with nothing_changes():
        assert await refused(api, "SMILE") == ("INVALID", ["orderTotal"])
    assert (await redeemed(api, "SMILE", orderTotal="2450.00"))["value"] == {"amount": "450.00"}
    assert (await redeemed(api, "SMILE", orderTotal="1500.00"))["value"] == {"amount": "0.00"}


async def test_a_gift_is_told_with_its_cost(api: Api, clinic: Clinic):
    await promoted(api, gift="Щётка", giftCost="150.00", budget="200.00")
    done = await redeemed(api, "SMILE")
    assert (done["gift"], done["value"]) == ("Щётка", {"amount": "150.00"})
    assert await refused(api, "SMILE") == ("CAP_REACHED", ["code"])


@pytest.mark.parametrize(
    "changes",
    [
        {"bonusGrant": "100.00"},
        {"everyNthFree": 3, "categories": ["HYGIENE"]},
        {"firstVisitOnly": True},
        {"perPatientLimit": 1},
        {"conditions": {"maxAge": 18}},
    ],
)
async def test_what_is_for_a_patient_counts_at_a_checkout_only(api: Api, clinic: Clinic, changes: dict[str, object]):
    await promoted(api, **changes)
    assert await refused(api, "SMILE") == ("CONFLICT", ["code"])
    desk, website = await checked(api, "SMILE"), await checked(api, "SMILE", actor=WEBSITE)
    assert (desk["isUsable"], desk["reasonCode"]) == (True, "AT_CHECKOUT")
    assert (website["isUsable"], website["reasonCode"]) == (False, "AT_CHECKOUT")


async def test_what_is_for_services_the_clinics_own_people_vouch_for(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, conditions={"serviceIds": [await service("hygiene")]}, **joint(partner))
    assert await refused(api, "SMILE", actor=partner) == ("CONFLICT", ["code"])
    await redeemed(api, "SMILE", actor=WEBSITE)


async def test_dates_hours_and_pauses_hold(api: Api, clinic: Clinic):
    await promoted(api, startsOn="2026-03-03", endsOn="2026-03-04", conditions={"hourFrom": 9, "hourTo": 12})
    assert await refused(api, "SMILE") == ("TOO_EARLY", ["code"])
    clinic.wait(days=1)
    assert await refused(api, "SMILE") == ("TOO_EARLY", ["code"])
    assert (await checked(api, "SMILE"))["reasonCode"] == "NOT_NOW"
    clinic.wait(hours=-1)
    await redeemed(api, "SMILE")
    await execute("UPDATE promotion SET state = 'PAUSED'")
    assert await refused(api, "SMILE") == ("FORBIDDEN_FOR_STATUS", ["code"])
    await execute("UPDATE promotion SET state = 'LIVE'")
    clinic.wait(days=2)
    assert await refused(api, "SMILE") == ("EXPIRED", ["code"])
    told = await checked(api, "SMILE", locale="ru")
    assert (told["reasonCode"], told["title"]) == ("EXPIRED", "Весна")


async def test_a_partner_redeems_its_own_vouchers_and_is_owed_the_clinics_share(api: Api, clinic: Clinic):
    mine, other = await a_partner(clinic), await a_partner(clinic, "Спортмастер")
    await promoted(api, "OURS", **joint(mine, "40"))
    await promoted(api, "CLINICS", name="Своя")
    for code, till in (("OURS", other), ("CLINICS", mine), (WRONG_CODE, mine)):
        assert await refused(api, code, actor=till) == ("CODE_INVALID", ["code"])
        told = await checked(api, code, actor=till)
        assert (told["isUsable"], told["title"], told["reasonCode"]) == (False, None, "UNKNOWN")
    done = await redeemed(api, "OURS", actor=mine)
    assert done["value"] == {"amount": "300.00"}
    assert await funds(mine) == 18_000
    row = await fetchrow("SELECT channel, store, partner_minor, clinic_minor FROM promotion_use")
    assert tuple(row) == ("PARTNER", "Store 1", 12_000, 18_000)

    cancelling = {"redemptionId": done["redemptionId"], "reason": "Возврат"}
    assert await api.refused(CANCEL, actor=other, input={**cancelling, "idempotencyKey": key()}) == (
        "NOT_FOUND", ["redemptionId"],
    )  # fmt: skip
    clinic.wait(days=15)
    late = await api.refused(CANCEL, actor=mine, input={**cancelling, "idempotencyKey": key()})
    assert late == ("EXPIRED", ["redemptionId"])
    clinic.wait(days=-1)
    await api.done(CANCEL, actor=mine, input={**cancelling, "idempotencyKey": key()})
    assert await funds(mine) == 0


async def test_what_a_partner_does_not_have_any_more_is_not_taken_back(api: Api, clinic: Clinic):
    mine = await a_partner(clinic, prepaid_minor=1_00)
    assert mine.id is not None
    await promoted(api, "OURS", **joint(mine, "40"))
    done = await redeemed(api, "OURS", actor=mine)
    await clinic.partner_pays(mine.id, 30_00, out=True)
    cancelling = {"redemptionId": done["redemptionId"], "reason": "Возврат"}
    for actor in (mine, DESK):
        (error,) = (await api(CANCEL, actor=actor, input={**cancelling, "idempotencyKey": key()}))["userErrors"]
        assert (error["code"], error["field"]) == ("INSUFFICIENT_FUNDS", ["redemptionId"])
        assert error["message"] == "The partner does not have this amount any more."
    assert await funds(mine) == 151_00


async def test_a_partner_pays_its_share_of_what_the_clinic_gives(api: Api, clinic: Clinic):
    partner = await a_partner(clinic, prepaid_minor=20_000)
    await promoted(api, **joint(partner, "40"))
    done = await redeemed(api, "SMILE")
    assert await funds(partner) == 8_000
    for actor in (DESK, WEBSITE):
        (error,) = (await api(REDEEM_WHOLE, actor=actor, input=redeeming("SMILE")))["userErrors"]
        assert (error["code"], error["field"], error["message"]) == ("CAP_REACHED", ["code"], USED_UP)
    await api.done(CANCEL, input={"redemptionId": done["redemptionId"], "reason": "Ошибка", "idempotencyKey": key()})
    assert await funds(partner) == 20_000


async def test_a_paused_partners_vouchers_rest(api: Api, clinic: Clinic):
    await promoted(api, **joint(await a_partner(clinic)))
    await execute("UPDATE partner SET status = 'PAUSED'")
    assert await refused(api, "SMILE") == ("FORBIDDEN_FOR_STATUS", ["code"])


async def test_wrong_codes_are_counted(api: Api, clinic: Clinic):
    await promoted(api)
    partner = await a_partner(clinic)
    for _ in range(10):
        assert await refused(api, WRONG_CODE, actor=partner) == ("CODE_INVALID", ["code"])
        await redeemed(api, "SMILE")
    assert await refused(api, WRONG_CODE, actor=partner) == ("RATE_LIMITED", None)
    assert await api.error(CHECK, actor=partner, code="SMILE") == "THROTTLED"
    clinic.wait(minutes=1)
    assert await refused(api, WRONG_CODE, actor=partner) == ("CODE_INVALID", ["code"])


async def test_whoever_may_not_redeem_changes_nothing(api: Api, clinic: Clinic):
    await promoted(api)
    anna = patient((await clinic.register()).patient_id)
    async with nothing_changes():
        for actor, code in ((ANONYMOUS, "UNAUTHENTICATED"), (anna, "FORBIDDEN"), (DOCTOR, "FORBIDDEN")):
            assert await api.error(REDEEM, actor=actor, input=redeeming("SMILE")) == code
        assert await api.error(CHECK, actor=ANONYMOUS, code="SMILE") == "UNAUTHENTICATED"
    assert (await checked(api, "SMILE", actor=anna))["isUsable"]
    await redeemed(api, "SMILE", actor=MANAGER)


@pytest.mark.parametrize("changes", [{"orderReference": " "}, {"orderReference": "x" * 201}, {"orderTotal": "0"}])
async def test_odd_orders_are_refused(api: Api, clinic: Clinic, changes: dict[str, str]):
    await promoted(api)
    code, field = await refused(api, "SMILE", **changes)
    assert (code in {"INVALID", "AMOUNT_OUT_OF_RANGE"}, field) == (True, [*changes])
