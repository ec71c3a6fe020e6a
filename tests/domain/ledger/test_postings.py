import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel.database import execute, fetchrow, fetchval, run_in_transaction
from domain.ledger.book import SYSTEM, Book
from domain.ledger.errors import AlreadyPosted, InsufficientFunds
from domain.ledger.policy import Life
from domain.ledger.queries import Balance, lots_given, own_lots, owners_to_settle
from domain.ledger.service import (
    open_accounts,
    open_book,
    open_certificate_account,
    open_clinic_accounts,
    settle_accounts,
    write_book,
)
from tests.domain.ledger.given import (
    MOSCOW,
    NOVOSIBIRSK,
    NOW,
    UNIT,
    balance,
    claw_back,
    credit,
    hold,
    life,
    lines,
    new_account,
    postings,
    remaining,
    settle,
    spend,
)


def figures(available: int = 0, pending: int = 0, held: int = 0, debt: int = 0) -> tuple[int, int, int, int]:
    return available, pending, held, debt


async def told(owner: UUID, *, now: datetime = NOW) -> tuple[int, int, int, int]:
    found = await balance(owner, now=now)
    return found.available_minor, found.pending_minor, found.held_minor, found.debt_minor


async def test_a_usable_credit_is_posted_at_once(owner: UUID):
    await credit(owner, 500_00)
    assert await told(owner) == figures(available=500_00)
    assert await postings() == [("test_credit", "SINGLE", "expense", "patient", 500_00)]
    assert await lines(owner) == [("CASHBACK", 500_00, 500_00)]


async def test_a_credit_that_waits_is_pending_until_its_day_begins_in_its_zone(owner: UUID):
    await credit(owner, 300_00, life(waiting=14))
    matures = datetime(2026, 3, 15, 21, tzinfo=UTC)
    assert await told(owner, now=matures - timedelta(microseconds=1)) == figures(pending=300_00)
    assert await told(owner, now=matures) == figures(available=300_00)
    await settle(owner, now=matures)
    assert await told(owner, now=matures) == figures(available=300_00)
    assert await postings() == [
        ("test_credit", "PENDING", "expense", "patient", 300_00),
        ("mature", "POST", "expense", "patient", 300_00),
    ]
    assert await lines(owner) == [("CASHBACK", 300_00, 0)]


async def test_a_pending_credit_can_not_be_spent_and_a_matured_one_is_posted_by_the_spend(owner: UUID):
    await credit(owner, 300_00, life(waiting=14))
    with pytest.raises(InsufficientFunds, match=r"0\.00 can be spent"):
        await spend(owner, 1)
    await spend(owner, 300_00, now=NOW + timedelta(days=14))
    assert [posting[:2] for posting in await postings()] == [
        ("test_credit", "PENDING"), ("mature", "POST"), ("test_spend", "SINGLE")
    ]  # fmt: skip


async def test_lots_mature_at_midnight_of_their_own_branch(owner: UUID):
    await credit(owner, 1_00, life(waiting=1, zone=MOSCOW))
    await credit(owner, 2_00, life(waiting=1, zone=NOVOSIBIRSK))
    assert await told(owner, now=datetime(2026, 3, 2, 17, tzinfo=UTC)) == figures(available=2_00, pending=1_00)
    assert await told(owner, now=datetime(2026, 3, 2, 21, tzinfo=UTC)) == figures(available=3_00)


async def test_a_debit_takes_by_expiry_then_age_none_last_and_remembers_who_gave(owner: UUID):
    endless = await credit(owner, 100, Life(NOW.date(), None, MOSCOW))
    late, soon = await credit(owner, 100, life(months=12)), await credit(owner, 100, life(months=3))
    soon_too = await credit(owner, 100, life(months=3))
    event_id = await spend(owner, 250)
    assert await remaining(soon, soon_too, late, endless) == [0, 0, 50, 100]
    given = await lots_given(transaction_id=event_id, source_id=uuid4())
    assert [(row["id"], row["given_minor"], row["returned_minor"]) for row in given] == [
        (soon, 100, 0), (soon_too, 100, 0), (late, 50, 0)
    ]  # fmt: skip
    assert (await lines(owner))[-1] == ("REDEMPTION", -250, 150)


async def test_a_lot_without_an_end_gives_last_and_never_expires(owner: UUID):
    endless = await credit(owner, 100, Life(NOW.date(), None, MOSCOW))
    lasting = await credit(owner, 100, life(months=1200))
    await spend(owner, 150)
    assert await remaining(lasting, endless) == [0, 50]
    much_later = NOW + timedelta(days=365 * 200)
    assert await balance(owner, now=much_later) == Balance(50, 0, 0, 0, 0, None)
    await settle(owner, now=much_later)
    assert await remaining(endless) == [50]


async def test_a_debit_of_more_than_there_is_changes_nothing(owner: UUID):
    await credit(owner, 100)
    with pytest.raises(InsufficientFunds) as refused:
        await spend(owner, 101)
    assert refused.value.params == {"available": "1.00"}
    assert await told(owner) == figures(available=100)


async def test_an_expired_lot_is_swept_into_breakage_once(owner: UUID):
    lot = await credit(owner, 100, life(until=date(2026, 3, 5)))
    over = datetime(2026, 3, 5, 21, tzinfo=UTC)
    assert await told(owner, now=over - timedelta(microseconds=1)) == figures(available=100)
    assert await told(owner, now=over) == figures()
    await settle(owner, now=over)
    await settle(owner, now=over + timedelta(days=1))
    assert await remaining(lot) == [0]
    assert (await postings())[1:] == [("expire", "SINGLE", "patient", "breakage", 100)]
    assert (await lines(owner))[-1] == ("EXPIRY", -100, 0)
    row = await fetchrow("SELECT reference, effective_on FROM ledger_transaction WHERE operation = 'expire'")
    assert row is not None
    assert tuple(row) == (str(lot), date(2026, 3, 6))


async def test_lots_expire_at_midnight_of_their_own_branch(owner: UUID):
    moscow = await credit(owner, 1_00, life(until=date(2026, 3, 5), zone=MOSCOW))
    novosibirsk = await credit(owner, 2_00, life(until=date(2026, 3, 5), zone=NOVOSIBIRSK))
    await settle(owner, now=datetime(2026, 3, 5, 17, tzinfo=UTC))
    assert await remaining(moscow, novosibirsk) == [1_00, 0]
    await settle(owner, now=datetime(2026, 3, 5, 21, tzinfo=UTC))
    assert await remaining(moscow, novosibirsk) == [0, 0]


async def test_a_late_sweep_never_makes_expired_bonuses_spendable(owner: UUID):
    await credit(owner, 100, life(until=date(2026, 3, 5)))
    fresh = await credit(owner, 40, life(months=3))
    late = NOW + timedelta(days=30)
    with pytest.raises(InsufficientFunds, match=r"0\.40"):
        await spend(owner, 41, now=late)
    await spend(owner, 40, now=late)
    assert await remaining(fresh) == [0]
    assert await told(owner, now=late) == figures()


async def test_a_lot_that_matured_and_expired_unseen_is_posted_then_swept(owner: UUID):
    await credit(owner, 100, life(waiting=2, until=date(2026, 3, 5)))
    late = NOW + timedelta(days=30)
    assert await told(owner, now=late) == figures()
    await settle(owner, now=late)
    assert [posting[0] for posting in await postings()] == ["test_credit", "mature", "expire"]


async def test_a_clawback_shrinks_its_own_pending_lot_which_posts_what_remains(owner: UUID):
    lot, other = await credit(owner, 300, life(waiting=14)), await credit(owner, 50, life(waiting=10))
    assert await claw_back(owner, 120, [lot]) == 0
    assert await told(owner) == figures(pending=230)
    assert await remaining(lot, other) == [180, 50]
    assert (await postings())[2:] == [
        ("test_clawback", "VOID", "expense", "patient", 300),
        ("test_clawback", "PENDING", "expense", "patient", 180),
    ]
    assert (await lines(owner))[-1] == ("CLAWBACK", -120, 0)
    await settle(owner, now=NOW + timedelta(days=14))
    assert await told(owner, now=NOW + timedelta(days=14)) == figures(available=230)
    assert (await postings())[-1] == ("mature", "POST", "expense", "patient", 180)


async def test_a_clawback_of_a_whole_pending_lot_voids_it(owner: UUID):
    lot = await credit(owner, 300, life(waiting=14))
    assert await claw_back(owner, 300, [lot]) == 0
    assert (await postings())[1:] == [("test_clawback", "VOID", "expense", "patient", 300)]
    assert await fetchval("SELECT pending_transfer_id FROM lot WHERE id = $1", lot) is None
    assert await told(owner, now=NOW + timedelta(days=20)) == figures()


async def test_a_clawback_takes_its_own_lot_then_others_and_the_rest_is_debt(owner: UUID):
    own, other = await credit(owner, 100, life(months=12)), await credit(owner, 50, life(months=1))
    await credit(owner, 500, life(waiting=14))
    assert await claw_back(owner, 120, [own]) == 0
    assert await remaining(own, other) == [0, 30]
    assert await claw_back(owner, 100, [own]) == 70
    assert await told(owner) == figures(pending=500, debt=70)
    assert (await postings())[-1] == ("test_clawback", "SINGLE", "debt", "expense", 70)


async def test_a_clawback_takes_from_a_pending_own_lot_and_from_usable_ones_together(owner: UUID):
    own = await credit(owner, 100, life(waiting=14))
    await credit(owner, 30)
    assert await claw_back(owner, 150, [own]) == 20
    assert await told(owner) == figures(debt=20)
    assert [line[:2] for line in await lines(owner)][2:] == [("CLAWBACK", -100), ("CLAWBACK", -30)]


async def test_debt_is_paid_when_a_pending_lot_matures(owner: UUID):
    await credit(owner, 100, life(waiting=14))
    assert await claw_back(owner, 30) == 30
    matured = NOW + timedelta(days=14)
    assert await told(owner, now=matured) == figures(available=70)
    await settle(owner, now=matured)
    assert await told(owner, now=matured) == figures(available=70)
    assert (await postings())[-2:] == [
        ("mature", "POST", "expense", "patient", 100),
        ("mature", "SINGLE", "patient", "debt", 30),
    ]
    assert (await lines(owner))[-1] == ("CLAWBACK", -30, 70)


async def test_debt_is_paid_by_a_usable_credit(owner: UUID):
    await claw_back(owner, 30)
    await credit(owner, 20)
    assert await told(owner) == figures(debt=10)
    await credit(owner, 20)
    assert await told(owner) == figures(available=10)
    assert [line for line in await lines(owner) if line[0] == "CLAWBACK"] == [
        ("CLAWBACK", -20, 0),
        ("CLAWBACK", -10, 10),
    ]


async def test_the_lot_that_matured_first_pays_the_debt_also_when_nobody_looked(owner: UUID):
    """Two lots matured since, the second one expired as well: the figures are those of a settled account."""
    lasting = await credit(owner, 100, life(waiting=2, months=12))
    gone = await credit(owner, 100, life(waiting=3, until=date(2026, 3, 8)))
    await claw_back(owner, 100)
    later = NOW + timedelta(days=20)
    shown = await told(owner, now=later)
    await settle(owner, now=later)
    assert shown == await told(owner, now=later) == figures()
    assert await remaining(lasting, gone) == [0, 0]


async def test_what_is_held_is_neither_spent_nor_clawed_back_nor_swept(owner: UUID):
    lot = await credit(owner, 100, life(until=date(2026, 3, 5)))
    await hold(lot, 60)
    assert await told(owner) == figures(available=40, held=60)
    with pytest.raises(InsufficientFunds, match=r"0\.40"):
        await spend(owner, 41)
    assert await claw_back(owner, 50, [lot]) == 10
    assert await told(owner) == figures(held=60, debt=10)
    over = NOW + timedelta(days=10)
    await settle(owner, now=over)
    assert await remaining(lot) == [60]
    assert await told(owner, now=over) == figures(held=60, debt=10)


async def test_what_expires_soon_is_told_with_its_first_day(owner: UUID):
    await credit(owner, 100, life(until=date(2026, 4, 1)))
    await credit(owner, 40, life(until=date(2026, 3, 20)))
    await credit(owner, 7, life(until=date(2026, 4, 2)))
    await credit(owner, 3, life(waiting=2, until=date(2026, 3, 10)))
    assert await balance(owner) == Balance(147, 3, 0, 0, 140, date(2026, 3, 20))
    assert await balance(owner, soon_days=31) == Balance(147, 3, 0, 0, 147, date(2026, 3, 20))
    assert await balance(owner, soon_days=0) == Balance(147, 3, 0, 0, 0, None)
    assert await balance(owner, now=NOW + timedelta(days=2)) == Balance(150, 0, 0, 0, 150, date(2026, 3, 10))


async def test_what_pays_a_debt_at_its_maturity_does_not_expire_soon(owner: UUID):
    await credit(owner, 40, life(waiting=2, until=date(2026, 3, 10)))
    await credit(owner, 60, life(waiting=3, until=date(2026, 3, 12)))
    await claw_back(owner, 50)
    assert await balance(owner, now=NOW + timedelta(days=3)) == Balance(50, 0, 0, 0, 50, date(2026, 3, 12))


@pytest.mark.parametrize("table", ["ledger_transaction", "ledger_transfer", "lot_entry", "account_entry"])
async def test_history_is_never_changed_or_deleted(owner: UUID, table: str):
    await credit(owner, 100)
    for change in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
        with pytest.raises(asyncpg.RestrictViolationError, match=f"rows of {table}|are never changed or deleted"):
            await execute(change)
    assert await fetchval(f"SELECT count(*) FROM {table}") == 1


async def test_the_database_refuses_a_negative_balance(owner: UUID):
    await credit(owner, 100)
    for change in (
        "debits_posted = debits_posted + 101",
        "debits_pending = debits_pending + 101",
        "credits_posted = credits_posted - 1, debits_posted = debits_posted + 100",
    ):
        with pytest.raises(asyncpg.CheckViolationError) as refused:
            await execute(f"UPDATE ledger_account SET {change} WHERE owner_id = $1 AND kind = 'patient'", owner)
        assert refused.value.constraint_name == "ledger_account_floor"
    with pytest.raises(asyncpg.CheckViolationError, match="ledger_account_floor"):
        await execute("UPDATE ledger_account SET credits_posted = 1 WHERE owner_id = $1 AND kind = 'debt'", owner)
    with pytest.raises(asyncpg.CheckViolationError, match="ledger_account_counters"):
        await execute("UPDATE ledger_account SET credits_pending = -1 WHERE owner_id = $1", owner)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("remaining_minor = -1", "lot_bounds"),
        ("remaining_minor = 101", "lot_bounds"),
        ("reserved_minor = 101", "lot_bounds"),
        ("reserved_minor = -1", "lot_bounds"),
        ("amount_minor = 0, remaining_minor = 0", "lot_amount"),
    ],
)
async def test_the_database_refuses_a_lot_out_of_bounds(owner: UUID, change: str, constraint: str):
    await credit(owner, 100)
    with pytest.raises(asyncpg.CheckViolationError) as refused:
        await execute(f"UPDATE lot SET {change}")
    assert refused.value.constraint_name == constraint


async def test_an_event_is_posted_once_for_ever(owner: UUID):
    async def work() -> None:
        book = await open_book(owner_ids=[owner], now=NOW)
        book.begin("import", "batch-1:7", cause=SYSTEM, effective_on=NOW.date())
        book.credit(owner, 100, kind="CASHBACK", origin="OPENING", life=life(), facts={}, debit_from="opening")
        await write_book(book)

    await run_in_transaction(work)
    with pytest.raises(AlreadyPosted, match="done already"):
        await run_in_transaction(work)
    assert await told(owner) == figures(available=100)


async def test_a_pending_transfer_resolves_once(owner: UUID):
    lot = await credit(owner, 100, life(waiting=14))
    await credit(owner, 500, life(waiting=20))
    later = NOW + timedelta(days=14)

    async def twice() -> None:
        stale = await open_book(owner_ids=[owner], now=NOW)
        await write_book(await open_book(owner_ids=[owner], now=later))
        stale.begin("mature", "another name for it", cause=SYSTEM, effective_on=later.date())
        stale._post_pending(owner, next(each for each in stale.lots_of(owner) if each.id == lot))
        await write_book(stale)

    with pytest.raises(asyncpg.UniqueViolationError) as refused:
        await run_in_transaction(twice)
    assert refused.value.constraint_name == "ledger_transfer_resolved_once"
    assert await remaining(lot) == [100]


async def test_50_debits_at_once_of_a_balance_for_10_are_exactly_10(owner: UUID):
    await credit(owner, 10_00)
    outcomes = await asyncio.gather(*(spend(owner, 1_00) for _ in range(50)), return_exceptions=True)
    assert sum(isinstance(outcome, UUID) for outcome in outcomes) == 10
    assert sum(isinstance(outcome, InsufficientFunds) for outcome in outcomes) == 40
    assert await told(owner) == figures()


async def test_books_of_several_owners_at_once_do_not_block_each_other_for_ever(owner: UUID):
    others = [owner, *[await new_account() for _ in range(4)]]

    async def credit_all(owners: list[UUID]) -> None:
        async def work() -> None:
            book = await open_book(owner_ids=owners, now=NOW)
            for each in owners:
                book.begin("gift", str(uuid4()), cause=SYSTEM, effective_on=NOW.date())
                book.credit(each, 1, kind="CASHBACK", origin="MANUAL", life=life(), facts={})
            await write_book(book)

        await run_in_transaction(work)

    await asyncio.gather(*(credit_all(others[i % 5 :] + others[: i % 5]) for i in range(20)))
    assert [await told(each) for each in others] == [figures(available=20)] * 5


async def test_a_book_needs_a_transaction_and_a_transfer_an_event(owner: UUID):
    with pytest.raises(RuntimeError, match="needs a transaction"):
        await open_book(owner_ids=[owner], now=NOW)

    async def eventless() -> None:
        book = await open_book(owner_ids=[owner], now=NOW)
        book.credit(owner, 1, kind="CASHBACK", origin="MANUAL", life=life(), facts={})

    with pytest.raises(RuntimeError, match="call begin"):
        await run_in_transaction(eventless)


async def test_an_event_without_a_transfer_leaves_no_trace(owner: UUID):
    async def work() -> None:
        book = await open_book(owner_ids=[owner], now=NOW)
        book.begin("nothing", "1", cause=SYSTEM, effective_on=NOW.date())
        assert book.claw_back(owner, 0, own=[], facts={}) == 0
        await write_book(book)

    await run_in_transaction(work)
    assert await postings() == []


async def test_a_book_of_nobody_is_empty(db: str):
    async def work() -> Book:
        return await open_book(owner_ids=[], now=NOW)

    book = await run_in_transaction(work)
    assert (book.unit, book.accounts, book.rows["transfers"]) == ("", {}, [])


async def test_accounts_that_are_there_stay(owner: UUID):
    account = await fetchval("SELECT id FROM ledger_account WHERE owner_id = $1 AND kind = 'patient'", owner)
    await credit(owner, 100)
    assert await open_accounts(owner_id=owner, unit=UNIT) == account
    await open_clinic_accounts(unit=UNIT)
    assert await told(owner) == figures(available=100)
    assert await fetchval("SELECT count(*) FROM ledger_account") == 9


async def test_the_nights_work_finds_who_has_something_due(owner: UUID):
    maturing, expiring, idle = [await new_account() for _ in range(3)]
    await credit(maturing, 100, life(waiting=3))
    await credit(expiring, 100, life(until=date(2026, 3, 4)))
    await credit(idle, 100)
    later = NOW + timedelta(days=3)
    assert await owners_to_settle(now=NOW, limit=9, after=UUID(int=0)) == []
    due = await owners_to_settle(now=later, limit=9, after=UUID(int=0))
    assert due == sorted([maturing, expiring])
    assert await owners_to_settle(now=later, limit=1, after=UUID(int=0)) == due[:1]
    assert await owners_to_settle(now=later, limit=9, after=due[0]) == due[1:]
    await settle_accounts(owner_ids=due, now=later)
    assert await owners_to_settle(now=later, limit=9, after=UUID(int=0)) == []


async def test_the_lots_that_a_source_made_are_found(owner: UUID):
    source = uuid4()

    async def work() -> UUID:
        book = await open_book(owner_ids=[owner], now=NOW)
        book.begin("cashback", str(source), cause=SYSTEM, effective_on=NOW.date())
        lot = book.credit(owner, 1, kind="CASHBACK", origin="CASHBACK", life=life(), facts={}, source_id=source)
        await write_book(book)
        return lot.id

    lot = await run_in_transaction(work)
    assert [row["id"] for row in await own_lots(source_id=source, kind="CASHBACK")] == [lot]
    assert await own_lots(source_id=source, kind="REFUND") == []


async def test_a_refund_returns_to_a_child_of_the_spent_lot(owner: UUID):
    spent = await credit(owner, 100, life(until=date(2026, 3, 5)))
    event_id, source = await spend(owner, 60), uuid4()

    async def work() -> None:
        (given,) = await lots_given(transaction_id=event_id, source_id=source)
        book = await open_book(owner_ids=[owner], now=NOW)
        parent = next(lot for lot in book.lots_of(owner) if lot.id == given["id"])
        book.begin("refund", "1", cause=SYSTEM, effective_on=NOW.date())
        book.credit(
            owner, 25, kind="REFUND", origin="REFUND", life=life(), facts={}, source_id=source, parent=parent,
            debit_from="redeemed",
        )  # fmt: skip
        await write_book(book)

    await run_in_transaction(work)
    row = await fetchrow("SELECT parent_id, amount_minor FROM lot WHERE origin = 'REFUND'")
    assert row is not None
    assert tuple(row) == (spent, 25)
    (given,) = await lots_given(transaction_id=event_id, source_id=source)
    assert (given["given_minor"], given["returned_minor"]) == (60, 25)
    assert (await postings())[-1] == ("refund", "SINGLE", "redeemed", "patient", 25)


async def test_a_certificates_given_part_is_spent_before_the_paid_one_and_one_part_may_be_named(db: str):
    await open_clinic_accounts(unit="RUB")
    certificate_id = uuid4()

    async def work() -> list[tuple[str, int]]:
        await open_certificate_account(certificate_id=certificate_id, unit="RUB")
        book = await open_book(owner_ids=[certificate_id], now=NOW)
        book.begin("certificate_issue", "1", cause=SYSTEM, effective_on=NOW.date())
        for origin, amount, account in (("SOLD", 700, "cash"), ("PROMOTIONAL", 300, "expense")):
            book.credit(
                certificate_id, amount, kind="ISSUE", origin=origin, life=Life(NOW.date(), None, "Europe/Moscow"),
                facts={}, debit_from=account, holder="certificate",
            )  # fmt: skip
        assert book.available_minor(certificate_id, holder="certificate") == 1000
        assert book.available_minor(certificate_id, holder="certificate", origin="SOLD") == 700
        with pytest.raises(InsufficientFunds):
            book.spend(certificate_id, 701, kind="BUY_BACK", facts={}, holder="certificate", origin="SOLD")
        taken = book.spend(certificate_id, 400, kind="REDEMPTION", facts={}, credit_to="revenue", holder="certificate")
        await write_book(book)
        return [(lot.origin, part) for lot, part in taken]

    assert await run_in_transaction(work) == [("PROMOTIONAL", 300), ("SOLD", 100)]
    assert await postings() == [
        ("certificate_issue", "SINGLE", "cash", "certificate", 700),
        ("certificate_issue", "SINGLE", "expense", "certificate", 300),
        ("certificate_issue", "SINGLE", "certificate", "revenue", 400),
    ]


async def test_lots_of_several_patients_are_spent_together_by_expiry(owner: UUID):
    other = await new_account()
    await credit(owner, 100, life(until=date(2026, 6, 1)))
    await credit(other, 100, life(until=date(2026, 5, 1)))

    async def work(amount: int) -> None:
        book = await open_book(owner_ids=[owner, other], now=NOW)
        book.begin("redeem", str(amount), cause=SYSTEM, effective_on=NOW.date())
        book.spend_pooled([owner, other], amount, kind="REDEMPTION", facts={})
        await write_book(book)

    with pytest.raises(InsufficientFunds):
        await run_in_transaction(lambda: work(201))
    await run_in_transaction(lambda: work(150))
    assert ((await balance(owner)).available_minor, (await balance(other)).available_minor) == (50, 0)
