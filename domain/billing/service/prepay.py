"""Pay a part of an open invoice with a gift certificate before the rest: a tender of its own (R-CRT-2)."""

from datetime import datetime
from uuid import UUID

from domain.billing.errors import NotForThisInvoice, PrepaymentTooLarge, TooManyCertificates
from domain.billing.policy import MAX_CERTIFICATES
from domain.billing.service.reading import OpenInvoice, open_invoice_with_lines
from domain.billing.service.tenders import certificate_tender, tender_row
from domain.certificates.service import CertificateTender, Presented, Redeemed, Usable, redeem_into, usable
from domain.certificates.service.presenting import check_tender, present_one
from domain.clinic.queries import branch_zone
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetchval, to_json
from domain.kernel.idempotency import idempotent
from domain.kernel.money import bounded, format_minor
from domain.kernel.signals import tell
from domain.ledger.book import Cause
from domain.ledger.service import open_book, write_book
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_PREPAID = "SELECT count(*)::int FROM tender WHERE invoice_id = $1"
_TENDER = """
WITH tenders AS (
    INSERT INTO tender SELECT r.* FROM jsonb_populate_record(NULL::tender, $2::jsonb) r)
UPDATE invoice SET prepaid_minor = prepaid_minor + $3 WHERE id = $1
"""


async def prepay_with_certificate(
    *, actor: Actor, invoice_id: UUID, tender: CertificateTender, amount_minor: int, key: str, now: datetime
) -> Redeemed:
    """Redeem an amount of a certificate for an open invoice; completing it takes the rest.

    Packages and bonuses can then pay what this leaves. Cancelling the invoice gives it back.

    Args:
        actor: staff who may complete invoices in its branch.
        tender: names the certificate.
        amount_minor: how much, positive.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not do this there.
        NotFound, NotForStatus: there is no such open invoice.
        PrepaymentTooLarge: more than what is still to be paid.
        NotForThisInvoice: the certificate is for other services.
        TooManyCertificates: it was done too often.
        AmountOutOfRange, OneWay, CertificateFunds, and those of `certificates.service.usable`.
        RateLimited: too many wrong codes.

    Effects:
        A ledger event `certificate_redeem`, a tender of the invoice, an audit line.
    """
    require(actor, Right.COMPLETE)
    assert actor.id is not None  # staff have ids
    bounded(amount_minor, field=("amount",))
    check_tender(tender, field=())
    presented: list[Presented] = []

    async def before() -> None:
        presented.append(await present_one(actor=actor, tender=tender, field=(), now=now))

    async def work() -> Redeemed:
        invoice = await open_invoice_with_lines(actor=actor, invoice_id=invoice_id, lock=True)
        notes = await usable(presented=presented, patient_id=invoice.patient_id, lock=True, now=now)
        _check_amount(invoice, amount_minor)
        if not _is_for(notes[0], invoice):
            raise NotForThisInvoice(field=presented[0].field)
        return await _prepay(actor, invoice, notes[0], amount_minor, now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.prepay",
        key=key,
        body={"invoice_id": invoice_id, "tender": tender.body(), "amount_minor": amount_minor},
        result_type=Redeemed,
        work=work,
        before=before,
    )


def _check_amount(invoice: OpenInvoice, amount_minor: int) -> None:
    left_minor = invoice.row["total_minor"] - invoice.row["prepaid_minor"]
    if amount_minor > left_minor:
        raise PrepaymentTooLarge(field=("amount",), maximum=format_minor(left_minor), minimum=format_minor(1))


def _is_for(note: Usable, invoice: OpenInvoice) -> bool:
    """Tell whether a certificate pays for every service of an invoice."""
    return note.service_ids is None or all(line.service_id in note.service_ids for line in invoice.priced)


async def _prepay(actor: Actor, invoice: OpenInvoice, note: Usable, amount_minor: int, now: datetime) -> Redeemed:
    position: int = await fetchval(_PREPAID, invoice.id)
    if position >= MAX_CERTIFICATES:
        raise TooManyCertificates(field=("invoiceId",), maximum=MAX_CERTIFICATES)
    book = await open_book(owner_ids=[note.id], now=now)
    spent = await redeem_into(
        book=book,
        certificate_id=note.id,
        amount_minor=amount_minor,
        invoice_id=invoice.id,
        invoice_number=invoice.row["number"],
        cause=Cause(actor.kind, actor.id),
        today=local_date(now, await branch_zone(invoice.row["branch_id"])),
        reference=f"{invoice.id}:{note.id}:{position}",
    )
    row = tender_row(invoice.id, position, certificate_tender(note, amount_minor, spent))
    await execute(_TENDER, invoice.id, to_json(row), amount_minor)
    await write_book(book)
    tell([invoice.id])
    await audit.record(
        actor=actor, action="invoice.prepay", object_type="Invoice", object_id=invoice.id,
        after={"certificate_id": note.id, "amount_minor": amount_minor},
    )  # fmt: skip
    return Redeemed(note.id, spent.transaction_id, amount_minor, spent.sold_minor)
