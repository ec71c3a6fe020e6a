"""Opening the page of a certificate by its signed link (R-CRT-8)."""

from datetime import datetime
from typing import Final

from domain.certificates.queries import Printable, printable
from domain.staff.actor import Actor
from domain.staff.guessing import count_wrong
from domain.staff.policy import AttemptLimit

WRONG_LINKS_PER_CLIENT_AND_MINUTE: Final = 60
MAX_LINK_CHARACTERS: Final = 100
_WRONG: Final = AttemptLimit("certificate-page.client", WRONG_LINKS_PER_CLIENT_AND_MINUTE, 60)


async def open_page(*, actor: Actor, token: str, now: datetime) -> Printable | None:
    """Return what the page behind a signed link shows, or None if there is nothing to show.

    Args:
        actor: who opens it; the address is counted.
        token: the signed part of the link.
        now: the present instant.

    Raises:
        RateLimited: too many wrong links from this client within a minute, with `retry_after_s`.

    Effects:
        A link that opens nothing is counted for the client; a right one costs a look at the count.
    """
    found = await printable(token=token, now=now) if len(token) <= MAX_LINK_CHARACTERS else None
    await count_wrong(limit=_WRONG, actor=actor, is_right=found is not None, now=now)
    return found
