"""Joint promotions and their checklists: what the clinic and a partner do, who, and by when."""

from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.inputs import given, is_given
from api.paging import Page, page, window
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.resolvers.partners import load_partners
from api.resolvers.promotions import load_promotions, promotion_source
from api.schema.checklist import (
    JointTaskAddInput,
    JointTaskAddPayload,
    JointTaskDoInput,
    JointTaskDoPayload,
    JointTaskRemoveInput,
    JointTaskRemovePayload,
    JointTaskUpdateInput,
    JointTaskUpdatePayload,
)
from domain.promotions.queries import checklist as queries
from domain.promotions.queries.promotions import NEWEST_FIRST
from domain.promotions.service import checklist as service
from domain.promotions.service.checklist import Task
from domain.staff.actor import ActorKind


@strawberry.type
class ChecklistMutation:
    """The checklists of joint promotions."""

    @mutation_field(JointTaskAddPayload, description="Adds a point to the checklist of a joint promotion.")
    async def joint_task_add(self, info: Info, input: JointTaskAddInput) -> Row:  # noqa: A002
        """Add a point."""
        ctx, promotion_id = info.context, ids.decode(input.promotion_id, "Promotion")
        task = Task(input.title, str(input.side.value), given(input.responsible), given(input.due_on))
        task_id = await service.add_task(actor=ctx.actor, promotion_id=promotion_id, task=task, now=ctx.now)
        return {"joint_task_id": task_id, "promotion_id": promotion_id}

    @mutation_field(JointTaskUpdatePayload, description="Changes a point of a checklist.")
    async def joint_task_update(self, info: Info, input: JointTaskUpdateInput) -> Row:  # noqa: A002
        """Change a point."""
        changes = {name: getattr(input, name) for name in ("responsible", "due_on") if is_given(getattr(input, name))}
        if given(input.title) is not None:
            changes["title"] = input.title
        if (side := given(input.side)) is not None:
            changes["side"] = str(side.value)
        ctx, task_id = info.context, ids.decode(input.joint_task_id, "JointTask")
        await service.update_task(actor=ctx.actor, task_id=task_id, changes=changes, now=ctx.now)
        return {"joint_task_id": task_id}

    @mutation_field(
        JointTaskDoPayload,
        description="Tells that a point of a checklist is done, or not after all: staff for either side, a partner's "
        "key for the partner's own.",
    )
    async def joint_task_do(self, info: Info, input: JointTaskDoInput) -> Row:  # noqa: A002
        """Tell that a point is done."""
        ctx, task_id = info.context, ids.decode(input.joint_task_id, "JointTask")
        await service.do_task(actor=ctx.actor, task_id=task_id, is_done=input.is_done, now=ctx.now)
        return {"joint_task_id": task_id}

    @mutation_field(JointTaskRemovePayload, description="Takes a point off its checklist.")
    async def joint_task_remove(self, info: Info, input: JointTaskRemoveInput) -> Row:  # noqa: A002
        """Take a point off."""
        task_id = ids.decode(input.joint_task_id, "JointTask")
        return {"promotion_id": await service.remove_task(actor=info.context.actor, task_id=task_id)}


@edge("Promotion", "checklist")
async def promotion_checklist(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return the checklists of promotions, to staff and to the partner."""
    wanted = [parent["id"] for parent in parents if parent["partner_id"] is not None]
    found = await queries.tasks_of(actor=ctx.actor, promotion_ids=wanted, now=ctx.now)
    return [[_source(row) for row in found.get(parent["id"], [])] for parent in parents]


@edge("Promotion", "partner")
async def promotion_partner(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the partners that take part, to those who may see them."""
    return await named(ctx, parents, "partner_id", load_partners)


@edge("Partner", "jointPromotions")
async def partner_promotions(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Page | None]:
    """Return a page of the promotions that each partner is part of."""
    frame = window(args, NEWEST_FIRST)
    wanted = [parent["id"] for parent in parents if queries.can_see_tasks(ctx.actor, parent["id"])]
    rows = await queries.joint_promotions(partner_ids=wanted, window=frame, now=ctx.now)
    counts = await queries.count_joint_promotions(partner_ids=wanted) if sel.has("totalCount") else {}
    return [
        page([promotion_source(row) for row in rows.get(each["id"], [])], frame, count=counts.get(each["id"], 0))
        if each["id"] in wanted
        else None
        for each in parents
    ]


@edge("JointTaskAddPayload", "promotion")
@edge("JointTaskRemovePayload", "promotion")
@edge("JointTask", "promotion")
async def task_promotion(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return what points are for."""
    return await named(ctx, parents, "promotion_id", load_promotions)


@edge("JointTaskAddPayload", "jointTask")
@edge("JointTaskUpdatePayload", "jointTask")
@edge("JointTaskDoPayload", "jointTask")
async def payload_task(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the changed point."""
    return await load_tasks(ctx, [parent["joint_task_id"] for parent in parents])


@edge("JointTask", "doneBy")
async def task_done_by(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return which staff members said that points are done, to staff."""
    return await named(ctx, parents, "done_by_staff_id", load_staff_members)


@ids.node_loader("JointTask")
async def load_tasks(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return points by id, to staff who read promotions and to the partner."""
    found = await queries.tasks_by_ids(actor=ctx.actor, ids=uuids, now=ctx.now)
    return [_source(found[each]) if each in found else None for each in uuids]


def _source(row: Row) -> Row:
    kind = row["done_by_kind"]
    side = None if kind is None else "PARTNER" if kind == ActorKind.PARTNER else "CLINIC"
    return {**row, "done_by_side": side, "done_by_staff_id": row["done_by"] if kind == ActorKind.STAFF else None}
