"""What a test of packages through the API starts from."""

from typing import Any
from uuid import UUID, uuid4

from api import ids
from domain.kernel.database import fetchval
from tests.api.client import Api
from tests.api.packages.operations import SELL
from tests.clinic import DESK, MANAGER

__all__ = ["MANAGER", "cancelling", "freezing", "package_id", "reserving", "selling", "service_id", "sold"]


async def package_id(code: str = "prevention-year") -> str:
    return ids.encode("Package", await fetchval("SELECT id FROM package WHERE code = $1", code))


async def service_id(code: str) -> str:
    return ids.encode("Service", await fetchval("SELECT id FROM service WHERE code = $1", code))


async def selling(patient_id: UUID, **changes: Any) -> dict[str, Any]:
    """Return the input that sells the yearly package at its price."""
    return {
        "patientId": ids.encode("Patient", patient_id),
        "packageId": await package_id(),
        "paid": "9900.00",
        "idempotencyKey": str(uuid4()),
        **changes,
    }


async def sold(api: Api, patient_id: UUID, **changes: Any) -> dict[str, Any]:
    """Return a new subscription."""
    actor = changes.pop("actor", DESK)
    return (await api.done(SELL, actor=actor, input=await selling(patient_id, **changes)))["subscription"]


def freezing(subscription: dict[str, Any], first: str = "2026-03-02", days: int = 5) -> dict[str, Any]:
    return {"subscriptionId": subscription["id"], "from": first, "days": days}


def cancelling(subscription: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"subscriptionId": subscription["id"], "reason": "moves away", "idempotencyKey": str(uuid4()), **changes}


def reserving(
    subscription: dict[str, Any], patient_id: UUID, at: int = 0, visit_on: str = "2026-03-10"
) -> dict[str, Any]:
    return {
        "entitlementId": subscription["entitlements"][at]["id"],
        "patientId": ids.encode("Patient", patient_id),
        "visitOn": visit_on,
        "idempotencyKey": str(uuid4()),
    }
