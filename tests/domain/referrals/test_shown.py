"""What a referral looks like from outside: by its dates, and to somebody who was a patient already."""

from datetime import timedelta

from domain.kernel.keyset import Order, Window
from domain.referrals import queries
from tests.clinic import Clinic
from tests.domain.referrals.given import bring, referral, status


async def shown(clinic: Clinic, wanted: str) -> list[str]:
    """Return the statuses of the referrals that a list of one status shows."""
    window = Window(Order("referrals:id", (("id", "r.id"),)), 10)
    rows = await queries.referrals_with_status(status=wanted, window=window, now=clinic.now)
    assert await queries.count_with_status(status=wanted, now=clinic.now) == len(rows)
    return [row["shown_status"] for row in rows]


async def test_a_referral_is_expired_at_its_date_whether_or_not_the_night_ran(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await bring(clinic, anna)
    clinic.now = (await referral(boris))["expires_at"] - timedelta(microseconds=1)
    assert (await shown(clinic, "REGISTERED"), await shown(clinic, "EXPIRED")) == (["REGISTERED"], [])
    clinic.now += timedelta(microseconds=1)
    assert (await shown(clinic, "REGISTERED"), await shown(clinic, "EXPIRED")) == ([], ["EXPIRED"])
    assert await status(boris) == ("REGISTERED", None)
    await clinic.visit(boris, "hygiene")
    assert (await shown(clinic, "EXPIRED"), await shown(clinic, "HELD")) == (["EXPIRED"], [])


async def test_a_form_about_a_patient_changes_nothing_that_the_patient_shows(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    vera = (await clinic.register("Вера", phone="+79035554433")).patient_id
    await clinic.visit(vera, "hygiene")
    clinic.wait(minutes=1)
    await clinic.lead(await clinic.code_of(anna), "Вера", "+79035554433")
    assert await status(vera) == ("REJECTED", "NOT_NEW_PATIENT")
    assert await queries.referral_of_friend(friend_ids=[vera], now=clinic.now) == {}


async def test_what_is_rejected_at_once_is_no_lead_of_a_burst(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code = await clinic.code_of(anna)
    for number in range(3):
        phone = f"+7903555000{number}"
        await clinic.visit((await clinic.register("Вера", phone=phone)).patient_id, "hygiene")
        await clinic.lead(code, "Вера", phone)
    friends = [await bring(clinic, anna, f"Друг{number}") for number in range(6)]
    assert [await status(friend) for friend in friends] == [*[("REGISTERED", None)] * 5, ("UNDER_REVIEW", None)]
