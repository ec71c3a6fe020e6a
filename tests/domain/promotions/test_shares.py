"""What uses of promotions cost whom, and what comes back with refunds (R-PAR-2, R-ACC-9)."""

from dataclasses import replace
from uuid import UUID

from domain.promotions.policy import KeptUse, Perks, RefundedLine, Reversal, Share, Use, choose, reversal_of, uses_of
from tests.domain.promotions.shapes import FILLING, line, offer

ONE, TWO = UUID(int=1), UUID(int=2)
SHOP = UUID(int=0x51)


def kept(discount: int = 0, bonus: int = 0, cost: int = 0, partner: int = 0) -> KeptUse:
    use = KeptUse(UUID(int=9), ONE, None, SHOP if partner else None, discount, bonus, cost, partner, 0, 0, 0)
    return replace(use, bonus_by_line={ONE: bonus - bonus // 3, TWO: bonus // 3} if bonus else {})


def after(use: KeptUse, part: Reversal) -> KeptUse:
    return replace(
        use,
        reversed_discount_minor=use.reversed_discount_minor + part.discount_minor,
        reversed_bonus_minor=use.reversed_bonus_minor + part.bonus_minor,
        reversed_partner_minor=use.reversed_partner_minor + part.partner_minor,
    )


def test_each_promotion_of_a_decision_is_one_use():
    lines = [line(1, 1000, 2, cashback=500), line(2, 999, service=FILLING, cashback=500)]
    offers = [
        offer(4, "PERCENT", 1000, on=(1, 2), partner_id=SHOP, partner_share_bp=3333),
        offer(2, "BONUS_MULTIPLIER", 25_000, on=(1, 2), bonus_life_days=30, partner_id=SHOP, partner_share_bp=5000),
        offer(3, "BONUS_GRANT", 100),
        offer(1, "GIFT", 40, partner_id=SHOP, partner_share_bp=10_000),
    ]
    decision = choose(lines, Perks(), offers)
    uses = uses_of(decision, {UUID(int=1): 90_5, UUID(int=2): 45_0}, parts=10)
    assert uses == (
        Use(ONE, "P1", cost_minor=40, gift="toothpaste", partner_id=SHOP),
        Use(
            TWO,
            "P2",
            bonus_minor=203,
            bonus_life_days=30,
            partner_id=SHOP,
            partner_bonus_minor=101,
            bonus_by_line={ONE: 136, TWO: 67},
        ),
        Use(UUID(int=3), "P3", bonus_minor=100, bonus_by_line={ONE: 100}),
        Use(UUID(int=4), "P4", discount_minor=299, units=3, partner_id=SHOP, partner_discount_minor=99),
    )
    assert [(use.spent_minor, use.partner_minor) for use in uses] == [(40, 0), (203, 101), (100, 0), (299, 99)]


def test_what_gives_nothing_in_the_end_is_no_use():
    decision = choose([line(1, 1000, cashback=500)], Perks(), [offer(1, "BONUS_MULTIPLIER", 20_000)])
    assert decision.multipliers
    assert uses_of(decision, {}) == ()


def test_a_discount_comes_back_with_the_lines_that_it_was_taken_off():
    use = kept(discount=100, partner=33)
    lines = [
        RefundedLine(ONE, 60, Share(1, 3)), RefundedLine(ONE, 40, Share(0, 500)), RefundedLine(TWO, 70, Share(1, 1)),
    ]  # fmt: skip
    first = reversal_of(use, lines, {}, is_whole=False)
    assert (first.discount_minor, first.partner_discount_minor, first.spent_minor) == (20, 6, 20)
    assert (first.bonus_minor, first.partner_bonus_minor, first.is_whole) == (0, 0, False)
    lines[1] = RefundedLine(ONE, 40, Share(500, 500))
    second = reversal_of(after(use, first), lines, {}, is_whole=False)
    assert (second.discount_minor, second.partner_minor) == (40, 13)
    last = reversal_of(after(after(use, first), second), lines, {}, is_whole=True)
    assert (last.discount_minor, last.partner_minor, last.spent_minor, last.is_whole) == (40, 14, 40, True)


def test_bonuses_come_back_with_the_lines_that_have_brought_them():
    use = kept(bonus=101, partner=50)
    shares = [{ONE: Share(done, 7), TWO: Share(0, 7), UUID(int=3): Share(7, 7)} for done in range(8)]
    found = [reversal_of(use, [], each, is_whole=False) for each in shares]
    assert [each.bonus_minor for each in found] == [0, 9, 19, 29, 38, 48, 58, 68]
    assert [each.partner_bonus_minor for each in found] == [0, 4, 9, 14, 18, 23, 28, 33]
    assert all(each.partner_discount_minor == 0 for each in found)
    last = reversal_of(after(use, found[-1]), [], shares[-1], is_whole=True)
    assert (last.bonus_minor, last.partner_bonus_minor) == (33, 17)


def test_a_gifts_cost_comes_back_with_the_whole_invoice_only():
    of_a_line = reversal_of(kept(discount=40), [RefundedLine(ONE, 40, Share(3, 3))], {}, is_whole=False)
    assert (of_a_line.discount_minor, of_a_line.is_whole) == (40, True)
    assert reversal_of(kept(cost=40), [], {}, is_whole=False).spent_minor == 0
    whole = reversal_of(kept(cost=40), [], {}, is_whole=True)
    assert (whole.spent_minor, whole.partner_minor, whole.is_whole) == (40, 0, True)


def test_what_came_back_already_never_goes_out_again():
    use = replace(kept(discount=100), reversed_discount_minor=80)
    assert reversal_of(use, [RefundedLine(ONE, 100, Share(1, 2))], {}, is_whole=False).discount_minor == 0
