"""Conditions of promotions: how they are written, and when they hold (R-PRO-1, R-PRO-3)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from domain.kernel.errors import AmountOutOfRange
from domain.promotions.policy import (
    ConditionInvalid,
    Conditions,
    History,
    Need,
    Person,
    Previous,
    Reason,
    matching,
    unmet_by_person,
    unmet_by_visit,
)
from domain.promotions.policy.applying import is_its_number
from tests.domain.promotions.shapes import (
    ELSEWHERE,
    FILLING,
    FIRST_DAY,
    GOLD,
    HERE,
    HYGIENE,
    SILVER,
    WHITENING,
    had,
    line,
    visit,
)

TODAY = date(2026, 3, 2)
SEGMENT = UUID(int=0x5E)
EVERYTHING: dict[str, Any] = {
    "services": [str(HYGIENE), str(FILLING)],
    "categories": ["HYGIENE", "THERAPY"],
    "branches": [str(HERE)],
    "weekdays": [1, 7],
    "hour_from": 0,
    "hour_to": 9,
    "first_visit_only": True,
    "tiers": [str(SILVER)],
    "stages": ["LOYAL"],
    "segment_id": str(SEGMENT),
    "kinships": ["CHILD"],
    "min_age": 0,
    "max_age": 17,
    "is_child_of_family": True,
    "parent_in_treatment_days": 90,
    "birthday_days_before": 0,
    "birthday_days_after": 7,
    "previous": {"services": [str(HYGIENE)], "categories": ["HYGIENE"], "within_days": 30, "at_least": 2},
    "service_number": 3,
    "minimum_sum_minor": 1,
}


def by_visit(conditions: Conditions, **facts: Any) -> list[Reason]:
    return list(unmet_by_visit(conditions, visit(line(1, 1000), line(2, 500, 2, service=FILLING), **facts)))


def by_person(conditions: Conditions, today: date = TODAY, **person: Any) -> list[Reason]:
    return list(unmet_by_person(conditions, Person(**person), today=today))


def test_conditions_come_back_as_they_were_written():
    assert Conditions.from_json(EVERYTHING).to_json() == EVERYTHING
    assert Conditions.from_json({}).to_json() == {}
    assert Conditions.from_json({"tiers": None, "first_visit_only": False, "stages": []}) == Conditions()
    assert Conditions.from_json({"previous": {"categories": ["HYGIENE"]}}).previous == Previous(
        categories=frozenset({"HYGIENE"})
    )


@pytest.mark.parametrize(
    ("stored", "path"),
    [
        ([], ()),
        ({"colour": 1}, ("colour",)),
        ({"services": "hygiene"}, ("serviceIds",)),
        ({"services": ["hygiene"]}, ("serviceIds",)),
        ({"tiers": [1]}, ("tierIds",)),
        ({"branches": [str(HERE)] * 3 + [""]}, ("branchIds",)),
        ({"weekdays": [0]}, ("weekdays",)),
        ({"weekdays": [True]}, ("weekdays",)),
        ({"hour_from": 5}, ("hourTo",)),
        ({"hour_to": 5}, ("hourTo",)),
        ({"hour_from": 5, "hour_to": 5}, ("hourTo",)),
        ({"hour_from": 24, "hour_to": 5}, ("hourFrom",)),
        ({"hour_from": 0, "hour_to": 25}, ("hourTo",)),
        ({"first_visit_only": 1}, ("firstVisitOnly",)),
        ({"segment_id": "x"}, ("segmentId",)),
        ({"kinships": [f"K{number}" for number in range(501)]}, ("kinships",)),
        ({"min_age": -1}, ("minAge",)),
        ({"min_age": 18, "max_age": 17}, ("maxAge",)),
        ({"parent_in_treatment_days": 0}, ("parentInTreatmentDays",)),
        ({"birthday_days_before": 181}, ("birthdayDaysBefore",)),
        ({"birthday_days_after": 1.5}, ("birthdayDaysAfter",)),
        ({"service_number": 0}, ("serviceNumber",)),
        ({"minimum_sum_minor": 0}, ("minimumSum",)),
        ({"minimum_sum_minor": 10**9 + 1}, ("minimumSum",)),
        ({"previous": []}, ("previous",)),
        ({"previous": {}}, ("previous", "serviceIds")),
        ({"previous": {"categories": ["HYGIENE"], "within_days": 0}}, ("previous", "withinDays")),
        ({"previous": {"categories": ["HYGIENE"], "at_least": 1001}}, ("previous", "atLeast")),
        ({"previous": {"since": 1}}, ("previous", "since")),
        ({"previous": {"categories": [f"C{number}" for number in range(501)]}}, ("previous", "categories")),
    ],
)
def test_what_breaks_a_form_or_a_limit_is_told_by_its_path(stored: Any, path: tuple[str, ...]):
    with pytest.raises((ConditionInvalid, AmountOutOfRange)) as refused:
        Conditions.from_json(stored)
    assert refused.value.field == ("conditions", *path)


def test_only_what_is_asked_for_has_to_be_read():
    assert Conditions.from_json(EVERYTHING).needs == set(Need)
    assert Conditions(services=frozenset({HYGIENE}), tiers=frozenset({GOLD}), minimum_sum_minor=5).needs == set()
    assert Conditions(min_age=0).needs == {Need.BIRTH_DATE}
    assert Conditions(birthday_days_before=0).needs == {Need.BIRTH_DATE}
    assert Conditions(is_child_of_family=True).needs == {Need.FAMILY}
    assert Conditions(parent_in_treatment_days=1).needs == {Need.FAMILY, Need.TREATMENT}
    assert Conditions(service_number=1).needs == {Need.HISTORY}


def test_lines_count_by_their_service_or_their_category():
    lines = [line(1, 100), line(2, 100, service=FILLING), line(3, 100, service=WHITENING)]
    assert [each.id.int for each in matching(Conditions(), lines)] == [1, 2, 3]
    assert [each.id.int for each in matching(Conditions(services=frozenset({FILLING})), lines)] == [2]
    both = Conditions(services=frozenset({FILLING}), categories=frozenset({"WHITENING"}))
    assert [each.id.int for each in matching(both, lines)] == [2, 3]


def test_an_invoice_is_looked_at_by_lines_branch_and_sum():
    assert by_visit(Conditions()) == []
    assert by_visit(Conditions(services=frozenset({WHITENING}))) == [Reason.SERVICE]
    assert by_visit(Conditions(branches=frozenset({HERE}))) == []
    assert by_visit(Conditions(branches=frozenset({HERE})), branch=ELSEWHERE) == [Reason.BRANCH]
    assert by_visit(Conditions(minimum_sum_minor=2000)) == []
    assert by_visit(Conditions(minimum_sum_minor=2001)) == [Reason.MINIMUM_SUM]
    assert by_visit(Conditions(minimum_sum_minor=1001, categories=frozenset({"HYGIENE"}))) == [Reason.MINIMUM_SUM]


def test_weekday_and_hour_are_those_of_the_branch():
    sunday_night = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    in_moscow = sunday_night.astimezone(ZoneInfo("Europe/Moscow"))
    mondays = Conditions(weekdays=frozenset({1}))
    assert by_visit(mondays, at=sunday_night) == [Reason.WEEKDAY]
    assert by_visit(mondays, at=in_moscow) == []
    assert by_visit(Conditions(hour_from=2, hour_to=3), at=in_moscow) == []
    assert by_visit(Conditions(hour_from=2, hour_to=3), at=sunday_night) == [Reason.HOUR]


@pytest.mark.parametrize(("hour", "holds"), [(21, False), (22, True), (0, True), (5, True), (6, False), (12, False)])
def test_hours_may_pass_midnight(hour: int, holds: bool):
    at = datetime(2026, 3, 2, hour, 59, tzinfo=UTC)
    assert (by_visit(Conditions(hour_from=22, hour_to=6), at=at) == []) is holds


@pytest.mark.parametrize(
    ("weekday", "day", "hour", "unmet"),
    [
        (7, 1, 19, [Reason.HOUR]),
        (7, 1, 20, []),
        (7, 2, 5, []),
        (7, 2, 6, [Reason.WEEKDAY, Reason.HOUR]),
        (7, 1, 1, [Reason.WEEKDAY]),
        (1, 2, 1, [Reason.WEEKDAY]),
        (1, 3, 1, []),
        (1, 2, 12, [Reason.HOUR]),
    ],
)
def test_the_morning_after_belongs_to_the_day_on_which_the_hours_began(
    weekday: int, day: int, hour: int, unmet: list[Reason]
):
    at_night = Conditions(weekdays=frozenset({weekday}), hour_from=20, hour_to=6)
    assert by_visit(at_night, at=datetime(2026, 3, day, hour, 38, tzinfo=UTC)) == unmet


def test_a_patient_is_looked_at_by_tier_stage_segment_and_kinship():
    conditions = Conditions(
        tiers=frozenset({GOLD}), stages=frozenset({"LOYAL"}), segment_id=SEGMENT, kinships=frozenset({"SPOUSE"})
    )
    assert by_person(conditions) == [Reason.TIER, Reason.STAGE, Reason.SEGMENT, Reason.KINSHIP]
    assert by_person(conditions, tier_id=GOLD, stage="LOYAL", segment_ids={SEGMENT}, kinship="SPOUSE") == []


def test_the_first_visit_is_one_before_which_there_was_none():
    assert by_person(Conditions(first_visit_only=True)) == []
    assert by_person(Conditions(first_visit_only=True), history=History(visits=1)) == [Reason.FIRST_VISIT]


def test_children_of_families_count_while_a_parent_is_in_treatment():
    child = Conditions(is_child_of_family=True)
    assert by_person(child) == [Reason.CHILD]
    assert by_person(child, is_child=True) == []
    treated = Conditions(parent_in_treatment_days=90)
    assert by_person(treated, parents_treated_on=TODAY) == [Reason.CHILD]
    assert by_person(treated, is_child=True) == [Reason.PARENT_IN_TREATMENT]
    last_day = TODAY - timedelta(days=90)
    assert by_person(treated, is_child=True, parents_treated_on=last_day) == []
    assert by_person(treated, is_child=True, parents_treated_on=last_day - timedelta(days=1)) == [
        Reason.PARENT_IN_TREATMENT
    ]


def test_age_is_in_whole_years():
    conditions = Conditions(min_age=6, max_age=17)
    assert by_person(conditions) == [Reason.AGE]
    assert by_person(conditions, birth_date=date(2020, 3, 2)) == []
    assert by_person(conditions, birth_date=date(2020, 3, 3)) == [Reason.AGE]
    assert by_person(conditions, birth_date=date(2008, 3, 3)) == []
    assert by_person(conditions, birth_date=date(2008, 3, 2)) == [Reason.AGE]
    assert by_person(Conditions(min_age=60), birth_date=date(1926, 1, 1)) == []
    assert by_person(Conditions(max_age=0), birth_date=date(2026, 1, 1)) == []


def test_the_days_around_a_birthday_pass_the_years_end_and_leap_days():
    around = Conditions(birthday_days_before=3, birthday_days_after=7)
    assert by_person(around) == [Reason.BIRTHDAY]
    assert by_person(around, birth_date=date(1990, 3, 5)) == []
    assert by_person(around, birth_date=date(1990, 3, 6)) == [Reason.BIRTHDAY]
    assert by_person(around, birth_date=date(1990, 2, 23)) == []
    assert by_person(around, birth_date=date(1990, 2, 22)) == [Reason.BIRTHDAY]
    assert by_person(around, date(2026, 1, 2), birth_date=date(1990, 12, 30)) == []
    assert by_person(around, date(2026, 12, 30), birth_date=date(1990, 1, 1)) == []
    on_the_day = Conditions(birthday_days_before=0)
    assert by_person(on_the_day, date(2026, 2, 28), birth_date=date(1992, 2, 29)) == []
    assert by_person(Conditions(birthday_days_after=1), date(2026, 3, 1), birth_date=date(1992, 2, 29)) == []


def test_a_previous_service_counts_within_its_days_and_as_often_as_asked_for():
    twice = Conditions(previous=Previous(categories=frozenset({"HYGIENE"}), within_days=30, at_least=2))
    recent, old = TODAY - timedelta(days=30), TODAY - timedelta(days=31)
    assert by_person(twice, history=had((HYGIENE, recent, 2))) == []
    assert by_person(twice, history=had((HYGIENE, recent, 1), (HYGIENE, TODAY, 1))) == []
    assert by_person(twice, history=had((HYGIENE, recent, 1), (HYGIENE, old, 1))) == [Reason.PREVIOUS_SERVICE]
    assert by_person(twice, history=had((FILLING, recent, 2))) == [Reason.PREVIOUS_SERVICE]
    named = Conditions(previous=Previous(services=frozenset({FILLING})))
    assert by_person(named, history=had((FILLING, recent, 1))) == []


def test_the_unit_with_a_number_is_on_the_invoice_or_not():
    third = Conditions(categories=frozenset({"HYGIENE"}), service_number=3)
    facts = visit(line(1, 100, 2), line(2, 100, service=FILLING))
    told = [
        is_its_number(third, facts, had((HYGIENE, FIRST_DAY, units)), starts_on=FIRST_DAY) for units in (0, 1, 2, 3)
    ]
    assert told == [False, True, True, False]
    earlier = had((HYGIENE, FIRST_DAY - timedelta(days=1), 9), (FILLING, FIRST_DAY, 9), (HYGIENE, FIRST_DAY, 1))
    assert is_its_number(third, facts, earlier, starts_on=FIRST_DAY)
    assert is_its_number(Conditions(), facts, History(), starts_on=FIRST_DAY)
