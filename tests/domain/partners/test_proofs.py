"""The proofs of partners and their sales find what is wrong, and only that."""

import pytest

from domain.partners.policy import Terms
from domain.partners.proofs import PROOFS
from tests.clinic import Clinic
from tests.proving import broken_after

PAID, RETURNS, OWED = (proof.name for proof in PROOFS)


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("SELECT 1", set()),
        ("UPDATE partner_sale SET bonus_minor = bonus_minor + 1", {PAID}),
        ("UPDATE partner_sale SET reversed_bonus_minor = reversed_bonus_minor - 1 WHERE reversed_bonus_minor > 0",
         {PAID, RETURNS}),
        ("UPDATE partner_sale SET reversed_total_minor = 1 WHERE reversed_total_minor = 0", {RETURNS}),
        ("DELETE FROM partner_sale_reversal", {RETURNS}),
        ("DELETE FROM account_entry WHERE kind = 'SALE'", {PAID}),
        ("UPDATE partner_sale SET partner_id = (SELECT id FROM partner WHERE partner.id <> partner_id LIMIT 1)",
         {PAID}),
        ("UPDATE ledger_account SET floor_minor = -1 WHERE kind = 'partner' AND floor_minor = 0", {OWED}),
        ("UPDATE partner SET settlement = 'PREPAID', credit_limit_minor = NULL", {OWED}),
        ("UPDATE partner SET return_days = 1", {OWED}),
        ("DELETE FROM ledger_account WHERE kind = 'partner'", {PAID, OWED}),
    ],
)  # fmt: skip
async def test_each_damage_is_found_by_its_proofs_alone(clinic: Clinic, damage: str, broken: set[str]):
    anna = (await clinic.register()).patient_id
    ahead = await clinic.partner_key(await clinic.partner(prepaid_minor=500_00))
    monthly = await clinic.partner_key(await clinic.partner("Оптика", terms=Terms(credit_limit_minor=500_00)))
    free = await clinic.partner_key(await clinic.partner("Клуб"))
    sales = [await clinic.sale(till, anna, 10_00) for till in (ahead, monthly, free)]
    await clinic.take_back(ahead, sales[0], 30_00)
    await clinic.take_back(ahead, sales[0])
    await clinic.take_back(monthly, sales[1], 30_00)
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken
