"""What the list of patients can be narrowed by."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.kernel.clock import add_months, local_date, start_of_day
from domain.patients.policy import Search

SLEEPING_MONTHS = 6
NOTHING = Search(())


@dataclass(frozen=True, slots=True)
class PatientFilter:
    """Which patients to list; everything that is not None must hold.

    Args:
        asleep_since: the start of the day six months ago, for `is_sleeping`.
        search: parts of the name, the phone, the birth date.
        branch_id: the home branch.
        tier_id: the tier held now.
        stage: the loyalty stage.
        is_sleeping: whether the last visit was before `asleep_since`.
    """

    asleep_since: datetime
    search: Search = NOTHING
    branch_id: UUID | None = None
    tier_id: UUID | None = None
    stage: str | None = None
    is_sleeping: bool | None = None


def asleep_since(now: datetime, time_zone: str) -> datetime:
    """Return the instant before which the last visit of a sleeping patient was (ENG: sleeping).

    Args:
        now: the instant.
        time_zone: the organisation's.
    """
    return start_of_day(add_months(local_date(now, time_zone), -SLEEPING_MONTHS), time_zone)
