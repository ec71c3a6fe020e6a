"""Signing in and out, and who the caller is."""

from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field, query_field
from api.execution.errors import user_error
from api.inputs import given
from api.schema.identity import (
    SessionRefreshInput,
    SessionRefreshPayload,
    SignInChooseInput,
    SignInChoosePayload,
    SignInCodeRequestInput,
    SignInCodeRequestPayload,
    SignInInput,
    SignInPayload,
    SignOutPayload,
    StaffSignInInput,
    StaffSignInPayload,
    Viewer,
    ViewerKind,
)
from domain.clinic import queries as clinic
from domain.kernel.errors import RateLimited
from domain.staff import queries, service
from domain.staff.actor import ANONYMOUS, Actor, ActorKind


@strawberry.type
class IdentityQuery:
    """Who the caller is."""

    @query_field(Viewer, description="Who asks: the patient, staff member or key behind this request's credential.")
    async def viewer(self, info: Info) -> Row:
        """Return the caller."""
        return viewer_row(info.context.actor)


@strawberry.type
class IdentityMutation:
    """Signing in and out."""

    @mutation_field(
        SignInCodeRequestPayload, description="Sends a one-time code to a phone. One a minute, and some ten a day."
    )
    async def sign_in_code_request(
        self,
        info: Info,
        input: SignInCodeRequestInput,  # noqa: A002  # the API's name for every mutation's argument
    ) -> Row:
        """Send a code, or tell when another may be asked for."""
        ctx = info.context
        try:
            sent = await service.request_code(phone=input.phone, locale=ctx.locale, ip=ctx.client_ip, now=ctx.now)
        except RateLimited as refusal:
            wait_s = refusal.params["retry_after_s"]
            return {
                "expires_at": None, "retry_after_seconds": wait_s, "user_errors": [user_error(refusal, ctx.locale)],
            }  # fmt: skip
        return {"expires_at": sent.expires_at, "retry_after_seconds": sent.retry_after_s}

    @mutation_field(SignInPayload, description="Signs in by phone, with the code that `signInCodeRequest` sent.")
    async def sign_in(self, info: Info, input: SignInInput) -> Row:  # noqa: A002
        """Open a session for whoever has the phone."""
        ctx = info.context
        signed_in = await service.sign_in(phone=input.phone, code=input.code, ip=ctx.client_ip, now=ctx.now)
        choices = [
            {"patient_id": ids.encode("Patient", choice.patient_id), "first_name": choice.first_name}
            for choice in signed_in.choices
        ]
        return {"session": _enter(ctx, signed_in.session), "choices": choices}

    @mutation_field(
        SignInChoosePayload,
        description="Goes on as one of several patients who share the phone; asked with the access token of `signIn`.",
    )
    async def sign_in_choose(self, info: Info, input: SignInChooseInput) -> Row:  # noqa: A002
        """Open the chosen patient's session."""
        ctx = info.context
        patient_id = ids.decode(input.patient_id, "Patient")
        opened = await service.choose_patient(actor=ctx.actor, patient_id=patient_id, now=ctx.now)
        return {"session": _enter(ctx, opened)}

    @mutation_field(
        StaffSignInPayload,
        description="Signs a staff member in with login and password, and a one-time code where a second factor is "
        "set up.",
    )
    async def staff_sign_in(self, info: Info, input: StaffSignInInput) -> Row:  # noqa: A002
        """Open a staff member's session."""
        ctx = info.context
        opened = await service.staff_sign_in(
            login=input.login,
            password=input.password,
            one_time_code=given(input.one_time_code),
            ip=ctx.client_ip,
            now=ctx.now,
        )
        return {"session": _enter(ctx, opened)}

    @mutation_field(
        SessionRefreshPayload,
        description="Gives the next pair of tokens for a refresh token, which counts once. Send no access token along.",
    )
    async def session_refresh(self, info: Info, input: SessionRefreshInput) -> Row:  # noqa: A002
        """Rotate the session's tokens."""
        ctx = info.context
        opened = await service.refresh_session(refresh_token=input.refresh_token, ip=ctx.client_ip, now=ctx.now)
        return {"session": _enter(ctx, opened)}

    @mutation_field(SignOutPayload, description="Ends the session of this request at once, with all its tokens.")
    async def sign_out(self, info: Info) -> Row:
        """End the session."""
        ctx = info.context
        await service.sign_out(actor=ctx.actor, now=ctx.now)
        ctx.become(ANONYMOUS)
        return {}


def viewer_row(actor: Actor) -> Row:
    """Return the source of a Viewer."""
    kind = actor.kind.value if actor.kind.value in ViewerKind.__members__ else ViewerKind.ANONYMOUS.value
    return {"kind": kind, "actor": actor}


def _enter(ctx: Context, opened: service.OpenSession) -> Row:
    """Return the source of a Session; what is read below it is read as whoever has signed in."""
    ctx.become(opened.actor)
    return {
        "access_token": opened.access_token,
        "refresh_token": opened.refresh_token,
        "expires_at": opened.expires_at,
        "viewer": viewer_row(opened.actor),
    }


@edge("Viewer", "patient")
async def viewer_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the patient who has signed in, as any node is reached: with the same rights."""
    return [
        await ids.load_node(ctx, ids.encode("Patient", parent["actor"].id))
        if parent["actor"].kind is ActorKind.PATIENT
        else None
        for parent in parents
    ]


@edge("Viewer", "staffMember")
async def viewer_staff_member(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the staff member who has signed in."""
    wanted = [parent["actor"].id if parent["actor"].kind is ActorKind.STAFF else None for parent in parents]
    found = await queries.staff_members_by_ids([staff_id for staff_id in wanted if staff_id])
    return [found.get(staff_id) if staff_id else None for staff_id in wanted]


@edge("StaffMember", "branches")
async def staff_member_branches(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return the branches that staff members are bound to."""
    bonds = await queries.branch_ids_of_staff([parent["id"] for parent in parents])
    rows = await clinic.branches_by_ids([branch_id for bound in bonds.values() for branch_id in bound])
    return [[rows[branch_id] for branch_id in bonds.get(parent["id"], []) if branch_id in rows] for parent in parents]


@ids.node_loader("StaffMember")
async def load_staff_members(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return staff members by id; colleagues alone see them."""
    if ctx.actor.kind is not ActorKind.STAFF:
        return [None] * len(uuids)
    found = await queries.staff_members_by_ids(uuids)
    return [found.get(staff_id) for staff_id in uuids]
