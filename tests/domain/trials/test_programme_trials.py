"""What a change of the programme would have cost on invoices of the past."""

from uuid import UUID

import pytest

from domain.kernel.database import fetchrow, fetchval
from domain.kernel.errors import NotFound
from domain.trials.errors import NothingToTry, RateOutOfRange
from tests.clinic import Clinic
from tests.domain.trials.given import run, start_programme


async def the_first_tier() -> UUID:
    tier_id: UUID = await fetchval("SELECT id FROM tier ORDER BY rank LIMIT 1")
    return tier_id


async def earned(patient_id: UUID) -> int:
    total: int = await fetchval("SELECT sum(earned_minor)::bigint FROM invoice WHERE patient_id = $1", patient_id)
    return total


async def test_a_rate_twice_as_high_costs_as_much_again(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await clinic.visit(anna, "hygiene")
    rate = await fetchval("SELECT max(cashback_bp) FROM invoice_line")
    done = await run(clinic, await start_programme(clinic, rates_bp={await the_first_tier(): 2 * rate}))
    assert done["cost_minor"] == await earned(anna)
    assert done["figures"]["earned_minor"] * 2 == done["figures"]["would_earn_minor"]
    assert (done["invoices"], done["patients"]) == (1, 1)


async def test_no_cashback_saves_what_was_earned(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await clinic.visit(anna, "hygiene", "consult")
    done = await run(clinic, await start_programme(clinic, rates_bp={await the_first_tier(): 0}))
    own = await fetchval(
        "SELECT coalesce(sum(l.earned_minor), 0)::bigint FROM invoice_line l JOIN service s ON s.id = l.service_id "
        "WHERE s.cashback_bp IS NOT NULL"
    )
    assert done["cost_minor"] == own - await earned(anna)


async def test_what_stays_as_it_was_costs_nothing(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await clinic.visit(anna, "hygiene")
    rate = await fetchval("SELECT cashback_bp FROM tier ORDER BY rank LIMIT 1")
    done = await run(clinic, await start_programme(clinic, rates_bp={await the_first_tier(): rate}))
    assert (done["cost_minor"], done["invoices"], done["invoices_seen"]) == (0, 0, 1)


async def test_a_partly_refunded_invoice_counts_as_far_as_it_was_kept(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.visit(anna, "hygiene")
    await clinic.refund(invoice_id, await fetchval("SELECT total_minor / 2 FROM invoice"))
    done = await run(clinic, await start_programme(clinic, rates_bp={await the_first_tier(): 0}))
    kept = await fetchval("SELECT earned_minor - clawed_minor FROM invoice")
    assert abs(done["cost_minor"] + kept) <= 1  # the shares of a refund are floored, a whole is floored once
    assert done["revenue_minor"] == await fetchval("SELECT total_minor - refunded_minor FROM invoice")


async def with_bonuses(clinic: Clinic) -> tuple[UUID, int]:
    """Return a patient who has paid with as many bonuses as were allowed, and how many."""
    anna = (await clinic.register()).patient_id
    for _ in range(8):
        await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    invoice_id = await clinic.open(anna, "consult")
    await clinic.complete(invoice_id, maximum=True)
    spent = await fetchval("SELECT sum(amount_minor)::bigint FROM tender WHERE kind = 'BONUS'")
    return anna, spent


async def test_a_smaller_share_of_bonuses_brings_money_which_earns(clinic: Clinic):
    _, spent = await with_bonuses(clinic)
    done = await run(clinic, await start_programme(clinic, bonus_share_bp=0))
    assert done["invoices"] == 1
    assert (done["figures"]["spent_minor"], done["figures"]["would_spend_minor"]) == (spent, 0)
    assert done["cost_minor"] == done["figures"]["would_earn_minor"] - done["figures"]["earned_minor"] > 0


async def test_a_larger_share_is_used_by_those_who_used_all_that_was_allowed_as_far_as_they_had_bonuses(
    clinic: Clinic,
):
    anna, spent = await with_bonuses(clinic)
    left = (await clinic.balance(anna)).available_minor
    done = await run(clinic, await start_programme(clinic, bonus_share_bp=10_000))
    price = await fetchval("SELECT price_minor FROM service WHERE code = 'consult'")
    assert done["figures"]["would_spend_minor"] == min(spent + left, price - 100)
    assert done["cost_minor"] < 0


async def test_of_an_invoice_that_was_refunded_in_half_half_would_have_been_spent(clinic: Clinic):
    anna, spent = await with_bonuses(clinic)
    left = (await clinic.balance(anna)).available_minor
    invoice_id, total = await fetchrow("SELECT id, total_minor FROM invoice ORDER BY id DESC LIMIT 1")
    await clinic.refund(invoice_id, total // 2)
    done = await run(clinic, await start_programme(clinic, bonus_share_bp=10_000))
    assert done["figures"]["spent_minor"] == spent // 2
    assert done["figures"]["would_spend_minor"] == min(spent + left, total - 100) // 2


async def test_what_is_to_change_is_looked_at(clinic: Clinic):
    with pytest.raises(NothingToTry):
        await start_programme(clinic)
    with pytest.raises(NotFound):
        await start_programme(clinic, rates_bp={UUID(int=1): 500})
    with pytest.raises(RateOutOfRange):
        await start_programme(clinic, rates_bp={await the_first_tier(): 10_001})
