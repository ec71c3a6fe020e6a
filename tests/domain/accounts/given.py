"""Adjustments of accounts by hand."""

from datetime import date
from uuid import UUID, uuid4

from domain.accounts import service as accounts
from domain.accounts.service import Adjusted, Adjustment
from domain.staff.actor import Actor
from tests.clinic import OWNER, Clinic


async def give(
    clinic: Clinic,
    patient_id: UUID,
    amount_minor: int,
    *,
    until: date | None = None,
    actor: Actor = OWNER,
    reason: str = "test",
    key: str | None = None,
) -> Adjusted:
    """Add bonuses by hand, or take them when the amount is negative."""
    return await accounts.adjust(
        actor=actor,
        adjustment=Adjustment(patient_id, amount_minor, reason, until),
        key=key or str(uuid4()),
        now=clinic.now,
    )
