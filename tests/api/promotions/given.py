"""What tests of promotions through the API start from."""

from typing import Any
from uuid import UUID

from api import ids
from domain.kernel.database import fetchval
from tests.api.client import MARKETER, Api
from tests.api.promotions.operations import CREATE_WHOLE

OFFER: dict[str, Any] = {"name": "Весна", "startsOn": "2026-03-01", "percentOff": "10"}


def offering(**changes: Any) -> dict[str, Any]:
    """Return the input of a promotion of ten percent; None takes a field out."""
    return {name: value for name, value in {**OFFER, **changes}.items() if value is not None}


async def offered(api: Api, **changes: Any) -> dict[str, Any]:
    """Return a new promotion."""
    return (await api.done(CREATE_WHOLE, actor=MARKETER, input=offering(**changes)))["promotion"]


async def service(code: str) -> str:
    """Return the id of a service."""
    return ids.encode("Service", await fetchval("SELECT id FROM service WHERE code = $1", code))


async def branch(code: str = "msk") -> str:
    """Return the id of a branch."""
    return ids.encode("Branch", await fetchval("SELECT id FROM branch WHERE code = $1", code))


def key_of(promotion: dict[str, Any]) -> UUID:
    """Return what the database knows a promotion by."""
    return ids.decode(promotion["id"], "Promotion")
