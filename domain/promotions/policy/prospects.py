"""What a patient may look forward to: promotions that count at the next visit, and the next steps of chains. Pure.

Of the conditions of a promotion those of the person are looked at here; days, hours, branches and services are told
along with it, as nobody knows the next visit yet.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.promotions.policy.applying import (
    Reason,
    birthdays_around,
    previous_units_missing,
    units_before,
    unmet_by_person,
)
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.facts import Person
from domain.promotions.policy.offers import UsedBefore


@dataclass(frozen=True, slots=True)
class Prospect:
    """One promotion that a patient may look forward to.

    Args:
        row: the promotion's columns.
        units_missing: how many units come before the one that it is for, of its services or of those that have to be
            done before it, whichever are more; 0 if that is the next.
        is_now: it counts at the next visit that it is for; False for the next step of a chain that needs something
            before.
        until: the last day on which it can be used, as far as that is known; None for no end.
        uses_left: how often the patient may still use it; None for no limit.
    """

    row: Mapping[str, Any]
    units_missing: int
    is_now: bool
    until: date | None
    uses_left: int | None


def prospects(
    rows: Iterable[Mapping[str, Any]], *, person: Person, used: Mapping[UUID, UsedBefore], today: date
) -> list[Prospect]:
    """Return what a patient may look forward to, what counts at once first; of each chain the next step only.

    Args:
        rows: promotions that are under way and need no voucher, oldest first, with `conditions` as they are read.
        person: with every fact that some promotion needs.
        used: what the patient has had of promotions, by id.
        today: the organisation's date.
    """
    every = (_prospect(row, person, used.get(row["id"], UsedBefore()), today) for row in rows)
    found = sorted((each for each in every if each is not None), key=_order)
    steps = {each.row["chain"]: each for each in reversed(found)}
    return [each for each in found if each.row["chain"] is None or steps[each.row["chain"]] is each]


def _order(prospect: Prospect) -> tuple[bool, int, bool, int, date, UUID]:
    """Return what orders promotions: what counts at once, then what takes the fewest services, its own first."""
    row = prospect.row
    waits_for_others = not prospect.is_now and row["conditions"].previous is not None
    return (
        not prospect.is_now, prospect.units_missing, waits_for_others, -row["priority"], row["starts_on"], row["id"],
    )  # fmt: skip


def _prospect(row: Mapping[str, Any], person: Person, used: UsedBefore, today: date) -> Prospect | None:
    uses_left = _uses_left(row, used)
    reasons = set(unmet_by_person(row["conditions"], person, today=today))
    if uses_left == 0 or reasons - ({Reason.PREVIOUS_SERVICE} if row["chain"] else set()):
        return None
    own = _units_missing(row, person)
    if own is None:
        return None
    missing = max(own, previous_units_missing(row["conditions"].previous, person.history, today=today))
    is_now = not reasons and not missing
    return Prospect(row, missing, is_now, _until(row, person, today), uses_left)


def _uses_left(row: Mapping[str, Any], used: UsedBefore) -> int | None:
    """Return how often a patient may still use a promotion, also as far as everybody together may."""
    limits = (
        (row["per_patient_limit"], used.uses),
        (row["per_patient_per_year"], used.uses_this_year),
        (row["max_uses"], row["used_count"]),
    )
    left = [max(0, limit - taken) for limit, taken in limits if limit is not None]
    if row["budget_minor"] is not None and row["spent_minor"] >= row["budget_minor"]:
        return 0
    own = [max(0, limit - taken) for limit, taken in limits[:2] if limit is not None]
    return 0 if 0 in left else min(own, default=None)


def _units_missing(row: Mapping[str, Any], person: Person) -> int | None:
    """Return how many units come before the one that a promotion is for; None if that one was done already."""
    conditions: Conditions = row["conditions"]
    number, every_nth = conditions.service_number, row["every_nth"]
    if number is None and every_nth is None:
        return 0
    done = units_before(conditions, person.history, since=row["starts_on"])
    if number is not None:
        return number - 1 - done if done < number else None
    missing: int = every_nth - 1 - done % every_nth
    return missing


def _until(row: Mapping[str, Any], person: Person, today: date) -> date | None:
    """Return the last day on which a promotion can be used: its own, or that of the days around the birthday."""
    days: Sequence[date | None] = (row["ends_on"], _birthday_ends_on(row["conditions"], person.birth_date, today))
    return min((day for day in days if day is not None), default=None)


def _birthday_ends_on(conditions: Conditions, born: date | None, today: date) -> date | None:
    before, after = conditions.birthday_days_before, conditions.birthday_days_after
    if born is None or (before is None and after is None):
        return None
    ends = (birthday + timedelta(days=after or 0) for birthday in birthdays_around(born, today))
    return next(end for end in ends if end >= today)
