"""The shapes of vouchers: codes of promotions, batches of them, what a till learns, what comes of redeeming."""

import enum
from datetime import date, datetime
from decimal import Decimal

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.money import Money
from api.schema.errors import UserError
from api.schema.promotions import Promotion

ids.register("Voucher", "VCH")
ids.register("VoucherBatch", "VCB")

_KEY = "Makes a repetition safe; 1 to 255 characters."
_ERRORS = "Why it was refused."


@strawberry.enum(description="How often a voucher's code can be used.")
class VoucherKind(enum.Enum):
    """How often a voucher's code can be used."""

    SHARED = strawberry.enum_value("SHARED", description="By everybody, as often as the promotion lets them.")
    SINGLE = strawberry.enum_value("SINGLE", description="Once.")


@strawberry.enum(description="Where a voucher stands.")
class VoucherStatus(enum.Enum):
    """Where a voucher stands."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="It can be used, while its promotion counts.")
    USED = strawberry.enum_value("USED", description="It was for a single use.")
    VOIDED = strawberry.enum_value("VOIDED", description="It was taken back, for good.")


@strawberry.enum(description="Who hands out the vouchers of a batch.")
class VoucherHandout(enum.Enum):
    """Who hands out the vouchers of a batch."""

    CLINIC = strawberry.enum_value("CLINIC", description="The clinic.")
    PARTNER = strawberry.enum_value("PARTNER", description="The promotion's partner.")


@strawberry.enum(description="Why a voucher does not count.")
class VoucherReasonCode(enum.Enum):
    """Why a voucher does not count."""

    UNKNOWN = strawberry.enum_value(
        "UNKNOWN", description="There is none with this code, it was voided, or it is another partner's."
    )
    USED = strawberry.enum_value("USED", description="It was for a single use.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its last day is over, or the promotion's.")
    TOO_EARLY = strawberry.enum_value("TOO_EARLY", description="The promotion begins later.")
    PAUSED = strawberry.enum_value("PAUSED", description="The promotion or the partner is paused.")
    NOT_NOW = strawberry.enum_value("NOT_NOW", description="The promotion counts on other days or hours.")
    USED_UP = strawberry.enum_value("USED_UP", description="The promotion's budget or number of uses is used up.")
    AT_CHECKOUT = strawberry.enum_value(
        "AT_CHECKOUT", description="It counts only when a visit is paid at the clinic: name it in `checkoutQuote`."
    )


@strawberry.type(description="What a voucher's code tells.")
class VoucherCheck:
    """What a voucher's code tells."""

    is_usable: bool = strawberry.field(
        description="Whether the caller can use it now. For the desk and for patients also one that counts only when "
        "a visit is paid; see `reasonCode`."
    )
    title: str | None = strawberry.field(description="What it gives, in the promotion's name; null for no such code.")
    valid_until: date | None = strawberry.field(description="Its last day; null if it has none.")
    percent_off: Decimal | None = strawberry.field(description="What is taken off, of a percentage.")
    amount_off: Money | None = strawberry.field(description="What is taken off, of an amount.")
    fixed_price: Money | None = strawberry.field(description="What the order costs then at most, of a fixed price.")
    gift: str | None = strawberry.field(description="What is handed out, of a gift.")
    minimum_total: Money | None = strawberry.field(description="It is for orders from this total on; null for any.")
    reason: str | None = strawberry.field(
        description="What keeps it from being redeemed, in the caller's language; null if nothing does."
    )
    reason_code: VoucherReasonCode | None = strawberry.field(description="The same for programs.")


@strawberry.type(description="One code of a promotion.")
class Voucher(Node):
    """One code of a promotion."""

    kind: VoucherKind = strawberry.field(description="How often it can be used.")
    status: VoucherStatus = strawberry.field(description="Where it stands.")
    code: str = strawberry.field(
        description="A shared code in full. Of a single-use one the last characters, such as `•••• 7KDM`."
    )
    valid_until: date | None = strawberry.field(description="Its last day; null if it has none.")
    used_at: datetime | None = strawberry.field(description="When a single-use one was used.")
    created_at: datetime = strawberry.field(description="When it was made.")
    batch: "VoucherBatch | None" = edge_field(description="What it was made with; null for a shared code.")
    promotion: Promotion | None = edge_field(description="What it is a code of.")


@strawberry.type(description="Single-use vouchers of a promotion that were made together.")
class VoucherBatch(Node):
    """Single-use vouchers of a promotion that were made together."""

    label: str | None = strawberry.field(description="What it is for, for example where it is handed out.")
    quantity: int = strawberry.field(description="How many vouchers it has.")
    used_count: int = edge_field(description="How many of them were used.")
    voided_count: int = edge_field(description="How many of them were voided.")
    handed_out_by: VoucherHandout = strawberry.field(description="Who hands them out.")
    expires_on: date | None = strawberry.field(description="Their last day; null for the promotion's.")
    created_at: datetime = strawberry.field(description="When it was made.")
    promotion: Promotion | None = edge_field(description="What its vouchers are codes of.")


@strawberry.input(description="Redeems a voucher for an order, without an invoice.")
class VoucherRedeemInput:
    """Redeems a voucher for an order."""

    code: str = strawberry.field(description="The voucher's code, in any spelling.")
    order_reference: str = strawberry.field(
        description="What your system calls the order, 1 to 200 characters. An order uses a voucher once, under any "
        "idempotency key."
    )
    order_total: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="What the order costs before. A fixed price needs it, and so does whatever has a minimum. A "
        "percentage is worth something known only with it, and needs it where the promotion has a budget in money.",
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="A redeemed voucher: what the till does.")
class VoucherRedeemPayload:
    """A redeemed voucher."""

    title: str | None = strawberry.field(description="What the voucher gives; null if it was refused.")
    value: Money | None = strawberry.field(
        description="What to take off the order, or what the gift costs; null if it was refused, and for a percentage "
        "of a total that was not told."
    )
    percent_off: Decimal | None = strawberry.field(description="What to take off, of a percentage.")
    gift: str | None = strawberry.field(description="What to hand out, of a gift.")
    redemption_id: strawberry.ID | None = strawberry.field(
        description="For `voucherRedemptionCancel`: the id of a `PromotionUse`. Null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Takes the redemption of a voucher back.")
class VoucherRedemptionCancelInput:
    """Takes the redemption of a voucher back."""

    redemption_id: strawberry.ID = strawberry.field(description="As `voucherRedeem` told it.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="A redemption that was taken back.")
class VoucherRedemptionCancelPayload:
    """A redemption that was taken back."""

    redemption_id: strawberry.ID | None = strawberry.field(description="Which one; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Makes single-use vouchers of a promotion that is for those with a voucher.")
class VoucherBatchCreateInput:
    """Makes single-use vouchers of a promotion."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")
    quantity: int = strawberry.field(description="How many, 1 to 10 000.")
    handed_out_by: VoucherHandout = strawberry.field(
        default=VoucherHandout.CLINIC, description="Who hands them out; `PARTNER` for a joint promotion."
    )
    label: str | None = strawberry.field(
        default=strawberry.UNSET, description="What the batch is for, 1 to 100 characters."
    )
    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Their last day; the promotion's if left out."
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="A new batch with its codes, which are told now and for a day.")
class VoucherBatchCreatePayload:
    """A new batch with its codes."""

    voucher_batch: VoucherBatch | None = edge_field(description="The batch; null if it was refused.")
    codes: list[str] | None = strawberry.field(
        description="The codes; null if it was refused, and when the request is repeated after a day."
    )
    file_url: str | None = strawberry.field(
        description="Where a CSV file of the codes can be had for a day, without sign-in: hand it on with care. Null "
        "when there are no codes."
    )
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Gives a promotion that is for those with a voucher another shared code.")
class VoucherCodeCreateInput:
    """Gives a promotion another shared code."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")
    code: str = strawberry.field(
        description="3 to 40 letters and digits of any alphabet; case, spaces and hyphens do not count."
    )
    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Its last day; the promotion's if left out."
    )


@strawberry.type(description="A new shared code.")
class VoucherCodeCreatePayload:
    """A new shared code."""

    voucher: Voucher | None = edge_field(description="The voucher; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)


@strawberry.input(description="Takes back a voucher, or what is unused of a batch: exactly one of both is named.")
class VoucherVoidInput:
    """Takes back a voucher, or what is unused of a batch."""

    voucher_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="The voucher.")
    voucher_batch_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="The batch.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")


@strawberry.type(description="Vouchers that were taken back.")
class VoucherVoidPayload:
    """Vouchers that were taken back."""

    voided_count: int | None = strawberry.field(description="How many; null if it was refused.")
    voucher: Voucher | None = edge_field(description="The voucher, if one was named.")
    voucher_batch: VoucherBatch | None = edge_field(description="The batch, if one was named.")
    user_errors: list[UserError] = strawberry.field(description=_ERRORS)
