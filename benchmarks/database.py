"""The benchmarks' own database: embedded, durable as in production, filled once and kept apart from all others."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import asyncpg

from benchmarks.fill import DAY_MS, SLOT_DAYS, fill, started_ms
from benchmarks.identifiers import generated_id
from domain.ledger.service import open_clinic_accounts
from domain.staff.service import add_staff_member
from runtime.database import open_database
from runtime.embedded import embedded_database
from runtime.load import load_file
from runtime.migrate import upgrade

CLINIC = Path(__file__).parent.parent / "runtime" / "data" / "demo-clinic.toml"
LOGIN = "bench"
PASSWORD = "a-long-enough-password"
OPTIONS = {"max_wal_size": "4GB", "checkpoint_timeout": "15min"}
"""Room for the write-ahead log, so that no checkpoint falls into some scenarios and not into others."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled database.

    Args:
        url: its address.
        patients: how many it has.
        first_ms: what ids are worked out from, with `identifiers`.
        fill_s: how long the filling took; 0 if it was there already.
    """

    url: str
    patients: int
    first_ms: int
    fill_s: float

    def slot_ms(self, slot: int) -> int:
        """Return the instant of a slot, in milliseconds."""
        return self.first_ms + slot * SLOT_DAYS * DAY_MS

    def patient_id(self, number: int) -> UUID:
        """Return the id of a patient."""
        return generated_id("patient", 0, number, self.first_ms)


@contextmanager
def filled_database(folder: Path, *, patients: int) -> Iterator[Filled]:
    """Run the database of a folder, filled with so many patients, for the duration of the block."""
    with embedded_database(folder, options=OPTIONS) as url:
        yield asyncio.run(_prepare(url, patients))


async def _prepare(url: str, patients: int) -> Filled:
    await upgrade(url)
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("CREATE TABLE IF NOT EXISTS bench_fill (patients INT, first_ms BIGINT)")
        row = await connection.fetchrow("SELECT patients, first_ms FROM bench_fill")
        if row is not None:
            return Filled(url, row["patients"], row["first_ms"], 0.0)
        first_ms = started_ms(datetime.now(UTC))
        await _load_clinic(url)
        fill_s = await fill(connection, patients=patients, first_ms=first_ms)
        await connection.execute("INSERT INTO bench_fill VALUES ($1, $2)", patients, first_ms)
        return Filled(url, patients, first_ms, fill_s)
    finally:
        await connection.close()


async def _load_clinic(url: str) -> None:
    now = datetime.now(UTC)
    async with open_database(url, pool_max=4):
        await load_file(CLINIC, now)
        await open_clinic_accounts(unit="RUB")
        await add_staff_member(
            login=LOGIN, display_name="Bench", role="OWNER", password=PASSWORD, branch_codes=[], now=now
        )
