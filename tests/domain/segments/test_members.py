"""Whom segments hold: every part of a filter, the value groups, and one patient at a checkout."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.kernel.clock import add_months
from domain.kernel.database import execute, fetchval
from domain.kernel.keyset import Window
from domain.patients.service import grant_consent
from domain.segments import queries
from domain.segments.policy import SegmentFilter, ValueGroup
from domain.segments.queries import MEMBERS_NEWEST_FIRST
from domain.segments.queries.value import value_bounds
from domain.segments.service import create_segment, keep_value_bounds
from domain.tiers.service import assign
from tests.clinic import DESK, OWNER, Clinic

ANY = UUID(int=1)


async def held(clinic: Clinic, **wanted: Any) -> set[UUID]:
    """Return whom a filter leaves, by the list, the count and one by one alike."""
    filters = {ANY: SegmentFilter(**wanted)}
    window = Window(MEMBERS_NEWEST_FIRST, 100)
    at = await queries.moment_of(filters=filters, now=clinic.now)
    rows = (await queries.members_of(filters=filters, window=window, at=at))[ANY]
    assert await queries.count_members(filters=filters, at=at) == {ANY: len(rows)}
    return {row["id"] for row in rows}


async def a_patient(clinic: Clinic, name: str = "Анна", **columns: Any) -> UUID:
    """Register a patient and set columns that the desk has asked for."""
    patient_id = (await clinic.register(name)).patient_id
    for column, value in columns.items():
        await execute(f"UPDATE patient SET {column} = $2 WHERE id = $1", patient_id, value)
    return patient_id


async def test_a_filter_without_anything_holds_everybody(clinic: Clinic):
    found = {await a_patient(clinic), await a_patient(clinic)}
    gone = await a_patient(clinic, status="ERASED")
    assert gone not in found
    assert await held(clinic) == found


async def test_by_person(clinic: Clinic):
    anna = await a_patient(clinic, sex="FEMALE", birth_date=date(1990, 3, 2))
    boris = await a_patient(clinic, sex="MALE", birth_date=date(2008, 3, 3))
    nobody = await a_patient(clinic)
    assert await held(clinic, sex="FEMALE") == {anna}
    assert await held(clinic, birth_month=3) == {anna, boris}
    assert await held(clinic, minimum_age=18) == {anna}
    assert await held(clinic, maximum_age=17) == {boris}
    assert await held(clinic, minimum_age=17, maximum_age=36) == {anna, boris}
    assert await held(clinic, source="DESK") == {anna, boris, nobody}
    assert await held(clinic, source="SELF") == set()
    assert await held(clinic, branch_id=await clinic.branch("nsk")) == set()
    assert await held(clinic, branch_id=await clinic.branch("msk"), sex="MALE") == {boris}


async def test_who_was_born_on_a_leap_day_is_a_year_older_when_february_ends(clinic: Clinic):
    born = {day: await a_patient(clinic, f"{day}", birth_date=date(2008, 2, day)) for day in (28, 29)}
    clinic.wait(days=362)
    assert clinic.now.date() == date(2027, 2, 27)
    assert (await held(clinic, maximum_age=18), await held(clinic, minimum_age=19)) == ({*born.values()}, set())
    clinic.wait(days=1)
    assert (await held(clinic, maximum_age=18), await held(clinic, minimum_age=19)) == (set(), {*born.values()})
    clinic.wait(days=365)
    assert clinic.now.date() == date(2028, 2, 28)
    assert await held(clinic, minimum_age=20) == {born[28]}


async def test_by_consent_which_counts_until_it_is_withdrawn(clinic: Clinic):
    anna, boris = await a_patient(clinic), await a_patient(clinic)
    await grant_consent(
        actor=DESK, wards=set(), patient_id=anna, purpose="ADVERTISING", document_version="1", now=clinic.now
    )
    assert await held(clinic, has_marketing_consent=True) == {anna}
    assert await held(clinic, has_marketing_consent=False) == {boris}
    await execute("UPDATE consent SET withdrawn_at = $1 WHERE purpose = 'ADVERTISING'", clinic.now)
    assert await held(clinic, has_marketing_consent=True) == set()


async def test_by_tier_and_stage(clinic: Clinic):
    anna, boris = await a_patient(clinic), await a_patient(clinic)
    await clinic.visit(anna, "hygiene")
    first = await fetchval("SELECT tier_id FROM loyalty_status WHERE id = $1", anna)
    gold = await fetchval("SELECT id FROM tier WHERE code = 'gold'")
    assert await held(clinic, stage="FIRST_TIME") == {anna}
    assert await held(clinic, stage="POTENTIAL") == {boris}
    assert await held(clinic, tier_id=first) == {anna, boris}
    assert await held(clinic, tier_id=gold) == set()


async def test_a_manual_tier_that_is_over_counts_no_more(clinic: Clinic):
    anna = await a_patient(clinic)
    first = await fetchval("SELECT tier_id FROM loyalty_status WHERE id = $1", anna)
    gold = await fetchval("SELECT id FROM tier WHERE code = 'gold'")
    await assign(actor=OWNER, patient_id=anna, tier_id=gold, until=date(2026, 3, 10), reason="test", now=clinic.now)
    clinic.now = clinic.now.replace(day=10)
    assert await held(clinic, tier_id=gold) == {anna}
    clinic.wait(days=1)
    assert await held(clinic, tier_id=gold) == set()
    assert await held(clinic, tier_id=first) == {anna}


async def test_by_what_was_done_and_paid_net_of_refunds(clinic: Clinic):
    anna, boris = await a_patient(clinic), await a_patient(clinic)
    await clinic.visit(anna, "consult")
    refunded = await clinic.visit(boris, "hygiene")
    hygiene = await fetchval("SELECT id FROM service WHERE code = 'hygiene'")
    paid = await fetchval("SELECT paid_minor FROM invoice WHERE patient_id = $1", boris)
    assert await held(clinic, categories=("HYGIENE",)) == {boris}
    assert await held(clinic, service_ids=(hygiene,)) == {boris}
    assert await held(clinic, categories=("HYGIENE", "CONSULTATION")) == {anna, boris}
    assert await held(clinic, minimum_visits=1) == {anna, boris}
    assert await held(clinic, minimum_visits=2) == set()
    assert await held(clinic, minimum_spend_minor=paid) == {boris}
    assert await held(clinic, minimum_spend_minor=paid + 1) == set()
    await clinic.refund(refunded)
    assert await held(clinic, categories=("HYGIENE",)) == set()
    assert await held(clinic, minimum_spend_minor=paid) == set()


async def test_who_sleeps_has_been_there_and_has_booked_nothing(clinic: Clinic):
    anna, boris, _ = [await a_patient(clinic) for _ in range(3)]
    subscription_id = await clinic.subscribe(boris)
    for each in (anna, boris):
        await clinic.visit(each, "consult")
    clinic.now = clinic.now.replace(month=9, day=2, hour=20, minute=59)  # 23:59 in Moscow
    assert await held(clinic, sleeping_months=6) == set()
    clinic.wait(minutes=1)
    assert await held(clinic, sleeping_months=6) == {anna, boris}
    assert await held(clinic, sleeping_months=7) == set()
    entitlement = await fetchval(
        "SELECT id FROM subscription_entitlement WHERE subscription_id = $1 ORDER BY id LIMIT 1", subscription_id
    )
    await clinic.reserve(entitlement, boris, clinic.now.date() + timedelta(days=3))
    assert await held(clinic, sleeping_months=6) == {anna}
    await clinic.visit(anna, "consult")
    assert await held(clinic, sleeping_months=6) == set()


async def test_by_bonuses_that_end_soon(clinic: Clinic):
    anna = await a_patient(clinic)
    await clinic.visit(anna, "hygiene")
    usable = clinic.now + timedelta(days=15)
    last_day = await fetchval("SELECT max(expires_on) FROM lot WHERE remaining_minor > 0")
    assert await held(clinic, expiring_within_days=366) == set()
    clinic.now = usable
    assert await held(clinic, expiring_within_days=(last_day - usable.date()).days) == {anna}
    assert await held(clinic, expiring_within_days=(last_day - usable.date()).days - 1) == set()
    clinic.now = clinic.now.replace(year=last_day.year, month=last_day.month, day=last_day.day)
    assert await held(clinic, expiring_within_days=0) == {anna}
    clinic.wait(days=1)
    assert await held(clinic, expiring_within_days=366) == set()


async def test_value_groups_by_recency_frequency_and_money(clinic: Clinic):
    best, middle, worst = [await a_patient(clinic) for _ in range(3)]
    newcomer = await a_patient(clinic)
    groups = {ValueGroup.BEST: best, ValueGroup.MIDDLE: middle, ValueGroup.WORST: worst}
    await clinic.visit(worst, "consult")
    clinic.wait(days=30)
    await clinic.visit(middle, "consult")
    clinic.wait(days=1)
    await clinic.visit(middle, "consult", "hygiene")
    clinic.wait(days=30)
    for _ in range(3):
        await clinic.visit(best, "hygiene")
        clinic.wait(days=1)
    for group, patient_id in groups.items():
        assert await held(clinic, value_group=group) == {patient_id}
    assert newcomer not in groups.values()


async def test_one_patient_who_has_come_is_neither_best_nor_worst(clinic: Clinic):
    anna = await a_patient(clinic)
    assert await value_bounds(now=clinic.now) is None
    assert await held(clinic, value_group=ValueGroup.MIDDLE) == set()
    await clinic.visit(anna, "consult")
    assert await held(clinic, value_group=ValueGroup.MIDDLE) == {anna}


async def test_a_checkout_asks_for_one_patient_and_many_segments(clinic: Clinic):
    anna = await a_patient(clinic, sex="FEMALE", birth_date=date(1990, 5, 5))
    boris = await a_patient(clinic, sex="MALE")
    women, may, alone = [
        await create_segment(actor=OWNER, name="А", wanted=wanted, now=clinic.now)
        for wanted in (SegmentFilter(sex="FEMALE"), SegmentFilter(birth_month=5), SegmentFilter(stage="LOYAL"))
    ]
    both, wanted = [anna, boris], [women, may, alone, ANY]
    among = await queries.members_among(segment_ids=wanted, patient_ids=both, now=clinic.now)
    assert among == {women: {anna}, may: {anna}, alone: set(), ANY: set()}
    assert await queries.members_among(segment_ids=[], patient_ids=both, now=clinic.now) == {}


async def test_a_checkout_goes_by_the_bounds_that_the_night_kept(clinic: Clinic):
    anna, boris = await a_patient(clinic), await a_patient(clinic)
    await keep_value_bounds(now=clinic.now)
    assert await fetchval("SELECT count(*) FROM segment_bounds") == 0  # nobody asks for them
    wanted = SegmentFilter(value_group=ValueGroup.WORST)
    worst = await create_segment(actor=OWNER, name="А", wanted=wanted, now=clinic.now)
    await clinic.visit(boris, "consult")
    clinic.wait(days=1)
    await keep_value_bounds(now=clinic.now)
    await clinic.visit(anna, "hygiene")

    async def is_among_the_worst() -> bool:
        among = await queries.members_among(segment_ids=[worst], patient_ids=[boris], now=clinic.now)
        return boris in among[worst]

    assert not await is_among_the_worst()  # when the bounds were kept there was nobody better
    clinic.wait(hours=3)
    assert await is_among_the_worst()
    clinic.wait(hours=-3)
    await keep_value_bounds(now=clinic.now)
    assert await is_among_the_worst()


async def test_ages_change_on_the_birthday(clinic: Clinic):
    today = clinic.now.date()
    anna = await a_patient(clinic, birth_date=add_months(today, -18 * 12) + timedelta(days=1))
    assert await held(clinic, maximum_age=17) == {anna}
    clinic.wait(days=1)
    assert await held(clinic, maximum_age=17) == set()
    assert await held(clinic, minimum_age=18) == {anna}
