"""Merging two records of one person, and undoing it (R-SEC-6)."""

from typing import Any

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.schema.merging import PatientMergeInput, PatientMergePayload, PatientUnmergeInput, PatientUnmergePayload
from domain.cards import service


@strawberry.type
class MergeMutation:
    """Merging patients, and undoing it."""

    @mutation_field(
        PatientMergePayload,
        description="Merges a duplicate into another record of the same person, with bonuses, debts, visits, "
        "certificates, packages, referrals and consents; for owners and managers. Asked again, it changes nothing.",
    )
    async def patient_merge(self, info: Info, input: PatientMergeInput) -> Row:  # noqa: A002
        """Merge a duplicate."""
        ctx = info.context
        survivor_id = await service.merge_patients(
            actor=ctx.actor,
            duplicate_id=ids.decode(input.duplicate_id, "Patient"),
            into_id=ids.decode(input.into_id, "Patient"),
            reason=input.reason,
            now=ctx.now,
        )
        return {"patient_id": survivor_id}

    @mutation_field(
        PatientUnmergePayload,
        description="Undoes a merge, as long as nothing that it moved has been used; for owners and managers.",
    )
    async def patient_unmerge(self, info: Info, input: PatientUnmergeInput) -> Row:  # noqa: A002
        """Undo a merge."""
        ctx = info.context
        survivor_id, duplicate_id = await service.unmerge_patient(
            actor=ctx.actor,
            duplicate_id=ids.decode(input.duplicate_id, "Patient"),
            reason=input.reason,
            now=ctx.now,
        )
        return {"patient_id": survivor_id, "duplicate_id": duplicate_id}


@edge("PatientMergePayload", "patient")
@edge("PatientUnmergePayload", "patient")
async def survivor(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the patients who stay."""
    return await load_patients(ctx, [parent["patient_id"] for parent in parents])


@edge("PatientUnmergePayload", "duplicate")
async def duplicate(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the patients who had been merged."""
    return await load_patients(ctx, [parent["duplicate_id"] for parent in parents])


@edge("Patient", "mergedInto", private=True)
async def merged_into(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return whom duplicates were merged into, those whom the caller may see."""
    return await named(ctx, parents, "merged_into_id", load_patients)
