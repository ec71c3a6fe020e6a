"""Tiers and loyalty stages through the API."""

from uuid import uuid4

import pytest

from api import ids
from domain.staff.actor import ANONYMOUS
from runtime.load import load_document
from tests.api.client import Api, patient
from tests.clinic import Clinic

CATALOGUE = "{ tiers { id name rank spendThreshold { amount currencyCode } visitThreshold cashbackPercent perks } }"
STATUS = """query ($id: ID!) { patient(id: $id) { tierStatus {
    tier { id name rank cashbackPercent perks } since reviewOn graceUntil isManual qualifyingVisits
    qualifyingSpend { amount currencyCode }
    progress { nextTier { id name } missingSpend { amount currencyCode } missingVisits deadline }
} } }"""
STAGE = "query ($id: ID!) { patient(id: $id) { loyaltyStage { stage since evidence nextStep } } }"


async def test_anybody_may_see_the_tiers(api: Api):
    tiers = await api(CATALOGUE, actor=ANONYMOUS)

    assert [tier.pop("id")[:5] for tier in tiers] == ["TIER_"] * 4
    assert tiers[1:3] == [
        {
            "name": "Серебряный",
            "rank": 1,
            "spendThreshold": {"amount": "50000.00", "currencyCode": "RUB"},
            "visitThreshold": 4,
            "cashbackPercent": "7",
            "perks": ["Бонусы 7 %", "Бесплатная консультация раз в год"],
        },
        {
            "name": "Золотой",
            "rank": 2,
            "spendThreshold": {"amount": "150000.00", "currencyCode": "RUB"},
            "visitThreshold": None,
            "cashbackPercent": "8.5",
            "perks": ["Бонусы 8,5 %", "Приоритетная запись"],
        },
    ]


async def test_new_patient_starts_at_the_first_tier_and_sees_what_is_missing(api: Api, clinic: Clinic):
    registered = await clinic.register()
    found = await api(STATUS, id=ids.encode("Patient", registered.patient_id))

    status = found["tierStatus"]
    assert status["tier"]["cashbackPercent"] == "5"
    assert status["progress"]["nextTier"].pop("id").startswith("TIER_")
    assert {key: status[key] for key in status if key != "tier"} == {
        "since": "2026-03-02",
        "reviewOn": "2027-03-02",
        "graceUntil": None,
        "isManual": False,
        "qualifyingVisits": 0,
        "qualifyingSpend": {"amount": "0.00", "currencyCode": "RUB"},
        "progress": {
            "nextTier": {"name": "Серебряный"},
            "missingSpend": {"amount": "50000.00", "currencyCode": "RUB"},
            "missingVisits": 4,
            "deadline": "2027-03-02",
        },
    }


async def test_visits_lead_to_the_next_tier_at_once(api: Api, clinic: Clinic):
    registered = await clinic.register()
    for _ in range(3):
        await clinic.visit(registered.patient_id, "implant")
        clinic.wait(days=1)
    status = (await api(STATUS, id=ids.encode("Patient", registered.patient_id)))["tierStatus"]

    assert status["tier"]["name"] == "Золотой"
    assert status["since"] == "2026-03-04"
    assert (status["qualifyingSpend"]["amount"], status["qualifyingVisits"]) == ("174000.00", 3)
    assert status["progress"]["missingSpend"]["amount"] == "226000.00"
    assert status["progress"]["missingVisits"] == 0


async def test_staff_see_stage_evidence_and_next_step_in_their_language(api: Api, clinic: Clinic):
    registered = await clinic.register()
    node = ids.encode("Patient", registered.patient_id)
    assert (await api(STAGE, id=node))["loyaltyStage"] == {
        "stage": "POTENTIAL",
        "since": "2026-03-02",
        "evidence": "No visits yet.",
        "nextStep": "Invite to the first visit and mention the welcome bonus, if there is one.",
    }
    await clinic.visit(registered.patient_id, "hygiene")
    stage = (await api(STAGE, id=node, locale="ru"))["loyaltyStage"]
    assert (stage["stage"], stage["evidence"]) == (
        "FIRST_TIME",
        "Последний визит: 2 марта 2026\u202fг., всего визитов: 1.",
    )
    assert stage["nextStep"] == "Спросите, как прошёл визит, и запишите на следующий осмотр."


async def test_patient_sees_the_own_stage_without_the_advice_for_staff(api: Api, clinic: Clinic):
    registered = await clinic.register()
    query = "{ viewer { patient { loyaltyStage { stage nextStep } tierStatus { tier { rank } } } } }"
    shown = (await api(query, actor=patient(registered.patient_id)))["patient"]
    assert shown == {"loyaltyStage": {"stage": "POTENTIAL", "nextStep": None}, "tierStatus": {"tier": {"rank": 0}}}


async def test_tier_is_a_node_also_when_it_is_given_no_more(api: Api, clinic: Clinic):
    platinum = (await api(CATALOGUE))[3]["id"]
    await load_document({"tiers": [{"code": "start", "name": "Базовый", "cashback_percent": "5"}]}, clinic.now)

    assert len(await api(CATALOGUE)) == 1
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Tier { name } } }"
    missing = ids.encode("Tier", uuid4())
    assert await api(query, ids=[platinum, missing]) == [{"id": platinum, "name": "Платиновый"}, None]


@pytest.mark.parametrize("number", [1, 5])
async def test_statuses_of_many_patients_are_loaded_together(api: Api, clinic: Clinic, number: int):
    for _ in range(number):
        await clinic.register()
    found = await api("{ patients(first: 50) { nodes { tierStatus { tier { rank } qualifyingVisits } } } }")
    assert [row["tierStatus"] for row in found["nodes"]] == [{"tier": {"rank": 0}, "qualifyingVisits": 0}] * number
