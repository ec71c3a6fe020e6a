"""Everything of value at one checkout, through the API: certificates by code, a package, bonuses, discounts (R-INV)."""

from uuid import UUID, uuid4

import pytest

from api import ids
from domain.kernel.database import execute, fetchval
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.billing.given import amounts, completion, opened, quoted, refunded
from tests.api.certificates.operations import ISSUE, REDEEM
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import COMPLETE, QUOTE
from tests.api.packages.operations import SELL
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.accounts.given import give

CANCEL = """mutation ($input: InvoiceCancelInput!) { invoiceCancel(input: $input) {
    invoice { id status amountDue { amount } } userErrors { code field message } } }"""
DISCOUNTS = """query ($id: ID!) { invoice(id: $id) {
    discounts { title amount { amount } } tenders { kind title } } }"""


async def sold(api: Api, value: str, paid: str | None = None, **changes: str) -> tuple[str, str]:
    """Issue a certificate and return its id and code."""
    wanted = {"kind": "SOLD", "value": value, "paid": paid or value, "idempotencyKey": str(uuid4()), **changes}
    payload = await api.done(ISSUE, actor=MANAGER, input=wanted)
    return payload["giftCertificate"]["id"], payload["code"]


async def subscribed(api: Api, patient_id: UUID) -> list[dict[str, int]]:
    """Sell the package and return its entitlements."""
    package = ids.encode("Package", await fetchval("SELECT id FROM package"))
    wanted = {
        "patientId": ids.encode("Patient", patient_id), "packageId": package, "paid": "9900", "renewal": "OFF",
        "idempotencyKey": str(uuid4()),
    }  # fmt: skip
    found: list[dict[str, int]] = (await api.done(SELL, input=wanted))["subscription"]["entitlements"]
    return found


async def test_everything_of_value_at_one_checkout(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await give(clinic, anna, 1_000_00)
    await subscribed(api, anna)
    _, code = await sold(api, "2000", "1500", pin="4711")
    invoice = await opened(api, anna, "hygiene", "filling")
    checkout = {
        "invoiceId": invoice["id"], "bonusAmount": "300", "giftCertificates": [{"code": code.lower(), "pin": "4711"}]
    }  # fmt: skip
    quote = await quoted(api, **checkout)
    price = invoice["lines"][0]["total"]["amount"]
    assert [(part["name"], part["amount"]["amount"]) for part in quote["entitlements"]] == [
        ("Профессиональная гигиена", price)
    ]
    (used,) = quote["certificates"]
    assert (used["amount"]["amount"], used["balanceAfter"]["amount"]) == ("2000.00", "0.00")
    assert used["maskedCode"].endswith(code[-4:])
    done = (await api.done(COMPLETE, input=await completion(api, **checkout)))["invoice"]
    assert [line["coveredByPackage"] for line in done["lines"]] == [True, False]
    assert [(tender["kind"], tender["fiscalHint"]) for tender in done["tenders"]] == [
        ("PACKAGE", "ADVANCE_OFFSET"), ("BONUS", "PRICE_DISCOUNT"), ("GIFT_CERTIFICATE", "ADVANCE_OFFSET"),
        ("CARD", "FULL_SETTLEMENT"),
    ]  # fmt: skip
    parts = amounts((await refunded(api, invoice["id"]))["refund"])
    assert (parts["toBonus"], parts["toCertificates"]) == ("300.00", "2000.00")


async def test_without_packages_everything_is_paid(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await subscribed(api, anna)
    invoice = await opened(api, anna, "hygiene")
    assert (await quoted(api, invoiceId=invoice["id"]))["amountDue"]["amount"] == "0.00"
    assert (await quoted(api, invoiceId=invoice["id"], usePackages=False))["entitlements"] == []


@pytest.mark.parametrize(
    ("tender", "field", "code"),
    [
        ({"code": "0000-0000-0000-0000-0000"}, "code", "CODE_INVALID"),
        ({"token": "nothing"}, "token", "CODE_INVALID"),
        ({"giftCertificateId": ids.encode("GiftCertificate", UUID(int=1))}, "giftCertificateId", "CODE_INVALID"),
        ({}, None, "INVALID"),
        ({"code": "1", "token": "2"}, None, "INVALID"),
    ],
)
async def test_a_certificate_that_cannot_pay_is_refused_where_it_was_named(
    api: Api, clinic: Clinic, tender: dict[str, str], field: str | None, code: str
):
    invoice = await opened(api, (await clinic.register()).patient_id, "hygiene")
    path = ["giftCertificates", "0", field] if field else ["giftCertificates", "0"]
    refused = await api.refused(QUOTE, input={"invoiceId": invoice["id"], "giftCertificates": [tender]})
    assert refused == (code, path)


async def test_a_tiers_discount_is_named_on_quote_and_invoice_in_the_readers_language(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await execute("UPDATE tier SET category_discount_bp = '{\"HYGIENE\": 750}' WHERE code = 'start'")
    invoice = await opened(api, anna, "hygiene")
    assert amounts(invoice)["discountTotal"] == "487.50"
    quote = await api(QUOTE, locale="ru", input={"invoiceId": invoice["id"]})
    assert [(each["title"], each["amount"]["amount"]) for each in quote["discounts"]] == [
        ("Уровень «Базовый»: скидка 7,5 %", "487.50")
    ]
    await api.done(COMPLETE, input=await completion(api, invoiceId=invoice["id"]))
    shown = await api(DISCOUNTS, id=invoice["id"])
    assert [each["title"] for each in shown["discounts"]] == ["Базовый level: 7.5 % off"]


async def test_a_certificate_redeemed_for_an_invoice_lowers_what_is_due(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    _, code = await sold(api, "2000")
    invoice = await opened(api, anna, "hygiene")
    wanted = {"code": code, "amount": "1500", "invoiceId": invoice["id"], "idempotencyKey": str(uuid4())}
    payload = await api.done(REDEEM, input=wanted)
    assert payload["redeemed"]["amount"] == "1500.00"
    assert payload["transaction"]["balanceAfter"]["amount"] == "500.00"
    assert await api.done(REDEEM, input=wanted) == payload
    quote = await quoted(api, invoiceId=invoice["id"])
    assert quote["amountDue"]["amount"] == "5000.00"
    cancelled = await api.done(CANCEL, input={"invoiceId": invoice["id"], "reason": "x", "idempotencyKey": "1"})
    assert cancelled["invoice"] == {"id": invoice["id"], "status": "CANCELLED", "amountDue": {"amount": "0.00"}}
    found = await fetchval("SELECT sum(remaining_minor) FROM lot WHERE origin = 'SOLD'")
    assert found == 2_000_00


@pytest.mark.parametrize(
    ("actor", "code"),
    [(ANONYMOUS, "UNAUTHENTICATED"), (WEBSITE, "FORBIDDEN"), (DOCTOR, "FORBIDDEN"), (MARKETER, "FORBIDDEN")],
)
async def test_strangers_cancel_nothing(api: Api, clinic: Clinic, actor: Actor, code: str):
    anna = (await clinic.register()).patient_id
    invoice = await opened(api, anna, "hygiene")
    wanted = {"invoiceId": invoice["id"], "reason": "x", "idempotencyKey": "1"}
    async with nothing_changes():
        assert await api.error(CANCEL, actor=actor, input=wanted) == code
        assert await api.error(CANCEL, actor=patient(anna), input=wanted) == "FORBIDDEN"
        assert await api.refused(CANCEL, input={**wanted, "reason": " "}) == ("INVALID", ["reason"])
        unknown = {**wanted, "invoiceId": ids.encode("Invoice", UUID(int=1)), "idempotencyKey": "2"}
        assert await api.refused(CANCEL, input=unknown) == ("NOT_FOUND", ["invoiceId"])
    await api.done(CANCEL, actor=DESK, input={**wanted, "idempotencyKey": "3"})
    again = {**wanted, "idempotencyKey": "4"}
    assert await api.refused(CANCEL, input=again) == ("FORBIDDEN_FOR_STATUS", ["invoiceId"])
