"""The family's tier: by the sum of its members, or by the best of them (R-FAM-4)."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest_asyncio

from domain.families import service
from domain.kernel.database import fetch, fetchval
from domain.tiers import queries
from domain.tiers.policy import Stage
from runtime.night import instant_of, run
from tests.clinic import DESK, Clinic
from tests.domain.billing.given import set_up
from tests.domain.families.given import family_of, join, standings, tiers


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    return (await clinic.register("Анна")).patient_id


@pytest_asyncio.fixture(loop_scope="session")
async def boris(clinic: Clinic) -> UUID:
    return (await clinic.register("Борис")).patient_id


async def test_an_invoice_of_one_member_lifts_all_when_their_sum_reaches_a_tier(
    clinic: Clinic, anna: UUID, boris: UUID
):
    await family_of(clinic, anna, boris)
    for _ in range(2):
        await clinic.visit(anna, "implant")
    assert await tiers(anna, boris) == ["start", "start"]
    await clinic.visit(boris, "implant")
    assert await tiers(anna, boris) == ["gold", "gold"]
    first, second = await standings(anna, boris)
    assert first.is_by_family
    assert second.is_by_family
    reasons = [row["reason"] for row in await fetch("SELECT reason FROM tier_change")]
    assert reasons == ["REACHED_BY_FAMILY"] * 2


async def test_joining_lifts_at_once(clinic: Clinic, anna: UUID, boris: UUID):
    for _ in range(2):
        await clinic.visit(anna, "implant")
    await clinic.visit(boris, "implant")
    assert await tiers(anna, boris) == ["start", "start"]
    await family_of(clinic, anna, boris)
    assert await tiers(anna, boris) == ["gold", "gold"]


async def test_leaving_changes_nothing_until_the_anniversary(clinic: Clinic, anna: UUID, boris: UUID):
    family_id = await family_of(clinic, anna, boris)
    for _ in range(3):
        await clinic.visit(anna, "implant")
    assert await tiers(anna, boris) == ["gold", "gold"]
    await service.leave(actor=DESK, family_id=family_id, patient_id=boris, now=clinic.now)
    await clinic.visit(boris, "hygiene")
    assert await tiers(boris) == ["gold"]
    (standing,) = await standings(boris)
    clinic.now = await instant_of(standing.review_on)
    await run(clinic.now)
    (graced,) = await standings(boris)
    assert graced.grace_until is not None
    clinic.now = await instant_of(graced.grace_until + timedelta(days=1))
    await run(clinic.now)
    assert await tiers(boris) == ["silver"]


async def test_the_night_counts_the_family_too(clinic: Clinic, anna: UUID, boris: UUID):
    await family_of(clinic, anna, boris)
    for _ in range(3):
        await clinic.visit(anna, "implant")
    clinic.wait(days=300)
    for _ in range(3):
        await clinic.visit(anna, "implant")
    before = await standings(boris)
    clinic.now = await instant_of(before[0].review_on)
    await run(clinic.now)
    (after,) = await standings(boris)
    assert (after.tier.code, after.grace_until) == ("gold", None)
    assert after.review_on > before[0].review_on


async def test_the_best_member_brings_the_tier_that_they_hold(clinic: Clinic, anna: UUID, boris: UUID):
    await set_up(clinic, programme={"family_tier": "BEST_MEMBER"})
    for _ in range(3):
        await clinic.visit(anna, "implant")
    clinic.wait(days=360)
    family_id = await family_of(clinic, anna, boris)
    assert await tiers(anna, boris) == ["gold", "gold"]
    vera = (await clinic.register("Вера")).patient_id
    await join(clinic, family_id, vera)
    first, *others = await standings(anna, boris, vera)
    assert not first.is_by_family
    assert all(standing.is_by_family for standing in others)


async def test_what_the_family_brought_brings_nobody_anything(clinic: Clinic, anna: UUID, boris: UUID):
    await set_up(clinic, programme={"family_tier": "BEST_MEMBER"})
    for _ in range(3):
        await clinic.visit(anna, "implant")
    family_id = await family_of(clinic, anna, boris)
    await service.leave(actor=DESK, family_id=family_id, patient_id=anna, now=clinic.now)
    vera = (await clinic.register("Вера")).patient_id
    await join(clinic, family_id, vera)
    assert await tiers(boris, vera) == ["gold", "start"]


async def test_members_do_not_add_up_where_the_best_one_counts(clinic: Clinic, anna: UUID, boris: UUID):
    await set_up(clinic, programme={"family_tier": "BEST_MEMBER"})
    await family_of(clinic, anna, boris)
    for patient_id in (anna, anna, boris):
        await clinic.visit(patient_id, "implant")
    assert await tiers(anna, boris) == ["start", "start"]


async def test_two_invoices_of_one_family_at_once_count_both(clinic: Clinic, anna: UUID, boris: UUID):
    await family_of(clinic, anna, boris)
    await clinic.visit(anna, "implant")
    invoices = [await clinic.open(anna, "implant"), await clinic.open(boris, "implant")]
    await asyncio.gather(*(clinic.complete(invoice_id) for invoice_id in invoices))
    assert await tiers(anna, boris) == ["gold", "gold"]


async def test_many_invoices_of_a_large_family_at_once_neither_block_nor_miss_anything(clinic: Clinic, anna: UUID):
    members = [anna, *[(await clinic.register(f"Имя{number}")).patient_id for number in range(5)]]
    family_id = await family_of(clinic, *members)
    deadlocks = await fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    late = (await clinic.register("Позже")).patient_id
    invoices = [await clinic.open(member, "implant") for member in members[::-1]]
    await asyncio.gather(*(clinic.complete(invoice_id) for invoice_id in invoices), join(clinic, family_id, late))
    assert await tiers(*members, late) == ["gold"] * 7
    assert await fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == deadlocks


async def test_a_family_and_friends_make_a_regular_patient_loyal(clinic: Clinic, anna: UUID, boris: UUID):
    async def shown() -> tuple[str, int, int]:
        status = (await queries.statuses(patient_ids=[anna]))[anna]
        return status.stage, status.signs.relatives, status.signs.friends

    for _ in range(4):
        await clinic.visit(anna, "consult")
        clinic.wait(days=30)
    assert await shown() == (Stage.REGULAR, 0, 0)
    family_id = await family_of(clinic, anna, boris)
    assert await shown() == (Stage.LOYAL, 1, 0)
    await service.leave(actor=DESK, family_id=family_id, patient_id=boris, now=clinic.now)
    await run(clinic.now)
    assert await shown() == (Stage.REGULAR, 0, 0)
    friend = (await clinic.register("Друг", code=await clinic.code_of(anna))).patient_id
    await clinic.visit(friend, "hygiene")
    await run(clinic.now)
    assert await shown() == (Stage.LOYAL, 0, 1)
    await run(clinic.now)
    assert await shown() == (Stage.LOYAL, 0, 1)
