"""Manual adjustments of internal accounts, and the requests that a second person decides on (R-ACC-11)."""

from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, connection_field, edge, mutation_field
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.resolvers.accounts import accounts_of_patients
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.schema.accounts import (
    AccountAdjustApproveInput,
    AccountAdjustApprovePayload,
    AccountAdjustDeclineInput,
    AccountAdjustDeclinePayload,
    AccountAdjustInput,
    AccountAdjustPayload,
    AdjustmentRequest,
)
from domain.accounts import queries, service
from domain.accounts.queries import REQUESTS_NEWEST_FIRST
from domain.accounts.service import Adjusted, Adjustment
from domain.kernel.money import to_minor
from domain.staff.policy import Right, has_right, require


@strawberry.type
class AdjustmentQuery:
    """What waits for a decision."""

    adjustment_requests: Connection[AdjustmentRequest] | None = connection_field(
        description="Manual adjustments above the limit, newest first; for those who may decide on them.",
        arguments=[
            argument("is_open", bool | None, "Only those that wait, or only those that are decided. All by default.")
        ],
    )


@strawberry.type
class AdjustmentMutation:
    """Manual adjustments."""

    @mutation_field(
        AccountAdjustPayload,
        description="Adds bonuses to an account or takes some away by hand. Above the clinic's limit all but the owner "
        "get `APPROVAL_REQUIRED`, and a request is stored that another manager or the owner decides on.",
    )
    async def account_adjust(self, info: Info, input: AccountAdjustInput) -> Row:  # noqa: A002
        """Adjust an account."""
        adjustment = Adjustment(
            patient_id=ids.decode(input.patient_id, "Patient"),
            amount_minor=to_minor(input.amount),
            reason=input.reason,
            expires_on=given(input.expires_on),
        )
        ctx = info.context
        return _adjusted(
            await service.adjust(actor=ctx.actor, adjustment=adjustment, key=input.idempotency_key, now=ctx.now)
        )

    @mutation_field(
        AccountAdjustApprovePayload, description="Approves a manual adjustment that somebody else asked for."
    )
    async def account_adjust_approve(self, info: Info, input: AccountAdjustApproveInput) -> Row:  # noqa: A002
        """Approve a request."""
        return await _decide(info.context, input.adjustment_request_id, input.idempotency_key, approve=True)

    @mutation_field(
        AccountAdjustDeclinePayload, description="Declines a manual adjustment that somebody else asked for."
    )
    async def account_adjust_decline(self, info: Info, input: AccountAdjustDeclineInput) -> Row:  # noqa: A002
        """Decline a request."""
        return await _decide(info.context, input.adjustment_request_id, input.idempotency_key, approve=False)


async def _decide(ctx: Context, request_id: str, key: str, *, approve: bool) -> Row:
    uuid = ids.decode(request_id, "AdjustmentRequest")
    decided = await service.decide(actor=ctx.actor, request_id=uuid, approve=approve, key=key, now=ctx.now)
    return {**_adjusted(decided), "request_id": uuid}


def _adjusted(adjusted: Adjusted) -> Row:
    return {"patient_id": adjusted.patient_id, "entry_id": adjusted.entry_id}


@edge("AccountAdjustPayload", "account")
@edge("AccountAdjustApprovePayload", "account")
async def payload_account(ctx: Context, parents: list[Row], _args: dict[str, Any], sel: Selection) -> list[Row | None]:
    """Return the adjusted account."""
    found = await accounts_of_patients(ctx, [parent["patient_id"] for parent in parents], sel)
    return [found.get(parent["patient_id"]) for parent in parents]


@edge("AccountAdjustPayload", "entry")
@edge("AccountAdjustApprovePayload", "entry")
async def payload_entry(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the new line of the statement."""
    found = await queries.entries_by_ids(ids=[parent["entry_id"] for parent in parents])
    return [found.get(parent["entry_id"]) for parent in parents]


@edge("AccountAdjustApprovePayload", "adjustmentRequest")
@edge("AccountAdjustDeclinePayload", "adjustmentRequest")
async def payload_request(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the decided request."""
    found = await queries.adjustment_requests_by_ids(ids=[parent["request_id"] for parent in parents])
    return [found.get(parent["request_id"]) for parent in parents]


@edge("Query", "adjustmentRequests")
async def adjustment_requests(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of requests."""
    require(ctx.actor, Right.APPROVE_ADJUSTMENT)
    frame, is_open = window(args, REQUESTS_NEWEST_FIRST), args["is_open"]
    rows = await queries.adjustment_requests(is_open=is_open, window=frame)
    count = await queries.count_adjustment_requests(is_open=is_open) if sel.has("totalCount") else None
    return [page(rows, frame, count=count)]


@edge("AdjustmentRequest", "patient")
async def request_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return whose accounts the requests are about."""
    return await named(ctx, parents, "patient_id", load_patients)


@edge("AdjustmentRequest", "requestedBy")
async def request_author(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return who asked."""
    return await named(ctx, parents, "requested_by_id", load_staff_members)


@edge("AdjustmentRequest", "decidedBy")
async def request_decider(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return who decided."""
    return await named(ctx, parents, "decided_by_id", load_staff_members)


@ids.node_loader("AdjustmentRequest")
async def load_requests(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return requests by id, to those who may decide on them."""
    if not has_right(ctx.actor, Right.APPROVE_ADJUSTMENT):
        return [None] * len(uuids)
    found = await queries.adjustment_requests_by_ids(ids=uuids)
    return [found.get(uuid) for uuid in uuids]
