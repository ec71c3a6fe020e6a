"""Rules of promotions: terms and conditions, the best combination of offers, what they cost whom. Pure."""

from domain.promotions.policy.applying import Reason, matching, unmet_by_person, unmet_by_visit
from domain.promotions.policy.conditions import ConditionInvalid, Conditions, Previous
from domain.promotions.policy.decision import Decision, Gift, Grant, Multiplier
from domain.promotions.policy.engine import choose
from domain.promotions.policy.facts import Done, History, InvoiceFacts, Need, Person
from domain.promotions.policy.lines import (
    CONSULTATION,
    FREE_CONSULTATION,
    PROMOTION,
    TIER,
    Discount,
    Perks,
    PricedLine,
)
from domain.promotions.policy.offers import (
    LivePromotion,
    Offer,
    UsedBefore,
    greatest_cost,
    nth_free,
    offer_for,
    within_funds,
    within_limits,
)
from domain.promotions.policy.shares import KeptUse, RefundedLine, Reversal, Share, Use, reversal_of, uses_of

__all__ = [
    "CONSULTATION",
    "FREE_CONSULTATION",
    "PROMOTION",
    "TIER",
    "ConditionInvalid",
    "Conditions",
    "Decision",
    "Discount",
    "Done",
    "Gift",
    "Grant",
    "History",
    "InvoiceFacts",
    "KeptUse",
    "LivePromotion",
    "Multiplier",
    "Need",
    "Offer",
    "Perks",
    "Person",
    "Previous",
    "PricedLine",
    "Reason",
    "RefundedLine",
    "Reversal",
    "Share",
    "Use",
    "UsedBefore",
    "choose",
    "greatest_cost",
    "matching",
    "nth_free",
    "offer_for",
    "reversal_of",
    "unmet_by_person",
    "unmet_by_visit",
    "uses_of",
    "within_funds",
    "within_limits",
]
