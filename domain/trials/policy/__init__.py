"""Rules of trials: what a change would have cost, and what it takes to pay for itself. Pure."""

from domain.trials.policy.figures import Added, Outcome, percent_bp, uplift_bp
from domain.trials.policy.programme import PaidInvoice, PaidLine, ProgrammeTerms, programme_outcome
from domain.trials.policy.promotion import PastInvoice, promotion_outcome, tried_promotion, used_before
from domain.trials.policy.terms import MAX_DAYS, MAX_RATES, MAX_TITLE_CHARACTERS

__all__ = [
    "MAX_DAYS",
    "MAX_RATES",
    "MAX_TITLE_CHARACTERS",
    "Added",
    "Outcome",
    "PaidInvoice",
    "PaidLine",
    "PastInvoice",
    "ProgrammeTerms",
    "percent_bp",
    "programme_outcome",
    "promotion_outcome",
    "tried_promotion",
    "uplift_bp",
    "used_before",
]
