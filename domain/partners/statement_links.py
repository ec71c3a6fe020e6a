"""Signed links to the printed forms of a partner's statement: whoever has one may open it, for a day."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from domain.kernel.signed_links import opened_now, signed
from domain.staff import guessing
from domain.staff.actor import Actor

TTL: Final = timedelta(days=1)
_PURPOSE: Final = "partner-statement"


def link_token(*, statement_id: UUID, now: datetime) -> str:
    """Return the signed part of a link to a statement that opens it for a day."""
    return signed(_PURPOSE, statement_id, expires_at=now + TTL)


async def open_link(*, actor: Actor, token: str, now: datetime) -> UUID | None:
    """Return which statement a link opens, or None if it opens none; see `domain.staff.guessing.open_link`."""

    async def statement_id() -> UUID | None:
        return opened_now(_PURPOSE, token, now=now)

    return await guessing.open_link(
        bucket="partner-statement.client", actor=actor, token=token, look_up=statement_id, now=now
    )
