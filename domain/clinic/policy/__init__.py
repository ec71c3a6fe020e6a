"""Rules of the clinic's set-up: what a document may say, and what a change is in words."""

from domain.clinic.policy.changes import changed, difference
from domain.clinic.policy.document import parse_setup
from domain.clinic.policy.setup import (
    BranchTerms,
    CertificateTerms,
    EntitlementTerms,
    OrganisationTerms,
    PackageTerms,
    ProgrammeTerms,
    ReferralTerms,
    ServiceTerms,
    Setup,
)
from domain.clinic.policy.words import CURRENCIES, FAMILY_TIER_POLICIES, PERIODS, REFUND_BASES, SERVICE_CATEGORIES

__all__ = [
    "CURRENCIES",
    "FAMILY_TIER_POLICIES",
    "PERIODS",
    "REFUND_BASES",
    "SERVICE_CATEGORIES",
    "BranchTerms",
    "CertificateTerms",
    "EntitlementTerms",
    "OrganisationTerms",
    "PackageTerms",
    "ProgrammeTerms",
    "ReferralTerms",
    "ServiceTerms",
    "Setup",
    "changed",
    "difference",
    "parse_setup",
]
