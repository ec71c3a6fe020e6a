"""Settling with partners: closing periods, reading statements, holding partners' files against them."""

from typing import Any, Final
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, computed, edge, mutation_field
from api.pages.statements import STATEMENTS_PATH
from api.paging import Page, page, window
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.schema.statements import (
    PartnerReconcileInput,
    PartnerReconcilePayload,
    PartnerStatementCloseInput,
    PartnerStatementClosePayload,
)
from domain.partners import service
from domain.partners import statement_queries as queries
from domain.partners.service import Period
from domain.partners.settlement import check_file_length
from domain.partners.statement_links import link_token
from domain.partners.statement_queries import (
    LINES_IN_ORDER,
    OPEN_LINES,
    RECONCILED_IN_ORDER,
    RECONCILIATIONS_NEWEST_FIRST,
    STATEMENTS_NEWEST_FIRST,
)
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, has_right, require

_NOTHING: Final = {"total": 0, "payments": 0, "line_count": 0, "payment_count": 0, "since": None}


@strawberry.type
class StatementMutation:
    """Settling with partners."""

    @mutation_field(
        PartnerStatementClosePayload,
        description="Closes a period of a partner's account: everything that is in no statement yet goes into this "
        "one, for ever. Corrections and cancellations go into the next.",
    )
    async def partner_statement_close(self, info: Info, input: PartnerStatementCloseInput) -> Row:  # noqa: A002
        """Close a period."""
        ctx = info.context
        statement_id = await service.close_statement(
            actor=ctx.actor,
            partner_id=ids.decode(input.partner_id, "Partner"),
            period_from=input.period_from,
            period_to=input.period_to,
            now=ctx.now,
        )
        return {"statement_id": statement_id}

    @mutation_field(
        PartnerReconcilePayload,
        description="Holds a partner's own file of a period against the clinic's lines: what matches, what either side "
        "lacks, what differs. Nothing is posted.",
    )
    async def partner_reconcile(self, info: Info, input: PartnerReconcileInput) -> Row:  # noqa: A002
        """Hold a file against the lines."""
        ctx = info.context
        require(ctx.actor, Right.SETTLE_PARTNERS)
        check_file_length(input.file)
        period = await _period(input)
        return {
            "reconciliation_id": await service.reconcile(actor=ctx.actor, period=period, file=input.file, now=ctx.now)
        }


async def _period(form: PartnerReconcileInput) -> Period:
    of = form.against
    if of.period:
        partner_id = ids.decode(of.period.partner_id, "Partner")
        return Period(partner_id, of.period.period_from, of.period.period_to)
    statement_id = ids.decode(of.statement_id or "", "PartnerStatement")
    return await service.period_of_statement(statement_id=statement_id, field=("against", "statementId"))


def _may_read(ctx: Context, partner_id: UUID) -> bool:
    """Tell whether the caller reads a partner's statements: staff who settle, and the partner itself."""
    actor = ctx.actor
    if actor.kind is ActorKind.PARTNER:
        return actor.id == partner_id and has_right(actor, Right.READ_STATEMENTS)
    return has_right(actor, Right.SETTLE_PARTNERS)


@edge("Partner", "statements")
async def partner_statements(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Page | None]:
    """Return a page of each partner's statements."""
    frame = window(args, STATEMENTS_NEWEST_FIRST)
    wanted = [parent["id"] for parent in parents if _may_read(ctx, parent["id"])]
    rows = await queries.statements_of(partner_ids=wanted, window=frame)
    counts = await queries.count_statements(partner_ids=wanted) if sel.has("totalCount") else {}
    return [
        page(rows.get(each["id"], []), frame, count=counts.get(each["id"], 0)) if each["id"] in wanted else None
        for each in parents
    ]


@edge("Partner", "unsettled")
async def partner_unsettled(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return what is in no statement of each partner yet."""
    wanted = [parent["id"] for parent in parents if _may_read(ctx, parent["id"])]
    found = await queries.open_sums(partner_ids=wanted)
    return [
        {**_NOTHING, **found.get(each["id"], {}), "partner_id": each["id"]} if each["id"] in wanted else None
        for each in parents
    ]


@edge("PartnerUnsettled", "lines")
async def unsettled_lines(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Page]:
    """Return a page of what is in no statement yet."""
    frame = window(args, OPEN_LINES)
    rows = await queries.open_lines(partner_ids=[parent["partner_id"] for parent in parents], window=frame)
    return [
        page(rows.get(each["partner_id"], []), frame, count=each["line_count"] + each["payment_count"])
        for each in parents
    ]


@edge("Partner", "reconciliations")
async def partner_reconciliations(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Page | None]:
    """Return a page of each partner's reconciliations, to those who settle."""
    if not has_right(ctx.actor, Right.SETTLE_PARTNERS):
        return [None] * len(parents)
    frame, wanted = window(args, RECONCILIATIONS_NEWEST_FIRST), [parent["id"] for parent in parents]
    rows = await queries.reconciliations_of(partner_ids=wanted, window=frame)
    counts = await queries.count_reconciliations(partner_ids=wanted) if sel.has("totalCount") else {}
    return [page(rows.get(each, []), frame, count=counts.get(each, 0)) for each in wanted]


@edge("PartnerStatementClosePayload", "statement")
@edge("PartnerReconciliation", "statement")
async def statement_by_id(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return statements that the caller has come to by what may be read."""
    found = await queries.statements_by_ids(ids={each["statement_id"] for each in parents if each["statement_id"]})
    return [found.get(parent["statement_id"]) for parent in parents]


@edge("PartnerReconcilePayload", "reconciliation")
async def payload_reconciliation(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the new reconciliation."""
    found = await queries.reconciliations_by_ids(ids=[parent["reconciliation_id"] for parent in parents])
    return [found.get(parent["reconciliation_id"]) for parent in parents]


@edge("PartnerStatement", "closedBy")
async def statement_closer(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return who closed them, to staff."""
    return await named(ctx, parents, "closed_by_id", load_staff_members)


@edge("PartnerReconciliation", "madeBy")
async def reconciliation_maker(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return who compared."""
    return await named(ctx, parents, "made_by_id", load_staff_members)


@edge("PartnerStatement", "sums")
async def statement_sums(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return what the lines of each kind come to."""
    found = await queries.sums_of(statement_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"], []) for parent in parents]


@edge("PartnerStatement", "lines")
async def statement_lines(_ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of each statement's lines."""
    frame, wanted = window(args, LINES_IN_ORDER), [parent["id"] for parent in parents]
    kind = args["kind"].value if args["kind"] else None
    rows = await queries.lines_of(statement_ids=wanted, kind=kind, window=frame)
    counts = {parent["id"]: parent["line_count"] + parent["payment_count"] for parent in parents}
    if kind is not None and sel.has("totalCount"):
        counts = await queries.count_lines(statement_ids=wanted, kind=kind)
    return [page(rows.get(each, []), frame, count=counts.get(each, 0)) for each in wanted]


@edge("PartnerReconciliation", "lines")
async def reconciliation_lines(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Page]:
    """Return a page of each reconciliation's references."""
    frame, wanted = window(args, RECONCILED_IN_ORDER), args["outcome"]
    rows = await queries.reconciled_lines(
        reconciliation_ids=[parent["id"] for parent in parents],
        outcome=wanted.value if wanted else None,
        window=frame,
    )
    return [page(rows.get(each["id"], []), frame, count=_count_of(each, wanted)) for each in parents]


def _count_of(reconciliation: Row, wanted: Any) -> int:
    names = ("matched", "missing", "different", "unknown")
    found: int = sum(reconciliation[name] for name in names) if wanted is None else reconciliation[wanted.value.lower()]
    return found


def _link(ctx: Context, statement: Row, ending: str) -> str:
    token = link_token(statement_id=statement["id"], now=ctx.now)
    return f"{ctx.settings.public_url}{STATEMENTS_PATH}/{token}.{ending}"


computed("PartnerStatement", "csvUrl")(lambda ctx, source: _link(ctx, source, "csv"))
computed("PartnerStatement", "pdfUrl")(lambda ctx, source: _link(ctx, source, "pdf"))


@ids.node_loader("PartnerStatement")
async def load_statements(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return statements by id, to staff who settle and to the partner itself."""
    found = await queries.statements_by_ids(ids=uuids)
    return [row if (row := found.get(each)) and _may_read(ctx, row["partner_id"]) else None for each in uuids]


@ids.node_loader("PartnerReconciliation")
async def load_reconciliations(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return reconciliations by id, to staff who settle."""
    if not has_right(ctx.actor, Right.SETTLE_PARTNERS):
        return [None] * len(uuids)
    found = await queries.reconciliations_by_ids(ids=uuids)
    return [found.get(each) for each in uuids]
