"""Pure rules of the referral programme: who is rejected or reviewed, what a reward is worth (R-REF-4 to R-REF-7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.kernel.money import share_floor

CODE_CHARACTERS = 8
BURST_LEADS = 5
BURST_HOURS = 24


class Status(StrEnum):
    """Where a referral stands (R-REF-5)."""

    REGISTERED = "REGISTERED"
    UNDER_REVIEW = "UNDER_REVIEW"
    QUALIFIED = "QUALIFIED"
    HELD = "HELD"
    REWARDED = "REWARDED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    REVERSED = "REVERSED"


class Rejection(StrEnum):
    """Why a referral gives nothing (R-REF-4)."""

    SELF_REFERRAL = "SELF_REFERRAL"
    NOT_NEW_PATIENT = "NOT_NEW_PATIENT"
    MERGED_DUPLICATE = "MERGED_DUPLICATE"
    CODE_STOPPED = "CODE_STOPPED"
    CODE_EXPIRED = "CODE_EXPIRED"
    STAFF_CODE = "STAFF_CODE"
    CAP_REACHED = "CAP_REACHED"
    REVIEW_DECLINED = "REVIEW_DECLINED"
    ALREADY_REFERRED = "ALREADY_REFERRED"


class ReviewReason(StrEnum):
    """What makes staff look at a referral before anything is credited (R-REF-4)."""

    SAME_PHONE = "SAME_PHONE"
    SAME_FAMILY = "SAME_FAMILY"
    MUTUAL = "MUTUAL"
    BURST = "BURST"


@dataclass(frozen=True, slots=True)
class Milestone:
    """The extra bonus for so many friends, in minor units."""

    friends: int
    bonus_minor: int


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme's terms; amounts in minor units, rates in basis points."""

    is_active: bool
    referrer_reward_minor: int | None
    referrer_reward_bp: int | None
    referrer_reward_ceiling_minor: int | None
    friend_reward_minor: int
    minimum_paid_minor: int
    hold_days: int
    window_days: int
    monthly_cap: int | None
    reward_life_months: int
    staff_codes: bool
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A referral code and what is known of its owner."""

    id: UUID
    code: str
    owner_id: UUID | None
    owner_phone: str | None
    owner_merged_into: UUID | None
    owner_is_staff: bool
    stopped_at: datetime | None
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Friend:
    """What is known of the friend when a code is brought."""

    id: UUID
    phone: str
    has_visited: bool
    shares_family: bool
    referred_owner: bool
    is_referred: bool


def unusable(code: Code, programme: Programme, *, today: date) -> Rejection | None:
    """Return why nobody can use the code, if so: stopped, or past its last day."""
    if code.stopped_at is not None or not programme.is_active:
        return Rejection.CODE_STOPPED
    if code.expires_on is not None and code.expires_on < today:
        return Rejection.CODE_EXPIRED
    return None


def rejection(code: Code, friend: Friend, programme: Programme, *, today: date) -> Rejection | None:
    """Return why this friend gives the code's owner nothing, or None (R-REF-4)."""
    if code.owner_merged_into == friend.id:
        return Rejection.MERGED_DUPLICATE
    if code.owner_id == friend.id:
        return Rejection.SELF_REFERRAL
    if (reason := unusable(code, programme, today=today)) is not None:
        return reason
    if code.owner_is_staff and not programme.staff_codes:
        return Rejection.STAFF_CODE
    if friend.has_visited:
        return Rejection.NOT_NEW_PATIENT
    return Rejection.ALREADY_REFERRED if friend.is_referred else None


def review_reasons(code: Code, friend: Friend, *, leads_of_code: int) -> list[ReviewReason]:
    """Return what speaks for a look by staff (R-REF-4).

    Args:
        leads_of_code: how many leads the code brought within 24 hours, this one included.
    """
    found = []
    if code.owner_phone == friend.phone:
        found.append(ReviewReason.SAME_PHONE)
    if friend.shares_family:
        found.append(ReviewReason.SAME_FAMILY)
    if friend.referred_owner:
        found.append(ReviewReason.MUTUAL)
    if leads_of_code > BURST_LEADS:
        found.append(ReviewReason.BURST)
    return found


def reward_minor(*, fixed_minor: int | None, rate_bp: int | None, ceiling_minor: int | None, paid_minor: int) -> int:
    """Return the referrer's reward: fixed, or a share of what was paid up to a ceiling (R-REF-6)."""
    if fixed_minor is not None:
        return fixed_minor
    share = share_floor(paid_minor, rate_bp or 0)
    return share if ceiling_minor is None else min(share, ceiling_minor)


def milestone_reached(milestones: Sequence[Milestone], friends: int) -> Milestone | None:
    """Return the milestone that exactly this number of friends reaches."""
    return next((milestone for milestone in milestones if milestone.friends == friends), None)


def programme_of(row: Mapping[str, Any], milestones: Sequence[Mapping[str, int]]) -> Programme:
    """Make the terms from their stored row."""
    names = [name for name in Programme.__dataclass_fields__ if name != "milestones"]
    steps = tuple(Milestone(step["friends"], step["bonus_minor"]) for step in milestones)
    return Programme(**{name: row[name] for name in names}, milestones=steps)
