"""Referral codes: a patient's own, and campaigns' (R-REF-1)."""

from datetime import date, datetime
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel import audit, codes
from domain.kernel.clock import local_date
from domain.kernel.database import fetchval, transactional
from domain.kernel.errors import Invalid, NotFound
from domain.kernel.ids import new_id
from domain.referrals.policy import CODE_CHARACTERS
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

MAX_CAMPAIGN_CHARACTERS = 100
_INSERT = """
INSERT INTO referral_code (id, code, patient_id, campaign, expires_on, created_at)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (code) DO NOTHING RETURNING id
"""
_STOP = "UPDATE referral_code SET stopped_at = $2 WHERE id = $1 AND stopped_at IS NULL RETURNING id"


class CampaignName(Invalid):
    """A campaign needs a name of a sensible length."""

    text = "A campaign's name has 1 to {maximum} characters."


class CampaignOver(Invalid):
    """A code's last day lies in the past."""

    text = "The last day must not be over."


@transactional
async def create_personal_code(*, patient_id: UUID, now: datetime) -> UUID:
    """Make a patient's own code and return its id."""
    return await _insert(patient_id=patient_id, campaign=None, expires_on=None, now=now)


@transactional
async def create_campaign_code(*, actor: Actor, campaign: str, expires_on: date | None, now: datetime) -> UUID:
    """Make a code for a poster, a doctor or a partner, and return its id.

    Raises:
        Forbidden, Unauthenticated: the caller may not review referrals.
        CampaignName: the name is empty or too long.
        CampaignOver: the last day lies in the past.
    """
    require(actor, Right.REVIEW_REFERRALS)
    if not 1 <= len(campaign.strip()) <= MAX_CAMPAIGN_CHARACTERS:
        raise CampaignName(field=("campaign",), maximum=MAX_CAMPAIGN_CHARACTERS)
    if expires_on is not None and expires_on < local_date(now, (await organisation()).time_zone):
        raise CampaignOver(field=("expiresOn",))
    code_id = await _insert(patient_id=None, campaign=campaign.strip(), expires_on=expires_on, now=now)
    await audit.record(
        actor=actor, action="referral_code.create", object_type="ReferralCode", object_id=code_id,
        after={"campaign": campaign.strip(), "expires_on": expires_on},
    )  # fmt: skip
    return code_id


@transactional
async def stop_code(*, actor: Actor, code_id: UUID, now: datetime) -> UUID:
    """Stop a code: nobody can come by it any more; referrals made stay.

    Raises:
        Forbidden, Unauthenticated: the caller may not review referrals.
        NotFound: there is no such code, or it was stopped before.
    """
    require(actor, Right.REVIEW_REFERRALS)
    if await fetchval(_STOP, code_id, now) is None:
        raise NotFound(field=("referralCodeId",))
    await audit.record(actor=actor, action="referral_code.stop", object_type="ReferralCode", object_id=code_id)
    return code_id


async def _insert(*, patient_id: UUID | None, campaign: str | None, expires_on: date | None, now: datetime) -> UUID:
    """Insert a code, drawing again in the unlikely case that it is taken."""
    while True:
        code = codes.generate(CODE_CHARACTERS)
        code_id: UUID | None = await fetchval(_INSERT, new_id(), code, patient_id, campaign, expires_on, now)
        if code_id is not None:
            return code_id
