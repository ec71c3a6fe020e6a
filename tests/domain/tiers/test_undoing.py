"""A refund that takes an upgrade back (R-TIR-5)."""

from uuid import UUID

import pytest_asyncio

from domain.families.service import leave
from domain.kernel.database import fetch
from tests.clinic import DESK, Clinic
from tests.domain.billing.given import set_up
from tests.domain.families.given import family_of, standings, tiers


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    return (await clinic.register("Анна")).patient_id


async def reasons(patient_id: UUID) -> list[str]:
    rows = await fetch("SELECT reason FROM tier_change WHERE patient_id = $1 ORDER BY id", patient_id)
    return [row["reason"] for row in rows]


async def test_refund_within_two_weeks_takes_the_upgrade_back(clinic: Clinic, anna: UUID):
    before = await standings(anna)
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    assert await tiers(anna) == ["gold"]
    clinic.wait(days=14)
    await clinic.refund(invoices[0])
    assert await standings(anna) == before
    assert await reasons(anna) == ["REACHED", "UNDONE"]


async def test_later_refund_leaves_the_tier_until_the_anniversary(clinic: Clinic, anna: UUID):
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    clinic.wait(days=15)
    await clinic.refund(invoices[0])
    assert await tiers(anna) == ["gold"]
    assert await reasons(anna) == ["REACHED"]


async def test_refund_that_leaves_enough_changes_nothing(clinic: Clinic, anna: UUID):
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    await clinic.refund(invoices[0], 24_000_00)
    assert await tiers(anna) == ["gold"]
    await clinic.refund(invoices[0], 1)
    assert await tiers(anna) == ["start"]


async def test_used_perk_keeps_the_tier(clinic: Clinic, anna: UUID):
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    clinic.wait(hours=1)
    await clinic.visit(anna, "consult")
    await clinic.refund(invoices[0])
    assert await tiers(anna) == ["gold"]


async def test_perk_that_was_given_back_or_not_taken_yet_is_not_used(clinic: Clinic, anna: UUID):
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    clinic.wait(hours=1)
    taken = await clinic.visit(anna, "consult")
    await clinic.open(anna, "consult")
    await clinic.refund(taken)
    await clinic.refund(invoices[0])
    assert await tiers(anna) == ["start"]


async def test_invoice_opened_before_the_upgrade_uses_none_of_its_perks(clinic: Clinic, anna: UUID):
    early = await clinic.open(anna, "consult")
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    await clinic.complete(early)
    await clinic.refund(invoices[0])
    assert await tiers(anna) == ["start"]


async def test_steps_are_taken_back_one_by_one_as_far_as_the_figures_fell(clinic: Clinic, anna: UUID):
    early = [await clinic.open(anna, "implant") for _ in range(7)]
    for invoice_id in early:
        clinic.wait(days=1)
        await clinic.complete(invoice_id)
    assert await tiers(anna) == ["platinum"]
    assert await reasons(anna) == ["REACHED"] * 2
    await clinic.refund(early[6])
    assert await tiers(anna) == ["gold"]
    for invoice_id in early[1:6]:
        await clinic.refund(invoice_id)
    assert await tiers(anna) == ["start"]
    assert await reasons(anna) == [*["REACHED"] * 2, *["UNDONE"] * 2]


async def test_tier_between_may_be_taken_back_as_well(clinic: Clinic, anna: UUID):
    early = [await clinic.open(anna, "implant") for _ in range(3)]
    small = [await clinic.open(anna, "consult") for _ in range(3)]
    for invoice_id in [*small, *early]:
        clinic.wait(days=1)
        await clinic.complete(invoice_id)
    await clinic.refund(early[2])
    assert await tiers(anna) == ["silver"]
    await clinic.refund(early[1])
    await clinic.refund(early[0])
    assert await tiers(anna) == ["start"]


async def test_refund_of_one_member_takes_back_what_it_brought_the_family(clinic: Clinic, anna: UUID):
    boris = (await clinic.register("Борис")).patient_id
    await family_of(clinic, anna, boris)
    invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
    clinic.wait(hours=1)
    await clinic.visit(boris, "consult")
    assert await tiers(anna, boris) == ["gold", "gold"]
    await clinic.refund(invoices[0])
    assert await tiers(anna, boris) == ["start", "gold"]


async def test_best_member_whose_upgrade_is_undone_takes_the_others_along(clinic: Clinic, anna: UUID):
    await set_up(clinic, programme={"family_tier": "BEST_MEMBER"})
    boris = (await clinic.register("Борис")).patient_id
    for head, member in ((anna, boris), (boris, anna)):
        family_id = await family_of(clinic, head, member)
        invoices = [await clinic.visit(anna, "implant") for _ in range(3)]
        assert await tiers(anna, boris) == ["gold", "gold"]
        for invoice_id in invoices:
            await clinic.refund(invoice_id)
        assert await tiers(anna, boris) == ["start", "start"]
        for patient_id in (head, member):
            await leave(actor=DESK, family_id=family_id, patient_id=patient_id, now=clinic.now)
