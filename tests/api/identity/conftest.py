"""The API over HTTP, as far as it knows who asks, with a clock that tests turn."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_network
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.routing import Route

from api.context import ApiSettings, ContextBuilder, lifetime_s
from api.graphql import build_schema
from api.transport.view import GraphQLView
from domain.staff import service
from domain.staff.policy import SessionKind
from tests.domain.staff.given import NOW, PHONE, add_patient, add_staff, branches

__all__ = ["add_patient", "add_staff", "branches"]


@dataclass
class TurnedClock:
    """A clock that stands until a test turns it."""

    instant: datetime = NOW

    def now(self) -> datetime:
        return self.instant


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@dataclass
class Client:
    """Sends operations, as whoever `token` says."""

    http: httpx.AsyncClient
    token: str | None = None
    accept_language: str | None = "en"

    async def post(
        self, query: str, *, headers: list[tuple[str, str]] | None = None, **variables: Any
    ) -> httpx.Response:
        sent = list(headers or [])
        if self.token is not None:
            sent.append(("authorization", f"Bearer {self.token}"))
        if self.accept_language is not None:
            sent.append(("accept-language", self.accept_language))
        sent.append(("accept", "application/graphql-response+json"))
        return await self.http.post("/graphql", json={"query": query, "variables": variables}, headers=sent)

    async def __call__(self, query: str, **variables: Any) -> Any:
        """Return the data of an operation that must have no errors."""
        response = await self.post(query, **variables)
        body = response.json()
        assert "errors" not in body, body
        return body["data"]

    async def errors(self, query: str, **variables: Any) -> list[dict[str, Any]]:
        """Return the errors of an operation that must have some."""
        errors: list[dict[str, Any]] = (await self.post(query, **variables)).json()["errors"]
        return errors


@pytest_asyncio.fixture(loop_scope="session")
async def client(db: str, clock: TurnedClock) -> AsyncIterator[Client]:
    settings = ApiSettings(public_url="http://test", trusted_proxies=(ip_network("127.0.0.1"),))
    view = GraphQLView(
        schema=build_schema(production=False),
        get_context=ContextBuilder(settings=settings, clock=clock),  # type: ignore[arg-type]
        get_lifetime_s=lifetime_s,
    )
    app = Starlette(routes=[Route("/graphql", view)])
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        yield Client(http)


async def open_patient(patient_id: UUID) -> service.OpenSession:
    """Return an open session of a patient."""
    return await service.open_session(kind=SessionKind.PATIENT, subject_id=patient_id, phone=PHONE, now=NOW)


async def open_staff(staff_id: UUID) -> service.OpenSession:
    """Return an open session of a staff member."""
    return await service.open_session(kind=SessionKind.STAFF, subject_id=staff_id, phone=None, now=NOW)
