"""Promotions through the API: made, changed, paused, listed, and what is refused."""

from typing import Any
from uuid import uuid4

import pytest

from api import ids
from domain.kernel.database import execute, fetch, fetchval
from domain.promotions.service import keeping
from tests.api.client import MARKETER, MISSING, Api
from tests.api.promotions.given import branch, key_of, offered, offering, service
from tests.api.promotions.operations import CHAIN, CREATE, CREATE_WHOLE, FILTERED, LIST, READ, UPDATE, USES, moving
from tests.clinic import MANAGER, OWNER, Clinic
from tests.statements import statements


async def refused(api: Api, **changes: Any) -> tuple[str, list[str] | None]:
    """Return why a promotion with these changes is refused."""
    return await api.refused(CREATE, actor=MARKETER, input=offering(**changes))


async def used(promotion: dict[str, Any], clinic: Clinic, *, discount_minor: int, reversed_minor: int = 0) -> None:
    """Let a promotion have been used, as a checkout writes it."""
    await execute(
        "INSERT INTO promotion_use (id, promotion_id, channel, discount_minor, bonus_minor, cost_minor, partner_minor,"
        " clinic_minor, units, reversed_discount_minor, reversed_bonus_minor, reversed_partner_minor, used_on, used_at)"
        " VALUES (gen_random_uuid(), $1, 'DESK', $2, 0, 0, 0, 0, 1, $3, 0, 0, $4::timestamptz::date, $4)",
        key_of(promotion), discount_minor, reversed_minor, clinic.now,
    )  # fmt: skip


async def test_a_promotion_is_made_and_listed_as_clients_ask(api: Api):
    form = offering(
        categories=["HYGIENE"], firstVisitOnly=True, perPatientLimit=1, budget="50000.00", endsOn="2026-04-30"
    )
    payload = await api.done(CREATE, actor=MARKETER, input=form)
    promotion = payload["promotion"]
    assert promotion.pop("id").startswith("PRO_")
    assert promotion == {"name": "Весна", "status": "ACTIVE", "startsOn": "2026-03-01", "endsOn": "2026-04-30"}
    assert payload["voucherCodes"] == []
    page = await api(LIST, actor=MARKETER, first=10)
    assert page["totalCount"] == 1
    (listed,) = page["nodes"]
    listed.pop("id")
    assert listed == {
        "name": "Весна", "status": "ACTIVE", "uses": 0, "spent": {"amount": "0.00"}, "budget": {"amount": "50000.00"},
    }  # fmt: skip


async def test_everything_that_is_given_is_read_again(api: Api):
    conditions = {
        "serviceIds": [await service("hygiene")], "branchIds": [await branch()], "stages": ["LOYAL"],
        "kinships": ["CHILD"], "weekdays": [1, 2], "hourFrom": 9, "hourTo": 12, "minAge": 3, "maxAge": 18,
        "birthdayDaysBefore": 7, "birthdayDaysAfter": 7, "serviceNumber": 2, "minimumSum": "1000.00",
        "previous": {"categories": ["SURGERY"], "withinDays": 90, "atLeast": 2},
    }  # fmt: skip
    promotion = await offered(
        api, conditions=conditions, percentOff="12.5", unitsPerUse=1, combining="WITH_OTHERS", priority=5, maxUses=100,
        perPatientPerYear=2, chain="Гигиена", description="Для своих",
    )  # fmt: skip
    assert promotion["effect"] == {
        "kind": "PERCENT", "percent": "12.5", "amount": None, "multiplier": None, "everyNth": None, "gift": None,
        "giftCost": None, "unitsPerUse": 1, "bonusLifeDays": None,
    }  # fmt: skip
    assert promotion["conditions"] == {
        "categories": [], "services": [{"code": "hygiene"}], "branches": [{"name": "Эмаль на Тверской"}], "tiers": [],
        "stages": ["LOYAL"], "kinships": ["CHILD"], "weekdays": [1, 2], "hourFrom": 9, "hourTo": 12,
        "firstVisitOnly": False, "minAge": 3, "maxAge": 18, "isChildOfFamily": False, "parentInTreatmentDays": None,
        "birthdayDaysBefore": 7, "birthdayDaysAfter": 7,
        "previous": {"categories": ["SURGERY"], "services": [], "withinDays": 90, "atLeast": 2},
        "serviceNumber": 2, "minimumSum": {"amount": "1000.00"}, "segment": None,
    }  # fmt: skip
    assert {name: promotion[name] for name in ("combining", "priority", "maxUses", "perPatientPerYear", "chain")} == {
        "combining": "WITH_OTHERS", "priority": 5, "maxUses": 100, "perPatientPerYear": 2, "chain": "Гигиена",
    }  # fmt: skip
    assert await api(READ, actor=MARKETER, id=promotion["id"]) == promotion


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"amountOff": "500.00"}, {"kind": "AMOUNT", "amount": {"amount": "500.00"}}),
        ({"fixedPrice": "0.00", "categories": ["HYGIENE"]}, {"kind": "FIXED_PRICE", "amount": {"amount": "0.00"}}),
        ({"gift": "Зубная щётка", "giftCost": "90.00"}, {"kind": "GIFT", "giftCost": {"amount": "90.00"}}),
        ({"everyNthFree": 5, "categories": ["HYGIENE"]}, {"kind": "NTH_FREE", "everyNth": 5}),
        ({"bonusGrant": "300.00", "bonusLifeDays": 60}, {"kind": "BONUS_GRANT", "bonusLifeDays": 60}),
        ({"bonusMultiplier": "2.5"}, {"kind": "BONUS_MULTIPLIER", "multiplier": "2.5"}),
    ],
)
async def test_every_effect_can_be_given(api: Api, given: dict[str, Any], told: dict[str, Any]):
    effect = (await offered(api, percentOff=None, **given))["effect"]
    assert {name: effect[name] for name in told} == told


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"percentOff": None}, None),
        ({"amountOff": "1.00"}, ["amountOff"]),
        ({"percentOff": "100.01"}, ["percentOff"]),
        ({"percentOff": "0"}, ["percentOff"]),
        ({"percentOff": None, "bonusMultiplier": "1"}, ["bonusMultiplier"]),
        ({"percentOff": None, "everyNthFree": 1}, ["everyNthFree"]),
        ({"percentOff": None, "fixedPrice": "100.00"}, ["conditions", "serviceIds"]),
        ({"percentOff": None, "gift": "  "}, ["gift"]),
        ({"categories": []}, ["categories"]),
        ({"conditions": {"serviceIds": []}}, ["conditions", "serviceIds"]),
        ({"conditions": {"weekdays": []}}, ["conditions", "weekdays"]),
        (
            {"conditions": {"previous": {"serviceIds": [], "categories": ["HYGIENE"]}}},
            ["conditions", "previous", "serviceIds"],
        ),
        ({"giftCost": "5.00"}, ["giftCost"]),
        ({"bonusLifeDays": 5}, ["bonusLifeDays"]),
        ({"name": ""}, ["name"]),
        ({"endsOn": "2026-02-01"}, ["endsOn"]),
        ({"endsOn": "2026-03-01"}, ["endsOn"]),
        ({"startsOn": "2200-01-01"}, ["startsOn"]),
        ({"startsOn": "1999-12-31"}, ["startsOn"]),
        ({"perPatientLimit": 0}, ["perPatientLimit"]),
        ({"maxUses": -1}, ["maxUses"]),
        ({"priority": 1001}, ["priority"]),
        ({"unitsPerUse": 0}, ["unitsPerUse"]),
        ({"fundedBy": "PARTNER"}, ["partnerId"]),
        ({"partnerSharePercent": "50"}, ["partnerSharePercent"]),
        ({"voucherCode": "SPRING", "voucherQuantity": 5}, ["voucherQuantity"]),
        ({"voucherQuantity": 0}, ["voucherQuantity"]),
        ({"voucherCode": "A!"}, ["voucherCode"]),
        ({"conditions": {"weekdays": [8]}}, ["conditions", "weekdays"]),
        ({"conditions": {"hourFrom": 9}}, ["conditions", "hourTo"]),
        ({"conditions": {"maxAge": 10, "minAge": 11}}, ["conditions", "maxAge"]),
        ({"conditions": {"previous": {}}}, ["conditions", "previous", "serviceIds"]),
        ({"categories": ["HYGIENE"], "conditions": {"categories": ["HYGIENE"]}}, ["categories"]),
    ],
)
async def test_what_makes_no_sense_is_refused_at_its_field(api: Api, changes: dict[str, Any], field: list[str] | None):
    assert await refused(api, **changes) == ("INVALID", field)
    assert await fetchval("SELECT count(*) FROM promotion") == 0


@pytest.mark.parametrize("name", ["budget", "amountOff", "giftCost", "bonusGrant"])
async def test_amounts_have_their_bounds(api: Api, name: str):
    beside = {"budget": {}, "giftCost": {"percentOff": None, "gift": "Паста"}}.get(name, {"percentOff": None})
    assert await refused(api, **beside, **{name: "10000000.01"}) == ("AMOUNT_OUT_OF_RANGE", [name])
    assert await refused(api, **beside, **{name: "-1"}) == ("AMOUNT_OUT_OF_RANGE", [name])


@pytest.mark.parametrize("amount", ["0.00", "-1.00", "10000000.01"])
async def test_a_minimum_is_an_amount_like_others(api: Api, amount: str):
    expected = "AMOUNT_OUT_OF_RANGE", ["conditions", "minimumSum"]
    assert await refused(api, conditions={"minimumSum": amount}) == expected


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"conditions": {"weekdays": [8]}}, "The number must be between 1 and 7."),
        ({"conditions": {"minAge": 200}}, "The number must be between 0 and 150."),
        ({"conditions": {"hourFrom": 9, "hourTo": 9}}, "Give both hours, and not the same one twice."),
        ({"conditions": {"minAge": 9, "maxAge": 8}}, "The lowest age is above the highest."),
        ({"startsOn": "9999-12-31"}, "The first day must lie between 2000-01-01 and 2100-12-31."),
    ],
)
async def test_refusals_say_what_is_possible(api: Api, changes: dict[str, Any], message: str):
    payload = await api(CREATE, actor=MARKETER, input=offering(**changes))
    assert [error["message"] for error in payload["userErrors"]] == [message]


async def test_what_a_promotion_names_must_be_there(api: Api):
    for type_name, path in (("Service", "serviceIds"), ("Branch", "branchIds"), ("Tier", "tierIds")):
        conditions = {path: [ids.encode(type_name, MISSING)]}
        assert await refused(api, conditions=conditions) == ("NOT_FOUND", ["conditions", path])
    segment = {"segmentId": ids.encode("Segment", MISSING)}
    assert await refused(api, conditions=segment) == ("NOT_FOUND", ["conditions", "segmentId"])
    partner = ids.encode("Partner", MISSING)
    assert await refused(api, partnerId=partner, fundedBy="PARTNER") == ("NOT_FOUND", ["partnerId"])
    error = await api.error(CREATE, actor=MARKETER, input=offering(conditions={"serviceIds": [await branch()]}))
    assert error == "BAD_USER_INPUT"


async def test_there_are_not_too_many_at_a_time(api: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keeping, "MAX_UNFINISHED", 2)
    await offered(api)
    last = await offered(api)
    assert await refused(api) == ("INVALID", None)
    await api.done(moving("finish"), actor=MARKETER, input={"promotionId": last["id"]})
    await offered(api)


async def test_vouchers_come_with_the_promotion_and_are_told_once(api: Api):
    single = await api.done(CREATE_WHOLE, actor=MARKETER, input=offering(voucherQuantity=3))
    assert len(set(single["voucherCodes"])) == 3
    assert single["promotion"]["needsVoucher"]
    shared = await api.done(CREATE_WHOLE, actor=MARKETER, input=offering(voucherCode="Весна2026"))
    assert shared["voucherCodes"] == ["Весна2026"]
    assert await refused(api, voucherCode="весна 2026") == ("ALREADY_EXISTS", ["voucherCode"])
    assert await fetchval("SELECT count(*) FROM promotion") == 2
    logged = await fetch("SELECT after::text FROM audit_event WHERE action = 'promotion.create'")
    assert not any(code in row["after"] for row in logged for code in single["voucherCodes"])


async def test_before_its_first_day_everything_may_change(api: Api):
    promotion = await offered(api, startsOn="2026-03-10", categories=["HYGIENE"], gift=None)
    changes = {
        "name": "Лето", "startsOn": "2026-03-12", "endsOn": "2026-06-01", "percentOff": None, "gift": "Паста",
        "conditions": {"firstVisitOnly": True}, "combining": "ALONE", "priority": 3, "maxUses": 10,
        "budget": "100.00", "chain": "Лето", "description": "Всем", "needsVoucher": True, "perPatientLimit": 2,
    }  # fmt: skip
    changed = (await api.done(UPDATE, actor=MANAGER, input={"promotionId": promotion["id"], **changes}))["promotion"]
    assert (changed["effect"]["kind"], changed["effect"]["gift"]) == ("GIFT", "Паста")
    assert (changed["conditions"]["categories"], changed["conditions"]["firstVisitOnly"]) == ([], True)
    for name in ("name", "startsOn", "endsOn", "combining", "priority", "maxUses", "chain", "description"):
        assert changed[name] == changes[name]
    cleared = {"endsOn": None, "maxUses": None, "budget": None, "chain": None, "description": None}
    changed = (await api.done(UPDATE, actor=OWNER, input={"promotionId": promotion["id"], **cleared}))["promotion"]
    assert {name: changed[name] for name in cleared} == cleared
    assert changed["perPatientLimit"] == 2


async def test_what_patients_count_on_stays_once_it_has_begun(api: Api):
    promotion = await offered(api)
    form = {"promotionId": promotion["id"]}
    for name, value in (
        ("percentOff", "5"), ("amountOff", "5.00"), ("gift", "Паста"), ("startsOn", "2026-03-05"),
        ("combining", "ALONE"), ("needsVoucher", True), ("conditions", {"firstVisitOnly": True}),
    ):  # fmt: skip
        refusal = await api.refused(UPDATE, actor=MARKETER, input={**form, name: value})
        assert refusal == ("FORBIDDEN_FOR_STATUS", [name])
    fewer = {**form, "percentOff": "10", "unitsPerUse": 1}
    assert await api.refused(UPDATE, actor=MARKETER, input=fewer) == ("FORBIDDEN_FOR_STATUS", ["unitsPerUse"])
    allowed = {"name": "Весна!", "endsOn": "2026-05-01", "budget": "10.00", "perPatientPerYear": 1, "percentOff": "10"}
    changed = (await api.done(UPDATE, actor=MARKETER, input={**form, **allowed}))["promotion"]
    assert (changed["name"], changed["endsOn"], changed["budget"]) == ("Весна!", "2026-05-01", {"amount": "10.00"})
    (line,) = await fetch("SELECT before, after FROM audit_event WHERE action = 'promotion.update'")
    assert '"Весна!"' in line["after"]


async def test_a_limit_set_later_counts_what_was_given_before(api: Api, clinic: Clinic):
    promotion = await offered(api)
    form = {"promotionId": promotion["id"]}
    await used(promotion, clinic, discount_minor=300_00, reversed_minor=100_00)
    await used(promotion, clinic, discount_minor=50_00)
    shown = await api(READ, actor=MARKETER, id=promotion["id"])
    assert (shown["uses"], shown["spent"]["amount"]) == (2, "250.00")
    assert await api.refused(UPDATE, actor=MARKETER, input={**form, "budget": "249.99"}) == ("INVALID", ["budget"])
    assert await api.refused(UPDATE, actor=MARKETER, input={**form, "maxUses": 1}) == ("INVALID", ["maxUses"])
    changed = (await api.done(UPDATE, actor=MARKETER, input={**form, "budget": "250.00"}))["promotion"]
    assert (changed["uses"], changed["spent"]["amount"]) == (2, "250.00")
    (row,) = await fetch("SELECT used_count, spent_minor FROM promotion")
    assert tuple(row) == (2, 250_00)
    await api.done(UPDATE, actor=MARKETER, input={**form, "budget": None})
    (row,) = await fetch("SELECT used_count, spent_minor FROM promotion")
    assert tuple(row) == (0, 0)
    assert (await api(READ, actor=MARKETER, id=promotion["id"]))["uses"] == 2


async def test_a_promotion_that_is_not_there_is_not_found(api: Api):
    form = {"promotionId": ids.encode("Promotion", uuid4())}
    for query in (UPDATE, *(moving(verb) for verb in ("publish", "pause", "resume", "finish"))):
        assert await api.refused(query, actor=MARKETER, input=form) == ("NOT_FOUND", ["promotionId"])
    assert await api(READ, actor=MARKETER, id=form["promotionId"]) is None


async def test_the_list_is_filtered_and_read_in_pages(api: Api):
    for name, changes in (("Весна 1", {}), ("весна 2", {"isDraft": True}), ("Лето", {"startsOn": "2026-06-01"})):
        await offered(api, name=name, **changes)

    async def names(**wanted: Any) -> list[str]:
        page = await api(FILTERED, actor=MARKETER, filter=wanted)
        assert page["totalCount"] == len(page["nodes"])
        return [node["name"] for node in page["nodes"]]

    assert await names() == ["Лето", "весна 2", "Весна 1"]
    assert await names(search=" ВЁСНА ") == ["весна 2", "Весна 1"]
    assert [await names(status=status) for status in ("DRAFT", "SCHEDULED", "ACTIVE", "PAUSED", "FINISHED")] == [
        ["весна 2"], ["Лето"], ["Весна 1"], [], [],
    ]  # fmt: skip
    assert await names(partnerId=ids.encode("Partner", MISSING)) == []
    first = await api(FILTERED, actor=MARKETER, first=2)
    rest = await api(FILTERED, actor=MARKETER, first=2, after=first["pageInfo"]["endCursor"])
    assert [node["name"] for node in rest["nodes"]] == ["Весна 1"]
    assert not rest["pageInfo"]["hasNextPage"]


async def test_the_steps_of_a_chain_are_read_together(api: Api):
    for number, start in ((2, "2026-03-01"), (3, "2026-03-02")):
        conditions = {"categories": ["HYGIENE"], "serviceNumber": number}
        last = await offered(api, name=f"Шаг {number}", chain="Гигиена", startsOn=start, conditions=conditions)
    alone = await offered(api)
    steps = (await api(CHAIN, actor=MARKETER, id=last["id"]))["chainSteps"]
    assert [(step["name"], step["conditions"]["serviceNumber"]) for step in steps] == [("Шаг 2", 2), ("Шаг 3", 3)]
    assert (await api(CHAIN, actor=MARKETER, id=alone["id"]))["chainSteps"] == []


async def test_uses_are_told_the_newest_first(api: Api, clinic: Clinic):
    promotion = await offered(api)
    await used(promotion, clinic, discount_minor=10_00)
    records = (await api(USES, actor=MARKETER, id=promotion["id"]))["useRecords"]
    (record,) = records["nodes"]
    assert (records["totalCount"], record["channel"], record["discount"]["amount"]) == (1, "DESK", "10.00")
    assert (record["patient"], record["invoice"], record["promotion"]) == (None, None, {"name": "Весна"})


async def test_a_longer_list_takes_no_more_statements(api: Api):
    await offered(api)
    async with statements() as few:
        await api(LIST, actor=MARKETER, first=50)
    for number in range(5):
        await offered(api, name=f"Ещё {number}")
    async with statements() as many:
        await api(LIST, actor=MARKETER, first=50)
    assert len(many) == len(few)
    assert len([each for each in many if "FROM promotion_use" in each]) == 1
