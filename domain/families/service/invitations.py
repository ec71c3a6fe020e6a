"""Inviting to a family, and joining it by an invitation (R-FAM-2)."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.clinic.queries import organisation, organisation_date
from domain.families import policy, queries
from domain.families.errors import (
    GuardianMustAccept,
    GuardianUnderAge,
    HeadsKinship,
    InFamilyAlready,
    InvitationExpired,
    InvitationUnknown,
    InvitationUsed,
    OneAddressee,
)
from domain.families.policy import Invitation, Joined
from domain.families.service.access import is_desk, lock_family, note, own_family, refuse_second_family
from domain.kernel import secrecy, throttle
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetchrow, transactional
from domain.kernel.errors import Forbidden, NotFound, RateLimited
from domain.kernel.ids import new_id
from domain.messages.service import send
from domain.patients import queries as patients
from domain.patients.policy import is_minor, normalise_phone
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require

Row = dict[str, Any]

_PURPOSE = "family-invitation"
_TOKEN_BYTES = 24
_MAX_TOKEN_CHARACTERS = 100
_DAY_S = 24 * 60 * 60
_VOUCHED = (ActorKind.STAFF, ActorKind.SYSTEM)

_JOIN = """
INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)
VALUES ($1, $2, $3, $4, false, $5, $6, $7)
"""
_INVITE = """
INSERT INTO family_invitation (id, family_id, patient_id, phone, kinship, is_guardian, token_hash, invited_by_kind,
                               invited_by_id, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
"""
_INVITATION = """
SELECT id, family_id, patient_id, phone, kinship, is_guardian, invited_by_kind, expires_at, accepted_at
FROM family_invitation WHERE token_hash = ANY($1::bytea[]) FOR NO KEY UPDATE
"""
_ACCEPT = "UPDATE family_invitation SET accepted_at = $2 WHERE id = $1"


@transactional
async def invite(
    *,
    actor: Actor,
    family_id: UUID,
    patient_id: UUID | None,
    phone: str | None,
    kinship: str,
    is_guardian: bool,
    now: datetime,
) -> Invitation:
    """Invite a patient, or whoever has a phone, to a family for 14 days (R-FAM-2).

    A patient learns nothing about whom they invite: an id that nobody has is answered as anybody's (R-SEC-2).

    Args:
        actor: the head or a guardian of the family, or staff who may edit patients.
        family_id: the family.
        patient_id: who is invited; or else
        phone: whose owner is, in any spelling.
        kinship: what the person is to the head.
        is_guardian: whether the person is to be a guardian of the family's minors.
        now: the time of the invitation.

    Returns:
        The invitation with its token, which is kept as a hash only.

    Raises:
        Unauthenticated, Forbidden: the caller may not invite.
        NotFound: no such family, or it is not the caller's; told to staff only, no such patient.
        OneAddressee: both a patient and a phone, or neither.
        HeadsKinship: the kinship is `SELF`.
        InFamilyAlready: the patient is in this family, or, told to staff only, in another.
        GuardianUnderAge: told to staff only, a minor cannot be a guardian.
        PhoneInvalid: the phone.
        RateLimited: more than 20 invitations of one family in a day, staff's aside.

    Effects:
        An invitation, a message to the invitee, an audit line.
    """
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    family, members = await own_family(actor, family_id)
    if not (is_desk(actor) or any(row["patient_id"] == actor.id and _leads(row) for row in members)):
        raise Forbidden
    if (patient_id is None) == (phone is None):
        raise OneAddressee(field=("patientId",))
    if kinship == policy.SELF:
        raise HeadsKinship(field=("kinship",))
    clinic = await organisation()
    invitee: Mapping[str, Any] | None = {"phone": phone, "locale": clinic.locale, "birth_date": None}
    if patient_id is not None:
        invitee = await _invitee(actor, patient_id, members)
    number = None if invitee is None else normalise_phone(invitee["phone"], clinic.phone_region)
    if is_desk(actor):
        _refuse_young_guardian(invitee, local_date(now, clinic.time_zone), is_guardian=is_guardian)
    else:
        await _throttle(family_id, now)
    invitation = Invitation(new_id(), secrets.token_urlsafe(_TOKEN_BYTES), now + policy.INVITATION_LIFE)
    if invitee is None or number is None:
        return invitation
    await execute(
        _INVITE, invitation.id, family_id, patient_id, None if patient_id else number, kinship, is_guardian,
        secrecy.keyed_hash(_PURPOSE, invitation.token), actor.kind, actor.id, now, invitation.expires_at,
    )  # fmt: skip
    await send(
        template="family_invitation",
        to=number,
        locale=invitee["locale"],
        params={"family": family["name"], "token": invitation.token},
        valid_until=invitation.expires_at,
        now=now,
    )
    await note(actor, "family.invite", family_id, {"patient_id": patient_id, "phone": number, "kinship": kinship})
    return invitation


def _leads(member: Row) -> bool:
    return bool(member["is_head"] or member["is_guardian"])


def _refuse_young_guardian(invitee: Mapping[str, Any] | None, today: date, *, is_guardian: bool) -> None:
    """Refuse a minor as a guardian. Only staff are told; whoever accepts as a minor is no guardian."""
    if is_guardian and invitee is not None and is_minor(invitee["birth_date"], today):
        raise GuardianUnderAge(field=("isGuardian",))


async def _invitee(actor: Actor, patient_id: UUID, members: Sequence[Row]) -> Row | None:
    """Return the invited patient; only staff learn of another family, and that there is no such patient."""
    found = (await patients.patients_by_ids([patient_id])).get(patient_id)
    if found is None or found["status"] not in ("LEAD", "ACTIVE"):
        if is_desk(actor):
            raise NotFound(field=("patientId",))
        return None
    if any(row["patient_id"] == patient_id for row in members):
        raise InFamilyAlready(field=("patientId",))
    if is_desk(actor):
        await refuse_second_family(patient_id, ("patientId",))
    return found


async def _throttle(family_id: UUID, now: datetime) -> None:
    wait_s = await throttle.hit(
        bucket="family.invite", key=str(family_id), limit=policy.INVITATIONS_A_DAY, window_s=_DAY_S, now=now
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)


@transactional
async def accept_invitation(*, actor: Actor, token: str, shares_bonuses: bool, now: datetime) -> Joined:
    """Join a family by an invitation; return who joined which family (R-FAM-2).

    An invitation for a phone is accepted by a patient with that phone, one for a patient by that patient. For a minor
    a guardian of the family accepts, if the child has the guardian's phone or staff made the invitation: so nobody
    becomes the guardian of a stranger's child.

    Args:
        actor: a patient.
        token: as it was told at the invitation.
        shares_bonuses: whether the family may spend the bonuses of the one who joins.
        now: the time of the acceptance.

    Raises:
        Unauthenticated, Forbidden: the caller is no patient.
        InvitationUnknown: no such token, or not the caller's to accept.
        GuardianMustAccept: a minor tries it alone.
        InvitationUsed, InvitationExpired, InFamilyAlready: it is too late.

    Effects:
        A member, an audit line.
    """
    require(actor, Right.ACT_FOR_SELF)
    hashes = secrecy.keyed_hashes(_PURPOSE, token.strip()[:_MAX_TOKEN_CHARACTERS])
    invitation = await fetchrow(_INVITATION, hashes)
    if invitation is None or actor.id is None:
        raise InvitationUnknown(field=("token",))
    family_id: UUID = invitation["family_id"]
    today = await organisation_date(now)
    joining = await _who_joins(actor.id, dict(invitation), today)
    family = await lock_family(family_id)
    if invitation["accepted_at"] is not None:
        raise InvitationUsed(field=("token",))
    if family is None or invitation["expires_at"] <= now:
        raise InvitationExpired(field=("token",))
    await refuse_second_family(joining["id"], ("token",))
    is_guardian = invitation["is_guardian"] and not is_minor(joining["birth_date"], today)
    await execute(_JOIN, new_id(), family_id, joining["id"], invitation["kinship"], is_guardian, shares_bonuses, now)
    await execute(_ACCEPT, invitation["id"], now)
    joined = {"patient_id": joining["id"], "shares_bonuses": shares_bonuses, "is_guardian": is_guardian}
    await note(actor, "family.join", family_id, joined)
    return Joined(family_id=family_id, patient_id=joining["id"])


async def _who_joins(accepting_id: UUID, invitation: Row, today: date) -> Row:
    """Lock and return the patient whom the acceptance makes a member."""
    joining_id: UUID = invitation["patient_id"] or accepting_id
    people = await patients.lock(list({joining_id, accepting_id}))
    joining, accepting = people.get(joining_id), people.get(accepting_id)
    if joining is None or accepting is None or joining["status"] not in ("LEAD", "ACTIVE"):
        raise InvitationUnknown(field=("token",))
    if invitation["phone"] not in (None, accepting["phone"]):
        raise InvitationUnknown(field=("token",))
    minor = is_minor(joining["birth_date"], today)
    if joining_id == accepting_id and minor:
        raise GuardianMustAccept(field=("token",))
    if joining_id != accepting_id and not (minor and await _may_vouch(accepting, joining, invitation)):
        raise InvitationUnknown(field=("token",))
    return joining


async def _may_vouch(accepting: Row, child: Row, invitation: Row) -> bool:
    """Tell whether a guardian of the inviting family may accept for a child."""
    members = (await queries.members_of([invitation["family_id"]]))[invitation["family_id"]]
    is_guardian = any(row["is_guardian"] and row["patient_id"] == accepting["id"] for row in members)
    is_known = invitation["invited_by_kind"] in _VOUCHED or accepting["phone"] == child["phone"]
    return is_guardian and is_known
