"""The best lawful combination of offers, against trying everything out in plain fractions (decision 0015)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from random import Random
from uuid import UUID

import pytest

from domain.promotions.policy import Decision, Offer, Perks, PricedLine, choose, greatest_cost, uses_of
from tests.domain.promotions.shapes import line, offer

Parts = list[Fraction]
COMBINING = ("ONE_PER_LINE",) * 4 + ("WITH_OTHERS", "ALONE")
MONEY = ("PERCENT", "AMOUNT", "FIXED_PRICE", "NTH_FREE")
CATEGORIES = ("CONSULTATION", "HYGIENE", "THERAPY")
CASES = 250
MULTIPLIERS = (15_000, 20_000, 33_333)
PLACES = ((1,), (2,), (3,), (1, 2), (2, 3), (1, 3), (1, 2, 3))


@dataclass
class Case:
    """An invoice with its perks and offers, made of a seed: few figures, so that much of it meets."""

    lines: list[PricedLine]
    perks: Perks
    offers: list[Offer]

    @classmethod
    def of(cls, dice: Random) -> "Case":
        """Throw the dice."""
        unit = dice.choice([1, 7, 100, 33_333])
        lines = [
            line(
                number, dice.randint(1, 12) * unit, dice.randint(1, 3), category=dice.choice(CATEGORIES),
                cashback=dice.choice([0, 500, 777]),
            )
            for number in range(1, dice.randint(2, 4))
        ]  # fmt: skip
        rates = {category: dice.choice([0, 333, 1000]) for category in CATEGORIES}
        offers = [cls.offer(dice, number, unit) for number in range(1, dice.randint(1, 7))]
        return cls(lines, Perks(rates, dice.randint(0, 2)), offers)

    @staticmethod
    def offer(dice: Random, number: int, unit: int) -> Offer:
        """Make one offer."""
        kind = dice.choice([*MONEY, *MONEY, "AMOUNT", "GIFT", "BONUS_GRANT", "BONUS_MULTIPLIER"])
        values = {
            "PERCENT": dice.choice([1, 333, 1000, 5000, 10_000]),
            "NTH_FREE": dice.randint(2, 4),
            "BONUS_MULTIPLIER": dice.choice(MULTIPLIERS),
        }
        return offer(
            number, kind, values.get(kind, dice.randint(1, 12) * unit), on=dice.choice(PLACES),
            free=dice.randint(1, 3) if kind == "NTH_FREE" else 0, priority=dice.randint(0, 2),
            combining=dice.choice(COMBINING), units_per_use=None if kind == "AMOUNT" else dice.choice([None, 1, 2]),
        )  # fmt: skip


@pytest.fixture(params=range(4))
def cases(request: pytest.FixtureRequest) -> list[Case]:
    """Give many cases, the same each time."""
    dice = Random(request.param)
    return [Case.of(dice) for _ in range(CASES)]


class Trying:
    """Every lawful way to put offers together, each with its exact worth."""

    def __init__(self, lines: Sequence[PricedLine], perks: Perks, offers: Sequence[Offer]) -> None:
        """Take the free consultations off first."""
        self.lines, self.perks = lines, perks
        self.offers = sorted(offers, key=lambda each: (-each.promotion.priority, each.promotion.id))
        left = perks.free_consultations
        self.units: list[int] = []
        for each in lines:
            free = min(left, each.quantity) if each.category == "CONSULTATION" else 0
            left -= free
            self.units.append(each.quantity - free)
        self.whole = [Fraction(n * each.unit_price_minor) for n, each in zip(self.units, lines, strict=True)]

    def counted(self, each: Offer, only: Sequence[int] | None = None) -> list[int]:
        """Return the units that an offer is for, the dearest first; of some lines only, if they are named."""
        by_price = sorted(range(len(self.lines)), key=lambda i: -self.lines[i].unit_price_minor)
        slots = [
            i for i in by_price for _ in range(self.units[i])
            if self.lines[i].id in each.line_ids and (only is None or i in only)
        ]  # fmt: skip
        limits = [each.promotion.effect.units_per_use, each.free_units if each.promotion.effect.every_nth else None]
        for limit in limits:
            slots = slots if limit is None else slots[:limit]
        return [slots.count(i) for i in range(len(self.lines))]

    def off(self, each: Offer, left: Parts, only: Sequence[int] | None = None) -> Parts:
        """Return what an offer takes off what is left of each line."""
        effect, counted = each.promotion.effect, self.counted(each, only)
        parts = [part * n / most if n else Fraction(0) for part, n, most in zip(left, counted, self.units, strict=True)]
        if effect.kind == "PERCENT":
            return [part * effect.percent_bp / 10_000 for part in parts]
        if effect.kind == "AMOUNT":
            total = sum(parts)
            return [part * min(total, effect.amount_minor) / total if total else part for part in parts]
        if effect.kind == "FIXED_PRICE":
            return [max(Fraction(0), part - n * effect.amount_minor) for part, n in zip(parts, counted, strict=True)]
        return parts

    def after(self, left: Parts, others: Sequence[Offer]) -> Fraction:
        """Return the money that is off when further offers come on top."""
        for each in others:
            left = [part - off for part, off in zip(left, self.off(each, left), strict=True)]
        return sum(each.gross_minor for each in self.lines) - sum(left)

    def reward(self, offers: Sequence[Offer]) -> Fraction:
        """Return what rewards are worth together, whether they go together or not."""
        total = Fraction(0)
        for each in offers:
            total += (each.promotion.effect.gift_cost_minor if each.promotion.effect.kind == "GIFT" else 0) or 0
            total += (each.promotion.effect.amount_minor if each.promotion.effect.kind == "BONUS_GRANT" else 0) or 0
        for each in self.lines:
            more = [
                other.promotion.effect.multiplier_bp - 10_000
                for other in offers
                if other.promotion.effect.kind == "BONUS_MULTIPLIER" and each.id in other.line_ids
            ]
            total += Fraction(each.gross_minor * each.cashback_bp * max(more, default=0), 10_000 * 10_000)
        return total

    def worths(self) -> Iterator[Fraction]:
        """Give the worth of each lawful combination."""
        for each in self.offers:
            if each.promotion.combining == "ALONE":
                is_money = each.promotion.effect.kind in MONEY
                yield self.after(self.whole, [each]) if is_money else self.after(self.whole, []) + self.reward([each])
        free = [each for each in self.offers if each.promotion.combining != "ALONE"]
        rewards = self.best_rewards([each for each in free if each.promotion.effect.kind not in MONEY])
        money = [each for each in free if each.promotion.effect.kind in MONEY]
        single = [each for each in money if each.promotion.combining == "ONE_PER_LINE"]
        others = [each for each in money if each.promotion.combining == "WITH_OTHERS"]
        amounts = [each for each in single if each.promotion.effect.kind == "AMOUNT"]
        by_line = [each for each in single if each.promotion.effect.kind != "AMOUNT"]
        for taken in self.disjoint(amounts):
            choices = [[None] if self.takes(taken, i) else [None, "TIER", *by_line] for i in range(len(self.lines))]
            for picked in product(*choices):
                left = list(self.whole)
                for i, part in enumerate(self.picked(picked)):
                    left[i] -= part
                for each in taken:
                    left = [part - off for part, off in zip(left, self.off(each, self.whole), strict=True)]
                for used in self.subsets(others):
                    yield self.after(left, used) + rewards

    def picked(self, choices: Sequence[Offer | str | None]) -> Parts:
        """Return what the lines get by themselves; limited units go to the dearest of the lines that take them."""
        found = [Fraction(0) for _ in self.lines]
        for i, choice in enumerate(choices):
            if isinstance(choice, str):
                found[i] = self.whole[i] * self.perks.tier_bp.get(self.lines[i].category, 0) / 10_000
        for each in {choice.promotion.id: choice for choice in choices if isinstance(choice, Offer)}.values():
            own = [i for i, choice in enumerate(choices) if choice == each]
            parts = self.off(each, self.whole, only=own)
            for i in own:
                found[i] = parts[i]
        return found

    def best_rewards(self, offers: Sequence[Offer]) -> Fraction:
        """Return the worth of the best set of rewards with at most one grant of those for one line."""
        return max(
            self.reward(some)
            for some in self.subsets(offers)
            if sum(e.promotion.effect.kind == "BONUS_GRANT" and e.promotion.combining != "WITH_OTHERS" for e in some)
            < 2
        )

    @staticmethod
    def is_single_grant(each: Offer) -> bool:
        """Tell whether an offer is a grant beside which there is no other such."""
        return each.promotion.effect.kind == "BONUS_GRANT" and each.promotion.combining == "ONE_PER_LINE"

    def disjoint(self, amounts: Sequence[Offer]) -> Iterator[list[Offer]]:
        """Give the sets of amounts that take no line twice."""
        for some in self.subsets(amounts):
            if all(sum(bool(self.counted(each)[i]) for each in some) < 2 for i in range(len(self.lines))):
                yield some

    def takes(self, amounts: Sequence[Offer], index: int) -> bool:
        """Tell whether amounts take a line."""
        return any(self.counted(each)[index] for each in amounts)

    @staticmethod
    def subsets(offers: Sequence[Offer]) -> Iterator[list[Offer]]:
        """Give all subsets, each in the given order."""
        for chosen in product([False, True], repeat=len(offers)):
            yield [each for each, is_in in zip(offers, chosen, strict=True) if is_in]


def test_nothing_that_is_lawful_gives_more(cases: list[Case]):
    for case in cases:
        best = max(Trying(case.lines, case.perks, case.offers).worths())
        assert choose(case.lines, case.perks, case.offers).benefit_minor == int(best), case


def test_the_order_of_offers_does_not_matter(cases: list[Case]):
    for case in cases:
        decision = choose(case.lines, case.perks, case.offers)
        for others in (case.offers[::-1], case.offers[1:] + case.offers[:1]):
            assert choose(case.lines, case.perks, others) == decision, case


def test_what_is_chosen_is_lawful_and_within_what_it_could_cost(cases: list[Case]):
    for case in cases:
        decision = choose(case.lines, case.perks, case.offers)
        check_lines(decision, case)
        check_costs(decision, case.lines)


def check_lines(decision: Decision, case: Case) -> None:
    """Check that what goes together may."""
    combining = {each.promotion.id: each.promotion.combining for each in case.offers}
    for each in case.lines:
        parts = [part for part in decision.discounts if part.line_id == each.id]
        assert all(part.amount_minor > 0 and part.units <= each.quantity for part in parts)
        assert sum(part.amount_minor for part in parts) <= each.gross_minor
        single = [part for part in parts if part.kind == "TIER" or combining.get(part.promotion_id) == "ONE_PER_LINE"]
        assert len(single) < 2
    if any(each.promotion.combining == "ALONE" for each in decision.offers):
        assert len(decision.offers) == 1
        assert all(part.kind != "TIER" for part in decision.discounts)
    assert sum(combining[grant.promotion_id] == "ONE_PER_LINE" for grant in decision.grants) < 2


def check_costs(decision: Decision, lines: Sequence[PricedLine]) -> None:
    """Check that no promotion costs more than was said it could, though every line earns all it can."""
    earned = {each.id: -(-each.gross_minor * each.cashback_bp // 10_000) for each in lines}
    known: dict[UUID, Offer] = {each.promotion.id: each for each in decision.offers}
    uses = uses_of(decision, earned)
    assert [use.promotion_id for use in uses] == sorted(use.promotion_id for use in uses)
    for use in uses:
        assert 0 <= use.spent_minor <= greatest_cost(known[use.promotion_id], lines)
    assert sum(use.discount_minor for use in uses) == sum(
        part.amount_minor for part in decision.discounts if part.promotion_id
    )
