"""A clinic's set-up after reading: amounts in minor units, shares and rates in basis points.

The field names are the columns they go to. Defaults are those of a key that a present section leaves out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class OrganisationTerms:
    """The clinic network. `time_zone` is the first branch's where it isn't named; `terms` are texts by locale."""

    name: str
    currency: str
    locale: str
    time_zone: str | None = None
    terms: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BranchTerms:
    """One clinic location."""

    code: str
    name: str
    address: str
    time_zone: str
    phone: str | None = None
    opening_hours: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """A position in the price list; a None share or rate means the category's or programme's, or the tier's."""

    code: str
    name: str
    category: str
    price_minor: int
    bonus_share_bp: int | None = None
    cashback_bp: int | None = None
    earns: bool = True
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class ProgrammeTerms:
    """How bonuses are earned and spent (R-ACC)."""

    bonus_share_bp: int = 3000
    category_bonus_share_bp: Mapping[str, int] = field(default_factory=dict)
    cashback_pending_days: int = 14
    bonus_life_months: int = 6
    minimum_money_minor: int = 100
    expiring_soon_days: int = 30
    family_tier: str = "SUM_OF_MEMBERS"
    manual_adjustment_limit_minor: int = 5_000_00


@dataclass(frozen=True, slots=True)
class CertificateTerms:
    """What gift certificates may be issued for, and how long they live (R-CRT)."""

    certificate_life_months: int = 12
    certificate_minimum_minor: int = 1
    certificate_maximum_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """An extra bonus for the n-th friend."""

    friends: int
    bonus_minor: int


@dataclass(frozen=True, slots=True)
class ReferralTerms:
    """The referral programme (R-REF-6). Exactly one of `referrer_reward_minor` and `referrer_reward_bp` is set."""

    is_active: bool = True
    referrer_reward_minor: int | None = 1_000_00
    referrer_reward_bp: int | None = None
    referrer_reward_ceiling_minor: int | None = None
    friend_reward_minor: int = 0
    minimum_paid_minor: int = 3_000_00
    hold_days: int = 14
    window_days: int = 90
    monthly_cap: int | None = 10
    reward_life_months: int = 6
    staff_codes: bool = True
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class EntitlementTerms:
    """How much a package gives of one group of services: those of the codes, or without any the whole category."""

    name: str
    services: tuple[str, ...] = ()
    category: str | None = None
    quantity: int = 1
    period: str = "TOTAL"
    minimum_interval_days: int = 0


@dataclass(frozen=True, slots=True)
class PackageTerms:
    """A bundle of services at one price (R-PKG-1)."""

    code: str
    name: str
    price_minor: int
    description: str | None = None
    validity_months: int = 12
    is_family_shareable: bool = False
    max_freeze_days: int = 0
    refund_basis: str = "PACKAGE"
    is_active: bool = True
    entitlements: tuple[EntitlementTerms, ...] = ()


FIRST_TIERS: tuple[Mapping[str, Any], ...] = ({"code": "start", "name": "Start", "cashback_percent": "5"},)
"""The tiers of a clinic whose first set-up names none: one for everybody, as a document would write it."""


@dataclass(frozen=True, slots=True)
class Setup:
    """A whole document. A section that it leaves out is None or empty, and leaves things as they are.

    `tiers` and `promotions` stand as the document has them: they read their own tables.
    """

    organisation: OrganisationTerms | None = None
    branches: tuple[BranchTerms, ...] = ()
    services: tuple[ServiceTerms, ...] = ()
    tiers: tuple[Mapping[str, Any], ...] = ()
    programme: ProgrammeTerms | None = None
    referral: ReferralTerms | None = None
    certificates: CertificateTerms | None = None
    packages: tuple[PackageTerms, ...] = ()
    promotions: tuple[Mapping[str, Any], ...] = ()
