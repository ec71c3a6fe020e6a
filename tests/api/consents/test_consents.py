"""Consents in the graph."""

from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from api import ids
from domain.kernel.database import fetchval
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from tests.graph import ask, codes, open_whole_clinic, refusal
from tests.people import as_patient, as_staff, patient

GRANT = """
mutation ($input: ConsentInput!) {
  consentGrant(input: $input) {
    patient { id consents { purpose isGranted documentVersion channel grantedAt withdrawnAt } }
    userErrors { code field message }
  }
}
"""
WITHDRAW = """
mutation ($input: ConsentInput!) {
  consentWithdraw(input: $input) {
    patient { id consents { purpose isGranted documentVersion withdrawnAt } } userErrors { code field message }
  }
}
"""


@pytest_asyncio.fixture(loop_scope="session")
async def anna(db: str) -> UUID:
    await open_whole_clinic()
    return await patient("Анна", consents=[])


def form(patient_id: UUID, purpose: str = "REFERRAL_NAME", **fields: Any) -> dict[str, Any]:
    return {"patientId": ids.encode("Patient", patient_id), "purpose": purpose, **fields}


def of(payload: dict[str, Any], purpose: str = "REFERRAL_NAME") -> dict[str, Any]:
    (found,) = [each for each in payload["patient"]["consents"] if each["purpose"] == purpose]
    return found


async def test_a_consent_is_granted_and_withdrawn_at_once(anna: UUID) -> None:
    granted = (await ask(as_patient(anna), GRANT, input=form(anna, documentVersion=" 2026-01 ")))["consentGrant"]
    found = of(granted)
    assert (found["isGranted"], found["documentVersion"], found["channel"]) == (True, "2026-01", "APP")
    assert (found["grantedAt"], found["withdrawnAt"]) == ("2026-03-01T09:00:00Z", None)
    withdrawn = (await ask(as_patient(anna), WITHDRAW, input=form(anna)))["consentWithdraw"]
    found = of(withdrawn)
    assert (found["isGranted"], found["withdrawnAt"]) == (False, "2026-03-01T09:00:00Z")
    again = (await ask(as_staff(), GRANT, input=form(anna, documentVersion="2026-02")))["consentGrant"]
    assert (of(again)["isGranted"], of(again)["channel"]) == (True, "DESK")


async def test_a_consent_needs_a_usable_version(anna: UUID) -> None:
    for version in (None, "", " ", "x" * 51, "a\nb"):
        payload = (await ask(as_patient(anna), GRANT, input=form(anna, documentVersion=version)))["consentGrant"]
        assert (payload["patient"], codes(payload)) == (None, [("INVALID", ["documentVersion"])])
    assert await fetchval("SELECT count(*) FROM consent") == 0


async def test_what_was_never_granted_may_be_withdrawn(anna: UUID) -> None:
    payload = (await ask(as_patient(anna), WITHDRAW, input=form(anna)))["consentWithdraw"]
    assert payload["userErrors"] == []
    assert of(payload) == {
        "purpose": "REFERRAL_NAME",
        "isGranted": False,
        "documentVersion": None,
        "withdrawnAt": None,
    }


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (Actor(kind=ActorKind.PARTNER, id=new_id()), "FORBIDDEN"),
        (as_staff(StaffRole.DOCTOR), "FORBIDDEN"),
        (as_staff(StaffRole.MARKETER), "FORBIDDEN"),
    ],
)
async def test_others_change_no_consents(anna: UUID, actor: Actor, code: str) -> None:
    assert await refusal(actor, GRANT, input=form(anna, documentVersion="1")) == code
    assert await refusal(actor, WITHDRAW, input=form(anna)) == code
    assert await fetchval("SELECT count(*) FROM consent") == 0


async def test_foreign_patients_are_not_found(anna: UUID) -> None:
    stranger = as_patient(await patient("Чужой"))
    for other in (anna, new_id()):
        granted = (await ask(stranger, GRANT, input=form(other, documentVersion="1")))["consentGrant"]
        withdrawn = (await ask(stranger, WITHDRAW, input=form(other)))["consentWithdraw"]
        assert codes(granted) == codes(withdrawn) == [("NOT_FOUND", ["patientId"])]
