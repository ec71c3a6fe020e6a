"""What a statement's lines say: one short line, and the full "why" (R-ACC-12), in the reader's language.

Both are told from the facts that were stored with the line. A referrer never learns what a friend paid (R-REF-8): of a
friend's invoice the facts may hold the base of a percentage, and no text here repeats it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from babel.numbers import format_decimal

from domain.kernel.text import format_date, format_money, translate

Facts = Mapping[str, Any]

_BP_PER_PERCENT = 100

_BY_KIND: Final = {
    "CASHBACK": "Cashback for a visit",
    "REFERRAL_REWARD": "Reward for a friend",
    "WELCOME": "Welcome bonus",
    "PROMOTION": "Bonus of a promotion",
    "PARTNER": "Bonus from a partner",
    "ADJUSTMENT": "Correction by the clinic",
    "OPENING_BALANCE": "Opening balance",
    "REDEMPTION": "Spent on a visit",
    "REFUND": "Bonuses returned after a refund",
    "CLAWBACK": "Cashback taken back after a refund",
    "EXPIRY": "Bonuses not used in time",
    "MERGE": "Moved between two records of one person",
}
_OF_INVOICE: Final = {
    "CASHBACK": "Cashback for visit {invoice}",
    "REDEMPTION": "Spent on visit {invoice}",
    "REFUND": "Bonuses returned for visit {invoice}",
    "CLAWBACK": "Cashback for visit {invoice} taken back",
}
_OF_FAMILY: Final = {
    "REDEMPTION": "Spent by a member of the family",
    "REFUND": "Bonuses that the family spent came back after a refund",
}
_WHY_OF_FAMILY: Final = {
    "REDEMPTION": "A member of the family paid part of a visit with bonuses that you share.",
    "REFUND": "A visit of a member of the family was refunded, so the shared bonuses spent on it came back.",
}
_AT_PARTNER: Final = {"PARTNER": "Bonus from {partner}", "CLAWBACK": "Bonus from {partner} taken back"}
_OF_PROMOTION: Final = {
    "PROMOTION": "Bonus of the promotion “{promotion}”",
    "CLAWBACK": "Bonus of the promotion “{promotion}” taken back",
}
_DEBT_PAID: Final = "Debt paid off"
_REWARD_TAKEN_BACK: Final = "Referral reward taken back"
_TAKEN_BACK: Final = {"FRIEND": "Welcome bonus taken back"}
_ORIGINS: Final = {
    "CASHBACK": "{amount} of cashback",
    "REFERRAL_REWARD": "{amount} of referral rewards",
    "WELCOME": "{amount} of the welcome bonus",
    "PROMOTION": "{amount} of a promotion's bonus",
    "PARTNER": "{amount} of a partner's bonus",
    "MANUAL": "{amount} added by the clinic",
    "OPENING_BALANCE": "{amount} of the opening balance",
    "REFUND": "{amount} of returned bonuses",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a statement.

    Args:
        locale: `ru`, `uk` or `en`.
        currency: the clinic's.
        is_staff: sees reasons and the rules' numbers.
        sees_invoices: may know what a visit cost.
    """

    locale: str
    currency: str
    is_staff: bool
    sees_invoices: bool

    def money(self, amount_minor: int) -> str:
        """Return an amount as the reader writes it."""
        return format_money(amount_minor, self.currency, self.locale)

    def percent(self, rate_bp: int) -> str:
        """Return a rate in percent, without the sign."""
        return format_decimal(Decimal(rate_bp) / _BP_PER_PERCENT, locale=self.locale)

    def day(self, value: str) -> str:
        """Return an ISO date as the reader writes it."""
        return format_date(date.fromisoformat(value), self.locale)


def description(*, kind: str, facts: Facts, reader: Reader) -> str:
    """Return one short line about a statement's entry.

    Args:
        kind: the entry's.
        facts: stored with it.
        reader: who reads.
    """
    if kind == "ADJUSTMENT" and reader.is_staff and facts.get("reason"):
        return translate(reader.locale, "Adjusted by hand: {reason}", reason=facts["reason"])
    if kind == "REFERRAL_REWARD" and facts.get("side") == "MILESTONE":
        return translate(reader.locale, "Bonus for {friends} friends", friends=facts["friends"])
    if kind == "CLAWBACK" and (facts.get("debt_paid") or facts.get("rule") == "R-REF-7"):
        taken_back = _TAKEN_BACK.get(facts.get("side", ""), _REWARD_TAKEN_BACK)
        return translate(reader.locale, _DEBT_PAID if facts.get("debt_paid") else taken_back)
    for named, texts in (("partner", _AT_PARTNER), ("promotion", _OF_PROMOTION)):
        if kind in texts and facts.get(named):
            return translate(reader.locale, texts[kind], **{named: facts[named]})
    if kind in _OF_INVOICE and reader.sees_invoices and facts.get("invoice"):
        return translate(reader.locale, _OF_INVOICE[kind], invoice=facts["invoice"])
    return translate(reader.locale, _OF_FAMILY[kind] if facts.get("spent_by") else _BY_KIND[kind])


def explanation(*, kind: str, facts: Facts, reader: Reader) -> str | None:
    """Return how a statement's entry came about: rule, rate, base, lots, dates (R-ACC-12).

    Args:
        kind: the entry's.
        facts: stored with it.
        reader: who reads.

    Returns:
        None if the entry comes from an invoice and the reader may not know of invoices.
    """
    if facts.get("invoice") and not reader.sees_invoices:
        return None
    tell = _EXPLAIN.get(kind)
    sentences = tell(facts, reader) if tell else [description(kind=kind, facts=facts, reader=reader) + "."]
    if lots := facts.get("lots"):
        sentences.append(translate(reader.locale, "Taken from: {lots}.", lots=_lots(lots, reader)))
    if reader.is_staff and facts.get("rule"):
        sentences.append(f"[{facts['rule']}]")
    return " ".join(sentences)


def _cashback(facts: Facts, reader: Reader) -> list[str]:
    rates = " / ".join(reader.percent(rate) for rate in facts["rates_bp"])
    told = translate(
        reader.locale,
        "{rates} % of {base} paid for visit {invoice}.",
        rates=rates,
        base=reader.money(facts["base_minor"]),
        invoice=facts["invoice"],
    )
    return [told, *_of_certificates(facts, reader), *_lines(facts, reader), _usable(facts, reader)]


def _of_certificates(facts: Facts, reader: Reader) -> list[str]:
    """Return how much of what earned came from sold certificates, if anything did (R-ACC-5)."""
    if not facts.get("certificate_minor"):
        return []
    amount = reader.money(facts["certificate_minor"])
    return [translate(reader.locale, "{amount} of it was paid with certificates that had been bought.", amount=amount)]


def _lines(facts: Facts, reader: Reader) -> list[str]:
    """Return the lines' parts, where there are several."""
    lines = facts.get("lines") or []
    if len(lines) < 2:  # noqa: PLR2004  # one line is the whole
        return []
    parts = [
        translate(
            reader.locale,
            "line {position}: {rate} % of {base} = {earned}",
            position=line["position"],
            rate=reader.percent(line["rate_bp"]),
            base=reader.money(line["base_minor"]),
            earned=reader.money(line["earned_minor"]),
        )
        for line in lines
    ]
    return [translate(reader.locale, "By lines: {lines}.", lines="; ".join(parts))]


def _reward(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("side") == "MILESTONE":
        told = translate(
            reader.locale, "A bonus for {friends} friends who came by the code and paid.", friends=facts["friends"]
        )
    elif facts.get("rate_bp"):
        told = translate(
            reader.locale,
            "A friend came by the code: {rate} % of the friend's first payment.",
            rate=reader.percent(facts["rate_bp"]),
        )
    else:
        told = translate(reader.locale, "A friend came by the code and paid for the first visit.")
    return [told, _usable(facts, reader)]


def _welcome(_facts: Facts, reader: Reader) -> list[str]:
    return [translate(reader.locale, "A welcome bonus for coming by a code, usable at once.")]


def _adjustment(facts: Facts, reader: Reader) -> list[str]:
    if reader.is_staff and facts.get("reason"):
        return [
            translate(
                reader.locale, "A staff member adjusted the account by hand. Reason: {reason}.", reason=facts["reason"]
            )
        ]
    return [translate(reader.locale, "The clinic corrected the account by hand. The front desk can tell why.")]


def _redemption(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("spent_by"):
        return [translate(reader.locale, _WHY_OF_FAMILY["REDEMPTION"])]
    return [translate(reader.locale, "Bonuses paid part of visit {invoice}.", invoice=facts["invoice"])]


def _refund(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("spent_by"):
        told = translate(reader.locale, _WHY_OF_FAMILY["REFUND"])
    else:
        told = translate(
            reader.locale, "Visit {invoice} was refunded, so bonuses spent on it came back.", invoice=facts["invoice"]
        )
    if not facts.get("expires_on"):
        return [told]
    return [told, translate(reader.locale, "They can be used until {day}.", day=reader.day(facts["expires_on"]))]


def _clawback(facts: Facts, reader: Reader) -> list[str]:
    if facts.get("debt_paid"):
        return [translate(reader.locale, "A debt from an earlier refund was paid off with bonuses that became usable.")]
    if facts.get("rule") == "R-REF-7":
        return [
            translate(
                reader.locale, "The referral does not count any more, so its bonus was taken back, whole or in part."
            )
        ]
    if facts.get("promotion"):
        told = translate(
            reader.locale,
            "A part of visit {invoice} was refunded, so the bonus of “{promotion}” for that part was taken back.",
            invoice=facts["invoice"],
            promotion=facts["promotion"],
        )
        return [told]
    if facts.get("partner"):
        return _partner_return(facts, reader)
    return [
        translate(
            reader.locale,
            "{amount} of visit {invoice} was refunded, so what that part had earned was taken back.",
            amount=reader.money(facts["refunded_minor"]),
            invoice=facts["invoice"],
        )
    ]


def _promotion(facts: Facts, reader: Reader) -> list[str]:
    if not facts.get("promotion"):
        return [description(kind="PROMOTION", facts=facts, reader=reader) + "."]
    told = translate(
        reader.locale,
        "The promotion “{promotion}” brought it with visit {invoice}.",
        promotion=facts["promotion"],
        invoice=facts["invoice"],
    )
    paid = [translate(reader.locale, "A partner of the clinic pays for it.")] if facts.get("by_partner") else []
    return [told, *paid, _usable(facts, reader)]


def _partner(facts: Facts, reader: Reader) -> list[str]:
    return [
        translate(
            reader.locale,
            "Order {order} for {total} at {partner}, which paid for this bonus. Usable at once.",
            order=facts["order"],
            total=reader.money(facts["order_total_minor"]),
            partner=facts["partner"],
        )
    ]


def _partner_return(facts: Facts, reader: Reader) -> list[str]:
    return [
        translate(
            reader.locale,
            "{amount} of order {order} at {partner} came back, so what that part had brought was taken back.",
            amount=reader.money(facts["returned_minor"]),
            order=facts["order"],
            partner=facts["partner"],
        )
    ]


def _expiry(facts: Facts, reader: Reader) -> list[str]:
    return [translate(reader.locale, "Their last day was {day}.", day=reader.day(facts["expired_on"]))]


def _usable(facts: Facts, reader: Reader) -> str:
    return translate(reader.locale, "Usable from {day}.", day=reader.day(facts["usable_from"]))


def _lots(lots: Sequence[Facts], reader: Reader) -> str:
    parts = []
    for lot in lots:
        part = translate(reader.locale, _ORIGINS[lot["origin"]], amount=reader.money(lot["amount_minor"]))
        if lot.get("expires_on"):
            part += " " + translate(reader.locale, "(until {day})", day=reader.day(lot["expires_on"]))
        parts.append(part)
    return "; ".join(parts)


_EXPLAIN: Final[Mapping[str, Callable[[Facts, Reader], list[str]]]] = {
    "CASHBACK": _cashback,
    "PROMOTION": _promotion,
    "REFERRAL_REWARD": _reward,
    "WELCOME": _welcome,
    "PARTNER": _partner,
    "ADJUSTMENT": _adjustment,
    "REDEMPTION": _redemption,
    "REFUND": _refund,
    "CLAWBACK": _clawback,
    "EXPIRY": _expiry,
}
