"""Rules around partners: statuses, terms, limits, card codes (R-PAR). Pure."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from domain.kernel.errors import AmountOutOfRange, NumberOutOfRange
from domain.kernel.money import MAX_AMOUNT_MINOR, format_minor
from domain.kernel.plain_text import clean_line
from domain.ledger.policy import NO_LIMIT_MINOR
from domain.partners.errors import PartnerCodeForm, TermsConflict, TooManyContacts
from domain.patients.errors import EmailInvalid
from domain.patients.policy import clean_email

MAX_NAME_CHARACTERS: Final = 200
MAX_CONTACT_CHARACTERS: Final = 200
MAX_PHONE_CHARACTERS: Final = 50
MAX_CONTACTS: Final = 20
MAX_STORES: Final = 500
MAX_STORE_CHARACTERS: Final = 100
MAX_ADDRESS_CHARACTERS: Final = 300
MAX_NUMBER_CHARACTERS: Final = 100
MAX_REFERENCE_CHARACTERS: Final = 100
MAX_PAYMENT_CHARACTERS: Final = 60
MAX_REASON_CHARACTERS: Final = 500
MAX_RETURN_DAYS: Final = 365
MAX_BONUS_DAYS: Final = 3650
RETURN_DAYS: Final = 14
MAX_TERMS_MONTHS_AHEAD: Final = 24

CARD_CODE_CHARACTERS: Final = 8
CARD_CODE_TTL: Final = timedelta(minutes=5)
CARD_CODES_PER_MINUTE: Final = 10
WRONG_CARDS_PER_MINUTE: Final = 10

_CODE: Final = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?", re.ASCII)


class PartnerStatus(StrEnum):
    """Whether a partner works with the clinic."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


class Settlement(StrEnum):
    """When a partner pays."""

    PREPAID = "PREPAID"
    """Ahead: what it funds comes out of what it has paid in."""

    MONTHLY = "MONTHLY"
    """Afterwards, by a statement."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of a partner's, or a function such as the accounting.

    Args:
        name: 1 to 200 characters.
        role: what they do, 1 to 200 characters.
        phone: as it was told, 1 to 50 characters; the clinic calls by hand.
        email: an address.
    """

    name: str
    role: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed with a partner; amounts in minor units.

    Args:
        settlement: PREPAID or MONTHLY.
        credit_limit_minor: what a monthly partner may owe, 0 for nothing; None for no limit.
        return_days: for how many days after a sale it may take the bonus back, 0 to 365.
        sale_limit_minor: the most that one sale may bring a patient; None for no limit.
        daily_limit_minor: the same for all the sales of a day.
    """

    settlement: str = Settlement.MONTHLY
    credit_limit_minor: int | None = None
    return_days: int = RETURN_DAYS
    sale_limit_minor: int | None = None
    daily_limit_minor: int | None = None

    @property
    def floor_minor(self) -> int:
        """Return what the partner's balance may not fall below."""
        if self.settlement == Settlement.PREPAID:
            return 0
        return -(NO_LIMIT_MINOR if self.credit_limit_minor is None else self.credit_limit_minor)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A version of the terms.

    Args:
        terms: what was agreed.
        valid_from: its first day.
        number: the contract's, 1 to 100 characters.
        signed_on: the day of the signatures.
    """

    terms: Terms
    valid_from: date
    number: str | None = None
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PartnerDraft:
    """A partner as it is to be.

    Args:
        name: 1 to 200 characters, not taken yet.
        code: what files and the command line know it by: 1 to 64 small Latin letters, digits, - and _; None for one
            that is made up.
        contact_email: where the clinic writes to.
        contacts: at most 20 people.
        bonus_life_days: for how many days its bonuses live, 1 to 3650; None for as long as the clinic's own.
    """

    name: str
    code: str | None = None
    contact_email: str | None = None
    contacts: Sequence[Contact] = ()
    bonus_life_days: int | None = None


def checked_draft(draft: PartnerDraft) -> PartnerDraft:
    """Return a draft in one spelling.

    Raises:
        TextLength, UnusableCharacters, PartnerCodeForm, EmailInvalid, TooManyContacts, NumberOutOfRange: the field
            tells what is wrong.
    """
    if draft.code is not None and not _CODE.fullmatch(draft.code):
        raise PartnerCodeForm(field=("code",))
    if draft.bonus_life_days is not None:
        _within(draft.bonus_life_days, 1, MAX_BONUS_DAYS, "bonusLifeDays")
    if len(draft.contacts) > MAX_CONTACTS:
        raise TooManyContacts(field=("contacts",), maximum=MAX_CONTACTS)
    return replace(
        draft,
        name=clean_line(draft.name, maximum=MAX_NAME_CHARACTERS, field=("name",)),
        contact_email=_email(draft.contact_email, ("contactEmail",)),
        contacts=tuple(_contact(each, ("contacts", str(place))) for place, each in enumerate(draft.contacts)),
    )


def checked_terms(terms: Terms) -> Terms:
    """Let terms pass that are within their bounds.

    Raises:
        TermsConflict, NumberOutOfRange, AmountOutOfRange: the field tells what is wrong.
    """
    if terms.settlement == Settlement.PREPAID and terms.credit_limit_minor is not None:
        raise TermsConflict(field=("creditLimit",))
    _within(terms.return_days, 0, MAX_RETURN_DAYS, "returnDays")
    limits = {
        "creditLimit": terms.credit_limit_minor, "saleLimit": terms.sale_limit_minor,
        "dailyLimit": terms.daily_limit_minor,
    }  # fmt: skip
    for name, limit_minor in limits.items():
        if limit_minor is not None:
            _limit(limit_minor, least_minor=0 if name == "creditLimit" else 1, field=(name,))
    return terms


def shown_terms(terms: Terms) -> dict[str, Any]:
    """Return terms as the audit log keeps them."""
    return asdict(terms)


def _limit(limit_minor: int, *, least_minor: int, field: tuple[str, ...]) -> None:
    if not least_minor <= limit_minor <= MAX_AMOUNT_MINOR:
        least, most = format_minor(least_minor), format_minor(MAX_AMOUNT_MINOR)
        raise AmountOutOfRange(field=field, minimum=least, maximum=most)


def _contact(contact: Contact, field: tuple[str, ...]) -> Contact:
    def line(text: str | None, name: str, maximum: int = MAX_CONTACT_CHARACTERS) -> str | None:
        return None if text is None else clean_line(text, maximum=maximum, field=(*field, name))

    return Contact(
        name=clean_line(contact.name, maximum=MAX_CONTACT_CHARACTERS, field=(*field, "name")),
        role=line(contact.role, "role"),
        phone=line(contact.phone, "phone", MAX_PHONE_CHARACTERS),
        email=_email(contact.email, (*field, "email")),
    )


def _email(text: str | None, field: tuple[str, ...]) -> str | None:
    try:
        return clean_email(text)
    except EmailInvalid:
        raise EmailInvalid(field=field) from None


def _within(number: int, minimum: int, maximum: int, name: str) -> None:
    if not minimum <= number <= maximum:
        raise NumberOutOfRange(field=(name,), minimum=minimum, maximum=maximum)
