"""What a segment may ask for, and who is among the best and the worst (R-ENG-1). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from domain.clinic.policy import SERVICE_CATEGORIES
from domain.kernel.errors import Invalid, NumberOutOfRange
from domain.kernel.money import bounded
from domain.segments.errors import AgesReversed, TooManyChoices

MAX_NAME_CHARACTERS: Final = 200
MAX_SERVICES: Final = 50
MAX_SEGMENTS: Final = 1000
BEST_SCORE: Final = 8
WORST_SCORE: Final = 4
"""Of three marks from 1 to 3 each: at least, at most."""

_RANGES: Final[dict[str, tuple[str, int, int]]] = {
    "sleeping_months": ("sleepingMonths", 1, 120),
    "birth_month": ("birthMonth", 1, 12),
    "minimum_age": ("minimumAge", 0, 130),
    "maximum_age": ("maximumAge", 0, 130),
    "minimum_visits": ("minimumVisits", 1, 10_000),
    "expiring_within_days": ("expiringWithinDays", 0, 366),
}


class ValueGroup(StrEnum):
    """How much a patient is worth to the clinic, by recency, frequency and money."""

    BEST = "BEST"
    MIDDLE = "MIDDLE"
    WORST = "WORST"


@dataclass(frozen=True, slots=True)
class SegmentFilter:
    """Whom a segment holds: everything that is not None must hold; one without anything holds everybody.

    Args:
        sleeping_months: no completed visit for so many months, after at least one, and none booked; 1 to 120.
        birth_month: born in this month, 1 to 12.
        minimum_age: full years at least, 0 to 130.
        maximum_age: full years at most, 0 to 130.
        sex: FEMALE or MALE.
        minimum_spend_minor: paid in all at least, net of refunds.
        minimum_visits: visits in all at least, 1 to 10 000.
        categories: had a service of one of them.
        service_ids: had one of these services, at most 50.
        tier_id: holds this tier now.
        stage: is in this loyalty stage.
        expiring_within_days: bonuses that can be spent now end within so many days, today counted as 0; 0 to 366.
        has_marketing_consent: has agreed to advertising, or has not.
        value_group: by recency, frequency and money.
        branch_id: the home branch.
        source: how the patient came to be registered.
    """

    sleeping_months: int | None = None
    birth_month: int | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    sex: str | None = None
    minimum_spend_minor: int | None = None
    minimum_visits: int | None = None
    categories: tuple[str, ...] | None = None
    service_ids: tuple[UUID, ...] | None = None
    tier_id: UUID | None = None
    stage: str | None = None
    expiring_within_days: int | None = None
    has_marketing_consent: bool | None = None
    value_group: ValueGroup | None = None
    branch_id: UUID | None = None
    source: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return what is stored: the fields that are given."""
        found = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: [str(one) for one in value] if isinstance(value, tuple) else _plain(value)
            for name, value in found.items()
            if value is not None
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "SegmentFilter":
        """Return the filter that `to_json` told."""
        values = dict(stored)
        for name in ("tier_id", "branch_id"):
            if name in values:
                values[name] = UUID(values[name])
        if "service_ids" in values:
            values["service_ids"] = tuple(map(UUID, values["service_ids"]))
        if "categories" in values:
            values["categories"] = tuple(values["categories"])
        if "value_group" in values:
            values["value_group"] = ValueGroup(values["value_group"])
        return cls(**values)

    def checked(self) -> "SegmentFilter":
        """Return the filter in one spelling.

        Raises:
            NumberOutOfRange, AmountOutOfRange, AgesReversed, TooManyChoices, Invalid: the field says which.
        """
        for name, (path, minimum, maximum) in _RANGES.items():
            number = getattr(self, name)
            if number is not None and not minimum <= number <= maximum:
                raise NumberOutOfRange(field=("filter", path), minimum=minimum, maximum=maximum)
        if self.minimum_spend_minor is not None:
            bounded(self.minimum_spend_minor, field=("filter", "minimumSpend"))
        if self.minimum_age is not None and self.maximum_age is not None and self.minimum_age > self.maximum_age:
            raise AgesReversed(field=("filter", "maximumAge"))
        categories = None if self.categories is None else tuple(sorted(set(self.categories)))
        services = None if self.service_ids is None else tuple(sorted(set(self.service_ids)))
        if categories is not None and not set(categories) <= set(SERVICE_CATEGORIES):
            raise Invalid(field=("filter", "categories"))
        if categories == ():
            raise TooManyChoices(field=("filter", "categories"), maximum=len(SERVICE_CATEGORIES))
        if services is not None and not 1 <= len(services) <= MAX_SERVICES:
            raise TooManyChoices(field=("filter", "serviceIds"), maximum=MAX_SERVICES)
        return replace(self, categories=categories, service_ids=services)


@dataclass(frozen=True, slots=True)
class ValueBounds:
    """Where the thirds of the patients begin; each pair is the last value of the lowest, the first of the highest."""

    recent: tuple[date, date]
    visits: tuple[int, int]
    spend_minor: tuple[int, int]


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value


def score(value: Any, low: Any, high: Any) -> int:
    """Return the mark of a figure, 1 to 3; where everybody is alike, everybody is in the middle."""
    if value >= high and value > low:
        return 3
    return 1 if value <= low and value < high else 2


def value_group(bounds: ValueBounds, *, last_visit_on: date, visits: int, spend_minor: int) -> ValueGroup:
    """Return the group of a patient who has come at least once.

    Args:
        last_visit_on: the last visit.
        visits: of the last 12 months.
        spend_minor: paid in the last 12 months, net of refunds.
    """
    marks = (
        score(last_visit_on, *bounds.recent) + score(visits, *bounds.visits) + score(spend_minor, *bounds.spend_minor)
    )
    if marks >= BEST_SCORE:
        return ValueGroup.BEST
    return ValueGroup.WORST if marks <= WORST_SCORE else ValueGroup.MIDDLE
