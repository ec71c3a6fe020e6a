"""Open accounts, lock them as a book, and write a book in one statement."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.kernel.database import Row, execute, fetch, fetchval, in_a_transaction, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.money import format_minor
from domain.kernel.signals import tell
from domain.ledger.book import Book
from domain.ledger.errors import AlreadyPosted, FundsBelowFloor
from domain.ledger.funds import PARTNER
from domain.ledger.policy import CLINIC_KINDS, AccountState, LotState, clinic_account

_CLINIC_OWNER = UUID(int=0)
_OPEN = """
INSERT INTO ledger_account (id, kind, owner_id, unit, normal_side, has_floor, floor_minor,
                            debits_posted, credits_posted, debits_pending, credits_pending)
SELECT *, $7::bigint, 0, 0, 0, 0 FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::bool[])
ON CONFLICT DO NOTHING
"""
_FIND = "SELECT id FROM ledger_account WHERE owner_id = $1 AND unit = $2 AND kind = 'patient'"
_LOCK = """
SELECT id, kind, owner_id, unit, debits_posted, credits_posted, debits_pending, credits_pending, floor_minor
FROM ledger_account WHERE owner_id = ANY($1) AND kind IN ('patient', 'debt', 'certificate', 'partner')
ORDER BY id FOR NO KEY UPDATE
"""
_LOTS = """
SELECT id, account_id, origin, source_id, funder_id, contributor_id, parent_id, pending_transfer_id, amount_minor,
       remaining_minor, reserved_minor, usable_from, usable_at, expires_on, expires_at, time_zone, created_at
FROM lot WHERE account_id = ANY($1) AND remaining_minor > 0
"""
_POST = """
WITH book AS (SELECT $1::jsonb AS b),
transactions AS (
    INSERT INTO ledger_transaction SELECT r.*
    FROM book, jsonb_populate_recordset(NULL::ledger_transaction, b -> 'transactions') r),
transfers AS (
    INSERT INTO ledger_transfer SELECT r.*
    FROM book, jsonb_populate_recordset(NULL::ledger_transfer, b -> 'transfers') r),
counters AS (
    UPDATE ledger_account a SET
        debits_posted = a.debits_posted + r.debits_posted, credits_posted = a.credits_posted + r.credits_posted,
        debits_pending = a.debits_pending + r.debits_pending, credits_pending = a.credits_pending + r.credits_pending
    FROM book, jsonb_populate_recordset(NULL::ledger_account, b -> 'accounts') r WHERE a.id = r.id),
new_lots AS (
    INSERT INTO lot SELECT r.* FROM book, jsonb_populate_recordset(NULL::lot, b -> 'new_lots') r),
changed_lots AS (
    UPDATE lot l SET remaining_minor = r.remaining_minor, reserved_minor = r.reserved_minor,
        pending_transfer_id = r.pending_transfer_id
    FROM book, jsonb_populate_recordset(NULL::lot, b -> 'changed_lots') r WHERE l.id = r.id),
lot_entries AS (
    INSERT INTO lot_entry SELECT r.* FROM book, jsonb_populate_recordset(NULL::lot_entry, b -> 'lot_entries') r)
INSERT INTO account_entry SELECT r.* FROM book, jsonb_populate_recordset(NULL::account_entry, b -> 'entries') r
"""
_SET_FLOOR = "UPDATE ledger_account SET floor_minor = $2 WHERE id = $1"
WITHOUT_LOTS = ("debt", PARTNER)
_COUNTERS = ("debits_posted", "credits_posted", "debits_pending", "credits_pending")
_LOT_COLUMNS = (
    "id", "account_id", "origin", "source_id", "funder_id", "contributor_id", "parent_id", "pending_transfer_id",
    "amount_minor", "remaining_minor", "reserved_minor", "usable_from", "usable_at", "expires_on", "expires_at",
    "time_zone", "created_at",
)  # fmt: skip


@transactional
async def open_accounts(*, owner_id: UUID, unit: str) -> UUID:
    """Make a patient's account and debt account; return the patient account's id. Those that are there stay.

    Args:
        owner_id: the patient's id.
        unit: the currency.
    """
    account_id, debt_id = new_id(), new_id()
    made = await execute(
        _OPEN,
        [account_id, debt_id],
        ["patient", "debt"],
        [owner_id] * 2,
        [unit] * 2,
        ["credit", "debit"],
        [True] * 2,
        0,
    )
    if not made:
        account_id = await fetchval(_FIND, owner_id, unit)
    return account_id


@transactional
async def open_certificate_account(*, certificate_id: UUID, unit: str) -> UUID:
    """Make the account of a new gift certificate, which cannot go below zero; return the account's id.

    Args:
        certificate_id: the certificate's id, which owns the account.
        unit: the currency.
    """
    account_id = new_id()
    await execute(_OPEN, [account_id], ["certificate"], [certificate_id], [unit], ["credit"], [True], 0)
    return account_id


@transactional
async def open_partner_account(*, partner_id: UUID, unit: str, floor_minor: int) -> UUID:
    """Make the account of a new partner's funds; return the account's id (decision 0016).

    Args:
        partner_id: the partner's id, which owns the account.
        unit: the currency.
        floor_minor: what the balance may not fall below: 0, or minus what the partner may owe.
    """
    account_id = new_id()
    await execute(_OPEN, [account_id], [PARTNER], [partner_id], [unit], ["credit"], [True], floor_minor)
    return account_id


@transactional
async def set_partner_floor(*, partner_id: UUID, floor_minor: int, now: datetime) -> None:
    """Change what the balance of a partner may not fall below; the partner's account is locked for it.

    Raises:
        FundsBelowFloor: the balance is below that.
    """
    account = (await open_book(owner_ids=[partner_id], now=now)).account(partner_id, PARTNER)
    if account.posted_minor < floor_minor:
        raise FundsBelowFloor(balance=format_minor(-account.posted_minor))
    await execute(_SET_FLOOR, account.id, floor_minor)


@transactional
async def open_clinic_accounts(*, unit: str) -> None:
    """Make the clinic's own accounts of one currency; those that are there stay."""
    count = len(CLINIC_KINDS)
    ids = [clinic_account(unit, kind) for kind in CLINIC_KINDS]
    debit_normal = {"expense", "cash"}
    sides = ["debit" if kind in debit_normal else "credit" for kind in CLINIC_KINDS]
    await execute(_OPEN, ids, list(CLINIC_KINDS), [_CLINIC_OWNER] * count, [unit] * count, sides, [False] * count, 0)


async def open_book(*, owner_ids: Iterable[UUID], now: datetime) -> Book:
    """Lock the accounts of patients, certificates and partners as a settled book until the transaction ends.

    Accounts are locked in the order of their ids, and the lots are read after the lock. What has matured is posted
    and what has expired is swept first, so that the book shows what can be spent at `now`.

    Raises:
        RuntimeError: no transaction is open.
    """
    if not in_a_transaction():
        raise RuntimeError("a book needs a transaction")
    rows = await fetch(_LOCK, list(set(owner_ids)))
    accounts = {(row["owner_id"], row["kind"]): AccountState(**_named(row)) for row in rows}
    lots: dict[UUID, list[LotState]] = {}
    for row in await fetch(_LOTS, [account.id for account in accounts.values() if account.kind not in WITHOUT_LOTS]):
        lots.setdefault(row["account_id"], []).append(LotState(**row))
    book = Book(now=now, unit=rows[0]["unit"] if rows else "", accounts=accounts, lots=lots)
    book.settle()
    return book


@transactional
async def settle_accounts(*, owner_ids: Iterable[UUID], now: datetime) -> None:
    """Post what has matured and sweep what has expired on some accounts, in one transaction."""
    await write_book(await open_book(owner_ids=owner_ids, now=now))


async def write_book(book: Book) -> None:
    """Write everything the book holds, in one statement.

    Raises:
        AlreadyPosted: one of its events, by operation and reference, was posted before.

    Effects:
        Whoever watches an account that got a new line, or the certificate it is of, is told once the transaction is
        committed (decision 0009).
    """
    if not book.rows["transfers"]:
        return
    touched = [lot for lots in book.lots.values() for lot in lots if lot.is_changed]
    document = {
        **book.rows,
        "accounts": [
            {"id": account.id, **{counter: account.added.get(counter, 0) for counter in _COUNTERS}}
            for account in book.accounts.values()
            if account.added
        ],
        "new_lots": [_lot_row(lot) for lot in touched if lot.is_new],
        "changed_lots": [_lot_row(lot) for lot in touched if not lot.is_new],
    }
    try:
        await execute(_POST, to_json(document))
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name == "ledger_transaction_once":
            raise AlreadyPosted from error
        raise
    tell(_changed(book))


def _changed(book: Book) -> set[UUID]:
    """Return the accounts that got a line, and the certificates and partners whose accounts did."""
    accounts = {entry["account_id"] for entry in book.rows["entries"]}
    return accounts | {
        account.owner_id
        for account in book.accounts.values()
        if account.kind in ("certificate", PARTNER) and account.id in accounts
    }


def _named(row: Row) -> dict[str, Any]:
    """Return the fields of an account's state."""
    return {name: row[name] for name in AccountState.__dataclass_fields__ if name in row}


def _lot_row(lot: LotState) -> dict[str, object]:
    return {column: getattr(lot, column) for column in _LOT_COLUMNS}
