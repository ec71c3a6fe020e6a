"""Statements closed while tills report sales, from two processes: each line in exactly one statement, none left out."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetch, fetchval
from tests.clinic import Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals

pytestmark = pytest.mark.processes

SALES = 36 * SCALE
BONUS_MINOR = 10_00
STATED = """
SELECT s.number, count(l.entry_id) AS lines, s.line_count, s.total_minor FROM partner_statement s
LEFT JOIN partner_statement_line l ON l.statement_id = s.id GROUP BY s.id ORDER BY s.number
"""
LEFT = """
SELECT count(*) FROM account_entry e JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'partner'
WHERE NOT EXISTS (SELECT FROM partner_statement_line l WHERE l.entry_id = e.id)
"""


async def sale_shots(clinic: Clinic, partner_id: UUID, count: int) -> list[Shot]:
    """Return orders to report sales, each from a till of its own to a patient of its own."""
    cards = [await clinic.card((await clinic.register()).patient_id) for _ in range(count)]
    return [
        {"do": "report sale", "partner_id": partner_id, "key_id": uuid4(), "card": card, "order": f"A-{number}",
         "total_minor": 10 * BONUS_MINOR, "bonus_minor": BONUS_MINOR, "key": str(uuid4()), "now": clinic.now}
        for number, card in enumerate(cards)
    ]  # fmt: skip


def closing(clinic: Clinic, partner_id: UUID, days: int = 0) -> Shot:
    """Return the order to close a day."""
    day = (clinic.now + timedelta(days=days)).date()
    return {
        "do": "close statement",
        "partner_id": partner_id,
        "day": day.isoformat(),
        "now": clinic.now + timedelta(days),
    }


async def test_each_sale_is_in_exactly_one_statement_whatever_is_closed_meanwhile(clinic: Clinic, attack: Attack):
    partner_id = await clinic.partner()
    shots = await sale_shots(clinic, partner_id, SALES)
    closings = [closing(clinic, partner_id, days) for days in range(6)]
    for place, each in enumerate(closings):
        shots.insert(place * SALES // 6 + 3, {**each, "after_s": place * 0.1})
    outcomes = await attack(shots)
    assert len([each for each in done(outcomes) if "sale_id" in each]) == SALES, refusals(outcomes)
    closed = [each for each in done(outcomes) if "statement_id" in each]
    assert closed
    assert refusals(outcomes) == ({"CONFLICT": 6 - len(closed)} if len(closed) < 6 else {})
    clinic.wait(days=7)
    (last,) = await attack([closing(clinic, partner_id)])
    assert "result" in last
    rows = await fetch(STATED)
    assert sum(row["lines"] for row in rows) == SALES
    assert [row["line_count"] * BONUS_MINOR for row in rows] == [row["total_minor"] for row in rows]
    assert sum(row["total_minor"] for row in rows) == SALES * BONUS_MINOR
    assert await fetchval(LEFT) == 0


async def test_a_day_closed_twenty_times_at_once_is_closed_once(clinic: Clinic, attack: Attack):
    partner_id = await clinic.partner(prepaid_minor=100_00)
    outcomes = await attack([closing(clinic, partner_id)] * 20)
    assert len(done(outcomes)) == 1
    assert refusals(outcomes) == {"CONFLICT": 19}
    assert await fetchval("SELECT count(*) FROM partner_statement_line") == 1
