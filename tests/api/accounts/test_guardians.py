"""A guardian reads a minor's account, invoices and referrals; the rest of the family does not (R-FAM-3, R-SEC-2)."""

from datetime import date
from uuid import UUID

from api import ids
from domain.kernel.database import execute, fetchval
from domain.kernel.ids import new_id
from tests.api.client import Api, patient
from tests.clinic import Clinic

SEEN = """query ($id: ID!) { patient(id: $id) { firstName
    account { balance { available { amount } } } invoices { totalCount } referrals { totalCount }
    referralCode { code } referredBy { status } } }"""
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }"
JOIN = """
INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)
VALUES ($1, $2, $3, $4, $5, $6, FALSE, $7)
"""


async def a_family(clinic: Clinic) -> tuple[UUID, UUID, UUID]:
    """Return a guardian, an aunt and a child with a visit."""
    anna, aunt = (await clinic.register("Анна")).patient_id, (await clinic.register("Тётя")).patient_id
    child = (await clinic.register("Маша", code=await clinic.code_of(aunt))).patient_id
    await execute("UPDATE patient SET birth_date = $2 WHERE id = $1", child, date(2015, 5, 17))
    await clinic.visit(child, "child-checkup")
    family_id = new_id()
    await execute("INSERT INTO family VALUES ($1, 'Ивановы', 'BEST_MEMBER', $2)", family_id, clinic.now)
    for member, kinship, is_head, is_guardian in (
        (anna, "PARENT", True, True), (aunt, "OTHER", False, False), (child, "CHILD", False, False),
    ):  # fmt: skip
        await execute(JOIN, new_id(), family_id, member, kinship, is_head, is_guardian, clinic.now)
    return anna, aunt, child


async def test_a_guardian_reads_a_wards_money_and_others_the_name_alone(api: Api, clinic: Clinic):
    anna, aunt, child = await a_family(clinic)
    wanted = ids.encode("Patient", child)

    assert await api(SEEN, actor=patient(anna), id=wanted) == {
        "firstName": "Маша",
        "account": {"balance": {"available": {"amount": "500.00"}}},
        "invoices": {"totalCount": 1},
        "referrals": {"totalCount": 0},
        "referralCode": {"code": await clinic.code_of(child)},
        "referredBy": {"status": "REGISTERED"},
    }
    assert await api(SEEN, actor=patient(aunt), id=wanted) == {
        "firstName": "Маша",
        "account": None,
        "invoices": None,
        "referrals": None,
        "referralCode": None,
        "referredBy": None,
    }


async def test_nodes_of_a_ward_are_the_guardians_too_until_the_ward_is_of_age(api: Api, clinic: Clinic):
    anna, aunt, child = await a_family(clinic)
    nodes = [
        ids.encode(name, await fetchval(sql, child))
        for name, sql in (
            ("InternalAccount", "SELECT id FROM ledger_account WHERE owner_id = $1 AND kind = 'patient'"),
            ("Invoice", "SELECT id FROM invoice WHERE patient_id = $1"),
            ("ReferralCode", "SELECT id FROM referral_code WHERE patient_id = $1"),
        )
    ]

    seen = await api(NODES, actor=patient(anna), ids=nodes)
    assert [node["__typename"] for node in seen] == ["InternalAccount", "Invoice", "ReferralCode"]
    assert await api(NODES, actor=patient(aunt), ids=nodes) == [None] * 3
    clinic.wait(days=366 * 8)
    assert await api(NODES, actor=patient(anna), ids=nodes) == [None] * 3
