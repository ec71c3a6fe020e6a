"""A clinic to which accidents happen; every proof is run after each test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.clinic import Clinic, make_clinic
from tests.concurrency.attack import Attackers


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
