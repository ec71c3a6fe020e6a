"""The shapes of tiers: the catalogue, a patient's tier status and loyalty stage."""

import enum
from datetime import date
from decimal import Decimal

import strawberry

from api import ids
from api.ids import Node
from api.money import Money

ids.register("Tier", "TIER")


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
    perks: list[str] = strawberry.field(description="What else it gives, in the clinic's words.")


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
    review_on: date = strawberry.field(description="Its anniversary, when it is looked at again.")
    grace_until: date | None = strawberry.field(
        description="The last day before a downgrade; null unless the thresholds were missed at the review."
    )
    is_manual: bool = strawberry.field(description="Whether a staff member gave it, for a time.")
    qualifying_spend: Money = strawberry.field(
        description="What counts of the last 12 months: money paid for completed invoices, net of refunds."
    )
    qualifying_visits: int = strawberry.field(description="The visits of the last 12 months.")
    progress: TierProgress | None = strawberry.field(
        description="What is missing to the next tier; null at the highest one."
    )


@strawberry.enum(description="How often a patient has come.")
class LoyaltyStageName(enum.Enum):
    """How often a patient has come."""

    POTENTIAL = strawberry.enum_value("POTENTIAL", description="Has not come yet.")
    FIRST_TIME = strawberry.enum_value("FIRST_TIME", description="Came once.")
    REPEAT = strawberry.enum_value(
        "REPEAT", description="Came 2 or 3 times; or more often, but not within the last 12 months."
    )
    REGULAR = strawberry.enum_value("REGULAR", description="Came 4 to 7 times, and within the last 12 months.")
    LOYAL = strawberry.enum_value("LOYAL", description="Came 8 times or more, and within the last 12 months.")


@strawberry.type(description="How loyal a patient is by how often they have come; a second scale beside the tiers.")
class LoyaltyStage:
    """How loyal a patient is by how often they have come."""

    stage: LoyaltyStageName = strawberry.field(description="The stage.")
    since: date = strawberry.field(description="The day it was reached.")
    evidence: str = strawberry.field(description="What it rests on, in the caller's language.")
    next_step: str | None = strawberry.field(
        description="What staff may best do next, in the caller's language; null for anybody else."
    )
