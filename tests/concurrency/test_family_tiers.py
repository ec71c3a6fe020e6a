"""Families whose members pay at many desks at once, from two processes (R-FAM-4)."""

from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetchval
from tests.clinic import Clinic
from tests.concurrency.attack import SCALE, Attack, Shot
from tests.domain.families.given import family_of, tiers

pytestmark = pytest.mark.processes

DEADLOCKS = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"


def completion(clinic: Clinic, invoice_id: UUID) -> Shot:
    return {"do": "complete", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id}


async def test_what_the_members_pay_at_once_lifts_all_of_them(clinic: Clinic, attack: Attack):
    members = [(await clinic.register(f"Имя{number}")).patient_id for number in range(3 + SCALE)]
    await family_of(clinic, *members[::-1])
    invoices = [await clinic.open(member, "implant") for member in members for _ in range(3)]
    before = await fetchval(DEADLOCKS)
    outcomes = await attack([completion(clinic, invoice_id) for invoice_id in invoices])
    assert all("result" in outcome for outcome in outcomes)
    reached = "platinum" if len(invoices) * 58_000_00 >= 400_000_00 else "gold"
    assert await tiers(*members) == [reached] * len(members)
    assert await fetchval(DEADLOCKS) == before
