"""The clinic's website: orders, the confirmation of their payment, delivery."""

from typing import Any

import pytest

from api import ids
from domain.kernel.database import fetchval
from tests.api.certificates.given import (
    bought,
    confirming,
    issued,
    key,
    ordered,
    ordering,
    redeemed,
    redeeming,
    worth,
)
from tests.api.certificates.operations import CONFIRM, ORDER, REDEEM, WHOLE
from tests.api.client import MISSING, WEBSITE, Api, nothing_changes
from tests.clinic import Clinic


async def test_a_certificate_is_ordered_paid_for_and_spent(api: Api):
    order = await ordered(api)
    certificate = order["giftCertificate"]
    assert order["amountDue"] == {"amount": "3000.00", "currencyCode": "RUB"}
    assert certificate["status"] == "AWAITING_PAYMENT"
    assert certificate["initialValue"] == {"amount": "3000.00", "currencyCode": "RUB"}
    assert certificate["expiresOn"] == "2027-03-02"

    confirmed = await api.done(CONFIRM, actor=WEBSITE, input=confirming(certificate["id"]))
    assert confirmed["giftCertificate"]["status"] == "ACTIVE"
    assert confirmed["giftCertificate"]["balance"] == {"amount": "3000.00", "currencyCode": "RUB"}
    assert confirmed["code"][-4:] == certificate["maskedCode"][-4:]
    assert confirmed["qr"]["contentType"] == "image/png"
    assert confirmed["printUrl"]
    await redeemed(api, "3000.00", code=confirmed["code"])


async def test_staff_read_who_ordered_it_for_whom(api: Api):
    found = await bought(api, deliverOn="2026-03-08", recipientPhone="8 916 555-00-01")
    seen = await api(WHOLE, id=found["giftCertificate"]["id"])
    assert {name: seen[name] for name in ("buyerName", "buyerPhone", "buyerEmail", "recipientName")} == {
        "buyerName": "Пётр Ильин",
        "buyerPhone": "+79161112233",
        "buyerEmail": "ilyin@example.org",
        "recipientName": "Мария",
    }
    assert (seen["recipientPhone"], seen["deliverOn"], seen["deliveredAt"]) == ("+79165550001", "2026-03-08", None)
    assert (seen["design"], seen["message"], seen["kind"]) == ("FESTIVE", "С днём рождения!", "SOLD")
    assert seen["paid"]["amount"] == "3000.00"


async def test_an_order_and_its_confirmation_are_repeated_safely(api: Api):
    wanted = ordering()
    order = await api.done(ORDER, actor=WEBSITE, input=wanted)
    confirmation = confirming(order["giftCertificate"]["id"])
    first = await api.done(CONFIRM, actor=WEBSITE, input=confirmation)
    async with nothing_changes():
        assert (await api.done(ORDER, actor=WEBSITE, input=wanted))["giftCertificate"]["id"] == first[
            "giftCertificate"
        ]["id"]
        assert await api.done(CONFIRM, actor=WEBSITE, input=confirmation) == first
    assert await fetchval("SELECT count(*) FROM gift_certificate") == 1


async def test_a_payment_confirms_one_order(api: Api):
    first, second = await ordered(api), await ordered(api)
    wanted = confirming(first["giftCertificate"]["id"])
    await api.done(CONFIRM, actor=WEBSITE, input=wanted)
    async with nothing_changes():
        reused = {**wanted, "giftCertificateId": second["giftCertificate"]["id"], "idempotencyKey": key()}
        assert await api.refused(CONFIRM, actor=WEBSITE, input=reused) == ("CONFLICT", ["paymentReference"])
        again = confirming(first["giftCertificate"]["id"])
        assert (await api.refused(CONFIRM, actor=WEBSITE, input=again))[0] == "FORBIDDEN_FOR_STATUS"


async def test_the_website_confirms_orders_alone(api: Api):
    at_desk = await issued(api)
    async with nothing_changes():
        for certificate_id in (at_desk["giftCertificate"]["id"], ids.encode("GiftCertificate", MISSING)):
            code, _field = await api.refused(CONFIRM, actor=WEBSITE, input=confirming(certificate_id))
            assert code in {"NOT_FOUND", "FORBIDDEN_FOR_STATUS"}
        order = await api.error(CONFIRM, actor=WEBSITE, input=confirming("CRT_1"))
        assert order == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"value": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"value": "0.01"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"value": "9000000.00"}, "AMOUNT_OUT_OF_RANGE", ["value"]),
        ({"buyerName": " "}, "INVALID", ["buyerName"]),
        ({"buyerPhone": "12"}, "INVALID", ["buyerPhone"]),
        ({"buyerEmail": "nowhere"}, "INVALID", ["buyerEmail"]),
        ({"recipientName": ""}, "INVALID", ["recipientName"]),
        ({"recipientPhone": "12"}, "INVALID", ["recipientPhone"]),
        ({"recipientEmail": "nowhere"}, "INVALID", ["recipientEmail"]),
        ({"message": "я" * 501}, "INVALID", ["message"]),
        ({"design": "BAROQUE"}, "INVALID", ["design"]),
        ({"deliverOn": "2026-03-01"}, "INVALID", ["deliverOn"]),
        ({"idempotencyKey": ""}, "INVALID", ["idempotencyKey"]),
    ],
)
async def test_what_cannot_be_ordered_is_refused_by_its_field(
    api: Api, changes: dict[str, Any], code: str, field: list[str]
):
    async with nothing_changes():
        assert await api.refused(ORDER, actor=WEBSITE, input=ordering(**changes)) == (code, field)


async def test_an_order_that_is_not_paid_for_is_worth_nothing(api: Api, clinic: Clinic):
    order = await ordered(api)
    assert (await api(WHOLE, id=order["giftCertificate"]["id"]))["balance"]["amount"] == "0.00"
    confirmed = await api.done(CONFIRM, actor=WEBSITE, input=confirming(order["giftCertificate"]["id"]))
    clinic.wait(minutes=1)
    assert (await worth(api, confirmed["code"]) or {})["balance"]["amount"] == "3000.00"
    assert await api.refused(REDEEM, input=redeeming("3000.01", code=confirmed["code"])) == (
        "INSUFFICIENT_FUNDS",
        ["amount"],
    )
