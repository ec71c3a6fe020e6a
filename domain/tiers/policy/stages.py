"""The loyalty stage, a second scale beside the tiers (R-TIR-6). Pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.kernel.clock import add_months

RECENT_MONTHS: Final = 12
REPEAT_VISITS: Final = 2
REGULAR_VISITS: Final = 4
LOYAL_VISITS: Final = 8
REGULAR_GAP_DAYS: Final = 366
"""Whoever comes regularly comes at least once a year on average."""

_DAYS_OF_A_MONTH = 30.4375


class Stage(StrEnum):
    """The loyalty stage: how often and how regularly a patient has come, and whom they bring along (R-TIR-6)."""

    POTENTIAL = "POTENTIAL"
    """Has not come yet."""

    FIRST_TIME = "FIRST_TIME"
    """Came once."""

    REPEAT = "REPEAT"
    """Came twice or more, but is not regular."""

    REGULAR = "REGULAR"
    """Came 4 times or more, at least once a year on average, and within the last 12 months."""

    LOYAL = "LOYAL"
    """Is regular, and came 8 times or more, is in a family with others, or has brought a friend."""


@dataclass(frozen=True, slots=True)
class Signs:
    """On what a stage rests.

    Args:
        visits: completed visits ever, not fully refunded.
        first_visit_on: the day of the first one; None without any.
        last_visit_on: the day of the last one.
        relatives: other members of the patient's family.
        friends: friends brought by the patient's code who came and paid (R-REF-5).
    """

    visits: int = 0
    first_visit_on: date | None = None
    last_visit_on: date | None = None
    relatives: int = 0
    friends: int = 0


def stage(signs: Signs, today: date) -> Stage:
    """Return the loyalty stage (R-TIR-6).

    Args:
        signs: what is known of the patient.
        today: the date where the patient is.
    """
    if signs.visits == 0:
        return Stage.POTENTIAL
    if signs.visits < REPEAT_VISITS:
        return Stage.FIRST_TIME
    if signs.visits < REGULAR_VISITS or not is_recent(signs, today) or _gap_days(signs) > REGULAR_GAP_DAYS:
        return Stage.REPEAT
    is_loyal = signs.visits >= LOYAL_VISITS or signs.relatives > 0 or signs.friends > 0
    return Stage.LOYAL if is_loyal else Stage.REGULAR


def is_recent(signs: Signs, today: date) -> bool:
    """Tell whether the last visit lies within the last 12 months."""
    return signs.last_visit_on is not None and signs.last_visit_on > add_months(today, -RECENT_MONTHS)


def months_between(signs: Signs) -> int:
    """Return how many months lie between two visits on average, rounded; 0 for less than two weeks or one visit."""
    return round(_gap_days(signs) / _DAYS_OF_A_MONTH)


def _gap_days(signs: Signs) -> float:
    if signs.visits < REPEAT_VISITS or signs.first_visit_on is None or signs.last_visit_on is None:
        return 0
    return (signs.last_visit_on - signs.first_visit_on).days / (signs.visits - 1)
