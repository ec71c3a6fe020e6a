"""Promotions in plain Python: to what they apply, what goes together, what each gives, and what comes back.

Like `oracle`, it uses nothing of the application. The best combination is looked for in fractions, rounding comes last.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import combinations, product

from tests.properties.oracle import WHOLE, Invoice, Line, Patient, Thing, share_out
from tests.properties.partners_oracle import Partner

MONEY_OFF = ("PERCENT", "AMOUNT", "FIXED_PRICE", "NTH_FREE")
MOST_AMOUNTS = 8
Taken = list[tuple[int, "Promotion | None", int]]
"""What is taken off: a line's place, by which promotion, how much; without a promotion it is the tier's."""


@dataclass(eq=False, repr=False)
class Promotion(Thing):
    """An offer: an effect with its value, for whom and when, how it goes with others, how much of it there is.

    `value` is a rate, an amount, a price, an n, or what a gift costs; `number` grows with age. `zone` is that of the
    branch it is for; `nth` asks for the so many-th unit of its services, `minimum` for what they cost.
    """

    name: str
    number: int
    effect: str
    value: int
    starts_on: date
    ends_on: date | None = None
    combining: str = "ONE_PER_LINE"
    priority: int = 0
    services: frozenset[str] = frozenset()
    zone: str | None = None
    weekdays: frozenset[int] = frozenset()
    minimum: int = 0
    first_visit: bool = False
    nth: int | None = None
    units: int | None = None
    life_days: int | None = None
    needs_voucher: bool = False
    budget: int | None = None
    max_uses: int | None = None
    per_patient: int | None = None
    per_year: int | None = None
    partner: Partner | None = None
    share_bp: int = 0
    status: str = "LIVE"
    uses: "list[Use]" = field(default_factory=list)

    def kept(self, patient: Patient | None = None) -> "list[Use]":
        """Return the uses of which something is left, of everybody or of one patient."""
        return [use for use in self.uses if not use.is_back and patient in (None, use.patient)]

    def spent(self) -> int:
        """Return what it has cost, less what came back (R-PRO-1)."""
        return sum(use.cost + use.discount - use.discount_back + use.bonus - use.bonus_back for use in self.kept())

    def left(self) -> int | None:
        """Return what is left of the budget; None without one."""
        return None if self.budget is None else self.budget - self.spent()

    def is_used_up(self) -> bool:
        """Tell whether it was used as often as it may be."""
        return self.max_uses is not None and len(self.kept()) >= self.max_uses

    def is_for(self, line: Line) -> bool:
        """Tell whether a line counts."""
        return not self.services or line.service.code in self.services


@dataclass(eq=False, repr=False)
class Voucher(Thing):
    """A code of a promotion, shared by everybody or for a single use (R-PRO-4)."""

    promotion: Promotion
    number: int
    is_single: bool
    status: str = "ACTIVE"


@dataclass(eq=False)
class Use:
    """What a promotion gave once: on an invoice, by line, or away from one, for an order; `partner` is its part.

    `discounts` and `bonuses` are by the places of the lines that they are for.
    """

    promotion: Promotion
    day: date
    patient: Patient | None = None
    voucher: Voucher | None = None
    discounts: dict[int, int] = field(default_factory=dict)
    bonuses: dict[int, int] = field(default_factory=dict)
    cost: int = 0
    units: int = 0
    partner: int = 0
    channel: str = "CHECKOUT"
    order: str = ""
    clinic: int = 0
    discount_back: int = 0
    bonus_back: int = 0
    partner_back: int = 0
    is_back: bool = False

    @property
    def discount(self) -> int:
        """Return what it took off."""
        return sum(self.discounts.values())

    @property
    def bonus(self) -> int:
        """Return what it credited."""
        return sum(self.bonuses.values())

    def come_back(self, invoice: Invoice) -> tuple[int, int]:
        """Take it back as far as the invoice is refunded; return what the partner gets, and what is clawed back.

        Discounts and bonuses come back with their lines, on the running sums (R-ACC-9).
        """
        before = self.partner_back, self.bonus_back
        if invoice.status == "REFUNDED":
            self.discount_back, self.bonus_back = self.discount, self.bonus
        else:
            self.discount_back = max(self.discount_back, parts_back(invoice, self.discounts))
            self.bonus_back = max(self.bonus_back, parts_back(invoice, self.bonuses))
        whole = self.discount + self.bonus
        places = {place for parts in (self.discounts, self.bonuses) for place, part in parts.items() if part}
        is_undone = bool(places) and all(part_back(invoice.lines[place]) == 1 for place in places)
        self.is_back = invoice.status == "REFUNDED" or is_undone
        self.partner_back = self.partner * (self.discount_back + self.bonus_back) // whole if whole else 0
        if self.is_back and self.voucher is not None and self.voucher.is_single:
            self.voucher.status = "ACTIVE"
        return self.partner_back - before[0], self.bonus_back - before[1]


def part_back(line: Line) -> Fraction:
    """Return which part of a line was refunded: of a free one by its units."""
    return Fraction(line.back, line.total) if line.total else Fraction(line.units_back, line.quantity)


def parts_back(invoice: Invoice, parts: dict[int, int]) -> int:
    """Return what of some parts of lines was refunded, each rounded down."""
    return sum(int(part * part_back(invoice.lines[place])) for place, part in parts.items())


@dataclass(frozen=True)
class Offer:
    """A promotion that applies to an invoice, and of the n-th that are free how many."""

    promotion: Promotion
    free: int = 0
    voucher: Voucher | None = None

    @property
    def rank(self) -> tuple[int, int]:
        """Return what comes first: the higher priority, then the older."""
        return -self.promotion.priority, self.promotion.number

    def greatest_cost(self, lines: Sequence[Line]) -> int:
        """Return what it could cost on these lines at most, the dearest units counting; parts are rounded up."""
        own, promotion = [line for line in lines if self.promotion.is_for(line)], self.promotion
        effect, value, gross = promotion.effect, promotion.value, sum(line.gross for line in own)
        if effect == "AMOUNT":
            return min(value, gross)
        if effect == "BONUS_MULTIPLIER":
            return -(-sum(-(-line.gross * rate(line) // WHOLE) for line in own) * (value - WHOLE) // WHOLE)
        if effect not in MONEY_OFF:
            return value
        left = promotion.units
        if effect == "NTH_FREE":
            left = self.free if left is None else min(left, self.free)
        cost = 0
        for line in sorted(own, key=lambda line: -line.price):
            units = line.quantity if left is None else min(left, line.quantity)
            left = None if left is None else left - units
            off = {"PERCENT": -(-units * line.price * value // WHOLE), "NTH_FREE": units * line.price}
            cost += off.get(effect, units * max(0, line.price - value))
        return cost

    def share(self, lines: Sequence[Line]) -> int:
        """Return what its partner could have to pay at most; goods are the clinic's."""
        return 0 if self.promotion.effect == "GIFT" else self.greatest_cost(lines) * self.promotion.share_bp // WHOLE


def rate(line: Line) -> int:
    """Return the rate at which a line earns."""
    return line.rate_bp if line.service.earns else 0


Own = tuple[Offer | str | None, ...]
"""What each line gets by itself: an offer, the tier's percentage ("TIER"), or nothing."""


@dataclass(frozen=True)
class Combination:
    """Offers that go together."""

    own: Own
    amounts: tuple[Offer, ...] = ()
    after: tuple[Offer, ...] = ()
    rewards: tuple[Offer, ...] = ()

    @property
    def offers(self) -> list[Offer]:
        """Return its offers, the first by rank first."""
        own = [each for each in self.own if isinstance(each, Offer)]
        return sorted({*own, *self.amounts, *self.after, *self.rewards}, key=lambda offer: offer.rank)


class Choice:
    """The best lawful combination for some lines, and what it gives (R-PRO-1).

    Free consultations are carved out first, so that of each line `units` are left, which cost `whole`.
    """

    def __init__(self, lines: Sequence[Line], tier_bp: dict[str, int], offers: Sequence[Offer]) -> None:
        self.lines, self.tier_bp = lines, tier_bp
        self.offers = sorted(offers, key=lambda offer: offer.rank)
        self.units = [line.quantity - line.free_units for line in lines]
        self.whole = [units * line.price for units, line in zip(self.units, lines, strict=True)]
        self.best = min(self.lawful(), key=lambda each: (-self.worth(each), [offer.rank for offer in each.offers]))
        self.taken = self.rounded(self.best)

    def counted(self, offer: Offer, places: Collection[int] | None = None) -> list[int]:
        """Return of how many units of each line, or of those that take it, an offer is for: the dearest units first."""
        by_price = sorted(range(len(self.lines)), key=lambda place: -self.lines[place].price)
        own = [n for n in by_price if offer.promotion.is_for(self.lines[n]) and (places is None or n in places)]
        units = [n for n in own for _ in range(self.units[n])]
        units = units if offer.promotion.units is None else units[: offer.promotion.units]
        units = units[: offer.free] if offer.promotion.effect == "NTH_FREE" else units
        return [units.count(n) for n in range(len(self.lines))]

    def own_units(self, own: Own) -> list[int]:
        """Return of how many units of each line what it gets by itself is: one's units are shared by its lines."""
        takers = {each: [n for n, other in enumerate(own) if other is each] for each in own if isinstance(each, Offer)}
        counted = {offer: self.counted(offer, places) for offer, places in takers.items()}
        return [
            counted[each][n] if isinstance(each, Offer) else units
            for n, (each, units) in enumerate(zip(own, self.units, strict=True))
        ]

    def weights(self, own: Own) -> list[int]:
        """Return what the lines get by themselves, in basis points of a minor unit."""
        return [
            self.weight(each, n, units) for n, (each, units) in enumerate(zip(own, self.own_units(own), strict=True))
        ]

    def weight(self, own: Offer | str | None, place: int, units: int) -> int:
        """Return what a line gets by itself on so many units."""
        line = self.lines[place]
        if not isinstance(own, Offer):
            return units * line.price * self.tier_bp.get(line.service.category, 0) if own else 0
        value = own.promotion.value
        if own.promotion.effect == "PERCENT":
            return units * line.price * value
        return units * WHOLE * (max(0, line.price - value) if own.promotion.effect == "FIXED_PRICE" else line.price)

    def best_own(self, offers: Sequence[Offer | str]) -> Own:
        """Return for each line which of some offers takes most off; the first of equal ones."""
        every = [None, *offers]
        weights = [self.weights((each,) * len(self.lines)) for each in every]
        best = [max(range(len(every)), key=lambda n: weights[n][place]) for place in range(len(self.lines))]
        return tuple(every[n] for n in best)

    def ways(self, offers: Sequence[Offer], taken: Sequence[int]) -> list[Own]:
        """Return what the lines that no amount has taken may get by themselves: limited offers in every way.

        Offers with units for all their lines are only where they are the best. Of equally good ways those come first
        that take less off the cheapest lines.
        """
        limited = [each for each in offers if self.counted(each) != self.all_units(each)]
        best = self.best_own(["TIER", *(each for each in offers if each not in limited)])
        options: list[list[Offer | str | None]] = [
            [None] if n in taken else [best[n], *(each for each in limited if each.promotion.is_for(line))]
            for n, line in enumerate(self.lines)
        ]
        by_price = sorted(range(len(self.lines)), key=lambda place: -self.lines[place].price)
        found = []
        for own in product(*options):
            weights = self.weights(own)
            if all(weight or each in (None, "TIER") for weight, each in zip(weights, own, strict=True)):
                order = [options[n].index(own[n]) for n in by_price]
                found.append((-sum(weights), [weights[n] for n in reversed(by_price)], order, own))
        return [own for *_, own in sorted(found, key=lambda way: way[:3])]

    def all_units(self, offer: Offer) -> list[int]:
        """Return of how many units of each line an offer would be without a limit."""
        return [
            units if offer.promotion.is_for(line) else 0 for units, line in zip(self.units, self.lines, strict=True)
        ]

    def lawful(self) -> Iterator[Combination]:
        """Give each offer that stands alone, and each set of amounts with the best that the other lines get."""
        nothing = (None,) * len(self.lines)
        for offer in self.offers:
            if offer.promotion.combining == "ALONE":
                if offer.promotion.effect == "AMOUNT":
                    yield Combination(nothing, amounts=(offer,))
                elif offer.promotion.effect in MONEY_OFF:
                    yield Combination(self.best_own([offer]))
                else:
                    yield Combination(nothing, rewards=(offer,))
        together = [offer for offer in self.offers if offer.promotion.combining != "ALONE"]
        money = [offer for offer in together if offer.promotion.effect in MONEY_OFF]
        single = [offer for offer in money if offer.promotion.combining == "ONE_PER_LINE"]
        after = tuple(offer for offer in money if offer.promotion.combining == "WITH_OTHERS")
        rewards = self.rewards([offer for offer in together if offer not in money])
        by_line = [offer for offer in single if offer.promotion.effect != "AMOUNT"]
        amounts = [offer for offer in single if offer not in by_line and any(self.counted(offer))]
        amounts.sort(key=lambda offer: (offer.voucher is None, -offer.promotion.value, offer.rank))
        del amounts[MOST_AMOUNTS:]
        for count in range(len(amounts) + 1):
            for some in combinations(amounts, count):
                taken = [place for offer in some for place, units in enumerate(self.counted(offer)) if units]
                if len(taken) == len(set(taken)):
                    for own in self.ways(by_line, taken):
                        yield Combination(own, some, after, rewards)

    def rewards(self, offers: Sequence[Offer]) -> tuple[Offer, ...]:
        """Return the rewards that count: all gifts, the greatest grant for one line, each line's highest multiplier."""
        single = [o for o in offers if (o.promotion.effect, o.promotion.combining) == ("BONUS_GRANT", "ONE_PER_LINE")]
        best = max(single, key=lambda offer: offer.promotion.value, default=None)
        highest = [offer for offer in self.multipliers(offers) if offer is not None]
        kept = [offer for offer in offers if offer is best or offer in highest]
        others = [o for o in offers if o.promotion.effect != "BONUS_MULTIPLIER" and o not in single]
        return tuple(sorted([*kept, *others], key=lambda offer: offer.rank))

    def multipliers(self, offers: Sequence[Offer]) -> list[Offer | None]:
        """Return for each line that earns the offer that multiplies its cashback most."""
        found = [offer for offer in offers if offer.promotion.effect == "BONUS_MULTIPLIER"]
        fitting = [[o for o in found if o.promotion.is_for(line) and rate(line)] for line in self.lines]
        return [max(some, key=lambda offer: offer.promotion.value, default=None) for some in fitting]

    def worth(self, combination: Combination) -> Fraction:
        """Return money off, bonuses and what gifts cost, exactly; cashback as if everything were paid with money."""
        left = [
            whole - Fraction(weight, WHOLE)
            for whole, weight in zip(self.whole, self.weights(combination.own), strict=True)
        ]
        for offer in (*combination.amounts, *combination.after):
            parts = self.parts(offer, left)
            value, total = offer.promotion.value, sum(parts, Fraction(0))
            if offer.promotion.effect == "PERCENT":
                parts = [part * Fraction(value, WHOLE) for part in parts]
            elif offer.promotion.effect == "AMOUNT":
                parts = [part * min(Fraction(value), total) / total if total else part for part in parts]
            elif offer.promotion.effect == "FIXED_PRICE":
                units = self.counted(offer)
                parts = [max(Fraction(0), part - n * value) for part, n in zip(parts, units, strict=True)]
            left = [whole - part for whole, part in zip(left, parts, strict=True)]
        bonus = sum(o.promotion.value for o in combination.rewards if o.promotion.effect != "BONUS_MULTIPLIER")
        more = [
            line.gross * rate(line) * (offer.promotion.value - WHOLE)
            for line, offer in zip(self.lines, self.multipliers(combination.rewards), strict=True)
            if offer is not None
        ]
        return bonus - sum(left) + Fraction(sum(more), WHOLE * WHOLE)

    def parts(self, offer: Offer, left: Sequence[Fraction]) -> list[Fraction]:
        """Return the part of what is left of each line that an offer is for."""
        counted = zip(left, self.counted(offer), self.units, strict=True)
        return [part * units / most if units else Fraction(0) for part, units, most in counted]

    def rounded(self, combination: Combination) -> Taken:
        """Return what is taken off in minor units; the percentages of one step are floored together (R-MON-2)."""
        weights = self.weights(combination.own)
        shares = [
            weight if own == "TIER" or (isinstance(own, Offer) and is_rate(own.promotion)) else 0
            for own, weight in zip(combination.own, weights, strict=True)
        ]
        spread = share_out(sum(shares) // WHOLE, shares)
        taken: Taken = []
        for place, own in enumerate(combination.own):
            part = spread[place] if shares[place] else weights[place] // WHOLE
            taken.append((place, own.promotion if isinstance(own, Offer) else None, part))
        for offer in (*combination.amounts, *combination.after):
            gone = [sum(part for n, _, part in taken if n == place) for place in range(len(self.lines))]
            left = [Fraction(whole - part) for whole, part in zip(self.whole, gone, strict=True)]
            for place, part in enumerate(self.on_top(offer, [int(part) for part in self.parts(offer, left)])):
                taken.append((place, offer.promotion, part))
        return [each for each in taken if each[2]]

    def on_top(self, offer: Offer, parts: list[int]) -> list[int]:
        """Return what an offer takes off parts of lines."""
        effect, value = offer.promotion.effect, offer.promotion.value
        if effect == "PERCENT":
            return share_out(sum(parts) * value // WHOLE, parts)
        if effect == "AMOUNT":
            return share_out(min(value, sum(parts)), parts)
        if effect == "FIXED_PRICE":
            return [max(0, part - value * n) for part, n in zip(parts, self.counted(offer), strict=True)]
        return parts

    def uses(self, invoice: Invoice, day: date, earning: Sequence[int]) -> list[Use]:
        """Return what each promotion gives, the older first; nothing is no use.

        Args:
            earning: what each line earns without promotions, in basis points of a minor unit.
        """
        found = []
        for offer in sorted(self.best.offers, key=lambda offer: offer.promotion.number):
            promotion = offer.promotion
            use = Use(promotion, day, invoice.patient, offer.voucher)
            use.discounts = {place: part for place, taker, part in self.taken if taker is promotion}
            is_own = offer in self.best.own
            units = self.own_units(self.best.own) if is_own else self.counted(offer)
            use.units = sum(units[place] for place in use.discounts)
            if offer in self.best.rewards:
                use.cost = promotion.value if promotion.effect == "GIFT" else 0
                use.bonuses = self.brought(offer, earning)
            use.partner = (use.discount + use.bonus) * promotion.share_bp // WHOLE
            if use.discount or use.bonus or promotion.effect == "GIFT":
                found.append(use)
        return found

    def brought(self, reward: Offer, earning: Sequence[int]) -> dict[int, int]:
        """Return the bonuses of a reward by the lines that have brought them: rounded once, then shared out."""
        promotion, weights, total = reward.promotion, [0] * len(self.lines), 0
        if promotion.effect == "BONUS_GRANT":
            weights = [line.gross if promotion.is_for(line) else 0 for line in self.lines]
            total = promotion.value
        elif promotion.effect == "BONUS_MULTIPLIER":
            by = self.multipliers(self.best.rewards)
            weights = [part if offer is reward else 0 for part, offer in zip(earning, by, strict=True)]
            total = sum(weights) * (promotion.value - WHOLE) // (WHOLE * WHOLE)
        return {place: part for place, part in enumerate(share_out(total, weights)) if part}


def is_rate(promotion: Promotion) -> bool:
    """Tell whether it is a percentage that leaves something."""
    return promotion.effect == "PERCENT" and promotion.value < WHOLE
