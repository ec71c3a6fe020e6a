"""Making texts of any length fit their place: smaller, then on more lines, then cut at a word with an ellipsis.

Nothing here draws; what a text measures is asked of a function.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adapters.certificate_print.faces import Face, characters_of

ELLIPSIS = "…"
MM_PER_PT = 25.4 / 72
MISSING = "\N{WHITE SQUARE}"
"""Is drawn for a letter that no font here has."""

_MAX_CHARACTERS = 4_000
_MARKS_PER_LETTER = 2
_STEP_PT = 0.5

Measure = Callable[[str], float]
"""Tells the width of a text in mm for each point of its size."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it is set.

    Args:
        lines: what stands on each line.
        size_pt: the size of the letters.
    """

    lines: tuple[str, ...]
    size_pt: float


def clean(text: str) -> str:
    """Return a text as a font can draw it: composed, no control characters, no signs that no font has.

    Line feeds stay, other white space becomes a space, or a no-break space where it was one. Emoji without a glyph are
    left out, as are characters that turn the direction of writing; a letter without a glyph becomes a square.
    """
    composed = unicodedata.normalize("NFC", text[:_MAX_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n"))
    lines = ("".join(_drawable(line)) for line in composed.split("\n"))
    return "\n".join(" ".join(word for word in line.split(" ") if word) for line in lines).strip("\n")


def _drawable(line: str) -> Iterator[str]:
    known = characters_of(Face.ANY)
    marks = 0
    for character in line:
        kind = unicodedata.category(character)
        marks = marks + 1 if kind[0] == "M" else 0
        if character == "\u00a0" or (ord(character) in known and kind[0] in "LNPS"):
            yield character
        elif kind == "Zs" or character in "\t\v\f\u2028\u2029":
            yield " "
        elif kind[0] == "M" and ord(character) in known and marks <= _MARKS_PER_LETTER and not _is_selector(character):
            yield character
        elif kind[0] in "LN":
            yield MISSING


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


def fit(
    text: str,
    measure: Measure,
    *,
    width_mm: float,
    height_mm: float,
    largest_pt: float,
    smallest_pt: float,
    leading: float,
    max_lines: int,
) -> Fitted:
    """Return a clean text set as large as its place allows, cut if even the smallest letters are too large.

    Args:
        text: the text, with line feeds where a line has to end.
        measure: tells how wide a text is.
        width_mm: of the place.
        height_mm: of the place.
        largest_pt: how large the letters may be.
        smallest_pt: how small they may be.
        leading: the distance of lines, as a multiple of the size.
        max_lines: how many lines are wanted at most.
    """
    size_pt = largest_pt
    while True:
        room = max(1, min(max_lines, int(height_mm / (size_pt * MM_PER_PT * leading) + 1e-9)))
        lines = _wrapped(text, measure, width_mm / size_pt)
        if len(lines) <= room or size_pt <= smallest_pt:
            break
        size_pt = max(smallest_pt, size_pt - _STEP_PT)
    if len(lines) > room:
        lines = [*lines[: room - 1], _shortened(lines[room - 1], measure, width_mm / size_pt)]
    return Fitted(tuple(lines), size_pt)


def _wrapped(text: str, measure: Measure, width: float) -> list[str]:
    """Return the lines of a text; `width` is in mm for each point of the size. Words too long for a line are parted."""
    lines: list[str] = []
    space = measure(" ")
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in paragraph.split(" "):
            for piece in _pieces(word, measure, width):
                wide = measure(piece)
                if line and used + space + wide > width:
                    lines.append(line)
                    line, used = piece, wide
                else:
                    line, used = (f"{line} {piece}", used + space + wide) if line else (piece, wide)
        lines.append(line)
    return lines


def _pieces(word: str, measure: Measure, width: float) -> Iterator[str]:
    while measure(word) > width and len(word) > 1:
        length = _longest(word, measure, width)
        yield word[:length]
        word = word[length:]
    yield word


def _longest(word: str, measure: Measure, width: float) -> int:
    """Return how many characters of a word fit into a width, at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _shortened(line: str, measure: Measure, width: float) -> str:
    """Return a line with an ellipsis after the last word that leaves room for it, or within the only word."""
    words = line.split(" ")
    while len(words) > 1 and measure(" ".join(words) + ELLIPSIS) > width:
        words.pop()
    kept = " ".join(words).rstrip(" ,.;:–—-")
    if measure(kept + ELLIPSIS) > width:
        kept = kept[: _longest(kept, lambda part: measure(part + ELLIPSIS), width)]
    return kept + ELLIPSIS
