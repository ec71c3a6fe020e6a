"""The uplift that would pay for a change, and what spending would have been."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.trials.policy import PaidInvoice, PaidLine, ProgrammeTerms, percent_bp, programme_outcome, uplift_bp

TIER = UUID(int=1)
LINE = PaidLine(
    id=UUID(int=2), bonus_share_bp=3_000, cashback_bp=500, earns=True, has_own_rate=False, has_own_share=False,
    money_minor=7_000_00, bonus_minor=3_000_00, certificate_minor=0,
)  # fmt: skip
PAID = PaidInvoice(TIER, (LINE,), insurer_minor=0, sold_minor=0, balance_minor=500_00, revenue_minor=7_000_00)


@pytest.mark.parametrize(
    ("cost_minor", "revenue_minor", "margin_bp", "expected"),
    [
        (100_00, 1_000_00, 4_000, 3_334),  # 100 / (400 - 100) is a third, rounded up
        (0, 0, 4_000, 0),
        (-5, 1_000_00, 4_000, 0),
        (400_00, 1_000_00, 4_000, None),
        (500_00, 1_000_00, 4_000, None),
        (1, 0, 10_000, None),
        (10_00, 100_00, 10_000, 1_112),
    ],
)
def test_the_uplift_that_pays(cost_minor: int, revenue_minor: int, margin_bp: int, expected: int | None):
    assert uplift_bp(cost_minor=cost_minor, revenue_minor=revenue_minor, margin_bp=margin_bp) == expected


@given(st.integers(1, 10**12), st.integers(0, 10**12), st.integers(1, 10_000))
def test_that_much_growth_pays_and_a_hair_less_does_not(cost_minor: int, revenue_minor: int, margin_bp: int):
    found = uplift_bp(cost_minor=cost_minor, revenue_minor=revenue_minor, margin_bp=margin_bp)
    usual = Fraction(revenue_minor * margin_bp, 10_000)
    if found is None:
        assert usual <= cost_minor
        return
    assert (1 + Fraction(found, 10_000)) * (usual - cost_minor) >= usual
    assert (1 + Fraction(found - 1, 10_000)) * (usual - cost_minor) < usual


@pytest.mark.parametrize(
    ("text", "minimum_bp", "expected"),
    [("40", 1, 4_000), ("0.01", 1, 1), ("0", 0, 0), ("0", 1, None), ("100", 1, 10_000), ("100.01", 1, None),
     ("7.125", 1, None), ("NaN", 1, None), ("-1", 0, None), ("1e-30", 0, None)],
)  # fmt: skip
def test_percentages_have_two_decimals(text: str, minimum_bp: int, expected: int | None):
    assert percent_bp(Decimal(text), minimum_bp=minimum_bp) == expected


def test_who_used_all_that_was_allowed_would_use_all_that_is_allowed_as_far_as_it_goes():
    found = programme_outcome(PAID, ProgrammeTerms(bonus_share_bp=5_000), spent_more_minor=0)
    assert found is not None
    assert found.figures["would_spend_minor"] == 3_500_00
    assert found.counted == {"spent_more_minor": 500_00}
    assert found.cost_minor == -25_00  # 5 percent of the 500.00 that were no longer money
    assert programme_outcome(PAID, ProgrammeTerms(bonus_share_bp=5_000), spent_more_minor=500_00) is None


def test_a_refund_would_have_given_back_its_part_of_what_would_have_been_spent():
    line = replace(LINE, money_minor=4_550_00, bonus_minor=1_950_00)
    whole = replace(PAID, lines=(line,), balance_minor=50_00)
    half = replace(line, refunded_money_minor=2_275_00, refunded_bonus_minor=975_00)
    terms = ProgrammeTerms(bonus_share_bp=5_000)
    found = programme_outcome(whole, terms, spent_more_minor=0)
    assert found is not None
    assert found.figures == {
        "earned_minor": 227_50, "would_earn_minor": 225_00, "spent_minor": 1_950_00, "would_spend_minor": 2_000_00,
    }  # fmt: skip
    found = programme_outcome(replace(whole, lines=(half,)), terms, spent_more_minor=0)
    assert found is not None
    assert found.figures == {
        "earned_minor": 113_75, "would_earn_minor": 112_50, "spent_minor": 975_00, "would_spend_minor": 1_000_00,
    }  # fmt: skip


def test_a_part_that_an_insurer_paid_is_counted_as_at_the_checkout():
    line = replace(LINE, money_minor=8_000_00, bonus_minor=2_000_00, bonus_share_bp=2_000)
    half = replace(line, refunded_money_minor=4_000_00, refunded_bonus_minor=1_000_00)
    insured = replace(
        PAID, lines=(half,), insurer_minor=7_000_00, refunded_insurer_minor=3_500_00, balance_minor=2_000_00
    )
    found = programme_outcome(insured, ProgrammeTerms(bonus_share_bp=5_000), spent_more_minor=0)
    assert found is not None
    assert (found.figures["spent_minor"], found.figures["would_spend_minor"]) == (1_000_00, 1_500_00)
    assert (found.figures["earned_minor"], found.figures["would_earn_minor"]) == (25_00, 0)


def test_what_certificates_paid_counts_for_the_share_and_stays_paid_by_them():
    line = replace(LINE, money_minor=4_000_00, bonus_minor=3_000_00, certificate_minor=3_000_00)
    bought = replace(PAID, lines=(line,), sold_minor=3_000_00, balance_minor=9_000_00)
    for share_bp, would_spend_minor in ((4_000, 4_000_00), (9_000, 7_000_00), (1_000, 1_000_00)):
        found = programme_outcome(bought, ProgrammeTerms(bonus_share_bp=share_bp), spent_more_minor=0)
        assert found is not None
        assert (found.figures["spent_minor"], found.figures["would_spend_minor"]) == (3_000_00, would_spend_minor)
        assert found.figures["would_earn_minor"] == (10_000_00 - would_spend_minor) * 5 // 100
    returned = replace(
        line, refunded_money_minor=2_000_00, refunded_bonus_minor=1_500_00, refunded_certificate_minor=1_500_00
    )
    half = replace(bought, lines=(returned,), sold_minor=1_500_00)
    found = programme_outcome(half, ProgrammeTerms(bonus_share_bp=4_000), spent_more_minor=0)
    assert found is not None
    assert (found.figures["spent_minor"], found.figures["would_spend_minor"]) == (1_500_00, 2_000_00)


def test_nobody_would_have_spent_twice_what_there_was():
    all_there_was = replace(PAID, lines=(replace(LINE, money_minor=9_000_00, bonus_minor=1_000_00),), balance_minor=0)
    for share_bp, spent_more_minor, would_spend_minor in ((5_000, 400_00, 600_00), (2_000, -500_00, 1_500_00)):
        terms = ProgrammeTerms(bonus_share_bp=share_bp)
        found = programme_outcome(all_there_was, terms, spent_more_minor=spent_more_minor)
        assert found is not None
        assert found.figures["would_spend_minor"] == would_spend_minor
        assert found.counted == {"spent_more_minor": 0}
    modest = replace(all_there_was, balance_minor=500_00)
    found = programme_outcome(modest, ProgrammeTerms(bonus_share_bp=5_000), spent_more_minor=1_200_00)
    assert found is not None
    assert found.figures["would_spend_minor"] == 300_00


def test_who_used_less_than_was_allowed_would_have_used_no_more():
    modest = replace(PAID, lines=(replace(LINE, money_minor=9_000_00, bonus_minor=1_000_00),))
    assert programme_outcome(modest, ProgrammeTerms(bonus_share_bp=5_000), spent_more_minor=0) is None
    found = programme_outcome(modest, ProgrammeTerms(bonus_share_bp=500), spent_more_minor=0)
    assert found is not None
    assert found.figures["would_spend_minor"] == 500_00


def test_rates_and_shares_of_services_stay():
    own = replace(PAID, lines=(replace(LINE, has_own_rate=True, has_own_share=True),))
    terms = ProgrammeTerms({TIER: 1_000}, bonus_share_bp=0)
    assert programme_outcome(own, terms, spent_more_minor=0) is None


def test_what_insurers_pay_earns_nothing_and_what_was_paid_for_certificates_does():
    mixed = replace(
        PAID, lines=(replace(LINE, bonus_minor=0, certificate_minor=2_000_00),), insurer_minor=4_000_00,
        sold_minor=1_000_00,
    )  # fmt: skip
    found = programme_outcome(mixed, ProgrammeTerms({TIER: 1_000}), spent_more_minor=0)
    assert found is not None
    assert found.figures["would_earn_minor"] == 400_00


def test_terms_are_stored_and_read_back():
    terms = ProgrammeTerms({TIER: 700}, bonus_share_bp=2_500, minimum_money_minor=100)
    assert ProgrammeTerms.from_json(terms.to_json()) == terms
