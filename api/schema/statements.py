"""The shapes of settling with partners: statements, what is in none yet, and reconciliations."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import argument, connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.errors import UserError
from api.schema.identity import StaffMember

if TYPE_CHECKING:
    from api.schema.partners import Partner

ids.register("PartnerStatement", "STM")
ids.register("PartnerReconciliation", "PRC")

LazyPartner = Annotated["Partner", strawberry.lazy("api.schema.partners")]


@strawberry.enum(description="What a line of a partner's account is for.")
class PartnerEntryKind(enum.Enum):
    """What a line of a partner's account is for."""

    SALE = strawberry.enum_value("SALE", description="A bonus that the partner paid a patient for a purchase.")
    SALE_REVERSAL = strawberry.enum_value("SALE_REVERSAL", description="A purchase was returned, and its bonus.")
    DISCOUNT = strawberry.enum_value("DISCOUNT", description="The partner's share of a discount at the clinic.")
    DISCOUNT_REVERSAL = strawberry.enum_value(
        "DISCOUNT_REVERSAL", description="Such a share came back: a refund or a cancellation."
    )
    BONUS = strawberry.enum_value("BONUS", description="The partner's share of a bonus of a promotion.")
    BONUS_REVERSAL = strawberry.enum_value("BONUS_REVERSAL", description="Such a share came back.")
    VOUCHER = strawberry.enum_value(
        "VOUCHER", description="The clinic's share of a voucher that was redeemed at the partner's own till."
    )
    CERTIFICATE = strawberry.enum_value(
        "CERTIFICATE", description="A gift certificate that was spent at the partner's till."
    )
    PAYMENT = strawberry.enum_value("PAYMENT", description="Money that the partner paid, or was paid.")


@strawberry.enum(description="How the clinic's lines and a partner's file compare for one reference.")
class ReconciliationOutcome(enum.Enum):
    """How both sides of one reference compare."""

    MATCHED = strawberry.enum_value(
        "MATCHED",
        description="Both have it, with the same amount; or one side alone has it, and it comes to 0.00 there.",
    )
    MISSING = strawberry.enum_value(
        "MISSING", description="The clinic has it, the file has not, and somebody owes for it."
    )
    DIFFERENT = strawberry.enum_value("DIFFERENT", description="Both have it, with different amounts.")
    UNKNOWN = strawberry.enum_value("UNKNOWN", description="The file has it, the clinic's lines have not.")


@strawberry.type(description="One line of a partner's account. It never says who a patient is, or what was treated.")
class PartnerStatementLine:
    """One line of a partner's account."""

    position: int | None = strawberry.field(description="Its place in the statement; null while it is in none.")
    booked_on: date = strawberry.field(description="The day that it counts for.")
    kind: PartnerEntryKind = strawberry.field(description="What it is for.")
    amount: Money = strawberry.field(
        description="What the partner owes for it; negative for what the clinic owes the partner."
    )
    reference: str = strawberry.field(
        description="The name by which both sides know it: the partner's order, a payment's reference, or else a short "
        "one of the clinic's."
    )
    promotion: str | None = strawberry.field(description="The name of the promotion behind it, if there is one.")
    store: str | None = strawberry.field(description="The partner's store that it comes from, where known.")


@strawberry.type(description="What all lines of a kind come to.")
class PartnerStatementSum:
    """What all lines of a kind come to."""

    kind: PartnerEntryKind = strawberry.field(description="The kind.")
    count: int = strawberry.field(description="How many lines make up the total; payments are not among them.")
    amount: Money = strawberry.field(description="Their sum, in the sense of a line's `amount`.")


LINES_OF_KIND = argument("kind", PartnerEntryKind | None, "Only lines of this kind.")


@strawberry.type(
    description="A closed period of a partner's account. It never changes; what is corrected or cancelled afterwards "
    "stands in the next one. `closingBalance` is `openingBalance` less `total`, plus `payments`."
)
class PartnerStatement(Node):
    """A closed period of a partner's account."""

    number: int = strawberry.field(description="Counts the partner's statements from 1.")
    period_from: date = strawberry.field(description="The first day.")
    period_to: date = strawberry.field(description="The last day.")
    is_closed: bool = strawberry.field(description="Whether it is closed and can never change: always true.")
    total: Money = strawberry.field(
        description="What the partner owes for the period, payments left out; negative for what the clinic owes."
    )
    payments: Money = strawberry.field(
        description="What the partner paid in the period, less what it was paid: positive when it paid more."
    )
    opening_balance: Money = strawberry.field(
        description="What the clinic held for the partner before the period; negative for what the partner owed."
    )
    closing_balance: Money = strawberry.field(description="The same after the period.")
    line_count: int = strawberry.field(description="How many lines make up the total; payments are not among them.")
    closed_at: datetime = strawberry.field(description="When it was closed.")
    csv_url: str = strawberry.field(
        description="A link to its lines as a CSV file for spreadsheets. It opens without signing in, for a day; add "
        "`?lang=ru`, `uk` or `en` for the language."
    )
    pdf_url: str = strawberry.field(description="A link to the act of settlement as a PDF document, as `csvUrl`.")
    partner: LazyPartner | None = edge_field(description="Whose account it is of.")
    closed_by: StaffMember | None = edge_field(
        description="Who closed it; null for partners, and if it was the clinic's command line."
    )
    sums: list[PartnerStatementSum] = edge_field(description="What the lines of each kind come to.")
    lines: Connection[PartnerStatementLine] = connection_field(
        description="Its lines in order: by the day they count for.", arguments=[LINES_OF_KIND]
    )


@strawberry.type(description="What stands on a partner's account and in no statement yet.")
class PartnerUnsettled:
    """What is in no statement yet."""

    total: Money = strawberry.field(description="What the partner owes for it; see `PartnerStatement.total`.")
    payments: Money = strawberry.field(description="What the partner paid, less what it was paid.")
    line_count: int = strawberry.field(description="How many lines make up the total; payments are not among them.")
    since: date | None = strawberry.field(description="The earliest day of them; null if there are none.")
    lines: Connection[PartnerStatementLine] = connection_field(description="The lines, the oldest first.")


@strawberry.type(description="One reference of a reconciliation, and how both sides compare.")
class ReconciliationLine:
    """One reference of a reconciliation."""

    outcome: ReconciliationOutcome = strawberry.field(description="How both sides compare.")
    reference: str = strawberry.field(description="The reference.")
    ours: Money | None = strawberry.field(description="What the partner owes by the clinic's lines; null for none.")
    theirs: Money | None = strawberry.field(description="What the partner's file says; null if it says nothing.")
    elsewhere: Money | None = strawberry.field(
        description="For `UNKNOWN`: what the clinic has for this order outside of the period; null if nothing."
    )


@strawberry.type(description="A partner's own file of a period, held against the clinic's lines.")
class PartnerReconciliation(Node):
    """A partner's own file of a period, held against the clinic's lines."""

    period_from: date = strawberry.field(description="The first day.")
    period_to: date = strawberry.field(description="The last day.")
    matched: int = strawberry.field(description="How many references come to the same on both sides.")
    missing: int = strawberry.field(description="How many of the clinic's the file lacks.")
    different: int = strawberry.field(description="How many both sides have with different amounts.")
    unknown: int = strawberry.field(description="How many of the file's the clinic's lines lack.")
    ours: Money = strawberry.field(description="What the clinic's lines come to.")
    theirs: Money = strawberry.field(description="What the file comes to.")
    made_at: datetime = strawberry.field(description="When they were compared.")
    made_by: StaffMember | None = edge_field(description="Who compared them; null for the clinic's command line.")
    partner: LazyPartner | None = edge_field(description="Whose file it was.")
    statement: PartnerStatement | None = edge_field(description="The statement, if it was one that was looked at.")
    lines: Connection[ReconciliationLine] = connection_field(
        description="The references, in their own order.",
        arguments=[argument("outcome", ReconciliationOutcome | None, "Only those that came out so.")],
    )


@strawberry.input(description="Closes a period of a partner's account.")
class PartnerStatementCloseInput:
    """Closes a period of a partner's account."""

    partner_id: strawberry.ID = strawberry.field(description="Whose account.")
    period_from: date = strawberry.field(
        description="The first day; after the last day of the statement before, else `CONFLICT`."
    )
    period_to: date = strawberry.field(
        description="The last day: at most a year after the first one, at most 31 days ahead. Every line that is in no "
        "statement yet and counts for this day or an earlier one goes into the statement."
    )


@strawberry.type(description="The closed statement.")
class PartnerStatementClosePayload:
    """The closed statement."""

    statement: PartnerStatement | None = edge_field(description="The new statement.")
    user_errors: list[UserError] = strawberry.field(description="Why it was not closed.")


@strawberry.input(description="Days of a partner's account, whether they are closed or not.")
class ReconciledPeriodInput:
    """Days of a partner's account."""

    partner_id: strawberry.ID = strawberry.field(description="Whose account.")
    period_from: date = strawberry.field(description="The first day.")
    period_to: date = strawberry.field(description="The last day, at most a year later.")


@strawberry.input(one_of=True, description="What a partner's file is held against.")
class ReconciledInput:
    """What a partner's file is held against."""

    statement_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The lines of a statement."
    )
    period: ReconciledPeriodInput | None = strawberry.field(
        default=strawberry.UNSET, description="The lines of a period, whether they are in a statement or not."
    )


@strawberry.input(description="Holds a partner's own file against the clinic's lines.")
class PartnerReconcileInput:
    """Holds a partner's own file against the clinic's lines."""

    against: ReconciledInput = strawberry.field(description="What the file is held against.")
    file: str = strawberry.field(
        description="The file: CSV with a head that names the columns `reference`, else `order` (also: заказ, "
        "замовлення), and `bonus` (also: бонус, бонусы, бонуси), else `amount` (also: sum, сумма, сума), parted by "
        "commas, semicolons or tabs; or a statement's own table. Two columns that might count alike are `INVALID`. An "
        "amount is what the partner owes for the order, negative for what the clinic owes. Rows of one reference are "
        "added up. At most 60 000 characters, and 100 KB for the whole request; for longer files there is `enamel "
        "partner reconcile`."
    )


@strawberry.type(description="What came of the comparison.")
class PartnerReconcilePayload:
    """What came of the comparison."""

    reconciliation: PartnerReconciliation | None = edge_field(description="The comparison; it is kept.")
    user_errors: list[UserError] = strawberry.field(description="Why the file could not be compared.")
