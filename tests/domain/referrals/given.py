"""Referrals: what is stored of them, reviews, families, and other terms."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval
from domain.referrals import service as referrals
from domain.referrals.queries import statistics
from domain.staff.actor import Actor
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.billing.given import set_up

__all__ = [
    "attribute", "balance", "bring", "campaign", "everything_credited", "family", "milestones", "referral", "review",
    "rewards", "set_up", "stats", "status", "terms",
]  # fmt: skip


async def terms(clinic: Clinic, **referral: Any) -> None:
    """Load the example set-up with other terms of the referral programme; None leaves one out."""
    await set_up(clinic, referral=referral)


async def milestones(clinic: Clinic, *steps: tuple[int, str]) -> None:
    """Load other milestones."""
    await terms(clinic, milestones=[{"friends": friends, "bonus": bonus} for friends, bonus in steps])


async def bring(clinic: Clinic, referrer: UUID, name: str = "Борис") -> UUID:
    """Register a friend at the desk with the referrer's code."""
    return (await clinic.register(name, code=await clinic.code_of(referrer))).patient_id


async def referral(friend_id: UUID) -> Row:
    """Return the friend's latest referral."""
    row = await fetchrow("SELECT * FROM referral WHERE friend_id = $1 ORDER BY id DESC LIMIT 1", friend_id)
    assert row is not None
    return row


async def status(friend_id: UUID) -> tuple[str, str | None]:
    """Return status and rejection reason of the friend's latest referral."""
    row = await referral(friend_id)
    return row["status"], row["rejection_reason"]


async def review(
    clinic: Clinic, friend_id: UUID, *, approve: bool, reason: str = "looked at", actor: Actor = MANAGER
) -> None:
    """Decide on the friend's latest referral."""
    referral_id = (await referral(friend_id))["id"]
    await referrals.review(actor=actor, referral_id=referral_id, approve=approve, reason=reason, now=clinic.now)


async def attribute(clinic: Clinic, friend_id: UUID, code: str, reason: str | None = None, actor: Actor = DESK) -> UUID:
    """Note a code at the desk."""
    return await referrals.attribute(actor=actor, patient_id=friend_id, code=code, reason=reason, now=clinic.now)


async def campaign(clinic: Clinic, name: str = "Афиша", *, until: date | None = None) -> str:
    """Make a campaign's code and return it."""
    code_id = await referrals.create_campaign_code(actor=MANAGER, campaign=name, expires_on=until, now=clinic.now)
    return await fetchval("SELECT code FROM referral_code WHERE id = $1", code_id)


async def family(clinic: Clinic, *members: UUID) -> None:
    """Put patients into one family."""
    family_id = uuid4()
    await execute(
        "INSERT INTO family (id, name, tier_policy, created_at) VALUES ($1, 'Семья', 'SUM_OF_MEMBERS', $2)",
        family_id, clinic.now,
    )  # fmt: skip
    for number, member in enumerate(members):
        await execute(
            "INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses,"
            " joined_at) VALUES ($1, $2, $3, 'OTHER', $4, false, false, $5)",
            uuid4(), family_id, member, number == 0, clinic.now,
        )  # fmt: skip


async def rewards(patient_id: UUID) -> list[tuple[str, int, bool]]:
    """Return kind, amount and whether it stands of a patient's rewards, oldest first."""
    rows = await fetch("SELECT * FROM referral_reward WHERE patient_id = $1 ORDER BY id", patient_id)
    return [(row["kind"], row["amount_minor"], row["reversed_at"] is None) for row in rows]


async def balance(clinic: Clinic, patient_id: UUID) -> tuple[int, int, int]:
    """Return what is available, pending and owed."""
    figures = await clinic.balance(patient_id)
    return figures.available_minor, figures.pending_minor, figures.debt_minor


async def stats(clinic: Clinic, patient_id: UUID) -> tuple[int, int, int, int, int]:
    """Return registered, qualified, rewarded, earned and pending."""
    row = (await statistics(patient_ids=[patient_id], now=clinic.now))[patient_id]
    return row["registered"], row["qualified"], row["rewarded"], row["earned"], row["pending"]


async def everything_credited() -> int:
    """Return how many lots there are."""
    return await fetchval("SELECT count(*) FROM lot")
