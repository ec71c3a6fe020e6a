"""The friend pays: the referral qualifies, or a refund takes that back (R-REF-5 to R-REF-7).

Billing calls these in the transaction of a checkout or refund, with the book it has opened: the referral's row is
locked before the accounts, in every operation.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.kernel import outbox
from domain.kernel.database import Row, execute, fetchrow, fetchval, to_json
from domain.kernel.ids import new_id
from domain.ledger.book import Book, Cause
from domain.ledger.policy import Life, lifetime
from domain.referrals import policy, queries
from domain.referrals.policy import Programme, Rejection, Status
from domain.referrals.service.announce import HELD
from domain.referrals.service.rewards import Reversal
from domain.webhooks.service import EventType, emit

_TO_QUALIFY = """
SELECT * FROM referral WHERE friend_id = $1 AND status IN ('REGISTERED', 'UNDER_REVIEW') FOR NO KEY UPDATE
"""
_OF_INVOICE = """
SELECT * FROM referral WHERE qualifying_invoice_id = $1 AND status IN ('UNDER_REVIEW', 'HELD', 'REWARDED')
FOR NO KEY UPDATE
"""
_QUALIFIED_THIS_MONTH = """
SELECT count(*) FROM referral WHERE referrer_id = $1 AND qualified_at IS NOT NULL AND status <> 'REVERSED'
AND date_trunc('month', qualified_at AT TIME ZONE $2) = date_trunc('month', $3::timestamptz AT TIME ZONE $2)
"""
_FRIENDS_HELD = "SELECT count(*) FROM referral WHERE referrer_id = $1 AND status IN ('HELD', 'REWARDED')"
_MILESTONE_GIVEN = """
SELECT 1 FROM referral_reward WHERE patient_id = $1 AND milestone_friends = $2 AND reversed_at IS NULL
"""
_HOLD = """
UPDATE referral SET status = $2, qualified_at = $3, qualifying_invoice_id = $4, qualifying_paid_minor = $5,
    usable_from = $6, usable_at = $7, rewarded_at = $8 WHERE id = $1
"""
_NOTE_INVOICE = "UPDATE referral SET qualifying_invoice_id = $2, qualifying_paid_minor = $3 WHERE id = $1"
_REVIEW = """
UPDATE referral SET status = 'UNDER_REVIEW', review_reasons = $2::jsonb, qualifying_invoice_id = $3,
    qualifying_paid_minor = $4 WHERE id = $1
"""
_REJECT = "UPDATE referral SET status = 'REJECTED', rejection_reason = $2, closed_at = $3 WHERE id = $1"
_REWARD = """
INSERT INTO referral_reward (id, referral_id, patient_id, kind, milestone_friends, rate_bp, ceiling_minor,
                             amount_minor, lot_id, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""


@dataclass(frozen=True, slots=True)
class PaidInvoice:
    """What a completed invoice means to a referral.

    Args:
        id: the invoice's.
        paid_minor: money and sold-certificate value, net of refunds.
        time_zone: the branch's.
        today: the local date there.
    """

    id: UUID
    paid_minor: int
    time_zone: str
    today: date


async def referral_to_qualify(*, friend_id: UUID) -> Row | None:
    """Lock and return the friend's referral that a paid invoice could qualify, if there is one.

    Its `referrer_id`'s account has to be in the book that is opened next.
    """
    return await fetchrow(_TO_QUALIFY, friend_id)


async def invoice_completed(*, referral: Row, invoice: PaidInvoice, book: Book, now: datetime) -> None:
    """Take a referral through qualified to held, if the invoice is enough and came in time (R-REF-5).

    Args:
        referral: the locked row of `referral_to_qualify`.
        invoice: the completed invoice.
        book: holds the referrer's locked account.

    Effects:
        The referrer's reward, pending until the hold ends, and a milestone's; or the referral goes to review, or is
        rejected with CAP_REACHED. An event `referral.held` for the messages.
    """
    terms = await queries.programme()
    if referral["expires_at"] <= now or invoice.paid_minor < terms.minimum_paid_minor:
        return
    if referral["status"] == Status.UNDER_REVIEW:
        if (referral["qualifying_paid_minor"] or 0) < terms.minimum_paid_minor:
            await execute(_NOTE_INVOICE, referral["id"], invoice.id, invoice.paid_minor)
        return
    if referral["reviewed_at"] is None and (reasons := await _late_reasons(referral)):
        await execute(_REVIEW, referral["id"], to_json(reasons), invoice.id, invoice.paid_minor)
        return
    await qualify(referral=referral, invoice=invoice, terms=terms, book=book, now=now)


async def qualify(*, referral: Row, invoice: PaidInvoice, terms: Programme, book: Book, now: datetime) -> None:
    """Hold a referral that nothing speaks against any more, within the referrer's monthly cap (R-REF-6)."""
    referrer_id: UUID | None = referral["referrer_id"]
    if referrer_id is not None and await _cap_reached(referrer_id, terms, invoice, now):
        await execute(_REJECT, referral["id"], Rejection.CAP_REACHED, now)
        return
    life = lifetime(
        today=invoice.today,
        waiting_days=terms.hold_days,
        months=terms.reward_life_months,
        time_zone=invoice.time_zone,
    )
    is_over = life.usable_at <= now
    status = Status.REWARDED if is_over else Status.HELD
    await execute(
        _HOLD, referral["id"], status, now, invoice.id, invoice.paid_minor, life.usable_from, life.usable_at,
        now if is_over else None,
    )  # fmt: skip
    bonus_minor = 0
    if referrer_id is not None:
        bonus_minor = await _reward(referral, referrer_id, invoice, terms, life, book, now)
        await outbox.append(HELD, {"referral_id": referral["id"]})
    if is_over:
        data = {"referral_id": referral["id"], "bonus_minor": bonus_minor}
        await emit(event=EventType.REFERRAL_REWARDED, data=data, now=now)


async def invoice_refunded(*, invoice: PaidInvoice, now: datetime) -> Reversal | None:
    """Lock the referral that this invoice qualified and return what a refund of it means, or None if nothing.

    The accounts of the reversal's `owners` have to be in the book that is opened next, and then
    `rewards.reverse_rewards` posts it.

    Args:
        invoice: what stays paid.
    """
    referral = await fetchrow(_OF_INVOICE, invoice.id)
    if referral is None:
        return None
    if referral["status"] == Status.UNDER_REVIEW:
        await execute(_NOTE_INVOICE, referral["id"], invoice.id, invoice.paid_minor)
        return None
    was_rewarded = referral["status"] == Status.REWARDED or referral["usable_at"] <= now
    return Reversal(referral, await queries.programme(), invoice.paid_minor, was_rewarded)


async def _cap_reached(referrer_id: UUID, terms: Programme, invoice: PaidInvoice, now: datetime) -> bool:
    if terms.monthly_cap is None:
        return False
    count: int = await fetchval(_QUALIFIED_THIS_MONTH, referrer_id, invoice.time_zone, now)
    return count >= terms.monthly_cap


async def _late_reasons(referral: Row) -> list[policy.ReviewReason]:
    """Return reasons for a review that came up since the registration, such as a common family."""
    code = await queries.code_by_id(referral["code_id"])
    friend = await queries.friend(friend_id=referral["friend_id"], owner_id=code.owner_id)
    return policy.review_reasons(code, friend, leads_of_code=0)


async def _reward(
    referral: Row, referrer_id: UUID, invoice: PaidInvoice, terms: Programme, life: Life, book: Book, now: datetime
) -> int:
    """Credit the referrer, and for a milestone more, until the hold ends; return how much in all."""
    rate_bp, ceiling_minor = terms.referrer_reward_bp, terms.referrer_reward_ceiling_minor
    amount_minor = policy.reward_minor(
        fixed_minor=terms.referrer_reward_minor,
        rate_bp=rate_bp,
        ceiling_minor=ceiling_minor,
        paid_minor=invoice.paid_minor,
    )
    friends: int = await fetchval(_FRIENDS_HELD, referrer_id)
    milestone = policy.milestone_reached(terms.milestones, friends)
    if milestone and await fetchval(_MILESTONE_GIVEN, referrer_id, milestone.friends):
        milestone = None
    parts: list[tuple[str, int | None, int]] = [("REFERRER", None, amount_minor)]
    if milestone:
        parts.append(("MILESTONE", milestone.friends, milestone.bonus_minor))
    for kind, milestone_friends, part_minor in parts:
        if not part_minor:
            continue
        reference = f"{referral['id']}:{kind}"
        book.begin("referral_reward", reference, cause=Cause("SYSTEM"), effective_on=invoice.today)
        facts = {
            "rule": "R-REF-6", "side": kind, "rate_bp": rate_bp, "friends": milestone_friends,
            "base_minor": invoice.paid_minor if rate_bp else None, "usable_from": life.usable_from,
        }  # fmt: skip
        lot = book.credit(
            referrer_id, part_minor, kind="REFERRAL_REWARD", origin="REFERRAL_REWARD", life=life, facts=facts,
            source_id=referral["id"],
        )  # fmt: skip
        is_share = kind == "REFERRER" and rate_bp is not None
        await execute(
            _REWARD, new_id(), referral["id"], referrer_id, kind, milestone_friends, rate_bp if is_share else None,
            ceiling_minor if is_share else None, part_minor, lot.id, now,
        )  # fmt: skip
    return sum(part_minor for _, _, part_minor in parts)
