"""How perks and promotions go together on one invoice (R-PRO-1, R-PRO-2, R-TIR-1, decision 0015)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.promotions.policy import Decision, Grant, Offer, Perks, PricedLine, choose
from domain.promotions.policy.engine import MAX_AMOUNTS, MAX_ON_TOP
from tests.domain.promotions.shapes import FILLING, WHITENING, line, offer

NO_PERKS = Perks()


def off(lines: Sequence[PricedLine], offers: Sequence[Offer], perks: Perks = NO_PERKS) -> list[tuple[int, str, int]]:
    """Return line, perk or promotion, and amount of each discount."""
    return [
        (part.line_id.int, part.title or part.kind, part.amount_minor)
        for part in choose(lines, perks, offers).discounts
    ]


def names(decision: Decision) -> list[str]:
    return [each.promotion.name for each in decision.offers]


def test_without_perks_and_offers_nothing_is_taken_off():
    assert choose([line(1, 100)], NO_PERKS, []) == Decision()


def test_a_tiers_percentages_are_floored_once_and_spread_over_the_lines():
    lines = [line(1, 33), line(2, 33), line(3, 34), line(4, 1000, service=FILLING)]
    assert off(lines, [], Perks({"HYGIENE": 550})) == [(1, "TIER", 2), (2, "TIER", 1), (3, "TIER", 2)]


def test_free_consultations_come_first_and_a_percentage_takes_off_the_rest():
    lines = [line(1, 500, 3, category="CONSULTATION"), line(2, 500, category="CONSULTATION")]
    perks = Perks({"CONSULTATION": 1000}, free_consultations=2)
    decision = choose(lines, perks, [])
    told = [(part.line_id.int, part.kind, part.rate_bp, part.units, part.amount_minor) for part in decision.discounts]
    assert told == [
        (1, "FREE_CONSULTATION", 10_000, 2, 1000), (1, "TIER", 1000, 0, 50), (2, "TIER", 1000, 0, 50),
    ]  # fmt: skip
    assert (decision.discount_minor, decision.benefit_minor) == (1100, 1100)


def test_the_better_discount_of_a_line_counts_and_not_both():
    lines = [line(1, 1000), line(2, 1000, service=FILLING), line(3, 1000, service=WHITENING)]
    perks = Perks({"HYGIENE": 2000, "THERAPY": 500, "WHITENING": 1000})
    found = off(lines, [offer(1, "PERCENT", 1000, on=(1, 2, 3))], perks)
    assert found == [(1, "TIER", 200), (2, "P1", 100), (3, "TIER", 100)]


def test_a_discount_tells_its_promotion_rate_and_free_units():
    decision = choose([line(1, 1000, 3)], NO_PERKS, [offer(7, "PERCENT", 10_000, units_per_use=2)])
    (part,) = decision.discounts
    assert (part.kind, part.promotion_id, part.title) == ("PROMOTION", UUID(int=7), "P7")
    assert (part.rate_bp, part.units, part.amount_minor) == (10_000, 2, 2000)
    assert decision.units == {UUID(int=7): 2}
    (part,) = choose([line(1, 1000, 3)], NO_PERKS, [offer(7, "FIXED_PRICE", 900)]).discounts
    assert (part.rate_bp, part.units, part.amount_minor) == (0, 0, 300)


def test_a_fixed_price_counts_for_so_many_units_and_never_raises_a_price():
    lines = [line(1, 1000, 2), line(2, 1200, 2), line(3, 700)]
    offers = [offer(1, "FIXED_PRICE", 800, on=(1, 2, 3), units_per_use=3)]
    assert off(lines, offers) == [(1, "P1", 200), (2, "P1", 800)]
    assert names(choose([line(1, 700)], NO_PERKS, offers)) == []


def test_fixed_prices_stay_exact_beside_percentages():
    lines = [line(1, 333), line(2, 333, service=FILLING)]
    offers = [offer(1, "PERCENT", 333), offer(2, "FIXED_PRICE", 100, on=(2,))]
    assert off(lines, offers) == [(1, "P1", 11), (2, "P2", 233)]


def test_the_dearest_units_are_free():
    lines = [line(1, 500, 2), line(2, 900)]
    assert off(lines, [offer(1, "NTH_FREE", 2, on=(1, 2), free=1)]) == [(2, "P1", 900)]
    assert off(lines, [offer(1, "NTH_FREE", 2, on=(1, 2), free=3)]) == [(1, "P1", 1000), (2, "P1", 900)]
    assert off(lines, [offer(1, "NTH_FREE", 2, on=(1, 2), free=3, units_per_use=1)]) == [(2, "P1", 900)]


def test_limited_units_go_where_they_serve_best_whatever_the_order_of_the_lines():
    lines = [line(1, 6500), line(2, 7800, service=FILLING)]
    offers = [offer(1, "PERCENT", 5000, on=(1, 2), units_per_use=1), offer(2, "FIXED_PRICE", 1000, on=(1,))]
    for ordered in (lines, lines[::-1]):
        assert choose(ordered, NO_PERKS, offers).discount_minor == 5500 + 3900
        assert off(ordered, [offer(1, "FIXED_PRICE", 7000, on=(1, 2), units_per_use=1)]) == [(2, "P1", 800)]
    dear, cheap = line(1, 1000), line(2, 900)
    both = [offer(1, "NTH_FREE", 2, on=(1, 2), free=1), offer(2, "PERCENT", 9000, on=(1,))]
    assert off([dear, cheap], both) == [(1, "P2", 900), (2, "P1", 900)]


def test_of_very_many_ways_to_give_units_out_the_best_few_are_followed():
    lines = [line(number, 1000 + number) for number in range(1, 21)]
    offers = [offer(each, "PERCENT", 1000 * each, on=tuple(range(1, 21)), units_per_use=3) for each in (1, 2, 3)]
    found = choose(lines, NO_PERKS, offers)
    taken = ((3, (20, 19, 18)), (2, (17, 16, 15)), (1, (14, 13, 12)))
    assert found.discount_minor == sum((1000 + number) * each for each, numbers in taken for number in numbers) // 10


def test_an_amount_takes_its_lines_whole_or_is_not_used():
    lines = [line(1, 1000), line(2, 2000), line(3, 1000, service=FILLING)]
    perks = Perks({"HYGIENE": 1000, "THERAPY": 1000})
    assert off(lines, [offer(1, "AMOUNT", 600, on=(1, 2))], perks) == [(3, "TIER", 100), (1, "P1", 200), (2, "P1", 400)]
    kept = [(1, "TIER", 100), (2, "TIER", 200), (3, "TIER", 100)]
    assert off(lines, [offer(1, "AMOUNT", 300, on=(1, 2))], perks) == kept
    assert off(lines, [offer(1, "AMOUNT", 301, on=(1, 2))], perks) == [(3, "TIER", 100), (1, "P1", 100), (2, "P1", 201)]


def test_an_amount_is_never_more_than_its_lines():
    assert off([line(1, 100), line(2, 1000)], [offer(1, "AMOUNT", 900)]) == [(1, "P1", 100)]


def test_two_amounts_share_no_line():
    lines = [line(1, 1000), line(2, 1000), line(3, 1000)]
    offers = [offer(1, "AMOUNT", 500, on=(1, 2)), offer(2, "AMOUNT", 400, on=(2,)), offer(3, "AMOUNT", 300, on=(3,))]
    assert names(choose(lines, NO_PERKS, offers)) == ["P1", "P3"]


def test_of_many_amounts_those_with_a_voucher_and_the_largest_are_looked_at():
    lines = [line(number, 1000) for number in range(1, MAX_AMOUNTS + 2)]
    offers = [offer(number, "AMOUNT", 100 + number, on=(number,)) for number in range(1, MAX_AMOUNTS + 2)]
    assert "P1" not in names(choose(lines, NO_PERKS, offers))
    assert len(choose(lines, NO_PERKS, offers).offers) == MAX_AMOUNTS
    offers[0] = replace(offer(1, "AMOUNT", 1), voucher_id=UUID(int=7))
    assert names(choose(lines, NO_PERKS, offers))[0] == "P1"


def test_discounts_with_others_come_on_top_in_order_of_priority_then_age():
    lines = [line(1, 1000)]
    top = {"combining": "WITH_OTHERS"}
    offers = [offer(2, "PERCENT", 1000, **top), offer(1, "AMOUNT", 100, **top), offer(3, "PERCENT", 5000)]
    assert off(lines, offers) == [(1, "P3", 500), (1, "P1", 100), (1, "P2", 40)]
    offers[0] = offer(2, "PERCENT", 1000, priority=1, **top)
    assert off(lines, offers) == [(1, "P3", 500), (1, "P2", 50), (1, "P1", 100)]


def test_so_many_discounts_come_on_top_and_no_more():
    top = [offer(number, "AMOUNT", 1, combining="WITH_OTHERS") for number in range(1, MAX_ON_TOP + 3)]
    assert names(choose([line(1, 1000)], NO_PERKS, top[::-1])) == [f"P{number}" for number in range(1, MAX_ON_TOP + 1)]


def test_discounts_with_others_count_on_what_is_left_of_their_units():
    lines = [line(1, 1000, 4)]
    tier = Perks({"HYGIENE": 1000})
    assert off(lines, [offer(1, "NTH_FREE", 4, free=1, combining="WITH_OTHERS")], tier)[1:] == [(1, "P1", 900)]
    fixed = offer(1, "FIXED_PRICE", 300, units_per_use=2, combining="WITH_OTHERS")
    assert off(lines, [fixed], tier)[1:] == [(1, "P1", 1200)]
    assert off(lines, [offer(1, "FIXED_PRICE", 950, combining="WITH_OTHERS")], tier) == [(1, "TIER", 400)]
    nothing_left = [offer(1, "PERCENT", 10_000), offer(2, "AMOUNT", 50, combining="WITH_OTHERS")]
    assert off(lines, nothing_left, tier) == [(1, "P1", 4000)]


def test_who_stands_alone_bears_nothing_beside_it_but_free_consultations():
    lines = [line(1, 1000), line(2, 500, category="CONSULTATION")]
    perks = Perks({"HYGIENE": 1000}, free_consultations=1)
    beside = [offer(2, "PERCENT", 500, combining="WITH_OTHERS"), offer(3, "GIFT", 50)]
    alone = offer(1, "PERCENT", 3000, combining="ALONE")
    assert off(lines, [alone, *beside], perks) == [(2, "FREE_CONSULTATION", 500), (1, "P1", 300)]
    assert names(choose(lines, perks, [alone, *beside])) == ["P1"]
    weaker = offer(1, "AMOUNT", 194, combining="ALONE")
    assert names(choose(lines, perks, [weaker, *beside])) == ["P2", "P3"]
    stronger = offer(1, "AMOUNT", 196, combining="ALONE")
    assert names(choose(lines, perks, [stronger, *beside])) == ["P1"]


def test_a_reward_may_stand_alone_too():
    decision = choose([line(1, 1000)], Perks({"HYGIENE": 1000}), [offer(1, "BONUS_GRANT", 101, combining="ALONE")])
    assert (decision.discounts, decision.grants) == ((), (Grant(UUID(int=1), "P1", 101, {UUID(int=1): 101}),))
    assert decision.benefit_minor == 101


def test_of_grants_for_one_line_the_best_counts_and_others_add_up():
    grants = [
        offer(1, "BONUS_GRANT", 100), offer(2, "BONUS_GRANT", 300), offer(3, "BONUS_GRANT", 300),
        offer(4, "BONUS_GRANT", 50, combining="WITH_OTHERS"), offer(5, "BONUS_GRANT", 60, combining="WITH_OTHERS"),
    ]  # fmt: skip
    decision = choose([line(1, 1000)], NO_PERKS, grants)
    assert [(grant.title, grant.amount_minor) for grant in decision.grants] == [("P2", 300), ("P4", 50), ("P5", 60)]
    assert decision.benefit_minor == 410


def test_the_highest_multiplier_of_each_line_counts():
    lines = [line(1, 1000, cashback=500), line(2, 1000, cashback=500), line(3, 1000, service=FILLING)]
    offers = [
        offer(1, "BONUS_MULTIPLIER", 20_000, on=(1, 2, 3)), offer(2, "BONUS_MULTIPLIER", 30_000, on=(2,)),
        offer(3, "BONUS_MULTIPLIER", 15_000, on=(1,), priority=1),
    ]  # fmt: skip
    decision = choose(lines, NO_PERKS, offers)
    told = [(each.line_id.int, each.title, each.multiplier_bp) for each in decision.multipliers]
    assert told == [(1, "P1", 20_000), (2, "P2", 30_000)]
    assert (names(decision), decision.benefit_minor) == (["P1", "P2"], 150)


def test_all_gifts_are_given():
    decision = choose([line(1, 1000)], NO_PERKS, [offer(1, "GIFT", 50), offer(2, "GIFT", 0)])
    assert [(gift.title, gift.name, gift.cost_minor) for gift in decision.gifts] == [
        ("P1", "toothpaste", 50), ("P2", "toothpaste", 0),
    ]  # fmt: skip
    assert (names(decision), decision.benefit_minor) == (["P1", "P2"], 50)


def test_of_equally_good_ones_priority_decides_then_age_and_nothing_is_used_up_for_nothing():
    lines = [line(1, 1000)]
    equal = [offer(1, "PERCENT", 1000), offer(2, "FIXED_PRICE", 900), offer(3, "AMOUNT", 100, priority=1)]
    assert names(choose(lines, NO_PERKS, equal)) == ["P3"]
    assert names(choose(lines, NO_PERKS, equal[:2])) == ["P1"]
    assert names(choose(lines, NO_PERKS, [*equal[1:2], offer(4, "PERCENT", 1000, priority=1)])) == ["P4"]
    assert names(choose(lines, Perks({"HYGIENE": 1000}), equal)) == []
    assert names(choose([line(1, 1)], NO_PERKS, [offer(1, "PERCENT", 5000)])) == []


def test_an_invoice_without_the_lines_of_an_offer_goes_on_without_it():
    offers = [offer(1, "AMOUNT", 100, on=(9,)), offer(2, "AMOUNT", 100, on=(9,), combining="ALONE")]
    assert choose([line(1, 1000)], NO_PERKS, offers) == Decision()


def test_the_example_of_the_guide():
    lines = [line(1, 6500_00), line(2, 7800_00, 2, service=FILLING), line(3, 24_000_00, service=WHITENING)]
    offers = [
        offer(1, "PERCENT", 1500), offer(2, "AMOUNT", 2000_00, on=(1, 2)),
        offer(3, "PERCENT", 500, on=(1, 2, 3), combining="WITH_OTHERS"), offer(4, "GIFT", 350_00),
        offer(5, "PERCENT", 900, on=(1, 2, 3), combining="ALONE"),
    ]  # fmt: skip
    tier = Perks({"HYGIENE": 500, "THERAPY": 500})
    singly = [choose(lines, tier, [each]) for each in offers]
    assert [each.discount_minor for each in singly] == [1755_00, 2000_00, 3354_75, 1105_00, 4149_00]
    decision = choose(lines, tier, offers)
    assert names(decision) == ["P2", "P3", "P4"]
    assert off(lines, offers, tier)[:2] == [(1, "P2", 588_24), (2, "P2", 1411_76)]
    assert (decision.discount_minor, decision.benefit_minor) == (4205_00, 4555_00)
