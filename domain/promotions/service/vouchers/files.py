"""The file of a batch's codes: whoever has its signed link may open it while the codes are told."""

from datetime import datetime
from typing import Final
from uuid import UUID

from domain.kernel.signed_links import opened_now, signed
from domain.promotions.queries.vouchers import BatchCodes, batch_codes
from domain.staff.actor import Actor
from domain.staff.guessing import open_link

_PURPOSE: Final = "voucher-file"


def file_token(*, batch_id: UUID, until: datetime) -> str:
    """Return the signed part of the link to the file of a batch's codes, good until `until`."""
    return signed(_PURPOSE, batch_id, expires_at=until)


async def open_file(*, actor: Actor, token: str, now: datetime) -> BatchCodes | None:
    """Return the codes behind a signed link, or None if there are none to tell; see `open_link`."""

    async def codes() -> BatchCodes | None:
        batch_id = opened_now(_PURPOSE, token, now=now)
        return None if batch_id is None else await batch_codes(batch_id=batch_id, now=now)

    return await open_link(bucket="voucher-file.client", actor=actor, token=token, look_up=codes, now=now)
