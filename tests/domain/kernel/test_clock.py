from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.clock import Clock, LocalDates, add_months, end_of_day, local_date, start_of_day, zone

MOSCOW, NOVOSIBIRSK, KYIV, CAIRO = "Europe/Moscow", "Asia/Novosibirsk", "Europe/Kyiv", "Africa/Cairo"


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -12, date(2025, 1, 15)),
        (date(2026, 5, 7), 0, date(2026, 5, 7)),
    ],
)
def test_months_are_added_by_the_calendar_and_clamped_to_the_months_end(day: date, months: int, after: date):
    assert add_months(day, months) == after


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)), st.integers(-240, 240))
def test_added_months_land_in_the_month_wanted(day: date, months: int):
    after = add_months(day, months)
    assert (after.year - day.year) * 12 + after.month - day.month == months
    assert after.day == day.day or (after.day < day.day and (after + timedelta(days=1)).day == 1)


def test_a_date_is_that_of_the_zone():
    now = datetime(2026, 3, 1, 18, tzinfo=UTC)
    assert local_date(now, MOSCOW) == date(2026, 3, 1)
    assert local_date(now, NOVOSIBIRSK) == date(2026, 3, 2)


def test_a_day_begins_and_ends_at_the_zones_midnight():
    assert start_of_day(date(2026, 3, 2), MOSCOW) == datetime(2026, 3, 1, 21, tzinfo=UTC)
    assert start_of_day(date(2026, 3, 2), NOVOSIBIRSK) == datetime(2026, 3, 1, 17, tzinfo=UTC)
    assert end_of_day(date(2026, 3, 2), NOVOSIBIRSK) == datetime(2026, 3, 2, 17, tzinfo=UTC)


def test_days_on_which_the_clocks_change_have_23_and_25_hours():
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    assert end_of_day(spring, KYIV) - start_of_day(spring, KYIV) == timedelta(hours=23)
    assert end_of_day(autumn, KYIV) - start_of_day(autumn, KYIV) == timedelta(hours=25)
    assert start_of_day(date(2026, 3, 30), KYIV) == datetime(2026, 3, 29, 21, tzinfo=UTC)


def test_a_day_has_begun_where_it_begins_first_and_is_over_where_it_ends_last():
    dates = LocalDates.at(datetime(2026, 11, 22, 18, 43, tzinfo=UTC), [MOSCOW, NOVOSIBIRSK, KYIV])
    saturday, sunday, monday, tuesday = (date(2026, 11, day) for day in (21, 22, 23, 24))
    assert (dates.earliest, dates.latest) == (sunday, monday)
    assert [dates.has_begun(day) for day in (saturday, sunday, monday, tuesday)] == [True, True, True, False]
    assert [dates.is_over(day) for day in (saturday, sunday, monday, None)] == [True, False, False, False]


def test_where_summer_time_skips_midnight_the_day_begins_right_after_the_gap():
    day = date(2026, 4, 24)  # the last Friday of April: 00:00 is 01:00 in Cairo
    begins = start_of_day(day, CAIRO)
    assert begins == datetime(2026, 4, 23, 22, tzinfo=UTC)
    assert begins.astimezone(zone(CAIRO)).hour == 1
    assert local_date(begins, CAIRO) == day
    assert local_date(begins - timedelta(microseconds=1), CAIRO) == date(2026, 4, 23)


@given(
    st.dates(date(2000, 1, 1), date(2037, 12, 31)),
    st.sampled_from([MOSCOW, NOVOSIBIRSK, KYIV, CAIRO, "America/Sao_Paulo", "UTC", "Asia/Kathmandu"]),
)
def test_days_follow_each_other_without_gaps(day: date, name: str):
    begins, ends = start_of_day(day, name), end_of_day(day, name)
    assert begins < ends == start_of_day(day + timedelta(days=1), name)
    assert local_date(begins, name) == day == local_date(ends - timedelta(microseconds=1), name)
    assert local_date(begins - timedelta(microseconds=1), name) == day - timedelta(days=1)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "/etc/localtime", "Europe", "a\x00b"])
def test_an_unknown_zone_is_a_key_error(name: str):
    with pytest.raises(KeyError):
        zone(name)


def test_the_clock_tells_the_machines_time_shifted_by_its_offset():
    before = datetime.now(UTC)
    now, later = Clock().now(), Clock(offset=timedelta(days=15)).now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC
    assert timedelta(days=15) <= later - now < timedelta(days=15, seconds=5)
