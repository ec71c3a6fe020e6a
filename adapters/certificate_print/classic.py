"""CLASSIC: ivory paper, a golden frame, fine lines behind the value, a seal."""

from functools import lru_cache
from typing import Final

from adapters.certificate_print import shapes
from adapters.certificate_print.canvas import Block, Box, Canvas
from adapters.certificate_print.faces import Face
from adapters.certificate_print.wording import Wording

QR_BOX: Final = Box(20, 98.5, 34, 34)
QR_COLOUR: Final = "#1b2b28"

_GREEN: Final = "#17423c"
_GOLD: Final = "#8a6a25"
_BRONZE: Final = "#6f5318"
_INK: Final = "#2b3431"
_SOFT: Final = "#5d655f"

_CORNER: Final = "M0 15V6.5M0 6.5A6.5 6.5 0 0 0 6.5 0M6.5 0H15M2 13V7.9M2 7.9A7.4 7.4 0 0 0 7.9 2M7.9 2H13"
_DIAMONDS: Final = "M0 17.6l.9 1.5-.9 1.5-.9-1.5zM17.6 0l1.5.9 1.5-.9-1.5-.9zM3 1.6L4.4 3 3 4.4 1.6 3z"


@lru_cache(maxsize=1)
def background() -> str:
    """Return what lies under the texts."""
    net = "".join(
        f'<path d="{shapes.rosette(0, 0, 24 + ring * 1.9, waves=16, depth=0.1, steps=256, phase=ring % 2 / 32)}"/>'
        for ring in range(11)
    )
    corners = "".join(
        f'<g transform="translate({105 + 95.3 * side} {74 + 64.3 * end}) scale({-0.6 * side} {-0.6 * end})">'
        f'<path d="{_CORNER}" fill="none" stroke="#b08d3f" stroke-width=".4"/>'
        f'<path d="{_DIAMONDS}" fill="#b08d3f"/></g>'
        for side in (-1, 1)
        for end in (-1, 1)
    )
    return shapes.page(
        '<rect width="210" height="148" fill="#f6efdd"/>'
        '<rect x="5" y="5" width="200" height="138" fill="#fdfaf1" stroke="url(#gold)" stroke-width="1.3"/>'
        '<rect x="7.2" y="7.2" width="195.6" height="133.6" fill="none" stroke="#c9a961" stroke-width=".25"/>'
        '<g transform="translate(105 68) scale(1.75 1)" fill="none" stroke="#c9a961" stroke-opacity=".26" '
        f'stroke-width=".16">{net}</g>'
        f"{corners}{shapes.tooth(99, 10.5, 12, _GREEN)}{_line(35.5)}{_seal()}",
        shapes.linear("gold", "#b8923f 0 #e6cf94 30 #a87f2e 55 #e3ca8b 80 #b08a3a 100"),
    )


def _line(y: float) -> str:
    """Return a line that thins out to both sides of a diamond."""
    return (
        f'<path fill="#b08d3f" d="M105 {y - 1.3}l1.5 1.3-1.5 1.3-1.5-1.3zM108.5 {y - 0.2}l34 .2-34 .2z'
        f'M101.5 {y - 0.2}l-34 .2 34 .2z"/>'
    )


def _seal() -> str:
    x, y = 176, 113
    return (
        f'<path fill="#14524a" d="M{x - 8} {y + 6}l-3.5 18 6-2.5 4 4.5 3-17z'
        f'M{x + 8} {y + 6}l3.5 18-6-2.5-4 4.5-3-17z"/>'
        f'<path fill="url(#gold)" d="{shapes.rosette(x, y, 15, waves=32, depth=0.045, steps=384)}"/>'
        f'<circle cx="{x}" cy="{y}" r="12.3" fill="#fdf6df" fill-opacity=".35" stroke="#8a6a25" stroke-width=".35"/>'
        f'<circle cx="{x}" cy="{y}" r="11.2" fill="none" stroke="#8a6a25" stroke-width=".25" stroke-dasharray=".4 .9"/>'
        f"{shapes.tooth(x - 7.5, y - 7.9, 15, _BRONZE)}"
    )


def write(canvas: Canvas, words: Wording) -> None:
    """Set the texts."""
    name = Block(words.clinic_name, Face.SERIF, (17, 10), _GREEN, 11.5, max_lines=2, leading=0.95)
    canvas.stack([name], Box(34, 23, 142, 12))
    blocks = [
        Block(words.heading, Face.SERIF, (34, 24), _GREEN, 12.2, leading=1.0),
        Block(words.amount, Face.SERIF, (36, 20), _GOLD, 13.4, leading=1.05),
        Block(words.services, Face.ITALIC, (13, 9.5), _SOFT, 7, max_lines=2, leading=1.0),
        Block(words.recipient, Face.SERIF, (19, 10), _INK, 7.5, gap_mm=1.5, max_lines=2, leading=1.0),
        Block(words.message, Face.ITALIC, (14, 8.5), _INK, 11.5, gap_mm=0.5, leading=1.0, grows=True),
        Block(words.buyer, Face.SERIF, (12.5, 9), _SOFT, 4.5, gap_mm=0.5, leading=1.0),
    ]
    canvas.stack(blocks, Box(27, 37.5, 156, 59), air_mm=2)
    canvas.stack(
        [
            Block(words.code_label, Face.TEXT, (8, 6.5), _SOFT, 4),
            Block(words.code, Face.STRONG, (15, 9), _INK, 8),
            Block(words.expiry, Face.SERIF, (14, 9), _GREEN, 7, gap_mm=0.8),
            Block(words.contacts, Face.TEXT, (7.5, 5.5), _SOFT, 7, gap_mm=0.8, max_lines=2),
        ],
        Box(56, 102, 101, 27),
        air_mm=1,
    )
    conditions = Block(words.conditions, Face.TEXT, (6.8, 5.5), _SOFT, 7, max_lines=2, leading=1.15)
    canvas.stack([conditions], Box(56, 129.5, 101, 8.5))
