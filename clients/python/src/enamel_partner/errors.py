"""What can go wrong.

EnamelError
├── RefusedError        understood and refused; nothing changed
├── RequestError        could not be served: no right, malformed, the server's fault
│   └── ThrottledError  too much within a while
├── UnreachableError    no answer, also not to the repetitions
└── OfflineListError    a list for tills that are cut off cannot be gone by
"""

from collections.abc import Sequence
from dataclasses import dataclass


class EnamelError(Exception):
    """Anything that keeps an operation from being done."""


@dataclass(frozen=True, slots=True)
class UserError:
    """One reason for a refusal.

    Args:
        code: for programs, such as `INSUFFICIENT_FUNDS`.
        message: for people, in the till's language.
        field: the path in the input; empty if it is no field's fault.
    """

    code: str
    message: str
    field: tuple[str, ...] = ()


class RefusedError(EnamelError):
    """The operation was understood and refused; nothing changed.

    Args:
        reasons: why, at least one.
    """

    def __init__(self, reasons: Sequence[UserError]) -> None:
        super().__init__(reasons[0].message)
        self.reasons = tuple(reasons)

    @property
    def code(self) -> str:
        """Return the first reason's code."""
        return self.reasons[0].code


class RequestError(EnamelError):
    """The request could not be served.

    Args:
        code: such as `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`, `INTERNAL_SERVER_ERROR`.
        message: for people.
        id: what finds it in the server's log, if it was the server's fault.
    """

    def __init__(self, code: str, message: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(f"{code}: {message}")
        self.code = code
        self.id = id


class ThrottledError(RequestError):
    """Too much was asked within a while; nothing was done, but for the lines of an upload that have an answer already.

    Args:
        message: for people.
        retry_after_s: how long to wait.
    """

    def __init__(self, message: str, *, retry_after_s: float) -> None:
        super().__init__("THROTTLED", message)
        self.retry_after_s = retry_after_s


class UnreachableError(EnamelError):
    """There was no answer.

    Whether it was done is not known: send it again, with the same idempotency key, until there is an answer.
    """


class OfflineListError(EnamelError):
    """A list cannot be gone by: it is none, its signature is wrong, it has ended, or the till's clock is wrong."""
