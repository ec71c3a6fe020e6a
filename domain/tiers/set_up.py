"""Reading the tiers of a set-up file (`[[tiers]]`), lowest first."""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from domain.clinic.policy import SERVICE_CATEGORIES
from domain.kernel.errors import AmountOutOfRange
from domain.kernel.money import parse_amount
from domain.tiers.errors import BadTier

MAX_TIERS: Final = 20
MAX_CODE_CHARACTERS: Final = 64
MAX_NAME_CHARACTERS: Final = 100
MAX_PERKS: Final = 20
MAX_PERK_CHARACTERS: Final = 200
MAX_VISITS: Final = 1000
MAX_PERCENT: Final = 100
MAX_CONSULTATIONS: Final = 366
MAX_WARRANTY_MONTHS: Final = 600
_KEYS: Final = frozenset(
    {
        "code", "name", "spend_threshold", "visit_threshold", "cashback_percent", "perks", "discounts",
        "free_consultations", "warranty_months", "priority_booking",
    }
)  # fmt: skip
_CODE = re.compile(r"[a-z0-9][a-z0-9_-]*", re.ASCII)
_PERCENT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?", re.ASCII)
_BP_PER_PERCENT = 100


@dataclass(frozen=True, slots=True)
class TierSetUp:
    """One tier as the file describes it; see `policy.Tier` for the units."""

    code: str
    name: str
    rank: int
    spend_threshold_minor: int | None
    visit_threshold: int | None
    cashback_bp: int
    perks: tuple[str, ...]
    category_discount_bp: Mapping[str, int] = field(default_factory=dict)
    free_consultations: int = 0
    warranty_months: int | None = None
    priority_booking: bool = False


def read_tiers(entries: Sequence[Mapping[str, Any]]) -> list[TierSetUp]:
    """Return the tiers of the file; their order is their rank.

    Args:
        entries: tables with `code`, `name`, `cashback_percent`, and optionally `spend_threshold` (an amount in the
            clinic's currency), `visit_threshold` (1 to 1000), `perks` (texts), `discounts` (percentages by category),
            `free_consultations` (a calendar year), `warranty_months` and `priority_booking`.

    Raises:
        BadTier: something is missing, unknown, malformed or there twice; the thresholds don't rise; or the first tier
            has a threshold, so that a new patient would have no tier.
    """
    if not entries or len(entries) > MAX_TIERS:
        raise BadTier(code="-", problem=f"there must be 1 to {MAX_TIERS} tiers")
    found = [_read(entry, rank) for rank, entry in enumerate(entries)]
    codes = [tier.code for tier in found]
    for code in codes:
        if codes.count(code) > 1:
            raise BadTier(code=code, problem="there are two of this code")
    first = found[0]
    if first.spend_threshold_minor is not None or first.visit_threshold is not None:
        raise BadTier(code=first.code, problem="the first tier is everybody's and has no threshold")
    for lower, upper in itertools.pairwise(found):
        _check_rises(lower, upper)
    return found


def _check_rises(lower: TierSetUp, upper: TierSetUp) -> None:
    if upper.spend_threshold_minor is None and upper.visit_threshold is None:
        raise BadTier(code=upper.code, problem="only the first tier is without a threshold")
    for name in ("spend_threshold_minor", "visit_threshold"):
        below, above = getattr(lower, name), getattr(upper, name)
        if below is not None and above is not None and above < below:
            raise BadTier(code=upper.code, problem=f"its {name.removesuffix('_minor')} is lower than {lower.code}'s")


def _read(entry: Mapping[str, Any], rank: int) -> TierSetUp:
    code = entry.get("code")
    if not isinstance(code, str) or len(code) > MAX_CODE_CHARACTERS or not _CODE.fullmatch(code):
        raise BadTier(code=f"number {rank + 1}", problem="code must be lower-case letters, digits and hyphens")
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise BadTier(code=code, problem=f"unknown key {unknown[0]}")
    name = entry.get("name")
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= MAX_NAME_CHARACTERS:
        raise BadTier(code=code, problem=f"name must have 1 to {MAX_NAME_CHARACTERS} characters")
    return TierSetUp(
        code=code,
        name=name.strip(),
        rank=rank,
        spend_threshold_minor=_amount(entry, code),
        visit_threshold=_number(entry, code, "visit_threshold", minimum=1, maximum=MAX_VISITS),
        cashback_bp=_basis_points(entry.get("cashback_percent"), code, "cashback_percent"),
        perks=_perks(entry, code),
        category_discount_bp=_discounts(entry, code),
        free_consultations=_number(entry, code, "free_consultations", minimum=0, maximum=MAX_CONSULTATIONS) or 0,
        warranty_months=_number(entry, code, "warranty_months", minimum=1, maximum=MAX_WARRANTY_MONTHS),
        priority_booking=_flag(entry, code, "priority_booking"),
    )


def _amount(entry: Mapping[str, Any], code: str) -> int | None:
    value = entry.get("spend_threshold")
    if value is None:
        return None
    try:
        return parse_amount(value if isinstance(value, str) else "")
    except AmountOutOfRange as error:
        raise BadTier(code=code, problem='spend_threshold must be an amount such as "50000.00"') from error


def _number(entry: Mapping[str, Any], code: str, key: str, *, minimum: int, maximum: int) -> int | None:
    value = entry.get(key)
    if value is None:
        return None
    if type(value) is not int or not minimum <= value <= maximum:
        raise BadTier(code=code, problem=f"{key} must be a number from {minimum} to {maximum}")
    return value


def _flag(entry: Mapping[str, Any], code: str, key: str) -> bool:
    value = entry.get(key, False)
    if type(value) is not bool:
        raise BadTier(code=code, problem=f"{key} must be true or false")
    return value


def _basis_points(value: object, code: str, key: str) -> int:
    if not isinstance(value, str) or not _PERCENT.fullmatch(value) or Decimal(value) > MAX_PERCENT:
        raise BadTier(code=code, problem=f'{key} must be a text from "0" to "100", such as "8.5"')
    return int(Decimal(value) * _BP_PER_PERCENT)


def _discounts(entry: Mapping[str, Any], code: str) -> dict[str, int]:
    value = entry.get("discounts", {})
    if not isinstance(value, Mapping):
        raise BadTier(code=code, problem='discounts must be a table such as { HYGIENE = "10" }')
    for category in value:
        if category not in SERVICE_CATEGORIES:
            raise BadTier(code=code, problem=f"discounts: {category} is no category of services")
    rates = {key: _basis_points(value[key], code, f"discounts.{key}") for key in SERVICE_CATEGORIES if key in value}
    return {category: rate_bp for category, rate_bp in rates.items() if rate_bp}


def _perks(entry: Mapping[str, Any], code: str) -> tuple[str, ...]:
    value = entry.get("perks", [])
    if not isinstance(value, list) or len(value) > MAX_PERKS:
        raise BadTier(code=code, problem=f"perks must be a list of at most {MAX_PERKS} texts")
    if not all(isinstance(perk, str) and 1 <= len(perk) <= MAX_PERK_CHARACTERS for perk in value):
        raise BadTier(code=code, problem=f"a perk must be a text of 1 to {MAX_PERK_CHARACTERS} characters")
    return tuple(value)
