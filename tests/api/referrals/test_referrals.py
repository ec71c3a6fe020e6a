"""Referrals through the API: the public form, what each side reads, reviews, the desk's attribution."""

from typing import Any
from uuid import UUID

import pytest

from api import ids
from domain.kernel.database import execute, fetchval
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import ATTRIBUTE, LEAD, MY_REFERRALS, REVIEW, UNDER_REVIEW
from tests.clinic import DESK, MANAGER, Clinic

PERSONAL_DATA = {"purpose": "PERSONAL_DATA", "documentVersion": "2026-01"}
REFERRED_BY = """query ($id: ID!) { patient(id: $id) { referredBy {
    id status rejectionReason reviewReasons reward { amount } friendName } } }"""
ALL = """query ($status: ReferralStatus, $first: Int, $after: String) {
    referrals(status: $status, first: $first, after: $after) {
      nodes { id status rejectionReason friend { firstName } referrer { firstName } }
      totalCount pageInfo { hasNextPage endCursor } } }"""
NODE = "query ($id: ID!) { node(id: $id) { ... on Referral { status rejectionReason } } }"


def form(code: str, /, **changes: Any) -> dict[str, Any]:
    """Return what a friend fills in."""
    return {"code": code, "firstName": "Борис", "phone": "+79161112233", "consents": [PERSONAL_DATA], **changes}


async def referral_id(friend: UUID) -> str:
    """Return the id of the latest referral of a friend."""
    found = await fetchval("SELECT id FROM referral WHERE friend_id = $1 ORDER BY id DESC LIMIT 1", friend)
    return ids.encode("Referral", found)


async def seen_by(api: Api, reader: UUID) -> list[dict[str, Any]]:
    """Return what a patient reads of the friends they brought."""
    found = await api(MY_REFERRALS, actor=patient(reader), first=20)
    nodes: list[dict[str, Any]] = found["patient"]["referrals"]["nodes"]
    return nodes


async def under_review(clinic: Clinic, first_name: str = "Иван") -> tuple[UUID, UUID]:
    """Return a referrer, and a friend with the same phone, whose referral is under review."""
    anna = (await clinic.register("Анна", phone="+79160000001")).patient_id
    return anna, await clinic.lead(await clinic.code_of(anna), first_name, "+79160000001")


@pytest.mark.parametrize("actor", [ANONYMOUS, WEBSITE, DESK])
async def test_the_form_makes_a_lead_and_a_referral(api: Api, clinic: Clinic, actor: Actor):
    anna = (await clinic.register("Анна")).patient_id
    code = (await clinic.code_of(anna)).lower()

    payload = await api.done(LEAD, actor=actor, input=form(f" {code[:4]}-{code[4:]} ", comment="Вечером"))

    assert payload["isAccepted"] is True
    (seen,) = await seen_by(api, anna)
    assert (seen["status"], seen["reward"], seen["friendName"], seen["friend"]) == ("REGISTERED", None, None, None)


async def test_the_form_answers_alike_whoever_is_a_patient(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = (await clinic.register("Борис", phone="+79161112233")).patient_id
    await clinic.visit(boris, "consult")
    before = await fetchval("SELECT p::text FROM patient p WHERE id = $1", boris)

    assert await api.done(LEAD, actor=ANONYMOUS, input=form(await clinic.code_of(anna))) == {
        "isAccepted": True,
        "userErrors": [],
    }
    assert await fetchval("SELECT p::text FROM patient p WHERE id = $1", boris) == before
    (seen,) = await seen_by(api, anna)
    assert (seen["status"], seen["rejectionReason"]) == ("REJECTED", None)
    staff = await api(NODE, actor=MARKETER, id=seen["id"])
    assert staff == {"status": "REJECTED", "rejectionReason": "NOT_NEW_PATIENT"}
    own = (await api(REFERRED_BY, actor=patient(boris), id=ids.encode("Patient", boris)))["referredBy"]
    assert (own["status"], own["rejectionReason"]) == ("REJECTED", "NOT_NEW_PATIENT")


async def test_one_who_sends_the_own_code_is_rejected_and_not_told(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна", phone="+79161112233")).patient_id
    given = form(await clinic.code_of(anna), firstName="анна")
    await api.done(LEAD, actor=ANONYMOUS, input=given)
    assert await api(NODE, actor=DESK, id=await referral_id(anna)) == {
        "status": "REJECTED",
        "rejectionReason": "SELF_REFERRAL",
    }


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"code": "7KDM3Q9T"}, ("CODE_INVALID", ["code"])),
        ({"code": ""}, ("CODE_INVALID", ["code"])),
        ({"code": "Ж" * 5000}, ("CODE_INVALID", ["code"])),
        ({"firstName": " "}, ("INVALID", ["firstName"])),
        ({"firstName": "Б" * 101}, ("INVALID", ["firstName"])),
        ({"phone": "12"}, ("INVALID", ["phone"])),
        ({"phone": "+7916111223344"}, ("INVALID", ["phone"])),
        ({"phone": ""}, ("INVALID", ["phone"])),
        ({"comment": "х" * 501}, ("INVALID", ["comment"])),
        ({"consents": []}, ("CONSENT_REQUIRED", ["consents"])),
        ({"consents": [{"purpose": "ADVERTISING", "documentVersion": "1"}]}, ("CONSENT_REQUIRED", ["consents"])),
    ],
)
async def test_a_form_that_breaks_a_rule_is_refused(api: Api, clinic: Clinic, changes: dict[str, Any], refusal: Any):
    anna = (await clinic.register("Анна")).patient_id
    given = form(await clinic.code_of(anna), **changes)
    async with nothing_changes():
        assert await api.refused(LEAD, actor=ANONYMOUS, input=given) == refusal


@pytest.mark.parametrize("version", ["", " ", "9" * 51])
async def test_a_consent_names_its_text(api: Api, clinic: Clinic, version: str):
    anna = (await clinic.register("Анна")).patient_id
    given = form(await clinic.code_of(anna), consents=[{**PERSONAL_DATA, "documentVersion": version}])
    async with nothing_changes():
        code, field = await api.refused(LEAD, actor=ANONYMOUS, input=given)
    assert code == "INVALID"
    assert field is not None
    assert field[0] == "consents"


@pytest.mark.parametrize("text", ["a\x00b", "\udfff"])
async def test_text_that_cannot_be_stored_is_bad_user_input(api: Api, clinic: Clinic, text: str):
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    async with nothing_changes():
        for field in ("firstName", "phone", "comment", "code"):
            assert await api.error(LEAD, actor=ANONYMOUS, input=form(code, **{field: text})) == "BAD_USER_INPUT"


async def test_the_form_is_throttled_for_a_phone(api: Api, clinic: Clinic):
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    for _ in range(5):
        await api.done(LEAD, actor=ANONYMOUS, input=form(code))
    async with nothing_changes():
        assert await api.refused(LEAD, actor=ANONYMOUS, input=form(code)) == ("RATE_LIMITED", None)
    clinic.wait(hours=1)
    await api.done(LEAD, actor=ANONYMOUS, input=form(code))


async def test_nobody_comes_by_a_code_of_a_stopped_programme(api: Api, clinic: Clinic):
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    await execute("UPDATE referral_programme SET is_active = FALSE")
    async with nothing_changes():
        assert await api.refused(LEAD, actor=ANONYMOUS, input=form(code)) == ("CODE_INVALID", ["code"])


async def test_the_referrer_reads_a_name_only_with_the_friends_consent(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    await api.done(LEAD, actor=ANONYMOUS, input=form(code))
    await api.done(
        LEAD,
        actor=ANONYMOUS,
        input=form(
            code,
            firstName="Вера",
            phone="+79161112244",
            consents=[PERSONAL_DATA, {"purpose": "REFERRAL_NAME", "documentVersion": "1"}],
        ),
    )
    assert [node["friendName"] for node in await seen_by(api, anna)] == ["Вера", None]


async def test_staff_read_both_sides_and_patients_neither(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")

    for reader in (DESK, DOCTOR, MARKETER):
        (node,) = (await api(ALL, actor=reader))["nodes"]
        assert (node["friend"], node["referrer"]) == ({"firstName": "Борис"}, {"firstName": "Анна"})
    for stranger, code in ((ANONYMOUS, "UNAUTHENTICATED"), (WEBSITE, "FORBIDDEN"), (patient(anna), "FORBIDDEN")):
        assert await api.error(ALL, actor=stranger) == code
    wanted = await referral_id(boris)
    for reader in (patient(anna), patient(boris)):
        assert (await api(NODE, actor=reader, id=wanted))["status"] == "REGISTERED"
    stranger_id = (await clinic.register("Пётр")).patient_id
    for stranger in (ANONYMOUS, WEBSITE, patient(stranger_id)):
        assert await api(NODE, actor=stranger, id=wanted) is None


async def test_a_reward_is_pending_then_usable_by_its_date_and_hidden_from_the_friend(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    await clinic.visit(boris, "hygiene")

    (held,) = await seen_by(api, anna)
    assert (held["status"], held["reward"]["amount"], held["rewardUsableFrom"]) == ("HELD", "1000.00", "2026-03-16")
    assert held["qualifiedAt"] == "2026-03-02T09:00:00Z"
    clinic.wait(days=14)
    (rewarded,) = await seen_by(api, anna)
    assert rewarded["status"] == "REWARDED"
    assert [node["status"] for node in (await api(ALL, status="REWARDED"))["nodes"]] == ["REWARDED"]
    assert (await api(ALL, status="HELD"))["totalCount"] == 0
    own = (await api(REFERRED_BY, actor=patient(boris), id=ids.encode("Patient", boris)))["referredBy"]
    assert (own["status"], own["reward"]) == ("REWARDED", None)


async def test_referrals_come_newest_first_page_by_page(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    for number in range(3):
        await clinic.lead(code, f"Имя{number}", f"+7916111220{number}")

    first = await api(ALL, first=2)
    rest = await api(ALL, first=2, after=first["pageInfo"]["endCursor"])

    names = [node["friend"]["firstName"] for node in first["nodes"] + rest["nodes"]]
    assert (names, first["totalCount"]) == (["Имя2", "Имя1", "Имя0"], 3)
    own = (await api(MY_REFERRALS, actor=patient(anna), first=2))["patient"]["referrals"]
    more = await api(MY_REFERRALS, actor=patient(anna), first=2, after=own["pageInfo"]["endCursor"])
    assert (len(own["nodes"]), len(more["patient"]["referrals"]["nodes"]), own["totalCount"]) == (2, 1, 3)
    for arguments in ({"first": 101}, {"after": own["pageInfo"]["endCursor"] + "x"}):
        assert await api.error(ALL, **arguments) == "BAD_USER_INPUT"


async def test_a_doubtful_referral_waits_for_a_manager(api: Api, clinic: Clinic):
    anna, ivan = await under_review(clinic)
    (node,) = (await api(UNDER_REVIEW, actor=MANAGER))["nodes"]
    assert (node["status"], node["reviewReasons"]) == ("UNDER_REVIEW", ["SAME_PHONE"])
    (seen,) = await seen_by(api, anna)
    assert (seen["status"], seen["reviewReasons"]) == ("UNDER_REVIEW", [])
    assert (await clinic.balance(ivan)).available_minor == 0

    decision = {"referralId": node["id"], "decision": "APPROVE", "reason": "Муж и жена, оба новые"}
    decided = await api.done(REVIEW, actor=MANAGER, input=decision)
    assert decided["referral"] == {"id": node["id"], "status": "REGISTERED", "rejectionReason": None}
    assert (await clinic.balance(ivan)).available_minor == 500_00
    async with nothing_changes():
        again = await api.refused(REVIEW, actor=MANAGER, input=decision)
        assert again == ("FORBIDDEN_FOR_STATUS", ["referralId"])


async def test_a_declined_referral_gives_nothing(api: Api, clinic: Clinic):
    _, ivan = await under_review(clinic)
    decision = {"referralId": await referral_id(ivan), "decision": "DECLINE", "reason": "Тот же человек"}
    decided = await api.done(REVIEW, actor=MANAGER, input=decision)
    assert (decided["referral"]["status"], decided["referral"]["rejectionReason"]) == ("REJECTED", "REVIEW_DECLINED")
    assert (await clinic.balance(ivan)).available_minor == 0


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
async def test_strangers_review_and_attribute_nothing(api: Api, clinic: Clinic, actor: Actor, code: str):
    anna, ivan = await under_review(clinic)
    petr = (await clinic.register("Пётр")).patient_id
    decision = {"referralId": await referral_id(ivan), "decision": "APPROVE", "reason": "r"}
    attribution = {"patientId": ids.encode("Patient", petr), "code": await clinic.code_of(anna)}

    async with nothing_changes():
        for caller in (actor, patient(anna), patient(ivan)):
            expected = code if caller is actor else "FORBIDDEN"
            assert await api.error(REVIEW, actor=caller, input=decision) == expected
            if caller is not DESK:
                assert await api.error(ATTRIBUTE, actor=caller, input=attribution) == expected


async def test_a_review_that_breaks_a_form_is_refused(api: Api, clinic: Clinic):
    _, ivan = await under_review(clinic)
    decision = {"referralId": await referral_id(ivan), "decision": "APPROVE", "reason": "r"}
    async with nothing_changes():
        for changes, refusal in [
            ({"reason": " "}, ("INVALID", ["reason"])),
            ({"reason": "x" * 501}, ("INVALID", ["reason"])),
            ({"referralId": ids.encode("Referral", MISSING)}, ("NOT_FOUND", ["referralId"])),
        ]:
            assert await api.refused(REVIEW, actor=MANAGER, input={**decision, **changes}) == refusal
        wrong = {**decision, "referralId": ids.encode("Patient", ivan)}
        assert await api.error(REVIEW, actor=MANAGER, input=wrong) == "BAD_USER_INPUT"


async def test_the_desk_notes_a_code_once_and_changes_it_with_a_reason(api: Api, clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = (await clinic.register("Борис")).patient_id
    noted = {"patientId": ids.encode("Patient", boris), "code": await clinic.code_of(anna)}
    made = await api.done(ATTRIBUTE, input=noted)
    assert made["referral"]["status"] == "REGISTERED"
    assert made["referral"]["referrer"] == {"id": ids.encode("Patient", anna)}
    assert (await clinic.balance(boris)).available_minor == 500_00

    other = {**noted, "code": await clinic.code_of(vera)}
    async with nothing_changes():
        assert await api.refused(ATTRIBUTE, input=other) == ("CONFLICT", ["reason"])
    changed = await api.done(ATTRIBUTE, input={**other, "reason": "Перепутали при записи"})
    assert changed["referral"]["referrer"] == {"id": ids.encode("Patient", vera)}
    assert (await clinic.balance(boris)).available_minor == 500_00
    await clinic.visit(boris, "hygiene")
    async with nothing_changes():
        final = await api.refused(ATTRIBUTE, input={**noted, "reason": "Ещё раз"})
        assert final[0] in ("CONFLICT", "NOT_NEW_PATIENT")
    assert (await clinic.balance(anna)).pending_minor == 0
    assert (await clinic.balance(vera)).pending_minor == 1000_00


async def test_an_attribution_that_cannot_count_is_refused(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    old = (await clinic.register("Старый")).patient_id
    await clinic.visit(old, "consult")
    code = await clinic.code_of(anna)
    async with nothing_changes():
        for given, refusal in [
            ({"patientId": ids.encode("Patient", anna), "code": code}, ("SELF_REFERRAL", ["code"])),
            ({"patientId": ids.encode("Patient", old), "code": code}, ("NOT_NEW_PATIENT", ["patientId"])),
            ({"patientId": ids.encode("Patient", old), "code": "7KDM3Q9T"}, ("CODE_INVALID", ["code"])),
            ({"patientId": ids.encode("Patient", MISSING), "code": code}, ("NOT_FOUND", ["patientId"])),
        ]:
            assert await api.refused(ATTRIBUTE, input=given) == refusal
        wrong = {"patientId": await referral_code_id(anna), "code": code}
        assert await api.error(ATTRIBUTE, input=wrong) == "BAD_USER_INPUT"


async def referral_code_id(owner: UUID) -> str:
    """Return the id of a patient's own code."""
    return ids.encode("ReferralCode", await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", owner))
