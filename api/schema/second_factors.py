"""Second factors of staff: set up, confirmed, switched off, reset."""

import strawberry

from api.execution import argument, edge_field
from api.schema.errors import UserError
from api.schema.identity import StaffMember
from api.schema.qr import QrCode, QrFormat


@strawberry.input(description="Begins to set up one's own second factor.")
class SecondFactorEnrollInput:
    """Begins to set up a second factor."""

    password: str = strawberry.field(description="Your own password, once more.")


@strawberry.type(description="What an authenticator needs. It is shown this once, and counts once it is confirmed.")
class SecondFactorEnrollPayload:
    """What an authenticator needs."""

    secret: str | None = strawberry.field(
        description="To type into an authenticator where no picture can be scanned: base 32, six digits every 30 s."
    )
    uri: str | None = strawberry.field(description="The same as a link, `otpauth://totp/...`, for a phone's own apps.")
    qr: QrCode | None = edge_field(
        description="The link as a QR code, for the authenticator's camera.",
        arguments=[argument("format", QrFormat, "The picture's format.", default=QrFormat.SVG)],
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `INVALID` if the password is wrong, `CONFLICT` if one is set up already."
    )


@strawberry.input(description="Makes the second factor count.")
class SecondFactorConfirmInput:
    """Makes the second factor count."""

    code: str = strawberry.field(description="The six digits that the authenticator shows now.")


@strawberry.type(description="The second factor counts from now on; other sessions of yours have ended.")
class SecondFactorConfirmPayload:
    """The second factor counts."""

    recovery_codes: list[str] | None = strawberry.field(
        description="Each stands in once for a lost authenticator. They are shown this once: let them be printed or "
        "kept; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CODE_INVALID` if the code is wrong."
    )


@strawberry.input(description="Switches one's own second factor off.")
class SecondFactorDisableInput:
    """Switches a second factor off."""

    password: str = strawberry.field(description="Your own password, once more.")


@strawberry.type(description="The password alone signs in again.")
class SecondFactorDisablePayload:
    """The second factor is switched off."""

    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `INVALID` if the password is wrong, `CONFLICT` if none is set up."
    )


@strawberry.input(description="Takes away the second factor of a colleague who has lost it.")
class SecondFactorResetInput:
    """Takes a lost second factor away."""

    staff_member_id: strawberry.ID = strawberry.field(description="Whose it is; not your own.")


@strawberry.type(description="The colleague's second factor is gone, and all their sessions have ended.")
class SecondFactorResetPayload:
    """A colleague's second factor is gone."""

    staff_member: StaffMember | None = edge_field(description="Whose it was; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if none is set up, or if it is your own."
    )
