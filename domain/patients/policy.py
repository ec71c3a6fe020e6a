"""Rules about patients: the form of names, phones and dates, who is a minor, and what a search means."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict
from uuid import UUID

from domain.kernel import phones
from domain.kernel.clock import add_months
from domain.kernel.errors import PhoneInvalid
from domain.kernel.plain_text import clean_line, fold
from domain.kernel.text import LOCALES
from domain.patients.errors import BirthDateOutOfRange, EmailInvalid, LocaleUnknown, SearchTooLong

MAX_NAME_CHARACTERS = 100
MAX_EMAIL_CHARACTERS = 254
MAX_SEARCH_CHARACTERS = 100
MAX_VERSION_CHARACTERS = 50
FIRST_BIRTH_DATE = date(1900, 1, 1)
ADULT_MONTHS = 18 * 12
CONSENT_PURPOSES = ("PERSONAL_DATA", "ADVERTISING", "PARTNER_TRANSFER", "REFERRAL_NAME")

_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\\\"]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]")
_DAY = re.compile(r"(?<![\d.])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?(?![\d.])", re.ASCII)
_ISO_DAY = re.compile(r"(?<![\d-])(?:19|20)\d\d-\d{2}(?:-\d{2})?(?![\d-])", re.ASCII)
_PHONE = re.compile(r"\+?\(?\d[\d\s()+\-.]*", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_NOT_DIGITS = re.compile(r"\D", re.ASCII)


@dataclass(frozen=True, slots=True)
class ConsentGrant:
    """A consent to give: its purpose, one of CONSENT_PURPOSES, and the version of the text it is given to."""

    purpose: str
    document_version: str


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """What is known of a person, as typed; `locale` None means the clinic's."""

    first_name: str
    phone: str
    last_name: str | None = None
    patronymic: str | None = None
    email: str | None = None
    birth_date: date | None = None
    sex: str | None = None
    locale: str | None = None
    home_branch_id: UUID | None = None


class PatientChanges(TypedDict, total=False):
    """What to change about a patient; a key that is left out stays, None clears what may be missing."""

    first_name: str
    last_name: str | None
    patronymic: str | None
    email: str | None
    locale: str


def clean_name(text: str, *, field: tuple[str, ...]) -> str:
    """Return a name in one spelling, of 1 to 100 characters (R-SEC-3).

    Raises:
        TextLength: it is empty or too long.
        UnusableCharacters: it has control characters.
    """
    return clean_line(text, maximum=MAX_NAME_CHARACTERS, field=field)


def optional_name(text: str | None, *, field: tuple[str, ...]) -> str | None:
    """Return a name that may be missing; a blank one is.

    Raises:
        TextLength, UnusableCharacters: as for `clean_name`.
    """
    return clean_name(text, field=field) if text is not None and text.strip() else None


def normalise_phone(text: str, region: str | None, *, field: tuple[str, ...] = ("phone",)) -> str:
    """Return a phone number in E.164 (R-SEC-3).

    Args:
        text: as somebody typed it.
        region: the country whose local numbers are understood (`Organisation.phone_region`).
        field: the input's path, for the refusal.

    Raises:
        PhoneInvalid: nobody can have this number.
    """
    number = phones.normalise_phone(text, region)
    if number is None:
        raise PhoneInvalid(field=field)
    return number


def clean_email(text: str | None) -> str | None:
    """Return an e-mail address without spaces around it; a blank one is missing.

    Raises:
        EmailInvalid: it has not the form of an address.
    """
    address = (text or "").strip()
    if not address:
        return None
    usable = all(unicodedata.category(character)[0] not in "CZ" for character in address)
    if len(address) > MAX_EMAIL_CHARACTERS or not usable or ".." in address or not _EMAIL.fullmatch(address):
        raise EmailInvalid(field=("email",))
    return address


def check_birth_date(birth_date: date | None, today: date) -> None:
    """Let a birth date pass that lies between 1900 and today.

    Raises:
        BirthDateOutOfRange: it doesn't.
    """
    if birth_date is not None and not FIRST_BIRTH_DATE <= birth_date <= today:
        raise BirthDateOutOfRange(field=("birthDate",), first=FIRST_BIRTH_DATE.isoformat())


def check_locale(locale: str) -> str:
    """Return a language that Enamel speaks.

    Raises:
        LocaleUnknown: it is another one.
    """
    if locale not in LOCALES:
        raise LocaleUnknown(field=("locale",), locales=", ".join(LOCALES))
    return locale


def is_minor(birth_date: date | None, today: date) -> bool:
    """Tell whether somebody is under 18; who was born on a 29 February comes of age on the month's last day."""
    return birth_date is not None and add_months(birth_date, ADULT_MONTHS) > today


def fold_name(name: str) -> str:
    """Return a name for comparing: case folded, ё = е (R-SEC-3)."""
    return fold(name)


def display_name(row: Mapping[str, Any]) -> str:
    """Return last name, first name and patronymic, without what is missing."""
    parts = (row["last_name"], row["first_name"], row["patronymic"])
    return " ".join(part for part in parts if part)


def search_text(row: Mapping[str, Any]) -> str:
    """Return the text that a patient is found by: the folded name, the phone's digits, the birth date in two forms.

    Args:
        row: `last_name`, `first_name`, `patronymic`, `phone` (E.164) and `birth_date`.
    """
    born = row["birth_date"]
    dates = f"{born.isoformat()} {born:%d.%m.}{born.year:04d}" if born else ""
    return f" {fold_name(display_name(row))} {row['phone'].lstrip('+')} {dates}".rstrip()


@dataclass(frozen=True, slots=True)
class Search:
    """What a patient's `search_text` has to hold: of each term, one of its alternatives."""

    terms: tuple[tuple[str, ...], ...]


def parse_search(text: str, region: str | None) -> Search:
    """Understand what somebody typed to find a patient: parts of a name, a phone in any format, a birth date.

    Args:
        text: for example `Иванова 8 916`, `+7 (916) 123`, `17.05.1990`, `1990`.
        region: the country whose local numbers are understood.

    Raises:
        SearchTooLong: more than 100 characters.
    """
    if len(text) > MAX_SEARCH_CHARACTERS:
        raise SearchTooLong(field=("filter", "search"), maximum=MAX_SEARCH_CHARACTERS)
    rest = fold(unicodedata.normalize("NFKC", text.replace("\x00", " ")))
    terms: list[tuple[str, ...]] = []

    def note_iso(found: re.Match[str]) -> str:
        terms.append((found[0],))
        return " "

    def note_day(found: re.Match[str]) -> str:
        day = f"{int(found[1]):02d}.{int(found[2]):02d}"
        terms.append((f" {day}.{found[3] or ''}",))
        return " "

    def note_phone(found: re.Match[str]) -> str:
        terms.extend(_number_terms(found[0], region))
        return " "

    for pattern, note in ((_ISO_DAY, note_iso), (_DAY, note_day), (_PHONE, note_phone)):
        rest = pattern.sub(note, rest)
    words = rest.split()
    terms.extend((word,) for part in words if (word := _EDGES.sub("", part)))
    # Signs alone, such as `%`, are looked for as they are: nobody is found by them, rather than everybody.
    return Search(tuple(dict.fromkeys(terms or [(part,) for part in words])))


def parse_phone_part(text: str, region: str | None) -> Search:
    """Understand a phone number or a part of one, in any format.

    Args:
        text: for example `8 916`, `123-45-67`.
        region: the country whose local numbers are understood.

    Raises:
        SearchTooLong: more than 100 characters.
        PhoneInvalid: it has other characters than a phone number, or no digit.
    """
    field = ("filter", "phone")
    if len(text) > MAX_SEARCH_CHARACTERS:
        raise SearchTooLong(field=field, maximum=MAX_SEARCH_CHARACTERS)
    typed = unicodedata.normalize("NFKC", text).strip()
    if not _PHONE.fullmatch(typed):
        raise PhoneInvalid(field=field)
    return Search(tuple(_phone_terms(typed, region)))


def _number_terms(text: str, region: str | None) -> list[tuple[str, ...]]:
    """Return what a run of digits may mean: a part of a phone, with or without the trunk prefix, or a year."""
    pieces = text.split()
    if len(pieces) > 1 and any(_YEAR.fullmatch(piece) for piece in pieces):
        return [term for piece in pieces for term in _number_terms(piece, region)]
    return _phone_terms(text, region)


def _phone_terms(text: str, region: str | None) -> list[tuple[str, ...]]:
    """Return the digits of a part of a phone, also with the country code instead of the trunk prefix."""
    digits = _NOT_DIGITS.sub("", text)
    if text.startswith("+"):
        return [(f" {digits}",)]
    local = phones.local_start(digits, region)
    return [(digits,) if local is None else (digits, f" {local}")]
