"""Patients: found, read, registered, changed; and what hangs on them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, connection_field, edge, mutation_field, query_field
from api.inputs import given, is_given
from api.paging import Connection, Page, page, window
from api.resolvers.naming import named
from api.resolvers.referrals import load_referrals
from api.schema.consents import ConsentGrantInput
from api.schema.patients import (
    Patient,
    PatientFilter,
    PatientRegisterInput,
    PatientRegisterPayload,
    PatientUpdateInput,
    PatientUpdatePayload,
)
from domain.cards import policy as cards
from domain.cards.queries import PATIENTS_NEWEST_FIRST, count_patients
from domain.cards.queries import patients as listed_patients
from domain.clinic import queries as clinic
from domain.families.queries import visible_patients, wards
from domain.patients import policy, service
from domain.patients.policy import ConsentGrant, PatientChanges, PatientDetails, Search
from domain.referrals.service import register_patient
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, require


@strawberry.type
class PatientQuery:
    """Patients by id and by search."""

    patients: Connection[Patient] | None = connection_field(
        description="The patients of all branches, newest first; for staff.",
        arguments=[argument("filter", PatientFilter | None, "Which patients; all by default.")],
    )

    @query_field(Patient | None, description="A patient by id; null if there is none, or not for the caller to see.")
    async def patient(self, info: Info, id: strawberry.ID) -> Row | None:  # noqa: A002  # the API's name
        """Return a patient."""
        return await ids.load_node(info.context, ids.encode("Patient", ids.decode(id, "Patient")))


@strawberry.type
class PatientMutation:
    """Registering and changing patients."""

    @mutation_field(
        PatientRegisterPayload,
        description="Registers a person as a patient: by staff, or by somebody with a verified phone that no patient "
        "has, whose session is the new patient's afterwards. A rejected referral code blocks nothing.",
    )
    async def patient_register(self, info: Info, input: PatientRegisterInput) -> Row:  # noqa: A002
        """Register a person."""
        ctx = info.context
        registered = await register_patient(
            actor=ctx.actor,
            details=_details(input),
            referral_code=given(input.referral_code),
            consents=_consents(given(input.consents) or []),
            now=ctx.now,
        )
        if ctx.actor.kind is ActorKind.REGISTRATION:
            ctx.become(replace(ctx.actor, kind=ActorKind.PATIENT, id=registered.patient_id, phone=None))
        return {"patient_id": registered.patient_id, "referral_id": registered.referral_id}

    @mutation_field(PatientUpdatePayload, description="Changes a patient's names, e-mail address or language.")
    async def patient_update(self, info: Info, input: PatientUpdateInput) -> Row:  # noqa: A002
        """Change a patient."""
        ctx = info.context
        patient_id = await service.update_patient(
            actor=ctx.actor,
            wards=await wards(actor=ctx.actor, now=ctx.now),
            patient_id=ids.decode(input.patient_id, "Patient"),
            changes=_changes(input),
        )
        return {"patient_id": patient_id}


def _details(form: PatientRegisterInput) -> PatientDetails:
    sex = given(form.sex)
    return PatientDetails(
        first_name=form.first_name,
        phone=form.phone,
        last_name=given(form.last_name),
        patronymic=given(form.patronymic),
        email=given(form.email),
        birth_date=given(form.birth_date),
        sex=None if sex is None else str(sex.value),
        locale=given(form.locale),
        home_branch_id=ids.decode_optional(form.home_branch_id, "Branch"),
    )


def _consents(forms: Sequence[ConsentGrantInput]) -> list[ConsentGrant]:
    return [ConsentGrant(str(each.purpose.value), each.document_version) for each in forms]


def _changes(form: PatientUpdateInput) -> PatientChanges:
    changes = PatientChanges()
    if given(form.first_name) is not None:
        changes["first_name"] = str(form.first_name)
    if given(form.locale) is not None:
        changes["locale"] = str(form.locale)
    if is_given(form.last_name):
        changes["last_name"] = form.last_name
    if is_given(form.patronymic):
        changes["patronymic"] = form.patronymic
    if is_given(form.email):
        changes["email"] = form.email
    return changes


@ids.node_loader("Patient")
async def load_patients(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return patients by id, those whom the caller may see."""
    found = await visible_patients(actor=ctx.actor, ids=uuids, now=ctx.now)
    return [found.get(patient_id) for patient_id in uuids]


@edge("PatientRegisterPayload", "patient")
@edge("PatientUpdatePayload", "patient")
@edge("ConsentGrantPayload", "patient")
@edge("ConsentWithdrawPayload", "patient")
@edge("FamilyMember", "patient")
async def patient_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the patients that rows name as `patient_id`, those whom the caller may see."""
    return await load_patients(ctx, [parent["patient_id"] for parent in parents])


@edge("PatientRegisterPayload", "referral")
async def registered_referral(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the referrals that registrations made."""
    return await named(ctx, parents, "referral_id", load_referrals)


@edge("Query", "patients")
async def patients(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the patients that a filter leaves."""
    require(ctx.actor, Right.READ_PATIENTS)
    frame = window(args, PATIENTS_NEWEST_FIRST)
    wanted = await _wanted(ctx, given(args["filter"]))
    rows = await listed_patients(wanted=wanted, window=frame)
    return [page(rows, frame, count=await count_patients(wanted=wanted) if sel.has("totalCount") else None)]


async def _wanted(ctx: Context, form: PatientFilter | None) -> cards.PatientFilter:
    """Return the filter in the words of the domain."""
    organisation = await clinic.organisation()
    asleep_since = cards.asleep_since(ctx.now, organisation.time_zone)
    if form is None:
        return cards.PatientFilter(asleep_since=asleep_since)
    region, text, phone, stage = organisation.phone_region, given(form.search), given(form.phone), given(form.stage)
    terms = policy.parse_search(text, region).terms if text else ()
    if phone and phone.strip():
        terms += policy.parse_phone_part(phone, region).terms
    return cards.PatientFilter(
        asleep_since=asleep_since,
        search=Search(terms),
        branch_id=ids.decode_optional(form.branch_id, "Branch"),
        tier_id=ids.decode_optional(form.tier_id, "Tier"),
        stage=None if stage is None else str(stage.value),
        is_sleeping=given(form.is_sleeping),
    )


@edge("Patient", "homeBranch", private=True)
async def home_branch(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the branches that patients usually come to."""
    wanted = [parent["home_branch_id"] for parent in parents]
    found = await clinic.branches_by_ids([branch_id for branch_id in wanted if branch_id])
    return [found.get(branch_id) for branch_id in wanted]
