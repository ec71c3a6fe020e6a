"""The proofs of gift certificates find what is wrong, and only that."""

import pytest

from domain.certificates import service as certificates
from domain.certificates.proofs import PROOFS
from domain.certificates.service import CertificateTender
from tests.clinic import Clinic
from tests.domain.certificates.given import batch, buy_back, give_back, issued, order, spend, void
from tests.proving import broken_after

VALUE, ISSUED, RETURNED, OWED, BATCH = (proof.name for proof in PROOFS)
CHILD = "(SELECT id FROM lot WHERE parent_id IS NOT NULL LIMIT 1)"
OF_BATCH = "(SELECT id FROM gift_certificate WHERE batch_id IS NOT NULL LIMIT 1)"


async def busy(clinic: Clinic) -> None:
    """Issue, order, spend, return, void, buy back, expire."""
    await order(clinic)
    await batch(clinic, 2)
    certificate_id, code = await issued(clinic, 500_000, 400_000, expires_on=clinic.now.date())
    ((_, spent),) = await spend(clinic, 150_000, CertificateTender(code=code))
    await give_back(clinic, certificate_id, spent.transaction_id, 80_000)
    given, _ = await issued(clinic, 10_000, kind="PROMOTIONAL")
    await void(clinic, given)
    bought, _ = await issued(clinic, 100_000, 60_000)
    await buy_back(clinic, bought)
    await issued(clinic, expires_on=clinic.now.date())
    clinic.wait(days=1)
    await certificates.expire_due(now=clinic.now)


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("SELECT 1", set()),
        ("UPDATE gift_certificate SET status = 'VOIDED' WHERE status = 'ACTIVE'", {VALUE}),
        ("UPDATE gift_certificate SET status = 'ACTIVE' WHERE status = 'REFUNDED'", {VALUE}),
        ("UPDATE gift_certificate SET status = 'FROZEN', issued_at = now() WHERE status = 'AWAITING_PAYMENT'",
         {VALUE, ISSUED}),
        ("DELETE FROM ledger_account WHERE kind = 'certificate'", {VALUE}),
        ("UPDATE gift_certificate SET initial_minor = initial_minor + 1 WHERE status IN ('REFUNDED', 'VOIDED')",
         {ISSUED}),
        ("UPDATE gift_certificate SET initial_minor = initial_minor + 1 WHERE batch_id IS NOT NULL", {ISSUED, BATCH}),
        ("UPDATE lot SET origin = 'PROMOTIONAL' WHERE parent_id IS NULL AND remaining_minor > 0", {ISSUED}),
        (f"UPDATE lot SET amount_minor = 9000000 WHERE id = {CHILD}", {RETURNED}),
        ("UPDATE lot SET origin = 'PROMOTIONAL' WHERE origin = 'SOLD'", {ISSUED, OWED}),
        ("UPDATE gift_certificate SET paid_minor = 1 WHERE status = 'REFUNDED'", {ISSUED, OWED}),
        (f"DELETE FROM gift_certificate WHERE id = {OF_BATCH}", {BATCH}),
    ],
)  # fmt: skip
async def test_damage_is_found(clinic: Clinic, damage: str, broken: set[str]):
    await busy(clinic)
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken
