"""The shapes of internal accounts: balance, statement, lots, manual adjustments."""

import enum
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.errors import UserError
from api.schema.identity import StaffMember

if TYPE_CHECKING:
    from api.schema.billing import Invoice
    from api.schema.patients import Patient

ids.register("InternalAccount", "ACC")
ids.register("AccountEntry", "ENT")
ids.register("Lot", "LOT")
ids.register("AdjustmentRequest", "ADJ")

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
LazyInvoice = Annotated["Invoice", strawberry.lazy("api.schema.billing")]


@strawberry.enum(description="Where a lot of bonuses comes from.")
class LotOrigin(enum.Enum):
    """Where a lot of bonuses comes from."""

    CASHBACK = strawberry.enum_value("CASHBACK", description="A share of money paid for a visit.")
    REFERRAL_REWARD = strawberry.enum_value("REFERRAL_REWARD", description="A friend came by the patient's code.")
    WELCOME = strawberry.enum_value("WELCOME", description="The patient came by a code.")
    PROMOTION = strawberry.enum_value("PROMOTION", description="A promotion of the clinic.")
    PARTNER = strawberry.enum_value("PARTNER", description="A purchase at a partner, from the partner's funds.")
    MANUAL = strawberry.enum_value("MANUAL", description="A staff member added it by hand.")
    OPENING_BALANCE = strawberry.enum_value(
        "OPENING_BALANCE", description="Brought along from the clinic's earlier programme."
    )
    REFUND = strawberry.enum_value("REFUND", description="Spent on a visit that was refunded, and returned.")


@strawberry.enum(description="What kind of change a line of the statement tells of.")
class AccountEntryKind(enum.Enum):
    """What kind of change a line of the statement tells of."""

    CASHBACK = strawberry.enum_value("CASHBACK", description="Earned with a visit.")
    REFERRAL_REWARD = strawberry.enum_value("REFERRAL_REWARD", description="Earned with a friend's first visit.")
    WELCOME = strawberry.enum_value("WELCOME", description="The welcome bonus of someone who came by a code.")
    PROMOTION = strawberry.enum_value("PROMOTION", description="Given by a promotion.")
    PARTNER = strawberry.enum_value("PARTNER", description="Given by a partner.")
    ADJUSTMENT = strawberry.enum_value("ADJUSTMENT", description="Added or taken by hand.")
    OPENING_BALANCE = strawberry.enum_value("OPENING_BALANCE", description="Brought along from an earlier programme.")
    REDEMPTION = strawberry.enum_value("REDEMPTION", description="Spent on a visit.")
    REFUND = strawberry.enum_value("REFUND", description="Returned because a visit was refunded.")
    CLAWBACK = strawberry.enum_value("CLAWBACK", description="Taken back, because what had earned it was refunded.")
    EXPIRY = strawberry.enum_value("EXPIRY", description="Not used in time.")
    MERGE = strawberry.enum_value("MERGE", description="Moved, because two records were of one person.")


@strawberry.type(description="Bonuses that are usable now and will be gone soon.")
class ExpiringBonuses:
    """Bonuses that will be gone soon."""

    amount: Money = strawberry.field(description="How much; 0.00 if nothing expires soon.")
    expires_on: date | None = strawberry.field(
        description="The last day of the part that goes first; null if nothing expires soon."
    )


@strawberry.type(description="What an account holds, by the dates: whether or not the night's work has run.")
class AccountBalance:
    """The five figures of an account."""

    available: Money = strawberry.field(description="What can be spent now.")
    pending: Money = strawberry.field(description="Credited, and usable from a later day on.")
    held: Money = strawberry.field(description="Reserved for a checkout that is going on.")
    debt: Money = strawberry.field(
        description="Owed after a refund; the next bonuses that become usable pay it off first."
    )
    expiring_soon: ExpiringBonuses = strawberry.field(
        description="The part of `available` that will be gone soon, by default within 30 days."
    )


@strawberry.type(description="One line of an account's statement. It never changes.")
class AccountEntry(Node):
    """One line of an account's statement."""

    kind: AccountEntryKind = strawberry.field(description="What kind of change it is.")
    amount: Money = strawberry.field(description="How much was added; negative if it was taken.")
    balance_after: Money = strawberry.field(description="What could be spent right after it.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    description: str = strawberry.field(description="One short line in the reader's language.")
    explanation: str | None = strawberry.field(
        description="How it came about, in the reader's language: rule, rate, amounts, lots, dates. Null if it would "
        "tell of invoices to someone who may not see them."
    )
    usable_from: date | None = strawberry.field(description="The first day on which a credit can be used.")
    invoice: LazyInvoice | None = edge_field(
        description="The account owner's invoice behind it; null if there is none or it isn't yours to see."
    )


@strawberry.type(description="One credited amount with its own life. Spending takes what ends first.")
class Lot(Node):
    """One credited amount with its own life."""

    origin: LotOrigin = strawberry.field(description="Where it comes from.")
    amount: Money = strawberry.field(description="How much was credited.")
    remaining: Money = strawberry.field(description="How much of it is left; 0.00 after its last day.")
    usable_from: date = strawberry.field(description="The first day on which it can be used.")
    expires_on: date | None = strawberry.field(
        description="Its last day, at the branch that it was earned at; null if it doesn't expire."
    )


@strawberry.type(description="A patient's bonus balance. One bonus is worth one unit of the clinic's currency.")
class InternalAccount(Node):
    """A patient's bonus balance."""

    balance: AccountBalance = edge_field(description="What it holds now.")
    entries: Connection[AccountEntry] = connection_field(description="The statement, newest first.")
    lots: Connection[Lot] = connection_field(description="The credited amounts, newest first, used-up ones too.")


@strawberry.type(description="A new line of an account's statement, with the account as it is now.")
class AccountChange:
    """A new line of an account's statement."""

    account: InternalAccount = strawberry.field(description="The account.")
    entry: AccountEntry = strawberry.field(description="The new line of its statement.")


@strawberry.type(description="A manual adjustment above the limit, which a second person decides on.")
class AdjustmentRequest(Node):
    """A manual adjustment that waits, or waited, for a second person."""

    patient: LazyPatient | None = edge_field(description="Whose account it is about.")
    amount: Money = strawberry.field(description="How much is to be added; negative if it is to be taken.")
    reason: str = strawberry.field(description="Why.")
    expires_on: date | None = strawberry.field(description="The wanted last day of the bonuses; null for the usual.")
    requested_by: StaffMember | None = edge_field(description="Who asked for it.")
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    decided_by: StaffMember | None = edge_field(description="Who decided; null while it waits.")
    decided_at: datetime | None = strawberry.field(description="When it was decided; null while it waits.")
    is_approved: bool | None = strawberry.field(description="The decision; null while it waits.")


@strawberry.input(description="Adds bonuses to an account or takes some away by hand.")
class AccountAdjustInput:
    """Adds bonuses to an account or takes some away by hand."""

    patient_id: strawberry.ID = strawberry.field(description="Whose account.")
    amount: Decimal = strawberry.field(description="How much to add; negative to take away. Not zero.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; staff see it, the patient doesn't.")
    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="The last day of added bonuses; the programme's usual life if left out."
    )
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The account after the adjustment.")
class AccountAdjustPayload:
    """The account after the adjustment."""

    account: InternalAccount | None = edge_field(description="The account; null if it was refused.")
    entry: AccountEntry | None = edge_field(description="The new line of its statement; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `APPROVAL_REQUIRED` if it waits among `adjustmentRequests` now."
    )


@strawberry.input(description="Approves a manual adjustment that somebody else asked for.")
class AccountAdjustApproveInput:
    """Approves a manual adjustment that somebody else asked for."""

    adjustment_request_id: strawberry.ID = strawberry.field(description="Which one.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The account after an approved adjustment.")
class AccountAdjustApprovePayload:
    """The account after an approved adjustment."""

    adjustment_request: AdjustmentRequest | None = edge_field(description="The decided request; null if refused.")
    account: InternalAccount | None = edge_field(description="The account; null if it was refused.")
    entry: AccountEntry | None = edge_field(description="The new line of its statement; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Declines a manual adjustment that somebody else asked for.")
class AccountAdjustDeclineInput:
    """Declines a manual adjustment that somebody else asked for."""

    adjustment_request_id: strawberry.ID = strawberry.field(description="Which one.")
    idempotency_key: str = strawberry.field(
        description="1 to 255 characters of your choice. Sent again with the same input, it gives the same answer."
    )


@strawberry.type(description="The declined request; the account is as it was.")
class AccountAdjustDeclinePayload:
    """The declined request."""

    adjustment_request: AdjustmentRequest | None = edge_field(description="The decided request; null if refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
