"""Who asks: one value that every service and query gets, whatever credential it came from (R-SEC-2)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class ActorKind(StrEnum):
    """What a caller is."""

    ANONYMOUS = "ANONYMOUS"
    """Nobody in particular: no credential was given."""

    PATIENT = "PATIENT"
    """A patient with a session; reaches wards too."""

    STAFF = "STAFF"
    """A staff member with a session."""

    PARTNER = "PARTNER"
    """A partner's API key."""

    APPLICATION = "APPLICATION"
    """The clinic's own server, with an API key of no partner."""

    REGISTRATION = "REGISTRATION"
    """A verified phone that no patient has: may register itself and nothing else."""

    CHOOSING = "CHOOSING"
    """A verified phone that several patients share: may choose one of them and nothing else."""

    SYSTEM = "SYSTEM"
    """Enamel itself: the command line, the worker, the night's work."""


class StaffRole(StrEnum):
    """What a staff member does at the clinic; decides the rights (policy.ROLE_RIGHTS)."""

    OWNER = "OWNER"
    MANAGER = "MANAGER"
    RECEPTIONIST = "RECEPTIONIST"
    DOCTOR = "DOCTOR"
    MARKETER = "MARKETER"


class ApiScope(StrEnum):
    """What an API key may be used for; decides the rights (policy.SCOPE_RIGHTS)."""

    VOUCHERS_CHECK = "VOUCHERS_CHECK"
    VOUCHERS_REDEEM = "VOUCHERS_REDEEM"
    CERTIFICATES_CHECK = "CERTIFICATES_CHECK"
    CERTIFICATES_REDEEM = "CERTIFICATES_REDEEM"
    SALES_REPORT = "SALES_REPORT"
    STATEMENTS_READ = "STATEMENTS_READ"
    STOREFRONT = "STOREFRONT"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks, as far as the credential proves it.

    Args:
        kind: what the caller is.
        id: the patient's, staff member's or partner's id, or the key's of an application; None for the rest.
        session_id: the session behind the access token; None for keys and for callers without a credential.
        key_id: the API key's id, for partners and applications.
        role: of a staff member.
        branch_ids: the branches that a staff member is bound to; empty means every branch.
        scopes: of an API key, names of ApiScope.
        store: what the API key is used at, where it says so.
        store_id: the partner's store, if it is one.
        phone: the verified phone (E.164) of a session that may only register or choose.
        locale: the language to answer in.
        ip: the caller's address, where known.
    """

    kind: ActorKind
    id: UUID | None = None
    session_id: UUID | None = None
    key_id: UUID | None = None
    role: StaffRole | None = None
    branch_ids: frozenset[UUID] = frozenset()
    scopes: frozenset[str] = frozenset()
    store: str | None = None
    store_id: UUID | None = None
    phone: str | None = None
    locale: str = "en"
    ip: str | None = None


SYSTEM = Actor(kind=ActorKind.SYSTEM)
"""Enamel itself."""

ANONYMOUS = Actor(kind=ActorKind.ANONYMOUS)
"""A caller without a credential."""
