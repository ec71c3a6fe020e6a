"""Segments: made, changed, deleted; whom they hold."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, connection_field, edge, mutation_field
from api.inputs import given, given_minor
from api.paging import Connection, Page, page, window
from api.schema.segments import (
    Segment,
    SegmentCreateInput,
    SegmentCreatePayload,
    SegmentDeleteInput,
    SegmentDeletePayload,
    SegmentFilterInput,
    SegmentUpdateInput,
    SegmentUpdatePayload,
)
from domain.segments import queries, service
from domain.segments.policy import SegmentFilter, ValueGroup
from domain.segments.queries import MEMBERS_NEWEST_FIRST, SEGMENTS_NEWEST_FIRST
from domain.staff.policy import Right, has_right, require

_PLAIN = (
    "sleeping_months", "birth_month", "minimum_age", "maximum_age", "minimum_visits", "expiring_within_days",
    "has_marketing_consent",
)  # fmt: skip


@strawberry.type
class SegmentQuery:
    """Segments."""

    segments: Connection[Segment] | None = connection_field(
        description="The segments, newest first; for the owner, managers and marketers."
    )


@strawberry.type
class SegmentMutation:
    """Making, changing and deleting segments."""

    @mutation_field(SegmentCreatePayload, description="Makes a segment: a group of patients by what is known of them.")
    async def segment_create(self, info: Info, input: SegmentCreateInput) -> Row:  # noqa: A002
        """Make a segment."""
        ctx = info.context
        wanted = _wanted(input.filter)
        segment_id = await service.create_segment(actor=ctx.actor, name=input.name, wanted=wanted, now=ctx.now)
        return {"segment_id": segment_id}

    @mutation_field(SegmentUpdatePayload, description="Renames a segment, or gives it another filter.")
    async def segment_update(self, info: Info, input: SegmentUpdateInput) -> Row:  # noqa: A002
        """Change a segment."""
        ctx = info.context
        form = given(input.filter)
        segment_id = await service.update_segment(
            actor=ctx.actor,
            segment_id=ids.decode(input.segment_id, "Segment"),
            name=given(input.name),
            wanted=None if form is None else _wanted(form),
            now=ctx.now,
        )
        return {"segment_id": segment_id}

    @mutation_field(SegmentDeletePayload, description="Deletes a segment. The patients in it stay what they are.")
    async def segment_delete(self, info: Info, input: SegmentDeleteInput) -> Row:  # noqa: A002
        """Delete a segment."""
        ctx = info.context
        segment_id = ids.decode(input.segment_id, "Segment")
        deleted = await service.delete_segment(actor=ctx.actor, segment_id=segment_id, now=ctx.now)
        return {"deleted_segment_id": ids.encode("Segment", deleted)}


def _wanted(form: SegmentFilterInput) -> SegmentFilter:
    """Return a filter in the words of the domain."""
    categories, services = given(form.categories), given(form.service_ids)
    sex, stage, source, group = (given(each) for each in (form.sex, form.stage, form.source, form.value_group))
    return SegmentFilter(
        **{name: given(getattr(form, name)) for name in _PLAIN},
        sex=_text(sex),
        stage=_text(stage),
        source=_text(source),
        value_group=None if group is None else ValueGroup(group.value),
        minimum_spend_minor=given_minor(form.minimum_spend),
        categories=None if categories is None else tuple(str(each.value) for each in categories),
        service_ids=None if services is None else tuple(ids.decode(each, "Service") for each in services),
        tier_id=ids.decode_optional(form.tier_id, "Tier"),
        branch_id=ids.decode_optional(form.branch_id, "Branch"),
    )


def _text(choice: Any) -> str | None:
    return None if choice is None else str(choice.value)


def _segment(row: Mapping[str, Any]) -> Row:
    """Return the source of a Segment."""
    wanted: SegmentFilter = row["filter"]
    shown: Row = {
        **{name: getattr(wanted, name) for name in (*_PLAIN, "sex", "stage", "source", "value_group", "categories")},
        "minimum_spend": wanted.minimum_spend_minor,
        "service_ids": wanted.service_ids and [ids.encode("Service", each) for each in wanted.service_ids],
        "tier_id": wanted.tier_id and ids.encode("Tier", wanted.tier_id),
        "branch_id": wanted.branch_id and ids.encode("Branch", wanted.branch_id),
    }
    return {**row, "filter": shown, "wanted": wanted}


@edge("Query", "segments")
async def segments(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the segments."""
    require(ctx.actor, Right.SEE_SEGMENTS)
    frame = window(args, SEGMENTS_NEWEST_FIRST)
    rows = await queries.segments(window=frame)
    count = await queries.count_segments() if sel.has("totalCount") else None
    return [page([_segment(row) for row in rows], frame, count=count)]


@edge("Segment", "patients")
async def segment_patients(ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of whom each segment holds now."""
    require(ctx.actor, Right.READ_PATIENTS)
    frame = window(args, MEMBERS_NEWEST_FIRST)
    filters = {parent["id"]: parent["wanted"] for parent in parents}
    at = await queries.moment_of(filters=filters, now=ctx.now)
    rows: dict[UUID, list[Row]] = {}
    if sel.has("nodes") or sel.has("edges") or sel.has("pageInfo"):
        rows = await queries.members_of(filters=filters, window=frame, at=at)
    counts = await queries.count_members(filters=filters, at=at) if sel.has("totalCount") else {}
    return [page(rows.get(each["id"], []), frame, count=counts.get(each["id"], 0)) for each in parents]


@edge("SegmentCreatePayload", "segment")
@edge("SegmentUpdatePayload", "segment")
async def payload_segment(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the segments that mutations made or changed."""
    return await load_segments(ctx, [parent["segment_id"] for parent in parents])


@ids.node_loader("Segment")
async def load_segments(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return segments by id, to those who see segments."""
    if not has_right(ctx.actor, Right.SEE_SEGMENTS):
        return [None] * len(uuids)
    found = await queries.segments_by_ids(ids=uuids)
    return [_segment(found[uuid]) if uuid in found else None for uuid in uuids]
