from datetime import timedelta
from uuid import UUID

import pytest

from domain.ledger.proofs import PROOFS, Finding, run
from tests import proving
from tests.domain.ledger.given import NOW, claw_back, credit, hold, life, spend

COUNTERS = "counters equal the sums of the transfers"
FLOOR = "no account is below its floor"
LOTS = "lots add up to the balance, and reserved parts to the holds"
ENTRIES = "every lot equals the sum of its entries"
TRANSFERS = "every transaction has transfers, and no transfer mixes units"
WAITING = "no idempotency key stays unanswered, no hold outlives its limit"
STATEMENT = "statement lines equal what the lots were credited and debited"

ACCOUNT = "WHERE kind = 'patient' AND credits_posted > 0"
NO_FLOORS = (
    "ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_floor",
    "ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_counters",
)
EMPTY_EVENT = """
INSERT INTO ledger_transaction (id, operation, reference, actor_kind, effective_on, created_at)
VALUES (gen_random_uuid(), 'x', 'x', 'SYSTEM', now(), now())
"""
OLD_CLAIM = """
INSERT INTO idempotency_key (id, actor_id, operation, key, fingerprint, created_at)
VALUES (gen_random_uuid(), gen_random_uuid(), 'x', 'k', 'f', now() - interval '11 minutes')
"""


async def findings_after(*damage: str) -> list[Finding]:
    """Return what the ledger's proofs find after damage."""
    return await proving.findings_after(*damage, proofs=PROOFS, now=NOW)


async def busy(owner: UUID) -> None:
    """Give the account posted, pending, held, spent, clawed back and owed amounts."""
    lot = await credit(owner, 1000)
    await hold(lot, 200)
    await credit(owner, 300, life(waiting=14))
    await spend(owner, 100)
    assert await claw_back(owner, 800) == 100


async def test_whole_books_break_no_proof(owner: UUID):
    await busy(owner)
    assert await findings_after() == []
    assert [finding.name for finding in await run(proofs=PROOFS, now=NOW)] == [
        COUNTERS, FLOOR, LOTS, ENTRIES, TRANSFERS, WAITING, STATEMENT
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        (f"UPDATE ledger_account SET credits_posted = credits_posted + 1 {ACCOUNT}", {COUNTERS, LOTS, STATEMENT}),
        (f"UPDATE ledger_account SET credits_pending = credits_pending + 1 {ACCOUNT}", {COUNTERS, LOTS, STATEMENT}),
        (f"UPDATE ledger_account SET debits_pending = debits_pending - 1 {ACCOUNT}", {COUNTERS, LOTS}),
        ("UPDATE ledger_account SET debits_posted = debits_posted + 1 WHERE kind = 'debt'", {COUNTERS}),
        ("UPDATE ledger_transfer SET amount_minor = amount_minor + 1 WHERE kind = 'PENDING'", {COUNTERS}),
        ("DELETE FROM ledger_transfer", {COUNTERS, TRANSFERS}),
        ("UPDATE lot SET remaining_minor = remaining_minor - 1 WHERE remaining_minor = 300", {LOTS, ENTRIES}),
        ("UPDATE lot SET reserved_minor = 199 WHERE reserved_minor = 200", {LOTS, ENTRIES}),
        ("UPDATE lot SET pending_transfer_id = NULL", {LOTS}),
        ("UPDATE hold SET amount_minor = amount_minor - 1", {LOTS}),
        ("UPDATE hold SET resolved_at = now()", {LOTS}),
        ("UPDATE lot_entry SET amount_minor = amount_minor + 1 WHERE amount_minor > 0", {ENTRIES}),
        ("DELETE FROM lot_entry WHERE reserved_minor > 0", {ENTRIES}),
        ("DELETE FROM lot WHERE remaining_minor = 300", {LOTS}),
        (EMPTY_EVENT, {TRANSFERS}),
        ("UPDATE ledger_account SET unit = 'UAH' WHERE kind = 'debt'", {TRANSFERS}),
        ("UPDATE ledger_account SET unit = 'UAH' WHERE kind = 'redeemed'", {TRANSFERS}),
        ("DELETE FROM account_entry WHERE amount_minor > 0", {STATEMENT}),
        ("UPDATE account_entry SET amount_minor = amount_minor - 1 WHERE amount_minor < 0", {STATEMENT}),
        (f"UPDATE hold SET expires_at = '{NOW - timedelta(minutes=11)}'", {WAITING}),
        (OLD_CLAIM, {WAITING}),
    ],
)  # fmt: skip
async def test_a_broken_row_is_found(owner: UUID, damage: str, broken: set[str]):
    await busy(owner)
    found = await findings_after(damage)
    assert {finding.name for finding in found} == broken
    assert all(len(finding.examples) == min(finding.violations, 5) for finding in found)


async def test_an_account_below_its_floor_is_found(owner: UUID):
    await busy(owner)
    for damage in (
        f"UPDATE ledger_account SET debits_pending = credits_posted + 1 {ACCOUNT}",
        "UPDATE ledger_account SET credits_posted = debits_posted + 1 WHERE kind = 'debt'",
    ):
        assert FLOOR in {finding.name for finding in await findings_after(*NO_FLOORS, damage)}


async def test_limits_leave_ten_minutes_of_grace(owner: UUID):
    await busy(owner)
    assert await findings_after(f"UPDATE hold SET expires_at = '{NOW - timedelta(minutes=10)}'") == []


async def test_some_examples_of_many_are_named(owner: UUID):
    for _ in range(8):
        await credit(owner, 100)
    (finding,) = await findings_after("UPDATE lot_entry SET amount_minor = 99")
    assert (finding.name, finding.violations, len(set(finding.examples))) == (ENTRIES, 8, 5)
