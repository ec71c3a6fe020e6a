"""Failures that the business expects, with stable codes and typed fields and no word of any transport.

DomainError                 a refusal that the caller can understand; `code` is one of the API's user error codes
  Invalid                   the input breaks a stated form or limit
    AmountOutOfRange        R-MON-3
    NumberOutOfRange        a whole number outside its bounds
    PhoneInvalid            no number that somebody can have (R-SEC-3)
  NotFound                  missing, or not the caller's to see
  AlreadyExists
  Conflict                  it contradicts the present state
  ForbiddenForStatus        the object's status doesn't allow it
  RateLimited               too many attempts
  IdempotencyKeyReused      R-INV-4
  Retryable                 nothing happened; the same request may be sent again
  StoredRefusal             a refusal told again under its idempotency key
AccessError                 who asks may not ask this at all
  Unauthenticated
  Forbidden
"""

from typing import ClassVar


class DomainError(Exception):
    """A refusal with a stable code, the path of the input at fault and a translatable text.

    Args:
        field: path in the operation's input, for example `("phone",)`; empty when no one field is at fault.
        params: values for the placeholders of `text`; strings and integers only, so that a refusal can be stored.
    """

    code: ClassVar[str] = "INVALID"
    text: ClassVar[str] = "The input is not valid."

    def __init__(self, *, field: tuple[str, ...] = (), **params: str | int) -> None:
        super().__init__(self.text.format(**params))
        self.field = field
        self.params = params


class Invalid(DomainError):
    """The input breaks a stated form or limit."""


class AmountOutOfRange(Invalid):
    """An amount is not a number of 0 to 2 fraction digits within the bounds (R-MON-3)."""

    code = "AMOUNT_OUT_OF_RANGE"
    text = "The amount must be between {minimum} and {maximum}, with at most two decimal places."


class NumberOutOfRange(Invalid):
    """A number is out of its bounds."""

    text = "The number must be between {minimum} and {maximum}."


class PhoneInvalid(Invalid):
    """A text is no phone number that somebody can have (R-SEC-3)."""

    text = "This is not a valid phone number."


class NotFound(DomainError):
    """The object does not exist, or is not the caller's to see: both look the same (R-SEC-2)."""

    code = "NOT_FOUND"
    text = "Not found."


class AlreadyExists(DomainError):
    """There is such an object already."""

    code = "ALREADY_EXISTS"
    text = "It exists already."


class Conflict(DomainError):
    """The object has changed meanwhile or is in a state that does not allow this."""

    code = "CONFLICT"
    text = "This contradicts the present state."


class ForbiddenForStatus(DomainError):
    """The object's status does not allow this."""

    code = "FORBIDDEN_FOR_STATUS"
    text = "The status {status} does not allow this."


class RateLimited(DomainError):
    """Too many attempts within the window."""

    code = "RATE_LIMITED"
    text = "Too many attempts. Try again in {retry_after_s} seconds."


class IdempotencyKeyReused(DomainError):
    """The idempotency key was used before with another input (R-INV-4)."""

    code = "IDEMPOTENCY_KEY_REUSED"
    text = "This idempotency key was used with another input."


class Retryable(DomainError):
    """Nothing was changed, and the same request may be sent again (R-INV-4)."""

    code = "IDEMPOTENCY_CONFLICT"
    text = "The same request is still being processed. Try again."


class StoredRefusal(DomainError):
    """A refusal given before under the same idempotency key, told again word for word."""

    def __init__(self, *, code: str, text: str, field: tuple[str, ...], params: dict[str, str | int]) -> None:
        self.code = code  # type: ignore[misc]  # the stored refusal's own code, not the class's
        self.text = text  # type: ignore[misc]
        super().__init__(field=field, **params)


class AccessError(Exception):
    """Who asks may not ask this at all."""


class Unauthenticated(AccessError):
    """A sign-in is needed, or the credential is no longer valid."""


class Forbidden(AccessError):
    """The caller is known and lacks the right."""
