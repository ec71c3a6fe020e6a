"""Reads families, and decides whom a caller may see of the patients (R-SEC-2, R-FAM-3)."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.clinic.queries import organisation, organisation_date
from domain.families.policy import Lending
from domain.kernel.database import fetch, fetchrow, grouped
from domain.ledger.queries import balances
from domain.patients.policy import is_minor
from domain.patients.queries import family_row, patients_by_ids
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right

Row = dict[str, Any]

_RELATIVES = """
SELECT m.patient_id, p.birth_date, mine.is_guardian
FROM family_member mine
JOIN family_member m ON m.family_id = mine.family_id AND m.left_at IS NULL
JOIN patient p ON p.id = m.patient_id
WHERE mine.patient_id = $1 AND mine.left_at IS NULL AND m.patient_id <> $1
"""
_FAMILIES_OF = """
SELECT m.patient_id, f.id, f.name, f.tier_policy, f.created_at FROM family_member m JOIN family f ON f.id = m.family_id
WHERE m.patient_id = ANY($1::uuid[]) AND m.left_at IS NULL
"""
_FAMILIES = "SELECT id, name, tier_policy, created_at FROM family WHERE id = ANY($1::uuid[])"
_MEMBERS = """
SELECT m.id, m.family_id, m.patient_id, m.kinship, m.is_head, m.is_guardian, m.shares_bonuses, m.monthly_limit_minor,
       m.joined_at, p.birth_date
FROM family_member m JOIN patient p ON p.id = m.patient_id
WHERE m.family_id = ANY($1::uuid[]) AND m.left_at IS NULL ORDER BY m.is_head DESC, m.joined_at, m.id
"""
_FELLOWS = """
SELECT mine.patient_id AS owner_id, m.patient_id, m.kinship, m.is_guardian, p.birth_date
FROM family_member mine JOIN family_member m ON m.family_id = mine.family_id AND m.left_at IS NULL
JOIN patient p ON p.id = m.patient_id
WHERE mine.patient_id = ANY($1::uuid[]) AND mine.left_at IS NULL
"""
_HOLD_FAMILY = """
SELECT f.id, f.tier_policy FROM family_member m JOIN family f ON f.id = m.family_id
WHERE m.patient_id = $1 AND m.left_at IS NULL FOR SHARE OF f
"""
_CIRCLES = """
SELECT mine.patient_id, f.tier_policy, array_agg(m.patient_id ORDER BY m.patient_id) AS member_ids
FROM family_member mine JOIN family f ON f.id = mine.family_id
JOIN family_member m ON m.family_id = f.id AND m.left_at IS NULL
WHERE mine.patient_id = ANY($1::uuid[]) AND mine.left_at IS NULL GROUP BY mine.patient_id, f.tier_policy
"""
_LENDING = """
SELECT m.patient_id, m.monthly_limit_minor,
       m.shares_bonuses AND EXISTS (
           SELECT FROM patient p WHERE p.id = m.patient_id AND p.status IN ('LEAD', 'ACTIVE')) AS lends
FROM family f JOIN family_member m ON m.family_id = f.id
WHERE f.id = (SELECT family_id FROM family_member WHERE patient_id = $1 AND left_at IS NULL) AND m.left_at IS NULL
ORDER BY m.id
"""
_LENDING_LOCKED = f"{_LENDING} FOR SHARE OF f, m"


async def wards_of(patient_id: UUID, today: date) -> set[UUID]:
    """Return the minors for whom a patient is a guardian on a day: under 18, and in the same family (R-FAM-3).

    Args:
        patient_id: the guardian.
        today: the organisation's date.
    """
    rows = await fetch(_RELATIVES, patient_id)
    return {row["patient_id"] for row in rows if row["is_guardian"] and is_minor(row["birth_date"], today)}


async def wards(*, actor: Actor, now: datetime) -> set[UUID]:
    """Return whom the actor may act for besides themselves: a patient's wards, nobody for other callers."""
    if actor.kind is not ActorKind.PATIENT or actor.id is None:
        return set()
    return await wards_of(actor.id, await organisation_date(now))


async def visible_patients(*, actor: Actor, ids: Collection[UUID], now: datetime) -> dict[UUID, Row]:
    """Return those of the patients whom the actor may see, by id (R-SEC-2).

    Staff see all; a patient sees themselves and their wards whole (`scope` "full"), and the names of the other members
    of their family (`scope` "family", everything else None). Whoever else is asked for is missing, as if there were no
    such patient.
    """
    if not ids:
        return {}
    if has_right(actor, Right.READ_PATIENTS):
        return await patients_by_ids(ids)
    if actor.kind is not ActorKind.PATIENT or actor.id is None:
        return {}
    if set(ids) == {actor.id}:
        return await patients_by_ids(ids)
    today = await organisation_date(now)
    relatives = {row["patient_id"]: row for row in await fetch(_RELATIVES, actor.id)}
    known = await patients_by_ids([key for key in ids if key in relatives or key == actor.id])
    own = {key for key, row in relatives.items() if row["is_guardian"] and is_minor(row["birth_date"], today)}
    return {key: row if key == actor.id or key in own else family_row(row) for key, row in known.items()}


async def families_of(patient_ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return the family of each patient who is in one, by the patient's id."""
    return {row["patient_id"]: dict(row) for row in await fetch(_FAMILIES_OF, list(patient_ids))}


async def visible_families(*, actor: Actor, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return those of the families that the actor may see, by id: all for staff, one's own for a patient (R-SEC-2)."""
    if has_right(actor, Right.READ_PATIENTS):
        return await families_by_ids(ids)
    if actor.kind is not ActorKind.PATIENT or actor.id is None:
        return {}
    own = (await families_of([actor.id])).get(actor.id)
    return {own["id"]: own} if own is not None and own["id"] in ids else {}


async def families_by_ids(ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return the families that exist, dissolved ones too, by id."""
    return {row["id"]: dict(row) for row in await fetch(_FAMILIES, list(ids))}


async def members_of(family_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return the present members of each family, the head first, then as they joined.

    Returns:
        Rows of `id`, `family_id`, `patient_id`, `birth_date`, `kinship`, `is_head`, `is_guardian`, `shares_bonuses`,
        `monthly_limit_minor` (also as `monthly_limit`) and `joined_at`.
    """
    members: dict[UUID, list[Row]] = {family_id: [] for family_id in family_ids}
    for record in await fetch(_MEMBERS, list(family_ids)):
        members[record["family_id"]].append({**record, "monthly_limit": record["monthly_limit_minor"]})
    return members


async def pools(*, family_ids: Sequence[UUID], now: datetime) -> dict[UUID, int]:
    """Return what the members who share have available together, in minor units, for each family (R-FAM-1)."""
    soon_days = (await organisation()).expiring_soon_days
    members = await members_of(family_ids)
    sharing = {key: [row["patient_id"] for row in rows if row["shares_bonuses"]] for key, rows in members.items()}
    owners = [patient_id for ids in sharing.values() for patient_id in ids]
    held = await balances(owner_ids=owners, now=now, soon_days=soon_days) if owners else {}
    return {
        key: sum(held[patient_id].available_minor for patient_id in ids if patient_id in held)
        for key, ids in sharing.items()
    }


async def hold_family(*, patient_id: UUID) -> Row | None:
    """Return `id` and `tier_policy` of a patient's family, None without one.

    The row is held until the running transaction ends: nobody joins or leaves meanwhile.
    """
    row = await fetchrow(_HOLD_FAMILY, patient_id)
    return None if row is None else dict(row)


async def circles(*, patient_ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return `tier_policy` and `member_ids` of the family of each patient who has one, oneself among them, sorted."""
    return {row["patient_id"]: dict(row) for row in await fetch(_CIRCLES, list(patient_ids))}


async def lenders(*, patient_id: UUID, lock: bool) -> Lending | None:
    """Return from whom a patient may borrow bonuses; None for a patient in no family (R-FAM-1).

    Args:
        patient_id: who pays.
        lock: keep the family and its members as they are until the running transaction ends: who withdraws the
            consent to share meanwhile, or leaves, waits for it.
    """
    members = {row["patient_id"]: row for row in await fetch(_LENDING_LOCKED if lock else _LENDING, patient_id)}
    own = members.pop(patient_id, None)
    if own is None:
        return None
    lender_ids = tuple(sorted(other for other, row in members.items() if row["lends"]))
    return Lending(lender_ids=lender_ids, monthly_limit_minor=own["monthly_limit_minor"])


async def fellows_of(patient_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return the present members of each patient's family, as `standing_in_family` asks for them.

    Returns:
        Rows of `patient_id`, `kinship`, `is_guardian` and `birth_date`, the patient's own among them; nothing for
        patients without a family.
    """
    return grouped(await fetch(_FELLOWS, list(patient_ids)), "owner_id")
