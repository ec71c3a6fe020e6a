"""A patient with the family around: whose figures count together, and whose standings change together (R-FAM-4)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from domain.families.queries import hold_family
from domain.kernel.database import Row, execute, fetch, from_json, to_json
from domain.tiers import policy, queries
from domain.tiers.errors import TiersNotLoaded
from domain.tiers.policy import FamilyRule, Figures, Reach, Signs, Standing, Tier

_LOCK = """
SELECT s.*, (SELECT jsonb_agg(to_jsonb(t)) FROM tier t) AS tiers FROM loyalty_status s
WHERE s.id = ANY (ARRAY (
    SELECT patient_id FROM family_member WHERE family_id = $2 AND left_at IS NULL UNION SELECT $1::uuid))
ORDER BY s.id FOR NO KEY UPDATE OF s
"""
_LOCK_THESE = "SELECT * FROM loyalty_status WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE"
_SAVE = """
UPDATE loyalty_status s
SET tier_id = r.tier_id, tier_since = r.tier_since, review_on = r.review_on, grace_until = r.grace_until,
    is_manual = r.is_manual, is_by_family = r.is_by_family, earned_tier_id = r.earned_tier_id,
    earned_since = r.earned_since, earned_review_on = r.earned_review_on, earned_grace_until = r.earned_grace_until,
    stage = r.stage, stage_since = r.stage_since, visits = r.visits, first_visit_at = r.first_visit_at,
    last_visit_at = r.last_visit_at, relatives = r.relatives, friends = r.friends
FROM jsonb_populate_recordset(NULL::loyalty_status, $1::jsonb) r WHERE s.id = r.id
"""


@dataclass(frozen=True, slots=True)
class Visits:
    """What a patient's invoices and friends tell the tiers and stages.

    Args:
        spend_minor: qualifying spend of the last 12 months, minor units (R-TIR-1).
        visits_12m: visits of the last 12 months.
        visits_total: visits ever.
        first_visit_at: when the first one was completed; None without any.
        last_visit_at: when the last one was.
        friends: friends brought who came and paid (R-REF-5).
    """

    spend_minor: int = 0
    visits_12m: int = 0
    visits_total: int = 0
    first_visit_at: datetime | None = None
    last_visit_at: datetime | None = None
    friends: int = 0

    @property
    def figures(self) -> Figures:
        """What counts for the tier."""
        return Figures(self.spend_minor, self.visits_12m)


@dataclass(frozen=True, slots=True)
class Circle:
    """A patient and the other members of the family, if there is one, with their locked statuses.

    Args:
        rule: how the family's tier is found; None without a family.
        rows: the rows of `loyalty_status`, by patient.
        tiers: every tier, by id.
    """

    rule: FamilyRule | None
    rows: Mapping[UUID, Row]
    tiers: Mapping[UUID, Tier]

    @property
    def patient_ids(self) -> list[UUID]:
        """Who is in it, in the order of the locks."""
        return list(self.rows)

    @property
    def standings(self) -> dict[UUID, Standing]:
        """Where each one stands."""
        return {patient_id: queries.standing_from_row(row, self.tiers) for patient_id, row in self.rows.items()}


async def lock_circle(*, patient_id: UUID) -> Circle:
    """Lock where a patient and the patient's family stand until the running transaction ends, in order of their ids.

    The family's row is held first, so that nobody joins or leaves meanwhile. Figures read afterwards hold good.

    Raises:
        TiersNotLoaded: the patient has no status.
    """
    family = await hold_family(patient_id=patient_id)
    rows = {row["id"]: row for row in await fetch(_LOCK, patient_id, None if family is None else family["id"])}
    if patient_id not in rows:
        raise TiersNotLoaded
    tiers = [queries.tier_from_row(row) for row in from_json(rows[patient_id]["tiers"])]
    rule = None if family is None else FamilyRule(family["tier_policy"])
    return Circle(rule=rule, rows=rows, tiers={tier.id: tier for tier in tiers})


def reach_of(
    patient_id: UUID,
    *,
    rule: FamilyRule | None,
    figures: Mapping[UUID, Figures],
    standings: Mapping[UUID, Standing],
    tiers: Collection[Tier],
) -> Reach:
    """Return the tier that a patient's own figures or the family's reach (R-FAM-4).

    Where the best member counts it is by what the others' own figures reach, or brought before and they still hold;
    what they have from the family or by hand brings nobody anything.

    Args:
        patient_id: whose tier it is.
        rule: the family's; None without a family.
        figures: of the family's members, or of the patient alone.
        standings: of the same patients.
        tiers: every tier.

    Raises:
        TiersNotLoaded: there is no tier for everybody.
    """
    every = list(tiers)
    family = policy.together(list(figures.values())) if rule is FamilyRule.SUM_OF_MEMBERS else None
    best = _best(patient_id, figures, standings, every) if rule is FamilyRule.BEST_MEMBER else None
    found = policy.reach(tiers=every, own=figures.get(patient_id, Figures()), family=family, best=best)
    if found is None:
        raise TiersNotLoaded
    return found


def _best(
    patient_id: UUID, figures: Mapping[UUID, Figures], standings: Mapping[UUID, Standing], tiers: Sequence[Tier]
) -> Tier | None:
    others = [other for other in standings if other != patient_id]
    held = [policy.earned_part(standings[other]) for other in others]
    own = [figures.get(other, Figures()) for other in others]
    reached = [policy.reached(tiers=tiers, spend_minor=one.spend_minor, visits=one.visits) for one in own]
    found = [tier for tier in reached if tier is not None]
    found += [standing.tier for standing in held if standing.tier.is_active and not standing.is_by_family]
    return max(found, key=lambda tier: tier.rank, default=None)


def standing_columns(standing: Standing) -> dict[str, Any]:
    """Return the columns of `loyalty_status` that keep a standing."""
    earned = standing.earned
    return {
        "tier_id": standing.tier.id,
        "tier_since": standing.since,
        "review_on": standing.review_on,
        "grace_until": standing.grace_until,
        "is_manual": standing.is_manual,
        "is_by_family": policy.earned_part(standing).is_by_family,
        "earned_tier_id": None if earned is None else earned.tier.id,
        "earned_since": None if earned is None else earned.since,
        "earned_review_on": None if earned is None else earned.review_on,
        "earned_grace_until": None if earned is None else earned.grace_until,
    }


def stage_columns(row: Row, visits: Visits, relatives: int, today: date) -> dict[str, Any]:
    """Return the columns of `loyalty_status` that keep a stage and what it rests on."""
    signs = Signs(
        visits=visits.visits_total,
        first_visit_on=day_of(visits.first_visit_at),
        last_visit_on=day_of(visits.last_visit_at),
        relatives=relatives,
        friends=visits.friends,
    )
    stage = policy.stage(signs, today)
    return {
        "stage": stage,
        "stage_since": row["stage_since"] if stage == row["stage"] else today,
        "visits": signs.visits,
        "first_visit_at": visits.first_visit_at,
        "last_visit_at": visits.last_visit_at,
        "relatives": signs.relatives,
        "friends": signs.friends,
    }


def day_of(instant: datetime | None) -> date | None:
    """Return the day of a visit as stages count it."""
    return None if instant is None else instant.astimezone(UTC).date()


async def lock_statuses(patient_ids: Collection[UUID]) -> list[Row]:
    """Lock the statuses of patients until the running transaction ends, in order of their ids, and return them."""
    return await fetch(_LOCK_THESE, sorted(patient_ids))


async def save(rows: Sequence[tuple[Row, Mapping[str, Any]]]) -> None:
    """Write those of the locked rows whose columns are others now, in one statement."""
    changed = [
        {**{key: value for key, value in row.items() if key != "tiers"}, **columns}
        for row, columns in rows
        if any(row[key] != value for key, value in columns.items())
    ]
    if changed:
        await execute(_SAVE, to_json(changed))
