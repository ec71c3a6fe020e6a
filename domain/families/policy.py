"""Rules about families: who follows the head, and what an invitation is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.patients.policy import is_minor

MAX_NAME_CHARACTERS = 100
INVITATION_LIFE = timedelta(days=14)
INVITATIONS_A_DAY = 20
SELF = "SELF"
CHILD = "CHILD"
KINSHIPS = (SELF, "SPOUSE", "PARENT", CHILD, "SIBLING", "GRANDPARENT", "OTHER")
"""What a member can be to the head."""

PARENTAL = frozenset({SELF, "SPOUSE", "PARENT"})
"""What an adult is to the head who may be the parent of the family's children."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A new invitation with its token, which is told this once."""

    id: UUID
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """Who joined which family."""

    family_id: UUID
    patient_id: UUID


@dataclass(frozen=True, slots=True)
class Lending:
    """From whom a member may borrow bonuses, and how much (R-FAM-1).

    Args:
        lender_ids: the other present members who share, sorted.
        monthly_limit_minor: at most this much in a calendar month may be spent of what others share, minor units; None
            for no limit.
    """

    lender_ids: tuple[UUID, ...]
    monthly_limit_minor: int | None


@dataclass(frozen=True, slots=True)
class LimitChange:
    """What a member's limit is to be; where there is no change, there is no `LimitChange`.

    Args:
        amount: at most this much of what others share may be spent in a calendar month; None lifts the limit.
    """

    amount: Decimal | None


def is_looser(*, wanted_minor: int | None, present_minor: int | None) -> bool:
    """Tell whether a limit in minor units, None for none, lets a member borrow more than the present one."""
    if present_minor is None:
        return False
    return wanted_minor is None or wanted_minor > present_minor


@dataclass(frozen=True, slots=True)
class FamilyStanding:
    """What a patient is for the offers to families (R-FAM-5).

    Args:
        kinship: to the head, `SELF` for the head; None without a family.
        is_child: a present member who is a minor, or a child of the head whose birth date is not known.
        parent_ids: a child's present guardians and the adults who may be its parents, sorted; nobody for others.
    """

    kinship: str | None = None
    is_child: bool = False
    parent_ids: tuple[UUID, ...] = ()


def standing_in_family(patient_id: UUID, members: Sequence[Mapping[str, Any]], today: date) -> FamilyStanding:
    """Return what a patient is for the offers to families.

    Args:
        patient_id: the patient.
        members: the present members of the patient's family, with `patient_id`, `birth_date`, `kinship` and
            `is_guardian`; none for a patient without a family.
        today: the organisation's date.
    """

    def is_child(member: Mapping[str, Any]) -> bool:
        born = member["birth_date"]
        return member["kinship"] == CHILD if born is None else is_minor(born, today)

    own = next((member for member in members if member["patient_id"] == patient_id), None)
    if own is None or not is_child(own):
        return FamilyStanding(None if own is None else own["kinship"])
    adults = [member for member in members if not is_child(member)]
    parents = [row["patient_id"] for row in adults if row["is_guardian"] or row["kinship"] in PARENTAL]
    return FamilyStanding(own["kinship"], is_child=True, parent_ids=tuple(sorted(parents)))


def next_head(members: Sequence[Mapping[str, Any]], today: date) -> Mapping[str, Any]:
    """Return who becomes the head of those that are left: the oldest guardian, else the oldest adult.

    Somebody without a birth date counts as an adult younger than all others; of two the one who joined first follows.
    Where only minors are left it is the oldest of them.

    Args:
        members: at least one, with `is_guardian`, `birth_date`, `joined_at` and `id`.
        today: the organisation's date.
    """

    def order(member: Mapping[str, Any]) -> tuple[bool, bool, date, datetime, UUID]:
        born = member["birth_date"]
        return (
            is_minor(born, today),
            not member["is_guardian"],
            born or date.max,
            member["joined_at"],
            member["id"],
        )

    return min(members, key=order)
