"""One open account; the ledger's proofs are run after each test that uses it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest_asyncio

from domain.ledger.proofs import PROOFS, run
from tests.domain.ledger.given import NOW, new_account


@pytest_asyncio.fixture(loop_scope="session")
async def owner(db: str) -> AsyncIterator[UUID]:
    """Give the owner of an account without any entry."""
    yield await new_account()
    assert [each for each in await run(proofs=PROOFS, now=NOW + timedelta(days=30)) if each.violations] == []
