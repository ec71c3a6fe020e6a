"""What the desk does with invoices: open, quote, complete, refund, cancel."""

from dataclasses import asdict
from typing import Annotated, Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field, query_field
from api.inputs import given, given_minor, within
from api.resolvers.invoices import load_invoices
from api.schema.billing import (
    InvoiceCancelInput,
    InvoiceCancelPayload,
    InvoiceCompleteInput,
    InvoiceCompletePayload,
    InvoiceLineInput,
    InvoiceOpenInput,
    InvoiceOpenPayload,
    InvoiceRefundInput,
    InvoiceRefundPayload,
)
from api.schema.checkout import CheckoutInput, CheckoutQuotePayload, GiftCertificateTenderInput
from domain.billing import service
from domain.billing.service import (
    Checkout,
    InvoiceLineDraft,
    LineToRefund,
    Payment,
    Quote,
    Refunded,
    UsedCertificate,
)
from domain.billing.wording import told_discounts
from domain.certificates.policy import masked_code
from domain.certificates.service import CertificateTender
from domain.kernel.money import to_minor


@strawberry.type
class BillingQuery:
    """What a checkout would take and give."""

    @query_field(
        CheckoutQuotePayload,
        description="What paying an open invoice in some way would take and give. Changes nothing.",
    )
    async def checkout_quote(
        self,
        info: Info,
        input: Annotated[CheckoutInput, strawberry.argument(description="How it is to be paid.")],  # noqa: A002
    ) -> Row:
        """Quote a checkout."""
        ctx = info.context
        quote = await service.quote(actor=ctx.actor, checkout=_checkout(input), now=ctx.now)
        return _quote_row(quote, ctx.actor.locale)


@strawberry.type
class BillingMutation:
    """What the desk does with invoices."""

    @mutation_field(InvoiceOpenPayload, description="Opens an invoice for a visit.")
    async def invoice_open(self, info: Info, input: InvoiceOpenInput) -> Row:  # noqa: A002
        """Open an invoice."""
        ctx = info.context
        opened = await service.open_invoice(
            actor=ctx.actor,
            patient_id=ids.decode(input.patient_id, "Patient"),
            branch_id=ids.decode(input.branch_id, "Branch"),
            lines=[_draft(line) for line in input.lines],
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"invoice_id": opened.invoice_id}

    @mutation_field(
        InvoiceCompletePayload,
        description="Completes an invoice: takes exactly what was quoted, credits cashback, qualifies the referral.",
    )
    async def invoice_complete(self, info: Info, input: InvoiceCompleteInput) -> Row:  # noqa: A002
        """Complete an invoice."""
        ctx = info.context
        paid = [Payment(each.kind.name, to_minor(each.amount), given(each.reference)) for each in input.payments]
        with within("checkout", CheckoutInput):
            completed = await service.complete_invoice(
                actor=ctx.actor,
                checkout=_checkout(input.checkout),
                quote_fingerprint=input.quote_fingerprint,
                payments=paid,
                key=input.idempotency_key,
                now=ctx.now,
            )
        return {"invoice_id": completed.invoice_id}

    @mutation_field(
        InvoiceRefundPayload,
        description="Refunds a completed invoice, whole or in part: what it was paid with goes back, what it earned "
        "is taken back, and a referral that no longer qualifies is reversed.",
    )
    async def invoice_refund(self, info: Info, input: InvoiceRefundInput) -> Row:  # noqa: A002
        """Refund an invoice."""
        ctx = info.context
        refunded = await service.refund_invoice(
            actor=ctx.actor,
            invoice_id=ids.decode(input.invoice_id, "Invoice"),
            amount_minor=given_minor(input.amount),
            lines=_lines(input),
            reason=input.reason,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"invoice_id": refunded.invoice_id, "refund": _refund_row(refunded)}

    @mutation_field(
        InvoiceCancelPayload,
        description="Cancels an open invoice; what gift certificates have paid of it goes back to them.",
    )
    async def invoice_cancel(self, info: Info, input: InvoiceCancelInput) -> Row:  # noqa: A002
        """Cancel an invoice."""
        ctx = info.context
        cancelled = await service.cancel_invoice(
            actor=ctx.actor,
            invoice_id=ids.decode(input.invoice_id, "Invoice"),
            reason=input.reason,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"invoice_id": cancelled.invoice_id}


def _draft(line: InvoiceLineInput) -> InvoiceLineDraft:
    return InvoiceLineDraft(ids.decode(line.service_id, "Service"), line.quantity, given_minor(line.unit_price))


def _lines(refund: InvoiceRefundInput) -> list[LineToRefund] | None:
    lines = given(refund.lines)
    if lines is None:
        return None
    return [LineToRefund(ids.decode(line.line_id, "InvoiceLine"), line.quantity) for line in lines]


def _checkout(checkout: CheckoutInput) -> Checkout:
    return Checkout(
        invoice_id=ids.decode(checkout.invoice_id, "Invoice"),
        bonus_minor=given_minor(checkout.bonus_amount),
        use_maximum_bonus=bool(checkout.use_maximum_bonus),
        certificates=tuple(_tender(tender) for tender in given(checkout.gift_certificates) or ()),
        use_packages=checkout.use_packages,
        voucher_codes=tuple(given(checkout.voucher_codes) or ()),
    )


def _tender(tender: GiftCertificateTenderInput) -> CertificateTender:
    return CertificateTender(
        code=given(tender.code),
        pin=given(tender.pin),
        token=given(tender.token),
        certificate_id=ids.decode_optional(tender.gift_certificate_id, "GiftCertificate"),
    )


def _quote_row(quote: Quote, locale: str) -> Row:
    found = [asdict(discount) for discount in quote.discounts]
    discounts = told_discounts(found, tier_name=quote.tier_name, locale=locale)
    return {
        "subtotal": quote.subtotal_minor,
        "discounts": [{"title": each.title, "why": each.why, "amount": each.amount_minor} for each in discounts],
        "rewards": [{"title": use.name, "bonuses": use.bonus_minor, "gift": use.gift} for use in quote.rewards],
        "spare_vouchers": [spare.voucher.shown for spare in quote.spare_vouchers],
        "entitlements": [{"name": part.cover.name, "amount": part.amount_minor} for part in quote.covered],
        "maximum_bonus": quote.maximum_bonus_minor,
        "bonus": quote.bonus_minor,
        "certificates": [_certificate_row(used) for used in quote.certificates],
        "amount_due": quote.due_minor,
        "will_earn": quote.earn_minor,
        "prepaid": sum(note.balance_minor for note in quote.prepaid),
        "fingerprint": quote.fingerprint,
    }


def _certificate_row(used: UsedCertificate) -> Row:
    return {
        "masked_code": masked_code(used.certificate.last_characters),
        "amount": used.amount_minor,
        "balance_after": used.balance_after_minor,
    }


def _refund_row(refunded: Refunded) -> Row:
    return {
        "total": refunded.total_minor,
        "to_money": refunded.to_money_minor,
        "to_bonus": refunded.to_bonus_minor,
        "to_certificates": refunded.to_certificates_minor,
        "to_packages": refunded.to_packages_minor,
        "fiscal_hint": "FULL_SETTLEMENT" if refunded.to_money_minor else "NONE",
        "clawed_back": refunded.clawed_back_minor,
        "new_debt": refunded.new_debt_minor,
    }


@edge("InvoiceOpenPayload", "invoice")
@edge("InvoiceCompletePayload", "invoice")
@edge("InvoiceRefundPayload", "invoice")
@edge("InvoiceCancelPayload", "invoice")
async def payload_invoice(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the changed invoice."""
    invoice_ids: list[UUID] = [parent["invoice_id"] for parent in parents]
    return await load_invoices(ctx, invoice_ids)
