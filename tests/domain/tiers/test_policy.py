"""The rules of tiers and stages, without a database."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from domain.tiers.policy import (
    ChangeReason,
    Figures,
    Progress,
    Reach,
    Standing,
    Tier,
    after_visit,
    assigned,
    at_review,
    can_undo,
    change,
    end_of_month,
    next_anniversary,
    on_day,
    opened,
    percent,
    progress,
    reach,
    reached,
    together,
    undone,
)


def tier(rank: int, spend: int | None = None, visits: int | None = None) -> Tier:
    return Tier(uuid4(), f"tier-{rank}", f"Tier {rank}", rank, spend, visits, 500 + 100 * rank, ())


START, SILVER, GOLD, PLATINUM = tier(0), tier(1, 50_000_00, 4), tier(2, 150_000_00), tier(3, 400_000_00)
TIERS = [START, SILVER, GOLD, PLATINUM]
TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    ("spend_minor", "visits", "expected"),
    [
        (0, 0, START),
        (50_000_00, 3, START),
        (49_999_99, 4, START),
        (50_000_00, 4, SILVER),
        (149_999_99, 100, SILVER),
        (150_000_00, 0, GOLD),
        (400_000_00, 1, PLATINUM),
    ],
)
def test_highest_tier_whose_thresholds_are_all_met_is_reached(spend_minor: int, visits: int, expected: Tier):
    assert reached(tiers=TIERS[::-1], spend_minor=spend_minor, visits=visits) == expected


def test_retired_tier_is_not_reached():
    tiers = [START, SILVER, replace(GOLD, is_active=False)]
    assert reached(tiers=tiers, spend_minor=200_000_00, visits=9) == SILVER


def test_nothing_is_reached_without_a_tier_for_everybody():
    assert reached(tiers=[GOLD], spend_minor=0, visits=0) is None


def test_tier_is_reviewed_on_its_anniversary():
    assert opened(GOLD, date(2028, 2, 29)) == Standing(GOLD, date(2028, 2, 29), date(2029, 2, 28))


def test_upgrade_is_at_once_and_may_skip_levels():
    before = opened(START, date(2026, 1, 1))
    assert after_visit(standing=before, reach=Reach(PLATINUM), today=TODAY) == opened(PLATINUM, TODAY)


def test_lower_figures_do_not_downgrade_before_the_review():
    before = opened(GOLD, date(2026, 1, 1))
    assert after_visit(standing=before, reach=Reach(START), today=TODAY) is before


def by_hand(tier: Tier, until: date, *, earned: Standing) -> Standing:
    return assigned(standing=earned, tier=tier, until=until, today=TODAY)


def test_tier_by_hand_keeps_what_was_earned_beneath_it():
    earned = opened(SILVER, date(2026, 1, 1))
    manual = by_hand(GOLD, date(2026, 6, 30), earned=earned)
    assert manual == Standing(GOLD, TODAY, date(2026, 6, 30), is_manual=True, earned=earned)
    again = assigned(standing=manual, tier=PLATINUM, until=date(2026, 5, 1), today=TODAY)
    assert again.earned == earned


def test_tier_by_hand_ends_with_its_last_day_whether_or_not_the_night_has_run():
    earned = opened(SILVER, date(2026, 1, 1))
    manual = by_hand(GOLD, date(2026, 6, 30), earned=earned)
    assert on_day(manual, date(2026, 6, 30)) == manual
    assert on_day(manual, date(2026, 7, 1)) == earned
    assert after_visit(standing=manual, reach=Reach(SILVER), today=date(2026, 7, 1)) == earned


def test_higher_tier_ends_a_manual_one():
    manual = by_hand(GOLD, date(2026, 6, 30), earned=opened(START, date(2026, 1, 1)))
    assert after_visit(standing=manual, reach=Reach(PLATINUM), today=TODAY) == opened(PLATINUM, TODAY)


@pytest.mark.parametrize("tier", [SILVER, GOLD])
def test_upgrade_beneath_a_manual_tier_waits_for_its_end(tier: Tier):
    manual = by_hand(GOLD, date(2026, 6, 30), earned=opened(START, date(2026, 1, 1)))
    after = after_visit(standing=manual, reach=Reach(tier), today=date(2026, 4, 1))
    assert after == replace(manual, earned=opened(tier, date(2026, 4, 1)))
    assert on_day(after, date(2026, 7, 1)) == opened(tier, date(2026, 4, 1))


def test_who_meets_the_thresholds_in_the_grace_keeps_the_tier_for_a_year():
    before = Standing(GOLD, date(2025, 3, 1), date(2026, 3, 1), grace_until=date(2026, 3, 31))
    after = after_visit(standing=before, reach=Reach(GOLD), today=TODAY)
    assert after == Standing(GOLD, date(2025, 3, 1), date(2027, 3, 1))


def test_nothing_is_reviewed_before_its_anniversary():
    before = opened(GOLD, date(2025, 3, 16))
    assert at_review(standing=before, reach=Reach(START), tiers=TIERS, today=TODAY) is before


def test_grace_is_thirty_days_to_the_end_of_a_month():
    before = opened(GOLD, date(2025, 3, 15))
    after = at_review(standing=before, reach=Reach(START), tiers=TIERS, today=TODAY)
    assert after == replace(before, grace_until=date(2026, 4, 30))


@pytest.mark.parametrize("today", [date(2026, 4, 29), date(2026, 4, 30)])
def test_tier_is_kept_through_the_last_day_of_the_grace(today: date):
    before = Standing(GOLD, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    assert at_review(standing=before, reach=Reach(START), tiers=TIERS, today=today) == before


def test_downgrade_after_the_grace_is_one_level():
    before = Standing(PLATINUM, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    after = at_review(standing=before, reach=Reach(START), tiers=TIERS, today=date(2026, 5, 1))
    assert after == Standing(GOLD, date(2026, 5, 1), date(2027, 5, 1))


def test_downgrade_skips_retired_levels():
    tiers = [START, replace(SILVER, is_active=False), GOLD]
    before = Standing(GOLD, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    assert at_review(standing=before, reach=Reach(START), tiers=tiers, today=date(2026, 5, 1)).tier == START


def test_nights_that_were_missed_are_made_up_for():
    before = opened(GOLD, date(2025, 3, 15))
    assert at_review(standing=before, reach=Reach(START), tiers=TIERS, today=date(2026, 6, 1)).tier == SILVER


def test_tier_that_is_still_earned_goes_on_for_a_year():
    before = opened(GOLD, date(2025, 3, 15))
    after = at_review(standing=before, reach=Reach(GOLD), tiers=TIERS, today=TODAY)
    assert after == replace(before, review_on=date(2027, 3, 15))


def test_review_upgrades_as_well():
    before = opened(SILVER, date(2025, 3, 15))
    assert at_review(standing=before, reach=Reach(GOLD), tiers=TIERS, today=TODAY) == opened(GOLD, TODAY)


def test_manual_tier_is_not_reviewed_before_its_last_day_is_over():
    manual = by_hand(GOLD, date(2026, 6, 30), earned=opened(START, date(2025, 1, 1)))
    assert at_review(standing=manual, reach=Reach(START), tiers=TIERS, today=date(2026, 6, 30)) is manual


def test_manual_tier_ends_in_what_was_earned_by_its_own_dates():
    earned = opened(SILVER, date(2026, 1, 1))
    manual = by_hand(GOLD, date(2026, 6, 30), earned=earned)
    assert at_review(standing=manual, reach=Reach(START), tiers=TIERS, today=date(2026, 7, 1)) == earned


def test_earned_tier_whose_anniversary_passed_beneath_a_manual_one_is_reviewed_at_its_end():
    manual = by_hand(GOLD, date(2026, 6, 30), earned=opened(SILVER, date(2025, 4, 1)))
    over = date(2026, 7, 1)
    assert at_review(standing=manual, reach=Reach(START), tiers=TIERS, today=over) == opened(START, over)
    kept = at_review(standing=manual, reach=Reach(SILVER), tiers=TIERS, today=over)
    assert kept == Standing(SILVER, date(2025, 4, 1), date(2027, 4, 1))
    assert at_review(standing=manual, reach=Reach(PLATINUM), tiers=TIERS, today=over) == opened(PLATINUM, over)


def test_retired_tier_ends_at_its_anniversary():
    retired = replace(GOLD, is_active=False)
    before = opened(retired, date(2025, 3, 15))
    after = at_review(standing=before, reach=Reach(SILVER), tiers=[START, SILVER, retired], today=TODAY)
    assert after == opened(SILVER, TODAY)
    told = change(before, after)
    assert told is not None
    assert told.reason == ChangeReason.RETIRED


def reason(before: Standing, after: Standing) -> ChangeReason | None:
    told = change(before, after)
    return None if told is None else told.reason


def test_reason_of_a_change():
    silver, gold = opened(SILVER, TODAY), opened(GOLD, TODAY)
    assert reason(silver, gold) == ChangeReason.REACHED
    assert reason(silver, opened(GOLD, TODAY, is_by_family=True)) == ChangeReason.REACHED_BY_FAMILY
    assert reason(gold, silver) == ChangeReason.NOT_KEPT
    assert reason(by_hand(GOLD, TODAY, earned=silver), silver) == ChangeReason.MANUAL_ENDED
    assert reason(gold, replace(gold, review_on=TODAY)) is None


def test_change_beneath_a_manual_tier_is_told_as_what_it_is():
    start, silver = opened(START, TODAY), opened(SILVER, TODAY)
    manual = by_hand(GOLD, date(2026, 6, 30), earned=start)
    told = change(manual, replace(manual, earned=silver))
    assert told is not None
    assert (told.before, told.after, told.reason) == (START, SILVER, ChangeReason.REACHED)
    assert change(manual, manual) is None


def test_refund_undoes_an_upgrade_within_two_weeks():
    before = opened(SILVER, date(2026, 1, 1))
    gold = opened(GOLD, TODAY)
    for day, may in ((TODAY, True), (date(2026, 3, 29), True), (date(2026, 3, 30), False)):
        assert can_undo(standing=gold, reach=Reach(SILVER), today=day) is may
    assert not can_undo(standing=gold, reach=Reach(GOLD), today=TODAY)
    assert undone(standing=gold, previous=before, reach=Reach(START), today=TODAY) == before


def test_tier_between_is_held_from_the_day_of_the_upgrade():
    before, today = opened(START, date(2026, 1, 1)), date(2026, 3, 20)
    back = undone(standing=opened(PLATINUM, TODAY), previous=before, reach=Reach(SILVER), today=today)
    assert back == opened(SILVER, TODAY)


def test_undoing_brings_a_manual_tier_back_that_the_upgrade_had_ended():
    manual = by_hand(SILVER, date(2026, 3, 18), earned=opened(START, date(2026, 1, 1)))
    gold = opened(GOLD, TODAY)
    assert undone(standing=gold, previous=manual, reach=Reach(START), today=date(2026, 3, 18)) == manual
    assert undone(standing=gold, previous=manual, reach=Reach(START), today=date(2026, 3, 19)) == manual.earned


def test_undoing_beneath_a_manual_tier_leaves_it():
    start, silver = opened(START, date(2026, 1, 1)), opened(SILVER, TODAY)
    manual = by_hand(GOLD, date(2026, 6, 30), earned=silver)
    assert can_undo(standing=manual, reach=Reach(START), today=TODAY)
    assert undone(standing=manual, previous=start, reach=Reach(START), today=TODAY) == replace(manual, earned=start)


def test_family_brings_what_its_sum_or_its_best_member_reaches():
    own = Figures(20_000_00, 1)
    family = together([own, Figures(40_000_00, 3)])
    assert family == Figures(60_000_00, 4)
    assert reach(tiers=TIERS, own=own) == Reach(START)
    assert reach(tiers=TIERS, own=own, family=family) == Reach(SILVER, is_by_family=True)
    assert reach(tiers=TIERS, own=Figures(60_000_00, 4), family=family) == Reach(SILVER)
    assert reach(tiers=TIERS, own=own, best=GOLD) == Reach(GOLD, is_by_family=True)
    assert reach(tiers=TIERS, own=own, best=replace(GOLD, is_active=False)) == Reach(START)
    assert reach(tiers=[GOLD], own=own, best=GOLD) is None


def test_own_figures_that_catch_up_make_the_tier_ones_own():
    before = opened(GOLD, TODAY, is_by_family=True)
    assert after_visit(standing=before, reach=Reach(GOLD, is_by_family=True), today=TODAY) is before
    assert after_visit(standing=before, reach=Reach(GOLD), today=TODAY) == opened(GOLD, TODAY)


def test_last_day_of_a_manual_tier_is_the_deadline():
    manual = by_hand(SILVER, TODAY, earned=opened(START, date(2026, 1, 1)))
    told = progress(standing=manual, tiers=TIERS, figures=Figures(), today=TODAY)
    assert told == Progress(GOLD, 150_000_00, 0, TODAY)


@pytest.mark.parametrize(
    ("review_on", "today", "expected"),
    [
        (date(2026, 3, 16), TODAY, date(2026, 3, 16)),
        (date(2026, 3, 15), TODAY, date(2027, 3, 15)),
        (date(2020, 3, 14), TODAY, date(2027, 3, 14)),
        (date(2020, 5, 1), TODAY, date(2026, 5, 1)),
        (date(2024, 2, 29), date(2026, 3, 1), date(2027, 2, 28)),
        (date(2030, 1, 1), TODAY, date(2030, 1, 1)),
    ],
)
def test_next_anniversary_lies_after_today(review_on: date, today: date, expected: date):
    assert next_anniversary(review_on, today) == expected


def test_month_ends_where_the_calendar_says():
    assert end_of_month(date(2028, 2, 10)) == date(2028, 2, 29)
    assert end_of_month(date(2026, 12, 31)) == date(2026, 12, 31)


def test_progress_tells_what_is_missing_to_the_next_tier_and_by_when():
    standing = opened(START, date(2026, 1, 10))
    told = progress(standing=standing, tiers=TIERS, figures=Figures(12_345_00, 1), today=TODAY)
    assert told == Progress(SILVER, 37_655_00, 3, date(2027, 1, 10))


def test_progress_never_falls_below_nothing_missing():
    told = progress(standing=opened(START, TODAY), tiers=TIERS, figures=Figures(60_000_00, 1), today=TODAY)
    assert told is not None
    assert (told.missing_spend_minor, told.missing_visits) == (0, 3)


def test_progress_in_the_grace_ends_with_it():
    standing = Standing(GOLD, date(2025, 3, 1), date(2026, 3, 1), grace_until=date(2026, 3, 31))
    told = progress(standing=standing, tiers=TIERS, figures=Figures(0, 0), today=TODAY)
    assert told == Progress(PLATINUM, 400_000_00, 0, date(2026, 3, 31))


def test_there_is_no_progress_at_the_top():
    assert progress(standing=opened(PLATINUM, TODAY), tiers=TIERS, figures=Figures(0, 0), today=TODAY) is None


@pytest.mark.parametrize(
    ("rate_bp", "text"), [(850, "8.5"), (500, "5"), (1000, "10"), (725, "7.25"), (0, "0"), (5, "0.05")]
)
def test_percent_has_no_trailing_zeros(rate_bp: int, text: str):
    assert percent(rate_bp) == text
