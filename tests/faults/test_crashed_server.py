"""The database server is killed in mid-load and started again: what was answered is there, once."""

import asyncio
import os
import signal
from pathlib import Path
from uuid import uuid4

import pytest

from runtime.embedded import embedded_database
from runtime.migrate import upgrade
from tests.clinic import START
from tests.concurrency.attack import SCALE, Attackers, Outcome, Shot, done, refusals
from tests.databases import run_apart
from tests.faults.checkouts import assert_each_was_completed_once

pytestmark = [pytest.mark.processes, pytest.mark.slow]

CRASHES = 2 * SCALE
PATIENTS = 8 * CRASHES
FRIENDS = 5
CHECKOUTS = PATIENTS * FRIENDS
LOAD_S = 1.0 * CRASHES
TRIES = 150
RECOVERS_WITHIN_S = 20


async def one(attackers: Attackers, url: str, shot: Shot) -> Outcome:
    return done(await attackers.attack(url, [{"now": START, **shot}]))[0]


async def test_a_crashed_database_server_loses_and_doubles_nothing(tmp_path: Path, attackers: Attackers):
    server = embedded_database(tmp_path)
    url = await asyncio.to_thread(server.__enter__)
    await asyncio.to_thread(run_apart, upgrade(url))
    try:
        orders = {"do": "set up", "patients": PATIENTS, "friends": FRIENDS, "password": "of the desk"}
        made = await one(attackers, url, orders)

        async def trouble() -> None:
            nonlocal server
            for _ in range(CRASHES):
                await asyncio.sleep(LOAD_S / (CRASHES + 1))
                os.kill(int((tmp_path / "postgres" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
                await asyncio.to_thread(server.__exit__, None, None, None)
                server = embedded_database(tmp_path)
                assert await asyncio.to_thread(server.__enter__) == url

        shots = [
            {
                "do": "complete", "now": START, "key": str(uuid4()), "invoice_id": invoice_id, "tries": TRIES,
                "after_s": LOAD_S * number / CHECKOUTS,
            }
            for number, invoice_id in enumerate(made["invoices"])
        ]  # fmt: skip
        started = asyncio.get_running_loop().time()
        outcomes = await attackers.attack(url, shots, meanwhile=trouble)
        assert asyncio.get_running_loop().time() - started < LOAD_S + CRASHES * RECOVERS_WITHIN_S
        assert refusals(outcomes) == {}
        assert any(outcome["failures"] for outcome in outcomes)
        assert set((await one(attackers, url, {"do": "check"})).values()) == {0}
        await assert_each_was_completed_once(url, made["invoices"])
    finally:
        await asyncio.to_thread(server.__exit__, None, None, None)
