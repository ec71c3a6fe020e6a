"""Refunds: every sentence of R-ACC-8 and R-ACC-9."""

import asyncio
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from domain.billing.errors import LineCount, NotForStatus, OneOf, Quantity, ReasonMissing, RefundTooLarge
from domain.billing.service import LineToRefund
from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import AmountOutOfRange, Forbidden, IdempotencyKeyReused, NotFound
from domain.ledger.queries import Balance
from domain.staff.actor import Actor, ActorKind, StaffRole
from runtime import night
from tests.clinic import DESK, Clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import (
    invoice,
    lines_of,
    open_lines,
    pay,
    refund,
    refund_lines,
    set_up,
    tenders_of,
)


async def patient(clinic: Clinic, bonus_minor: int = 0, *, until: date | None = None) -> UUID:
    """Register a patient with bonuses."""
    anna = (await clinic.register()).patient_id
    if bonus_minor:
        await give(clinic, anna, bonus_minor, until=until)
    return anna


async def short(clinic: Clinic, anna: UUID) -> tuple[int, int, int]:
    """Return what is available, pending and owed."""
    balance = await clinic.balance(anna)
    return balance.available_minor, balance.pending_minor, balance.debt_minor


async def operations() -> list[str]:
    """Return the ledger's business events in order."""
    return [row["operation"] for row in await fetch("SELECT operation FROM ledger_transaction ORDER BY id")]


async def test_spent_bonuses_return_to_the_lots_they_came_from(clinic: Clinic):
    anna = await patient(clinic, 300_00, until=date(2026, 5, 1))
    await give(clinic, anna, 1_000_00, until=date(2026, 8, 1))
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=1_000_00)
    refunded = await clinic.refund(invoice_id)
    assert (refunded.to_bonus_minor, refunded.to_money_minor, refunded.total_minor) == (1_000_00, 5_500_00, 6_500_00)
    returned = await fetch(
        "SELECT p.expires_on AS parent, l.* FROM lot l JOIN lot p ON p.id = l.parent_id ORDER BY l.id"
    )
    assert [(row["parent"], row["amount_minor"], row["expires_on"], row["origin"]) for row in returned] == [
        (date(2026, 8, 1), 700_00, date(2026, 8, 1), "REFUND"),
        (date(2026, 5, 1), 300_00, date(2026, 5, 1), "REFUND"),
    ]
    assert await short(clinic, anna) == (1_300_00, 0, 0)


async def test_a_part_returns_to_the_lot_taken_last(clinic: Clinic):
    anna = await patient(clinic, 300_00, until=date(2026, 5, 1))
    await give(clinic, anna, 1_000_00, until=date(2026, 8, 1))
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=1_000_00)
    assert (await clinic.refund(invoice_id, 5_200_00)).to_bonus_minor == 800_00
    assert (await clinic.refund(invoice_id)).to_bonus_minor == 200_00
    rows = await fetch("SELECT amount_minor, expires_on FROM lot WHERE origin = 'REFUND' ORDER BY id")
    assert [tuple(row) for row in rows] == [
        (700_00, date(2026, 8, 1)), (100_00, date(2026, 5, 1)), (200_00, date(2026, 5, 1))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ends", "lives_to"),
    [
        (date(2026, 3, 4), date(2026, 4, 6)),
        (date(2026, 3, 30), date(2026, 4, 6)),
        (date(2026, 4, 6), date(2026, 4, 6)),
        (date(2026, 4, 7), date(2026, 4, 7)),
    ],
)
async def test_a_lot_that_has_expired_or_ends_soon_lives_for_14_days_more(clinic: Clinic, ends: date, lives_to: date):
    anna = await patient(clinic, 300_00, until=ends)
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=300_00)
    clinic.wait(days=21)  # the 23rd of March
    await clinic.refund(invoice_id)
    assert await fetchval("SELECT expires_on FROM lot WHERE origin = 'REFUND'") == lives_to
    assert (await clinic.balance(anna)).available_minor == 300_00


async def test_bonuses_returned_in_a_branch_that_is_a_day_ahead_can_be_used_at_once(clinic: Clinic):
    anna = await patient(clinic, 300_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, None), branch="nsk")
    await clinic.complete(invoice_id, bonus_minor=300_00)
    clinic.now = datetime(2026, 3, 3, 18, tzinfo=UTC)  # the 4th in Novosibirsk, still the 3rd in Moscow
    await clinic.refund(invoice_id)
    assert (await clinic.balance(anna)).available_minor == 300_00


async def test_cashback_is_clawed_back_from_the_invoices_own_pending_lot(clinic: Clinic):
    anna = await patient(clinic, 100_00)
    first, second = await clinic.visit(anna, "hygiene"), await clinic.visit(anna, "hygiene")
    refunded = await clinic.refund(first, 3_250_00)
    assert (refunded.clawed_back_minor, refunded.new_debt_minor) == (162_50, 0)
    assert await short(clinic, anna) == (100_00, 487_50, 0)
    lots = await fetch("SELECT source_id, remaining_minor FROM lot WHERE origin = 'CASHBACK'")
    assert {row["source_id"]: row["remaining_minor"] for row in lots} == {first: 162_50, second: 325_00}


async def test_a_shrunk_pending_lot_matures_to_what_remains(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    await clinic.refund(invoice_id, 3_250_00)
    clinic.wait(days=14)
    assert await short(clinic, anna) == (162_50, 0, 0)
    await night.run(clinic.now)
    assert await short(clinic, anna) == (162_50, 0, 0)


async def test_cashback_is_clawed_back_from_its_own_usable_lot_before_others_that_end_sooner(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, 50_00, until=date(2026, 4, 1))
    await clinic.refund(invoice_id, 3_250_00)
    rows = await fetch("SELECT origin, remaining_minor FROM lot ORDER BY id")
    assert [tuple(row) for row in rows] == [("CASHBACK", 162_50), ("MANUAL", 50_00)]


async def test_spent_cashback_is_clawed_back_from_other_usable_lots_then_becomes_debt(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -300_00)
    await give(clinic, anna, 100_00)
    later = await clinic.visit(anna, "checkup")
    refunded = await clinic.refund(invoice_id)
    assert (refunded.clawed_back_minor, refunded.new_debt_minor) == (125_00, 200_00)
    assert await short(clinic, anna) == (0, 60_00, 200_00)
    assert await fetchval("SELECT remaining_minor FROM lot WHERE source_id = $1", later) == 60_00


async def test_the_debt_is_paid_when_a_pending_lot_matures_or_a_credit_arrives(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -325_00)
    await clinic.visit(anna, "checkup")
    assert (await clinic.refund(invoice_id)).new_debt_minor == 325_00
    await give(clinic, anna, 100_00)
    assert await short(clinic, anna) == (0, 60_00, 225_00)
    clinic.wait(days=14)
    assert await short(clinic, anna) == (0, 0, 165_00)
    await night.run(clinic.now)
    assert await short(clinic, anna) == (0, 0, 165_00)
    await give(clinic, anna, 200_00)
    assert await short(clinic, anna) == (35_00, 0, 0)


async def test_returned_bonuses_come_before_the_clawback_which_may_take_them(clinic: Clinic):
    anna = await patient(clinic, 100_00)
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=100_00)
    clinic.wait(days=20)
    await give(clinic, anna, -320_00)
    refunded = await clinic.refund(invoice_id)
    assert (refunded.to_bonus_minor, refunded.clawed_back_minor, refunded.new_debt_minor) == (100_00, 100_00, 220_00)
    assert await short(clinic, anna) == (0, 0, 220_00)
    assert (await operations())[-2:] == ["refund", "clawback"]


async def test_returned_bonuses_pay_an_older_debt_first(clinic: Clinic):
    anna = await patient(clinic, 100_00)
    paid_with_bonuses = await clinic.open(anna, "checkup")
    await clinic.complete(paid_with_bonuses, bonus_minor=100_00)
    earlier = await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -380_00)
    assert (await clinic.refund(earlier)).new_debt_minor == 325_00
    refunded = await clinic.refund(paid_with_bonuses)
    assert (refunded.to_bonus_minor, refunded.clawed_back_minor, refunded.new_debt_minor) == (100_00, 0, 55_00)
    assert await short(clinic, anna) == (0, 0, 280_00)


async def test_a_referral_is_reversed_after_the_clawback(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    boris = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    invoice_id = await clinic.open(boris, "hygiene")
    await clinic.complete(invoice_id, bonus_minor=500_00)
    clinic.wait(days=15)
    refunded = await clinic.refund(invoice_id)
    assert (await operations())[-4:] == ["refund", "clawback", "referral_reversal", "referral_reversal"]
    assert (refunded.clawed_back_minor, refunded.new_debt_minor) == (300_00, 0)
    assert await short(clinic, boris) == (0, 0, 0)
    assert await short(clinic, anna) == (0, 0, 0)


async def test_debt_of_a_reversed_referral_is_not_the_refunds_debt(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    boris = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    invoice_id = await clinic.visit(boris, "hygiene")
    clinic.wait(days=15)
    await give(clinic, boris, -825_00)
    await give(clinic, anna, -1_000_00)
    refunded = await clinic.refund(invoice_id)
    assert (refunded.clawed_back_minor, refunded.new_debt_minor) == (0, 325_00)
    assert await short(clinic, boris) == (0, 0, 825_00)
    assert await short(clinic, anna) == (0, 0, 1_000_00)


async def test_parts_of_a_refund_follow_the_running_sum_and_add_up_to_the_whole(clinic: Clinic):
    anna = await patient(clinic, 1_000_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 333_33), ("checkup", 1, 666_67), ("consult", 1, 1))
    await pay(clinic, invoice_id, ("INSURER", 100_00), ("CARD", 600_00), ("CASH", 1), bonus_minor=300_00)
    total, bonus, insurer, claw = 0, 0, 0, 0
    earned = (await invoice(invoice_id))["earned_minor"]
    for part in (1, 2, 99_99, 400_00, 333_33, 1):
        refunded = await clinic.refund(invoice_id, part)
        total += part
        bonus += refunded.to_bonus_minor
        claw += refunded.clawed_back_minor
        assert refunded.total_minor == part == refunded.to_bonus_minor + refunded.to_money_minor
        assert bonus == 300_00 * total // 1_000_01
        assert claw == earned * total // 1_000_01
        insurer = next(tender[2] for tender in await tenders_of(invoice_id) if tender[0] == "INSURER")
        assert insurer == 100_00 * total // 1_000_01
    await clinic.refund(invoice_id)
    assert [tender[1] - tender[2] for tender in await tenders_of(invoice_id)] == [0, 0, 0, 0]
    done = await invoice(invoice_id)
    assert (done["status"], done["paid_minor"], done["clawed_minor"]) == ("REFUNDED", 0, earned)
    assert await short(clinic, anna) == (1_000_00, 0, 0)


async def test_named_lines_give_back_what_they_were_paid_with_and_earned(clinic: Clinic):
    anna = await patient(clinic, 1_000_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 2, 1_000_00), ("braces", 1, 5_000_00))
    await clinic.complete(invoice_id, bonus_minor=700_00)
    assert [row["bonus_minor"] for row in await lines_of(invoice_id)] == [200_00, 500_00]
    refunded = await refund_lines(clinic, invoice_id, (0, 1))
    assert (refunded.total_minor, refunded.to_bonus_minor, refunded.clawed_back_minor) == (1_000_00, 100_00, 45_00)
    assert (await invoice(invoice_id))["status"] == "PARTIALLY_REFUNDED"
    refunded = await refund_lines(clinic, invoice_id, (1, 1))
    assert (refunded.total_minor, refunded.to_bonus_minor, refunded.clawed_back_minor) == (5_000_00, 500_00, 0)
    refunded = await refund_lines(clinic, invoice_id, (0, 1))
    assert (refunded.total_minor, refunded.to_bonus_minor, refunded.clawed_back_minor) == (1_000_00, 100_00, 45_00)
    assert (await invoice(invoice_id))["status"] == "REFUNDED"


async def test_amounts_and_lines_may_be_mixed(clinic: Clinic):
    anna = await patient(clinic, 1_000_00)
    await set_up(clinic, services={"checkup": {"bonus_share_percent": "100"}}, programme={"minimum_money": "0.00"})
    invoice_id = await open_lines(clinic, anna, ("checkup", 1, 100), ("braces", 1, 100_00))
    await clinic.complete(invoice_id, bonus_minor=100)
    await clinic.refund(invoice_id, 51)
    await refund_lines(clinic, invoice_id, (0, 1))
    await refund_lines(clinic, invoice_id, (1, 1))
    assert (await invoice(invoice_id))["status"] == "REFUNDED"
    assert [tender[1] - tender[2] for tender in await tenders_of(invoice_id)] == [0, 0]


async def test_no_refund_exceeds_what_is_left(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 2, 1_000_00))
    await clinic.complete(invoice_id)
    await clinic.refund(invoice_id, 1_500_00)
    with pytest.raises(RefundTooLarge) as refused:
        await clinic.refund(invoice_id, 500_01)
    assert (refused.value.code, refused.value.field) == ("AMOUNT_OUT_OF_RANGE", ("amount",))
    assert str(refused.value) == "At most 500.00 can still be refunded."
    with pytest.raises(RefundTooLarge) as nothing:
        await refund_lines(clinic, invoice_id, (0, 1))
    assert nothing.value.field == ("lines",)
    await refund_lines(clinic, invoice_id, (0, 2))
    with pytest.raises(NotForStatus) as over:
        await clinic.refund(invoice_id)
    assert over.value.params == {"status": "REFUNDED"}


@pytest.mark.parametrize("quantity", [0, -1, 3])
async def test_a_quantity_is_at_most_what_is_left_of_its_line(clinic: Clinic, quantity: int):
    invoice_id = await open_lines(clinic, await patient(clinic), ("hygiene", 2, 1_000_00))
    await clinic.complete(invoice_id)
    with pytest.raises(Quantity) as refused:
        await refund_lines(clinic, invoice_id, (0, quantity))
    assert (refused.value.field, refused.value.params) == (("lines", "0", "quantity"), {"maximum": 2})
    with pytest.raises(Quantity) as twice:
        await refund_lines(clinic, invoice_id, (0, 1), (0, 2))
    assert (twice.value.field, twice.value.params) == (("lines", "1", "quantity"), {"maximum": 1})


async def test_named_lines_are_some_and_the_invoices_own(clinic: Clinic):
    invoice_id = await clinic.visit(await patient(clinic), "hygiene")
    with pytest.raises(LineCount) as empty:
        await refund(clinic, invoice_id, lines=[])
    assert empty.value.field == ("lines",)
    with pytest.raises(NotFound) as unknown:
        await refund(clinic, invoice_id, lines=[LineToRefund(uuid4(), 1)])
    assert unknown.value.field == ("lines", "0", "lineId")
    other = (await lines_of(await clinic.visit(await patient(clinic), "hygiene")))[0]["id"]
    with pytest.raises(NotFound):
        await refund(clinic, invoice_id, lines=[LineToRefund(other, 1)])
    with pytest.raises(OneOf, match="either amount or lines"):
        await refund(clinic, invoice_id, amount_minor=1, lines=[])


@pytest.mark.parametrize("amount", [0, -1, 10_000_000_01])
async def test_a_refund_is_an_amount(clinic: Clinic, amount: int):
    invoice_id = await clinic.visit(await patient(clinic), "hygiene")
    with pytest.raises(AmountOutOfRange) as refused:
        await clinic.refund(invoice_id, amount)
    assert refused.value.field == ("amount",)


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
async def test_a_refund_needs_a_reason(clinic: Clinic, reason: str):
    invoice_id = await clinic.visit(await patient(clinic), "hygiene")
    with pytest.raises(ReasonMissing, match="1 to 500 characters"):
        await refund(clinic, invoice_id, reason=reason)
    await refund(clinic, invoice_id, reason=f" {'x' * 500} ")
    assert await fetchval("SELECT reason FROM refund") == "x" * 500


async def test_only_a_completed_invoice_is_refunded(clinic: Clinic):
    invoice_id = await clinic.open(await patient(clinic), "hygiene")
    with pytest.raises(NotForStatus) as still_open:
        await clinic.refund(invoice_id)
    assert still_open.value.params == {"status": "OPEN"}
    with pytest.raises(NotFound) as missing:
        await clinic.refund(uuid4())
    assert missing.value.field == ("invoiceId",)


async def test_refunding_is_the_managers_and_bound_to_the_branch(clinic: Clinic):
    invoice_id = await clinic.visit(await patient(clinic), "hygiene")
    nsk = frozenset({await clinic.branch("nsk")})
    elsewhere = Actor(kind=ActorKind.STAFF, id=uuid4(), role=StaffRole.MANAGER, branch_ids=nsk)
    for actor in (DESK, elsewhere):
        with pytest.raises(Forbidden):
            await refund(clinic, invoice_id, actor=actor)


async def test_the_same_key_refunds_once(clinic: Clinic):
    invoice_id = await clinic.visit(await patient(clinic), "hygiene")
    first = await refund(clinic, invoice_id, amount_minor=100_00, key="k")
    assert await refund(clinic, invoice_id, amount_minor=100_00, key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await refund(clinic, invoice_id, amount_minor=200_00, key="k")
    assert (await invoice(invoice_id))["refunded_minor"] == 100_00


async def test_refunds_at_once_never_exceed_the_invoice(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    outcomes = await asyncio.gather(*(clinic.refund(invoice_id, 1_000_00) for _ in range(12)), return_exceptions=True)
    assert sum(isinstance(outcome, RefundTooLarge) for outcome in outcomes) == 6
    assert (await invoice(invoice_id))["refunded_minor"] == 6_000_00
    assert (await clinic.balance(anna)).pending_minor == 25_00


async def test_a_whole_refund_leaves_the_account_as_it_was(clinic: Clinic):
    anna = await patient(clinic, 700_00, until=date(2026, 8, 1))
    before = await clinic.balance(anna)
    invoice_id = await clinic.open(anna, "hygiene")
    await clinic.complete(invoice_id, maximum=True)
    await clinic.refund(invoice_id)
    assert await clinic.balance(anna) == before == Balance(700_00, 0, 0, 0, 0, None)


async def test_a_refunded_visit_does_not_count_for_the_tier(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    visits = "SELECT visits, last_visit_at FROM loyalty_status WHERE id = $1"
    assert tuple((await fetch(visits, anna))[0]) == (1, clinic.now)
    await clinic.refund(invoice_id, 6_499_99)
    assert tuple((await fetch(visits, anna))[0]) == (1, clinic.now)
    await clinic.refund(invoice_id)
    assert tuple((await fetch(visits, anna))[0]) == (0, None)
