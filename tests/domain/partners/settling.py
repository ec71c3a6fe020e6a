"""Partners with lines on their accounts, whatever made them, and statements of them."""

from datetime import date, timedelta
from uuid import UUID, uuid4

from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.ledger.book import SYSTEM, Book
from domain.ledger.policy import NO_LIMIT_MINOR
from domain.ledger.service import open_book, open_partner_account, write_book
from domain.partners.service.statements import close_statement
from domain.partners.statement_queries import statements_by_ids
from tests.clinic import MANAGER, Clinic

UNIT = "RUB"
TODAY = date(2026, 3, 2)
FIRST = date(2026, 3, 1)
_PARTNER = """
INSERT INTO partner (id, code, name, status, contacts, settlement, return_days, created_at)
VALUES ($1, $2, $3, 'ACTIVE', '[]', 'MONTHLY', 14, $4)
"""


async def a_partner(clinic: Clinic, name: str = "Спортмастер") -> UUID:
    """Return a new partner that may owe as much as it likes."""
    partner_id = uuid4()
    await execute(_PARTNER, partner_id, f"p-{partner_id.hex[:8]}", name, clinic.now)
    await open_partner_account(partner_id=partner_id, unit=UNIT, floor_minor=-NO_LIMIT_MINOR)
    return partner_id


async def post(
    clinic: Clinic, partner_id: UUID, kind: str, amount_minor: int, *, on: date = TODAY, order: str | None = None,
    store: str | None = None,
) -> None:  # fmt: skip
    """Post a line of a partner's account: positive for what the clinic holds or owes, negative for what it funded."""

    async def work() -> None:
        book = await open_book(owner_ids=[partner_id], now=clinic.now)
        book.begin("test", str(uuid4()), cause=SYSTEM, effective_on=on)
        facts = {"order": order, "store": store}
        _line(book, partner_id, kind, amount_minor, facts)
        await write_book(book)

    await run_in_transaction(work)


def _line(book: Book, partner_id: UUID, kind: str, amount_minor: int, facts: dict[str, str | None]) -> None:
    if amount_minor < 0:
        to = "cash" if kind == "PAYMENT" else "revenue"
        book.charge_partner(partner_id, -amount_minor, kind=kind, facts=facts, credit_to=to)
    else:
        source = "cash" if kind == "PAYMENT" else "revenue"
        book.repay_partner(partner_id, amount_minor, kind=kind, facts=facts, debit_from=source)


async def close(clinic: Clinic, partner_id: UUID, first: date = FIRST, last: date = TODAY) -> dict[str, object]:
    """Close a period and return the statement."""
    statement_id = await close_statement(
        actor=MANAGER, partner_id=partner_id, period_from=first, period_to=last, now=clinic.now
    )
    return (await statements_by_ids(ids=[statement_id]))[statement_id]


async def stated(statement_id: object) -> list[int]:
    """Return the amounts of a statement's lines as they stand on the account, in order."""
    rows = await fetch(
        "SELECT e.amount_minor FROM partner_statement_line l JOIN account_entry e ON e.id = l.entry_id "
        "WHERE l.statement_id = $1 ORDER BY l.position",
        statement_id,
    )
    return [row["amount_minor"] for row in rows]


async def balance(partner_id: UUID) -> int:
    """Return the balance of a partner's account."""
    found: int = await fetchval(
        "SELECT credits_posted - debits_posted FROM ledger_account WHERE owner_id = $1 AND kind = 'partner'", partner_id
    )
    return found


def days(count: int) -> timedelta:
    """Return so many days."""
    return timedelta(days=count)
