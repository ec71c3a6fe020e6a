"""What subscriptions need besides an operation's context: to be woken, and to look again at who asks."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from api.context import Context


class Watch(Protocol):
    """Waits for signals about some ids; those that come while nobody waits count as one."""

    async def changed(self) -> bool:
        """Wait until there may be something new, and return True; False when this process is about to end.

        It returns without a signal too, from time to time and after signals may have been missed: look, and wait again.
        """
        ...


class Signals(Protocol):
    """Tells of changes made by any process."""

    def watch(self, *ids: UUID) -> AbstractContextManager[Watch]:
        """Return a watch on some ids, which lasts as long as the block."""
        ...

    def count(self) -> int:
        """Return how many watches there are."""
        ...


@dataclass(frozen=True, slots=True)
class Live:
    """What makes an operation live.

    Args:
        signals: wake it.
        again: makes the operation's context anew from its credential. It raises Unauthenticated when that is no longer
            good.
    """

    signals: Signals
    again: Callable[[], "Awaitable[Context]"]
