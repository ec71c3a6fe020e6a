"""Trials started and cancelled by staff, and run by the worker, batch by batch."""

from domain.trials.service.running import BATCH, run_step
from domain.trials.service.starting import RUN, Period, cancel_trial, start_programme_trial, start_promotion_trial
from domain.trials.service.tidying import forget

__all__ = [
    "BATCH",
    "RUN",
    "Period",
    "cancel_trial",
    "forget",
    "run_step",
    "start_programme_trial",
    "start_promotion_trial",
]
