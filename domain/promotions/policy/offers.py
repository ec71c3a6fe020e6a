"""Which promotions an invoice may have, and what each could cost at most (R-PRO-1, R-PRO-2). Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Final
from uuid import UUID

from domain.kernel.money import WHOLE_BP, share_floor
from domain.promotions.policy.applying import (
    Reason,
    is_its_number,
    matching,
    units_before,
    unmet_by_person,
    unmet_by_visit,
)
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.facts import InvoiceFacts, Need, Person
from domain.promotions.policy.lines import PricedLine
from domain.promotions.policy.terms import (
    AMOUNT,
    BONUS_GRANT,
    BONUS_MULTIPLIER,
    FIXED_PRICE,
    GIFT,
    NTH_FREE,
    PERCENT,
    Effect,
)

MONEY_OFF: Final = frozenset({PERCENT, AMOUNT, FIXED_PRICE, NTH_FREE})
"""Effects that take money off lines; the others give something afterwards."""


@dataclass(frozen=True, slots=True)
class LivePromotion:
    """A promotion that is under way, as the choice of offers needs it.

    Args:
        used_count, spent_minor: as the counters stand; 0 where there is no limit.
    """

    id: UUID
    name: str
    effect: Effect
    conditions: Conditions
    combining: str
    priority: int
    starts_on: date
    needs_voucher: bool = False
    budget_minor: int | None = None
    max_uses: int | None = None
    per_patient_limit: int | None = None
    per_patient_per_year: int | None = None
    partner_id: UUID | None = None
    partner_share_bp: int = 0
    used_count: int = 0
    spent_minor: int = 0

    @property
    def is_limited(self) -> bool:
        """Tell whether it has counters, which are locked before they are read."""
        return self.budget_minor is not None or self.max_uses is not None

    @property
    def is_limited_by_patient(self) -> bool:
        """Tell whether earlier uses of the same patient have to be counted."""
        limits = (self.per_patient_limit, self.per_patient_per_year)
        return limits != (None, None) or self.effect.kind == NTH_FREE

    @property
    def needs(self) -> frozenset[Need]:
        """Return which facts about the patient have to be read."""
        return self.conditions.needs | ({Need.HISTORY} if self.effect.kind == NTH_FREE else frozenset())


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion that applies to an invoice.

    Args:
        line_ids: the lines that count.
        free_units: how many units NTH_FREE gives on this invoice.
        voucher_id: the voucher that calls for it.
    """

    promotion: LivePromotion
    line_ids: frozenset[UUID]
    free_units: int = 0
    voucher_id: UUID | None = None

    @property
    def rank(self) -> tuple[int, UUID]:
        """Return what orders offers: the higher priority first, then the older promotion."""
        return -self.promotion.priority, self.promotion.id


@dataclass(frozen=True, slots=True)
class UsedBefore:
    """What one patient has had of one promotion, without what was reversed whole.

    Args:
        uses: how often; `uses_this_year` in the calendar year.
        units: of how many units.
    """

    uses: int = 0
    uses_this_year: int = 0
    units: int = 0


def offer_for(
    *, promotion: LivePromotion, facts: InvoiceFacts, person: Person, voucher_id: UUID | None = None
) -> Offer | Reason:
    """Return what a promotion offers on an invoice, or why it does not apply.

    Whether its dates and state let it, is not looked at, nor what the patient has had of it already.

    Args:
        person: with the facts that `promotion.needs` names.
        voucher_id: the voucher that was presented for it.
    """
    conditions = promotion.conditions
    unmet = chain(unmet_by_visit(conditions, facts), unmet_by_person(conditions, person, today=facts.today))
    if (reason := next(unmet, None)) is not None:
        return reason
    if not is_its_number(conditions, facts, person.history, starts_on=promotion.starts_on):
        return Reason.SERVICE_NUMBER
    lines = matching(conditions, facts.lines)
    free_units = 0
    if promotion.effect.every_nth is not None:
        before = units_before(conditions, person.history, since=promotion.starts_on)
        free_units = nth_free(promotion.effect.every_nth, before, sum(line.quantity for line in lines))
        if not free_units:
            return Reason.NOTHING_FREE_YET
    offer = Offer(promotion, frozenset(line.id for line in lines), free_units, voucher_id)
    return _within_budget(offer, facts.lines)


def nth_free(every_nth: int, before: int, now: int) -> int:
    """Return how many of `now` units are free when every n-th is, after `before` units, free ones too (R-PRO-2)."""
    return (before + now) // every_nth - before // every_nth


def within_limits(offer: Offer, used: UsedBefore, *, units_before: int = 0, units_now: int = 0) -> Offer | Reason:
    """Return an offer as far as the patient may still have it, or why not.

    Args:
        used: what the patient has had of it.
        units_before, units_now: for NTH_FREE the units that count, earlier and on this invoice: no more are free in
            all than the units make, whatever was refunded since.
    """
    promotion = offer.promotion
    if promotion.per_patient_limit is not None and used.uses >= promotion.per_patient_limit:
        return Reason.PATIENT_LIMIT
    if promotion.per_patient_per_year is not None and used.uses_this_year >= promotion.per_patient_per_year:
        return Reason.PATIENT_LIMIT
    if promotion.effect.every_nth is None:
        return offer
    left = (units_before + units_now) // promotion.effect.every_nth - used.units
    return replace(offer, free_units=min(offer.free_units, left)) if left > 0 else Reason.NOTHING_FREE_YET


def within_funds(
    offers: Iterable[Offer], lines: Sequence[PricedLine], funds_minor: Mapping[UUID, int]
) -> tuple[list[Offer], list[Offer]]:
    """Split offers into those whose partner can pay its share, and the others; all or nothing for each.

    Of several promotions of one partner the higher priority comes first, then the older; what they could cost at most
    together stays within the funds.

    Args:
        funds_minor: what each partner can still fund.
    """
    left = dict(funds_minor)
    kept, refused = [], []
    for offer in sorted(offers, key=lambda offer: offer.rank):
        partner_id = offer.promotion.partner_id
        share_minor = share_floor(_funded(offer, lines), offer.promotion.partner_share_bp)
        if partner_id is None or not share_minor:
            kept.append(offer)
        elif share_minor <= left.get(partner_id, 0):
            left[partner_id] -= share_minor
            kept.append(offer)
        else:
            refused.append(offer)
    return kept, refused


def greatest_cost(offer: Offer, lines: Sequence[PricedLine]) -> int:
    """Return what an offer could cost at most on an invoice, in minor units, however it is combined."""
    effect = offer.promotion.effect
    counted = [line for line in lines if line.id in offer.line_ids]
    units = effect.units_per_use
    if effect.kind == PERCENT:
        rate_bp = effect.percent_bp or 0
        return _most(counted, units, lambda line, count: -(-count * line.unit_price_minor * rate_bp // WHOLE_BP))
    if effect.kind == FIXED_PRICE:
        price = effect.amount_minor or 0
        return _most(counted, units, lambda line, count: count * max(0, line.unit_price_minor - price))
    if effect.kind == NTH_FREE:
        free = offer.free_units if units is None else min(units, offer.free_units)
        return _most(counted, free, lambda line, count: count * line.unit_price_minor)
    if effect.kind == AMOUNT:
        return min(effect.amount_minor or 0, sum(line.gross_minor for line in counted))
    if effect.kind == BONUS_MULTIPLIER:
        more_bp = (effect.multiplier_bp or 0) - WHOLE_BP
        earned = sum(-(-line.gross_minor * line.cashback_bp // WHOLE_BP) for line in counted)
        return -(-earned * more_bp // WHOLE_BP)
    return (effect.amount_minor if effect.kind == BONUS_GRANT else effect.gift_cost_minor) or 0


def _most(lines: Sequence[PricedLine], units: int | None, cost: Callable[[PricedLine, int], int]) -> int:
    """Return the most that so many units of the lines can cost, or all of them: the dearest ones count."""
    total = 0
    left = sum(line.quantity for line in lines) if units is None else units
    for line in sorted(lines, key=lambda line: -line.unit_price_minor):
        count = min(left, line.quantity)
        left -= count
        total += cost(line, count)
    return total


def _funded(offer: Offer, lines: Sequence[PricedLine]) -> int:
    """Return the most of an offer that its partner has a share in: money off and bonuses, but no goods."""
    return 0 if offer.promotion.effect.kind == GIFT else greatest_cost(offer, lines)


def _within_budget(offer: Offer, lines: Sequence[PricedLine]) -> Offer | Reason:
    promotion = offer.promotion
    if promotion.max_uses is not None and promotion.used_count >= promotion.max_uses:
        return Reason.USES
    if promotion.budget_minor is None:
        return offer
    is_enough = greatest_cost(offer, lines) <= promotion.budget_minor - promotion.spent_minor
    return offer if is_enough else Reason.BUDGET
