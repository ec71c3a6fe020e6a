"""The main job: a friend comes with a code and pays, and the referrer is credited once, correctly, visibly."""

from runtime import night
from tests.clinic import Clinic


async def test_a_friend_pays_and_the_referrer_is_rewarded_after_the_hold(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    assert (await clinic.balance(boris)).available_minor == 500_00
    assert await clinic.referral(boris) == "REGISTERED"

    quoted = await clinic.complete(await clinic.open(boris, "hygiene"))
    assert quoted.earn_minor == 325_00
    assert await clinic.referral(boris) == "HELD"
    assert (await clinic.balance(anna)).pending_minor == 1000_00
    assert (await clinic.balance(anna)).available_minor == 0
    assert (await clinic.balance(boris)).pending_minor == 325_00

    clinic.wait(days=15)
    assert (await clinic.balance(anna)).available_minor == 1000_00
    await night.run(clinic.now)
    assert await clinic.referral(boris) == "REWARDED"
    assert (await clinic.balance(anna)).available_minor == 1000_00
    assert (await clinic.balance(anna)).pending_minor == 0


async def test_bonuses_pay_at_most_the_share_and_the_rest_earns(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    await clinic.visit(boris, "hygiene")
    clinic.wait(days=15)
    quoted = await clinic.complete(await clinic.open(anna, "checkup"), maximum=True)
    assert quoted.maximum_bonus_minor == 360_00
    assert quoted.due_minor == 840_00
    assert quoted.earn_minor == 42_00
    assert (await clinic.balance(anna)).available_minor == 640_00


async def test_a_partial_refund_claws_back_in_proportion(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    invoice = await clinic.open(boris, "hygiene")
    await clinic.complete(invoice, bonus_minor=500_00)
    assert (await clinic.balance(boris)).pending_minor == 300_00
    clinic.wait(days=15)
    refunded = await clinic.refund(invoice, 3250_00)
    assert (refunded.to_money_minor, refunded.to_bonus_minor) == (3000_00, 250_00)
    assert (refunded.clawed_back_minor, refunded.new_debt_minor) == (150_00, 0)
    assert await clinic.referral(boris) == "HELD"
    assert (await clinic.balance(anna)).available_minor == 1000_00
    assert (await clinic.balance(boris)).available_minor == 300_00 - 150_00 + 250_00


async def test_a_refund_below_the_minimum_reverses_both_sides(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    invoice = await clinic.visit(boris, "hygiene")
    clinic.wait(days=15)
    await clinic.refund(invoice, 4000_00)
    assert await clinic.referral(boris) == "REVERSED"
    assert (await clinic.balance(anna)).available_minor == 0
    assert (await clinic.balance(boris)).available_minor == 125_00


async def test_a_refund_before_the_reward_voids_it_and_leaves_the_welcome_bonus(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")
    invoice = await clinic.visit(boris, "hygiene")
    await clinic.refund(invoice)
    assert await clinic.referral(boris) == "REVERSED"
    assert (await clinic.balance(anna)).pending_minor == 0
    assert (await clinic.balance(boris)).available_minor == 500_00
    assert (await clinic.balance(boris)).pending_minor == 0
