"""Days and values of packages, without a database."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies

from domain.packages.policy import (
    Freeze,
    Standing,
    last_day,
    next_available,
    period_number,
    periods,
    status_on,
    unit_values,
)
from domain.packages.policy.dates import period_start
from domain.packages.service.freezing import year_of

LEAP = date(2028, 2, 29)


def standing(starts_on: date, months: int, *freezes: Freeze, status: str = "ACTIVE") -> Standing:
    days = sum(freeze.days for freeze in freezes)
    return Standing(status, starts_on, last_day(starts_on, months) + timedelta(days=days), months, freezes)


@pytest.mark.parametrize(
    ("starts_on", "day", "number"),
    [
        (date(2027, 1, 31), date(2027, 2, 27), 0),
        (date(2027, 1, 31), date(2027, 2, 28), 1),
        (date(2027, 1, 31), date(2027, 3, 30), 1),
        (date(2027, 1, 31), date(2027, 3, 31), 2),
        (LEAP, date(2028, 3, 28), 0),
        (LEAP, date(2028, 3, 29), 1),
        (LEAP, date(2029, 2, 27), 11),
    ],
)
def test_months_are_counted_from_the_first_day(starts_on: date, day: date, number: int):
    assert period_number(standing(starts_on, 12), "MONTH", day) == number


def test_a_leap_day_has_its_year():
    assert last_day(LEAP, 12) == date(2029, 2, 27)
    assert period_number(standing(LEAP, 24), "YEAR", date(2029, 2, 27)) == 0
    assert period_number(standing(LEAP, 24), "YEAR", date(2029, 2, 28)) == 1
    assert (year_of(LEAP, date(2029, 2, 27)), year_of(LEAP, date(2029, 2, 28))) == (0, 1)


def test_in_all_is_one_period():
    assert period_number(standing(LEAP, 120), "TOTAL", date(2037, 1, 1)) == 0
    assert [periods(period, 13) for period in ("MONTH", "QUARTER", "YEAR", "TOTAL")] == [13, 5, 2, 1]


@pytest.mark.parametrize(
    ("stored", "day", "status"),
    [
        ("ACTIVE", date(2026, 3, 1), "ACTIVE"),
        ("ACTIVE", date(2026, 3, 5), "FROZEN"),
        ("ACTIVE", date(2026, 3, 7), "ACTIVE"),
        ("ACTIVE", date(2026, 4, 2), "ACTIVE"),
        ("ACTIVE", date(2026, 4, 3), "EXPIRED"),
        ("PAST_DUE", date(2026, 4, 3), "PAST_DUE"),
        ("CANCELLED", date(2026, 3, 5), "CANCELLED"),
    ],
)
def test_the_status_goes_by_the_dates(stored: str, day: date, status: str):
    freeze = Freeze(date(2026, 3, 5), date(2026, 3, 6))
    assert status_on(standing(date(2026, 3, 1), 1, freeze, status=stored), day) == status


@given(
    starts_on=strategies.dates(date(2024, 1, 1), date(2032, 12, 31)),
    months=strategies.integers(1, 36),
    gaps=strategies.lists(strategies.tuples(strategies.integers(0, 200), strategies.integers(1, 60)), max_size=4),
    period=strategies.sampled_from(["MONTH", "QUARTER", "YEAR"]),
)
def test_every_day_lies_in_one_period_and_each_begins_where_it_says(
    starts_on: date, months: int, gaps: list[tuple[int, int]], period: str
):
    freezes, day = [], starts_on
    for gap, length in gaps:
        day += timedelta(days=gap)
        if day > last_day(starts_on, months) + timedelta(days=sum(one.days for one in freezes)):
            break
        freezes.append(Freeze(day, day + timedelta(days=length - 1)))
        day += timedelta(days=length)
    found = standing(starts_on, months, *freezes)
    days = [starts_on + timedelta(days=number) for number in range((found.ends_on - starts_on).days + 1)]
    usable = [day for day in days if not found.frozen_on(day)]
    numbers = [period_number(found, period, day) for day in usable]
    assert numbers == sorted(numbers)
    assert len(usable) == (last_day(starts_on, months) - starts_on).days + 1
    for number in set(numbers):
        assert usable[numbers.index(number)] == period_start(found, period, number)
    assert set(numbers) == set(range(periods(period, months)))


def available(found: Standing, today: date, **more: object) -> date | None:
    terms = {
        "period": "TOTAL", "quantity": 2, "taken": {}, "minimum_interval_days": 0, "last_used_on": None, **more,
    }  # fmt: skip
    return next_available(standing=found, today=today, **terms)


def test_the_next_day_keeps_distance_freezes_and_periods():
    year = standing(date(2026, 3, 1), 12, Freeze(date(2026, 5, 1), date(2026, 5, 10)))
    today = date(2026, 4, 1)
    assert available(year, today) == today
    assert available(year, date(2026, 2, 1)) == date(2026, 3, 1)
    assert available(year, today, taken={0: 2}) is None
    assert available(year, today, minimum_interval_days=30, last_used_on=date(2026, 3, 20)) == date(2026, 4, 19)
    assert available(year, today, minimum_interval_days=45, last_used_on=date(2026, 3, 20)) == date(2026, 5, 11)
    assert available(year, today, minimum_interval_days=366, last_used_on=date(2026, 4, 1)) is None
    assert available(year, date(2026, 5, 3)) == date(2026, 5, 11)
    assert available(year, today, period="MONTH", taken={1: 2}) == date(2026, 5, 11)
    assert available(year, date(2026, 5, 20), period="MONTH", taken={2: 2}) == date(2026, 6, 11)
    assert available(year, date(2027, 3, 5), period="MONTH", taken={11: 2}) is None
    assert available(year, date(2027, 3, 12)) is None
    assert available(standing(date(2026, 3, 1), 12, status="CANCELLED"), today) is None


@given(
    paid_minor=strategies.integers(0, 1_000_000_000),
    units=strategies.lists(
        strategies.tuples(strategies.integers(0, 10_000_000), strategies.integers(1, 50)), min_size=1, max_size=6
    ),
)
def test_all_units_together_are_worth_what_was_paid(paid_minor: int, units: list[tuple[int, int]]):
    values = unit_values(paid_minor, units)
    whole = sum(value * count for value, (_, count) in zip(values, units, strict=True))
    assert paid_minor <= whole < paid_minor + sum(count for _, count in units)
