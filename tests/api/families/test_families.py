"""Families in the graph."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from api import ids
from domain.kernel.database import fetchval
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from domain.tiers.service import open_status
from tests.api.client import nothing_changes
from tests.graph import ask, codes, open_whole_clinic, refusal, run
from tests.people import TODAY, as_patient, as_staff
from tests.people import patient as person

PHONE = "+79161110000"
FAMILY = """
family {
  id name tierPolicy pool { amount currencyCode }
  members { patient { id firstName } kinship isHead isGuardian sharesBonuses monthlyLimit { amount } }
}
userErrors { code field message }
"""
CREATE = f"mutation ($input: FamilyCreateInput!) {{ familyCreate(input: $input) {{ {FAMILY} }} }}"
INVITE = """
mutation ($input: FamilyInviteInput!) {
  familyInvite(input: $input) { invitation { token expiresAt } userErrors { code field message } }
}
"""
ACCEPT = f"mutation ($input: FamilyInvitationAcceptInput!) {{ familyInvitationAccept(input: $input) {{ {FAMILY} }} }}"
SHARE = f"mutation ($input: FamilySharingUpdateInput!) {{ familySharingUpdate(input: $input) {{ {FAMILY} }} }}"
LEAVE = f"mutation ($input: FamilyLeaveInput!) {{ familyLeave(input: $input) {{ {FAMILY} }} }}"
REMOVE = f"mutation ($input: FamilyMemberRemoveInput!) {{ familyMemberRemove(input: $input) {{ {FAMILY} }} }}"
NODE = "query ($id: ID!) { node(id: $id) { id ... on Family { name members { patient { id displayName } } } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def anna(db: str) -> UUID:
    await open_whole_clinic()
    return await patient("Анна", phone=PHONE, birth_date=date(1985, 1, 1))


@pytest_asyncio.fixture(loop_scope="session")
async def family(anna: UUID) -> str:
    form = {"headId": gid(anna), "name": "Ивановы"}
    payload = (await ask(as_patient(anna), CREATE, input=form))["familyCreate"]
    assert payload["userErrors"] == []
    return str(payload["family"]["id"])


async def patient(first_name: str, **details: Any) -> UUID:
    """Add a patient who stands in the loyalty programme, as every registration does."""
    patient_id = await person(first_name, **details)
    await open_status(patient_id=patient_id, today=TODAY)
    return patient_id


def gid(patient_id: UUID) -> str:
    return ids.encode("Patient", patient_id)


async def token_for(actor: Actor, family: str, **addressee: Any) -> str:
    form = {"familyId": family, "kinship": "SPOUSE", **addressee}
    payload = (await ask(actor, INVITE, input=form))["familyInvite"]
    assert payload["userErrors"] == []
    return str(payload["invitation"]["token"])


async def test_a_patient_makes_a_family_and_another_joins_it(anna: UUID, family: str) -> None:
    boris = await patient("Борис")
    token = await token_for(as_patient(anna), family, patientId=gid(boris))
    form = {"token": token, "sharesBonuses": True}
    payload = (await ask(as_patient(boris), ACCEPT, input=form))["familyInvitationAccept"]
    assert payload["userErrors"] == []
    joined = payload["family"]
    assert (joined["id"], joined["name"], joined["tierPolicy"]) == (family, "Ивановы", "SUM_OF_MEMBERS")
    assert joined["pool"] == {"amount": "0.00", "currencyCode": "RUB"}
    assert joined["members"] == [
        {
            "patient": {"id": gid(anna), "firstName": "Анна"},
            "kinship": "SELF",
            "isHead": True,
            "isGuardian": True,
            "sharesBonuses": False,
            "monthlyLimit": None,
        },
        {
            "patient": {"id": gid(boris), "firstName": "Борис"},
            "kinship": "SPOUSE",
            "isHead": False,
            "isGuardian": False,
            "sharesBonuses": True,
            "monthlyLimit": None,
        },
    ]


async def test_an_invitation_for_a_phone_reaches_its_owner(anna: UUID, family: str) -> None:
    boris = await patient("Борис", phone="+79162223344")
    token = await token_for(as_patient(anna), family, phone="8 916 222-33-44")
    payload = (await ask(as_patient(boris), ACCEPT, input={"token": token}))["familyInvitationAccept"]
    assert payload["userErrors"] == []


async def test_a_member_sets_a_limit_and_leaves(anna: UUID, family: str) -> None:
    boris = await patient("Борис")
    token = await token_for(as_patient(anna), family, patientId=gid(boris))
    await ask(as_patient(boris), ACCEPT, input={"token": token})
    own = {"familyId": family, "patientId": gid(boris)}
    shared = await ask(as_patient(boris), SHARE, input={**own, "sharesBonuses": True, "monthlyLimit": "1500.5"})
    member = shared["familySharingUpdate"]["family"]["members"][1]
    assert (member["sharesBonuses"], member["monthlyLimit"]) == (True, {"amount": "1500.50"})
    refused = await ask(as_patient(boris), SHARE, input={**own, "sharesBonuses": True, "monthlyLimit": None})
    assert codes(refused["familySharingUpdate"]) == [("FORBIDDEN_FOR_STATUS", ["monthlyLimit"])]
    for actor, form, limit in (
        (as_patient(boris), {}, {"amount": "1500.50"}),
        (as_patient(anna), {"monthlyLimit": "2000"}, {"amount": "2000.00"}),
        (as_staff(), {"monthlyLimit": None}, None),
    ):
        changed = await ask(actor, SHARE, input={**own, "sharesBonuses": True, **form})
        assert changed["familySharingUpdate"]["family"]["members"][1]["monthlyLimit"] == limit
    refused = await ask(as_patient(anna), SHARE, input={**own, "sharesBonuses": False})
    assert codes(refused["familySharingUpdate"]) == [("FORBIDDEN_FOR_STATUS", ["sharesBonuses"])]
    left = (await ask(as_patient(boris), LEAVE, input=own))["familyLeave"]
    assert left["userErrors"] == []
    assert left["family"] == {
        "id": family,
        "name": "Ивановы",
        "tierPolicy": "SUM_OF_MEMBERS",
        "pool": None,
        "members": [],
    }
    assert await ask(as_patient(boris), NODE, id=family) == {"node": None}
    assert len((await ask(as_patient(anna), NODE, id=family))["node"]["members"]) == 1


async def test_the_last_one_dissolves_the_family(anna: UUID, family: str) -> None:
    left = await ask(as_patient(anna), LEAVE, input={"familyId": family, "patientId": gid(anna)})
    assert left["familyLeave"]["family"]["id"] == family
    assert await fetchval("SELECT dissolved_at IS NOT NULL FROM family")


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, ("INVALID", ["patientId"])),
        ({"phone": "1"}, ("INVALID", ["phone"])),
        ({"phone": PHONE, "patientId": ids.encode("Patient", new_id())}, ("INVALID", ["patientId"])),
        ({"phone": PHONE, "kinship": "SELF"}, ("INVALID", ["kinship"])),
        ({"phone": PHONE, "familyId": ids.encode("Family", new_id())}, ("NOT_FOUND", ["familyId"])),
    ],
)
async def test_a_wrong_invitation_is_a_user_error(
    anna: UUID, family: str, fields: dict[str, Any], error: tuple[str, list[str]]
) -> None:
    form = {"familyId": family, "kinship": "SPOUSE", **fields}
    payload = (await ask(as_patient(anna), INVITE, input=form))["familyInvite"]
    assert (payload["invitation"], codes(payload)) == (None, [error])
    assert await fetchval("SELECT count(*) FROM family_invitation") == 0


@pytest.mark.parametrize("limit", ["-1", "10000000.01"])
async def test_a_limit_is_an_amount(anna: UUID, family: str, limit: str) -> None:
    form = {"familyId": family, "patientId": gid(anna), "sharesBonuses": True, "monthlyLimit": limit}
    payload = (await ask(as_patient(anna), SHARE, input=form))["familySharingUpdate"]
    assert codes(payload) == [("AMOUNT_OUT_OF_RANGE", ["monthlyLimit"])]


@pytest.mark.parametrize("limit", ["1.234", "NaN", "1e400", "1_000", "١٢", 5])
async def test_what_is_no_amount_is_bad_input(anna: UUID, family: str, limit: Any) -> None:
    form = {"familyId": family, "patientId": gid(anna), "sharesBonuses": True, "monthlyLimit": limit}
    assert (await run(as_patient(anna), SHARE, input=form)).errors
    assert not await fetchval("SELECT shares_bonuses FROM family_member")


OUTSIDERS = [
    (ANONYMOUS, "UNAUTHENTICATED"),
    (Actor(kind=ActorKind.REGISTRATION, phone=PHONE), "FORBIDDEN"),
    (Actor(kind=ActorKind.PARTNER, id=new_id()), "FORBIDDEN"),
    (as_staff(StaffRole.DOCTOR), "FORBIDDEN"),
    (as_staff(StaffRole.MARKETER), "FORBIDDEN"),
]


@pytest.mark.parametrize(("actor", "code"), OUTSIDERS)
async def test_others_change_no_families(anna: UUID, family: str, actor: Actor, code: str) -> None:
    other = await patient("Борис")
    token = await token_for(as_patient(anna), family, patientId=gid(other))
    own = {"familyId": family, "patientId": gid(anna)}
    for mutation, form in (
        (CREATE, {"headId": gid(other), "name": "Чужие"}),
        (INVITE, {"familyId": family, "phone": PHONE, "kinship": "OTHER"}),
        (ACCEPT, {"token": token}),
        (SHARE, {**own, "sharesBonuses": True}),
        (LEAVE, own),
        (REMOVE, own),
    ):
        assert await refusal(actor, mutation, input=form) == code
    assert await fetchval("SELECT count(*) FROM family") == 1
    assert await fetchval("SELECT count(*) FROM family_member WHERE left_at IS NULL AND NOT shares_bonuses") == 1
    assert await fetchval("SELECT count(*) FROM family_invitation") == 1


async def test_a_foreign_family_looks_like_a_missing_one(anna: UUID, family: str) -> None:
    stranger_id = await patient("Чужой")
    stranger = as_patient(stranger_id)
    token = await token_for(as_patient(anna), family, phone="+79162223344")
    own = {"familyId": family, "patientId": gid(anna)}
    for mutation, form, field in (
        (CREATE, {"headId": gid(anna), "name": "Чужие"}, "headId"),
        (INVITE, {"familyId": family, "phone": PHONE, "kinship": "OTHER"}, "familyId"),
        (ACCEPT, {"token": token}, "token"),
        (SHARE, {**own, "sharesBonuses": True}, "familyId"),
        (LEAVE, own, "familyId"),
        (REMOVE, own, "familyId"),
    ):
        (payload,) = (await ask(stranger, mutation, input=form)).values()
        assert codes(payload) == [("NOT_FOUND", [field])]
    assert await ask(stranger, NODE, id=family) == {"node": None}
    assert await fetchval("SELECT count(*) FROM family_member WHERE left_at IS NULL AND NOT shares_bonuses") == 1


async def test_staff_make_families_and_read_them(anna: UUID) -> None:
    made = (await ask(as_staff(), CREATE, input={"headId": gid(anna), "name": "Ивановы"}))["familyCreate"]["family"]
    node = (await ask(as_staff(StaffRole.DOCTOR), NODE, id=made["id"]))["node"]
    assert node["members"] == [{"patient": {"id": gid(anna), "displayName": "Анна"}}]
    child = await patient("Петя", birth_date=date(2016, 2, 29))
    refused = (await ask(as_staff(), CREATE, input={"headId": gid(child), "name": "Дети"}))["familyCreate"]
    assert codes(refused) == [("INVALID", ["headId"])]
    again = (await ask(as_staff(), CREATE, input={"headId": gid(anna), "name": "Снова"}))["familyCreate"]
    assert codes(again) == [("CONFLICT", ["headId"])]


async def test_the_head_and_staff_remove_members(anna: UUID, family: str) -> None:
    boris, vera = await patient("Борис"), await patient("Вера")
    for member in (boris, vera):
        token = await token_for(as_patient(anna), family, patientId=gid(member))
        await ask(as_patient(member), ACCEPT, input={"token": token})
    form = {"familyId": family, "patientId": gid(vera)}
    async with nothing_changes():
        assert await refusal(as_patient(boris), REMOVE, input=form) == "FORBIDDEN"
        assert await refusal(as_patient(vera), REMOVE, input=form) == "FORBIDDEN"
        own = (await ask(as_patient(anna), REMOVE, input={**form, "patientId": gid(anna)}))["familyMemberRemove"]
        assert codes(own) == [("CONFLICT", ["patientId"])]
    left = (await ask(as_patient(anna), REMOVE, input=form))["familyMemberRemove"]
    assert left["userErrors"] == []
    assert [member["patient"]["id"] for member in left["family"]["members"]] == [gid(anna), gid(boris)]
    again = (await ask(as_patient(anna), REMOVE, input=form))["familyMemberRemove"]
    assert codes(again) == [("NOT_FOUND", ["patientId"])]
    left = (await ask(as_staff(), REMOVE, input={**form, "patientId": gid(anna)}))["familyMemberRemove"]
    assert [(row["patient"]["id"], row["isHead"]) for row in left["family"]["members"]] == [(gid(boris), True)]


async def test_a_guardian_decides_for_a_minor(anna: UUID, family: str) -> None:
    child = await patient("Петя", phone=PHONE, birth_date=date(2014, 5, 5))
    token = await token_for(as_patient(anna), family, patientId=gid(child), kinship="CHILD")
    await ask(as_patient(anna), ACCEPT, input={"token": token})
    own = {"familyId": family, "patientId": gid(child)}
    for mutation, form in ((SHARE, {**own, "sharesBonuses": True}), (LEAVE, own)):
        (payload,) = (await ask(as_patient(child), mutation, input=form)).values()
        assert codes(payload) == [("CONFLICT", ["patientId"])]
        (payload,) = (await ask(as_patient(anna), mutation, input=form)).values()
        assert payload["userErrors"] == []
