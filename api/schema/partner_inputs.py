"""What the operations on partners take and give back."""

import enum
from datetime import date, datetime
from decimal import Decimal

import strawberry

from api.execution import argument, edge_field
from api.money import Money
from api.schema.api_keys import ApiScope
from api.schema.errors import UserError
from api.schema.partners import Partner, PartnerSale, PartnerSettlement, PartnerStatus, PartnerStore
from api.schema.qr import QrCode, QrFormat

_KEY = "The idempotency key, 1 to 255 characters."
_ERRORS = "Why it was refused."
_PARTNER = "The partner; null if it was refused."
_STORE = "The store; null if it was refused."


@strawberry.enum(description="Which way a payment went.")
class PaymentDirection(enum.Enum):
    """Which way a payment went."""

    IN = strawberry.enum_value("IN", description="The partner paid the clinic.")
    OUT = strawberry.enum_value("OUT", description="The clinic paid the partner.")


@strawberry.input(description="Which partners a list is to hold; what is left out is any.")
class PartnerFilter:
    """Which partners a list is to hold."""

    status: PartnerStatus | None = strawberry.field(default=strawberry.UNSET, description="Whether they work with us.")
    search: str | None = strawberry.field(
        default=strawberry.UNSET, description="A part of the name or the code, in any case."
    )


@strawberry.input(description="A person of a partner's, or a function such as its accounting.")
class PartnerContactInput:
    """A person of a partner's."""

    name: str = strawberry.field(description="1 to 200 characters.")
    role: str | None = strawberry.field(default=strawberry.UNSET, description="What they do, 1 to 200 characters.")
    phone: str | None = strawberry.field(default=strawberry.UNSET, description="As it is called, 1 to 50 characters.")
    email: str | None = strawberry.field(default=strawberry.UNSET, description="An e-mail address.")


@strawberry.input(description="A new partner.")
class PartnerCreateInput:
    """A new partner."""

    name: str = strawberry.field(description="1 to 200 characters, not taken yet; patients read it.")
    contact_email: str | None = strawberry.field(default=strawberry.UNSET, description="Where the clinic writes to.")
    prepaid: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="What it has paid in, at least 0.01; then it settles ahead unless told otherwise.",
    )
    code: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="What files and the command line know it by: 1 to 64 small Latin letters, digits, `-` and `_`; "
        "made up by default.",
    )
    settlement: PartnerSettlement | None = strawberry.field(
        default=strawberry.UNSET, description="When it pays; by default `PREPAID` with `prepaid`, else `MONTHLY`."
    )
    credit_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="What it may owe with monthly settlement, `0` for nothing; no limit by default.",
    )
    return_days: int = strawberry.field(
        default=14, description="For how many days a reported sale may be taken back, 0 to 365."
    )
    sale_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="The most that one sale may bring a patient; no limit by default."
    )
    daily_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="The most that the sales of a day may bring patients; no limit by default.",
    )
    bonus_life_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="Days its bonuses live, today not counted, 1 to 3650; by default as long as the clinic's own.",
    )
    contacts: list[PartnerContactInput] = strawberry.field(
        default_factory=list, description="Its people, at most 20; none by default."
    )


@strawberry.type(description="The new partner.")
class PartnerCreatePayload:
    """The new partner."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Changes of who a partner is; what is left out stays. What was agreed changes by terms.")
class PartnerUpdateInput:
    """Changes of a partner."""

    partner_id: strawberry.ID = strawberry.field(description="Which one.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="1 to 200 characters, not taken yet.")
    contact_email: str | None = strawberry.field(
        default=strawberry.UNSET, description="Where the clinic writes to; null for nowhere."
    )
    contacts: list[PartnerContactInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Its people, in the place of all the present ones; at most 20."
    )
    bonus_life_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="For how many days bonuses of sales to come live; null for as long as the clinic's own.",
    )


@strawberry.type(description="The changed partner.")
class PartnerUpdatePayload:
    """The changed partner."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Names a partner.")
class PartnerActionInput:
    """Names a partner."""

    partner_id: strawberry.ID = strawberry.field(description="Which one.")


@strawberry.type(description="The partner, at rest: its tills report and redeem nothing for now.")
class PartnerPausePayload:
    """The partner, at rest."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The partner, at work again.")
class PartnerResumePayload:
    """The partner, at work again."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="The partner, with whom the joint work has ended.")
class PartnerEndPayload:
    """The partner, with whom the joint work has ended."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="New terms with a partner; they take the place of those before.")
class PartnerTermsAgreeInput:
    """New terms with a partner."""

    partner_id: strawberry.ID = strawberry.field(description="With whom.")
    valid_from: date = strawberry.field(
        description="From which day on: the day that the present terms began or later, at most two years ahead. Terms "
        "of today or earlier are in force at once, others from their day; they take the place of terms that were to "
        "begin on that day or later."
    )
    settlement: PartnerSettlement = strawberry.field(description="When the partner pays.")
    credit_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="What it may owe with monthly settlement, `0` for nothing; no limit by default.",
    )
    return_days: int = strawberry.field(
        default=14, description="For how many days a reported sale may be taken back, 0 to 365."
    )
    sale_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="The most that one sale may bring a patient; no limit by default."
    )
    daily_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="The most that the sales of a day may bring patients; no limit by default.",
    )
    number: str | None = strawberry.field(
        default=strawberry.UNSET, description="The contract's number, 1 to 100 characters."
    )
    signed_on: date | None = strawberry.field(default=strawberry.UNSET, description="The day of the signatures.")


@strawberry.type(description="The partner with the new terms.")
class PartnerTermsAgreePayload:
    """The partner with the new terms."""

    partner: Partner | None = edge_field(description=_PARTNER)
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if the partner owes more than terms of today allow."
    )


@strawberry.input(description="A payment between a partner and the clinic that was made outside of Enamel.")
class PartnerPaymentRecordInput:
    """A payment that was made outside of Enamel."""

    partner_id: strawberry.ID = strawberry.field(description="By whom or to whom.")
    amount: Decimal = strawberry.field(description="How much.")
    direction: PaymentDirection = strawberry.field(default=PaymentDirection.IN, description="Which way it went.")
    reference: str = strawberry.field(
        description="What the bank calls it, 1 to 60 characters; once a partner and direction."
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The partner after the payment.")
class PartnerPaymentRecordPayload:
    """The partner after the payment."""

    partner: Partner | None = edge_field(description=_PARTNER)
    balance: Money | None = strawberry.field(
        description="The partner's balance right after the payment; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if a payment of this reference was recorded before."
    )


@strawberry.input(description="A new store of a partner's.")
class PartnerStoreAddInput:
    """A new store."""

    partner_id: strawberry.ID = strawberry.field(description="Whose it is.")
    name: str = strawberry.field(description="1 to 100 characters; once a partner.")
    address: str | None = strawberry.field(default=strawberry.UNSET, description="At most 300 characters.")


@strawberry.type(description="The new store.")
class PartnerStoreAddPayload:
    """The new store."""

    store: PartnerStore | None = edge_field(description=_STORE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Changes of a store; what is left out stays.")
class PartnerStoreUpdateInput:
    """Changes of a store."""

    store_id: strawberry.ID = strawberry.field(description="Which one.")
    name: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="1 to 100 characters. Its keys have it at once; what was told of the store before keeps the old "
        "name.",
    )
    address: str | None = strawberry.field(
        default=strawberry.UNSET, description="At most 300 characters; null for none."
    )


@strawberry.type(description="The changed store.")
class PartnerStoreUpdatePayload:
    """The changed store."""

    store: PartnerStore | None = edge_field(description=_STORE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Closes a store for good.")
class PartnerStoreCloseInput:
    """Closes a store."""

    store_id: strawberry.ID = strawberry.field(description="Which one.")


@strawberry.type(description="The closed store; its API keys are revoked.")
class PartnerStoreClosePayload:
    """The closed store."""

    store: PartnerStore | None = edge_field(description=_STORE)
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Makes an API key for a partner.")
class PartnerApiKeyCreateInput:
    """Makes an API key for a partner."""

    partner_id: strawberry.ID = strawberry.field(description="Whose it is.")
    name: str = strawberry.field(description="What it is for, 1 to 100 characters.")
    scopes: list[ApiScope] = strawberry.field(description="What it may be used for, at least one.")
    store_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The store that it is used at; everywhere by default."
    )
    expires_at: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When it ends; never by default."
    )


@strawberry.type(
    description="An API key of a partner that was just made. `apiKeyRenew` and `apiKeyRevoke` go on from it."
)
class PartnerApiKeyCreatePayload:
    """An API key of a partner that was just made."""

    api_key: str | None = strawberry.field(
        description="The key: `enp_...`. It is shown this once; null if it was refused."
    )
    key_id: strawberry.ID | None = strawberry.field(
        description="The id of the key's entry in the list; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.type(description="A one-use code of the patient's loyalty card.")
class CardCodeShowPayload:
    """A one-use code of the patient's loyalty card."""

    code: str | None = strawberry.field(
        description="What the partner's till takes, in two groups such as `7KDM-3Q9T`; null if it was refused."
    )
    expires_at: datetime | None = strawberry.field(description="Until when; null if it was refused.")
    qr: QrCode | None = edge_field(
        description="The code as a picture, for the till to scan; null if it was refused.",
        arguments=[argument("format", QrFormat, "The picture's format.")],
    )
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Reports a sale at a partner's till that credits the patient who showed a card code.")
class PartnerSaleReportInput:
    """Reports a sale at a partner's till."""

    card_code: str = strawberry.field(description="What the patient's phone shows, in any spelling; good once.")
    order_reference: str = strawberry.field(
        description="What the partner calls the order, 1 to 100 characters; reported once."
    )
    order_total: Decimal = strawberry.field(description="What was paid for the order.")
    bonus: Decimal = strawberry.field(description="What the patient gets for it; at most the total.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The reported sale. Nothing here tells who the patient is.")
class PartnerSaleReportPayload:
    """The reported sale."""

    credited: Money | None = strawberry.field(description="What the patient was credited; null if it was refused.")
    sale: PartnerSale | None = edge_field(description="The sale; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CODE_INVALID` for a card code that is wrong, used or expired, "
        "`ALREADY_EXISTS` for an order that was reported before, `INSUFFICIENT_FUNDS` if the partner cannot fund it."
    )


@strawberry.input(
    description="Takes a reported sale back, whole or in part. Name the sale or, as its partner, the order: exactly "
    "one of them."
)
class PartnerSaleReverseInput:
    """Takes a reported sale back."""

    sale_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Which sale.")
    order_reference: str | None = strawberry.field(
        default=strawberry.UNSET, description="Or which order, as it was reported; for the partner's own keys."
    )
    amount: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="How much of the order came back; all that is left by default."
    )
    reason: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="Why, 1 to 500 characters; the partner does not read what the clinic writes here.",
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="What came back of a reported sale.")
class PartnerSaleReversePayload:
    """What came back of a reported sale."""

    taken_back: Money | None = strawberry.field(
        description="The bonus that was taken back for it and that the partner got back; null if it was refused."
    )
    sale: PartnerSale | None = edge_field(description="The sale; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `EXPIRED` once the agreed days are over."
    )
