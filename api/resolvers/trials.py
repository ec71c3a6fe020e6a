"""Trials: started, stopped, followed, read."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, computed, connection_field, edge, mutation_field, subscription_field
from api.inputs import given, within
from api.paging import Connection, Page, page, window
from api.resolvers.following import Followed, follow
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.resolvers.promotion_mutations import draft_of
from api.resolvers.promotions import load_promotions
from api.resolvers.tiers import load_tiers
from api.schema.promotion_inputs import PromotionCreateInput
from api.schema.trials import (
    ProgrammeTrialStartInput,
    ProgrammeTrialStartPayload,
    PromotionTrialStartInput,
    PromotionTrialStartPayload,
    Trial,
    TrialCancelInput,
    TrialCancelPayload,
    TrialCashbackRateInput,
    TrialId,
)
from domain.kernel.text import translate
from domain.promotions.policy.terms import PromotionDraft
from domain.staff.policy import Right, has_right, require
from domain.tiers.policy import percent
from domain.trials import queries, service
from domain.trials.errors import MarginOutOfRange, RateOutOfRange, TierTwice, TooManyRates
from domain.trials.policy import MAX_RATES, ProgrammeTerms, percent_bp, uplift_bp
from domain.trials.queries import PEOPLE_BY_BENEFIT, TRIALS_NEWEST_FIRST
from domain.trials.service import Period
from domain.trials.wording import assumptions

_WHOLE_PERCENT = 100


@strawberry.type
class TrialQuery:
    """Trials."""

    trials: Connection[Trial] | None = connection_field(
        description="The dry runs, newest first; for whoever manages promotions."
    )


@strawberry.type
class TrialMutation:
    """Starting and stopping trials."""

    @mutation_field(
        PromotionTrialStartPayload,
        description="Starts a dry run of a promotion on past invoices. The worker does it; follow `trialChanged`.",
    )
    async def promotion_trial_start(self, info: Info, input: PromotionTrialStartInput) -> Row:  # noqa: A002
        """Start the trial of a promotion."""
        ctx, terms = info.context, given(input.terms)
        with within("terms", PromotionCreateInput):
            trial_id = await service.start_promotion_trial(
                actor=ctx.actor,
                promotion_id=ids.decode_optional(input.promotion_id, "Promotion"),
                draft=None if terms is None else _draft(terms),
                period=_period(input.from_, input.to, input.margin_percent),
                now=ctx.now,
            )
        return {"trial_id": trial_id}

    @mutation_field(
        ProgrammeTrialStartPayload,
        description="Starts a dry run of other rates of cashback, or of another share of bonuses, on past invoices.",
    )
    async def programme_trial_start(self, info: Info, input: ProgrammeTrialStartInput) -> Row:  # noqa: A002
        """Start the trial of a change of the programme."""
        ctx, share = info.context, given(input.bonus_share_percent)
        name = given(input.name)
        terms = ProgrammeTerms(
            rates_bp=_rates(given(input.cashback_rates) or ()),
            bonus_share_bp=None if share is None else _rate_bp(share, ("bonusSharePercent",)),
        )
        trial_id = await service.start_programme_trial(
            actor=ctx.actor,
            title=translate(ctx.locale, "Change of the programme") if name is None else name,
            terms=terms,
            period=_period(input.from_, input.to, input.margin_percent),
            now=ctx.now,
        )
        return {"trial_id": trial_id}

    @mutation_field(TrialCancelPayload, description="Stops a trial. What it has counted stays to be read.")
    async def trial_cancel(self, info: Info, input: TrialCancelInput) -> Row:  # noqa: A002
        """Stop a trial."""
        ctx = info.context
        trial_id = ids.decode(input.trial_id, "Trial")
        return {"trial_id": await service.cancel_trial(actor=ctx.actor, trial_id=trial_id, now=ctx.now)}


@strawberry.type
class TrialSubscription:
    """Watching trials."""

    @subscription_field(
        Trial | None,
        description="A trial whenever it has got further, and when it has ended. Progress that comes faster than it is "
        "read arrives as one.",
    )
    async def trial_changed(self, info: Info, id: TrialId) -> AsyncGenerator[Row, None]:  # noqa: A002
        """Yield one trial whenever it changes."""
        ctx, trial_id = info.context, ids.decode(id, "Trial")
        require(ctx.actor, Right.MANAGE_PROMOTIONS)

        async def find(_ctx: Context) -> Sequence[UUID]:
            return (trial_id,)

        async with aclosing(follow(ctx, Followed(find, load_trials, field=("id",)))) as changed:
            async for row in changed:
                yield row


def _draft(form: PromotionCreateInput) -> PromotionDraft:
    """Return the terms to try; with vouchers to be made they are for those who have one."""
    has_vouchers = any(given(each) is not None for each in (form.voucher_code, form.voucher_quantity))
    draft = draft_of(form)
    return replace(draft, needs_voucher=draft.needs_voucher or has_vouchers)


def _period(first_on: date, last_on: date, margin: Decimal) -> Period:
    margin_bp = percent_bp(margin, minimum_bp=1)
    if margin_bp is None:
        raise MarginOutOfRange(field=("marginPercent",), minimum="0.01", maximum="100")
    return Period(first_on, last_on, margin_bp)


def _rates(forms: Sequence[TrialCashbackRateInput]) -> dict[UUID, int]:
    if len(forms) > MAX_RATES:
        raise TooManyRates(field=("cashbackRates",), maximum=MAX_RATES)
    found: dict[UUID, int] = {}
    for position, form in enumerate(forms):
        path = ("cashbackRates", str(position))
        tier_id = ids.decode(form.tier_id, "Tier")
        if tier_id in found:
            raise TierTwice(field=(*path, "tierId"))
        found[tier_id] = _rate_bp(form.percent, (*path, "percent"))
    return found


def _rate_bp(value: Decimal, path: tuple[str, ...]) -> int:
    rate_bp = percent_bp(value, minimum_bp=0)
    if rate_bp is None:
        raise RateOutOfRange(field=path, minimum="0", maximum="100")
    return rate_bp


def _trial(row: Row) -> Row:
    """Return the source of a Trial."""
    terms, total = row["terms"], row["invoices_in_all"]
    rates = terms.get("rates_bp", {})
    share = terms.get("bonus_share_bp")
    seen = row["invoices_seen"]
    return {
        **row,
        "patients_in_all": row["patients"],
        "name": row["title"],
        "from_": row["first_on"],
        "from": row["first_on"],
        "to": row["last_on"],
        "margin_percent": percent(row["margin_bp"]),
        "cashback_rates": [{"tier_id": UUID(key), "percent": percent(rate)} for key, rate in rates.items()],
        "bonus_share_percent": None if share is None else percent(share),
        "progress": {
            "seen": seen,
            "total": total,
            "percent": _WHOLE_PERCENT * seen // total if total else _WHOLE_PERCENT * (row["status"] == "DONE"),
        },
        "result": _result(row),
    }


def _result(row: Row) -> Row:
    figures = row["figures"]
    uplift = uplift_bp(cost_minor=row["cost_minor"], revenue_minor=row["revenue_minor"], margin_bp=row["margin_bp"])
    names = {
        "PROMOTION": ("discount", "bonus", "gift", "partner", "budget"),
        "PROGRAMME": ("earned", "would_earn", "spent", "would_spend"),
    }[row["kind"]]
    told = {name: figures.get(f"{name}_minor", 0) for name in names}
    return {
        "invoices": row["invoices"],
        "patients": row["patients"],
        "cost": row["cost_minor"],
        "revenue": row["revenue_minor"],
        "uplift_percent": None if uplift is None else percent(uplift),
        "can_pay": uplift is not None,
        "promotion": None if row["kind"] != "PROMOTION" else {
            "discount": told["discount"], "bonus": told["bonus"], "gifts": told["gift"],
            "partner_share": told["partner"], "budget_spent": told["budget"],
        },
        "programme": None if row["kind"] != "PROGRAMME" else {
            "earned": told["earned"], "would_have_earned": told["would_earn"], "spent": told["spent"],
            "would_have_spent": told["would_spend"],
        },
    }  # fmt: skip


@computed("Trial", "assumptions")
def _assumptions(context: Any, trial: Row) -> list[str]:
    return assumptions(trial, locale=context.locale)


@edge("Query", "trials")
async def trials(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the trials."""
    require(ctx.actor, Right.MANAGE_PROMOTIONS)
    frame = window(args, TRIALS_NEWEST_FIRST)
    rows = [_trial(row) for row in await queries.trials(window=frame)]
    return [page(rows, frame, count=await queries.count_trials() if sel.has("totalCount") else None)]


@edge("Trial", "patients")
async def trial_patients(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Page]:
    """Return a page of who would have got something; the trial itself knows how many there are."""
    frame = window(args, PEOPLE_BY_BENEFIT)
    found = await queries.people_of(trial_ids=[each["id"] for each in parents], window=frame)
    return [
        page([_person(row) for row in found.get(each["id"], [])], frame, count=each["patients_in_all"])
        for each in parents
    ]


def _person(row: Row) -> Row:
    return {**row, "benefit": row["benefit_minor"], "cost": row["cost_minor"], "revenue": row["revenue_minor"]}


@edge("TrialPatient", "patient")
async def trial_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the patients whom a trial names."""
    return await load_patients(ctx, [each["patient_id"] for each in parents])


@edge("Trial", "promotion")
async def trial_promotion(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the promotions that trials try."""
    return await named(ctx, parents, "promotion_id", load_promotions)


@edge("TrialCashbackRate", "tier")
async def rate_tier(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the tiers whose rates are tried."""
    return await load_tiers(ctx, [each["tier_id"] for each in parents])


@edge("PromotionTrialStartPayload", "trial")
@edge("ProgrammeTrialStartPayload", "trial")
@edge("TrialCancelPayload", "trial")
async def payload_trial(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the trials that mutations started or stopped."""
    return await load_trials(ctx, [parent["trial_id"] for parent in parents])


@ids.node_loader("Trial")
async def load_trials(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return trials by id, to those who manage promotions."""
    if not has_right(ctx.actor, Right.MANAGE_PROMOTIONS):
        return [None] * len(uuids)
    found = await queries.trials_by_ids(ids=uuids)
    return [_trial(found[uuid]) if uuid in found else None for uuid in uuids]
