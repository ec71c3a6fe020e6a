"""Whether a promotion's conditions hold for an invoice and its patient, and if not, why (R-PRO-1 to R-PRO-3). Pure."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel.clock import add_months
from domain.promotions.policy.conditions import MAX_AGE, Conditions, Previous
from domain.promotions.policy.facts import History, InvoiceFacts, Person
from domain.promotions.policy.lines import PricedLine

_MONTHS_A_YEAR: Final = 12


class Reason(StrEnum):
    """Why a promotion does not apply."""

    SERVICE = "SERVICE"
    """No line is of a service that it is for."""

    BRANCH = "BRANCH"
    """It is not for this branch."""

    WEEKDAY = "WEEKDAY"
    """It is not for this day of the week."""

    HOUR = "HOUR"
    """It is not for this hour."""

    MINIMUM_SUM = "MINIMUM_SUM"
    """What it is for costs less than its minimum."""

    SERVICE_NUMBER = "SERVICE_NUMBER"
    """The service that counts comes earlier or later in the chain."""

    FIRST_VISIT = "FIRST_VISIT"
    """It is for the first visit only."""

    TIER = "TIER"
    """It is for other tiers."""

    STAGE = "STAGE"
    """It is for other loyalty stages."""

    SEGMENT = "SEGMENT"
    """It is for a group of patients to which this one doesn't belong."""

    KINSHIP = "KINSHIP"
    """It is for other members of families."""

    CHILD = "CHILD"
    """It is for children of families."""

    PARENT_IN_TREATMENT = "PARENT_IN_TREATMENT"
    """None of the child's parents is in treatment."""

    AGE = "AGE"
    """It is for another age."""

    BIRTHDAY = "BIRTHDAY"
    """It is for the days around the birthday."""

    PREVIOUS_SERVICE = "PREVIOUS_SERVICE"
    """A service that has to come before was not done, or too long ago."""

    BUDGET = "BUDGET"
    """What it may cost is used up, or too little of it is left for this invoice."""

    USES = "USES"
    """It was used as often as it may be."""

    PATIENT_LIMIT = "PATIENT_LIMIT"
    """This patient has used it as often as one may."""

    PARTNER_FUNDS = "PARTNER_FUNDS"
    """The partner's funds do not cover its share."""

    NOTHING_FREE_YET = "NOTHING_FREE_YET"
    """The next unit that is free is not reached yet."""

    NOT_LIVE = "NOT_LIVE"
    """It is not under way: not begun, paused or over."""

    VOUCHER = "VOUCHER"
    """Its voucher was used meanwhile, or is no longer valid."""

    PRESENTED_TWICE = "PRESENTED_TWICE"
    """Another voucher of it is on this invoice already."""

    NOT_BETTER = "NOT_BETTER"
    """Other offers give more, and don't go together with it."""


def matching(conditions: Conditions, lines: Sequence[PricedLine]) -> tuple[PricedLine, ...]:
    """Return the lines that count, in the invoice's order."""
    return tuple(line for line in lines if _counts(conditions, line.service_id, line.category))


def units_before(conditions: Conditions, history: History, *, since: date) -> int:
    """Return how many units of the services that count the patient has had since a day, free ones too."""
    return sum(
        done.units
        for done in history.done
        if done.visit_on >= since and _counts(conditions, done.service_id, done.category)
    )


def unmet_by_visit(conditions: Conditions, facts: InvoiceFacts) -> Iterator[Reason]:
    """Give the reasons for which an invoice is none of those that a promotion is for, in a fixed order."""
    lines = matching(conditions, facts.lines)
    if not lines:
        yield Reason.SERVICE
    if conditions.branches and facts.branch_id not in conditions.branches:
        yield Reason.BRANCH
    yield from unmet_by_time(conditions, facts.at)
    if sum(line.gross_minor for line in lines) < (conditions.minimum_sum_minor or 0):
        yield Reason.MINIMUM_SUM


def unmet_by_time(conditions: Conditions, at: datetime) -> Iterator[Reason]:
    """Give the reasons for which a moment is none of those at which a promotion counts: its day, its hour.

    Hours that pass midnight belong to the day on which they begin, the morning too.

    Args:
        at: the moment, aware, in the zone whose days and hours count.
    """
    start, end = conditions.hour_from, conditions.hour_to
    day, is_in_hours = at.date(), True
    if start is not None and end is not None:
        is_morning_after = at.hour < end < start
        day -= timedelta(days=is_morning_after)
        is_in_hours = is_morning_after or (start <= at.hour and (at.hour < end or end < start))
    if conditions.weekdays and day.isoweekday() not in conditions.weekdays:
        yield Reason.WEEKDAY
    if not is_in_hours:
        yield Reason.HOUR


def unmet_by_person(conditions: Conditions, person: Person, *, today: date) -> Iterator[Reason]:
    """Give the reasons for which a patient is none of those that a promotion is for, in a fixed order.

    Args:
        person: with the facts that `needs` names.
        today: the date at the branch.
    """
    asks_for_child = conditions.is_child_of_family or conditions.parent_in_treatment_days is not None
    found = {
        Reason.FIRST_VISIT: not (conditions.first_visit_only and person.history.visits),
        Reason.TIER: not conditions.tiers or person.tier_id in conditions.tiers,
        Reason.STAGE: not conditions.stages or person.stage in conditions.stages,
        Reason.SEGMENT: conditions.segment_id is None or conditions.segment_id in person.segment_ids,
        Reason.KINSHIP: not conditions.kinships or person.kinship in conditions.kinships,
        Reason.CHILD: person.is_child or not asks_for_child,
        Reason.PARENT_IN_TREATMENT: _is_in_treatment(conditions, person, today),
        Reason.AGE: _is_of_age(conditions, person.birth_date, today),
        Reason.BIRTHDAY: _is_near_birthday(conditions, person.birth_date, today),
        Reason.PREVIOUS_SERVICE: not previous_units_missing(conditions.previous, person.history, today=today),
    }
    yield from (reason for reason, is_met in found.items() if not is_met)


def previous_units_missing(previous: Previous | None, history: History, *, today: date) -> int:
    """Return how many units are still to be done of what has to come before; 0 if enough of it was done in time."""
    if previous is None:
        return 0
    since = today - timedelta(days=previous.within_days)
    done = (done for done in history.done if done.visit_on >= since)
    had = sum(done.units for done in done if _counts(previous, done.service_id, done.category))
    return max(0, previous.at_least - had)


def is_its_number(conditions: Conditions, facts: InvoiceFacts, history: History, *, starts_on: date) -> bool:
    """Tell whether the unit that `service_number` asks for is on the invoice, counted from a day on (R-PRO-3)."""
    if conditions.service_number is None:
        return True
    before = units_before(conditions, history, since=starts_on)
    now = sum(line.quantity for line in matching(conditions, facts.lines))
    return before < conditions.service_number <= before + now


def _counts(group: Conditions | Previous, service_id: UUID, category: str) -> bool:
    names_nothing = not group.services and not group.categories
    return names_nothing or service_id in group.services or category in group.categories


def _is_in_treatment(conditions: Conditions, person: Person, today: date) -> bool:
    days, last = conditions.parent_in_treatment_days, person.parents_treated_on
    return days is None or (last is not None and last >= today - timedelta(days=days))


def _is_of_age(conditions: Conditions, born: date | None, today: date) -> bool:
    if conditions.min_age is None and conditions.max_age is None:
        return True
    if born is None:
        return False
    age = today.year - born.year - (_birthday(born, today.year) > today)
    return (conditions.min_age or 0) <= age <= (MAX_AGE if conditions.max_age is None else conditions.max_age)


def _is_near_birthday(conditions: Conditions, born: date | None, today: date) -> bool:
    if conditions.birthday_days_before is None and conditions.birthday_days_after is None:
        return True
    if born is None:
        return False
    before = timedelta(days=conditions.birthday_days_before or 0)
    after = timedelta(days=conditions.birthday_days_after or 0)
    return any(birthday - before <= today <= birthday + after for birthday in birthdays_around(born, today))


def birthdays_around(born: date, today: date) -> list[date]:
    """Return the birthdays of last year, this year and next year."""
    return [_birthday(born, year) for year in (today.year - 1, today.year, today.year + 1)]


def _birthday(born: date, year: int) -> date:
    """Return the birthday in a year; that of a 29 February is the month's last day in other years."""
    return add_months(born, (year - born.year) * _MONTHS_A_YEAR)
