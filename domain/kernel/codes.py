"""Codes that people read aloud, type and scan: an unambiguous alphabet and a check character (R-REF-1, R-CRT-1).

The alphabet is Crockford's base 32 (digits and capitals without I, L, O, U). The last character is a check character
over GF(32), which notices every single wrong character and every swap of two neighbours.
"""

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {character: value for value, character in enumerate(ALPHABET)}
# Letters that look alike, Latin and Cyrillic, as people type them from a card.
_LOOK_ALIKE = str.maketrans(
    {
        "O": "0", "I": "1", "L": "1", "U": "V",
        "А": "A", "В": "B", "С": "C", "Е": "E", "Ё": "E", "Н": "H", "К": "K", "М": "M", "О": "0", "Р": "P",
        "Т": "T", "Х": "X", "У": "Y", "Ѕ": "S", "І": "1", "Ї": "1", "Ј": "J", "З": "3", "Ԍ": "G",
    }
)  # fmt: skip
_SEPARATORS = frozenset(" -_.·\u00a0\u2010\u2011\u2012\u2013\u2014\u2212\u200b\t\r\n")
MIN_CHARACTERS = 2
_MAX_INPUT_CHARACTERS = 100
_FIELD_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, irreducible over GF(2)


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _FIELD_POLYNOMIAL if value & 32 else value


def _check_value(body: str) -> int:
    """Return the check value: the body as a polynomial over GF(32), evaluated at x (Horner's rule)."""
    value = 0
    for character in body:
        value = _times_x(value ^ _VALUE[character])
    return value


def with_check(body: str) -> str:
    """Return `body`, characters of ALPHABET, with its check character appended."""
    return body + ALPHABET[_check_value(body)]


def generate(length: int) -> str:
    """Return a random code of `length` characters, the check character included; 5 bits each but the last."""
    return with_check("".join(secrets.choice(ALPHABET) for _ in range(length - 1)))


def normalise(text: str) -> str | None:
    """Return the one spelling of a code that somebody typed, or None if it can't be one.

    Case, separators, full-width forms and look-alikes (Cyrillic capitals and the letters O, I, L, U) are folded.
    None means that a character is foreign to the alphabet or that the check character does not fit.
    """
    code = fold(text)
    if code is None or len(code) < MIN_CHARACTERS:
        return None
    return code if with_check(code[:-1]) == code else None


def fold(text: str) -> str | None:
    """Return the one spelling of a code or of a part of one, or None if a character is foreign to the alphabet."""
    code = fold_word(text)
    return None if code is None or any(character not in _VALUE for character in code) else code


def fold_word(text: str) -> str | None:
    """Return the one spelling of a code that people chose, in any alphabet, or None if it is too long."""
    if len(text) > _MAX_INPUT_CHARACTERS:
        return None
    folded = unicodedata.normalize("NFKC", text).upper().translate(_LOOK_ALIKE)
    return closed_up(folded)


def closed_up(text: str) -> str:
    """Return a code without the spaces, hyphens, dots and underscores that only help to read it."""
    return "".join(character for character in text if character not in _SEPARATORS)


def retold(typed: str) -> str:
    """Return what a typed code is remembered by: its one spelling, so that a request is the same in any."""
    return fold_word(typed) or typed


def grouped(code: str, size: int = 4) -> str:
    """Return a code in groups for reading, for example `7KDM-3Q9T`."""
    return "-".join(code[index : index + size] for index in range(0, len(code), size))
