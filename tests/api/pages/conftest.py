"""The pages and pictures over HTTP, on a clinic that has just been set up."""

from collections.abc import AsyncIterator
from datetime import datetime

import httpx
import pytest_asyncio
from starlette.applications import Starlette
from starlette.middleware import Middleware

from adapters import certificate_print
from adapters import qr as painter
from api import qr
from api.context import ApiSettings
from api.headers import SecurityHeaders
from api.pages.certificates import certificate_routes
from api.pages.images import image_routes
from api.pages.landing import landing_routes
from tests.clinic import Clinic, make_clinic

PUBLIC_URL = "https://smile.example"


class ClinicClock:
    """The clinic's own time."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    def now(self) -> datetime:
        return self.clinic.now


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> AsyncIterator[Clinic]:
    made = await make_clinic()
    yield made
    await made.check()


@pytest_asyncio.fixture(loop_scope="session")
async def browser(clinic: Clinic) -> AsyncIterator[httpx.AsyncClient]:
    """Give a visitor's browser, which doesn't follow redirects by itself."""
    async with pages_client(ClinicClock(clinic)) as client:
        yield client


def pages_client(clock: object) -> httpx.AsyncClient:
    """Return a client of the pages alone."""
    qr.configure(painter)
    settings = ApiSettings(public_url=PUBLIC_URL)
    app = Starlette(
        routes=[
            *landing_routes(settings, clock),
            *image_routes(settings, clock),
            *certificate_routes(settings, clock, certificate_print),
        ],
        middleware=[Middleware(SecurityHeaders)],
    )
    transport = httpx.ASGITransport(app, client=("203.0.113.7", 1234))
    return httpx.AsyncClient(transport=transport, base_url=PUBLIC_URL, headers={"accept-language": "en"})


@pytest_asyncio.fixture(loop_scope="session")
async def code(clinic: Clinic) -> str:
    """Give the code of Анна, a patient."""
    return await clinic.code_of((await clinic.register("Анна")).patient_id)
