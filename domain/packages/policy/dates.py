"""Days of a subscription: its last one, the periods of its entitlements, and the days in which it rests (R-PKG-5).

A period is counted from the subscription's first day in calendar months, clamped to the month's end as everywhere, and
days of a freeze do not count: a year with 30 days of freeze has four quarters as well, one of them 30 days longer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.kernel.clock import add_months

MONTHS_OF_PERIOD = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Freeze:
    """Days in which a subscription rests, the first and the last one included."""

    starts_on: date
    ends_on: date

    @property
    def days(self) -> int:
        """Return how many days it has; 0 for one that was taken back before it began."""
        return (self.ends_on - self.starts_on).days + 1

    def has(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class Standing:
    """The dates of a subscription and how it is stored; what it is on a day, `status_on` tells."""

    status: str
    starts_on: date
    ends_on: date
    validity_months: int
    freezes: tuple[Freeze, ...] = ()

    def frozen_on(self, day: date) -> bool:
        """Tell whether it rests on a day."""
        return any(freeze.has(day) for freeze in self.freezes)


def last_day(starts_on: date, validity_months: int) -> date:
    """Return the last day of a validity: the one before the same day so many months later."""
    return add_months(starts_on, validity_months) - _DAY


def status_on(standing: Standing, day: date) -> str:
    """Return the status that people see on a day, whether or not the night has run."""
    if standing.status in ("CANCELLED", "EXPIRED", "PAST_DUE"):
        return standing.status
    if day > standing.ends_on:
        return "EXPIRED"
    return "FROZEN" if standing.frozen_on(day) else "ACTIVE"


def frozen_days(freezes: Sequence[Freeze], before: date) -> int:
    """Return how many days of freezes lie before a day."""
    return sum(max(0, min(freeze.days, (before - freeze.starts_on).days)) for freeze in freezes)


def periods(period: str, validity_months: int) -> int:
    """Return how many periods a validity has; the last one may be shorter."""
    months = MONTHS_OF_PERIOD.get(period)
    return 1 if months is None else -(-validity_months // months)


def period_number(standing: Standing, period: str, day: date) -> int:
    """Return in which period of an entitlement a day lies, from 0.

    Args:
        standing: the subscription, on one of whose days `day` lies.
        period: MONTH, QUARTER, YEAR or TOTAL.
    """
    months = MONTHS_OF_PERIOD.get(period)
    if months is None:
        return 0
    counted = day - timedelta(days=frozen_days(standing.freezes, day))
    number = 0
    while add_months(standing.starts_on, (number + 1) * months) <= counted:
        number += 1
    return min(number, periods(period, standing.validity_months) - 1)


def period_start(standing: Standing, period: str, number: int) -> date:
    """Return the first day of a period that is not frozen."""
    day = add_months(standing.starts_on, number * MONTHS_OF_PERIOD.get(period, 0))
    for freeze in sorted(standing.freezes, key=lambda one: one.starts_on):
        if freeze.starts_on <= day:
            day += timedelta(days=freeze.days)
    return day


def next_available(
    *,
    standing: Standing,
    period: str,
    quantity: int,
    taken: Mapping[int, int],
    minimum_interval_days: int,
    last_used_on: date | None,
    today: date,
) -> date | None:
    """Return the first day from `today` on, on which one more unit can be used; None if there is none.

    Args:
        standing: the subscription.
        period: of the entitlement.
        quantity: units in each period.
        taken: used and reserved units by the period's number; 0 where it is missing.
        minimum_interval_days: days between two uses.
        last_used_on: the day of the last use.
        today: the date where the subscription is at home.
    """
    if status_on(standing, today) not in ("ACTIVE", "FROZEN"):
        return None
    day = max(today, standing.starts_on)
    if last_used_on is not None:
        day = max(day, last_used_on + timedelta(days=minimum_interval_days))
    while day <= standing.ends_on:
        frozen = next((freeze for freeze in standing.freezes if freeze.has(day)), None)
        if frozen is not None:
            day = frozen.ends_on + _DAY
            continue
        number = period_number(standing, period, day)
        if taken.get(number, 0) < quantity:
            return day
        if number + 1 >= periods(period, standing.validity_months):
            return None
        day = max(day + _DAY, period_start(standing, period, number + 1))
    return None
