"""The audit log through the API: who, what, when, from where, before and after; and never a secret (R-SEC-5)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api import ids
from domain.kernel.database import fetch
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.certificates.given import bought, issuing
from tests.api.certificates.operations import CLAIM, ISSUE, SHOW
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic

LOG = """
query ($filter: AuditLogFilter, $first: Int = 20, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    nodes { id occurredAt actorKind actorId staffMember { displayName } ip action objectType objectId
      changes { name before after } }
    pageInfo { hasNextPage endCursor } totalCount } }
"""
UPDATE = "mutation ($input: PatientUpdateInput!) { patientUpdate(input: $input) { userErrors { code } } }"
INVITE = """
mutation ($input: FamilyInviteInput!) { familyInvite(input: $input) { invitation { token } userErrors { code } } }
"""


async def changed(api: Api, clinic: Clinic) -> str:
    """Change a patient at the desk and return the global id."""
    anna = ids.encode("Patient", (await clinic.register("Анна")).patient_id)
    desk = replace(DESK, ip="192.0.2.7")
    await api.done(UPDATE, actor=desk, input={"patientId": anna, "lastName": "Новая", "locale": "uk"})
    return anna


async def test_a_change_is_told_with_who_what_when_where_before_and_after(api: Api, clinic: Clinic):
    anna = await changed(api, clinic)
    found = await api(LOG, actor=MANAGER, filter={"objectId": anna, "action": "patient.update"})
    (line,) = found["nodes"]
    assert found["totalCount"] == 1
    assert DESK.id is not None
    told = {key: line[key] for key in ("actorKind", "actorId", "ip", "action", "objectType", "objectId")}
    assert told == {
        "actorKind": "STAFF", "actorId": ids.encode("StaffMember", DESK.id), "ip": "192.0.2.7",
        "action": "patient.update", "objectType": "Patient", "objectId": anna,
    }  # fmt: skip
    assert line["changes"] == [
        {"name": "locale", "before": "ru", "after": "uk"},
        {"name": "last_name", "before": None, "after": "Новая"},
    ]
    again = await api(
        "query ($id: ID!) { node(id: $id) { id ... on AuditEvent { action } } }", actor=OWNER, id=line["id"]
    )
    assert again == {"id": line["id"], "action": "patient.update"}


async def test_the_filters_leave_what_they_name(api: Api, clinic: Clinic):
    anna = await changed(api, clinic)
    assert DESK.id is not None
    soon, past = datetime.now(UTC) + timedelta(minutes=5), datetime.now(UTC) - timedelta(minutes=5)

    async def actions(**wanted: Any) -> list[str]:
        return [line["action"] for line in (await api(LOG, actor=OWNER, filter=wanted))["nodes"]]

    desks = ["patient.update", "patient.register"]
    assert await actions(objectId=anna) == desks
    assert await actions(actorId=ids.encode("StaffMember", DESK.id)) == desks
    assert await actions(action="patient.register") == desks[1:]
    assert await actions(since=soon.isoformat()) == []
    assert await actions(until=past.isoformat()) == []
    assert await actions(objectId=anna, since=past.isoformat(), until=soon.isoformat()) == desks
    assert len(await actions()) > len(desks)


async def test_it_is_read_page_by_page_newest_first(api: Api, clinic: Clinic):
    for _ in range(3):
        await changed(api, clinic)
    seen: list[str] = []
    after, more = None, True
    while more:
        found = await api(LOG, actor=OWNER, first=2, after=after)
        seen += [line["id"] for line in found["nodes"]]
        after, more = found["pageInfo"]["endCursor"], found["pageInfo"]["hasNextPage"]
    rows = await fetch("SELECT id FROM audit_event ORDER BY at DESC, id DESC")
    assert seen == [ids.encode("AuditEvent", row["id"]) for row in rows]


@pytest.mark.parametrize("actor", [DESK, DOCTOR, MARKETER, WEBSITE, ANONYMOUS])
async def test_only_owners_and_managers_read_it(api: Api, clinic: Clinic, actor: Actor):
    anna = await changed(api, clinic)
    expected = "UNAUTHENTICATED" if actor is ANONYMOUS else "FORBIDDEN"
    assert await api.error(LOG, actor=actor, filter={"objectId": anna}) == expected
    (line, *_) = (await api(LOG, actor=OWNER))["nodes"]
    assert await api("query ($id: ID!) { node(id: $id) { id } }", actor=actor, id=line["id"]) is None


async def test_no_secret_is_in_it(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    gid = ids.encode("Patient", anna)
    issued = await api.done(ISSUE, actor=MANAGER, input=issuing(pin="4711"))
    ordered = await bought(api)
    await api.done(CLAIM, actor=patient(anna), input={"code": issued["code"], "pin": "4711", "patientId": gid})
    shown = await api.done(SHOW, actor=patient(anna), input={"giftCertificateId": issued["giftCertificate"]["id"]})
    family_id = ids.encode("Family", await clinic.family(anna))
    invited = await api.done(
        INVITE, actor=patient(anna), input={"familyId": family_id, "phone": "+79160001122", "kinship": "OTHER"}
    )
    secrets = [issued["code"], ordered["code"], shown["token"], invited["invitation"]["token"]]
    (row,) = await fetch("SELECT string_agg(e::text, ' ') AS text FROM audit_event e")
    for secret in secrets:
        assert secret not in row["text"]
        assert secret.replace("-", "") not in row["text"].replace("-", "")
    assert "4711" not in row["text"]
