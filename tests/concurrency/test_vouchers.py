"""Vouchers under attack from two processes: no budget is exceeded, no single-use code counts twice."""

import random
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.billing.service import Checkout, quote
from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.money import format_minor
from domain.promotions.policy.terms import AMOUNT, Effect, PromotionDraft
from domain.promotions.service.keeping import create_promotion
from tests.clinic import DESK, OWNER, Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

SHOTS = 200 * SCALE
BUDGETED = 50 * SCALE
VALUE_MINOR = 300_00


async def promoted(clinic: Clinic, *, code: str | None = None, quantity: int | None = None, **changes: Any) -> Any:
    """Return a new promotion of 300.00 off with its vouchers."""
    draft = PromotionDraft(
        name="Весна", starts_on=clinic.now.date(), effect=Effect(AMOUNT, amount_minor=VALUE_MINOR), needs_voucher=True,
        **changes,
    )  # fmt: skip
    return await create_promotion(
        actor=OWNER, draft=draft, is_draft=False, voucher_code=code, voucher_quantity=quantity, now=clinic.now
    )


def shot(clinic: Clinic, code: str, order: str | None = None, **changes: Any) -> Shot:
    """Return an order to redeem a voucher."""
    order = order or str(uuid4())
    return {"do": "redeem voucher", "code": code, "order": order, "key": str(uuid4()), "now": clinic.now, **changes}


async def counters(promotion_id: UUID) -> tuple[int, int]:
    """Return how often a promotion was used and what it has spent."""
    row = await fetchrow("SELECT used_count, spent_minor FROM promotion WHERE id = $1", promotion_id)
    return tuple(row)


@pytest.mark.parametrize("limit", [{"budget_minor": BUDGETED * VALUE_MINOR}, {"max_uses": BUDGETED}])
async def test_a_shared_codes_budget_for_fifty_gives_exactly_fifty(
    clinic: Clinic, attack: Attack, limit: dict[str, int]
):
    promotion_id = (await promoted(clinic, code="SMILE", **limit)).promotion_id
    outcomes = await attack([shot(clinic, "SMILE") for _ in range(SHOTS)])
    assert len(done(outcomes)) == BUDGETED
    assert refusals(outcomes) == {"CAP_REACHED": SHOTS - BUDGETED}
    assert await counters(promotion_id) == (BUDGETED, BUDGETED * VALUE_MINOR)
    assert await fetchval("SELECT count(*) FROM promotion_use") == BUDGETED


async def test_single_codes_count_once_whoever_comes_at_once(clinic: Clinic, attack: Attack):
    made = await promoted(clinic, quantity=20, max_uses=1000)
    shots = [shot(clinic, code) for code in made.voucher_codes for _ in range(6)]
    random.Random(5).shuffle(shots)
    outcomes = await attack(shots)
    assert len({each["voucher_id"] for each in done(outcomes)}) == len(done(outcomes)) == 20
    assert refusals(outcomes) == {"CONFLICT": 100}


async def test_an_order_uses_a_voucher_once_under_any_key(clinic: Clinic, attack: Attack):
    await promoted(clinic, code="SMILE")
    outcomes = await attack([shot(clinic, "SMILE", f"order {number % 10}") for number in range(100)])
    assert len(done(outcomes)) == 10
    assert refusals(outcomes) == {"ALREADY_EXISTS": 90}


async def test_redeeming_and_taking_back_at_once_leave_the_budget_whole(clinic: Clinic, attack: Attack):
    promotion_id = (await promoted(clinic, code="SMILE", budget_minor=10 * VALUE_MINOR)).promotion_id
    first = done(await attack([shot(clinic, "SMILE") for _ in range(20)]))
    assert len(first) == 10
    cancels = [
        {"do": "cancel redemption", "redemption_id": each["redemption_id"], "key": str(uuid4()), "now": clinic.now}
        for each in first
        for _ in range(2)
    ]
    outcomes = await attack([*cancels, *(shot(clinic, "SMILE") for _ in range(40))])
    back, again = outcomes[: len(cancels)], outcomes[len(cancels) :]
    assert (len(done(back)), refusals(back)) == (10, {"NOT_FOUND": 10})
    assert len(done(again)) <= 10
    left = len(done(again))
    assert await counters(promotion_id) == (left, left * VALUE_MINOR), format_minor(left)


async def quoted(clinic: Clinic, code: str, count: int) -> list[Shot]:
    """Open so many invoices of as many patients, and quote each with a voucher; return orders to complete them."""
    shots = []
    for _ in range(count):
        invoice_id = await clinic.open((await clinic.register()).patient_id, "hygiene")
        found = await quote(actor=DESK, checkout=Checkout(invoice_id, voucher_codes=(code,)), now=clinic.now)
        shots.append({
            "do": "complete", "invoice_id": invoice_id, "vouchers": [code], "fingerprint": found.fingerprint,
            "due_minor": found.due_minor, "key": str(uuid4()), "now": clinic.now,
        })  # fmt: skip
    return shots


async def test_checkouts_and_tills_share_a_budget_and_never_exceed_it(clinic: Clinic, attack: Attack):
    promotion_id = (await promoted(clinic, code="SMILE", budget_minor=20 * VALUE_MINOR)).promotion_id
    shots = [*await quoted(clinic, "SMILE", 40), *(shot(clinic, "SMILE") for _ in range(40))]
    random.Random(7).shuffle(shots)
    outcomes = await attack(shots)
    assert len(done(outcomes)) == 20
    assert refusals(outcomes).keys() <= {"CAP_REACHED", "QUOTE_CHANGED"}
    assert await counters(promotion_id) == (20, 20 * VALUE_MINOR)
    assert {each["channel"] for each in await fetch("SELECT DISTINCT channel FROM promotion_use")} == {
        "CHECKOUT", "DESK",
    }  # fmt: skip


async def test_a_single_code_counts_on_one_invoice_or_for_one_order(clinic: Clinic, attack: Attack):
    made = await promoted(clinic, quantity=8)
    shots = []
    for code in made.voucher_codes:
        shots += [*await quoted(clinic, code, 2), shot(clinic, code), shot(clinic, code)]
    outcomes = await attack(shots)
    assert len(done(outcomes)) == 8
    assert refusals(outcomes).keys() <= {"CONFLICT", "QUOTE_CHANGED", "EXPIRED"}
    assert await fetchval("SELECT count(DISTINCT voucher_id) FROM promotion_use") == 8


async def test_wrong_codes_from_two_processes_are_counted_together(clinic: Clinic, attack: Attack):
    await promoted(clinic, code="SMILE")
    outcomes = await attack([shot(clinic, "7KDM-3Q9T-X5VB-2N8R") for _ in range(40)])
    assert refusals(outcomes) == {"CODE_INVALID": 10, "RATE_LIMITED": 30}
