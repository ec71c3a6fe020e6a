"""Checkouts and refunds beyond the clinic's own verbs: named lines, several payments, other terms."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from domain.billing import service as billing
from domain.billing.service import Checkout, Completed, InvoiceLineDraft, LineToRefund, Payment, Refunded
from domain.kernel.database import Row, fetch, fetchrow, fetchval
from domain.staff.actor import Actor
from runtime.load import load_document, read_document
from tests.clinic import DESK, MANAGER, SETUP, Clinic


async def set_up(
    clinic: Clinic,
    *,
    programme: Mapping[str, Any] | None = None,
    referral: Mapping[str, Any] | None = None,
    services: Mapping[str, Mapping[str, Any]] | None = None,
) -> None:
    """Load the example set-up with other terms; a value of None leaves its key out."""
    document = copy.deepcopy(read_document(SETUP))
    for section, changes in (("programme", programme), ("referral", referral)):
        merged = {**document[section], **(changes or {})}
        document[section] = {key: value for key, value in merged.items() if value is not None}
    for service in document["services"]:
        service.update((services or {}).get(service["code"], {}))
    await load_document(document, clinic.now)


async def service_id(code: str) -> UUID:
    """Return a service's id by its code."""
    return await fetchval("SELECT id FROM service WHERE code = $1", code)


async def open_lines(
    clinic: Clinic,
    patient_id: UUID,
    *lines: tuple[str, int, int | None],
    branch: str = "msk",
    actor: Actor = DESK,
    key: str | None = None,
) -> UUID:
    """Open an invoice of (service, quantity, price in minor units or None)."""
    drafts = [InvoiceLineDraft(await service_id(code), quantity, price) for code, quantity, price in lines]
    opened = await billing.open_invoice(
        actor=actor, patient_id=patient_id, branch_id=await clinic.branch(branch), lines=drafts,
        key=key or str(uuid4()), now=clinic.now,
    )  # fmt: skip
    return opened.invoice_id


async def pay(
    clinic: Clinic,
    invoice_id: UUID,
    *payments: tuple[str, int],
    bonus_minor: int | None = None,
    fingerprint: str | None = None,
    key: str | None = None,
    actor: Actor = DESK,
) -> Completed:
    """Complete an invoice by payments of (kind, amount)."""
    if fingerprint is None:
        fingerprint = (await clinic.quote(invoice_id, bonus_minor=bonus_minor)).fingerprint
    return await billing.complete_invoice(
        actor=actor,
        checkout=Checkout(invoice_id, bonus_minor),
        quote_fingerprint=fingerprint,
        payments=[Payment(kind, amount, None) for kind, amount in payments],
        key=key or str(uuid4()),
        now=clinic.now,
    )


async def refund_lines(clinic: Clinic, invoice_id: UUID, *lines: tuple[int, int]) -> Refunded:
    """Refund quantities of lines, named by their position."""
    rows = await lines_of(invoice_id)
    return await refund(clinic, invoice_id, lines=[LineToRefund(rows[place]["id"], n) for place, n in lines])


async def refund(
    clinic: Clinic,
    invoice_id: UUID,
    *,
    amount_minor: int | None = None,
    lines: Sequence[LineToRefund] | None = None,
    reason: str = "test",
    key: str | None = None,
    actor: Actor = MANAGER,
) -> Refunded:
    """Refund with every argument."""
    return await billing.refund_invoice(
        actor=actor, invoice_id=invoice_id, amount_minor=amount_minor, lines=lines, reason=reason,
        key=key or str(uuid4()), now=clinic.now,
    )  # fmt: skip


async def invoice(invoice_id: UUID) -> Row:
    """Return the stored invoice."""
    row = await fetchrow("SELECT * FROM invoice WHERE id = $1", invoice_id)
    assert row is not None
    return row


async def lines_of(invoice_id: UUID) -> list[Row]:
    """Return the stored lines in order."""
    return await fetch("SELECT * FROM invoice_line WHERE invoice_id = $1 ORDER BY position", invoice_id)


async def tenders_of(invoice_id: UUID) -> list[tuple[str, int, int, str]]:
    """Return kind, amount, refunded and fiscal hint of the tenders in order."""
    rows = await fetch("SELECT * FROM tender WHERE invoice_id = $1 ORDER BY position", invoice_id)
    return [(row["kind"], row["amount_minor"], row["refunded_minor"], row["fiscal_hint"]) for row in rows]
