"""What is known of an invoice and of its patient when promotions are looked at. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.promotions.policy.lines import PricedLine


class Need(StrEnum):
    """A fact about a patient that has to be read before some condition can be looked at."""

    BIRTH_DATE = "BIRTH_DATE"
    """When the patient was born."""

    STAGE = "STAGE"
    """The loyalty stage."""

    FAMILY = "FAMILY"
    """The kinship to the family's head, and whether the patient is a child of a family."""

    TREATMENT = "TREATMENT"
    """When one of a child's parents was last treated."""

    SEGMENTS = "SEGMENTS"
    """Of which segments the patient is one."""

    HISTORY = "HISTORY"
    """What was done at earlier visits."""


@dataclass(frozen=True, slots=True)
class Done:
    """Units of one service that were done on one day, paid or free, and were not refunded."""

    service_id: UUID
    category: str
    visit_on: date
    units: int


@dataclass(frozen=True, slots=True)
class History:
    """What one patient has had on completed invoices, less what was refunded.

    Args:
        visits: how many completed invoices there are that were not wholly refunded, in any branch.
        done: a row for each service and day.
    """

    visits: int = 0
    done: tuple[Done, ...] = ()


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """What is known of an invoice.

    Args:
        tier_id: the tier held when it was opened (R-TIR-3).
        at: the present moment, aware, in the branch's time zone: hours and days are its (R-PRO-1).
        lines: in the invoice's order.
    """

    patient_id: UUID
    branch_id: UUID
    tier_id: UUID
    at: datetime
    lines: tuple[PricedLine, ...]

    @property
    def today(self) -> date:
        """Return the date at the branch."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of the patient; whatever no condition asks for may be left out.

    Args:
        tier_id: the tier held.
        kinship: what the patient is to the head of the family, `SELF` for the head; None without a family.
        is_child: a child of a family (R-FAM-5).
        parents_treated_on: when one of a child's parents was last treated; None if never.
        segment_ids: those of the segments asked for that the patient is in.
    """

    tier_id: UUID | None = None
    birth_date: date | None = None
    stage: str | None = None
    kinship: str | None = None
    is_child: bool = False
    parents_treated_on: date | None = None
    segment_ids: Collection[UUID] = frozenset()
    history: History = History()
