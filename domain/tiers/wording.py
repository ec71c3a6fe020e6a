"""What is said about a loyalty stage: on what evidence it rests, and what staff may do next (R-TIR-6)."""

from collections.abc import Mapping
from datetime import date

from domain.kernel.text import format_date, translate
from domain.tiers.policy import REGULAR_VISITS, Stage

_NO_VISITS = "No visits yet."
_VISITS = "Visits: {visits}. The last one: {last_visit_on}."

NEXT_STEPS: Mapping[Stage, str] = {
    Stage.POTENTIAL: "Invite to the first visit and mention the welcome bonus, if there is one.",
    Stage.FIRST_TIME: "Ask how the visit was, and book the next check-up.",
    Stage.REPEAT: "Offer professional hygiene in six months, and say what the next tier gives.",
    Stage.REGULAR: "Tell about the family programme and the personal referral code.",
    Stage.LOYAL: "Thank in person, and ask for a recommendation or a review.",
}
"""The next best step, as an English text, by stage."""

COME_BACK = "Has not come for a year: call, ask why, and offer a check-up."
"""The next step with a patient who used to come often."""


def evidence(*, visits: int, last_visit_on: date | None, locale: str) -> str:
    """Return on what a stage rests, in the language of `locale`.

    Args:
        visits: completed visits ever.
        last_visit_on: the day of the last one; None without any.
        locale: `ru`, `uk` or `en`.
    """
    if not visits or last_visit_on is None:
        return translate(locale, _NO_VISITS)
    day = format_date(last_visit_on, locale)
    return translate(locale, _VISITS, visits=visits, last_visit_on=day)


def next_step(*, stage: Stage, visits: int, locale: str) -> str:
    """Return what staff may best do next, in the language of `locale`.

    Args:
        stage: the loyalty stage.
        visits: completed visits ever.
        locale: `ru`, `uk` or `en`.
    """
    stays_away = stage is Stage.REPEAT and visits >= REGULAR_VISITS
    return translate(locale, COME_BACK if stays_away else NEXT_STEPS[stage])
