"""API keys of the clinic's own applications and of partners."""

import enum
from datetime import datetime

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.schema.errors import UserError

ids.register("ApiKey", "KEY")


@strawberry.enum(description="What an API key may be used for.")
class ApiScope(enum.Enum):
    """What an API key may be used for."""

    VOUCHERS_CHECK = strawberry.enum_value("VOUCHERS_CHECK", description="Look at a voucher by its code.")
    VOUCHERS_REDEEM = strawberry.enum_value("VOUCHERS_REDEEM", description="Redeem a voucher.")
    CERTIFICATES_CHECK = strawberry.enum_value(
        "CERTIFICATES_CHECK", description="Look at a gift certificate by its code."
    )
    CERTIFICATES_REDEEM = strawberry.enum_value("CERTIFICATES_REDEEM", description="Redeem a gift certificate.")
    SALES_REPORT = strawberry.enum_value(
        "SALES_REPORT", description="Report a sale that credits a patient from a partner's funds."
    )
    STATEMENTS_READ = strawberry.enum_value("STATEMENTS_READ", description="Read a partner's own statements.")
    STOREFRONT = strawberry.enum_value(
        "STOREFRONT", description="Order gift certificates for buyers at the website and confirm their payment."
    )


@strawberry.enum(description="Whether an API key counts.")
class ApiKeyState(enum.Enum):
    """Whether an API key counts."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="It counts.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its time is over.")
    REVOKED = strawberry.enum_value("REVOKED", description="It was revoked.")


@strawberry.type(description="An API key. The key itself is not kept and cannot be shown again.")
class ApiKey(Node):
    """An API key."""

    name: str = strawberry.field(description="What it is for.")
    prefix: str = strawberry.field(description="How it begins, to tell keys apart by.")
    scopes: list[ApiScope] = strawberry.field(description="What it may be used for.")
    store: str | None = strawberry.field(description="The place that it is used at; null if it isn't bound to one.")
    state: ApiKeyState = strawberry.field(description="Whether it counts.")
    created_at: datetime = strawberry.field(description="When it was made.")
    expires_at: datetime | None = strawberry.field(description="When it ends or ended; null if it doesn't by itself.")
    revoked_at: datetime | None = strawberry.field(description="When it was revoked; null if it wasn't.")
    last_used_at: datetime | None = strawberry.field(
        description="When it was last used, to the minute; null if it never was."
    )


@strawberry.input(description="Makes an API key for an application of the clinic's own.")
class ApiKeyCreateInput:
    """Makes an API key."""

    name: str = strawberry.field(description="What it is for, 1 to 100 characters.")
    scopes: list[ApiScope] = strawberry.field(description="What it may be used for, at least one.")
    store: str | None = strawberry.field(
        default=strawberry.UNSET, description="The place that it is used at, 1 to 100 characters; none by default."
    )
    expires_at: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When it ends; never by default."
    )


@strawberry.type(description="An API key that was just made.")
class ApiKeyCreatePayload:
    """An API key that was just made."""

    api_key: ApiKey | None = edge_field(description="The key's entry in the list; null if it was refused.")
    key: str | None = strawberry.field(description="The key: `enp_...`. It is shown this once; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Makes an API key in the place of another.")
class ApiKeyRenewInput:
    """Makes an API key in the place of another."""

    api_key_id: strawberry.ID = strawberry.field(description="The old key, which still counts.")
    overlap_hours: int = strawberry.field(
        default=24,
        description="How many hours the old key goes on counting, so that its users can change; 0 to 720.",
    )


@strawberry.type(description="An API key in the place of another, with its name, scopes, store and expiry.")
class ApiKeyRenewPayload:
    """An API key in the place of another."""

    api_key: ApiKey | None = edge_field(description="The new key's entry in the list; null if it was refused.")
    key: str | None = strawberry.field(
        description="The new key: `enp_...`. It is shown this once; null if it was refused."
    )
    old_ends_at: datetime | None = strawberry.field(
        description="Until when the old key counts; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if the old key has ended."
    )


@strawberry.input(description="Revokes an API key.")
class ApiKeyRevokeInput:
    """Revokes an API key."""

    api_key_id: strawberry.ID = strawberry.field(description="Which one.")


@strawberry.type(description="The API key counts no more, from this moment and for good.")
class ApiKeyRevokePayload:
    """The API key counts no more."""

    api_key: ApiKey | None = edge_field(description="The key's entry in the list; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
