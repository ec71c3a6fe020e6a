"""The proofs of statements find what is wrong, and only that."""

import pytest

from domain.kernel.database import fetchval
from domain.partners.service.reconciliation import period_of_statement, reconcile
from domain.partners.statement_proofs import STATEMENT_PROOFS
from tests.clinic import MANAGER, Clinic
from tests.domain.partners.settling import TODAY, a_partner, close, days, post
from tests.proving import broken_after

ONCE, EQUAL, ORDER, COMPLETE, RECONCILED = (proof.name for proof in STATEMENT_PROOFS)
FIRST = "(SELECT id FROM partner_statement ORDER BY partner_id, number LIMIT 1)"
SECOND = "(SELECT id FROM partner_statement WHERE number = 2 ORDER BY partner_id LIMIT 1)"
ENTRY = "(SELECT entry_id FROM partner_statement_line ORDER BY entry_id LIMIT 1)"
UNSTATED = (
    "(SELECT id FROM account_entry e WHERE NOT EXISTS (SELECT FROM partner_statement_line WHERE entry_id = e.id))"
)


async def busy(clinic: Clinic) -> None:
    """Fund, pay, return; close twice for one partner, once for another; leave some lines for later."""
    partner_id, other_id = await a_partner(clinic), await a_partner(clinic, "Аптека")
    for each in (partner_id, other_id):
        await post(clinic, each, "PAYMENT", 500_00)
        await post(clinic, each, "SALE", -100_00, order="A-1")
        await post(clinic, each, "SALE_REVERSAL", 30_00, order="A-1")
        await post(clinic, each, "CERTIFICATE", -20_00, on=TODAY + days(1))
    statement = await close(clinic, partner_id)
    await close(clinic, other_id)
    clinic.wait(days=1)
    await post(clinic, partner_id, "SALE", -5_00, order="A-2")
    await post(clinic, partner_id, "SALE", -6_00, on=TODAY + days(9))
    await close(clinic, partner_id, TODAY + days(1), TODAY + days(1))
    period = await period_of_statement(statement_id=statement["id"])
    await reconcile(actor=MANAGER, period=period, file="reference,amount\nA-1,70.00\nA-9,1.00", now=clinic.now)


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("SELECT 1", set()),
        (f"DELETE FROM partner_statement_line WHERE entry_id = {ENTRY}", {EQUAL, COMPLETE}),
        ((f"UPDATE partner_statement_line SET statement_id = {SECOND}, position = position + 9 "
         f"WHERE statement_id = {FIRST}"), {EQUAL, COMPLETE}),
        (f"UPDATE partner_statement_line SET position = 99 WHERE entry_id = {ENTRY}", {EQUAL}),
        ((f"INSERT INTO partner_statement_line (entry_id, statement_id, position) SELECT id, {FIRST}, 9 "
         f"FROM account_entry WHERE id IN {UNSTATED} LIMIT 1"), {EQUAL, COMPLETE}),
        (("INSERT INTO account_entry (id, account_id, transfer_id, kind, amount_minor, balance_after_minor, facts, "
         "occurred_at) SELECT gen_random_uuid(), account_id, transfer_id, kind, amount_minor, 0, facts, occurred_at "
         "FROM account_entry"), {ONCE}),
        (f"UPDATE account_entry SET amount_minor = amount_minor - 1 WHERE id = {ENTRY}", {ONCE}),
        ("UPDATE account_entry SET kind = 'PAYMENT' WHERE kind = 'SALE'", {EQUAL}),
        ("UPDATE ledger_transfer SET amount_minor = amount_minor + 1", {ONCE, EQUAL, COMPLETE}),
        ("UPDATE partner_statement SET line_count = line_count + 1", {EQUAL}),
        ((f"UPDATE partner_statement SET total_minor = total_minor + 1, closing_minor = closing_minor - 1 "
         f"WHERE id = {SECOND}"), {EQUAL}),
        ((f"UPDATE partner_statement SET opening_minor = opening_minor + 1, closing_minor = closing_minor + 1 "
         f"WHERE id = {SECOND}"), {ORDER}),
        (f"UPDATE partner_statement SET number = 3 WHERE id = {SECOND}", {ORDER}),
        (f"UPDATE partner_statement SET period_from = period_from - 1 WHERE id = {SECOND}", {ORDER}),
        ("UPDATE partner_statement SET later_minor = later_minor + 1", {COMPLETE}),
        (f"UPDATE partner_statement SET period_to = period_to - 1 WHERE id = {FIRST}", {COMPLETE}),
        ("UPDATE partner_statement SET partner_id = gen_random_uuid()", {EQUAL, ORDER, COMPLETE}),
        ("DELETE FROM partner_reconciliation_line WHERE outcome = 'UNKNOWN'", {RECONCILED}),
        ("UPDATE partner_reconciliation SET ours_minor = 0", {RECONCILED}),
    ],
)  # fmt: skip
async def test_damage_is_found(clinic: Clinic, damage: str, broken: set[str]):
    await busy(clinic)
    assert await broken_after(damage, proofs=STATEMENT_PROOFS, now=clinic.now) == broken


async def test_a_line_left_out_by_a_closing_is_found(clinic: Clinic):
    """Whatever a later closing takes, the figures of this one tell that it was not complete."""
    await busy(clinic)
    damages = (
        (
            "CREATE TEMP TABLE lost ON COMMIT DROP AS SELECT entry_id, statement_id, e.amount_minor FROM "
            f"partner_statement_line JOIN account_entry e ON e.id = entry_id WHERE statement_id = {FIRST} "
            "AND e.kind = 'SALE_REVERSAL'"
        ),
        "DELETE FROM partner_statement_line WHERE entry_id IN (SELECT entry_id FROM lost)",
        (
            "UPDATE partner_statement SET line_count = line_count - 1, total_minor = total_minor + 3000, "
            "closing_minor = closing_minor - 3000 WHERE id IN (SELECT statement_id FROM lost)"
        ),
    )
    assert COMPLETE in await broken_after(*damages, proofs=STATEMENT_PROOFS, now=clinic.now)
    assert await fetchval("SELECT count(*) FROM partner_statement_line") > 0
