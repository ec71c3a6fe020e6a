"""Trials in the worker: batch by batch, each once, whatever is delivered twice or left behind by a killed worker."""

from datetime import datetime
from pathlib import Path

import pytest

from domain.kernel.database import execute
from domain.promotions.policy.terms import PERCENT, Effect
from domain.trials import service
from domain.trials.service import running
from runtime import worker
from runtime.settings import Settings
from runtime.wiring import Event, event_handlers
from tests.clinic import make_clinic
from tests.domain.trials.given import run, start, the_trial
from tests.runtime.test_worker import SOON, until, working

TOLD = ("invoices_seen", "invoices", "patients", "cost_minor", "revenue_minor", "figures")


async def test_a_trial_counts_every_invoice_once_whatever_happens_to_workers(
    db: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    clinic = await make_clinic()
    for _ in range(4):
        await clinic.visit((await clinic.register()).patient_id, "hygiene")
    tenth = Effect(PERCENT, percent_bp=1_000)
    expected = await run(clinic, await start(clinic, tenth))
    await execute("DELETE FROM pgqueuer")
    monkeypatch.setattr(running, "BATCH", 1)
    trial_id = await start(clinic, tenth)
    run_step = event_handlers(Settings(data_dir=tmp_path, messages_file=tmp_path / "messages"))[service.RUN]
    broken: set[int] = set()

    async def run_and_break(event: Event, now: datetime) -> None:
        await run_step(event, now)
        if event.body["step"] not in broken:
            broken.add(event.body["step"])
            raise ConnectionError("after the commit, and before anybody knew")

    async def is_done() -> bool:
        return (await the_trial(trial_id))["status"] == "DONE"

    async def is_half_done() -> bool:
        return (await the_trial(trial_id))["invoices_seen"] >= 2

    todo = worker.Duties({service.RUN: run_and_break}, (), lambda: clinic.now, first_retry=SOON)
    async with working(db, todo):
        await until(is_half_done)
    await execute(
        "UPDATE pgqueuer SET status = 'picked', queue_manager_id = gen_random_uuid(), heartbeat = now() - $1::interval",
        worker.HEARTBEAT_TIMEOUT * 2,
    )
    async with working(db, todo):
        await until(is_done)
    found = await the_trial(trial_id)
    assert {name: found[name] for name in TOLD} == {name: expected[name] for name in TOLD}
