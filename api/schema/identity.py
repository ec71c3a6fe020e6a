"""Who asks: sign-in, sessions, the viewer."""

import enum
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.schema.errors import UserError

if TYPE_CHECKING:
    from api.schema.clinic import Branch
    from api.schema.partners import Partner
    from api.schema.patients import Patient

ids.register("StaffMember", "STF")


@strawberry.enum(description="What a caller is.")
class ViewerKind(enum.Enum):
    """What a caller is."""

    ANONYMOUS = strawberry.enum_value(
        "ANONYMOUS",
        description="Nobody who is known: not signed in, or with a phone that still has to register or choose.",
    )
    PATIENT = strawberry.enum_value("PATIENT", description="A patient who has signed in by phone.")
    STAFF = strawberry.enum_value("STAFF", description="A staff member who has signed in with a password.")
    PARTNER = strawberry.enum_value("PARTNER", description="A partner's till or server, with the partner's API key.")
    APPLICATION = strawberry.enum_value("APPLICATION", description="The clinic's own server, with an API key.")


@strawberry.enum(description="What a staff member does at the clinic. It decides what they may do here.")
class StaffRole(enum.Enum):
    """What a staff member does at the clinic."""

    OWNER = strawberry.enum_value("OWNER", description="May do everything.")
    MANAGER = strawberry.enum_value("MANAGER", description="As a receptionist; also refunds, reviews and adjusts.")
    RECEPTIONIST = strawberry.enum_value(
        "RECEPTIONIST", description="Registers patients, quotes and completes invoices."
    )
    DOCTOR = strawberry.enum_value("DOCTOR", description="Reads.")
    MARKETER = strawberry.enum_value("MARKETER", description="Sees segments and campaigns and moves no money.")


@strawberry.type(description="A second factor that counts: what `staffSignIn` wants besides the password.")
class SecondFactor:
    """A second factor that counts."""

    confirmed_at: datetime = strawberry.field(description="Since when it counts.")
    recovery_codes_left: int = strawberry.field(description="How many recovery codes were not used yet.")


@strawberry.type(description="A person who works for the clinic.")
class StaffMember(Node):
    """A person who works for the clinic."""

    display_name: str = strawberry.field(description="The name as colleagues and patients read it.")
    role: StaffRole = strawberry.field(description="What they do at the clinic.")
    branches: list[Annotated["Branch", strawberry.lazy("api.schema.clinic")]] = edge_field(
        description="The branches that they are bound to; an empty list means every branch."
    )
    second_factor: SecondFactor | None = edge_field(
        description="The second factor; null if none is set up. The staff member and owners see it, others null."
    )


@strawberry.type(description="Who asks, as far as the credential of the request proves it.")
class Viewer:
    """Who asks."""

    kind: ViewerKind = strawberry.field(description="What the caller is.")
    patient: Annotated["Patient", strawberry.lazy("api.schema.patients")] | None = edge_field(
        description="The patient who has signed in; null for other callers."
    )
    staff_member: StaffMember | None = edge_field(
        description="The staff member who has signed in; null for other callers."
    )
    partner: Annotated["Partner", strawberry.lazy("api.schema.partners")] | None = edge_field(
        description="The partner whose API key this is, its own page; null for other callers."
    )


@strawberry.type(description="A session, as it is handed out: send the access token as `Authorization: Bearer ...`.")
class Session:
    """A session with a fresh pair of tokens."""

    access_token: str = strawberry.field(
        description="Proves who asks, until `expiresAt`. An expired one is refused: leave it out of `sessionRefresh`."
    )
    refresh_token: str = strawberry.field(
        description="Gets the next pair of tokens from `sessionRefresh`, once. Using it twice ends the session."
    )
    expires_at: datetime = strawberry.field(description="When the access token ends.")
    viewer: Viewer = strawberry.field(description="Whom the session stands for.")


@strawberry.type(description="One of several patients who share a phone number.")
class SignInChoice:
    """One of several patients who share a phone."""

    patient_id: strawberry.ID = strawberry.field(description="What `signInChoose` takes.")
    first_name: str = strawberry.field(description="The first name, to choose by.")


@strawberry.input(description="Asks for a one-time code.")
class SignInCodeRequestInput:
    """Asks for a one-time code."""

    phone: str = strawberry.field(description="The phone number, as somebody types it.")


@strawberry.type(description="Whether a code was sent. It is answered alike for known and unknown phone numbers.")
class SignInCodeRequestPayload:
    """Whether a code was sent."""

    expires_at: datetime | None = strawberry.field(description="Until when the code counts; null if none was sent.")
    retry_after_seconds: int | None = strawberry.field(description="In how many seconds another code may be asked for.")
    user_errors: list[UserError] = strawberry.field(
        description="Why no code was sent; `RATE_LIMITED` if it is too early."
    )


@strawberry.input(description="Signs in with the one-time code that was sent to a phone.")
class SignInInput:
    """Signs in with a one-time code."""

    phone: str = strawberry.field(description="The phone number that the code was sent to.")
    code: str = strawberry.field(description="The six digits of the message.")


@strawberry.type(
    description=(
        "The session that a code opens. One patient has the phone: it is the patient's. Nobody has it: "
        "`session.viewer` is `ANONYMOUS` and `choices` is empty; this session may do one thing, `patientRegister`, "
        "and is the new patient's afterwards. Several share it: `choices` lists them; this session may do one thing, "
        "`signInChoose`."
    )
)
class SignInPayload:
    """The session that a code opens."""

    session: Session | None = strawberry.field(description="The session; null if it was refused.")
    choices: list[SignInChoice] | None = strawberry.field(
        description="Whom to choose from with `signInChoose`, if several patients share the phone; else empty."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `CODE_INVALID` if the code is wrong, used or has expired."
    )


@strawberry.input(description="Chooses one of the patients who share the phone.")
class SignInChooseInput:
    """Chooses one of the patients who share the phone."""

    patient_id: strawberry.ID = strawberry.field(description="From `choices` of `signIn`.")


@strawberry.type(description="The chosen patient's session; the one that chose has ended.")
class SignInChoosePayload:
    """The chosen patient's session."""

    session: Session | None = strawberry.field(description="The session; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Signs a staff member in.")
class StaffSignInInput:
    """Signs a staff member in."""

    login: str = strawberry.field(description="The login; case does not count.")
    password: str = strawberry.field(description="The password.")
    one_time_code: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The six digits of the authenticator, or a recovery code; for who has set up a second factor.",
    )


@strawberry.type(description="A staff member's session.")
class StaffSignInPayload:
    """A staff member's session."""

    session: Session | None = strawberry.field(description="The session; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `INVALID` if the login or the password is wrong, `SECOND_FACTOR_REQUIRED` if "
        "they are right and `oneTimeCode` is needed, `CODE_INVALID` if that is wrong or was used before."
    )


@strawberry.input(description="Asks for the next pair of tokens.")
class SessionRefreshInput:
    """Asks for the next pair of tokens."""

    refresh_token: str = strawberry.field(description="The session's latest refresh token.")


@strawberry.type(description="The session with its next pair of tokens.")
class SessionRefreshPayload:
    """The session with its next pair of tokens."""

    session: Session | None = strawberry.field(description="The session; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `EXPIRED` if the refresh token no longer counts: sign in again."
    )


@strawberry.type(description="The session has ended.")
class SignOutPayload:
    """The session has ended."""

    user_errors: list[UserError] = strawberry.field(description="Always empty: a session that asks can be ended.")
