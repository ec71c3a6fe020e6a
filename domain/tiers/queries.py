"""Reading tiers and where patients stand in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import Row, fetch, fetchrow, from_json
from domain.tiers.policy import Stage, Standing, Tier

_TIERS = "SELECT * FROM tier ORDER BY rank, id"
_TIERS_BY_ID = "SELECT * FROM tier WHERE id = ANY ($1)"
_TIER_HELD = "SELECT * FROM tier WHERE id = (SELECT tier_id FROM loyalty_status WHERE id = $1)"
_STATUSES = """
SELECT s.id AS patient_id, s.tier_since, s.review_on, s.grace_until, s.is_manual, s.stage, s.stage_since, s.visits,
       s.last_visit_at, t.id, t.code, t.name, t.rank, t.spend_threshold_minor, t.visit_threshold, t.cashback_bp,
       t.perks, t.is_active, t.category_discount_bp, t.free_consultations, t.warranty_months, t.priority_booking
FROM loyalty_status s JOIN tier t ON t.id = s.tier_id
WHERE s.id = ANY ($1)
"""
_DUE = """
SELECT id FROM loyalty_status
WHERE review_on <= $1 AND (grace_until IS NULL OR grace_until < $1) AND id > $2
ORDER BY id LIMIT $3
"""
_ADDRESSEE = "SELECT phone, locale FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE')"
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Status:
    """Where one patient stands: tier and loyalty stage.

    Args:
        patient_id: whose it is.
        standing: the tier held, since when, until when.
        stage: the loyalty stage as it was last worked out.
        stage_since: the day it was reached.
        visits: completed visits ever, not fully refunded.
        last_visit_at: when the last one was completed.
    """

    patient_id: UUID
    standing: Standing
    stage: Stage
    stage_since: date
    visits: int
    last_visit_at: datetime | None


async def tiers(*, with_retired: bool = False) -> list[Tier]:
    """Return the tiers, the lowest first.

    Args:
        with_retired: also those that are no longer given.
    """
    found = [tier_from_row(row) for row in await fetch(_TIERS)]
    return found if with_retired else [tier for tier in found if tier.is_active]


async def tiers_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, Tier]:
    """Return the tiers with these ids, retired ones as well."""
    return {row["id"]: tier_from_row(row) for row in await fetch(_TIERS_BY_ID, list(ids))}


async def tier_held(*, patient_id: UUID) -> Tier | None:
    """Return the tier that a patient holds, which an invoice opened now uses (R-TIR-3); None for an unknown patient."""
    row = await fetchrow(_TIER_HELD, patient_id)
    return None if row is None else tier_from_row(row)


async def statuses(*, patient_ids: Sequence[UUID]) -> dict[UUID, Status]:
    """Return where these patients stand, in one statement; unknown patients are left out."""
    tiers: dict[UUID, Tier] = {}
    return {row["patient_id"]: _status_from_row(row, tiers) for row in await fetch(_STATUSES, list(patient_ids))}


async def due_for_review(*, today: date, after: UUID = _NOBODY, limit: int = 500) -> list[UUID]:
    """Return the next patients whose tier the night's work has to review (R-TIR-2), by id.

    Args:
        today: the date that begins.
        after: only ids above this one; the last id of the batch before.
        limit: how many at most.
    """
    return [row["id"] for row in await fetch(_DUE, today, after, limit)]


async def addressee(*, patient_id: UUID) -> Row | None:
    """Return phone and locale for a message to a patient; None for who was merged away or erased."""
    return await fetchrow(_ADDRESSEE, patient_id)


def tier_from_row(row: Row | Mapping[str, Any]) -> Tier:
    """Return the tier in a row of `tier`, as asyncpg or as PostgreSQL's JSON gives it."""
    return Tier(
        id=row["id"] if isinstance(row["id"], UUID) else UUID(row["id"]),
        code=row["code"],
        name=row["name"],
        rank=row["rank"],
        spend_threshold_minor=row["spend_threshold_minor"],
        visit_threshold=row["visit_threshold"],
        cashback_bp=row["cashback_bp"],
        perks=tuple(_json(row["perks"])),
        is_active=row["is_active"],
        category_discount_bp=dict(_json(row["category_discount_bp"])),
        free_consultations=row["free_consultations"],
        warranty_months=row["warranty_months"],
        priority_booking=row["priority_booking"],
    )


def _json(value: Any) -> Any:
    """Return what a JSON column holds: asyncpg gives its text, PostgreSQL's `to_jsonb` what is in it."""
    return from_json(value) if isinstance(value, str) else value


def _status_from_row(row: Row, known: dict[UUID, Tier]) -> Status:
    """Return a status; `known` gets its tier, so that each is read once."""
    tier = known.get(row["id"])
    if tier is None:
        tier = known[row["id"]] = tier_from_row(row)
    return Status(
        patient_id=row["patient_id"],
        standing=Standing(
            tier=tier,
            since=row["tier_since"],
            review_on=row["review_on"],
            grace_until=row["grace_until"],
            is_manual=row["is_manual"],
        ),
        stage=Stage(row["stage"]),
        stage_since=row["stage_since"],
        visits=row["visits"],
        last_visit_at=row["last_visit_at"],
    )
