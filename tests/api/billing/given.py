"""What a test of billing through the API starts from."""

from typing import Any
from uuid import UUID, uuid4

from api import ids
from domain.kernel.database import fetchval
from domain.staff.actor import Actor
from tests.api.client import Api
from tests.api.operations import COMPLETE, OPEN_INVOICE, QUOTE, REFUND
from tests.clinic import DESK, MANAGER, Clinic


async def service_id(code: str) -> str:
    return ids.encode("Service", await fetchval("SELECT id FROM service WHERE code = $1", code))


async def opening(
    clinic: Clinic, patient_id: UUID, *services: str, branch: str = "msk", **changes: Any
) -> dict[str, Any]:
    """Return the input that opens an invoice."""
    return {
        "patientId": ids.encode("Patient", patient_id),
        "branchId": ids.encode("Branch", await clinic.branch(branch)),
        "lines": [{"serviceId": await service_id(code)} for code in services],
        "idempotencyKey": str(uuid4()),
        **changes,
    }


async def opened(api: Api, patient_id: UUID, *services: str, branch: str = "msk") -> dict[str, Any]:
    """Return a new invoice."""
    wanted = await opening(api.clinic, patient_id, *services, branch=branch)
    return (await api.done(OPEN_INVOICE, input=wanted))["invoice"]


async def quoted(api: Api, **checkout: Any) -> dict[str, Any]:
    """Return a quote that must not be refused."""
    return await api.done(QUOTE, input=checkout)


async def completion(api: Api, *, kind: str = "CARD", **checkout: Any) -> dict[str, Any]:
    """Return the input that completes an invoice as it is quoted now, the money paid in one way."""
    quote = await quoted(api, **checkout)
    return {
        "checkout": checkout,
        "quoteFingerprint": quote["fingerprint"],
        "payments": [{"kind": kind, "amount": quote["amountDue"]["amount"]}],
        "idempotencyKey": str(uuid4()),
    }


async def completed(api: Api, **checkout: Any) -> dict[str, Any]:
    """Return a completed invoice."""
    return (await api.done(COMPLETE, input=await completion(api, **checkout)))["invoice"]


async def refunded(api: Api, invoice_id: str, actor: Actor = MANAGER, **changes: Any) -> dict[str, Any]:
    """Return the payload of a refund."""
    return await api.done(REFUND, actor=actor, input=refunding(invoice_id, **changes))


def refunding(invoice_id: str, **changes: Any) -> dict[str, Any]:
    """Return the input that refunds an invoice."""
    return {"invoiceId": invoice_id, "reason": "Заказчик недоволен", "idempotencyKey": str(uuid4()), **changes}


def amounts(source: dict[str, Any]) -> dict[str, str]:
    """Return the amounts of a payload by their field."""
    found = {key: value.get("amount") for key, value in source.items() if isinstance(value, dict)}
    return {key: amount for key, amount in found.items() if isinstance(amount, str)}


__all__ = ["DESK", "amounts", "completed", "completion", "opened", "opening", "quoted", "refunded", "refunding"]
