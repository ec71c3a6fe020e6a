"""Subscriptions: what goes on telling. Rights are checked anew before every message."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.errors import bad_user_input
from api.execution import Row, subscription_field
from api.schema.accounts import AccountChange
from domain.accounts import queries
from domain.accounts.tail import StatementTail
from domain.families.queries import wards
from domain.kernel.errors import NotFound
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, can_see_patient, require

PatientId = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Whose account: a ward's, or for staff any patient's. Your own if left out."),
]


@strawberry.type
class AccountSubscription:
    """Watching accounts."""

    @subscription_field(
        AccountChange | None,
        description="Every new line of an account's statement, each once and in order, from now on. It ends with "
        "`UNAUTHENTICATED` when the session or its access token ends: sign in or refresh, subscribe again, and ask for "
        "the statement to see what came between.",
    )
    async def account_changed(self, info: Info, patient_id: PatientId = strawberry.UNSET) -> AsyncGenerator[Row, None]:
        """Yield the changes of one account."""
        ctx = info.context
        whom = _whom(ctx, patient_id)
        await _check(ctx, whom)
        account = (await queries.accounts_of(patient_ids=[whom])).get(whom)
        if account is None:
            raise NotFound(field=("patientId",))
        async with aclosing(_lines(ctx, whom, account["id"])) as lines:
            async for line in lines:
                yield {"account": account, "entry": {**line, "patient_id": whom}}


def _whom(ctx: Context, patient_id: str | None) -> UUID:
    """Return whose account to watch: the one that is named, else the caller's own."""
    require(ctx.actor, Right.ACT_FOR_SELF, Right.READ_PATIENTS)
    if isinstance(patient_id, str):
        return ids.decode(patient_id, "Patient")
    if ctx.actor.kind is not ActorKind.PATIENT or ctx.actor.id is None:
        raise bad_user_input("The argument patientId is needed: the caller has no account.")
    return ctx.actor.id


async def _check(ctx: Context, patient_id: UUID) -> None:
    """Let a caller pass who may see all of the patient, as with `node`."""
    own = ctx.actor.id == patient_id
    if not can_see_patient(ctx.actor, patient_id, wards=() if own else await wards(actor=ctx.actor, now=ctx.now)):
        raise NotFound(field=("patientId",))


async def _lines(ctx: Context, patient_id: UUID, account_id: UUID) -> AsyncGenerator[Row, None]:
    """Yield the new lines of an account, each after a fresh look at who asks."""
    if ctx.live is None:
        raise RuntimeError("nothing tells of changes here")
    session = () if ctx.actor.session_id is None else (ctx.actor.session_id,)
    with ctx.live.signals.watch(account_id, *session) as watch:
        tail = await StatementTail.from_now(account_id)
        while await watch.changed():
            await _check_again(ctx, patient_id)
            while line := await tail.next_line():
                yield line
                await _check_again(ctx, patient_id)


async def _check_again(ctx: Context, patient_id: UUID) -> None:
    await ctx.renew()
    await _check(ctx, patient_id)
