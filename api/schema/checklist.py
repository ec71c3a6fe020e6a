"""The shapes of joint promotions' checklists."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.schema.errors import UserError
from api.schema.identity import StaffMember

if TYPE_CHECKING:
    from api.schema.promotions import Promotion

ids.register("JointTask", "TASK")

LazyPromotion = Annotated["Promotion", strawberry.lazy("api.schema.promotions")]
_WHICH = "Which point."
_TITLE = "What is to be done, 1 to 200 characters."
_RESPONSIBLE = "Who does it, at most 200 characters."
_REFUSED = "Why it was refused."


@strawberry.enum(description="One of the two who run a joint promotion.")
class JointSide(enum.Enum):
    """One of the two who run a joint promotion."""

    CLINIC = strawberry.enum_value("CLINIC", description="The clinic.")
    PARTNER = strawberry.enum_value("PARTNER", description="The partner.")


@strawberry.type(
    description="One point of a joint promotion's checklist. Staff who read promotions see it, and the partner's keys."
)
class JointTask(Node):
    """One point of a joint promotion's checklist."""

    title: str = strawberry.field(description="What is to be done.")
    side: JointSide = strawberry.field(description="Who is to do it.")
    responsible: str | None = strawberry.field(description="Who it is in person, as it was written down.")
    due_on: date | None = strawberry.field(description="By when; null for whenever.")
    is_done: bool = strawberry.field(description="Whether it is done.")
    is_overdue: bool = strawberry.field(description="Whether its day is over and it is not done.")
    done_at: datetime | None = strawberry.field(description="When somebody said that it is done; null while it is not.")
    done_by_side: JointSide | None = strawberry.field(description="Which side said so; null while it is not done.")
    done_by: StaffMember | None = edge_field(
        description="The staff member who said so; null for partners, and if it was the partner."
    )
    promotion: LazyPromotion | None = edge_field(description="What it is for.")


@strawberry.input(description="Adds a point to the checklist of a joint promotion, which has at most 50.")
class JointTaskAddInput:
    """Adds a point to a checklist."""

    promotion_id: strawberry.ID = strawberry.field(description="A promotion that a partner takes part in.")
    title: str = strawberry.field(description=_TITLE)
    side: JointSide = strawberry.field(description="Who is to do it.")
    responsible: str | None = strawberry.field(default=strawberry.UNSET, description=_RESPONSIBLE)
    due_on: date | None = strawberry.field(default=strawberry.UNSET, description="By when: today or later.")


@strawberry.input(description="Changes a point of a checklist; what is left out stays.")
class JointTaskUpdateInput:
    """Changes a point of a checklist."""

    joint_task_id: strawberry.ID = strawberry.field(description=_WHICH)
    title: str | None = strawberry.field(default=strawberry.UNSET, description=_TITLE)
    side: JointSide | None = strawberry.field(default=strawberry.UNSET, description="Who is to do it.")
    responsible: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"{_RESPONSIBLE} Null takes the name away."
    )
    due_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="By when, today or later; it is reminded of again. Null for whenever."
    )


@strawberry.input(description="Tells that a point of a checklist is done, or not after all.")
class JointTaskDoInput:
    """Tells that a point is done."""

    joint_task_id: strawberry.ID = strawberry.field(description=_WHICH)
    is_done: bool = strawberry.field(default=True, description="Whether it is done.")


@strawberry.input(description="Takes a point off its checklist.")
class JointTaskRemoveInput:
    """Takes a point off its checklist."""

    joint_task_id: strawberry.ID = strawberry.field(description=_WHICH)


@strawberry.type(description="The new point.")
class JointTaskAddPayload:
    """The new point."""

    joint_task: JointTask | None = edge_field(description="The point.")
    promotion: LazyPromotion | None = edge_field(description="What it is for.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.type(description="The changed point.")
class JointTaskUpdatePayload:
    """The changed point."""

    joint_task: JointTask | None = edge_field(description="The point.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.type(description="The point that is done, or not after all.")
class JointTaskDoPayload:
    """The point that is done."""

    joint_task: JointTask | None = edge_field(description="The point.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.type(description="What is left of the checklist.")
class JointTaskRemovePayload:
    """What is left of the checklist."""

    promotion: LazyPromotion | None = edge_field(description="What the point was for.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)
