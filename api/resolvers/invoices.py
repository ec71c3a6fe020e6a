"""Invoices as they are read: staff who may read invoices, the patient, a minor's guardian (R-SEC-2)."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, query_field
from api.paging import Page, page, window
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.schema.billing import Invoice
from domain.billing import queries
from domain.billing.wording import told_discounts
from domain.clinic.queries import branches_by_ids, services_by_ids
from domain.families.queries import wards
from domain.kernel.keyset import Order
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, has_right

NEWEST_FIRST = Order("invoices:id", (("id", "i.id"),))


@strawberry.type
class InvoiceQuery:
    """Invoices by id."""

    @query_field(Invoice | None, description="An invoice; null if there is none or it isn't yours to see.")
    async def invoice(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The invoice's id.")],  # noqa: A002
    ) -> Row | None:
        """Return one invoice."""
        return (await load_invoices(info.context, [ids.decode(id, "Invoice")]))[0]


def invoice_row(row: Any) -> Row:
    """Return the source of an Invoice."""
    return {
        "id": row["id"],
        "patient_id": row["patient_id"],
        "branch_id": row["branch_id"],
        "number": row["number"],
        "status": row["status"],
        "subtotal": row["subtotal_minor"],
        "discount_total": row["discount_minor"],
        "total": row["total_minor"],
        "amount_due": row["total_minor"] - row["prepaid_minor"] if row["status"] == "OPEN" else 0,
        "earned": row["earned_minor"],
        "clawed_back": row["clawed_minor"],
        "refunded_total": row["refunded_minor"],
        "opened_at": row["opened_at"],
        "completed_at": row["completed_at"],
    }


def _line_row(row: Any) -> Row:
    return {
        "id": row["id"],
        "service_id": row["service_id"],
        "quantity": row["quantity"],
        "unit_price": row["unit_price_minor"],
        "discount": row["discount_minor"],
        "total": row["total_minor"],
        "covered_by_package": row["package_minor"] > 0 and row["package_minor"] == row["total_minor"],
        "refunded_quantity": row["refunded_quantity"],
        "refunded_total": row["refunded_minor"],
    }


def _tender_row(row: Any) -> Row:
    return {
        "kind": row["kind"],
        "amount": row["amount_minor"],
        "refunded": row["refunded_minor"],
        "fiscal_hint": row["fiscal_hint"],
        "reference": row["reference"],
        "title": row["title"],
    }


def sees_invoices(ctx: Context) -> bool:
    """Tell whether the caller may see invoices of patients whom they see whole: of staff, not marketers (R-SEC-2)."""
    return ctx.actor.kind is ActorKind.PATIENT or has_right(ctx.actor, Right.READ_INVOICES)


@edge("Patient", "invoices", private=True)
async def patient_invoices(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return pages of patients' invoices."""
    frame = window(args, NEWEST_FIRST)
    if not sees_invoices(ctx):
        return [None] * len(parents)
    patient_ids = [parent["id"] for parent in parents]
    found, counts = await queries.invoices_of(patient_ids=patient_ids, window=frame, counted=sel.has("totalCount"))
    return [page([invoice_row(row) for row in found.get(key, [])], frame, count=counts[key]) for key in patient_ids]


@edge("AccountEntry", "invoice")
async def entry_invoice(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the invoices behind statement lines; the account owner's own only, never a friend's (R-REF-8)."""
    sources = [parent["source_id"] for parent in parents]
    wanted = {source_id for source_id in sources if source_id is not None}
    found = await queries.invoices_by_ids(ids=list(wanted)) if wanted and sees_invoices(ctx) else {}

    def own(parent: Row) -> Row | None:
        row = found.get(parent["source_id"])
        return invoice_row(row) if row is not None and row["patient_id"] == parent["patient_id"] else None

    return [own(parent) for parent in parents]


@edge("Invoice", "lines")
async def invoice_lines(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return invoices' lines."""
    found = await queries.lines_of(invoice_ids=[parent["id"] for parent in parents])
    return [[_line_row(row) for row in found.get(parent["id"], ())] for parent in parents]


@edge("Invoice", "tenders")
async def invoice_tenders(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return how invoices were paid."""
    found = await queries.tenders_of(invoice_ids=[parent["id"] for parent in parents])
    return [[_tender_row(row) for row in found.get(parent["id"], ())] for parent in parents]


@edge("Invoice", "discounts")
async def invoice_discounts(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return what was taken off invoices."""
    found = await queries.discounts_of(invoice_ids=[parent["id"] for parent in parents])

    def told(rows: Sequence[Any]) -> list[Row]:
        name = rows[0]["tier_name"] if rows else ""
        discounts = told_discounts(rows, tier_name=name, locale=ctx.actor.locale)
        return [{"title": each.title, "why": each.why, "amount": each.amount_minor} for each in discounts]

    return [told(found.get(parent["id"], ())) for parent in parents]


@edge("InvoiceLine", "service")
async def line_service(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row]:
    """Return lines' services, withdrawn ones too."""
    found = await services_by_ids(list({parent["service_id"] for parent in parents}))
    return [found[parent["service_id"]] for parent in parents]


@edge("Invoice", "branch")
async def invoice_branch(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return where the visits were, closed branches too."""
    found = await branches_by_ids([parent["branch_id"] for parent in parents])
    return [found.get(parent["branch_id"]) for parent in parents]


@edge("Invoice", "patient")
async def invoice_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return who was treated."""
    return await named(ctx, parents, "patient_id", load_patients)


@ids.node_loader("Invoice")
async def load_invoices(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return invoices by id that the caller may see."""
    found = await queries.invoices_by_ids(ids=uuids)
    own = await wards(actor=ctx.actor, now=ctx.now)
    visible = {
        key: invoice_row(row)
        for key, row in found.items()
        if queries.may_see(actor=ctx.actor, patient_id=row["patient_id"], wards=own)
    }
    return [visible.get(uuid) for uuid in uuids]


@ids.node_loader("InvoiceLine")
async def load_lines(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return lines by id of invoices that the caller may see."""
    found = await queries.lines_by_ids(ids=uuids)
    invoice_ids = {row["invoice_id"] for row in found.values()}
    visible = {row["id"] for row in await load_invoices(ctx, list(invoice_ids)) if row is not None}
    rows = [found.get(uuid) for uuid in uuids]
    return [_line_row(row) if row is not None and row["invoice_id"] in visible else None for row in rows]
