"""The fonts of the printed certificate. They are beside this file, whole and unchanged, each with its licence."""

import enum
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parent / "fonts"


class Face(enum.Enum):
    """A font file, by its use."""

    SERIF = "CormorantGaramond-SemiBold"
    ITALIC = "CormorantGaramond-SemiBoldItalic"
    SCRIPT = "Lobster-Regular"
    ROUND = "Comfortaa-Bold"
    TEXT = "Nunito-Regular"
    STRONG = "Nunito-Bold"
    ANY = "DejaVuSans"
    """Stands in for characters that a face does not have: other scripts, signs."""

    @property
    def path(self) -> Path:
        """Return the font's file."""
        return FOLDER / f"{self.value}.ttf"


@lru_cache(maxsize=len(Face))
def characters_of(face: Face) -> frozenset[int]:
    """Return the code points that a face can draw."""
    with TTFont(face.path, lazy=True) as font:
        return frozenset(font.getBestCmap())
