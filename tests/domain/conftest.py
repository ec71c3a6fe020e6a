"""A clinic with the example set-up; every proof is run after each test that uses it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.clinic import Clinic, make_clinic


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    """Give a clinic that has just been set up."""
    made = await make_clinic()
    yield made
    await made.check()
