"""Families: made, joined, shared in, left; and who is in them."""

from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.inputs import given, is_given
from api.schema.families import (
    FamilyCreateInput,
    FamilyCreatePayload,
    FamilyInvitationAcceptInput,
    FamilyInvitationAcceptPayload,
    FamilyInviteInput,
    FamilyInvitePayload,
    FamilyLeaveInput,
    FamilyLeavePayload,
    FamilyMemberRemoveInput,
    FamilyMemberRemovePayload,
    FamilySharingUpdateInput,
    FamilySharingUpdatePayload,
)
from domain.billing.service import join_family
from domain.families import queries, service
from domain.families.policy import LimitChange


@strawberry.type
class FamilyMutation:
    """Making, joining, sharing in and leaving families."""

    @mutation_field(FamilyCreatePayload, description="Makes a family, with the patient or as staff for one.")
    async def family_create(self, info: Info, input: FamilyCreateInput) -> Row:  # noqa: A002
        """Make a family."""
        ctx = info.context
        head_id = ids.decode(input.head_id, "Patient")
        return {
            "family_id": await service.create_family(actor=ctx.actor, head_id=head_id, name=input.name, now=ctx.now)
        }

    @mutation_field(
        FamilyInvitePayload,
        description="Invites to a family for 14 days, as its head, a guardian in it, or staff. The invitee gets a "
        "message.",
    )
    async def family_invite(self, info: Info, input: FamilyInviteInput) -> Row:  # noqa: A002
        """Invite to a family."""
        ctx = info.context
        invitation = await service.invite(
            actor=ctx.actor,
            family_id=ids.decode(input.family_id, "Family"),
            patient_id=ids.decode_optional(input.patient_id, "Patient"),
            phone=given(input.phone),
            kinship=str(input.kinship.value),
            is_guardian=bool(input.is_guardian),
            now=ctx.now,
        )
        return {"invitation": {"token": invitation.token, "expires_at": invitation.expires_at}}

    @mutation_field(
        FamilyInvitationAcceptPayload,
        description="Joins a family by an invitation. For a minor a guardian in the family accepts: of a child with "
        "the guardian's phone, or one that staff invited. Who reaches a higher tier with the family has it at once.",
    )
    async def family_invitation_accept(self, info: Info, input: FamilyInvitationAcceptInput) -> Row:  # noqa: A002
        """Join a family."""
        ctx = info.context
        family_id = await join_family(
            actor=ctx.actor, token=input.token, shares_bonuses=input.shares_bonuses, now=ctx.now
        )
        return {"family_id": family_id}

    @mutation_field(
        FamilySharingUpdatePayload,
        description="Says whether a member shares bonuses with the family, and how much of what others share the "
        "member may spend a month.",
    )
    async def family_sharing_update(self, info: Info, input: FamilySharingUpdateInput) -> Row:  # noqa: A002
        """Change what a member shares."""
        ctx = info.context
        family_id = await service.update_sharing(
            actor=ctx.actor,
            family_id=ids.decode(input.family_id, "Family"),
            patient_id=ids.decode(input.patient_id, "Patient"),
            shares_bonuses=input.shares_bonuses,
            limit=LimitChange(input.monthly_limit) if is_given(input.monthly_limit) else None,
            now=ctx.now,
        )
        return {"family_id": family_id}

    @mutation_field(
        FamilyLeavePayload,
        description="Takes a member out of a family, with all that is the member's own. When the head leaves, the "
        "oldest guardian follows, else the oldest adult; with the last member the family ends.",
    )
    async def family_leave(self, info: Info, input: FamilyLeaveInput) -> Row:  # noqa: A002
        """Leave a family."""
        ctx = info.context
        family_id = await service.leave(
            actor=ctx.actor,
            family_id=ids.decode(input.family_id, "Family"),
            patient_id=ids.decode(input.patient_id, "Patient"),
            now=ctx.now,
        )
        return {"family_id": family_id}

    @mutation_field(
        FamilyMemberRemovePayload,
        description="Puts a member out of a family, as its head or as staff. The member keeps all that is the "
        "member's own, and gets a message.",
    )
    async def family_member_remove(self, info: Info, input: FamilyMemberRemoveInput) -> Row:  # noqa: A002
        """Remove a member."""
        ctx = info.context
        family_id = await service.remove_member(
            actor=ctx.actor,
            family_id=ids.decode(input.family_id, "Family"),
            patient_id=ids.decode(input.patient_id, "Patient"),
            now=ctx.now,
        )
        return {"family_id": family_id}


@ids.node_loader("Family")
async def load_families(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return families by id: all for staff, one's own for a patient."""
    found = await queries.visible_families(actor=ctx.actor, ids=uuids)
    return [found.get(family_id) for family_id in uuids]


@edge("FamilyCreatePayload", "family")
@edge("FamilyInvitationAcceptPayload", "family")
@edge("FamilySharingUpdatePayload", "family")
@edge("FamilyMemberRemovePayload", "family")
async def family_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the families that rows name as `family_id`."""
    return await load_families(ctx, [parent["family_id"] for parent in parents])


@edge("FamilyLeavePayload", "family")
async def family_left(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the families that were left; who isn't in them any more sees their names alone."""
    family_ids = [parent["family_id"] for parent in parents]
    visible = await queries.visible_families(actor=ctx.actor, ids=family_ids)
    known = await queries.families_by_ids([family_id for family_id in family_ids if family_id not in visible])
    return [visible.get(family_id) or {**known[family_id], "is_former": True} for family_id in family_ids]


@edge("Patient", "family", private=True)
async def patient_family(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return patients' families."""
    found = await queries.families_of([parent["id"] for parent in parents])
    return [found.get(parent["id"]) for parent in parents]


@edge("Family", "members")
async def family_members(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return the members of families."""
    found = await queries.members_of(_present(parents))
    return [found.get(parent["id"], []) for parent in parents]


@edge("Family", "pool")
async def family_pool(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[int | None]:
    """Return what the members who share have available together."""
    found = await queries.pools(family_ids=_present(parents), now=ctx.now)
    return [found.get(parent["id"]) for parent in parents]


def _present(parents: list[Row]) -> list[UUID]:
    """Return the ids of the families that the caller has not just left."""
    return [parent["id"] for parent in parents if "is_former" not in parent]
