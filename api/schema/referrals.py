"""The shapes of the referral programme: codes, referrals, the invitation, the form behind it."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import argument, edge_field
from api.ids import Node
from api.money import Money
from api.schema.consents import ConsentGrantInput
from api.schema.errors import UserError
from api.schema.identity import StaffMember
from api.schema.qr import QrCode, QrFormat

if TYPE_CHECKING:
    from api.schema.patients import Patient

ids.register("ReferralCode", "RCD")
ids.register("Referral", "REF")

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]


@strawberry.enum(description="Where people meet the code of a campaign.")
class ReferralMedium(enum.Enum):
    """Where people meet the code of a campaign."""

    POSTER = strawberry.enum_value("POSTER", description="On a poster.")
    LEAFLET = strawberry.enum_value("LEAFLET", description="On a leaflet or a card.")
    DOCTOR = strawberry.enum_value("DOCTOR", description="From a doctor, or another staff member.")
    PARTNER = strawberry.enum_value("PARTNER", description="At a partner's.")
    WEBSITE = strawberry.enum_value("WEBSITE", description="On a website or in a social network.")
    OTHER = strawberry.enum_value("OTHER", description="Elsewhere.")


@strawberry.enum(description="Where a referral stands.")
class ReferralStatus(enum.Enum):
    """Where a referral stands."""

    REGISTERED = strawberry.enum_value("REGISTERED", description="The friend is known and has not paid yet.")
    UNDER_REVIEW = strawberry.enum_value("UNDER_REVIEW", description="Staff look at it; nothing is credited meanwhile.")
    QUALIFIED = strawberry.enum_value("QUALIFIED", description="The friend has paid at least the minimum.")
    HELD = strawberry.enum_value("HELD", description="The reward is credited and waits for its day.")
    REWARDED = strawberry.enum_value("REWARDED", description="The reward can be used.")
    REJECTED = strawberry.enum_value("REJECTED", description="It gives nothing.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="The friend did not come in time.")
    REVERSED = strawberry.enum_value("REVERSED", description="The friend's visit was refunded: the reward is void.")


@strawberry.enum(description="Why a referral gives nothing.")
class ReferralRejectionReason(enum.Enum):
    """Why a referral gives nothing."""

    SELF_REFERRAL = strawberry.enum_value("SELF_REFERRAL", description="It is the friend's own code.")
    NOT_NEW_PATIENT = strawberry.enum_value("NOT_NEW_PATIENT", description="The friend has been a patient before.")
    MERGED_DUPLICATE = strawberry.enum_value(
        "MERGED_DUPLICATE", description="The code's owner turned out to be the same person."
    )
    CODE_STOPPED = strawberry.enum_value("CODE_STOPPED", description="The code or the programme was stopped.")
    CODE_EXPIRED = strawberry.enum_value("CODE_EXPIRED", description="The code's last day was over.")
    STAFF_CODE = strawberry.enum_value("STAFF_CODE", description="It is a staff member's code, which don't count here.")
    CAP_REACHED = strawberry.enum_value("CAP_REACHED", description="The code's owner has reached the month's limit.")
    REVIEW_DECLINED = strawberry.enum_value("REVIEW_DECLINED", description="Staff declined it, or took it back.")
    ALREADY_REFERRED = strawberry.enum_value("ALREADY_REFERRED", description="The friend came by another code first.")


@strawberry.enum(description="What makes staff look at a referral.")
class ReferralReviewReason(enum.Enum):
    """What makes staff look at a referral."""

    SAME_PHONE = strawberry.enum_value("SAME_PHONE", description="Friend and referrer have the same phone number.")
    SAME_FAMILY = strawberry.enum_value("SAME_FAMILY", description="Friend and referrer are in one family.")
    MUTUAL = strawberry.enum_value("MUTUAL", description="The friend has referred the referrer before.")
    BURST = strawberry.enum_value("BURST", description="The code brought more than five leads in 24 hours.")


@strawberry.enum(description="What staff decide about a referral under review.")
class ReferralDecision(enum.Enum):
    """What staff decide about a referral under review."""

    APPROVE = strawberry.enum_value("APPROVE", description="It counts from now on.")
    DECLINE = strawberry.enum_value("DECLINE", description="It gives nothing.")


@strawberry.type(description="What a referral code has brought so far.")
class ReferralStatistics:
    """What a referral code has brought so far."""

    registered: int = strawberry.field(description="Friends who came, without those rejected or under review.")
    qualified: int = strawberry.field(description="Friends who paid at least the minimum, unless it was refunded.")
    rewarded: int = strawberry.field(description="Friends whose reward can be used, or was.")
    earned: Money = strawberry.field(description="Rewards whose day has come.")
    pending: Money = strawberry.field(description="Rewards that wait for their day.")


@strawberry.type(description="A code that friends bring: a patient's own, or a campaign's.")
class ReferralCode(Node):
    """A code that friends bring."""

    code: str = strawberry.field(description="To be read aloud and typed; case and spaces don't count.")
    url: str = strawberry.field(description="The landing page's address, which is all that the QR code holds.")
    is_active: bool = edge_field(description="Whether somebody can come by it now.")
    campaign: str | None = strawberry.field(description="What the code is for; null for a patient's own.")
    medium: ReferralMedium | None = strawberry.field(
        description="Where people meet a campaign's code, as far as it was said; null for a patient's own."
    )
    staff_member: StaffMember | None = edge_field(description="Who hands out a doctor's code; for staff only.")
    expires_on: date | None = strawberry.field(description="Its last day; null if it has none.")
    stopped_at: datetime | None = strawberry.field(description="When it was stopped; null if it wasn't.")
    qr: QrCode = edge_field(
        description="The link as a QR code.",
        arguments=[argument("format", QrFormat, "The picture's format.", default=QrFormat.SVG)],
    )
    statistics: ReferralStatistics = edge_field(description="What it has brought so far.")


@strawberry.type(
    description="One friend brought by one code. The referrer sees its status, its reward and its dates: never an "
    "invoice, a treatment, or a name without the friend's consent."
)
class Referral(Node):
    """One friend brought by one code."""

    status: ReferralStatus = strawberry.field(description="Where it stands, by the dates.")
    created_at: datetime = strawberry.field(description="When the friend brought the code.")
    qualified_at: datetime | None = strawberry.field(description="When the friend had paid at least the minimum.")
    reward_usable_from: date | None = strawberry.field(description="The first day on which the reward can be used.")
    rewarded_at: datetime | None = strawberry.field(description="When the reward became usable.")
    friend_name: str | None = strawberry.field(
        description="The friend's first name; null without the consent `REFERRAL_NAME`."
    )
    reward: Money | None = strawberry.field(
        description="The referrer's reward, milestones left out; null until it is credited, for a code without an "
        "owner, and for the friend."
    )
    rejection_reason: ReferralRejectionReason | None = strawberry.field(
        description="Why it gives nothing; null if it isn't rejected, and for the referrer, who must not learn who is "
        "a patient."
    )
    review_reasons: list[ReferralReviewReason] = strawberry.field(
        description="What made or makes staff look at it; empty for everybody but staff."
    )
    friend: LazyPatient | None = edge_field(description="The friend; for staff only.")
    referrer: LazyPatient | None = edge_field(description="The code's owner; for staff only, null for a campaign.")


@strawberry.type(description="What the page behind a referral code tells.")
class ReferralInvitation:
    """What the page behind a referral code tells."""

    code: str = strawberry.field(description="The code in its one spelling.")
    inviter_name: str | None = strawberry.field(description="The inviting patient's first name; null for a campaign.")
    welcome_offer: str = strawberry.field(description="What the friend gets, in the caller's language.")
    terms: str = strawberry.field(description="The programme's terms, in the caller's language.")
    url: str = strawberry.field(description="The landing page's address.")


@strawberry.input(description="The form behind a referral code.")
class ReferralLeadSubmitInput:
    """The form behind a referral code."""

    code: str = strawberry.field(description="The code, in any spelling.")
    first_name: str = strawberry.field(description="The friend's first name.")
    phone: str = strawberry.field(description="The friend's phone number, as somebody types it.")
    comment: str | None = strawberry.field(
        default=strawberry.UNSET, description="What the friend wants to say; 500 characters."
    )
    consents: list[ConsentGrantInput] = strawberry.field(
        description="The consents given, each of its own; `PERSONAL_DATA` is needed."
    )


@strawberry.type(description="Whether the form was taken. It tells nothing about who is a patient.")
class ReferralLeadSubmitPayload:
    """Whether the form was taken."""

    is_accepted: bool | None = strawberry.field(description="True if the form was taken; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Decides on a referral under review.")
class ReferralReviewInput:
    """Decides on a referral under review."""

    referral_id: strawberry.ID = strawberry.field(description="Which one.")
    decision: ReferralDecision = strawberry.field(description="Whether it counts.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")


@strawberry.type(description="The referral after the decision.")
class ReferralReviewPayload:
    """The referral after the decision."""

    referral: Referral | None = edge_field(description="The referral; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Notes at the desk by whose code a registered patient came.")
class ReferralAttributeInput:
    """Notes at the desk by whose code a registered patient came."""

    patient_id: strawberry.ID = strawberry.field(description="The friend.")
    code: str = strawberry.field(description="The code, in any spelling.")
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Needed to change a code that was noted before; at most 500 characters."
    )


@strawberry.type(description="The referral that was made.")
class ReferralAttributePayload:
    """The referral that was made."""

    referral: Referral | None = edge_field(description="The referral, rejected or not; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Makes a code for a poster, a doctor or a partner.")
class ReferralCodeCreateInput:
    """Makes a code for a campaign."""

    campaign: str = strawberry.field(description="What it is for, 1 to 100 characters.")
    medium: ReferralMedium | None = strawberry.field(default=strawberry.UNSET, description="Where people will meet it.")
    staff_member_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Who hands it out: for the medium `DOCTOR`, and for no other."
    )
    expires_on: date | None = strawberry.field(default=strawberry.UNSET, description="Its last day; none if left out.")


@strawberry.type(description="The new code.")
class ReferralCodeCreatePayload:
    """The new code."""

    referral_code: ReferralCode | None = edge_field(description="The code; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Stops a code, a patient's or a campaign's.")
class ReferralCodeStopInput:
    """Stops a code."""

    referral_code_id: strawberry.ID = strawberry.field(description="Which one.")


@strawberry.type(description="The stopped code. Referrals that it brought stay.")
class ReferralCodeStopPayload:
    """The stopped code."""

    referral_code: ReferralCode | None = edge_field(description="The code; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
