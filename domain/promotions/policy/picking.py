"""What each line of an invoice gets by itself: the tier's percentage, or one promotion's discount (decision 0015).

A promotion for a limited number of units gives them where they serve best beside all others, which is found by trying
which lines take it: all ways on a usual invoice, the best few at each line of one with very many.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from domain.kernel.money import WHOLE_BP
from domain.promotions.policy.lines import CONSULTATION, Perks, PricedLine
from domain.promotions.policy.offers import Offer
from domain.promotions.policy.terms import FIXED_PRICE, NTH_FREE, PERCENT

MAX_WAYS: Final = 2048
"""How many ways to give limited units out are compared at most, all sets of amounts together."""

_MIN_WAYS: Final = 16


@dataclass(frozen=True, slots=True)
class Bill:
    """An invoice after its free consultations.

    Args:
        free: how many units of each line are free consultations; `units` are left and cost `left_minor`.
        counted: of how many units of each line an offer takes something off where nothing else wants them.
    """

    lines: tuple[PricedLine, ...]
    perks: Perks
    free: tuple[int, ...]
    units: tuple[int, ...]
    left_minor: tuple[int, ...]
    counted: Mapping[UUID, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Pick:
    """What one line gets by itself: an offer's discount, or the tier's where there is no offer.

    `weight` is in basis points of a minor unit; `units` are those that the offer counts.
    """

    offer: Offer | None
    weight: int
    units: int

    @property
    def is_whole(self) -> bool:
        """Tell whether it is an exact amount: a fixed price, or units that are free."""
        effect = self.offer.promotion.effect if self.offer else None
        return effect is not None and effect.percent_bp in (None, WHOLE_BP)


Picks = tuple[Pick | None, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """Lines that have been looked at, what they get, and how many units each limited offer has left."""

    weight: int
    picks: Mapping[int, Pick | None]
    left: Mapping[UUID, int]


def bill_of(lines: Sequence[PricedLine], perks: Perks, offers: Sequence[Offer]) -> Bill:
    """Carve the free consultations out, then count for each offer the units of each line that it is for."""
    left, free = perks.free_consultations, []
    for line in lines:
        free.append(min(line.quantity, left) if line.category == CONSULTATION else 0)
        left -= free[-1]
    units = tuple(line.quantity - part for line, part in zip(lines, free, strict=True))
    left_minor = tuple(line.unit_price_minor * part for line, part in zip(lines, units, strict=True))
    counted = {each.promotion.id: _counted(each, lines, units) for each in offers}
    return Bill(tuple(lines), perks, tuple(free), units, left_minor, counted)


def best_picks(bill: Bill, offers: Sequence[Offer], *, with_tier: bool) -> Picks:
    """Return the best discount of each line among offers that have units enough, the tier's first if they are equal.

    Args:
        offers: the higher priority first, then the older.
    """
    return tuple(_pick(bill, index, offers, with_tier=with_tier) for index in range(len(bill.lines)))


def ways_to_pick(bill: Bill, offers: Sequence[Offer], *, taken: frozenset[int], most: int) -> Iterator[Picks]:
    """Give what the lines may get by themselves: each way to give limited units out, with the best of the rest.

    Args:
        offers: the higher priority first, then the older.
        taken: the lines that an amount has to itself.
        most: how many ways to give at most; the best ones by themselves if there are more.
    """
    limited = [offer for offer in offers if sum(bill.counted[offer.promotion.id]) < _wanted(bill, offer)]
    best = best_picks(bill, [offer for offer in offers if offer not in limited], with_tier=True)
    ways = [_Way(0, {}, {offer.promotion.id: sum(bill.counted[offer.promotion.id]) for offer in limited})]
    by_price = sorted(range(len(bill.lines)), key=lambda index: (-bill.lines[index].unit_price_minor, index))
    for index in by_price:
        if index not in taken:
            ways = [next_one for way in ways for next_one in _with_line(bill, way, index, best[index], limited)]
            ways = sorted(ways, key=lambda way: -way.weight)[: max(most, _MIN_WAYS)]
    for way in ways:
        yield tuple(way.picks.get(index) for index in range(len(bill.lines)))


def _with_line(bill: Bill, way: _Way, index: int, best: Pick | None, limited: Sequence[Offer]) -> Iterator[_Way]:
    """Give a way with one line more: the best of the rest for it, or the units that a limited offer has left."""
    weight = best.weight if best else 0
    yield _Way(way.weight + weight, {**way.picks, index: best}, way.left)
    line = bill.lines[index]
    for offer in limited:
        key = offer.promotion.id
        units = min(bill.units[index], way.left[key]) if line.id in offer.line_ids else 0
        if own := _weight(offer, line, units):
            pick = Pick(offer, own, units)
            yield _Way(way.weight + own, {**way.picks, index: pick}, {**way.left, key: way.left[key] - units})


def _counted(offer: Offer, lines: Sequence[PricedLine], units: Sequence[int]) -> tuple[int, ...]:
    """Return of how many units of each line an offer takes something off: those first off which it takes most."""
    effect = offer.promotion.effect
    left = sum(units) if effect.units_per_use is None else effect.units_per_use
    if effect.kind == NTH_FREE:
        left = min(left, offer.free_units)
    found = [0] * len(lines)
    for index in sorted(range(len(lines)), key=lambda index: (-lines[index].unit_price_minor, index)):
        if lines[index].id in offer.line_ids:
            found[index] = min(units[index], left)
            left -= found[index]
    return tuple(found)


def _wanted(bill: Bill, offer: Offer) -> int:
    """Return how many units an offer would count if they were not limited."""
    return sum(units for line, units in zip(bill.lines, bill.units, strict=True) if line.id in offer.line_ids)


def _pick(bill: Bill, index: int, offers: Sequence[Offer], *, with_tier: bool) -> Pick | None:
    line, best = bill.lines[index], None
    if with_tier:
        weight = bill.left_minor[index] * bill.perks.tier_bp.get(line.category, 0)
        best = Pick(None, weight, bill.units[index]) if weight else None
    for offer in offers:
        units = bill.counted[offer.promotion.id][index]
        weight = _weight(offer, line, units)
        if weight > (best.weight if best else 0):
            best = Pick(offer, weight, units)
    return best


def _weight(offer: Offer, line: PricedLine, units: int) -> int:
    effect, price = offer.promotion.effect, line.unit_price_minor
    if effect.kind == PERCENT:
        return units * price * (effect.percent_bp or 0)
    if effect.kind == FIXED_PRICE:
        price = max(0, price - (effect.amount_minor or 0))
    return units * price * WHOLE_BP
