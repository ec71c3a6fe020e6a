"""The rules of tiers and stages, without a database."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from domain.tiers.policy import (
    ChangeReason,
    Progress,
    Stage,
    Standing,
    Tier,
    after_visit,
    at_review,
    change_reason,
    end_of_month,
    next_anniversary,
    opened,
    percent,
    progress,
    reached,
    stage,
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
    assert after_visit(standing=before, reached_tier=PLATINUM, today=TODAY) == opened(PLATINUM, TODAY)


def test_lower_figures_do_not_downgrade_before_the_review():
    before = opened(GOLD, date(2026, 1, 1))
    assert after_visit(standing=before, reached_tier=START, today=TODAY) is before


def test_upgrade_ends_a_manual_tier():
    before = replace(opened(SILVER, TODAY), is_manual=True)
    assert not after_visit(standing=before, reached_tier=GOLD, today=TODAY).is_manual


def test_who_meets_the_thresholds_in_the_grace_keeps_the_tier_for_a_year():
    before = Standing(GOLD, date(2025, 3, 1), date(2026, 3, 1), grace_until=date(2026, 3, 31))
    after = after_visit(standing=before, reached_tier=GOLD, today=TODAY)
    assert after == Standing(GOLD, date(2025, 3, 1), date(2027, 3, 1))


def test_nothing_is_reviewed_before_its_anniversary():
    before = opened(GOLD, date(2025, 3, 16))
    assert at_review(standing=before, reached_tier=START, tiers=TIERS, today=TODAY) is before


def test_grace_is_thirty_days_to_the_end_of_a_month():
    before = opened(GOLD, date(2025, 3, 15))
    after = at_review(standing=before, reached_tier=START, tiers=TIERS, today=TODAY)
    assert after == replace(before, grace_until=date(2026, 4, 30))


@pytest.mark.parametrize("today", [date(2026, 4, 29), date(2026, 4, 30)])
def test_tier_is_kept_through_the_last_day_of_the_grace(today: date):
    before = Standing(GOLD, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    assert at_review(standing=before, reached_tier=START, tiers=TIERS, today=today) == before


def test_downgrade_after_the_grace_is_one_level():
    before = Standing(PLATINUM, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    after = at_review(standing=before, reached_tier=START, tiers=TIERS, today=date(2026, 5, 1))
    assert after == Standing(GOLD, date(2026, 5, 1), date(2027, 5, 1))


def test_downgrade_skips_retired_levels():
    tiers = [START, replace(SILVER, is_active=False), GOLD]
    before = Standing(GOLD, date(2025, 3, 15), TODAY, grace_until=date(2026, 4, 30))
    assert at_review(standing=before, reached_tier=START, tiers=tiers, today=date(2026, 5, 1)).tier == START


def test_nights_that_were_missed_are_made_up_for():
    before = opened(GOLD, date(2025, 3, 15))
    assert at_review(standing=before, reached_tier=START, tiers=TIERS, today=date(2026, 6, 1)).tier == SILVER


def test_tier_that_is_still_earned_goes_on_for_a_year():
    before = opened(GOLD, date(2025, 3, 15))
    after = at_review(standing=before, reached_tier=GOLD, tiers=TIERS, today=TODAY)
    assert after == replace(before, review_on=date(2027, 3, 15))


def test_review_upgrades_as_well():
    before = opened(SILVER, date(2025, 3, 15))
    assert at_review(standing=before, reached_tier=GOLD, tiers=TIERS, today=TODAY) == opened(GOLD, TODAY)


@pytest.mark.parametrize("earned", [START, SILVER, PLATINUM])
def test_manual_tier_ends_in_the_tier_that_is_earned(earned: Tier):
    before = replace(opened(GOLD, date(2025, 3, 15)), is_manual=True)
    assert at_review(standing=before, reached_tier=earned, tiers=TIERS, today=TODAY) == opened(earned, TODAY)


def test_manual_tier_that_is_earned_by_now_becomes_ordinary():
    before = replace(opened(GOLD, date(2025, 3, 15)), is_manual=True)
    after = at_review(standing=before, reached_tier=GOLD, tiers=TIERS, today=TODAY)
    assert after == Standing(GOLD, date(2025, 3, 15), date(2027, 3, 15))


def test_retired_tier_ends_at_its_anniversary():
    retired = replace(GOLD, is_active=False)
    before = opened(retired, date(2025, 3, 15))
    after = at_review(standing=before, reached_tier=SILVER, tiers=[START, SILVER, retired], today=TODAY)
    assert after == opened(SILVER, TODAY)
    assert change_reason(before, after) == ChangeReason.RETIRED


def test_reason_of_a_change():
    silver, gold = opened(SILVER, TODAY), opened(GOLD, TODAY)
    assert change_reason(silver, gold) == ChangeReason.REACHED
    assert change_reason(gold, silver) == ChangeReason.NOT_KEPT
    assert change_reason(replace(gold, is_manual=True), silver) == ChangeReason.MANUAL_ENDED
    assert change_reason(gold, replace(gold, review_on=TODAY)) is None


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
    told = progress(standing=standing, tiers=TIERS, spend_minor=12_345_00, visits=1, today=TODAY)
    assert told == Progress(SILVER, 37_655_00, 3, date(2027, 1, 10))


def test_progress_never_falls_below_nothing_missing():
    told = progress(standing=opened(START, TODAY), tiers=TIERS, spend_minor=60_000_00, visits=1, today=TODAY)
    assert told is not None
    assert (told.missing_spend_minor, told.missing_visits) == (0, 3)


def test_progress_in_the_grace_ends_with_it():
    standing = Standing(GOLD, date(2025, 3, 1), date(2026, 3, 1), grace_until=date(2026, 3, 31))
    told = progress(standing=standing, tiers=TIERS, spend_minor=0, visits=0, today=TODAY)
    assert told == Progress(PLATINUM, 400_000_00, 0, date(2026, 3, 31))


def test_there_is_no_progress_at_the_top():
    assert progress(standing=opened(PLATINUM, TODAY), tiers=TIERS, spend_minor=0, visits=0, today=TODAY) is None


@pytest.mark.parametrize(
    ("visits", "last_visit_on", "expected"),
    [
        (0, None, Stage.POTENTIAL),
        (1, TODAY, Stage.FIRST_TIME),
        (1, date(2020, 1, 1), Stage.FIRST_TIME),
        (2, TODAY, Stage.REPEAT),
        (3, TODAY, Stage.REPEAT),
        (4, TODAY, Stage.REGULAR),
        (7, date(2025, 3, 16), Stage.REGULAR),
        (7, date(2025, 3, 15), Stage.REPEAT),
        (8, TODAY, Stage.LOYAL),
        (80, date(2025, 3, 16), Stage.LOYAL),
        (80, date(2025, 3, 15), Stage.REPEAT),
        (80, None, Stage.REPEAT),
    ],
)
def test_stage_follows_visits_and_the_last_one(visits: int, last_visit_on: date | None, expected: Stage):
    assert stage(visits=visits, last_visit_on=last_visit_on, today=TODAY) == expected


@pytest.mark.parametrize(
    ("rate_bp", "text"), [(850, "8.5"), (500, "5"), (1000, "10"), (725, "7.25"), (0, "0"), (5, "0.05")]
)
def test_percent_has_no_trailing_zeros(rate_bp: int, text: str):
    assert percent(rate_bp) == text
