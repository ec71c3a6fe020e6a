"""An account, and verbs that move bonuses on it the way services do."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.ledger.book import SYSTEM
from domain.ledger.policy import Life, clinic_account, lifetime
from domain.ledger.queries import Balance, balances
from domain.ledger.service import open_accounts, open_book, open_clinic_accounts, settle_accounts, write_book

UNIT = "RUB"
MOSCOW, NOVOSIBIRSK = "Europe/Moscow", "Asia/Novosibirsk"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def new_account() -> UUID:
    """Open an account and return its owner."""
    await open_clinic_accounts(unit=UNIT)
    owner = uuid4()
    await open_accounts(owner_id=owner, unit=UNIT)
    return owner


def life(
    *, now: datetime = NOW, waiting: int = 0, months: int = 6, until: date | None = None, zone: str = MOSCOW
) -> Life:
    """Return a life from today in the zone, or until a day."""
    made = lifetime(today=local_date(now, zone), waiting_days=waiting, months=months, time_zone=zone)
    return made if until is None else Life(made.usable_from, until, zone)


async def credit(
    owner: UUID, amount: int, lasting: Life | None = None, *, now: datetime = NOW, origin: str = "CASHBACK"
) -> UUID:
    """Credit a lot and return its id."""

    async def work() -> UUID:
        book = await open_book(owner_ids=[owner], now=now)
        book.begin("test_credit", str(uuid4()), cause=SYSTEM, effective_on=now.date())
        lot = book.credit(
            owner, amount, kind=origin, origin=origin, life=lasting or life(now=now), facts={"rule": "test"}
        )
        await write_book(book)
        return lot.id

    return await run_in_transaction(work)


async def spend(owner: UUID, amount: int, *, now: datetime = NOW) -> UUID:
    """Spend from the account and return the ledger transaction's id."""

    async def work() -> UUID:
        book = await open_book(owner_ids=[owner], now=now)
        event_id = book.begin("test_spend", str(uuid4()), cause=SYSTEM, effective_on=now.date())
        book.spend(owner, amount, kind="REDEMPTION", facts={"rule": "test"})
        await write_book(book)
        return event_id

    return await run_in_transaction(work)


async def claw_back(owner: UUID, amount: int, own: Sequence[UUID] = (), *, now: datetime = NOW) -> int:
    """Claw back and return what became debt."""

    async def work() -> int:
        book = await open_book(owner_ids=[owner], now=now)
        book.begin("test_clawback", str(uuid4()), cause=SYSTEM, effective_on=now.date())
        debt = book.claw_back(owner, amount, own=own, facts={"rule": "test"})
        await write_book(book)
        return debt

    return await run_in_transaction(work)


async def hold(lot_id: UUID, amount: int, *, now: datetime = NOW) -> None:
    """Reserve a part of a lot for a checkout that has not ended."""

    async def work() -> None:
        account = await fetchval("SELECT account_id FROM lot WHERE id = $1", lot_id)
        event_id, transfer_id = uuid4(), uuid4()
        await execute(
            "INSERT INTO ledger_transaction (id, operation, reference, actor_kind, effective_on, created_at)"
            " VALUES ($1, 'hold', $2, 'SYSTEM', $3, $4)",
            event_id, str(event_id), now.date(), now,
        )  # fmt: skip
        await execute(
            "INSERT INTO ledger_transfer (id, transaction_id, debit_account_id, credit_account_id, amount_minor, kind)"
            " VALUES ($1, $2, $3, $4, $5, 'PENDING')",
            transfer_id, event_id, account, clinic_account(UNIT, "redeemed"), amount,
        )  # fmt: skip
        await execute(
            "INSERT INTO hold (id, account_id, transfer_id, amount_minor, expires_at) VALUES ($1, $2, $3, $4, $5)",
            uuid4(), account, transfer_id, amount, now + timedelta(days=365),
        )  # fmt: skip
        await execute(
            "INSERT INTO lot_entry (id, lot_id, transfer_id, amount_minor, reserved_minor) VALUES ($1, $2, $3, 0, $4)",
            uuid4(), lot_id, transfer_id, amount,
        )  # fmt: skip
        await execute("UPDATE lot SET reserved_minor = reserved_minor + $2 WHERE id = $1", lot_id, amount)
        await execute("UPDATE ledger_account SET debits_pending = debits_pending + $2 WHERE id = $1", account, amount)

    await run_in_transaction(work)


async def settle(owner: UUID, *, now: datetime = NOW) -> None:
    """Do the night's work on the account."""
    await settle_accounts(owner_ids=[owner], now=now)


async def balance(owner: UUID, *, now: datetime = NOW, soon_days: int = 30) -> Balance:
    """Return the account's figures."""
    return (await balances(owner_ids=[owner], now=now, soon_days=soon_days))[owner]


async def remaining(*lots: UUID) -> list[int]:
    """Return what remains of lots."""
    return [await fetchval("SELECT remaining_minor FROM lot WHERE id = $1", lot) for lot in lots]


async def lines(owner: UUID) -> list[tuple[str, int, int]]:
    """Return the statement: kind, amount and balance after, oldest first."""
    rows: list[Any] = await fetch(
        "SELECT e.kind, e.amount_minor, e.balance_after_minor FROM account_entry e"
        " JOIN ledger_account a ON a.id = e.account_id WHERE a.owner_id = $1 ORDER BY e.id",
        owner,
    )
    return [(row["kind"], row["amount_minor"], row["balance_after_minor"]) for row in rows]


async def postings() -> list[tuple[str, str, str, str, int]]:
    """Return all transfers, oldest first: operation, kind, from, to, amount."""
    rows = await fetch(
        "SELECT x.operation, t.kind, d.kind AS debit, c.kind AS credit, t.amount_minor FROM ledger_transfer t"
        " JOIN ledger_transaction x ON x.id = t.transaction_id JOIN ledger_account d ON d.id = t.debit_account_id"
        " JOIN ledger_account c ON c.id = t.credit_account_id ORDER BY t.id"
    )
    return [(row["operation"], row["kind"], row["debit"], row["credit"], row["amount_minor"]) for row in rows]
