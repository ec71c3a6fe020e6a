"""Who may do what: the one table of rights, and the rules of signing in (R-SEC-1, R-SEC-2). Pure."""

import ipaddress
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel.errors import Forbidden, Unauthenticated
from domain.staff.actor import Actor, ActorKind, ApiScope, StaffRole

MIN_PASSWORD_CHARACTERS: Final = 8
MAX_PASSWORD_CHARACTERS: Final = 1024
MAX_LOGIN_CHARACTERS: Final = 64
MAX_NAME_CHARACTERS: Final = 200
MAX_KEY_NAME_CHARACTERS: Final = 100
MAX_STORE_CHARACTERS: Final = 100
MAX_KEY_OVERLAP_HOURS: Final = 720

CODE_DIGITS: Final = 6
CODE_TTL: Final = timedelta(minutes=5)
CODE_RESEND_AFTER: Final = timedelta(seconds=60)
CODE_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class AttemptLimit:
    """How many attempts one key may make in a window."""

    bucket: str
    limit: int
    window_s: int


PASSWORDS_PER_LOGIN: Final = AttemptLimit("password-login", 10, 900)
PASSWORDS_PER_ADDRESS: Final = AttemptLimit("password-address", 100, 900)
SECOND_FACTORS_PER_MEMBER: Final = AttemptLimit("second-factor", 5, 900)
SECOND_FACTORS_PER_MEMBER_AND_DAY: Final = AttemptLimit("second-factor-day", 30, 86_400)
"""Only who has the password gets here. Three codes of a million are good at a time."""

CODES_TRIED_PER_ADDRESS: Final = AttemptLimit("code-address", 50, 900)
CODES_SENT_PER_PHONE: Final = AttemptLimit("code-sent-phone", 30, 86_400)
CODES_SENT_PER_ADDRESS: Final = AttemptLimit("code-sent-address", 1000, 86_400)
"""A clinic or a mobile network may share one address, so these limits leave room; a good attempt is taken back."""

_SESSION_TTL: Final = timedelta(days=30)
_PASSING_SESSION_TTL: Final = timedelta(hours=1)


class SessionKind(StrEnum):
    """Whose a session is."""

    PATIENT = "PATIENT"
    STAFF = "STAFF"
    REGISTRATION = "REGISTRATION"
    CHOOSING = "CHOOSING"


class KeyState(StrEnum):
    """Whether an API key counts."""

    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


class Right(StrEnum):
    """One thing that a caller may be allowed to do. Which objects it holds for is decided where they are reached."""

    READ_PATIENTS = "READ_PATIENTS"
    """Find and read patients of every branch, with their accounts, tiers, families and referrals."""

    EDIT_PATIENTS = "EDIT_PATIENTS"
    """Register and change patients, their consents and families."""

    READ_INVOICES = "READ_INVOICES"
    """Read what patients were treated for and what they paid."""

    QUOTE = "QUOTE"
    """Ask for a quote of an invoice."""

    COMPLETE = "COMPLETE"
    """Open and complete invoices in the branches one is bound to."""

    REFUND = "REFUND"
    """Refund invoices in the branches one is bound to."""

    REVIEW_REFERRALS = "REVIEW_REFERRALS"
    """Decide on referrals under review."""

    ADJUST = "ADJUST"
    """Adjust internal accounts by hand (R-ACC-11)."""

    APPROVE_ADJUSTMENT = "APPROVE_ADJUSTMENT"
    """Approve another's adjustment over the limit (R-ACC-11)."""

    ADJUST_ANY_AMOUNT = "ADJUST_ANY_AMOUNT"
    """Adjust over the limit without an approval (R-ACC-11)."""

    SEE_SEGMENTS = "SEE_SEGMENTS"
    """See groups of patients and campaigns."""

    MANAGE = "MANAGE"
    """Change the clinic's set-up, its staff and its API keys."""

    SECURE_OWN_ACCESS = "SECURE_OWN_ACCESS"
    """Set up and switch off one's own second factor."""

    ACT_FOR_SELF = "ACT_FOR_SELF"
    """Read and change what is a patient's own or a ward's."""

    REGISTER_SELF = "REGISTER_SELF"
    """Become a patient under the verified phone."""

    CHOOSE_SELF = "CHOOSE_SELF"
    """Choose whom of those who share the verified phone to be."""

    CHECK_VOUCHERS = "CHECK_VOUCHERS"
    """Look at a voucher by its code."""

    REDEEM_VOUCHERS = "REDEEM_VOUCHERS"
    """Redeem a voucher at a desk, a website or a partner's till, and take that back."""

    CHECK_CERTIFICATES = "CHECK_CERTIFICATES"
    """Look at a gift certificate by its code at a till."""

    REDEEM_CERTIFICATES = "REDEEM_CERTIFICATES"
    """Redeem a gift certificate at a till."""

    REPORT_SALES = "REPORT_SALES"
    """Report a sale that credits a patient from a partner's funds."""

    READ_STATEMENTS = "READ_STATEMENTS"
    """Read a partner's own statements."""

    SELL_CERTIFICATES = "SELL_CERTIFICATES"
    """Order gift certificates for buyers at the website and confirm their payment."""

    READ_CERTIFICATES = "READ_CERTIFICATES"
    """Find and read every gift certificate."""

    ISSUE_CERTIFICATES = "ISSUE_CERTIFICATES"
    """Issue gift certificates, one or a batch, and freeze one that was lost."""

    MANAGE_CERTIFICATES = "MANAGE_CERTIFICATES"
    """Thaw, void and buy back gift certificates."""

    SELL_PACKAGES = "SELL_PACKAGES"
    """Sell packages; reserve, release and freeze what patients bought."""

    MANAGE_PACKAGES = "MANAGE_PACKAGES"
    """Change the catalogue of packages, and cancel subscriptions."""

    READ_PARTNERS = "READ_PARTNERS"
    """Read partners, their terms, funds and sales (R-PAR)."""

    MANAGE_PARTNERS = "MANAGE_PARTNERS"
    """Add and change partners, their stores and API keys; record what they pay; take reported sales back (R-PAR)."""

    ASSIGN_TIER = "ASSIGN_TIER"
    """Give a patient a tier for a time (R-TIR-2)."""

    READ_AUDIT = "READ_AUDIT"
    """Read the audit log (R-SEC-5)."""

    MERGE_PATIENTS = "MERGE_PATIENTS"
    """Merge two patients who are one person, and undo it (R-SEC-6)."""

    MANAGE_OWN_WEBHOOKS = "MANAGE_OWN_WEBHOOKS"
    """Set up where a partner's own systems hear of events (R-PAR-5)."""

    DO_JOINT_TASKS = "DO_JOINT_TASKS"
    """Read the checklists of a partner's own joint promotions, and tell that its side is done (R-PAR-2)."""

    SETTLE_PARTNERS = "SETTLE_PARTNERS"
    """Read and close partners' statements, and hold them against partners' files (R-PAR-4)."""

    READ_PROMOTIONS = "READ_PROMOTIONS"
    """Read every promotion with its budget and uses."""

    MANAGE_PROMOTIONS = "MANAGE_PROMOTIONS"
    """Make, change, pause and finish promotions (R-PRO-1)."""


_STAFF: Final = frozenset({Right.READ_PATIENTS, Right.READ_PROMOTIONS, Right.SECURE_OWN_ACCESS})
_READING: Final = _STAFF | {Right.READ_INVOICES}
_DESK: Final = _READING | {
    Right.EDIT_PATIENTS,
    Right.QUOTE,
    Right.COMPLETE,
    Right.READ_CERTIFICATES,
    Right.ISSUE_CERTIFICATES,
    Right.REDEEM_CERTIFICATES,
    Right.CHECK_VOUCHERS,
    Right.REDEEM_VOUCHERS,
    Right.SELL_PACKAGES,
}
_MANAGING: Final = _DESK | {
    Right.REFUND,
    Right.REVIEW_REFERRALS,
    Right.ADJUST,
    Right.APPROVE_ADJUSTMENT,
    Right.SEE_SEGMENTS,
    Right.MANAGE_CERTIFICATES,
    Right.MANAGE_PACKAGES,
    Right.READ_PARTNERS,
    Right.MANAGE_PARTNERS,
    Right.ASSIGN_TIER,
    Right.READ_AUDIT,
    Right.MERGE_PATIENTS,
    Right.SETTLE_PARTNERS,
    Right.MANAGE_PROMOTIONS,
}

ROLE_RIGHTS: Final[dict[StaffRole, frozenset[Right]]] = {
    StaffRole.OWNER: _MANAGING | {Right.ADJUST_ANY_AMOUNT, Right.MANAGE},
    StaffRole.MANAGER: _MANAGING,
    StaffRole.RECEPTIONIST: _DESK,
    StaffRole.DOCTOR: _READING,
    StaffRole.MARKETER: _STAFF | {Right.SEE_SEGMENTS, Right.MANAGE_PROMOTIONS, Right.READ_PARTNERS},
}
"""What each role of staff may do (R-SEC-2)."""

SCOPE_RIGHTS: Final[dict[ApiScope, frozenset[Right]]] = {
    ApiScope.VOUCHERS_CHECK: frozenset({Right.CHECK_VOUCHERS}),
    ApiScope.VOUCHERS_REDEEM: frozenset({Right.REDEEM_VOUCHERS}),
    ApiScope.CERTIFICATES_CHECK: frozenset({Right.CHECK_CERTIFICATES}),
    ApiScope.CERTIFICATES_REDEEM: frozenset({Right.REDEEM_CERTIFICATES}),
    ApiScope.SALES_REPORT: frozenset({Right.REPORT_SALES}),
    ApiScope.STATEMENTS_READ: frozenset({Right.READ_STATEMENTS}),
    ApiScope.STOREFRONT: frozenset({Right.SELL_CERTIFICATES, Right.CHECK_VOUCHERS, Right.REDEEM_VOUCHERS}),
}
"""What each scope of an API key lets it do (R-PAR-1)."""

SCOPES_OF_OTHERS: Final[dict[ActorKind, frozenset[str]]] = {ActorKind.PARTNER: frozenset({ApiScope.STOREFRONT})}
"""Scopes that give a key of some kind nothing: a partner makes no gift certificates without anybody's funds."""

KIND_RIGHTS: Final[dict[ActorKind, frozenset[Right]]] = {
    ActorKind.ANONYMOUS: frozenset(),
    ActorKind.PATIENT: frozenset({Right.ACT_FOR_SELF}),
    ActorKind.STAFF: frozenset(),
    ActorKind.PARTNER: frozenset({Right.MANAGE_OWN_WEBHOOKS, Right.DO_JOINT_TASKS}),
    ActorKind.APPLICATION: frozenset(),
    ActorKind.REGISTRATION: frozenset({Right.REGISTER_SELF}),
    ActorKind.CHOOSING: frozenset({Right.CHOOSE_SELF}),
    ActorKind.SYSTEM: frozenset(Right),
}
"""What callers may do by their kind alone, besides what role and scopes add."""


def rights_of(actor: Actor) -> frozenset[Right]:
    """Return everything that the actor may do."""
    if actor.kind is ActorKind.STAFF and actor.role is not None:
        return ROLE_RIGHTS[actor.role]
    rights = KIND_RIGHTS[actor.kind]
    for scope in actor.scopes - SCOPES_OF_OTHERS.get(actor.kind, frozenset()):
        rights |= SCOPE_RIGHTS[ApiScope(scope)]
    return rights


def has_right(actor: Actor, *rights: Right) -> bool:
    """Tell whether the actor has at least one of the rights."""
    return not rights_of(actor).isdisjoint(rights)


def require(actor: Actor, *rights: Right) -> None:
    """Let the actor pass who has at least one of the rights (R-SEC-2).

    Raises:
        Unauthenticated: nobody has signed in.
        Forbidden: the caller is known and has none of them.
    """
    if has_right(actor, *rights):
        return
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    raise Forbidden


def require_branch(actor: Actor, branch_id: UUID) -> None:
    """Let the actor pass who is bound to this branch, or to none (R-SEC-2).

    Raises:
        Forbidden: the staff member works in other branches only.
    """
    if actor.branch_ids and branch_id not in actor.branch_ids:
        raise Forbidden


def can_see_patient(actor: Actor, patient_id: UUID, *, wards: Collection[UUID] = ()) -> bool:
    """Tell whether the actor may see all of a patient (R-SEC-2).

    Args:
        patient_id: whom to see.
        wards: whom the actor, a patient, is the guardian of today (R-FAM-3).
    """
    if has_right(actor, Right.READ_PATIENTS):
        return True
    return actor.kind is ActorKind.PATIENT and (actor.id == patient_id or patient_id in wards)


def rights_table() -> list[tuple[str, frozenset[Right]]]:
    """Return who may do what, a row per role, kind and scope, for the documentation."""
    tables: tuple[Iterable[tuple[StrEnum, frozenset[Right]]], ...] = (
        ROLE_RIGHTS.items(), KIND_RIGHTS.items(), SCOPE_RIGHTS.items(),
    )  # fmt: skip
    return [(str(name), rights) for table in tables for name, rights in table if rights]


def normalise_login(text: str) -> str:
    """Return the one spelling of a login: without spaces around it, case folded."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def is_login(text: str) -> bool:
    """Tell whether a normalised login has 1 to 64 characters, all of them printable and none a space."""
    return 1 <= len(text) <= MAX_LOGIN_CHARACTERS and text.isprintable() and " " not in text


def normalise_password(text: str) -> str:
    """Return a password as it is hashed: keyboards that compose letters differently give the same."""
    return unicodedata.normalize("NFKC", text)


def address_group(ip: str) -> str:
    """Return what attempts from an address are counted under: an IPv6 caller commands a whole /64, so that."""
    try:
        address = ipaddress.ip_address(ip)
    except ValueError:
        return ip
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    return str(address.ipv4_mapped or ipaddress.ip_network((address, 64), strict=False))


def is_sign_in_code(text: str) -> bool:
    """Tell whether a text has the form of a one-time code: six ASCII digits."""
    return len(text) == CODE_DIGITS and text.isascii() and text.isdigit()


def key_state(*, revoked_at: datetime | None, expires_at: datetime | None, now: datetime) -> KeyState:
    """Return whether an API key counts at `now`."""
    if revoked_at is not None:
        return KeyState.REVOKED
    return KeyState.EXPIRED if expires_at is not None and expires_at <= now else KeyState.ACTIVE


def refresh_ttl(kind: SessionKind) -> timedelta:
    """Return how long a refresh token of such a session counts; those that only lead to another one are short."""
    return _SESSION_TTL if kind in (SessionKind.PATIENT, SessionKind.STAFF) else _PASSING_SESSION_TTL
