"""Who may sell, use and read packages; whoever may not changes nothing."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from api import ids
from domain.kernel.database import execute
from domain.patients.policy import PatientDetails
from domain.referrals.service import register_patient
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.api.packages.given import cancelling, freezing, package_id, reserving, selling, sold
from tests.api.packages.operations import (
    CANCEL,
    CREATE,
    FREEZE,
    LIST,
    OF_PATIENT,
    READ,
    RELEASE,
    RESERVE,
    RETIRE,
    SELL,
    SET_RENEWAL,
    UNFREEZE,
    UPDATE,
)
from tests.clinic import DESK, MANAGER, OWNER, PERSONAL_DATA, Clinic
from tests.domain.packages.given import Desk
from tests.domain.packages.test_usage import join

STRANGERS = [(ANONYMOUS, "UNAUTHENTICATED"), (WEBSITE, "FORBIDDEN"), (DOCTOR, "FORBIDDEN"), (MARKETER, "FORBIDDEN")]
Forms = dict[str, tuple[str, dict[str, Any]]]


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    """Give a patient."""
    return (await clinic.register("Анна")).patient_id


@pytest_asyncio.fixture(loop_scope="session")
async def forms(api: Api, anna: UUID) -> Forms:
    """Give every mutation with an input that the right caller may send."""
    subscription, other = await sold(api, anna), await sold(api, anna)
    waiting = (await api.done(RESERVE, input=reserving(other, anna)))["reservation"]
    frozen = await sold(api, anna)
    await api.done(FREEZE, input=freezing(frozen))
    entitlements = [{"name": "А", "category": "OTHER"}]
    return {
        "sell": (SELL, await selling(anna)),
        "reserve": (RESERVE, reserving(subscription, anna, 2)),
        "release": (RELEASE, {"reservationId": waiting["id"]}),
        "freeze": (FREEZE, freezing(subscription)),
        "unfreeze": (UNFREEZE, {"subscriptionId": frozen["id"]}),
        "renewal": (SET_RENEWAL, {"subscriptionId": subscription["id"], "renewal": "REMINDER"}),
        "cancel": (CANCEL, cancelling(other)),
        "create": (CREATE, {"code": "x", "name": "X", "price": "1", "entitlements": entitlements}),
        "update": (UPDATE, {"packageId": await package_id(), "name": "X"}),
        "retire": (RETIRE, {"packageId": await package_id()}),
    }


OF_MANAGERS = ("cancel", "create", "update", "retire")


async def test_strangers_change_nothing(api: Api, forms: Forms):
    async with nothing_changes():
        for query, form in forms.values():
            for actor, code in STRANGERS:
                assert await api.error(query, actor=actor, input=form) == code


@pytest.mark.parametrize(("actor", "code"), STRANGERS)
async def test_strangers_and_patients_list_nothing(api: Api, anna: UUID, actor: Actor, code: str):
    await sold(api, anna)
    assert await api.error(LIST, actor=actor) == code
    assert await api.error(LIST, actor=patient(anna)) == "FORBIDDEN"
    for desk in (DESK, MANAGER, OWNER):
        assert (await api(LIST, actor=desk))["totalCount"] == 1


async def test_patients_change_nothing_but_how_their_own_is_renewed(api: Api, clinic: Clinic, anna: UUID, forms: Forms):
    boris = (await clinic.register("Борис")).patient_id
    await join_them(clinic, anna, boris)
    async with nothing_changes():
        for name, (query, form) in forms.items():
            if name != "renewal":
                for who in (anna, boris):
                    assert await api.error(query, actor=patient(who), input=form) == "FORBIDDEN"
        query, form = forms["renewal"]
        assert await api.refused(query, actor=patient(boris), input=form) == ("NOT_FOUND", ["subscriptionId"])
    await api.done(query, actor=patient(anna), input=form)


async def test_a_receptionist_does_the_desks_part_alone(api: Api, forms: Forms):
    async with nothing_changes():
        for name in OF_MANAGERS:
            query, form = forms[name]
            assert await api.error(query, actor=DESK, input=form) == "FORBIDDEN"
    for name in ("sell", "freeze", "unfreeze", "release", "renewal"):
        query, form = forms[name]
        await api.done(query, actor=DESK, input=form)


@pytest.mark.parametrize("actor", [MANAGER, OWNER])
async def test_managers_and_owners_do_everything(api: Api, forms: Forms, actor: Actor):
    for name in ("sell", "reserve", "release", "renewal", "cancel", "create", "update", "retire", "unfreeze"):
        query, form = forms[name]
        await api.done(query, actor=actor, input=form)


async def join_them(clinic: Clinic, *patients: UUID) -> None:
    await join(Desk(clinic), *patients)


async def child_of(clinic: Clinic, phone: str) -> UUID:
    details = PatientDetails(first_name="Петя", phone=phone, birth_date=date(2016, 5, 1))
    registered = await register_patient(
        actor=DESK, details=details, referral_code=None, consents=[PERSONAL_DATA], now=clinic.now
    )
    return registered.patient_id


async def test_one_reads_ones_own_wards_and_what_the_family_shares(api: Api, clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    child = await child_of(clinic, "+79165550101")
    stranger = (await clinic.register("Чужой")).patient_id
    await join_them(clinic, anna, boris, child)
    shared, private = await sold(api, anna), await sold(api, anna)
    await execute("UPDATE package_subscription SET is_family_shareable = false WHERE id = $1",
                  ids.decode(private["id"], "PackageSubscription"))  # fmt: skip
    childs = await sold(api, child)
    reserved = await api.done(RESERVE, input=reserving(shared, anna))
    reservation = reserved["reservation"]["id"]

    async def sees(actor: Actor, key: str) -> bool:
        found = await api(READ, actor=actor, id=key)
        assert found is None or found["id"] == key
        return found is not None

    everything = [shared["id"], private["id"], childs["id"], shared["entitlements"][0]["id"], reservation]
    assert [await sees(patient(anna), key) for key in everything] == [True] * 5
    assert [await sees(patient(boris), key) for key in everything] == [True, False, True, True, True]
    assert [await sees(patient(child), key) for key in everything] == [True, False, True, True, True]
    for actor in (patient(stranger), WEBSITE, ANONYMOUS):
        assert [await sees(actor, key) for key in everything] == [False] * 5
    for actor in (DOCTOR, DESK, MARKETER):
        assert [await sees(actor, key) for key in everything] == [True] * 5


async def test_lists_hold_what_one_may_use(api: Api, clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    await join_them(clinic, anna, boris)
    shared, own = await sold(api, anna), await sold(api, boris)
    page = (await api(OF_PATIENT, actor=patient(boris), id=ids.encode("Patient", boris)))["subscriptions"]
    assert [one["id"] for one in page["nodes"]] == [own["id"], shared["id"]]
    assert page["totalCount"] == 2
    theirs = await api(OF_PATIENT, actor=patient(boris), id=ids.encode("Patient", anna))
    assert theirs == {"subscriptions": None}


async def test_the_family_reads_what_is_left_and_not_who_was_treated(api: Api, clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    await join_them(clinic, anna, boris)
    shared = await sold(api, anna)
    await api.done(RESERVE, input=reserving(shared, anna))
    await clinic.complete(await clinic.open(anna, "consult"))
    shown = await api(READ, actor=patient(boris), id=shared["id"])
    assert shown["patient"] == {"id": ids.encode("Patient", anna), "firstName": "Анна", "phone": None}
    checkup, consult, _ = shown["entitlements"]
    assert checkup["reservations"]["nodes"][0]["patient"] is None
    (line,) = consult["entries"]["nodes"]
    assert (line["kind"], line["patient"], line["invoice"]) == ("USE", None, None)
    own = await api(READ, actor=patient(anna), id=shared["id"])
    (line,) = own["entitlements"][1]["entries"]["nodes"]
    assert line["patient"] == {"id": ids.encode("Patient", anna)}
    assert line["invoice"]["number"].startswith("2026-")


async def test_a_marketer_reads_no_visits_in_the_log(api: Api, clinic: Clinic, anna: UUID):
    shared = await sold(api, anna)
    await clinic.complete(await clinic.open(anna, "consult"))
    (line,) = (await api(READ, actor=MARKETER, id=shared["id"]))["entitlements"][1]["entries"]["nodes"]
    assert line["invoice"] is None
