"""Trials that are started and run to their end, as the worker would."""

from datetime import date
from typing import Any
from uuid import UUID

from domain.kernel.database import fetchrow, from_json
from domain.promotions.policy import Conditions
from domain.promotions.policy.terms import Effect, PromotionDraft
from domain.trials import service
from domain.trials.policy import ProgrammeTerms
from domain.trials.service.starting import Period
from tests.clinic import OWNER, Clinic

FROM, TO = date(2026, 3, 1), date(2027, 2, 28)


def a_draft(effect: Effect, **terms: Any) -> PromotionDraft:
    """Return a promotion's terms; `conditions` are those of Conditions."""
    conditions = Conditions(**terms.pop("conditions", {}))
    return PromotionDraft(name="Акция", starts_on=FROM, effect=effect, conditions=conditions, **terms)


async def start(clinic: Clinic, effect: Effect, *, margin_bp: int = 4_000, **terms: Any) -> UUID:
    """Start the trial of a promotion over all days so far."""
    return await service.start_promotion_trial(
        actor=OWNER,
        promotion_id=None,
        draft=a_draft(effect, **terms),
        period=Period(FROM, clinic.now.date(), margin_bp),
        now=clinic.now,
    )


async def start_programme(clinic: Clinic, *, margin_bp: int = 4_000, **terms: Any) -> UUID:
    """Start the trial of a change of the programme over all days so far."""
    return await service.start_programme_trial(
        actor=OWNER,
        title="Иначе",
        terms=ProgrammeTerms(**terms),
        period=Period(FROM, clinic.now.date(), margin_bp),
        now=clinic.now,
    )


async def run(clinic: Clinic, trial_id: UUID) -> dict[str, Any]:
    """Run a trial to its end and return its row, its figures read."""
    step: int | None = 0
    while step is not None:
        step = await service.run_step(trial_id=trial_id, step=step, now=clinic.now)
    return await the_trial(trial_id)


async def the_trial(trial_id: UUID) -> dict[str, Any]:
    """Return a trial's row, its figures read."""
    row = await fetchrow("SELECT * FROM trial WHERE id = $1", trial_id)
    assert row is not None
    return {**row, "figures": from_json(row["figures"])}
