"""CHILDREN: a meadow under a rainbow, and a friendly tooth with balloons."""

from functools import lru_cache
from typing import Final

from adapters.certificate_print import shapes
from adapters.certificate_print.canvas import Block, Box, Canvas
from adapters.certificate_print.faces import Face
from adapters.certificate_print.wording import Wording

QR_BOX: Final = Box(81.5, 100.5, 35, 35)
QR_COLOUR: Final = "#1c2f6b"

_BLUE: Final = "#24418f"
_INK: Final = "#22335f"
_SOFT: Final = "#4b5d86"
_ORANGE: Final = "#d2500f"
_RAINBOW: Final = ("#ff7b7b", "#ffb35c", "#ffe169", "#8fd98a", "#73c5f2", "#a99bf0")

_CLOUD: Final = "M4 12a6 6 0 0 1 2-11.5 8 8 0 0 1 14.5-1 7 7 0 0 1 9.5 5 4.5 4.5 0 0 1 0 7.500z"


@lru_cache(maxsize=1)
def background() -> str:
    """Return what lies under the texts."""
    rainbow = "".join(
        f'<circle cx="36" cy="130" r="{80 - 4.2 * number:.1f}" fill="none" stroke="{colour}" stroke-width="4.2" '
        'stroke-opacity=".55"/>'
        for number, colour in enumerate(_RAINBOW)
    )
    return shapes.page(
        '<rect width="210" height="148" fill="url(#sky)"/>'
        f"{_sun()}{rainbow}{_clouds()}{_meadow()}{_balloons()}{_friend()}"
        '<rect x="74" y="22" width="128.5" height="71" rx="8" fill="#ffffff" fill-opacity=".62"/>'
        '<rect x="76.5" y="96.5" width="126" height="43" rx="7" fill="#ffffff"/>'
        '<rect x="77.7" y="97.7" width="123.6" height="40.6" rx="6" fill="none" stroke="#ffb84d" '
        'stroke-width=".7" stroke-dasharray="2 1.6"/>',
        shapes.linear("sky", "#9fdcff 0 #d9f3ff 60 #f4fbff 100", vertical=True)
        + shapes.linear("hill", "#a8e07c 0 #6fbf58 100", vertical=True)
        + shapes.linear("front", "#8fd368 0 #55a94a 100", vertical=True)
        + shapes.linear("tooth", "#ffffff 0 #ffffff 55 #dcecfb 100"),
    )


def _sun() -> str:
    rays = "".join(
        f'<path transform="rotate({turn})" d="M-1.3-14.500L0-19.500L1.3-14.500Z"/>' for turn in range(0, 360, 24)
    )
    return f'<g transform="translate(203 7) scale(.95)" fill="#ffc93c"><circle r="12"/>{rays}</g>'


def _clouds() -> str:
    places = ((10, 18, 0.95, 0.95), (36, 32, 0.55, 0.8), (66, 7, 0.5, 0.85))
    return "".join(
        f'<path transform="translate({x} {y}) scale({scale})" d="{_CLOUD}" fill="#ffffff" fill-opacity="{opacity}"/>'
        for x, y, scale, opacity in places
    )


def _meadow() -> str:
    flowers = "".join(
        f'<g transform="translate({x} {y}) scale({scale})"><path d="M0 0v5" stroke="#3f8f3c" stroke-width=".7"/>'
        f'<g fill="{colour}"><circle cx="0" cy="-1.7" r="1.150"/><circle cx="1.6" cy="-.5" r="1.150"/>'
        '<circle cx="1" cy="1.4" r="1.150"/><circle cx="-1" cy="1.4" r="1.150"/>'
        '<circle cx="-1.6" cy="-.5" r="1.150"/></g><circle r="1" fill="#ffd84d"/></g>'
        for x, y, scale, colour in (
            (7, 128, 1.2, "#ff8fb1"), (16, 138, 1.0, "#ffffff"), (63, 136, 1.1, "#ff8fb1"), (70, 127, 0.9, "#c9a6ff"),
            (206, 120, 1.0, "#ffffff"), (55, 143, 0.9, "#c9a6ff"), (28, 143, 0.8, "#ff8fb1"),
        )
    )  # fmt: skip
    return (
        '<path d="M0 118C40 98 80 108 120 116S190 104 210 110V148H0Z" fill="url(#hill)"/>'
        f'<path d="M0 132C30 120 70 124 110 134S180 130 210 134V148H0Z" fill="url(#front)"/>{flowers}'
    )


def _balloons() -> str:
    parts = []
    for x, y, colour, sway in ((17, 55, "#ff6b6b", 6), (29, 46, "#4d9de0", 1), (8, 68, "#ffb02e", 9)):
        parts.append(
            f'<path d="M{x} {y + 9}C{x + sway} {y + 22} {14 - sway / 3} 92 14.5 100" fill="none" stroke="#7b8bb0" '
            'stroke-width=".35"/>'
            f'<ellipse cx="{x}" cy="{y}" rx="7" ry="8.6" fill="{colour}"/>'
            f'<path d="M{x - 1.2} {y + 10}l1.2-1.7 1.2 1.700z" fill="{colour}"/>'
            f'<ellipse cx="{x - 2.4}" cy="{y - 3}" rx="1.5" ry="2.3" fill="#ffffff" fill-opacity=".55"/>'
        )
    return "".join(parts)


def _friend() -> str:
    """Return the tooth: it waves, smiles and stands in the grass."""
    return (
        '<ellipse cx="40" cy="139" rx="19" ry="2.6" fill="#2f7a33" fill-opacity=".35"/>'
        '<g fill="none" stroke="#b9d3ee" stroke-width="3.4" stroke-linecap="round">'
        '<path d="M21 108C16 108 14 105 14.5 100M59 106C65 103 67 97 66 91"/></g>'
        '<circle cx="14.5" cy="99.5" r="2.7" fill="#ffffff" stroke="#b9d3ee" stroke-width=".7"/>'
        '<circle cx="66" cy="90.5" r="2.7" fill="#ffffff" stroke="#b9d3ee" stroke-width=".7"/>'
        f'<g transform="translate(10 78) scale(.6 .64)"><path d="{shapes.TOOTH}" fill="url(#tooth)" stroke="#b9d3ee" '
        'stroke-width="1.8"/></g>'
        '<ellipse cx="33" cy="104" rx="2" ry="2.8" fill="#24345f"/><ellipse cx="47" cy="104" rx="2" ry="2.8" '
        'fill="#24345f"/><circle cx="33.7" cy="102.9" r=".8" fill="#ffffff"/><circle cx="47.7" cy="102.9" r=".8" '
        'fill="#ffffff"/>'
        '<path d="M33.5 110.500C35.5 117 44.5 117 46.5 110.500Z" fill="#d9435f"/>'
        '<path d="M36.5 114.200C38.5 112.7 41.5 112.7 43.5 114.200C41.8 115.7 38.2 115.7 36.5 114.200Z" '
        'fill="#ff9db0"/>'
        '<circle cx="27.5" cy="110" r="2.6" fill="#ffb3c1" fill-opacity=".8"/>'
        '<circle cx="52.5" cy="110" r="2.6" fill="#ffb3c1" fill-opacity=".8"/>'
        '<path d="M29 90L31 80L36 86.500L40 77.500L44 86.500L49 80L51 90C44 87.5 36 87.5 29 90Z" fill="#ffcf3f" '
        'stroke="#e5a100" stroke-width=".6" stroke-linejoin="round"/>'
        '<circle cx="40" cy="77" r="1.3" fill="#ff6b6b"/><circle cx="31" cy="79.6" r="1.1" fill="#4d9de0"/>'
        '<circle cx="49" cy="79.6" r="1.1" fill="#4d9de0"/>'
    )


def write(canvas: Canvas, words: Wording) -> None:
    """Set the texts."""
    name = Block(words.clinic_name, Face.STRONG, (13, 9), _BLUE, 11, max_lines=2, leading=1.05)
    canvas.stack([name], Box(92, 7.5, 92, 12))
    blocks = [
        Block(words.heading, Face.ROUND, (27, 17), _BLUE, 11.5, leading=1.15),
        Block(words.amount, Face.ROUND, (30, 16), _ORANGE, 12.5, leading=1.15),
        Block(words.services, Face.STRONG, (10.5, 8), _SOFT, 8, max_lines=2, leading=1.1),
        Block(words.recipient, Face.ROUND, (16, 10), _BLUE, 9, gap_mm=1.5, max_lines=2, leading=1.1),
        Block(words.message, Face.STRONG, (12.5, 8.5), _INK, 18.5, gap_mm=1, leading=1.15, grows=True),
        Block(words.buyer, Face.STRONG, (11, 8), _SOFT, 5, gap_mm=0.5, leading=1.1),
    ]
    canvas.stack(blocks, Box(80, 23, 116.5, 69), air_mm=2)
    card = [
        Block(words.code_label, Face.STRONG, (8, 6.5), _SOFT, 4),
        Block(words.code, Face.STRONG, (13, 8.5), _INK, 7),
        Block(words.expiry, Face.STRONG, (10, 7.5), _ORANGE, 5, gap_mm=0.5),
        Block(words.contacts, Face.TEXT, (7, 5.5), _SOFT, 6, gap_mm=0.8, max_lines=2, leading=1.15),
        Block(words.conditions, Face.TEXT, (6.5, 5.5), _SOFT, 9.5, gap_mm=0.8, max_lines=3, leading=1.15),
    ]
    canvas.stack(card, Box(119, 99.5, 79, 37), air_mm=1)
