"""Merging while others work: nothing is lost, nothing stays with the duplicate, and the proofs hold (R-SEC-6)."""

import asyncio
from collections.abc import Awaitable
from typing import Any
from uuid import UUID

import pytest

from domain.kernel.database import fetchval
from domain.kernel.errors import DomainError
from tests.clinic import Clinic
from tests.domain.cards.test_merging import give, merge, person, status, unmerge

ROUNDS = range(4)


async def at_once(*work: Awaitable[Any]) -> list[Any]:
    """Do everything at once, and return the results and the refusals."""
    done = await asyncio.gather(*work, return_exceptions=True)
    unexpected = [each for each in done if isinstance(each, BaseException) and not isinstance(each, DomainError)]
    assert unexpected == []
    return done


async def left_with(patient_id: UUID) -> int:
    """Return what lies on a patient's account, whether it is usable or not."""
    balance = "SELECT credits_posted + credits_pending - debits_posted FROM ledger_account"
    return int(await fetchval(f"{balance} WHERE owner_id = $1 AND kind = 'patient'", patient_id))


@pytest.mark.parametrize("_round", ROUNDS)
async def test_of_two_merges_in_opposite_order_one_is_done(clinic: Clinic, _round: int):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, anna, 100_00)
    await give(clinic, twin, 200_00)
    done = await at_once(merge(clinic, twin, anna), merge(clinic, anna, twin))
    (survivor,) = [each for each in done if isinstance(each, UUID)]
    (refused,) = [each for each in done if isinstance(each, DomainError)]
    assert refused.code == "FORBIDDEN_FOR_STATUS"
    assert (await clinic.balance(survivor)).available_minor == 300_00


@pytest.mark.parametrize("_round", ROUNDS)
async def test_the_same_merge_twice_at_once_is_one(clinic: Clinic, _round: int):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, twin, 200_00)
    assert await at_once(*[merge(clinic, twin, anna) for _ in range(3)]) == [anna] * 3
    assert await fetchval("SELECT count(*) FROM patient_merge") == 1


@pytest.mark.parametrize("_round", ROUNDS)
async def test_a_checkout_is_before_the_merge_or_after_it(clinic: Clinic, _round: int):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, twin, 900_00)
    invoices = [await clinic.open(twin, "consult") for _ in range(3)]
    await at_once(
        clinic.complete(invoices[0], maximum=True), merge(clinic, twin, anna), clinic.complete(invoices[1]),
        clinic.complete(invoices[2]),
    )  # fmt: skip
    assert await status(twin) == ("MERGED", anna)
    assert await left_with(twin) == 0
    assert await fetchval("SELECT count(*) FROM invoice WHERE patient_id = $1", twin) == 0
    earned = await fetchval("SELECT sum(earned_minor) FROM invoice WHERE patient_id = $1", anna)
    assert (await clinic.balance(anna)).pending_minor == earned


@pytest.mark.parametrize("_round", ROUNDS)
async def test_nothing_new_comes_to_a_duplicate(clinic: Clinic, _round: int):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    certificate_id = (await clinic.issue(1_000_00)).certificate_id
    await at_once(
        give(clinic, twin, 100_00), clinic.open(twin, "consult"), merge(clinic, twin, anna),
        clinic.subscribe(twin), clinic.claim(certificate_id, twin), give(clinic, twin, 50_00),
    )  # fmt: skip
    assert await left_with(twin) == 0
    for table in ("invoice", "package_subscription"):
        assert await fetchval(f"SELECT count(*) FROM {table} WHERE patient_id = $1", twin) == 0


@pytest.mark.parametrize("_round", ROUNDS)
async def test_an_unmerge_against_spending_is_done_whole_or_refused(clinic: Clinic, _round: int):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, twin, 400_00)
    await merge(clinic, twin, anna)
    invoice_id = await clinic.open(anna, "consult")
    await at_once(unmerge(clinic, twin), clinic.complete(invoice_id, maximum=True))
    paid = await fetchval("SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE kind = 'BONUS'")
    together = [(await clinic.balance(each)).available_minor for each in (anna, twin)]
    assert sum(together) + paid == 400_00
    assert paid == 0 or (await status(twin))[0] == "MERGED"
