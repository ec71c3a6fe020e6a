"""Who makes and who reads promotions: staff, partners their own, patients none (R-SEC-2, R-PAR-3)."""

from typing import Any
from uuid import uuid4

import pytest

from api import ids
from domain.kernel.database import fetchval
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.api.promotions.given import key_of, offered, offering
from tests.api.promotions.operations import CREATE, LIST, READ, READ_USE, UPDATE, USES, moving
from tests.api.vouchers.given import a_partner, joint
from tests.clinic import DESK, MANAGER, OWNER, Clinic

PARTNER = "query ($id: ID!) { node(id: $id) { ... on Promotion { id partner { name } } } }"


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (patient(uuid4()), "FORBIDDEN"),
        (DESK, "FORBIDDEN"),
        (DOCTOR, "FORBIDDEN"),
        (WEBSITE, "FORBIDDEN"),
    ],
)
async def test_whoever_does_not_manage_promotions_changes_none(api: Api, actor: Actor, code: str):
    promotion = await offered(api)
    form = {"promotionId": promotion["id"]}
    async with nothing_changes():
        assert await api.error(CREATE, actor=actor, input=offering()) == code
        assert await api.error(UPDATE, actor=actor, input={**form, "name": "Чужая"}) == code
        for verb in ("publish", "pause", "resume", "finish"):
            assert await api.error(moving(verb), actor=actor, input=form) == code


async def test_owner_manager_and_marketer_manage_them(api: Api):
    for actor in (OWNER, MANAGER, MARKETER):
        created = await api.done(CREATE, actor=actor, input=offering())
        assert (await api(USES, actor=OWNER, id=created["promotion"]["id"]))["createdBy"] is None  # no such member
        assert await fetchval("SELECT created_by FROM promotion ORDER BY id DESC LIMIT 1") == actor.id


async def test_all_staff_read_promotions_and_nobody_else(api: Api):
    promotion = await offered(api)
    for actor in (OWNER, MANAGER, MARKETER, DESK, DOCTOR):
        assert (await api(READ, actor=actor, id=promotion["id"]))["name"] == "Весна"
        assert (await api(LIST, actor=actor))["totalCount"] == 1
    assert await api.error(LIST, actor=ANONYMOUS) == "UNAUTHENTICATED"
    for actor in (patient(uuid4()), WEBSITE):
        assert await api.error(LIST, actor=actor) == "FORBIDDEN"
        assert await api(READ, actor=actor, id=promotion["id"]) is None


async def test_a_partner_reads_its_own_promotions_and_never_whose_uses_they_were(api: Api, clinic: Clinic):
    ours, theirs = await a_partner(clinic, "Аптека"), await a_partner(clinic, "Оптика")
    promotion = await offered(api, **joint(ours, "50"), categories=["CONSULTATION"], chain="Вместе")
    await offered(api, chain="Вместе")
    anna = (await clinic.register()).patient_id
    await clinic.visit(anna, "consult")
    shown = await api(READ, actor=ours, id=promotion["id"])
    assert (shown["uses"], shown["fundedBy"], shown["partnerSharePercent"]) == (1, "PARTNER", "50")
    assert await api(PARTNER, actor=ours, id=promotion["id"]) == {"id": promotion["id"], "partner": {"name": "Аптека"}}
    (record,) = (await api(USES, actor=ours, id=promotion["id"]))["useRecords"]["nodes"]
    assert (record["patient"], record["invoice"], record["partnerShare"]["amount"]) == (None, None, "75.00")
    assert await api(READ_USE, actor=ours, id=record["id"]) == {"id": record["id"], "patient": None, "invoice": None}
    staff = await api(READ_USE, actor=DESK, id=record["id"])
    assert staff["patient"] == {"id": ids.encode("Patient", anna)}
    for query, key in ((READ, promotion["id"]), (READ_USE, record["id"]), (PARTNER, promotion["id"])):
        assert await api(query, actor=theirs, id=key) is None
    assert await api.error(LIST, actor=ours) == "FORBIDDEN"
    assert await api.error(moving("pause"), actor=ours, input={"promotionId": promotion["id"]}) == "FORBIDDEN"


async def test_a_promotion_is_not_made_with_a_partner_who_has_left(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    form: dict[str, Any] = offering(**joint(partner, "50"))
    created = await api.done(CREATE, actor=MARKETER, input=form)
    assert await fetchval("SELECT partner_share_bp FROM promotion WHERE id = $1", key_of(created["promotion"])) == 5000
    await api.done(
        "mutation ($input: PartnerActionInput!) { partnerPause(input: $input) { userErrors { code } } }",
        actor=MANAGER, input={"partnerId": form["partnerId"]},
    )  # fmt: skip
    assert await api.refused(CREATE, actor=MARKETER, input=form) == ("FORBIDDEN_FOR_STATUS", ["partnerId"])
