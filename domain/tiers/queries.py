"""Reading tiers and where patients stand in them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from domain.families import queries as families
from domain.kernel.database import Row, fetch, fetchrow, from_json
from domain.kernel.keyset import Order, Window
from domain.tiers.policy import FamilyRule, Signs, Stage, Standing, Tier

_TIERS = "SELECT * FROM tier ORDER BY rank, id"
_TIERS_BY_ID = "SELECT * FROM tier WHERE id = ANY ($1)"
_STATUSES = """
SELECT s.*, to_jsonb(t) AS tier, to_jsonb(e) AS earned_tier
FROM loyalty_status s JOIN tier t ON t.id = s.tier_id LEFT JOIN tier e ON e.id = s.earned_tier_id
WHERE s.id = ANY ($1)
"""
_DUE = """
SELECT id FROM loyalty_status
WHERE review_on <= $1 AND (review_on < $1 OR NOT is_manual) AND (grace_until IS NULL OR grace_until < $1) AND id > $2
ORDER BY id LIMIT $3
"""
_CHANGES = """
SELECT c.id, c.patient_id, c.reason, c.changed_at, c.until, c.note, c.author_kind, c.author_id,
       to_jsonb(a) AS from_tier, to_jsonb(b) AS to_tier
FROM tier_change c JOIN tier a ON a.id = c.from_tier_id JOIN tier b ON b.id = c.to_tier_id
"""
_COUNT_CHANGES = "SELECT patient_id, count(*) AS n FROM tier_change WHERE patient_id = ANY ($1) GROUP BY 1"
_ADDRESSEE = "SELECT phone, locale FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE')"
_NOBODY = UUID(int=0)

CHANGES_NEWEST_FIRST: Final = Order("tier-changes:id", (("id", "c.id"),))


@dataclass(frozen=True, slots=True)
class Status:
    """Where one patient stands: tier and loyalty stage.

    Args:
        patient_id: whose it is.
        standing: the tier held, since when, until when.
        stage: the loyalty stage as it was last worked out.
        stage_since: the day it was reached.
        signs: on what the stage rests.
        last_visit_at: when the last visit was completed.
    """

    patient_id: UUID
    standing: Standing
    stage: Stage
    stage_since: date
    signs: Signs
    last_visit_at: datetime | None


@dataclass(frozen=True, slots=True)
class Kin:
    """Whose figures count for a patient of a family: the family's rule, and its present members, the patient too."""

    rule: FamilyRule
    member_ids: tuple[UUID, ...]


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


def held_tier_sql(*, status: str, today: str) -> str:
    """Return the SQL of the id of the tier that a patient holds, which an invoice opened now uses (R-TIR-2, R-TIR-3).

    Args:
        status: the alias of `loyalty_status`.
        today: SQL of the date at the branch; a manual tier ends with its last day, before the night's work too.
    """
    is_over = f"{status}.is_manual AND {status}.review_on < {today}"
    return f"CASE WHEN {is_over} THEN {status}.earned_tier_id ELSE {status}.tier_id END"


async def statuses(*, patient_ids: Sequence[UUID]) -> dict[UUID, Status]:
    """Return where these patients stand, in one statement; unknown patients are left out."""
    tiers: dict[UUID, Tier] = {}
    return {row["id"]: _status_from_row(row, tiers) for row in await fetch(_STATUSES, list(patient_ids))}


async def circles(*, patient_ids: Collection[UUID]) -> dict[UUID, Kin]:
    """Return whose figures count for each of the patients who are in a family (R-FAM-4)."""
    found = await families.circles(patient_ids=patient_ids)
    return {key: Kin(FamilyRule(row["tier_policy"]), tuple(row["member_ids"])) for key, row in found.items()}


async def due_for_review(*, today: date, after: UUID = _NOBODY, limit: int = 500) -> list[UUID]:
    """Return the next patients whose tier the night's work has to review (R-TIR-2), by id.

    Args:
        today: the date that begins.
        after: only ids above this one; the last id of the batch before.
        limit: how many at most.
    """
    return [row["id"] for row in await fetch(_DUE, today, after, limit)]


async def changes_of(*, patient_ids: Sequence[UUID], window: Window) -> dict[UUID, list[dict[str, Any]]]:
    """Return a page of each patient's changes of tier, newest first, with `from_tier` and `to_tier`.

    Args:
        patient_ids: whose changes.
        window: over CHANGES_NEWEST_FIRST.
    """
    where, arguments = window.condition(2)
    sql = f"""SELECT x.* FROM unnest($1::uuid[]) AS p(id)
        CROSS JOIN LATERAL ({_CHANGES} WHERE c.patient_id = p.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    found: dict[UUID, list[dict[str, Any]]] = {}
    for row in await fetch(sql, list(patient_ids), *arguments):
        found.setdefault(row["patient_id"], []).append(_change_from_row(row))
    return found


async def count_changes(*, patient_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many changes of tier each patient has had; who had none is left out."""
    return {row["patient_id"]: row["n"] for row in await fetch(_COUNT_CHANGES, list(patient_ids))}


async def changes_by_ids(*, ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """Return changes of tier by id, as `changes_of` does."""
    rows = await fetch(f"{_CHANGES} WHERE c.id = ANY ($1)", list(ids))
    return {row["id"]: _change_from_row(row) for row in rows}


def _change_from_row(row: Row) -> dict[str, Any]:
    tiers = {key: tier_from_row(from_json(row[key])) for key in ("from_tier", "to_tier")}
    return {**row, **tiers}


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


def standing_from_row(row: Row | Mapping[str, Any], tiers: Mapping[UUID, Tier]) -> Standing:
    """Return the standing in a row of `loyalty_status`.

    Args:
        row: all of its columns.
        tiers: every tier that it may name, by id.
    """
    earned = None
    if row["earned_tier_id"] is not None:
        earned = Standing(
            tier=tiers[row["earned_tier_id"]],
            since=row["earned_since"],
            review_on=row["earned_review_on"],
            grace_until=row["earned_grace_until"],
            is_by_family=row["is_by_family"],
        )
    return Standing(
        tier=tiers[row["tier_id"]],
        since=row["tier_since"],
        review_on=row["review_on"],
        grace_until=row["grace_until"],
        is_manual=row["is_manual"],
        is_by_family=row["is_by_family"] and not row["is_manual"],
        earned=earned,
    )


def _status_from_row(row: Row, known: dict[UUID, Tier]) -> Status:
    """Return a status; `known` gets its tiers, so that each is read once."""
    for key, column in (("tier_id", "tier"), ("earned_tier_id", "earned_tier")):
        if row[key] is not None and row[key] not in known:
            known[row[key]] = tier_from_row(from_json(row[column]))
    return Status(
        patient_id=row["id"],
        standing=standing_from_row(row, known),
        stage=Stage(row["stage"]),
        stage_since=row["stage_since"],
        signs=Signs(
            visits=row["visits"],
            first_visit_on=_day_of(row["first_visit_at"]),
            last_visit_on=_day_of(row["last_visit_at"]),
            relatives=row["relatives"],
            friends=row["friends"],
        ),
        last_visit_at=row["last_visit_at"],
    )


def _day_of(instant: datetime | None) -> date | None:
    return None if instant is None else instant.astimezone(UTC).date()
