"""Tiers by hand: for a reason, until a day, by somebody (R-TIR-2)."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import orjson
import pytest
import pytest_asyncio

from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.errors import DomainError, Forbidden, NotFound, Unauthenticated
from domain.kernel.ids import new_id
from domain.kernel.plain_text import TextLength
from domain.staff.actor import ANONYMOUS, StaffRole
from domain.tiers import service
from domain.tiers.errors import HigherTierEarned, TierRetired, UntilOutOfRange
from domain.tiers.policy import opened
from runtime.night import instant_of, run
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.families.given import family_of, standings, tiers
from tests.domain.tiers.given import tier_held
from tests.people import as_patient, as_staff

UNTIL = date(2026, 6, 30)


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    return (await clinic.register("Анна")).patient_id


async def tier_id(code: str) -> UUID:
    return await fetchval("SELECT id FROM tier WHERE code = $1", code)


async def assign(clinic: Clinic, patient_id: UUID, code: str = "gold", until: date = UNTIL, **changes: Any) -> None:
    await service.assign(
        **{
            "actor": MANAGER, "patient_id": patient_id, "tier_id": await tier_id(code), "until": until,
            "reason": "Друг клиники", "now": clinic.now, **changes,
        }
    )  # fmt: skip


async def history(patient_id: UUID) -> list[tuple[str, str, str]]:
    rows = await fetch(
        "SELECT a.code AS before, b.code AS after, c.reason FROM tier_change c JOIN tier a ON a.id = c.from_tier_id "
        "JOIN tier b ON b.id = c.to_tier_id WHERE c.patient_id = $1 ORDER BY c.id",
        patient_id,
    )
    return [(row["before"], row["after"], row["reason"]) for row in rows]


async def test_tier_by_hand_has_reason_end_and_author(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, reason="  Друг   клиники ")
    (standing,) = await standings(anna)
    assert (standing.tier.code, standing.is_manual, standing.review_on) == ("gold", True, UNTIL)
    change = await fetchrow("SELECT * FROM tier_change")
    assert change is not None
    assert (change["reason"], change["note"], change["until"]) == ("ASSIGNED", "Друг клиники", UNTIL)
    assert (change["author_kind"], change["author_id"]) == ("STAFF", MANAGER.id)
    told = await fetchrow("SELECT * FROM audit_event WHERE action = 'tier.assign'")
    assert told is not None
    assert (told["object_type"], told["object_id"], told["actor_id"]) == ("Patient", anna, MANAGER.id)
    assert orjson.loads(told["after"]) == {"tier": "gold", "until": "2026-06-30", "reason": "Друг клиники"}
    jobs = [orjson.loads(row["payload"]) for row in await fetch("SELECT payload FROM pgqueuer ORDER BY id")]
    assert [(job["reason"], job["is_up"]) for job in jobs if "to_tier_id" in job] == [("ASSIGNED", True)]


async def test_invoice_uses_the_tier_by_hand_through_its_last_day(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, until=date(2026, 3, 10))
    clinic.now = clinic.now.replace(day=10, hour=20)
    last = await clinic.open(anna, "consult")
    clinic.now = clinic.now.replace(hour=21)  # midnight in Moscow, and the night's work has not run
    after = await clinic.open(anna, "consult")
    codes = "SELECT t.code FROM invoice i JOIN tier t ON t.id = i.tier_id WHERE i.id = $1"
    assert [await fetchval(codes, invoice_id) for invoice_id in (last, after)] == ["gold", "start"]
    assert await tier_held(anna, date(2026, 3, 10)) == "gold"
    assert await tier_held(anna, date(2026, 3, 11)) == "start"


async def test_the_night_ends_it_and_the_earned_tier_goes_on_by_its_own_dates(clinic: Clinic, anna: UUID):
    for _ in range(3):
        await clinic.visit(anna, "implant")
    (earned,) = await standings(anna)
    await assign(clinic, anna, "platinum")
    clinic.now = await instant_of(UNTIL)
    await run(clinic.now)
    assert await tiers(anna) == ["platinum"]
    clinic.now = await instant_of(UNTIL + timedelta(days=1))
    await run(clinic.now)
    assert await standings(anna) == [earned]
    assert await history(anna) == [
        ("start", "gold", "REACHED"), ("gold", "platinum", "ASSIGNED"), ("platinum", "gold", "MANUAL_ENDED"),
    ]  # fmt: skip


async def test_upgrade_beneath_it_is_in_the_history_and_comes_to_light_at_its_end(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, "platinum")
    clinic.wait(days=1)
    for _ in range(3):
        await clinic.visit(anna, "implant")
    reached_on = clinic.now.date()
    assert await tiers(anna) == ["platinum"]
    clinic.now = await instant_of(UNTIL + timedelta(days=1))
    await run(clinic.now)
    (standing,) = await standings(anna)
    assert standing == opened(standing.tier, reached_on)
    assert await history(anna) == [
        ("start", "platinum", "ASSIGNED"), ("start", "gold", "REACHED"), ("platinum", "gold", "MANUAL_ENDED"),
    ]  # fmt: skip


async def test_refund_undoes_an_upgrade_beneath_it(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, "platinum")
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    await clinic.refund(invoices[0])
    (standing,) = await standings(anna)
    assert standing.earned is not None
    assert (standing.tier.code, standing.earned.tier.code) == ("platinum", "start")


async def test_higher_tier_that_is_reached_ends_it(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, "silver")
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    (standing,) = await standings(anna)
    assert (standing.tier.code, standing.is_manual) == ("gold", False)
    await clinic.refund(invoices[0])
    (standing,) = await standings(anna)
    assert (standing.tier.code, standing.is_manual, standing.review_on) == ("silver", True, UNTIL)


async def test_another_assignment_replaces_it(clinic: Clinic, anna: UUID):
    await assign(clinic, anna, "platinum")
    await assign(clinic, anna, "start", until=date(2026, 3, 3), reason="По ошибке")
    (standing,) = await standings(anna)
    assert (standing.tier.code, standing.review_on) == ("start", date(2026, 3, 3))
    assert standing.earned == opened(standing.tier, date(2026, 3, 2))


async def test_tier_by_hand_brings_the_family_nothing(clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    await execute("UPDATE organisation SET family_tier = 'BEST_MEMBER'")
    await assign(clinic, anna, "platinum")
    await family_of(clinic, anna, boris)
    assert await tiers(anna, boris) == ["platinum", "start"]


@pytest.mark.parametrize("until", [date(2026, 3, 1), date(2026, 3, 2), date(2031, 3, 3)])
async def test_it_ends_after_today_and_within_five_years(clinic: Clinic, anna: UUID, until: date):
    with pytest.raises(UntilOutOfRange) as refusal:
        await assign(clinic, anna, until=until)
    assert refusal.value.field == ("until",)
    await assign(clinic, anna, until=date(2026, 3, 3))
    await assign(clinic, anna, until=date(2031, 3, 2))


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
async def test_it_has_a_reason(clinic: Clinic, anna: UUID, reason: str):
    with pytest.raises(TextLength) as refusal:
        await assign(clinic, anna, reason=reason)
    assert refusal.value.field == ("reason",)


async def test_it_is_a_tier_that_is_given_and_not_lower_than_the_earned_one(clinic: Clinic, anna: UUID):
    for _ in range(3):
        await clinic.visit(anna, "implant")
    with pytest.raises(HigherTierEarned):
        await assign(clinic, anna, "silver")
    await assign(clinic, anna, "gold")
    await execute("UPDATE tier SET is_active = false WHERE code = 'platinum'")
    with pytest.raises(TierRetired):
        await assign(clinic, anna, "platinum")
    assert await tiers(anna) == ["gold"]


async def test_who_is_not_there_gets_none(clinic: Clinic, anna: UUID):
    refusals: list[tuple[dict[str, Any], str]] = [
        ({"patient_id": new_id()}, "patientId"),
        ({"tier_id": new_id()}, "tierId"),
    ]
    for changes, field in refusals:
        with pytest.raises(NotFound) as refusal:
            await assign(clinic, **{"patient_id": anna, **changes})
        assert refusal.value.field == (field,)
    await execute("UPDATE patient SET status = 'ERASED' WHERE id = $1", anna)
    with pytest.raises(DomainError):
        await assign(clinic, anna)


@pytest.mark.parametrize("role", StaffRole)
async def test_it_is_for_managers_and_the_owner(clinic: Clinic, anna: UUID, role: StaffRole):
    if role in (StaffRole.OWNER, StaffRole.MANAGER):
        await assign(clinic, anna, actor=as_staff(role))
        return
    with pytest.raises(Forbidden):
        await assign(clinic, anna, actor=as_staff(role))
    assert await tiers(anna) == ["start"]


async def test_nobody_else_gives_tiers(clinic: Clinic, anna: UUID):
    for actor, refusal in ((DESK, Forbidden), (as_patient(anna), Forbidden), (ANONYMOUS, Unauthenticated)):
        with pytest.raises(refusal):
            await assign(clinic, anna, actor=actor)
