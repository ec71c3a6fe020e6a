"""What the desk's operations cost in SQL statements: the same for one row and for many.

The sign-in's check of the session is not counted; it is one statement more.
"""

from uuid import UUID, uuid4

import pytest_asyncio

from api import ids
from benchmarks.operations import operation
from domain.families.service import accept_invitation, create_family, invite
from domain.kernel import secrecy
from domain.kernel.database import fetchval
from tests.api.certificates.given import bound, redeemed
from tests.api.certificates.operations import REFETCH_MANY
from tests.api.client import Api, patient
from tests.clinic import DESK, Clinic
from tests.statements import statements

CARD = operation("PatientCard")
LIST = operation("FindPatients")
CARD_STATEMENTS = 19
LIST_STATEMENTS = 5
COMPLETE_STATEMENTS = 22


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    """Give a patient of whom there is one of everything: a visit, a friend, a relative."""
    secrecy.configure(("a pepper of the tests",))
    anna = (await clinic.register("Анна")).patient_id
    boris = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    await clinic.visit(anna, "hygiene")
    await join(clinic, await create_family(actor=DESK, head_id=anna, name="Ивановы", now=clinic.now), boris)
    return anna


async def join(clinic: Clinic, family_id: UUID, patient_id: UUID) -> None:
    invitation = await invite(
        actor=DESK, family_id=family_id, patient_id=patient_id, phone=None, kinship="OTHER", is_guardian=False,
        now=clinic.now,
    )  # fmt: skip
    await accept_invitation(actor=patient(patient_id), token=invitation.token, shares_bonuses=False, now=clinic.now)


async def count(api: Api, query: str, **variables: object) -> int:
    """Return how many statements an operation runs when everything is warm."""
    await api(query, **variables)
    async with statements() as found:
        await api(query, **variables)
    return len(found)


async def test_a_card_costs_the_same_whatever_is_on_it(api: Api, clinic: Clinic, anna: UUID):
    card_id = ids.encode("Patient", anna)
    assert await count(api, CARD, id=card_id) == CARD_STATEMENTS
    family_id = ids.decode((await api(CARD, id=card_id))["family"]["id"], "Family")
    for name in ("Вера", "Глеб", "Дарья"):
        friend = (await clinic.register(name, code=await clinic.code_of(anna))).patient_id
        await clinic.visit(friend, "hygiene")
        await join(clinic, family_id, friend)
    for _ in range(4):
        await clinic.visit(anna, "hygiene", "filling")
    clinic.wait(days=15)
    await clinic.complete(await clinic.open(anna, "hygiene"), maximum=True)
    for _ in range(3):
        await bound(api, anna)
    card = await api(CARD, id=card_id)
    assert card["giftCertificates"]["totalCount"] == 3
    assert len(card["family"]["members"]) == 5
    assert len(card["account"]["entries"]["nodes"]) == 10
    assert card["invoices"]["totalCount"] == 6
    assert card["referralCode"]["statistics"]["qualified"] == 3
    assert await count(api, CARD, id=card_id) == CARD_STATEMENTS


async def test_a_list_costs_the_same_whatever_its_length(api: Api, clinic: Clinic, anna: UUID):
    assert await count(api, LIST, first=1) == LIST_STATEMENTS
    for number in range(8):
        other = (await clinic.register(f"Имя{number}")).patient_id
        await create_family(actor=DESK, head_id=other, name=f"Семья {number}", now=clinic.now)
        await clinic.visit(other, "hygiene")
    assert len((await api(LIST, first=50))["edges"]) == 10
    assert await count(api, LIST, first=50) == LIST_STATEMENTS


async def test_a_search_costs_as_much_as_a_list(api: Api, anna: UUID):
    assert await count(api, LIST, filter={"search": "анн"}) == LIST_STATEMENTS
    assert await count(api, LIST, filter={"phone": "+7916"}) == LIST_STATEMENTS


async def test_a_checkout_costs_the_same_whatever_is_on_the_invoice(api: Api, clinic: Clinic, anna: UUID):
    clinic.wait(days=15)
    await complete(api, clinic, anna, "filling")
    one = await complete(api, clinic, anna, "hygiene")
    several = await complete(api, clinic, anna, "filling", "hygiene", "whitening", "consult")
    assert one == several
    assert several == COMPLETE_STATEMENTS


async def complete(api: Api, clinic: Clinic, patient_id: UUID, *services: str) -> int:
    """Complete an invoice with a bonus part through the API and return how many statements that took."""
    invoice_id = await clinic.open(patient_id, *services)
    quoted = await clinic.quote(invoice_id, bonus_minor=10_00)
    form = {
        "checkout": {"invoiceId": ids.encode("Invoice", invoice_id), "bonusAmount": "10.00"},
        "quoteFingerprint": quoted.fingerprint,
        "payments": [{"kind": "CARD", "amount": f"{quoted.due_minor / 100:.2f}"}],
        "idempotencyKey": str(uuid4()),
    }
    async with statements() as found:
        await api.done(operation("CompleteInvoice"), input=form)
    return len(found)


CERTIFICATES = """query ($first: Int) { giftCertificates(first: $first) { nodes {
    id maskedCode status balance { amount } owner { displayName } purchaser { displayName } services { name }
    refundable { amount } transactions(first: 5) { nodes { kind explanation invoice { number } } totalCount }
  } totalCount } }"""
OF_PATIENTS = """query ($first: Int) { patients(first: $first) { nodes { giftCertificates(first: 5) {
    nodes { id status balance { amount } transactions(first: 5) { nodes { explanation } } } totalCount } } } }"""


async def test_certificates_cost_the_same_whatever_their_number(api: Api, clinic: Clinic, anna: UUID):
    await spent_certificate(api, clinic, anna)
    refetched = [(await api(CERTIFICATES, first=1))["nodes"][0]["id"]]
    one = [
        await count(api, CERTIFICATES, first=1),
        await count(api, OF_PATIENTS, first=50),
        await count(api, REFETCH_MANY, ids=refetched),
    ]
    for name in ("Вера", "Глеб", "Дарья"):
        other = (await clinic.register(name)).patient_id
        for _ in range(3):
            await spent_certificate(api, clinic, other)
    listed = (await api(CERTIFICATES, first=50))["nodes"]
    assert (len(listed), len(listed[0]["transactions"]["nodes"])) == (10, 3)
    many = [
        await count(api, CERTIFICATES, first=50),
        await count(api, OF_PATIENTS, first=50),
        await count(api, REFETCH_MANY, ids=[node["id"] for node in listed]),
    ]
    assert one == many


async def spent_certificate(api: Api, clinic: Clinic, patient_id: UUID) -> None:
    """Issue a certificate for a service in two parts, bind it, and pay a part of a visit with it."""
    clinic.wait(minutes=1)
    hygiene = ids.encode("Service", await fetchval("SELECT id FROM service WHERE code = 'hygiene'"))
    buyer = ids.encode("Patient", patient_id)
    found = await bound(api, patient_id, paid="4000.00", purchaserId=buyer, serviceIds=[hygiene])
    invoice_id = ids.encode("Invoice", await clinic.open(patient_id, "hygiene"))
    await redeemed(api, "600.00", code=found["code"], invoiceId=invoice_id)
