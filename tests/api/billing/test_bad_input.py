"""What breaks a form, a bound or a state is refused with its code and its path, and changes nothing."""

from typing import Any
from uuid import uuid4

import pytest

from api import ids
from domain.kernel.database import execute, fetchval
from tests.api.billing.given import completed, completion, opened, opening, refunded, refunding
from tests.api.client import MISSING, Api, nothing_changes
from tests.api.operations import COMPLETE, OPEN_INVOICE, QUOTE, REFUND
from tests.clinic import MANAGER, Clinic

NO_DECIMALS = ["NaN", "Infinity", "1e400", "1_000", "١٢", "0.001", "", " 1", "+1", "1,5", "1.", 10, 1.5, True]
OUT_OF_RANGE = ["0", "0.00", "-0", "-1", "10000000.01", "999999999999999.99"]


async def paid_invoice(api: Api, clinic: Clinic) -> dict[str, Any]:
    anna = (await clinic.register()).patient_id
    return await completed(api, invoiceId=(await opened(api, anna, "hygiene"))["id"])


@pytest.mark.parametrize("amount", NO_DECIMALS)
async def test_what_is_no_amount_is_bad_user_input(api: Api, clinic: Clinic, amount: Any):
    anna = (await clinic.register()).patient_id
    invoice = await opened(api, anna, "hygiene")
    completing = await completion(api, invoiceId=invoice["id"])
    completing["payments"][0]["amount"] = amount
    wanted = await opening(clinic, anna, "consult")
    wanted["lines"][0]["unitPrice"] = amount

    async with nothing_changes():
        assert await api.error(OPEN_INVOICE, input=wanted) == "BAD_USER_INPUT"
        assert await api.error(QUOTE, input={"invoiceId": invoice["id"], "bonusAmount": amount}) == "BAD_USER_INPUT"
        assert await api.error(COMPLETE, input=completing) == "BAD_USER_INPUT"
        refund = refunding(invoice["id"], amount=amount)
        assert await api.error(REFUND, actor=MANAGER, input=refund) == "BAD_USER_INPUT"


@pytest.mark.parametrize("amount", OUT_OF_RANGE)
async def test_an_amount_out_of_bounds_is_refused(api: Api, clinic: Clinic, amount: str):
    anna = (await clinic.register()).patient_id
    paid = await completed(api, invoiceId=(await opened(api, anna, "hygiene"))["id"])
    invoice = await opened(api, anna, "hygiene")
    completing = await completion(api, invoiceId=invoice["id"])
    completing["payments"][0]["amount"] = amount
    wanted = await opening(clinic, anna, "consult")
    wanted["lines"][0]["unitPrice"] = amount
    code = "AMOUNT_OUT_OF_RANGE"

    async with nothing_changes():
        assert await api.refused(OPEN_INVOICE, input=wanted) == (code, ["lines", "0", "unitPrice"])
        quote = {"invoiceId": invoice["id"], "bonusAmount": amount}
        assert await api.refused(QUOTE, input=quote) == (code, ["bonusAmount"])
        assert await api.refused(COMPLETE, input=completing) == (code, ["payments", "0", "amount"])
        checkout = {"checkout": quote, "payments": [], "idempotencyKey": str(uuid4())}
        assert await api.refused(COMPLETE, input={**completing, **checkout}) == (code, ["checkout", "bonusAmount"])
        refund = refunding(paid["id"], amount=amount)
        assert await api.refused(REFUND, actor=MANAGER, input=refund) == (code, ["amount"])


async def test_lines_beyond_the_bounds_are_refused(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    wanted = await opening(clinic, anna, "braces")
    line = wanted["lines"][0]

    async with nothing_changes():
        for lines, refusal in [
            ([], ("INVALID", ["lines"])),
            ([line] * 101, ("INVALID", ["lines"])),
            ([line, {**line, "quantity": 0}], ("INVALID", ["lines", "1", "quantity"])),
            ([{**line, "quantity": -1}], ("INVALID", ["lines", "0", "quantity"])),
            ([{**line, "quantity": 1001}], ("INVALID", ["lines", "0", "quantity"])),
            ([{**line, "quantity": 106}], ("AMOUNT_OUT_OF_RANGE", ["lines", "0", "unitPrice"])),
            ([{**line, "quantity": 60}] * 2, ("AMOUNT_OUT_OF_RANGE", ["lines"])),
            ([{"serviceId": ids.encode("Service", MISSING)}], ("NOT_FOUND", ["lines", "0", "serviceId"])),
        ]:
            given = {**wanted, "lines": lines, "idempotencyKey": str(uuid4())}
            assert await api.refused(OPEN_INVOICE, input=given) == refusal


async def test_ids_that_lead_nowhere_are_not_found(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    nowhere = ids.encode("Invoice", MISSING)
    wanted = await opening(clinic, anna, "consult")

    async with nothing_changes():
        for field, type_name in (("patientId", "Patient"), ("branchId", "Branch")):
            given = {**wanted, field: ids.encode(type_name, MISSING), "idempotencyKey": str(uuid4())}
            assert await api.refused(OPEN_INVOICE, input=given) == ("NOT_FOUND", [field])
        assert await api.refused(QUOTE, input={"invoiceId": nowhere}) == ("NOT_FOUND", ["invoiceId"])
        completing = {"checkout": {"invoiceId": nowhere}, "quoteFingerprint": "", "payments": [], "idempotencyKey": "k"}
        assert await api.refused(COMPLETE, input=completing) == ("NOT_FOUND", ["checkout", "invoiceId"])
        assert await api.refused(REFUND, actor=MANAGER, input=refunding(nowhere)) == ("NOT_FOUND", ["invoiceId"])


async def test_ids_of_another_type_or_form_are_bad_user_input(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    wanted = await opening(clinic, anna, "consult")
    paid = await paid_invoice(api, clinic)
    anna_id = ids.encode("Patient", anna)

    async with nothing_changes():
        for bad in (paid["id"], anna_id.lower(), anna_id + " ", "PAT_1", "", "1", str(anna)):
            assert await api.error(OPEN_INVOICE, input={**wanted, "patientId": bad}) == "BAD_USER_INPUT"
        assert await api.error(OPEN_INVOICE, input={**wanted, "branchId": anna_id}) == "BAD_USER_INPUT"
        lines = [{"serviceId": anna_id}]
        assert await api.error(OPEN_INVOICE, input={**wanted, "lines": lines}) == "BAD_USER_INPUT"
        assert await api.error(QUOTE, input={"invoiceId": anna_id}) == "BAD_USER_INPUT"
        assert await api.error(REFUND, actor=MANAGER, input=refunding(anna_id)) == "BAD_USER_INPUT"
        refund = refunding(paid["id"], lines=[{"lineId": paid["id"], "quantity": 1}])
        assert await api.error(REFUND, actor=MANAGER, input=refund) == "BAD_USER_INPUT"
        assert await api.error("query ($id: ID!) { invoice(id: $id) { id } }", id=anna_id) == "BAD_USER_INPUT"


async def test_alternatives_exclude_each_other(api: Api, clinic: Clinic):
    paid = await paid_invoice(api, clinic)
    line = {"lineId": paid["lines"][0]["id"], "quantity": 1}
    async with nothing_changes():
        both = {"invoiceId": paid["id"], "bonusAmount": "1", "useMaximumBonus": True}
        assert await api.refused(QUOTE, input=both) == ("INVALID", ["bonusAmount"])
        refund = refunding(paid["id"], amount="1", lines=[line])
        assert await api.refused(REFUND, actor=MANAGER, input=refund) == ("INVALID", ["amount"])


async def test_instruments_that_nobody_knows_are_refused(api: Api, clinic: Clinic):
    invoice = await opened(api, (await clinic.register()).patient_id, "consult")
    certificates = {"invoiceId": invoice["id"], "giftCertificates": [{"code": "7KDM-3Q9T"}]}
    vouchers = {"invoiceId": invoice["id"], "voucherCodes": ["SPRING"]}
    async with nothing_changes():
        assert await api.refused(QUOTE, input=certificates) == (
            "CODE_INVALID", ["giftCertificates", "0", "code"]
        )  # fmt: skip
        assert await api.refused(QUOTE, input=vouchers) == ("CODE_INVALID", ["voucherCodes", "0"])
        completing = {"checkout": vouchers, "quoteFingerprint": "", "payments": [], "idempotencyKey": "k"}
        for _ in range(2):  # the second time it is the refusal that was remembered
            refusal = ("CODE_INVALID", ["checkout", "voucherCodes", "0"])
            assert await api.refused(COMPLETE, input=completing) == refusal


async def test_bonuses_beyond_the_balance_or_the_share_are_refused(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    invoice = await opened(api, boris, "consult")
    async with nothing_changes():
        for amount, code in (("500.01", "INSUFFICIENT_FUNDS"), ("450.01", "BONUS_SHARE_EXCEEDED")):
            given = {"invoiceId": invoice["id"], "bonusAmount": amount}
            assert await api.refused(QUOTE, input=given) == (code, ["bonusAmount"])


async def test_payments_must_fit_what_is_due(api: Api, clinic: Clinic):
    invoice = await opened(api, (await clinic.register()).patient_id, "consult")
    completing = await completion(api, invoiceId=invoice["id"])
    card = {"kind": "CARD", "amount": "1500.00"}

    async with nothing_changes():
        for payments, refusal in [
            ([], ("INVALID", ["payments"])),
            ([{**card, "amount": "1499.99"}], ("INVALID", ["payments"])),
            ([card, {"kind": "CASH", "amount": "0.01"}], ("INVALID", ["payments"])),
            ([{**card, "kind": "BONUS"}], ("INVALID", ["payments", "0", "kind"])),
            ([{**card, "kind": "GIFT_CERTIFICATE"}], ("INVALID", ["payments", "0", "kind"])),
            ([{**card, "reference": "9" * 201}], ("INVALID", ["payments", "0", "reference"])),
        ]:
            given = {**completing, "payments": payments, "idempotencyKey": str(uuid4())}
            assert await api.refused(COMPLETE, input=given) == refusal
        wrong = {**completing, "quoteFingerprint": "0" * 32, "idempotencyKey": str(uuid4())}
        assert await api.refused(COMPLETE, input=wrong) == ("QUOTE_CHANGED", ["quoteFingerprint"])


async def test_an_invoice_is_completed_once(api: Api, clinic: Clinic):
    invoice = await opened(api, (await clinic.register()).patient_id, "consult")
    completing = await completion(api, invoiceId=invoice["id"])
    first = await api.done(COMPLETE, input=completing)

    async with nothing_changes():
        assert await api.done(COMPLETE, input=completing) == first
        again = {**completing, "idempotencyKey": "another"}
        refusal = ("FORBIDDEN_FOR_STATUS", ["checkout", "invoiceId"])
        assert await api.refused(COMPLETE, input=again) == refusal
        quote = {"invoiceId": invoice["id"]}
        assert await api.refused(QUOTE, input=quote) == ("FORBIDDEN_FOR_STATUS", ["invoiceId"])


async def test_a_key_stands_for_one_input(api: Api, clinic: Clinic):
    wanted = await opening(clinic, (await clinic.register()).patient_id, "consult")
    first = await api.done(OPEN_INVOICE, input=wanted)
    other = await opening(clinic, (await clinic.register("Борис")).patient_id, "consult")

    async with nothing_changes():
        assert await api.done(OPEN_INVOICE, input=wanted) == first
        reused = {**other, "idempotencyKey": wanted["idempotencyKey"]}
        assert await api.refused(OPEN_INVOICE, input=reused) == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
        for key in ("", "k" * 256):
            given = {**other, "idempotencyKey": key}
            assert await api.refused(OPEN_INVOICE, input=given) == ("INVALID", ["idempotencyKey"])


async def test_a_refusal_is_told_again_under_its_key(api: Api, clinic: Clinic):
    paid = await paid_invoice(api, clinic)
    too_much = refunding(paid["id"], amount="6500.01")
    assert await api.refused(REFUND, actor=MANAGER, input=too_much) == ("AMOUNT_OUT_OF_RANGE", ["amount"])
    assert await api.refused(REFUND, actor=MANAGER, input=too_much) == ("AMOUNT_OUT_OF_RANGE", ["amount"])


async def test_no_refund_exceeds_what_is_left(api: Api, clinic: Clinic):
    paid = await paid_invoice(api, clinic)
    await refunded(api, paid["id"], amount="6000")
    line = paid["lines"][0]["id"]
    foreign = (await paid_invoice_of_another(api, clinic))["lines"][0]["id"]

    async with nothing_changes():
        for changes, refusal in [
            ({"amount": "500.01"}, ("AMOUNT_OUT_OF_RANGE", ["amount"])),
            ({"lines": []}, ("INVALID", ["lines"])),
            ({"lines": [{"lineId": line, "quantity": 2}]}, ("INVALID", ["lines", "0", "quantity"])),
            ({"lines": [{"lineId": line, "quantity": 1}] * 2}, ("INVALID", ["lines", "1", "quantity"])),
            ({"lines": [{"lineId": foreign, "quantity": 1}]}, ("NOT_FOUND", ["lines", "0", "lineId"])),
            ({"reason": " "}, ("INVALID", ["reason"])),
            ({"reason": "x" * 501}, ("INVALID", ["reason"])),
        ]:
            given = refunding(paid["id"], **changes)
            assert await api.refused(REFUND, actor=MANAGER, input=given) == refusal
    await refunded(api, paid["id"], amount="500")
    async with nothing_changes():
        given = refunding(paid["id"], amount="0.01")
        assert await api.refused(REFUND, actor=MANAGER, input=given) == ("FORBIDDEN_FOR_STATUS", ["invoiceId"])


async def paid_invoice_of_another(api: Api, clinic: Clinic) -> dict[str, Any]:
    boris = (await clinic.register("Борис")).patient_id
    return await completed(api, invoiceId=(await opened(api, boris, "hygiene"))["id"])


async def test_a_withdrawn_service_and_a_closed_branch_take_no_invoices(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    wanted = await opening(clinic, anna, "consult")
    await execute("UPDATE service SET is_active = FALSE WHERE code = 'consult'")
    assert await api.refused(OPEN_INVOICE, input=wanted) == ("NOT_FOUND", ["lines", "0", "serviceId"])
    elsewhere = await opening(clinic, anna, "checkup", branch="nsk")
    await execute("UPDATE branch SET is_active = FALSE WHERE code = 'nsk'")
    assert await api.refused(OPEN_INVOICE, input=elsewhere) == ("NOT_FOUND", ["branchId"])
    assert await fetchval("SELECT count(*) FROM invoice") == 0


@pytest.mark.parametrize("text", ["a\x00b", "\ud800"])
async def test_text_that_cannot_be_stored_is_bad_user_input(api: Api, clinic: Clinic, text: str):
    paid = await paid_invoice(api, clinic)
    async with nothing_changes():
        assert await api.error(REFUND, actor=MANAGER, input=refunding(paid["id"], reason=text)) == "BAD_USER_INPUT"
