"""Partners as they are read: the list for staff, and a partner's own page."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, argument, connection_field, edge
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.resolvers.patients import load_patients
from api.schema.partner_inputs import PartnerFilter
from api.schema.partners import Partner, PartnerSaleFilter
from domain.partners import queries
from domain.partners.queries import PARTNERS_BY_NAME, SALES_NEWEST_FIRST
from domain.staff import key_queries
from domain.staff.actor import ActorKind
from domain.staff.key_queries import KEYS_NEWEST_FIRST


@strawberry.type
class PartnerQuery:
    """The list of partners."""

    partners: Connection[Partner] | None = connection_field(
        description="The partners by name; for staff who may read them.",
        arguments=[argument("filter", PartnerFilter | None, "Which of them; all by default.")],
    )


@edge("Query", "partners")
async def partners(_ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the partners that a filter leaves."""
    frame, wanted = window(args, PARTNERS_BY_NAME), _wanted(given(args["filter"]))
    rows = await queries.page_of_partners(wanted=wanted, window=frame)
    count = await queries.count_partners(wanted=wanted) if sel.has("totalCount") else None
    return [page(rows, frame, count=count)]


def _wanted(form: PartnerFilter | None) -> queries.PartnerFilter:
    if form is None:
        return queries.PartnerFilter()
    status = given(form.status)
    return queries.PartnerFilter(status=None if status is None else status.name, search=given(form.search))


@ids.node_loader("Partner")
async def load_partners(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return partners by id: any to staff who may read them, its own to a partner's key."""
    found = await queries.partners_by_ids(actor=ctx.actor, ids=uuids)
    return [found.get(uuid) for uuid in uuids]


@edge("Viewer", "partner")
async def viewer_partner(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the partner whose key asks."""
    own = [parent["actor"].id if parent["actor"].kind is ActorKind.PARTNER else None for parent in parents]
    found = await queries.partners_by_ids(actor=ctx.actor, ids=[each for each in own if each])
    return [found.get(each) if each else None for each in own]


@edge("PartnerCreatePayload", "partner")
@edge("PartnerUpdatePayload", "partner")
@edge("PartnerPausePayload", "partner")
@edge("PartnerResumePayload", "partner")
@edge("PartnerEndPayload", "partner")
@edge("PartnerTermsAgreePayload", "partner")
@edge("PartnerPaymentRecordPayload", "partner")
@edge("PartnerSale", "partner")
@edge("PartnerStatement", "partner")
@edge("PartnerReconciliation", "partner")
async def partner_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the partners that rows name as `partner_id`."""
    return await load_partners(ctx, [parent["partner_id"] for parent in parents])


@edge("Partner", "contacts")
async def contacts(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row] | None]:
    """Return the partners' people."""
    is_told = queries.can_see_office(ctx.actor)
    return [parent["people"] if is_told else None for parent in parents]


@edge("Partner", "terms")
async def terms(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row] | None]:
    """Return what was agreed with partners."""
    if not queries.can_see_office(ctx.actor):
        return [None] * len(parents)
    found = await queries.terms_of(partner_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"], []) for parent in parents]


@edge("Partner", "stores")
async def stores(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return the partners' stores."""
    found = await queries.stores_of(partner_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"], []) for parent in parents]


@edge("Partner", "apiKeys")
async def partner_keys(ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> Sequence[Page | None]:
    """Return pages of the partners' API keys."""
    if not queries.can_see_office(ctx.actor):
        return [None] * len(parents)
    frame, owners = window(args, KEYS_NEWEST_FIRST), [parent["id"] for parent in parents]
    found = await key_queries.keys_of_partners(partner_ids=owners, window=frame)
    counts = await key_queries.count_keys_of_partners(partner_ids=owners) if sel.has("totalCount") else {}
    return [page(found.get(each, []), frame, count=counts.get(each, 0)) for each in owners]


@edge("Partner", "sales")
async def partner_sales(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return pages of the partners' sales."""
    if not queries.can_see_sales(ctx.actor):
        return [None] * len(parents)
    frame, owners, wanted = window(args, SALES_NEWEST_FIRST), [each["id"] for each in parents], _sold(args["filter"])
    found = await queries.sales_of(partner_ids=owners, wanted=wanted, window=frame)
    counts = await queries.count_sales(partner_ids=owners, wanted=wanted) if sel.has("totalCount") else {}
    return [page(found.get(each, []), frame, count=counts.get(each, 0)) for each in owners]


def _sold(value: PartnerSaleFilter | None) -> queries.SaleFilter:
    form = given(value)
    if form is None:
        return queries.SaleFilter()
    return queries.SaleFilter(
        since=given(form.since),
        until=given(form.until),
        store_id=ids.decode_optional(form.store_id, "PartnerStore"),
        order_reference=given(form.order_reference),
    )


@ids.node_loader("PartnerSale")
async def load_sales(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return sales by id: any to staff who may read partners, its own to a partner's key that may read sales."""
    found = await queries.sales_by_ids(actor=ctx.actor, ids=uuids)
    return [found.get(uuid) for uuid in uuids]


@edge("PartnerSaleReportPayload", "sale")
@edge("PartnerSaleReversePayload", "sale")
async def payload_sale(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the sale that was reported or taken back."""
    return await load_sales(ctx, [parent["sale_id"] for parent in parents])


@edge("PartnerSale", "patient")
async def sale_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return who was credited, to staff who read patients; a partner never learns it (R-PAR-3)."""
    return await load_patients(ctx, [parent["patient_id"] for parent in parents])


@edge("PartnerSale", "reversals")
async def sale_reversals(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return what came back of sales."""
    found = await queries.reversals_of(actor=ctx.actor, sale_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"], []) for parent in parents]


@ids.node_loader("PartnerStore")
async def load_stores(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return stores by id: any to staff who may read partners, its own to a partner's key."""
    found = await queries.stores_by_ids(actor=ctx.actor, ids=uuids)
    return [found.get(uuid) for uuid in uuids]


@edge("PartnerSale", "store")
@edge("PartnerStoreAddPayload", "store")
@edge("PartnerStoreUpdatePayload", "store")
@edge("PartnerStoreClosePayload", "store")
async def store_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the stores that rows name as `store_id`, where they name one."""
    found = await queries.stores_by_ids(
        actor=ctx.actor, ids=[parent["store_id"] for parent in parents if parent["store_id"]]
    )
    return [found.get(parent["store_id"]) for parent in parents]
