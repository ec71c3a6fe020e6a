"""The best lawful combination of a tier's perks and promotions on one invoice (decision 0015). Pure.

The order is: free consultations; for each line at most one percentage, fixed price, free unit or amount; then those
that go together with others; bonuses and gifts last. Combinations are compared before anything is rounded, to a hundred
millionth of a minor unit, and only the one that is chosen is rounded: percentages of one step are floored once together
and spread over the lines (R-MON-2).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final
from uuid import UUID

from domain.kernel.money import WHOLE_BP, spread
from domain.promotions.policy.decision import Decision, Gift, Grant, Multiplier
from domain.promotions.policy.lines import (
    FREE_CONSULTATION,
    PROMOTION,
    TIER,
    Discount,
    Perks,
    PricedLine,
)
from domain.promotions.policy.offers import MONEY_OFF, Offer
from domain.promotions.policy.picking import MAX_WAYS, Bill, Picks, best_picks, bill_of, ways_to_pick
from domain.promotions.policy.terms import AMOUNT, BONUS_GRANT, BONUS_MULTIPLIER, FIXED_PRICE, GIFT, NTH_FREE, PERCENT

ALONE: Final = "ALONE"
ONE_PER_LINE: Final = "ONE_PER_LINE"
WITH_OTHERS: Final = "WITH_OTHERS"
MAX_AMOUNTS: Final = 8
"""Of more amounts that could each take their lines, those with a voucher come first, then the largest."""

MAX_ON_TOP: Final = 10
"""Of more discounts that go together with others, those that come first are taken."""

_FINE: Final = 10**16
"""Into how many parts a minor unit is divided where combinations are compared, so that divisions lose nothing."""

_STEP: Final = 10**8
"""How many of these parts make no difference; what remains is exact for a percentage of a percentage."""


@dataclass(frozen=True, slots=True)
class _Combination:
    """Offers that may go together.

    Args:
        picks: for each line what it gets by itself, if anything.
        amounts: amounts that have their lines to themselves.
        after: discounts that come on top of others, in their order.
        rewards: bonuses and gifts.
    """

    picks: Picks
    amounts: tuple[Offer, ...]
    after: tuple[Offer, ...]
    rewards: tuple[Offer, ...]

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return its offers, each once, the higher priority first, then the older promotion."""
        picked = [pick.offer for pick in self.picks if pick is not None and pick.offer is not None]
        found = {offer.promotion.id: offer for offer in (*picked, *self.amounts, *self.after, *self.rewards)}
        return tuple(sorted(found.values(), key=lambda offer: offer.rank))


def choose(lines: Sequence[PricedLine], perks: Perks, offers: Sequence[Offer]) -> Decision:
    """Return the lawful combination that gives the patient most; the same for the same input, in whatever order.

    Of equally good ones the one whose promotions have the higher priority is taken, then the one with the older
    promotions, then the one with fewer.

    Args:
        lines: in the invoice's order.
        offers: at most one of each promotion.
    """
    ordered = sorted(offers, key=lambda offer: offer.rank)
    bill = bill_of(lines, perks, ordered)
    best = min(
        ((-_worth(bill, each), [offer.rank for offer in each.offers], each) for each in _lawful(bill, ordered)),
        key=lambda found: found[:2],
    )
    return _rounded(bill, best[2], -best[0])


def _lawful(bill: Bill, offers: Sequence[Offer]) -> Iterator[_Combination]:
    """Give every combination that may be the best: each set of amounts with what suits the other lines, and each alone.

    With the amounts fixed and limited units given out, what is best for a line by itself is best for the invoice: what
    comes after takes off a part of what is left, so that less is left in the end where less was left before.
    """
    nothing: Picks = (None,) * len(bill.lines)
    for offer in offers:
        if offer.promotion.combining == ALONE:
            if offer.promotion.effect.kind == AMOUNT:
                yield _Combination(nothing, (offer,), (), ())
            elif offer.promotion.effect.kind in MONEY_OFF:
                yield _Combination(best_picks(bill, [offer], with_tier=False), (), (), ())
            else:
                yield _Combination(nothing, (), (), (offer,))
    together = [offer for offer in offers if offer.promotion.combining != ALONE]
    money = [offer for offer in together if offer.promotion.effect.kind in MONEY_OFF]
    single = [offer for offer in money if offer.promotion.combining == ONE_PER_LINE]
    after = tuple(offer for offer in money if offer.promotion.combining == WITH_OTHERS)[:MAX_ON_TOP]
    rewards = tuple(_rewards(bill, [offer for offer in together if offer.promotion.effect.kind not in MONEY_OFF]))
    by_line = [offer for offer in single if offer.promotion.effect.kind != AMOUNT]
    sets = list(_sets_of_amounts(bill, [offer for offer in single if offer.promotion.effect.kind == AMOUNT]))
    for amounts in sets:
        taken = frozenset(index for offer in amounts for index in _indices(bill, offer))
        for picks in ways_to_pick(bill, by_line, taken=taken, most=MAX_WAYS // len(sets)):
            yield _Combination(picks, amounts, after, rewards)


def _sets_of_amounts(bill: Bill, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
    """Give the sets of amounts no two of which take the same line, the empty one too."""
    useful = [offer for offer in offers if _indices(bill, offer)]
    useful.sort(key=lambda offer: (offer.voucher_id is None, -(offer.promotion.effect.amount_minor or 0), *offer.rank))
    for size in range(min(len(useful), MAX_AMOUNTS) + 1):
        for chosen in combinations(useful[:MAX_AMOUNTS], size):
            taken = [index for offer in chosen for index in _indices(bill, offer)]
            if len(taken) == len(set(taken)):
                yield chosen


def _indices(bill: Bill, offer: Offer) -> list[int]:
    return [index for index, units in enumerate(bill.counted[offer.promotion.id]) if units]


def _rewards(bill: Bill, offers: Sequence[Offer]) -> Iterator[Offer]:
    """Give the rewards that count: of grants for one line the best, of multipliers those that are some line's highest.

    Args:
        offers: the higher priority first, then the older.
    """
    grants = [offer for offer in offers if offer.promotion.effect.kind == BONUS_GRANT]
    single = [offer for offer in grants if offer.promotion.combining == ONE_PER_LINE]
    best = max(single, key=lambda offer: offer.promotion.effect.amount_minor or 0, default=None)
    highest = _highest(bill, offers).values()
    for offer in offers:
        kind = offer.promotion.effect.kind
        if kind == GIFT or offer in highest or (kind == BONUS_GRANT and (offer not in single or offer is best)):
            yield offer


def _highest(bill: Bill, offers: Sequence[Offer]) -> dict[UUID, Offer]:
    """Return for each line that earns the offer that multiplies its cashback most; the earlier one if equal."""
    found: dict[UUID, Offer] = {}
    multipliers = [offer for offer in offers if offer.promotion.effect.kind == BONUS_MULTIPLIER]
    for line in bill.lines:
        fitting = [offer for offer in multipliers if line.id in offer.line_ids]
        if fitting and line.cashback_bp:
            found[line.id] = max(fitting, key=lambda offer: offer.promotion.effect.multiplier_bp or 0)
    return found


def _worth(bill: Bill, combination: _Combination) -> int:
    """Return what a combination gives before rounding: money off, bonuses, what gifts cost; in steps of comparing."""
    left = [part * _FINE for part in bill.left_minor]
    for index, pick in enumerate(combination.picks):
        left[index] -= pick.weight * (_FINE // WHOLE_BP) if pick else 0
    for offer in (*combination.amounts, *combination.after):
        counted = zip(left, bill.counted[offer.promotion.id], bill.units, strict=True)
        parts = [part * units // most if units else 0 for part, units, most in counted]
        left = [whole - off for whole, off in zip(left, _finely(bill, offer, parts), strict=True)]
    money = sum(line.gross_minor for line in bill.lines) * _FINE - sum(left)
    rewards = sum(map(_reward, combination.rewards)) * _FINE + _multiplied(bill, combination.rewards)
    return -(-(money + rewards) // _STEP)


def _finely(bill: Bill, offer: Offer, parts: Sequence[int]) -> list[int]:
    """Return what an offer takes off the parts of the lines that it counts, before rounding."""
    effect = offer.promotion.effect
    if effect.kind == PERCENT:
        return [part * (effect.percent_bp or 0) // WHOLE_BP for part in parts]
    if effect.kind == AMOUNT:
        whole = sum(parts)
        off = min((effect.amount_minor or 0) * _FINE, whole)
        return [part * off // whole if whole else 0 for part in parts]
    prices = [(effect.amount_minor or 0) * units * _FINE for units in bill.counted[offer.promotion.id]]
    return [max(0, part - price) for part, price in zip(parts, prices, strict=True)]


def _reward(offer: Offer) -> int:
    effect = offer.promotion.effect
    return (effect.gift_cost_minor if effect.kind == GIFT else effect.amount_minor) or 0


def _multiplied(bill: Bill, rewards: Sequence[Offer]) -> int:
    """Return what multipliers are worth, as if the whole of the lines were paid with money, before rounding."""
    highest = _highest(bill, rewards)
    weights = (
        line.gross_minor * line.cashback_bp * ((highest[line.id].promotion.effect.multiplier_bp or 0) - WHOLE_BP)
        for line in bill.lines
        if line.id in highest
    )
    return sum(weights) * (_FINE // (WHOLE_BP * WHOLE_BP))


def _rounded(bill: Bill, combination: _Combination, worth: int) -> Decision:
    """Return what a combination gives in whole minor units."""
    discounts = [*_free_consultations(bill), *_by_line(bill, combination.picks)]
    for offer in (*combination.amounts, *combination.after):
        discounts += _on_top(bill, offer, _left(bill, discounts))
    highest = _highest(bill, combination.rewards)
    given = {discount.promotion_id for discount in discounts} | {offer.promotion.id for offer in combination.rewards}
    offers = tuple(offer for offer in combination.offers if offer.promotion.id in given)
    return Decision(
        discounts=tuple(discounts),
        grants=tuple(
            Grant(offer.promotion.id, offer.promotion.name, _reward(offer), _brought(bill, offer))
            for offer in combination.rewards
            if offer.promotion.effect.kind == BONUS_GRANT
        ),
        multipliers=tuple(
            Multiplier(line_id, each.promotion.id, each.promotion.name, each.promotion.effect.multiplier_bp or 0)
            for line_id, each in highest.items()
        ),
        gifts=tuple(
            Gift(offer.promotion.id, offer.promotion.name, offer.promotion.effect.gift or "", _reward(offer))
            for offer in combination.rewards
            if offer.promotion.effect.kind == GIFT
        ),
        offers=offers,
        units={offer.promotion.id: _used_units(bill, combination, offer, discounts) for offer in offers},
        benefit_minor=worth * _STEP // _FINE,
    )


def _brought(bill: Bill, offer: Offer) -> dict[UUID, int]:
    """Return which part of a granted bonus each line that counts has brought: refunds take back that part of it."""
    lines = [line for line in bill.lines if line.id in offer.line_ids] or bill.lines
    parts = spread(_reward(offer), [line.gross_minor for line in lines])
    return {line.id: part for line, part in zip(lines, parts, strict=True)}


def _left(bill: Bill, discounts: Sequence[Discount]) -> list[int]:
    gone = dict.fromkeys((line.id for line in bill.lines), 0)
    for discount in discounts:
        gone[discount.line_id] += discount.amount_minor
    return [line.gross_minor - gone[line.id] for line in bill.lines]


def _free_consultations(bill: Bill) -> Iterator[Discount]:
    for line, units in zip(bill.lines, bill.free, strict=True):
        if units:
            amount_minor = units * line.unit_price_minor
            yield Discount(line.id, FREE_CONSULTATION, line.category, WHOLE_BP, units, amount_minor)


def _by_line(bill: Bill, picks: Picks) -> list[Discount]:
    """Return what the lines get by themselves; all percentages are floored once together (R-MON-2)."""
    weights = [pick.weight if pick and not pick.is_whole else 0 for pick in picks]
    parts = spread(sum(weights) // WHOLE_BP, weights)
    found = []
    for index, (pick, part) in enumerate(zip(picks, parts, strict=True)):
        amount_minor = pick.weight // WHOLE_BP if pick and pick.is_whole else part
        if pick is None or not amount_minor:
            continue
        line = bill.lines[index]
        if pick.offer is None:
            found.append(Discount(line.id, TIER, line.category, bill.perks.tier_bp[line.category], 0, amount_minor))
        else:
            found.append(_discount(pick.offer, line, pick.units, amount_minor))
    return found


def _on_top(bill: Bill, offer: Offer, left: Sequence[int]) -> list[Discount]:
    """Return what one offer takes off what earlier ones left, floored once (R-MON-2)."""
    effect, counted = offer.promotion.effect, bill.counted[offer.promotion.id]
    parts = [part * units // most if units else 0 for part, units, most in zip(left, counted, bill.units, strict=True)]
    if effect.kind == PERCENT:
        parts = spread(sum(parts) * (effect.percent_bp or 0) // WHOLE_BP, parts)
    elif effect.kind == AMOUNT:
        parts = spread(min(effect.amount_minor or 0, sum(parts)), parts)
    elif effect.kind == FIXED_PRICE:
        parts = [max(0, part - (effect.amount_minor or 0) * units) for part, units in zip(parts, counted, strict=True)]
    found = zip(bill.lines, counted, parts, strict=True)
    return [_discount(offer, line, units, part) for line, units, part in found if part]


def _discount(offer: Offer, line: PricedLine, units: int, amount_minor: int) -> Discount:
    effect = offer.promotion.effect
    rate_bp = WHOLE_BP if effect.kind == NTH_FREE else effect.percent_bp or 0
    free = units if rate_bp == WHOLE_BP else 0
    return Discount(
        line.id, PROMOTION, line.category, rate_bp, free, amount_minor, offer.promotion.id, offer.promotion.name
    )


def _used_units(bill: Bill, combination: _Combination, offer: Offer, discounts: Sequence[Discount]) -> int:
    """Return of how many units an offer took something off."""
    line_ids = {discount.line_id for discount in discounts if discount.promotion_id == offer.promotion.id}
    picked = {line.id: pick.units for line, pick in zip(bill.lines, combination.picks, strict=True) if pick}
    counted = zip(bill.lines, bill.counted[offer.promotion.id], strict=True)
    is_by_line = offer not in (*combination.amounts, *combination.after)
    return sum(picked[line.id] if is_by_line else units for line, units in counted if line.id in line_ids)
