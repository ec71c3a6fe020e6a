"""What the uses of promotions cost whom, and what of it comes back with refunds (R-PAR-2, R-ACC-9). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from domain.kernel.money import WHOLE_BP, share_floor, spread
from domain.promotions.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class Use:
    """What one promotion gives on one invoice, in minor units: a discount, bonuses or a gift, never two of them.

    Args:
        discount_minor: taken off; `partner_discount_minor` is the part of it that the partner pays.
        bonus_minor: credited; `partner_bonus_minor` is the part of it that the partner pays.
        bonus_by_line: which part of the bonuses each line has brought.
        cost_minor: what a gift costs the clinic; goods are never charged to a partner.
        units: of how many units something was taken off.
        bonus_life_days: how long its bonuses live; None for as long as others.
    """

    promotion_id: UUID
    name: str
    voucher_id: UUID | None = None
    discount_minor: int = 0
    bonus_minor: int = 0
    cost_minor: int = 0
    units: int = 0
    gift: str | None = None
    bonus_life_days: int | None = None
    partner_id: UUID | None = None
    partner_discount_minor: int = 0
    partner_bonus_minor: int = 0
    bonus_by_line: Mapping[UUID, int] = field(default_factory=dict)

    @property
    def spent_minor(self) -> int:
        """Return what counts against the budget."""
        return self.discount_minor + self.bonus_minor + self.cost_minor

    @property
    def partner_minor(self) -> int:
        """Return what the partner pays of it."""
        return self.partner_discount_minor + self.partner_bonus_minor


@dataclass(frozen=True, slots=True)
class Share:
    """How much of something was refunded so far, this refund included: `done` of `whole`."""

    done: int
    whole: int

    def of(self, amount_minor: int) -> int:
        """Return that share of an amount, floored."""
        return amount_minor * self.done // self.whole if self.whole else 0


@dataclass(frozen=True, slots=True)
class RefundedLine:
    """What one promotion took off one line, and how much of that line was refunded so far."""

    promotion_id: UUID
    discount_minor: int
    share: Share


@dataclass(frozen=True, slots=True)
class KeptUse:
    """One stored use of a promotion on an invoice, with what was reversed of it before; all in minor units."""

    id: UUID
    promotion_id: UUID
    voucher_id: UUID | None
    partner_id: UUID | None
    discount_minor: int
    bonus_minor: int
    cost_minor: int
    partner_minor: int
    reversed_discount_minor: int
    reversed_bonus_minor: int
    reversed_partner_minor: int
    name: str = ""
    bonus_by_line: Mapping[UUID, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reversal:
    """What comes back of one use with one refund, in minor units.

    Args:
        name: the promotion's.
        discount_minor: the discount that no longer counts; `partner_discount_minor` goes back to the partner.
        bonus_minor: bonuses to be clawed back; `partner_bonus_minor` of them go to the partner.
        spent_minor: what the budget gets back.
        is_whole: nothing is left of what it was given for, and the use counts no more.
    """

    use_id: UUID
    promotion_id: UUID
    voucher_id: UUID | None
    partner_id: UUID | None
    discount_minor: int
    bonus_minor: int
    partner_discount_minor: int
    partner_bonus_minor: int
    spent_minor: int
    is_whole: bool
    name: str = ""

    @property
    def partner_minor(self) -> int:
        """Return what goes back to the partner."""
        return self.partner_discount_minor + self.partner_bonus_minor


def uses_of(decision: Decision, earned_by_line: Mapping[UUID, int], *, parts: int = 1) -> tuple[Use, ...]:
    """Return what each promotion of a decision gives, the older promotion first; what gives nothing is left out.

    Args:
        earned_by_line: the cashback that each line earns without promotions, in so many parts of a minor unit: before
            it is rounded, so that what multiplies it is floored once (R-MON-2).
        parts: how many of them make one.
    """
    multiplied: dict[UUID, dict[UUID, int]] = {}
    for part in decision.multipliers:
        more = earned_by_line.get(part.line_id, 0) * (part.multiplier_bp - WHOLE_BP)
        multiplied.setdefault(part.promotion_id, {})[part.line_id] = more
    brought = {grant.promotion_id: dict(grant.by_line) for grant in decision.grants}
    for promotion_id, weights in multiplied.items():
        bonuses = spread(sum(weights.values()) // (WHOLE_BP * parts), list(weights.values()))
        brought[promotion_id] = dict(zip(weights, bonuses, strict=True))
    gifts = {gift.promotion_id: gift for gift in decision.gifts}
    found = []
    for offer in sorted(decision.offers, key=lambda offer: offer.promotion.id):
        promotion = offer.promotion
        discount = sum(part.amount_minor for part in decision.discounts if part.promotion_id == promotion.id)
        bonus_by_line = brought.get(promotion.id, {})
        bonus = sum(bonus_by_line.values())
        gift = gifts.get(promotion.id)
        if discount or bonus or gift:
            found.append(
                Use(
                    promotion_id=promotion.id,
                    name=promotion.name,
                    voucher_id=offer.voucher_id,
                    discount_minor=discount,
                    bonus_minor=bonus,
                    cost_minor=gift.cost_minor if gift else 0,
                    units=decision.units.get(promotion.id, 0),
                    gift=gift.name if gift else None,
                    bonus_life_days=promotion.effect.bonus_life_days,
                    partner_id=promotion.partner_id,
                    partner_discount_minor=share_floor(discount, promotion.partner_share_bp),
                    partner_bonus_minor=share_floor(bonus, promotion.partner_share_bp),
                    bonus_by_line=bonus_by_line,
                )
            )
    return tuple(found)


def reversal_of(
    use: KeptUse, lines: Iterable[RefundedLine], shares: Mapping[UUID, Share], *, is_whole: bool
) -> Reversal:
    """Return what comes back of a use with a refund.

    Shares are running ones: the parts of several refunds add up to what one refund of the same would return, and those
    of a full one to the whole. A discount or bonus is over with the lines that it was for, a gift with the invoice.

    Args:
        lines: what promotions took off each line, and the line's share that is refunded so far.
        shares: of each line, what is refunded so far; a bonus comes back with the lines that have brought it.
        is_whole: nothing of the invoice is left.
    """
    of_lines = sum(line.share.of(line.discount_minor) for line in lines if line.promotion_id == use.promotion_id)
    discount = use.discount_minor if is_whole else max(use.reversed_discount_minor, of_lines)
    of_bonus = sum(shares[line_id].of(part) for line_id, part in use.bonus_by_line.items())
    bonus = use.bonus_minor if is_whole else max(use.reversed_bonus_minor, of_bonus)
    given, back = use.discount_minor + use.bonus_minor, discount + bonus
    is_over = is_whole or 0 < given == back
    partner_now = Share(back, given).of(use.partner_minor) - use.reversed_partner_minor
    discount_now, bonus_now = discount - use.reversed_discount_minor, bonus - use.reversed_bonus_minor
    return Reversal(
        use_id=use.id,
        promotion_id=use.promotion_id,
        voucher_id=use.voucher_id,
        partner_id=use.partner_id,
        discount_minor=discount_now,
        bonus_minor=bonus_now,
        partner_discount_minor=partner_now if use.discount_minor else 0,
        partner_bonus_minor=0 if use.discount_minor else partner_now,
        spent_minor=discount_now + bonus_now + (use.cost_minor if is_over else 0),
        is_whole=is_over,
        name=use.name,
    )
