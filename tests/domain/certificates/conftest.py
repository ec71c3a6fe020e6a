"""The partner whose till takes certificates is there."""

import pytest_asyncio

from tests.clinic import Clinic
from tests.domain.certificates.given import TILL


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(clinic: Clinic) -> Clinic:
    """Give a clinic that has just been set up, and that partner."""
    await clinic.partner_of(TILL)
    return clinic
