"""Which promotions an invoice is offered, read from the database (R-PRO-1, R-PRO-4)."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.billing import service as billing
from domain.families import service as families
from domain.kernel.database import execute
from domain.kernel.ids import new_id
from domain.promotions.policy import Conditions, History, Perks, Previous, Reason, choose
from domain.promotions.service.checkout import Offered, offers_for_invoice, within_patient_limits
from tests.clinic import Clinic, as_patient
from tests.domain.promotions.kept import (
    LINES,
    NOON,
    TODAY,
    Visits,
    facts,
    ids,
    insert,
    offers,
    promote,
    used,
    voucher,
)
from tests.domain.promotions.shapes import HYGIENE, had
from tests.statements import statements

DAY = timedelta(days=1)


def reasons(offered: Offered) -> list[Reason]:
    return [each.reason for each in offered.refused]


async def in_family(clinic: Clinic) -> tuple[UUID, UUID]:
    """Return a parent and a child of one family."""
    parent, child = (await clinic.register()).patient_id, (await clinic.register("Петя")).patient_id
    family_id = await clinic.family(parent)
    invitation = await families.invite(
        actor=as_patient(parent), family_id=family_id, patient_id=child, phone=None, kinship="CHILD",
        is_guardian=False, now=clinic.now,
    )  # fmt: skip
    await billing.join_family(actor=as_patient(child), token=invitation.token, shares_bonuses=False, now=clinic.now)
    await execute("UPDATE patient SET birth_date = $2 WHERE id = $1", child, date(2016, 3, 5))
    return parent, child


async def test_promotions_are_offered_from_their_first_through_their_last_day_while_live(clinic: Clinic):
    open_ended, one_day = await promote(), await promote(ends_on=TODAY)
    await promote(starts_on=TODAY + DAY)
    await promote(starts_on=TODAY - DAY, ends_on=TODAY - DAY)
    for state in ("DRAFT", "PAUSED", "ENDED"):
        await promote(state=state)
    await promote(needs_voucher=True)
    assert ids(await offers(await facts())) == {open_ended, one_day}
    assert ids(await offers(await facts(at=NOON + DAY))) >= {open_ended}
    assert one_day not in ids(await offers(await facts(at=NOON + DAY)))


async def test_a_partner_that_pauses_takes_its_promotions_along(clinic: Clinic):
    active = await promote(partner_id=await clinic.partner(), partner_share_bp=10_000)
    paused = await clinic.partner("Resting")
    await execute("UPDATE partner SET status = 'PAUSED' WHERE id = $1", paused)
    await promote(partner_id=paused)
    offered = await offers(await facts())
    assert ids(offered) == {active}
    (partner_id,) = offered.partner_ids
    assert ids(offered.within_funds({partner_id: 100})) == {active}
    assert ids(offered.within_funds({partner_id: 99})) == set()


async def test_conditions_on_the_invoice_are_looked_at_first(clinic: Clinic):
    matching = await promote(conditions=Conditions(categories=frozenset({"HYGIENE"})))
    await promote(conditions=Conditions(services=frozenset({new_id()}), first_visit_only=True))
    visits = Visits()
    offered = await offers(await facts(), visits=visits)
    assert (ids(offered), visits.asked) == ({matching}, 0)
    assert offered.offers[0].line_ids == {LINES[0].id}


async def test_whatever_is_asked_of_the_patient_is_read(clinic: Clinic):
    parent, child = await in_family(clinic)
    segment = await insert("segment", name="all", criteria={}, created_at=NOON, updated_at=NOON)
    about = await facts(child)
    wanted = [
        Conditions(max_age=17), Conditions(birthday_days_before=3), Conditions(stages=frozenset({"POTENTIAL"})),
        Conditions(kinships=frozenset({"CHILD"})), Conditions(is_child_of_family=True),
        Conditions(parent_in_treatment_days=30), Conditions(segment_id=segment), Conditions(first_visit_only=True),
        Conditions(tiers=frozenset({about.tier_id})),
    ]  # fmt: skip
    unwanted = [
        Conditions(min_age=18), Conditions(birthday_days_before=2), Conditions(stages=frozenset({"LOYAL"})),
        Conditions(kinships=frozenset({"SELF"})), Conditions(segment_id=new_id()), Conditions(service_number=4),
        Conditions(previous=Previous(categories=frozenset({"HYGIENE"}))), Conditions(tiers=frozenset({new_id()})),
    ]  # fmt: skip
    expected = {await promote(conditions=each) for each in wanted}
    for each in unwanted:
        await promote(conditions=each)
    visits = Visits(treated_on=TODAY - timedelta(days=30))
    assert ids(await offers(about, visits=visits)) == expected
    assert (list(visits.parents), visits.asked) == ([parent], 1)


async def test_who_is_no_child_has_no_parents_to_be_looked_at(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    await promote(conditions=Conditions(parent_in_treatment_days=30))
    visits = Visits(treated_on=TODAY)
    assert ids(await offers(await facts(patient_id), visits=visits)) == set()
    assert visits.parents == ()


async def test_the_number_of_statements_depends_on_what_is_asked_and_not_on_how_many_ask(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    about = await facts(patient_id)

    async def counted(**options: Any) -> int:
        async with statements() as found:
            offered = await offers_for_invoice(
                facts=about, visits=Visits(), vouchers=(), lock=False, now=NOON, **options
            )
            await within_patient_limits(offered=offered, visits=Visits())
        return len(found)

    assert (await counted(is_any_live=False), await counted()) == (0, 1)
    for _ in range(3):
        await promote()
    assert await counted() == 1
    for number in range(1, 4):
        await promote(
            conditions=Conditions(max_age=99, stages=frozenset({"LOYAL"}), kinships=frozenset({"SELF"})),
            per_patient_limit=number,
        )
    assert await counted() == 4
    await promote(per_patient_limit=1)
    await promote(per_patient_per_year=1)
    assert await counted() == 5


async def test_a_voucher_calls_for_its_promotion(clinic: Clinic):
    promotion_id = await promote("PERCENT", 1000, needs_voucher=True)
    shared = await voucher(promotion_id, kind="SHARED")
    offered = await offers(await facts(), shared)
    assert (ids(offered), offered.refused) == ({promotion_id}, ())
    assert offered.offers[0].voucher_id == shared.voucher_id
    decision = choose(LINES, Perks(), offered.offers)
    assert (decision.discount_minor, offered.not_used(decision)) == (150, ())


async def test_vouchers_that_do_not_count_tell_why_in_their_order(clinic: Clinic):
    good = await promote(needs_voucher=True)
    used_one = await voucher(await promote(needs_voucher=True), status="VOIDED")
    old = await voucher(await promote(needs_voucher=True), expires_on=TODAY - DAY)
    last_day, twice = await voucher(good, expires_on=TODAY), await voucher(good)
    paused = await voucher(await promote(needs_voucher=True, state="PAUSED"))
    elsewhere = await voucher(await promote(conditions=Conditions(branches=frozenset({new_id()}))))
    adults = await voucher(await promote(conditions=Conditions(first_visit_only=True), needs_voucher=True))
    presented = (used_one, old, last_day, twice, paused, elsewhere, adults)
    offered = await offers(await facts(), *presented, visits=Visits(History(visits=1)))
    assert ids(offered) == {good}
    assert [each.voucher for each in offered.refused] == [used_one, old, twice, paused, elsewhere, adults]
    assert reasons(offered) == [
        Reason.VOUCHER, Reason.VOUCHER, Reason.PRESENTED_TWICE, Reason.NOT_LIVE, Reason.BRANCH, Reason.FIRST_VISIT,
    ]  # fmt: skip


async def test_a_voucher_whose_offer_is_not_the_best_is_told_so(clinic: Clinic):
    await promote("PERCENT", 5000)
    weak = await voucher(await promote("PERCENT", 100, needs_voucher=True))
    old = await voucher(await promote(needs_voucher=True), expires_on=TODAY - DAY)
    offered = await offers(await facts(), old, weak)
    unused = offered.not_used(choose(LINES, Perks(), offered.offers))
    assert [(each.voucher, each.reason) for each in unused] == [(old, Reason.VOUCHER), (weak, Reason.NOT_BETTER)]


async def test_limits_of_the_patient_count_uses_that_were_not_reversed(clinic: Clinic):
    patient_id, other_id = (await clinic.register()).patient_id, (await clinic.register()).patient_id
    twice, yearly, free = (
        await promote(per_patient_limit=2), await promote(per_patient_per_year=1), await promote()
    )  # fmt: skip
    about = await facts(patient_id)

    async def left() -> set[UUID]:
        return ids(await within_patient_limits(offered=await offers(about), visits=Visits()))

    await used(twice, patient_id)
    await used(twice, patient_id, came_back=True)
    await used(twice, other_id)
    await used(yearly, patient_id, on=date(2025, 12, 31))
    assert await left() == {twice, yearly, free}
    await used(twice, patient_id, on=date(2025, 1, 1))
    await used(yearly, patient_id, on=date(2026, 1, 1))
    assert await left() == {free}
    calling = await voucher(twice)
    offered = await within_patient_limits(offered=await offers(about, calling), visits=Visits())
    assert reasons(offered) == [Reason.PATIENT_LIMIT]


async def test_a_use_of_an_earlier_version_counts_for_as_many_as_it_gave_units(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    promotion_id = await promote(units_per_use=1, per_patient_per_year=3)
    for units, is_left in ((2, True), (1, False)):
        await used(promotion_id, patient_id, units=units)
        offered = await within_patient_limits(offered=await offers(await facts(patient_id)), visits=Visits())
        assert (promotion_id in ids(offered)) is is_left


async def test_every_third_is_free_and_a_refund_does_not_bring_it_twice(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    third = await promote("NTH_FREE", 3, conditions=Conditions(categories=frozenset({"HYGIENE"})))
    about = await facts(patient_id)

    async def free(units: int) -> list[int]:
        visits = Visits(had((HYGIENE, TODAY, units)))
        offered = await within_patient_limits(offered=await offers(about, visits=visits), visits=visits)
        return [each.free_units for each in offered.offers]

    assert [await free(units) for units in (1, 2, 3)] == [[], [1], []]
    await used(third, patient_id, units=1)
    assert [await free(units) for units in (2, 5)] == [[], [1]]


@pytest.mark.parametrize(("lock", "asked"), [(False, 1), (True, 2)])
async def test_a_checkout_reads_what_was_done_again_when_the_account_is_locked(clinic: Clinic, lock: bool, asked: int):
    first_visit = await promote(conditions=Conditions(first_visit_only=True))
    visits = Visits(History(), History(visits=1))
    offered = await offers(await facts(), visits=visits, lock=lock)
    assert ids(offered) == {first_visit}
    offered = await within_patient_limits(offered=offered, visits=visits)
    assert (ids(offered) == set(), visits.asked) == (lock, asked)
