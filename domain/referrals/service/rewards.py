"""Taking rewards back after a refund (R-REF-7, R-ACC-8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import Row, execute, fetch, fetchval
from domain.ledger.book import Book, Cause
from domain.referrals import policy
from domain.referrals.policy import Programme

_REWARDS = "SELECT * FROM referral_reward WHERE referral_id = $1 AND reversed_at IS NULL ORDER BY id"
_MILESTONES = """
SELECT * FROM referral_reward WHERE patient_id = $1 AND kind = 'MILESTONE' AND reversed_at IS NULL
AND milestone_friends > $2 ORDER BY id
"""
_FRIENDS_LEFT = "SELECT count(*) FROM referral WHERE referrer_id = $1 AND status IN ('HELD', 'REWARDED')"
_REVERSE_REFERRAL = "UPDATE referral SET status = 'REVERSED', closed_at = $2, qualifying_paid_minor = $3 WHERE id = $1"
_NOTE_PAID = "UPDATE referral SET qualifying_paid_minor = $2 WHERE id = $1"
_REVERSE = "UPDATE referral_reward SET reversed_at = $2 WHERE id = $1"
_SHRINK = "UPDATE referral_reward SET amount_minor = $2 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Reversal:
    """What a refund means to one referral.

    Args:
        referral: its locked row.
        terms: the programme's.
        paid_minor: what stays paid of the qualifying invoice.
        was_rewarded: the reward's day had come before the refund.
    """

    referral: Row
    terms: Programme
    paid_minor: int
    was_rewarded: bool

    @property
    def is_whole(self) -> bool:
        """Tell whether what stays paid no longer qualifies."""
        return self.paid_minor < self.terms.minimum_paid_minor

    @property
    def owners(self) -> set[UUID]:
        """Return the patients whose rewards may be taken back."""
        return {owner for owner in (self.referral["referrer_id"], self.referral["friend_id"]) if owner is not None}


async def reverse_rewards(*, reversal: Reversal, book: Book, reference: str, today: date, now: datetime) -> None:
    """Void, claw back or shrink a referral's rewards (R-REF-7).

    Before the reward's day the referrer's pending reward is void and the friend keeps the welcome bonus; after it,
    both sides are reversed. While enough stays paid, fixed rewards stay and percentage rewards shrink.

    Args:
        reversal: from `qualification.invoice_refunded`.
        book: holds the locked accounts of `reversal.owners`.
        reference: names the refund, unique for ever.
        today: the branch's local date.
    """
    rewards = await fetch(_REWARDS, reversal.referral["id"])
    if not reversal.is_whole:
        await execute(_NOTE_PAID, reversal.referral["id"], reversal.paid_minor)
        for reward in rewards:
            if reward["rate_bp"] is not None:
                await _shrink(reward, reversal, book, reference, today)
        return
    await execute(_REVERSE_REFERRAL, reversal.referral["id"], now, reversal.paid_minor)
    taken = [reward for reward in rewards if reversal.was_rewarded or reward["kind"] == "REFERRER"]
    taken = [reward for reward in taken if reward["kind"] != "MILESTONE"]
    for reward in [*taken, *await _lost_milestones(reversal.referral)]:
        _take(reward, reward["amount_minor"], book, reference, today)
        await execute(_REVERSE, reward["id"], now)


async def take_back(
    *, referral: Row | Mapping[str, Any], book: Book, reference: str, today: date, now: datetime
) -> bool:
    """Take back all that a referral gave, both sides, and tell whether it had given anything (R-SEC-6).

    Args:
        referral: its row, which no longer counts.
        book: holds the locked accounts of the referrer and the friend.
        reference: names the occasion, unique for ever.
        today: the local date.
        now: the present instant.
    """
    rewards = [reward for reward in await fetch(_REWARDS, referral["id"]) if reward["kind"] != "MILESTONE"]
    rewards += await _lost_milestones(referral)
    for reward in rewards:
        _take(reward, reward["amount_minor"], book, reference, today)
        await execute(_REVERSE, reward["id"], now)
    return bool(rewards)


async def _lost_milestones(referral: Row | Mapping[str, Any]) -> list[Row]:
    """Return the referrer's milestones that the remaining referrals no longer reach."""
    if referral["referrer_id"] is None:
        return []
    friends: int = await fetchval(_FRIENDS_LEFT, referral["referrer_id"])
    return await fetch(_MILESTONES, referral["referrer_id"], friends)


async def _shrink(reward: Row, reversal: Reversal, book: Book, reference: str, today: date) -> None:
    wanted_minor = policy.reward_minor(
        fixed_minor=None,
        rate_bp=reward["rate_bp"],
        ceiling_minor=reward["ceiling_minor"],
        paid_minor=reversal.paid_minor,
    )
    less_minor = reward["amount_minor"] - wanted_minor
    if less_minor > 0:
        _take(reward, less_minor, book, reference, today)
        await execute(_SHRINK, reward["id"], wanted_minor)


def _take(reward: Row, amount_minor: int, book: Book, reference: str, today: date) -> None:
    if not amount_minor:
        return
    book.begin("referral_reversal", f"{reference}:{reward['id']}", cause=Cause("SYSTEM"), effective_on=today)
    facts = {"rule": "R-REF-7", "side": reward["kind"]}
    book.claw_back(
        reward["patient_id"], amount_minor, own=[reward["lot_id"]], facts=facts, source_id=reward["referral_id"]
    )
