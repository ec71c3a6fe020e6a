"""Referral codes through the API: a patient's own with its QR and figures, campaigns', and the invitation."""

import base64
from typing import Any
from uuid import uuid4

import pytest

from api import ids
from api.context import ApiSettings, Context
from api.graphql import build_schema
from domain.kernel.database import execute, fetchval
from domain.staff.actor import ANONYMOUS, Actor
from domain.staff.service import add_staff_member
from tests.api.client import DOCTOR, MARKETER, MISSING, PUBLIC_URL, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import CREATE_CODE, INVITATION, LEAD, STOP_CODE
from tests.clinic import DESK, MANAGER, START, Clinic

CODE = """query ($id: ID!) { patient(id: $id) { referralCode {
    id code url isActive campaign expiresOn
    qr { contentType dataUri url payload } png: qr(format: PNG) { contentType dataUri }
    statistics { registered qualified rewarded earned { amount } pending { amount } } } } }"""
CODES = "{ referralCodes(first: 10) { nodes { campaign isActive statistics { registered rewarded } } totalCount } }"
NODE = "query ($id: ID!) { node(id: $id) { ... on ReferralCode { code } } }"


async def test_a_patients_code_has_a_link_and_pictures(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)

    found = (await api(CODE, actor=patient(anna), id=ids.encode("Patient", anna)))["referralCode"]

    link = f"{PUBLIC_URL}/r/{code}"
    assert (found["code"], found["url"], found["isActive"]) == (code, link, True)
    assert (found["campaign"], found["expiresOn"]) == (None, None)
    assert (found["qr"]["contentType"], found["qr"]["payload"]) == ("image/svg+xml", link)
    assert base64.b64decode(found["qr"]["dataUri"].partition(",")[2]).startswith(b"<svg")
    assert found["png"]["contentType"] == "image/png"
    assert base64.b64decode(found["png"]["dataUri"].partition(",")[2]).startswith(b"\x89PNG")


async def test_statistics_are_cumulative_and_go_by_the_dates(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    friends = [await clinic.lead(code, f"Имя{number}", f"+7916111220{number}") for number in range(4)]
    invoices = [await clinic.visit(friend, "hygiene") for friend in friends[:3]]

    async def figures() -> dict[str, Any]:
        found = (await api(CODE, id=ids.encode("Patient", anna)))["referralCode"]["statistics"]
        return {**found, "earned": found["earned"]["amount"], "pending": found["pending"]["amount"]}

    waiting = {"registered": 4, "qualified": 3, "rewarded": 0, "earned": "0.00", "pending": "4500.00"}
    assert await figures() == waiting
    clinic.wait(days=14)
    assert await figures() == {**waiting, "rewarded": 3, "earned": "4500.00", "pending": "0.00"}
    await clinic.refund(invoices[0])
    assert await figures() == {
        "registered": 4,
        "qualified": 2,
        "rewarded": 2,
        "earned": "2000.00",
        "pending": "0.00",
    }


async def test_the_invitation_tells_the_offer_in_the_callers_language(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)

    russian = await api(INVITATION, actor=ANONYMOUS, locale="ru", code=f"{code[:4]} {code[4:].lower()}")
    english = await api(INVITATION, actor=ANONYMOUS, code=code)

    assert (russian["code"], russian["inviterName"], russian["url"]) == (code, "Анна", f"{PUBLIC_URL}/r/{code}")
    assert "500,00" in russian["welcomeOffer"]
    assert "500.00" in english["welcomeOffer"]
    assert russian["terms"] != english["terms"]


@pytest.mark.parametrize("code", ["", "7KDM3Q9T", "Ж" * 5000, "' OR 1=1 --"], ids=["empty", "unknown", "long", "sql"])
async def test_a_code_that_nobody_can_use_has_no_invitation(api: Api, clinic: Clinic, code: str):
    assert await api(INVITATION, actor=ANONYMOUS, code=code) is None


async def test_guessing_codes_is_throttled_also_within_one_operation(api: Api, clinic: Clinic):
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    many = "{" + " ".join(f'c{n}: referralInvitation(code: "7KDM3Q9T") {{ code }}' for n in range(15)) + "}"
    for _ in range(4):
        assert set((await api(many, actor=ANONYMOUS)).values()) == {None}
    result = await api.run(many, ANONYMOUS, {})
    assert {error.extensions["code"] for error in result.errors} == {"THROTTLED"}
    assert len(result.errors) == 15
    assert 1 <= result.errors[0].extensions["retryAfterSeconds"] <= 60
    assert await api.error(INVITATION, actor=ANONYMOUS, code=code) == "THROTTLED"
    assert (await api(INVITATION, actor=WEBSITE, code=code))["code"] == code


async def test_before_a_clinic_is_loaded_no_code_has_an_invitation(db: str):
    context = Context(actor=ANONYMOUS, now=START, settings=ApiSettings(public_url=PUBLIC_URL))
    result = await build_schema(production=False).execute(
        INVITATION, variable_values={"code": "7KDM3Q9T"}, context_value=context
    )
    assert (result.errors, result.data) == (None, {"referralInvitation": None})


async def test_a_manager_makes_and_stops_a_campaigns_code(api: Api, clinic: Clinic):
    created = await api.done(CREATE_CODE, actor=MANAGER, input={"campaign": " Афиша ", "expiresOn": "2026-03-31"})
    made = created["referralCode"]
    assert (made["campaign"], made["expiresOn"], made["isActive"]) == ("Афиша", "2026-03-31", True)
    form = {"code": made["code"], "firstName": "Борис", "phone": "+79161112233"}
    consents = [{"purpose": "PERSONAL_DATA", "documentVersion": "1"}]
    await api.done(LEAD, actor=ANONYMOUS, input={**form, "consents": consents})
    assert (await api(INVITATION, actor=ANONYMOUS, code=made["code"]))["inviterName"] is None

    stopped = await api.done(STOP_CODE, actor=MANAGER, input={"referralCodeId": made["id"]})
    assert stopped["referralCode"]["isActive"] is False
    assert stopped["referralCode"]["stoppedAt"] == "2026-03-02T09:00:00Z"
    assert await api(INVITATION, actor=ANONYMOUS, code=made["code"]) is None
    async with nothing_changes():
        refused = await api.refused(LEAD, actor=ANONYMOUS, input={**form, "firstName": "Вера", "consents": consents})
        assert refused == ("CODE_INVALID", ["code"])
        again = await api.refused(STOP_CODE, actor=MANAGER, input={"referralCodeId": made["id"]})
        assert again == ("FORBIDDEN_FOR_STATUS", ["referralCodeId"])
    assert await api(CODES, actor=MANAGER) == {
        "nodes": [{"campaign": "Афиша", "isActive": False, "statistics": {"registered": 1, "rewarded": 0}}],
        "totalCount": 1,
    }


async def test_a_code_ends_with_its_last_day(api: Api, clinic: Clinic):
    created = await api.done(CREATE_CODE, actor=MANAGER, input={"campaign": "Афиша", "expiresOn": "2026-03-02"})
    code = created["referralCode"]["code"]
    assert await api(INVITATION, actor=ANONYMOUS, code=code) is not None
    clinic.wait(days=1)
    assert await api(INVITATION, actor=ANONYMOUS, code=code) is None
    assert (await api(CODES, actor=MANAGER))["nodes"][0]["isActive"] is False


async def test_a_stopped_programme_makes_every_code_inactive(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    await execute("UPDATE referral_programme SET is_active = FALSE")
    found = (await api(CODE, actor=patient(anna), id=ids.encode("Patient", anna)))["referralCode"]
    assert found["isActive"] is False
    assert await api(INVITATION, actor=ANONYMOUS, code=found["code"]) is None


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (WEBSITE, "FORBIDDEN"),
        (DOCTOR, "FORBIDDEN"),
        (MARKETER, "FORBIDDEN"),
        (DESK, "FORBIDDEN"),
    ],
)
async def test_strangers_make_stop_and_list_no_codes(api: Api, clinic: Clinic, actor: Actor, code: str):
    anna = (await clinic.register("Анна")).patient_id
    own = ids.encode("ReferralCode", await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", anna))
    async with nothing_changes():
        for caller in (actor, patient(anna)):
            expected = code if caller is actor else "FORBIDDEN"
            assert await api.error(CREATE_CODE, actor=caller, input={"campaign": "Афиша"}) == expected
            assert await api.error(STOP_CODE, actor=caller, input={"referralCodeId": own}) == expected
            assert await api.error(CODES, actor=caller) == expected


async def test_a_code_is_read_by_its_owner_and_staff_a_campaigns_by_reviewers(api: Api, clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    own = ids.encode("ReferralCode", await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", anna))
    campaign = (await api.done(CREATE_CODE, actor=MANAGER, input={"campaign": "Афиша"}))["referralCode"]["id"]
    for reader in (patient(anna), DESK, MARKETER):
        assert await api(NODE, actor=reader, id=own) == {"code": await clinic.code_of(anna)}
    for stranger in (ANONYMOUS, WEBSITE, patient(boris)):
        assert await api(NODE, actor=stranger, id=own) is None
        assert await api(NODE, actor=stranger, id=campaign) is None
    assert await api(NODE, actor=MANAGER, id=campaign) is not None


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"campaign": " "}, ("INVALID", ["campaign"])),
        ({"campaign": "А" * 101}, ("INVALID", ["campaign"])),
        ({"campaign": "А", "expiresOn": "2026-03-01"}, ("INVALID", ["expiresOn"])),
    ],
)
async def test_a_code_that_breaks_a_form_is_refused(api: Api, clinic: Clinic, given: dict[str, Any], refusal: Any):
    async with nothing_changes():
        assert await api.refused(CREATE_CODE, actor=MANAGER, input=given) == refusal


async def test_a_code_that_is_none_is_not_stopped(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    async with nothing_changes():
        missing = {"referralCodeId": ids.encode("ReferralCode", MISSING)}
        assert await api.refused(STOP_CODE, actor=MANAGER, input=missing) == ("NOT_FOUND", ["referralCodeId"])
        wrong = {"referralCodeId": ids.encode("Patient", anna)}
        assert await api.error(STOP_CODE, actor=MANAGER, input=wrong) == "BAD_USER_INPUT"


MEDIA = """
query ($medium: ReferralMedium, $doctor: ID) {
  referralCodes(medium: $medium, staffMemberId: $doctor) {
    nodes { campaign medium staffMember { displayName } qr { payload } statistics { registered } } totalCount
  }
}
"""


async def test_codes_of_posters_and_doctors_are_told_apart(api: Api, clinic: Clinic):
    doctor_id = await add_staff_member(
        login="petrova", display_name="Петрова", role="DOCTOR", password="correct horse battery", branch_codes=(),
        now=clinic.now,
    )  # fmt: skip
    doctor = ids.encode("StaffMember", doctor_id)
    wanted = {"campaign": "Рекомендация врача", "medium": "DOCTOR", "staffMemberId": doctor}
    code = (await api.done(CREATE_CODE, actor=MANAGER, input=wanted))["referralCode"]["code"]
    await api.done(CREATE_CODE, actor=MANAGER, input={"campaign": "Афиша у метро", "medium": "POSTER"})
    await api.done(CREATE_CODE, actor=MANAGER, input={"campaign": "Без места"})
    await clinic.lead(code, "Борис", "+79165550001")

    found = await api(MEDIA, actor=MANAGER, doctor=doctor)
    (node,) = found["nodes"]
    assert (node["campaign"], node["medium"], node["staffMember"]) == (
        "Рекомендация врача", "DOCTOR", {"displayName": "Петрова"},
    )  # fmt: skip
    assert node["qr"]["payload"].endswith(f"/r/{code}")
    assert (node["statistics"], found["totalCount"]) == ({"registered": 1}, 1)
    posters = await api(MEDIA, actor=MANAGER, medium="POSTER")
    assert [each["campaign"] for each in posters["nodes"]] == ["Афиша у метро"]
    assert (await api(MEDIA, actor=MANAGER))["totalCount"] == 3


async def test_a_doctors_code_names_the_doctor_and_no_other_does(api: Api, clinic: Clinic):
    nobody = ids.encode("StaffMember", uuid4())
    for changes, code in (
        ({"medium": "DOCTOR"}, "INVALID"),
        ({"medium": "POSTER", "staffMemberId": nobody}, "INVALID"),
        ({"staffMemberId": nobody}, "INVALID"),
        ({"medium": "DOCTOR", "staffMemberId": nobody}, "NOT_FOUND"),
    ):
        wanted = {"campaign": "Врач", **changes}
        assert await api.refused(CREATE_CODE, actor=MANAGER, input=wanted) == (code, ["staffMemberId"])
