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
    spend_minor, visits_12m = (await queries.qualifying(patient_ids=[patient_id], now=now)).get(patient_id, (0, 0))
    visits = await queries.visits(patient_id=patient_id)
    await after_invoice(
        patient_id=patient_id,
        spend_minor=spend_minor,
        visits_12m=visits_12m,
        visits_total=visits["visits"],
        last_visit_at=visits["last_visit_at"],
        today=today,
        now=now,
        source_id=source_id,
    )
