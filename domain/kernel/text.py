"""Texts in the reader's language: Russian, Ukrainian, English (gettext catalogues read with Babel).

A message's id is its English text. Placeholders are named, as in `str.format`.
"""

import io
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel import dates, numbers
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from domain.kernel.money import MINOR_DIGITS

LOCALES = ("ru", "uk", "en")
KEPT_DATES = 4000
"""How many dates are kept as they were told: years of them, for the three languages."""

_FOLDER = Path(__file__).parent / "locales"


@lru_cache(maxsize=len(LOCALES))
def _catalogue(locale: str) -> NullTranslations:
    path = _FOLDER / locale / "LC_MESSAGES" / "enamel.po"
    if not path.exists():
        return NullTranslations()
    with path.open("rb") as source:
        catalogue = read_po(source, locale=locale)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


def translate(locale: str, text: str, **params: object) -> str:
    """Return `text`, an English message id, in the language of `locale`, with its placeholders filled.

    An unknown locale or an untranslated text gives the English one.
    """
    translated = _catalogue(locale).gettext(text) if locale in LOCALES and text else text
    return translated.format(**params) if params else translated


def format_money(amount_minor: int, currency: str, locale: str) -> str:
    """Return an amount in minor units for people to read, for example `1 000,00 ₽` or `1,000.00 RUB`."""
    amount = Decimal(amount_minor).scaleb(-MINOR_DIGITS)
    if locale in LOCALES and locale != "en":
        return numbers.format_currency(amount, currency, locale=locale)
    return numbers.format_currency(amount, currency, "#,##0.00\u00a0¤¤", locale="en")


@lru_cache(maxsize=KEPT_DATES)
def format_date(day: date, locale: str) -> str:
    """Return a date for people to read, for example `15 марта 2026 г.`."""
    return dates.format_date(day, "long", locale=locale if locale in LOCALES else "en")


def best_locale(accept_language: str | None, default: str) -> str:
    """Return the best of LOCALES for an Accept-Language header."""
    choices: list[tuple[float, int, str]] = []
    for position, part in enumerate((accept_language or "").split(",")):
        tag, _, quality = "".join(part.lower().split()).partition(";q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            weight = 0.0
        choices.append((-weight, position, tag.split("-")[0]))
    return next((tag for weight, _, tag in sorted(choices) if tag in LOCALES and weight < 0), default)
