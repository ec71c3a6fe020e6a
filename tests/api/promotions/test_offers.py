"""What patients may look forward to: promotions that suit them now, and the next steps of chains."""

from typing import Any
from uuid import UUID, uuid4

import pytest_asyncio

from api import ids
from domain.kernel.database import execute
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, patient
from tests.api.promotions.given import key_of, offered, service
from tests.api.promotions.operations import moving
from tests.clinic import DESK, Clinic
from tests.statements import statements

OFFERS = """
query ($id: ID!) { patient(id: $id) { offers {
  title description isNow unitsMissing until usesLeft chain effect { kind percent giftCost { amount } }
  conditions { categories services { code } segment { name } }
} } }
"""
ALL = "{ patients(first: 50) { nodes { offers { title } } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    """Give a patient."""
    return (await clinic.register("Анна")).patient_id


async def offers(api: Api, patient_id: UUID, **asked: Any) -> list[dict[str, Any]]:
    return (await api(OFFERS, id=ids.encode("Patient", patient_id), **asked))["offers"]


async def titles(api: Api, patient_id: UUID) -> list[str]:
    return [offer["title"] for offer in await offers(api, patient_id, actor=patient(patient_id))]


async def test_what_suits_everybody_is_told_until_when(api: Api, anna: UUID):
    await offered(api, endsOn="2026-03-31", description="Всем", categories=["HYGIENE"], perPatientLimit=2)
    assert await offers(api, anna, actor=patient(anna)) == [
        {
            "title": "Весна", "description": "Всем", "isNow": True, "unitsMissing": 0, "until": "2026-03-31",
            "usesLeft": 2, "chain": None, "effect": {"kind": "PERCENT", "percent": "10", "giftCost": None},
            "conditions": {"categories": ["HYGIENE"], "services": [], "segment": None},
        }
    ]  # fmt: skip


async def test_what_is_not_under_way_or_needs_a_voucher_is_not_told(api: Api, anna: UUID):
    await offered(api, isDraft=True)
    await offered(api, startsOn="2026-04-01")
    await offered(api, voucherCode="SPRING")
    paused = await offered(api)
    await api.done(moving("pause"), actor=MARKETER, input={"promotionId": paused["id"]})
    used_up = await offered(api, maxUses=1)
    await execute("UPDATE promotion SET used_count = 1 WHERE id = $1", key_of(used_up))
    assert await titles(api, anna) == []
    await execute("UPDATE promotion SET used_count = 0")


async def test_only_what_suits_the_patient_is_told(api: Api, clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    await execute("UPDATE patient SET birth_date = '1990-03-05' WHERE id = $1", anna)
    await execute("UPDATE patient SET birth_date = '1950-09-05' WHERE id = $1", boris)
    await offered(api, name="Юным", conditions={"maxAge": 40})
    await offered(api, name="День рождения", conditions={"birthdayDaysBefore": 7, "birthdayDaysAfter": 3})
    await offered(api, name="Первый визит", firstVisitOnly=True)
    await offered(api, name="Постоянным", conditions={"stages": ["LOYAL"]})
    await offered(api, name="После чистки", conditions={"previous": {"categories": ["HYGIENE"]}})
    await offered(api, name="Детям", conditions={"isChildOfFamily": True})
    assert sorted(await titles(api, anna)) == ["День рождения", "Первый визит", "Юным"]
    assert {offer["title"]: offer["until"] for offer in await offers(api, anna)}["День рождения"] == "2026-03-08"
    assert await titles(api, boris) == ["Первый визит"]
    await clinic.visit(boris, "hygiene")
    assert await titles(api, boris) == ["После чистки"]


async def test_children_are_told_what_they_get_while_a_parent_is_treated(api: Api, clinic: Clinic, anna: UUID):
    child = (await clinic.register("Петя")).patient_id
    await execute("UPDATE patient SET birth_date = '2018-05-01' WHERE id = $1", child)
    family = await clinic.family(anna)
    await execute(
        "INSERT INTO family_member"
        " (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)"
        " VALUES (gen_random_uuid(), $1, $2, 'CHILD', false, false, false, $3)", family, child, clinic.now,
    )  # fmt: skip
    await offered(api, name="Ребёнку", conditions={"kinships": ["CHILD"]})
    await offered(api, name="Пока лечится родитель", conditions={"parentInTreatmentDays": 30})
    assert await titles(api, child) == ["Ребёнку"]
    await clinic.open(anna, "filling")
    assert await titles(api, child) == ["Ребёнку", "Пока лечится родитель"]
    assert await titles(api, anna) == []


async def test_of_a_chain_the_next_step_is_told(api: Api, clinic: Clinic, anna: UUID):
    hygiene = [await service("hygiene")]
    for number, name in ((2, "Паста"), (3, "Отбеливание")):
        conditions = {"serviceIds": hygiene, "serviceNumber": number}
        await offered(api, name=name, chain="Гигиена", conditions=conditions)

    async def step() -> list[tuple[str, bool, int]]:
        found = await offers(api, anna, actor=patient(anna))
        return [(offer["title"], offer["isNow"], offer["unitsMissing"]) for offer in found]

    assert await step() == [("Паста", False, 1)]
    await clinic.visit(anna, "hygiene")
    assert await step() == [("Паста", True, 0)]
    await clinic.visit(anna, "hygiene")
    assert await step() == [("Отбеливание", True, 0)]
    await clinic.visit(anna, "hygiene")
    assert await step() == []


async def test_a_step_that_takes_other_services_first_comes_after_those_nearer(api: Api, clinic: Clinic, anna: UUID):
    hygiene = [await service("hygiene")]
    before = {"serviceIds": hygiene, "atLeast": 2, "withinDays": 365}
    conditions = {"categories": ["WHITENING"], "previous": before}
    await offered(api, name="Отбеливание", chain="Гигиена", conditions=conditions)
    await offered(api, name="Паста", chain="Гигиена", conditions={"serviceIds": hygiene, "serviceNumber": 2})
    for told in ("Паста", "Паста", "Отбеливание"):
        assert await titles(api, anna) == [told]
        await clinic.visit(anna, "hygiene")


async def test_a_step_tells_how_much_is_missing_of_what_comes_before_it(api: Api, clinic: Clinic, anna: UUID):
    conditions = {"categories": ["WHITENING"], "previous": {"categories": ["HYGIENE"], "atLeast": 3}}
    await offered(api, name="Отбеливание", chain="Гигиена", conditions=conditions)
    for missing in (3, 2, 1, 0):
        (offer,) = await offers(api, anna, actor=patient(anna))
        assert (offer["unitsMissing"], offer["isNow"]) == (missing, missing == 0)
        await clinic.visit(anna, "hygiene")


async def test_the_n_th_that_is_free_is_told_from_the_start(api: Api, clinic: Clinic, anna: UUID):
    await offered(api, percentOff=None, everyNthFree=3, categories=["CONSULTATION"])
    for missing in (2, 1, 0, 2):
        (offer,) = await offers(api, anna, actor=patient(anna))
        assert (offer["unitsMissing"], offer["isNow"]) == (missing, missing == 0)
        await clinic.visit(anna, "consult")


async def test_what_was_used_as_often_as_one_may_is_told_no_more(api: Api, clinic: Clinic, anna: UUID):
    await offered(api, categories=["CONSULTATION"], perPatientPerYear=1)
    assert await titles(api, anna) == ["Весна"]
    await clinic.visit(anna, "consult")
    assert await titles(api, anna) == []
    clinic.wait(days=365)
    assert await titles(api, anna) == ["Весна"]


async def test_offers_are_the_patients_own_and_the_staffs_to_read(api: Api, clinic: Clinic, anna: UUID):
    await offered(api, percentOff=None, gift="Паста", giftCost="90.00")
    for actor in (DESK, DOCTOR, MARKETER):
        assert [offer["effect"]["giftCost"] for offer in await offers(api, anna, actor=actor)] == [{"amount": "90.00"}]
    assert [offer["effect"]["giftCost"] for offer in await offers(api, anna, actor=patient(anna))] == [None]
    boris = (await clinic.register("Борис")).patient_id
    await clinic.family(anna, boris)
    assert await offers(api, anna, actor=patient(boris)) is None
    for actor in (patient(uuid4()), ANONYMOUS, WEBSITE):
        assert await api(OFFERS, id=ids.encode("Patient", anna), actor=actor) is None


async def test_the_offers_of_many_take_no_more_statements(api: Api, clinic: Clinic, anna: UUID):
    await offered(api, conditions={"firstVisitOnly": True, "minAge": 0, "stages": ["POTENTIAL"], "kinships": ["SELF"]})
    await offered(api, conditions={"parentInTreatmentDays": 5})
    await clinic.family(anna)
    async with statements() as few:
        await api(ALL)
    for number in range(4):
        await clinic.family((await clinic.register(f"Ещё {number}")).patient_id)
    async with statements() as many:
        await api(ALL)
    assert len(many) == len(few)
