"""Time: instants are aware UTC datetimes; dates belong to a branch's time zone (R-ACC-3).

Only the edges read the clock. Everything below takes `now` as an argument.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """The time as Enamel sees it: the machine's, shifted by `offset` in development."""

    offset: timedelta = timedelta(0)

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC) + self.offset


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """Return the time zone of an IANA name.

    Raises:
        KeyError: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError) as error:
        raise KeyError(name) from error


def local_date(now: datetime, time_zone: str) -> date:
    """Return the calendar date at `now` in the zone."""
    return now.astimezone(zone(time_zone)).date()


@dataclass(frozen=True, slots=True)
class LocalDates:
    """The dates at one moment in several places: in the west of the network it may still be yesterday."""

    earliest: date
    latest: date

    @classmethod
    def at(cls, now: datetime, time_zones: Iterable[str]) -> "LocalDates":
        """Return the dates at `now` in the zones, of which there is one at least."""
        dates = [local_date(now, time_zone) for time_zone in time_zones]
        return cls(min(dates), max(dates))

    def has_begun(self, day: date) -> bool:
        """Tell whether a day has begun in one of the places."""
        return day <= self.latest

    def is_over(self, day: date | None) -> bool:
        """Tell whether a last day is over in all of the places; None is no end."""
        return day is not None and day < self.earliest


def start_of_day(day: date, time_zone: str) -> datetime:
    """Return the instant at which `day` begins in the zone, in UTC.

    Where summer time skips midnight, the first instant after it counts.
    """
    return datetime.combine(day, time.min, zone(time_zone)).astimezone(UTC)


def end_of_day(day: date, time_zone: str) -> datetime:
    """Return the instant at which `day` is over in the zone: the start of the next one, in UTC."""
    return start_of_day(day + timedelta(days=1), time_zone)


def add_months(day: date, months: int) -> date:
    """Return the date `months` calendar months after `day`, clamped to the month's end (R-ACC-3)."""
    year, month_index = divmod(day.year * 12 + day.month - 1 + months, 12)
    month = month_index + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
