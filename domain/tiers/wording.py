"""What is said about a loyalty stage: on what evidence it rests, and what staff may do next (R-TIR-6)."""

from collections.abc import Mapping
from datetime import date

from domain.kernel.text import format_date, translate
from domain.tiers.policy import Signs, Stage, is_recent, months_between

_NO_VISITS = "No visits yet."
_VISITS = "Visits: {visits}. The last one: {last_visit_on}."
_REGULARITY = "Months between visits, on average: {months}."
_RELATIVES = "Relatives in the family: {relatives}."
_FRIENDS = "Friends brought: {friends}."

NEXT_STEPS: Mapping[Stage, str] = {
    Stage.POTENTIAL: "Invite to the first visit and mention the welcome bonus, if there is one.",
    Stage.FIRST_TIME: "Ask how the visit was, and book the next check-up.",
    Stage.REPEAT: "Offer professional hygiene in six months, and say what the next tier gives.",
    Stage.REGULAR: "Tell about the family programme and the personal referral code.",
    Stage.LOYAL: "Thank in person, and ask for a recommendation or a review.",
}
"""The next best step, as an English text, by stage."""

COME_BACK = "Has not come for a year: call, ask why, and offer a check-up."
"""The next step with a patient who used to come."""

THANK_FOR_FRIENDS = "Thank in person for the friends brought, and ask for a review."
"""The next step with a loyal patient who recommends the clinic already."""


def evidence(signs: Signs, *, locale: str) -> str:
    """Return on what a stage rests, in the language of `locale`: visits, regularity, family, friends.

    Args:
        signs: what is known of the patient.
        locale: `ru`, `uk` or `en`.
    """
    told = [translate(locale, _NO_VISITS)]
    if signs.visits and signs.last_visit_on is not None:
        day = format_date(signs.last_visit_on, locale)
        told = [translate(locale, _VISITS, visits=signs.visits, last_visit_on=day)]
    if months := months_between(signs):
        told.append(translate(locale, _REGULARITY, months=months))
    if signs.relatives:
        told.append(translate(locale, _RELATIVES, relatives=signs.relatives))
    if signs.friends:
        told.append(translate(locale, _FRIENDS, friends=signs.friends))
    return " ".join(told)


def next_step(*, stage: Stage, signs: Signs, today: date, locale: str) -> str:
    """Return what staff may best do next, in the language of `locale`.

    Args:
        stage: the loyalty stage.
        signs: on what it rests.
        today: the date at the clinic.
        locale: `ru`, `uk` or `en`.
    """
    if signs.visits and not is_recent(signs, today):
        return translate(locale, COME_BACK)
    if stage is Stage.LOYAL and signs.friends:
        return translate(locale, THANK_FOR_FRIENDS)
    return translate(locale, NEXT_STEPS[stage])
