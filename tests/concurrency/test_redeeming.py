"""Bonuses and invoices under attack from two processes: nothing is spent twice, nothing is completed twice."""

from uuid import UUID, uuid4

import pytest

from domain.accounts.service import Adjustment, adjust
from domain.billing.service import Checkout, quote
from domain.kernel.database import fetch, fetchval
from tests.clinic import DESK, OWNER, Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

SHOTS = 50
SHARE_MINOR = 360_00
SUFFICES_FOR = 10
BONUSES_TAKEN = """
SELECT sum(t.amount_minor) FROM tender t JOIN invoice i ON i.id = t.invoice_id
WHERE i.patient_id = $1 AND t.kind = 'BONUS'
"""


async def rich_patient(clinic: Clinic, amount_minor: int) -> UUID:
    patient_id = (await clinic.register("Анна")).patient_id
    adjustment = Adjustment(patient_id, amount_minor, "a gift", None)
    await adjust(actor=OWNER, adjustment=adjustment, key=str(uuid4()), now=clinic.now)
    return patient_id


async def quoted_shot(clinic: Clinic, patient_id: UUID, *, maximum: bool = False) -> Shot:
    """Open an invoice for a check-up and quote it with all the bonuses that the share lets pay."""
    invoice_id = await clinic.open(patient_id, "checkup")
    bonus_minor = None if maximum else SHARE_MINOR
    quoted = await quote(actor=DESK, checkout=Checkout(invoice_id, bonus_minor, maximum), now=clinic.now)
    assert quoted.bonus_minor == SHARE_MINOR
    return {
        "do": "complete",
        "now": clinic.now,
        "key": str(uuid4()),
        "invoice_id": invoice_id,
        "bonus_minor": bonus_minor,
        "maximum": maximum,
        "fingerprint": quoted.fingerprint,
        "due_minor": quoted.due_minor,
    }


@pytest.mark.parametrize(
    ("maximum", "refusal"), [(False, "INSUFFICIENT_FUNDS"), (True, "QUOTE_CHANGED")], ids=["amount", "maximum"]
)
async def test_fifty_redemptions_of_a_balance_for_ten_give_exactly_ten(
    clinic: Clinic, attack: Attack, maximum: bool, refusal: str
):
    for _ in range(SCALE):
        patient_id = await rich_patient(clinic, SUFFICES_FOR * SHARE_MINOR)
        shots = [await quoted_shot(clinic, patient_id, maximum=maximum) for _ in range(SHOTS)]
        outcomes = await attack(shots)
        assert len(done(outcomes)) == SUFFICES_FOR
        assert refusals(outcomes) == {refusal: SHOTS - SUFFICES_FOR}
        assert (await clinic.balance(patient_id)).available_minor == 0
        assert await fetchval(BONUSES_TAKEN, patient_id) == SUFFICES_FOR * SHARE_MINOR
        await clinic.check()


async def test_redemptions_that_are_quoted_meanwhile_never_overdraw(clinic: Clinic, attack: Attack):
    patient_id = await rich_patient(clinic, SUFFICES_FOR * SHARE_MINOR)
    shots = [await quoted_shot(clinic, patient_id) for _ in range(SHOTS)]
    for shot in shots:
        del shot["fingerprint"]
    outcomes = await attack(shots)
    assert len(done(outcomes)) == SUFFICES_FOR
    assert refusals(outcomes) == {"INSUFFICIENT_FUNDS": SHOTS - SUFFICES_FOR}
    assert (await clinic.balance(patient_id)).available_minor == 0


async def test_an_invoice_completed_fifty_times_at_once_is_completed_once(clinic: Clinic, attack: Attack):
    patient_id = await rich_patient(clinic, SHARE_MINOR)
    shot = await quoted_shot(clinic, patient_id)
    outcomes = await attack([{**shot, "key": str(uuid4())} for _ in range(SHOTS)])
    assert len(done(outcomes)) == 1
    assert refusals(outcomes) == {"FORBIDDEN_FOR_STATUS": SHOTS - 1}
    await assert_completed_once(shot)


async def test_one_key_fifty_times_at_once_has_one_effect_and_identical_answers(clinic: Clinic, attack: Attack):
    for _ in range(SCALE):
        patient_id = await rich_patient(clinic, SHARE_MINOR)
        shot = await quoted_shot(clinic, patient_id)
        outcomes = await attack([shot] * SHOTS)
        assert done(outcomes) == [{"invoice_id": str(shot["invoice_id"])}] * SHOTS
        await assert_completed_once(shot)


async def test_one_key_refused_fifty_times_at_once_is_refused_with_identical_words(clinic: Clinic, attack: Attack):
    patient_id = await rich_patient(clinic, SHARE_MINOR)
    shot = {**await quoted_shot(clinic, patient_id), "due_minor": 1_00}
    outcomes = await attack([shot] * SHOTS)
    assert {(outcome["refused"], outcome["text"]) for outcome in outcomes} == {
        ("INVALID", "The payments must add up to 840.00; they add up to 1.00.")
    }
    assert await fetchval("SELECT count(*) FROM idempotency_key WHERE key = $1", shot["key"]) == 1
    assert await fetchval("SELECT status FROM invoice WHERE id = $1", shot["invoice_id"]) == "OPEN"


async def test_one_key_with_two_bodies_at_once_serves_one_of_them(clinic: Clinic, attack: Attack):
    patient_id = await rich_patient(clinic, 2 * SHARE_MINOR)
    first, second = [await quoted_shot(clinic, patient_id) for _ in range(2)]
    second["key"] = first["key"]
    outcomes = await attack([first, second] * 10)
    assert refusals(outcomes) == {"IDEMPOTENCY_KEY_REUSED": 10}
    assert len({result["invoice_id"] for result in done(outcomes)}) == 1
    assert await fetchval("SELECT count(*) FROM invoice WHERE status = 'COMPLETED'") == 1


async def assert_completed_once(shot: Shot) -> None:
    reference = str(shot["invoice_id"])
    events = await fetch("SELECT operation FROM ledger_transaction WHERE reference = $1", reference)
    assert sorted(row["operation"] for row in events) == ["cashback", "redeem"]
    tenders = await fetch("SELECT kind FROM tender WHERE invoice_id = $1 ORDER BY position", shot["invoice_id"])
    assert [row["kind"] for row in tenders] == ["BONUS", "CARD"]
    told = "SELECT count(*) FROM audit_event WHERE action = 'invoice.complete' AND object_id = $1"
    assert await fetchval(told, shot["invoice_id"]) == 1
