"""Writes packages and subscriptions: sold, reserved, used, frozen, renewed, cancelled (R-PKG)."""

from domain.packages.service.access import lock_subscriptions_of
from domain.packages.service.catalogue import (
    EntitlementDraft,
    PackageDraft,
    create_package,
    load_packages,
    retire_package,
    update_package,
)
from domain.packages.service.coverage import Cover, CoverLine, consume, covers, give_back
from domain.packages.service.ending import Cancelled, cancel
from domain.packages.service.freezing import freeze, unfreeze
from domain.packages.service.mandates import set_renewal
from domain.packages.service.renewals import Night, do_night, renew
from domain.packages.service.reservations import Reserved, release, release_missed, reserve
from domain.packages.service.sale import Sale, Sold, subscribe

__all__ = [
    "Cancelled",
    "Cover",
    "CoverLine",
    "EntitlementDraft",
    "Night",
    "PackageDraft",
    "Reserved",
    "Sale",
    "Sold",
    "cancel",
    "consume",
    "covers",
    "create_package",
    "do_night",
    "freeze",
    "give_back",
    "load_packages",
    "lock_subscriptions_of",
    "release",
    "release_missed",
    "renew",
    "reserve",
    "retire_package",
    "set_renewal",
    "subscribe",
    "unfreeze",
    "update_package",
]
