"""The shapes of segments."""

import enum
from datetime import datetime
from decimal import Decimal

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.clinic import ServiceCategory
from api.schema.errors import UserError
from api.schema.patients import Patient, Sex
from api.schema.tiers import LoyaltyStageName

ids.register("Segment", "SEG")

_SLEEPING = "No completed visit for so many months after at least one, and none booked"
_EXPIRING = "Bonuses that can be spent now end within so many days"
_TIER = "Holds this tier now: the tier's id"
_SPEND = "Paid in all at least so much, net of refunds"


@strawberry.enum(
    description="How much a patient is worth to the clinic, among all who have come at least once. The last visit, the "
    "visits of 12 months and what was paid in them are marked 1 to 3, by thirds of the patients."
)
class ValueGroup(enum.Enum):
    """How much a patient is worth to the clinic."""

    BEST = strawberry.enum_value("BEST", description="8 or 9 of 9 marks.")
    MIDDLE = strawberry.enum_value("MIDDLE", description="5 to 7 marks.")
    WORST = strawberry.enum_value("WORST", description="3 or 4 marks.")


@strawberry.enum(description="How a patient came to be registered.")
class PatientSource(enum.Enum):
    """How a patient came to be registered."""

    DESK = strawberry.enum_value("DESK", description="By the staff.")
    SELF = strawberry.enum_value("SELF", description="Alone, with a verified phone.")
    REFERRAL = strawberry.enum_value("REFERRAL", description="By the form behind a referral code.")


@strawberry.type(description="Whom a segment holds: everything that is not null must hold.")
class SegmentFilter:
    """Whom a segment holds."""

    sleeping_months: int | None = strawberry.field(description=f"{_SLEEPING}.")
    birth_month: int | None = strawberry.field(description="Born in this month, 1 to 12.")
    minimum_age: int | None = strawberry.field(description="At least so many full years old.")
    maximum_age: int | None = strawberry.field(description="At most so many full years old.")
    sex: Sex | None = strawberry.field(description="Of this sex.")
    minimum_spend: Money | None = strawberry.field(description=f"{_SPEND}.")
    minimum_visits: int | None = strawberry.field(description="Came at least so often in all.")
    categories: list[ServiceCategory] | None = strawberry.field(description="Had a service of one of them.")
    service_ids: list[strawberry.ID] | None = strawberry.field(description="Had one of these services: their ids.")
    tier_id: strawberry.ID | None = strawberry.field(description=f"{_TIER}.")
    stage: LoyaltyStageName | None = strawberry.field(description="Is in this loyalty stage.")
    expiring_within_days: int | None = strawberry.field(description=f"{_EXPIRING}; 0 is today.")
    has_marketing_consent: bool | None = strawberry.field(description="Has agreed to advertising, or has not.")
    value_group: ValueGroup | None = strawberry.field(description="By recency, frequency and money.")
    branch_id: strawberry.ID | None = strawberry.field(description="The home branch: its id.")
    source: PatientSource | None = strawberry.field(description="How the patient came to be registered.")


@strawberry.type(
    description="A group of patients by what is known of them, looked at anew whenever it is asked for. It holds "
    "nobody who was merged or erased."
)
class Segment(Node):
    """A group of patients."""

    name: str = strawberry.field(description="What the clinic calls it.")
    filter: SegmentFilter = strawberry.field(description="Whom it holds.")
    created_at: datetime = strawberry.field(description="When it was made.")
    updated_at: datetime = strawberry.field(description="When its name or filter was changed last.")
    patients: Connection[Patient] = connection_field(description="Whom it holds now, the newest patients first.")


@strawberry.input(
    description="Whom a segment is to hold: everything that is given must hold; without anything it holds everybody."
)
class SegmentFilterInput:
    """Whom a segment is to hold."""

    sleeping_months: int | None = strawberry.field(default=strawberry.UNSET, description=f"{_SLEEPING}; 1 to 120.")
    birth_month: int | None = strawberry.field(default=strawberry.UNSET, description="Born in this month, 1 to 12.")
    minimum_age: int | None = strawberry.field(
        default=strawberry.UNSET, description="At least so many full years old, 0 to 130."
    )
    maximum_age: int | None = strawberry.field(
        default=strawberry.UNSET, description="At most so many full years old, 0 to 130."
    )
    sex: Sex | None = strawberry.field(default=strawberry.UNSET, description="Of this sex.")
    minimum_spend: Decimal | None = strawberry.field(default=strawberry.UNSET, description=f"{_SPEND}.")
    minimum_visits: int | None = strawberry.field(
        default=strawberry.UNSET, description="Came at least so often in all, 1 to 10 000; one visit a day and branch."
    )
    categories: list[ServiceCategory] | None = strawberry.field(
        default=strawberry.UNSET, description="Had a service of one of them, at any time."
    )
    service_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="Had one of these services, at any time; 1 to 50 ids."
    )
    tier_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description=f"{_TIER}.")
    stage: LoyaltyStageName | None = strawberry.field(default=strawberry.UNSET, description="Is in this loyalty stage.")
    expiring_within_days: int | None = strawberry.field(
        default=strawberry.UNSET, description=f"{_EXPIRING}; 0 is today, at most 366."
    )
    has_marketing_consent: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Has agreed to advertising, or has not."
    )
    value_group: ValueGroup | None = strawberry.field(
        default=strawberry.UNSET, description="By recency, frequency and money."
    )
    branch_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="The home branch: its id.")
    source: PatientSource | None = strawberry.field(
        default=strawberry.UNSET, description="How the patient came to be registered."
    )


@strawberry.input(description="A new segment.")
class SegmentCreateInput:
    """A new segment."""

    name: str = strawberry.field(description="1 to 200 characters; several segments may have the same.")
    filter: SegmentFilterInput = strawberry.field(description="Whom it is to hold.")


@strawberry.type(description="The new segment.")
class SegmentCreatePayload:
    """The new segment."""

    segment: Segment | None = edge_field(description="The segment; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Changes a segment. What is left out or null stays as it is.")
class SegmentUpdateInput:
    """Changes a segment."""

    segment_id: strawberry.ID = strawberry.field(description="Which segment.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="1 to 200 characters.")
    filter: SegmentFilterInput | None = strawberry.field(
        default=strawberry.UNSET, description="Whom it is to hold; it stands for the whole present filter."
    )


@strawberry.type(description="The segment after the change.")
class SegmentUpdatePayload:
    """The segment after the change."""

    segment: Segment | None = edge_field(description="The segment; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Deletes a segment.")
class SegmentDeleteInput:
    """Deletes a segment."""

    segment_id: strawberry.ID = strawberry.field(description="Which segment.")


@strawberry.type(description="Which segment was deleted.")
class SegmentDeletePayload:
    """Which segment was deleted."""

    deleted_segment_id: strawberry.ID | None = strawberry.field(description="Its id; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` while a promotion that has not ended goes by it."
    )
