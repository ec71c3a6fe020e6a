"""The conditions of a promotion: to whom it applies, when, and to which lines (R-PRO-1, R-PRO-2, R-PRO-3). Pure."""

from __future__ import annotations  # the forms of stored conditions are read off the fields' types

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final
from uuid import UUID

from domain.kernel.errors import Invalid
from domain.kernel.money import bounded
from domain.promotions.policy.facts import Need

MAX_LISTED: Final = 500
"""The most services that one promotion may name, and the most entries of any other list."""

MAX_DAYS: Final = 3660
MAX_AGE: Final = 150
MAX_COUNT: Final = 1000
MAX_BIRTHDAY_DAYS: Final = 180
HOURS: Final = 24
_DAYS_A_WEEK: Final = 7


class ConditionInvalid(Invalid):
    """One of a promotion's conditions breaks its form or limits; the field says which, in the API's spelling."""

    text = "This condition of the promotion is not possible."


class ConditionOutOfRange(ConditionInvalid):
    """A number is out of its bounds."""

    text = "The number must be between {minimum} and {maximum}."


class ConditionChoices(ConditionInvalid):
    """A list that is given names something, and not more than any sensible one."""

    text = "There must be 1 to {maximum} of them."


class HoursNotPossible(ConditionInvalid):
    """Hours have a beginning and an end, which differ."""

    text = "Give both hours, and not the same one twice."


class AgesReversed(ConditionInvalid):
    """Nobody is at least so old and at most younger."""

    text = "The lowest age is above the highest."


class PreviousNeedsServices(ConditionInvalid):
    """What has to come before is named."""

    text = "Name the services, or the category that is meant."


@dataclass(frozen=True, slots=True)
class Previous:
    """Services that have to have been done before (R-PRO-3).

    Args:
        services: these services, or
        categories: any of these categories; one of both is named.
        within_days: done at most so many days ago.
        at_least: so many units of them.
    """

    services: frozenset[UUID] = frozenset()
    categories: frozenset[str] = frozenset()
    within_days: int = MAX_DAYS
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class Conditions:
    """When a promotion applies; all that are given must be met, and what is left out always is.

    Args:
        services: lines of these services count, and those
        categories: of these categories; all lines where neither is given.
        branches: at these branches.
        weekdays: on these days, 1 for Monday to 7 for Sunday, in the branch's zone.
        hour_from: from this hour, 0 to 23, in the branch's zone.
        hour_to: until this hour, 1 to 24; smaller than `hour_from` it means the next morning, which belongs to the
            weekday on which the hours began.
        first_visit_only: for patients who have never come.
        tiers: for these tiers.
        stages: for these loyalty stages.
        segment_id: for this segment.
        kinships: for family members who are this to the head.
        min_age, max_age: in whole years, both inclusive.
        is_child_of_family: for children of families (R-FAM-5).
        parent_in_treatment_days: for children of families, one of whose parents was treated at most so many days ago.
        birthday_days_before, birthday_days_after: from so many days before the birthday to so many after it; one given
            alone means 0 for the other.
        previous: what has to have been done before.
        service_number: this unit of the services that count, since the promotion's first day, is on the invoice.
        minimum_sum_minor: the lines that count cost at least so much before discounts.
    """

    services: frozenset[UUID] = frozenset()
    categories: frozenset[str] = frozenset()
    branches: frozenset[UUID] = frozenset()
    weekdays: frozenset[int] = frozenset()
    hour_from: int | None = None
    hour_to: int | None = None
    first_visit_only: bool = False
    tiers: frozenset[UUID] = frozenset()
    stages: frozenset[str] = frozenset()
    segment_id: UUID | None = None
    kinships: frozenset[str] = frozenset()
    min_age: int | None = None
    max_age: int | None = None
    is_child_of_family: bool = False
    parent_in_treatment_days: int | None = None
    birthday_days_before: int | None = None
    birthday_days_after: int | None = None
    previous: Previous | None = None
    service_number: int | None = None
    minimum_sum_minor: int | None = None

    @classmethod
    def from_json(cls, stored: Any) -> Conditions:
        """Return the conditions that `to_json` wrote, or that somebody wants.

        Args:
            stored: an object of lists, strings, numbers and booleans by the names of the fields; ids as strings. What
                is absent or null is no condition.

        Raises:
            ConditionInvalid, AmountOutOfRange: a name is unknown, or a value breaks its form or limits.
        """
        if not isinstance(stored, Mapping):
            raise ConditionInvalid(field=("conditions",))
        return checked(cls(**_read(cls, stored, ())))

    def to_json(self) -> dict[str, Any]:
        """Return what is stored: the conditions that are given, and nothing else; always in the same order."""
        return _written(self)

    @property
    def needs(self) -> frozenset[Need]:
        """Return which facts about the patient have to be read before these conditions can be looked at."""
        asked = (
            (Need.BIRTH_DATE, self.min_age, self.max_age, self.birthday_days_before, self.birthday_days_after),
            (Need.STAGE, self.stages),
            (Need.FAMILY, self.kinships, self.is_child_of_family, self.parent_in_treatment_days),
            (Need.TREATMENT, self.parent_in_treatment_days),
            (Need.SEGMENTS, self.segment_id),
            (Need.HISTORY, self.first_visit_only, self.previous, self.service_number),
        )
        return frozenset(need for need, *values in asked if any(map(_is_given, values)))


def checked(conditions: Conditions) -> Conditions:
    """Return conditions that keep to their limits.

    Raises:
        ConditionInvalid and its kinds: one of them does not.
        AmountOutOfRange: the minimum sum is none that an invoice can have.
    """
    if conditions.minimum_sum_minor is not None:
        bounded(conditions.minimum_sum_minor, field=_field("minimum_sum_minor"))
    for name, minimum, maximum in _BOUNDS:
        _bound(getattr(conditions, name), minimum, maximum, (name,))
    for weekday in conditions.weekdays:
        _bound(weekday, 1, _DAYS_A_WEEK, ("weekdays",))
    for holder, path in ((conditions, ()), (conditions.previous, ("previous",))):
        for name in _LISTS:
            if len(getattr(holder, name, ())) > MAX_LISTED:
                raise ConditionChoices(field=_field(*path, name), maximum=MAX_LISTED)
    if (conditions.hour_from is None) != (conditions.hour_to is None) or (
        conditions.hour_from is not None and conditions.hour_from == conditions.hour_to
    ):
        raise HoursNotPossible(field=_field("hour_to"))
    if conditions.min_age is not None and conditions.max_age is not None and conditions.max_age < conditions.min_age:
        raise AgesReversed(field=_field("max_age"))
    if conditions.previous is not None:
        _check_previous(conditions.previous)
    return conditions


def _check_previous(previous: Previous) -> None:
    if not (previous.services or previous.categories):
        raise PreviousNeedsServices(field=_field("previous", "services"))
    _bound(previous.within_days, 1, MAX_DAYS, ("previous", "within_days"))
    _bound(previous.at_least, 1, MAX_COUNT, ("previous", "at_least"))


_LISTS: Final = ("services", "categories", "branches", "tiers", "stages", "kinships")
_BOUNDS: Final = (
    ("hour_from", 0, HOURS - 1),
    ("hour_to", 1, HOURS),
    ("min_age", 0, MAX_AGE),
    ("max_age", 0, MAX_AGE),
    ("parent_in_treatment_days", 1, MAX_DAYS),
    ("birthday_days_before", 0, MAX_BIRTHDAY_DAYS),
    ("birthday_days_after", 0, MAX_BIRTHDAY_DAYS),
    ("service_number", 1, MAX_COUNT),
)
_SPELLING: Final = {
    "services": "serviceIds",
    "branches": "branchIds",
    "tiers": "tierIds",
    "minimum_sum_minor": "minimumSum",
}
"""How the API spells the fields whose names are not simply put in camel case."""


def _is_given(value: object) -> bool:
    """Tell whether a condition is one: 0 is, for an hour or an age."""
    return value is not None and value is not False and value != frozenset()


def _invalid(*path: str) -> ConditionInvalid:
    return ConditionInvalid(field=_field(*path))


def _field(*path: str) -> tuple[str, ...]:
    return ("conditions", *map(_spelled, path))


def _spelled(name: str) -> str:
    first, *others = name.split("_")
    return _SPELLING.get(name) or first + "".join(map(str.capitalize, others))


def _bound(number: int | None, minimum: int, maximum: int, path: tuple[str, ...]) -> None:
    if number is not None and not minimum <= number <= maximum:
        raise ConditionOutOfRange(field=_field(*path), minimum=minimum, maximum=maximum)


def _read(kind: type[Conditions | Previous], stored: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields of a dataclass as an object spells them; what is null keeps its default."""
    forms = {field.name: str(field.type) for field in fields(kind)}
    if unknown := [name for name in stored if name not in forms]:
        raise _invalid(*path, unknown[0])
    return {name: _value(forms[name], value, (*path, name)) for name, value in stored.items() if value is not None}


def _value(form: str, value: Any, path: tuple[str, ...]) -> Any:
    try:
        if form.startswith("frozenset"):
            if not isinstance(value, list | tuple):
                raise _invalid(*path)
            return frozenset(_atom(form.removeprefix("frozenset[").removesuffix("]"), item, path) for item in value)
        if form.startswith("Previous"):
            if not isinstance(value, Mapping):
                raise _invalid(*path)
            return Previous(**_read(Previous, value, path))
        return _atom(form.removesuffix(" | None"), value, path)
    except ValueError as error:
        raise _invalid(*path) from error


def _atom(form: str, value: Any, path: tuple[str, ...]) -> Any:
    kind = {"UUID": str, "str": str, "int": int, "bool": bool}[form]
    if type(value) is not kind:
        raise _invalid(*path)
    return UUID(str(value)) if form == "UUID" else value


def _written(group: Conditions | Previous) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(group):
        value = getattr(group, field.name)
        if isinstance(value, frozenset) and value:
            found[field.name] = sorted(str(item) if isinstance(item, UUID) else item for item in value)
        elif isinstance(value, Previous):
            found[field.name] = _written(value)
        elif _is_given(value):
            found[field.name] = str(value) if isinstance(value, UUID) else value
    return found
