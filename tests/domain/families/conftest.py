"""Money for families."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest

from domain.kernel.clock import local_date
from domain.kernel.database import run_in_transaction
from domain.kernel.ids import new_id
from domain.ledger.book import Cause
from domain.ledger.policy import lifetime
from domain.ledger.service import open_book, write_book
from tests.people import NOW

ZONE = "Europe/Moscow"


@pytest.fixture
def credit() -> Callable[[UUID, int], Awaitable[None]]:
    """Give a function that credits bonuses to a patient, usable at once."""

    async def credit(patient_id: UUID, amount_minor: int) -> None:
        async def work() -> None:
            life = lifetime(today=local_date(NOW, ZONE), waiting_days=0, months=6, time_zone=ZONE)
            book = await open_book(owner_ids=[patient_id], now=NOW)
            book.begin("test", str(new_id()), cause=Cause("SYSTEM"), effective_on=life.usable_from)
            book.credit(patient_id, amount_minor, kind="WELCOME", origin="WELCOME", life=life, facts={}, source_id=None)
            await write_book(book)

        await run_in_transaction(work)

    return credit
