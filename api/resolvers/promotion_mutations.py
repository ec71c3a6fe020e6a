"""What the clinic's staff do with promotions: make, change, publish, pause, resume, finish."""

from collections.abc import Callable, Sequence
from typing import Any

import strawberry

from api import ids
from api.context import Info
from api.execution import Row, mutation_field
from api.inputs import given, given_minor, is_given
from api.schema.promotion_inputs import (
    PromotionConditionsInput,
    PromotionCreateInput,
    PromotionCreatePayload,
    PromotionFinishInput,
    PromotionFinishPayload,
    PromotionPauseInput,
    PromotionPausePayload,
    PromotionPreviousInput,
    PromotionPublishInput,
    PromotionPublishPayload,
    PromotionResumeInput,
    PromotionResumePayload,
    PromotionUpdateInput,
    PromotionUpdatePayload,
)
from api.schema.promotions import Funder
from domain.kernel.money import WHOLE_BP
from domain.promotions.errors import FundingNotClear, OneOfBoth
from domain.promotions.policy.conditions import MAX_LISTED, ConditionChoices, Conditions, Previous
from domain.promotions.policy.terms import (
    Effect,
    PromotionDraft,
    multiplier_bp,
    one_effect,
    percent_bp,
)
from domain.promotions.service import keeping

_EFFECTS = (
    "percent_off", "amount_off", "fixed_price", "gift", "gift_cost", "every_nth_free", "bonus_grant",
    "bonus_multiplier", "units_per_use", "bonus_life_days",
)  # fmt: skip
_CLEARED = ("description", "ends_on", "per_patient_limit", "per_patient_per_year", "max_uses", "chain")
_KEPT = ("name", "starts_on", "priority", "needs_voucher")


@strawberry.type
class PromotionMutation:
    """Promotions as the clinic keeps them."""

    @mutation_field(
        PromotionCreatePayload,
        description="Makes a promotion: one effect, what it asks for, dates, limits, and its first vouchers if wanted.",
    )
    async def promotion_create(self, info: Info, input: PromotionCreateInput) -> Row:  # noqa: A002
        """Make a promotion."""
        ctx = info.context
        created = await keeping.create_promotion(
            actor=ctx.actor,
            draft=draft_of(input),
            is_draft=input.is_draft,
            voucher_code=given(input.voucher_code),
            voucher_quantity=given(input.voucher_quantity),
            now=ctx.now,
        )
        return {"promotion_id": created.promotion_id, "voucher_codes": list(created.voucher_codes)}

    @mutation_field(
        PromotionUpdatePayload,
        description="Changes a promotion. What it gives and asks for is fixed once it has begun; limits, words, the "
        "last day and the priority are not.",
    )
    async def promotion_update(self, info: Info, input: PromotionUpdateInput) -> Row:  # noqa: A002
        """Change a promotion."""
        ctx = info.context
        promotion_id = await keeping.update_promotion(
            actor=ctx.actor,
            promotion_id=ids.decode(input.promotion_id, "Promotion"),
            changes=_changes(input),
            now=ctx.now,
        )
        return {"promotion_id": promotion_id}

    @mutation_field(
        PromotionPublishPayload, description="Publishes a promotion that was prepared: it counts from its first day on."
    )
    async def promotion_publish(self, info: Info, input: PromotionPublishInput) -> Row:  # noqa: A002
        """Publish a promotion."""
        return await _move(info, input.promotion_id, "publish")

    @mutation_field(PromotionPausePayload, description="Stops a promotion for now. Its vouchers don't count meanwhile.")
    async def promotion_pause(self, info: Info, input: PromotionPauseInput) -> Row:  # noqa: A002
        """Pause a promotion."""
        return await _move(info, input.promotion_id, "pause")

    @mutation_field(PromotionResumePayload, description="Lets a paused promotion count again.")
    async def promotion_resume(self, info: Info, input: PromotionResumeInput) -> Row:  # noqa: A002
        """Resume a promotion."""
        return await _move(info, input.promotion_id, "resume")

    @mutation_field(PromotionFinishPayload, description="Ends a promotion for good. What it gave stays.")
    async def promotion_finish(self, info: Info, input: PromotionFinishInput) -> Row:  # noqa: A002
        """Finish a promotion."""
        return await _move(info, input.promotion_id, "finish")


async def _move(info: Info, promotion_id: strawberry.ID, move: str) -> Row:
    ctx = info.context
    key = ids.decode(promotion_id, "Promotion")
    return {"promotion_id": await keeping.move_promotion(actor=ctx.actor, promotion_id=key, move=move, now=ctx.now)}


def draft_of(form: PromotionCreateInput) -> PromotionDraft:
    """Return the terms of a promotion that an input asks for."""
    return PromotionDraft(
        name=form.name,
        description=given(form.description),
        starts_on=form.starts_on,
        ends_on=given(form.ends_on),
        effect=_effect(form),
        conditions=_all_conditions(form),
        combining=str(form.combining.value),
        priority=form.priority,
        per_patient_limit=given(form.per_patient_limit),
        per_patient_per_year=given(form.per_patient_per_year),
        budget_minor=given_minor(form.budget),
        max_uses=given(form.max_uses),
        needs_voucher=form.needs_voucher,
        partner_id=ids.decode_optional(form.partner_id, "Partner"),
        partner_share_bp=_share_bp(form),
        chain=given(form.chain),
    )


def _share_bp(form: PromotionCreateInput) -> int:
    """Return the partner's part: all of it unless told otherwise, nothing where the clinic pays."""
    share = given(form.partner_share_percent)
    if form.funded_by is Funder.PARTNER:
        return WHOLE_BP if share is None else percent_bp(share, field=("partnerSharePercent",))
    if share is not None:
        raise FundingNotClear(field=("partnerSharePercent",))
    return 0


def _effect(form: PromotionCreateInput | PromotionUpdateInput) -> Effect:
    percent, multiplier = given(form.percent_off), given(form.bonus_multiplier)
    return one_effect(
        percent_bp=None if percent is None else percent_bp(percent, field=("percentOff",)),
        amount_off_minor=given_minor(form.amount_off),
        fixed_price_minor=given_minor(form.fixed_price),
        gift=given(form.gift),
        gift_cost_minor=given_minor(form.gift_cost),
        every_nth_free=given(form.every_nth_free),
        bonus_grant_minor=given_minor(form.bonus_grant),
        bonus_multiplier_bp=None if multiplier is None else multiplier_bp(multiplier, field=("bonusMultiplier",)),
        units_per_use=given(form.units_per_use),
        bonus_life_days=given(form.bonus_life_days),
    )


def _all_conditions(form: PromotionCreateInput) -> Conditions:
    """Return everything that a new promotion asks for; the two shortcuts stand beside or instead of `conditions`."""
    conditions = given(form.conditions)
    categories, first_visit_only = given(form.categories), bool(given(form.first_visit_only))
    if categories == []:
        raise ConditionChoices(field=("categories",), maximum=MAX_LISTED)
    if conditions is None:
        return Conditions(categories=_words(categories), first_visit_only=first_visit_only)
    if categories is not None and given(conditions.categories) is not None:
        raise OneOfBoth(field=("categories",))
    return _conditions(conditions, categories=categories, first_visit_only=first_visit_only)


_LISTS = ("service_ids", "categories", "branch_ids", "tier_ids", "stages", "kinships", "weekdays")


def _see_to_lists(form: PromotionConditionsInput | PromotionPreviousInput, *path: str) -> None:
    """Refuse an empty list: nothing would match it, while one that is left out asks for nothing."""
    for name in _LISTS:
        if given(getattr(form, name, None)) == []:
            raise ConditionChoices(field=("conditions", *path, name), maximum=MAX_LISTED)


def _conditions(
    form: PromotionConditionsInput, *, categories: Sequence[Any] | None = None, first_visit_only: bool = False
) -> Conditions:
    previous = given(form.previous)
    _see_to_lists(form)
    return Conditions(
        services=_decoded(form.service_ids, "Service"),
        categories=_words(categories if categories is not None else given(form.categories)),
        branches=_decoded(form.branch_ids, "Branch"),
        tiers=_decoded(form.tier_ids, "Tier"),
        stages=_words(given(form.stages)),
        segment_id=ids.decode_optional(form.segment_id, "Segment"),
        kinships=_words(given(form.kinships)),
        weekdays=frozenset(given(form.weekdays) or ()),
        hour_from=given(form.hour_from),
        hour_to=given(form.hour_to),
        first_visit_only=first_visit_only or form.first_visit_only,
        min_age=given(form.min_age),
        max_age=given(form.max_age),
        is_child_of_family=form.is_child_of_family,
        parent_in_treatment_days=given(form.parent_in_treatment_days),
        birthday_days_before=given(form.birthday_days_before),
        birthday_days_after=given(form.birthday_days_after),
        previous=None if previous is None else _previous(previous),
        service_number=given(form.service_number),
        minimum_sum_minor=given_minor(form.minimum_sum),
    )


def _previous(form: PromotionPreviousInput) -> Previous:
    _see_to_lists(form, "previous")
    return Previous(
        services=_decoded(form.service_ids, "Service"),
        categories=_words(given(form.categories)),
        within_days=form.within_days,
        at_least=form.at_least,
    )


def _decoded(keys: Sequence[strawberry.ID] | None, type_name: str) -> frozenset[Any]:
    return frozenset(ids.decode(key, type_name) for key in given(keys) or ())


def _words(choices: Sequence[Any] | None) -> frozenset[str]:
    return frozenset(str(choice.value) for choice in choices or ())


def _changes(form: PromotionUpdateInput) -> dict[str, Any]:
    """Return what is to change, by the names of PromotionDraft."""
    changes: dict[str, Any] = {name: getattr(form, name) for name in _CLEARED if is_given(getattr(form, name))}
    changes |= {name: value for name in _KEPT if (value := given(getattr(form, name))) is not None}
    readers: dict[str, Callable[[], Any]] = {
        "budget": lambda: ("budget_minor", given_minor(form.budget)),
        "combining": lambda: None if form.combining is None else ("combining", str(form.combining.value)),
        "conditions": lambda: None if form.conditions is None else ("conditions", _conditions(form.conditions)),
    }
    found = (read() for name, read in readers.items() if is_given(getattr(form, name)))
    changes |= dict(each for each in found if each is not None)
    if any(given(getattr(form, name)) is not None for name in _EFFECTS):
        changes["effect"] = _effect(form)
    return changes
