"""`enamel partner`: periods closed and files compared without the API."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from domain.clinic import queries as clinic_queries
from domain.kernel import secrecy
from runtime.database import open_database
from runtime.load import load_file
from tests.clinic import PEPPERS, SETUP, Clinic
from tests.databases import run_apart
from tests.domain.partners.settling import post
from tests.runtime.test_cli import Enamel

pytestmark = pytest.mark.processes


@pytest.fixture
def enamel(fresh_database: str, tmp_path: Path) -> Enamel:
    return Enamel(DATABASE_URL=fresh_database, ENAMEL_DATA_DIR=str(tmp_path))


async def filled(url: str) -> None:
    """Load a clinic with a partner that funded two bonuses this year."""
    secrecy.configure(PEPPERS)
    clinic_queries.forget()
    async with open_database(url, pool_min=1, pool_max=2):
        clinic = Clinic(now=datetime(2026, 3, 2, 9, tzinfo=UTC))
        await load_file(SETUP, clinic.now)
        partner_id: UUID = await clinic.partner(code="apteka")
        await post(clinic, partner_id, "SALE", -50_00, order="A-1")
        await post(clinic, partner_id, "SALE", -70_00, order="A-2")
    clinic_queries.forget()


def test_a_month_is_compared_and_closed(enamel: Enamel, fresh_database: str, tmp_path: Path):
    run_apart(filled(fresh_database))
    file = tmp_path / "march.csv"
    file.write_text("reference;amount\nA-1;50,00\nA-2;71,00\n", encoding="utf-8-sig")
    days = ("--from", "2026-03-01", "--to", "2026-03-31")
    told = (
        "matched 1, missing 0, different 1, unknown 0\n"
        "outcome    reference  ours   theirs\ndifferent  A-2        70.00  71.00\n"
    )
    assert enamel.run("partner", "reconcile", "apteka", str(file), *days) == (1, told, "")
    file.write_text("reference,amount\nA-1,50.00\nA-2,70.00\n")
    assert enamel.run("partner", "reconcile", "apteka", str(file), *days)[0] == 0
    closed = "Statement 1 of 2026-03-01 to 2026-03-31: 2 lines.\nThe partner owes 120.00 for it; balance -120.00.\n"
    assert enamel.run("partner", "close", "apteka", *days) == (0, closed, "")
    code, _, refusal = enamel.run("partner", "close", "apteka", *days)
    assert (code, "The periods up to 2026-03-31 are closed" in refusal) == (1, True)
    file.write_bytes(b"reference,amount\n\xff,1.00")
    code, _, refusal = enamel.run("partner", "reconcile", "apteka", str(file), *days)
    assert (code, "save the file as UTF-8" in refusal) == (1, True)
