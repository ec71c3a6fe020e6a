"""The shapes of patients."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.paging import Connection
from api.schema.certificates import GiftCertificate
from api.schema.clinic import Branch
from api.schema.consents import Consent, ConsentGrantInput
from api.schema.errors import UserError
from api.schema.families import Family
from api.schema.packages import PackageSubscription
from api.schema.tiers import LoyaltyStage, LoyaltyStageName, TierChange, TierStatus

if TYPE_CHECKING:
    from api.schema.accounts import InternalAccount
    from api.schema.billing import Invoice
    from api.schema.promotions import PatientOffer
    from api.schema.referrals import Referral, ReferralCode

ids.register("Patient", "PAT")

LazyAccount = Annotated["InternalAccount", strawberry.lazy("api.schema.accounts")]
LazyReferral = Annotated["Referral", strawberry.lazy("api.schema.referrals")]
LazyReferralCode = Annotated["ReferralCode", strawberry.lazy("api.schema.referrals")]
LazyInvoice = Annotated["Invoice", strawberry.lazy("api.schema.billing")]

__all__ = ["ConsentGrantInput", "Patient", "PatientFilter", "PatientStatus", "Sex"]


@strawberry.enum(description="A patient's sex.")
class Sex(enum.Enum):
    """A patient's sex."""

    FEMALE = strawberry.enum_value("FEMALE", description="Female.")
    MALE = strawberry.enum_value("MALE", description="Male.")


@strawberry.enum(description="Where a patient stands with the clinic.")
class PatientStatus(enum.Enum):
    """Where a patient stands with the clinic."""

    LEAD = strawberry.enum_value("LEAD", description="Came by a form and has had no visit yet.")
    ACTIVE = strawberry.enum_value("ACTIVE", description="A patient.")
    MERGED = strawberry.enum_value("MERGED", description="A duplicate: it was merged into another patient.")
    ERASED = strawberry.enum_value("ERASED", description="The person's data was erased on request.")


@strawberry.type(
    description="A person the clinic treats. Staff, the patient and a guardian read everything; the other members of "
    "the family read `firstName` and `displayName` alone, and null elsewhere."
)
class Patient(Node):
    """A person the clinic treats."""

    first_name: str = strawberry.field(description="The first name.")
    last_name: str | None = strawberry.field(description="The last name; null if it isn't known.")
    patronymic: str | None = strawberry.field(description="The patronymic; null if there is none.")
    display_name: str = strawberry.field(description="Last name, first name and patronymic, as far as they are known.")
    phone: str | None = strawberry.field(description="The phone number in E.164; a family may share one.")
    email: str | None = strawberry.field(description="The e-mail address; null if it isn't known.")
    birth_date: date | None = strawberry.field(description="The birth date; null if it isn't known.")
    sex: Sex | None = strawberry.field(description="The sex; null if it isn't known.")
    locale: str | None = strawberry.field(description="The language to write in: ru, uk or en.")
    status: PatientStatus | None = strawberry.field(description="Where the patient stands with the clinic.")
    created_at: datetime | None = strawberry.field(description="When the patient was registered.")
    merged_into: Annotated["Patient", strawberry.lazy("api.schema.patients")] | None = edge_field(
        description="The record that stays, if this one was a duplicate; null for others."
    )
    home_branch: Branch | None = edge_field(description="The branch the patient usually comes to.")
    consents: list[Consent] | None = edge_field(description="The consents: every purpose once, granted or not.")
    family: Family | None = edge_field(description="The patient's family; null if there is none.")
    account: LazyAccount | None = edge_field(description="The internal account with its bonuses.")
    tier_status: TierStatus | None = edge_field(description="Where the patient stands in the loyalty programme.")
    loyalty_stage: LoyaltyStage | None = edge_field(description="How far the patient has come, from first to loyal.")
    referral_code: LazyReferralCode | None = edge_field(description="The patient's own code, for friends to bring.")
    referred_by: LazyReferral | None = edge_field(description="The referral that brought the patient.")
    referrals: Connection[LazyReferral] | None = connection_field(
        description="The friends that the patient's code brought, newest first."
    )
    tier_history: Connection[TierChange] | None = connection_field(
        description="The changes of the patient's tier, newest first."
    )
    invoices: Connection[LazyInvoice] | None = connection_field(description="The patient's invoices, newest first.")
    gift_certificates: Connection[GiftCertificate] | None = connection_field(
        description="The gift certificates bound to the patient, newest first."
    )
    bought_gift_certificates: Connection[GiftCertificate] | None = connection_field(
        description="The gift certificates that the patient bought at the desk, newest first."
    )
    offers: list[Annotated["PatientOffer", strawberry.lazy("api.schema.promotions")]] | None = edge_field(
        description="The promotions that the patient may use now, and the next steps of chains, those that count at "
        "once first. Vouchers are not told. Null if it isn't yours to know."
    )
    subscriptions: Connection[PackageSubscription] | None = connection_field(
        description="The packages that the patient bought, newest first."
    )


@strawberry.input(description="Which patients to list; everything that is given must hold.")
class PatientFilter:
    """Which patients to list."""

    search: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="Any parts of the name, the phone or the birth date, up to 100 characters: `Иванова 8 916`.",
    )
    phone: str | None = strawberry.field(
        default=strawberry.UNSET, description="A phone number or a part of one, in any format."
    )
    branch_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Only those whose home branch it is."
    )
    tier_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Only those in this tier.")
    stage: LoyaltyStageName | None = strawberry.field(
        default=strawberry.UNSET, description="Only those in this loyalty stage."
    )
    is_sleeping: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Only those whose last visit was more than 6 months ago, or only the others.",
    )


@strawberry.input(description="Registers a person as a patient.")
class PatientRegisterInput:
    """Registers a person as a patient."""

    first_name: str = strawberry.field(description="1 to 100 characters.")
    last_name: str | None = strawberry.field(default=strawberry.UNSET, description="At most 100 characters.")
    patronymic: str | None = strawberry.field(default=strawberry.UNSET, description="At most 100 characters.")
    phone: str = strawberry.field(
        description="As somebody types it. Whoever registers alone gives the phone that was verified."
    )
    email: str | None = strawberry.field(default=strawberry.UNSET, description="An e-mail address.")
    birth_date: date | None = strawberry.field(default=strawberry.UNSET, description="From 1900-01-01 to today.")
    sex: Sex | None = strawberry.field(default=strawberry.UNSET, description="The sex.")
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="The language to write in: ru, uk or en. By default the clinic's."
    )
    home_branch_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The branch the patient is going to come to."
    )
    referral_code: str | None = strawberry.field(
        default=strawberry.UNSET, description="A friend's or a campaign's code, in any spelling."
    )
    consents: list[ConsentGrantInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="The consents given now. Whoever registers alone gives `PERSONAL_DATA` at least.",
    )


@strawberry.type(description="The new patient, and what became of the referral code.")
class PatientRegisterPayload:
    """The new patient, and what became of the referral code."""

    patient: Patient | None = edge_field(description="The patient; null if it was refused.")
    referral: LazyReferral | None = edge_field(
        description="The referral that the code made, rejected or not; null if no code was given or it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `PATIENT_EXISTS` if the phone and first name are registered already."
    )


@strawberry.input(description="Changes a patient. What is left out stays; null clears what may be missing.")
class PatientUpdateInput:
    """Changes a patient."""

    patient_id: strawberry.ID = strawberry.field(description="Whom to change: oneself, a ward, or as staff anybody.")
    first_name: str | None = strawberry.field(
        default=strawberry.UNSET, description="1 to 100 characters; null leaves it as it is."
    )
    last_name: str | None = strawberry.field(default=strawberry.UNSET, description="At most 100 characters.")
    patronymic: str | None = strawberry.field(default=strawberry.UNSET, description="At most 100 characters.")
    email: str | None = strawberry.field(default=strawberry.UNSET, description="An e-mail address.")
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="ru, uk or en; null leaves it as it is."
    )


@strawberry.type(description="The patient after the change.")
class PatientUpdatePayload:
    """The patient after the change."""

    patient: Patient | None = edge_field(description="The patient; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
