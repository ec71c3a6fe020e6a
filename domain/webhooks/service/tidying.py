"""The log is kept for a while (R-PAR-5)."""

from datetime import datetime

from domain.kernel.database import execute
from domain.webhooks.policy.bounds import KEPT

_FORGET = """
DELETE FROM webhook_event e WHERE e.occurred_at < $1
    AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.event_id = e.id AND d.status = 'PENDING')
"""
_FORGET_SECRETS = """
UPDATE webhook_endpoint SET previous_secret = NULL, previous_until = NULL WHERE previous_until <= $1
"""


async def forget(*, now: datetime) -> None:
    """Forget events that are older than 30 days and not on their way, with their deliveries, and secrets that ended."""
    await execute(_FORGET, now - KEPT)
    await execute(_FORGET_SECRETS, now)
