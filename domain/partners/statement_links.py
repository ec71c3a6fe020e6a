"""Signed links to the printed forms of a partner's statement: whoever has one may open it, for a day."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from domain.kernel.signed_links import opened, signed
from domain.staff.actor import Actor
from domain.staff.guessing import count_wrong
from domain.staff.policy import AttemptLimit

TTL: Final = timedelta(days=1)
MAX_LINK_CHARACTERS: Final = 100
WRONG_LINKS_PER_CLIENT_AND_MINUTE: Final = 60
_PURPOSE: Final = "partner-statement"
_WRONG: Final = AttemptLimit("partner-statement.client", WRONG_LINKS_PER_CLIENT_AND_MINUTE, 60)


def link_token(*, statement_id: UUID, now: datetime) -> str:
    """Return the signed part of a link to a statement that opens it for a day."""
    return signed(_PURPOSE, statement_id, expires_at=now + TTL)


async def open_link(*, actor: Actor, token: str, now: datetime) -> UUID | None:
    """Return which statement a link opens, or None if Enamel did not sign it or its time is over.

    Args:
        actor: who opens it; the address is counted.
        token: the signed part of the link.
        now: the present instant.

    Raises:
        RateLimited: too many wrong links from this client within a minute, with `retry_after_s`.

    Effects:
        A link that opens nothing is counted for the client; a right one costs a look at the count.
    """
    found = opened(_PURPOSE, token) if len(token) <= MAX_LINK_CHARACTERS else None
    statement_id = None if found is None or found[1] <= now else found[0]
    await count_wrong(limit=_WRONG, actor=actor, is_right=statement_id is not None, now=now)
    return statement_id
