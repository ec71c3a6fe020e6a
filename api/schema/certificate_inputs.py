"""What the mutations of gift certificates take and give."""

from datetime import date, datetime
from decimal import Decimal

import strawberry

from api.execution import edge_field
from api.money import Money
from api.schema.billing import FiscalHint
from api.schema.certificates import (
    GiftCertificate,
    GiftCertificateDesign,
    GiftCertificateKind,
    GiftCertificateStatus,
    GiftCertificateTransaction,
    qr_field,
)
from api.schema.errors import UserError
from api.schema.qr import QrCode

_KEY = "Makes a repetition safe; 1 to 255 characters."
_ERRORS = "Why it was refused."
_CERTIFICATE = "The gift certificate; null if it was refused."
_HINT = "What the till prints; null if it was refused."
_PRINT = (
    "Where its page to print is served, with the full code on it: this address, with `.pdf` or with `.png` at its end. "
    "It is signed and works for a short time."
)


@strawberry.input(description="Which gift certificates to list; everything that is given must hold.")
class GiftCertificateFilter:
    """Which gift certificates to list."""

    status: GiftCertificateStatus | None = strawberry.field(
        default=strawberry.UNSET, description="Only those that stand here today."
    )
    kind: GiftCertificateKind | None = strawberry.field(
        default=strawberry.UNSET, description="Only those issued for this reason."
    )
    last_characters: str | None = strawberry.field(
        default=strawberry.UNSET, description="Only those whose codes end with these four characters."
    )
    batch_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Only those of a batch, as `giftCertificateBatchIssue` named it."
    )


@strawberry.input(description="Issues a gift certificate at the desk.")
class GiftCertificateIssueInput:
    """Issues a gift certificate at the desk."""

    kind: GiftCertificateKind = strawberry.field(description="Why it is issued.")
    value: Decimal = strawberry.field(description="What it can pay for.")
    paid: Decimal = strawberry.field(
        description="What was paid for it: more than nothing and at most `value` for one that is sold, else `0`. "
        "The rest of the value is given, and is spent first."
    )
    purchaser_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The patient who buys it, if it is one."
    )
    recipient_name: str | None = strawberry.field(default=strawberry.UNSET, description="Whom it is for.")
    recipient_phone: str | None = strawberry.field(
        default=strawberry.UNSET, description="Send it there by message. Not for one with a PIN."
    )
    recipient_email: str | None = strawberry.field(
        default=strawberry.UNSET, description="The recipient's e-mail address."
    )
    message: str | None = strawberry.field(default=strawberry.UNSET, description="A message on its page.")
    design: GiftCertificateDesign | None = strawberry.field(
        default=strawberry.UNSET, description="How its page looks; `CLASSIC` by default."
    )
    service_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="The only services that it pays for; all by default."
    )
    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Its last day; by the clinic's set-up if left out."
    )
    deliver_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="The day to send it; today if left out. Together with a phone."
    )
    pin: str | None = strawberry.field(
        default=strawberry.UNSET, description="A PIN of 4 to 8 digits that is asked for beside the code."
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.input(description="Orders a gift certificate for a buyer at the website.")
class GiftCertificateOrderInput:
    """Orders a gift certificate for a buyer at the website."""

    value: Decimal = strawberry.field(description="What it can pay for, and what is to be paid for it.")
    buyer_name: str = strawberry.field(description="Who buys it.")
    buyer_phone: str = strawberry.field(description="The buyer's phone number.")
    buyer_email: str | None = strawberry.field(default=strawberry.UNSET, description="The buyer's e-mail address.")
    recipient_name: str = strawberry.field(description="Whom it is for.")
    recipient_email: str | None = strawberry.field(
        default=strawberry.UNSET, description="The recipient's e-mail address."
    )
    recipient_phone: str | None = strawberry.field(
        default=strawberry.UNSET, description="Send it there by message once it is paid for."
    )
    message: str | None = strawberry.field(default=strawberry.UNSET, description="A message on its page.")
    deliver_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="The day to send it; at once if left out."
    )
    design: str | None = strawberry.field(
        default=strawberry.UNSET, description="`CLASSIC`, `FESTIVE` or `CHILDREN`; `CLASSIC` if left out."
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.input(description="Says that an ordered gift certificate was paid for.")
class GiftCertificateOrderConfirmInput:
    """Says that an ordered gift certificate was paid for."""

    gift_certificate_id: strawberry.ID = strawberry.field(description="The ordered gift certificate.")
    payment_reference: str = strawberry.field(description="The payment's number, as the payment provider gave it.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.input(description="Issues many gift certificates of one value, for a company or a partner.")
class GiftCertificateBatchIssueInput:
    """Issues many gift certificates of one value."""

    partner_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The partner they are for, if it is one."
    )
    value: Decimal = strawberry.field(description="What each of them can pay for.")
    paid: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="What is paid for each; if left out, all of the value for those that are sold, else nothing.",
    )
    quantity: int = strawberry.field(description="How many, 1 to 1000.")
    kind: GiftCertificateKind = strawberry.field(description="Why they are issued.")
    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Their last day; by the clinic's set-up if left out."
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.input(description="Binds a gift certificate to a patient by its code.")
class GiftCertificateClaimInput:
    """Binds a gift certificate to a patient by its code."""

    code: str = strawberry.field(description="The full code, in any spelling.")
    pin: str | None = strawberry.field(default=strawberry.UNSET, description="Its PIN, if it has one.")
    patient_id: strawberry.ID = strawberry.field(description="Oneself or a ward.")


@strawberry.input(description="Gives a bound gift certificate on. Exactly one of `patientId` and `phone` is given.")
class GiftCertificateGiveInput:
    """Gives a bound gift certificate on."""

    gift_certificate_id: strawberry.ID = strawberry.field(description="The gift certificate.")
    patient_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Who gets it.")
    phone: str | None = strawberry.field(
        default=strawberry.UNSET, description="Or: the phone number of the one who gets it."
    )


@strawberry.input(description="Makes a token with which a phone shows a gift certificate at the desk.")
class GiftCertificateShowTokenInput:
    """Makes a token with which a phone shows a gift certificate at the desk."""

    gift_certificate_id: strawberry.ID = strawberry.field(description="The gift certificate, bound to the patient.")


@strawberry.input(description="Spends a part of a gift certificate. Exactly one of `code` and `token` is given.")
class GiftCertificateRedeemInput:
    """Spends a part of a gift certificate."""

    code: str | None = strawberry.field(default=strawberry.UNSET, description="The full code, in any spelling.")
    pin: str | None = strawberry.field(default=strawberry.UNSET, description="Its PIN, beside the code, if it has one.")
    token: str | None = strawberry.field(
        default=strawberry.UNSET, description="A one-use token that the holder's phone shows."
    )
    amount: Decimal = strawberry.field(description="How much to spend.")
    invoice_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="An open invoice that it pays a part of, ahead of the checkout."
    )
    order_reference: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="What a till without an invoice calls the order, 1 to 200 characters; the partner's statement "
        "names the line so.",
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.input(description="Changes what may be done with a gift certificate, with the reason.")
class GiftCertificateActionInput:
    """Changes what may be done with a gift certificate."""

    gift_certificate_id: strawberry.ID = strawberry.field(description="The gift certificate.")
    reason: str = strawberry.field(description="Why, for the audit log.")


@strawberry.input(description="Buys a gift certificate back.")
class GiftCertificateRefundInput:
    """Buys a gift certificate back."""

    gift_certificate_id: strawberry.ID = strawberry.field(description="The gift certificate.")
    reason: str = strawberry.field(description="Why, for the audit log.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The issued gift certificate, with its code, shown this once.")
class GiftCertificateIssuePayload:
    """The issued gift certificate, with its code."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    code: str | None = strawberry.field(
        description="The full code, shown this once; null if it was refused, or repeated when it is forgotten."
    )
    print_url: str | None = strawberry.field(description=_PRINT)
    qr: QrCode | None = qr_field("The code as a picture; null if it was refused.")
    fiscal_hint: FiscalHint | None = strawberry.field(description=_HINT)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The issued batch, with its codes, shown this once.")
class GiftCertificateBatchIssuePayload:
    """The issued batch, with its codes."""

    batch_id: strawberry.ID | None = strawberry.field(
        description="The batch, for the filter of `giftCertificates`; null if it was refused."
    )
    codes: list[str] | None = strawberry.field(
        description="The full codes, shown this once; null if it was refused, or repeated when they are forgotten."
    )
    fiscal_hint: FiscalHint | None = strawberry.field(description=_HINT)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The order.")
class GiftCertificateOrderPayload:
    """The order."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    amount_due: Money | None = strawberry.field(description="What the buyer has to pay; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that was paid for, with its code, shown this once.")
class GiftCertificateOrderConfirmPayload:
    """The gift certificate that was paid for, with its code."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    code: str | None = strawberry.field(
        description="The full code, shown this once; null if it was refused, or repeated when it is forgotten."
    )
    print_url: str | None = strawberry.field(description=_PRINT)
    qr: QrCode | None = qr_field("The code as a picture; null if it was refused.")
    fiscal_hint: FiscalHint | None = strawberry.field(description=_HINT)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that was bound.")
class GiftCertificateClaimPayload:
    """The gift certificate that was bound."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that was given on.")
class GiftCertificateGivePayload:
    """The gift certificate that was given on."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="A token for one use.")
class GiftCertificateShowTokenPayload:
    """A token for one use."""

    token: str | None = strawberry.field(description="What the desk takes instead of the code; null if refused.")
    expires_at: datetime | None = strawberry.field(description="Until when; null if it was refused.")
    qr: QrCode | None = qr_field("The token as a picture, for the desk to scan; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="What was spent.")
class GiftCertificateRedeemPayload:
    """What was spent."""

    redeemed: Money | None = strawberry.field(description="What was taken; null if it was refused.")
    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    transaction: GiftCertificateTransaction | None = edge_field(
        description="The change of its balance; null if it was refused."
    )
    fiscal_hint: FiscalHint | None = strawberry.field(description=_HINT)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The frozen gift certificate.")
class GiftCertificateFreezePayload:
    """The frozen gift certificate."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that can be spent again.")
class GiftCertificateUnfreezePayload:
    """The gift certificate that can be spent again."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that was taken back.")
class GiftCertificateVoidPayload:
    """The gift certificate that was taken back."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The gift certificate that was bought back.")
class GiftCertificateRefundPayload:
    """The gift certificate that was bought back."""

    gift_certificate: GiftCertificate | None = edge_field(description=_CERTIFICATE)
    refunded: Money | None = strawberry.field(description="What is to be paid back; null if it was refused.")
    fiscal_hint: FiscalHint | None = strawberry.field(description=_HINT)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)
