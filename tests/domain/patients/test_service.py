"""Adding and changing patients, and their consents, on the real database."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.errors import Forbidden, ForbiddenForStatus, Invalid, NotFound, Unauthenticated
from domain.kernel.ids import new_id
from domain.patients import queries, service
from domain.patients.errors import BranchUnknown, DocumentVersionMissing, PatientExists
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.staff.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, StaffRole
from tests.people import NOW, as_patient, as_staff, open_clinic, patient

LATER = NOW + timedelta(days=1)


@pytest_asyncio.fixture(loop_scope="session")
async def branches(db: str) -> dict[str, UUID]:
    return await open_clinic()


async def one(patient_id: UUID) -> dict[str, Any]:
    return (await queries.patients_by_ids([patient_id]))[patient_id]


async def consents(patient_id: UUID) -> dict[str, tuple[bool, str | None]]:
    rows = (await queries.consents_of([patient_id]))[patient_id]
    return {row["purpose"]: (row["is_granted"], row["document_version"]) for row in rows}


async def test_a_patient_is_added_in_one_spelling(branches: dict[str, UUID]) -> None:
    patient_id = await patient(
        " Алёна ", last_name="Иванова", phone="8 916 123-45-67", email=" a@b.ru ", birth_date=date(2024, 2, 29),
        sex="FEMALE", home_branch_id=branches["nsk"],
    )  # fmt: skip
    row = await one(patient_id)
    assert (row["display_name"], row["phone"], row["email"]) == ("Иванова Алёна", "+79161234567", "a@b.ru")
    assert (row["locale"], row["status"], row["home_branch_id"]) == ("ru", "ACTIVE", branches["nsk"])
    assert row["scope"] == "full"
    kinds = await fetch("SELECT kind, unit FROM ledger_account WHERE owner_id = $1 ORDER BY kind", patient_id)
    assert [tuple(kind) for kind in kinds] == [("debt", "RUB"), ("patient", "RUB")]
    assert await fetchval("SELECT action FROM audit_event WHERE object_id = $1", patient_id) == "patient.register"


async def test_the_same_phone_and_first_name_are_the_same_person(branches: dict[str, UUID]) -> None:
    await patient("Алёна", phone="+79161234567")
    with pytest.raises(PatientExists):
        await patient("АЛЕНА", phone="8 (916) 123 45 67", last_name="Другая")
    await patient("Пётр", phone="+79161234567")
    assert await fetchval("SELECT count(*) FROM patient") == 2
    assert await fetchval("SELECT count(*) FROM ledger_account WHERE has_floor") == 4


async def test_a_merged_or_erased_person_may_come_again(branches: dict[str, UUID]) -> None:
    first = await patient("Анна", phone="+79161234567")
    await execute("UPDATE patient SET status = 'ERASED' WHERE id = $1", first)
    assert await patient("Анна", phone="+79161234567") != first


async def test_a_person_is_found_by_phone_and_first_name(branches: dict[str, UUID]) -> None:
    patient_id = await patient("Алёна", phone="+79161234567")
    found = await queries.find_person(phone="+79161234567", first_name="АЛЕНА")
    assert found is not None
    assert found["id"] == patient_id
    assert await queries.find_person(phone="+79161234567", first_name="Анна") is None


@pytest.mark.parametrize(
    ("details", "field"),
    [
        ({"first_name": ""}, ("firstName",)),
        ({"first_name": "А\x00"}, ("firstName",)),
        ({"last_name": "А\nБ"}, ("lastName",)),
        ({"patronymic": "я" * 101}, ("patronymic",)),
        ({"phone": "12"}, ("phone",)),
        ({"email": "nobody"}, ("email",)),
        ({"birth_date": date(2026, 3, 2)}, ("birthDate",)),
        ({"birth_date": date(1899, 1, 1)}, ("birthDate",)),
        ({"locale": "de"}, ("locale",)),
        ({"consents": [ConsentGrant("ADVERTISING", "x" * 51)]}, ("consents", "0", "documentVersion")),
    ],
)
async def test_bad_details_are_refused_with_their_field_and_change_nothing(
    branches: dict[str, UUID], details: dict[str, Any], field: tuple[str, ...]
) -> None:
    with pytest.raises(Invalid) as caught:
        await patient(**{"first_name": "Анна", **details})
    assert caught.value.field == field
    assert await fetchval("SELECT count(*) FROM patient") == 0
    assert await fetchval("SELECT count(*) FROM ledger_account WHERE has_floor") == 0


async def test_the_home_branch_is_an_open_one(branches: dict[str, UUID]) -> None:
    for branch_id in (branches["old"], new_id()):
        with pytest.raises(BranchUnknown):
            await patient(home_branch_id=branch_id)


async def test_names_as_long_as_folding_can_make_them_are_kept(branches: dict[str, UUID]) -> None:
    longest = "ΐ" * 100
    row = await one(await patient(longest, last_name=longest, patronymic=longest, birth_date=date(1990, 1, 1)))
    assert row["first_name"] == longest


async def test_today_is_the_organisations(branches: dict[str, UUID]) -> None:
    late = NOW.replace(hour=21, minute=30)
    details = PatientDetails(first_name="Анна", phone="+79161234567", birth_date=date(2026, 3, 2))
    await service.add_patient(actor=SYSTEM, details=details, status="LEAD", source="DESK", consents=[], now=late)


async def test_every_purpose_is_listed_once(branches: dict[str, UUID]) -> None:
    granted = [ConsentGrant("ADVERTISING", " v 1 "), ConsentGrant("ADVERTISING", "v 2")]
    patient_id = await patient(consents=granted)
    assert await consents(patient_id) == {
        "PERSONAL_DATA": (False, None),
        "ADVERTISING": (True, "v 1"),
        "PARTNER_TRANSFER": (False, None),
        "REFERRAL_NAME": (False, None),
    }


async def test_a_new_version_closes_the_old_consent_and_withdrawal_works_at_once(branches: dict[str, UUID]) -> None:
    patient_id = await patient(consents=[])
    act = {"actor": as_patient(patient_id), "wards": (), "patient_id": patient_id, "purpose": "REFERRAL_NAME"}
    for version, now in (("1", NOW), ("1", LATER), ("2", LATER)):
        await service.grant_consent(**act, document_version=version, now=now)  # type: ignore[arg-type]
    rows = await fetch("SELECT document_version, channel, withdrawn_at FROM consent ORDER BY granted_at")
    assert [tuple(row) for row in rows] == [("1", "APP", LATER), ("2", "APP", None)]
    assert await queries.consented(patient_ids=[patient_id], purpose="REFERRAL_NAME") == {patient_id}
    for _ in range(2):
        await service.withdraw_consent(**act, now=LATER)  # type: ignore[arg-type]
    assert (await consents(patient_id))["REFERRAL_NAME"] == (False, "2")
    assert await queries.consented(patient_ids=[patient_id], purpose="REFERRAL_NAME") == set()
    actions = await fetch("SELECT action FROM audit_event WHERE action LIKE 'consent%' ORDER BY id")
    assert [row["action"] for row in actions] == ["consent.grant", "consent.grant", "consent.withdraw"]


async def test_a_consent_needs_its_version(branches: dict[str, UUID]) -> None:
    patient_id = await patient()
    act = {"actor": as_staff(), "wards": (), "patient_id": patient_id, "purpose": "ADVERTISING", "now": NOW}
    with pytest.raises(DocumentVersionMissing):
        await service.grant_consent(**act, document_version=None)  # type: ignore[arg-type]
    for version in ("", "x" * 51, "a\x00"):
        with pytest.raises(Invalid):
            await service.grant_consent(**act, document_version=version)  # type: ignore[arg-type]
    assert (await consents(patient_id))["ADVERTISING"] == (False, None)


async def test_a_patient_is_changed_where_something_differs(branches: dict[str, UUID]) -> None:
    patient_id = await patient("Анна", last_name="Иванова", email="a@b.ru")
    await service.update_patient(
        actor=as_staff(), wards=(), patient_id=patient_id,
        changes={"first_name": "Яна", "last_name": None, "email": "", "locale": "uk", "patronymic": "Петровна"},
    )  # fmt: skip
    row = await one(patient_id)
    assert (row["display_name"], row["email"], row["locale"]) == ("Яна Петровна", None, "uk")
    found = await queries.find_person(phone=row["phone"], first_name="яна")
    assert found is not None
    await service.update_patient(actor=as_staff(), wards=(), patient_id=patient_id, changes={"first_name": "Яна"})
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'patient.update'") == 1


async def test_a_change_never_makes_two_of_one_person(branches: dict[str, UUID]) -> None:
    await patient("Анна", phone="+79161234567")
    other = await patient("Яна", phone="+79161234567")
    with pytest.raises(PatientExists):
        await service.update_patient(actor=as_staff(), wards=(), patient_id=other, changes={"first_name": "анна"})
    assert (await one(other))["first_name"] == "Яна"


async def test_merged_patients_stay_as_they_are(branches: dict[str, UUID]) -> None:
    patient_id = await patient()
    await execute("UPDATE patient SET status = 'MERGED' WHERE id = $1", patient_id)
    with pytest.raises(ForbiddenForStatus):
        await service.update_patient(actor=as_staff(), wards=(), patient_id=patient_id, changes={"locale": "uk"})


STRANGERS: list[tuple[Callable[[], Actor], type[Exception]]] = [
    (lambda: ANONYMOUS, Unauthenticated),
    (lambda: Actor(kind=ActorKind.REGISTRATION, phone="+79161234567"), Forbidden),
    (lambda: Actor(kind=ActorKind.PARTNER, id=new_id()), Forbidden),
    (lambda: as_staff(StaffRole.DOCTOR), Forbidden),
    (lambda: as_staff(StaffRole.MARKETER), Forbidden),
    (lambda: as_patient(new_id()), NotFound),
]


@pytest.mark.parametrize(("actor", "refusal"), STRANGERS)
async def test_strangers_change_nothing(
    branches: dict[str, UUID], actor: Callable[[], Actor], refusal: type[Exception]
) -> None:
    patient_id = await patient(consents=[ConsentGrant("ADVERTISING", "1")])
    act: dict[str, Any] = {"actor": actor(), "wards": (), "patient_id": patient_id}
    with pytest.raises(refusal):
        await service.update_patient(**act, changes={"locale": "uk"})
    with pytest.raises(refusal):
        await service.grant_consent(**act, purpose="PERSONAL_DATA", document_version="2", now=NOW)
    with pytest.raises(refusal):
        await service.withdraw_consent(**act, purpose="ADVERTISING", now=NOW)
    assert (await one(patient_id))["locale"] == "ru"
    assert (await consents(patient_id))["ADVERTISING"] == (True, "1")


async def test_an_unknown_patient_is_not_found(branches: dict[str, UUID]) -> None:
    with pytest.raises(NotFound):
        await service.update_patient(actor=as_staff(), wards=(), patient_id=new_id(), changes={"locale": "uk"})


async def test_a_guardian_acts_for_a_ward(branches: dict[str, UUID]) -> None:
    child, parent = await patient("Петя"), await patient("Анна")
    await service.update_patient(actor=as_patient(parent), wards={child}, patient_id=child, changes={"locale": "uk"})
    assert (await one(child))["locale"] == "uk"


async def test_a_lead_becomes_active_once(branches: dict[str, UUID]) -> None:
    patient_id = await patient(status="LEAD")
    for _ in range(2):
        await service.activate(actor=as_staff(), patient_id=patient_id)
    assert (await one(patient_id))["status"] == "ACTIVE"
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'patient.activate'") == 1
