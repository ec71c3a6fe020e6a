"""Promotions and vouchers at a checkout: taken as quoted, paid by whom they should be, taken back with refunds."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.billing import service as billing
from domain.billing.errors import QuoteChanged
from domain.billing.service import Checkout, Payment, Quote
from domain.billing.vouchers import VoucherForServices, VoucherUsedByPatient
from domain.kernel.database import execute, fetch, fetchrow, fetchval, run_in_transaction
from domain.kernel.errors import DomainError
from domain.kernel.keyset import Window
from domain.partners import statement_queries
from domain.promotions.policy import Conditions
from domain.promotions.service import vouchers
from domain.promotions.voucher_errors import (
    VoucherExpired,
    VoucherInvalid,
    VoucherPaused,
    VoucherTooEarly,
    VoucherUsed,
    VoucherUsedUp,
)
from tests.clinic import DESK, OWNER, Clinic
from tests.domain.billing.given import lines_of, open_lines, refund_lines
from tests.domain.promotions.kept import counters, promote

HYGIENE = Conditions(categories=("HYGIENE",))
FAR = datetime(2027, 1, 1, tzinfo=UTC)


async def a_visit(clinic: Clinic, patient_id: UUID, *codes: str) -> tuple[UUID, Quote]:
    """Complete a visit of hygiene for 1000 and a filling for 2000 with vouchers, paid by card."""
    invoice_id = await open_lines(clinic, patient_id, ("hygiene", 1, 1_000_00), ("filling", 1, 2_000_00))
    return invoice_id, await paid(clinic, invoice_id, *codes)


async def paid(clinic: Clinic, invoice_id: UUID, *codes: str) -> Quote:
    checkout = Checkout(invoice_id, voucher_codes=codes)
    quote = await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)
    await billing.complete_invoice(
        actor=DESK, checkout=checkout, quote_fingerprint=quote.fingerprint,
        payments=[Payment("CARD", quote.due_minor, None)] if quote.due_minor else [], key=str(uuid4()), now=clinic.now,
    )  # fmt: skip
    return quote


async def uses(invoice_id: UUID) -> list[dict[str, Any]]:
    sql = "SELECT * FROM promotion_use WHERE invoice_id = $1 ORDER BY promotion_id"
    return [dict(row) for row in await fetch(sql, invoice_id)]


async def partner_lines(partner_id: UUID) -> list[tuple[str, int]]:
    rows = await fetch(
        "SELECT e.kind, e.amount_minor FROM account_entry e JOIN ledger_account a ON a.id = e.account_id"
        " WHERE a.owner_id = $1 ORDER BY e.id", partner_id,
    )  # fmt: skip
    return [(row["kind"], row["amount_minor"]) for row in rows]


async def told_lines(partner_id: UUID) -> list[tuple[str, str, str]]:
    """Return the kind, reference and promotion of what is to be settled with a partner."""
    found = await statement_queries.open_lines(
        partner_ids=[partner_id], window=Window(statement_queries.OPEN_LINES, size=50)
    )
    return [(line["kind"], line["reference"], line["promotion"]) for line in found[partner_id]]


async def references(partner_id: UUID) -> list[tuple[str, str, int]]:
    """Return the kind, reference and amount of what a partner owes."""
    found = await statement_queries.open_lines(
        partner_ids=[partner_id], window=Window(statement_queries.OPEN_LINES, size=50)
    )
    return [(line["kind"], line["reference"], line["amount"]) for line in found[partner_id]]


async def test_a_discount_is_taken_as_it_was_quoted_and_told_by_its_name(clinic: Clinic):
    promotion_id = await promote("PERCENT", 2000, conditions=HYGIENE, name="Весна")
    invoice_id, quote = await a_visit(clinic, (await clinic.register()).patient_id)
    assert [(each.title, each.amount_minor) for each in quote.discounts] == [("Весна", 200_00)]
    assert quote.due_minor == 2_800_00
    assert [line["discount_minor"] for line in await lines_of(invoice_id)] == [200_00, 0]
    row = await fetchrow("SELECT kind, title, promotion_id FROM invoice_discount WHERE invoice_id = $1", invoice_id)
    assert tuple(row) == ("PROMOTION", "Весна", promotion_id)
    (use,) = await uses(invoice_id)
    assert (use["discount_minor"], use["units"], use["redeemed_by"], use["channel"]) == (200_00, 1, DESK.id, "CHECKOUT")


async def test_an_open_invoice_shows_what_promotions_would_take_off_and_the_checkout_decides(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    before = await open_lines(clinic, anna, ("hygiene", 1, 1_000_00))
    promotion_id = await promote("AMOUNT", 300_00)
    after = await open_lines(clinic, anna, ("hygiene", 1, 1_000_00))
    sql = "SELECT discount_minor FROM invoice WHERE id = $1"
    assert [await fetchval(sql, each) for each in (before, after)] == [0, 300_00]
    assert [(await clinic.quote(each)).due_minor for each in (before, after)] == [700_00, 700_00]
    assert await counters(promotion_id) == (0, 0)


async def test_what_has_changed_since_the_quote_is_refused(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 1_000_00))
    quote = await clinic.quote(invoice_id)
    await promote("BONUS_GRANT", 50_00)
    with pytest.raises(QuoteChanged):
        await billing.complete_invoice(
            actor=DESK, checkout=Checkout(invoice_id), quote_fingerprint=quote.fingerprint,
            payments=[Payment("CARD", quote.due_minor, None)], key="k", now=clinic.now,
        )  # fmt: skip


async def test_a_partner_pays_its_share_of_a_discount_and_gets_it_back_with_refunds(clinic: Clinic):
    partner_id = await clinic.partner(prepaid_minor=1_000_00)
    await promote("PERCENT", 1000, partner_id=partner_id, partner_share_bp=3333)
    invoice_id, quote = await a_visit(clinic, (await clinic.register()).patient_id)
    assert quote.discount_minor == 300_00
    assert await clinic.funds(partner_id) == 900_01
    for part in (700_00, 1_000_00, 1_000_00):
        await clinic.refund(invoice_id, part)
    assert await clinic.funds(partner_id) == 1_000_00
    lines = await partner_lines(partner_id)
    assert lines[:2] == [("PAYMENT", 1_000_00), ("DISCOUNT", -99_99)]
    assert {kind for kind, _ in lines[2:]} == {"DISCOUNT_REVERSAL"}
    assert sum(amount for _, amount in lines[2:]) == 99_99
    (_, (_, *told), *back) = await told_lines(partner_id)
    assert [each for _, *each in back] == [told] * 3
    (use,) = await uses(invoice_id)
    assert (use["reversed_discount_minor"], use["reversed_partner_minor"]) == (300_00, 99_99)
    assert use["reversed_at"] is not None


async def test_what_comes_back_has_the_reference_of_its_own_promotion_whatever_their_names(clinic: Clinic):
    partner_id = await clinic.partner()
    for amount in (100_00, 60_00):
        await promote(
            "BONUS_GRANT", amount, partner_id=partner_id, partner_share_bp=10_000, name="Осень", combining="WITH_OTHERS"
        )
    invoice_id, _ = await a_visit(clinic, (await clinic.register()).patient_id)
    given = {reference: amount for _, reference, amount in await references(partner_id)}
    assert sorted(given.values()) == [60_00, 100_00]
    await execute("UPDATE promotion SET name = 'Зима'")
    await clinic.refund(invoice_id)
    back = {reference: -amount for kind, reference, amount in await references(partner_id) if kind == "BONUS_REVERSAL"}
    assert back == given


async def test_a_promotion_whose_partner_cannot_pay_does_not_count(clinic: Clinic):
    partner_id = await clinic.partner(prepaid_minor=100_00)
    await promote("AMOUNT", 300_00, partner_id=partner_id, partner_share_bp=5000)
    _, quote = await a_visit(clinic, (await clinic.register()).patient_id)
    assert quote.discounts == ()
    assert await clinic.funds(partner_id) == 100_00


async def test_granted_bonuses_can_be_used_at_once_and_come_back_with_refunds(clinic: Clinic):
    partner_id = await clinic.partner()
    await promote("BONUS_GRANT", 100_01, partner_id=partner_id, partner_share_bp=5000, bonus_life_days=10, name="100")
    anna = (await clinic.register()).patient_id
    invoice_id, quote = await a_visit(clinic, anna)
    assert [(each.name, each.bonus_minor, each.gift) for each in quote.rewards] == [("100", 100_01, None)]
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.pending_minor) == (100_01, quote.earn_minor)
    assert await partner_lines(partner_id) == [("BONUS", -50_00)]
    days = await fetch("SELECT DISTINCT expires_on - usable_from AS days FROM lot WHERE origin = 'PROMOTION'")
    assert [row["days"] for row in days] == [10]
    refunded = await clinic.refund(invoice_id, 1_500_00)
    assert (await clinic.balance(anna)).available_minor == 50_01
    assert refunded.clawed_back_minor == quote.earn_minor // 2
    await clinic.refund(invoice_id)
    assert (await clinic.balance(anna)).available_minor == 0
    assert await clinic.funds(partner_id) == 0
    ((_, *told), *back) = await told_lines(partner_id)
    assert back == [("BONUS_REVERSAL", *told)] * 2


async def test_a_partner_gets_its_bonuses_back_though_they_were_spent(clinic: Clinic):
    partner_id = await clinic.partner()
    await promote("BONUS_GRANT", 200_00, partner_id=partner_id, partner_share_bp=10_000, per_patient_limit=1)
    anna = (await clinic.register()).patient_id
    invoice_id, _ = await a_visit(clinic, anna)
    await clinic.complete(await clinic.open(anna, "implant"), bonus_minor=150_00)
    await clinic.refund(invoice_id)
    assert (await clinic.balance(anna)).debt_minor == 150_00
    assert await clinic.funds(partner_id) == 0


async def test_multiplied_cashback_waits_with_the_cashback_and_goes_with_it(clinic: Clinic):
    await promote("BONUS_MULTIPLIER", 30_000, conditions=HYGIENE)
    anna = (await clinic.register()).patient_id
    invoice_id, quote = await a_visit(clinic, anna)
    (reward,) = quote.rewards
    earned = await fetchval("SELECT earned_minor FROM invoice_line WHERE invoice_id = $1 AND position = 0", invoice_id)
    assert reward.bonus_minor == 2 * earned > 0
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.pending_minor) == (0, quote.earn_minor + 2 * earned)
    await clinic.refund(invoice_id)
    assert await clinic.balance(anna) == await clinic.balance((await clinic.register()).patient_id)


async def test_a_partner_s_part_of_multiplied_cashback_never_waits(clinic: Clinic):
    partner_id = await clinic.partner()
    await promote("BONUS_MULTIPLIER", 20_000, partner_id=partner_id, partner_share_bp=5000)
    anna = (await clinic.register()).patient_id
    invoice_id, quote = await a_visit(clinic, anna)
    balance = await clinic.balance(anna)
    funded = quote.earn_minor // 2
    assert (balance.available_minor, balance.pending_minor) == (funded, 2 * quote.earn_minor - funded)
    assert await partner_lines(partner_id) == [("BONUS", -funded)]
    await clinic.refund(invoice_id)
    assert (await clinic.balance(anna)).available_minor == 0
    assert await clinic.funds(partner_id) == 0


async def test_bonuses_come_back_with_the_lines_that_have_brought_them(clinic: Clinic):
    await promote("BONUS_GRANT", 1_000_00, conditions=HYGIENE)
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 100_00), ("braces", 1, 95_000_00))
    await paid(clinic, invoice_id)
    await refund_lines(clinic, invoice_id, (1, 1))
    assert (await clinic.balance(anna)).available_minor == 1_000_00
    await refund_lines(clinic, invoice_id, (0, 1))
    assert (await clinic.balance(anna)).available_minor == 0


async def test_each_bonus_is_taken_back_from_its_own_promotion_and_from_whoever_paid_it(clinic: Clinic):
    partner_id = await clinic.partner()
    joint = {"partner_id": partner_id, "partner_share_bp": 4000, "combining": "WITH_OTHERS"}
    filling = Conditions(categories=("THERAPY",))
    await promote("BONUS_GRANT", 100_00, conditions=filling, **joint)
    await promote("BONUS_MULTIPLIER", 20_000, conditions=HYGIENE, combining="WITH_OTHERS")
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 1_000_00), ("filling", 2, 1_000_00))
    quote = await paid(clinic, invoice_id)
    lots = "SELECT funder_id IS NULL, remaining_minor FROM lot WHERE origin = 'PROMOTION' ORDER BY id"
    assert [tuple(row) for row in await fetch(lots)] == [(False, 40_00), (True, 60_00), (True, 50_00)]
    await refund_lines(clinic, invoice_id, (0, 1))
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.pending_minor) == (100_00, quote.earn_minor - 50_00)
    assert [tuple(row) for row in await fetch(lots)] == [(False, 40_00), (True, 60_00), (True, 0)]
    await refund_lines(clinic, invoice_id, (1, 1))
    assert [tuple(row) for row in await fetch(lots)] == [(False, 20_00), (True, 30_00), (True, 0)]
    assert await clinic.funds(partner_id) == -20_00


async def test_multiplied_cashback_is_floored_once_and_comes_back_with_its_lines(clinic: Clinic):
    await promote("BONUS_MULTIPLIER", 30_000, conditions=HYGIENE)
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 333_33), ("filling", 1, 2_000_00))
    quote = await paid(clinic, invoice_id)
    assert quote.rewards[0].bonus_minor == 33333 * 2 * 500 // 10_000
    earned = (await clinic.balance(anna)).pending_minor
    refunded = await refund_lines(clinic, invoice_id, (1, 1))
    assert (await clinic.balance(anna)).pending_minor == earned - refunded.clawed_back_minor
    await refund_lines(clinic, invoice_id, (0, 1))
    assert (await clinic.balance(anna)).pending_minor == 0


async def test_a_gift_is_told_and_its_cost_counts_against_the_budget(clinic: Clinic):
    promotion_id = await promote(
        "GIFT", 0, amount_minor=None, gift="Зубная паста", gift_cost_minor=150_00, budget_minor=300_00, name="Подарок"
    )
    anna = (await clinic.register()).patient_id
    first, quote = await a_visit(clinic, anna)
    assert [(each.name, each.gift) for each in quote.rewards] == [("Подарок", "Зубная паста")]
    await a_visit(clinic, anna)
    assert await counters(promotion_id) == (2, 300_00)
    _, third = await a_visit(clinic, anna)
    assert third.rewards == ()
    await clinic.refund(first)
    assert await counters(promotion_id) == (1, 150_00)


async def test_a_budget_gets_back_what_refunds_take_back(clinic: Clinic):
    promotion_id = await promote("PERCENT", 1000, budget_minor=500_00, max_uses=2)
    anna = (await clinic.register()).patient_id
    invoice_id, _ = await a_visit(clinic, anna)
    assert await counters(promotion_id) == (1, 300_00)
    await refund_lines(clinic, invoice_id, (0, 1))
    assert await counters(promotion_id) == (1, 200_00)
    await refund_lines(clinic, invoice_id, (1, 1))
    assert await counters(promotion_id) == (0, 0)


async def test_what_was_free_comes_back_with_its_units(clinic: Clinic):
    promotion_id = await promote("PERCENT", 10_000, conditions=HYGIENE, max_uses=1)
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 2, 500_00), ("filling", 1, 1_000_00))
    await paid(clinic, invoice_id)
    await refund_lines(clinic, invoice_id, (0, 1))
    (use,) = await uses(invoice_id)
    assert (use["reversed_discount_minor"], use["reversed_at"]) == (500_00, None)
    await clinic.refund(invoice_id)
    assert await counters(promotion_id) == (0, 0)


async def test_the_third_hygiene_is_free(clinic: Clinic):
    await promote("NTH_FREE", 3, conditions=HYGIENE, amount_minor=None)
    anna = (await clinic.register()).patient_id
    found = []
    for _ in range(6):
        clinic.wait(days=1)
        found.append((await a_visit(clinic, anna))[1].discount_minor)
    assert found == [0, 0, 1_000_00, 0, 0, 1_000_00]


async def a_voucher(clinic: Clinic, promotion_id: UUID, **terms: Any) -> str:
    made = await vouchers.make(actor=OWNER, promotion_id=promotion_id, now=clinic.now, **terms)
    return made.codes[0]


async def test_a_single_use_voucher_is_used_by_the_checkout_and_valid_again_after_the_refund(clinic: Clinic):
    promotion_id = await promote("AMOUNT", 300_00, needs_voucher=True)
    code = await a_voucher(clinic, promotion_id, quantity=1)
    anna = (await clinic.register()).patient_id
    assert (await a_visit(clinic, anna))[1].discounts == ()
    invoice_id, quote = await a_visit(clinic, anna, code.lower())
    assert quote.discount_minor == 300_00
    with pytest.raises(VoucherUsed) as refused:
        await a_visit(clinic, anna, code)
    assert (refused.value.code, refused.value.field) == ("CONFLICT", ("voucherCodes", "0"))
    await clinic.refund(invoice_id)
    assert (await a_visit(clinic, anna, code))[1].discount_minor == 300_00


@pytest.mark.parametrize(
    ("terms", "refusal"),
    [
        ({"conditions": Conditions(categories=("IMPLANTS",))}, VoucherForServices),
        ({"starts_on": FAR.date()}, VoucherTooEarly),
        ({"state": "PAUSED"}, VoucherPaused),
        ({"state": "ENDED"}, VoucherExpired),
        ({"max_uses": 1, "used_count": 0, "budget_minor": 1_00}, VoucherUsedUp),
    ],
)
async def test_a_voucher_that_does_not_count_is_refused_with_the_reason(
    clinic: Clinic, terms: dict[str, Any], refusal: type[DomainError]
):
    code = await a_voucher(clinic, await promote("AMOUNT", 300_00, needs_voucher=True, **terms), shared_code="SPRING26")
    with pytest.raises(refusal):
        await a_visit(clinic, (await clinic.register()).patient_id, code)


async def test_a_patient_uses_a_shared_voucher_as_often_as_one_may(clinic: Clinic):
    promotion_id = await promote("AMOUNT", 300_00, needs_voucher=True, per_patient_limit=1)
    code = await a_voucher(clinic, promotion_id, shared_code="SPRING26")
    anna = (await clinic.register()).patient_id
    await a_visit(clinic, anna, code)
    with pytest.raises(VoucherUsedByPatient):
        await a_visit(clinic, anna, code)
    await a_visit(clinic, (await clinic.register("Борис")).patient_id, code)


async def test_a_code_that_is_none_is_refused_at_its_place(clinic: Clinic):
    promotion_id = await promote("AMOUNT", 300_00, needs_voucher=True)
    code = await a_voucher(clinic, promotion_id, quantity=1)
    with pytest.raises(VoucherInvalid) as refused:
        await a_visit(clinic, (await clinic.register()).patient_id, code, "NOSUCHCODE")
    assert refused.value.field == ("voucherCodes", "1")


async def test_a_voucher_that_gives_less_than_another_offer_stays_valid(clinic: Clinic):
    await promote("PERCENT", 5000)
    code = await a_voucher(clinic, await promote("AMOUNT", 300_00, needs_voucher=True), quantity=1)
    _, quote = await a_visit(clinic, (await clinic.register()).patient_id, code)
    assert quote.discount_minor == 1_500_00
    assert [each.voucher.shown[-4:] for each in quote.spare_vouchers] == [code[-4:]]
    assert await fetchval("SELECT status FROM voucher") == "ACTIVE"


async def test_a_refund_that_waits_for_the_completion_takes_back_what_it_gave(clinic: Clinic):
    await promote("AMOUNT", 300_00)
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 1_000_00))
    completed, waits = asyncio.Event(), asyncio.Event()

    async def complete() -> None:
        await paid(clinic, invoice_id)
        completed.set()
        await waits.wait()

    async def refund() -> None:
        await completed.wait()
        asyncio.get_running_loop().call_later(0.5, waits.set)
        await clinic.refund(invoice_id)

    await asyncio.gather(run_in_transaction(complete), refund())
    (use,) = await uses(invoice_id)
    assert use["reversed_at"] is not None
