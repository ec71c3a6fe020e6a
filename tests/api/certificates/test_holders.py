"""Patients: claiming, giving on, showing; what holders, buyers and strangers read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from api import ids
from domain.certificates.policy import TOKENS_PER_MINUTE
from domain.families.service import accept_invitation, create_family, invite
from domain.kernel.database import execute
from domain.staff.actor import ANONYMOUS
from tests.api.billing.given import opened
from tests.api.certificates.given import (
    PARTNER,
    batch,
    bound,
    buying_back,
    claiming,
    issued,
    redeemed,
    redeeming,
    token,
    worth,
)
from tests.api.certificates.operations import AT_PARTNER, CLAIM, GIVE, REDEEM, REFETCH_MANY, REFUND, SHOW, WHOLE
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, Clinic

OF_PATIENT = """query ($id: ID!, $first: Int, $after: String) { patient(id: $id) {
    giftCertificates(first: $first, after: $after) {
      nodes { id maskedCode status balance { amount } owner { id } }
      pageInfo { hasNextPage endCursor } totalCount } } }"""


async def anna_and_boris(clinic: Clinic) -> tuple[UUID, UUID]:
    return (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id


async def a_child_of(clinic: Clinic, guardian: UUID, birth_date: str = "2019-05-01") -> UUID:
    """Return a ward of a patient: in one family with them, the head."""
    child = (await clinic.register("Соня")).patient_id
    await execute("UPDATE patient SET birth_date = $2 WHERE id = $1", child, datetime.fromisoformat(birth_date).date())
    family_id = await create_family(actor=DESK, head_id=guardian, name="Ивановы", now=clinic.now)
    await execute("UPDATE family_member SET is_guardian = TRUE WHERE patient_id = $1", guardian)
    invitation = await invite(
        actor=DESK, family_id=family_id, patient_id=child, phone=None, kinship="CHILD", is_guardian=False,
        now=clinic.now,
    )  # fmt: skip
    await accept_invitation(actor=patient(guardian), token=invitation.token, shares_bonuses=False, now=clinic.now)
    return child


async def test_a_claimed_certificate_is_the_patients(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    found = await issued(api)

    payload = await api.done(CLAIM, actor=patient(anna), input=claiming(found["code"], anna))

    assert payload["giftCertificate"] == {
        "id": found["giftCertificate"]["id"],
        "maskedCode": found["giftCertificate"]["maskedCode"],
        "status": "ACTIVE",
        "balance": {"amount": "5000.00", "currencyCode": "RUB"},
        "owner": {"id": ids.encode("Patient", anna)},
    }
    listed = await api(OF_PATIENT, actor=patient(anna), id=ids.encode("Patient", anna))
    assert [node["id"] for node in listed["giftCertificates"]["nodes"]] == [found["giftCertificate"]["id"]]
    assert (await api(OF_PATIENT, actor=patient(boris), id=ids.encode("Patient", boris)))["giftCertificates"] == {
        "nodes": [],
        "pageInfo": {"hasNextPage": False, "endCursor": None},
        "totalCount": 0,
    }


async def test_nobody_claims_twice_for_others_or_without_a_code(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    found, free = await bound(api, anna), await issued(api)

    async with nothing_changes():
        wanted = claiming(found["code"], boris)
        assert await api.refused(CLAIM, actor=patient(boris), input=wanted) == ("CODE_INVALID", ["code"])
        wanted = claiming(free["code"], anna)
        assert await api.refused(CLAIM, actor=patient(boris), input=wanted) == ("NOT_FOUND", ["patientId"])
        wanted = claiming(free["code"], MISSING)
        assert await api.refused(CLAIM, actor=patient(boris), input=wanted) == ("NOT_FOUND", ["patientId"])
        wanted = claiming("made up", boris)
        assert await api.refused(CLAIM, actor=patient(boris), input=wanted) == ("CODE_INVALID", ["code"])
        wanted = claiming(free["code"], boris)
        assert await api.error(CLAIM, actor=ANONYMOUS, input=wanted) == "UNAUTHENTICATED"
        for stranger in (WEBSITE, PARTNER, DOCTOR, MARKETER):
            assert await api.error(CLAIM, actor=stranger, input=wanted) == "FORBIDDEN"
    await api.done(CLAIM, actor=patient(boris), input=wanted)


async def test_a_guardian_holds_a_wards_certificate(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    child = await a_child_of(clinic, anna)
    found = await issued(api)

    wanted = claiming(found["code"], child)
    async with nothing_changes():
        assert await api.refused(CLAIM, actor=patient(boris), input=wanted) == ("NOT_FOUND", ["patientId"])
    payload = await api.done(CLAIM, actor=patient(anna), input=wanted)
    assert payload["giftCertificate"]["owner"] == {"id": ids.encode("Patient", child)}
    certificate_id = found["giftCertificate"]["id"]
    assert (await api(WHOLE, actor=patient(anna), id=certificate_id))["owner"] == {"id": ids.encode("Patient", child)}
    assert await token(api, anna, certificate_id)


async def test_a_certificate_is_given_on_by_its_holder_alone(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    found = await bound(api, anna)
    certificate_id = found["giftCertificate"]["id"]
    boris_id = ids.encode("Patient", boris)

    to_boris = {"giftCertificateId": certificate_id, "patientId": boris_id}
    async with nothing_changes():
        assert await api.error(GIVE, actor=ANONYMOUS, input=to_boris) == "UNAUTHENTICATED"
        for stranger in (WEBSITE, PARTNER, DOCTOR, MARKETER):
            assert await api.error(GIVE, actor=stranger, input=to_boris) == "FORBIDDEN"
        code, field = await api.refused(GIVE, actor=patient(boris), input=to_boris)
        assert (code, field) == ("NOT_FOUND", ["giftCertificateId"])
        both = {**to_boris, "phone": "+79165550001"}
        assert (await api.refused(GIVE, actor=patient(anna), input=both))[0] == "INVALID"
        neither = {"giftCertificateId": certificate_id}
        assert (await api.refused(GIVE, actor=patient(anna), input=neither))[0] == "INVALID"

    given = await api.done(GIVE, actor=DESK, input=to_boris)
    assert given["giftCertificate"]["owner"] == {"id": boris_id}
    assert await api(WHOLE, actor=patient(anna), id=certificate_id) is None
    assert (await api(WHOLE, actor=patient(boris), id=certificate_id))["owner"] == {"id": boris_id}


async def test_who_gives_one_on_to_a_phone_holds_it_no_more(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    found = await bound(api, anna)
    wanted = {"giftCertificateId": found["giftCertificate"]["id"], "phone": "+7 916 555-00-01"}

    given = await api.done(GIVE, actor=patient(anna), input=wanted)

    assert given["giftCertificate"]["owner"] is None
    assert given["giftCertificate"]["status"] == "ACTIVE"
    assert await api(WHOLE, actor=patient(anna), id=found["giftCertificate"]["id"]) is None


async def test_a_token_is_shown_by_the_holder_and_used_once_within_a_minute(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    certificate_id = (await bound(api, anna))["giftCertificate"]["id"]
    wanted = {"giftCertificateId": certificate_id}

    async with nothing_changes():
        assert await api.error(SHOW, actor=ANONYMOUS, input=wanted) == "UNAUTHENTICATED"
        for stranger in (DESK, WEBSITE, PARTNER, DOCTOR, MARKETER):
            assert await api.error(SHOW, actor=stranger, input=wanted) == "FORBIDDEN"
        code, field = await api.refused(SHOW, actor=patient(boris), input=wanted)
        assert (code, field) == ("NOT_FOUND", ["giftCertificateId"])
    shown = await api.done(SHOW, actor=patient(anna), input=wanted)
    assert datetime.fromisoformat(shown["expiresAt"]) == clinic.now.astimezone(UTC) + timedelta(seconds=60)
    assert shown["qr"]["dataUri"].startswith("data:image/svg+xml;base64,")

    await redeemed(api, "1000.00", token=shown["token"])
    assert await api.refused(REDEEM, input=redeeming(token=shown["token"])) == ("CODE_INVALID", ["token"])
    late = await token(api, anna, certificate_id)
    clinic.wait(seconds=61)
    assert await api.refused(REDEEM, input=redeeming(token=late)) == ("CODE_INVALID", ["token"])


async def test_a_bound_code_pays_for_its_holder_only_and_a_token_for_anybody(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    found = await bound(api, anna)
    assert await api.refused(REDEEM, input=redeeming(code=found["code"])) == ("CODE_INVALID", ["code"])
    await redeemed(api, token=await token(api, anna, found["giftCertificate"]["id"]))


async def test_a_partners_till_learns_what_is_left_and_nobodys_name(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    found = await issued(api, recipientName="Мария", message="Тайна", purchaserId=ids.encode("Patient", anna))
    spent = await api.done(AT_PARTNER, actor=PARTNER, input=redeeming("1500.00", code=found["code"]))
    assert spent["redeemed"] == {"amount": "1500.00", "currencyCode": "RUB"}
    assert spent["giftCertificate"] == {"status": "ACTIVE", "balance": {"amount": "3500.00"}}

    curious = """mutation ($input: GiftCertificateRedeemInput!) { giftCertificateRedeem(input: $input) {
        giftCertificate { recipientName message owner { id } purchaser { id } buyerName paid { amount }
          refundable { amount } createdAt transactions { nodes { id } totalCount } }
        transaction { explanation invoice { id } } } }"""
    seen = await api(curious, actor=PARTNER, input=redeeming("1.00", code=found["code"]))
    assert seen["giftCertificate"].pop("transactions") == {"nodes": [], "totalCount": 0}
    assert set(seen["giftCertificate"].values()) == {None}
    assert await api(WHOLE, actor=PARTNER, id=found["giftCertificate"]["id"]) is None


async def test_who_reads_a_certificate_and_what(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    vera = (await clinic.register("Вера")).patient_id
    found = await issued(
        api, paid="4000.00", purchaserId=ids.encode("Patient", boris), message="Поздравляем!", recipientName="Анна"
    )
    certificate_id = found["giftCertificate"]["id"]
    as_buyer = await api(WHOLE, actor=patient(boris), id=certificate_id)
    assert as_buyer["purchaser"] == {"id": ids.encode("Patient", boris)}
    assert as_buyer["transactions"]["totalCount"] == 2
    await api.done(CLAIM, actor=patient(anna), input=claiming(found["code"], anna))
    await redeemed(api, token=await token(api, anna, certificate_id))

    as_staff = await api(WHOLE, actor=DESK, id=certificate_id)
    assert (as_staff["owner"], as_staff["purchaser"]) == (
        {"id": ids.encode("Patient", anna)},
        {"id": ids.encode("Patient", boris)},
    )
    as_holder = await api(WHOLE, actor=patient(anna), id=certificate_id)
    hidden = ("purchaser", "buyerName", "paid", "refundable", "createdAt", "deliverOn")
    assert [as_holder[name] for name in hidden] == [None] * len(hidden)
    assert (as_holder["message"], as_holder["transactions"]["totalCount"]) == ("Поздравляем!", 3)
    as_buyer = await api(WHOLE, actor=patient(boris), id=certificate_id)
    assert (as_buyer["owner"], as_buyer["paid"], as_buyer["transactions"]) == (
        None,
        None,
        {"nodes": [], "totalCount": 0},
    )
    for stranger in (ANONYMOUS, WEBSITE, PARTNER, DOCTOR, MARKETER, patient(vera)):
        assert await api(WHOLE, actor=stranger, id=certificate_id) is None


async def test_refetching_gives_ones_own_and_null_for_others(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    own, others = await bound(api, anna), await bound(api, boris)
    wanted = [own["giftCertificate"]["id"], others["giftCertificate"]["id"], ids.encode("GiftCertificate", MISSING)]

    mine, *foreign = await api(REFETCH_MANY, actor=patient(anna), ids=wanted)
    assert foreign == [None, None]
    (line,) = mine["transactions"]["nodes"]
    assert (mine["certificateStatus"], mine["balance"]["amount"]) == ("ACTIVE", "5000.00")
    assert (line["kind"], line["amount"]["amount"], line["balanceAfter"]["amount"]) == ("ISSUE", "5000.00", "5000.00")
    node = "query ($id: ID!) { node(id: $id) { id ... on GiftCertificateTransaction { kind explanation } } }"
    assert (await api(node, actor=patient(anna), id=line["id"]))["explanation"] == "Issued by the clinic."
    for stranger in (ANONYMOUS, WEBSITE, PARTNER, DOCTOR, MARKETER, patient(boris)):
        assert await api(node, actor=stranger, id=line["id"]) is None
    as_entry = "ENT" + line["id"][3:]
    for reader in (DESK, DOCTOR, patient(anna)):
        assert await api("query ($id: ID!) { node(id: $id) { id } }", actor=reader, id=as_entry) is None


async def test_staff_without_the_right_see_patients_and_no_certificates(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    await bound(api, anna)
    anna_id = ids.encode("Patient", anna)
    for reader in (DOCTOR, MARKETER):
        assert (await api(OF_PATIENT, actor=reader, id=anna_id))["giftCertificates"] is None
    assert (await api(OF_PATIENT, actor=DESK, id=anna_id))["giftCertificates"]["totalCount"] == 1


async def test_a_patients_certificates_come_newest_first_page_by_page(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    made = [(await bound(api, anna))["giftCertificate"]["id"] for _ in range(3)]
    anna_id = ids.encode("Patient", anna)
    first = (await api(OF_PATIENT, actor=patient(anna), id=anna_id, first=2))["giftCertificates"]
    after = first["pageInfo"]["endCursor"]
    rest = (await api(OF_PATIENT, actor=patient(anna), id=anna_id, first=2, after=after))["giftCertificates"]
    nodes: list[dict[str, Any]] = first["nodes"] + rest["nodes"]
    assert [node["id"] for node in nodes] == made[::-1]
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)


async def test_anybody_with_the_code_reads_what_is_left(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    found = await issued(api, expiresOn="2026-12-31")
    for reader in (ANONYMOUS, DESK, WEBSITE, PARTNER, patient(anna)):
        assert await worth(api, found["code"], actor=reader) == {
            "status": "ACTIVE",
            "balance": {"amount": "5000.00", "currencyCode": "RUB"},
            "expiresOn": "2026-12-31",
        }


async def test_a_buyer_finds_what_they_bought(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    boris_id = ids.encode("Patient", boris)
    given, kept = await issued(api, purchaserId=boris_id), await issued(api, purchaserId=boris_id)
    await api.done(CLAIM, actor=patient(anna), input=claiming(given["code"], anna))
    await api.done(CLAIM, actor=patient(boris), input=claiming(kept["code"], boris))
    query = """query ($id: ID!) { patient(id: $id) { boughtGiftCertificates(first: 5) {
        nodes { id owner { id } purchaser { id } paid { amount } transactions { totalCount } } totalCount } } }"""

    found = (await api(query, actor=patient(boris), id=boris_id))["boughtGiftCertificates"]
    own, others = found["nodes"]
    assert found["totalCount"] == 2
    assert (own["id"], own["owner"]) == (kept["giftCertificate"]["id"], {"id": boris_id})
    assert own["purchaser"] == {"id": boris_id}
    assert (others["owner"], others["purchaser"]) == (None, {"id": boris_id})
    assert (own["transactions"]["totalCount"], others["transactions"]["totalCount"]) == (1, 0)
    assert (own["paid"], others["paid"]) == (None, None)
    as_staff = (await api(query, actor=DESK, id=boris_id))["boughtGiftCertificates"]["nodes"]
    assert [node["paid"]["amount"] for node in as_staff] == ["5000.00", "5000.00"]
    assert (await api(query, actor=DOCTOR, id=boris_id))["boughtGiftCertificates"] is None
    assert (await api(query, actor=patient(anna), id=boris_id)) is None
    anna_id = ids.encode("Patient", anna)
    assert (await api(query, actor=patient(anna), id=anna_id))["boughtGiftCertificates"]["totalCount"] == 0


async def test_a_partners_batch_is_spent_at_the_partners_till_alone(api: Api, clinic: Clinic):
    assert PARTNER.id is not None
    made = await batch(api, partnerId=ids.encode("Partner", PARTNER.id), quantity=1)
    (code,) = made["codes"]
    other = replace(PARTNER, id=MISSING, key_id=MISSING)
    async with nothing_changes():
        refusal = await api.refused(REDEEM, actor=other, input=redeeming("1.00", code=code))
        assert refusal == ("CODE_INVALID", ["code"])
        assert await worth(api, code, actor=other) is None
    await redeemed(api, "1.00", actor=PARTNER, code=code)
    await redeemed(api, "1.00", actor=DESK, code=code)


async def test_the_desk_binds_for_a_patient(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    found = await issued(api)
    async with nothing_changes():
        missing = await api.refused(CLAIM, actor=DESK, input=claiming(found["code"], MISSING))
        assert missing == ("NOT_FOUND", ["patientId"])
    payload = await api.done(CLAIM, actor=DESK, input=claiming(found["code"], anna))
    assert payload["giftCertificate"]["owner"] == {"id": ids.encode("Patient", anna)}
    again = await api.done(CLAIM, actor=patient(anna), input=claiming(found["code"], anna))
    assert again["giftCertificate"]["id"] == payload["giftCertificate"]["id"]


async def test_tokens_are_not_made_without_end(api: Api, clinic: Clinic):
    anna, _ = await anna_and_boris(clinic)
    wanted = {"giftCertificateId": (await bound(api, anna))["giftCertificate"]["id"]}
    for _number in range(TOKENS_PER_MINUTE):
        await api.done(SHOW, actor=patient(anna), input=wanted)
    async with nothing_changes():
        assert (await api.refused(SHOW, actor=patient(anna), input=wanted))[0] == "RATE_LIMITED"


async def test_a_holder_reads_the_whole_history_in_words(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    found = await bound(api, anna, paid="4000.00", expiresOn="2026-03-31", purchaserId=ids.encode("Patient", boris))
    certificate_id = found["giftCertificate"]["id"]
    await redeemed(api, token=await token(api, anna, certificate_id))
    clinic.wait(days=40)
    await api.done(REFUND, actor=MANAGER, input=buying_back(certificate_id))

    seen = await api(WHOLE, actor=patient(anna), id=certificate_id)
    lines = [(node["kind"], node["explanation"]) for node in seen["transactions"]["nodes"]]
    assert lines[-3:] == [
        ("REDEMPTION", "A part was spent by its code."),
        ("ISSUE", "Issued by the clinic."),
        ("ISSUE", "Issued by the clinic."),
    ]
    assert lines[0] == ("BUY_BACK", "The clinic bought the certificate back: what was left of the paid part.")
    assert "Возврат" not in str(lines)
    as_staff = (await api(WHOLE, id=certificate_id))["transactions"]["nodes"][0]["explanation"]
    assert "Reason: Возврат покупателю." in as_staff


async def test_a_buyer_learns_nothing_of_visits(api: Api, clinic: Clinic):
    anna, boris = await anna_and_boris(clinic)
    found = await issued(api, purchaserId=ids.encode("Patient", boris))
    invoice = await opened(api, anna, "consult")
    await redeemed(api, "100.00", code=found["code"], invoiceId=invoice["id"])
    seen = await api(WHOLE, actor=patient(boris), id=found["giftCertificate"]["id"])
    line = seen["transactions"]["nodes"][0]
    assert (line["kind"], line["explanation"], line["invoice"]) == ("REDEMPTION", None, None)
