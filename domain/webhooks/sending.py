"""The port to receivers: whoever looks up addresses and carries events there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from domain.webhooks.policy.events import message_id
from domain.webhooks.policy.schedule import Outcome


@dataclass(frozen=True, slots=True)
class Notice:
    """One event on its way to one address.

    Args:
        event_id: goes as `webhook-id`, the same at every attempt.
        url: where it goes; it is checked anew.
        payload: the JSON text that is sent and signed.
        secrets: each signs it; the newest first.
    """

    event_id: UUID
    url: str
    payload: str
    secrets: Sequence[bytes]

    @property
    def message_id(self) -> str:
        """Return the `webhook-id`."""
        return message_id(self.event_id)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of sending it.

    Args:
        outcome: in one word.
        status_code: what the receiver answered with, if it did.
        retry_after: how long the receiver asks to wait, if it does.
    """

    outcome: Outcome
    status_code: int | None = None
    retry_after: timedelta | None = None


class Sender(Protocol):
    """Carries events to receivers."""

    async def check(self, url: str) -> None:
        """See whether events may be sent to an address, and look its host up.

        Raises:
            AddressForm, AddressInsecure, AddressPrivate: they may not.
        """

    async def send(self, notice: Notice) -> Answer:
        """Send one event in a bounded time; whatever goes wrong is an answer."""


_configured: list[Sender] = []


def configure(sender: Sender) -> None:
    """Set who carries events, once when the process starts."""
    _configured[:] = [sender]


def sender() -> Sender:
    """Return who carries events.

    Raises:
        RuntimeError: `configure` was not called: a programmer's mistake.
    """
    if not _configured:
        raise RuntimeError("nobody is configured to carry webhooks")
    return _configured[0]
