"""What a promotion would have done to one past invoice: the engine of the checkout, asked about the past. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from domain.kernel.money import share_floor
from domain.promotions.policy import (
    Conditions,
    Discount,
    InvoiceFacts,
    LivePromotion,
    Offer,
    Perks,
    Person,
    Share,
    UsedBefore,
    choose,
    matching,
    offer_for,
    uses_of,
    within_limits,
)
from domain.promotions.policy.applying import units_before
from domain.promotions.policy.terms import Effect
from domain.trials.policy.figures import Outcome

_LIMITS = ("budget_minor", "max_uses", "per_patient_limit", "per_patient_per_year")
NOT_REFUNDED: Final = Share(0, 0)


@dataclass(frozen=True, slots=True)
class PastInvoice:
    """One completed invoice, what was kept of it.

    Args:
        facts: as they were when it was completed.
        person: what is known of the patient, the history up to then.
        perks: what the tier gave.
        earned_by_line: the cashback of each line, net of what refunds took back.
        revenue_minor: what it brought, net of refunds and of what bonuses paid.
        refunded_by_line: which share of the units that were kept of a line was refunded as an amount.
        refunded: which share of the whole invoice was refunded; it counts for granted bonuses.
    """

    facts: InvoiceFacts
    person: Person
    perks: Perks
    earned_by_line: Mapping[UUID, int]
    revenue_minor: int
    refunded_by_line: Mapping[UUID, Share] = field(default_factory=dict)
    refunded: Share = NOT_REFUNDED

    def kept_minor(self, discounts: Iterable[Discount]) -> int:
        """Return what discounts come to, each as far as its line was not refunded."""
        by_line: dict[UUID, int] = {}
        for discount in discounts:
            by_line[discount.line_id] = by_line.get(discount.line_id, 0) + discount.amount_minor
        refunded = {line_id: self.refunded_by_line.get(line_id, NOT_REFUNDED) for line_id in by_line}
        return sum(amount - refunded[line_id].of(amount) for line_id, amount in by_line.items())


def tried_promotion(
    stored: Mapping[str, Any], *, promotion_id: UUID, first_on: date, used_count: int, spent_minor: int
) -> LivePromotion:
    """Return the promotion of a trial's terms, under way since the first day, with what the trial has spent so far.

    Args:
        stored: `name`, `effect`, `conditions`, `combining`, `priority`, the limits and `partner_share_bp`, as JSON.
        promotion_id: what stands for its id.
    """
    return LivePromotion(
        id=promotion_id,
        name=stored["name"],
        effect=Effect(**stored["effect"]),
        conditions=Conditions.from_json(stored["conditions"]),
        combining=stored["combining"],
        priority=stored["priority"],
        starts_on=first_on,
        partner_share_bp=stored["partner_share_bp"],
        used_count=used_count,
        spent_minor=spent_minor,
        **{name: stored[name] for name in _LIMITS},
    )


def used_before(counted: Mapping[str, Any], *, year: int) -> UsedBefore:
    """Return what a patient has had of the promotion on earlier invoices of the trial.

    Args:
        counted: of the patient's last outcome; empty if there was none.
        year: the calendar year of the next invoice.
    """
    this_year = counted.get("uses_this_year", 0) if counted.get("year") == year else 0
    return UsedBefore(counted.get("uses", 0), this_year, counted.get("units", 0))


def promotion_outcome(invoice: PastInvoice, promotion: LivePromotion, *, counted: Mapping[str, Any]) -> Outcome | None:
    """Return what a promotion would have done to an invoice, None if nothing.

    The invoice is counted twice, with the perks of its tier alone and with the promotion beside them; the difference
    is what the promotion costs. So a discount that takes the place of the tier's costs only what it gives more. What
    was refunded takes its share of the discount and of the bonuses with it; goods that were handed out stay.

    Args:
        counted: of the patient's earlier invoices of the trial.
    """
    facts, conditions = invoice.facts, promotion.conditions
    offer = offer_for(promotion=promotion, facts=facts, person=invoice.person)
    used = used_before(counted, year=facts.today.year)
    if isinstance(offer, Offer):
        before = units_before(conditions, invoice.person.history, since=promotion.starts_on)
        now = sum(line.quantity for line in matching(conditions, facts.lines))
        offer = within_limits(offer, used, units_before=before, units_now=now)
    if not isinstance(offer, Offer):
        return None
    usual, decision = choose(facts.lines, invoice.perks, ()), choose(facts.lines, invoice.perks, (offer,))
    use = next(iter(uses_of(decision, invoice.earned_by_line)), None)
    if use is None:
        return None
    own = invoice.kept_minor(each for each in decision.discounts if each.promotion_id == promotion.id)
    discount = invoice.kept_minor(decision.discounts) - invoice.kept_minor(usual.discounts)
    bonus = use.bonus_minor - invoice.refunded.of(sum(grant.amount_minor for grant in decision.grants))
    partner = share_floor(own, promotion.partner_share_bp) + share_floor(bonus, promotion.partner_share_bp)
    benefit = discount + bonus + use.cost_minor
    return Outcome(
        benefit_minor=benefit,
        cost_minor=benefit - partner,
        revenue_minor=invoice.revenue_minor,
        figures={
            "discount_minor": discount,
            "bonus_minor": bonus,
            "gift_minor": use.cost_minor,
            "partner_minor": partner,
            "budget_minor": own + bonus + use.cost_minor,
        },
        counted={
            **asdict(UsedBefore(used.uses + 1, used.uses_this_year + 1, used.units + use.units)),
            "year": facts.today.year,
        },
    )
