"""Loyalty stages, what they rest on, and what is said about them."""

from datetime import date, timedelta

import pytest

from domain.tiers.policy import Signs, Stage, months_between, stage
from domain.tiers.wording import evidence, next_step

TODAY = date(2026, 3, 15)


def signs(visits: int, last: date | None = TODAY, *, gap_days: int = 0, relatives: int = 0, friends: int = 0) -> Signs:
    first = None if last is None else last - timedelta(days=gap_days * max(0, visits - 1))
    return Signs(visits, first, last, relatives, friends)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Signs(), Stage.POTENTIAL),
        (Signs(relatives=3, friends=3), Stage.POTENTIAL),
        (signs(1), Stage.FIRST_TIME),
        (signs(1, date(2020, 1, 1)), Stage.FIRST_TIME),
        (signs(2), Stage.REPEAT),
        (signs(3, friends=1), Stage.REPEAT),
        (signs(4), Stage.REGULAR),
        (signs(4, gap_days=366), Stage.REGULAR),
        (signs(4, gap_days=367), Stage.REPEAT),
        (signs(7, date(2025, 3, 16)), Stage.REGULAR),
        (signs(7, date(2025, 3, 15)), Stage.REPEAT),
        (signs(4, relatives=1), Stage.LOYAL),
        (signs(4, friends=1), Stage.LOYAL),
        (signs(4, gap_days=367, friends=1), Stage.REPEAT),
        (signs(8), Stage.LOYAL),
        (signs(80, date(2025, 3, 16)), Stage.LOYAL),
        (signs(80, date(2025, 3, 15), friends=5), Stage.REPEAT),
        (signs(80, None), Stage.REPEAT),
    ],
)
def test_stage_follows_visits_regularity_family_and_friends(known: Signs, expected: Stage):
    assert stage(known, TODAY) == expected


@pytest.mark.parametrize(
    ("known", "months"), [(Signs(), 0), (signs(1), 0), (signs(3, gap_days=14), 0), (signs(3, gap_days=183), 6)]
)
def test_regularity_is_told_in_months(known: Signs, months: int):
    assert months_between(known) == months


def test_evidence_names_visits_regularity_family_and_friends():
    assert evidence(Signs(), locale="en") == "No visits yet."
    assert evidence(signs(2), locale="en") == "Visits: 2. The last one: March 15, 2026."
    assert evidence(signs(5, gap_days=91, relatives=2, friends=1), locale="en") == (
        "Visits: 5. The last one: March 15, 2026. Months between visits, on average: 3. "
        "Relatives in the family: 2. Friends brought: 1."
    )
    assert evidence(Signs(friends=1), locale="en") == "No visits yet. Friends brought: 1."


@pytest.mark.parametrize(("locale", "day"), [("ru", "15 марта 2026"), ("uk", "15 березня 2026")])
def test_dates_in_the_evidence_are_written_as_the_reader_does(locale: str, day: str):
    assert day in evidence(signs(2), locale=locale)


@pytest.mark.parametrize(
    ("known", "start"),
    [
        (Signs(), "Invite to the first visit"),
        (signs(1), "Ask how the visit was"),
        (signs(3), "Offer professional hygiene"),
        (signs(4), "Tell about the family programme"),
        (signs(8), "Thank in person, and ask for a recommendation"),
        (signs(8, friends=2), "Thank in person for the friends brought"),
        (signs(1, date(2025, 3, 15)), "Has not come for a year"),
        (signs(9, date(2025, 3, 15)), "Has not come for a year"),
    ],
)
def test_next_step_fits_what_is_known(known: Signs, start: str):
    told = next_step(stage=stage(known, TODAY), signs=known, today=TODAY, locale="en")
    assert told.startswith(start)
