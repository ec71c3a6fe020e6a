"""The filled clinic of the tests of rights."""

import pytest
import pytest_asyncio

from api.execution import Schema
from tests.api.client import Api
from tests.api.rights.walking import unlimited
from tests.api.rights.world import World, make_world
from tests.clinic import Clinic


@pytest.fixture(scope="session")
def schema() -> Schema:
    """Give the application's schema without limits."""
    return unlimited()


@pytest_asyncio.fixture(loop_scope="session")
async def world(api: Api, clinic: Clinic) -> World:
    """Give the filled clinic."""
    return await make_world(api, clinic)
