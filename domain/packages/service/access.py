"""What every change of a subscription starts with: the locks, and who may reach it."""

from collections.abc import Sequence
from uuid import UUID

from domain.kernel.database import Row, fetch
from domain.kernel.errors import NotFound

_LOCK = "SELECT * FROM package_subscription WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE"
_LOCK_BY_ENTITLEMENTS = """
SELECT id FROM package_subscription
WHERE id IN (SELECT subscription_id FROM subscription_entitlement WHERE id = ANY($1::uuid[]))
ORDER BY id FOR NO KEY UPDATE
"""


async def lock_subscriptions(subscription_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Lock subscriptions in the order of their ids until the transaction ends, and return those that exist."""
    return {row["id"]: row for row in await fetch(_LOCK, list(subscription_ids))}


async def lock_subscription(subscription_id: UUID) -> Row:
    """Lock one subscription and return it.

    Raises:
        NotFound: there is none.
    """
    found = (await lock_subscriptions([subscription_id])).get(subscription_id)
    if found is None:
        raise NotFound(field=("subscriptionId",))
    return found


async def lock_subscriptions_of(entitlement_ids: Sequence[UUID]) -> None:
    """Lock the subscriptions of entitlements, in the order of their ids, until the transaction ends."""
    if entitlement_ids:
        await fetch(_LOCK_BY_ENTITLEMENTS, list(entitlement_ids))
