"""Locks a partner's row: whatever changes what was agreed with it waits for each other."""

from typing import Final
from uuid import UUID

from domain.kernel.database import Row, fetchrow
from domain.kernel.errors import NotFound
from domain.partners.errors import PartnerNotActive
from domain.partners.policy import PartnerStatus

_LOCK: Final = "SELECT * FROM partner WHERE id = $1 FOR NO KEY UPDATE"


async def lock_partner(partner_id: UUID) -> Row:
    """Lock a partner's row until the transaction ends, and return it.

    Raises:
        NotFound: there is no such partner.
    """
    row = await fetchrow(_LOCK, partner_id)
    if row is None:
        raise NotFound(field=("partnerId",))
    return row


async def lock_working(partner_id: UUID) -> None:
    """Lock a partner with which the joint work goes on, at rest or not.

    Raises:
        NotFound: there is no such partner.
        PartnerNotActive: the joint work has ended.
    """
    status = (await lock_partner(partner_id))["status"]
    if status == PartnerStatus.ENDED:
        raise PartnerNotActive(field=("partnerId",), status=status)
