"""Referrals under attack from two processes: one friend is rewarded once, whatever is retried."""

from collections import Counter
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetch, fetchval
from tests.clinic import Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

FORMS = 40
FORMS_PER_HOUR = 5
MONTHLY_CAP = 10
MILESTONE_FRIENDS = 3
PHONE = "+79161112233"


def completion(clinic: Clinic, invoice_id: UUID) -> Shot:
    return {"do": "complete", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id}


async def quoted_completion(clinic: Clinic, invoice_id: UUID) -> Shot:
    """Complete what was quoted before, so that a twin has nothing to ask."""
    quote = await clinic.quote(invoice_id)
    return {**completion(clinic, invoice_id), "fingerprint": quote.fingerprint, "due_minor": quote.due_minor}


async def referrer(clinic: Clinic) -> tuple[UUID, str]:
    patient_id = (await clinic.register("Анна")).patient_id
    return patient_id, await clinic.code_of(patient_id)


async def friends(clinic: Clinic, code: str, count: int) -> list[UUID]:
    """Let friends come by one code, a day apart, so that no burst of leads is suspected."""
    found = []
    for number in range(count):
        clinic.wait(days=1)
        found.append(await clinic.lead(code, "Борис", f"+7916200{number:04}"))
    return found


async def rewards(patient_id: UUID) -> Counter[str]:
    rows = await fetch("SELECT kind FROM referral_reward WHERE patient_id = $1 AND reversed_at IS NULL", patient_id)
    return Counter(row["kind"] for row in rows)


async def test_one_form_sent_forty_times_at_once_makes_one_patient_and_one_referral(clinic: Clinic, attack: Attack):
    """The limit of forms for one phone is an hour's: so the forms bear hours of their own."""
    _, code = await referrer(clinic)
    form = {"do": "lead", "code": code, "first_name": "Борис", "phone": PHONE}
    shots = [{**form, "now": clinic.now + timedelta(hours=number // FORMS_PER_HOUR)} for number in range(FORMS)]
    outcomes = await attack(shots)
    assert done(outcomes) == [{}] * FORMS
    boris = await fetch("SELECT id, status FROM patient WHERE phone = $1", PHONE)
    assert [row["status"] for row in boris] == ["LEAD"]
    assert await fetchval("SELECT count(*) FROM referral WHERE friend_id = $1", boris[0]["id"]) == 1
    assert await rewards(boris[0]["id"]) == {"FRIEND": 1}
    assert (await clinic.balance(boris[0]["id"])).available_minor == 500_00
    assert await fetchval("SELECT count(*) FROM ledger_transaction WHERE operation = 'welcome'") == 1
    assert await fetchval("SELECT count(*) FROM consent WHERE patient_id = $1", boris[0]["id"]) == 1


async def test_one_form_sent_forty_times_within_an_hour_is_taken_and_then_limited(clinic: Clinic, attack: Attack):
    _, code = await referrer(clinic)
    shot = {"do": "lead", "code": code, "first_name": "Борис", "phone": PHONE, "now": clinic.now}
    outcomes = await attack([shot] * FORMS)
    assert len(done(outcomes)) == FORMS_PER_HOUR
    assert refusals(outcomes) == {"RATE_LIMITED": FORMS - FORMS_PER_HOUR}
    assert await fetchval("SELECT count(*) FROM referral") == 1


async def test_two_codes_for_one_friend_at_once_leave_one_referral_that_counts(clinic: Clinic, attack: Attack):
    codes = [(await referrer(clinic))[1] for _ in range(4)]
    form = {"do": "lead", "first_name": "Борис", "phone": PHONE, "now": clinic.now}
    outcomes = await attack([{**form, "code": code} for code in codes])
    assert refusals(outcomes) == {}
    rows = await fetch("SELECT status, rejection_reason FROM referral ORDER BY status")
    assert [tuple(row) for row in rows] == [("REGISTERED", None)] + 3 * [("REJECTED", "ALREADY_REFERRED")]
    assert await fetchval("SELECT count(*) FROM ledger_transaction WHERE operation = 'welcome'") == 1


async def test_two_invoices_of_one_friend_completed_at_once_give_one_reward(clinic: Clinic, attack: Attack):
    for _ in range(5 * SCALE):
        clinic.wait(minutes=1)
        anna, code = await referrer(clinic)
        clinic.phones += 1
        boris = await clinic.lead(code, "Борис", f"+7917{clinic.phones}")
        invoices = [await clinic.open(boris, "hygiene") for _ in range(4)]
        outcomes = await attack([completion(clinic, invoice_id) for invoice_id in invoices])
        assert refusals(outcomes) == {}
        assert await clinic.referral(boris) == "HELD"
        assert await rewards(anna) == {"REFERRER": 1}
        assert (await clinic.balance(anna)).pending_minor == 1000_00


async def test_three_friends_of_one_referrer_at_once_reach_the_milestone_once(clinic: Clinic, attack: Attack):
    for _ in range(3 * SCALE):
        clinic.wait(minutes=1)
        anna, code = await referrer(clinic)
        found = []
        for _ in range(MILESTONE_FRIENDS + 1):
            clinic.phones += 1
            found.append(await clinic.lead(code, "Борис", f"+7917{clinic.phones}"))
        shots = [await quoted_completion(clinic, await clinic.open(friend, "hygiene")) for friend in found]
        outcomes = await attack([shot for shot in shots for _ in range(2)])
        assert refusals(outcomes) == {}
        assert await rewards(anna) == {"REFERRER": MILESTONE_FRIENDS + 1, "MILESTONE": 1}
        assert (await clinic.balance(anna)).pending_minor == (MILESTONE_FRIENDS + 1) * 1000_00 + 1500_00


async def test_the_monthly_cap_holds_for_friends_who_pay_at_once(clinic: Clinic, attack: Attack):
    anna, code = await referrer(clinic)
    found = await friends(clinic, code, MONTHLY_CAP + 6)
    outcomes = await attack([completion(clinic, await clinic.open(friend, "hygiene")) for friend in found])
    assert refusals(outcomes) == {}
    statuses = Counter([await clinic.referral(friend) for friend in found])
    assert statuses == {"HELD": MONTHLY_CAP, "REJECTED": 6}
    assert await rewards(anna) == {"REFERRER": MONTHLY_CAP, "MILESTONE": 1}
    assert (await clinic.balance(anna)).pending_minor == MONTHLY_CAP * 1000_00 + 1500_00


async def test_friends_who_bring_each_other_and_pay_at_once_do_not_block_each_other(clinic: Clinic, attack: Attack):
    """A chain of referrals: every checkout but the last locks two accounts that others lock, too."""
    chain = [(await referrer(clinic))[0]]
    for number in range(8):
        chain.append(await clinic.lead(await clinic.code_of(chain[-1]), "Борис", f"+7916300{number:04}"))
    outcomes = await attack([completion(clinic, await clinic.open(person, "hygiene")) for person in chain])
    assert refusals(outcomes) == {}
    assert [await rewards(person) for person in chain[:-1]] == [{"REFERRER": 1}] + [{"FRIEND": 1, "REFERRER": 1}] * 7
