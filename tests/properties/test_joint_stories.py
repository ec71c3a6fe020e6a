"""Stories of promotions and partners that chance seldom tells, beside the same model; compared after every step."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.clinic import Clinic
from tests.properties.joint_pair import JointPair
from tests.properties.oracle import Invoice
from tests.properties.partners_oracle import Partner
from tests.properties.promotions_oracle import Promotion

BY_CARD = [("CARD", 1)]


@pytest.fixture
async def pair(db: str) -> JointPair:
    """Give a clinic and its model."""
    pair = JointPair(Clinic())
    await pair.start()
    return pair


async def promote(pair: JointPair, effect: str, value: int, codes: int | str | None = None, **terms: Any) -> Promotion:
    """Make a promotion that begins today."""
    number = len(pair.world.promotions)
    promotion = Promotion(f"promotion {number}", number, effect, value, pair.world.today, **terms)
    await pair.promote(promotion, codes)
    pair.tick()
    return promotion


async def visit(pair: JointPair, *lines: tuple[str, int, int]) -> Invoice:
    """Let the first patient come and pay by card."""
    invoice = await pair.open(pair.world.patients[0], "msk", lines)
    await pair.pay(invoice, bonus=0, certificates=[], use_packages=True, shares=BY_CARD)
    await pair.compare()
    pair.tick()
    return invoice


async def join_in(pair: JointPair, prepaid: int, **terms: Any) -> Partner:
    """Add a partner that has paid in."""
    partner = Partner("ahead", 0, **terms)
    await pair.join_in(partner, prepaid)
    return partner


async def test_each_patient_has_a_promotion_as_often_as_it_says(pair: JointPair):
    promotion = await promote(pair, "AMOUNT", 100_00, per_patient=2)
    yearly = await promote(pair, "GIFT", 50_00, per_year=1)
    invoices = [await visit(pair, ("hygiene", 1, 1_000_00)) for _ in range(3)]
    assert (len(promotion.kept()), len(yearly.kept())) == (2, 1)
    await pair.refund(invoices[0], amount=None, lines=None)
    await visit(pair, ("hygiene", 1, 1_000_00))
    assert (len(promotion.uses), len(yearly.uses)) == (3, 2)
    pair.wait_until(pair.now.replace(year=pair.now.year + 1, month=1, day=12))
    await visit(pair, ("hygiene", 1, 1_000_00))
    assert (len(promotion.uses), len(yearly.uses)) == (3, 3)


async def test_no_more_units_are_free_than_were_had_however_they_are_refunded_and_bought_anew(pair: JointPair):
    promotion = await promote(pair, "NTH_FREE", 2, services=frozenset({"filling"}))
    invoice = await visit(pair, ("hygiene", 1, 500_00), ("filling", 1, 1_000_00), ("filling", 1, 1_000_00))
    assert sum(use.units for use in promotion.kept()) == 1
    await pair.refund_lines(invoice, {1: 1})
    await pair.refund_lines(invoice, {2: 1})
    await pair.compare()
    for price in (1_000_00, 900_00, 800_00, 700_00):
        await visit(pair, ("filling", 1, price))
    assert sum(use.units for use in promotion.kept()) == 2


async def test_percentages_of_one_step_are_floored_once_together(pair: JointPair):
    await visit(pair, ("implant", 1, 21_000_00))
    await promote(pair, "PERCENT", 333, services=frozenset({"checkup", "consult"}))
    await promote(pair, "PERCENT", 333, combining="WITH_OTHERS")
    invoice = await visit(pair, ("checkup", 1, 3_33), ("hygiene", 1, 3_33), ("filling", 1, 1_99), ("braces", 3, 1_01))
    assert sum(use.discount for use in pair.world.uses[invoice])
    await pair.refund(invoice, amount=1_00, lines=None)
    await pair.compare()


@pytest.mark.parametrize("effect", ["PERCENT", "AMOUNT", "GIFT"])
async def test_what_stands_alone_leaves_no_percentage_of_the_tier(pair: JointPair, effect: str):
    await visit(pair, ("implant", 1, 21_000_00))
    promotion = await promote(pair, effect, 5000, combining="ALONE", services=frozenset({"checkup"}))
    other = await promote(pair, "AMOUNT", 10_00, services=frozenset({"filling"}))
    await visit(pair, ("checkup", 1, 100_00), ("hygiene", 1, 10_00), ("filling", 1, 20_00))
    assert (len(promotion.kept()), len(other.kept())) == (1, 0)


async def test_what_promotions_of_one_partner_cost_together_stays_within_its_funds(pair: JointPair):
    partner = await join_in(pair, 250_00)
    terms: dict[str, Any] = {"combining": "WITH_OTHERS", "partner": partner, "share_bp": 10_000}
    first = await promote(pair, "AMOUNT", 150_00, **terms)
    second = await promote(pair, "BONUS_GRANT", 150_00, **terms)
    await visit(pair, ("hygiene", 1, 1_000_00))
    assert (len(first.kept()), len(second.kept()), partner.balance) == (1, 0, 100_00)
    await pair.settle(partner, 200_00)
    invoice = await visit(pair, ("hygiene", 1, 1_000_00))
    assert (len(second.kept()), partner.balance) == (1, 0)
    for amount in (333_33, None):
        await pair.refund(invoice, amount=amount, lines=None)
        await pair.compare()
    assert partner.balance == 300_00


async def test_a_sale_in_parts_comes_back_as_a_whole_and_frees_the_day(pair: JointPair):
    partner = await join_in(pair, 5_00, daily_limit=2_00)
    anna = pair.world.patients[0]
    await pair.sell(partner, anna, 3_00, 1_00)
    await pair.sell(partner, anna, 3_00, 1_00)
    await pair.sell(partner, anna, 3_00, 1)
    for _ in range(3):
        await pair.take_back(partner.sales[0], 1_00, by_partner=True)
        await pair.compare()
        pair.tick()
    await pair.sell(partner, anna, 3_00, 1_00)
    await pair.compare()
    assert [sale.bonus_back for sale in partner.sales] == [1_00, 0, 0]


async def test_redemptions_at_a_till_stand_in_one_statement_and_their_return_in_the_next(pair: JointPair):
    partner = await join_in(pair, 100_00)
    promotion = await promote(
        pair, "AMOUNT", 300_00, "Весна 2026", partner=partner, share_bp=3333, budget=1_000_00, max_uses=3
    )
    (voucher,) = pair.world.vouchers
    for order, total in (("1", 500_00), ("2", 100_01), ("2", 100_01), ("3", None), ("4", 500_00)):
        await pair.redeem_voucher(voucher, "PARTNER", order, total)
        await pair.compare()
        pair.tick()
    assert (len(promotion.kept()), promotion.spent()) == (3, 700_01)
    await pair.close(partner, date(2026, 3, 1), pair.world.today)
    await pair.cancel_voucher(promotion.uses[1], by_partner=True)
    await pair.compare()
    await pair.limit(promotion, 599_99, None)
    await pair.limit(promotion, None, None)
    await pair.compare()
    await pair.limit(promotion, 600_00, 2)
    await pair.redeem_voucher(voucher, "DESK", "5", 1)
    pair.wait_until(pair.now.replace(day=20))
    await pair.close(partner, date(2026, 3, 3), pair.world.today)
    await pair.compare()
    assert [each.total for each in partner.statements] == [-466_70, 66_68]


async def test_conditions_hold_on_the_days_and_for_the_visits_that_they_name(pair: JointPair):
    first = await promote(pair, "GIFT", 1_00, first_visit=True)
    second = await promote(pair, "BONUS_GRANT", 7_00, nth=2, life_days=10)
    short = await promote(pair, "PERCENT", 1000, ends_on=pair.world.today)
    resting = await promote(pair, "PERCENT", 2000)
    await pair.turn(resting)
    for _ in range(3):
        await visit(pair, ("hygiene", 1, 1_000_00))
    assert [len(each.kept()) for each in (first, second, short, resting)] == [1, 1, 3, 0]
    pair.wait_until(pair.now.replace(day=pair.now.day + 1))
    await visit(pair, ("hygiene", 1, 1_000_00))
    assert len(short.kept()) == 3


async def test_amounts_fixed_prices_and_what_comes_on_top_are_spread_and_come_back_line_by_line(pair: JointPair):
    await visit(pair, ("implant", 1, 21_000_00))
    partner = await join_in(pair, 5_000_00)
    await promote(pair, "AMOUNT", 100_01, services=frozenset({"filling", "checkup"}), partner=partner, share_bp=3333)
    await promote(pair, "FIXED_PRICE", 200_00, services=frozenset({"hygiene"}), units=1)
    await promote(pair, "PERCENT", 1000, combining="WITH_OTHERS", partner=partner, share_bp=5000)
    await promote(pair, "BONUS_MULTIPLIER", 33_333, partner=partner, share_bp=5000)
    lines = (("filling", 1, 300_00), ("checkup", 3, 100_01), ("hygiene", 2, 333_33))
    invoice = await visit(pair, *lines)
    assert len(pair.world.uses[invoice]) == 4
    for named in ({1: 1}, {2: 1}, {0: 1, 1: 1}, {1: 1, 2: 1}):
        await pair.refund_lines(invoice, named)
        await pair.compare()
        pair.tick()
    assert (invoice.status, partner.balance) == ("REFUNDED", 5_000_00)


async def test_a_certificate_that_a_till_takes_is_owed_to_the_partner(pair: JointPair):
    partner = await join_in(pair, 1_00)
    certificate = await pair.issue(value=500_00, paid=300_00, days=30)
    for amount in (250_00, 250_01, 250_00):
        await pair.redeem_at(partner, certificate, amount)
        await pair.compare()
        pair.tick()
    assert (certificate.status, partner.balance) == ("USED_UP", 501_00)
    await pair.settle(partner, -501_01)
    await pair.settle(partner, -501_00)
    await pair.compare()


async def test_a_free_consultation_that_is_refunded_with_its_line_is_free_again(pair: JointPair):
    await visit(pair, ("implant", 1, 6_000_00))
    invoice = await visit(pair, ("consult", 1, 500_00), ("hygiene", 2, 500_00))
    await pair.refund_lines(invoice, {0: 1, 1: 1})
    again = [await visit(pair, ("consult", 1, 500_00), ("hygiene", 1, 1_00)) for _ in range(2)]
    assert [each.lines[0].free_units for each in (invoice, *again)] == [1, 1, 0]


async def test_units_that_were_refunded_bring_the_next_free_one_no_nearer(pair: JointPair):
    promotion = await promote(pair, "NTH_FREE", 3, services=frozenset({"filling"}))
    invoice = await visit(pair, ("filling", 2, 1_000_00))
    await pair.refund_lines(invoice, {0: 1})
    for _ in range(2):
        await visit(pair, ("filling", 1, 1_000_00))
    assert [use.units for use in promotion.uses] == [1]


async def test_budgets_and_numbers_of_uses_are_kept_to_the_kopek_and_come_back(pair: JointPair):
    by_budget = await promote(pair, "AMOUNT", 100_00, "Бюджет", budget=250_00, combining="WITH_OTHERS")
    by_uses = await promote(pair, "BONUS_GRANT", 10_01, max_uses=2)
    invoices = []
    for _ in range(3):
        invoice = await pair.open(pair.world.patients[0], "msk", [("hygiene", 1, 1_000_00)])
        pair.world.presented[invoice] = pair.world.vouchers[:1]
        await pair.pay(invoice, bonus=0, certificates=[], use_packages=True, shares=BY_CARD)
        await pair.compare()
        pair.tick()
        invoices.append(invoice)
    assert [each.status for each in invoices] == ["COMPLETED", "COMPLETED", "OPEN"]
    await pair.refund(invoices[0], amount=450_00, lines=None)
    await pair.compare()
    assert (by_budget.spent(), len(by_budget.kept()), by_uses.spent()) == (150_00, 2, 15_02)


async def test_limited_units_go_where_they_serve_best_and_on_top_of_others_to_the_dearest(pair: JointPair):
    limited = await promote(pair, "PERCENT", 5000, units=1)
    await promote(pair, "PERCENT", 4000, services=frozenset({"hygiene"}))
    invoice = await visit(pair, ("hygiene", 1, 1_000_00), ("filling", 1, 800_00), ("checkup", 2, 900_00))
    assert [line.discount for line in invoice.lines] == [400_00, 0, 450_00]
    await promote(pair, "NTH_FREE", 2, services=frozenset({"hygiene", "filling"}))
    invoice = await visit(pair, ("filling", 1, 800_00), ("hygiene", 1, 1_000_00))
    assert [line.discount for line in invoice.lines] == [400_00, 1_000_00]
    await promote(pair, "FIXED_PRICE", 100_00, combining="WITH_OTHERS", units=1, services=frozenset({"filling"}))
    invoice = await visit(pair, ("filling", 1, 600_00), ("checkup", 1, 2_000_00), ("filling", 2, 700_00))
    assert sum(line.discount for line in invoice.lines) == 600_00 + 1_000_00 + 600_00
    assert sum(use.units for use in limited.kept()) == 3
    await pair.refund_lines(invoice, {2: 1})
    await pair.compare()


async def test_what_stands_alone_for_some_units_takes_the_dearest_of_its_lines(pair: JointPair):
    services = frozenset({"filling", "hygiene"})
    promotion = await promote(pair, "FIXED_PRICE", 100_00, combining="ALONE", units=2, services=services)
    invoice = await visit(pair, ("filling", 2, 500_00), ("checkup", 1, 900_00), ("hygiene", 1, 700_00))
    assert [line.discount for line in invoice.lines] == [400_00, 0, 600_00]
    assert [use.units for use in promotion.kept()] == [2]


async def test_a_granted_bonus_comes_back_with_the_lines_that_count(pair: JointPair):
    await promote(pair, "PERCENT", 10_000, units=1, services=frozenset({"checkup"}))
    await promote(pair, "BONUS_GRANT", 100_01, services=frozenset({"hygiene", "checkup"}))
    invoice = await visit(pair, ("filling", 1, 1_000_00), ("hygiene", 2, 100_00), ("checkup", 1, 100_00))
    use = pair.world.uses[invoice][1]
    assert use.bonuses == {1: 66_67, 2: 33_34}
    for named, back in (({0: 1}, 0), ({1: 1, 2: 1}, 66_67), ({1: 1}, 100_01)):
        await pair.refund_lines(invoice, named)
        await pair.compare()
        pair.tick()
        assert use.bonus_back == back


async def test_multiplied_cashback_is_floored_once_from_what_the_lines_earn_exactly(pair: JointPair):
    each = [
        await promote(pair, "BONUS_MULTIPLIER", 20_000, services=frozenset({code})) for code in ("hygiene", "filling")
    ]
    invoice = await visit(pair, ("hygiene", 1, 3_50), ("filling", 1, 3_50))
    assert invoice.lines[0].rate_bp == 500
    assert [promotion.kept()[0].bonus for promotion in each] == [17, 11]
    both = await promote(pair, "BONUS_MULTIPLIER", 33_333)
    invoice = await visit(pair, ("hygiene", 1, 3_50), ("filling", 1, 3_50), ("checkup", 1, 3_50))
    assert both.kept()[0].bonus == 108
    await pair.refund_lines(invoice, {1: 1})
    await pair.compare()


async def test_of_many_amounts_those_with_a_voucher_come_first_then_the_largest(pair: JointPair):
    of_voucher = await promote(pair, "AMOUNT", 1_00, "Мало", services=frozenset({"filling"}))
    small = await promote(pair, "AMOUNT", 2_00, services=frozenset({"checkup"}))
    large = [
        await promote(pair, "AMOUNT", amount, services=frozenset({"hygiene"}))
        for amount in range(10_00, 18_00, 1_00)
    ]  # fmt: skip
    lines = [("filling", 1, 50_00), ("checkup", 1, 50_00), ("hygiene", 1, 50_00)]
    invoice = await pair.open(pair.world.patients[0], "msk", lines)
    pair.world.presented[invoice] = list(pair.world.vouchers)
    await pair.pay(invoice, bonus=0, certificates=[], use_packages=True, shares=BY_CARD)
    await pair.compare()
    assert [len(each.kept()) for each in (of_voucher, small, large[-1])] == [1, 0, 1]


async def test_a_free_consultation_counts_though_its_day_has_not_begun_in_another_branch(pair: JointPair):
    await visit(pair, ("implant", 1, 6_000_00))  # silver: one free consultation a year
    pair.wait_until(datetime(2026, 3, 12, 21, 30, tzinfo=UTC))  # 13 March in one branch, 12 March in the other
    await visit(pair, ("consult", 1, 500_00))
    again = await pair.open(pair.world.patients[0], "nsk", [("consult", 1, 500_00)])
    assert again.lines[0].discount == 0
