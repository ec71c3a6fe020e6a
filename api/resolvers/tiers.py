"""Tiers: the public catalogue, and where patients stand."""

from collections.abc import Sequence
from datetime import UTC, date
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, edge, query_field
from api.schema.tiers import Tier
from domain.billing import queries as billing
from domain.kernel.clock import local_date
from domain.staff.actor import ActorKind
from domain.tiers import policy, queries, wording
from domain.tiers.queries import Status

_STATUS = "loyalty_status"
_FIGURES = frozenset({"qualifyingSpend", "qualifyingVisits", "progress"})


@strawberry.type
class TierQuery:
    """The tiers anybody may see."""

    @query_field(list[Tier], description="The tiers of the loyalty programme, the lowest first.")
    async def tiers(self) -> list[Row]:
        """Return the tiers that are given."""
        return [tier_row(tier) for tier in await queries.tiers()]


@ids.node_loader("Tier")
async def load_tiers(_ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return tiers by id, also those that are no longer given: old statuses show them."""
    found = await queries.tiers_by_ids(ids=uuids)
    return [tier_row(found[uuid]) if uuid in found else None for uuid in uuids]


@edge("Patient", "tierStatus", private=True)
async def patient_tier_status(
    ctx: Context, parents: list[Row], _args: dict[str, Any], sel: Selection
) -> list[Row | None]:
    """Return where patients stand; the figures behind it only if they are asked for."""
    statuses = await _statuses(parents)
    patient_ids = [parent["id"] for parent in parents]
    figures: dict[UUID, tuple[int, int]] = {}
    if sel.fields & _FIGURES:
        figures = await billing.qualifying(patient_ids=patient_ids, now=ctx.now)
    tiers = await queries.tiers() if sel.has("progress") else []
    today = _today(ctx)
    return [
        None if status is None else status_row(status, figures.get(status.patient_id, (0, 0)), tiers, today)
        for status in statuses
    ]


@edge("Patient", "loyaltyStage", private=True)
async def patient_loyalty_stage(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the loyalty stages of patients; the next step is for staff alone."""
    for_staff = ctx.actor.kind is ActorKind.STAFF
    return [
        None if status is None else stage_row(status, ctx.locale, for_staff=for_staff)
        for status in await _statuses(parents)
    ]


async def _statuses(parents: list[Row]) -> list[Status | None]:
    """Return where patients stand, loaded once for all edges of the same patients."""
    missing = [parent["id"] for parent in parents if _STATUS not in parent]
    loaded = await queries.statuses(patient_ids=missing) if missing else {}
    for parent in parents:
        parent.setdefault(_STATUS, loaded.get(parent["id"]))
    return [parent[_STATUS] for parent in parents]


def tier_row(tier: policy.Tier) -> Row:
    """Return the source of a Tier."""
    return {
        "id": tier.id,
        "name": tier.name,
        "rank": tier.rank,
        "spend_threshold": tier.spend_threshold_minor,
        "visit_threshold": tier.visit_threshold,
        "cashback_percent": policy.percent(tier.cashback_bp),
        "perks": tier.perks,
    }


def status_row(status: Status, figures: tuple[int, int], tiers: Sequence[policy.Tier], today: date) -> Row:
    """Return the source of a TierStatus.

    Args:
        status: where the patient stands.
        figures: qualifying spend (minor units) and visits of the last 12 months.
        tiers: those that are given; none if the progress is not asked for.
        today: the date at the clinic.
    """
    standing = status.standing
    spend_minor, visits = figures
    progress = policy.progress(standing=standing, tiers=tiers, spend_minor=spend_minor, visits=visits, today=today)
    return {
        "tier": tier_row(standing.tier),
        "since": standing.since,
        "review_on": standing.review_on,
        "grace_until": standing.grace_until,
        "is_manual": standing.is_manual,
        "qualifying_spend": spend_minor,
        "qualifying_visits": visits,
        "progress": None if progress is None else _progress_row(progress),
    }


def _progress_row(progress: policy.Progress) -> Row:
    return {
        "next_tier": tier_row(progress.next_tier),
        "missing_spend": progress.missing_spend_minor,
        "missing_visits": progress.missing_visits,
        "deadline": progress.deadline,
    }


def stage_row(status: Status, locale: str, *, for_staff: bool) -> Row:
    """Return the source of a LoyaltyStage, with its texts in the language of `locale`."""
    last_visit_on = None if status.last_visit_at is None else status.last_visit_at.astimezone(UTC).date()
    next_step = wording.next_step(stage=status.stage, visits=status.visits, locale=locale)
    return {
        "stage": status.stage,
        "since": status.stage_since,
        "evidence": wording.evidence(visits=status.visits, last_visit_on=last_visit_on, locale=locale),
        "next_step": next_step if for_staff else None,
    }


def _today(ctx: Context) -> date:
    zone = "UTC" if ctx.organisation is None else ctx.organisation.time_zone
    return local_date(ctx.now, zone)
