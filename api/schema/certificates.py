"""The shapes of gift certificates, as lists, cards and tills show them."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from api import ids
from api.execution import argument, connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.qr import QrFormat

if TYPE_CHECKING:
    from api.schema.billing import Invoice
    from api.schema.clinic import Service
    from api.schema.patients import Patient

ids.register("GiftCertificate", "CRT")
ids.register("GiftCertificateTransaction", "CTX")
ids.register("GiftCertificateBatch", "CRB")

LazyInvoice = Annotated["Invoice", strawberry.lazy("api.schema.billing")]
LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
LazyService = Annotated["Service", strawberry.lazy("api.schema.clinic")]


@strawberry.enum(description="Why a gift certificate was issued.")
class GiftCertificateKind(enum.Enum):
    """Why a gift certificate was issued."""

    SOLD = strawberry.enum_value("SOLD", description="Somebody bought it.")
    PROMOTIONAL = strawberry.enum_value("PROMOTIONAL", description="The clinic gave it away.")
    CORPORATE = strawberry.enum_value("CORPORATE", description="A company bought it in a batch.")
    COMPENSATION = strawberry.enum_value("COMPENSATION", description="The clinic made up for something.")


@strawberry.enum(description="Where a gift certificate stands.")
class GiftCertificateStatus(enum.Enum):
    """Where a gift certificate stands."""

    AWAITING_PAYMENT = strawberry.enum_value("AWAITING_PAYMENT", description="Ordered and not paid for yet.")
    ACTIVE = strawberry.enum_value("ACTIVE", description="It can be spent.")
    FROZEN = strawberry.enum_value("FROZEN", description="It cannot be spent for now.")
    USED_UP = strawberry.enum_value("USED_UP", description="Nothing is left.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its last day is over.")
    VOIDED = strawberry.enum_value("VOIDED", description="The clinic took it back.")
    REFUNDED = strawberry.enum_value("REFUNDED", description="Its purchase was refunded.")


@strawberry.enum(description="What changed a gift certificate's balance.")
class GiftCertificateTransactionKind(enum.Enum):
    """What changed a gift certificate's balance."""

    ISSUE = strawberry.enum_value("ISSUE", description="It was issued.")
    REDEMPTION = strawberry.enum_value("REDEMPTION", description="A part was spent.")
    REFUND = strawberry.enum_value("REFUND", description="A refunded service came back to it.")
    EXPIRY = strawberry.enum_value("EXPIRY", description="Its last day was over.")
    VOID = strawberry.enum_value("VOID", description="The clinic took it back.")
    BUY_BACK = strawberry.enum_value("BUY_BACK", description="What was left was paid back.")


@strawberry.enum(description="How the page of a gift certificate looks.")
class GiftCertificateDesign(enum.Enum):
    """How the page of a gift certificate looks."""

    CLASSIC = strawberry.enum_value("CLASSIC", description="Calm, for every occasion.")
    FESTIVE = strawberry.enum_value("FESTIVE", description="For birthdays and holidays.")
    CHILDREN = strawberry.enum_value("CHILDREN", description="For children.")


@strawberry.type(description="One change of a gift certificate's balance.")
class GiftCertificateTransaction(Node):
    """One change of a gift certificate's balance."""

    kind: GiftCertificateTransactionKind = strawberry.field(description="What it was.")
    amount: Money = strawberry.field(description="How much, with its sign.")
    balance_after: Money = strawberry.field(description="What was left afterwards.")
    occurred_at: datetime = strawberry.field(description="When it was.")
    explanation: str | None = strawberry.field(
        description="Why: the visit, the day, the parts that were paid for and given, in the caller's language. Null "
        "if it tells of a visit that is not the caller's to know of."
    )
    invoice: LazyInvoice | None = edge_field(
        description="The invoice that was paid with it or refunded to it; null if there is none, or it isn't the "
        "caller's to see."
    )


@strawberry.type(
    description="Prepaid value with a code, spent in parts. Staff read everything; the patient it is bound to, or a "
    "minor's guardian, what concerns the holder; its buyer, what the gift was; a till that redeems it, what is left."
)
class GiftCertificate(Node):
    """Prepaid value with a code, spent in parts."""

    masked_code: str = strawberry.field(description="The code's last four characters; the rest is never shown again.")
    kind: GiftCertificateKind = strawberry.field(description="Why it was issued.")
    status: GiftCertificateStatus = strawberry.field(description="Where it stands today.")
    initial_value: Money = strawberry.field(description="What it was issued for.")
    balance: Money = strawberry.field(description="What is left to spend.")
    valid_from: date = strawberry.field(description="Its first day.")
    expires_on: date | None = strawberry.field(description="Its last day; null if it has none.")
    design: GiftCertificateDesign = strawberry.field(description="How its page looks.")
    services: list[LazyService] | None = edge_field(
        description="The services that it pays for; null if it pays for all."
    )
    recipient_name: str | None = strawberry.field(
        description="Whom it is for, as the buyer wrote. For staff, the buyer and the holder."
    )
    message: str | None = strawberry.field(description="What the buyer wrote. For staff, the buyer and the holder.")
    owner: LazyPatient | None = edge_field(
        description="The patient it is bound to; null if it isn't bound. For staff, the patient and guardians."
    )
    purchaser: LazyPatient | None = edge_field(
        description="The patient who bought it; null if nobody known did. For staff and the buyer."
    )
    buyer_name: str | None = strawberry.field(description="Who ordered it at the website. For staff.")
    buyer_phone: str | None = strawberry.field(description="The buyer's phone number. For staff.")
    buyer_email: str | None = strawberry.field(description="The buyer's e-mail address. For staff.")
    recipient_phone: str | None = strawberry.field(description="Where it is sent to by message. For staff.")
    recipient_email: str | None = strawberry.field(description="Where it is sent to by e-mail. For staff.")
    deliver_on: date | None = strawberry.field(
        description="The day on which it is sent; null if it isn't. For staff and the buyer."
    )
    delivered_at: datetime | None = strawberry.field(
        description="When it was sent; null if it wasn't. For staff and the buyer."
    )
    paid: Money | None = strawberry.field(
        description="What was paid for it; the rest of its value was given. For staff."
    )
    refundable: Money | None = edge_field(
        description="What buying it back would return: the unspent part of what was paid for. For staff."
    )
    created_at: datetime | None = strawberry.field(description="When it was made. For staff.")
    transactions: Connection[GiftCertificateTransaction] = connection_field(
        description="What changed its balance, newest first. For staff, the holder, and the buyer while nobody holds "
        "it; empty for others."
    )


@strawberry.type(description="What a gift certificate's code is worth.")
class GiftCertificateBalance:
    """What a gift certificate's code is worth."""

    status: GiftCertificateStatus = strawberry.field(description="Where the certificate stands.")
    balance: Money = strawberry.field(description="What is left to spend.")
    expires_on: date | None = strawberry.field(description="Its last day; null if it has none.")


def qr_field(description: str) -> Any:
    """Return the field of a payload that shows a code or a token as a picture."""
    return edge_field(
        description=description,
        arguments=[argument("format", QrFormat, "The picture's format.", default=QrFormat.SVG)],
    )
