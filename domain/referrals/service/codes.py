"""Referral codes: a patient's own, and campaigns' (R-REF-1)."""

from dataclasses import asdict, astuple, dataclass
from datetime import date, datetime
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit, codes
from domain.kernel.database import fetchval, transactional
from domain.kernel.errors import Invalid, NotFound
from domain.kernel.ids import new_id
from domain.referrals.errors import CodeStopped
from domain.referrals.policy import CODE_CHARACTERS
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.staff.queries import staff_members_by_ids

MAX_CAMPAIGN_CHARACTERS = 100
DOCTOR = "DOCTOR"
"""The medium of a code that a staff member hands out."""

_INSERT = """
INSERT INTO referral_code (id, code, patient_id, campaign, medium, staff_member_id, expires_on, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (code) DO NOTHING RETURNING id
"""
_EXISTS = "SELECT EXISTS (SELECT FROM referral_code WHERE id = $1)"
_STOP = "UPDATE referral_code SET stopped_at = $2 WHERE id = $1 AND stopped_at IS NULL RETURNING id"


class CampaignName(Invalid):
    """A campaign needs a name of a sensible length."""

    text = "A campaign's name has 1 to {maximum} characters."


class DoctorNamed(Invalid):
    """A doctor's code names the staff member, and no other code does."""

    text = "Name the staff member for a doctor's code, and for no other."


class CampaignOver(Invalid):
    """A code's last day lies in the past."""

    text = "The last day must not be over."


@dataclass(frozen=True, slots=True)
class _Code:
    """The columns of a new code, in the order of the statement."""

    patient_id: UUID | None = None
    campaign: str | None = None
    medium: str | None = None
    staff_member_id: UUID | None = None
    expires_on: date | None = None


@transactional
async def create_personal_code(*, patient_id: UUID, now: datetime) -> UUID:
    """Make a patient's own code and return its id."""
    return await _insert(_Code(patient_id=patient_id), now)


@transactional
async def create_campaign_code(
    *,
    actor: Actor,
    campaign: str,
    expires_on: date | None,
    medium: str | None = None,
    staff_member_id: UUID | None = None,
    now: datetime,
) -> UUID:
    """Make a code for a poster, a doctor or a partner, and return its id.

    Args:
        actor: a staff member who reviews referrals.
        campaign: what it is for.
        expires_on: its last day; None for no end.
        medium: where people meet it: POSTER, LEAFLET, DOCTOR, PARTNER, WEBSITE or OTHER.
        staff_member_id: who hands out a DOCTOR's code.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not review referrals.
        CampaignName: the name is empty or too long.
        CampaignOver: the last day lies in the past.
        DoctorNamed: a doctor's code without a staff member, or another with one.
        NotFound: there is no such staff member.
    """
    require(actor, Right.REVIEW_REFERRALS)
    if not 1 <= len(campaign.strip()) <= MAX_CAMPAIGN_CHARACTERS:
        raise CampaignName(field=("campaign",), maximum=MAX_CAMPAIGN_CHARACTERS)
    if expires_on is not None and expires_on < await organisation_date(now):
        raise CampaignOver(field=("expiresOn",))
    if (medium == DOCTOR) != (staff_member_id is not None):
        raise DoctorNamed(field=("staffMemberId",))
    if staff_member_id is not None and not await staff_members_by_ids([staff_member_id]):
        raise NotFound(field=("staffMemberId",))
    code = _Code(campaign=campaign.strip(), medium=medium, staff_member_id=staff_member_id, expires_on=expires_on)
    code_id = await _insert(code, now)
    await audit.record(
        actor=actor, action="referral_code.create", object_type="ReferralCode", object_id=code_id,
        after=asdict(code),
    )  # fmt: skip
    return code_id


@transactional
async def stop_code(*, actor: Actor, code_id: UUID, now: datetime) -> UUID:
    """Stop a code: nobody can come by it any more; referrals made stay.

    Raises:
        Forbidden, Unauthenticated: the caller may not review referrals.
        NotFound: there is no such code.
        CodeStopped: it was stopped before.
    """
    require(actor, Right.REVIEW_REFERRALS)
    if await fetchval(_STOP, code_id, now) is None:
        known = await fetchval(_EXISTS, code_id)
        raise CodeStopped(field=("referralCodeId",)) if known else NotFound(field=("referralCodeId",))
    await audit.record(actor=actor, action="referral_code.stop", object_type="ReferralCode", object_id=code_id)
    return code_id


async def _insert(code: _Code, now: datetime) -> UUID:
    """Insert a code, drawing again in the unlikely case that it is taken."""
    while True:
        drawn = codes.generate(CODE_CHARACTERS)
        code_id: UUID | None = await fetchval(_INSERT, new_id(), drawn, *astuple(code), now)
        if code_id is not None:
            return code_id
