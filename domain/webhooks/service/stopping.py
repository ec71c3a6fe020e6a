"""What becomes of deliveries when their endpoint stops or goes: they are given up at once, so that a replay finds them.

A delivery that somebody writes down at this very moment is passed over: that transaction has the delivery's row, and
asks for the endpoint's afterwards. So nobody waits in a circle, and it sees the endpoint as it is left here.
"""

from datetime import datetime
from uuid import UUID

from domain.kernel.database import execute

_GIVE_UP_PENDING = """
UPDATE webhook_delivery SET status = 'DEAD', finished_at = $2, next_attempt_at = NULL
WHERE id IN (
    SELECT id FROM webhook_delivery WHERE endpoint_id = $1 AND status = 'PENDING'
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
)
"""


async def give_up_pending(*, endpoint_id: UUID, now: datetime) -> None:
    """Give up in the running transaction what is on its way to an endpoint that it has stopped or removed.

    Attempts under way end as they end: one that arrives is DELIVERED. Jobs that are due later do nothing.
    """
    await execute(_GIVE_UP_PENDING, endpoint_id, now)
