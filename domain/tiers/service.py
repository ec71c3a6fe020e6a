"""Changing where patients stand: at registration, after each invoice, in the night; and loading the tiers."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from domain.clinic.policy import difference
from domain.kernel import outbox
from domain.kernel.clock import add_months
from domain.kernel.database import Row, execute, fetch, fetchrow, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.messages import service as messages
from domain.tiers import policy, queries
from domain.tiers.errors import TiersNotLoaded
from domain.tiers.policy import ChangeReason, Stage, Standing, Tier
from domain.tiers.set_up import TierSetUp, read_tiers

CHANGED = "tier.changed"
"""The outbox event of a changed tier: patient_id, from_tier_id, to_tier_id, reason, changed_at, tier_name."""

_OPEN = """
INSERT INTO loyalty_status (id, tier_id, tier_since, review_on, is_manual, stage, stage_since, visits)
SELECT $1, id, $2, $3, false, $4, $2, 0 FROM tier
WHERE is_active AND spend_threshold_minor IS NULL AND visit_threshold IS NULL ORDER BY rank DESC LIMIT 1
"""
_LOCK = """
SELECT s.*, (SELECT jsonb_agg(to_jsonb(t)) FROM tier t) AS tiers
FROM loyalty_status s WHERE s.id = $1 FOR NO KEY UPDATE OF s
"""
_SAVE_STANDING = """
UPDATE loyalty_status SET tier_id = $2, tier_since = $3, review_on = $4, grace_until = $5, is_manual = $6
WHERE id = $1
"""
_SAVE_ALL = """
UPDATE loyalty_status
SET tier_id = $2, tier_since = $3, review_on = $4, grace_until = $5, is_manual = $6, stage = $7, stage_since = $8,
    visits = $9, last_visit_at = $10
WHERE id = $1
"""
_CHANGE = """
INSERT INTO tier_change (id, patient_id, from_tier_id, to_tier_id, reason, source_id, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_FADE = """
UPDATE loyalty_status SET stage = $1, stage_since = $2
WHERE id IN (SELECT id FROM loyalty_status WHERE stage IN ($3, $4) AND last_visit_at < $5 ORDER BY id
             FOR NO KEY UPDATE)
"""
_HOLD = "SELECT FROM loyalty_status WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE"
_EXISTING = "SELECT * FROM tier ORDER BY id FOR NO KEY UPDATE"
_SAVE = """
INSERT INTO tier (id, code, name, rank, spend_threshold_minor, visit_threshold, cashback_bp, perks,
                  category_discount_bp, free_consultations, warranty_months, priority_booking, is_active)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11, $12, true)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, rank = excluded.rank, cashback_bp = excluded.cashback_bp,
    spend_threshold_minor = excluded.spend_threshold_minor, visit_threshold = excluded.visit_threshold,
    perks = excluded.perks, category_discount_bp = excluded.category_discount_bp,
    free_consultations = excluded.free_consultations, warranty_months = excluded.warranty_months,
    priority_booking = excluded.priority_booking, is_active = true
"""
_RETIRE = "UPDATE tier SET is_active = false WHERE id = ANY ($1)"


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
    patient_id: UUID,
    spend_minor: int,
    visits_12m: int,
    visits_total: int,
    last_visit_at: datetime | None,
    today: date,
    now: datetime,
    source_id: UUID,
) -> None:
    """Bring a status up to date after an invoice was completed or refunded: up at once, never down (R-TIR-2, R-TIR-6).

    Args:
        patient_id: whose invoice it was.
        spend_minor: qualifying spend of the last 12 months with this invoice, minor units (R-TIR-1).
        visits_12m: visits of the last 12 months, with this one.
        visits_total: visits ever.
        last_visit_at: when the last one was completed; None without any.
        today: the date at the branch.
        now: the present instant.
        source_id: the invoice or refund.

    Raises:
        TiersNotLoaded: the patient has no status or there is no tier.

    Effects:
        The status row is locked and written; an upgrade also writes a TierChange and the event `tier.changed`.
    """
    status, tiers = await _lock(patient_id)
    reached = policy.reached(tiers=tiers, spend_minor=spend_minor, visits=visits_12m)
    if reached is None:
        raise TiersNotLoaded
    before = _standing(status, tiers)
    after = policy.after_visit(standing=before, reached_tier=reached, today=today)
    last_visit_on = None if last_visit_at is None else last_visit_at.astimezone(UTC).date()
    stage = policy.stage(visits=visits_total, last_visit_on=last_visit_on, today=today)
    stage_since = status["stage_since"] if stage == status["stage"] else today
    await execute(_SAVE_ALL, patient_id, *_columns(after), stage, stage_since, visits_total, last_visit_at)
    await _record_change(patient_id=patient_id, before=before, after=after, now=now, source_id=source_id)


async def hold_statuses(*, patient_ids: Sequence[UUID]) -> None:
    """Lock where these patients stand until the running transaction ends, in order of their ids.

    Figures that are read afterwards hold good for `review`: a checkout that comes in between has either been counted
    or waits, and then brings the status up to date itself.
    """
    await fetch(_HOLD, list(patient_ids))


@transactional
async def review(*, figures: Mapping[UUID, tuple[int, int]], today: date, now: datetime) -> int:
    """Review the tiers whose anniversary or grace is over (R-TIR-2), as a part of the night's work; repeatable.

    Args:
        figures: for each patient of `queries.due_for_review`: qualifying spend (minor units) and visits, 12 months;
            read in the same transaction, after `hold_statuses`.
        today: the date that begins.
        now: the present instant.

    Returns:
        How many tiers changed.

    Effects:
        The statuses are locked in order of their ids; each change writes a TierChange and the event `tier.changed`.
    """
    changed = 0
    for patient_id in sorted(figures):
        spend_minor, visits = figures[patient_id]
        status, tiers = await _lock(patient_id)
        reached = policy.reached(tiers=tiers, spend_minor=spend_minor, visits=visits)
        if reached is None:
            raise TiersNotLoaded
        before = _standing(status, tiers)
        after = policy.at_review(standing=before, reached_tier=reached, tiers=tiers, today=today)
        if after == before:
            continue
        await execute(_SAVE_STANDING, patient_id, *_columns(after))
        changed += await _record_change(patient_id=patient_id, before=before, after=after, now=now, source_id=None)
    return changed


@transactional
async def fade_stages(*, today: date) -> int:
    """Take the regular and loyal patients who have not come for 12 months back to the stage REPEAT; repeatable.

    Returns:
        How many there were.
    """
    cutoff = datetime.combine(add_months(today, -policy.WINDOW_MONTHS) + timedelta(days=1), time.min, UTC)
    return await execute(_FADE, Stage.REPEAT, today, Stage.REGULAR, Stage.LOYAL, cutoff)


async def announce(*, body: Mapping[str, Any]) -> None:
    """Write to the patient whose tier went up; the handler of `tier.changed`.

    The message bears the time of the change, so that a repeated delivery of the event gives the same message.

    Args:
        body: what the event carries.
    """
    if body["reason"] != ChangeReason.REACHED:
        return
    person = await queries.addressee(patient_id=UUID(body["patient_id"]))
    if person is None:
        return
    await messages.send(
        template="tier_upgraded",
        to=person["phone"],
        locale=person["locale"],
        params={"tier": body["tier_name"]},
        now=datetime.fromisoformat(body["changed_at"]),
    )


@transactional
async def load_tiers(*, tiers: Sequence[Mapping[str, Any]]) -> list[str]:
    """Make the clinic's tiers those of a set-up file; repeatable, by code.

    A tier that is no longer in the file is retired: its holders keep it until their anniversary.

    Args:
        tiers: the file's `[[tiers]]`, the lowest first.

    Returns:
        One line for each tier added, changed or retired.

    Raises:
        BadTier: the file is not well-formed; nothing is changed.
    """
    wanted = read_tiers(tiers)
    existing = {row["code"]: queries.tier_from_row(row) for row in await fetch(_EXISTING)}
    lines: list[str] = []
    for tier in wanted:
        known = existing.get(tier.code)
        told = _told(known, tier)
        if told:
            await _store(tier)
            lines.append(f"tiers: {tier.code}: {told}")
    codes = {tier.code for tier in wanted}
    retired = [tier for tier in existing.values() if tier.is_active and tier.code not in codes]
    await execute(_RETIRE, [tier.id for tier in retired])
    return lines + [f"tiers: {tier.code}: retired" for tier in retired]


def _told(known: Tier | None, wanted: TierSetUp) -> str:
    """Return in words what the file changes about a tier; nothing if it changes nothing."""
    if known is None:
        return "added"
    again = "" if known.is_active else "given again"
    return ", ".join(part for part in (again, difference(asdict(known), asdict(wanted))) if part)


async def _store(tier: TierSetUp) -> None:
    await execute(
        _SAVE,
        new_id(),
        tier.code,
        tier.name,
        tier.rank,
        tier.spend_threshold_minor,
        tier.visit_threshold,
        tier.cashback_bp,
        to_json(tier.perks),
        to_json(tier.category_discount_bp),
        tier.free_consultations,
        tier.warranty_months,
        tier.priority_booking,
    )


async def _lock(patient_id: UUID) -> tuple[Row, list[Tier]]:
    """Return the locked status of a patient, and every tier."""
    status = await fetchrow(_LOCK, patient_id)
    if status is None:
        raise TiersNotLoaded
    return status, [queries.tier_from_row(row) for row in from_json(status["tiers"])]


def _standing(status: Row, tiers: Sequence[Tier]) -> Standing:
    return Standing(
        tier=next(tier for tier in tiers if tier.id == status["tier_id"]),
        since=status["tier_since"],
        review_on=status["review_on"],
        grace_until=status["grace_until"],
        is_manual=status["is_manual"],
    )


def _columns(standing: Standing) -> tuple[UUID, date, date, date | None, bool]:
    """Return the values that both updates begin with."""
    return standing.tier.id, standing.since, standing.review_on, standing.grace_until, standing.is_manual


async def _record_change(
    *, patient_id: UUID, before: Standing, after: Standing, now: datetime, source_id: UUID | None
) -> bool:
    """Write the history and the event of a change of tier; tell whether there was one."""
    reason = policy.change_reason(before, after)
    if reason is None:
        return False
    await execute(_CHANGE, new_id(), patient_id, before.tier.id, after.tier.id, reason, source_id, now)
    body = {
        "patient_id": patient_id,
        "from_tier_id": before.tier.id,
        "to_tier_id": after.tier.id,
        "tier_name": after.tier.name,
        "reason": reason,
        "changed_at": now.isoformat(),
    }
    await outbox.append(CHANGED, body)
    return True
