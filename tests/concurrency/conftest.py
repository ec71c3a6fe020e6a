"""A clinic whose database two processes attack; every proof is run after each test."""

from collections.abc import AsyncIterator
from functools import partial

import pytest_asyncio

from tests.clinic import Clinic, make_clinic
from tests.concurrency.attack import Attack, Attackers


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def attackers() -> AsyncIterator[Attackers]:
    """Give two processes that wait for orders."""
    attackers = Attackers()
    yield attackers
    await attackers.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    """Give a clinic that has just been set up."""
    made = await make_clinic()
    yield made
    await made.check()


@pytest_asyncio.fixture(loop_scope="session")
async def attack(attackers: Attackers, db: str) -> Attack:
    """Give the attack of both processes on the clinic's database."""
    return partial(attackers.attack, db)
