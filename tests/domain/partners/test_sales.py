"""Sales at partners' tills: bonuses from the partner's funds, and taking them back."""

import asyncio
import contextvars
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.errors import Forbidden, IdempotencyKeyReused, NotFound, RateLimited, Unauthenticated
from domain.kernel.keyset import Window
from domain.ledger.errors import PartnerFundsLow
from domain.partners import service as partners
from domain.partners.errors import (
    BonusOverTotal,
    CardCodeInvalid,
    DailyLimit,
    PartnerNotActive,
    ReturnOver,
    SaleExists,
    SaleLimit,
    SaleReturned,
)
from domain.partners.policy import Terms
from domain.partners.service import Reported, SaleDraft, sales
from domain.partners.statement_queries import OPEN_LINES, open_lines
from domain.staff.actor import ANONYMOUS, Actor
from domain.staff.key_queries import actor_of_key
from tests.clinic import DESK, MANAGER, Clinic, as_patient


async def reported(
    clinic: Clinic, till: Actor, card: str, *, order: str = "A-1", total: int = 1_000_00, bonus: int = 100_00,
    key: str | None = None,
) -> Reported:  # fmt: skip
    draft = SaleDraft(card_code=card, order_reference=order, order_total_minor=total, bonus_minor=bonus)
    return await partners.report_sale(actor=till, draft=draft, key=key or str(uuid4()), now=clinic.now)


async def lines(partner_id: object) -> list[tuple[str, int]]:
    """Return kinds and amounts of a partner's lines, the oldest first."""
    rows = await fetch(
        "SELECT e.kind, e.amount_minor FROM account_entry e JOIN ledger_account a ON a.id = e.account_id "
        "WHERE a.owner_id = $1 AND a.kind = 'partner' ORDER BY e.id",
        partner_id,
    )
    return [(row["kind"], row["amount_minor"]) for row in rows]


async def test_a_sale_credits_the_patient_at_once_from_what_the_partner_has_paid_in(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner(prepaid_minor=500_00)
    till = await clinic.partner_key(partner_id, store="Тверская, 7")
    made = await reported(clinic, till, await clinic.card(anna))
    assert made.credited_minor == 100_00
    assert (await clinic.balance(anna)).available_minor == 100_00
    assert await clinic.funds(partner_id) == 400_00
    assert await lines(partner_id) == [("PAYMENT", 500_00), ("SALE", -100_00)]
    row = await fetchrow("SELECT * FROM partner_sale")
    assert (row["id"], row["partner_id"], row["store_id"]) == (made.sale_id, partner_id, till.store_id)
    assert (row["sold_on"], row["returnable_on"]) == (date(2026, 3, 2), date(2026, 3, 16))
    lot = await fetchrow("SELECT * FROM lot WHERE id = $1", row["lot_id"])
    assert (lot["origin"], lot["funder_id"], lot["source_id"]) == ("PARTNER", partner_id, made.sale_id)
    assert lot["usable_from"] == date(2026, 3, 2)


async def test_bonuses_live_as_long_as_was_agreed_with_the_partner(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner(bonus_life_days=30))
    await clinic.sale(till, anna, 50_00)
    assert await fetchval("SELECT expires_on FROM lot WHERE origin = 'PARTNER'") == date(2026, 4, 1)


async def test_a_card_code_is_good_once_and_for_five_minutes(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner())
    used, dropped, old = [await clinic.card(anna) for _ in range(3)]
    for card in (used, dropped, "no such code", ""):
        with pytest.raises(CardCodeInvalid):
            await reported(clinic, till, card)
    clinic.now += timedelta(minutes=5)
    with pytest.raises(CardCodeInvalid):
        await reported(clinic, till, old)
    card = await clinic.card(anna)
    await reported(clinic, till, f" {card[:4]}-{card[4:].lower()} ")
    with pytest.raises(CardCodeInvalid):
        await reported(clinic, till, card, order="A-2")
    assert await fetchval("SELECT count(*) FROM partner_sale") == 1


async def test_a_refused_sale_leaves_the_card_code_good(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner(prepaid_minor=50_00))
    card = await clinic.card(anna)
    with pytest.raises(PartnerFundsLow) as refused:
        await reported(clinic, till, card)
    assert (refused.value.field, refused.value.params) == (("bonus",), {"available": "50.00"})
    await reported(clinic, till, card, bonus=50_00)
    assert await clinic.funds(till.id) == 0


async def test_whoever_guesses_card_codes_has_to_wait(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner())
    await clinic.sale(till, anna, 1_00)
    for _ in range(10):
        with pytest.raises(CardCodeInvalid):
            await reported(clinic, till, "0000 0000")
    with pytest.raises(RateLimited):
        await reported(clinic, till, await clinic.card(anna), order="A-2")
    clinic.wait(minutes=1)
    await clinic.sale(till, anna, 1_00)


async def test_a_phone_does_not_show_codes_without_end(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    for _ in range(10):
        await clinic.card(anna)
    with pytest.raises(RateLimited):
        await clinic.card(anna)
    with pytest.raises(Forbidden):
        await partners.show_card(actor=DESK, now=clinic.now)
    with pytest.raises(Unauthenticated):
        await partners.show_card(actor=ANONYMOUS, now=clinic.now)


async def test_one_order_is_reported_once_a_partner(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner())
    other = await clinic.partner_key(await clinic.partner("Оптика"))
    await clinic.sale(till, anna, 10_00, order="A-1")
    with pytest.raises(SaleExists):
        await clinic.sale(till, anna, 10_00, order=" A-1 ")
    await clinic.sale(other, anna, 10_00, order="A-1")
    assert (await clinic.balance(anna)).available_minor == 20_00


async def test_an_order_that_was_reported_is_told_so_whatever_the_card_code(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner(prepaid_minor=150_00))
    card = await clinic.card(anna)
    await reported(clinic, till, card)
    fresh = await clinic.card(anna)
    for code in (card, "0000 0000", fresh) * 5:
        with pytest.raises(SaleExists) as refused:
            await reported(clinic, till, code)
        assert refused.value.field == ("orderReference",)
    await reported(clinic, till, fresh, order="A-2", bonus=50_00)


async def test_a_report_that_a_twin_went_before_is_told_so(clinic: Clinic, monkeypatch: pytest.MonkeyPatch):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner())
    card, use = await clinic.card(anna), sales.use_card

    async def used_by_a_twin(*, code: str, now: datetime) -> UUID:
        monkeypatch.undo()
        await asyncio.create_task(reported(clinic, till, card), context=contextvars.Context())
        return await use(code=code, now=now)

    monkeypatch.setattr(sales, "use_card", used_by_a_twin)
    with pytest.raises(SaleExists):
        await reported(clinic, till, card)


async def test_the_same_report_gets_the_same_answer(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner())
    card = await clinic.card(anna)
    first = await reported(clinic, till, card, key="k")
    for spelt in (card, f"{card[:4]}-{card[4:].lower()}"):
        assert await reported(clinic, till, spelt, key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await reported(clinic, till, card, key="k", bonus=1_00)
    assert (await clinic.balance(anna)).available_minor == 100_00


async def test_limits_of_a_sale_and_of_a_day(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    terms = Terms(sale_limit_minor=100_00, daily_limit_minor=250_00)
    till = await clinic.partner_key(await clinic.partner(terms=terms))
    with pytest.raises(SaleLimit):
        await clinic.sale(till, anna, 100_01)
    first = await clinic.sale(till, anna, 100_00)
    await clinic.sale(till, anna, 100_00)
    with pytest.raises(DailyLimit) as refused:
        await clinic.sale(till, anna, 50_01)
    assert refused.value.params == {"left": "50.00"}
    await clinic.take_back(till, first)
    await clinic.sale(till, anna, 100_00)
    clinic.wait(days=1)
    await clinic.sale(till, anna, 100_00)
    with pytest.raises(BonusOverTotal):
        await clinic.sale(till, anna, 1_01, total_minor=1_00)


async def test_a_monthly_partner_owes_up_to_its_limit(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner(terms=Terms(credit_limit_minor=150_00))
    till = await clinic.partner_key(partner_id)
    await clinic.sale(till, anna, 150_00)
    assert await clinic.funds(partner_id) == -150_00
    with pytest.raises(PartnerFundsLow):
        await clinic.sale(till, anna, 1)
    await clinic.partner_pays(partner_id, 20_00)
    await clinic.sale(till, anna, 20_00)


async def test_a_partner_at_rest_reports_nothing(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    sale_id = await clinic.sale(till, anna, 10_00)
    await partners.pause_partner(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    with pytest.raises(PartnerNotActive):
        await clinic.sale(till, anna, 10_00)
    await clinic.take_back(till, sale_id)
    await partners.resume_partner(actor=MANAGER, partner_id=partner_id, now=clinic.now)
    await clinic.sale(till, anna, 10_00)


async def test_parts_of_a_return_add_up_to_the_bonus(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner(prepaid_minor=100_00)
    till = await clinic.partner_key(partner_id)
    sale_id = await clinic.sale(till, anna, 100, total_minor=3_00)
    backs = [await clinic.take_back(till, sale_id, part) for part in (1_00, 1, 1_00, None)]
    assert [(back.amount_minor, back.bonus_minor) for back in backs] == [(100, 33), (1, 0), (100, 34), (99, 33)]
    assert await clinic.funds(partner_id) == 100_00
    assert (await clinic.balance(anna)).available_minor == 0
    assert await lines(partner_id) == [
        ("PAYMENT", 100_00), ("SALE", -100), ("SALE_REVERSAL", 33), ("SALE_REVERSAL", 34), ("SALE_REVERSAL", 33),
    ]  # fmt: skip
    for part in (None, 1):
        with pytest.raises(SaleReturned):
            await clinic.take_back(till, sale_id, part)
    with pytest.raises(SaleExists):
        await clinic.sale(till, anna, 1, order=await fetchval("SELECT order_reference FROM partner_sale"))


async def test_what_a_patient_has_spent_is_owed_to_the_clinic_and_the_partner_gets_it_back(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    sale_id = await clinic.sale(till, anna, 300_00)
    await clinic.complete(await clinic.open(anna, "consult"), bonus_minor=200_00)
    await clinic.take_back(till, sale_id)
    assert await clinic.funds(partner_id) == 0
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.debt_minor) == (0, 200_00)


async def test_returns_end_with_the_agreed_days_for_partners_alone(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await clinic.partner_key(await clinic.partner(terms=Terms(return_days=3)))
    sale_id = await clinic.sale(till, anna, 10_00)
    clinic.wait(days=3)
    await clinic.take_back(till, sale_id, 1_00)
    clinic.wait(days=1)
    with pytest.raises(ReturnOver) as refused:
        await clinic.take_back(till, sale_id)
    assert (refused.value.field, refused.value.params) == (("saleId",), {"day": "2026-03-05"})
    await clinic.take_back(MANAGER, sale_id)
    assert (await clinic.balance(anna)).available_minor == 0


async def test_a_sale_is_taken_back_by_its_partner_or_by_managers(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    till, narrow = await clinic.partner_key(partner_id), await clinic.partner_key(partner_id, "VOUCHERS_CHECK")
    other = await clinic.partner_key(await clinic.partner("Оптика"))
    sale_id = await clinic.sale(till, anna, 10_00, order="A-1")
    with pytest.raises(NotFound):
        await clinic.take_back(other, sale_id)
    for stranger in (narrow, DESK, as_patient(anna)):
        with pytest.raises(Forbidden):
            await clinic.take_back(stranger, sale_id)
    for actor in (other, MANAGER):
        with pytest.raises(NotFound):
            await partners.reverse_sale(
                actor=actor, sale_id=None, order_reference="A-1", amount_minor=None, reason=None, key="k",
                now=clinic.now,
            )  # fmt: skip
    back = await partners.reverse_sale(
        actor=till, sale_id=None, order_reference="A-1", amount_minor=None, reason="Вернули", key="k", now=clinic.now
    )
    assert (back.sale_id, back.bonus_minor) == (sale_id, 10_00)


async def test_a_line_has_the_name_that_its_store_had_then(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id, store="Тверская")
    assert till.store_id is not None
    await clinic.sale(till, anna, 10_00, order="A-1")
    sale_id = await clinic.sale(till, anna, 20_00, order="A-2")
    await partners.update_store(actor=MANAGER, store_id=till.store_id, changes={"name": "Арбат"})
    await clinic.take_back(till, sale_id)
    key = await fetchrow("SELECT * FROM api_key WHERE id = $1", till.key_id)
    assert key is not None
    await clinic.sale(actor_of_key(key), anna, 30_00, order="A-3")
    found = (await open_lines(partner_ids=[partner_id], window=Window(OPEN_LINES, size=9)))[partner_id]
    assert [(line["reference"], line["kind"], line["store"]) for line in found] == [
        ("A-1", "SALE", "Тверская"), ("A-2", "SALE", "Тверская"), ("A-2", "SALE_REVERSAL", "Арбат"),
        ("A-3", "SALE", "Арбат"),
    ]  # fmt: skip


async def test_codes_that_ended_are_forgotten(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await clinic.card(anna)
    clinic.wait(hours=24)
    assert await partners.forget_cards(now=clinic.now) == 0
    clinic.wait(hours=1)
    assert await partners.forget_cards(now=clinic.now) == 1
