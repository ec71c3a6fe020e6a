"""What a promotion is besides its conditions: one effect, dates, limits, who pays; and its status on a day. Pure."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from domain.kernel.clock import LocalDates
from domain.kernel.errors import NumberOutOfRange
from domain.kernel.money import WHOLE_BP, bounded
from domain.kernel.plain_text import clean_line
from domain.promotions.errors import (
    DatesNotPossible,
    EffectCount,
    FirstDayNotPossible,
    FundingNotClear,
    NeedsServices,
    OutOfPlace,
)
from domain.promotions.policy import conditions
from domain.promotions.policy.conditions import Conditions

PERCENT: Final = "PERCENT"
AMOUNT: Final = "AMOUNT"
FIXED_PRICE: Final = "FIXED_PRICE"
GIFT: Final = "GIFT"
NTH_FREE: Final = "NTH_FREE"
BONUS_GRANT: Final = "BONUS_GRANT"
BONUS_MULTIPLIER: Final = "BONUS_MULTIPLIER"
EFFECT_FIELDS: Final = {
    PERCENT: "percentOff", AMOUNT: "amountOff", FIXED_PRICE: "fixedPrice", GIFT: "gift", NTH_FREE: "everyNthFree",
    BONUS_GRANT: "bonusGrant", BONUS_MULTIPLIER: "bonusMultiplier",
}  # fmt: skip
"""Under which name each effect is given."""

COMBINING: Final = ("ALONE", "ONE_PER_LINE", "WITH_OTHERS")
MAX_NAME_CHARACTERS: Final = 200
MAX_DESCRIPTION_CHARACTERS: Final = 1000
MAX_CHAIN_CHARACTERS: Final = 100
MAX_MULTIPLIER: Final = 10
MAX_NTH: Final = 100
MAX_UNITS: Final = 1000
MAX_PRIORITY: Final = 1000
MAX_USES: Final = 10_000_000
MAX_BONUS_LIFE_DAYS: Final = 3660
_WHOLE_PERCENT: Final = 100
FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a promotion gives.

    Args:
        kind: one of EFFECT_FIELDS; it says which of the others are set.
        percent_bp: what PERCENT takes off; as `percent_bp` gives it.
        amount_minor: what AMOUNT takes off, what a unit costs by FIXED_PRICE, what BONUS_GRANT credits.
        multiplier_bp: by what BONUS_MULTIPLIER multiplies the cashback; 20 000 for twice; as `multiplier_bp` gives it.
        every_nth: which unit NTH_FREE gives.
        gift: what GIFT hands out, in words.
        gift_cost_minor: what it costs the clinic.
        units_per_use: for how many units of one invoice it counts; None for all.
        bonus_life_days: how long bonuses of it live; None for as long as others.
    """

    kind: str
    percent_bp: int | None = None
    amount_minor: int | None = None
    multiplier_bp: int | None = None
    every_nth: int | None = None
    gift: str | None = None
    gift_cost_minor: int | None = None
    units_per_use: int | None = None
    bonus_life_days: int | None = None


@dataclass(frozen=True, slots=True)
class PromotionDraft:
    """A promotion as it is to be.

    Args:
        name: as patients read it.
        starts_on: its first day at each branch; `ends_on` its last, None for no end.
        chain: the name that the steps of one chain share (R-PRO-3).
        needs_voucher: it counts for those only who present one of its vouchers (R-PRO-4).
        priority: of two equally good the one with the higher number counts.
        combining: ALONE, ONE_PER_LINE or WITH_OTHERS.
        budget_minor: what it may cost in all; None for no limit.
        max_uses: how often it may be used in all.
        per_patient_limit: how often by one patient; `per_patient_per_year` in a calendar year.
        partner_share_bp: the part of its cost that the partner pays (R-PAR-2).
        code: what a set-up file knows it by.
    """

    name: str
    starts_on: date
    effect: Effect
    conditions: Conditions = field(default_factory=Conditions)
    ends_on: date | None = None
    description: str | None = None
    chain: str | None = None
    needs_voucher: bool = False
    priority: int = 0
    combining: str = "ONE_PER_LINE"
    budget_minor: int | None = None
    max_uses: int | None = None
    per_patient_limit: int | None = None
    per_patient_per_year: int | None = None
    partner_id: UUID | None = None
    partner_share_bp: int = 0
    code: str | None = None


def percent_bp(percent: Decimal, *, field: tuple[str, ...]) -> int:
    """Return a percentage of at most two decimal places, above 0 and up to 100, in basis points.

    Raises:
        NumberOutOfRange: it is out of its bounds.
    """
    if not 0 < percent <= _WHOLE_PERCENT:
        raise NumberOutOfRange(field=field, minimum="0.01", maximum=str(_WHOLE_PERCENT))
    return int(percent * WHOLE_BP / _WHOLE_PERCENT)


def multiplier_bp(multiplier: Decimal, *, field: tuple[str, ...]) -> int:
    """Return a multiplier of at most two decimal places, above 1 and up to 10, in basis points.

    Raises:
        NumberOutOfRange: it is out of its bounds.
    """
    if not 1 < multiplier <= MAX_MULTIPLIER:
        raise NumberOutOfRange(field=field, minimum="1.01", maximum=str(MAX_MULTIPLIER))
    return int(multiplier * WHOLE_BP)


def one_effect(
    *,
    percent_bp: int | None = None,
    amount_off_minor: int | None = None,
    fixed_price_minor: int | None = None,
    gift: str | None = None,
    gift_cost_minor: int | None = None,
    every_nth_free: int | None = None,
    bonus_grant_minor: int | None = None,
    bonus_multiplier_bp: int | None = None,
    units_per_use: int | None = None,
    bonus_life_days: int | None = None,
) -> Effect:
    """Return the one effect that is given.

    Raises:
        EffectCount: none is given, or several are; the field is the second one's.
        OutOfPlace: a gift's cost, a number of units or a life of bonuses without what it belongs to.
    """
    given: dict[str, dict[str, Any]] = {
        kind: values
        for kind, values in (
            (PERCENT, {"percent_bp": percent_bp}),
            (AMOUNT, {"amount_minor": amount_off_minor}),
            (FIXED_PRICE, {"amount_minor": fixed_price_minor}),
            (GIFT, {"gift": gift}),
            (NTH_FREE, {"every_nth": every_nth_free}),
            (BONUS_GRANT, {"amount_minor": bonus_grant_minor}),
            (BONUS_MULTIPLIER, {"multiplier_bp": bonus_multiplier_bp}),
        )
        if None not in values.values()
    }
    if len(given) != 1:
        raise EffectCount(field=(EFFECT_FIELDS[list(given)[1]],) if given else ())
    ((kind, values),) = given.items()
    for name, value, kinds in (
        ("giftCost", gift_cost_minor, (GIFT,)),
        ("unitsPerUse", units_per_use, (PERCENT, FIXED_PRICE, NTH_FREE)),
        ("bonusLifeDays", bonus_life_days, (BONUS_GRANT, BONUS_MULTIPLIER)),
    ):
        if value is not None and kind not in kinds:
            raise OutOfPlace(field=(name,))
    if kind == GIFT:
        values["gift_cost_minor"] = gift_cost_minor or 0
    return Effect(kind, **values, units_per_use=units_per_use, bonus_life_days=bonus_life_days)


def checked(draft: PromotionDraft, *, today: date) -> PromotionDraft:
    """Return a draft in one spelling; whether what it names exists is not looked at.

    Args:
        today: a promotion that ends before it is refused.

    Raises:
        Invalid and its kinds, AmountOutOfRange: the field says which, in the API's spelling.
    """
    ends_on, earliest = draft.ends_on, max(draft.starts_on, today)
    if not FIRST_DAY <= draft.starts_on <= LAST_DAY:
        raise FirstDayNotPossible(field=("startsOn",), earliest=FIRST_DAY.isoformat(), latest=LAST_DAY.isoformat())
    if ends_on is not None and ends_on < earliest:
        raise DatesNotPossible(field=("endsOn",), earliest=earliest.isoformat())
    _check_limits(draft)
    if draft.combining not in COMBINING:
        raise OutOfPlace(field=("combining",))
    if draft.partner_share_bp and draft.partner_id is None:
        raise FundingNotClear(field=("partnerId",))
    conditions.checked(draft.conditions)
    effect = _checked_effect(draft.effect)
    if effect.kind == FIXED_PRICE and not (draft.conditions.services or draft.conditions.categories):
        raise NeedsServices(field=("conditions", "serviceIds"))
    return replace(
        draft,
        name=clean_line(draft.name, maximum=MAX_NAME_CHARACTERS, field=("name",)),
        description=_line(draft.description, MAX_DESCRIPTION_CHARACTERS, "description"),
        chain=_line(draft.chain, MAX_CHAIN_CHARACTERS, "chain"),
        effect=effect,
    )


def _line(text: str | None, maximum: int, name: str) -> str | None:
    return None if text is None else clean_line(text, maximum=maximum, field=(name,))


def _check_limits(draft: PromotionDraft) -> None:
    if draft.budget_minor is not None:
        bounded(draft.budget_minor, field=("budget",))
    _in_bounds(draft.max_uses, 1, MAX_USES, "maxUses")
    _in_bounds(draft.per_patient_limit, 1, MAX_USES, "perPatientLimit")
    _in_bounds(draft.per_patient_per_year, 1, MAX_USES, "perPatientPerYear")
    _in_bounds(draft.priority, -MAX_PRIORITY, MAX_PRIORITY, "priority")


def _in_bounds(number: int | None, minimum: int, maximum: int, name: str) -> None:
    if number is not None and not minimum <= number <= maximum:
        raise NumberOutOfRange(field=(name,), minimum=minimum, maximum=maximum)


def _checked_effect(effect: Effect) -> Effect:
    name = EFFECT_FIELDS[effect.kind]
    if effect.amount_minor is not None and not (effect.kind == FIXED_PRICE and effect.amount_minor == 0):
        bounded(effect.amount_minor, field=(name,))
    if effect.gift_cost_minor:
        bounded(effect.gift_cost_minor, field=("giftCost",))
    _in_bounds(effect.every_nth, 2, MAX_NTH, name)
    _in_bounds(effect.units_per_use, 1, MAX_UNITS, "unitsPerUse")
    _in_bounds(effect.bonus_life_days, 1, MAX_BONUS_LIFE_DAYS, "bonusLifeDays")
    return replace(effect, gift=_line(effect.gift, MAX_NAME_CHARACTERS, "gift"))


def status_on(*, state: str, starts_on: date, ends_on: date | None, today: LocalDates) -> str:
    """Return a promotion's status: DRAFT, SCHEDULED, ACTIVE, PAUSED or FINISHED.

    Its days are those of each branch: it has begun once it counts at one of them, and is over when it counts at none.

    Args:
        state: what staff decided.
        today: the dates at the organisation and its branches.
    """
    if state == "ENDED" or (state != "DRAFT" and today.is_over(ends_on)):
        return "FINISHED"
    if state == "LIVE":
        return "ACTIVE" if today.has_begun(starts_on) else "SCHEDULED"
    return state
