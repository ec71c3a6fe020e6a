"""Second factors of staff: set up, confirmed, switched off, reset."""

from typing import Any

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.qr import qr_row
from api.schema.second_factors import (
    SecondFactorConfirmInput,
    SecondFactorConfirmPayload,
    SecondFactorDisableInput,
    SecondFactorDisablePayload,
    SecondFactorEnrollInput,
    SecondFactorEnrollPayload,
    SecondFactorResetInput,
    SecondFactorResetPayload,
)
from domain.staff import queries, service
from domain.staff.policy import Right, has_right


@strawberry.type
class SecondFactorMutation:
    """Setting second factors up and switching them off."""

    @mutation_field(
        SecondFactorEnrollPayload,
        description="Begins to set up your own second factor, for staff: a secret for an authenticator, which "
        "`secondFactorConfirm` makes count. Asked again before that, it gives another secret.",
    )
    async def second_factor_enroll(self, info: Info, input: SecondFactorEnrollInput) -> Row:  # noqa: A002
        """Make a secret for an authenticator."""
        ctx = info.context
        enrolment = await service.enroll_second_factor(actor=ctx.actor, password=input.password, now=ctx.now)
        return {"secret": enrolment.secret, "uri": enrolment.uri}

    @mutation_field(
        SecondFactorConfirmPayload,
        description="Makes your own second factor count: from now on `staffSignIn` wants a one-time code too.",
    )
    async def second_factor_confirm(self, info: Info, input: SecondFactorConfirmInput) -> Row:  # noqa: A002
        """Take the authenticator's first code."""
        ctx = info.context
        found = await service.confirm_second_factor(actor=ctx.actor, code=input.code, now=ctx.now)
        return {"recovery_codes": found}

    @mutation_field(
        SecondFactorDisablePayload, description="Switches your own second factor off, with its recovery codes."
    )
    async def second_factor_disable(self, info: Info, input: SecondFactorDisableInput) -> Row:  # noqa: A002
        """Switch the second factor off."""
        ctx = info.context
        await service.disable_second_factor(actor=ctx.actor, password=input.password, now=ctx.now)
        return {}

    @mutation_field(
        SecondFactorResetPayload,
        description="Takes away the second factor of a colleague who has lost it; for owners. Their sessions end.",
    )
    async def second_factor_reset(self, info: Info, input: SecondFactorResetInput) -> Row:  # noqa: A002
        """Take a colleague's second factor away."""
        ctx = info.context
        staff_id = ids.decode(input.staff_member_id, "StaffMember")
        await service.reset_second_factor(actor=ctx.actor, staff_id=staff_id, now=ctx.now)
        return {"staff_id": staff_id}


@edge("SecondFactorEnrollPayload", "qr")
async def enrolment_picture(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Row]:
    """Return the authenticator's link as a picture."""
    return [qr_row(payload=parent["uri"], url=None, qr_format=args["format"]) for parent in parents]


@edge("SecondFactorResetPayload", "staffMember")
async def payload_staff_member(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return whose second factor was taken away."""
    found = await queries.staff_members_by_ids([parent["staff_id"] for parent in parents])
    return [found.get(parent["staff_id"]) for parent in parents]


@edge("StaffMember", "secondFactor")
async def staff_member_second_factor(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the second factors of staff members, to themselves and to owners."""
    manages = has_right(ctx.actor, Right.MANAGE)
    seen = [parent["id"] for parent in parents if manages or parent["id"] == ctx.actor.id]
    found = await queries.second_factors_of(seen) if seen else {}
    return [found.get(parent["id"]) for parent in parents]
