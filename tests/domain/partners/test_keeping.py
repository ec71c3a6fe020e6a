"""Partners: added, changed, at rest; terms, payments, stores, keys."""

import asyncio
from datetime import date, timedelta
from uuid import UUID, uuid4

import orjson
import pytest

from domain.cards.service import merge_patients
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.kernel.errors import Forbidden, NotFound
from domain.ledger.errors import FundsBelowFloor, PartnerFundsLow
from domain.partners import queries
from domain.partners import service as partners
from domain.partners.errors import (
    CardCodeInvalid,
    PaidOutTooMuch,
    PartnerExists,
    PartnerNotActive,
    PaymentKnown,
    StoreClosed,
    StoreExists,
    TermsDay,
    TooManyStores,
)
from domain.partners.policy import MAX_STORES, Agreement, Contact, Terms
from domain.partners.service import PaymentDraft, Recorded
from domain.staff.service import actor_of_api_key, create_api_key
from runtime import night
from tests.clinic import DESK, MANAGER, Clinic

TODAY = date(2026, 3, 2)


async def test_who_a_partner_is_changes_and_what_was_agreed_does_not(clinic: Clinic):
    partner_id = await clinic.partner("Аптека", prepaid_minor=100_00)
    people = (Contact("Ольга", "Бухгалтер"),)
    changes = {"name": "Аптека № 1", "contacts": people, "contact_email": "a@example.org", "bonus_life_days": 30}
    await partners.update_partner(actor=MANAGER, partner_id=partner_id, changes=changes)
    await partners.update_partner(actor=MANAGER, partner_id=partner_id, changes={})
    row = (await queries.partners_by_ids(actor=MANAGER, ids=[partner_id]))[partner_id]
    assert (row["name"], row["contact_email"], row["bonus_life_days"]) == ("Аптека № 1", "a@example.org", 30)
    assert (row["people"][0]["name"], row["settlement"], row["balance"]) == ("Ольга", "PREPAID", 100_00)
    lines = await fetch("SELECT action, after FROM audit_event WHERE object_id = $1 ORDER BY id", partner_id)
    assert [line["action"] for line in lines] == ["partner.payment", "partner.create", "partner.update"]
    assert orjson.loads(lines[1]["after"])["prepaid_minor"] == 100_00
    await clinic.partner("Оптика")
    with pytest.raises(PartnerExists):
        await partners.update_partner(actor=MANAGER, partner_id=partner_id, changes={"name": "Оптика"})
    with pytest.raises(NotFound):
        await partners.update_partner(actor=MANAGER, partner_id=uuid4(), changes={})
    with pytest.raises(Forbidden):
        await partners.update_partner(actor=DESK, partner_id=partner_id, changes={})


async def test_the_joint_work_ends_for_good(clinic: Clinic):
    partner_id = await clinic.partner()
    key = await partners.create_partner_key(
        actor=MANAGER, partner_id=partner_id, name="till", scopes=["SALES_REPORT"], store_id=None, expires_at=None,
        now=clinic.now,
    )  # fmt: skip
    with pytest.raises(PartnerNotActive):
        await partners.resume_partner(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    await partners.pause_partner(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    assert await actor_of_api_key(key=key.key, now=clinic.now)
    await partners.end_partner(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    assert await actor_of_api_key(key=key.key, now=clinic.now) is None
    for turn in (partners.pause_partner, partners.resume_partner, partners.end_partner):
        with pytest.raises(PartnerNotActive):
            await turn(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    with pytest.raises(PartnerNotActive):
        await clinic.partner_key(partner_id)
    with pytest.raises(PartnerNotActive):
        await partners.add_store(actor=MANAGER, partner_id=partner_id, name="Late", address=None, now=clinic.now)
    with pytest.raises(PartnerNotActive):
        await agree(clinic, partner_id, Terms())
    await clinic.partner_pays(partner_id, 1_00)


def agreement(terms: Terms, *, days: int = 0) -> Agreement:
    return Agreement(terms, TODAY + timedelta(days=days), "17/2026", TODAY)


async def agree(clinic: Clinic, partner_id: UUID, terms: Terms, *, days: int = 0) -> None:
    await partners.agree(actor=MANAGER, partner_id=partner_id, agreement=agreement(terms, days=days), now=clinic.now)


async def test_new_terms_are_in_force_from_their_day(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner(terms=Terms(credit_limit_minor=100_00))
    till = await clinic.partner_key(partner_id)
    await agree(clinic, partner_id, Terms(credit_limit_minor=200_00, return_days=3))
    await clinic.sale(till, anna, 150_00)
    await agree(clinic, partner_id, Terms(credit_limit_minor=500_00), days=10)
    with pytest.raises(PartnerFundsLow):
        await clinic.sale(till, anna, 150_00)
    with pytest.raises(TermsDay):
        await agree(clinic, partner_id, Terms(), days=-1)
    clinic.wait(days=9)
    assert (await night.run(clinic.now)).partner_terms_begun == 0
    clinic.wait(days=1)
    assert (await night.run(clinic.now)).partner_terms_begun == 1
    assert (await night.run(clinic.now)).partner_terms_begun == 0
    await clinic.sale(till, anna, 350_00)
    versions = (await queries.terms_of(partner_ids=[partner_id]))[partner_id]
    assert [each["credit_limit"] for each in versions] == [500_00, 200_00, 100_00]
    assert [each["number"] for each in versions] == ["17/2026", "17/2026", None]


async def test_terms_that_have_not_begun_give_way_to_those_agreed_after_them(clinic: Clinic):
    partner_id = await clinic.partner()
    await agree(clinic, partner_id, Terms(credit_limit_minor=100_00), days=700)
    with pytest.raises(TermsDay) as refused:
        await agree(clinic, partner_id, Terms(), days=732)
    assert refused.value.params == {"earliest": "2026-03-02", "latest": "2028-03-02"}
    await agree(clinic, partner_id, Terms(credit_limit_minor=200_00), days=5)
    clinic.wait(days=5)
    assert await partners.begin_due_terms(now=clinic.now) == 1
    clinic.wait(days=700)
    assert await partners.begin_due_terms(now=clinic.now) == 0
    assert await fetchval("SELECT credit_limit_minor FROM partner") == 200_00
    await agree(clinic, partner_id, Terms(credit_limit_minor=300_00), days=6)
    assert await fetchval("SELECT credit_limit_minor FROM partner") == 300_00
    versions = (await queries.terms_of(partner_ids=[partner_id]))[partner_id]
    assert [each["in_force_since"] is None for each in versions] == [False, False, True, False]


async def test_terms_that_a_partner_owes_too_much_for_wait_until_it_has_paid(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    await clinic.sale(till, anna, 150_00)
    with pytest.raises(FundsBelowFloor):
        await agree(clinic, partner_id, Terms("PREPAID"))
    await agree(clinic, partner_id, Terms("PREPAID"), days=1)
    clinic.wait(days=1)
    assert await partners.begin_due_terms(now=clinic.now) == 0
    assert await fetchval("SELECT settlement FROM partner") == "MONTHLY"
    await clinic.partner_pays(partner_id, 150_00)
    assert await partners.begin_due_terms(now=clinic.now) == 1
    with pytest.raises(PartnerFundsLow):
        await clinic.sale(till, anna, 1)


async def test_terms_that_came_too_late_to_begin_never_do(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    await clinic.sale(await clinic.partner_key(partner_id), anna, 150_00)
    await agree(clinic, partner_id, Terms("PREPAID"), days=1)
    await agree(clinic, partner_id, Terms(credit_limit_minor=900_00), days=2)
    clinic.wait(days=2)
    assert await partners.begin_due_terms(now=clinic.now) == 1
    await clinic.partner_pays(partner_id, 500_00)
    assert await partners.begin_due_terms(now=clinic.now) == 0
    assert await fetchval("SELECT settlement FROM partner") == "MONTHLY"


async def test_terms_that_others_take_the_place_of_while_they_begin_never_do(clinic: Clinic):
    partner_id = await clinic.partner()
    await agree(clinic, partner_id, Terms(credit_limit_minor=100_00), days=1)
    clinic.wait(days=1)
    agreed = asyncio.Event()

    async def begin() -> int:
        await agreed.wait()
        return await partners.begin_due_terms(now=clinic.now)

    async def agree_meanwhile() -> None:
        await agree(clinic, partner_id, Terms(credit_limit_minor=200_00), days=1)
        agreed.set()
        await asyncio.wait([beginning], timeout=0.3)

    beginning = asyncio.create_task(begin())
    await run_in_transaction(agree_meanwhile)
    assert await beginning == 0
    assert await fetchval("SELECT credit_limit_minor FROM partner") == 200_00


async def pay(
    clinic: Clinic, partner_id: UUID, amount_minor: int, reference: str, *, key: str, out: bool = False
) -> Recorded:
    draft = PaymentDraft(partner_id, amount_minor, "OUT" if out else "IN", reference)
    return await partners.record_payment(actor=MANAGER, draft=draft, key=key, now=clinic.now)


async def test_payments_in_and_out(clinic: Clinic):
    partner_id = await clinic.partner()
    first = await pay(clinic, partner_id, 100_00, "п/п 7", key="a")
    assert first == await pay(clinic, partner_id, 100_00, "п/п 7", key="a") == Recorded(partner_id, 100_00)
    with pytest.raises(PaymentKnown):
        await pay(clinic, partner_id, 100_00, " п/п  7", key="b")
    with pytest.raises(PaidOutTooMuch) as refused:
        await pay(clinic, partner_id, 100_01, "п/п 7", key="c", out=True)
    assert refused.value.params == {"owed": "100.00"}
    assert (await pay(clinic, partner_id, 40_00, "п/п 7", key="d", out=True)).balance_minor == 60_00
    with pytest.raises(NotFound):
        await pay(clinic, uuid4(), 1, "x", key="e")
    with pytest.raises(Forbidden):
        await partners.record_payment(actor=DESK, draft=PaymentDraft(partner_id, 1, "IN", "x"), key="f", now=clinic.now)


async def test_stores_and_their_keys(clinic: Clinic):
    partner_id, other_id = await clinic.partner(), await clinic.partner("Оптика")
    till = await clinic.partner_key(partner_id, store="Тверская")
    everywhere = await clinic.partner_key(partner_id)
    assert (till.store, everywhere.store_id) == ("Тверская", None)
    store_id = till.store_id
    assert store_id is not None
    add = {"actor": MANAGER, "partner_id": partner_id, "address": None, "now": clinic.now}
    with pytest.raises(StoreExists):
        await partners.add_store(name=" Тверская", **add)
    await partners.add_store(name="Тверская", **add | {"partner_id": other_id})
    second = await partners.add_store(name="Арбат", **add)
    await partners.update_store(actor=MANAGER, store_id=second, changes={"name": "Арбат, 1", "address": " "})
    with pytest.raises(StoreExists):
        await partners.update_store(actor=MANAGER, store_id=second, changes={"name": "Тверская"})
    with pytest.raises(NotFound):
        await partners.create_partner_key(
            actor=MANAGER, partner_id=other_id, name="till", scopes=["SALES_REPORT"], store_id=store_id,
            expires_at=None, now=clinic.now,
        )  # fmt: skip
    await partners.close_store(actor=MANAGER, store_id=store_id, now=clinic.now)
    counting = "SELECT count(*) FROM api_key WHERE revoked_at IS NULL"
    assert await fetchval(counting) == 1
    with pytest.raises(StoreClosed):
        await partners.close_store(actor=MANAGER, store_id=store_id, now=clinic.now)
    with pytest.raises(StoreClosed):
        await partners.create_partner_key(
            actor=MANAGER, partner_id=partner_id, name="till", scopes=["SALES_REPORT"], store_id=store_id,
            expires_at=None, now=clinic.now,
        )  # fmt: skip
    stores = (await queries.stores_of(partner_ids=[partner_id]))[partner_id]
    assert [(each["name"], each["is_active"]) for each in stores] == [("Арбат, 1", True), ("Тверская", False)]
    await execute(
        "INSERT INTO partner_store (id, partner_id, name, is_active, created_at)"
        " SELECT gen_random_uuid(), $1, 's' || n, true, now() FROM generate_series(3, $2::int) n",
        partner_id, MAX_STORES,
    )  # fmt: skip
    with pytest.raises(TooManyStores):
        await partners.add_store(name="Одна лишняя", **add)


async def test_only_managers_make_keys_of_partners(clinic: Clinic):
    partner_id = await clinic.partner()
    with pytest.raises(Forbidden):
        await create_api_key(actor=DESK, name="x", scopes=["SALES_REPORT"], partner_id=partner_id, now=clinic.now)
    with pytest.raises(Forbidden):
        await create_api_key(actor=MANAGER, name="x", scopes=["SALES_REPORT"], now=clinic.now)


async def test_a_sale_to_a_patient_who_was_merged_comes_back_from_the_one_who_stays(clinic: Clinic):
    anna, twin = [(await clinic.register(name)).patient_id for name in ("Анна", "Аня")]
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    sale_id = await clinic.sale(till, twin, 70_00)
    card = await clinic.card(twin)
    await merge_patients(actor=MANAGER, duplicate_id=twin, into_id=anna, reason="Одно лицо", now=clinic.now)
    assert (await clinic.balance(anna)).available_minor == 70_00
    await clinic.take_back(till, sale_id)
    assert (await clinic.balance(anna)).available_minor == 0
    assert await clinic.funds(partner_id) == 0
    draft = partners.SaleDraft(card, "A-2", 10_00, 1_00)
    with pytest.raises(CardCodeInvalid):
        await partners.report_sale(actor=till, draft=draft, key="k", now=clinic.now)
