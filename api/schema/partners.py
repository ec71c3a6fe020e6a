"""Partners: shops and companies that work with the clinic, as staff and the partners' own systems see them."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import argument, connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.api_keys import ApiKey

if TYPE_CHECKING:
    from api.schema.patients import Patient
    from api.schema.promotions import Promotion
    from api.schema.statements import PartnerReconciliation, PartnerStatement, PartnerUnsettled

ids.register("Partner", "PTN")
ids.register("PartnerStore", "PST")
ids.register("PartnerSale", "SALE")

LazyPromotion = Annotated["Promotion", strawberry.lazy("api.schema.promotions")]
LazyStatement = Annotated["PartnerStatement", strawberry.lazy("api.schema.statements")]
LazyReconciliation = Annotated["PartnerReconciliation", strawberry.lazy("api.schema.statements")]
LazyUnsettled = Annotated["PartnerUnsettled", strawberry.lazy("api.schema.statements")]
LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
_BACK_OFFICE = "null for keys of a partner that may not read its statements."


@strawberry.enum(description="Whether a partner works with the clinic.")
class PartnerStatus(enum.Enum):
    """Whether a partner works with the clinic."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="It does.")
    PAUSED = strawberry.enum_value("PAUSED", description="It rests: its tills report and redeem nothing for now.")
    ENDED = strawberry.enum_value("ENDED", description="The joint work has ended; what is owed is still settled.")


@strawberry.enum(description="When a partner pays for what it funds.")
class PartnerSettlement(enum.Enum):
    """When a partner pays for what it funds."""

    PREPAID = strawberry.enum_value("PREPAID", description="Ahead: only what it has paid in can be used.")
    MONTHLY = strawberry.enum_value("MONTHLY", description="Afterwards, by a statement; up to a credit limit, if any.")


@strawberry.enum(description="What became of a reported sale.")
class PartnerSaleStatus(enum.Enum):
    """What became of a reported sale."""

    REPORTED = strawberry.enum_value("REPORTED", description="It stands as it was reported.")
    PARTLY_RETURNED = strawberry.enum_value("PARTLY_RETURNED", description="A part of the order came back.")
    RETURNED = strawberry.enum_value("RETURNED", description="All of the order came back.")


@strawberry.type(description="A person of a partner's, or a function such as its accounting.")
class PartnerContact:
    """A person of a partner's."""

    name: str = strawberry.field(description="The name.")
    role: str | None = strawberry.field(description="What they do; null if nobody wrote it down.")
    phone: str | None = strawberry.field(description="The phone, as it was told; null if nobody wrote it down.")
    email: str | None = strawberry.field(description="The e-mail address; null if nobody wrote it down.")


@strawberry.type(description="One version of what was agreed with a partner.")
class PartnerTerms:
    """One version of what was agreed."""

    number: str | None = strawberry.field(description="The contract's number; null if it has none.")
    signed_on: date | None = strawberry.field(description="The day of the signatures; null if nobody wrote it down.")
    valid_from: date = strawberry.field(description="From which day on.")
    in_force_since: datetime | None = strawberry.field(
        description="Since when it is or was in force; null while its day has not come, while the partner owes more "
        "than it allows, and for ever if later terms took its place before."
    )
    settlement: PartnerSettlement = strawberry.field(description="When the partner pays.")
    credit_limit: Money | None = strawberry.field(
        description="What a partner with monthly settlement may owe; null for no limit."
    )
    return_days: int = strawberry.field(description="For how many days a reported sale may be taken back.")
    sale_limit: Money | None = strawberry.field(description="The most that one sale may bring a patient; null for any.")
    daily_limit: Money | None = strawberry.field(
        description="The most that the sales of a day may bring patients; null for any."
    )


@strawberry.type(description="A place of a partner's, or its web shop.")
class PartnerStore(Node):
    """A place of a partner's."""

    name: str = strawberry.field(description="What it is called.")
    address: str | None = strawberry.field(description="Where it is; null if nobody wrote it down.")
    is_active: bool = strawberry.field(description="False once it is closed; its keys count no more.")
    created_at: datetime = strawberry.field(description="When it was added.")


@strawberry.type(description="A part of a reported sale that came back.")
class PartnerSaleReversal:
    """A part of a reported sale that came back."""

    amount: Money = strawberry.field(description="How much of the order came back.")
    bonus: Money = strawberry.field(description="The bonus that was taken back for it, and that the partner got back.")
    reason: str | None = strawberry.field(
        description="Why, if anybody said so; a partner reads what its own keys said, the clinic's reasons are null."
    )
    reversed_on: date = strawberry.field(description="The day.")
    reversed_at: datetime = strawberry.field(description="The instant.")


@strawberry.type(
    description="A sale that a partner's till reported. The partner never learns who the patient is, and the clinic "
    "never learns what was bought."
)
class PartnerSale(Node):
    """A sale that a partner's till reported."""

    order_reference: str = strawberry.field(description="What the partner calls the order.")
    status: PartnerSaleStatus = strawberry.field(description="What became of it.")
    order_total: Money = strawberry.field(description="What was paid for the order.")
    bonus: Money = strawberry.field(description="What the patient was credited, from the partner's funds.")
    returned: Money = strawberry.field(description="How much of the order came back so far.")
    taken_back: Money = strawberry.field(description="How much of the bonus was taken back so far.")
    sold_on: date = strawberry.field(description="The day that it counts for.")
    returnable_on: date = strawberry.field(description="The last day on which the partner may take it back.")
    reported_at: datetime = strawberry.field(description="When it was reported.")
    store: PartnerStore | None = edge_field(
        description="The store whose key reported it; null if the key is bound to none."
    )
    partner: Annotated["Partner", strawberry.lazy("api.schema.partners")] | None = edge_field(
        description="Whose sale it is."
    )
    patient: LazyPatient | None = edge_field(description="Who was credited; for staff alone, null for the partner.")
    reversals: list[PartnerSaleReversal] = edge_field(description="What came back of it, the oldest first.")


@strawberry.input(description="Which sales a list is to hold; what is left out is any.")
class PartnerSaleFilter:
    """Which sales a list is to hold."""

    since: date | None = strawberry.field(default=strawberry.UNSET, description="From this day on.")
    until: date | None = strawberry.field(default=strawberry.UNSET, description="Up to this day, itself included.")
    store_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Of this store.")
    order_reference: str | None = strawberry.field(
        default=strawberry.UNSET, description="Of this order, spelled as it was reported."
    )


@strawberry.type(description="A shop or company that runs joint promotions with the clinic.")
class Partner(Node):
    """A shop or company that works with the clinic."""

    code: str = strawberry.field(description="What files and the command line know it by.")
    name: str = strawberry.field(description="What it is called; patients read it beside their bonuses.")
    status: PartnerStatus = strawberry.field(description="Whether it works with the clinic.")
    balance: Money = strawberry.field(
        description="What the clinic holds of the partner's or owes it; negative for what the partner owes."
    )
    funds: Money | None = strawberry.field(
        description="What it can still fund: its balance and what it may owe; null if it has no limit."
    )
    settlement: PartnerSettlement = strawberry.field(description="When it pays, by the terms in force.")
    credit_limit: Money | None = strawberry.field(
        description="What it may owe, by the terms in force; null for no limit, and for one that pays ahead."
    )
    return_days: int = strawberry.field(
        description="For how many days after a sale it may take the bonus back, by the terms in force."
    )
    sale_limit: Money | None = strawberry.field(
        description="The most that one sale may bring a patient, by the terms in force; null for any."
    )
    daily_limit: Money | None = strawberry.field(
        description="The most that the sales of a day may bring patients, by the terms in force; null for any."
    )
    bonus_life_days: int | None = strawberry.field(
        description="For how many days its bonuses live; null for as long as the clinic's own."
    )
    created_at: datetime = strawberry.field(description="When it was added.")
    contact_email: str | None = strawberry.field(description="Where the clinic writes to; null if there is none.")
    contacts: list[PartnerContact] | None = edge_field(description=f"Its people; {_BACK_OFFICE}")
    terms: list[PartnerTerms] | None = edge_field(
        description=f"What was agreed with it, the newest first; {_BACK_OFFICE}"
    )
    stores: list[PartnerStore] = edge_field(description="Its stores by name, closed ones too.")
    api_keys: Connection[ApiKey] | None = connection_field(
        description=f"Its API keys, the newest first, also those that have ended; {_BACK_OFFICE}"
    )
    sales: Connection[PartnerSale] | None = connection_field(
        description="The sales that it reported, the newest first; null for keys that may neither report sales nor "
        "read statements.",
        arguments=[argument("filter", PartnerSaleFilter | None, "Which of them; all by default.")],
    )
    statements: Connection[LazyStatement] | None = connection_field(
        description="Its closed periods, the newest first; null for keys without `STATEMENTS_READ` and for staff who "
        "do not settle with partners."
    )
    unsettled: LazyUnsettled | None = edge_field(
        description="What is in no statement yet; null for those who do not see `statements`."
    )
    joint_promotions: Connection[LazyPromotion] | None = connection_field(
        description="The promotions that it takes part in, the newest first."
    )
    reconciliations: Connection[LazyReconciliation] | None = connection_field(
        description="Files of the partner's that were held against the clinic's lines, the newest first; for staff who "
        "settle with partners, null for others."
    )
