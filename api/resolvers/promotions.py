"""Promotions as they are read: staff see all, a partner's keys those that the partner is part of (R-SEC-2)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, argument, connection_field, edge
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.resolvers.clinic import load_branches, load_services
from api.resolvers.identity import load_staff_members
from api.resolvers.invoices import load_invoices
from api.resolvers.naming import all_named, named
from api.resolvers.patients import load_patients
from api.resolvers.segments import load_segments
from api.resolvers.tiers import load_tiers
from api.schema.promotion_inputs import PromotionFilter
from api.schema.promotions import Promotion
from domain.billing import past_visits
from domain.promotions.policy.conditions import Conditions, Previous
from domain.promotions.policy.prospects import Prospect
from domain.promotions.queries import promotions as queries
from domain.promotions.queries.promotions import NEWEST_FIRST, USES_NEWEST_FIRST, Wanted
from domain.promotions.queries.prospects import prospects_of
from domain.staff.policy import Right, has_right, require

_BP_PER_PERCENT, _BP_PER_WHOLE = 100, 10_000


@strawberry.type
class PromotionQuery:
    """Promotions in lists."""

    promotions: Connection[Promotion] | None = connection_field(
        description="All promotions, the newest first; for staff.",
        arguments=[argument("filter", PromotionFilter | None, "Which of them; all by default.")],
    )


@edge("Query", "promotions")
async def promotions(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the promotions that a filter leaves."""
    require(ctx.actor, Right.READ_PROMOTIONS)
    frame, wanted = window(args, NEWEST_FIRST), _wanted(given(args["filter"]))
    rows = await queries.promotions(actor=ctx.actor, wanted=wanted, window=frame, now=ctx.now)
    count = None
    if sel.has("totalCount"):
        count = await queries.count_promotions(actor=ctx.actor, wanted=wanted, now=ctx.now)
    return [page([promotion_source(row) for row in rows], frame, count=count)]


def _wanted(form: PromotionFilter | None) -> Wanted:
    if form is None:
        return Wanted()
    status = given(form.status)
    return Wanted(
        status=None if status is None else str(status.value),
        partner_id=ids.decode_optional(form.partner_id, "Partner"),
        search=given(form.search),
        chain=given(form.chain),
    )


def promotion_source(row: Row) -> Row:
    """Return the source of a Promotion.

    Args:
        row: of domain.promotions.queries.promotions.
    """
    return {
        **row,
        "effect": effect_source(row),
        "conditions": conditions_source(row["conditions"]),
        "budget": row["budget_minor"],
        "funded_by": "PARTNER" if row["partner_share_bp"] else "CLINIC",
        "partner_share_percent": _exact(row["partner_share_bp"], _BP_PER_PERCENT),
        "created_by_id": row["created_by"],
    }


def effect_source(row: Mapping[str, Any], *, for_staff: bool = True) -> Row:
    """Return the source of a PromotionEffect; what a gift costs is the clinic's and its partner's to know."""
    return {
        "kind": row["effect"],
        "percent": _exact(row["percent_bp"], _BP_PER_PERCENT),
        "amount": row["amount_minor"],
        "multiplier": _exact(row["multiplier_bp"], _BP_PER_WHOLE),
        "every_nth": row["every_nth"],
        "gift": row["gift"],
        "gift_cost": row["gift_cost_minor"] if for_staff else None,
        "units_per_use": row["units_per_use"],
        "bonus_life_days": row["bonus_life_days"],
    }


def _exact(rate_bp: int | None, scale: int) -> Decimal | None:
    return None if rate_bp is None else Decimal(rate_bp) / scale


def conditions_source(conditions: Conditions) -> Row:
    """Return the source of PromotionConditions."""
    previous = conditions.previous
    return {
        **_group(conditions),
        "branch_ids": sorted(conditions.branches),
        "tier_ids": sorted(conditions.tiers),
        "segment_id": conditions.segment_id,
        "stages": sorted(conditions.stages),
        "kinships": sorted(conditions.kinships),
        "weekdays": sorted(conditions.weekdays),
        **{name: getattr(conditions, name) for name in _SINGLE},
        "previous": None if previous is None else {
            **_group(previous), "within_days": previous.within_days, "at_least": previous.at_least,
        },
        "minimum_sum": conditions.minimum_sum_minor,
    }  # fmt: skip


_SINGLE = (
    "hour_from", "hour_to", "first_visit_only", "min_age", "max_age", "is_child_of_family", "parent_in_treatment_days",
    "birthday_days_before", "birthday_days_after", "service_number",
)  # fmt: skip


def _group(named: Conditions | Previous) -> Row:
    return {"service_ids": sorted(named.services), "categories": sorted(named.categories)}


@ids.node_loader("Promotion")
async def load_promotions(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return promotions by id that the caller may see."""
    found = await queries.promotions_by_ids(actor=ctx.actor, ids=uuids, now=ctx.now)
    return [promotion_source(found[uuid]) if uuid in found else None for uuid in uuids]


@edge("PromotionCreatePayload", "promotion")
@edge("PromotionUpdatePayload", "promotion")
@edge("PromotionPublishPayload", "promotion")
@edge("PromotionPausePayload", "promotion")
@edge("PromotionResumePayload", "promotion")
@edge("PromotionFinishPayload", "promotion")
async def promotion_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the promotions that rows name as `promotion_id`."""
    return await load_promotions(ctx, [parent["promotion_id"] for parent in parents])


@edge("Promotion", "uses")
async def promotion_uses(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[int]:
    """Return how often promotions were used."""
    return [uses for uses, _ in await _tallies(parents)]


@edge("Promotion", "spent")
async def promotion_spent(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[int]:
    """Return what promotions have cost."""
    return [spent_minor for _, spent_minor in await _tallies(parents)]


async def _tallies(parents: list[Row]) -> list[tuple[int, int]]:
    """Return how often promotions were used and what they have cost, read once for both fields."""
    if any("tally" not in parent for parent in parents):
        found = await queries.tallies(rows=parents)
        for parent in parents:
            parent["tally"] = found[parent["id"]]
    return [parent["tally"] for parent in parents]


@edge("Promotion", "chainSteps")
async def chain_steps(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return the steps of the chains of promotions."""
    names = {parent["chain"] for parent in parents if parent["chain"] is not None}
    found = await queries.chains(actor=ctx.actor, names=names, now=ctx.now)
    return [[promotion_source(row) for row in found.get(parent["chain"], ())] for parent in parents]


@edge("Patient", "offers", private=True)
async def patient_offers(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row] | None]:
    """Return what patients may look forward to; nothing for those of whom the caller is none of staff or kin."""
    if not has_right(ctx.actor, Right.READ_PATIENTS, Right.ACT_FOR_SELF):
        return [None] * len(parents)
    keys = {parent["id"] for parent in parents}
    found = await prospects_of(patient_ids=keys, visits=past_visits, now=ctx.now)
    return [[_offer(ctx, prospect) for prospect in found[parent["id"]]] for parent in parents]


def _offer(ctx: Context, prospect: Prospect) -> Row:
    row = prospect.row
    is_staff = has_right(ctx.actor, Right.READ_PROMOTIONS)
    return {
        "title": row["name"],
        "description": row["description"],
        "is_now": prospect.is_now,
        "units_missing": prospect.units_missing,
        "effect": effect_source(row, for_staff=is_staff),
        "conditions": conditions_source(row["conditions"]),
        "until": prospect.until,
        "uses_left": prospect.uses_left,
        "chain": row["chain"],
    }


@edge("Promotion", "createdBy")
async def promotion_author(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return who made promotions."""
    return await named(ctx, parents, "created_by_id", load_staff_members)


@edge("Promotion", "useRecords")
async def use_records(_ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return pages of the uses of promotions."""
    frame = window(args, USES_NEWEST_FIRST)
    owners = [parent["id"] for parent in parents]
    found, counts = await queries.uses_of(promotion_ids=owners, window=frame, counted=sel.has("totalCount"))
    return [page([_use(row) for row in found[key]], frame, count=counts.get(key, 0)) for key in owners]


def _use(row: Row) -> Row:
    return {
        **row,
        "discount": row["discount_minor"],
        "bonus": row["bonus_minor"],
        "gift_cost": row["cost_minor"],
        "partner_share": row["partner_minor"],
        "reversed": row["reversed_discount_minor"] + row["reversed_bonus_minor"],
    }


@ids.node_loader("PromotionUse")
async def load_uses(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return uses by id of promotions that the caller may see."""
    found = await queries.uses_by_ids(ids=uuids)
    visible = await queries.promotions_by_ids(
        actor=ctx.actor, ids={row["promotion_id"] for row in found.values()}, now=ctx.now
    )
    return [_use(found[key]) if key in found and found[key]["promotion_id"] in visible else None for key in uuids]


@edge("PromotionUse", "promotion")
async def use_promotion(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return what was used."""
    return await named(ctx, parents, "promotion_id", load_promotions)


@edge("PromotionUse", "patient")
async def use_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return for whom promotions were used, those whom the caller may see; a partner learns nobody."""
    return await named(ctx, parents, "patient_id", load_patients)


@edge("PromotionUse", "invoice")
async def use_invoice(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the invoices that the caller may see."""
    return await named(ctx, parents, "invoice_id", load_invoices)


@edge("PromotionConditions", "segment")
async def condition_segment(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the segments that promotions are for."""
    return await named(ctx, parents, "segment_id", load_segments)


@edge("PromotionConditions", "services")
@edge("PromotionPrevious", "services")
async def condition_services(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return the services that promotions are for, withdrawn ones too."""
    return await all_named(ctx, parents, "service_ids", load_services)


@edge("PromotionConditions", "branches")
async def condition_branches(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return the branches that promotions are for, closed ones too."""
    return await all_named(ctx, parents, "branch_ids", load_branches)


@edge("PromotionConditions", "tiers")
async def condition_tiers(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return the tiers that promotions are for."""
    return await all_named(ctx, parents, "tier_ids", load_tiers)
