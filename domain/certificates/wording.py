"""What the lines of a gift certificate's history say: the "why" (R-ACC-12), in the reader's language.

It is told from the facts that were stored with the line. What was paid for a certificate is told to staff alone: a gift
does not show its price.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from domain.accounts.wording import Reader
from domain.kernel.text import translate

Facts = Mapping[str, Any]

_ISSUED: Final = "Issued by the clinic."
_ISSUED_AS: Final = {
    "SOLD": "The part that was paid for when the certificate was issued.",
    "PROMOTIONAL": "The part that the clinic gave when the certificate was issued.",
}
_PARTS: Final = {"SOLD": "{amount} of the paid part", "PROMOTIONAL": "{amount} of the given part"}


def explanation(*, kind: str, facts: Facts, reader: Reader) -> str | None:
    """Return how a line of a certificate's history came about: rule, visit, parts, dates (R-ACC-12).

    Args:
        kind: the line's, for example `REDEMPTION`.
        facts: stored with it.
        reader: who reads.

    Returns:
        None if the line tells of a visit and the reader may not know of visits.
    """
    if facts.get("invoice") and not reader.sees_invoices:
        return None
    sentences = _EXPLAIN[kind](facts, reader)
    if reader.is_staff:
        if lots := facts.get("lots"):
            sentences.append(translate(reader.locale, "Taken from: {lots}.", lots=_lots(lots, reader)))
        if reason := facts.get("reason"):
            sentences.append(translate(reader.locale, "Reason: {reason}.", reason=reason))
        if rule := facts.get("rule"):
            sentences.append(f"[{rule}]")
    return " ".join(sentences)


def _issue(facts: Facts, reader: Reader) -> list[str]:
    text = _ISSUED_AS.get(facts.get("origin", ""), _ISSUED) if reader.is_staff else _ISSUED
    return [translate(reader.locale, text)]


def _redemption(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("invoice"):
        return [translate(reader.locale, "It paid part of visit {invoice}.", invoice=facts["invoice"])]
    if facts.get("partner"):
        return [translate(reader.locale, "A part was spent at {partner}.", partner=facts["partner"])]
    return [translate(reader.locale, "A part was spent by its code.")]


def _refund(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("rule") == "R-CRT-7":
        return [translate(reader.locale, "The paid part had expired and came back, to be paid out.")]
    told = [translate(reader.locale, "A refund came back to the certificate.")]
    if facts.get("invoice"):
        told = [
            translate(
                reader.locale,
                "Visit {invoice} was refunded, so what the certificate had paid for it came back.",
                invoice=facts["invoice"],
            )
        ]
    if facts.get("expires_on"):
        until = reader.day(facts["expires_on"])
        told.append(translate(reader.locale, "The certificate can be used until {day}.", day=until))
    return told


def _expiry(facts: Facts, reader: Reader) -> list[str]:
    if not facts.get("expired_on"):
        return [translate(reader.locale, "Its last day is over.")]
    return [translate(reader.locale, "Its last day was {day}.", day=reader.day(facts["expired_on"]))]


def _void(_facts: Facts, reader: Reader) -> list[str]:
    return [translate(reader.locale, "The clinic took back what it had given. The front desk can tell why.")]


def _buy_back(_facts: Facts, reader: Reader) -> list[str]:
    return [translate(reader.locale, "The clinic bought the certificate back: what was left of the paid part.")]


def _lots(lots: Sequence[Facts], reader: Reader) -> str:
    """Return how much each part gave."""
    sums: dict[str, int] = {}
    for lot in lots:
        sums[lot["origin"]] = sums.get(lot["origin"], 0) + lot["amount_minor"]
    parts = [translate(reader.locale, _PARTS[origin], amount=reader.money(amount)) for origin, amount in sums.items()]
    return "; ".join(parts)


_EXPLAIN: Final[Mapping[str, Callable[[Facts, Reader], list[str]]]] = {
    "ISSUE": _issue,
    "REDEMPTION": _redemption,
    "REFUND": _refund,
    "EXPIRY": _expiry,
    "VOID": _void,
    "BUY_BACK": _buy_back,
}
