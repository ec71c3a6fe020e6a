from uuid import UUID

import pytest

from domain.billing import policy
from domain.billing.policy import Line, LineRefund, PaidLine, PaidTender


def line(total: int, *, share: int = 3000, rate: int = 500, earns: bool = True, number: int = 1) -> Line:
    return Line(UUID(int=number), total, share, rate, earns)


def paid(
    number: int,
    total: int,
    *,
    bonus: int = 0,
    earned: int = 0,
    quantity: int = 1,
    refunded: tuple[int, ...] = (0, 0, 0, 0),
) -> PaidLine:
    return PaidLine(UUID(int=number), quantity, total, bonus, earned, *refunded)


def tender(kind: str, amount: int, back: int = 0) -> PaidTender:
    return PaidTender(UUID(int=100 + ["BONUS", "INSURER", "CARD", "CASH"].index(kind)), kind, amount, back)


def test_the_cap_is_the_floored_sum_of_each_lines_share():
    assert policy.share_cap([line(101), line(101)], minimum_money_minor=0) == 60
    assert policy.share_cap([line(6500_00), line(58000_00, share=1000)], minimum_money_minor=1_00) == 1950_00 + 5800_00


def test_minimum_money_stays_to_be_paid():
    assert policy.share_cap([line(500, share=10_000)], minimum_money_minor=100) == 400
    assert policy.share_cap([line(100, share=10_000)], minimum_money_minor=100) == 0
    assert policy.share_cap([line(50, share=10_000)], minimum_money_minor=100) == 0
    assert policy.share_cap([line(500, share=10_000)], minimum_money_minor=0) == 500


def test_bonuses_are_spread_in_proportion_to_the_lines_caps():
    split = policy.split([line(1000), line(1000, share=1000), line(1000, share=0)], 200)
    assert split.bonus_by_line == (150, 50, 0)
    assert split.money_by_line == (850, 950, 1000)
    assert (split.bonus_minor, split.due_minor) == (200, 2800)


def test_what_is_earned_is_floored_once_for_the_invoice():
    lines = [line(19), line(19), line(19), line(19)]
    assert policy.earned_by_line(lines, [19] * 4) == [1, 1, 1, 0]
    assert policy.earned_by_line([line(19)], [19]) == [0]


def test_a_service_that_earns_nothing_earns_nothing_and_each_line_has_its_own_rate():
    lines = [line(1000, rate=500), line(1000, rate=1000), line(1000, rate=1000, earns=False)]
    assert policy.earned_by_line(lines, [1000, 500, 1000]) == [50, 50, 0]


def test_an_insurers_share_is_taken_off_every_line_in_proportion():
    assert policy.earning_bases([300, 700], 500) == [150, 350]
    assert policy.earning_bases([300, 700], 1000) == [0, 0]
    assert policy.earning_bases([300, 700], 0) == [300, 700]


def test_a_refund_by_amount_is_proportional_over_lines_and_tenders():
    lines = [paid(1, 1000, bonus=300, earned=35), paid(2, 3000, bonus=100, earned=145)]
    tenders = [tender("BONUS", 400), tender("INSURER", 1600), tender("CARD", 1500), tender("CASH", 500)]
    plan = policy.refund_of_amount(lines, tenders, 1000)
    assert (plan.bonus_minor, plan.insurer_minor, plan.money_minor, plan.claw_minor) == (100, 400, 500, 45)
    assert plan.tenders == {tenders[0].id: 100, tenders[1].id: 400, tenders[2].id: 375, tenders[3].id: 125}
    assert plan.lines == (LineRefund(UUID(int=1), 0, 250, 75, 9), LineRefund(UUID(int=2), 0, 750, 25, 36))


def test_money_takes_what_the_floors_leave():
    tenders = [tender("BONUS", 1), tender("CARD", 2)]
    first = policy.refund_of_amount([paid(1, 3, bonus=1, earned=2)], tenders, 1)
    assert (first.bonus_minor, first.money_minor, first.claw_minor) == (0, 1, 0)
    second = policy.refund_of_amount(
        [paid(1, 3, bonus=1, earned=2, refunded=(0, 1, 0, 0))], [tenders[0], tender("CARD", 2, 1)], 2
    )
    assert (second.bonus_minor, second.money_minor, second.claw_minor) == (1, 1, 2)


def test_a_refund_of_lines_gives_back_what_they_were_paid_with_and_earned():
    lines = [paid(1, 1000, bonus=300, earned=35, quantity=2), paid(2, 3000, bonus=0, earned=150)]
    tenders = [tender("BONUS", 300), tender("CARD", 3700)]
    plan = policy.refund_of_lines(lines, tenders, {UUID(int=1): 1})
    assert plan.lines == (LineRefund(UUID(int=1), 1, 500, 150, 17),)
    assert (plan.amount_minor, plan.bonus_minor, plan.money_minor, plan.claw_minor) == (500, 150, 350, 17)


def test_no_line_gives_back_more_bonuses_than_it_has_left():
    """By amount the first line's part is rounded up while no bonus is due yet; money alone goes back then."""
    lines = [paid(1, 100, bonus=100), paid(2, 10_000)]
    tenders = [tender("BONUS", 100), tender("CARD", 10_000)]
    plan = policy.refund_of_amount(lines, tenders, 51)
    assert (plan.bonus_minor, plan.money_minor) == (0, 51)
    assert plan.lines == (LineRefund(UUID(int=2), 0, 51, 0, 0),)


def test_refunds_by_amount_and_then_by_lines_return_every_bonus_and_every_kopeck_of_money():
    lines = [paid(1, 100, bonus=100), paid(2, 10_000, refunded=(0, 51, 0, 0))]
    tenders = [tender("BONUS", 100), tender("CARD", 10_000, 51)]
    plan = policy.refund_of_lines(lines, tenders, {UUID(int=1): 1, UUID(int=2): 1})
    assert (plan.bonus_minor, plan.money_minor) == (100, 9949)


def test_the_refund_that_completes_an_invoice_claws_everything_back_whatever_line_it_names():
    lines = [paid(1, 10, earned=1, refunded=(0, 10, 0, 0)), paid(2, 90, earned=9)]
    plan = policy.refund_of_lines(lines, [tender("CARD", 100, 10)], {UUID(int=2): 1})
    assert plan.claw_minor == 10
    assert plan.lines == (LineRefund(UUID(int=1), 0, 0, 0, 1), LineRefund(UUID(int=2), 1, 90, 0, 9))


def test_a_line_that_costs_nothing_or_was_refunded_by_amount_gives_nothing_back():
    free = policy.refund_of_lines([paid(1, 0), paid(2, 10)], [tender("CARD", 10)], {UUID(int=1): 1})
    assert (free.amount_minor, free.lines) == (0, (LineRefund(UUID(int=1), 1, 0, 0, 0),))
    half = paid(1, 10, quantity=2, refunded=(0, 7, 0, 0))
    assert policy.refund_of_lines([half], [tender("CARD", 10, 7)], {UUID(int=1): 1}).amount_minor == 0
    assert policy.refund_of_lines([half], [tender("CARD", 10, 7)], {UUID(int=1): 2}).amount_minor == 3


def test_an_insurer_gets_back_at_most_the_rest_and_at_least_what_money_cannot_give():
    lines = [paid(1, 100, bonus=50)]
    both_due = policy.refund_of_amount(lines, [tender("BONUS", 50), tender("INSURER", 50)], 2)
    assert (both_due.bonus_minor, both_due.insurer_minor) == (1, 1)
    rounding = policy.refund_of_amount(lines, [tender("BONUS", 50), tender("INSURER", 50)], 1)
    assert (rounding.bonus_minor, rounding.insurer_minor, rounding.money_minor) == (0, 1, 0)
    crowded = policy.refund_of_amount(
        [paid(1, 100, bonus=49, refunded=(0, 2, 0, 0))],
        [tender("BONUS", 49), tender("INSURER", 49), tender("CARD", 2, 2)],
        1,
    )
    assert (crowded.bonus_minor, crowded.insurer_minor, crowded.money_minor) == (1, 0, 0)


@pytest.mark.parametrize(
    ("kind", "hint"),
    [("BONUS", "PRICE_DISCOUNT"), ("GIFT_CERTIFICATE", "ADVANCE_OFFSET"), ("PACKAGE", "ADVANCE_OFFSET")],
)
def test_every_tender_but_money_has_its_fiscal_hint(kind: str, hint: str):
    assert policy.FISCAL_HINTS[kind] == hint
    assert not set(policy.FISCAL_HINTS) & set(policy.PAYMENT_KINDS)


def test_what_was_given_on_a_certificate_is_spent_first_and_does_not_earn():
    lines = [Line(UUID(int=1), 600, 0, 500, earns=True), Line(UUID(int=2), 400, 0, 500, earns=True)]
    found = policy.split(lines, 0, [policy.Certificate(UUID(int=9), 800, 300)])
    assert (found.certificates[0].amount_minor, found.certificates[0].sold_minor, found.due_minor) == (800, 300, 200)
    assert (found.certificate_by_line, found.sold_by_line, found.money_by_line) == ((480, 320), (180, 120), (120, 80))
    part = policy.split(lines, 0, [policy.Certificate(UUID(int=9), 2000, 1500)])
    assert (part.certificates[0].amount_minor, part.certificates[0].sold_minor, part.due_minor) == (1000, 500, 0)
