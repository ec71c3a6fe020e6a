"""The whole API over a small clinic: operations run as whoever a test says, at the clinic's own time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from api.context import ApiSettings, Context
from api.execution import Schema
from domain.clinic.queries import organisation
from domain.kernel.database import fetch
from domain.staff.actor import Actor, ActorKind, ApiScope, StaffRole
from tests.clinic import DESK, Clinic

PUBLIC_URL = "https://enamel.test"
DOCTOR = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA4), role=StaffRole.DOCTOR)
MARKETER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA5), role=StaffRole.MARKETER)
WEBSITE = Actor(
    kind=ActorKind.APPLICATION, id=UUID(int=0xA6), key_id=UUID(int=0xA6), scopes=frozenset({ApiScope.STOREFRONT})
)
MISSING = UUID(int=0xDEAD)
_UNWATCHED = ("idempotency_key", "throttle")


def patient(patient_id: UUID, *, locale: str = "en") -> Actor:
    """Return a patient who has signed in."""
    return Actor(kind=ActorKind.PATIENT, id=patient_id, session_id=UUID(int=0xB1), locale=locale)


@dataclass
class Api:
    """Runs operations against the real schema.

    Args:
        schema: of the application.
        clinic: tells the time, and does in the domain what a test starts from.
    """

    schema: Schema
    clinic: Clinic

    async def run(self, query: str, actor: Actor, variables: dict[str, Any], *, locale: str | None = None) -> Any:
        """Return the result of an operation, whatever it is."""
        context = Context(
            actor=actor if locale is None else replace(actor, locale=locale),
            now=self.clinic.now,
            settings=ApiSettings(public_url=PUBLIC_URL),
            organisation=await organisation(),
        )
        return await self.schema.execute(query, variable_values=variables, context_value=context)

    async def __call__(self, query: str, *, actor: Actor = DESK, locale: str | None = None, **variables: Any) -> Any:
        """Return the data of an operation that must have no errors; of one root field, its value."""
        result = await self.run(query, actor, variables, locale=locale)
        assert result.errors is None, [str(error.original_error or error) for error in result.errors]
        return next(iter(result.data.values())) if len(result.data) == 1 else result.data

    async def done(self, query: str, *, actor: Actor = DESK, **variables: Any) -> Any:
        """Return the payload of a mutation that must not be refused."""
        payload = await self(query, actor=actor, **variables)
        assert payload["userErrors"] == []
        return payload

    async def refused(self, query: str, *, actor: Actor = DESK, **variables: Any) -> tuple[str, list[str] | None]:
        """Return code and field of the one refusal of an operation, whose payload must hold nothing else."""
        payload = await self(query, actor=actor, **variables)
        (error,) = payload.pop("userErrors")
        assert not any(payload.values()), payload
        return error["code"], error["field"]

    async def error(self, query: str, *, actor: Actor = DESK, **variables: Any) -> str:
        """Return the code of an operation's one error; a value that a scalar refuses comes as BAD_USER_INPUT."""
        result = await self.run(query, actor, variables)
        (error,) = result.errors
        code: str = (error.extensions or {}).get("code", f"none: {error.message}")
        return code


@asynccontextmanager
async def nothing_changes() -> AsyncIterator[None]:
    """See to it that no row of any table changes meanwhile, but for remembered refusals and counted attempts."""
    before = await _rows()
    yield
    assert await _rows() == before


async def _rows() -> dict[str, str]:
    names = [
        row["tablename"]
        for row in await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        if row["tablename"] not in _UNWATCHED
    ]
    sums = "md5(coalesce(string_agg(t::text, ' ' ORDER BY t::text), ''))"
    parts = [f"SELECT '{name}' AS name, {sums} AS sum FROM \"{name}\" t" for name in names]
    return {row["name"]: row["sum"] for row in await fetch(" UNION ALL ".join(parts))}
