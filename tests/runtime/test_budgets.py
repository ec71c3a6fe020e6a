"""Processes on one database that keep a caller's budget between them."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import structlog

from api.transport.budgets import Buckets, Budget, Client
from domain.kernel import throttle
from runtime.application import shares_budgets
from runtime.budgets import exchange, sharing
from runtime.settings import Settings
from tests.databases import away_from_the_hour

ANNA = Client("PATIENT:anna", Budget(size=100, restore_per_s=0.01))


async def test_what_one_process_took_the_others_know(db: str):
    await away_from_the_hour(db)
    first, second = Buckets(), Buckets()
    first.take(ANNA, 60)
    await exchange(first)
    second.take(ANNA, 20)
    await exchange(second)
    assert second.available(ANNA) == 20
    await exchange(first)
    assert first.available(ANNA) == 20
    assert first.take(ANNA, 21) > 0
    first.give_back(ANNA, 50)
    await exchange(first)
    await exchange(second)
    assert second.available(ANNA) == 70


@pytest.mark.parametrize(
    ("database", "set_to", "shared"),
    [
        (None, None, False),
        (None, "true", True),
        ("postgresql://db/x", None, True),
        ("postgresql://db/x", "false", False),
    ],
)
def test_they_are_shared_where_there_may_be_other_processes(
    database: str | None, set_to: str | None, shared: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    for name, value in (("DATABASE_URL", database), ("ENAMEL_SHARE_BUDGETS", set_to)):
        if value:
            monkeypatch.setenv(name, value)
    assert shares_budgets(Settings()) is shared


async def test_little_use_asks_nothing_of_the_database(monkeypatch: pytest.MonkeyPatch):
    async def pour(**_options: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(throttle, "pour", pour)
    costs = Buckets()
    costs.take(ANNA, 9)
    await exchange(costs)


async def test_it_goes_on_by_itself_and_ends(db: str):
    await away_from_the_hour(db)
    first, second = Buckets(), Buckets()
    async with sharing(first, every_s=0.01), sharing(second, every_s=0.01):
        first.take(ANNA, 60)
        second.take(ANNA, 11)
        async with asyncio.timeout(30):
            while first.available(ANNA) != 29 or second.available(ANNA) != 29:  # noqa: ASYNC110  # there is no event to wait for
                await asyncio.sleep(0.01)
    first.take(ANNA, 9)
    await asyncio.sleep(0.05)
    assert second.available(ANNA) == 29


async def test_without_a_database_each_goes_on_alone(monkeypatch: pytest.MonkeyPatch):
    async def pour(**_options: Any) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(throttle, "pour", pour)
    costs = Buckets()
    with structlog.testing.capture_logs() as logs:
        async with sharing(costs, every_s=0.01):
            costs.take(ANNA, 60)
            async with asyncio.timeout(30):
                while len(logs) < 2:  # noqa: ASYNC110  # nor here
                    await asyncio.sleep(0.01)
    assert logs[0] == {"event": "budgets_not_shared", "error": "ConnectionRefusedError", "log_level": "warning"}
    assert costs.available(ANNA) == 40
