"""What discounts are called on a quote and an invoice, in the reader's language."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from babel.numbers import format_decimal

from domain.kernel.text import translate
from domain.promotions.policy import FREE_CONSULTATION, TIER

_BP_PER_PERCENT: Final = 100
_TITLES: Final = {
    TIER: "{tier} level: {percent} % off",
    FREE_CONSULTATION: "{tier} level: free consultation",
    "CHILD": "Children of families: {percent} % off",
    "FREE_FOR_CHILD": "Free for a child while a parent is in treatment",
}
"""What a perk is called. The offers to children are on invoices of earlier versions; promotions have titles."""


def discount_titles(found: Iterable[Mapping[str, Any]], *, tier_name: str, locale: str) -> list[tuple[str, int]]:
    """Return each discount's title with its sum in minor units; what is called the same is one discount.

    Args:
        found: with `kind`, `rate_bp`, `amount_minor` and the promotion's `title`.
        tier_name: of the tier that the invoice uses.
        locale: `ru`, `uk` or `en`.
    """
    sums: dict[str, int] = {}
    for discount in found:
        percent = format_decimal(Decimal(discount["rate_bp"]) / _BP_PER_PERCENT, locale=locale)
        title = (
            translate(locale, _TITLES[discount["kind"]], tier=tier_name, percent=percent)
            if discount["title"] is None
            else discount["title"]
        )
        sums[title] = sums.get(title, 0) + discount["amount_minor"]
    return list(sums.items())
