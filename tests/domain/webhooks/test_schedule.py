"""Pauses grow and scatter, for three days; endpoints that fail rest."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.webhooks.policy.schedule import MAX_WAITING, SCHEDULE, is_over, pause_after, pause_while_busy, rest_after

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def pause(failures: int, **more: timedelta) -> timedelta:
    return pause_after(failures, schedule=SCHEDULE, chance=0.5, **more)


def test_pauses_grow_until_they_are_six_hours():
    told = [pause(number).total_seconds() for number in range(1, 11)]
    assert told == [5, 15, 45, 135, 405, 1215, 3645, 10_935, 21_600, 21_600]
    assert pause(10_000) == timedelta(hours=6)


def test_pauses_scatter_by_a_fifth():
    assert pause_after(3, schedule=SCHEDULE, chance=0.0) == timedelta(seconds=36)
    assert pause_after(3, schedule=SCHEDULE, chance=1.0) == timedelta(seconds=54)


def test_a_receiver_may_ask_for_a_longer_pause_and_not_for_ever():
    assert pause(1, wanted=timedelta(minutes=2)) == timedelta(minutes=2)
    assert pause(9, wanted=timedelta(minutes=2)) == timedelta(hours=6)
    assert pause(1, wanted=timedelta(days=10)) == timedelta(hours=6)


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_everything_is_tried_for_three_days(chance: float):
    at, failures = NOW, 0
    while True:
        failures += 1
        following = at + pause_after(failures, schedule=SCHEDULE, chance=chance)
        if is_over(started_at=NOW, next_at=following, schedule=SCHEDULE):
            break
        at = following
    assert timedelta(days=3) - timedelta(hours=8) < at - NOW <= timedelta(days=3)
    assert 17 <= failures <= 24


def test_an_endpoint_rests_after_five_failures_in_a_row_ever_longer():
    assert [rest_after(number, schedule=SCHEDULE) for number in (1, 4)] == [None, None]
    told = [rest_after(number, schedule=SCHEDULE) for number in (5, 6, 7, 1000)]
    assert told == [timedelta(seconds=5), timedelta(seconds=10), timedelta(seconds=20), timedelta(minutes=10)]


def test_what_waits_for_a_busy_endpoint_comes_back_the_later_the_more_there_is():
    told = [pause_while_busy(waiting, schedule=SCHEDULE).total_seconds() for waiting in (1, 30, 300, MAX_WAITING)]
    assert told[:3] == [1, 1, 10]
    assert 300 < told[3] < 400
