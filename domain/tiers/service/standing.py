"""Where patients stand: at registration, after invoices, and in the night."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from domain.kernel.clock import add_months
from domain.kernel.database import Row, execute, transactional
from domain.tiers import policy, queries
from domain.tiers.errors import TiersNotLoaded
from domain.tiers.policy import Change, ChangeReason, Figures, Reach, Stage, Standing
from domain.tiers.queries import Kin
from domain.tiers.service import changes
from domain.tiers.service.changes import Cause
from domain.tiers.service.circles import Circle, Visits, lock_statuses, reach_of, save, stage_columns, standing_columns

_OPEN = """
INSERT INTO loyalty_status (id, tier_id, tier_since, review_on, is_manual, stage, stage_since, visits)
SELECT $1, id, $2, $3, false, $4, $2, 0 FROM tier
WHERE is_active AND spend_threshold_minor IS NULL AND visit_threshold IS NULL ORDER BY rank DESC LIMIT 1
"""


@transactional
async def open_status(*, patient_id: UUID, today: date) -> None:
    """Give a new patient the tier that is everybody's, and the first loyalty stage.

    Args:
        patient_id: the patient, whose row exists.
        today: the date at the patient's branch; the tier's anniversary is 12 months later.

    Raises:
        TiersNotLoaded: there is no such tier.
    """
    review_on = add_months(today, policy.YEAR_MONTHS)
    if not await execute(_OPEN, patient_id, today, review_on, Stage.POTENTIAL):
        raise TiersNotLoaded


@transactional
async def after_invoice(
    *,
    circle: Circle,
    visits: Mapping[UUID, Visits],
    today: date,
    now: datetime,
    source_id: UUID | None,
    tiers_used: Mapping[UUID, Mapping[UUID, datetime]] | None = None,
) -> int:
    """Bring a patient and the family up to date after an invoice, a refund or a joining (R-TIR-2, R-TIR-6, R-FAM-4).

    Everybody goes up at once; nobody goes down, but for an upgrade that a refund undoes (R-TIR-5).

    Args:
        circle: of the patient whose invoice it was, from `lock_circle`.
        visits: of everybody in it, read after the lock; who is left out has none.
        today: the date at the branch.
        now: the present instant.
        source_id: the invoice or refund; None for a joining.
        tiers_used: after a refund only: for each patient when the last completed invoice of each tier was opened.

    Returns:
        How many of them hold another tier now.

    Raises:
        TiersNotLoaded: there is no tier for everybody.

    Effects:
        The statuses are written; a change also writes a TierChange and the event `tier.changed`.
    """
    figures = {patient_id: visits.get(patient_id, Visits()).figures for patient_id in circle.patient_ids}
    standings = circle.standings
    saved: list[tuple[Row, Mapping[str, Any]]] = []
    changed = 0
    for patient_id in sorted(standings, key=lambda member: policy.earned_part(standings[member]).is_by_family):
        row, before = circle.rows[patient_id], standings[patient_id]
        reach = reach_of(
            patient_id, rule=circle.rule, figures=figures, standings=standings, tiers=circle.tiers.values()
        )
        used = None if tiers_used is None else tiers_used.get(patient_id, {})
        after, change, cause = await _moved(patient_id, before, reach, circle, used, today)
        standings[patient_id] = after  # who has the tier from the family comes after those who may have brought it
        changed += await changes.record(
            patient_id=patient_id, before=before, after=after, change=change, now=now,
            cause=replace(cause, source_id=source_id),
        )  # fmt: skip
        staged = stage_columns(row, visits.get(patient_id, Visits()), len(circle.rows) - 1, today)
        saved.append((row, {**standing_columns(after), **staged}))
    await save(saved)
    return changed


async def _moved(
    patient_id: UUID,
    before: Standing,
    reach: Reach,
    circle: Circle,
    used: Mapping[UUID, datetime] | None,
    today: date,
) -> tuple[Standing, Change | None, Cause]:
    """Return where the figures take a patient, and how that is told: up, or after a refund back (R-TIR-5)."""
    if used is not None and policy.can_undo(standing=before, reach=reach, today=today):
        after, previous = await _undone(patient_id, before, reach, circle, used, today)
        return after, _undoing(before, after), Cause(previous=previous)
    after = policy.after_visit(standing=before, reach=reach, today=today)
    return after, policy.change(before, after), Cause()


async def _undone(
    patient_id: UUID, standing: Standing, reach: Reach, circle: Circle, used: Mapping[UUID, datetime], today: date
) -> tuple[Standing, Standing | None]:
    """Take back the upgrades that the figures no longer bring and whose perks were not used, the last one first.

    Returns:
        The standing without them; and if the figures still bring a tier between, the standing before it.
    """
    previous = standing
    while policy.can_undo(standing=standing, reach=reach, today=today):
        upgrade = await changes.last_upgrade(patient_id=patient_id, tiers=circle.tiers)
        tier = policy.earned_part(standing).tier
        if upgrade is None or upgrade.tier_id != tier.id:
            break
        opened_at = used.get(tier.id)
        if opened_at is not None and opened_at >= upgrade.changed_at:
            break
        await changes.mark_undone(upgrade)
        previous = upgrade.previous
        standing = policy.undone(standing=standing, previous=previous, reach=reach, today=today)
    is_between = policy.earned_part(standing).tier.id != policy.earned_part(previous).tier.id
    return standing, previous if is_between else None


def _undoing(before: Standing, after: Standing) -> Change | None:
    """Return the change of an upgrade undone."""
    change = policy.change(before, after)
    return None if change is None else Change(change.before, change.after, ChangeReason.UNDONE)


async def hold_statuses(*, patient_ids: Sequence[UUID]) -> None:
    """Lock where these patients stand until the running transaction ends, in order of their ids.

    Figures that are read afterwards hold good for `review`: a checkout that comes in between has either been counted
    or waits, and then brings the status up to date itself.
    """
    await lock_statuses(patient_ids)


@transactional
async def review(
    *,
    patient_ids: Sequence[UUID],
    figures: Mapping[UUID, Figures],
    circles: Mapping[UUID, Kin] = MappingProxyType({}),
    today: date,
    now: datetime,
) -> int:
    """Review the tiers whose anniversary or grace is over (R-TIR-2), as a part of the night's work; repeatable.

    Args:
        patient_ids: those of `queries.due_for_review`.
        figures: what counts of the last 12 months for each of them and of their families; who is left out has none.
            Read in the same transaction, after `hold_statuses`.
        circles: of those who are in a family, from `queries.circles`.
        today: the date that begins.
        now: the present instant.

    Returns:
        How many tiers changed.

    Effects:
        The statuses are locked in order of their ids; each change writes a TierChange and the event `tier.changed`.
    """
    rows = await lock_statuses(patient_ids)
    tiers = {tier.id: tier for tier in await queries.tiers(with_retired=True)}
    others = {member for circle in circles.values() for member in circle.member_ids}
    known = await queries.statuses(patient_ids=sorted(others | set(patient_ids)))
    saved: list[tuple[Row, Mapping[str, Any]]] = []
    changed = 0
    for row in rows:
        patient_id: UUID = row["id"]
        circle = circles.get(patient_id)
        members = (patient_id,) if circle is None else circle.member_ids
        reach = reach_of(
            patient_id,
            rule=None if circle is None else circle.rule,
            figures={member: figures.get(member, Figures()) for member in members},
            standings={member: known[member].standing for member in members if member in known},
            tiers=tiers.values(),
        )
        before = queries.standing_from_row(row, tiers)
        after = policy.at_review(standing=before, reach=reach, tiers=list(tiers.values()), today=today)
        change = policy.change(before, after)
        changed += await changes.record(
            patient_id=patient_id, before=before, after=after, change=change, cause=Cause(), now=now
        )
        saved.append((row, standing_columns(after)))
    await save(saved)
    return changed
