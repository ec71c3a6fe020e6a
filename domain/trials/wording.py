"""What the result of a trial takes for granted, in words."""

from collections.abc import Mapping
from typing import Any, Final

from domain.kernel.text import translate
from domain.tiers.policy import percent

_ALWAYS: Final = (
    "Visits would have been the same, and each counts as far as it was not refunded.",
    "The tier is the one held when the invoice was opened.",
    "The gross margin is {percent} percent.",
)
_OF_PROMOTIONS: Final = (
    "The promotion is under way through the whole period; its own dates do not count.",
    "Budget, uses and limits by patient are counted over the period, in the order in which invoices were opened.",
    "Beside it only the perks of tiers count; other promotions of that time are left out.",
    "Discounts of tiers, segments, loyalty stages and families are as they are today.",
    "Bonuses and gifts cost what they are worth; bonuses are all spent one day.",
)
_WITH_VOUCHERS: Final = "Everybody whom it is for has a voucher."
_WITH_PARTNER: Final = "The partner's funds are enough for its share."
_OF_THE_PROGRAMME: Final = (
    "Services with a rate or share of their own keep it.",
    "Bonuses cost when they are earned; nobody reaches another tier by them.",
)
_OF_SHARES: Final = (
    "Who paid with all bonuses that were allowed would do so again, as far as there were any; others would have paid "
    "with no more than they did."
)


def assumptions(trial: Mapping[str, Any], *, locale: str) -> list[str]:
    """Return what the result of a trial takes for granted.

    Args:
        trial: a row as `queries.trials` returns it.
        locale: the language to say it in.
    """
    terms = trial["terms"]
    if trial["kind"] == "PROGRAMME":
        told = [*_ALWAYS, *_OF_THE_PROGRAMME]
        told += [_OF_SHARES] if terms["bonus_share_bp"] is not None else []
    else:
        told = [*_ALWAYS, *_OF_PROMOTIONS]
        told += [_WITH_VOUCHERS] if terms["needs_voucher"] else []
        told += [_WITH_PARTNER] if terms["partner_share_bp"] else []
    return [translate(locale, text, percent=percent(trial["margin_bp"])) for text in told]
