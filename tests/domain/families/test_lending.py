"""Who lends to whom, and who is a child: what a checkout asks of families (R-FAM-1, R-FAM-5)."""

import asyncio
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
import pytest_asyncio

from domain.families import queries, service
from domain.families.policy import FamilyStanding, Lending, LimitChange, standing_in_family
from domain.kernel.database import execute, run_in_transaction
from domain.kernel.ids import new_id
from tests.people import NOW, TODAY, as_patient, as_staff, open_clinic, patient


@pytest_asyncio.fixture(loop_scope="session")
async def head(db: str) -> UUID:
    await open_clinic()
    return await patient("Анна", birth_date=date(1985, 1, 1))


@pytest_asyncio.fixture(loop_scope="session")
async def family(head: UUID) -> UUID:
    return await service.create_family(actor=as_patient(head), head_id=head, name="Ивановы", now=NOW)


async def joined(family_id: UUID, patient_id: UUID, *, by: UUID | None = None, kinship: str = "OTHER") -> UUID:
    invitation = await service.invite(
        actor=as_staff(), family_id=family_id, patient_id=patient_id, phone=None, kinship=kinship, is_guardian=False,
        now=NOW,
    )  # fmt: skip
    actor = as_patient(by or patient_id)
    await service.accept_invitation(actor=actor, token=invitation.token, shares_bonuses=False, now=NOW)
    return patient_id


async def share(family_id: UUID, patient_id: UUID, *, shares: bool = True, limit: str | None = None) -> None:
    await service.update_sharing(
        actor=as_patient(patient_id), family_id=family_id, patient_id=patient_id, shares_bonuses=shares,
        limit=None if limit is None else LimitChange(Decimal(limit)), now=NOW,
    )  # fmt: skip


@pytest.mark.parametrize("lock", [False, True])
async def test_the_others_who_share_lend_within_the_borrowers_limit(head: UUID, family: UUID, lock: bool) -> None:
    async def asked(patient_id: UUID) -> Lending | None:
        return await run_in_transaction(lambda: queries.lenders(patient_id=patient_id, lock=lock))

    spouse, brother = await joined(family, await patient("Борис")), await joined(family, await patient("Олег"))
    assert await asked(await patient("Чужой")) is None
    assert await asked(head) == Lending((), None)
    await share(family, head, limit="500.00")
    await share(family, spouse)
    await share(family, brother)
    assert await asked(head) == Lending(tuple(sorted((spouse, brother))), 500_00)
    assert await asked(spouse) == Lending(tuple(sorted((head, brother))), None)
    await share(family, spouse, shares=False)
    assert await asked(head) == Lending((brother,), 500_00)
    await execute("UPDATE patient SET status = 'ERASED' WHERE id = $1", brother)
    assert await asked(head) == Lending((), 500_00)
    await service.leave(actor=as_patient(head), family_id=family, patient_id=head, now=NOW)
    assert await asked(head) is None


async def test_who_withdraws_or_leaves_waits_for_a_checkout_that_counts_on_them(head: UUID, family: UUID) -> None:
    spouse, brother = await joined(family, await patient("Борис")), await joined(family, await patient("Олег"))
    await share(family, spouse)
    await share(family, brother)
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def checkout() -> Lending | None:
        async def work() -> Lending | None:
            found = await queries.lenders(patient_id=head, lock=True)
            asked.set()
            await go_on.wait()
            assert await queries.lenders(patient_id=head, lock=True) == found
            return found

        return await run_in_transaction(work)

    paying = asyncio.create_task(checkout())
    await asked.wait()
    leaving = asyncio.create_task(
        service.leave(actor=as_patient(brother), family_id=family, patient_id=brother, now=NOW)
    )
    withdrawing = asyncio.create_task(share(family, spouse, shares=False))
    await asyncio.sleep(0.2)
    assert not leaving.done()
    assert not withdrawing.done()
    go_on.set()
    assert await paying == Lending(tuple(sorted((spouse, brother))), None)
    await asyncio.gather(leaving, withdrawing)
    assert await queries.lenders(patient_id=head, lock=False) == Lending((), None)


async def test_two_checkouts_of_one_family_do_not_wait_for_each_other(head: UUID, family: UUID) -> None:
    spouse = await joined(family, await patient("Борис"))
    met = asyncio.Barrier(2)

    async def checkout(patient_id: UUID) -> None:
        async def work() -> None:
            await queries.lenders(patient_id=patient_id, lock=True)
            async with asyncio.timeout(5):
                await met.wait()

        await run_in_transaction(work)

    await asyncio.gather(checkout(head), checkout(spouse))


async def standing(patient_id: UUID, today: date) -> FamilyStanding:
    fellows = await queries.fellows_of([patient_id])
    return standing_in_family(patient_id, fellows.get(patient_id, ()), today)


async def test_a_minor_is_a_child_of_the_guardians_and_the_parents_in_the_family(head: UUID, family: UUID) -> None:
    spouse = await joined(family, await patient("Борис"), kinship="SPOUSE")
    await joined(family, await patient("Олег"), kinship="SIBLING")
    child = await patient("Петя", birth_date=date(2016, 2, 29))
    await joined(family, child, by=head, kinship="CHILD")
    parents = tuple(sorted((head, spouse)))
    assert await standing(child, TODAY) == FamilyStanding("CHILD", is_child=True, parent_ids=parents)
    assert (await standing(child, date(2034, 2, 27))).is_child
    assert await standing(child, date(2034, 2, 28)) == FamilyStanding("CHILD")
    stranger = await patient("Чужой", birth_date=date(2016, 1, 1))
    for other, kinship in ((head, "SELF"), (spouse, "SPOUSE"), (stranger, None)):
        assert await standing(other, TODAY) == FamilyStanding(kinship)
    await service.leave(actor=as_patient(head), family_id=family, patient_id=child, now=NOW)
    assert await standing(child, TODAY) == FamilyStanding()


def test_child_of_the_head_without_a_birth_date_is_a_child() -> None:
    head, child, grown, guardian = new_id(), new_id(), new_id(), new_id()
    adult = date(1980, 1, 1)
    members = [
        {"patient_id": head, "kinship": "SELF", "birth_date": None, "is_guardian": True},
        {"patient_id": child, "kinship": "CHILD", "birth_date": None, "is_guardian": False},
        {"patient_id": grown, "kinship": "CHILD", "birth_date": adult, "is_guardian": False},
        {"patient_id": guardian, "kinship": "OTHER", "birth_date": adult, "is_guardian": True},
    ]
    parents = tuple(sorted((head, guardian)))
    assert standing_in_family(child, members, TODAY) == FamilyStanding("CHILD", is_child=True, parent_ids=parents)
    assert standing_in_family(grown, members, TODAY) == FamilyStanding("CHILD")
