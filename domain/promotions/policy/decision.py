"""What an invoice gets of a tier's perks and of promotions. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from domain.promotions.policy.lines import Discount
from domain.promotions.policy.offers import Offer


@dataclass(frozen=True, slots=True)
class Grant:
    """Bonuses that a promotion credits; `by_line` says which part of them each line that counts has brought."""

    promotion_id: UUID
    title: str
    amount_minor: int
    by_line: Mapping[UUID, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Multiplier:
    """By what a promotion multiplies the cashback of one line; 20 000 for twice."""

    line_id: UUID
    promotion_id: UUID
    title: str
    multiplier_bp: int


@dataclass(frozen=True, slots=True)
class Gift:
    """What a promotion hands out."""

    promotion_id: UUID
    title: str
    name: str
    cost_minor: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What an invoice gets.

    Args:
        discounts: in the order in which they are taken off, each line's in the lines' order.
        grants, multipliers, gifts: what comes on top.
        offers: those that give something, the higher priority first, then the older promotion.
        units: of how many units each promotion takes something off.
        benefit_minor: what all of it is worth, money off, bonuses and gifts, as combinations are compared; floored.
    """

    discounts: tuple[Discount, ...] = ()
    grants: tuple[Grant, ...] = ()
    multipliers: tuple[Multiplier, ...] = ()
    gifts: tuple[Gift, ...] = ()
    offers: tuple[Offer, ...] = ()
    units: Mapping[UUID, int] = field(default_factory=dict)
    benefit_minor: int = 0

    @property
    def discount_minor(self) -> int:
        """Return what is taken off in all."""
        return sum(discount.amount_minor for discount in self.discounts)
