"""The shapes of families."""

import enum
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.money import Money
from api.schema.errors import UserError

if TYPE_CHECKING:
    from api.schema.patients import Patient

ids.register("Family", "FAM")

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]


@strawberry.enum(description="How a family's tier is found.")
class FamilyTierPolicy(enum.Enum):
    """How a family's tier is found."""

    SUM_OF_MEMBERS = strawberry.enum_value("SUM_OF_MEMBERS", description="By what all members spend together.")
    BEST_MEMBER = strawberry.enum_value("BEST_MEMBER", description="It is the best member's tier.")


@strawberry.enum(description="What a member is to the head of the family.")
class Kinship(enum.Enum):
    """What a member is to the head of the family."""

    SPOUSE = strawberry.enum_value("SPOUSE", description="Wife, husband, partner.")
    PARENT = strawberry.enum_value("PARENT", description="Mother, father.")
    CHILD = strawberry.enum_value("CHILD", description="Daughter, son.")
    SIBLING = strawberry.enum_value("SIBLING", description="Sister, brother.")
    GRANDPARENT = strawberry.enum_value("GRANDPARENT", description="Grandmother, grandfather.")
    OTHER = strawberry.enum_value("OTHER", description="Another relative.")
    SELF = strawberry.enum_value("SELF", description="The head.")


@strawberry.type(description="A patient in a family.")
class FamilyMember:
    """A patient in a family."""

    patient: LazyPatient | None = edge_field(
        description="Who it is. Of other members than oneself and one's wards a patient reads the names alone."
    )
    kinship: Kinship = strawberry.field(description="What the member is to the head.")
    is_head: bool = strawberry.field(description="Whether the member is the head; a family has one.")
    is_guardian: bool = strawberry.field(description="Whether the member acts for the family's minors.")
    shares_bonuses: bool = strawberry.field(description="Whether the family may spend the member's bonuses.")
    monthly_limit: Money | None = strawberry.field(
        description="At most this much of what others share the member may spend in a calendar month; null if there is "
        "no limit."
    )
    joined_at: datetime = strawberry.field(description="When the member joined.")


@strawberry.type(description="Patients who joined for family benefits.")
class Family(Node):
    """Patients who joined for family benefits."""

    name: str = strawberry.field(description="What the family calls itself.")
    tier_policy: FamilyTierPolicy = strawberry.field(description="How the family's tier is found.")
    created_at: datetime = strawberry.field(description="When it was made.")
    pool: Money | None = edge_field(
        description="What the members who share have available together; null for those who have just left."
    )
    members: list[FamilyMember] = edge_field(
        description="The members, the head first, then as they joined; empty for those who have just left."
    )


@strawberry.type(description="An invitation to a family.")
class FamilyInvitation:
    """An invitation to a family."""

    token: str = strawberry.field(
        description="What `familyInvitationAccept` takes. It is shown this once; the invitee gets it by message, too."
    )
    expires_at: datetime = strawberry.field(description="Until when it can be accepted.")


@strawberry.input(description="Makes a family.")
class FamilyCreateInput:
    """Makes a family."""

    head_id: strawberry.ID = strawberry.field(description="The patient who becomes its head: oneself, if not staff.")
    name: str = strawberry.field(description="What the family calls itself, 1 to 100 characters.")


@strawberry.type(description="The new family.")
class FamilyCreatePayload:
    """The new family."""

    family: Family | None = edge_field(description="The family; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Invites to a family. Exactly one of `patientId` and `phone` is given.")
class FamilyInviteInput:
    """Invites to a family."""

    family_id: strawberry.ID = strawberry.field(description="The family.")
    patient_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Who is invited.")
    phone: str | None = strawberry.field(default=strawberry.UNSET, description="Or: whose owner is invited.")
    kinship: Kinship = strawberry.field(description="What the person is to the head; anything but `SELF`.")
    is_guardian: bool | None = strawberry.field(
        default=False, description="Whether the person, an adult, is to act for the family's minors."
    )


@strawberry.type(description="The invitation.")
class FamilyInvitePayload:
    """The invitation."""

    invitation: FamilyInvitation | None = strawberry.field(description="The invitation; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Accepts an invitation to a family. For a minor a guardian does.")
class FamilyInvitationAcceptInput:
    """Accepts an invitation to a family."""

    token: str = strawberry.field(description="From the message, or from whoever invited.")
    shares_bonuses: bool = strawberry.field(
        default=False, description="Whether the family may spend the bonuses of the one who joins."
    )


@strawberry.type(description="The family that was joined.")
class FamilyInvitationAcceptPayload:
    """The family that was joined."""

    family: Family | None = edge_field(description="The family; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(
    description="Says whether a member shares bonuses with the family, and sets the member's limit. Sharing is decided "
    "by the member, or by a minor's guardian; the limit is set by the head, a minor's guardian and staff, and the "
    "member may set or lower it, too."
)
class FamilySharingUpdateInput:
    """Says whether a member shares bonuses with the family, and sets the member's limit."""

    family_id: strawberry.ID = strawberry.field(description="The family.")
    patient_id: strawberry.ID = strawberry.field(description="The member.")
    shares_bonuses: bool = strawberry.field(
        description="Whether the family may spend the member's bonuses; from the head and staff the present value."
    )
    monthly_limit: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="At most this much of what others share the member may spend in a calendar month; null: no limit; "
        "left out: as it is. A member who is not the head cannot raise or lift the own limit.",
    )


@strawberry.type(description="The family after the change.")
class FamilySharingUpdatePayload:
    """The family after the change."""

    family: Family | None = edge_field(description="The family; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Takes a member out of a family: oneself, a ward, or, as the head, anybody.")
class FamilyLeaveInput:
    """Takes a member out of a family."""

    family_id: strawberry.ID = strawberry.field(description="The family.")
    patient_id: strawberry.ID = strawberry.field(description="Who leaves.")


@strawberry.type(description="The family that was left.")
class FamilyLeavePayload:
    """The family that was left."""

    family: Family | None = edge_field(description="The family; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Puts a member out of a family: as its head, or as staff.")
class FamilyMemberRemoveInput:
    """Puts a member out of a family."""

    family_id: strawberry.ID = strawberry.field(description="The family.")
    patient_id: strawberry.ID = strawberry.field(description="Who is removed; not oneself.")


@strawberry.type(description="The family without the member.")
class FamilyMemberRemovePayload:
    """The family without the member."""

    family: Family | None = edge_field(description="The family; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
