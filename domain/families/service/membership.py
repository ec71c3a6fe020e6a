"""Making a family, sharing in it, leaving it."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.clinic.queries import organisation, organisation_date
from domain.families import policy
from domain.families.errors import (
    ConsentIsTheirs,
    GuardianMustDecide,
    HeadLeaves,
    HeadUnderAge,
    LimitIsNotTheirs,
)
from domain.families.service.access import is_desk, lock_patient, note, own_family, refuse_second_family
from domain.kernel.clock import local_date
from domain.kernel.database import execute, transactional
from domain.kernel.errors import AmountOutOfRange, Forbidden, NotFound
from domain.kernel.ids import new_id
from domain.kernel.money import MAX_AMOUNT_MINOR, format_minor, to_minor
from domain.kernel.plain_text import clean_line
from domain.messages.service import send
from domain.patients import queries as patients
from domain.patients.policy import is_minor
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

Row = dict[str, Any]

_NEW_FAMILY = "INSERT INTO family (id, name, tier_policy, created_at) VALUES ($1, $2, $3, $4)"
_NEW_HEAD = """
INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)
VALUES ($1, $2, $3, 'SELF', true, true, false, $4)
"""
_LEAVE = "UPDATE family_member SET left_at = $2, is_head = false WHERE id = $1"
_LEAD = "UPDATE family_member SET is_head = true, kinship = 'SELF' WHERE id = $1"
_SHARE = "UPDATE family_member SET shares_bonuses = $2, monthly_limit_minor = $3 WHERE id = $1"
_END_INVITATIONS = """
UPDATE family_invitation SET expires_at = $3
WHERE family_id = $1 AND accepted_at IS NULL AND expires_at > $3
      AND (patient_id = $2 OR invited_by_kind = 'PATIENT' AND invited_by_id = $2)
"""
_DISSOLVE = "UPDATE family SET dissolved_at = $2 WHERE id = $1"


@transactional
async def create_family(*, actor: Actor, head_id: UUID, name: str, now: datetime) -> UUID:
    """Make a family of one: its head, who is also a guardian of the minors to come; return its id.

    Args:
        actor: the head, or staff who may edit patients.
        head_id: the patient who becomes the head.
        name: 1 to 100 characters.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may make no family.
        NotFound: no such patient, or not the caller's.
        InFamilyAlready: the patient has a family (R-FAM-1).
        HeadUnderAge: the patient is under 18.
        Invalid: the name.

    Effects:
        A family with one member, an audit line.
    """
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    title = clean_line(name, maximum=policy.MAX_NAME_CHARACTERS, field=("name",))
    if not (is_desk(actor) or actor.id == head_id):
        raise NotFound(field=("headId",))
    head = await lock_patient(head_id, ("headId",))
    clinic = await organisation()
    if is_minor(head["birth_date"], local_date(now, clinic.time_zone)):
        raise HeadUnderAge(field=("headId",))
    await refuse_second_family(head_id, ("headId",))
    family_id = new_id()
    await execute(_NEW_FAMILY, family_id, title, clinic.family_tier, now)
    await execute(_NEW_HEAD, new_id(), family_id, head_id, now)
    await note(actor, "family.create", family_id, {"name": title, "head_id": head_id})
    return family_id


@transactional
async def update_sharing(
    *,
    actor: Actor,
    family_id: UUID,
    patient_id: UUID,
    shares_bonuses: bool,
    limit: policy.LimitChange | None,
    now: datetime,
) -> UUID:
    """Say whether a member shares bonuses, and how much of the others' the member may spend; return the family's id.

    Sharing is a consent: the member gives and withdraws it, or a minor's guardian. The limit protects those who lend:
    the head, a minor's guardian and the desk set any limit, the member may set or lower the own one (R-FAM-1).

    Args:
        actor: the member, a minor's guardian, the head, or staff who may edit patients.
        family_id: the family.
        patient_id: the member.
        shares_bonuses: whether the family may spend the member's bonuses; from the head and the desk the present value.
        limit: the new limit, 0 to 10 000 000.00 a calendar month or none; None leaves the present one.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may change no family.
        NotFound: no such family or member, or not the caller's to decide for.
        GuardianMustDecide: a minor who has a guardian in the family decides alone.
        ConsentIsTheirs: the head or the desk would change whether the member shares.
        LimitIsNotTheirs: the member would raise or lift the own limit.
        AmountOutOfRange: the limit.

    Effects:
        The membership; an audit line, if anything changes.
    """
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    _, members = await own_family(actor, family_id)
    member, decides = await _sharing_member(actor, members, patient_id, now)
    limit_minor = member["monthly_limit_minor"] if limit is None else _limit_minor(limit.amount)
    if not decides and shares_bonuses != member["shares_bonuses"]:
        raise ConsentIsTheirs(field=("sharesBonuses",))
    is_looser = policy.is_looser(wanted_minor=limit_minor, present_minor=member["monthly_limit_minor"])
    if is_looser and patient_id == actor.id and not member["is_head"]:
        raise LimitIsNotTheirs(field=("monthlyLimit",))
    await execute(_SHARE, member["id"], shares_bonuses, limit_minor)
    before = {key: member[key] for key in ("shares_bonuses", "monthly_limit_minor")}
    after = {"shares_bonuses": shares_bonuses, "monthly_limit_minor": limit_minor}
    if before != after:
        who = {"patient_id": patient_id}
        await note(actor, "family.share", family_id, {**who, **after}, {**who, **before})
    return family_id


async def _sharing_member(actor: Actor, members: Sequence[Row], patient_id: UUID, now: datetime) -> tuple[Row, bool]:
    """Return the member whose limit the actor may set, and whether the actor decides about the consent, too."""
    if _decides_for_all(actor, members) and patient_id != actor.id:
        member = _member(members, patient_id)
        guardians = [row["patient_id"] for row in members if row["is_guardian"]]
        minor = is_minor(member["birth_date"], await organisation_date(now))
        return member, minor and actor.id in guardians
    return await _own_member(actor, members, patient_id, now), True


def _limit_minor(limit: Decimal | None) -> int | None:
    if limit is None:
        return None
    limit_minor = to_minor(limit)
    if not 0 <= limit_minor <= MAX_AMOUNT_MINOR:
        bounds = {"minimum": format_minor(0), "maximum": format_minor(MAX_AMOUNT_MINOR)}
        raise AmountOutOfRange(field=("monthlyLimit",), **bounds)
    return limit_minor


async def _own_member(actor: Actor, members: Sequence[Row], patient_id: UUID, now: datetime) -> Row:
    """Return the member whom the actor decides for: themselves or a ward (R-FAM-3)."""
    member = _member(members, patient_id)
    minor = is_minor(member["birth_date"], await organisation_date(now))
    guardians = [row["patient_id"] for row in members if row["is_guardian"]]
    if minor and actor.id in guardians:
        return member
    if patient_id != actor.id:
        raise NotFound(field=("patientId",))
    if minor and guardians:
        raise GuardianMustDecide(field=("patientId",))
    return member


def _member(members: Sequence[Row], patient_id: UUID) -> Row:
    member = next((row for row in members if row["patient_id"] == patient_id), None)
    if member is None:
        raise NotFound(field=("patientId",))
    return member


@transactional
async def leave(*, actor: Actor, family_id: UUID, patient_id: UUID, now: datetime) -> UUID:
    """Take a member out of a family, with all that is the member's own; return the family's id (R-FAM-2).

    When the head leaves, `policy.next_head` tells who follows; when the last one leaves, the family is dissolved. The
    tier stays until its anniversary (R-TIR-2).

    Args:
        actor: the member, a guardian of the member, the head, or staff who may edit patients.
        family_id: the family.
        patient_id: who leaves.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may change no family.
        NotFound: no such family or member, or not the caller's to take out.
        GuardianMustDecide: a minor who has a guardian in the family leaves alone.

    Effects:
        The member is gone; open invitations by or for the member have expired; an audit line.
    """
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    _, members = await own_family(actor, family_id)
    member = _member(members, patient_id) if _decides_for_all(actor, members) else None
    if member is None:
        member = await _own_member(actor, members, patient_id, now)
    await _take_out(actor, "family.leave", members, member, now)
    return family_id


@transactional
async def remove_member(*, actor: Actor, family_id: UUID, patient_id: UUID, now: datetime) -> UUID:
    """Put a member out of a family, who keeps all that is the member's own; return the family's id (R-FAM-2).

    Args:
        actor: the head, for others than themselves; or staff who may edit patients, for anybody.
        family_id: the family.
        patient_id: who is removed.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may change no family, or is a member but not the head.
        NotFound: no such family or member, or not the caller's family.
        HeadLeaves: the head names themselves.

    Effects:
        As those of `leave`; and a message to the one who was removed.
    """
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    family, members = await own_family(actor, family_id)
    if not _decides_for_all(actor, members):
        raise Forbidden
    member = _member(members, patient_id)
    if patient_id == actor.id:
        raise HeadLeaves(field=("patientId",))
    await _take_out(actor, "family.remove", members, member, now)
    person = (await patients.patients_by_ids([patient_id]))[patient_id]
    if person["status"] in ("LEAD", "ACTIVE"):
        await send(
            template="family_removed",
            to=person["phone"],
            locale=person["locale"],
            params={"family": family["name"]},
            now=now,
        )
    return family_id


def _decides_for_all(actor: Actor, members: Sequence[Row]) -> bool:
    """Tell whether the actor takes out anybody and sets anybody's limit: staff, and the head."""
    return is_desk(actor) or any(row["is_head"] and row["patient_id"] == actor.id for row in members)


async def _take_out(actor: Actor, action: str, members: Sequence[Row], member: Row, now: datetime) -> None:
    """End a membership, find the next head or dissolve the family, and end the invitations that hang on it."""
    family_id: UUID = member["family_id"]
    await execute(_LEAVE, member["id"], now)
    left = [row for row in members if row is not member]
    if not left:
        await execute(_DISSOLVE, family_id, now)
    elif member["is_head"]:
        await execute(_LEAD, policy.next_head(left, await organisation_date(now))["id"])
    await execute(_END_INVITATIONS, family_id, member["patient_id"], now)
    await note(actor, action, family_id, before={"patient_id": member["patient_id"]})
