"""FESTIVE: a wrapped gift with a golden ribbon and bow, and a tag with the code."""

from functools import lru_cache
from typing import Final

from adapters.certificate_print import shapes
from adapters.certificate_print.canvas import Block, Box, Canvas
from adapters.certificate_print.faces import Face
from adapters.certificate_print.wording import Wording

QR_BOX: Final = Box(144, 60, 42, 42)
QR_COLOUR: Final = "#3b0a22"

_CREAM: Final = "#fff4dc"
_GOLD: Final = "#f6cf7a"
_ROSE: Final = "#f3d3dc"
_INK: Final = "#3b0a22"
_SOFT: Final = "#7a4a5c"
_CONFETTI: Final = ("#f6cf7a", "#ff9fb6", "#fff4dc", "#ffb36b", "#e86a92")

_LOOP: Final = "M0 0C-6-13-20-21-29-17C-37-13-35 1-26 5C-17 9-7 5 0 0Z"
_LOOP_INSIDE: Final = "M-5-2.5C-11-10-20-15-26-12.500C-31-9-29-1-23 1.500C-16 4-9 1-5-2.500Z"
_TAIL: Final = "M-1 1C-6 9-14 16-24 22L-17 23.5L-15 29.5C-6 21 1 12 4 3Z"


@lru_cache(maxsize=1)
def background() -> str:
    """Return what lies under the texts."""
    return shapes.page(
        '<rect width="210" height="148" fill="url(#paper)"/>'
        f"{_pattern()}{_confetti()}"
        '<rect x="155" width="20" height="148" fill="url(#ribbon)"/>'
        '<path d="M157.5 0v148M172.5 0v148" stroke="#fff1c4" stroke-opacity=".7" stroke-width=".35"/>'
        f"{_tag()}{_bow()}",
        shapes.linear("paper", "#4c0b2a 0 #7d1440 60 #9a2150 100")
        + shapes.linear("ribbon", "#b9822b 0 #f3cd78 25 #fff0bf 48 #eec267 70 #a8731f 100")
        + shapes.linear("loop", "#b67d25 0 #f9dc95 40 #c58c31 75 #a8731f 100", box=(0, -18, 0, 8))
        + shapes.linear("tail", "#8f5f17 0 #e7bd63 45 #c58c31 100", box=(0, 2, 0, 27))
        + shapes.linear("knot", "#ffe9ae 0 #c48b30 100", vertical=True),
    )


def _pattern() -> str:
    """Return the paper's small stars, row by row."""
    stars = []
    for row in range(10):
        for column in range(15):
            x, y = column * 15 + (row % 2) * 7.5, row * 16 + 2
            stars.append(f"M{x} {y - 1.6}l.45 1.15 1.15.45-1.15.45-.45 1.15-.45-1.15-1.15-.45 1.15-.45z")
    return f'<path d="{"".join(stars)}" fill="#ffffff" fill-opacity=".07"/>'


def _confetti() -> str:
    """Return confetti, thick at the upper edge and thinner below."""
    pieces = []
    for number in range(90):
        x = (number * 61.803) % 210
        y = 19 * ((number * 0.754877) % 1) ** 1.6 + 1
        turn = (number * 137.5) % 360
        colour = _CONFETTI[number % len(_CONFETTI)]
        shape = (
            '<rect x="-.5" y="-1.1" width="1" height="2.2" rx=".2"/>',
            '<circle r=".75"/>',
            '<path d="M-1.2 .8L0-1.200L1.2 .8Z"/>',
        )[number % 3]
        pieces.append(
            f'<g transform="translate({x:.2f} {y:.2f}) rotate({turn:.0f})" fill="{colour}" fill-opacity=".9">'
            f"{shape}</g>"
        )
    return "".join(pieces)


def _tag() -> str:
    return (
        '<path d="M165 34C163 40 165 45 165 50" fill="none" stroke="#f6cf7a" stroke-width=".8"/>'
        '<path d="M150 46.500h30l12 11v76a5 5 0 0 1-5 5h-44a5 5 0 0 1-5-5v-76z" fill="#2a0415" fill-opacity=".28" '
        'transform="translate(.9 1.3)"/>'
        '<path d="M150 46.500h30l12 11v76a5 5 0 0 1-5 5h-44a5 5 0 0 1-5-5v-76z" fill="#ffffff"/>'
        '<path d="M150.6 48.200h28.800l10.9 10v74.800a3.8 3.8 0 0 1-3.8 3.800h-43a3.8 3.8 0 0 1-3.8-3.800v-74.800z" '
        'fill="none" stroke="#d9a94a" stroke-width=".35"/>'
        '<circle cx="165" cy="53.5" r="3" fill="#d9a94a"/><circle cx="165" cy="53.5" r="1.7" fill="#7d1440"/>'
    )


def _bow() -> str:
    half = (
        f'<path d="{_TAIL}" fill="url(#tail)"/><path d="{_LOOP}" fill="url(#loop)"/>'
        f'<path d="{_LOOP_INSIDE}" fill="#8f5c17" fill-opacity=".75"/>'
        '<path d="M-3-2C-12-8-20-13-27-13M-4 1C-12 4-19 5-25 3" fill="none" stroke="#fff1c4" stroke-opacity=".75" '
        'stroke-width=".4" stroke-linecap="round"/>'
    )
    return (
        f'<g transform="translate(165 26)">{half}<g transform="scale(-1 1)">{half}</g>'
        '<rect x="-5" y="-5.5" width="10" height="11" rx="3.2" fill="url(#knot)"/>'
        '<path d="M-2-4.5C-1-2-1 2-2 4.5M2-4.5C1-2 1 2 2 4.5" fill="none" stroke="#9c6a1e" stroke-width=".4"/>'
        "</g>"
    )


def write(canvas: Canvas, words: Wording) -> None:
    """Set the texts."""
    name = Block(words.clinic_name, Face.STRONG, (14, 9), _ROSE, 11, max_lines=2, leading=1.1)
    canvas.stack([name], Box(14, 22, 108, 11), align="L")
    blocks = [
        Block(words.heading, Face.SCRIPT, (33, 22), _GOLD, 25, max_lines=2, leading=1.05),
        Block(words.amount, Face.STRONG, (31, 15), _CREAM, 12.5, gap_mm=1, leading=1.1),
        Block(words.services, Face.TEXT, (10.5, 8), _ROSE, 8.5, max_lines=2, leading=1.15),
        Block(words.recipient, Face.SCRIPT, (18, 11), _GOLD, 12.5, gap_mm=3, max_lines=2, leading=1.1),
        Block(words.message, Face.TEXT, (14, 8.5), _CREAM, 21.5, gap_mm=2, leading=1.25, grows=True),
        Block(words.buyer, Face.STRONG, (11, 8), _ROSE, 6, gap_mm=2, leading=1.1),
    ]
    canvas.stack(blocks, Box(14, 34, 116, 95), align="L", air_mm=2)
    tag = [
        Block(words.code_label, Face.TEXT, (7.5, 6), _SOFT, 4),
        Block(_two_lines(words.code), Face.STRONG, (11.5, 8), _INK, 11, max_lines=2),
        Block(words.expiry, Face.STRONG, (8.5, 6.5), "#8a1646", 8, gap_mm=1, max_lines=2),
    ]
    canvas.stack(tag, Box(141.5, 101, 47, 34), air_mm=1)
    foot = [
        Block(words.contacts, Face.TEXT, (7.5, 5.5), _ROSE, 4),
        Block(words.conditions, Face.TEXT, (6.8, 5.5), _ROSE, 6.5, gap_mm=0.5, max_lines=2),
    ]
    canvas.stack(foot, Box(14, 130.5, 118, 11), align="L")


def _two_lines(code: str) -> str:
    """Return a code in groups on two lines, the longer one first."""
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]) + ("\n" + "-".join(groups[half:]) if groups[half:] else "")
