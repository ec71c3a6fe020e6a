"""The shapes of consents."""

import enum
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.execution import edge_field
from api.schema.errors import UserError

if TYPE_CHECKING:
    from api.schema.patients import Patient

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]


@strawberry.enum(description="What a patient consents to. Each purpose is asked for on its own.")
class ConsentPurpose(enum.Enum):
    """What a patient consents to."""

    PERSONAL_DATA = strawberry.enum_value("PERSONAL_DATA", description="That the clinic keeps personal data.")
    ADVERTISING = strawberry.enum_value("ADVERTISING", description="That the clinic sends offers.")
    PARTNER_TRANSFER = strawberry.enum_value("PARTNER_TRANSFER", description="That data goes to a partner.")
    REFERRAL_NAME = strawberry.enum_value(
        "REFERRAL_NAME", description="That whoever referred the patient reads the patient's first name."
    )


@strawberry.type(description="Where a patient's consent to one purpose stands.")
class Consent:
    """Where a patient's consent to one purpose stands."""

    purpose: ConsentPurpose = strawberry.field(description="What it is for.")
    is_granted: bool = strawberry.field(description="Whether it stands now; false if it never did.")
    document_version: str | None = strawberry.field(
        description="The version of the text last agreed to; null if it was never granted."
    )
    channel: str | None = strawberry.field(
        description="Where it was given: DESK, APP, PAGE, WEBSITE or OTHER; null if it was never granted."
    )
    granted_at: datetime | None = strawberry.field(description="When it was last granted; null if it never was.")
    withdrawn_at: datetime | None = strawberry.field(description="When it was withdrawn; null while it stands.")


@strawberry.input(description="A consent to give.")
class ConsentGrantInput:
    """A consent to give."""

    purpose: ConsentPurpose = strawberry.field(description="What it is for.")
    document_version: str = strawberry.field(description="The version of the text agreed to, 1 to 50 characters.")


@strawberry.input(description="Grants or withdraws a consent.")
class ConsentInput:
    """Grants or withdraws a consent."""

    patient_id: strawberry.ID = strawberry.field(description="Whose consent it is: one's own, or a ward's.")
    purpose: ConsentPurpose = strawberry.field(description="What it is for.")
    document_version: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="To grant: the version of the text agreed to, 1 to 50 characters. Not needed to withdraw.",
    )


@strawberry.type(description="The patient after a consent was granted.")
class ConsentGrantPayload:
    """The patient after a consent was granted."""

    patient: LazyPatient | None = edge_field(description="The patient; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.type(description="The patient after a consent was withdrawn, which works at once.")
class ConsentWithdrawPayload:
    """The patient after a consent was withdrawn."""

    patient: LazyPatient | None = edge_field(description="The patient; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
