"""Statements: each line of a partner's account in exactly one of them, and to the kopek what the ledger says."""

import random
from datetime import date
from uuid import uuid4

import asyncpg
import pytest

from domain.kernel.database import execute, fetchrow, fetchval
from domain.kernel.errors import Forbidden, NotFound, Unauthenticated
from domain.partners.service.statements import close_statement
from domain.partners.settlement_errors import PeriodEndsTooLate, PeriodNotPossible, PeriodTaken
from domain.partners.statement_queries import open_sums, sums_of
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, MARKETER
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.partners.settling import TODAY, a_partner, balance, close, days, post, stated

MARCH, APRIL = (date(2026, 3, 1), date(2026, 3, 31)), (date(2026, 4, 1), date(2026, 4, 30))


async def test_a_statement_holds_what_was_funded_and_what_was_paid(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "PAYMENT", 1_000_00)
    await post(clinic, partner_id, "SALE", -300_00, order="A-1")
    await post(clinic, partner_id, "SALE_REVERSAL", 50_00, order="A-1")
    await post(clinic, partner_id, "CERTIFICATE", 120_05, order="A-2")
    statement = await close(clinic, partner_id)
    assert statement == {
        "id": statement["id"], "partner_id": partner_id, "number": 1, "period_from": date(2026, 3, 1),
        "period_to": TODAY, "is_closed": True, "opening_balance": 0, "closing_balance": 870_05, "total": 129_95,
        "payments": 1_000_00, "line_count": 3, "payment_count": 1, "closed_at": clinic.now, "closed_by_id": MANAGER.id,
    }  # fmt: skip
    assert await stated(statement["id"]) == [1_000_00, -300_00, 50_00, 120_05]
    assert await balance(partner_id) == 870_05


async def test_what_is_dated_later_or_posted_later_goes_into_the_next_one(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "SALE", -100_00)
    await post(clinic, partner_id, "SALE", -7_00, on=TODAY + days(1))
    first = await close(clinic, partner_id)
    clinic.wait(days=40)
    await post(clinic, partner_id, "SALE_REVERSAL", 100_00, on=TODAY)
    second = await close(clinic, partner_id, TODAY + days(1), TODAY + days(30))
    assert (await stated(first["id"]), await stated(second["id"])) == ([-100_00], [100_00, -7_00])
    assert (second["opening_balance"], second["total"], second["closing_balance"]) == (-100_00, -93_00, -7_00)
    assert second["number"] == 2


async def test_a_period_without_lines_can_be_closed(clinic: Clinic):
    statement = await close(clinic, await a_partner(clinic))
    assert (statement["total"], statement["line_count"]) == (0, 0)


async def test_what_is_older_than_the_first_period_is_not_forgotten(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "SALE", -1, on=date(2025, 12, 31))
    assert (await close(clinic, partner_id))["total"] == 1


async def test_periods_follow_one_another(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await close(clinic, partner_id, *MARCH)
    for first, last in (MARCH, (date(2026, 3, 31), APRIL[1]), (date(2025, 3, 1), date(2025, 3, 2))):
        with pytest.raises(PeriodTaken) as refused:
            await close_statement(
                actor=MANAGER, partner_id=partner_id, period_from=first, period_to=last,
                now=clinic.now.replace(month=5),
            )  # fmt: skip
        assert refused.value.field == ("periodFrom",)
    clinic.wait(days=60)
    assert (await close(clinic, partner_id, *APRIL))["number"] == 2


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (TODAY, TODAY - days(1), "periodTo"),
        (TODAY - days(366), TODAY, "periodTo"),
        (TODAY + days(1), TODAY + days(2), "periodFrom"),
        (date.min, TODAY, "periodTo"),
        (TODAY, date.max, "periodTo"),
    ],
)
async def test_a_period_has_sensible_days(clinic: Clinic, first: date, last: date, field: str):
    partner_id = await a_partner(clinic)
    with pytest.raises(PeriodNotPossible) as refused:
        await close(clinic, partner_id, first, last)
    assert refused.value.field == (field,)


async def test_a_period_ends_at_most_a_month_ahead(clinic: Clinic):
    partner_id = await a_partner(clinic)
    with pytest.raises(PeriodEndsTooLate) as refused:
        await close(clinic, partner_id, TODAY - days(30), TODAY + days(32))
    assert refused.value.params == {"maximum": 31, "latest": "2026-04-02"}
    assert refused.value.field == ("periodTo",)
    await close(clinic, partner_id, TODAY - days(30), TODAY + days(31))


async def test_only_those_who_settle_close(clinic: Clinic):
    partner_id = await a_partner(clinic)
    for actor, refusal in ((ANONYMOUS, Unauthenticated), (DESK, Forbidden), (DOCTOR, Forbidden), (MARKETER, Forbidden)):
        with pytest.raises(refusal):
            await close_statement(
                actor=actor, partner_id=partner_id, period_from=TODAY, period_to=TODAY, now=clinic.now
            )
    with pytest.raises(NotFound):
        await close(clinic, uuid4())
    assert await fetchval("SELECT count(*) FROM partner_statement") == 0


async def test_a_closed_statement_never_changes(clinic: Clinic):
    partner_id = await a_partner(clinic)
    await post(clinic, partner_id, "SALE", -1_00)
    await close(clinic, partner_id)
    for damage in ("UPDATE partner_statement SET total_minor = 0", "DELETE FROM partner_statement_line",
                   "TRUNCATE partner_statement_line"):  # fmt: skip
        with pytest.raises(asyncpg.RestrictViolationError):
            await execute(damage)


async def test_closing_is_in_the_audit_log(clinic: Clinic):
    statement = await close(clinic, await a_partner(clinic))
    row = await fetchrow("SELECT * FROM audit_event WHERE action = 'partner_statement.close'")
    assert row is not None
    assert (row["object_id"], row["actor_id"]) == (statement["id"], MANAGER.id)


async def test_the_statements_of_a_random_month_equal_the_ledger_to_the_kopek(clinic: Clinic):
    chance = random.Random(20260322)
    partner_id, other_id = await a_partner(clinic), await a_partner(clinic, "Аптека")
    kinds = ("SALE", "SALE_REVERSAL", "CERTIFICATE", "PAYMENT")
    expected: list[tuple[int, date, str, int]] = []
    statements = []
    opens_on = date(2026, 3, 1)
    for closes_on in (date(2026, 3, 7), date(2026, 3, 19), date(2026, 3, 31)):
        for _ in range(25):
            kind, amount = chance.choice(kinds), chance.randint(1, 5_000_00)
            signed = -amount if kind == "SALE" or chance.random() < 0.2 else amount
            on = date(2026, 3, chance.randint(1, 31))
            await post(clinic, partner_id, kind, signed, on=on)
            await post(clinic, other_id, kind, -signed, on=on)
            expected.append((len(statements), on, kind, signed))
        clinic.now = clinic.now.replace(day=closes_on.day)
        statements.append(await close(clinic, partner_id, opens_on, closes_on))
        opens_on = closes_on + days(1)
    told = [(await sums_of(statement_ids=[each["id"]]))[each["id"]] for each in statements]
    places = [
        next(place for place in range(made, 3) if on <= statements[place]["period_to"])
        for made, on, _kind, _amount in expected
    ]
    for place, statement in enumerate(statements):
        mine = [(kind, amount) for at, (_, _, kind, amount) in zip(places, expected, strict=True) if at == place]
        assert (
            statement["line_count"] + statement["payment_count"]
            == len(mine)
            == sum(row["count"] for row in told[place])
        )
        assert statement["total"] == -sum(amount for kind, amount in mine if kind != "PAYMENT")
        assert statement["payments"] == sum(amount for kind, amount in mine if kind == "PAYMENT")
        assert {row["kind"]: row["amount"] for row in told[place]} == {
            each: -sum(amount for kind, amount in mine if kind == each) for each in {kind for kind, _ in mine}
        }
    assert statements[-1]["closing_balance"] == await balance(partner_id) == sum(amount for *_, amount in expected)
    assert await open_sums(partner_ids=[partner_id]) == {}
    unsettled = (await open_sums(partner_ids=[other_id]))[other_id]
    assert unsettled["line_count"] + unsettled["payment_count"] == len(expected)
