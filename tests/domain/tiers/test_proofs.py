"""What `enamel verify` finds about tiers."""

from datetime import date

import pytest

from domain.kernel.database import fetchval
from domain.tiers.proofs import PROOFS
from domain.tiers.service import assign
from tests.clinic import MANAGER, Clinic
from tests.proving import broken_after

HISTORY, BY_HAND = (proof.name for proof in PROOFS)


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
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken
