"""Rules about families: who follows the head, and what an invitation is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from domain.patients.policy import is_minor

MAX_NAME_CHARACTERS = 100
INVITATION_LIFE = timedelta(days=14)
INVITATIONS_A_DAY = 20
SELF = "SELF"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A new invitation with its token, which is told this once."""

    id: UUID
    token: str
    expires_at: datetime


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
