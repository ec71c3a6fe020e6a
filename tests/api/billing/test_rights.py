"""Who may open, quote, complete and refund, and who may read invoices; whoever may not changes nothing."""

from dataclasses import replace
from typing import Any

import pytest

from api import ids
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.billing.given import completed, completion, opened, opening, quoted, refunding
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import COMPLETE, INVOICE_FIGURES, OPEN_INVOICE, QUOTE, REFUND
from tests.clinic import DESK, MANAGER, Clinic

READ = INVOICE_FIGURES + "query ($id: ID!) { invoice(id: $id) { ...InvoiceFigures branch { name } patient { id } } }"
NODE = "query ($id: ID!) { node(id: $id) { id ... on Invoice { number } ... on InvoiceLine { quantity } } }"
OF_PATIENT = """query ($id: ID!, $first: Int) { patient(id: $id) {
    invoices(first: $first) { nodes { number total { amount } } totalCount }
    account { entries { nodes { kind explanation description invoice { number } } } } } }"""

STRANGERS = pytest.mark.parametrize(
    ("actor", "code"),
    [(ANONYMOUS, "UNAUTHENTICATED"), (WEBSITE, "FORBIDDEN"), (DOCTOR, "FORBIDDEN"), (MARKETER, "FORBIDDEN")],
)


async def elsewhere(clinic: Clinic, actor: Actor) -> Actor:
    """Return a colleague of the same role who is bound to the other branch."""
    return replace(actor, branch_ids=frozenset({await clinic.branch("nsk")}))


@STRANGERS
async def test_strangers_open_quote_complete_and_refund_nothing(api: Api, clinic: Clinic, actor: Actor, code: str):
    anna = (await clinic.register()).patient_id
    wanted = await opening(clinic, anna, "consult")
    paid = await completed(api, invoiceId=(await opened(api, anna, "consult"))["id"])
    invoice = await opened(api, anna, "consult")
    completing = await completion(api, invoiceId=invoice["id"])

    async with nothing_changes():
        for caller in (actor, patient(anna)):
            expected = code if caller is actor else "FORBIDDEN"
            assert await api.error(OPEN_INVOICE, actor=caller, input=wanted) == expected
            assert await api.error(QUOTE, actor=caller, input={"invoiceId": invoice["id"]}) == expected
            assert await api.error(COMPLETE, actor=caller, input=completing) == expected
            assert await api.error(REFUND, actor=caller, input=refunding(paid["id"])) == expected


async def test_a_receptionist_refunds_nothing(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    paid = await completed(api, invoiceId=(await opened(api, anna, "consult"))["id"])

    async with nothing_changes():
        assert await api.error(REFUND, actor=DESK, input=refunding(paid["id"])) == "FORBIDDEN"
    await api.done(REFUND, actor=MANAGER, input=refunding(paid["id"]))


async def test_staff_of_another_branch_change_nothing_and_read(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    desk, manager = await elsewhere(clinic, DESK), await elsewhere(clinic, MANAGER)
    wanted = await opening(clinic, anna, "consult")
    invoice = await opened(api, anna, "consult")
    completing = await completion(api, invoiceId=invoice["id"])
    paid = await completed(api, invoiceId=(await opened(api, anna, "consult"))["id"])

    async with nothing_changes():
        assert await api.error(OPEN_INVOICE, actor=desk, input=wanted) == "FORBIDDEN"
        assert await api.error(QUOTE, actor=desk, input={"invoiceId": invoice["id"]}) == "FORBIDDEN"
        assert await api.error(COMPLETE, actor=desk, input=completing) == "FORBIDDEN"
        assert await api.error(REFUND, actor=manager, input=refunding(paid["id"])) == "FORBIDDEN"
    assert (await api(READ, actor=desk, id=invoice["id"]))["number"] == invoice["number"]
    own = await opening(clinic, anna, "consult", branch="nsk")
    await api.done(OPEN_INVOICE, actor=desk, input=own)


async def test_an_invoice_is_read_by_staff_and_its_patient_alone(api: Api, clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    invoice = await completed(api, invoiceId=(await opened(api, anna, "consult"))["id"])
    line = invoice["lines"][0]["id"]
    paid: dict[str, Any] = {
        "number": invoice["number"],
        "patient": {"id": ids.encode("Patient", anna)},
        "branch": {"name": "Эмаль на Тверской"},
    }

    for reader in (DESK, DOCTOR, patient(anna)):
        found = await api(READ, actor=reader, id=invoice["id"])
        assert {key: found[key] for key in paid} == paid
        assert (await api(NODE, actor=reader, id=line))["quantity"] == 1
        listed = await api(OF_PATIENT, actor=reader, id=ids.encode("Patient", anna))
        assert listed["invoices"] == {
            "nodes": [{"number": paid["number"], "total": {"amount": "1500.00"}}],
            "totalCount": 1,
        }
    for stranger in (ANONYMOUS, WEBSITE, MARKETER, patient(boris)):
        assert await api(READ, actor=stranger, id=invoice["id"]) is None
        assert await api(NODE, actor=stranger, id=invoice["id"]) is None
        assert await api(NODE, actor=stranger, id=line) is None


async def test_a_marketer_sees_the_patient_and_no_invoice(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await completed(api, invoiceId=(await opened(api, anna, "consult"))["id"])

    seen = await api(OF_PATIENT, actor=MARKETER, id=ids.encode("Patient", anna))

    assert seen["invoices"] is None
    assert seen["account"]["entries"]["nodes"] == [
        {"kind": "CASHBACK", "description": "Cashback for a visit", "explanation": None, "invoice": None}
    ]


async def test_invoices_come_newest_first_page_by_page(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    numbers = [(await opened(api, anna, "consult"))["number"] for _ in range(3)]
    paged = """query ($id: ID!, $after: String) { patient(id: $id) { invoices(first: 2, after: $after) {
        nodes { number } pageInfo { hasNextPage endCursor } } } }"""

    first = (await api(paged, id=ids.encode("Patient", anna)))["invoices"]
    rest = (await api(paged, id=ids.encode("Patient", anna), after=first["pageInfo"]["endCursor"]))["invoices"]

    assert [node["number"] for node in first["nodes"] + rest["nodes"]] == numbers[::-1]
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)


async def test_a_quote_changes_nothing(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice = await opened(api, anna, "consult")
    async with nothing_changes():
        await quoted(api, invoiceId=invoice["id"], useMaximumBonus=True)
