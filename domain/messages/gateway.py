"""The port to the outside: one message, and whoever can deliver it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Message:
    """One text to one person, rendered and ready to go.

    Args:
        id: the event's id; the same message may be handed over twice, always with the same id.
        channel: how it travels, for example `SMS`.
        to: the phone number, E.164.
        template: which text it is, for example `sign_in_code`.
        text: what the person reads.
        created_at: when it was written, with zone.
        valid_until: after this instant it is worthless and is dropped; None if it never is (R-ENG-5).
    """

    id: UUID
    channel: str
    to: str
    template: str
    text: str
    created_at: datetime
    valid_until: datetime | None


class Gateway(Protocol):
    """Delivers messages.

    `deliver` returns when the message is safely handed over, and is idempotent by the message's id as far as the
    outside allows. Any exception means that it has to be tried again.
    """

    async def deliver(self, message: Message) -> None:
        """Hand one message over."""
        ...
