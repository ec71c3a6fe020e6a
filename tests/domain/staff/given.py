"""A clinic of two branches, keys for hashing and signing, and shorthands for what a test starts from."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from uuid import UUID

import orjson
import pytest
import pytest_asyncio

from domain.clinic import queries as clinic
from domain.kernel import sealing, secrecy
from domain.kernel.database import execute, fetch
from domain.kernel.ids import new_id
from domain.staff import service, tokens

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
PHONE = "+79161234567"
PASSWORD = "correct horse battery"


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest_asyncio.fixture(loop_scope="session")
async def branches(db: str) -> dict[str, UUID]:
    """Keys are configured and the clinic is loaded; gives its branches by code."""
    secrecy.configure(("pepper-" * 8,))
    tokens.configure(("secret-" * 8,))
    sealing.configure(("secret-" * 8,))
    clinic.forget()
    await execute(
        """INSERT INTO organisation (id, name, currency, locale, time_zone, bonus_share_bp, category_bonus_share_bp,
        cashback_pending_days, bonus_life_months, minimum_money_minor, expiring_soon_days, family_tier,
        manual_adjustment_limit_minor, terms)
        VALUES (1, 'Эмаль', 'RUB', 'ru', 'Europe/Moscow', 3000, '{}', 14, 12, 100, 30, 'BEST_MEMBER', 100000, '{}')"""
    )
    made = {"msk": new_id(), "nsk": new_id()}
    for position, (code, branch_id) in enumerate(made.items()):
        await execute(
            """INSERT INTO branch (id, code, name, address, time_zone, position, is_active)
            VALUES ($1, $2, $2, 'a', 'Europe/Moscow', $3, true)""",
            branch_id, code, position,
        )  # fmt: skip
    return made


AddPatient = Callable[..., Awaitable[UUID]]


@pytest.fixture
def add_patient(branches: dict[str, UUID]) -> AddPatient:
    async def add(first_name: str = "Анна", *, phone: str = PHONE, status: str = "ACTIVE", locale: str = "uk") -> UUID:
        patient_id = new_id()
        await execute(
            """INSERT INTO patient (id, first_name, first_name_folded, search_text, phone, locale, status, source,
            created_at) VALUES ($1, $2, $3, '', $4, $5, $6, 'DESK', $7)""",
            patient_id, first_name, first_name.casefold(), phone, locale, status, NOW,
        )  # fmt: skip
        return patient_id

    return add


AddStaff = Callable[..., Awaitable[UUID]]


@pytest.fixture
def add_staff(branches: dict[str, UUID]) -> AddStaff:
    async def add(login: str = "olga", *, role: str = "RECEPTIONIST", branch_codes: tuple[str, ...] = ()) -> UUID:
        return await service.add_staff_member(
            login=login, display_name="Ольга", role=role, password=PASSWORD, branch_codes=branch_codes, now=NOW
        )

    return add


async def sent_messages() -> list[dict[str, str]]:
    """Return what lies in the outbox, oldest first."""
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'message.send' ORDER BY id")
    return [orjson.loads(row["payload"]) for row in rows]


async def last_code() -> str:
    """Return the code in the message sent last."""
    text = (await sent_messages())[-1]["text"]
    return next(word for word in text.split() if word.isdigit())
