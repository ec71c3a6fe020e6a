"""Bounds of packages, and what one unit is worth at a cancellation (R-PKG-6)."""

from collections.abc import Sequence
from typing import Final

MAX_NAME_CHARACTERS: Final = 200
MAX_DESCRIPTION_CHARACTERS: Final = 1000
MAX_REASON_CHARACTERS: Final = 500
MAX_REFERENCE_CHARACTERS: Final = 200
MAX_ENTITLEMENTS: Final = 20
MAX_SERVICES: Final = 100
MAX_VALIDITY_MONTHS: Final = 120
MAX_FREEZE_DAYS: Final = 366
MAX_INTERVAL_DAYS: Final = 366
MAX_QUANTITY: Final = 10_000


def refundable(*, paid_minor: int, used_minor: int, refunded_minor: int, was_over: bool) -> int:
    """Return what a cancelled subscription still pays back, as services that it covered were refunded since then.

    Args:
        paid_minor: what was paid for the package.
        used_minor: what the units count that are still used.
        refunded_minor: what was paid back already.
        was_over: it was cancelled when its validity was over, so that nothing of it is paid back.
    """
    return 0 if was_over else max(0, paid_minor - used_minor) - refunded_minor


def unit_values(paid_minor: int, units: Sequence[tuple[int, int]]) -> list[int]:
    """Return what one unit of each entitlement counts at the package's price: its share of what was paid.

    The shares go by the price list and are rounded up, so that nothing is left when everything was used.

    Args:
        paid_minor: what was paid for the package.
        units: of each entitlement the list price of a unit and how many units there are in all periods. Where no list
            price is known, all units count alike.
    """
    weighed = units if any(list_minor for list_minor, _ in units) else [(1, count) for _, count in units]
    whole = sum(list_minor * count for list_minor, count in weighed)
    return [-(-paid_minor * list_minor // whole) for list_minor, _ in weighed]
