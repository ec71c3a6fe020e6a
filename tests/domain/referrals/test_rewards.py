"""What a friend's payment brings, and what a refund takes back: R-REF-5 to R-REF-8."""

import asyncio
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.errors import Forbidden, NotFound
from domain.referrals import queries
from domain.referrals import service as referrals
from domain.referrals.errors import NoteMissing, NotUnderReview
from runtime import night
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import open_lines, pay
from tests.domain.referrals.given import (
    balance,
    bring,
    campaign,
    family,
    milestones,
    referral,
    review,
    rewards,
    stats,
    status,
    terms,
)


async def anna_and_friend(clinic: Clinic) -> tuple[UUID, UUID]:
    """Register Anna, and Boris with her code."""
    anna = (await clinic.register("Анна")).patient_id
    return anna, await bring(clinic, anna)


async def test_completion_takes_a_referral_through_qualified_to_held_with_its_times(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    clinic.wait(days=3)
    invoice_id = await clinic.visit(boris, "hygiene")
    made = await referral(boris)
    assert (made["status"], made["qualified_at"], made["rewarded_at"]) == ("HELD", clinic.now, None)
    assert (made["qualifying_invoice_id"], made["qualifying_paid_minor"]) == (invoice_id, 6_500_00)
    assert made["usable_from"] == date(2026, 3, 19)
    assert await rewards(anna) == [("REFERRER", 1_000_00, True)]
    assert await balance(clinic, anna) == (0, 1_000_00, 0)
    (lot,) = await fetch("SELECT usable_from, expires_on FROM lot WHERE origin = 'REFERRAL_REWARD'")
    assert tuple(lot) == (date(2026, 3, 19), date(2026, 9, 19))
    assert await fetchval("SELECT count(*) FROM pgqueuer WHERE entrypoint = 'referral.held'") == 1


async def test_at_its_day_held_becomes_rewarded_whether_or_not_the_night_ran(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await clinic.visit(boris, "hygiene")
    clinic.now = (await referral(boris))["usable_at"] - timedelta(microseconds=1)
    shown = await queries.referral_of_friend(friend_ids=[boris], now=clinic.now)
    assert (shown[boris]["shown_status"], await balance(clinic, anna)) == ("HELD", (0, 1_000_00, 0))
    clinic.now += timedelta(microseconds=1)
    shown = await queries.referral_of_friend(friend_ids=[boris], now=clinic.now)
    assert (shown[boris]["shown_status"], await balance(clinic, anna)) == ("REWARDED", (1_000_00, 0, 0))
    await night.run(clinic.now)
    made = await referral(boris)
    assert (made["status"], made["rewarded_at"]) == ("REWARDED", clinic.now)
    await night.run(clinic.now)
    assert await fetchval("SELECT count(*) FROM pgqueuer WHERE entrypoint = 'referral.rewarded'") == 1
    assert await balance(clinic, anna) == (1_000_00, 0, 0)


async def test_without_a_hold_the_reward_is_usable_at_once(clinic: Clinic):
    await terms(clinic, hold_days=0)
    anna, boris = await anna_and_friend(clinic)
    await clinic.visit(boris, "hygiene")
    assert (await referral(boris))["rewarded_at"] == clinic.now
    assert await balance(clinic, anna) == (1_000_00, 0, 0)


async def test_the_minimum_is_money_without_bonuses_and_the_insurers_share(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await give(clinic, boris, 1_000_00)
    first = await open_lines(clinic, boris, ("hygiene", 1, 3_500_00))
    await clinic.complete(first, bonus_minor=500_01)
    assert await clinic.referral(boris) == "REGISTERED"
    second = await open_lines(clinic, boris, ("hygiene", 1, 6_000_00))
    await pay(clinic, second, ("INSURER", 3_000_01), ("CARD", 2_999_99))
    assert await clinic.referral(boris) == "REGISTERED"
    third = await open_lines(clinic, boris, ("hygiene", 1, 3_500_00))
    await clinic.complete(third, bonus_minor=500_00)
    assert await clinic.referral(boris) == "HELD"
    assert (await referral(boris))["qualifying_paid_minor"] == 3_000_00
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_a_smaller_earlier_invoice_does_not_end_the_referral(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await clinic.visit(boris, "checkup")
    assert await clinic.referral(boris) == "REGISTERED"
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "HELD"
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_invoices_are_not_added_up_to_the_minimum(clinic: Clinic):
    _, boris = await anna_and_friend(clinic)
    for _ in range(3):
        await clinic.visit(boris, "checkup")
    assert await clinic.referral(boris) == "REGISTERED"


async def test_an_invoice_after_90_days_brings_nothing(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    clinic.wait(days=90)
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "REGISTERED"
    await night.run(clinic.now)
    assert await clinic.referral(boris) == "EXPIRED"
    assert await balance(clinic, anna) == (0, 0, 0)


async def test_an_invoice_in_the_last_minute_of_the_window_counts(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    clinic.wait(days=89, hours=23, minutes=59)
    await clinic.visit(boris, "hygiene")
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_a_friend_brings_one_reward_whatever_comes_after(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    for _ in range(3):
        await clinic.visit(boris, "hygiene")
    clinic.wait(days=20)
    await clinic.visit(boris, "implant")
    assert await balance(clinic, anna) == (1_000_00, 0, 0)
    assert await rewards(anna) == [("REFERRER", 1_000_00, True)]


async def test_a_percentage_of_the_first_invoice_has_a_ceiling_and_shrinks_with_refunds(clinic: Clinic):
    await terms(clinic, referrer_reward=None, referrer_reward_percent="10", referrer_reward_ceiling="1000.00")
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await clinic.visit(boris, "hygiene", "filling")
    assert await rewards(anna) == [("REFERRER", 1_000_00, True)]
    await clinic.refund(invoice_id, 4_300_00)
    assert await rewards(anna) == [("REFERRER", 1_000_00, True)]
    await clinic.refund(invoice_id, 2_000_05)
    assert await rewards(anna) == [("REFERRER", 799_99, True)]
    assert await balance(clinic, anna) == (0, 799_99, 0)
    clinic.wait(days=20)
    await clinic.refund(invoice_id, 3_000_00)
    assert await rewards(anna) == [("REFERRER", 499_99, True)]
    assert await balance(clinic, anna) == (499_99, 0, 0)
    await clinic.refund(invoice_id, 2_000_00)
    assert await status(boris) == ("REVERSED", None)
    assert await rewards(anna) == [("REFERRER", 499_99, False)]
    assert await balance(clinic, anna) == (0, 0, 0)


async def test_a_shrunk_reward_that_was_spent_becomes_debt(clinic: Clinic):
    await terms(clinic, referrer_reward=None, referrer_reward_percent="10", referrer_reward_ceiling="5000.00")
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await clinic.visit(boris, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -650_00)
    await clinic.refund(invoice_id, 2_000_00)
    assert await balance(clinic, anna) == (0, 0, 200_00)


async def test_a_percentage_that_comes_to_nothing_credits_nothing(clinic: Clinic):
    await terms(
        clinic, referrer_reward=None, referrer_reward_percent="1", referrer_reward_ceiling="10.00", minimum_paid="0.01",
        milestones=None,
    )  # fmt: skip
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await open_lines(clinic, boris, ("checkup", 1, 99))
    await clinic.complete(invoice_id)
    assert await clinic.referral(boris) == "HELD"
    assert await rewards(anna) == []
    await clinic.refund(invoice_id)
    assert await clinic.referral(boris) == "REVERSED"
    vera = await bring(clinic, anna, "Вера")
    shrinking = await open_lines(clinic, vera, ("checkup", 1, 1_00))
    await clinic.complete(shrinking)
    await clinic.refund(shrinking, 50)
    assert await rewards(anna) == [("REFERRER", 0, True)]
    await clinic.refund(shrinking)
    assert await rewards(anna) == [("REFERRER", 0, False)]


async def test_a_refund_before_the_reward_voids_it_and_leaves_the_welcome_bonus(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await clinic.visit(boris, "hygiene")
    await clinic.refund(invoice_id, 3_500_01)
    made = await referral(boris)
    assert (made["status"], made["closed_at"], made["qualifying_paid_minor"]) == ("REVERSED", clinic.now, 2_999_99)
    assert (await balance(clinic, anna), (await balance(clinic, boris))[0]) == ((0, 0, 0), 500_00)
    assert await rewards(anna) == [("REFERRER", 1_000_00, False)]
    clinic.wait(days=20)
    await night.run(clinic.now)
    assert await balance(clinic, anna) == (0, 0, 0)


async def test_a_part_refund_that_leaves_the_minimum_leaves_a_fixed_reward(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await clinic.visit(boris, "hygiene")
    await clinic.refund(invoice_id, 3_500_00)
    assert await clinic.referral(boris) == "HELD"
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_after_the_reward_a_refund_below_the_minimum_reverses_both_sides(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    invoice_id = await clinic.visit(boris, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -400_00)
    await clinic.refund(invoice_id)
    assert await clinic.referral(boris) == "REVERSED"
    assert await balance(clinic, anna) == (0, 0, 400_00)
    assert await balance(clinic, boris) == (0, 0, 0)
    assert (await rewards(anna), await rewards(boris)) == ([("REFERRER", 1_000_00, False)], [("FRIEND", 500_00, False)])


async def test_a_refund_of_another_invoice_leaves_the_referral(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await clinic.visit(boris, "hygiene")
    other = await clinic.visit(boris, "hygiene")
    await clinic.refund(other)
    assert await clinic.referral(boris) == "HELD"
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_a_reversed_referral_is_over(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await clinic.refund(await clinic.visit(boris, "hygiene"))
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "REVERSED"
    assert await balance(clinic, anna) == (0, 0, 0)


async def test_a_campaigns_friend_keeps_or_loses_the_welcome_bonus_alike(clinic: Clinic):
    code = await campaign(clinic)
    boris = (await clinic.register("Борис", code=code)).patient_id
    invoice_id = await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "HELD"
    assert await fetchval("SELECT count(*) FROM pgqueuer WHERE entrypoint = 'referral.held'") == 0
    clinic.wait(days=20)
    await night.run(clinic.now)
    assert await clinic.referral(boris) == "REWARDED"
    await clinic.refund(invoice_id)
    assert await clinic.referral(boris) == "REVERSED"
    assert await balance(clinic, boris) == (0, 0, 0)


async def test_above_the_monthly_cap_a_referral_is_rejected_at_qualification_and_the_friend_keeps_the_bonus(
    clinic: Clinic,
):
    await terms(clinic, monthly_cap=2, milestones=None)
    anna = (await clinic.register("Анна")).patient_id
    friends = [await bring(clinic, anna, name) for name in ("Борис", "Вера", "Глеб", "Даша")]
    for friend in friends[:3]:
        await clinic.visit(friend, "hygiene")
    assert await status(friends[2]) == ("REJECTED", "CAP_REACHED")
    assert await balance(clinic, friends[2]) == (500_00, 325_00, 0)
    assert await balance(clinic, anna) == (0, 2_000_00, 0)
    clinic.wait(days=30)
    await clinic.visit(friends[3], "hygiene")
    assert await clinic.referral(friends[3]) == "HELD"


async def test_the_cap_counts_by_the_calendar_month_of_the_branch(clinic: Clinic):
    await terms(clinic, monthly_cap=1)
    anna = (await clinic.register("Анна")).patient_id
    friends = [await bring(clinic, anna, name) for name in ("Борис", "Вера", "Глеб")]
    clinic.wait(days=29, hours=11, minutes=59)  # 23:59 of the 31st of March in Moscow
    await clinic.visit(friends[0], "hygiene")
    clinic.wait(minutes=1)
    await clinic.visit(friends[1], "hygiene")
    await clinic.visit(friends[2], "hygiene")
    assert [await clinic.referral(friend) for friend in friends] == ["HELD", "HELD", "REJECTED"]


async def test_a_programme_without_a_cap_rewards_every_friend(clinic: Clinic):
    await terms(clinic, monthly_cap=0, milestones=None)
    anna = (await clinic.register("Анна")).patient_id
    for number in range(12):
        await clinic.visit(await bring(clinic, anna, f"Друг{'абвгдежзиклм'[number]}"), "hygiene")
        clinic.wait(hours=6)
    assert await balance(clinic, anna) == (0, 12_000_00, 0)


async def test_many_friends_at_once_never_exceed_the_cap(clinic: Clinic):
    await terms(clinic, monthly_cap=3, milestones=None)
    anna = (await clinic.register("Анна")).patient_id
    friends = [await bring(clinic, anna, f"Друг{'абвгд'[number]}") for number in range(5)]
    await asyncio.gather(*(clinic.visit(friend, "hygiene") for friend in friends))
    assert sorted([await clinic.referral(friend) for friend in friends]) == ["HELD"] * 3 + ["REJECTED"] * 2
    assert await balance(clinic, anna) == (0, 3_000_00, 0)


async def test_the_third_friend_brings_the_milestone_which_waits_like_the_rewards(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    for name in ("Борис", "Вера", "Глеб", "Даша"):
        await clinic.visit(await bring(clinic, anna, name), "hygiene")
    assert await rewards(anna) == [
        *[("REFERRER", 1_000_00, True)] * 3, ("MILESTONE", 1_500_00, True), ("REFERRER", 1_000_00, True)
    ]  # fmt: skip
    assert await balance(clinic, anna) == (0, 5_500_00, 0)
    clinic.wait(days=14)
    assert await balance(clinic, anna) == (5_500_00, 0, 0)


@pytest.mark.parametrize("wait_days", [0, 20])
async def test_the_milestone_is_reversed_when_the_count_falls_and_given_again_when_it_rises(
    clinic: Clinic, wait_days: int
):
    anna = (await clinic.register("Анна")).patient_id
    invoices = [await clinic.visit(await bring(clinic, anna, name), "hygiene") for name in ("Борис", "Вера", "Глеб")]
    clinic.wait(days=wait_days)
    await clinic.refund(invoices[0])
    assert sum((await balance(clinic, anna))[:2]) == 2_000_00
    assert ("MILESTONE", 1_500_00, False) in await rewards(anna)
    await clinic.visit(await bring(clinic, anna, "Даша"), "hygiene")
    assert sum((await balance(clinic, anna))[:2]) == 4_500_00
    assert [reward for reward in await rewards(anna) if reward[0] == "MILESTONE"] == [
        ("MILESTONE", 1_500_00, False), ("MILESTONE", 1_500_00, True)
    ]  # fmt: skip


async def test_the_milestone_stays_while_enough_friends_do(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    names = ("Борис", "Вера", "Глеб", "Даша")
    invoices = [await clinic.visit(await bring(clinic, anna, name), "hygiene") for name in names]
    await clinic.refund(invoices[2])
    assert ("MILESTONE", 1_500_00, True) in await rewards(anna)
    await clinic.refund(invoices[0])
    assert ("MILESTONE", 1_500_00, False) in await rewards(anna)
    assert await balance(clinic, anna) == (0, 2_000_00, 0)


async def test_a_milestone_that_is_still_given_is_not_given_twice(clinic: Clinic):
    await milestones(clinic, (1, "100.00"), (2, "200.00"))
    anna = (await clinic.register("Анна")).patient_id
    first = await clinic.visit(await bring(clinic, anna, "Борис"), "hygiene")
    await clinic.visit(await bring(clinic, anna, "Вера"), "hygiene")
    await clinic.refund(first)
    assert [reward for reward in await rewards(anna) if reward[0] == "MILESTONE" and reward[2]] == [
        ("MILESTONE", 100_00, True)
    ]  # fmt: skip
    await execute("UPDATE referral SET status = 'EXPIRED' WHERE status = 'HELD'")
    await clinic.visit(await bring(clinic, anna, "Глеб"), "hygiene")
    assert [reward for reward in await rewards(anna) if reward[0] == "MILESTONE" and reward[2]] == [
        ("MILESTONE", 100_00, True)
    ]  # fmt: skip


async def under_review(clinic: Clinic) -> tuple[UUID, UUID]:
    """Register two who share a phone, the second with the first's code."""
    anna = (await clinic.register("Анна", phone="+79165550000")).patient_id
    boris = await clinic.register("Борис", phone="+79165550000", code=await clinic.code_of(anna))
    assert await clinic.referral(boris.patient_id) == "UNDER_REVIEW"
    return anna, boris.patient_id


async def test_approval_before_the_friend_pays_credits_the_welcome_bonus_and_lets_it_count(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await review(clinic, boris, approve=True, reason="  муж и жена ")
    made = await referral(boris)
    assert (made["status"], made["reviewed_at"], made["reviewed_by"]) == ("REGISTERED", clinic.now, MANAGER.id)
    assert made["review_note"] == "муж и жена"
    assert await balance(clinic, boris) == (500_00, 0, 0)
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "HELD"
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_approval_after_the_friend_paid_holds_from_today(clinic: Clinic):
    anna, boris = await under_review(clinic)
    invoice_id = await clinic.visit(boris, "hygiene")
    clinic.wait(days=10)
    await review(clinic, boris, approve=True)
    made = await referral(boris)
    assert (made["status"], made["qualified_at"], made["usable_from"]) == ("HELD", clinic.now, date(2026, 3, 26))
    assert (made["qualifying_invoice_id"], await balance(clinic, anna)) == (invoice_id, (0, 1_000_00, 0))
    assert (await balance(clinic, boris))[0] == 500_00


async def test_approval_of_a_friend_who_paid_too_little_waits_for_more(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await clinic.visit(boris, "checkup")
    await review(clinic, boris, approve=True)
    assert await clinic.referral(boris) == "REGISTERED"
    await clinic.visit(boris, "hygiene")
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_an_invoice_refunded_under_review_does_not_count_and_a_later_one_does(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await clinic.refund(await clinic.visit(boris, "hygiene"))
    second = await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "UNDER_REVIEW"
    await review(clinic, boris, approve=True)
    assert await clinic.referral(boris) == "HELD"
    assert (await referral(boris))["qualifying_invoice_id"] == second
    assert await balance(clinic, anna) == (0, 1_000_00, 0)


async def test_an_invoice_refunded_under_review_leaves_nothing_to_approve(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await clinic.refund(await clinic.visit(boris, "hygiene"), 3_500_01)
    await review(clinic, boris, approve=True)
    assert await clinic.referral(boris) == "REGISTERED"
    assert await balance(clinic, anna) == (0, 0, 0)


async def test_the_first_of_two_invoices_under_review_is_the_one_that_counts(clinic: Clinic):
    _, boris = await under_review(clinic)
    first = await clinic.visit(boris, "hygiene")
    await clinic.visit(boris, "implant")
    await review(clinic, boris, approve=True)
    assert (await referral(boris))["qualifying_invoice_id"] == first


async def test_a_declined_referral_is_rejected_and_nothing_was_credited(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await clinic.visit(boris, "hygiene")
    await review(clinic, boris, approve=False)
    assert await status(boris) == ("REJECTED", "REVIEW_DECLINED")
    assert await balance(clinic, anna) == (0, 0, 0)
    assert await balance(clinic, boris) == (0, 325_00, 0)


async def test_an_approved_campaign_referral_rewards_nobody_but_the_friend(clinic: Clinic):
    code = await campaign(clinic)
    leads = [await clinic.lead(code, "Друг", f"+7916400000{number}") for number in range(6)]
    await clinic.visit(leads[5], "hygiene")
    await review(clinic, leads[5], approve=True)
    assert await clinic.referral(leads[5]) == "HELD"
    assert await balance(clinic, leads[5]) == (500_00, 325_00, 0)


async def test_a_family_made_after_the_registration_sends_the_referral_to_review_at_payment(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    await family(clinic, anna, boris)
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "UNDER_REVIEW"
    assert await balance(clinic, anna) == (0, 0, 0)
    await review(clinic, boris, approve=True)
    assert await clinic.referral(boris) == "HELD"
    assert await rewards(boris) == [("FRIEND", 500_00, True)]


async def test_what_was_approved_is_not_reviewed_again_for_the_same_reason(clinic: Clinic):
    anna, boris = await under_review(clinic)
    await review(clinic, boris, approve=True)
    await family(clinic, anna, boris)
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "HELD"


async def test_a_review_is_the_managers_needs_a_reason_and_happens_once(clinic: Clinic):
    _, boris = await under_review(clinic)
    with pytest.raises(Forbidden):
        await review(clinic, boris, approve=True, actor=DESK)
    for reason in ("", "  ", "x" * 501):
        with pytest.raises(NoteMissing):
            await review(clinic, boris, approve=True, reason=reason)
    with pytest.raises(NotFound):
        await referrals.review(actor=MANAGER, referral_id=uuid4(), approve=True, reason="x", now=clinic.now)
    await review(clinic, boris, approve=False)
    with pytest.raises(NotUnderReview) as refused:
        await review(clinic, boris, approve=True)
    assert refused.value.params == {"status": "REJECTED"}


async def test_the_cap_holds_for_approvals_too(clinic: Clinic):
    await terms(clinic, monthly_cap=1)
    anna, boris = await under_review(clinic)
    await clinic.visit(boris, "hygiene")
    await clinic.visit(await bring(clinic, anna, "Вера"), "hygiene")
    await review(clinic, boris, approve=True)
    assert await status(boris) == ("REJECTED", "CAP_REACHED")
    assert (await balance(clinic, boris))[0] == 500_00


async def test_statistics_are_cumulative(clinic: Clinic):
    await terms(clinic, monthly_cap=3)
    anna = (await clinic.register("Анна", phone="+79165550000")).patient_id
    code = await clinic.code_of(anna)
    assert await stats(clinic, anna) == (0, 0, 0, 0, 0)
    friends = [await bring(clinic, anna, name) for name in ("Борис", "Вера", "Глеб", "Даша", "Ева")]
    await clinic.register("Жан", phone="+79165550000", code=code)
    assert await stats(clinic, anna) == (5, 0, 0, 0, 0)
    invoices = [await clinic.visit(friend, "hygiene") for friend in friends[:4]]
    assert await status(friends[3]) == ("REJECTED", "CAP_REACHED")
    assert await stats(clinic, anna) == (4, 3, 0, 0, 4_500_00)
    clinic.wait(days=20)
    assert await stats(clinic, anna) == (4, 3, 3, 4_500_00, 0)
    await night.run(clinic.now)
    assert await stats(clinic, anna) == (4, 3, 3, 4_500_00, 0)
    await clinic.refund(invoices[0])
    assert await stats(clinic, anna) == (4, 2, 2, 2_000_00, 0)
    clinic.wait(days=90)
    await night.run(clinic.now)
    assert await clinic.referral(friends[4]) == "EXPIRED"
    assert await stats(clinic, anna) == (4, 2, 2, 2_000_00, 0)


async def test_the_referrer_sees_a_name_only_with_the_friends_consent(clinic: Clinic):
    anna, boris = await anna_and_friend(clinic)
    referral_id = (await referral(boris))["id"]
    shown = (await queries.referrals_by_ids(ids=[referral_id], now=clinic.now))[referral_id]
    assert shown["friend_name"] is None
    await execute(
        "INSERT INTO consent (id, patient_id, purpose, document_version, channel, granted_at, granted_by_kind)"
        " VALUES ($1, $2, 'REFERRAL_NAME', '1', 'DESK', $3, 'STAFF')",
        uuid4(), boris, clinic.now,
    )  # fmt: skip
    shown = (await queries.referrals_by_ids(ids=[referral_id], now=clinic.now))[referral_id]
    assert shown["friend_name"] == "Борис"
    await execute("UPDATE consent SET withdrawn_at = $1 WHERE purpose = 'REFERRAL_NAME'", clinic.now)
    shown = (await queries.referrals_by_ids(ids=[referral_id], now=clinic.now))[referral_id]
    assert shown["friend_name"] is None
    assert anna == shown["referrer_id"]
