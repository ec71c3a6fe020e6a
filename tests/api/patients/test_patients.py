"""Patients in the graph: found, read, registered, changed; by those who may, and by those who may not."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from api import ids
from domain.families import service as families
from domain.kernel.database import execute, fetchval
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from domain.tiers.service import open_status
from tests.graph import ask, codes, counted_statements, open_whole_clinic, refusal, run
from tests.people import NOW, TODAY, as_patient, as_staff, free_phone, patient

PHONE = "+79161234567"
REGISTRATION = Actor(kind=ActorKind.REGISTRATION, phone=PHONE, locale="ru")
PARTNER = Actor(kind=ActorKind.PARTNER, id=new_id(), locale="en")

LIST = """
query ($filter: PatientFilter, $first: Int, $after: String, $last: Int, $before: String) {
  patients(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id displayName phone birthDate status homeBranch { id name }
        account { id balance { available { amount } } } tierStatus { tier { id name } } family { id name } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}
"""
CARD = """
query ($id: ID!) {
  patient(id: $id) {
    id firstName lastName patronymic displayName phone email birthDate sex status locale homeBranch { name }
    consents { purpose isGranted grantedAt withdrawnAt documentVersion channel }
    family { id name pool { amount currencyCode } members { patient { id firstName phone } kinship isHead } }
    account { id } tierStatus { tier { name } } referralCode { code } invoices { totalCount }
    giftCertificates(first: 5) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }
    subscriptions(first: 5) { nodes { id entitlements { remaining } } totalCount }
  }
}
"""
REGISTER = """
mutation ($input: PatientRegisterInput!) {
  patientRegister(input: $input) {
    patient {
      id displayName phone status locale loyaltyStage { stage } referredBy { id } consents { purpose isGranted }
    }
    referral { id status rejectionReason }
    userErrors { code field message }
  }
}
"""
UPDATE = """
mutation ($input: PatientUpdateInput!) {
  patientUpdate(input: $input) { patient { id displayName email locale } userErrors { code field message } }
}
"""


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def branches(db: str) -> dict[str, UUID]:
    return await open_whole_clinic()


def gid(patient_id: UUID) -> str:
    return ids.encode("Patient", patient_id)


async def found(actor: Actor, **narrowed: Any) -> list[str]:
    listed = await ask(actor, LIST, filter=narrowed)
    return [edge["node"]["displayName"] for edge in listed["patients"]["edges"]]


async def test_staff_find_patients_newest_first_by_any_part(branches: dict[str, UUID]) -> None:
    await patient("Анна", last_name="Иванова", phone=PHONE, birth_date=date(1990, 5, 17))
    await patient("Борис", last_name="Иванов", home_branch_id=branches["nsk"])
    await patient("Вера", status="LEAD")
    erased = await patient("Глеб")
    await execute("UPDATE patient SET status = 'ERASED' WHERE id = $1", erased)
    desk = as_staff()
    assert await found(desk) == ["Вера", "Иванов Борис", "Иванова Анна"]
    assert await found(desk, search="иванов") == ["Иванов Борис", "Иванова Анна"]
    assert await found(desk, search="ИВАНОВА 8 916 123 17.05.1990") == ["Иванова Анна"]
    assert await found(desk, search=" ") == ["Вера", "Иванов Борис", "Иванова Анна"]
    assert await found(desk, phone="8 (916) 123-45-67") == ["Иванова Анна"]
    assert await found(desk, phone="123-45", search="анна") == ["Иванова Анна"]
    assert await found(desk, branchId=ids.encode("Branch", branches["nsk"])) == ["Иванов Борис"]
    assert await found(desk, branchId=ids.encode("Branch", new_id())) == []


async def test_patients_are_narrowed_by_tier_stage_and_sleep() -> None:
    awake, asleep, new = await patient("Анна"), await patient("Борис"), await patient("Вера")
    for each in (awake, asleep, new):
        await open_status(patient_id=each, today=TODAY)
    gold = await fetchval("SELECT id FROM tier WHERE code = 'gold'")
    seen = "UPDATE loyalty_status SET tier_id = $2, stage = 'REPEAT', visits = 2, last_visit_at = $3 WHERE id = $1"
    await execute(seen, awake, gold, NOW - timedelta(days=30))
    await execute(seen, asleep, gold, NOW - timedelta(days=200))
    desk = as_staff(StaffRole.MARKETER)
    tier_id = ids.encode("Tier", gold)
    assert await found(desk, tierId=tier_id) == ["Борис", "Анна"]
    assert await found(desk, stage="POTENTIAL") == ["Вера"]
    assert await found(desk, isSleeping=True) == ["Борис"]
    assert await found(desk, isSleeping=False) == ["Вера", "Анна"]
    assert await found(desk, isSleeping=False, tierId=tier_id, stage="REPEAT", search="анна") == ["Анна"]


async def test_the_list_goes_in_pages_both_ways() -> None:
    for number in range(5):
        await patient(f"Анна {number}")
    desk, wanted = as_staff(), {"search": "анна"}
    for narrowed in (None, wanted):
        first = (await ask(desk, LIST, filter=narrowed, first=2))["patients"]
        assert [edge["node"]["displayName"] for edge in first["edges"]] == ["Анна 4", "Анна 3"]
        assert (first["pageInfo"]["hasNextPage"], first["totalCount"]) == (True, 5)
        after = first["pageInfo"]["endCursor"]
        second = (await ask(desk, LIST, filter=narrowed, first=100, after=after))["patients"]
        assert [edge["node"]["displayName"] for edge in second["edges"]] == ["Анна 2", "Анна 1", "Анна 0"]
        last = (await ask(desk, LIST, filter=narrowed, last=2, before=second["pageInfo"]["endCursor"]))["patients"]
        assert [edge["node"]["displayName"] for edge in last["edges"]] == ["Анна 2", "Анна 1"]
        assert (last["pageInfo"]["hasPreviousPage"], last["totalCount"]) == (True, 5)


@pytest.mark.parametrize(
    "variables",
    [
        {"first": 0},
        {"first": 101},
        {"first": -1},
        {"first": 1, "last": 1},
        {"after": "arrayconnection:-5"},
        {"after": "x" * 5000},
        {"filter": {"search": "x" * 101}},
        {"filter": {"phone": "abc"}},
        {"filter": {"phone": "9" * 101}},
        {"filter": {"branchId": "PAT_00000000000000000000000000000000"}},
        {"filter": {"tierId": "nonsense"}},
        {"filter": {"search": "a\x00b"}},
        {"filter": {"search": "\ud800"}},
    ],
)
async def test_bad_filters_and_pages_are_bad_input(variables: dict[str, Any]) -> None:
    result = await run(as_staff(), LIST, **variables)
    assert result.errors
    assert all("code" in (error.extensions or {}) for error in result.errors)
    assert {error.extensions["code"] for error in result.errors} == {"BAD_USER_INPUT"}


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (REGISTRATION, "FORBIDDEN"),
        (PARTNER, "FORBIDDEN"),
        (as_patient(new_id()), "FORBIDDEN"),
    ],
)
async def test_only_staff_list_patients(actor: Actor, code: str) -> None:
    await patient()
    assert await refusal(actor, LIST) == code


async def test_the_list_takes_as_many_statements_for_five_as_for_fifty(monkeypatch: pytest.MonkeyPatch) -> None:
    async def statements() -> int:
        with counted_statements(monkeypatch) as sent:
            await ask(as_staff(), LIST, filter={"search": "анна"}, first=50)
        return len(sent)

    for number in range(5):
        each = await patient(f"Анна {number}")
        await open_status(patient_id=each, today=TODAY)
    await statements()
    few = await statements()
    for number in range(5, 40):
        each = await patient(f"Анна {number}")
        await open_status(patient_id=each, today=TODAY)
    assert await statements() == few
    assert 3 <= few <= 8


async def test_staff_read_the_whole_card() -> None:
    patient_id = await patient("Анна", last_name="Иванова", phone=PHONE, sex="FEMALE", birth_date=date(2024, 2, 29))
    await open_status(patient_id=patient_id, today=TODAY)
    card = (await ask(as_staff(), CARD, id=gid(patient_id)))["patient"]
    assert (card["displayName"], card["phone"], card["sex"]) == ("Иванова Анна", PHONE, "FEMALE")
    assert (card["birthDate"], card["locale"], card["family"]) == ("2024-02-29", "ru", None)
    assert [consent["purpose"] for consent in card["consents"]] == [
        "PERSONAL_DATA",
        "ADVERTISING",
        "PARTNER_TRANSFER",
        "REFERRAL_NAME",
    ]
    assert [consent["isGranted"] for consent in card["consents"]] == [True, False, False, False]
    assert card["giftCertificates"] == {
        "nodes": [],
        "totalCount": 0,
        "pageInfo": {"hasNextPage": False, "endCursor": None},
    }
    assert card["subscriptions"] == {"nodes": [], "totalCount": 0}


async def test_members_of_a_family_read_names_alone() -> None:
    head = await patient("Анна", phone=PHONE)
    spouse = await patient("Борис", last_name="Иванов", email="b@b.ru")
    child = await patient("Петя", phone=PHONE, birth_date=date(2016, 2, 29))
    family_id = await families.create_family(actor=as_patient(head), head_id=head, name="Ивановы", now=NOW)
    for joining, accepting in ((spouse, spouse), (child, head)):
        invitation = await families.invite(
            actor=as_patient(head), family_id=family_id, patient_id=joining, phone=None, kinship="OTHER",
            is_guardian=False, now=NOW,
        )  # fmt: skip
        await families.accept_invitation(
            actor=as_patient(accepting), token=invitation.token, shares_bonuses=False, now=NOW
        )
    seen = (await ask(as_patient(head), CARD, id=gid(spouse)))["patient"]
    assert {key for key, value in seen.items() if value is not None} == {"id", "firstName", "displayName"}
    own = (await ask(as_patient(head), CARD, id=gid(child)))["patient"]
    assert (own["phone"], own["family"]["name"]) == (PHONE, "Ивановы")
    members = (await ask(as_patient(head), CARD, id=gid(head)))["patient"]["family"]["members"]
    assert [(each["patient"]["firstName"], each["patient"]["phone"]) for each in members] == [
        ("Анна", PHONE),
        ("Борис", None),
        ("Петя", PHONE),
    ]
    of_child = (await ask(as_patient(spouse), CARD, id=gid(child)))["patient"]
    assert of_child["phone"] is None


@pytest.mark.parametrize("actor", [ANONYMOUS, REGISTRATION, PARTNER, as_patient(new_id())])
async def test_a_foreign_patient_looks_like_a_missing_one(actor: Actor) -> None:
    patient_id = await patient()
    for other in (gid(patient_id), gid(new_id())):
        assert await ask(actor, CARD, id=other) == {"patient": None}
        assert await ask(actor, "query ($id: ID!) { node(id: $id) { id } }", id=other) == {"node": None}
        assert await ask(actor, "query ($id: [ID!]!) { nodes(ids: $id) { id } }", id=[other]) == {"nodes": [None]}


@pytest.mark.parametrize(
    "text", ["", "1", "PAT_", "PAT_0", "BRN_00000000000000000000000000000000", "pat_00000000000000000000000000000000"]
)
async def test_a_wrong_id_is_bad_input(text: str) -> None:
    assert await refusal(as_staff(), CARD, id=text) == "BAD_USER_INPUT"


def form(**fields: Any) -> dict[str, Any]:
    consents = [{"purpose": "PERSONAL_DATA", "documentVersion": "2026-01"}]
    return {"firstName": "Борис", "phone": "8 916 123-45-67", "consents": consents, **fields}


async def test_the_desk_registers_a_patient(branches: dict[str, UUID]) -> None:
    fields = form(
        lastName="Петров", patronymic="", email="b@b.ru", birthDate="1988-02-29", sex="MALE", locale="uk",
        homeBranchId=ids.encode("Branch", branches["msk"]),
    )  # fmt: skip
    payload = (await ask(as_staff(), REGISTER, input=fields))["patientRegister"]
    made = payload["patient"]
    assert (made["displayName"], made["phone"], made["status"]) == ("Петров Борис", PHONE, "ACTIVE")
    assert made["locale"] == "uk"
    assert made["loyaltyStage"] == {"stage": "POTENTIAL"}
    assert (payload["referral"], made["referredBy"], payload["userErrors"]) == (None, None, [])


async def test_a_friends_code_makes_a_referral() -> None:
    await ask(as_staff(), REGISTER, input=form(firstName="Анна", phone=free_phone()))
    code = await fetchval("SELECT code FROM referral_code")
    payload = (await ask(as_staff(), REGISTER, input=form(referralCode=code.lower())))["patientRegister"]
    assert payload["referral"]["status"] == "REGISTERED"
    assert payload["patient"]["referredBy"] == {"id": payload["referral"]["id"]}
    wrong = (await ask(as_staff(), REGISTER, input=form(firstName="Олег", referralCode="0000")))["patientRegister"]
    assert codes(wrong) == [("CODE_INVALID", ["referralCode"])]
    assert await fetchval("SELECT count(*) FROM patient") == 2


async def test_a_verified_phone_registers_itself_and_nobody_else() -> None:
    other = (await ask(REGISTRATION, REGISTER, input=form(phone=free_phone())))["patientRegister"]
    assert codes(other) == [("NOT_FOUND", ["phone"])]
    silent = (await ask(REGISTRATION, REGISTER, input=form(consents=[])))["patientRegister"]
    assert codes(silent) == [("CONSENT_REQUIRED", ["consents"])]
    assert await fetchval("SELECT count(*) FROM patient") == 0
    payload = (await ask(REGISTRATION, REGISTER, input=form()))["patientRegister"]
    assert payload["patient"]["phone"] == PHONE
    assert payload["patient"]["consents"][0] == {"purpose": "PERSONAL_DATA", "isGranted": True}


async def test_the_same_person_is_not_registered_twice() -> None:
    await ask(as_staff(), REGISTER, input=form(firstName="Алёна"))
    again = (await ask(as_staff(), REGISTER, input=form(firstName="АЛЕНА")))["patientRegister"]
    assert (again["patient"], codes(again)) == (None, [("PATIENT_EXISTS", ["phone"])])
    other = (await ask(as_staff(), REGISTER, input=form(firstName="Пётр")))["patientRegister"]
    assert other["userErrors"] == []


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (PARTNER, "FORBIDDEN"),
        (as_patient(new_id()), "FORBIDDEN"),
        (as_staff(StaffRole.DOCTOR), "FORBIDDEN"),
        (as_staff(StaffRole.MARKETER), "FORBIDDEN"),
    ],
)
async def test_others_register_nobody(actor: Actor, code: str) -> None:
    assert await refusal(actor, REGISTER, input=form()) == code
    assert await fetchval("SELECT count(*) FROM patient") == 0


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"firstName": ""}, "firstName"),
        ({"firstName": "а" * 101}, "firstName"),
        ({"firstName": "а\tб"}, "firstName"),
        ({"firstName": "\u202eа"}, "firstName"),
        ({"lastName": "а\nб"}, "lastName"),
        ({"phone": ""}, "phone"),
        ({"phone": "+7 000 000-00-00"}, "phone"),
        ({"phone": "٨٩١٦١٢٣٤٥٦٧"}, "phone"),
        ({"email": "not an address"}, "email"),
        ({"birthDate": "2026-03-02"}, "birthDate"),
        ({"birthDate": "1899-12-31"}, "birthDate"),
        ({"locale": "de"}, "locale"),
    ],
)
async def test_bad_details_are_user_errors_and_change_nothing(fields: dict[str, Any], field: str) -> None:
    payload = (await ask(as_staff(), REGISTER, input=form(**fields)))["patientRegister"]
    assert (payload["patient"], codes(payload)) == (None, [("INVALID", [field])])
    assert await fetchval("SELECT count(*) FROM patient") == 0
    assert payload["userErrors"][0]["message"]


@pytest.mark.parametrize(
    "fields",
    [
        {"firstName": "а\x00"},
        {"firstName": "\ud800"},
        {"birthDate": "2025-02-29"},
        {"birthDate": "29.02.2024"},
        {"sex": "OTHER"},
        {"homeBranchId": "PAT_00000000000000000000000000000000"},
        {"consents": [{"purpose": "EVERYTHING", "documentVersion": "1"}]},
    ],
)
async def test_unreadable_details_are_bad_input_and_change_nothing(fields: dict[str, Any]) -> None:
    result = await run(as_staff(), REGISTER, input=form(**fields))
    assert result.errors
    assert not result.data or not result.data["patientRegister"]
    assert await fetchval("SELECT count(*) FROM patient") == 0


async def test_a_foreign_branch_is_not_found(branches: dict[str, UUID]) -> None:
    fields = form(homeBranchId=ids.encode("Branch", new_id()))
    payload = (await ask(as_staff(), REGISTER, input=fields))["patientRegister"]
    assert codes(payload) == [("NOT_FOUND", ["homeBranchId"])]


async def test_a_patient_changes_what_was_sent() -> None:
    patient_id = await patient("Анна", last_name="Иванова", email="a@b.ru")
    sent = {"patientId": gid(patient_id), "email": None, "firstName": None, "locale": "uk"}
    payload = (await ask(as_patient(patient_id), UPDATE, input=sent))["patientUpdate"]
    assert payload["patient"] == {
        "id": gid(patient_id),
        "displayName": "Иванова Анна",
        "email": None,
        "locale": "uk",
    }
    wrong = (await ask(as_staff(), UPDATE, input={"patientId": gid(patient_id), "firstName": " "}))["patientUpdate"]
    assert codes(wrong) == [("INVALID", ["firstName"])]


async def test_names_are_changed_and_cleared() -> None:
    patient_id = await patient("Анна", last_name="Иванова")
    sent = {"patientId": gid(patient_id), "firstName": "Яна", "lastName": None, "patronymic": "Петровна"}
    payload = (await ask(as_staff(), UPDATE, input=sent))["patientUpdate"]
    assert payload["patient"]["displayName"] == "Яна Петровна"


STRANGERS: list[tuple[Callable[[], Actor], str]] = [
    (lambda: ANONYMOUS, "UNAUTHENTICATED"),
    (lambda: REGISTRATION, "FORBIDDEN"),
    (lambda: PARTNER, "FORBIDDEN"),
    (lambda: as_staff(StaffRole.DOCTOR), "FORBIDDEN"),
    (lambda: as_staff(StaffRole.MARKETER), "FORBIDDEN"),
]


@pytest.mark.parametrize(("actor", "code"), STRANGERS)
async def test_others_change_nobody(actor: Callable[[], Actor], code: str) -> None:
    patient_id = await patient()
    assert await refusal(actor(), UPDATE, input={"patientId": gid(patient_id), "locale": "uk"}) == code
    assert await fetchval("SELECT locale FROM patient WHERE id = $1", patient_id) == "ru"


async def test_a_foreign_patient_is_not_found() -> None:
    patient_id = await patient()
    for other in (patient_id, new_id()):
        payload = await ask(as_patient(new_id()), UPDATE, input={"patientId": gid(other), "locale": "uk"})
        assert codes(payload["patientUpdate"]) == [("NOT_FOUND", ["patientId"])]
    assert await fetchval("SELECT locale FROM patient WHERE id = $1", patient_id) == "ru"
