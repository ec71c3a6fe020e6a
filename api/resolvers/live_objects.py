"""Subscriptions to invoices and gift certificates: by id, or all of a patient (R-SEC-2)."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from typing import Annotated
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.errors import bad_user_input
from api.execution import Row, subscription_field
from api.resolvers.certificates import load_certificates
from api.resolvers.following import AT_MOST, Followed, follow
from api.resolvers.invoices import load_invoices
from api.schema.billing import Invoice
from api.schema.certificates import GiftCertificate
from domain.billing import queries as billing
from domain.certificates import card_queries as certificates
from domain.families.queries import wards
from domain.kernel.errors import NotFound
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, can_see_patient, has_right, require

_ENDS = (
    " Changes that come faster than they are read arrive as one. It ends with `UNAUTHENTICATED` when the session or "
    "its access token ends, and with `BAD_USER_INPUT` when it isn't yours to see any more: ask again for what you show "
    "whenever you subscribe anew."
)


@strawberry.type
class ObjectSubscription:
    """Watching invoices and gift certificates."""

    @subscription_field(
        Invoice | None,
        description="An invoice whenever it has changed: opened, paid in advance, completed, refunded, cancelled."
        + _ENDS,
    )
    async def invoice_changed(
        self,
        info: Info,
        id: Annotated[  # noqa: A002
            strawberry.ID | None, strawberry.argument(description="Which invoice. Not together with `patientId`.")
        ] = strawberry.UNSET,
        patient_id: Annotated[
            strawberry.ID | None,
            strawberry.argument(
                description="All invoices of a patient: a ward, or for staff anybody. Your own if both are left out."
            ),
        ] = strawberry.UNSET,
    ) -> AsyncGenerator[Row, None]:
        """Yield one invoice, or all of a patient's, whenever they change."""
        ctx = info.context
        require(ctx.actor, Right.ACT_FOR_SELF, Right.READ_INVOICES)
        async with aclosing(follow(ctx, _invoices(ctx, id, patient_id))) as changed:
            async for row in changed:
                yield row

    @subscription_field(
        GiftCertificate | None,
        description="A gift certificate whenever it has changed: issued, bound, given on, spent from, frozen, ended."
        + _ENDS,
    )
    async def gift_certificate_changed(
        self,
        info: Info,
        id: Annotated[  # noqa: A002
            strawberry.ID | None, strawberry.argument(description="Which certificate. Not together with `patientId`.")
        ] = strawberry.UNSET,
        patient_id: Annotated[
            strawberry.ID | None,
            strawberry.argument(
                description="All that a patient holds or bought: a ward, or for staff anybody. Your own if both are "
                "left out."
            ),
        ] = strawberry.UNSET,
    ) -> AsyncGenerator[Row, None]:
        """Yield one certificate, or all that a patient holds or bought, whenever they change."""
        ctx = info.context
        require(ctx.actor, Right.ACT_FOR_SELF, Right.READ_CERTIFICATES)
        async with aclosing(follow(ctx, _certificates(ctx, id, patient_id))) as changed:
            async for row in changed:
                yield row


def _invoices(ctx: Context, one: str | None, patient: str | None) -> Followed:
    if (invoice_id := _named("Invoice", one, patient)) is not None:
        return Followed(_only(invoice_id), load_invoices, field=("id",))
    patient_id = _whom(ctx, patient)

    async def find(ctx: Context) -> Sequence[UUID]:
        own = await wards(actor=ctx.actor, now=ctx.now)
        if not billing.may_see(actor=ctx.actor, patient_id=patient_id, wards=own):
            raise NotFound(field=("patientId",))
        return await billing.newest_of(patient_id=patient_id, limit=AT_MOST)

    return Followed(find, load_invoices, wakes=(patient_id,))


def _certificates(ctx: Context, one: str | None, patient: str | None) -> Followed:
    if (certificate_id := _named("GiftCertificate", one, patient)) is not None:
        return Followed(_only(certificate_id), load_certificates, field=("id",))
    patient_id = _whom(ctx, patient)

    async def find(ctx: Context) -> Sequence[UUID]:
        reads_all = has_right(ctx.actor, Right.READ_CERTIFICATES)
        own = await wards(actor=ctx.actor, now=ctx.now)
        if not (reads_all or can_see_patient(ctx.actor, patient_id, wards=own)):
            raise NotFound(field=("patientId",))
        return await certificates.newest_of(patient_id=patient_id, limit=AT_MOST)

    return Followed(find, load_certificates, wakes=(patient_id,))


def _named(type_name: str, one: str | None, patient: str | None) -> UUID | None:
    """Return the one object that is asked for, None for those of a patient."""
    if not isinstance(one, str):
        return None
    if isinstance(patient, str):
        raise bad_user_input("Give either id or patientId.")
    return ids.decode(one, type_name)


def _only(object_id: UUID) -> Callable[[Context], Awaitable[Sequence[UUID]]]:
    """Return what finds one object, whoever asks; loading it tells whether they may."""

    async def find(_ctx: Context) -> Sequence[UUID]:
        return (object_id,)

    return find


def _whom(ctx: Context, patient: str | None) -> UUID:
    """Return whose objects to watch: the patient who is named, else the caller."""
    if isinstance(patient, str):
        return ids.decode(patient, "Patient")
    if ctx.actor.kind is not ActorKind.PATIENT or ctx.actor.id is None:
        raise bad_user_input("One of the arguments id and patientId is needed: the caller is no patient.")
    return ctx.actor.id
