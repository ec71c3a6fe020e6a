import pytest

from domain.billing.proofs import PROOFS
from tests.clinic import Clinic
from tests.domain.accounts.given import give
from tests.domain.promotions.kept import promote
from tests.proving import broken_after

TENDERS, BONUSES, PARTS, CERTIFICATES, PACKAGES, PROMOTIONS, SHARES, EARNED, REFERRALS = (
    proof.name for proof in PROOFS
)
NO_UNIQUE = ("DROP INDEX referral_friend_once",)


async def busy(clinic: Clinic) -> None:
    """Bring a friend, pay with bonuses, refund a part, leave an invoice open."""
    anna = (await clinic.register()).patient_id
    boris = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    await give(clinic, boris, 1_000_00)
    invoice_id = await clinic.open(boris, "hygiene", "implant")
    await clinic.complete(invoice_id, bonus_minor=1_200_00)
    await clinic.refund(invoice_id, 10_000_00)
    await clinic.open(anna, "checkup")


async def test_whole_invoices_break_no_proof(clinic: Clinic):
    await busy(clinic)
    assert await broken_after(proofs=PROOFS, now=clinic.now) == set()


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("UPDATE tender SET amount_minor = amount_minor + 1 WHERE kind = 'CARD'", {TENDERS, PARTS}),
        ("UPDATE tender SET refunded_minor = refunded_minor + 1 WHERE kind = 'CARD'", {TENDERS}),
        ("UPDATE tender SET amount_minor = amount_minor + 1 WHERE kind = 'BONUS'", {TENDERS, BONUSES, PARTS}),
        ("UPDATE tender SET refunded_minor = refunded_minor - 1 WHERE kind = 'BONUS'", {TENDERS, BONUSES, PARTS}),
        ("DELETE FROM tender WHERE kind = 'CARD'", {TENDERS, PARTS}),
        ("UPDATE tender SET transaction_id = NULL WHERE kind = 'BONUS'", {BONUSES}),
        ("DELETE FROM refund", {TENDERS}),
        ("UPDATE refund SET total_minor = total_minor + 1, to_money_minor = to_money_minor + 1", {TENDERS}),
        ("UPDATE invoice SET refunded_minor = refunded_minor + 1 WHERE status <> 'OPEN'", {TENDERS}),
        ("UPDATE invoice SET earned_minor = earned_minor + 1 WHERE status <> 'OPEN'", {TENDERS, EARNED}),
        ("UPDATE invoice SET clawed_minor = clawed_minor - 1 WHERE status <> 'OPEN'", {TENDERS}),
        ("UPDATE invoice SET completed_at = now() WHERE status = 'OPEN'", {TENDERS}),
        ("UPDATE invoice_line SET clawed_minor = clawed_minor + 1 WHERE position = 0", {TENDERS}),
        ("UPDATE invoice_line SET refunded_minor = refunded_minor - 1 WHERE refunded_minor > 0", {TENDERS}),
        ("DELETE FROM invoice_line WHERE invoice_id = (SELECT id FROM invoice WHERE status = 'OPEN')", {TENDERS}),
        ("UPDATE lot SET amount_minor = amount_minor + 1 WHERE origin = 'REFUND'", {BONUSES}),
        ("DELETE FROM ledger_transfer WHERE kind = 'SINGLE'", {BONUSES}),
        ("UPDATE lot SET amount_minor = amount_minor + 1 WHERE origin = 'CASHBACK'", {EARNED}),
        ("DELETE FROM lot WHERE origin = 'CASHBACK'", {EARNED}),
        ("DELETE FROM lot WHERE origin = 'WELCOME'", {REFERRALS}),
        ("UPDATE referral_reward SET amount_minor = amount_minor + 1", {REFERRALS}),
        ("UPDATE referral_reward SET lot_id = gen_random_uuid() WHERE kind = 'REFERRER'", {REFERRALS}),
    ],
)
async def test_a_broken_row_is_found(clinic: Clinic, damage: str, broken: set[str]):
    await busy(clinic)
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken


async def test_a_friend_rewarded_twice_is_found(clinic: Clinic):
    await busy(clinic)
    again = """
    INSERT INTO referral SELECT (r).* FROM (
        SELECT jsonb_populate_record(NULL::referral, to_jsonb(x) || jsonb_build_object('id', gen_random_uuid())) AS r
        FROM referral x WHERE status = 'HELD') copies
    """
    assert await broken_after(*NO_UNIQUE, again, proofs=PROOFS, now=clinic.now) == {REFERRALS}


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("UPDATE promotion_use SET discount_minor = discount_minor + 1", {PROMOTIONS}),
        ("UPDATE promotion_use SET bonus_minor = bonus_minor + 1", {PROMOTIONS}),
        ("DELETE FROM promotion_use WHERE bonus_minor = 0", {PROMOTIONS, SHARES}),
        ("UPDATE promotion_use SET partner_minor = partner_minor - 1 WHERE discount_minor > 0", {SHARES}),
        ("UPDATE promotion_use SET reversed_partner_minor = 0", {SHARES}),
        ("UPDATE account_entry SET amount_minor = amount_minor - 1 WHERE kind = 'DISCOUNT'", {SHARES}),
    ],
)
async def test_damaged_uses_of_promotions_are_found(clinic: Clinic, damage: str, broken: set[str]):
    partner_id = await clinic.partner()
    await promote("PERCENT", 1000, partner_id=partner_id, partner_share_bp=5000)
    await promote("BONUS_GRANT", 100_00, partner_id=partner_id, partner_share_bp=5000)
    invoice_id = await clinic.visit((await clinic.register()).patient_id, "hygiene", "filling")
    await clinic.refund(invoice_id, 1_000_00)
    assert await broken_after(proofs=PROOFS, now=clinic.now) == set()
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken
