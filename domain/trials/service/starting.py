"""Starts and cancels trials."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import asyncpg

from domain.clinic.queries import organisation, organisation_date
from domain.kernel import audit, outbox
from domain.kernel.database import execute, fetchrow, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.money import WHOLE_BP
from domain.kernel.plain_text import clean_line
from domain.kernel.signals import tell
from domain.partners.queries import partners_by_ids
from domain.promotions.policy import LivePromotion
from domain.promotions.policy.terms import PromotionDraft, checked
from domain.promotions.queries.live import live_promotion
from domain.promotions.service.keeping import check_named
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.tiers.queries import tiers_by_ids
from domain.trials.errors import (
    MarginOutOfRange,
    NothingToTry,
    PeriodNotPossible,
    RateOutOfRange,
    TrialOver,
    TrialUnderWay,
)
from domain.trials.policy import MAX_DAYS, MAX_TITLE_CHARACTERS, ProgrammeTerms

RUN: Final = "trial.run"
"""The event that takes a trial one batch further."""

_INSERT: Final = """
INSERT INTO trial (id, kind, status, title, promotion_id, terms, first_on, last_on, margin_bp, step, invoices_seen,
                   invoices, patients, cost_minor, revenue_minor, figures, created_by, created_at)
VALUES ($1, $2, 'WAITING', $3, $4, $5::jsonb, $6, $7, $8, 0, 0, 0, 0, 0, 0, '{}', $9, $10)
"""
_PROMOTION: Final = "SELECT * FROM promotion WHERE id = $1"
_LOCK: Final = "SELECT status FROM trial WHERE id = $1 FOR NO KEY UPDATE"
_CANCEL: Final = "UPDATE trial SET status = 'CANCELLED', finished_at = $2 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Period:
    """What a trial looks at, and how its result is valued.

    Args:
        first_on, last_on: the days of the visits, both inclusive.
        margin_bp: the gross margin of what is sold, basis points.
    """

    first_on: date
    last_on: date
    margin_bp: int


@transactional
async def start_promotion_trial(
    *, actor: Actor, promotion_id: UUID | None, draft: PromotionDraft | None, period: Period, now: datetime
) -> UUID:
    """Start a trial of a promotion on past invoices and return its id (R-PRO-5).

    Args:
        actor: staff who manage promotions.
        promotion_id: a promotion as it is now, in whatever status; or
        draft: the terms of one that is not kept. Dates, vouchers and funds of a partner do not limit a trial.
        period: the days to look at.

    Raises:
        Unauthenticated, Forbidden: the caller does not manage promotions.
        NothingToTry: neither is given, or both are.
        NotFound: no such promotion, or its terms name what there is not; the field says which.
        PeriodNotPossible, MarginOutOfRange, Invalid: the field says which.
        TrialUnderWay: another trial has not ended.

    Effects:
        The trial, an event for the worker, a line in the audit log.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    if (promotion_id is None) == (draft is None):
        raise NothingToTry(field=("promotionId",))
    await _check_period(period, now)
    if draft is not None:
        terms = _promotion_terms(checked(replace(draft, ends_on=None), today=draft.starts_on))
        await check_named(draft.conditions)
        if draft.partner_id is not None and not await partners_by_ids(actor=actor, ids=[draft.partner_id]):
            raise NotFound(field=("partnerId",))
    else:
        row = await fetchrow(_PROMOTION, promotion_id)
        if row is None:
            raise NotFound(field=("promotionId",))
        terms = _promotion_terms(live_promotion(row))
    return await _start(actor, "PROMOTION", terms["name"], promotion_id, terms, period, now)


@transactional
async def start_programme_trial(
    *, actor: Actor, title: str, terms: ProgrammeTerms, period: Period, now: datetime
) -> UUID:
    """Start a trial of a change of the programme on past invoices and return its id (R-PRO-5).

    Args:
        actor: staff who manage promotions.
        title: what the trial is called, 1 to 200 characters.
        terms: what is to change; the least money is the organisation's.
        period: the days to look at.

    Raises:
        NothingToTry: nothing is to change.
        NotFound: no such tier.
        RateOutOfRange, PeriodNotPossible, MarginOutOfRange, Invalid, TrialUnderWay, Unauthenticated, Forbidden: as in
            `start_promotion_trial`.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    if not terms.rates_bp and terms.bonus_share_bp is None:
        raise NothingToTry(field=("cashbackRates",))
    await _check_period(period, now)
    known = await tiers_by_ids(ids=list(terms.rates_bp))
    for position, (tier_id, rate_bp) in enumerate(terms.rates_bp.items()):
        if tier_id not in known:
            raise NotFound(field=("cashbackRates", str(position), "tierId"))
        if not 0 <= rate_bp <= WHOLE_BP:
            raise RateOutOfRange(field=("cashbackRates", str(position), "percent"), minimum="0", maximum="100")
    clean = clean_line(title, maximum=MAX_TITLE_CHARACTERS, field=("name",))
    whole = replace(terms, minimum_money_minor=(await organisation()).minimum_money_minor)
    return await _start(actor, "PROGRAMME", clean, None, whole.to_json(), period, now)


@transactional
async def cancel_trial(*, actor: Actor, trial_id: UUID, now: datetime) -> UUID:
    """Cancel a trial and return its id; what it has counted so far stays.

    Raises:
        Unauthenticated, Forbidden: the caller does not manage promotions.
        NotFound: no such trial.
        TrialOver: it has ended.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    row = await fetchrow(_LOCK, trial_id)
    if row is None:
        raise NotFound(field=("trialId",))
    if row["status"] not in ("WAITING", "RUNNING"):
        raise TrialOver(field=("trialId",), status=row["status"])
    await execute(_CANCEL, trial_id, now)
    tell([trial_id])
    await audit.record(actor=actor, action="trial.cancel", object_type="Trial", object_id=trial_id)
    return trial_id


async def _check_period(period: Period, now: datetime) -> None:
    today = await organisation_date(now)
    days = (period.last_on - period.first_on).days + 1
    if not 1 <= days <= MAX_DAYS:
        raise PeriodNotPossible(field=("from",), maximum=MAX_DAYS)
    if period.last_on > today:
        raise PeriodNotPossible(field=("to",), maximum=MAX_DAYS)
    if not 1 <= period.margin_bp <= WHOLE_BP:
        raise MarginOutOfRange(field=("marginPercent",), minimum="0.01", maximum="100")


def _promotion_terms(promotion: LivePromotion | PromotionDraft) -> dict[str, Any]:
    """Return what is kept of a promotion's terms; `policy.tried_promotion` reads it."""
    return {
        "name": promotion.name,
        "effect": asdict(promotion.effect),
        "conditions": promotion.conditions.to_json(),
        "combining": promotion.combining,
        "priority": promotion.priority,
        "needs_voucher": promotion.needs_voucher,
        "budget_minor": promotion.budget_minor,
        "max_uses": promotion.max_uses,
        "per_patient_limit": promotion.per_patient_limit,
        "per_patient_per_year": promotion.per_patient_per_year,
        "partner_share_bp": promotion.partner_share_bp,
    }


async def _start(
    actor: Actor,
    kind: str,
    title: str,
    promotion_id: UUID | None,
    terms: Mapping[str, Any],
    period: Period,
    now: datetime,
) -> UUID:
    trial_id = new_id()
    values = (trial_id, kind, title, promotion_id, to_json(terms), period.first_on, period.last_on, period.margin_bp)
    try:
        await execute(_INSERT, *values, actor.id, now)
    except asyncpg.UniqueViolationError as error:
        raise TrialUnderWay from error
    await outbox.append(RUN, {"trial_id": trial_id, "step": 0})
    await audit.record(
        actor=actor, action="trial.start", object_type="Trial", object_id=trial_id,
        after={"kind": kind, "title": title, "terms": terms, "from": period.first_on, "to": period.last_on},
    )  # fmt: skip
    return trial_id
