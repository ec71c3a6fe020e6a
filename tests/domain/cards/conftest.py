"""A clinic whose proofs are run after each test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.clinic import Clinic, make_clinic


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    made = await make_clinic()
    yield made
    await made.check()
