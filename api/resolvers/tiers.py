"""Tiers: the public catalogue, and where patients stand."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field, query_field
from api.paging import Page, page, window
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.schema.tiers import Tier, TierAssignInput, TierAssignPayload
from domain.billing import queries as billing
from domain.families.queries import visible_patients
from domain.kernel.clock import local_date
from domain.staff.actor import ActorKind
from domain.tiers import policy, queries, service, wording
from domain.tiers.policy import FamilyRule, Figures
from domain.tiers.queries import CHANGES_NEWEST_FIRST, Kin, Status

_STATUS = "loyalty_status"
_FIGURES = frozenset({"qualifyingSpend", "qualifyingVisits", "familySpend", "familyVisits", "progress"})
_FAMILY = frozenset({"familySpend", "familyVisits", "progress"})


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


@strawberry.type
class TierMutation:
    """Tiers by hand."""

    @mutation_field(
        TierAssignPayload,
        description="Gives a patient a tier by hand until a day, for a reason. What the patient has reached stays "
        "beneath it and goes on afterwards; another assignment replaces it.",
    )
    async def tier_assign(self, info: Info, input: TierAssignInput) -> Row:  # noqa: A002
        """Assign a tier."""
        ctx = info.context
        patient_id = ids.decode(input.patient_id, "Patient")
        await service.assign(
            actor=ctx.actor,
            patient_id=patient_id,
            tier_id=ids.decode(input.tier_id, "Tier"),
            until=input.until,
            reason=input.reason,
            now=ctx.now,
        )
        return {"patient_id": patient_id}


@edge("Patient", "tierStatus", private=True)
async def patient_tier_status(
    ctx: Context, parents: list[Row], _args: dict[str, Any], sel: Selection
) -> list[Row | None]:
    """Return where patients stand; the figures behind it only if they are asked for."""
    statuses = await _statuses(parents)
    patient_ids = [parent["id"] for parent in parents]
    kin = await queries.circles(patient_ids=patient_ids) if sel.fields & _FAMILY else {}
    figures: dict[UUID, Figures] = {}
    if sel.fields & _FIGURES:
        counted = {*patient_ids, *(member for one in kin.values() for member in one.member_ids)}
        figures = await billing.qualifying(patient_ids=sorted(counted), now=ctx.now)
    tiers = await queries.tiers() if sel.has("progress") else []
    today = _today(ctx)
    return [
        None
        if status is None
        else status_row(
            status,
            figures.get(status.patient_id, Figures()),
            _together(kin.get(status.patient_id), figures),
            tiers,
            today,
        )
        for status in statuses
    ]


def _together(kin: Kin | None, figures: Mapping[UUID, Figures]) -> Figures | None:
    """Return the figures of a family together, None where their sum does not count."""
    if kin is None or kin.rule is not FamilyRule.SUM_OF_MEMBERS:
        return None
    return policy.together([figures.get(member, Figures()) for member in kin.member_ids])


@edge("TierAssignPayload", "tierStatus")
async def payload_tier_status(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Row | None]:
    """Return where the patients stand now."""
    return await patient_tier_status(ctx, [{"id": parent["patient_id"]} for parent in parents], args, sel)


@edge("Patient", "tierHistory", private=True)
async def patient_tier_history(ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of each patient's changes of tier."""
    frame, patient_ids = window(args, CHANGES_NEWEST_FIRST), [parent["id"] for parent in parents]
    found = await queries.changes_of(patient_ids=patient_ids, window=frame)
    counts = await queries.count_changes(patient_ids=patient_ids) if sel.has("totalCount") else {}
    return [
        page([change_row(ctx, row) for row in found.get(key, [])], frame, count=counts.get(key, 0))
        for key in patient_ids
    ]


@ids.node_loader("TierChange")
async def load_changes(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return changes of tier by id, of the patients whom the caller sees whole."""
    found = await queries.changes_by_ids(ids=uuids)
    seen = await visible_patients(actor=ctx.actor, ids={row["patient_id"] for row in found.values()}, now=ctx.now)
    whole = {key for key, row in seen.items() if row["scope"] == "full"}
    rows = {key: change_row(ctx, row) for key, row in found.items() if row["patient_id"] in whole}
    return [rows.get(uuid) for uuid in uuids]


@edge("TierChange", "author")
async def change_author(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return which staff members gave tiers by hand."""
    return await named(ctx, parents, "author_id", load_staff_members)


def change_row(ctx: Context, row: Mapping[str, Any]) -> Row:
    """Return the source of a TierChange; who gave a tier and why is for staff alone."""
    for_staff = ctx.actor.kind is ActorKind.STAFF
    return {
        "id": row["id"],
        "from_tier": tier_row(row["from_tier"]),
        "to_tier": tier_row(row["to_tier"]),
        "reason": row["reason"],
        "changed_at": row["changed_at"],
        "until": row["until"],
        "note": row["note"] if for_staff else None,
        "author_id": row["author_id"] if for_staff and row["author_kind"] == ActorKind.STAFF else None,
    }


@edge("Patient", "loyaltyStage", private=True)
async def patient_loyalty_stage(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the loyalty stages of patients; the next step is for staff alone."""
    for_staff = ctx.actor.kind is ActorKind.STAFF
    return [
        None if status is None else stage_row(status, ctx.locale, _today(ctx), for_staff=for_staff)
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
        "discounts": [
            {"category": category, "percent": policy.percent(rate_bp)}
            for category, rate_bp in tier.category_discount_bp.items()
        ],
        "free_consultations": tier.free_consultations,
        "warranty_months": tier.warranty_months,
        "priority_booking": tier.priority_booking,
    }


def status_row(status: Status, own: Figures, family: Figures | None, tiers: Sequence[policy.Tier], today: date) -> Row:
    """Return the source of a TierStatus.

    Args:
        status: where the patient stands.
        own: the patient's figures of the last 12 months.
        family: those of the family together, where its sum counts.
        tiers: those that are given; none if the progress is not asked for.
        today: the date at the clinic.
    """
    standing = policy.on_day(status.standing, today)
    progress = policy.progress(standing=standing, tiers=tiers, figures=family or own, today=today)
    return {
        "tier": tier_row(standing.tier),
        "since": standing.since,
        "review_on": standing.review_on,
        "grace_until": standing.grace_until,
        "is_manual": standing.is_manual,
        "is_by_family": standing.is_by_family,
        "qualifying_spend": own.spend_minor,
        "qualifying_visits": own.visits,
        "family_spend": None if family is None else family.spend_minor,
        "family_visits": None if family is None else family.visits,
        "progress": None if progress is None else _progress_row(progress),
    }


def _progress_row(progress: policy.Progress) -> Row:
    return {
        "next_tier": tier_row(progress.next_tier),
        "missing_spend": progress.missing_spend_minor,
        "missing_visits": progress.missing_visits,
        "deadline": progress.deadline,
    }


def stage_row(status: Status, locale: str, today: date, *, for_staff: bool) -> Row:
    """Return the source of a LoyaltyStage, with its texts in the language of `locale`."""
    next_step = wording.next_step(stage=status.stage, signs=status.signs, today=today, locale=locale)
    return {
        "stage": status.stage,
        "since": status.stage_since,
        "evidence": wording.evidence(status.signs, locale=locale),
        "next_step": next_step if for_staff else None,
    }


def _today(ctx: Context) -> date:
    zone = "UTC" if ctx.organisation is None else ctx.organisation.time_zone
    return local_date(ctx.now, zone)
