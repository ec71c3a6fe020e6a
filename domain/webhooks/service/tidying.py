"""The log is kept for a while (R-PAR-5)."""

from datetime import datetime

from domain.kernel.database import execute, fetch, transactional
from domain.webhooks.policy.bounds import KEPT

BATCH = 1000

_OLD = """
SELECT e.id FROM webhook_event e WHERE e.occurred_at < $1
    AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.event_id = e.id AND d.status = 'PENDING')
ORDER BY e.id LIMIT $2
"""
_LOCK = "SELECT id FROM webhook_delivery WHERE event_id = ANY ($1) ORDER BY id FOR UPDATE"
_STILL_PENDING = "SELECT event_id FROM webhook_delivery WHERE event_id = ANY ($1) AND status = 'PENDING'"
_FORGET_ATTEMPTS = """
DELETE FROM webhook_attempt a USING webhook_delivery d WHERE d.id = a.delivery_id AND d.event_id = ANY ($1)
"""
_FORGET_DELIVERIES = "DELETE FROM webhook_delivery WHERE event_id = ANY ($1)"
_FORGET_EVENTS = "DELETE FROM webhook_event WHERE id = ANY ($1)"
_FORGET_SECRETS = """
UPDATE webhook_endpoint SET previous_secret = NULL, previous_until = NULL WHERE previous_until <= $1
"""


async def forget(*, now: datetime) -> None:
    """Forget events that are older than 30 days and not on their way, with their deliveries, and secrets that ended."""
    while await _forget_some(now):
        pass
    await execute(_FORGET_SECRETS, now)


@transactional
async def _forget_some(now: datetime) -> int:
    """Forget a batch of events and return how many; one that is replayed at this moment stays."""
    ids = {row["id"] for row in await fetch(_OLD, now - KEPT, BATCH)}
    await fetch(_LOCK, list(ids))
    ids -= {row["event_id"] for row in await fetch(_STILL_PENDING, list(ids))}
    for statement in (_FORGET_ATTEMPTS, _FORGET_DELIVERIES, _FORGET_EVENTS):
        await execute(statement, list(ids))
    return len(ids)
