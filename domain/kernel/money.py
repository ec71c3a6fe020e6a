"""Money as integer minor units (kopecks, kopiykas, cents); rates as basis points (R-MON-1).

No float is used anywhere: text comes in, integers are computed with, text goes out.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from domain.kernel.errors import AmountOutOfRange

MINOR_DIGITS = 2
MINOR_PER_UNIT = 10**MINOR_DIGITS
MAX_AMOUNT_MINOR = 10_000_000 * MINOR_PER_UNIT
WHOLE_BP = 10_000

_MAX_DIGITS = 20
_AMOUNT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,2})?", re.ASCII)


def to_minor(value: Decimal) -> int:
    """Turn a decimal amount with at most two fraction digits into minor units, without a bound.

    Raises:
        AmountOutOfRange: `value` is not finite, has a third fraction digit or more digits than any amount.
    """
    is_sane = value.is_finite() and len(value.as_tuple().digits) <= _MAX_DIGITS and abs(value.adjusted()) <= _MAX_DIGITS
    scaled = value * MINOR_PER_UNIT if is_sane else None  # exact: decimals compute with 28 digits
    if scaled is None or scaled != scaled.to_integral_value():
        raise AmountOutOfRange(minimum=format_minor(1), maximum=format_minor(MAX_AMOUNT_MINOR))
    return int(scaled)


def parse_amount(text: str) -> int:
    """Read an amount such as `312.5` from a file or a form into minor units (R-MON-3, R-MON-4).

    Raises:
        AmountOutOfRange: not a plain decimal number, or outside 0.01 to 10 000 000.00.
    """
    if not _AMOUNT.fullmatch(text):
        raise AmountOutOfRange(minimum=format_minor(1), maximum=format_minor(MAX_AMOUNT_MINOR))
    return bounded(to_minor(Decimal(text)))


def bounded(amount_minor: int, *, field: tuple[str, ...] = ()) -> int:
    """Return `amount_minor` if it lies within the bounds of one amount (R-MON-3).

    Raises:
        AmountOutOfRange: below 1 minor unit or above 10 000 000.00.
    """
    if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
        raise AmountOutOfRange(field=field, minimum=format_minor(1), maximum=format_minor(MAX_AMOUNT_MINOR))
    return amount_minor


def format_minor(amount_minor: int) -> str:
    """Return minor units as a decimal string with the currency's digits, for example `312.50` (R-MON-4)."""
    sign = "-" if amount_minor < 0 else ""
    units, rest = divmod(abs(amount_minor), MINOR_PER_UNIT)
    return f"{sign}{units}.{rest:0{MINOR_DIGITS}d}"


def share_floor(amount_minor: int, rate_bp: int) -> int:
    """Return `rate_bp` basis points of a non-negative amount, floored to a minor unit (R-MON-2)."""
    return amount_minor * rate_bp // WHOLE_BP


def spread(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Split `total_minor` over `weights` by largest remainder, so that the parts add up exactly (R-MON-2).

    Ties go to the earlier part, so the same input always gives the same split. Each part stays within one minor
    unit of its exact share and never exceeds its weight while `total_minor <= sum(weights)`.

    Args:
        total_minor: the non-negative amount to split.
        weights: non-negative shares; if all are zero, `total_minor` has to be zero as well.
    """
    whole = sum(weights)
    if whole == 0:
        if total_minor:
            raise ValueError("an amount cannot be spread over nothing")
        return [0] * len(weights)
    parts = [total_minor * weight // whole for weight in weights]
    remainders = [total_minor * weight % whole for weight in weights]
    missing = total_minor - sum(parts)
    for index in sorted(range(len(weights)), key=lambda i: (-remainders[i], i))[:missing]:
        parts[index] += 1
    return parts
