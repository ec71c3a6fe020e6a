"""Decisions on referrals under review (R-REF-4)."""

from datetime import datetime
from uuid import UUID

from domain.clinic.queries import branch_zone
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import Row, fetchrow, fetchval, transactional
from domain.kernel.errors import NotFound
from domain.ledger.service import open_book, write_book
from domain.referrals import queries
from domain.referrals.errors import NoteMissing, NotUnderReview
from domain.referrals.policy import Rejection, Status
from domain.referrals.service.qualification import PaidInvoice, qualify
from domain.referrals.service.registration import credit_welcome
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

MAX_NOTE_CHARACTERS = 500
_READ = "SELECT * FROM referral WHERE id = $1 FOR NO KEY UPDATE"
_DECIDE = """
UPDATE referral SET status = $2, rejection_reason = $3, reviewed_at = $4, reviewed_by = $5, review_note = $6,
    closed_at = $7 WHERE id = $1 RETURNING *
"""
_HOME_BRANCH = "SELECT home_branch_id FROM patient WHERE id = $1"


@transactional
async def review(*, actor: Actor, referral_id: UUID, approve: bool, reason: str, now: datetime) -> UUID:
    """Approve or decline a referral under review; return its id.

    Args:
        approve: let it count from now on; else it is rejected with REVIEW_DECLINED.
        reason: why, 1 to 500 characters, kept with the referral.

    Raises:
        Forbidden, Unauthenticated: the caller may not review.
        NotFound: there is no such referral.
        NotUnderReview: there is nothing to decide.
        NoteMissing: the reason is empty or too long.

    Effects:
        Approved: the friend's welcome bonus is credited, and if the friend has paid enough meanwhile, the referral is
        held from today.
    """
    require(actor, Right.REVIEW_REFERRALS)
    if not 1 <= len(reason.strip()) <= MAX_NOTE_CHARACTERS:
        raise NoteMissing(field=("reason",), maximum=MAX_NOTE_CHARACTERS)
    referral = await fetchrow(_READ, referral_id)
    if referral is None:
        raise NotFound(field=("referralId",))
    if referral["status"] != Status.UNDER_REVIEW:
        raise NotUnderReview(field=("referralId",), status=referral["status"])
    status = Status.REGISTERED if approve else Status.REJECTED
    rejection = None if approve else Rejection.REVIEW_DECLINED
    decided = await fetchrow(
        _DECIDE, referral_id, status, rejection, now, actor.id, reason.strip(), None if approve else now
    )
    assert decided is not None  # the row is locked
    if approve:
        await _go_on(decided, now)
    await audit.record(
        actor=actor, action="referral.review", object_type="Referral", object_id=referral_id,
        before={"status": referral["status"]}, after={"status": status, "reason": reason.strip()},
    )  # fmt: skip
    return referral_id


async def _go_on(referral: Row, now: datetime) -> None:
    """Give the welcome bonus, and hold a referral whose friend has paid enough while it was under review."""
    home_branch_id = await fetchval(_HOME_BRANCH, referral["friend_id"])
    await credit_welcome(
        referral_id=referral["id"], friend_id=referral["friend_id"], home_branch_id=home_branch_id, now=now
    )
    terms = await queries.programme()
    if referral["qualifying_invoice_id"] is None or referral["qualifying_paid_minor"] < terms.minimum_paid_minor:
        return
    zone = await branch_zone(home_branch_id)
    paid = PaidInvoice(
        referral["qualifying_invoice_id"], referral["qualifying_paid_minor"], zone, local_date(now, zone)
    )
    owners = [owner for owner in (referral["referrer_id"], referral["friend_id"]) if owner is not None]
    book = await open_book(owner_ids=owners, now=now)
    await qualify(referral=referral, invoice=paid, terms=terms, book=book, now=now)
    await write_book(book)
