"""What is done with gift certificates: at the desk, by the website, by patients, at tills."""

from functools import partial
from typing import Any, Final

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.inputs import given, given_minor
from api.qr import certificate_text, qr_row
from api.resolvers.certificates import touched_certificates, touched_transactions
from api.schema.certificate_inputs import (
    GiftCertificateActionInput,
    GiftCertificateBatchIssueInput,
    GiftCertificateBatchIssuePayload,
    GiftCertificateClaimInput,
    GiftCertificateClaimPayload,
    GiftCertificateFreezePayload,
    GiftCertificateGiveInput,
    GiftCertificateGivePayload,
    GiftCertificateIssueInput,
    GiftCertificateIssuePayload,
    GiftCertificateOrderConfirmInput,
    GiftCertificateOrderConfirmPayload,
    GiftCertificateOrderInput,
    GiftCertificateOrderPayload,
    GiftCertificateRedeemInput,
    GiftCertificateRedeemPayload,
    GiftCertificateRefundInput,
    GiftCertificateRefundPayload,
    GiftCertificateShowTokenInput,
    GiftCertificateShowTokenPayload,
    GiftCertificateUnfreezePayload,
    GiftCertificateVoidPayload,
)
from domain.billing.service import prepay_with_certificate
from domain.certificates import service
from domain.certificates.errors import OrderBesideInvoice
from domain.certificates.policy import BatchDraft, CertificateDraft, Design, OrderDraft
from domain.certificates.service import CertificateTender, Issued
from domain.kernel.money import to_minor

ADVANCE: Final = "ADVANCE"
ADVANCE_OFFSET: Final = "ADVANCE_OFFSET"
PRICE_DISCOUNT: Final = "PRICE_DISCOUNT"
NOTHING: Final = "NONE"
"""What the till prints, values of FiscalHint (R-INV-5)."""


@strawberry.type
class CertificateMutation:
    """Issuing, selling, holding, spending and taking back gift certificates."""

    @mutation_field(
        GiftCertificateIssuePayload,
        description="Issues a gift certificate at the desk. The full code is shown this once, and on its page.",
    )
    async def gift_certificate_issue(self, info: Info, input: GiftCertificateIssueInput) -> Row:  # noqa: A002
        """Issue a certificate."""
        ctx = info.context
        issued = await service.issue(actor=ctx.actor, draft=_draft(input), key=input.idempotency_key, now=ctx.now)
        return await _issued_row(ctx, issued)

    @mutation_field(
        GiftCertificateBatchIssuePayload,
        description="Issues up to 1000 gift certificates of one value for a company or a partner. Their codes are "
        "shown this once.",
    )
    async def gift_certificate_batch_issue(self, info: Info, input: GiftCertificateBatchIssueInput) -> Row:  # noqa: A002
        """Issue a batch."""
        ctx = info.context
        draft = BatchDraft(
            kind=input.kind.name,
            value_minor=to_minor(input.value),
            quantity=input.quantity,
            paid_minor=given_minor(input.paid),
            partner_id=ids.decode_optional(input.partner_id, "Partner"),
            expires_on=given(input.expires_on),
        )
        issued = await service.issue_batch(actor=ctx.actor, draft=draft, key=input.idempotency_key, now=ctx.now)
        found = await service.full_codes(ids=issued.certificate_ids, code_until=issued.code_until)
        codes = [certificate_text(found[each]) for each in issued.certificate_ids if each in found]
        return {
            "batch_id": ids.encode("GiftCertificateBatch", issued.batch_id),
            "codes": codes or None,
            "fiscal_hint": _sale_hint(issued.paid_minor),
        }

    @mutation_field(
        GiftCertificateOrderPayload,
        description="Orders a gift certificate for a buyer; for the clinic's website. It can be spent once its payment "
        "is confirmed.",
    )
    async def gift_certificate_order(self, info: Info, input: GiftCertificateOrderInput) -> Row:  # noqa: A002
        """Order a certificate."""
        ctx = info.context
        ordered = await service.order(actor=ctx.actor, draft=_order(input), key=input.idempotency_key, now=ctx.now)
        return {"gift_certificate_id": ordered.certificate_id, "amount_due": ordered.due_minor}

    @mutation_field(
        GiftCertificateOrderConfirmPayload,
        description="Confirms that an ordered gift certificate was paid for; for the clinic's website. The full code "
        "is shown this once, and on its page.",
    )
    async def gift_certificate_order_confirm(
        self,
        info: Info,
        input: GiftCertificateOrderConfirmInput,  # noqa: A002
    ) -> Row:
        """Confirm an order's payment."""
        ctx = info.context
        issued = await service.confirm_order(
            actor=ctx.actor,
            certificate_id=ids.decode(input.gift_certificate_id, "GiftCertificate"),
            payment_reference=input.payment_reference,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return await _issued_row(ctx, issued)

    @mutation_field(
        GiftCertificateClaimPayload,
        description="Binds a gift certificate to a patient by its code: the patient's own account, or a ward's. From "
        "then on nobody else can spend it by its code.",
    )
    async def gift_certificate_claim(self, info: Info, input: GiftCertificateClaimInput) -> Row:  # noqa: A002
        """Bind a certificate."""
        ctx = info.context
        patient_id = ids.decode(input.patient_id, "Patient")
        certificate_id = await service.claim(
            actor=ctx.actor, code=input.code, pin=given(input.pin), patient_id=patient_id, now=ctx.now
        )
        return {"gift_certificate_id": certificate_id}

    @mutation_field(
        GiftCertificateGivePayload,
        description="Gives a bound gift certificate on: to another patient, or to whoever has a phone number.",
    )
    async def gift_certificate_give(self, info: Info, input: GiftCertificateGiveInput) -> Row:  # noqa: A002
        """Give a certificate on."""
        ctx = info.context
        certificate_id = ids.decode(input.gift_certificate_id, "GiftCertificate")
        await service.give_on(
            actor=ctx.actor,
            certificate_id=certificate_id,
            patient_id=ids.decode_optional(input.patient_id, "Patient"),
            phone=given(input.phone),
            now=ctx.now,
        )
        return {"gift_certificate_id": certificate_id}

    @mutation_field(
        GiftCertificateShowTokenPayload,
        description="Makes a token with which the holder's phone shows a gift certificate at the desk: for one use "
        "within 60 seconds.",
    )
    async def gift_certificate_show_token(self, info: Info, input: GiftCertificateShowTokenInput) -> Row:  # noqa: A002
        """Make a token."""
        ctx = info.context
        certificate_id = ids.decode(input.gift_certificate_id, "GiftCertificate")
        shown = await service.show_token(actor=ctx.actor, certificate_id=certificate_id, now=ctx.now)
        return {"token": shown.token, "expires_at": shown.expires_at, "qr_text": shown.token}

    @mutation_field(
        GiftCertificateRedeemPayload,
        description="Spends a part of a gift certificate: on an open invoice ahead of its checkout, or at a till "
        "without one. A code that is wrong, voided, expired or another's gets one and the same answer. Ten attempts a "
        "minute.",
    )
    async def gift_certificate_redeem(self, info: Info, input: GiftCertificateRedeemInput) -> Row:  # noqa: A002
        """Spend a part."""
        ctx = info.context
        tender = CertificateTender(code=given(input.code), pin=given(input.pin), token=given(input.token))
        invoice_id, order = ids.decode_optional(input.invoice_id, "Invoice"), given(input.order_reference)
        if invoice_id is not None and order is not None:
            raise OrderBesideInvoice(field=("orderReference",))
        redeem = (
            partial(service.redeem, order_reference=order)
            if invoice_id is None
            else partial(prepay_with_certificate, invoice_id=invoice_id)
        )
        spent = await redeem(
            actor=ctx.actor,
            tender=tender,
            amount_minor=to_minor(input.amount),
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {
            "redeemed": spent.amount_minor,
            "gift_certificate_id": spent.certificate_id,
            "transaction_id": spent.transaction_id,
            "fiscal_hint": ADVANCE_OFFSET if spent.sold_minor else PRICE_DISCOUNT,
        }

    @mutation_field(GiftCertificateFreezePayload, description="Stops a gift certificate for now, one that was lost.")
    async def gift_certificate_freeze(self, info: Info, input: GiftCertificateActionInput) -> Row:  # noqa: A002
        """Freeze a certificate."""
        ctx = info.context
        certificate_id = ids.decode(input.gift_certificate_id, "GiftCertificate")
        await service.freeze(actor=ctx.actor, certificate_id=certificate_id, reason=input.reason, now=ctx.now)
        return {"gift_certificate_id": certificate_id}

    @mutation_field(GiftCertificateUnfreezePayload, description="Lets a frozen gift certificate be spent again.")
    async def gift_certificate_unfreeze(self, info: Info, input: GiftCertificateActionInput) -> Row:  # noqa: A002
        """Thaw a certificate."""
        ctx = info.context
        certificate_id = ids.decode(input.gift_certificate_id, "GiftCertificate")
        await service.unfreeze(actor=ctx.actor, certificate_id=certificate_id, reason=input.reason, now=ctx.now)
        return {"gift_certificate_id": certificate_id}

    @mutation_field(
        GiftCertificateVoidPayload,
        description="Takes back a gift certificate that was given away, or an order. One with paid value left is "
        "bought back instead.",
    )
    async def gift_certificate_void(self, info: Info, input: GiftCertificateActionInput) -> Row:  # noqa: A002
        """Void a certificate."""
        ctx = info.context
        certificate_id = ids.decode(input.gift_certificate_id, "GiftCertificate")
        await service.void(actor=ctx.actor, certificate_id=certificate_id, reason=input.reason, now=ctx.now)
        return {"gift_certificate_id": certificate_id}

    @mutation_field(
        GiftCertificateRefundPayload,
        description="Buys a gift certificate back: freezes it, and returns what is unspent of what was paid for it, "
        "also after its last day. What was given goes back to the clinic.",
    )
    async def gift_certificate_refund(self, info: Info, input: GiftCertificateRefundInput) -> Row:  # noqa: A002
        """Buy a certificate back."""
        ctx = info.context
        bought = await service.buy_back(
            actor=ctx.actor,
            certificate_id=ids.decode(input.gift_certificate_id, "GiftCertificate"),
            reason=input.reason,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {
            "gift_certificate_id": bought.certificate_id,
            "refunded": bought.refunded_minor,
            "fiscal_hint": ADVANCE,
        }


def _draft(form: GiftCertificateIssueInput) -> CertificateDraft:
    service_ids, design = given(form.service_ids), given(form.design)
    return CertificateDraft(
        kind=form.kind.name,
        value_minor=to_minor(form.value),
        paid_minor=to_minor(form.paid),
        purchaser_id=ids.decode_optional(form.purchaser_id, "Patient"),
        recipient_name=given(form.recipient_name),
        recipient_phone=given(form.recipient_phone),
        recipient_email=given(form.recipient_email),
        message=given(form.message),
        design=Design.CLASSIC if design is None else design.name,
        service_ids=None if service_ids is None else tuple(ids.decode(each, "Service") for each in service_ids),
        expires_on=given(form.expires_on),
        deliver_on=given(form.deliver_on),
        pin=given(form.pin),
    )


def _order(form: GiftCertificateOrderInput) -> OrderDraft:
    return OrderDraft(
        value_minor=to_minor(form.value),
        buyer_name=form.buyer_name,
        buyer_phone=form.buyer_phone,
        buyer_email=given(form.buyer_email),
        recipient_name=form.recipient_name,
        recipient_phone=given(form.recipient_phone),
        recipient_email=given(form.recipient_email),
        message=given(form.message),
        deliver_on=given(form.deliver_on),
        design=given(form.design),
    )


async def _issued_row(ctx: Context, issued: Issued) -> Row:
    """Return the source of a payload with a new certificate's code, while the code may be shown (R-CRT-1)."""
    code = await service.full_code(issued.certificate_id, code_until=issued.code_until)
    is_shown = code is not None and issued.code_until > ctx.now
    link = service.print_token(certificate_id=issued.certificate_id, expires_at=issued.code_until)
    text = certificate_text(code) if code is not None and is_shown else None
    return {
        "gift_certificate_id": issued.certificate_id,
        "code": text,
        "print_url": f"{ctx.settings.public_url}/c/{link}" if is_shown else None,
        "qr_text": text,
        "fiscal_hint": _sale_hint(issued.paid_minor),
    }


def _sale_hint(paid_minor: int) -> str:
    """Return what the till prints for a sale: an advance, if anything was paid (R-INV-5)."""
    return ADVANCE if paid_minor else NOTHING


@edge("GiftCertificateIssuePayload", "giftCertificate")
@edge("GiftCertificateOrderPayload", "giftCertificate")
@edge("GiftCertificateOrderConfirmPayload", "giftCertificate")
@edge("GiftCertificateClaimPayload", "giftCertificate")
@edge("GiftCertificateGivePayload", "giftCertificate")
@edge("GiftCertificateRedeemPayload", "giftCertificate")
@edge("GiftCertificateFreezePayload", "giftCertificate")
@edge("GiftCertificateUnfreezePayload", "giftCertificate")
@edge("GiftCertificateVoidPayload", "giftCertificate")
@edge("GiftCertificateRefundPayload", "giftCertificate")
async def payload_certificate(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the certificate that something was done with."""
    return await touched_certificates(ctx, [parent["gift_certificate_id"] for parent in parents])


@edge("GiftCertificateRedeemPayload", "transaction")
async def payload_transaction(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the line of the history that a redemption made."""
    return await touched_transactions(ctx, [parent["transaction_id"] for parent in parents])


@edge("GiftCertificateIssuePayload", "qr")
@edge("GiftCertificateOrderConfirmPayload", "qr")
@edge("GiftCertificateShowTokenPayload", "qr")
async def payload_qr(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return codes and tokens as pictures."""
    texts: list[str | None] = [parent["qr_text"] for parent in parents]
    return [None if text is None else qr_row(payload=text, url=None, qr_format=args["format"]) for text in texts]
