"""The proofs of merges find what has gone wrong."""

from uuid import UUID

import pytest
import pytest_asyncio

from domain.cards.proofs import PROOFS
from domain.kernel.database import execute
from domain.ledger.proofs import run
from tests.clinic import Clinic, make_clinic
from tests.domain.cards.test_merging import merge, person


@pytest_asyncio.fixture(loop_scope="session")
async def clinic(db: str) -> Clinic:
    """Give a clinic that tests damage."""
    return await make_clinic()


async def broken(clinic: Clinic) -> list[int]:
    """Return how many rows break each proof."""
    return [finding.violations for finding in await run(proofs=PROOFS, now=clinic.now)]


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE invoice SET patient_id = $1", [True, False]),
        ("UPDATE package_subscription SET patient_id = $1", [True, False]),
        ("UPDATE gift_certificate SET owner_id = $1", [True, False]),
        ("UPDATE ledger_account SET credits_posted = 5 WHERE owner_id = $1 AND kind = 'patient'", [True, False]),
        ("UPDATE patient SET merged_into_id = NULL WHERE id = $1", [False, True]),
    ],
)
async def test_damage_is_found(clinic: Clinic, damage: str, found: list[bool]):
    twin = await _merged(clinic)
    assert await broken(clinic) == [0, 0]
    await execute(damage, twin)
    assert [count > 0 for count in await broken(clinic)] == found


async def _merged(clinic: Clinic) -> UUID:
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await clinic.visit(twin, "hygiene")
    await clinic.subscribe(twin)
    await clinic.claim((await clinic.issue(1_000_00)).certificate_id, twin)
    await merge(clinic, twin, anna)
    return twin
