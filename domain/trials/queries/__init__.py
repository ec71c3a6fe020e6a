"""Reads of trials, and of the past that they look at."""

from domain.trials.queries.past import Batch, past_invoices, period
from domain.trials.queries.programme import paid_invoices
from domain.trials.queries.trials import (
    PEOPLE_BY_BENEFIT,
    TRIALS_NEWEST_FIRST,
    count_trials,
    people_of,
    trials,
    trials_by_ids,
)

__all__ = [
    "PEOPLE_BY_BENEFIT",
    "TRIALS_NEWEST_FIRST",
    "Batch",
    "count_trials",
    "paid_invoices",
    "past_invoices",
    "people_of",
    "period",
    "trials",
    "trials_by_ids",
]
