"""The whole API over a clinic with the example set-up; every proof is run after each test that uses it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from adapters import qr as painter
from api import qr
from api.graphql import build_schema
from domain.kernel import sealing, secrecy
from tests.api.client import Api
from tests.clinic import Clinic, make_clinic


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    """Give a clinic that has just been set up."""
    secrecy.configure(("a pepper of the tests",))
    sealing.configure(("a secret of the tests",))
    made = await make_clinic()
    yield made
    await made.check()


@pytest_asyncio.fixture(loop_scope="session")
async def api(clinic: Clinic) -> Api:
    """Give the API of that clinic."""
    qr.configure(painter)
    return Api(build_schema(production=False), clinic)
