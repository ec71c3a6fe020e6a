"""Events sent once more, at somebody's word: one, or all that a receiver missed while it was away."""

from datetime import datetime
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import execute, fetch, fetchrow, transactional
from domain.kernel.errors import NotFound
from domain.staff.actor import Actor
from domain.webhooks.errors import DeliveryUnderWay, EndpointStopped
from domain.webhooks.policy.bounds import KEPT, MAX_REPLAYED
from domain.webhooks.queries import REACHED
from domain.webhooks.service.access import reach
from domain.webhooks.service.delivering import due

_ENDPOINT = f"""
SELECT w.id, w.status FROM webhook_endpoint w WHERE w.id = $4 AND w.status <> 'REMOVED' AND {REACHED}
"""  # noqa: S608  # composed of constants
_DELIVERY = f"""
SELECT d.id, d.status, d.attempts, d.endpoint_id, w.status AS endpoint_status
FROM webhook_delivery d JOIN webhook_endpoint w ON w.id = d.endpoint_id
WHERE d.id = $4 AND w.status <> 'REMOVED' AND {REACHED} FOR NO KEY UPDATE OF d
"""  # noqa: S608  # composed of constants
_DEAD = """
SELECT d.id, d.attempts FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id
WHERE d.endpoint_id = $1 AND d.status = 'DEAD' AND e.occurred_at >= $2
ORDER BY d.id LIMIT $3 FOR NO KEY UPDATE OF d
"""
_BEGIN_ANEW = """
UPDATE webhook_delivery SET status = 'PENDING', attempts_before = attempts, started_at = $2, next_attempt_at = $2,
    finished_at = NULL
WHERE id = ANY ($1)
"""


@transactional
async def replay_delivery(*, actor: Actor, delivery_id: UUID, now: datetime) -> UUID:
    """Send an event once more to one endpoint, under the same `webhook-id`, and return the delivery's id.

    Args:
        actor: an owner of the clinic, the partner whose endpoint it is, or its key that set it up.
        delivery_id: which delivery, DELIVERED or DEAD.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller has no endpoints.
        NotFound: there is none that the caller reaches.
        DeliveryUnderWay: it is being tried anyway.
        EndpointStopped: nothing is sent there.

    Effects:
        A new round of attempts, over the whole window if need be. A line in the audit log.
    """
    row = await fetchrow(_DELIVERY, *reach(actor).values, delivery_id)
    if row is None:
        raise NotFound(field=("deliveryId",))
    if row["endpoint_status"] != "ACTIVE":
        raise EndpointStopped
    if row["status"] == "PENDING":
        raise DeliveryUnderWay
    await execute(_BEGIN_ANEW, [delivery_id], now)
    await due(delivery_id=delivery_id, attempt=row["attempts"])
    await _note(actor, row["endpoint_id"], {"delivery_id": delivery_id})
    return delivery_id


@transactional
async def replay_dead(*, actor: Actor, endpoint_id: UUID, since: datetime | None, now: datetime) -> int:
    """Send everything once more that was given up at one endpoint, and return how many events that are.

    Args:
        actor: an owner of the clinic, the partner whose endpoint it is, or its key that set it up.
        endpoint_id: which one.
        since: only what happened from then on; None for all that is kept.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller has no endpoints.
        NotFound: there is none that the caller reaches.
        EndpointStopped: nothing is sent there.

    Effects:
        New rounds of attempts, for at most 1000 events, the oldest first. A line in the audit log.
    """
    endpoint = await fetchrow(_ENDPOINT, *reach(actor).values, endpoint_id)
    if endpoint is None:
        raise NotFound(field=("endpointId",))
    if endpoint["status"] != "ACTIVE":
        raise EndpointStopped
    dead = await fetch(_DEAD, endpoint_id, since or now - 2 * KEPT, MAX_REPLAYED)
    await execute(_BEGIN_ANEW, [row["id"] for row in dead], now)
    for row in dead:
        await due(delivery_id=row["id"], attempt=row["attempts"])
    if dead:
        await _note(actor, endpoint_id, {"deliveries": len(dead), "since": since})
    return len(dead)


async def _note(actor: Actor, endpoint_id: UUID, after: dict[str, object]) -> None:
    await audit.record(
        actor=actor, action="webhookEndpoint.replay", object_type="WebhookEndpoint", object_id=endpoint_id, after=after
    )
