"""Whatever is typed is taken, or refused as what it is; nothing breaks."""

from typing import Any

import pytest

from domain.staff.actor import Actor
from tests.api.certificates.given import (
    acting,
    batching,
    buying_back,
    claiming,
    confirming,
    issued,
    issuing,
    ordered,
    ordering,
    redeeming,
)
from tests.api.certificates.operations import BATCH, CLAIM, CONFIRM, FREEZE, ISSUE, LIST, ORDER, REDEEM, REFUND
from tests.api.client import WEBSITE, Api, patient
from tests.clinic import DESK, MANAGER, Clinic

TEXTS = [
    "",
    " ",
    "\u202e",
    "\x07",
    "\n\n",
    "😀" * 300,
    "a" * 10_000,
    "'; --",
    "{amount}",
    "%s",
    "１２３４",
    "\u0301" * 200,
]
AMOUNTS = ["99999999999999999999999.00", "-99999999999999.00", "0.01", "1e5", "NaN", "1", "٣", "1.001"]
DATES = ["0001-01-01", "9999-12-31", "2026-02-30"]


async def answered(api: Api, query: str, actor: Actor, **variables: Any) -> None:
    """See to it that an operation is answered: done, refused, or found malformed."""
    result = await api.run(query, actor, variables)
    codes = {(error.extensions or {}).get("code") for error in result.errors or ()}
    assert codes <= {"BAD_USER_INPUT"}, (variables, result.errors)


@pytest.mark.parametrize("text", TEXTS)
async def test_any_text_is_answered(api: Api, clinic: Clinic, text: str):
    anna = (await clinic.register()).patient_id
    for field in (
        "recipientName",
        "recipientPhone",
        "recipientEmail",
        "message",
        "pin",
        "idempotencyKey",
        "purchaserId",
    ):
        await answered(api, ISSUE, MANAGER, input=issuing(**{field: text}))
    for field in ("recipientName", "buyerName", "buyerPhone", "buyerEmail", "recipientPhone", "message", "design"):
        await answered(api, ORDER, WEBSITE, input=ordering(**{field: text}))
    order, found = await ordered(api), await issued(api)
    certificate_id = found["giftCertificate"]["id"]
    await answered(api, CONFIRM, WEBSITE, input=confirming(order["giftCertificate"]["id"], paymentReference=text))
    await answered(api, REDEEM, DESK, input=redeeming(code=text))
    await answered(api, REDEEM, DESK, input=redeeming(token=text))
    await answered(api, REDEEM, DESK, input=redeeming(code=found["code"], pin=text))
    await answered(api, CLAIM, patient(anna), input=claiming(text, anna))
    await answered(api, FREEZE, DESK, input=acting(certificate_id, text))
    await answered(api, REFUND, MANAGER, input=buying_back(certificate_id, reason=text))
    await answered(api, LIST, DESK, filter={"lastCharacters": text})


@pytest.mark.parametrize("amount", AMOUNTS)
async def test_any_amount_is_answered(api: Api, amount: str):
    for field in ("value", "paid"):
        await answered(api, ISSUE, MANAGER, input=issuing(**{field: amount}))
        await answered(api, BATCH, MANAGER, input=batching(**{field: amount}))
    await answered(api, ORDER, WEBSITE, input=ordering(value=amount))
    await answered(api, REDEEM, DESK, input=redeeming(amount, code=(await issued(api))["code"]))


@pytest.mark.parametrize("day", DATES)
async def test_any_day_is_answered(api: Api, day: str):
    for field in ("expiresOn", "deliverOn"):
        await answered(api, ISSUE, MANAGER, input=issuing(recipientPhone="+79165550001", **{field: day}))
    await answered(api, BATCH, MANAGER, input=batching(expiresOn=day))
    await answered(api, ORDER, WEBSITE, input=ordering(deliverOn=day, recipientPhone="+79165550001"))
