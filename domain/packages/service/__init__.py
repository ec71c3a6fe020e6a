"""Writes packages and subscriptions: sold, reserved, used, frozen, renewed, cancelled (R-PKG)."""

from domain.packages.service.catalogue import (
    EntitlementDraft,
    PackageDraft,
    create_package,
    load_packages,
    retire_package,
    update_package,
)
from domain.packages.service.coverage import Cover, CoverLine, consume, covers, give_back

__all__ = [
    "Cover",
    "CoverLine",
    "EntitlementDraft",
    "PackageDraft",
    "consume",
    "covers",
    "create_package",
    "give_back",
    "load_packages",
    "retire_package",
    "update_package",
]
