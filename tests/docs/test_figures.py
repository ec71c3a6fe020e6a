"""The figures of the worked examples, computed by the rules that they explain."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from domain.billing import policy
from domain.billing.policy import Line, PaidLine, PaidTender, RefundPlan
from domain.kernel.money import format_minor
from domain.ledger.book import Book, Cause
from domain.ledger.policy import AccountState, Life
from domain.tiers.policy import Reach, Standing, Tier, at_review, opened
from tests.docs.pages import section, tables, text_of

CHECKUP, CONSULTATION = 1200_00, 1500_00


def example() -> list[list[list[str]]]:
    text = section(text_of("docs/checkout-and-refunds.md"), "## An example with figures").replace("**", "")
    return tables(text)


def row(*amounts: int) -> list[str]:
    return [format_minor(amount) for amount in amounts]


def test_the_example_of_a_checkout_is_what_the_rules_give():
    lines = [
        Line(id=uuid4(), total_minor=total, bonus_share_bp=3000, cashback_bp=500, earns=True)
        for total in (CHECKUP, CONSULTATION)
    ]
    bonus = min(1000_00, policy.share_cap(lines, minimum_money_minor=100))
    split = policy.split(lines, bonus)
    earned = policy.earned_by_line(lines, split.money_by_line)
    told = [cells[1:] for cells in example()[0]]
    assert told == [
        row(CHECKUP, CONSULTATION, CHECKUP + CONSULTATION),
        row(*split.bonus_by_line, bonus),
        row(*split.money_by_line, split.due_minor),
        row(*earned, sum(earned)),
    ]


def refunds(amounts: list[int]) -> list[RefundPlan]:
    """Return the plans of refunds that follow each other, of the invoice of the example."""
    lines = [
        PaidLine(uuid4(), 1, CHECKUP, 360_00, 42_00, 0, 0, 0, 0),
        PaidLine(uuid4(), 1, CONSULTATION, 450_00, 52_50, 0, 0, 0, 0),
    ]
    tenders = [PaidTender(uuid4(), "BONUS", 810_00, 0), PaidTender(uuid4(), "CARD", 1890_00, 0)]
    plans = []
    for amount in amounts:
        plan = policy.refund_of_amount(lines, tenders, amount)
        parts = {part.line_id: part for part in plan.lines}
        lines = [
            replace(
                line,
                refunded_minor=line.refunded_minor + parts[line.id].amount_minor,
                refunded_bonus_minor=line.refunded_bonus_minor + parts[line.id].bonus_minor,
                clawed_minor=line.clawed_minor + parts[line.id].clawed_minor,
            )
            for line in lines
        ]
        tenders = [
            replace(tender, refunded_minor=tender.refunded_minor + plan.tenders.get(tender.id, 0)) for tender in tenders
        ]
        plans.append(plan)
    return plans


@pytest.mark.parametrize("table", [1, 2])
def test_the_examples_of_refunds_are_what_the_rules_give(table: int):
    *parts, total = example()[table]
    plans = refunds([int(cells[0].replace(".", "")) for cells in parts])
    figures = [(plan.amount_minor, plan.bonus_minor, plan.money_minor, plan.claw_minor) for plan in plans]
    assert parts == [row(*each) for each in figures]
    assert total == row(*(sum(column) for column in zip(*figures, strict=True)))


def test_the_example_of_a_debt_is_what_the_ledger_does():
    vera, now = uuid4(), datetime(2026, 12, 7, 9, tzinfo=UTC)
    accounts = {(vera, kind): AccountState(uuid4(), kind, vera, 0, 0, 0, 0) for kind in ("patient", "debt")}
    book = Book(now=now, unit="RUB", accounts=accounts, lots={})
    life = Life(date(2026, 12, 7), date(2027, 6, 7), "Europe/Moscow")
    book.begin("cashback", "first", cause=Cause("SYSTEM"), effective_on=now.date())
    first = book.credit(vera, 325_00, kind="CASHBACK", origin="CASHBACK", life=life, facts={})
    book.begin("redeem", "second", cause=Cause("SYSTEM"), effective_on=now.date())
    book.spend(vera, 325_00, kind="REDEMPTION", facts={})
    book.begin("clawback", "first", cause=Cause("SYSTEM"), effective_on=now.date())
    assert book.claw_back(vera, 325_00, own=[first.id], facts={}) == 325_00
    waiting = Life(date(2026, 12, 21), date(2027, 6, 21), "Europe/Moscow")
    book.begin("cashback", "third", cause=Cause("SYSTEM"), effective_on=now.date())
    book.credit(vera, 400_00, kind="CASHBACK", origin="CASHBACK", life=waiting, facts={})
    assert (book.account(vera, "debt").owed_minor, book.available_minor(vera)) == (325_00, 0)
    book.now = now + timedelta(days=14)
    book.settle()
    assert (book.account(vera, "debt").owed_minor, book.available_minor(vera)) == (0, 75_00)
    assert "325.00 pay the debt, 75.00 are available" in text_of("docs/ledger-and-accounts.md")


def test_the_example_of_a_grace_is_what_the_rules_give():
    start = Tier(uuid4(), "start", "Start", 0, None, None, 500, ())
    silver = Tier(uuid4(), "silver", "Silver", 1, 50_000_00, 4, 700, ())
    held = opened(silver, date(2026, 3, 10))

    def night(standing: Standing, today: date) -> Standing:
        return at_review(standing=standing, reach=Reach(start), tiers=[start, silver], today=today)

    graced = night(held, date(2027, 3, 10))
    assert (held.review_on, graced.tier, graced.grace_until) == (date(2027, 3, 10), silver, date(2027, 4, 30))
    assert night(graced, date(2027, 4, 30)).tier == silver
    assert night(graced, date(2027, 5, 1)).tier == start
    assert at_review(
        standing=graced, reach=Reach(silver), tiers=[start, silver], today=date(2027, 4, 20)
    ).review_on == date(2028, 3, 10)
