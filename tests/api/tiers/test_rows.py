"""What the API shows of tiers and stages."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from api.resolvers.tiers import stage_row, status_row, tier_row
from domain.tiers.policy import Stage, Standing, Tier
from domain.tiers.queries import Status
from domain.tiers.wording import evidence, next_step

TODAY = date(2026, 3, 15)
START = Tier(uuid4(), "start", "Базовый", 0, None, None, 500, ())
GOLD = Tier(uuid4(), "gold", "Золотой", 1, 150_000_00, 4, 850, ("Бонусы",))


def status(tier: Tier = START, stage: Stage = Stage.REPEAT, visits: int = 2) -> Status:
    standing = Standing(tier=tier, since=date(2026, 1, 1), review_on=date(2027, 1, 1))
    return Status(UUID(int=1), standing, stage, date(2026, 2, 1), visits, datetime(2026, 3, 1, tzinfo=UTC))


def test_tier_shows_amounts_in_minor_units_and_percent_without_trailing_zeros():
    assert tier_row(GOLD) == {
        "id": GOLD.id,
        "name": "Золотой",
        "rank": 1,
        "spend_threshold": 150_000_00,
        "visit_threshold": 4,
        "cashback_percent": "8.5",
        "perks": ("Бонусы",),
    }
    assert tier_row(START)["spend_threshold"] is None
    assert tier_row(START)["cashback_percent"] == "5"


def test_status_shows_the_figures_and_the_progress():
    row = status_row(status(), (100_000_00, 3), [START, GOLD], TODAY)
    assert row == {
        "tier": tier_row(START),
        "since": date(2026, 1, 1),
        "review_on": date(2027, 1, 1),
        "grace_until": None,
        "is_manual": False,
        "qualifying_spend": 100_000_00,
        "qualifying_visits": 3,
        "progress": {
            "next_tier": tier_row(GOLD),
            "missing_spend": 50_000_00,
            "missing_visits": 1,
            "deadline": date(2027, 1, 1),
        },
    }


def test_there_is_no_progress_at_the_highest_tier():
    assert status_row(status(GOLD), (0, 0), [START, GOLD], TODAY)["progress"] is None


def test_next_step_is_for_staff_alone():
    shown = stage_row(status(), "en", for_staff=True)
    assert shown == {
        "stage": Stage.REPEAT,
        "since": date(2026, 2, 1),
        "evidence": "Visits: 2. The last one: March 1, 2026.",
        "next_step": "Offer professional hygiene in six months, and say what the next tier gives.",
    }
    assert stage_row(status(), "en", for_staff=False) == {**shown, "next_step": None}


def test_evidence_of_nobody_who_came_is_said_plainly():
    assert evidence(visits=0, last_visit_on=None, locale="en") == "No visits yet."


@pytest.mark.parametrize(("locale", "day"), [("ru", "1 марта 2026"), ("uk", "1 березня 2026")])
def test_dates_in_the_evidence_are_written_as_the_reader_does(locale: str, day: str):
    assert day in evidence(visits=2, last_visit_on=date(2026, 3, 1), locale=locale)


def test_who_used_to_come_often_is_called_back():
    assert next_step(stage=Stage.REPEAT, visits=9, locale="en").startswith("Has not come for a year")
    assert next_step(stage=Stage.REPEAT, visits=3, locale="en").startswith("Offer professional hygiene")
