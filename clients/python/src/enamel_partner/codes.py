"""The one spelling of a code that somebody typed, shown or scanned."""

import hashlib
import unicodedata
from typing import Final

_LOOK_ALIKE: Final = str.maketrans("OILU" + "АВСЕЁНКМОРТХУЅІЇЈЗԌ", "011V" + "ABCEEHKM0PTXYS11J3G")
_SEPARATORS: Final = frozenset(" -_.·\u00a0\u2010\u2011\u2012\u2013\u2014\u2212\u200b\t\r\n")
_MAX_CHARACTERS: Final = 100


def spelled(code: str) -> str:
    """Return a code in capitals, without separators, letters that look alike folded; empty for what can be none."""
    if len(code) > _MAX_CHARACTERS:
        return ""
    folded = unicodedata.normalize("NFKC", code).upper().translate(_LOOK_ALIKE)
    return "".join(character for character in folded if character not in _SEPARATORS)


def digest(code: str) -> str:
    """Return the hash under which an offline list holds a code: SHA-256 of its one spelling, in hex."""
    return hashlib.sha256(spelled(code).encode()).hexdigest()
