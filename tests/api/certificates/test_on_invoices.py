"""Certificates on invoices: paid ahead of the checkout, told by their history, refunded to."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from api import ids
from domain.kernel.database import fetchval
from tests.api.billing.given import completed, completion, opened, refunded
from tests.api.certificates.given import PARTNER, bound, issued, key, redeemed, redeeming, token
from tests.api.certificates.operations import REDEEM, WHOLE
from tests.api.client import MISSING, Api, nothing_changes, patient
from tests.api.operations import COMPLETE
from tests.clinic import DESK, Clinic

HISTORY = """query ($id: ID!) { giftCertificate(id: $id) { status balance { amount } expiresOn transactions { nodes {
    kind amount { amount } balanceAfter { amount } explanation invoice { number patient { id } } } } } }"""


async def an_invoice(api: Api, clinic: Clinic, *services: str) -> tuple[UUID, dict[str, Any]]:
    anna = (await clinic.register("Анна")).patient_id
    return anna, await opened(api, anna, *(services or ("consult",)))


async def test_a_part_of_an_invoice_is_paid_ahead_and_the_rest_at_the_checkout(api: Api, clinic: Clinic):
    _, invoice = await an_invoice(api, clinic)
    found = await issued(api)

    spent = await redeemed(api, "600.00", code=found["code"], invoiceId=invoice["id"])
    assert spent["giftCertificate"]["balance"]["amount"] == "4400.00"
    assert spent["transaction"]["balanceAfter"]["amount"] == "4400.00"
    done = await completed(api, invoiceId=invoice["id"])
    assert {tender["kind"]: tender["amount"]["amount"] for tender in done["tenders"]} == {
        "GIFT_CERTIFICATE": "600.00",
        "CARD": "900.00",
    }

    (line, _issue) = (await api(HISTORY, id=found["giftCertificate"]["id"]))["transactions"]["nodes"]
    assert line["invoice"]["number"] == invoice["number"]
    assert line["explanation"].replace("\u00a0", " ") == (
        f"It paid part of visit {invoice['number']}. Taken from: 600.00 RUB of the paid part. [R-CRT-2]"
    )


async def test_paying_ahead_happens_once_for_a_key(api: Api, clinic: Clinic):
    _, invoice = await an_invoice(api, clinic)
    found = await issued(api)
    wanted = redeeming("600.00", code=found["code"], invoiceId=invoice["id"])
    first = await api.done(REDEEM, input=wanted)
    async with nothing_changes():
        assert await api.done(REDEEM, input=wanted) == first
        other = {**wanted, "amount": "601.00"}
        assert (await api.refused(REDEEM, input=other))[0] == "IDEMPOTENCY_KEY_REUSED"


async def test_what_cannot_be_paid_ahead_is_refused_by_its_field(api: Api, clinic: Clinic):
    _, invoice = await an_invoice(api, clinic)
    paid = await completed(
        api, invoiceId=(await opened(api, (await clinic.register("Борис")).patient_id, "consult"))["id"]
    )
    found = await issued(api)
    refusals = [
        ({"invoiceId": ids.encode("Invoice", MISSING)}, "NOT_FOUND", ["invoiceId"]),
        ({"invoiceId": paid["id"]}, "FORBIDDEN_FOR_STATUS", ["invoiceId"]),
        ({"amount": "1500.01"}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"code": "nothing like a code"}, "CODE_INVALID", ["code"]),
        ({"code": None}, "INVALID", None),
        ({"token": "7KDM3Q9T"}, "INVALID", None),
    ]
    async with nothing_changes():
        for changes, code, field in refusals:
            wanted = redeeming("600.00", code=found["code"], invoiceId=invoice["id"]) | changes
            assert await api.refused(REDEEM, input=wanted) == (code, field), changes


async def test_only_the_desk_of_the_branch_pays_ahead(api: Api, clinic: Clinic):
    anna, invoice = await an_invoice(api, clinic)
    found = await issued(api)
    elsewhere = replace(DESK, branch_ids=frozenset({await clinic.branch("nsk")}))
    async with nothing_changes():
        for actor in (PARTNER, patient(anna), elsewhere):
            wanted = redeeming("600.00", code=found["code"], invoiceId=invoice["id"])
            assert await api.error(REDEEM, actor=actor, input=wanted) == "FORBIDDEN"


async def test_a_bound_code_pays_for_its_holders_visit_alone(api: Api, clinic: Clinic):
    anna, own = await an_invoice(api, clinic)
    boris = (await clinic.register("Борис")).patient_id
    foreign = await opened(api, boris, "consult")
    found = await bound(api, anna)

    wanted = redeeming("100.00", code=found["code"], invoiceId=foreign["id"])
    assert await api.refused(REDEEM, input=wanted) == ("CODE_INVALID", ["code"])
    await redeemed(api, "100.00", code=found["code"], invoiceId=own["id"])
    shown = await token(api, anna, found["giftCertificate"]["id"])
    await redeemed(api, "100.00", token=shown, invoiceId=foreign["id"])

    seen = await api(HISTORY, actor=patient(anna), id=found["giftCertificate"]["id"])
    for_boris, for_anna, _issue = seen["transactions"]["nodes"]
    assert for_anna["invoice"] == {"number": own["number"], "patient": {"id": ids.encode("Patient", anna)}}
    assert for_boris["invoice"] is None


async def test_a_refund_comes_back_to_the_certificate_and_revives_it(api: Api, clinic: Clinic):
    anna, invoice = await an_invoice(api, clinic)
    found = await issued(api, value="1500.00", expiresOn="2026-03-10")
    await redeemed(api, "1500.00", code=found["code"], invoiceId=invoice["id"])
    await api.done(COMPLETE, input={**await completion(api, invoiceId=invoice["id"]), "payments": []})
    assert (await api(WHOLE, id=found["giftCertificate"]["id"]))["status"] == "USED_UP"
    clinic.wait(days=20)

    await refunded(api, invoice["id"], amount="500.00")

    seen = await api(HISTORY, id=found["giftCertificate"]["id"])
    assert (seen["status"], seen["balance"]["amount"], seen["expiresOn"]) == ("ACTIVE", "500.00", "2026-04-21")
    line = seen["transactions"]["nodes"][0]
    assert (line["kind"], line["amount"]["amount"], line["invoice"]["number"]) == (
        "REFUND",
        "500.00",
        invoice["number"],
    )
    assert line["explanation"] == (
        f"Visit {invoice['number']} was refunded, so what the certificate had paid for it came back. "
        "The certificate can be used until April 21, 2026. [R-CRT-6]"
    )
    await redeemed(api, "500.00", code=found["code"])
    assert await fetchval("SELECT count(*) FROM patient WHERE id = $1", anna) == 1


@pytest.mark.parametrize("services", [("hygiene",), ("hygiene", "consult")])
async def test_a_certificate_for_services_pays_for_an_invoice_of_those(
    api: Api, clinic: Clinic, services: tuple[str, ...]
):
    _, invoice = await an_invoice(api, clinic, *services)
    hygiene = ids.encode("Service", await fetchval("SELECT id FROM service WHERE code = 'hygiene'"))
    found = await issued(api, serviceIds=[hygiene])
    wanted = redeeming("100.00", code=found["code"], invoiceId=invoice["id"])
    if services == ("hygiene",):
        await api.done(REDEEM, input=wanted)
    else:
        code, _ = await api.refused(REDEEM, input=wanted)
        assert code in {"INVALID", "CODE_INVALID", "CONFLICT"}
    refusal = await api.refused(REDEEM, input=redeeming("100.00", code=found["code"], idempotencyKey=key()))
    assert refusal[0] in {"INVALID", "CONFLICT", "CODE_INVALID"}
