"""The partner whose till takes certificates is there."""

import pytest_asyncio

from tests.api.certificates.given import PARTNER
from tests.clinic import Clinic


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(clinic: Clinic) -> Clinic:
    """Give a clinic that has just been set up, and that partner."""
    await clinic.partner_of(PARTNER)
    return clinic
