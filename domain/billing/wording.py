"""What discounts are called on a quote and an invoice, in the reader's language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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


_WHY: Final = {
    TIER: "A perk of the level {tier}.",
    FREE_CONSULTATION: "One of the free consultations of the level {tier} in this year.",
    "CHILD": "An offer to children of families.",
    "FREE_FOR_CHILD": "An offer to children of families.",
}
_WHY_FREE: Final = "The promotion makes it free of charge: {units}."
_WHY_PERCENT: Final = "The promotion takes {percent} % off."
_WHY_AMOUNT: Final = "The promotion takes a fixed amount off, or sets the price."


@dataclass(frozen=True, slots=True)
class ToldDiscount:
    """A discount as people read it: what it is called, why it is given, its sum in minor units."""

    title: str
    why: str
    amount_minor: int


def told_discounts(found: Iterable[Mapping[str, Any]], *, tier_name: str, locale: str) -> list[ToldDiscount]:
    """Return each discount with its title, reason and sum; what is called the same is one discount.

    Args:
        found: with `kind`, `rate_bp`, `units`, `amount_minor` and the promotion's `title`.
        tier_name: of the tier that the invoice uses.
        locale: `ru`, `uk` or `en`.
    """
    parts: dict[str, list[Mapping[str, Any]]] = {}
    for discount in found:
        percent = format_decimal(Decimal(discount["rate_bp"]) / _BP_PER_PERCENT, locale=locale)
        title = (
            translate(locale, _TITLES[discount["kind"]], tier=tier_name, percent=percent)
            if discount["title"] is None
            else discount["title"]
        )
        parts.setdefault(title, []).append({**discount, "percent": percent})
    return [
        ToldDiscount(title, _why(same, tier_name, locale), sum(part["amount_minor"] for part in same))
        for title, same in parts.items()
    ]


def _why(parts: Sequence[Mapping[str, Any]], tier_name: str, locale: str) -> str:
    first, units = parts[0], sum(part["units"] for part in parts)
    if first["kind"] in _WHY:
        return translate(locale, _WHY[first["kind"]], tier=tier_name)
    if units:
        return translate(locale, _WHY_FREE, units=units)
    return translate(locale, _WHY_PERCENT if first["rate_bp"] else _WHY_AMOUNT, percent=first["percent"])
