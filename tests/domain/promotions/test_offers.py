"""Which promotions an invoice may have: conditions, the n-th that is free, budgets, limits, partners' funds."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from domain.promotions.policy import (
    Conditions,
    Need,
    Offer,
    Person,
    Reason,
    UsedBefore,
    greatest_cost,
    nth_free,
    offer_for,
    within_funds,
    within_limits,
)
from tests.domain.promotions.shapes import FILLING, FIRST_DAY, HYGIENE, had, line, offer, promotion, visit

LINES = (line(1, 1000, 2, cashback=500), line(2, 333, service=FILLING))
SHOP, OTHER_SHOP = UUID(int=0x51), UUID(int=0x52)


def offered(kind: str, value: int = 0, *, person: Person | None = None, **terms: Any) -> Offer | Reason:
    return offer_for(promotion=promotion(1, kind, value, **terms), facts=visit(*LINES), person=person or Person())


def test_an_offer_names_its_lines_and_its_voucher():
    hygiene = Conditions(categories=frozenset({"HYGIENE"}))
    wanted = promotion(1, "PERCENT", 1000, conditions=hygiene)
    found = offer_for(promotion=wanted, facts=visit(*LINES), person=Person(), voucher_id=UUID(int=5))
    assert found == Offer(wanted, frozenset({UUID(int=1)}), 0, UUID(int=5))


def test_the_first_reason_is_told():
    nothing = Conditions(categories=frozenset({"WHITENING"}), first_visit_only=True)
    assert offered("PERCENT", 1000, conditions=nothing) is Reason.SERVICE
    again = Person(history=had(visits=1))
    assert offered("PERCENT", 1000, conditions=Conditions(first_visit_only=True), person=again) is Reason.FIRST_VISIT
    assert offered("GIFT", 1, conditions=Conditions(service_number=4)) is Reason.SERVICE_NUMBER


@pytest.mark.parametrize(("before", "now", "free"), [(0, 4, 0), (0, 5, 1), (4, 1, 1), (5, 4, 0), (4, 6, 2), (9, 12, 3)])
def test_every_fifth_is_free_whatever_the_visits(before: int, now: int, free: int):
    assert nth_free(5, before, now) == free


def test_units_count_from_the_first_day_of_the_promotion():
    fifth = promotion(1, "NTH_FREE", 3, conditions=Conditions(services=frozenset({HYGIENE})))
    assert fifth.needs == {Need.HISTORY}
    earlier = had((HYGIENE, date(2025, 12, 31), 2), (HYGIENE, FIRST_DAY, 1), (FILLING, FIRST_DAY, 9))
    found = offer_for(promotion=fifth, facts=visit(*LINES), person=Person(history=earlier))
    assert isinstance(found, Offer)
    assert found.free_units == 1
    none_yet = offer_for(promotion=fifth, facts=visit(*LINES), person=Person())
    assert none_yet is Reason.NOTHING_FREE_YET


@pytest.mark.parametrize(
    ("kind", "value", "terms", "cost"),
    [
        ("PERCENT", 1000, {}, 200 + 34),
        ("PERCENT", 1000, {"units_per_use": 1}, 100),
        ("AMOUNT", 500, {}, 500),
        ("AMOUNT", 5000, {}, 2333),
        ("FIXED_PRICE", 300, {}, 1400 + 33),
        ("FIXED_PRICE", 300, {"units_per_use": 1}, 700),
        ("FIXED_PRICE", 2000, {}, 0),
        ("NTH_FREE", 2, {}, 1000),
        ("NTH_FREE", 2, {"units_per_use": 5}, 1000),
        ("BONUS_GRANT", 77, {}, 77),
        ("BONUS_MULTIPLIER", 25_000, {}, 150),
        ("GIFT", 40, {}, 40),
        ("GIFT", 0, {}, 0),
    ],
)
def test_what_an_offer_could_cost_at_most(kind: str, value: int, terms: dict[str, Any], cost: int):
    assert greatest_cost(offer(1, kind, value, on=(1, 2), free=1, **terms), LINES) == cost


def test_a_budget_covers_all_of_an_invoice_or_nothing():
    assert isinstance(offered("AMOUNT", 500, budget_minor=1500, spent_minor=1000), Offer)
    assert offered("AMOUNT", 500, budget_minor=1499, spent_minor=1000) is Reason.BUDGET
    assert isinstance(offered("AMOUNT", 500, max_uses=2, used_count=1), Offer)
    assert offered("AMOUNT", 500, max_uses=2, used_count=2) is Reason.USES
    assert promotion(1, "AMOUNT", 500, budget_minor=1).is_limited
    assert promotion(1, "AMOUNT", 500, max_uses=1).is_limited
    assert not promotion(1, "AMOUNT", 500, per_patient_limit=1).is_limited


def test_a_patient_has_it_as_often_as_one_may():
    once = offer(1, "AMOUNT", 500, per_patient_limit=1)
    assert within_limits(once, UsedBefore()) is once
    assert within_limits(once, UsedBefore(uses=1)) is Reason.PATIENT_LIMIT
    yearly = offer(1, "AMOUNT", 500, per_patient_per_year=2)
    assert within_limits(yearly, UsedBefore(uses=9, uses_this_year=1)) is yearly
    assert within_limits(yearly, UsedBefore(uses=9, uses_this_year=2)) is Reason.PATIENT_LIMIT
    assert once.promotion.is_limited_by_patient
    assert promotion(1, "NTH_FREE", 5).is_limited_by_patient
    assert not promotion(1, "AMOUNT", 5).is_limited_by_patient


def test_no_more_units_are_free_than_the_units_make():
    second = offer(1, "NTH_FREE", 2, free=2)
    assert within_limits(second, UsedBefore(units=1), units_before=2, units_now=4) == second
    refunded_since = within_limits(second, UsedBefore(units=2), units_before=2, units_now=4)
    assert isinstance(refunded_since, Offer)
    assert refunded_since.free_units == 1
    assert within_limits(second, UsedBefore(units=3), units_before=2, units_now=4) is Reason.NOTHING_FREE_YET


def test_a_partners_funds_cover_its_share_of_the_first_by_priority():
    half = {"partner_id": SHOP, "partner_share_bp": 5000}
    first = offer(2, "AMOUNT", 600, priority=1, **half)
    second, third = offer(1, "BONUS_GRANT", 301, **half), offer(3, "AMOUNT", 100, **half)
    others = [
        offer(4, "AMOUNT", 900),
        offer(5, "GIFT", 900, **half),
        offer(6, "AMOUNT", 5, **half | {"partner_share_bp": 0}),
    ]
    kept, refused = within_funds([third, second, first, *others], LINES, {SHOP: 400})
    assert kept == [first, third, *others]
    assert refused == [second]
    elsewhere = offer(1, "AMOUNT", 600, partner_id=OTHER_SHOP, partner_share_bp=10_000)
    assert within_funds([elsewhere], LINES, {SHOP: 10_000}) == ([], [elsewhere])
