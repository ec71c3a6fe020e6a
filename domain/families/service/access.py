"""What every change of a family starts with: who may, and the locks."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from domain.families import queries
from domain.families.errors import InFamilyAlready
from domain.kernel import audit
from domain.kernel.database import fetchrow
from domain.kernel.errors import NotFound
from domain.patients import queries as patients
from domain.staff.actor import Actor
from domain.staff.policy import Right, has_right

Row = dict[str, Any]

_LOCK_FAMILY = "SELECT id, name FROM family WHERE id = $1 AND dissolved_at IS NULL FOR NO KEY UPDATE"


def is_desk(actor: Actor) -> bool:
    """Tell whether the actor changes families of others: staff with the right, or Enamel itself."""
    return has_right(actor, Right.EDIT_PATIENTS)


async def lock_family(family_id: UUID) -> Row | None:
    """Lock a family until the transaction ends, and return it unless it is dissolved."""
    row = await fetchrow(_LOCK_FAMILY, family_id)
    return None if row is None else dict(row)


async def own_family(actor: Actor, family_id: UUID) -> tuple[Row, list[Row]]:
    """Lock a family that the actor may see, and return it with its members.

    Raises:
        NotFound: there is no such family, or the actor is neither staff nor a member.
    """
    family = await lock_family(family_id)
    members = (await queries.members_of([family_id]))[family_id]
    if family is None or not (is_desk(actor) or any(member["patient_id"] == actor.id for member in members)):
        raise NotFound(field=("familyId",))
    return family, members


async def lock_patient(patient_id: UUID, field: tuple[str, ...]) -> Row:
    """Lock a patient and return the row.

    Raises:
        NotFound: there is no such patient any more.
    """
    found = (await patients.lock([patient_id])).get(patient_id)
    if found is None or found["status"] not in ("LEAD", "ACTIVE"):
        raise NotFound(field=field)
    return found


async def refuse_second_family(patient_id: UUID, field: tuple[str, ...]) -> None:
    """Let a patient pass who has no family; the patient's lock makes the answer last (R-FAM-1).

    Raises:
        InFamilyAlready: there is one.
    """
    if patient_id in await queries.families_of([patient_id]):
        raise InFamilyAlready(field=field)


async def note(
    actor: Actor,
    action: str,
    family_id: UUID,
    after: Mapping[str, object] | None = None,
    before: Mapping[str, object] | None = None,
) -> None:
    """Write a line of the audit log about a family."""
    await audit.record(
        actor=actor, action=action, object_type="Family", object_id=family_id, before=before, after=after
    )
