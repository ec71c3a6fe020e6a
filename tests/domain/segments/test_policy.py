"""Filters in one spelling, and who is among the best and the worst."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from domain.kernel.errors import DomainError
from domain.segments.policy import SegmentFilter, ValueBounds, ValueGroup, score, value_group

BOUNDS = ValueBounds(recent=(date(2026, 1, 1), date(2026, 6, 1)), visits=(1, 3), spend_minor=(1_000_00, 5_000_00))
WHOLE = SegmentFilter(
    sleeping_months=6, birth_month=12, minimum_age=18, maximum_age=65, sex="FEMALE", minimum_spend_minor=100,
    minimum_visits=2, categories=("HYGIENE", "THERAPY"), service_ids=(UUID(int=1),), tier_id=UUID(int=2),
    stage="LOYAL", expiring_within_days=7, has_marketing_consent=False, value_group=ValueGroup.BEST,
    branch_id=UUID(int=3), source="DESK",
)  # fmt: skip


def test_a_filter_is_stored_and_read_back():
    assert SegmentFilter.from_json(WHOLE.to_json()) == WHOLE
    assert SegmentFilter().to_json() == {}


def test_lists_have_one_spelling():
    doubled = SegmentFilter(categories=("THERAPY", "HYGIENE", "THERAPY"), service_ids=(UUID(int=2), UUID(int=1)))
    assert doubled.checked() == SegmentFilter(categories=("HYGIENE", "THERAPY"), service_ids=(UUID(int=1), UUID(int=2)))


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ({"sleeping_months": 0}, "sleepingMonths"),
        ({"sleeping_months": 121}, "sleepingMonths"),
        ({"birth_month": 13}, "birthMonth"),
        ({"minimum_age": -1}, "minimumAge"),
        ({"minimum_age": 30, "maximum_age": 29}, "maximumAge"),
        ({"minimum_visits": 0}, "minimumVisits"),
        ({"expiring_within_days": 367}, "expiringWithinDays"),
        ({"minimum_spend_minor": 0}, "minimumSpend"),
        ({"minimum_spend_minor": 10**12}, "minimumSpend"),
        ({"categories": ()}, "categories"),
        ({"categories": ("TEETH",)}, "categories"),
        ({"service_ids": ()}, "serviceIds"),
        ({"service_ids": tuple(UUID(int=number) for number in range(51))}, "serviceIds"),
    ],
)
def test_what_is_out_of_bounds_is_refused_with_its_path(wanted: dict[str, Any], path: str):
    with pytest.raises(DomainError) as refusal:
        SegmentFilter(**wanted).checked()
    assert refusal.value.field == ("filter", path)


def test_where_everybody_is_alike_everybody_is_in_the_middle():
    assert score(1, 1, 1) == 2


def test_the_ends_of_a_third_belong_to_the_outer_ones():
    assert [score(value, 1, 3) for value in (0, 1, 2, 3, 4)] == [1, 1, 2, 3, 3]


@pytest.mark.parametrize(
    ("last_visit_on", "visits", "spend_minor", "group"),
    [
        (date(2026, 7, 1), 5, 9_000_00, ValueGroup.BEST),
        (date(2026, 7, 1), 5, 2_000_00, ValueGroup.BEST),
        (date(2026, 7, 1), 2, 2_000_00, ValueGroup.MIDDLE),
        (date(2026, 3, 1), 1, 1_000_00, ValueGroup.WORST),
        (date(2025, 3, 1), 0, 0, ValueGroup.WORST),
    ],
)
def test_three_marks_make_the_group(last_visit_on: date, visits: int, spend_minor: int, group: ValueGroup):
    found = value_group(BOUNDS, last_visit_on=last_visit_on, visits=visits, spend_minor=spend_minor)
    assert found is group
