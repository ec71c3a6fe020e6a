"""What referrers and friends are told: amounts and dates, never a visit or a name (R-REF-8)."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import execute, fetch, run_in_transaction
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.referrals import service as referrals
from runtime import night
from tests.clinic import DESK, PERSONAL_DATA, Clinic
from tests.domain.referrals.given import bring, campaign, referral, terms


async def queued(event: str = "message.send") -> list[dict[str, Any]]:
    """Return the outbox's events of one name, oldest first."""
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = $1 ORDER BY id", event)
    return [json.loads(row["payload"]) for row in rows]


async def held(clinic: Clinic) -> tuple[UUID, UUID]:
    """Bring a friend who pays; return the referral's id and the invoice's."""
    anna = (await clinic.register("Анна", phone="+79165550000")).patient_id
    boris = await bring(clinic, anna)
    invoice_id = await clinic.visit(boris, "hygiene")
    return (await referral(boris))["id"], invoice_id


async def test_the_referrer_is_thanked_and_told_amount_and_day(clinic: Clinic):
    referral_id, _ = await held(clinic)
    (event,) = await queued(referrals.HELD)
    assert event["referral_id"] == str(referral_id)
    await referrals.announce_held(body=event, now=clinic.now)
    (message,) = await queued()
    assert (message["to"], message["template"]) == ("+79165550000", "referral_reward_pending")
    text = message["text"].replace("\u00a0", " ").replace("\u202f", " ")
    assert "1 000,00 ₽" in text
    assert "16 марта 2026" in text
    assert "Борис" not in text


async def test_the_referrer_is_told_when_the_reward_can_be_spent(clinic: Clinic):
    await held(clinic)
    clinic.wait(days=15)
    await night.run(clinic.now)
    (event,) = await queued(referrals.REWARDED)
    await referrals.announce_rewarded(body=event, now=clinic.now)
    assert [message["template"] for message in await queued()] == ["referral_rewarded"]


async def test_a_reward_reversed_meanwhile_is_not_announced(clinic: Clinic):
    referral_id, invoice_id = await held(clinic)
    await clinic.refund(invoice_id)
    await referrals.announce_held(body={"referral_id": str(referral_id)}, now=clinic.now)
    assert await queued() == []


async def test_a_reward_of_nothing_and_one_of_nobody_are_not_announced(clinic: Clinic):
    code = await campaign(clinic)
    boris = (await clinic.register("Борис", code=code)).patient_id
    await clinic.visit(boris, "hygiene")
    await referrals.announce_held(body={"referral_id": str((await referral(boris))["id"])}, now=clinic.now)
    referral_id, _ = await held(clinic)
    await execute("UPDATE referral_reward SET amount_minor = 0")
    await referrals.announce_held(body={"referral_id": str(referral_id)}, now=clinic.now)
    assert await queued() == []


async def register(clinic: Clinic, *consents: ConsentGrant) -> None:
    """Register a friend with these consents besides the one to personal data."""
    anna = (await clinic.register("Анна")).patient_id
    details = PatientDetails(
        first_name="Борис", phone="+79165551111", locale="ru", home_branch_id=await clinic.branch()
    )
    await referrals.register_patient(
        actor=DESK, details=details, referral_code=await clinic.code_of(anna), consents=[PERSONAL_DATA, *consents],
        now=clinic.now,
    )  # fmt: skip


async def test_a_friend_who_consented_to_advertising_is_told_of_the_welcome_bonus(clinic: Clinic):
    await register(clinic, ConsentGrant("ADVERTISING", "1"))
    (message,) = await queued()
    assert (message["to"], message["template"]) == ("+79165551111", "welcome_bonus")
    assert message["valid_until"] == datetime(2026, 9, 2, 21, tzinfo=UTC).isoformat()


async def test_a_friend_without_that_consent_gets_no_message(clinic: Clinic):
    await register(clinic)
    assert await queued() == []


async def test_nothing_is_announced_where_there_is_no_welcome_bonus(clinic: Clinic):
    await terms(clinic, friend_reward="0.00")
    await register(clinic, ConsentGrant("ADVERTISING", "1"))
    assert await queued() == []


async def test_an_announcement_may_be_a_part_of_a_transaction(clinic: Clinic):
    referral_id, _ = await held(clinic)
    body = {"referral_id": str(referral_id)}
    await run_in_transaction(lambda: referrals.announce_held(body=body, now=clinic.now))
    assert len(await queued()) == 1
