"""Consents: listed, granted, withdrawn."""

from typing import Any

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.inputs import given
from api.schema.consents import ConsentGrantPayload, ConsentInput, ConsentWithdrawPayload
from domain.families.queries import wards
from domain.patients import queries, service


@strawberry.type
class ConsentMutation:
    """Granting and withdrawing consents."""

    @mutation_field(
        ConsentGrantPayload,
        description="Notes that a patient consents to a purpose. A consent to another version of the text ends.",
    )
    async def consent_grant(self, info: Info, input: ConsentInput) -> Row:  # noqa: A002
        """Grant a consent."""
        ctx = info.context
        patient_id = await service.grant_consent(
            actor=ctx.actor,
            wards=await wards(actor=ctx.actor, now=ctx.now),
            patient_id=ids.decode(input.patient_id, "Patient"),
            purpose=str(input.purpose.value),
            document_version=given(input.document_version),
            now=ctx.now,
        )
        return {"patient_id": patient_id}

    @mutation_field(ConsentWithdrawPayload, description="Notes that a patient withdraws a consent; it ends at once.")
    async def consent_withdraw(self, info: Info, input: ConsentInput) -> Row:  # noqa: A002
        """Withdraw a consent."""
        ctx = info.context
        patient_id = await service.withdraw_consent(
            actor=ctx.actor,
            wards=await wards(actor=ctx.actor, now=ctx.now),
            patient_id=ids.decode(input.patient_id, "Patient"),
            purpose=str(input.purpose.value),
            now=ctx.now,
        )
        return {"patient_id": patient_id}


@edge("Patient", "consents", private=True)
async def patient_consents(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return where patients' consents stand."""
    found = await queries.consents_of([parent["id"] for parent in parents])
    return [found[parent["id"]] for parent in parents]
