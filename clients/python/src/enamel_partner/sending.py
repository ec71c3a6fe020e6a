"""Sends again what failed and may be sent again, and turns failures into this package's errors."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

import httpx

from enamel_partner.errors import EnamelError, RefusedError, RequestError, ThrottledError, UnreachableError, UserError
from enamel_partner.graph.exceptions import (
    GraphQLClientError,
    GraphQLClientGraphQLMultiError,
    GraphQLClientHttpError,
)

AGAIN: Final = "IDEMPOTENCY_CONFLICT"
"""The twin of a request is still running, and nothing has happened yet."""

LIMITED: Final = "RATE_LIMITED"
"""Too many wrong codes; they are counted by the minute, and a refusal has no place for the seconds that are left."""

_LIMITED_FOR_S: Final = 60.0
_FIRST_WAIT_S: Final = 0.2
_LONGEST_WAIT_S: Final = 10.0


class Reason(Protocol):
    """One of a payload's user errors, as generated."""

    @property
    def code(self) -> Any:
        """Return the code, a member of an enum."""

    @property
    def field(self) -> Sequence[str] | None:
        """Return the path in the input."""

    @property
    def message(self) -> str:
        """Return the text for people."""


class Payload(Protocol):
    """What a mutation answers, as generated."""

    @property
    def user_errors(self) -> Sequence[Reason]:
        """Return why it was refused; nothing if it was not."""


Answer = TypeVar("Answer")
Done = TypeVar("Done", bound=Payload)


@dataclass(frozen=True, slots=True)
class Sender:
    """How often to try, and how to wait.

    Args:
        attempts: how often at most.
        wait: waits for so many seconds.
    """

    attempts: int
    wait: Callable[[float], None] = time.sleep

    def send(self, request: Callable[[], Answer]) -> Answer:
        """Send a request that may be repeated, until there is an answer.

        Raises:
            RequestError: it could not be served.
            UnreachableError: there was no answer.
        """
        for attempt in range(1, self.attempts + 1):
            try:
                return _translated(request)
            except (ThrottledError, UnreachableError) as error:
                pause_s = _pause_s(error, attempt)
                if attempt == self.attempts or pause_s > _LONGEST_WAIT_S:
                    raise
                self.wait(pause_s)
        raise AssertionError("at least one attempt is made")

    def settle(self, request: Callable[[], Done]) -> Done:
        """Send a mutation that carries an idempotency key, until it is done or refused.

        Raises:
            RefusedError: it was refused.
            ThrottledError: too much in a while.
            RequestError: it could not be served.
            UnreachableError: there was no answer.
        """
        for attempt in range(1, self.attempts + 1):
            payload = self.send(request)
            reasons = [_reason(row) for row in payload.user_errors]
            if not reasons:
                return payload
            if reasons[0].code == LIMITED:
                raise ThrottledError(reasons[0].message, retry_after_s=_LIMITED_FOR_S)
            if reasons[0].code != AGAIN or attempt == self.attempts:
                raise RefusedError(reasons)
            self.wait(_backoff_s(attempt))
        raise AssertionError("at least one attempt is made")


def _reason(row: Reason) -> UserError:
    return UserError(str(row.code.value), row.message, tuple(row.field or ()))


def _translated(request: Callable[[], Answer]) -> Answer:
    try:
        return request()
    except httpx.TransportError as error:
        raise UnreachableError(f"no answer: {error}") from error
    except GraphQLClientGraphQLMultiError as error:
        first = error.errors[0]
        raise _request_error(first.message, first.extensions or {}) from error
    except GraphQLClientHttpError as error:
        raise _http_error(error) from error
    except GraphQLClientError as error:
        raise UnreachableError(f"no GraphQL answer: {error}") from error


def _request_error(message: str, extensions: dict[str, Any]) -> EnamelError:
    code = str(extensions.get("code", "UNKNOWN"))
    if code == "THROTTLED":
        return ThrottledError(message, retry_after_s=float(extensions.get("retryAfterSeconds", 0)))
    return RequestError(code, message, id=extensions.get("id"))


def _http_error(error: GraphQLClientHttpError) -> EnamelError:
    """Read the error of an answer that is none of the successful ones; a proxy's is not GraphQL."""
    response: Any = error.response
    try:
        first = response.json()["errors"][0]
        return _request_error(first["message"], first.get("extensions") or {})
    except (ValueError, KeyError, IndexError, TypeError):
        return UnreachableError(f"no GraphQL answer but status {error.status_code}")


def _pause_s(error: ThrottledError | UnreachableError, attempt: int) -> float:
    asked_s = error.retry_after_s if isinstance(error, ThrottledError) else 0.0
    return max(asked_s, _backoff_s(attempt))


def _backoff_s(attempt: int) -> float:
    """Return how long to wait after an attempt: longer each time, and not all tills at once."""
    return float(min(_FIRST_WAIT_S * 2 ** (attempt - 1), _LONGEST_WAIT_S) * random.uniform(0.5, 1))  # noqa: S311
