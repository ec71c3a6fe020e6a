"""A tier by hand: for a reason, until a day (R-TIR-2)."""

from datetime import date, datetime
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.clock import add_months
from domain.kernel.database import transactional
from domain.kernel.errors import NotFound
from domain.kernel.plain_text import clean_line
from domain.patients import queries as patients
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.tiers import policy, queries
from domain.tiers.errors import HigherTierEarned, TierRetired, UntilOutOfRange
from domain.tiers.policy import MAX_MANUAL_MONTHS, MAX_REASON_CHARACTERS, Change, ChangeReason, Tier
from domain.tiers.service import changes
from domain.tiers.service.changes import Cause
from domain.tiers.service.circles import lock_statuses, save, standing_columns


@transactional
async def assign(*, actor: Actor, patient_id: UUID, tier_id: UUID, until: date, reason: str, now: datetime) -> None:
    """Give a patient a tier by hand; what the figures brought stays beneath it and goes on afterwards (R-TIR-2).

    An earlier manual tier is replaced, so a mistake is mended by another assignment.

    Args:
        actor: staff with the right ASSIGN_TIER.
        patient_id: who gets it.
        tier_id: a tier that is given, not lower than the one that the patient's figures brought.
        until: its last day: after today, and at most 5 years from now.
        reason: 1 to 500 characters.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may assign no tiers.
        NotFound: no such patient or tier.
        TierRetired: the tier is no longer given.
        HigherTierEarned: the figures brought a higher one.
        UntilOutOfRange: the end.
        Invalid: the reason.

    Effects:
        The status, a TierChange with author and reason, the event `tier.changed`, an audit line.
    """
    require(actor, Right.ASSIGN_TIER)
    note = clean_line(reason, maximum=MAX_REASON_CHARACTERS, field=("reason",))
    today = await organisation_date(now)
    latest = add_months(today, MAX_MANUAL_MONTHS)
    if not today < until <= latest:
        raise UntilOutOfRange(field=("until",), latest=latest.isoformat())
    person = (await patients.patients_by_ids([patient_id])).get(patient_id)
    if person is None or person["status"] not in ("LEAD", "ACTIVE"):
        raise NotFound(field=("patientId",))
    tier = await _given(tier_id)
    (row,) = await lock_statuses([patient_id])
    tiers = {known.id: known for known in await queries.tiers(with_retired=True)}
    before = queries.standing_from_row(row, tiers)
    earned = policy.earned_part(before)
    if tier.rank < earned.tier.rank:
        raise HigherTierEarned(field=("tierId",), tier=earned.tier.name)
    after = policy.assigned(standing=before, tier=tier, until=until, today=today)
    await save([(row, standing_columns(after))])
    change = Change(before.tier, after.tier, ChangeReason.ASSIGNED)
    cause = Cause(author=actor, note=note, until=until)
    await changes.record(patient_id=patient_id, before=before, after=after, change=change, cause=cause, now=now)
    await audit.record(
        actor=actor, action="tier.assign", object_type="Patient", object_id=patient_id,
        before={"tier": before.tier.code, "until": before.review_on if before.is_manual else None},
        after={"tier": tier.code, "until": until, "reason": note},
    )  # fmt: skip


async def _given(tier_id: UUID) -> Tier:
    """Return a tier that is given."""
    tier = (await queries.tiers_by_ids(ids=[tier_id])).get(tier_id)
    if tier is None:
        raise NotFound(field=("tierId",))
    if not tier.is_active:
        raise TierRetired(field=("tierId",))
    return tier
