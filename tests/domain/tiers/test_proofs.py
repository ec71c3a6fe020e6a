"""What `enamel verify` finds about tiers."""

from datetime import date

import pytest

from domain.kernel.database import execute, fetchval, run_in_transaction
from domain.ledger.proofs import run
from domain.tiers.proofs import PROOFS
from domain.tiers.service import assign
from tests.clinic import MANAGER, Clinic

HISTORY, BY_HAND = (proof.name for proof in PROOFS)


class Undone(Exception):
    """Takes the findings out of a transaction that is rolled back."""


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("SELECT 1", set()),
        ("UPDATE loyalty_status SET tier_id = (SELECT id FROM tier WHERE code = 'silver')", {HISTORY, BY_HAND}),
        ("DELETE FROM tier_change WHERE reason = 'ASSIGNED'", {BY_HAND}),
        ("UPDATE tier_change SET until = until + 1 WHERE reason = 'ASSIGNED'", {BY_HAND}),
        ("UPDATE tier_change SET note = NULL WHERE reason = 'ASSIGNED'", {BY_HAND}),
        ("UPDATE tier_change SET to_tier_id = from_tier_id WHERE reason = 'REACHED'", {HISTORY}),
    ],
)
async def test_damage_is_found(clinic: Clinic, damage: str, broken: set[str]):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    for _ in range(3):
        await clinic.visit(anna, "implant")
    tier_id = await fetchval("SELECT id FROM tier WHERE code = 'platinum'")
    await assign(
        actor=MANAGER, patient_id=boris, tier_id=tier_id, until=date(2026, 6, 30), reason="Друг", now=clinic.now
    )
    found: set[str] = set()

    async def work() -> None:
        await execute(damage)
        found.update(each.name for each in await run(proofs=PROOFS, now=clinic.now) if each.violations)
        raise Undone

    with pytest.raises(Undone):
        await run_in_transaction(work)
    assert found == broken
