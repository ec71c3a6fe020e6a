"""What a merge means to families: a patient is in one at most (R-FAM-1, R-SEC-6)."""

from datetime import datetime
from uuid import UUID

from domain.cards.errors import TwoFamilies
from domain.kernel.database import execute, fetch

_LOCK = """
SELECT f.id FROM family f WHERE f.id IN (
    SELECT family_id FROM family_member WHERE patient_id = ANY ($1) AND left_at IS NULL) ORDER BY f.id FOR NO KEY UPDATE
"""
_MEMBERSHIPS = """
SELECT id, family_id, patient_id, is_head, is_guardian FROM family_member
WHERE patient_id = ANY ($1) AND left_at IS NULL ORDER BY id FOR NO KEY UPDATE
"""
_GIVE = "UPDATE family_member SET patient_id = $2 WHERE id = $1 AND left_at IS NULL"
_END = "UPDATE family_member SET left_at = $2, is_head = false WHERE id = $1"
_TAKE_OVER = """
UPDATE family_member SET is_head = is_head OR $2, is_guardian = is_guardian OR $3,
    kinship = CASE WHEN $2 THEN 'SELF' ELSE kinship END WHERE id = $1
"""


async def merge_memberships(*, duplicate_id: UUID, survivor_id: UUID, now: datetime) -> UUID | None:
    """Bring the survivor into the duplicate's family, and return the membership that changed hands.

    Of two memberships of one family the survivor's stays; the head's place and guardianship are kept.

    Raises:
        TwoFamilies: both are in families, and not in the same one.
    """
    both = [duplicate_id, survivor_id]
    await fetch(_LOCK, both)
    found = {row["patient_id"]: row for row in await fetch(_MEMBERSHIPS, both)}
    own, others = found.get(survivor_id), found.get(duplicate_id)
    if others is None:
        return None
    membership_id: UUID = others["id"]
    if own is None:
        await execute(_GIVE, membership_id, survivor_id)
        return membership_id
    if own["family_id"] != others["family_id"]:
        raise TwoFamilies(field=("duplicateId",))
    await execute(_END, membership_id, now)
    await execute(_TAKE_OVER, own["id"], others["is_head"], others["is_guardian"])
    return None


async def return_membership(*, membership_id: UUID, duplicate_id: UUID) -> None:
    """Give a membership back that is still there."""
    await execute(_GIVE, membership_id, duplicate_id)
