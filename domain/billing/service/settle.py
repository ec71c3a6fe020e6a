"""What complete and refund share: payments, and what a changed invoice means to tier and stage."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.billing import queries
from domain.tiers.service import after_invoice


@dataclass(frozen=True, slots=True)
class Payment:
    """Money taken at the till, in minor units; kind is CASH, CARD, BANK_TRANSFER or INSURER."""

    kind: str
    amount_minor: int
    reference: str | None


async def update_standing(*, patient_id: UUID, source_id: UUID, today: date, now: datetime) -> None:
    """Give the tiers the patient's new figures (R-TIR-1, R-TIR-2, R-TIR-6)."""
    figures = await queries.figures_for_tiers(patient_id=patient_id, now=now)
    await after_invoice(patient_id=patient_id, **dict(figures), today=today, now=now, source_id=source_id)
