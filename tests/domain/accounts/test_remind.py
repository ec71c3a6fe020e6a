"""Reminders of bonuses that expire soon, and the messages that wait for the morning."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain.accounts.service import remind_of_expiry
from domain.kernel.database import fetch
from domain.messages.policy import after_quiet_hours
from domain.patients.service import grant_consent, withdraw_consent
from tests.clinic import DESK, Clinic


async def queued(template: str) -> list[dict]:
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'message.send'")
    bodies = [json.loads(row["payload"]) for row in rows]
    return [body for body in bodies if body["template"] == template]


async def friend_with_bonuses(clinic: Clinic, *, willing: bool = True) -> UUID:
    anna = (await clinic.register("Анна")).patient_id
    friend = (await clinic.register("Борис", code=await clinic.code_of(anna))).patient_id
    if willing:
        await grant_consent(
            actor=DESK, wards=(), patient_id=friend, purpose="ADVERTISING", document_version="1", now=clinic.now
        )
    return friend


async def test_a_patient_is_reminded_once_of_bonuses_that_expire_within_two_weeks(clinic: Clinic):
    await friend_with_bonuses(clinic)
    clinic.wait(days=169)
    assert await remind_of_expiry(now=clinic.now) == 0
    clinic.wait(days=2)
    assert await remind_of_expiry(now=clinic.now) == 1
    assert await remind_of_expiry(now=clinic.now) == 0
    (message,) = await queued("bonuses_expiring")
    assert "500,00" in message["text"]
    assert "2 сентября 2026" in message["text"]


async def test_nobody_is_reminded_without_consent(clinic: Clinic):
    friend = await friend_with_bonuses(clinic)
    await withdraw_consent(actor=DESK, wards=(), patient_id=friend, purpose="ADVERTISING", now=clinic.now)
    clinic.wait(days=175)
    assert await remind_of_expiry(now=clinic.now) == 0


async def test_bonuses_that_have_expired_are_not_reminded_of(clinic: Clinic):
    await friend_with_bonuses(clinic)
    clinic.wait(days=200)
    assert await remind_of_expiry(now=clinic.now) == 0


def test_messages_that_nobody_waits_for_leave_between_nine_and_twenty_one():
    def leaves(hour: int) -> datetime:
        now = datetime(2026, 3, 2, hour, 30, tzinfo=UTC)
        return after_quiet_hours(now=now, time_zone="Europe/Moscow")

    morning = datetime(2026, 3, 2, 6, tzinfo=UTC)
    assert leaves(5) == morning
    assert leaves(6) == morning + timedelta(minutes=30)
    assert leaves(17) == datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
    assert leaves(18) == morning + timedelta(days=1)
    assert leaves(23) == morning + timedelta(days=1)
