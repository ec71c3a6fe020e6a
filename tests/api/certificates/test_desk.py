"""The desk: issuing, batches, spending, freezing, voiding, buying back, finding."""

import base64
from typing import Any

import pytest

from api import ids
from domain.kernel.codes import normalise
from domain.kernel.database import fetchval
from tests.api.certificates.given import (
    acting,
    batch,
    batching,
    buying_back,
    issued,
    issuing,
    key,
    redeemed,
    redeeming,
    worth,
)
from tests.api.certificates.operations import (
    BATCH,
    FREEZE,
    ISSUE,
    LIST,
    REDEEM,
    REFUND,
    UNFREEZE,
    VOID,
    WHOLE,
)
from tests.api.client import MISSING, PUBLIC_URL, Api, nothing_changes
from tests.clinic import DESK, MANAGER, OWNER, Clinic

NOWHERE = ids.encode("GiftCertificate", MISSING)


async def test_a_certificate_is_issued_with_its_code_its_page_and_its_picture(api: Api):
    payload = await api.done(ISSUE, input=issuing(recipientName="Мария", expiresOn="2026-12-31"))

    code = payload["code"]
    certificate = payload["giftCertificate"]
    assert normalise(code) == code.replace("-", "")
    assert len(code.replace("-", "")) == 20
    assert certificate["maskedCode"].endswith(code[-4:])
    assert code[:4] not in certificate["maskedCode"]
    assert {name: certificate[name] for name in ("kind", "status", "validFrom", "expiresOn", "recipientName")} == {
        "kind": "SOLD",
        "status": "ACTIVE",
        "validFrom": "2026-03-02",
        "expiresOn": "2026-12-31",
        "recipientName": "Мария",
    }
    assert certificate["initialValue"] == {"amount": "5000.00", "currencyCode": "RUB"}
    assert certificate["balance"] == {"amount": "5000.00"}
    assert payload["printUrl"].startswith(f"{PUBLIC_URL}/c/")
    assert normalise(payload["printUrl"].rpartition("/")[2]) != normalise(code)
    assert payload["qr"]["contentType"] == "image/svg+xml"
    assert payload["qr"]["payload"] == code
    assert base64.b64decode(payload["qr"]["dataUri"].partition(",")[2]).startswith(b"<")


async def test_the_same_key_gives_the_same_certificate_and_code_again(api: Api):
    wanted = issuing()
    first = await api.done(ISSUE, input=wanted)
    async with nothing_changes():
        again = await api.done(ISSUE, input=wanted)
    assert again["code"] == first["code"]
    assert again["giftCertificate"] == first["giftCertificate"]
    code, field = await api.refused(ISSUE, input={**wanted, "value": "6000.00", "paid": "6000.00"})
    assert (code, field) == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"value": "0.00", "paid": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"value": "10000000.01", "paid": "10000000.01"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"paid": "5000.01"}, "INVALID", ["paid"]),
        ({"paid": "0.00"}, "INVALID", ["paid"]),
        ({"paid": "-1.00"}, "INVALID", ["paid"]),
        ({"kind": "PROMOTIONAL", "paid": "1.00"}, "INVALID", ["paid"]),
        ({"kind": "COMPENSATION", "value": "5000.01"}, "APPROVAL_REQUIRED", ["paid"]),
        ({"expiresOn": "2026-03-01"}, "INVALID", ["expiresOn"]),
        ({"expiresOn": "2099-01-01"}, "INVALID", ["expiresOn"]),
        ({"deliverOn": "2026-03-01", "recipientPhone": "+79165550001"}, "INVALID", ["deliverOn"]),
        ({"deliverOn": "2026-03-05"}, "INVALID", ["deliverOn"]),
        ({"pin": "123"}, "INVALID", ["pin"]),
        ({"pin": "١٢٣٤"}, "INVALID", ["pin"]),
        ({"pin": "1234", "recipientPhone": "+79165550001"}, "INVALID", ["pin"]),
        ({"recipientName": "я" * 101}, "INVALID", ["recipientName"]),
        ({"recipientPhone": "12"}, "INVALID", ["recipientPhone"]),
        ({"recipientEmail": "nowhere"}, "INVALID", ["recipientEmail"]),
        ({"message": "я" * 501}, "INVALID", ["message"]),
        ({"serviceIds": [ids.encode("Service", MISSING)]}, "INVALID", ["serviceIds"]),
        ({"purchaserId": ids.encode("Patient", MISSING)}, "NOT_FOUND", ["purchaserId"]),
        ({"idempotencyKey": ""}, "INVALID", ["idempotencyKey"]),
        ({"idempotencyKey": "k" * 256}, "INVALID", ["idempotencyKey"]),
    ],
)
async def test_what_cannot_be_issued_is_refused_by_its_field(
    api: Api, changes: dict[str, Any], code: str, field: list[str]
):
    async with nothing_changes():
        assert await api.refused(ISSUE, input=issuing(**changes)) == (code, field)


async def test_a_manager_gives_away_more_than_the_desk_may(api: Api):
    wanted = issuing(kind="PROMOTIONAL", value="50000.00")
    assert (await api.refused(ISSUE, actor=DESK, input=wanted))[0] == "APPROVAL_REQUIRED"
    payload = await api.done(ISSUE, actor=MANAGER, input={**wanted, "idempotencyKey": key()})
    assert payload["giftCertificate"]["balance"]["amount"] == "50000.00"


async def test_a_discounted_sale_is_two_parts_and_the_given_one_goes_first(api: Api):
    found = await issued(api, value="5000.00", paid="4000.00")
    certificate_id = found["giftCertificate"]["id"]

    await redeemed(api, "1500.00", code=found["code"])

    seen = await api(WHOLE, id=certificate_id)
    assert (seen["paid"]["amount"], seen["refundable"]["amount"]) == ("4000.00", "3500.00")
    spent, *issues = seen["transactions"]["nodes"]
    assert spent["explanation"].replace("\u00a0", " ") == (
        "A part was spent by its code. Taken from: 1,000.00 RUB of the given part; 500.00 RUB of the paid part. "
        "[R-CRT-2]"
    )
    assert {node["explanation"]: node["amount"]["amount"] for node in issues} == {
        "The part that was paid for when the certificate was issued. [R-CRT-5]": "4000.00",
        "The part that the clinic gave when the certificate was issued. [R-CRT-5]": "1000.00",
    }


async def test_a_certificate_is_spent_in_parts_to_the_last_kopeck(api: Api):
    found = await issued(api)
    spelled = found["code"].lower().replace("-", " ")

    first = await redeemed(api, "4999.99", code=spelled)
    assert first["redeemed"] == {"amount": "4999.99", "currencyCode": "RUB"}
    assert first["giftCertificate"]["balance"]["amount"] == "0.01"
    assert first["transaction"]["kind"] == "REDEMPTION"
    assert first["transaction"]["amount"]["amount"] == "-4999.99"
    assert first["transaction"]["balanceAfter"]["amount"] == "0.01"
    assert await api.refused(REDEEM, input=redeeming("0.02", code=found["code"])) == (
        "INSUFFICIENT_FUNDS",
        ["amount"],
    )
    last = await redeemed(api, "0.01", code=found["code"])
    assert (last["giftCertificate"]["status"], last["giftCertificate"]["balance"]["amount"]) == ("USED_UP", "0.00")
    assert (await worth(api, found["code"]) or {})["status"] == "USED_UP"


async def test_the_same_key_spends_once(api: Api):
    found = await issued(api)
    wanted = redeeming(code=found["code"])
    first = await api.done(REDEEM, input=wanted)
    async with nothing_changes():
        assert await api.done(REDEEM, input=wanted) == first
    assert (await worth(api, found["code"]) or {})["balance"]["amount"] == "4000.00"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"amount": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": "-1.00"}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"code": None}, "INVALID", None),
        ({"token": "7KDM3Q9T"}, "INVALID", None),
        ({"code": None, "pin": "1234"}, "INVALID", None),
        ({"code": "nothing like a code"}, "CODE_INVALID", ["code"]),
        ({"code": None, "token": "nothing like a token"}, "CODE_INVALID", ["token"]),
        ({"idempotencyKey": ""}, "INVALID", ["idempotencyKey"]),
    ],
)
async def test_what_cannot_be_spent_is_refused_by_its_field(
    api: Api, changes: dict[str, Any], code: str, field: list[str] | None
):
    found = await issued(api)
    async with nothing_changes():
        assert await api.refused(REDEEM, input=redeeming(code=found["code"]) | changes) == (code, field)


async def test_a_frozen_certificate_is_not_spent_until_it_is_thawed(api: Api):
    found = await issued(api)
    certificate_id = found["giftCertificate"]["id"]

    frozen = await api.done(FREEZE, input=acting(certificate_id))
    assert frozen["giftCertificate"]["status"] == "FROZEN"
    assert (await api.refused(REDEEM, input=redeeming(code=found["code"])))[0] == "FORBIDDEN_FOR_STATUS"
    assert (await api.refused(FREEZE, input=acting(certificate_id)))[0] == "FORBIDDEN_FOR_STATUS"
    thawed = await api.done(UNFREEZE, actor=MANAGER, input=acting(certificate_id, "Нашёлся"))
    assert thawed["giftCertificate"]["status"] == "ACTIVE"
    assert (await api.refused(UNFREEZE, actor=MANAGER, input=acting(certificate_id)))[0] == "FORBIDDEN_FOR_STATUS"
    await redeemed(api, code=found["code"])


@pytest.mark.parametrize(("query", "actor"), [(FREEZE, DESK), (UNFREEZE, MANAGER), (VOID, MANAGER), (REFUND, MANAGER)])
async def test_an_action_needs_a_certificate_and_a_reason(api: Api, query: str, actor: Any):
    found = await issued(api)
    keyed = {"idempotencyKey": key()} if query == REFUND else {}
    certificate_id = found["giftCertificate"]["id"]
    async with nothing_changes():
        for reason in ("", "  ", "я" * 501):
            wanted = {**acting(certificate_id, reason), **keyed}
            assert await api.refused(query, actor=actor, input=wanted) == ("INVALID", ["reason"])
            keyed = {"idempotencyKey": key()} if query == REFUND else {}
        wanted = {**acting(NOWHERE), **keyed}
        assert await api.refused(query, actor=actor, input=wanted) == ("NOT_FOUND", ["giftCertificateId"])
        wanted = {**acting(ids.encode("Patient", MISSING)), **keyed}
        assert await api.error(query, actor=actor, input=wanted) == "BAD_USER_INPUT"


async def test_what_was_given_is_voided_and_what_was_paid_for_is_bought_back(api: Api):
    given, sold = await issued(api, kind="PROMOTIONAL"), await issued(api, paid="4000.00")

    voided = await api.done(VOID, actor=MANAGER, input=acting(given["giftCertificate"]["id"]))
    assert (voided["giftCertificate"]["status"], voided["giftCertificate"]["balance"]["amount"]) == ("VOIDED", "0.00")
    assert (await api.refused(VOID, actor=MANAGER, input=acting(sold["giftCertificate"]["id"])))[0] == "CONFLICT"

    await redeemed(api, "1500.00", code=sold["code"])
    wanted = buying_back(sold["giftCertificate"]["id"])
    back = await api.done(REFUND, actor=MANAGER, input=wanted)
    assert back["refunded"]["amount"] == "3500.00"
    assert (back["giftCertificate"]["status"], back["giftCertificate"]["balance"]["amount"]) == ("REFUNDED", "0.00")
    assert await api.done(REFUND, actor=MANAGER, input=wanted) == back
    assert (await api.refused(REFUND, actor=MANAGER, input=buying_back(NOWHERE)))[0] == "NOT_FOUND"


async def test_an_expired_certificate_is_worth_nothing_and_is_still_bought_back(api: Api, clinic: Clinic):
    found = await issued(api, expiresOn="2026-03-31")
    clinic.wait(days=30)

    assert await worth(api, found["code"]) is None
    assert (await api.refused(REDEEM, input=redeeming(code=found["code"])))[0] == "CODE_INVALID"
    seen = await api(WHOLE, id=found["giftCertificate"]["id"])
    assert (seen["status"], seen["balance"]["amount"], seen["refundable"]["amount"]) == ("EXPIRED", "0.00", "5000.00")
    back = await api.done(REFUND, actor=MANAGER, input=buying_back(found["giftCertificate"]["id"]))
    assert (back["refunded"]["amount"], back["giftCertificate"]["status"]) == ("5000.00", "REFUNDED")


async def test_a_certificate_says_what_the_till_prints(api: Api):
    issue = ISSUE.replace("printUrl", "fiscalHint")
    redeem = REDEEM.replace("redeemed {", "fiscalHint redeemed {")
    sold = await api.done(issue, input=issuing())
    given = await api.done(issue, input=issuing(kind="PROMOTIONAL", value="100.00"))
    assert (sold["fiscalHint"], given["fiscalHint"]) == ("ADVANCE", "NONE")
    spent = await api.done(redeem, input=redeeming(code=sold["code"]))
    free = await api.done(redeem, input=redeeming("50.00", code=given["code"]))
    assert (spent["fiscalHint"], free["fiscalHint"]) == ("ADVANCE_OFFSET", "PRICE_DISCOUNT")


async def test_a_batch_gives_its_codes_once_and_can_be_listed(api: Api, clinic: Clinic):
    wanted = batching(quantity=5)
    made = await api.done(BATCH, input=wanted)
    assert len({normalise(code) for code in made["codes"]}) == 5
    assert (await api.done(BATCH, input=wanted)) == made

    await issued(api)
    listed = await api(LIST, filter={"batchId": made["batchId"]})
    assert listed["totalCount"] == 5
    assert {node["kind"] for node in listed["nodes"]} == {"CORPORATE"}
    assert {node["maskedCode"][-4:] for node in listed["nodes"]} == {code[-4:] for code in made["codes"]}
    await redeemed(api, "1000.00", code=made["codes"][3])
    clinic.wait(days=2)
    assert "codes" not in str(await api.refused(BATCH, input=batching(quantity=0)))


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"quantity": 0}, "INVALID", ["quantity"]),
        ({"quantity": 1001}, "INVALID", ["quantity"]),
        ({"quantity": -1}, "INVALID", ["quantity"]),
        ({"value": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"kind": "PROMOTIONAL", "quantity": 100}, "APPROVAL_REQUIRED", ["paid"]),
        ({"expiresOn": "2020-01-01"}, "INVALID", ["expiresOn"]),
    ],
)
async def test_what_is_no_batch_is_refused_by_its_field(api: Api, changes: dict[str, Any], code: str, field: list[str]):
    async with nothing_changes():
        assert await api.refused(BATCH, input=batching(**changes)) == (code, field)


async def test_staff_find_certificates_by_where_they_stand_and_how_they_end(api: Api, clinic: Clinic):
    short = await issued(api, expiresOn="2026-03-10")
    frozen = await issued(api, kind="PROMOTIONAL", value="100.00", expiresOn="2026-03-10")
    lasting = await issued(api, kind="COMPENSATION", value="200.00")
    await api.done(FREEZE, input=acting(frozen["giftCertificate"]["id"]))

    async def found(**wanted: str) -> list[str]:
        listed = await api(LIST, filter=wanted)
        assert listed["totalCount"] == len(listed["nodes"])
        return [node["id"] for node in listed["nodes"]]

    newest_first = [each["giftCertificate"]["id"] for each in (lasting, frozen, short)]
    assert await found() == newest_first
    assert await found(status="ACTIVE") == [newest_first[0], newest_first[2]]
    assert await found(status="FROZEN") == [newest_first[1]]
    assert await found(kind="COMPENSATION") == [newest_first[0]]
    assert await found(lastCharacters=short["code"][-4:].lower()) == [newest_first[2]]
    assert await found(lastCharacters=short["code"]) == [newest_first[2]]
    assert await found(lastCharacters="!") == []
    assert await found(status="ACTIVE", kind="SOLD") == [newest_first[2]]
    clinic.wait(days=9)
    assert await found(status="ACTIVE") == [newest_first[0]]
    assert await found(status="FROZEN") == []
    assert await found(status="EXPIRED") == newest_first[1:]


async def test_the_list_comes_page_by_page(api: Api):
    made = await batch(api, quantity=5)
    assert len(made["codes"]) == 5
    first = await api(LIST, first=3)
    rest = await api(LIST, first=3, after=first["pageInfo"]["endCursor"])
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    assert len({node["id"] for node in first["nodes"] + rest["nodes"]}) == 5
    assert (first["totalCount"], rest["totalCount"]) == (5, 5)
    assert await api.error(LIST, first=101) == "BAD_USER_INPUT"
    assert await api.error(LIST, after="made up") == "BAD_USER_INPUT"
    assert await api.error(LIST, filter={"batchId": "CRB_1"}) == "BAD_USER_INPUT"


async def test_a_certificate_for_services_names_them(api: Api):
    service = await fetchval("SELECT id FROM service WHERE code = 'hygiene'")
    found = await issued(api, serviceIds=[ids.encode("Service", service)])
    assert (await api(WHOLE, id=found["giftCertificate"]["id"]))["services"] == [{"name": "Профессиональная гигиена"}]
    other = await issued(api, actor=OWNER)
    assert (await api(WHOLE, id=other["giftCertificate"]["id"]))["services"] is None
