"""Where promotions stand by their dates and by what staff decide, and what can be done with them there."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.clinic.queries import forget
from domain.kernel.database import execute, fetch
from tests.api.client import MARKETER, Api
from tests.api.promotions.given import offered
from tests.api.promotions.operations import FILTERED, READ, UPDATE, moving
from tests.clinic import Clinic

VERBS = ("publish", "pause", "resume", "finish")
NOT_NOW = ("FORBIDDEN_FOR_STATUS", ["promotionId"])
LATE_IN_MOSCOW = datetime(2026, 11, 22, 18, 43, tzinfo=UTC)
"""It is 21:43 there, and the next day already in Novosibirsk."""


async def found(api: Api, status: str) -> list[str]:
    """Return the names of the promotions that the list tells to stand so."""
    page = await api(FILTERED, actor=MARKETER, filter={"status": status})
    assert page["totalCount"] == len(page["nodes"])
    return [node["name"] for node in page["nodes"]]


async def visit(clinic: Clinic, patient_id: UUID, branch: str) -> UUID:
    """Return a hygiene that was paid at a branch."""
    invoice_id = await clinic.open(patient_id, "hygiene", branch=branch)
    await clinic.complete(invoice_id)
    return invoice_id


async def test_dates_and_decisions_make_the_status(api: Api, clinic: Clinic):
    ahead = await offered(api, startsOn="2026-03-10", endsOn="2026-03-20")
    draft = await offered(api, isDraft=True)
    assert (ahead["status"], draft["status"]) == ("SCHEDULED", "DRAFT")
    clinic.wait(days=8)
    assert (await api(READ, actor=MARKETER, id=ahead["id"]))["status"] == "ACTIVE"
    clinic.wait(days=11)
    assert (await api(READ, actor=MARKETER, id=ahead["id"]))["status"] == "FINISHED"
    assert (await api(READ, actor=MARKETER, id=draft["id"]))["status"] == "DRAFT"


async def test_a_promotion_is_published_paused_resumed_and_finished(api: Api):
    promotion = await offered(api, isDraft=True)
    form = {"promotionId": promotion["id"]}

    async def move(verb: str) -> str:
        return (await api.done(moving(verb), actor=MARKETER, input=form))["promotion"]["status"]

    assert await api.refused(moving("pause"), actor=MARKETER, input=form) == NOT_NOW
    steps = (
        ("publish", "ACTIVE", ("publish", "resume")),
        ("pause", "PAUSED", ("publish",)),
        ("pause", "PAUSED", ("publish",)),
        ("resume", "ACTIVE", ("publish", "resume")),
        ("finish", "FINISHED", VERBS),
    )
    for verb, status, refused_then in steps:
        assert await move(verb) == status
        for each in refused_then:
            assert await api.refused(moving(each), actor=MARKETER, input=form) == NOT_NOW
    assert await api.refused(UPDATE, actor=MARKETER, input={**form, "name": "Лето"}) == NOT_NOW
    actions = await fetch("SELECT action FROM audit_event WHERE object_type = 'Promotion' ORDER BY id")
    assert [row["action"] for row in actions] == [
        f"promotion.{verb}" for verb in ("create", "publish", "pause", "resume", "finish")
    ]


@pytest.mark.parametrize("last", [[], ["pause"], ["finish"]])
async def test_what_is_over_by_its_dates_is_moved_no_more(api: Api, clinic: Clinic, last: list[str]):
    form = {"promotionId": (await offered(api, endsOn="2026-03-05"))["id"]}
    for verb in last:
        await api.done(moving(verb), actor=MARKETER, input=form)
    clinic.wait(days=5)
    for verb in VERBS:
        assert await api.refused(moving(verb), actor=MARKETER, input=form) == NOT_NOW


async def test_a_draft_whose_last_day_is_over_is_published_with_another_one(api: Api, clinic: Clinic):
    form = {"promotionId": (await offered(api, endsOn="2026-03-05", isDraft=True))["id"]}
    clinic.wait(days=5)
    assert await api.refused(moving("publish"), actor=MARKETER, input=form) == ("INVALID", ["promotionId"])
    await api.done(UPDATE, actor=MARKETER, input={**form, "name": "Лето"})
    assert await api.refused(UPDATE, actor=MARKETER, input={**form, "endsOn": "2026-03-06"}) == ("INVALID", ["endsOn"])
    changed = await api.done(UPDATE, actor=MARKETER, input={**form, "endsOn": "2026-03-09"})
    assert changed["promotion"]["status"] == "DRAFT"
    assert (await api.done(moving("publish"), actor=MARKETER, input=form))["promotion"]["status"] == "ACTIVE"


async def test_a_promotion_has_begun_as_soon_as_it_counts_at_some_branch(api: Api, clinic: Clinic):
    clinic.now = LATE_IN_MOSCOW
    anna = (await clinic.register()).patient_id
    promotion = await offered(api, startsOn="2026-11-23")
    form = {"promotionId": promotion["id"]}
    assert promotion["status"] == "ACTIVE"
    used = [await visit(clinic, anna, code) for code in ("nsk", "msk")]
    assert await fetch("SELECT invoice_id FROM promotion_use") == [(used[0],)]
    for field, value in (("percentOff", "1"), ("startsOn", "2026-12-01")):
        assert await api.refused(UPDATE, actor=MARKETER, input={**form, field: value}) == (
            "FORBIDDEN_FOR_STATUS",
            [field],
        )
    assert await found(api, "SCHEDULED") == []
    assert await found(api, "ACTIVE") == ["Весна"]


async def test_a_promotion_is_over_when_it_counts_at_no_branch_any_more(api: Api, clinic: Clinic):
    await execute("UPDATE organisation SET time_zone = 'Asia/Novosibirsk'")
    forget()
    clinic.now = LATE_IN_MOSCOW
    anna = (await clinic.register()).patient_id
    promotion = await offered(api, startsOn="2026-11-01", endsOn="2026-11-22")
    form = {"promotionId": promotion["id"]}
    used = [await visit(clinic, anna, code) for code in ("nsk", "msk")]
    assert await fetch("SELECT invoice_id FROM promotion_use") == [(used[1],)]
    assert await found(api, "ACTIVE") == ["Весна"]
    for verb, status in (("pause", "PAUSED"), ("resume", "ACTIVE")):
        assert (await api.done(moving(verb), actor=MARKETER, input=form))["promotion"]["status"] == status
    await api.done(UPDATE, actor=MARKETER, input={**form, "priority": 1})
    clinic.wait(hours=3)
    assert await found(api, "FINISHED") == ["Весна"]
    assert await api.refused(moving("finish"), actor=MARKETER, input=form) == NOT_NOW
