"""How many WebSockets and event streams are open at once: of one caller, and of all callers of this process.

A WebSocket counts for its address until it has said who it is, then for the caller. What is open costs memory and looks
after itself; what is asked over it is charged like everything else.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from graphql import GraphQLError
from starlette.requests import HTTPConnection

from api.transport.codes import THROTTLED

TRY_AGAIN_AFTER_S: Final = 10


class Crowded(GraphQLError):
    """There are as many WebSockets and event streams as may be."""

    def __init__(self) -> None:
        super().__init__(
            "Too many open connections.", extensions={"code": THROTTLED, "retryAfterSeconds": TRY_AGAIN_AFTER_S}
        )


class Place:
    """A place in the crowd, taken for a key until it is left."""

    __slots__ = ("_crowd", "_key")

    def __init__(self, crowd: "Crowd", key: str) -> None:
        self._crowd = crowd
        self._key: str | None = key

    def move(self, key: str) -> None:
        """Count it for another key from now on.

        Raises:
            Crowded: that key has as many as it may have.
        """
        if key != self._key and self._key is not None:
            self._crowd.check(key)
            self._crowd.count(self._key, -1)
            self._crowd.count(key, 1)
            self._key = key

    def leave(self) -> None:
        """Leave it, once."""
        if self._key is not None:
            self._crowd.count(self._key, -1)
            self._crowd.total -= 1
            self._key = None


class Crowd:
    """Counts what is open.

    Args:
        maximum: of all callers together.
        per_caller: of one.
    """

    def __init__(self, *, maximum: int, per_caller: int) -> None:
        self.maximum = maximum
        self.per_caller = per_caller
        self.total = 0
        self._by_key: Counter[str] = Counter()

    def enter(self, key: str) -> Place:
        """Take a place for a key.

        Raises:
            Crowded: there is none.
        """
        if self.total >= self.maximum:
            raise Crowded
        self.check(key)
        self.total += 1
        self.count(key, 1)
        return Place(self, key)

    def check(self, key: str) -> None:
        """Let a key pass that may have one more.

        Raises:
            Crowded: it may not.
        """
        if self._by_key.get(key, 0) >= self.per_caller:
            raise Crowded

    def count(self, key: str, change: int) -> None:
        """Count one more or one less for a key; keys without any are forgotten."""
        self._by_key[key] += change
        if not self._by_key[key]:
            del self._by_key[key]


def _nobody(_of: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Doors:
    """Through which WebSockets and event streams come in.

    Args:
        crowd: counts them; without limits unless given.
        caller_of: tells a context's caller.
        address_of: tells where a connection comes from, for those who have not said yet who they are.
    """

    crowd: Crowd = field(default_factory=lambda: Crowd(maximum=1_000_000, per_caller=1_000_000))
    caller_of: Callable[[Any], str] = _nobody
    address_of: Callable[[HTTPConnection], str] = _nobody
