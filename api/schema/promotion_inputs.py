"""What the operations on promotions take and give back."""

from datetime import date
from decimal import Decimal

import strawberry

from api.execution import edge_field
from api.schema.clinic import ServiceCategory
from api.schema.errors import UserError
from api.schema.families import Kinship
from api.schema.promotions import Funder, Promotion, PromotionCombining, PromotionStatus
from api.schema.tiers import LoyaltyStageName

_REFUSED = "Why it was refused."
_ONE = "Exactly one effect is given."
_NULL = "Null takes it away."


@strawberry.input(description="Which promotions a list is to hold; what is left out is any.")
class PromotionFilter:
    """Which promotions a list is to hold."""

    status: PromotionStatus | None = strawberry.field(default=strawberry.UNSET, description="Where they stand today.")
    partner_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Only those with this partner."
    )
    search: str | None = strawberry.field(default=strawberry.UNSET, description="What their name contains.")
    chain: str | None = strawberry.field(default=strawberry.UNSET, description="Only the steps of this chain.")


@strawberry.input(description="Services that must have been done before; name services, categories or both.")
class PromotionPreviousInput:
    """Services that must have been done before."""

    service_ids: list[strawberry.ID] | None = strawberry.field(default=strawberry.UNSET, description="These services.")
    categories: list[ServiceCategory] | None = strawberry.field(
        default=strawberry.UNSET, description="Services of these kinds."
    )
    within_days: int = strawberry.field(default=365, description="Within so many days before the visit, 1 to 3660.")
    at_least: int = strawberry.field(default=1, description="So many of them, 1 to 1000.")


@strawberry.input(
    description="What a promotion asks for: all of it must be met, and what is left out or null asks for nothing. A "
    "list that is given is not empty."
)
class PromotionConditionsInput:
    """What a promotion asks for."""

    service_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="For these services, at most 500; beside `categories` for both."
    )
    categories: list[ServiceCategory] | None = strawberry.field(
        default=strawberry.UNSET, description="For services of these kinds."
    )
    branch_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="In these branches."
    )
    tier_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="For patients of these tiers."
    )
    stages: list[LoyaltyStageName] | None = strawberry.field(
        default=strawberry.UNSET, description="For patients of these loyalty stages."
    )
    segment_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="For patients of this segment."
    )
    kinships: list[Kinship] | None = strawberry.field(
        default=strawberry.UNSET, description="For patients who are this to the head of their family."
    )
    weekdays: list[int] | None = strawberry.field(
        default=strawberry.UNSET, description="On these days of the week, 1 for Monday to 7 for Sunday."
    )
    hour_from: int | None = strawberry.field(
        default=strawberry.UNSET, description="From this hour of the day at the branch, 0 to 23; with `hourTo`."
    )
    hour_to: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="Until this hour begins, 1 to 24; before `hourFrom` it means the next morning, which belongs to "
        "the day of the week on which the hours began.",
    )
    first_visit_only: bool = strawberry.field(default=False, description="On the first visit only.")
    min_age: int | None = strawberry.field(
        default=strawberry.UNSET, description="From this age in whole years, 0 to 150."
    )
    max_age: int | None = strawberry.field(
        default=strawberry.UNSET, description="Up to this age in whole years, 0 to 150."
    )
    is_child_of_family: bool = strawberry.field(default=False, description="For children of families.")
    parent_in_treatment_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="For children one of whose parents was treated within so many days, 1 to 3660.",
    )
    birthday_days_before: int | None = strawberry.field(
        default=strawberry.UNSET, description="From so many days before the birthday, 0 to 180."
    )
    birthday_days_after: int | None = strawberry.field(
        default=strawberry.UNSET, description="Until so many days after the birthday, 0 to 180."
    )
    previous: PromotionPreviousInput | None = strawberry.field(
        default=strawberry.UNSET, description="After services that were done before."
    )
    service_number: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="With the so many-th unit of the matching services since the promotion's first day, 1 to 1000; "
        "for the steps of a chain.",
    )
    minimum_sum: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="From this sum of the matching services, before discounts."
    )


@strawberry.input(description=f"A new promotion. {_ONE}")
class PromotionCreateInput:
    """A new promotion."""

    name: str = strawberry.field(description="As patients read it, 1 to 200 characters.")
    description: str | None = strawberry.field(default=strawberry.UNSET, description="At most 1000 characters.")
    starts_on: date = strawberry.field(description="Its first day, at each branch.")
    ends_on: date | None = strawberry.field(default=strawberry.UNSET, description="Its last day; without one no end.")
    is_draft: bool = strawberry.field(
        default=False, description="Prepare it only: nobody gets it until `promotionPublish`."
    )
    categories: list[ServiceCategory] | None = strawberry.field(
        default=strawberry.UNSET,
        description="For services of these kinds; in place of `conditions.categories`.",
    )
    first_visit_only: bool | None = strawberry.field(
        default=False, description="On the first visit only, as in `conditions`."
    )
    conditions: PromotionConditionsInput | None = strawberry.field(
        default=strawberry.UNSET, description="Everything that it asks for."
    )
    percent_off: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description=f"A percentage off the matching services, 0.01 to 100. {_ONE}"
    )
    amount_off: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description=f"An amount off the matching services together. {_ONE}"
    )
    fixed_price: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"What each matching unit costs at most; services or categories must be named. {_ONE}",
    )
    gift: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"An item that is handed out, 1 to 200 characters. {_ONE}"
    )
    gift_cost: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="What the gift costs the clinic; counts against the budget."
    )
    every_nth_free: int | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"Every so many-th matching unit is free, 2 to 100; of all if none is named. {_ONE}",
    )
    bonus_grant: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description=f"Bonuses on the patient's internal account. {_ONE}"
    )
    bonus_multiplier: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description=f"Multiplies the cashback of the matching services, up to 10. {_ONE}"
    )
    units_per_use: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="For how many units of one invoice a percentage, a fixed price or a free unit counts, 1 to 1000.",
    )
    bonus_life_days: int | None = strawberry.field(
        default=strawberry.UNSET, description="How long bonuses of it live, 1 to 3660 days; by default as others do."
    )
    combining: PromotionCombining = strawberry.field(
        default=PromotionCombining.ONE_PER_LINE, description="What it may be combined with."
    )
    priority: int = strawberry.field(
        default=0, description="Of two equally good promotions the one with more of it counts, -1000 to 1000."
    )
    per_patient_limit: int | None = strawberry.field(
        default=strawberry.UNSET, description="How often a patient may use it."
    )
    per_patient_per_year: int | None = strawberry.field(
        default=strawberry.UNSET, description="How often a patient may use it in a calendar year."
    )
    budget: Decimal | None = strawberry.field(default=strawberry.UNSET, description="What it may cost in all.")
    max_uses: int | None = strawberry.field(default=strawberry.UNSET, description="How often it may be used in all.")
    voucher_code: str | None = strawberry.field(
        default=strawberry.UNSET, description="Only for those who name this shared code, 3 to 40 letters and digits."
    )
    voucher_quantity: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="Only for those who present one of so many single-use codes, 1 to 10 000. Not with `voucherCode`.",
    )
    needs_voucher: bool = strawberry.field(
        default=False, description="Only for those with a voucher, also if none is made now."
    )
    partner_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The partner of a joint promotion."
    )
    funded_by: Funder = strawberry.field(
        default=Funder.CLINIC, description="Who pays for it; `PARTNER` needs `partnerId`."
    )
    partner_share_percent: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="With `PARTNER`: which part the partner pays, 0.01 to 100; all by default.",
    )
    chain: str | None = strawberry.field(
        default=strawberry.UNSET, description="The chain that it is a step of, 1 to 100 characters."
    )


@strawberry.type(description="The new promotion.")
class PromotionCreatePayload:
    """The new promotion."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    voucher_codes: list[str] | None = strawberry.field(
        description="The codes of its vouchers; an empty list without vouchers, null if it was refused. Single-use "
        "codes are told this once."
    )
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(
    description="Changes a promotion. What is left out stays as it is. Once it has begun, only its words, its last "
    "day, its limits and its priority may change."
)
class PromotionUpdateInput:
    """Changes a promotion."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="1 to 200 characters.")
    description: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"At most 1000 characters. {_NULL}"
    )
    starts_on: date | None = strawberry.field(default=strawberry.UNSET, description="Its first day.")
    ends_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Its last day, today or later. Null for no end."
    )
    conditions: PromotionConditionsInput | None = strawberry.field(
        default=strawberry.UNSET, description="What it asks for instead of everything that it asked for."
    )
    percent_off: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="This instead of the present effect; at most one effect is given."
    )
    amount_off: Decimal | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    fixed_price: Decimal | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    gift: str | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    gift_cost: Decimal | None = strawberry.field(default=strawberry.UNSET, description="With `gift`.")
    every_nth_free: int | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    bonus_grant: Decimal | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    bonus_multiplier: Decimal | None = strawberry.field(default=strawberry.UNSET, description="Likewise.")
    units_per_use: int | None = strawberry.field(
        default=strawberry.UNSET, description="With an effect: for how many units of one invoice it counts."
    )
    bonus_life_days: int | None = strawberry.field(
        default=strawberry.UNSET, description="With an effect that gives bonuses: how long they live."
    )
    combining: PromotionCombining | None = strawberry.field(
        default=strawberry.UNSET, description="What it may be combined with."
    )
    priority: int | None = strawberry.field(default=strawberry.UNSET, description="-1000 to 1000.")
    per_patient_limit: int | None = strawberry.field(
        default=strawberry.UNSET, description=f"How often a patient may use it. {_NULL}"
    )
    per_patient_per_year: int | None = strawberry.field(
        default=strawberry.UNSET, description=f"How often a patient may use it in a calendar year. {_NULL}"
    )
    budget: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description=f"What it may cost in all, not less than it has. {_NULL}"
    )
    max_uses: int | None = strawberry.field(
        default=strawberry.UNSET, description=f"How often it may be used in all, not less than it was. {_NULL}"
    )
    needs_voucher: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether it counts only for those with a voucher."
    )
    chain: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"The chain that it is a step of. {_NULL}"
    )


@strawberry.type(description="The changed promotion.")
class PromotionUpdatePayload:
    """The changed promotion."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `FORBIDDEN_FOR_STATUS` for what patients count on already, or if it is over."
    )


@strawberry.input(description="Publishes a promotion that was prepared: it counts from its first day on.")
class PromotionPublishInput:
    """Publishes a promotion that was prepared: it counts from its first day on."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")


@strawberry.type(description="The published promotion.")
class PromotionPublishPayload:
    """The published promotion."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `FORBIDDEN_FOR_STATUS` if it is no draft, `INVALID` if its last day is over."
    )


@strawberry.input(description="Stops a promotion for now.")
class PromotionPauseInput:
    """Stops a promotion for now."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")


@strawberry.type(description="The paused promotion.")
class PromotionPausePayload:
    """The paused promotion."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `FORBIDDEN_FOR_STATUS` for a draft, or if it is over."
    )


@strawberry.input(description="Lets a paused promotion count again.")
class PromotionResumeInput:
    """Lets a paused promotion count again."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")


@strawberry.type(description="The promotion, which counts again.")
class PromotionResumePayload:
    """The promotion, which counts again."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `FORBIDDEN_FOR_STATUS` if it isn't paused, or is over."
    )


@strawberry.input(description="Ends a promotion for good; what it gave stays.")
class PromotionFinishInput:
    """Ends a promotion for good; what it gave stays."""

    promotion_id: strawberry.ID = strawberry.field(description="Which promotion.")


@strawberry.type(description="The finished promotion.")
class PromotionFinishPayload:
    """The finished promotion."""

    promotion: Promotion | None = edge_field(description="The promotion; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `FORBIDDEN_FOR_STATUS` if it is over already."
    )
