"""What a voucher is worth away from an invoice, and why one does not count (R-PRO-1, R-PRO-4). Pure."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel.errors import DomainError
from domain.kernel.money import format_minor, share_floor
from domain.promotions import voucher_errors as errors
from domain.promotions.policy.applying import unmet_by_time
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.terms import (
    AMOUNT,
    BONUS_GRANT,
    BONUS_MULTIPLIER,
    FIXED_PRICE,
    GIFT,
    NTH_FREE,
    PERCENT,
)

_FOR_INVOICES: Final = frozenset({BONUS_GRANT, BONUS_MULTIPLIER, NTH_FREE})
"""Effects that need a patient, or units that are counted."""


class Channel(StrEnum):
    """Where a voucher is redeemed without an invoice."""

    DESK = "DESK"
    WEBSITE = "WEBSITE"
    PARTNER = "PARTNER"


class VoucherReason(StrEnum):
    """Why a voucher does not count."""

    UNKNOWN = "UNKNOWN"
    """There is none with this code, it was voided, or it is another's: one answer for all."""

    USED = "USED"
    """It was for a single use."""

    EXPIRED = "EXPIRED"
    """Its last day is over, or the promotion's."""

    TOO_EARLY = "TOO_EARLY"
    """The promotion begins later."""

    PAUSED = "PAUSED"
    """The promotion rests."""

    NOT_NOW = "NOT_NOW"
    """The promotion counts on other days or hours."""

    USED_UP = "USED_UP"
    """The promotion's budget or number of uses is used up."""

    AT_CHECKOUT = "AT_CHECKOUT"
    """It counts when a visit is paid at the clinic."""


REFUSALS: Final[dict[VoucherReason, type[DomainError]]] = {
    VoucherReason.UNKNOWN: errors.VoucherInvalid,
    VoucherReason.USED: errors.VoucherUsed,
    VoucherReason.EXPIRED: errors.VoucherExpired,
    VoucherReason.TOO_EARLY: errors.VoucherTooEarly,
    VoucherReason.PAUSED: errors.VoucherPaused,
    VoucherReason.NOT_NOW: errors.VoucherNotNow,
    VoucherReason.USED_UP: errors.VoucherUsedUp,
    VoucherReason.AT_CHECKOUT: errors.VoucherAtCheckout,
}
"""What a redemption is refused with."""


@dataclass(frozen=True, slots=True)
class VoucherState:
    """A voucher with its promotion, as they stood at one moment; amounts in minor units.

    Args:
        status: the voucher's: ACTIVE, USED or VOIDED.
        state: the promotion's: DRAFT, LIVE, PAUSED or ENDED.
        is_partner_active: False while the promotion's partner is paused or gone.
        return_days: for how many days the partner may take a redemption back.
        limits_patients: the promotion says how often one patient may use it.
    """

    id: UUID
    promotion_id: UUID
    is_single: bool
    status: str
    expires_on: date | None
    name: str
    state: str
    starts_on: date
    ends_on: date | None
    effect: str
    percent_bp: int | None
    amount_minor: int | None
    gift: str | None
    gift_cost_minor: int | None
    conditions: Conditions
    limits_patients: bool
    budget_minor: int | None
    max_uses: int | None
    used_count: int
    spent_minor: int
    partner_id: UUID | None
    partner_share_bp: int
    is_partner_active: bool
    return_days: int

    @property
    def last_day(self) -> date | None:
        """Return the last day on which it counts; None for no end."""
        return min((day for day in (self.expires_on, self.ends_on) if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class Worth:
    """What one redemption gives, in minor units, and who bears it.

    Args:
        discount_minor: what is taken off the order.
        cost_minor: what the gift costs.
        partner_minor: the part of both that is the partner's.
        is_known: False where it depends on an order's total that nobody said.
    """

    discount_minor: int
    cost_minor: int
    partner_minor: int
    is_known: bool = True

    @property
    def total_minor(self) -> int:
        """Return what counts against the budget."""
        return self.discount_minor + self.cost_minor


def why_not(state: VoucherState, *, at: datetime) -> VoucherReason | None:
    """Return why a voucher counts neither at a till nor at a checkout; None if it may count.

    Args:
        state: the voucher and its promotion.
        at: the moment, aware, in the clinic's time zone.
    """
    today, last_day = at.date(), state.last_day
    is_spent = state.budget_minor is not None and state.spent_minor >= state.budget_minor
    is_used_up = is_spent or (state.max_uses is not None and state.used_count >= state.max_uses)
    is_over = state.state == "ENDED" or (last_day is not None and last_day < today)
    checks = (
        (state.status == "VOIDED" or state.state == "DRAFT", VoucherReason.UNKNOWN),
        (state.status == "USED", VoucherReason.USED),
        (is_over, VoucherReason.EXPIRED),
        (state.state == "PAUSED" or not state.is_partner_active, VoucherReason.PAUSED),
        (state.starts_on > today, VoucherReason.TOO_EARLY),
        (is_used_up, VoucherReason.USED_UP),
    )
    return next((reason for holds, reason in checks if holds), None)


def why_not_at_till(state: VoucherState, *, at: datetime, channel: Channel) -> VoucherReason | None:
    """Return why a voucher cannot be redeemed without an invoice; None if it can.

    What is for certain patients needs an invoice, and so does a shared code of which each patient may have so many.
    What is for certain services the clinic's own desk and website vouch for; a partner's till does not sell them.

    Args:
        state: the voucher and its promotion.
        at: the moment, aware, in the clinic's time zone.
        channel: where it is redeemed.
    """
    found = why_not(state, at=at)
    if found is not None:
        return found
    is_for_lines = _is_for_lines(state.conditions) and channel is Channel.PARTNER
    counts_patients = state.limits_patients and not state.is_single
    if state.effect in _FOR_INVOICES or is_for_lines or counts_patients or _is_for_patients(state.conditions):
        return VoucherReason.AT_CHECKOUT
    return VoucherReason.NOT_NOW if any(unmet_by_time(state.conditions, at)) else None


def worth(state: VoucherState, *, order_total_minor: int | None, channel: Channel) -> Worth:
    """Return what a redemption gives; an amount off is never more than the order, all floored (R-MON-2).

    Args:
        state: the voucher and its promotion.
        order_total_minor: what the order costs before; None if nobody said.
        channel: where it is redeemed. The clinic's own goods are never charged to a partner.

    Raises:
        OrderTotalNeeded: the promotion asks for a minimum, gives a fixed price, or has a budget that only a known
            value can keep to.
        OrderTooSmall: the order is less than the promotion asks for.
    """
    minimum_minor = state.conditions.minimum_sum_minor
    if order_total_minor is None:
        is_of_budget = state.effect == PERCENT and state.budget_minor is not None
        if minimum_minor is not None or state.effect == FIXED_PRICE or is_of_budget:
            raise errors.OrderTotalNeeded(field=("orderTotal",))
    elif minimum_minor is not None and order_total_minor < minimum_minor:
        raise errors.OrderTooSmall(field=("orderTotal",), minimum=format_minor(minimum_minor))
    discount_minor = _discount_minor(state, order_total_minor)
    cost_minor = state.gift_cost_minor or 0 if state.effect == GIFT else 0
    shared_minor = (discount_minor or 0) + (cost_minor if channel is Channel.PARTNER else 0)
    partner_minor = share_floor(shared_minor, state.partner_share_bp)
    return Worth(discount_minor or 0, cost_minor, partner_minor, is_known=discount_minor is not None)


def _discount_minor(state: VoucherState, total_minor: int | None) -> int | None:
    if state.effect == PERCENT:
        return None if total_minor is None else share_floor(total_minor, state.percent_bp or 0)
    if state.effect == FIXED_PRICE:
        return None if total_minor is None else max(0, total_minor - (state.amount_minor or 0))
    if state.effect == AMOUNT:
        amount_minor = state.amount_minor or 0
        return amount_minor if total_minor is None else min(amount_minor, total_minor)
    return 0


def _is_for_lines(conditions: Conditions) -> bool:
    return bool(conditions.services or conditions.categories or conditions.branches)


def _is_for_patients(conditions: Conditions) -> bool:
    named = (
        conditions.first_visit_only, conditions.tiers, conditions.stages, conditions.segment_id, conditions.kinships,
        conditions.is_child_of_family, conditions.previous,
    )  # fmt: skip
    numbers = (
        conditions.min_age, conditions.max_age, conditions.parent_in_treatment_days, conditions.birthday_days_before,
        conditions.birthday_days_after, conditions.service_number,
    )  # fmt: skip
    return any(named) or any(number is not None for number in numbers)
