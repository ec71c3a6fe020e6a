"""Merging two records of one person, and undoing it."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from api.execution import edge_field
from api.schema.errors import UserError

if TYPE_CHECKING:
    from api.schema.patients import Patient


@strawberry.input(description="Merges a duplicate into another record of the same person.")
class PatientMergeInput:
    """Merges a duplicate."""

    duplicate_id: strawberry.ID = strawberry.field(description="The record that ends.")
    into_id: strawberry.ID = strawberry.field(description="The record that stays.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; kept in the audit log.")


@strawberry.type(description="The record that stays, with all that was the duplicate's.")
class PatientMergePayload:
    """The record that stays."""

    patient: Annotated["Patient", strawberry.lazy("api.schema.patients")] | None = edge_field(
        description="The patient who stays; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if the two are in different families."
    )


@strawberry.input(description="Undoes a merge.")
class PatientUnmergeInput:
    """Undoes a merge."""

    duplicate_id: strawberry.ID = strawberry.field(description="The record that was merged into another.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; kept in the audit log.")


@strawberry.type(description="Two records again, each with its own.")
class PatientUnmergePayload:
    """Two records again."""

    patient: Annotated["Patient", strawberry.lazy("api.schema.patients")] | None = edge_field(
        description="The patient into whom the other had been merged; null if it was refused."
    )
    duplicate: Annotated["Patient", strawberry.lazy("api.schema.patients")] | None = edge_field(
        description="The patient who had been merged; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CONFLICT` if what the merge moved has been used since."
    )
