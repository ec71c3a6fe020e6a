"""The shapes of vouchers at tills that are cut off: keys, signed lists, uploads."""

import enum
from datetime import datetime
from decimal import Decimal

import strawberry

from api.money import Money
from api.schema.errors import UserError


@strawberry.type(description="A public key that checks the signatures of offline lists: Ed25519.")
class VoucherOfflineKey:
    """A public key that checks the signatures of offline lists."""

    key_id: str = strawberry.field(description="By which signatures name it.")
    public_key: str = strawberry.field(description="Its 32 bytes in Base64.")


@strawberry.type(
    description="The vouchers that a partner's tills may redeem while they are cut off, signed. `docs/vouchers.md` "
    "tells how to read it."
)
class VoucherOfflineList:
    """The vouchers that a partner's tills may redeem while they are cut off."""

    payload: str = strawberry.field(
        description="A JSON text: promotions with what they give, and for each voucher the SHA-256 of its code in hex, "
        "the place of its promotion, its last day and whether it is for a single use. The signature is over these very "
        "characters in UTF-8."
    )
    signature: str = strawberry.field(description="The signature's 64 bytes in Base64.")
    key_id: str = strawberry.field(description="The key of `voucherOfflineKeys` that checks it.")
    issued_at: datetime = strawberry.field(description="When it was made; also in the payload.")
    valid_until: datetime = strawberry.field(description="Until when a till may go by it; also in the payload.")
    voucher_count: int = strawberry.field(description="How many vouchers it holds.")
    is_complete: bool = strawberry.field(
        description="Whether it holds all of them; of more than 20 000 it holds those of the newest promotions."
    )


@strawberry.input(description="What a till redeemed while it was cut off.")
class VoucherOfflineRedemptionInput:
    """What a till redeemed while it was cut off."""

    code: str = strawberry.field(description="The voucher's code.")
    order_reference: str = strawberry.field(description="What your system calls the order, 1 to 200 characters.")
    redeemed_at: datetime = strawberry.field(description="When; within the last 14 days.")
    order_total: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="What the order cost before, as in `voucherRedeem`."
    )


@strawberry.input(description="Tells what a till redeemed while it was cut off.")
class VoucherOfflineUploadInput:
    """Tells what a till redeemed while it was cut off."""

    redemptions: list[VoucherOfflineRedemptionInput] = strawberry.field(
        description="At most 100, in the order in which they happened."
    )
    idempotency_key: str = strawberry.field(
        description="Makes a repetition safe: the same list gets the same answers, another one "
        "`IDEMPOTENCY_KEY_REUSED`; 1 to 251 characters."
    )


@strawberry.enum(description="What became of a line of an upload.")
class VoucherUploadStatus(enum.Enum):
    """What became of a line of an upload."""

    ACCEPTED = strawberry.enum_value("ACCEPTED", description="It counts.")
    REPEATED = strawberry.enum_value(
        "REPEATED", description="It counted before: the partner redeemed the voucher for this order already."
    )
    REFUSED = strawberry.enum_value(
        "REFUSED", description="It does not count, and what the till gave is the partner's to bear; `error` says why."
    )


@strawberry.type(description="What became of one line of an upload.")
class VoucherUploadResult:
    """What became of one line of an upload."""

    order_reference: str = strawberry.field(description="The line's order.")
    status: VoucherUploadStatus = strawberry.field(description="What became of it.")
    title: str | None = strawberry.field(description="What the voucher gives, of a line that counts or did before.")
    value: Money | None = strawberry.field(
        description="What it was worth, of a line that counts or did before, as far as known."
    )
    redemption_id: strawberry.ID | None = strawberry.field(
        description="For `voucherRedemptionCancel`, of a line that counts or did before."
    )
    error: UserError | None = strawberry.field(
        description="Why a line does not count, or not again; `field` is a path in the upload's input."
    )


@strawberry.type(description="What became of an upload, line by line.")
class VoucherOfflineUploadPayload:
    """What became of an upload, line by line."""

    results: list[VoucherUploadResult] | None = strawberry.field(
        description="For each line, in their order, what became of it; null if the upload was refused as a whole. "
        "After `RATE_LIMITED` send the same again later: lines that have an answer keep it."
    )
    user_errors: list[UserError] = strawberry.field(description="Why the upload was refused as a whole.")
