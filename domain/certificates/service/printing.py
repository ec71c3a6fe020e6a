"""Opening the page of a certificate by its signed link (R-CRT-8)."""

from datetime import datetime

from domain.certificates.queries import Printable, printable
from domain.staff.actor import Actor
from domain.staff.guessing import open_link


async def open_page(*, actor: Actor, token: str, now: datetime) -> Printable | None:
    """Return what the page behind a signed link shows, or None if there is nothing to show; see `open_link`."""
    return await open_link(
        bucket="certificate-page.client",
        actor=actor,
        token=token,
        look_up=lambda: printable(token=token, now=now),
        now=now,
    )
