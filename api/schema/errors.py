"""User errors: how a mutation says why it was refused."""

import enum

import strawberry


@strawberry.enum(description="Why an operation was refused.")
class UserErrorCode(enum.Enum):
    """Why an operation was refused; the values are the codes of the domain's errors."""

    INVALID = strawberry.enum_value("INVALID", description="The input breaks a stated form or limit.")
    NOT_FOUND = strawberry.enum_value("NOT_FOUND", description="There is no such object, or it isn't yours to see.")
    ALREADY_EXISTS = strawberry.enum_value("ALREADY_EXISTS", description="There is such an object already.")
    CONFLICT = strawberry.enum_value(
        "CONFLICT", description="This contradicts the object's present state. Load it again."
    )
    FORBIDDEN_FOR_STATUS = strawberry.enum_value(
        "FORBIDDEN_FOR_STATUS", description="The object's status doesn't allow this."
    )
    RATE_LIMITED = strawberry.enum_value("RATE_LIMITED", description="Too many attempts. Try again later.")
    INSUFFICIENT_FUNDS = strawberry.enum_value(
        "INSUFFICIENT_FUNDS", description="There isn't enough on the account or the certificate."
    )
    BONUS_SHARE_EXCEEDED = strawberry.enum_value(
        "BONUS_SHARE_EXCEEDED", description="Bonuses may not pay that much of this bill."
    )
    AMOUNT_OUT_OF_RANGE = strawberry.enum_value(
        "AMOUNT_OUT_OF_RANGE", description="The amount is outside its bounds or has more than two decimal places."
    )
    QUOTE_CHANGED = strawberry.enum_value(
        "QUOTE_CHANGED", description="The bill has changed since the quote. Show a new quote."
    )
    IDEMPOTENCY_KEY_REUSED = strawberry.enum_value(
        "IDEMPOTENCY_KEY_REUSED", description="The idempotency key was used before with another input."
    )
    CODE_INVALID = strawberry.enum_value("CODE_INVALID", description="The code is wrong, used up or stopped.")
    SELF_REFERRAL = strawberry.enum_value("SELF_REFERRAL", description="Nobody can refer themselves.")
    NOT_NEW_PATIENT = strawberry.enum_value("NOT_NEW_PATIENT", description="The friend was a patient before.")
    PATIENT_EXISTS = strawberry.enum_value(
        "PATIENT_EXISTS", description="There is a patient with this phone number and name."
    )
    CAP_REACHED = strawberry.enum_value("CAP_REACHED", description="The limit of this programme is reached.")
    CONSENT_REQUIRED = strawberry.enum_value("CONSENT_REQUIRED", description="A consent that this needs is missing.")
    APPROVAL_REQUIRED = strawberry.enum_value(
        "APPROVAL_REQUIRED", description="Somebody else has to approve this first."
    )
    IDEMPOTENCY_CONFLICT = strawberry.enum_value(
        "IDEMPOTENCY_CONFLICT",
        description="The same request is still being processed and has changed nothing yet. Send it again.",
    )
    ENTITLEMENT_EXHAUSTED = strawberry.enum_value(
        "ENTITLEMENT_EXHAUSTED", description="The package holds no more of this service."
    )
    TOO_EARLY = strawberry.enum_value("TOO_EARLY", description="This is possible only later.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="It has expired.")
    SECOND_FACTOR_REQUIRED = strawberry.enum_value(
        "SECOND_FACTOR_REQUIRED",
        description="Login and password are right. Ask for a one-time code and send all three.",
    )


@strawberry.type(description="Why an operation was refused.")
class UserError:
    """Why an operation was refused."""

    code: UserErrorCode = strawberry.field(description="For programs.")
    field: list[str] | None = strawberry.field(
        description="The path in the input of what is at fault; null if it isn't one field."
    )
    message: str = strawberry.field(description="For people, in the language of who asks.")
