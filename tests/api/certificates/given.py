"""Gift certificates that tests start from, made through the API."""

from typing import Any
from uuid import UUID, uuid4

from api import ids
from domain.staff.actor import Actor, ActorKind, ApiScope
from tests.api.certificates.operations import BATCH, CHECK, CLAIM, CONFIRM, ISSUE, ORDER, REDEEM, SHOW
from tests.api.client import WEBSITE, Api, patient
from tests.clinic import DESK, MANAGER

PARTNER = Actor(
    kind=ActorKind.PARTNER,
    id=UUID(int=0xC1),
    key_id=UUID(int=0xC2),
    scopes=frozenset({ApiScope.CERTIFICATES_CHECK, ApiScope.CERTIFICATES_REDEEM}),
)
NARROW_PARTNER = Actor(
    kind=ActorKind.PARTNER, id=UUID(int=0xC1), key_id=UUID(int=0xC3), scopes=frozenset({ApiScope.VOUCHERS_CHECK})
)


def key() -> str:
    """Return a new idempotency key."""
    return str(uuid4())


def issuing(*, kind: str = "SOLD", value: str = "5000.00", **changes: Any) -> dict[str, Any]:
    """Return the input that issues a certificate at the desk; a sold one is paid in full unless told otherwise."""
    paid = value if kind in {"SOLD", "CORPORATE"} else "0.00"
    return {"kind": kind, "value": value, "paid": paid, "idempotencyKey": key(), **changes}


async def issued(api: Api, *, actor: Actor = MANAGER, **changes: Any) -> dict[str, Any]:
    """Return the payload of an issued certificate, with its code."""
    payload: dict[str, Any] = await api.done(ISSUE, actor=actor, input=issuing(**changes))
    return payload


def ordering(**changes: Any) -> dict[str, Any]:
    """Return the input that orders a certificate at the website."""
    return {
        "value": "3000.00",
        "buyerName": "Пётр Ильин",
        "buyerPhone": "+7 916 111-22-33",
        "buyerEmail": "ilyin@example.org",
        "recipientName": "Мария",
        "message": "С днём рождения!",
        "design": "FESTIVE",
        "idempotencyKey": key(),
        **changes,
    }


async def ordered(api: Api, **changes: Any) -> dict[str, Any]:
    """Return the payload of an order at the website."""
    payload: dict[str, Any] = await api.done(ORDER, actor=WEBSITE, input=ordering(**changes))
    return payload


def confirming(certificate_id: str, **changes: Any) -> dict[str, Any]:
    """Return the input that confirms an order's payment."""
    return {
        "giftCertificateId": certificate_id,
        "paymentReference": f"pay-{uuid4()}",
        "idempotencyKey": key(),
        **changes,
    }


async def bought(api: Api, **changes: Any) -> dict[str, Any]:
    """Return the payload of a confirmed order at the website."""
    order = await ordered(api, **changes)
    payload: dict[str, Any] = await api.done(CONFIRM, actor=WEBSITE, input=confirming(order["giftCertificate"]["id"]))
    return payload


def batching(**changes: Any) -> dict[str, Any]:
    """Return the input that issues a batch."""
    return {"kind": "CORPORATE", "value": "1000.00", "quantity": 3, "idempotencyKey": key(), **changes}


async def batch(api: Api, *, actor: Actor = DESK, **changes: Any) -> dict[str, Any]:
    """Return the payload of an issued batch."""
    payload: dict[str, Any] = await api.done(BATCH, actor=actor, input=batching(**changes))
    return payload


def claiming(code: str, patient_id: UUID, **changes: Any) -> dict[str, Any]:
    """Return the input that binds a certificate."""
    return {"code": code, "patientId": ids.encode("Patient", patient_id), **changes}


async def bound(api: Api, patient_id: UUID, **changes: Any) -> dict[str, Any]:
    """Return the payload of an issued certificate that a patient has claimed."""
    found = await issued(api, **changes)
    pin = {"pin": changes["pin"]} if "pin" in changes else {}
    await api.done(CLAIM, actor=patient(patient_id), input=claiming(found["code"], patient_id, **pin))
    return found


async def token(api: Api, patient_id: UUID, certificate_id: str) -> str:
    """Return a token that a patient's phone shows."""
    payload = await api.done(SHOW, actor=patient(patient_id), input={"giftCertificateId": certificate_id})
    shown: str = payload["token"]
    return shown


def redeeming(amount: str = "1000.00", **changes: Any) -> dict[str, Any]:
    """Return the input that spends a part."""
    return {"amount": amount, "idempotencyKey": key(), **changes}


async def redeemed(api: Api, amount: str = "1000.00", *, actor: Actor = DESK, **changes: Any) -> dict[str, Any]:
    """Return the payload of a redemption."""
    payload: dict[str, Any] = await api.done(REDEEM, actor=actor, input=redeeming(amount, **changes))
    return payload


def acting(certificate_id: str, reason: str = "Потерян") -> dict[str, Any]:
    """Return the input that freezes, thaws or voids."""
    return {"giftCertificateId": certificate_id, "reason": reason}


def buying_back(certificate_id: str, **changes: Any) -> dict[str, Any]:
    """Return the input that buys a certificate back."""
    return {**acting(certificate_id, "Возврат покупателю"), "idempotencyKey": key(), **changes}


async def worth(api: Api, code: str, **variables: Any) -> dict[str, Any] | None:
    """Return what anybody reads about a code."""
    found: dict[str, Any] | None = await api(CHECK, code=code, **variables)
    return found
