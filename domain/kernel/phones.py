"""Phone numbers in one spelling, E.164 (R-SEC-3)."""

import re
import unicodedata

import phonenumbers

_MAX_INPUT_CHARACTERS = 40
_ALLOWED = re.compile(r"\+?[0-9()\-./\s\u2010-\u2015\u2212]+", re.ASCII)
_REGION_OF_CURRENCY = {"RUB": "RU", "UAH": "UA", "KZT": "KZ", "BYN": "BY"}


def normalise_phone(text: str, region: str | None) -> str | None:
    """Return a phone number in E.164, or None if it isn't one that somebody can have.

    Args:
        text: as somebody typed it: `8 916 123-45-67`, `+7 (916) 1234567`.
        region: the country (ISO 3166) of numbers without a country code; None accepts only full ones.
    """
    typed = unicodedata.normalize("NFKC", text).strip() if len(text) <= _MAX_INPUT_CHARACTERS else ""
    if not _ALLOWED.fullmatch(typed):
        return None
    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def home_region(currency: str, known_phone: str | None) -> str | None:
    """Return the country whose local numbers are understood.

    Args:
        currency: the clinic's; where it is one country's own, that country.
        known_phone: a number of the clinic's in E.164, which decides for the euro and the dollar.
    """
    region = _REGION_OF_CURRENCY.get(currency)
    if region is None and known_phone is not None:
        return phonenumbers.region_code_for_number(phonenumbers.parse(known_phone, None))
    return region


def local_start(digits: str, region: str | None) -> str | None:
    """Return the start of a locally written number with its country code instead of the trunk prefix.

    Args:
        digits: the first digits of a number as dialled inside the country, such as `8916`; at least the prefix.
        region: the country; None knows no local numbers.

    Returns:
        For example `7916`; None if the digits don't start with the country's trunk prefix.
    """
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None) if region else None
    prefix = metadata.national_prefix_for_parsing if metadata else None
    found = re.match(prefix, digits, re.ASCII) if prefix else None
    return f"{metadata.country_code}{digits[found.end() :]}" if metadata and found and found.end() else None
