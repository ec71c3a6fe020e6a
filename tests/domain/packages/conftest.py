"""A desk that sells packages; every proof of theirs is run after each test."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest_asyncio

from tests.clinic import Clinic
from tests.domain.packages.given import Desk


@pytest_asyncio.fixture(loop_scope="session")
async def desk(clinic: Clinic) -> AsyncIterator[Desk]:
    """Give the desk."""
    made = Desk(clinic)
    yield made
    await made.prove()


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    """Give a patient."""
    return (await clinic.register("Анна")).patient_id
