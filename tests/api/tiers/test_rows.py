"""What the API shows of tiers and stages."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from api.resolvers.tiers import stage_row, status_row, tier_row
from domain.tiers.policy import Figures, Signs, Stage, Standing, Tier, assigned
from domain.tiers.queries import Status

TODAY = date(2026, 3, 15)
START = Tier(uuid4(), "start", "Базовый", 0, None, None, 500, ())
GOLD = Tier(
    uuid4(), "gold", "Золотой", 1, 150_000_00, 4, 850, ("Бонусы",), category_discount_bp={"HYGIENE": 750},
    free_consultations=2, warranty_months=24, priority_booking=True,
)  # fmt: skip


def status(tier: Tier = START, stage: Stage = Stage.REPEAT, visits: int = 2, *, by_hand: bool = False) -> Status:
    standing = Standing(tier=tier, since=date(2026, 1, 1), review_on=date(2027, 1, 1))
    if by_hand:
        standing = assigned(standing=standing, tier=GOLD, until=date(2026, 3, 20), today=date(2026, 3, 1))
    visited_on = date(2026, 3, 1)
    signs = Signs(visits, visited_on, visited_on)
    return Status(UUID(int=1), standing, stage, date(2026, 2, 1), signs, datetime(2026, 3, 1, tzinfo=UTC))


def test_tier_shows_amounts_in_minor_units_and_percent_without_trailing_zeros():
    assert tier_row(GOLD) == {
        "id": GOLD.id,
        "name": "Золотой",
        "rank": 1,
        "spend_threshold": 150_000_00,
        "visit_threshold": 4,
        "cashback_percent": "8.5",
        "perks": ("Бонусы",),
        "discounts": [{"category": "HYGIENE", "percent": "7.5"}],
        "free_consultations": 2,
        "warranty_months": 24,
        "priority_booking": True,
    }
    assert tier_row(START)["spend_threshold"] is None
    assert tier_row(START)["cashback_percent"] == "5"
    assert tier_row(START)["discounts"] == []


def test_status_shows_the_figures_and_the_progress():
    row = status_row(status(), Figures(100_000_00, 3), None, [START, GOLD], TODAY)
    assert row == {
        "tier": tier_row(START),
        "since": date(2026, 1, 1),
        "review_on": date(2027, 1, 1),
        "grace_until": None,
        "is_manual": False,
        "is_by_family": False,
        "qualifying_spend": 100_000_00,
        "qualifying_visits": 3,
        "family_spend": None,
        "family_visits": None,
        "progress": {
            "next_tier": tier_row(GOLD),
            "missing_spend": 50_000_00,
            "missing_visits": 1,
            "deadline": date(2027, 1, 1),
        },
    }


def test_progress_counts_the_family_where_its_sum_counts():
    row = status_row(status(), Figures(100_000_00, 3), Figures(140_000_00, 4), [START, GOLD], TODAY)
    assert (row["qualifying_spend"], row["family_spend"], row["family_visits"]) == (100_000_00, 140_000_00, 4)
    assert (row["progress"]["missing_spend"], row["progress"]["missing_visits"]) == (10_000_00, 0)


def test_there_is_no_progress_at_the_highest_tier():
    assert status_row(status(GOLD), Figures(), None, [START, GOLD], TODAY)["progress"] is None


def test_tier_by_hand_is_shown_until_its_last_day():
    shown = status_row(status(by_hand=True), Figures(), None, [START, GOLD], date(2026, 3, 20))
    assert (shown["tier"]["name"], shown["is_manual"], shown["review_on"]) == ("Золотой", True, date(2026, 3, 20))
    over = status_row(status(by_hand=True), Figures(), None, [START, GOLD], date(2026, 3, 21))
    assert (over["tier"]["name"], over["is_manual"], over["review_on"]) == ("Базовый", False, date(2027, 1, 1))


def test_next_step_is_for_staff_alone():
    shown = stage_row(status(), "en", TODAY, for_staff=True)
    assert shown == {
        "stage": Stage.REPEAT,
        "since": date(2026, 2, 1),
        "evidence": "Visits: 2. The last one: March 1, 2026.",
        "next_step": "Offer professional hygiene in six months, and say what the next tier gives.",
    }
    assert stage_row(status(), "en", TODAY, for_staff=False) == {**shown, "next_step": None}
