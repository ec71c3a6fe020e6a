"""Opening the page of a certificate by its signed link (R-CRT-8)."""

from datetime import datetime
from typing import Final

from domain.certificates.queries import Printable, printable
from domain.kernel import throttle
from domain.kernel.errors import RateLimited
from domain.staff.actor import Actor
from domain.staff.policy import address_group

WRONG_LINKS_PER_CLIENT_AND_MINUTE: Final = 60
MAX_LINK_CHARACTERS: Final = 100
_BUCKET: Final = "certificate-page.client"
_WINDOW_S: Final = 60
_UNKNOWN: Final = "unknown"


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
    wait_for = throttle.hit if found is None else throttle.look
    wait_s = await wait_for(
        bucket=_BUCKET,
        key=_UNKNOWN if actor.ip is None else address_group(actor.ip),
        limit=WRONG_LINKS_PER_CLIENT_AND_MINUTE,
        window_s=_WINDOW_S,
        now=now,
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)
    return found
