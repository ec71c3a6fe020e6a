"""Sales at partners' tills under attack from two processes: funds are never overdrawn, cards and orders count once."""

from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetchval
from domain.partners.policy import Terms
from domain.staff.actor import Actor
from tests.clinic import Clinic
from tests.concurrency.attack import Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

SHOTS = 40
BONUS_MINOR = 50_00


def selling(clinic: Clinic, till: Actor, card: str, order: str) -> Shot:
    return {
        "do": "report sale", "now": clinic.now, "key": str(uuid4()), "partner_id": till.id, "key_id": till.key_id,
        "card": card, "order": order, "total_minor": 10 * BONUS_MINOR, "bonus_minor": BONUS_MINOR,
    }  # fmt: skip


async def cards(clinic: Clinic, count: int) -> list[str]:
    """Return a card code of each of so many patients."""
    patients = [(await clinic.register(f"Анна{number}")).patient_id for number in range(count)]
    return [await clinic.card(patient_id) for patient_id in patients]


@pytest.mark.parametrize(
    ("prepaid_minor", "terms", "refusal"),
    [
        (10 * BONUS_MINOR, None, "INSUFFICIENT_FUNDS"),
        (None, Terms(credit_limit_minor=10 * BONUS_MINOR), "INSUFFICIENT_FUNDS"),
        (None, Terms(daily_limit_minor=10 * BONUS_MINOR), "CONFLICT"),
    ],
    ids=["prepaid", "monthly", "daily limit"],
)
async def test_funds_for_ten_sales_pay_for_exactly_ten(
    clinic: Clinic, attack: Attack, prepaid_minor: int | None, terms: Terms | None, refusal: str
):
    partner_id = await clinic.partner(prepaid_minor=prepaid_minor, terms=terms)
    till = await clinic.partner_key(partner_id)
    shown = await cards(clinic, SHOTS)
    outcomes = await attack([selling(clinic, till, card, f"A-{number}") for number, card in enumerate(shown)])
    assert len(done(outcomes)) == 10
    assert refusals(outcomes) == {refusal: SHOTS - 10}
    assert await clinic.funds(partner_id) == (prepaid_minor or 0) - 10 * BONUS_MINOR


async def test_one_card_code_shown_at_many_tills_counts_once(clinic: Clinic, attack: Attack):
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    (card,) = await cards(clinic, 1)
    outcomes = await attack([selling(clinic, till, card, f"A-{number}") for number in range(SHOTS)])
    assert len(done(outcomes)) == 1
    assert set(refusals(outcomes)) <= {"CODE_INVALID", "RATE_LIMITED"}
    assert await clinic.funds(partner_id) == -BONUS_MINOR


async def test_one_order_reported_with_many_cards_counts_once(clinic: Clinic, attack: Attack):
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    outcomes = await attack([selling(clinic, till, card, "A-1") for card in await cards(clinic, SHOTS)])
    assert len(done(outcomes)) == 1
    assert refusals(outcomes) == {"ALREADY_EXISTS": SHOTS - 1}
    assert await clinic.funds(partner_id) == -BONUS_MINOR


@pytest.mark.parametrize(("amount_minor", "times"), [(None, 1), (BONUS_MINOR, 10)])
async def test_a_sale_never_comes_back_beyond_what_it_was(
    clinic: Clinic, attack: Attack, amount_minor: int | None, times: int
):
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id)
    patient_id: UUID = (await clinic.register()).patient_id
    sale_id = await clinic.sale(till, patient_id, BONUS_MINOR)
    shot = {"do": "take back", "now": clinic.now, "sale_id": sale_id, "amount_minor": amount_minor}
    outcomes = await attack([{**shot, "key": str(uuid4())} for _ in range(SHOTS)])
    assert len(done(outcomes)) == times
    assert refusals(outcomes) == {"CONFLICT": SHOTS - times}
    assert await clinic.funds(partner_id) == 0
    assert (await clinic.balance(patient_id)).available_minor == 0
    assert await fetchval("SELECT count(*) FROM partner_sale_reversal") == times
