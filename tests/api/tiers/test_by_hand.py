"""Tiers by hand and the history of tiers, through the API."""

from typing import Any
from uuid import UUID

import pytest_asyncio

from api import ids
from benchmarks.operations import operation
from domain.kernel.database import fetchval
from domain.staff.actor import ANONYMOUS, Actor
from runtime.load import load_document
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.families.given import family_of
from tests.statements import statements

ASSIGN = operation("AssignTier")
HISTORY = """query ($id: ID!, $first: Int, $after: String) { patient(id: $id) {
  tierHistory(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id fromTier { name } toTier { name } reason changedAt until note author { displayName } }
  }
} }"""
NODE = "query ($id: ID!) { node(id: $id) { ... on TierChange { reason note author { displayName } } } }"
FAMILY = """query ($id: ID!) { patient(id: $id) { tierStatus {
    isByFamily qualifyingVisits familyVisits qualifyingSpend { amount } familySpend { amount }
    progress { missingSpend { amount } missingVisits }
} } }"""
PERKS = """{ tiers {
    name discounts { category percent } freeConsultations warrantyMonths priorityBooking
} }"""


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    return (await clinic.register("Анна")).patient_id


async def form(patient_id: UUID, code: str = "gold", **changes: Any) -> dict[str, Any]:
    tier_id = await fetchval("SELECT id FROM tier WHERE code = $1", code)
    return {
        "patientId": ids.encode("Patient", patient_id), "tierId": ids.encode("Tier", tier_id), "until": "2026-06-30",
        "reason": "Друг клиники", **changes,
    }  # fmt: skip


async def test_manager_and_owner_give_tiers_by_hand(api: Api, anna: UUID):
    for actor in (MANAGER, OWNER):
        payload = await api.done(ASSIGN, actor=actor, input=await form(anna))
        assert payload["tierStatus"] == {"tier": {"name": "Золотой"}, "isManual": True, "reviewOn": "2026-06-30"}


async def test_others_give_none_and_nothing_changes(api: Api, clinic: Clinic, anna: UUID):
    other = (await clinic.register("Борис")).patient_id
    wanted = await form(anna)
    refused: list[tuple[Actor, str]] = [
        (ANONYMOUS, "UNAUTHENTICATED"), (DESK, "FORBIDDEN"), (DOCTOR, "FORBIDDEN"), (MARKETER, "FORBIDDEN"),
        (WEBSITE, "FORBIDDEN"), (patient(anna), "FORBIDDEN"), (patient(other), "FORBIDDEN"),
    ]  # fmt: skip
    async with nothing_changes():
        for actor, code in refused:
            assert await api.error(ASSIGN, actor=actor, input=wanted) == code


async def test_refusals_name_the_field(api: Api, clinic: Clinic, anna: UUID):
    for _ in range(3):
        await clinic.visit(anna, "implant")
    missing = ids.encode("Patient", MISSING)
    async with nothing_changes():
        for changes, expected in (
            ({"patientId": missing}, ("NOT_FOUND", ["patientId"])),
            ({"tierId": ids.encode("Tier", MISSING)}, ("NOT_FOUND", ["tierId"])),
            ({"until": "2026-03-02"}, ("INVALID", ["until"])),
            ({"until": "2031-03-03"}, ("INVALID", ["until"])),
            ({"reason": " "}, ("INVALID", ["reason"])),
            ({"tierId": (await form(anna, "silver"))["tierId"]}, ("CONFLICT", ["tierId"])),
        ):
            assert await api.refused(ASSIGN, actor=MANAGER, input=await form(anna, **changes)) == expected
        assert await api.error(ASSIGN, actor=MANAGER, input=await form(anna, tierId=missing)) == "BAD_USER_INPUT"


async def test_history_is_newest_first_and_staff_read_who_and_why(api: Api, clinic: Clinic, anna: UUID):
    await clinic.visit(anna, "implant")
    clinic.wait(days=1)
    await api.done(ASSIGN, actor=MANAGER, input=await form(anna))
    clinic.wait(days=1)
    for _ in range(6):
        await clinic.visit(anna, "implant")
    node = ids.encode("Patient", anna)
    found = (await api(HISTORY, id=node, first=2))["tierHistory"]
    assert (found["totalCount"], found["pageInfo"]["hasNextPage"]) == (3, True)
    rest = (await api(HISTORY, id=node, first=2, after=found["pageInfo"]["endCursor"]))["tierHistory"]
    told = found["nodes"] + rest["nodes"]
    assert [(row["fromTier"]["name"], row["toTier"]["name"], row["reason"]) for row in told] == [
        ("Золотой", "Платиновый", "REACHED"), ("Базовый", "Золотой", "REACHED"), ("Базовый", "Золотой", "ASSIGNED"),
    ]  # fmt: skip
    assert (told[2]["until"], told[2]["note"], told[2]["changedAt"][:10]) == (
        "2026-06-30", "Друг клиники", "2026-03-03",
    )  # fmt: skip
    assert (await api(NODE, id=told[2]["id"]))["note"] == "Друг клиники"


async def test_patients_read_their_own_history_without_names_and_reasons(api: Api, clinic: Clinic, anna: UUID):
    await api.done(ASSIGN, actor=MANAGER, input=await form(anna))
    boris = (await clinic.register("Борис")).patient_id
    await family_of(clinic, anna, boris)
    node = ids.encode("Patient", anna)
    (own,) = (await api(HISTORY, actor=patient(anna), id=node))["tierHistory"]["nodes"]
    assert (own["reason"], own["until"], own["note"], own["author"]) == ("ASSIGNED", "2026-06-30", None, None)
    assert await api(NODE, actor=patient(anna), id=own["id"]) == {"reason": "ASSIGNED", "note": None, "author": None}
    assert (await api(HISTORY, actor=patient(boris), id=node))["tierHistory"] is None
    assert await api(NODE, actor=patient(boris), id=own["id"]) is None
    assert await api(NODE, actor=ANONYMOUS, id=own["id"]) is None


async def test_progress_counts_the_familys_sum(api: Api, clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    node = ids.encode("Patient", anna)
    alone = (await api(FAMILY, id=node))["tierStatus"]
    assert (alone["isByFamily"], alone["familySpend"], alone["familyVisits"]) == (False, None, None)
    await family_of(clinic, anna, boris)
    for patient_id in (anna, boris):
        await clinic.visit(patient_id, "hygiene")
    assert (await api(FAMILY, id=node))["tierStatus"] == {
        "isByFamily": False, "qualifyingVisits": 1, "familyVisits": 2, "qualifyingSpend": {"amount": "6500.00"},
        "familySpend": {"amount": "13000.00"},
        "progress": {"missingSpend": {"amount": "37000.00"}, "missingVisits": 2},
    }  # fmt: skip


async def test_perks_are_shown_to_anybody(api: Api, clinic: Clinic):
    document = {
        "tiers": [
            {"code": "start", "name": "Базовый", "cashback_percent": "5"},
            {
                "code": "gold", "name": "Золотой", "cashback_percent": "8", "visit_threshold": 3,
                "discounts": {"HYGIENE": "7.5"}, "free_consultations": 1, "warranty_months": 24,
                "priority_booking": True,
            },
        ]
    }  # fmt: skip
    await load_document(document, clinic.now)
    first, second = await api(PERKS, actor=ANONYMOUS)
    assert first == {
        "name": "Базовый", "discounts": [], "freeConsultations": 0, "warrantyMonths": None, "priorityBooking": False,
    }  # fmt: skip
    assert second == {
        "name": "Золотой", "discounts": [{"category": "HYGIENE", "percent": "7.5"}], "freeConsultations": 1,
        "warrantyMonths": 24, "priorityBooking": True,
    }  # fmt: skip


async def test_statuses_and_histories_of_many_cost_as_many_statements_as_of_one(api: Api, clinic: Clinic, anna: UUID):
    query = """{ patients(first: 50) { nodes {
        tierStatus { qualifyingSpend { amount } familySpend { amount } progress { missingVisits } }
        tierHistory(first: 5) { totalCount nodes { reason author { displayName } } }
        loyaltyStage { evidence nextStep }
    } } }"""

    async def count() -> int:
        await api(query)
        async with statements() as found:
            await api(query)
        return len(found)

    await api.done(ASSIGN, actor=MANAGER, input=await form(anna))
    before = await count()
    for number in range(6):
        other = (await clinic.register(f"Имя{number}")).patient_id
        relative = (await clinic.register(f"Родня{number}")).patient_id
        await family_of(clinic, other, relative)
        await clinic.visit(other, "hygiene")
        await api.done(ASSIGN, actor=MANAGER, input=await form(other))
    assert await count() == before
