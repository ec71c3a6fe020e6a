"""Families of a whole clinic, whose members come for visits."""

from uuid import UUID

from domain.billing.service import join_family
from domain.families import service
from domain.kernel import secrecy
from domain.tiers import queries
from domain.tiers.policy import Standing
from tests.clinic import DESK, Clinic
from tests.people import as_patient


async def family_of(clinic: Clinic, head_id: UUID, *member_ids: UUID) -> UUID:
    """Make a family with its head, let the others join it, and return its id."""
    secrecy.configure(("a pepper for tests that is long enough",))
    family_id = await service.create_family(actor=DESK, head_id=head_id, name="Ивановы", now=clinic.now)
    for member_id in member_ids:
        await join(clinic, family_id, member_id)
    return family_id


async def join(clinic: Clinic, family_id: UUID, member_id: UUID) -> None:
    """Bring an adult into a family."""
    invitation = await service.invite(
        actor=DESK, family_id=family_id, patient_id=member_id, phone=None, kinship="OTHER", is_guardian=False,
        now=clinic.now,
    )  # fmt: skip
    await join_family(actor=as_patient(member_id), token=invitation.token, shares_bonuses=False, now=clinic.now)


async def standings(*patient_ids: UUID) -> list[Standing]:
    """Return where patients stand."""
    found = await queries.statuses(patient_ids=patient_ids)
    return [found[patient_id].standing for patient_id in patient_ids]


async def tiers(*patient_ids: UUID) -> list[str]:
    """Return the codes of the tiers that patients hold."""
    return [standing.tier.code for standing in await standings(*patient_ids)]
