"""The shapes of tiers: the catalogue, a patient's tier status and loyalty stage."""

import enum
from datetime import date, datetime
from decimal import Decimal

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.money import Money
from api.schema.clinic import ServiceCategory
from api.schema.errors import UserError
from api.schema.identity import StaffMember

ids.register("Tier", "TIER")
ids.register("TierChange", "TCH")


@strawberry.type(description="A tier's discount on the services of a category.")
class TierDiscount:
    """A tier's discount on the services of a category."""

    category: ServiceCategory = strawberry.field(description="The category.")
    percent: Decimal = strawberry.field(description="The discount in percent, such as 7.5.")


@strawberry.type(description="A level of the loyalty programme.")
class Tier(Node):
    """A level of the loyalty programme."""

    name: str = strawberry.field(description="Its name, as the clinic calls it.")
    rank: int = strawberry.field(description="Its place: 0 is the lowest tier, which everybody has.")
    spend_threshold: Money | None = strawberry.field(
        description="The qualifying spend of 12 months that it takes; null if none is asked for."
    )
    visit_threshold: int | None = strawberry.field(
        description="The visits within 12 months that it takes; null if none are asked for. With a spend threshold "
        "beside it, both must be met."
    )
    cashback_percent: Decimal = strawberry.field(
        description="The share of what is paid with money that comes back as bonuses, in percent, such as 8.5."
    )
    perks: list[str] = strawberry.field(description="What it gives, in the clinic's words.")
    discounts: list[TierDiscount] = strawberry.field(
        description="Discounts by category of services, taken off every invoice that is opened with the tier."
    )
    free_consultations: int = strawberry.field(
        description="How many consultations are free in a calendar year; 0 for none."
    )
    warranty_months: int | None = strawberry.field(
        description="The warranty on the clinic's work, in months; null where the tier adds nothing to the usual one."
    )
    priority_booking: bool = strawberry.field(description="Whether its holders are booked first.")


@strawberry.type(description="What is missing to the next tier.")
class TierProgress:
    """What is missing to the next tier."""

    next_tier: Tier = strawberry.field(description="The tier above the present one.")
    missing_spend: Money = strawberry.field(description="The qualifying spend still missing; 0 if there is enough.")
    missing_visits: int = strawberry.field(description="The visits still missing; 0 if there are enough.")
    deadline: date = strawberry.field(
        description="Until when the present tier is safe: the day of the next review, or the last day of the grace."
    )


@strawberry.type(description="Where a patient stands in the loyalty programme.")
class TierStatus:
    """Where a patient stands in the loyalty programme."""

    tier: Tier = strawberry.field(description="The tier held now. An invoice uses the one held when it was opened.")
    since: date = strawberry.field(description="The day it was reached.")
    review_on: date = strawberry.field(
        description="Its anniversary, when it is looked at again; of a tier given by hand its last day."
    )
    grace_until: date | None = strawberry.field(
        description="The last day before a downgrade; null unless the thresholds were missed at the review."
    )
    is_manual: bool = strawberry.field(description="Whether a staff member gave it, for a time.")
    is_by_family: bool = strawberry.field(
        description="Whether the family brought it; the patient's own figures reach less."
    )
    qualifying_spend: Money = strawberry.field(
        description="What counts of the last 12 months: money and sold certificates paid for the patient's completed "
        "invoices, net of refunds."
    )
    qualifying_visits: int = strawberry.field(description="The patient's visits of the last 12 months.")
    family_spend: Money | None = strawberry.field(
        description="What all members of the family paid in the last 12 months, where their sum counts for the tier; "
        "else null."
    )
    family_visits: int | None = strawberry.field(
        description="The visits of all members in the last 12 months, where their sum counts; else null."
    )
    progress: TierProgress | None = strawberry.field(
        description="What is missing to the next tier, counted with the family where its sum counts; null at the "
        "highest one."
    )


@strawberry.enum(description="Why a tier changed.")
class TierChangeReason(enum.Enum):
    """Why a tier changed."""

    REACHED = strawberry.enum_value("REACHED", description="The patient's spend and visits reached it.")
    REACHED_BY_FAMILY = strawberry.enum_value("REACHED_BY_FAMILY", description="The family brought it.")
    NOT_KEPT = strawberry.enum_value(
        "NOT_KEPT", description="The thresholds were not met at the anniversary, nor in the grace after it."
    )
    RETIRED = strawberry.enum_value("RETIRED", description="The tier is no longer given.")
    ASSIGNED = strawberry.enum_value("ASSIGNED", description="A staff member gave it, for a time.")
    MANUAL_ENDED = strawberry.enum_value("MANUAL_ENDED", description="The time of a tier given by hand was over.")
    UNDONE = strawberry.enum_value(
        "UNDONE",
        description="A refund took away what it was reached with, within 14 days and before any of its perks was used.",
    )


@strawberry.type(description="One change of a patient's tier.")
class TierChange(Node):
    """One change of a patient's tier."""

    from_tier: Tier = strawberry.field(description="The tier before.")
    to_tier: Tier = strawberry.field(description="The tier after.")
    reason: TierChangeReason = strawberry.field(description="Why it changed.")
    changed_at: datetime = strawberry.field(description="When it changed.")
    until: date | None = strawberry.field(description="The last day of a tier given by hand; else null.")
    note: str | None = strawberry.field(
        description="What the staff member said who gave it by hand; null for anybody but staff."
    )
    author: StaffMember | None = edge_field(description="Who gave it by hand; null for anybody but staff.")


@strawberry.input(description="Gives a patient a tier by hand, for a time.")
class TierAssignInput:
    """Gives a patient a tier by hand, for a time."""

    patient_id: strawberry.ID = strawberry.field(description="Who gets it.")
    tier_id: strawberry.ID = strawberry.field(
        description="A tier that is given, not lower than the one that the patient has reached."
    )
    until: date = strawberry.field(description="Its last day: after today, and at most 5 years from now.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; staff see it, the patient doesn't.")


@strawberry.type(description="Where the patient stands after a tier was given by hand.")
class TierAssignPayload:
    """Where the patient stands after a tier was given by hand."""

    tier_status: TierStatus | None = edge_field(description="Where the patient stands; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.enum(description="How often and how regularly a patient has come, and whom they bring along.")
class LoyaltyStageName(enum.Enum):
    """How often and how regularly a patient has come, and whom they bring along."""

    POTENTIAL = strawberry.enum_value("POTENTIAL", description="Has not come yet.")
    FIRST_TIME = strawberry.enum_value("FIRST_TIME", description="Came once.")
    REPEAT = strawberry.enum_value("REPEAT", description="Came twice or more, but is not regular.")
    REGULAR = strawberry.enum_value(
        "REGULAR",
        description="Came 4 times or more, at least once a year on average, and within the last 12 months.",
    )
    LOYAL = strawberry.enum_value(
        "LOYAL",
        description="Is regular, and came 8 times or more, is in a family with others, or has brought a friend.",
    )


@strawberry.type(description="How loyal a patient is by visits, family and friends; a second scale beside the tiers.")
class LoyaltyStage:
    """How loyal a patient is by visits, family and friends."""

    stage: LoyaltyStageName = strawberry.field(description="The stage.")
    since: date = strawberry.field(description="The day it was reached.")
    evidence: str = strawberry.field(
        description="What it rests on, in the caller's language: visits and the last one, months between them, "
        "relatives in the family, friends brought."
    )
    next_step: str | None = strawberry.field(
        description="What staff may best do next, in the caller's language; null for anybody else."
    )
