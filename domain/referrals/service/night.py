"""What the dates do to referrals: rewards whose hold is over, windows that have closed (R-REF-3, R-REF-5)."""

from datetime import datetime

from domain.kernel import outbox
from domain.kernel.database import execute, fetch, transactional
from domain.referrals.service.announce import REWARDED
from domain.webhooks.service import EventType, emit

_REWARD = """
UPDATE referral r SET status = 'REWARDED', rewarded_at = $1 WHERE id = ANY (ARRAY(
    SELECT id FROM referral WHERE status = 'HELD' AND usable_at <= $1 ORDER BY id LIMIT $2
    FOR NO KEY UPDATE SKIP LOCKED))
RETURNING id, referrer_id, (
    SELECT coalesce(sum(w.amount_minor), 0)::bigint FROM referral_reward w
    WHERE w.referral_id = r.id AND w.kind <> 'FRIEND' AND w.reversed_at IS NULL) AS bonus_minor
"""
_EXPIRE = """
UPDATE referral SET status = 'EXPIRED', closed_at = $1
WHERE status = 'REGISTERED' AND expires_at <= $1
"""
BATCH = 500


@transactional
async def reward_held(*, now: datetime) -> int:
    """Turn a batch of held referrals whose day has come into rewarded ones; return how many there were.

    Effects:
        An event `referral.rewarded` for the message to each referrer, and one for webhooks.
    """
    rows = await fetch(_REWARD, now, BATCH)
    for row in rows:
        if row["referrer_id"] is not None:
            await outbox.append(REWARDED, {"referral_id": row["id"]})
        data = {"referral_id": row["id"], "bonus_minor": row["bonus_minor"]}
        await emit(event=EventType.REFERRAL_REWARDED, data=data, now=now)
    return len(rows)


@transactional
async def expire_referrals(*, now: datetime) -> int:
    """Close registered referrals whose friend did not come in time; return how many there were."""
    return await execute(_EXPIRE, now)
