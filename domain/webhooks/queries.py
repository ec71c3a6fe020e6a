"""Reads of webhooks: who listens to what, endpoints, deliveries and their attempts."""

import time
from dataclasses import dataclass
from uuid import UUID

from domain.kernel.database import fetch, from_json

MAX_AGE_S = 1.0
"""How old the copy of who listens may be: an endpoint of another process is heard of after that."""

_LISTENING = "SELECT partner_id, events FROM webhook_endpoint WHERE status = 'ACTIVE'"


@dataclass(frozen=True, slots=True)
class _Copy:
    """Who listens, as it was read at one moment, which `time.monotonic` tells."""

    read_at: float
    listening: frozenset[tuple[UUID | None, str]]


_copies: list[_Copy] = []


def forget() -> None:
    """Drop the copy of who listens, so that the next read sees the database."""
    _copies.clear()


async def somebody_listens(*, event: str, partner_id: UUID | None) -> bool:
    """Tell whether anybody listens to an event, as it was at most MAX_AGE_S ago.

    Args:
        event: its type.
        partner_id: whom it concerns.
    """
    now = time.monotonic()
    if not _copies or now - _copies[-1].read_at > MAX_AGE_S:
        rows = await fetch(_LISTENING)
        listening = frozenset((row["partner_id"], each) for row in rows for each in from_json(row["events"]))
        _copies[:] = [_Copy(now, listening)]
    listening = _copies[-1].listening
    return (None, event) in listening or (partner_id, event) in listening
