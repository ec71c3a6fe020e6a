"""The shapes of gift certificates, as lists and cards show them."""

import enum
from datetime import date, datetime

import strawberry

from api import ids
from api.execution import connection_field
from api.ids import Node
from api.money import Money
from api.paging import Connection

ids.register("GiftCertificate", "CRT")
ids.register("GiftCertificateTransaction", "CTX")


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


@strawberry.type(description="One change of a gift certificate's balance.")
class GiftCertificateTransaction(Node):
    """One change of a gift certificate's balance."""

    kind: GiftCertificateTransactionKind = strawberry.field(description="What it was.")
    amount: Money = strawberry.field(description="How much, with its sign.")
    balance_after: Money = strawberry.field(description="What was left afterwards.")
    occurred_at: datetime = strawberry.field(description="When it was.")


@strawberry.type(description="Prepaid value with a code, spent in parts.")
class GiftCertificate(Node):
    """Prepaid value with a code, spent in parts."""

    masked_code: str = strawberry.field(description="The code's last four characters; the rest is never shown again.")
    kind: GiftCertificateKind = strawberry.field(description="Why it was issued.")
    status: GiftCertificateStatus = strawberry.field(description="Where it stands.")
    initial_value: Money = strawberry.field(description="What it was issued for.")
    balance: Money = strawberry.field(description="What is left to spend.")
    valid_from: date = strawberry.field(description="Its first day.")
    expires_on: date | None = strawberry.field(description="Its last day; null if it has none.")
    recipient_name: str | None = strawberry.field(description="Whom it is for, as the buyer wrote.")
    transactions: Connection[GiftCertificateTransaction] = connection_field(
        description="What changed its balance, newest first."
    )
