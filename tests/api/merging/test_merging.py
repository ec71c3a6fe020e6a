"""Merging two records of one person, and undoing it, through the API."""

from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from api import ids
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic

MERGE = """
mutation MergePatients($input: PatientMergeInput!) {
  patientMerge(input: $input) { patient { id displayName account { id balance { available { amount } } } }
    userErrors { code field message } }
}
"""
UNMERGE = """
mutation ($input: PatientUnmergeInput!) {
  patientUnmerge(input: $input) { patient { id account { balance { available { amount } } } }
    duplicate { id status account { balance { available { amount } } } } userErrors { code field message } }
}
"""
CARD = """
query ($id: ID!) { patient(id: $id) { status mergedInto { id } invoices { nodes { number } }
  account { entries { nodes { kind amount { amount } description } } } } }
"""
AUDIT = "query ($filter: AuditLogFilter) { auditLog(filter: $filter) { nodes { action changes { name after } } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def twins(clinic: Clinic) -> tuple[UUID, UUID]:
    """Give a patient and her duplicate, who has been there."""
    anna, twin = (await clinic.register("Анна")).patient_id, (await clinic.register("Аня")).patient_id
    await clinic.visit(twin, "hygiene")
    clinic.wait(days=15)
    return anna, twin


def merging(anna: UUID, twin: UUID, **changes: Any) -> dict[str, Any]:
    return {"duplicateId": ids.encode("Patient", twin), "intoId": ids.encode("Patient", anna), "reason": "x", **changes}


async def test_a_manager_merges_and_undoes_it(api: Api, twins: tuple[UUID, UUID]):
    anna, twin = twins
    form = merging(anna, twin)
    merged = await api.done(MERGE, actor=MANAGER, input=form)
    assert merged["patient"]["id"] == form["intoId"]
    worth = merged["patient"]["account"]["balance"]["available"]["amount"]
    assert float(worth) > 0
    assert await api.done(MERGE, actor=MANAGER, input=form) == merged

    card, old = await api(CARD, id=form["intoId"]), await api(CARD, id=form["duplicateId"])
    assert (old["status"], old["mergedInto"]) == ("MERGED", {"id": form["intoId"]})
    assert (len(card["invoices"]["nodes"]), old["invoices"]["nodes"]) == (1, [])
    assert card["account"]["entries"]["nodes"][0] == {
        "kind": "MERGE", "amount": {"amount": worth}, "description": "Moved between two records of one person",
    }  # fmt: skip
    told = (await api(AUDIT, actor=OWNER, filter={"objectId": form["duplicateId"], "action": "patient.merge"}))["nodes"]
    assert {"name": "reason", "after": "x"} in told[0]["changes"]

    undoing = {"duplicateId": form["duplicateId"], "reason": "y"}
    undone = await api.done(UNMERGE, actor=OWNER, input=undoing)
    assert undone["duplicate"] == {
        "id": form["duplicateId"], "status": "ACTIVE", "account": {"balance": {"available": {"amount": worth}}},
    }  # fmt: skip
    assert undone["patient"]["account"]["balance"]["available"]["amount"] == "0.00"
    assert await api.refused(UNMERGE, actor=OWNER, input=undoing) == ("CONFLICT", ["duplicateId"])


async def test_bad_input_is_a_user_error(api: Api, twins: tuple[UUID, UUID]):
    anna, twin = twins
    async with nothing_changes():
        same = merging(anna, anna)
        assert await api.refused(MERGE, actor=MANAGER, input=same) == ("INVALID", ["intoId"])
        for reason in ("", "  ", "x" * 501):
            form = merging(anna, twin, reason=reason)
            assert await api.refused(MERGE, actor=MANAGER, input=form) == ("INVALID", ["reason"])
        missing = merging(anna, twin, duplicateId=ids.encode("Patient", UUID(int=7)))
        assert await api.refused(MERGE, actor=MANAGER, input=missing) == ("NOT_FOUND", ["duplicateId"])


@pytest.mark.parametrize("actor", [ANONYMOUS, DESK, DOCTOR, MARKETER, WEBSITE, "anna"])
async def test_others_merge_nothing(api: Api, twins: tuple[UUID, UUID], actor: Actor | str):
    anna, twin = twins
    who = patient(anna) if isinstance(actor, str) else actor
    expected = "UNAUTHENTICATED" if who is ANONYMOUS else "FORBIDDEN"
    form = merging(anna, twin)
    async with nothing_changes():
        assert await api.error(MERGE, actor=who, input=form) == expected
        undoing = {"duplicateId": form["duplicateId"], "reason": "y"}
        assert await api.error(UNMERGE, actor=who, input=undoing) == expected
