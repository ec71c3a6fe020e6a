from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel.database import execute, fetchval, run_in_transaction
from domain.ledger.book import SYSTEM, Book
from domain.ledger.errors import FundsBelowFloor, PartnerFundsLow
from domain.ledger.policy import NO_LIMIT_MINOR
from domain.ledger.proofs import PROOFS, run
from domain.ledger.service import (
    open_book,
    open_certificate_account,
    open_clinic_accounts,
    open_partner_account,
    set_partner_floor,
    write_book,
)
from tests.domain.ledger.given import NOW, UNIT, balance, life, lines, postings, spend
from tests.domain.ledger.test_proofs import findings_after

FACTS = {"rule": "test"}


async def a_partner(paid_in: int = 0, floor: int = 0) -> UUID:
    partner = uuid4()
    await open_clinic_accounts(unit=UNIT)
    await open_partner_account(partner_id=partner, unit=UNIT, floor_minor=floor)
    if paid_in:
        await on_book(
            [partner], lambda book: book.repay_partner(partner, paid_in, kind="PAYMENT", facts=FACTS, debit_from="cash")
        )
    return partner


async def on_book(owners: list[UUID], verb: Callable[[Book], Any]) -> Any:
    async def work() -> Any:
        book = await open_book(owner_ids=owners, now=NOW)
        book.begin("test", str(uuid4()), cause=SYSTEM, effective_on=NOW.date())
        result = verb(book)
        await write_book(book)
        return result

    return await run_in_transaction(work)


async def fund_bonus(partner: UUID, owner: UUID, amount: int) -> UUID:
    def verb(book: Book) -> UUID:
        return book.credit(
            owner, amount, kind="PARTNER", origin="PARTNER", life=life(), facts=FACTS, funder_id=partner,
            funder_kind="SALE",
        ).id  # fmt: skip

    lot_id: UUID = await on_book([partner, owner], verb)
    return lot_id


async def funds(partner: UUID) -> int:
    left: int = await on_book([partner], lambda book: book.funds_minor(partner))
    return left


async def broken() -> list[str]:
    return [finding.name for finding in await run(proofs=PROOFS, now=NOW) if finding.violations]


async def test_a_partner_funds_a_bonus_that_can_be_spent_at_once(owner: UUID):
    partner = await a_partner(1000)
    lot_id = await fund_bonus(partner, owner, 300)
    assert (await balance(owner)).available_minor == 300
    assert await fetchval("SELECT funder_id FROM lot WHERE id = $1", lot_id) == partner
    assert await funds(partner) == 700
    assert await lines(partner) == [("PAYMENT", 1000, 1000), ("SALE", -300, 700)]
    assert await postings() == [
        ("test", "SINGLE", "cash", "partner", 1000),
        ("test", "SINGLE", "partner", "patient", 300),
    ]
    assert await broken() == []


async def test_a_prepaid_block_is_never_overdrawn(owner: UUID):
    partner = await a_partner(100)
    with pytest.raises(PartnerFundsLow) as refused:
        await fund_bonus(partner, owner, 101)
    assert refused.value.params == {"available": "1.00"}
    await fund_bonus(partner, owner, 100)
    with pytest.raises(PartnerFundsLow):
        await on_book([partner], lambda book: book.charge_partner(partner, 1, kind="DISCOUNT", facts=FACTS))
    assert await broken() == []


async def test_a_partner_that_settles_by_the_month_may_owe_up_to_its_limit(owner: UUID):
    partner = await a_partner(floor=-500)
    await on_book([partner], lambda book: book.charge_partner(partner, 500, kind="DISCOUNT", facts=FACTS))
    assert await lines(partner) == [("DISCOUNT", -500, -500)]
    assert (await postings())[-1] == ("test", "SINGLE", "partner", "revenue", 500)
    with pytest.raises(PartnerFundsLow) as refused:
        await fund_bonus(partner, owner, 1)
    assert refused.value.params == {"available": "0.00"}
    assert await broken() == []


async def test_the_database_itself_keeps_the_floor(db: str):
    partner = await a_partner(100)
    with pytest.raises(asyncpg.CheckViolationError):
        await execute("UPDATE ledger_account SET debits_posted = 101 WHERE owner_id = $1", partner)


async def test_the_limit_can_change_but_not_under_what_is_owed_already(db: str):
    partner = await a_partner(floor=-NO_LIMIT_MINOR)
    await on_book([partner], lambda book: book.charge_partner(partner, 700, kind="DISCOUNT", facts=FACTS))
    with pytest.raises(FundsBelowFloor) as refused:
        await set_partner_floor(partner_id=partner, floor_minor=-600, now=NOW)
    assert refused.value.params == {"balance": "7.00"}
    await set_partner_floor(partner_id=partner, floor_minor=-700, now=NOW)
    assert await funds(partner) == 0


def take_back(partner: UUID, owner: UUID, lot_id: UUID, amount: int) -> Callable[[Book], int]:
    """Return the verb that takes a partner's bonus back."""

    def verb(book: Book) -> int:
        debt = book.claw_back(owner, amount, own=[lot_id], facts=FACTS)
        book.repay_partner(partner, amount, kind="SALE_REVERSAL", facts=FACTS, debit_from="expense")
        return debt

    return verb


async def test_what_a_partner_funded_goes_back_to_it(owner: UUID):
    partner = await a_partner(1000)
    lot_id = await fund_bonus(partner, owner, 300)
    assert await on_book([partner, owner], take_back(partner, owner, lot_id, 300)) == 0
    assert (await balance(owner)).available_minor == 0
    assert (await lines(partner))[-1] == ("SALE_REVERSAL", 300, 1000)
    assert await broken() == []


async def test_a_partner_gets_all_of_it_back_in_one_line_though_the_patient_has_spent_it(owner: UUID):
    partner = await a_partner(1000)
    lot_id = await fund_bonus(partner, owner, 300)
    await spend(owner, 250)
    assert await on_book([partner, owner], take_back(partner, owner, lot_id, 300)) == 250
    assert (await balance(owner)).debt_minor == 250
    assert (await lines(partner))[2:] == [("SALE_REVERSAL", 300, 1000)]
    assert (await postings())[-3:] == [
        ("test", "SINGLE", "patient", "expense", 50),
        ("test", "SINGLE", "debt", "expense", 250),
        ("test", "SINGLE", "expense", "partner", 300),
    ]
    assert await broken() == []


async def test_a_certificate_spent_at_a_partner_is_owed_to_it(db: str):
    partner, certificate = await a_partner(), uuid4()
    await open_certificate_account(certificate_id=certificate, unit=UNIT)

    def issue(book: Book) -> None:
        book.credit(
            certificate, 500, kind="ISSUE", origin="SOLD", life=life(), facts=FACTS, debit_from="cash",
            holder="certificate",
        )  # fmt: skip

    await on_book([certificate], issue)
    await on_book(
        [certificate, partner],
        lambda book: book.spend(
            certificate, 200, kind="REDEMPTION", facts=FACTS, holder="certificate", payee_id=partner
        ),
    )
    assert await lines(partner) == [("CERTIFICATE", 200, 200)]
    assert (await postings())[-1] == ("test", "SINGLE", "certificate", "partner", 200)
    assert await broken() == []


async def test_bonuses_that_a_partner_pays_for_cannot_wait(owner: UUID):
    partner = await a_partner(100)
    with pytest.raises(AssertionError):
        await on_book(
            [partner, owner],
            lambda book: book.credit(
                owner, 1, kind="PARTNER", origin="PARTNER", life=life(waiting=1), facts=FACTS, funder_id=partner
            ),
        )


async def test_a_partner_s_line_that_is_gone_is_found(db: str):
    partner = await a_partner(100)
    account = f"(SELECT id FROM ledger_account WHERE owner_id = '{partner}')"
    (found,) = await findings_after(f"DELETE FROM account_entry WHERE account_id = {account}")
    assert found.name == "statement lines equal what the lots were credited and debited"
