"""Cancel an open invoice: what certificates have paid of it already goes back to them (R-CRT-6)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.billing.errors import ReasonMissing
from domain.billing.policy import MAX_REASON_CHARACTERS
from domain.billing.service.reading import open_invoice_with_lines
from domain.certificates.service import lock_certificates, return_into
from domain.clinic.queries import branch_zone
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetch
from domain.kernel.idempotency import idempotent
from domain.kernel.signals import tell
from domain.ledger.book import Cause
from domain.ledger.service import open_book, write_book
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

_PREPAID = "SELECT * FROM tender WHERE invoice_id = $1 ORDER BY certificate_id"
_GIVEN_BACK = "UPDATE tender SET refunded_minor = amount_minor WHERE invoice_id = $1"
_CANCEL = """
UPDATE invoice SET status = 'CANCELLED', cancelled_at = $2, cancel_reason = $3, prepaid_minor = 0 WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The invoice that was cancelled."""

    invoice_id: UUID


async def cancel_invoice(*, actor: Actor, invoice_id: UUID, reason: str, key: str, now: datetime) -> Cancelled:
    """Cancel an open invoice, which is then never paid.

    Args:
        actor: staff who may complete invoices in its branch.
        reason: 1 to 500 characters.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not cancel invoices there.
        NotFound, NotForStatus: there is no such open invoice.
        ReasonMissing: the reason is empty or too long.

    Effects:
        Ledger events `certificate_return` for what certificates paid; an audit line; the event
        `invoice.cancelled` for webhooks.
    """
    require(actor, Right.COMPLETE)
    assert actor.id is not None  # staff have ids

    async def work() -> Cancelled:
        return await _cancel(actor, invoice_id, reason.strip(), now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.cancel",
        key=key,
        body={"invoice_id": invoice_id, "reason": reason},
        result_type=Cancelled,
        work=work,
    )


async def _cancel(actor: Actor, invoice_id: UUID, reason: str, now: datetime) -> Cancelled:
    if not 1 <= len(reason) <= MAX_REASON_CHARACTERS:
        raise ReasonMissing(field=("reason",), maximum=MAX_REASON_CHARACTERS)
    invoice = await open_invoice_with_lines(actor=actor, invoice_id=invoice_id, lock=True)
    if invoice.row["prepaid_minor"]:
        await _return_prepaid(actor, invoice_id, invoice.row["number"], invoice.row["branch_id"], now)
    await execute(_CANCEL, invoice_id, now, reason)
    tell([invoice_id])
    await audit.record(
        actor=actor, action="invoice.cancel", object_type="Invoice", object_id=invoice_id,
        before={"status": "OPEN"}, after={"status": "CANCELLED", "reason": reason},
    )  # fmt: skip
    await emit(event=EventType.INVOICE_CANCELLED, data={"invoice_id": invoice_id}, now=now)
    return Cancelled(invoice_id)


async def _return_prepaid(actor: Actor, invoice_id: UUID, number: str, branch_id: UUID, now: datetime) -> None:
    tenders = await fetch(_PREPAID, invoice_id)
    certificate_ids = [tender["certificate_id"] for tender in tenders]
    await lock_certificates(certificate_ids)
    book = await open_book(owner_ids=certificate_ids, now=now)
    today = local_date(now, await branch_zone(branch_id))
    for tender in tenders:
        await return_into(
            book=book,
            certificate_id=tender["certificate_id"],
            transaction_id=tender["transaction_id"],
            amount_minor=tender["amount_minor"],
            invoice_id=invoice_id,
            invoice_number=number,
            cause=Cause(actor.kind, actor.id),
            today=today,
            reference=f"{invoice_id}:cancel:{tender['position']}",
        )
    await write_book(book)
    await execute(_GIVEN_BACK, invoice_id)
