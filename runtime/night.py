"""The night's work: what the dates change, whether or not anybody comes (R-ACC-10). Repeatable at any time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.accounts.service import remind_of_expiry
from domain.billing.queries import qualifying
from domain.clinic.queries import branches, organisation
from domain.kernel.clock import local_date, start_of_day
from domain.kernel.database import transactional
from domain.ledger.queries import owners_to_settle
from domain.ledger.service import settle_accounts
from domain.referrals.service import expire_referrals, reward_held
from domain.tiers import queries as tiers
from domain.tiers.service import fade_stages, hold_statuses, review

BATCH = 200


@dataclass(frozen=True, slots=True)
class NightReport:
    """How much one night changed."""

    accounts_settled: int
    tiers_changed: int
    referrals_rewarded: int
    referrals_expired: int
    patients_reminded: int


async def instant_of(day: date) -> datetime:
    """Return the instant from which `day` has begun in every branch."""
    zones = {(await organisation()).time_zone, *(branch["time_zone"] for branch in await branches())}
    return max(start_of_day(day, zone) for zone in zones)


async def run(now: datetime) -> NightReport:
    """Do everything that is due at `now`.

    In this order: what has matured is activated, lots that are over are swept, tiers are reviewed, referrals are
    rewarded or expire, patients are reminded of bonuses that expire soon. Activation and sweep are one step for each
    account: a book is settled when it is opened.

    Effects:
        As many short transactions as there are batches, so that the desk is not kept waiting.
    """
    settled = await _settle(now)
    tiers_changed = await _review_tiers(now)
    rewarded = 0
    while batch := await reward_held(now=now):
        rewarded += batch
    expired = await expire_referrals(now=now)
    reminded = 0
    while batch := await remind_of_expiry(now=now):
        reminded += batch
    return NightReport(settled, tiers_changed, rewarded, expired, reminded)


async def _settle(now: datetime) -> int:
    """Activate and sweep, batch by batch in the order of the owners' ids."""
    settled, last = 0, UUID(int=0)
    while owners := await owners_to_settle(now=now, limit=BATCH, after=last):
        await settle_accounts(owner_ids=owners, now=now)
        settled, last = settled + len(owners), owners[-1]
    return settled


async def _review_tiers(now: datetime) -> int:
    """Review the tiers whose anniversary or grace is over, and let old stages fade (R-TIR-2, R-TIR-6)."""
    today = local_date(now, (await organisation()).time_zone)
    changed, last = 0, UUID(int=0)
    while due := await tiers.due_for_review(today=today, after=last, limit=BATCH):
        changed, last = changed + await _review_batch(due, today, now), due[-1]
    await fade_stages(today=today)
    return changed


@transactional
async def _review_batch(patient_ids: Sequence[UUID], today: date, now: datetime) -> int:
    await hold_statuses(patient_ids=patient_ids)
    figures = await qualifying(patient_ids=patient_ids, now=now)
    return await review(
        figures={patient: figures.get(patient, (0, 0)) for patient in patient_ids}, today=today, now=now
    )
