"""A small clinic and its people, for tests that need some."""

import itertools
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from domain.clinic import queries as clinic_queries
from domain.clinic import service as clinic
from domain.clinic.policy import parse_setup
from domain.kernel import secrecy
from domain.kernel.ids import new_id
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.patients.service import add_patient
from domain.staff.actor import SYSTEM, Actor, ActorKind, StaffRole

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
TODAY = date(2026, 3, 1)
_phones = itertools.count(1)

_SETUP: dict[str, Any] = {
    "organisation": {"name": "Эмаль", "currency": "RUB", "locale": "ru"},
    "branches": [
        {"code": "msk", "name": "Тверская", "address": "Тверская, 12", "time_zone": "Europe/Moscow"},
        {"code": "nsk", "name": "Новосибирск", "address": "Красный, 30", "time_zone": "Asia/Novosibirsk"},
        {"code": "old", "name": "Закрытый", "address": "Там", "time_zone": "Europe/Moscow", "is_active": False},
    ],
    "services": [
        {"code": "consult", "name": "Консультация", "category": "CONSULTATION", "price": "1500.00"},
        {"code": "hygiene", "name": "Гигиена", "category": "HYGIENE", "price": "6500.00"},
    ],
}


async def open_clinic() -> dict[str, UUID]:
    """Load a small clinic and return its branches' ids by code."""
    secrecy.configure(("a pepper for tests that is long enough",))
    await clinic.load(setup=parse_setup(_SETUP), now=NOW)
    return {row["code"]: row["id"] for row in await clinic_queries.branches(with_closed=True)}


def free_phone() -> str:
    """Return a valid phone number that no other test person has."""
    return f"+7916{next(_phones):07d}"


async def patient(first_name: str = "Анна", **details: Any) -> UUID:
    """Add a patient, on a phone of their own unless told otherwise, and return the id."""
    consents = details.pop("consents", [ConsentGrant("PERSONAL_DATA", "1")])
    status = details.pop("status", "ACTIVE")
    known = PatientDetails(first_name=first_name, **{"phone": free_phone(), **details})
    return await add_patient(actor=SYSTEM, details=known, status=status, source="DESK", consents=consents, now=NOW)


def as_patient(patient_id: UUID) -> Actor:
    """Return a signed-in patient."""
    return Actor(kind=ActorKind.PATIENT, id=patient_id, locale="ru", ip="192.0.2.1")


def as_staff(role: StaffRole = StaffRole.RECEPTIONIST) -> Actor:
    """Return a signed-in staff member of every branch."""
    return Actor(kind=ActorKind.STAFF, id=new_id(), role=role, locale="ru")
