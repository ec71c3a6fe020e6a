"""The night's work: what the dates change, whether or not anybody comes (R-ACC-10). Repeatable at any time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.accounts.service import remind_of_expiry
from domain.billing.queries import changed_signs, qualifying
from domain.certificates import service as certificates
from domain.clinic.queries import branches, organisation
from domain.kernel.clock import local_date, start_of_day
from domain.kernel.database import transactional
from domain.ledger.queries import owners_to_settle
from domain.ledger.service import settle_accounts
from domain.packages import service as packages
from domain.partners import service as partners
from domain.promotions.service import checklist, vouchers
from domain.referrals.service import expire_referrals, reward_held
from domain.segments.service import keep_value_bounds
from domain.tiers import queries as tiers
from domain.tiers.service import fade_stages, hold_statuses, review, update_signs

BATCH = 200


@dataclass(frozen=True, slots=True)
class NightReport:
    """How much one night changed."""

    accounts_settled: int
    tiers_changed: int
    referrals_rewarded: int
    referrals_expired: int
    certificates_expired: int
    gifts_sent: int
    patients_reminded: int
    packages_expired: int
    packages_renewed: int
    reservations_released: int
    payments_unanswered: int
    partner_terms_begun: int
    joint_tasks_overdue: int


async def instant_of(day: date) -> datetime:
    """Return the instant from which `day` has begun in every branch."""
    zones = {(await organisation()).time_zone, *(branch["time_zone"] for branch in await branches())}
    return max(start_of_day(day, zone) for zone in zones)


async def run(now: datetime) -> NightReport:
    """Do everything that is due at `now`.

    In this order: what has matured is activated, lots that are over are swept, tiers are reviewed, referrals are
    rewarded or expire, gift certificates expire, gifts of the day are sent, patients are reminded of bonuses that
    expire soon; packages are reminded of, end, or are paid for again; the thirds of the patients by recency, frequency
    and money are worked out anew; terms with partners come into force, and overdue points of checklists are told.
    Activation and sweep are one step for each account: a book is settled when it is opened.

    Effects:
        As many short transactions as there are batches, so that the desk is not kept waiting.
    """
    settled = await _settle(now)
    tiers_changed = await _review_tiers(now)
    rewarded = 0
    while batch := await reward_held(now=now):
        rewarded += batch
    expired = await expire_referrals(now=now)
    certificates_expired, gifts_sent = await _certificates(now)
    reminded = 0
    while batch := await remind_of_expiry(now=now):
        reminded += batch
    released = await packages.release_missed(now=now)
    done = await packages.do_night(now=now)
    await keep_value_bounds(now=now)
    terms_begun, tasks_overdue = await _partners(now)
    return NightReport(
        accounts_settled=settled,
        tiers_changed=tiers_changed,
        referrals_rewarded=rewarded,
        referrals_expired=expired,
        certificates_expired=certificates_expired,
        gifts_sent=gifts_sent,
        patients_reminded=reminded + done.reminded,
        packages_expired=done.expired,
        packages_renewed=done.renewed,
        reservations_released=released,
        payments_unanswered=done.unanswered,
        partner_terms_begun=terms_begun,
        joint_tasks_overdue=tasks_overdue,
    )


async def _settle(now: datetime) -> int:
    """Activate and sweep, batch by batch in the order of the owners' ids."""
    settled, last = 0, UUID(int=0)
    while owners := await owners_to_settle(now=now, limit=BATCH, after=last):
        await settle_accounts(owner_ids=owners, now=now)
        settled, last = settled + len(owners), owners[-1]
    return settled


async def _certificates(now: datetime) -> tuple[int, int]:
    """End certificates whose last day is over and send the gifts of the day; return how many of each (R-CRT-7)."""
    expired = sent = 0
    while batch := await certificates.expire_due(now=now):
        expired += batch
    while batch := await certificates.begin_deliveries(now=now):
        sent += batch
    await certificates.tidy(now=now)
    await vouchers.forget_codes(now=now)
    return expired, sent


async def _partners(now: datetime) -> tuple[int, int]:
    """Begin due terms with partners, tell what is overdue, forget old card codes; return how many of the first two."""
    await partners.forget_cards(now=now)
    begun, overdue = await partners.begin_due_terms(now=now), 0
    while batch := await checklist.remind_of_overdue(now=now):
        overdue += batch
    return begun, overdue


async def _review_tiers(now: datetime) -> int:
    """Review the tiers whose anniversary or grace is over, and let old stages fade (R-TIR-2, R-TIR-6)."""
    today = local_date(now, (await organisation()).time_zone)
    changed, last = 0, UUID(int=0)
    while due := await tiers.due_for_review(today=today, after=last, limit=BATCH):
        changed, last = changed + await _review_batch(due, today, now), due[-1]
    last = UUID(int=0)
    while signs := await changed_signs(after=last, limit=BATCH):
        await update_signs(signs=signs, today=today)
        last = max(signs)
    await fade_stages(today=today)
    return changed


@transactional
async def _review_batch(patient_ids: Sequence[UUID], today: date, now: datetime) -> int:
    await hold_statuses(patient_ids=patient_ids)
    circles = await tiers.circles(patient_ids=patient_ids)
    counted = {*patient_ids, *(member for kin in circles.values() for member in kin.member_ids)}
    figures = await qualifying(patient_ids=sorted(counted), now=now)
    return await review(patient_ids=patient_ids, circles=circles, figures=figures, today=today, now=now)
