"""When what failed is tried again, for how long, and when an endpoint is left in peace. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

STATUS_GONE: Final = 410


class Outcome(StrEnum):
    """What came of an attempt."""

    DELIVERED = "DELIVERED"
    """The receiver answered with a status of 200 to 299."""

    REFUSED = "REFUSED"
    """It answered with another status, redirects among them: none is followed."""

    GONE = "GONE"
    """It answered 410: it wants nothing any more, and the endpoint is stopped."""

    TIMED_OUT = "TIMED_OUT"
    """It did not answer in time."""

    UNREACHED = "UNREACHED"
    """There was no connection, or it broke."""

    UNTRUSTED = "UNTRUSTED"
    """Its certificate is not good for its name."""

    NOT_PUBLIC = "NOT_PUBLIC"
    """Its name led to nothing on the public internet just then: nothing was sent."""

    UNSIGNED = "UNSIGNED"
    """The endpoint's secret cannot be opened with any of the installation's keys: nothing was sent."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """How patiently deliveries are tried.

    Args:
        first: the pause after the first failure; each further pause is `factor` times as long.
        factor: how fast the pauses grow.
        longest: no pause is longer.
        window: after this time since the first attempt was due there is no other; the delivery is dead.
        patience: so many failures of an endpoint in a row, and it rests for a while; each further failure doubles the
            rest, which is `longest_rest` at most.
        at_once: so many attempts of one process are under way at one endpoint; what else is due there is put off.
        busy: for how long, if little waits.
    """

    first: timedelta = timedelta(seconds=5)
    factor: int = 3
    longest: timedelta = timedelta(hours=6)
    window: timedelta = timedelta(days=3)
    patience: int = 5
    first_rest: timedelta = timedelta(seconds=5)
    longest_rest: timedelta = timedelta(minutes=10)
    at_once: int = 2
    busy: timedelta = timedelta(seconds=1)


SCHEDULE: Final = Schedule()
"""5 s, 15 s, 45 s, 2 min 15 s, 6 min 45 s, 20 min, 1 h, 3 h, then every 6 hours, for 3 days (R-PAR-5)."""

MAX_WAITING: Final = 10_000
"""Of what waits for one endpoint no more is counted."""

_LITTLE: Final = 30
"""If more deliveries wait for a busy endpoint, they are put off longer: their jobs leave room for others' as well."""

JITTER: Final = 0.2
"""Each pause is up to a fifth shorter or longer, so that what failed together does not come back together."""


def pause_after(failures: int, *, schedule: Schedule, chance: float, wanted: timedelta | None = None) -> timedelta:
    """Return how long to wait after a failed attempt.

    Args:
        failures: how many attempts of this round have failed, at least 1.
        schedule: how patient to be.
        chance: a random number from 0 to 1, for the jitter.
        wanted: how long the receiver itself asks to wait (`Retry-After`), if it does.
    """
    steps = min(failures - 1, 20)
    growth: int = schedule.factor**steps
    pause = min(schedule.first * growth, schedule.longest) * (1 + JITTER * (2 * chance - 1))
    return max(pause, min(wanted or timedelta(), schedule.longest))


def is_over(*, started_at: datetime, next_at: datetime, schedule: Schedule) -> bool:
    """Tell whether the next attempt would come too late, so that the delivery is dead."""
    return next_at > started_at + schedule.window


def rest_after(failures: int, *, schedule: Schedule) -> timedelta | None:
    """Return how long an endpoint rests that has failed so often in a row, or None if it need not yet."""
    over = failures - schedule.patience
    if over < 0:
        return None
    growth: int = 2 ** min(over, 20)
    return min(schedule.first_rest * growth, schedule.longest_rest)


def pause_while_busy(waiting: int, *, schedule: Schedule) -> timedelta:
    """Return how long to put an attempt off at least while its endpoint has as many under way as it may.

    Args:
        waiting: how many deliveries wait for the endpoint; the more, the longer.
        schedule: how patient to be.
    """
    return schedule.busy * max(1.0, waiting / _LITTLE)
