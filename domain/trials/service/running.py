"""Runs trials, a batch of invoices at a time; nothing is written but the trial's own rows (R-PRO-5).

Each batch is one transaction, which also calls for the next one. An event that is delivered twice, or taken over from
a worker that was killed, finds the trial a step further and does nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.kernel import outbox
from domain.kernel.database import Row, execute, fetch, fetchrow, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.signals import tell
from domain.trials.policy import Added, Outcome, ProgrammeTerms, programme_outcome, promotion_outcome, tried_promotion
from domain.trials.queries import Batch, paid_invoices, past_invoices, period
from domain.trials.service.starting import RUN

BATCH: Final = 200

_LOCK: Final = "SELECT * FROM trial WHERE id = $1 AND finished_at IS NULL FOR NO KEY UPDATE"
_BEGIN: Final = """
UPDATE trial SET status = 'RUNNING', step = 1, cursor = $2, last_invoice_id = $3, invoices_in_all = $4 WHERE id = $1
"""
_KNOWN: Final = "SELECT patient_id, counted FROM trial_patient WHERE trial_id = $1 AND patient_id = ANY($2::uuid[])"
_ADD: Final = """
INSERT INTO trial_patient AS x (id, trial_id, patient_id, invoices, benefit_minor, cost_minor, revenue_minor, counted)
SELECT r.id, $1, r.patient_id, r.invoices, r.benefit_minor, r.cost_minor, r.revenue_minor, r.counted
FROM jsonb_populate_recordset(NULL::trial_patient, $2::jsonb) r
ON CONFLICT (trial_id, patient_id) DO UPDATE SET
    invoices = x.invoices + excluded.invoices, benefit_minor = x.benefit_minor + excluded.benefit_minor,
    cost_minor = x.cost_minor + excluded.cost_minor, revenue_minor = x.revenue_minor + excluded.revenue_minor,
    counted = excluded.counted
"""
_MOVE: Final = """
UPDATE trial SET step = step + 1, cursor = $2, invoices_seen = invoices_seen + $3, invoices = invoices + $4,
    patients = patients + $5, cost_minor = cost_minor + $6, revenue_minor = revenue_minor + $7, figures = $8::jsonb
WHERE id = $1
"""
_FINISH: Final = "UPDATE trial SET status = 'DONE', finished_at = $2 WHERE id = $1"


@transactional
async def run_step(*, trial_id: UUID, step: int, now: datetime) -> int | None:
    """Take a trial one batch further, unless that was done before or it has ended.

    Args:
        trial_id: which trial.
        step: the number of the batch; the first one only counts the invoices.
        now: the instant.

    Returns:
        The number of the next batch, None if there is nothing left to do.

    Effects:
        The trial's figures, those of its patients, the event that calls for the next batch.
    """
    trial = await fetchrow(_LOCK, trial_id)
    if trial is None or trial["step"] != step:
        return None
    is_left = await _begin(trial) if step == 0 else await _count(trial, now)
    tell([trial_id])
    if not is_left:
        await execute(_FINISH, trial_id, now)
        return None
    await outbox.append(RUN, {"trial_id": trial_id, "step": step + 1})
    return step + 1


async def _begin(trial: Row) -> bool:
    """Find the invoices to look at; tell whether there are any."""
    total, first_id, last_id = await period(first_on=trial["first_on"], last_on=trial["last_on"])
    before = None if first_id is None else UUID(int=first_id.int - 1)
    await execute(_BEGIN, trial["id"], before, last_id, total)
    return total > 0


async def _count(trial: Row, now: datetime) -> bool:
    """Count the next batch; tell whether invoices may be left."""
    batch = await Batch.after(
        trial["cursor"],
        last_id=trial["last_invoice_id"],
        first_on=trial["first_on"],
        last_on=trial["last_on"],
        limit=BATCH,
    )
    if not batch.invoices:
        return False
    known = {row["patient_id"]: row["counted"] for row in await fetch(_KNOWN, trial["id"], batch.patient_ids)}
    counted = {patient_id: from_json(value) for patient_id, value in known.items()}
    added = Added(figures=dict(from_json(trial["figures"])))
    people: dict[UUID, Added] = {}
    count = _programme if trial["kind"] == "PROGRAMME" else _promotion
    for patient_id, outcome in await count(trial, batch, counted, added, now):
        people.setdefault(patient_id, Added()).add(outcome)
    if people:
        await execute(_ADD, trial["id"], to_json(_rows(people, counted)))
    await execute(
        _MOVE, trial["id"], batch.ids[-1], len(batch.invoices), added.invoices, len(people.keys() - known.keys()),
        added.cost_minor, added.revenue_minor, to_json(added.figures),
    )  # fmt: skip
    return len(batch.invoices) == BATCH


async def _programme(
    trial: Row, batch: Batch, counted: dict[UUID, Any], added: Added, _now: datetime
) -> list[tuple[UUID, Outcome]]:
    """Return what a change of the programme would have done; `counted` and `added` go along."""
    terms = ProgrammeTerms.from_json(from_json(trial["terms"]))
    found = []
    for row, invoice in zip(batch.invoices, await paid_invoices(batch), strict=True):
        patient_id = row["patient_id"]
        spent_more = counted.get(patient_id, {}).get("spent_more_minor", 0)
        outcome = programme_outcome(invoice, terms, spent_more_minor=spent_more)
        if outcome is not None:
            _note(patient_id, outcome, counted, added)
            found.append((patient_id, outcome))
    return found


async def _promotion(
    trial: Row, batch: Batch, counted: dict[UUID, Any], added: Added, now: datetime
) -> list[tuple[UUID, Outcome]]:
    """Return what a promotion would have done; its budget and uses are those of the trial so far."""
    terms, uses = from_json(trial["terms"]), trial["invoices"]

    def tried() -> Any:
        return tried_promotion(
            terms,
            promotion_id=trial["promotion_id"] or trial["id"],
            first_on=trial["first_on"],
            used_count=uses + added.invoices,
            spent_minor=added.figures.get("budget_minor", 0),
        )

    found = []
    for invoice in await past_invoices(batch, promotion=tried(), now=now):
        patient_id = invoice.facts.patient_id
        outcome = promotion_outcome(invoice, tried(), counted=counted.get(patient_id, {}))
        if outcome is not None:
            _note(patient_id, outcome, counted, added)
            found.append((patient_id, outcome))
    return found


def _note(patient_id: UUID, outcome: Outcome, counted: dict[UUID, Any], added: Added) -> None:
    counted[patient_id] = outcome.counted
    added.add(outcome)


def _rows(people: Mapping[UUID, Added], counted: Mapping[UUID, Any]) -> Sequence[Mapping[str, Any]]:
    return [
        {
            "id": new_id(),
            "patient_id": patient_id,
            "invoices": one.invoices,
            "benefit_minor": one.benefit_minor,
            "cost_minor": one.cost_minor,
            "revenue_minor": one.revenue_minor,
            "counted": counted[patient_id],
        }
        for patient_id, one in people.items()
    ]
