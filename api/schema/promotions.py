"""The shapes of promotions: what they ask for, what they give, what they have cost, and what a patient is offered."""

import enum
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.clinic import Branch, Service, ServiceCategory
from api.schema.families import Kinship
from api.schema.identity import StaffMember
from api.schema.tiers import LoyaltyStageName, Tier

if TYPE_CHECKING:
    from api.schema.billing import Invoice
    from api.schema.checklist import JointTask
    from api.schema.partners import Partner
    from api.schema.patients import Patient
    from api.schema.segments import Segment

ids.register("Promotion", "PRO")
ids.register("PromotionUse", "USE")

LazyJointTask = Annotated["JointTask", strawberry.lazy("api.schema.checklist")]
LazyPartner = Annotated["Partner", strawberry.lazy("api.schema.partners")]
LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
LazyInvoice = Annotated["Invoice", strawberry.lazy("api.schema.billing")]


@strawberry.enum(description="Where a promotion stands today.")
class PromotionStatus(enum.Enum):
    """Where a promotion stands today."""

    DRAFT = strawberry.enum_value("DRAFT", description="It is being prepared, and nobody gets it.")
    SCHEDULED = strawberry.enum_value("SCHEDULED", description="It begins by itself on its first day.")
    ACTIVE = strawberry.enum_value(
        "ACTIVE", description="It counts, perhaps at some branches only: its days are those of each branch."
    )
    PAUSED = strawberry.enum_value("PAUSED", description="It is stopped for now.")
    FINISHED = strawberry.enum_value("FINISHED", description="It is over, for good.")


@strawberry.enum(description="Who pays for what a promotion gives.")
class Funder(enum.Enum):
    """Who pays for what a promotion gives."""

    CLINIC = strawberry.enum_value("CLINIC", description="The clinic.")
    PARTNER = strawberry.enum_value("PARTNER", description="The partner, all of it or its share.")


@strawberry.enum(description="What a promotion gives.")
class PromotionEffectKind(enum.Enum):
    """What a promotion gives."""

    PERCENT = strawberry.enum_value("PERCENT", description="A percentage off the matching services.")
    AMOUNT = strawberry.enum_value("AMOUNT", description="An amount off the matching services together.")
    FIXED_PRICE = strawberry.enum_value("FIXED_PRICE", description="A price of its own for each matching unit.")
    GIFT = strawberry.enum_value("GIFT", description="An item that is handed out.")
    NTH_FREE = strawberry.enum_value("NTH_FREE", description="Every n-th unit of the matching services is free.")
    BONUS_GRANT = strawberry.enum_value("BONUS_GRANT", description="Bonuses on the patient's internal account.")
    BONUS_MULTIPLIER = strawberry.enum_value("BONUS_MULTIPLIER", description="More cashback on the matching services.")


@strawberry.enum(description="What a promotion may be combined with on one invoice.")
class PromotionCombining(enum.Enum):
    """What a promotion may be combined with on one invoice."""

    ALONE = strawberry.enum_value("ALONE", description="With nothing, the tier's percentages included.")
    ONE_PER_LINE = strawberry.enum_value(
        "ONE_PER_LINE", description="On each line the best of them counts; the tier's percentage is one of them."
    )
    WITH_OTHERS = strawberry.enum_value(
        "WITH_OTHERS", description="It comes on top of the others, on what they leave to pay."
    )


@strawberry.enum(description="Where a promotion was used.")
class PromotionChannel(enum.Enum):
    """Where a promotion was used."""

    CHECKOUT = strawberry.enum_value("CHECKOUT", description="On an invoice.")
    DESK = strawberry.enum_value("DESK", description="By a voucher at the front desk, without an invoice.")
    WEBSITE = strawberry.enum_value("WEBSITE", description="By a voucher at the clinic's website.")
    PARTNER = strawberry.enum_value("PARTNER", description="By a voucher at a partner's till.")


@strawberry.type(description="What a promotion gives; `kind` says which of the other fields are set.")
class PromotionEffect:
    """What a promotion gives."""

    kind: PromotionEffectKind = strawberry.field(description="What it is.")
    percent: Decimal | None = strawberry.field(description="What `PERCENT` takes off, such as 12.5.")
    amount: Money | None = strawberry.field(
        description="What `AMOUNT` takes off, what a unit costs by `FIXED_PRICE`, or what `BONUS_GRANT` credits."
    )
    multiplier: Decimal | None = strawberry.field(
        description="By what `BONUS_MULTIPLIER` multiplies the cashback, such as 2."
    )
    every_nth: int | None = strawberry.field(description="Which unit `NTH_FREE` gives: 5 for every fifth.")
    gift: str | None = strawberry.field(description="What `GIFT` hands out.")
    gift_cost: Money | None = strawberry.field(
        description="What the gift costs the clinic; null where patients read it."
    )
    units_per_use: int | None = strawberry.field(
        description="For how many units of one invoice it counts; null for all that match."
    )
    bonus_life_days: int | None = strawberry.field(
        description="How long bonuses of it live, in days; null for as long as other bonuses."
    )


@strawberry.type(description="What a promotion asks for. What is empty or null asks for nothing.")
class PromotionConditions:
    """What a promotion asks for."""

    categories: list[ServiceCategory] = strawberry.field(description="For these kinds of services.")
    services: list[Service] = edge_field(description="For these services.")
    branches: list[Branch] = edge_field(description="In these branches.")
    tiers: list[Tier] = edge_field(description="For patients of these tiers.")
    stages: list[LoyaltyStageName] = strawberry.field(description="For patients of these loyalty stages.")
    segment: Annotated["Segment", strawberry.lazy("api.schema.segments")] | None = edge_field(
        description="For patients of this segment; null also for those who see no segments."
    )
    kinships: list[Kinship] = strawberry.field(description="For patients who are this to the head of their family.")
    weekdays: list[int] = strawberry.field(description="On these days of the week: 1 for Monday to 7 for Sunday.")
    hour_from: int | None = strawberry.field(
        description="From this hour of the day at the branch, 0 to 23. After `hourTo` it passes midnight; the morning "
        "then belongs to the day of the week on which the hours began."
    )
    hour_to: int | None = strawberry.field(description="Until this hour of the day begins, 1 to 24.")
    first_visit_only: bool = strawberry.field(description="On the first visit only.")
    min_age: int | None = strawberry.field(description="From this age in whole years.")
    max_age: int | None = strawberry.field(description="Up to this age in whole years.")
    is_child_of_family: bool = strawberry.field(description="For children of families.")
    parent_in_treatment_days: int | None = strawberry.field(
        description="For children one of whose parents was treated within so many days."
    )
    birthday_days_before: int | None = strawberry.field(description="From so many days before the birthday.")
    birthday_days_after: int | None = strawberry.field(description="Until so many days after the birthday.")
    previous: "PromotionPrevious | None" = strawberry.field(description="After services that were done before.")
    service_number: int | None = strawberry.field(
        description="When the so many-th of the matching services is done since the promotion began: the steps of a "
        "chain."
    )
    minimum_sum: Money | None = strawberry.field(
        description="From this sum of the matching services, before discounts."
    )


@strawberry.type(description="Services that a promotion asks to have been done before.")
class PromotionPrevious:
    """Services that a promotion asks to have been done before."""

    categories: list[ServiceCategory] = strawberry.field(description="Services of these kinds.")
    services: list[Service] = edge_field(description="These services.")
    within_days: int = strawberry.field(description="Within so many days before the visit.")
    at_least: int = strawberry.field(description="So many of them.")


@strawberry.type(description="A promotion as the patient whom it suits reads it.")
class PatientOffer:
    """A promotion that a patient may look forward to."""

    title: str = strawberry.field(description="Its name.")
    description: str | None = strawberry.field(description="What it is about, in the clinic's words.")
    is_now: bool = strawberry.field(
        description="Whether it counts at the next visit that it is for; false where something comes before, as with "
        "the next step of a chain."
    )
    units_missing: int = strawberry.field(
        description="How many services come before the one that it is for: its own, or those that "
        "`conditions.previous` asks for; 0 if it is for the next one."
    )
    effect: PromotionEffect = strawberry.field(description="What it gives.")
    conditions: PromotionConditions = strawberry.field(description="What it asks of the visit.")
    until: date | None = strawberry.field(description="The last day on which it can be used; null for no end.")
    uses_left: int | None = strawberry.field(description="How often the patient may use it; null for no limit.")
    chain: str | None = strawberry.field(description="The chain that it is the next step of.")


@strawberry.type(description="One use of a promotion: on an invoice, or of a voucher without one.")
class PromotionUse(Node):
    """One use of a promotion."""

    promotion: "Promotion | None" = edge_field(description="What was used.")
    channel: PromotionChannel = strawberry.field(description="Where.")
    used_at: datetime = strawberry.field(description="When.")
    discount: Money = strawberry.field(description="What was taken off.")
    bonus: Money = strawberry.field(description="The bonuses that were credited.")
    gift: str | None = strawberry.field(description="The gift that was handed out.")
    gift_cost: Money = strawberry.field(description="What the gift cost the clinic.")
    partner_share: Money = strawberry.field(description="What of it the partner pays.")
    reversed: Money = strawberry.field(description="What came back of discount and bonuses with refunds.")
    reversed_at: datetime | None = strawberry.field(
        description="When all of it came back, so that it counts no more against limits."
    )
    patient: LazyPatient | None = edge_field(description="For whom; null if nobody is known, and for partners.")
    invoice: LazyInvoice | None = edge_field(description="On which invoice; null if that isn't yours to see.")


@strawberry.type(
    description="An offer of the clinic, or of the clinic and a partner, that applies by itself or by voucher."
)
class Promotion(Node):
    """An offer with conditions, one effect, dates and limits."""

    code: str | None = strawberry.field(description="What the clinic's set-up knows it by; null if made by hand.")
    name: str = strawberry.field(description="Its name, as patients and bills tell it.")
    description: str | None = strawberry.field(description="What it is about, in the clinic's words.")
    status: PromotionStatus = strawberry.field(description="Where it stands today.")
    starts_on: date = strawberry.field(description="Its first day, at each branch.")
    ends_on: date | None = strawberry.field(description="Its last day, at each branch; null for no end.")
    effect: PromotionEffect = strawberry.field(description="What it gives.")
    conditions: PromotionConditions = strawberry.field(description="What it asks for.")
    needs_voucher: bool = strawberry.field(description="Whether it counts only for those who present its voucher.")
    priority: int = strawberry.field(description="Of two equally good promotions the one with more of it counts.")
    combining: PromotionCombining = strawberry.field(description="What it may be combined with.")
    uses: int = edge_field(description="How often it was used, without uses that came back whole.")
    max_uses: int | None = strawberry.field(description="How often it may be used in all; null for no limit.")
    per_patient_limit: int | None = strawberry.field(description="How often a patient may use it; null for no limit.")
    per_patient_per_year: int | None = strawberry.field(
        description="How often a patient may use it in a calendar year; null for no limit."
    )
    spent: Money = edge_field(description="What it has cost: discounts, bonuses and gifts, less what came back.")
    budget: Money | None = strawberry.field(description="What it may cost in all; null for no limit.")
    funded_by: Funder = strawberry.field(description="Who pays for it.")
    partner_share_percent: Decimal = strawberry.field(description="The part that the partner pays, 0 to 100.")
    partner: LazyPartner | None = edge_field(
        description="The partner that takes part; null for none, and for staff who do not see partners."
    )
    checklist: list[LazyJointTask] = edge_field(
        description="Who does what by when, if a partner takes part: what is due first comes first. At most 50 points."
    )
    chain: str | None = strawberry.field(description="The chain that it is a step of.")
    chain_steps: list["Promotion"] = edge_field(
        description="All steps of its chain, this one included, as they follow; none without a chain."
    )
    created_at: datetime = strawberry.field(description="When it was made.")
    created_by: StaffMember | None = edge_field(description="Who made it; null for the set-up file, and for partners.")
    use_records: Connection[PromotionUse] = connection_field(description="Its uses, the newest first.")
