"""Rules of packages: periods and freezes, what a visit may use, what a unit is worth. Pure."""

from domain.packages.policy.covering import Holding, Need, Part, cover
from domain.packages.policy.dates import (
    Freeze,
    Standing,
    frozen_days,
    last_day,
    next_available,
    period_number,
    periods,
    status_on,
)
from domain.packages.policy.terms import (
    MAX_ENTITLEMENTS,
    MAX_FREEZE_DAYS,
    MAX_INTERVAL_DAYS,
    MAX_NAME_CHARACTERS,
    MAX_QUANTITY,
    MAX_REASON_CHARACTERS,
    MAX_REFERENCE_CHARACTERS,
    MAX_VALIDITY_MONTHS,
    refundable,
    unit_values,
)

__all__ = [
    "MAX_ENTITLEMENTS",
    "MAX_FREEZE_DAYS",
    "MAX_INTERVAL_DAYS",
    "MAX_NAME_CHARACTERS",
    "MAX_QUANTITY",
    "MAX_REASON_CHARACTERS",
    "MAX_REFERENCE_CHARACTERS",
    "MAX_VALIDITY_MONTHS",
    "Freeze",
    "Holding",
    "Need",
    "Part",
    "Standing",
    "cover",
    "frozen_days",
    "last_day",
    "next_available",
    "period_number",
    "periods",
    "refundable",
    "status_on",
    "unit_values",
]
