"""What complete and refund share: payments, and what a changed invoice means to tier and stage."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.billing import queries
from domain.clinic.queries import organisation_date
from domain.families.service import accept_invitation
from domain.kernel.database import transactional
from domain.staff.actor import Actor
from domain.tiers.service import after_invoice, lock_circle


@dataclass(frozen=True, slots=True)
class Payment:
    """Money taken at the till, in minor units; kind is CASH, CARD, BANK_TRANSFER or INSURER."""

    kind: str
    amount_minor: int
    reference: str | None


async def update_standing(
    *, patient_id: UUID, source_id: UUID | None, today: date, now: datetime, is_refund: bool = False
) -> int:
    """Bring a patient and the family up to date with their new figures (R-TIR-1, R-TIR-2, R-TIR-5, R-TIR-6, R-FAM-4).

    The statuses are locked first, so that of two invoices of one family at once the later one counts both.

    Args:
        patient_id: whose figures changed.
        source_id: the invoice or refund; None for a joining.
        today: the date at the branch.
        now: the present instant.
        is_refund: whether an upgrade may be undone.

    Returns:
        How many patients hold another tier now.
    """
    circle = await lock_circle(patient_id=patient_id)
    visits = await queries.figures_for_tiers(patient_ids=circle.patient_ids, now=now)
    used = await queries.tiers_used(patient_ids=circle.patient_ids, now=now) if is_refund else None
    return await after_invoice(circle=circle, visits=visits, today=today, now=now, source_id=source_id, tiers_used=used)


@transactional
async def join_family(*, actor: Actor, token: str, shares_bonuses: bool, now: datetime) -> UUID:
    """Join a family by an invitation and return its id; the family's figures count from this moment on (R-FAM-4).

    The arguments and refusals are those of `families.service.accept_invitation`.

    Effects:
        Theirs; and who reaches a higher tier with the family has it at once.
    """
    joined = await accept_invitation(actor=actor, token=token, shares_bonuses=shares_bonuses, now=now)
    today = await organisation_date(now)
    await update_standing(patient_id=joined.patient_id, source_id=None, today=today, now=now)
    return joined.family_id
