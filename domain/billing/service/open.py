"""Open an invoice: lines at the price list's or named prices, with the terms that hold now (R-TIR-3)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.billing.errors import LineCount, Quantity
from domain.billing.policy import MAX_LINES, MAX_QUANTITY
from domain.billing.service.offers import decide, find_offers, funds_of
from domain.billing.service.reading import as_open
from domain.clinic.queries import Organisation, branch_zone, organisation
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, to_json
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded
from domain.kernel.signals import tell
from domain.promotions.queries.live import ANY_LIVE
from domain.staff.actor import Actor
from domain.staff.policy import Right, require, require_branch
from domain.tiers.queries import held_tier_sql

_PATIENT = f"""
SELECT p.id AS patient_id, t.id AS tier_id, $3::uuid AS branch_id, {ANY_LIVE} AS any_live,
       t.cashback_bp, t.category_discount_bp, t.free_consultations FROM patient p
JOIN loyalty_status s ON s.id = p.id
JOIN tier t ON t.id = {held_tier_sql(status="s", today="$2")}
WHERE p.id = $1 AND p.status IN ('LEAD', 'ACTIVE') FOR KEY SHARE OF p
"""  # noqa: S608  # composed of constants
_SERVICES = (
    "SELECT id, category, price_minor, bonus_share_bp, cashback_bp, earns FROM service WHERE id = ANY($1) AND is_active"
)
_INSERT = """
INSERT INTO invoice (id, number, patient_id, branch_id, tier_id, status, subtotal_minor, discount_minor, total_minor,
                     paid_minor, earned_minor, clawed_minor, refunded_minor, opened_by, opened_at)
VALUES ($1, to_char($8::timestamptz, 'YYYY') || '-' || lpad(nextval('invoice_number')::text, 6, '0'),
        $2, $3, $4, 'OPEN', $5::bigint, $6::bigint, $5::bigint - $6::bigint, 0, 0, 0, 0, $7, $8)
"""
_INSERT_LINES = """
INSERT INTO invoice_line SELECT r.* FROM jsonb_populate_recordset(NULL::invoice_line, $1::jsonb) r
"""


@dataclass(frozen=True, slots=True)
class InvoiceLineDraft:
    """One wanted line; the price in minor units, or None for the price list's."""

    service_id: UUID
    quantity: int
    unit_price_minor: int | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The invoice that was opened."""

    invoice_id: UUID


async def open_invoice(
    *, actor: Actor, patient_id: UUID, branch_id: UUID, lines: Sequence[InvoiceLineDraft], key: str, now: datetime
) -> Opened:
    """Open an invoice for a patient or lead and return its id.

    Args:
        actor: staff who may complete invoices in this branch.
        lines: 1 to 100.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not open invoices there.
        NotFound: no such patient, branch or service; the field says which.
        LineCount, Quantity, AmountOutOfRange: the lines break a form or a bound.
    """
    require(actor, Right.COMPLETE)
    require_branch(actor, branch_id)
    assert actor.id is not None  # staff have ids

    async def work() -> Opened:
        return await _open(actor, patient_id, branch_id, lines, now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.open",
        key=key,
        body={"patient_id": patient_id, "branch_id": branch_id, "lines": [asdict(line) for line in lines]},
        result_type=Opened,
        work=work,
    )


async def _open(
    actor: Actor, patient_id: UUID, branch_id: UUID, lines: Sequence[InvoiceLineDraft], now: datetime
) -> Opened:
    _check_form(lines)
    today = local_date(now, await branch_zone(branch_id))
    patient = await fetchrow(_PATIENT, patient_id, today, branch_id)
    if patient is None:
        raise NotFound(field=("patientId",))
    if await fetchval("SELECT 1 FROM branch WHERE id = $1 AND is_active", branch_id) is None:
        raise NotFound(field=("branchId",))
    services = {row["id"]: row for row in await fetch(_SERVICES, [line.service_id for line in lines])}
    invoice_id = new_id()
    clinic = await organisation()
    rows = []
    for position, line in enumerate(lines):
        service = services.get(line.service_id)
        if service is None:
            raise NotFound(field=("lines", str(position), "serviceId"))
        rows.append(_line_row(invoice_id, position, line, service, clinic, patient["cashback_bp"]))
    subtotal = bounded(sum(row["total_minor"] for row in rows), field=("lines",))
    discount = await _discount(patient, rows, services, now)
    await execute(_INSERT, invoice_id, patient_id, branch_id, patient["tier_id"], subtotal, discount, actor.id, now)
    await execute(_INSERT_LINES, to_json(rows))
    tell([invoice_id, patient_id])
    await audit.record(
        actor=actor, action="invoice.open", object_type="Invoice", object_id=invoice_id,
        after={"patient_id": patient_id, "total_minor": subtotal - discount},
    )  # fmt: skip
    return Opened(invoice_id)


async def _discount(patient: Row, rows: Sequence[dict[str, Any]], services: Mapping[UUID, Row], now: datetime) -> int:
    """Put the discounts that the lines would get now into the rows; return their sum. Completing counts them again."""
    lines = [{**row, "line_id": row["id"], "category": services[row["service_id"]]["category"]} for row in rows]
    invoice = as_open(patient, lines)
    offered = await find_offers(invoice=invoice, now=now)
    _, decision = await decide(invoice=invoice, offered=offered, funds_minor=await funds_of(offered.partner_ids))
    found = decision.discounts
    for row in rows:
        row["discount_minor"] = sum(part.amount_minor for part in found if part.line_id == row["id"])
        row["total_minor"] -= row["discount_minor"]
    return decision.discount_minor


def _check_form(lines: Sequence[InvoiceLineDraft]) -> None:
    if not 1 <= len(lines) <= MAX_LINES:
        raise LineCount(field=("lines",), maximum=MAX_LINES)
    for position, line in enumerate(lines):
        if not 1 <= line.quantity <= MAX_QUANTITY:
            raise Quantity(field=("lines", str(position), "quantity"), maximum=MAX_QUANTITY)
        if line.unit_price_minor is not None:
            bounded(line.unit_price_minor, field=("lines", str(position), "unitPrice"))


def _line_row(
    invoice_id: UUID, position: int, line: InvoiceLineDraft, service: Row, clinic: Organisation, tier_bp: int
) -> dict[str, Any]:
    """Return a line with the terms that hold now: the service's own, else the category's, programme's or tier's."""
    price = service["price_minor"] if line.unit_price_minor is None else line.unit_price_minor
    share = service["bonus_share_bp"]
    if share is None:
        share = clinic.category_bonus_share_bp.get(service["category"], clinic.bonus_share_bp)
    rate = tier_bp if service["cashback_bp"] is None else service["cashback_bp"]
    return {
        "id": new_id(),
        "invoice_id": invoice_id,
        "service_id": service["id"],
        "position": position,
        "quantity": line.quantity,
        "unit_price_minor": price,
        "discount_minor": 0,
        "total_minor": bounded(price * line.quantity, field=("lines", str(position), "unitPrice")),
        "bonus_share_bp": share,
        "cashback_bp": rate,
        "earns": service["earns"],
        "bonus_minor": 0,
        "money_minor": 0,
        "earned_minor": 0,
        "refunded_quantity": 0,
        "refunded_minor": 0,
        "refunded_bonus_minor": 0,
        "clawed_minor": 0,
        "package_minor": 0,
        "certificate_minor": 0,
        "refunded_package_minor": 0,
        "refunded_certificate_minor": 0,
    }
