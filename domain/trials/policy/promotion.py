"""What a promotion would have done to one past invoice: the engine of the checkout, asked about the past. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.promotions.policy import (
    Conditions,
    InvoiceFacts,
    LivePromotion,
    Offer,
    Perks,
    Person,
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


@dataclass(frozen=True, slots=True)
class PastInvoice:
    """One completed invoice, what was kept of it.

    Args:
        facts: as they were when it was completed.
        person: what is known of the patient, the history up to then.
        perks: what the tier gave.
        earned_by_line: the cashback of each line.
        revenue_minor: what it brought, net of refunds and of what bonuses paid.
    """

    facts: InvoiceFacts
    person: Person
    perks: Perks
    earned_by_line: Mapping[UUID, int]
    revenue_minor: int


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
    is what the promotion costs. So a discount that takes the place of the tier's costs only what it gives more.

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
    discount = decision.discount_minor - usual.discount_minor
    benefit = discount + use.bonus_minor + use.cost_minor
    return Outcome(
        benefit_minor=benefit,
        cost_minor=benefit - use.partner_minor,
        revenue_minor=invoice.revenue_minor,
        figures={
            "discount_minor": discount,
            "bonus_minor": use.bonus_minor,
            "gift_minor": use.cost_minor,
            "partner_minor": use.partner_minor,
            "budget_minor": use.spent_minor,
        },
        counted={
            **asdict(UsedBefore(used.uses + 1, used.uses_this_year + 1, used.units + use.units)),
            "year": facts.today.year,
        },
    )
