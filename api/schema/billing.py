"""The shapes of invoices: lines, tenders, refunds, and the inputs that open, complete and refund one."""

import enum
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.money import Money
from api.schema.checkout import CheckoutInput
from api.schema.errors import UserError

if TYPE_CHECKING:
    from api.schema.clinic import Branch, Service
    from api.schema.patients import Patient

ids.register("Invoice", "INV")
ids.register("InvoiceLine", "LINE")

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
LazyBranch = Annotated["Branch", strawberry.lazy("api.schema.clinic")]
LazyService = Annotated["Service", strawberry.lazy("api.schema.clinic")]


@strawberry.enum(description="Where an invoice stands.")
class InvoiceStatus(enum.Enum):
    """Where an invoice stands."""

    OPEN = strawberry.enum_value("OPEN", description="Not paid yet.")
    COMPLETED = strawberry.enum_value("COMPLETED", description="Paid in full.")
    PARTIALLY_REFUNDED = strawberry.enum_value("PARTIALLY_REFUNDED", description="Paid, and a part went back.")
    REFUNDED = strawberry.enum_value("REFUNDED", description="Everything went back.")
    CANCELLED = strawberry.enum_value("CANCELLED", description="Never paid, and not to be paid any more.")


@strawberry.enum(description="One way part of an invoice is paid.")
class TenderKind(enum.Enum):
    """One way part of an invoice is paid."""

    CASH = strawberry.enum_value("CASH", description="Cash.")
    CARD = strawberry.enum_value("CARD", description="A bank card.")
    BANK_TRANSFER = strawberry.enum_value("BANK_TRANSFER", description="A bank transfer.")
    BONUS = strawberry.enum_value("BONUS", description="Bonuses of internal accounts.")
    GIFT_CERTIFICATE = strawberry.enum_value("GIFT_CERTIFICATE", description="A gift certificate.")
    PACKAGE = strawberry.enum_value("PACKAGE", description="A service that a package covers.")
    INSURER = strawberry.enum_value("INSURER", description="An insurer's share, which earns nothing.")


@strawberry.enum(description="What the till prints on the receipt for a tender.")
class FiscalHint(enum.Enum):
    """What the till prints on the receipt for a tender."""

    FULL_SETTLEMENT = strawberry.enum_value("FULL_SETTLEMENT", description="A full settlement.")
    ADVANCE = strawberry.enum_value("ADVANCE", description="An advance.")
    ADVANCE_OFFSET = strawberry.enum_value("ADVANCE_OFFSET", description="A settlement that uses up an advance.")
    PRICE_DISCOUNT = strawberry.enum_value("PRICE_DISCOUNT", description="A discount on the price.")
    NONE = strawberry.enum_value("NONE", description="Nothing to print.")


@strawberry.type(description="One service on an invoice.")
class InvoiceLine(Node):
    """One service on an invoice."""

    service: LazyService = edge_field(description="What was done.")
    quantity: int = strawberry.field(description="How many times.")
    unit_price: Money = strawberry.field(description="The price of one, before discounts.")
    discount: Money = strawberry.field(description="Taken off the line as a whole.")
    total: Money = strawberry.field(description="Quantity times price, less the discount.")
    covered_by_package: bool = strawberry.field(
        description="Whether packages paid for all of the line; false while the invoice is open."
    )
    refunded_quantity: int = strawberry.field(description="How many were refunded by naming the line.")
    refunded_total: Money = strawberry.field(description="How much of the line was refunded, however it was named.")


@strawberry.type(description="One way part of a completed invoice was paid.")
class Tender:
    """One way part of a completed invoice was paid."""

    kind: TenderKind = strawberry.field(description="How.")
    amount: Money = strawberry.field(description="How much, before refunds.")
    refunded: Money = strawberry.field(description="How much of it went back.")
    fiscal_hint: FiscalHint = strawberry.field(description="What the till prints.")
    reference: str | None = strawberry.field(description="The till's or bank's own number, if one was given.")
    title: str | None = strawberry.field(
        description="The package's service, or the last four characters of the certificate's code; null for the rest."
    )


@strawberry.type(description="One discount of an invoice.")
class InvoiceDiscount:
    """One discount of an invoice."""

    title: str = strawberry.field(description="What it is for, in the caller's language.")
    why: str = strawberry.field(description="Why it is given: a perk or a promotion, and what that takes off.")
    amount: Money = strawberry.field(description="How much it took off.")


@strawberry.type(description="What one visit costs, and how it was paid.")
class Invoice(Node):
    """What one visit costs, and how it was paid."""

    number: str = strawberry.field(description="For people: unique, such as 2026-000012.")
    status: InvoiceStatus = strawberry.field(description="Where it stands.")
    lines: list[InvoiceLine] = edge_field(description="The services, at most 100, as they were entered.")
    subtotal: Money = strawberry.field(description="All lines before discounts.")
    discount_total: Money = strawberry.field(description="All discounts.")
    total: Money = strawberry.field(description="What the visit costs: the subtotal less the discounts.")
    discounts: list[InvoiceDiscount] = edge_field(
        description="What was taken off, once it is completed; empty before, see `checkoutQuote`."
    )
    amount_due: Money = strawberry.field(
        description="What is still to be paid: while open, the total less what certificates have paid; then 0.00."
    )
    tenders: list[Tender] = edge_field(
        description="How it was paid; while it is open, only what certificates have paid already."
    )
    earned: Money = strawberry.field(
        description="The cashback that it brought when it was completed; what refunds took back of it is not deducted, "
        "see `clawedBack`."
    )
    clawed_back: Money = strawberry.field(description="What refunds took back of `earned`, as debt too.")
    refunded_total: Money = strawberry.field(description="What was refunded in all.")
    opened_at: datetime = strawberry.field(description="When it was opened.")
    completed_at: datetime | None = strawberry.field(description="When it was paid; null while it is open.")
    branch: LazyBranch | None = edge_field(description="Where the visit was.")
    patient: LazyPatient | None = edge_field(description="Who was treated, whoever paid.")


@strawberry.input(description="One service to put on an invoice.")
class InvoiceLineInput:
    """One service to put on an invoice."""

    service_id: strawberry.ID = strawberry.field(description="A position of the price list.")
    quantity: int = strawberry.field(default=1, description="How many times, 1 to 1000.")
    unit_price: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="The price of one; the price list's if left out."
    )


@strawberry.input(description="Opens an invoice.")
class InvoiceOpenInput:
    """Opens an invoice."""

    patient_id: strawberry.ID = strawberry.field(description="Who is treated; a lead will do.")
    branch_id: strawberry.ID = strawberry.field(description="Where: one of the branches that you work in.")
    lines: list[InvoiceLineInput] = strawberry.field(description="The services, 1 to 100 lines.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The new invoice.")
class InvoiceOpenPayload:
    """The new invoice."""

    invoice: Invoice | None = edge_field(description="The invoice; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Money taken at the till.")
class PaymentInput:
    """Money taken at the till."""

    kind: TenderKind = strawberry.field(description="CASH, CARD, BANK_TRANSFER or INSURER.")
    amount: Decimal = strawberry.field(description="How much.")
    reference: str | None = strawberry.field(
        default=strawberry.UNSET, description="The till's or bank's own number, at most 200 characters."
    )


@strawberry.input(description="Completes an invoice: takes exactly what was quoted, or nothing.")
class InvoiceCompleteInput:
    """Completes an invoice."""

    checkout: CheckoutInput = strawberry.field(description="As it was quoted.")
    quote_fingerprint: str = strawberry.field(description="The quote's `fingerprint`.")
    payments: list[PaymentInput] = strawberry.field(description="The money; together the quote's `amountDue`.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The completed invoice.")
class InvoiceCompletePayload:
    """The completed invoice."""

    invoice: Invoice | None = edge_field(description="The invoice; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `QUOTE_CHANGED` if the figures are no longer those of the quote."
    )


@strawberry.input(description="A quantity of one line.")
class InvoiceRefundLineInput:
    """A quantity of one line."""

    line_id: strawberry.ID = strawberry.field(description="Which line.")
    quantity: int = strawberry.field(description="How many of it.")


@strawberry.input(description="Refunds a completed invoice: an amount, or lines, or with neither all that is left.")
class InvoiceRefundInput:
    """Refunds a completed invoice."""

    invoice_id: strawberry.ID = strawberry.field(description="Which one.")
    amount: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="A part of the invoice's total. Not together with `lines`."
    )
    lines: list[InvoiceRefundLineInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Quantities of lines. Not together with `amount`."
    )
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="One refund, and where its parts went. They add up to the total.")
class Refund:
    """One refund, and where its parts went."""

    total: Money = strawberry.field(description="What was refunded of the invoice's total.")
    to_money: Money = strawberry.field(description="To be given back as money, an insurer's share included.")
    to_bonus: Money = strawberry.field(description="Returned to the bonuses that had been spent.")
    to_certificates: Money = strawberry.field(description="Returned to gift certificates.")
    to_packages: Money = strawberry.field(
        description="The value of services that packages had paid for; each goes back to its package once it is whole."
    )
    fiscal_hint: FiscalHint = strawberry.field(description="What the till prints for what is given back as money.")
    clawed_back: Money = strawberry.field(
        description="The invoice's cashback that was taken from the balance; not a part of `total`."
    )
    new_debt: Money = strawberry.field(
        description="The cashback to be taken back that the balance did not hold, now owed; not a part of `clawedBack`."
    )


@strawberry.type(description="The refunded invoice.")
class InvoiceRefundPayload:
    """The refunded invoice."""

    invoice: Invoice | None = edge_field(description="The invoice; null if it was refused.")
    refund: Refund | None = strawberry.field(description="This refund; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Cancels an open invoice.")
class InvoiceCancelInput:
    """Cancels an open invoice."""

    invoice_id: strawberry.ID = strawberry.field(description="Which one.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The cancelled invoice.")
class InvoiceCancelPayload:
    """The cancelled invoice."""

    invoice: Invoice | None = edge_field(description="The invoice; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
