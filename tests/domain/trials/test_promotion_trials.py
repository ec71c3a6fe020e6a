"""What a promotion would have cost on invoices of the past, and who would have got it."""

from typing import Any
from uuid import UUID

import pytest

from domain.kernel.database import execute, fetch, fetchval
from domain.promotions.policy.terms import BONUS_GRANT, BONUS_MULTIPLIER, GIFT, NTH_FREE, PERCENT, Effect
from domain.segments.policy import SegmentFilter
from domain.segments.service import create_segment
from domain.trials import service
from domain.trials.errors import NothingToTry, PeriodNotPossible, TrialOver, TrialUnderWay
from domain.trials.service import running
from domain.trials.service.starting import Period
from tests.api.client import nothing_changes
from tests.clinic import OWNER, Clinic
from tests.domain.billing.given import open_lines, pay, refund, refund_lines
from tests.domain.trials.given import FROM, a_draft, run, start, the_trial

TENTH = Effect(PERCENT, percent_bp=1_000)


async def the_price(code: str) -> int:
    price: int = await fetchval("SELECT price_minor FROM service WHERE code = $1", code)
    return price


async def some_visits(clinic: Clinic, *services: str, times: int = 1) -> UUID:
    """Register a patient who comes so often, a day apart, and return the id."""
    patient_id = (await clinic.register()).patient_id
    for _ in range(times):
        await clinic.visit(patient_id, *services)
        clinic.wait(days=1)
    return patient_id


async def test_a_percentage_costs_what_it_takes_off(clinic: Clinic):
    anna = await some_visits(clinic, "hygiene", times=2)
    boris = await some_visits(clinic, "consult")
    price = await the_price("hygiene")
    done = await run(clinic, await start(clinic, TENTH, conditions={"categories": frozenset({"HYGIENE"})}))
    assert (done["status"], done["invoices_in_all"], done["invoices_seen"]) == ("DONE", 3, 3)
    assert (done["invoices"], done["patients"]) == (2, 1)
    assert done["cost_minor"] == 2 * (price // 10)
    assert done["revenue_minor"] == 2 * price
    (row,) = await fetch("SELECT patient_id, invoices, benefit_minor, cost_minor FROM trial_patient")
    assert tuple(row.values()) == (anna, 2, done["cost_minor"], done["cost_minor"])
    assert boris != anna


async def test_a_promotion_that_gives_less_than_the_tier_costs_nothing(clinic: Clinic):
    await execute("UPDATE tier SET category_discount_bp = '{\"HYGIENE\": 2000}'")
    await some_visits(clinic, "hygiene")
    done = await run(clinic, await start(clinic, TENTH))
    assert (done["status"], done["invoices_seen"], done["invoices"], done["cost_minor"]) == ("DONE", 1, 0, 0)


async def test_a_trial_writes_nothing_but_its_own_tables(clinic: Clinic):
    await some_visits(clinic, "hygiene", "consult", times=2)
    trial_id = await start(clinic, TENTH)
    own = ("trial", "trial_patient", "pgqueuer", "pgqueuer_log")
    before = await _all_but(own)
    await run(clinic, trial_id)
    assert await _all_but(own) == before


async def _all_but(names: tuple[str, ...]) -> dict[str, list[Any]]:
    tables = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return {
        row["tablename"]: await fetch(f'SELECT t::text FROM "{row["tablename"]}" t ORDER BY 1')
        for row in tables
        if row["tablename"] not in names
    }


async def test_batches_add_up_to_what_one_would_have_told(clinic: Clinic, monkeypatch: pytest.MonkeyPatch):
    for _ in range(3):
        await some_visits(clinic, "hygiene", times=2)
    limits: dict[str, Any] = {"budget_minor": 4 * 65_000 + 1, "per_patient_limit": 1}
    whole = await run(clinic, await start(clinic, TENTH, **limits))
    monkeypatch.setattr(running, "BATCH", 1)
    parts = await run(clinic, await start(clinic, TENTH, **limits))
    assert parts["step"] > whole["step"]
    for name in ("invoices_seen", "invoices", "patients", "cost_minor", "revenue_minor", "figures"):
        assert parts[name] == whole[name]


async def test_a_batch_that_is_delivered_twice_counts_once(clinic: Clinic, monkeypatch: pytest.MonkeyPatch):
    await some_visits(clinic, "hygiene", times=3)
    monkeypatch.setattr(running, "BATCH", 2)
    trial_id = await start(clinic, TENTH)
    assert await service.run_step(trial_id=trial_id, step=0, now=clinic.now) == 1
    assert await service.run_step(trial_id=trial_id, step=1, now=clinic.now) == 2
    once = await the_trial(trial_id)
    async with nothing_changes():
        assert await service.run_step(trial_id=trial_id, step=1, now=clinic.now) is None
        assert await service.run_step(trial_id=trial_id, step=0, now=clinic.now) is None
    assert once["invoices_seen"] == 2
    assert await service.run_step(trial_id=trial_id, step=2, now=clinic.now) is None
    assert (await the_trial(trial_id))["status"] == "DONE"


async def test_budget_and_uses_are_kept_over_the_period(clinic: Clinic):
    await some_visits(clinic, "hygiene", times=3)
    tenth = await the_price("hygiene") // 10
    done = await run(clinic, await start(clinic, TENTH, budget_minor=2 * tenth))
    assert (done["invoices"], done["cost_minor"]) == (2, 2 * tenth)
    done = await run(clinic, await start(clinic, TENTH, max_uses=1))
    assert (done["invoices"], done["cost_minor"]) == (1, tenth)


async def test_a_patients_limits_are_kept_over_the_period_and_each_year(clinic: Clinic):
    patient_id = await some_visits(clinic, "consult", times=2)
    assert (await run(clinic, await start(clinic, TENTH, per_patient_limit=1)))["invoices"] == 1
    clinic.now = clinic.now.replace(year=2027, month=1)
    await clinic.visit(patient_id, "consult")
    assert (await run(clinic, await start(clinic, TENTH, per_patient_per_year=1)))["invoices"] == 2


async def test_every_second_is_free(clinic: Clinic):
    await some_visits(clinic, "consult", times=5)
    consultations = {"categories": frozenset({"CONSULTATION"})}
    done = await run(clinic, await start(clinic, Effect(NTH_FREE, every_nth=2), conditions=consultations))
    assert (done["invoices"], done["cost_minor"]) == (2, 2 * await the_price("consult"))


async def test_bonuses_and_gifts_cost_what_they_are_worth_less_the_partners_share(clinic: Clinic):
    patient_id = await some_visits(clinic, "hygiene")
    earned = await fetchval("SELECT earned_minor FROM invoice WHERE patient_id = $1", patient_id)
    done = await run(clinic, await start(clinic, Effect(BONUS_MULTIPLIER, multiplier_bp=20_000)))
    assert done["figures"]["bonus_minor"] == done["cost_minor"] == earned
    done = await run(clinic, await start(clinic, Effect(GIFT, gift="Паста", gift_cost_minor=150_00)))
    assert done["figures"]["gift_minor"] == done["cost_minor"] == 150_00
    grant = Effect(BONUS_GRANT, amount_minor=300_00)
    partner: dict[str, Any] = {"partner_id": await clinic.partner(), "partner_share_bp": 5_000}
    done = await run(clinic, await start(clinic, grant, **partner))
    assert (done["cost_minor"], done["figures"]["partner_minor"]) == (150_00, 150_00)
    assert await fetchval("SELECT benefit_minor FROM trial_patient WHERE trial_id = $1", done["id"]) == 300_00


async def test_who_was_new_then_counts_as_new(clinic: Clinic):
    await some_visits(clinic, "consult", times=3)
    done = await run(clinic, await start(clinic, TENTH, conditions={"first_visit_only": True}))
    assert done["invoices"] == 1


async def test_segments_and_ages_narrow_a_trial(clinic: Clinic):
    anna, boris = await some_visits(clinic, "consult"), await some_visits(clinic, "consult")
    await execute("UPDATE patient SET sex = 'FEMALE', birth_date = '1990-01-01' WHERE id = $1", anna)
    women = await create_segment(actor=OWNER, name="Ж", wanted=SegmentFilter(sex="FEMALE"), now=clinic.now)
    for conditions in ({"segment_id": women}, {"min_age": 18}, {"stages": frozenset({"FIRST_TIME"}), "max_age": 99}):
        done = await run(clinic, await start(clinic, TENTH, conditions=conditions))
        assert done["patients"] == 1
        assert await fetchval("SELECT patient_id FROM trial_patient WHERE trial_id = $1", done["id"]) == anna != boris


async def test_children_of_families_and_weekdays(clinic: Clinic):
    adult, child = await some_visits(clinic, "consult"), await some_visits(clinic, "consult")
    await clinic.family(adult, child)
    await execute("UPDATE family_member SET kinship = 'CHILD' WHERE patient_id = $1", child)
    done = await run(clinic, await start(clinic, TENTH, conditions={"is_child_of_family": True}))
    assert done["patients"] == 1
    monday = await run(clinic, await start(clinic, TENTH, conditions={"weekdays": frozenset({1})}))
    assert monday["invoices"] == 1  # the clinic opens on a Monday, and the second patient came on Tuesday


async def test_a_childs_hygiene_while_a_parent_was_in_treatment_then(clinic: Clinic):
    parent, child = (await clinic.register()).patient_id, (await clinic.register()).patient_id
    await clinic.family(parent, child)
    await execute("UPDATE family_member SET kinship = 'CHILD' WHERE patient_id = $1", child)
    await execute("UPDATE family_member SET kinship = 'SPOUSE', is_guardian = TRUE WHERE patient_id = $1", parent)
    treatment = await fetchval("SELECT code FROM service WHERE category = 'THERAPY' LIMIT 1")
    await clinic.visit(child, "hygiene")
    clinic.wait(days=1)
    await clinic.visit(parent, treatment)
    for days in (20, 40):
        clinic.wait(days=days)
        await clinic.visit(child, "hygiene")
    conditions = {"parent_in_treatment_days": 30, "categories": frozenset({"HYGIENE"})}
    done = await run(clinic, await start(clinic, Effect(PERCENT, percent_bp=10_000), conditions=conditions))
    assert (done["invoices"], done["cost_minor"]) == (1, await the_price("hygiene"))


async def test_what_was_refunded_is_not_counted(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    await clinic.refund(await clinic.visit(patient_id, "hygiene"))
    done = await run(clinic, await start(clinic, TENTH))
    assert (done["status"], done["invoices_in_all"], done["cost_minor"]) == ("DONE", 0, 0)


@pytest.mark.parametrize(
    ("effect", "whole_minor"),
    [
        (TENTH, 650_00),
        (Effect(BONUS_GRANT, amount_minor=300_00), 300_00),
        (Effect(GIFT, gift="Щётка", gift_cost_minor=90_00), None),
    ],
)
async def test_what_was_refunded_in_part_counts_for_the_rest(clinic: Clinic, effect: Effect, whole_minor: int | None):
    patient_id = (await clinic.register()).patient_id
    invoice_id = await clinic.visit(patient_id, "hygiene")
    total = await the_price("hygiene")
    await clinic.refund(invoice_id, total * 3 // 5)
    done = await run(clinic, await start(clinic, effect, budget_minor=1_000_00))
    expected = 90_00 if whole_minor is None else whole_minor * 2 // 5
    assert (done["invoices"], done["cost_minor"]) == (1, expected)
    assert done["figures"]["budget_minor"] == expected
    assert done["revenue_minor"] == total - total * 3 // 5


async def test_refunded_units_take_nothing_of_those_that_were_kept(clinic: Clinic):
    patient_id = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, patient_id, ("hygiene", 3, None))
    await pay(clinic, invoice_id, ("CARD", 3 * await the_price("hygiene")))
    await refund_lines(clinic, invoice_id, (0, 1))
    kept = 2 * await the_price("hygiene")
    done = await run(clinic, await start(clinic, TENTH))
    assert (done["cost_minor"], done["revenue_minor"]) == (kept // 10, kept)
    await refund(clinic, invoice_id, amount_minor=kept // 4)
    done = await run(clinic, await start(clinic, TENTH))
    assert (done["cost_minor"], done["revenue_minor"]) == (kept // 10 * 3 // 4, kept * 3 // 4)


async def test_one_trial_at_a_time_which_can_be_cancelled(clinic: Clinic):
    await some_visits(clinic, "hygiene")
    trial_id = await start(clinic, TENTH)
    with pytest.raises(TrialUnderWay):
        await start(clinic, TENTH)
    assert await service.run_step(trial_id=trial_id, step=0, now=clinic.now) == 1
    await service.cancel_trial(actor=OWNER, trial_id=trial_id, now=clinic.now)
    assert await service.run_step(trial_id=trial_id, step=1, now=clinic.now) is None
    with pytest.raises(TrialOver):
        await service.cancel_trial(actor=OWNER, trial_id=trial_id, now=clinic.now)
    assert (await the_trial(trial_id))["status"] == "CANCELLED"
    await run(clinic, await start(clinic, TENTH))


async def test_a_trial_is_kept_for_a_year(clinic: Clinic):
    await some_visits(clinic, "hygiene")
    await run(clinic, await start(clinic, TENTH))
    for days, kept in ((365, 1), (1, 0)):
        clinic.wait(days=days)
        await service.forget(now=clinic.now)
        assert await fetchval("SELECT count(*) FROM trial") == await fetchval("SELECT count(*) FROM trial_patient")
        assert await fetchval("SELECT count(*) FROM trial") == kept


async def test_a_trial_needs_a_promotion_and_past_days(clinic: Clinic):
    async def begin(**changes: Any) -> None:
        given: dict[str, Any] = {"promotion_id": None, "draft": a_draft(TENTH), **changes}
        await service.start_promotion_trial(actor=OWNER, now=clinic.now, **given)

    today = clinic.now.date()
    with pytest.raises(NothingToTry):
        await begin(draft=None, period=Period(FROM, today, 4_000))
    with pytest.raises(NothingToTry):
        await begin(promotion_id=UUID(int=1), period=Period(FROM, today, 4_000))
    for period in (Period(today, FROM.replace(year=2025), 1), Period(FROM, today.replace(year=2031), 1)):
        with pytest.raises(PeriodNotPossible):
            await begin(period=period)
