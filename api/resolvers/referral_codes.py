"""Referral codes: a patient's own, campaigns', and the invitation behind one."""

from typing import Annotated, Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, computed, connection_field, edge, mutation_field, query_field
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.qr import referral_link, referral_qr_row
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.schema.referrals import (
    ReferralCode,
    ReferralCodeCreateInput,
    ReferralCodeCreatePayload,
    ReferralCodeStopInput,
    ReferralCodeStopPayload,
    ReferralInvitation,
    ReferralMedium,
)
from domain.families.queries import wards
from domain.kernel.clock import local_date
from domain.referrals import code_queries, queries, service
from domain.referrals.code_queries import CODES_NEWEST_FIRST
from domain.staff.policy import Right, can_see_patient, has_right, require


@strawberry.type
class ReferralCodeQuery:
    """Codes and the invitation behind one."""

    referral_codes: Connection[ReferralCode] | None = connection_field(
        description="The codes of campaigns, newest first; for staff who review referrals. A patient's own code is "
        "at the patient.",
        arguments=[
            argument("medium", ReferralMedium | None, "Only those that are met there."),
            argument("staff_member_id", strawberry.ID | None, "Only those that this staff member hands out."),
        ],
    )

    @query_field(
        ReferralInvitation | None,
        description="What the page behind a referral code tells; null for a code that nobody can use. No sign-in. "
        "Too many wrong codes from one address are answered with `THROTTLED`, and right ones with them.",
    )
    async def referral_invitation(
        self, info: Info, code: Annotated[str, strawberry.argument(description="The code, in any spelling.")]
    ) -> Row | None:
        """Return the invitation behind a code."""
        ctx = info.context
        found = await service.open_invitation(actor=ctx.actor, code=code, now=ctx.now)
        if found is None:
            return None
        return {
            "code": found.code,
            "inviter_name": found.inviter_name,
            "welcome_offer": found.welcome_offer,
            "terms": found.terms,
            "url": referral_link(ctx.settings.public_url, found.code),
        }


@strawberry.type
class ReferralCodeMutation:
    """Making and stopping codes."""

    @mutation_field(ReferralCodeCreatePayload, description="Makes a code for a poster, a doctor or a partner.")
    async def referral_code_create(self, info: Info, input: ReferralCodeCreateInput) -> Row:  # noqa: A002
        """Make a campaign's code."""
        ctx, medium = info.context, given(input.medium)
        code_id = await service.create_campaign_code(
            actor=ctx.actor,
            campaign=input.campaign,
            expires_on=given(input.expires_on),
            medium=None if medium is None else medium.name,
            staff_member_id=ids.decode_optional(input.staff_member_id, "StaffMember"),
            now=ctx.now,
        )
        return {"referral_code_id": code_id}

    @mutation_field(
        ReferralCodeStopPayload,
        description="Stops a code: nobody can come by it any more. The referrals that it brought stay. One that was "
        "stopped before is refused with `FORBIDDEN_FOR_STATUS`.",
    )
    async def referral_code_stop(self, info: Info, input: ReferralCodeStopInput) -> Row:  # noqa: A002
        """Stop a code."""
        ctx = info.context
        code_id = ids.decode(input.referral_code_id, "ReferralCode")
        return {"referral_code_id": await service.stop_code(actor=ctx.actor, code_id=code_id, now=ctx.now)}


@computed("ReferralCode", "url")
def _url(ctx: Context, source: Row) -> str:
    return referral_link(ctx.settings.public_url, source["code"])


@edge("Patient", "referralCode", private=True)
async def patient_referral_code(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return patients' own codes."""
    found = await code_queries.codes_of(patient_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"]) for parent in parents]


@edge("Query", "referralCodes")
async def referral_codes(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the campaigns' codes."""
    require(ctx.actor, Right.REVIEW_REFERRALS)
    frame = window(args, CODES_NEWEST_FIRST)
    medium, staff_member_id = given(args["medium"]), ids.decode_optional(args["staff_member_id"], "StaffMember")
    named = None if medium is None else medium.name
    rows = await code_queries.campaign_codes(medium=named, staff_member_id=staff_member_id, window=frame)
    count = None
    if sel.has("totalCount"):
        count = await code_queries.count_campaign_codes(medium=named, staff_member_id=staff_member_id)
    return [page(rows, frame, count=count)]


@edge("ReferralCodeCreatePayload", "referralCode")
@edge("ReferralCodeStopPayload", "referralCode")
async def payload_referral_code(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the code that was made or stopped."""
    found = await code_queries.codes_by_ids(ids=[parent["referral_code_id"] for parent in parents])
    return [found.get(parent["referral_code_id"]) for parent in parents]


@edge("ReferralCode", "isActive")
async def is_active(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[bool]:
    """Tell which codes somebody can come by now."""
    if not await code_queries.is_programme_active():
        return [False] * len(parents)
    zone = "UTC" if ctx.organisation is None else ctx.organisation.time_zone
    today = local_date(ctx.now, zone)
    return [
        parent["stopped_at"] is None and (parent["expires_on"] is None or parent["expires_on"] >= today)
        for parent in parents
    ]


@edge("ReferralCode", "staffMember")
async def staff_member(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return who hands out doctors' codes."""
    return await named(ctx, parents, "staff_member_id", load_staff_members)


@edge("ReferralCode", "qr")
async def qr(ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Row]:
    """Return the codes' links as pictures."""
    public_url = ctx.settings.public_url
    return [referral_qr_row(public_url=public_url, code=parent["code"], qr_format=args["format"]) for parent in parents]


@edge("ReferralCode", "statistics")
async def statistics(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row]:
    """Return what codes brought: a patient's by the patient, a campaign's by the code."""
    owners = [parent["patient_id"] for parent in parents if parent["patient_id"] is not None]
    campaigns = [parent["id"] for parent in parents if parent["patient_id"] is None]
    by_owner = await queries.statistics(patient_ids=owners, now=ctx.now) if owners else {}
    by_code = await code_queries.campaign_statistics(code_ids=campaigns, now=ctx.now) if campaigns else {}
    found = [
        by_code[parent["id"]] if parent["patient_id"] is None else by_owner[parent["patient_id"]] for parent in parents
    ]
    return [dict(row) for row in found]


@ids.node_loader("ReferralCode")
async def load_codes(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return codes by id: a patient's to whoever may see the patient, a campaign's to reviewers."""
    found = await code_queries.codes_by_ids(ids=uuids)
    own = await wards(actor=ctx.actor, now=ctx.now)
    reviews = has_right(ctx.actor, Right.REVIEW_REFERRALS)

    def may_see(row: Row) -> bool:
        owner_id = row["patient_id"]
        return reviews if owner_id is None else can_see_patient(ctx.actor, owner_id, wards=own)

    rows = [found.get(uuid) for uuid in uuids]
    return [row if row is not None and may_see(row) else None for row in rows]
