"""Referrals: what friends brought, seen by staff, by the referrer and by the friend (R-REF-8)."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, connection_field, edge, mutation_field
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.schema.referrals import (
    Referral,
    ReferralAttributeInput,
    ReferralAttributePayload,
    ReferralDecision,
    ReferralLeadSubmitInput,
    ReferralLeadSubmitPayload,
    ReferralReviewInput,
    ReferralReviewPayload,
    ReferralStatus,
)
from domain.families.queries import visible_patients, wards
from domain.kernel.database import from_json
from domain.kernel.keyset import Order
from domain.patients.policy import ConsentGrant
from domain.referrals import queries, service
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, can_see_patient, has_right, require

NEWEST_FIRST = Order("referrals:id", (("id", "r.id"),))
_CREDITED = frozenset({"QUALIFIED", "HELD", "REWARDED"})


@strawberry.type
class ReferralQuery:
    """Referrals for staff."""

    referrals: Connection[Referral] | None = connection_field(
        description="All referrals, newest first; for staff.",
        arguments=[argument("status", ReferralStatus | None, "Only of this status.")],
    )


@strawberry.type
class ReferralMutation:
    """What the public form, the desk and reviewers do."""

    @mutation_field(
        ReferralLeadSubmitPayload,
        description="Takes the form behind a referral code. No sign-in. The answer is the same for a known phone.",
    )
    async def referral_lead_submit(self, info: Info, input: ReferralLeadSubmitInput) -> Row:  # noqa: A002
        """Make a lead and a referral."""
        ctx = info.context
        await service.submit_lead(
            actor=ctx.actor,
            code=input.code,
            first_name=input.first_name,
            phone=input.phone,
            comment=given(input.comment) or None,
            consents=[ConsentGrant(consent.purpose.name, consent.document_version) for consent in input.consents],
            now=ctx.now,
        )
        return {"is_accepted": True}

    @mutation_field(ReferralReviewPayload, description="Approves or declines a referral under review.")
    async def referral_review(self, info: Info, input: ReferralReviewInput) -> Row:  # noqa: A002
        """Decide on a referral."""
        ctx = info.context
        referral_id = ids.decode(input.referral_id, "Referral")
        approve = input.decision is ReferralDecision.APPROVE
        await service.review(
            actor=ctx.actor, referral_id=referral_id, approve=approve, reason=input.reason, now=ctx.now
        )
        return {"referral_id": referral_id}

    @mutation_field(ReferralAttributePayload, description="Notes at the desk by whose code a registered patient came.")
    async def referral_attribute(self, info: Info, input: ReferralAttributeInput) -> Row:  # noqa: A002
        """Attribute a patient to a code."""
        ctx = info.context
        patient_id = ids.decode(input.patient_id, "Patient")
        referral_id = await service.attribute(
            actor=ctx.actor, patient_id=patient_id, code=input.code, reason=given(input.reason), now=ctx.now
        )
        return {"referral_id": referral_id}


def referral_row(row: Row, *, for_staff: bool, for_friend: bool) -> Row:
    """Return the source of a Referral, with what its reader may know (R-REF-4, R-REF-8).

    Args:
        row: from domain.referrals.queries.
        for_staff: the reader is staff.
        for_friend: the reader is the friend or the friend's guardian.
    """
    status = row["shown_status"]
    is_rewarded = status == "REWARDED"
    return {
        "id": row["id"],
        "friend_id": row["friend_id"],
        "referrer_id": row["referrer_id"],
        "status": status,
        "created_at": row["created_at"],
        "qualified_at": row["qualified_at"],
        "reward_usable_from": row["usable_from"] if status in _CREDITED else None,
        "rewarded_at": (row["rewarded_at"] or row["usable_at"]) if is_rewarded else None,
        "friend_name": row["friend_name"],
        "reward": row["reward_minor"] if status in _CREDITED and not for_friend else None,
        "rejection_reason": row["rejection_reason"] if for_staff or for_friend else None,
        "review_reasons": from_json(row["review_reasons"]) if for_staff else [],
    }


def _rows(ctx: Context, found: Sequence[Row], own: set[UUID]) -> list[Row]:
    """Return the sources of referrals that the caller may see."""
    for_staff = has_right(ctx.actor, Right.READ_PATIENTS, Right.REVIEW_REFERRALS)
    return [
        referral_row(
            row,
            for_staff=for_staff,
            for_friend=not for_staff and can_see_patient(ctx.actor, row["friend_id"], wards=own),
        )
        for row in found
    ]


@edge("Patient", "referrals", private=True)
async def patient_referrals(ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return pages of the referrals that patients brought."""
    frame = window(args, NEWEST_FIRST)
    patient_ids = [parent["id"] for parent in parents]
    found = await queries.referrals_of(referrer_ids=patient_ids, window=frame, now=ctx.now)
    counts = await queries.count_referrals_of(referrer_ids=patient_ids) if sel.has("totalCount") else {}
    own = await wards(actor=ctx.actor, now=ctx.now)
    return [page(_rows(ctx, found.get(key, []), own), frame, count=counts.get(key, 0)) for key in patient_ids]


@edge("Patient", "referredBy", private=True)
async def patient_referred_by(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the referrals that brought patients."""
    found = await queries.referral_of_friend(friend_ids=[parent["id"] for parent in parents], now=ctx.now)
    own = {parent["id"] for parent in parents} if ctx.actor.kind is ActorKind.PATIENT else set()
    rows = {row["friend_id"]: row for row in _rows(ctx, list(found.values()), own)}
    return [rows.get(parent["id"]) for parent in parents]


@edge("Query", "referrals")
async def referrals(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of all referrals."""
    require(ctx.actor, Right.READ_PATIENTS, Right.REVIEW_REFERRALS)
    frame = window(args, NEWEST_FIRST)
    status = args["status"].name if args["status"] else None
    found = await queries.referrals_with_status(status=status, window=frame, now=ctx.now)
    count = await queries.count_with_status(status=status, now=ctx.now) if sel.has("totalCount") else None
    return [page(_rows(ctx, found, set()), frame, count=count)]


@edge("ReferralReviewPayload", "referral")
@edge("ReferralAttributePayload", "referral")
async def payload_referral(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the referral that was decided on or made."""
    return await load_referrals(ctx, [parent["referral_id"] for parent in parents])


@edge("Referral", "friend")
async def referral_friend(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the friends, to staff."""
    return await _patients(ctx, [parent["friend_id"] for parent in parents])


@edge("Referral", "referrer")
async def referral_referrer(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the codes' owners, to staff."""
    return await _patients(ctx, [parent["referrer_id"] for parent in parents])


async def _patients(ctx: Context, patient_ids: Sequence[UUID | None]) -> list[Row | None]:
    if not has_right(ctx.actor, Right.READ_PATIENTS):
        return [None] * len(patient_ids)
    wanted = {patient_id for patient_id in patient_ids if patient_id is not None}
    found = await visible_patients(actor=ctx.actor, ids=wanted, now=ctx.now)
    return [None if patient_id is None else found.get(patient_id) for patient_id in patient_ids]


@ids.node_loader("Referral")
async def load_referrals(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return referrals by id: to staff, the referrer, the friend, and the guardians of minors."""
    found = await queries.referrals_by_ids(ids=uuids, now=ctx.now)
    own = await wards(actor=ctx.actor, now=ctx.now)
    sides = ("referrer_id", "friend_id")
    visible = [
        row
        for row in found.values()
        if any(row[side] is not None and can_see_patient(ctx.actor, row[side], wards=own) for side in sides)
    ]
    rows = {row["id"]: row for row in _rows(ctx, visible, own)}
    return [rows.get(uuid) for uuid in uuids]
