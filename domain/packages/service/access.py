"""What every change of a subscription starts with: the locks, and what it is on the day."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from domain.kernel.clock import local_date
from domain.kernel.database import Row, fetch, fetchval
from domain.kernel.errors import NotFound
from domain.packages.policy import Freeze, Standing
from domain.packages.queries.usage import standing_of

_LOCK = "SELECT * FROM package_subscription WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE"
_LOCK_BY_ENTITLEMENTS = """
SELECT id FROM package_subscription
WHERE id IN (SELECT subscription_id FROM subscription_entitlement WHERE id = ANY($1::uuid[]))
ORDER BY id FOR NO KEY UPDATE
"""
_FREEZES = "SELECT starts_on, ends_on FROM subscription_freeze WHERE subscription_id = $1 ORDER BY starts_on"
_OPEN_CHARGE = "SELECT EXISTS (SELECT FROM renewal_charge WHERE subscription_id = $1 AND status = 'ASKED')"


async def lock_subscription(subscription_id: UUID) -> Row:
    """Lock one subscription until the transaction ends and return it.

    Raises:
        NotFound: there is none.
    """
    found = await fetch(_LOCK, [subscription_id])
    if not found:
        raise NotFound(field=("subscriptionId",))
    return found[0]


async def lock_subscriptions_of(entitlement_ids: Sequence[UUID]) -> None:
    """Lock the subscriptions of entitlements, in the order of their ids, until the transaction ends."""
    if entitlement_ids:
        await fetch(_LOCK_BY_ENTITLEMENTS, list(entitlement_ids))


async def standing(row: Row) -> Standing:
    """Return the dates of a locked subscription, with its freezes."""
    freezes = [Freeze(one["starts_on"], one["ends_on"]) for one in await fetch(_FREEZES, row["id"])]
    return standing_of(row, freezes)


def local_day(row: Row, now: datetime) -> date:
    """Return the date where a subscription is at home."""
    return local_date(now, row["time_zone"])


async def charge_is_open(subscription_id: UUID) -> bool:
    """Tell whether the gateway was asked for a charge and has not answered yet."""
    return bool(await fetchval(_OPEN_CHARGE, subscription_id))
