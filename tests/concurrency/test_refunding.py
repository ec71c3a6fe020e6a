"""Refunds, the night's work and approvals under attack from two processes."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.accounts.errors import ApprovalRequired
from domain.accounts.service import Adjustment, adjust
from domain.kernel.database import execute, fetch, fetchval
from runtime import night
from tests.clinic import MANAGER, OWNER, Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

HYGIENE_MINOR = 6500_00
MAKE_GOLD = """
UPDATE loyalty_status
SET tier_id = t.id, is_manual = true, review_on = $1, earned_tier_id = tier_id, earned_since = tier_since,
    earned_review_on = tier_since + 365
FROM tier t WHERE t.code = 'gold'
"""


def refund(clinic: Clinic, invoice_id: UUID, amount_minor: int | None = None) -> Shot:
    return {
        "do": "refund", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id, "amount_minor": amount_minor,
    }  # fmt: skip


def completion(clinic: Clinic, invoice_id: UUID) -> Shot:
    return {"do": "complete", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id}


def a_night(clinic: Clinic) -> Shot:
    return {"do": "night", "now": clinic.now}


async def invoice(invoice_id: UUID) -> dict[str, object]:
    rows = await fetch("SELECT status, refunded_minor, total_minor FROM invoice WHERE id = $1", invoice_id)
    return dict(rows[0])


async def test_a_refund_against_the_completion_comes_before_it_or_after_it(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    invoices = [await clinic.open(anna, "hygiene") for _ in range(10 * SCALE)]
    shots = [shot for each in invoices for shot in (completion(clinic, each), refund(clinic, each))]
    outcomes = await attack(shots)
    for number, invoice_id in enumerate(invoices):
        completed, refunded = outcomes[2 * number : 2 * number + 2]
        assert "result" in completed
        after = await invoice(invoice_id)
        if "result" in refunded:
            assert after == {"status": "REFUNDED", "refunded_minor": HYGIENE_MINOR, "total_minor": HYGIENE_MINOR}
        else:
            assert refunded["refused"] == "FORBIDDEN_FOR_STATUS"
            assert after == {"status": "COMPLETED", "refunded_minor": 0, "total_minor": HYGIENE_MINOR}


async def test_refunds_at_once_never_exceed_the_total(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    gift = Adjustment(anna, 1000_00, "a gift", None)
    await adjust(actor=OWNER, adjustment=gift, key=str(uuid4()), now=clinic.now)
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=1000_00)
    outcomes = await attack([refund(clinic, invoice_id, 1000_00) for _ in range(20)])
    assert len(done(outcomes)) == 6
    assert refusals(outcomes) == {"AMOUNT_OUT_OF_RANGE": 14}
    assert await invoice(invoice_id) == {
        "status": "PARTIALLY_REFUNDED", "refunded_minor": 6000_00, "total_minor": HYGIENE_MINOR,
    }  # fmt: skip
    returned = "SELECT sum(refunded_minor)::bigint FROM tender WHERE invoice_id = $1"
    assert await fetchval(returned, invoice_id) == 6000_00


async def test_whole_refunds_at_once_give_the_money_back_once(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    invoice_id = await clinic.visit(anna, "hygiene")
    outcomes = await attack([refund(clinic, invoice_id) for _ in range(20)])
    assert [result["total_minor"] for result in done(outcomes)] == [HYGIENE_MINOR]
    assert refusals(outcomes) == {"FORBIDDEN_FOR_STATUS": 19}
    assert (await clinic.balance(anna)).pending_minor == 0


async def test_one_key_of_a_refund_at_once_refunds_once_and_answers_alike(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    invoice_id = await clinic.visit(anna, "hygiene")
    outcomes = await attack([refund(clinic, invoice_id, 1000_00)] * 20)
    answers = done(outcomes)
    assert len(answers) == 20
    assert all(answer == answers[0] for answer in answers)
    assert (await invoice(invoice_id))["refunded_minor"] == 1000_00


async def test_refunds_against_the_nights_work_reverse_each_reward_once(clinic: Clinic, attack: Attack):
    """On the day of the reward: the night activates it and marks the referral, the refund takes it back."""
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    boris = [await clinic.lead(code, "Борис", f"+7916400{number:04}") for number in range(5)]
    invoices = [await clinic.visit(friend, "hygiene") for friend in boris]
    clinic.wait(days=15)
    nights = [a_night(clinic) for _ in range(4)]
    outcomes = await attack([*nights[:2], *(refund(clinic, each) for each in invoices), *nights[2:]])
    assert refusals(outcomes) == {}
    assert [await clinic.referral(friend) for friend in boris] == ["REVERSED"] * 5
    for person in (anna, *boris):
        balance = await clinic.balance(person)
        assert (balance.available_minor, balance.pending_minor, balance.debt_minor) == (0, 0, 0)


async def test_the_nights_work_twice_at_once_settles_everything_once(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    people = []
    for number in range(30 * SCALE):
        if number % 10 == 9:
            clinic.wait(days=2)
        friend = await clinic.lead(code, "Борис", f"+7916500{number:04}")
        people.append(friend)
        if number % 2:
            await clinic.visit(friend, "hygiene")
    clinic.wait(days=200)
    outcomes = await attack([a_night(clinic) for _ in range(4)])
    reports = done(outcomes)
    assert len(reports) == 4
    assert await fetchval("SELECT count(*) FROM lot WHERE pending_transfer_id IS NOT NULL") == 0
    overdue = "SELECT count(*) FROM lot WHERE remaining_minor > 0 AND expires_at <= $1"
    assert await fetchval(overdue, clinic.now) == 0
    for operation, per_lot in (
        ("mature", "usable_at <= $1 AND usable_at > created_at"),
        ("expire", "expires_at <= $1"),
    ):
        events = await fetchval("SELECT count(*) FROM ledger_transaction WHERE operation = $1", operation)
        assert events == await fetchval(f"SELECT count(*) FROM lot WHERE {per_lot}", clinic.now), operation
    rewarded = await fetchval("SELECT count(*) FROM referral WHERE status = 'REWARDED'")
    assert sum(report["referrals_rewarded"] for report in reports) == rewarded
    expired = await fetchval("SELECT count(*) FROM referral WHERE status = 'EXPIRED'")
    assert sum(report["referrals_expired"] for report in reports) == expired
    assert rewarded + expired > 0
    repeated = await attack([a_night(clinic)])
    assert set(done(repeated)[0].values()) == {0}


async def test_checkouts_during_the_nights_work_lose_nothing(clinic: Clinic, attack: Attack):
    people = [(await clinic.register("Анна")).patient_id for _ in range(20)]
    for person in people:
        await clinic.visit(person, "hygiene")
    clinic.wait(days=15)
    invoices = [await clinic.open(person, "hygiene") for person in people]
    shots = [{**completion(clinic, each), "maximum": True} for each in invoices]
    outcomes = await attack([a_night(clinic), a_night(clinic), *shots, a_night(clinic)])
    assert refusals(outcomes) == {}
    for person in people:
        balance = await clinic.balance(person)
        assert (balance.available_minor, balance.pending_minor) == (0, (HYGIENE_MINOR - 325_00) * 5 // 100)


async def test_an_adjustment_is_decided_once(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    for approve in ([True] * 20, [True, False] * 10):
        adjustment = Adjustment(anna, 6000_00, "a large gift", None)
        with pytest.raises(ApprovalRequired):
            await adjust(actor=MANAGER, adjustment=adjustment, key=str(uuid4()), now=clinic.now)
        request_id = await fetchval("SELECT id FROM adjustment_request WHERE decided_at IS NULL")
        before_minor = (await clinic.balance(anna)).available_minor
        shot = {"do": "decide", "now": clinic.now, "request_id": request_id}
        shots = [
            {**shot, "approve": yes, "manager_id": UUID(int=0xB000 + number), "key": str(uuid4())}
            for number, yes in enumerate(approve)
        ]
        outcomes = await attack(shots)
        assert len(done(outcomes)) == 1
        assert refusals(outcomes).total() == 19
        approved = await fetchval("SELECT is_approved FROM adjustment_request WHERE id = $1", request_id)
        gained_minor = (await clinic.balance(anna)).available_minor - before_minor
        assert gained_minor == (6000_00 if approved else 0)


async def test_a_visit_during_the_review_of_tiers_counts_for_it(clinic: Clinic, db: str):
    """The review waits for one patient while another, who comes after in the same batch, pays for keeping the tier."""
    first, second = sorted([(await clinic.register("Анна")).patient_id for _ in range(2)])
    await execute(MAKE_GOLD, clinic.now.date() - timedelta(days=1))
    invoices = [await clinic.open(second, "whitening", "implant") for _ in range(2)]
    other = await asyncpg.connect(db)
    async with other.transaction():
        await other.execute("SELECT FROM loyalty_status WHERE id = $1 FOR UPDATE", first)
        reviewing = asyncio.create_task(night.run(clinic.now))
        await until_somebody_waits(other)
        for each in invoices:
            await clinic.complete(each)
    await other.close()
    await reviewing
    assert [await tier_of(first), await tier_of(second)] == ["start", "gold"]


async def tier_of(patient_id: UUID) -> str:
    return await fetchval(
        "SELECT t.code FROM loyalty_status s JOIN tier t ON t.id = s.tier_id WHERE s.id = $1", patient_id
    )


async def until_somebody_waits(connection: asyncpg.Connection) -> None:
    while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
