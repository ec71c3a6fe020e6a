"""Pieces of drawings that several designs use, as SVG."""

from math import cos, pi, sin

TOOTH = (
    "M50 22c-8-6-17-8-25-5C13 21 9 33 12 46c2 9 6 14 8 22 2 9 3 24 11 24 9 0 6-27 19-27s10 27 19 27c8 0 9-15 11-24 "
    "2-8 6-13 8-22 3-13-1-25-13-29-8-3-17-1-25 5z"
)
"""A tooth within a square of 100."""


def page(body: str, definitions: str = "") -> str:
    """Return an SVG picture of the page's size, in millimetres."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="210mm" '
        f'height="148mm" viewBox="0 0 210 148"><defs>{definitions}</defs>{body}</svg>'
    )


def tooth(x: float, y: float, size: float, colour: str) -> str:
    """Return a tooth in a square whose upper left corner is given."""
    return f'<path transform="translate({x} {y}) scale({size / 100})" d="{TOOTH}" fill="{colour}"/>'


def linear(
    name: str, stops: str, *, vertical: bool = False, box: tuple[float, float, float, float] | None = None
) -> str:
    """Return a gradient.

    Args:
        name: what fills refer to.
        stops: colours with their places in percent: `#fff 0 #000 100`.
        vertical: from a shape's top to its bottom, else from its left to its right.
        box: from where to where instead, in the shape's own coordinates: x, y, x, y.
    """
    words = stops.split()
    listed = "".join(
        f'<stop offset="{place}%" stop-color="{colour}"/>'
        for colour, place in zip(words[::2], words[1::2], strict=True)
    )
    x1, y1, x2, y2 = box or ((0, 0, 0, 1) if vertical else (0, 0, 1, 0))
    units = ' gradientUnits="userSpaceOnUse"' if box else ""
    return f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"{units}>{listed}</linearGradient>'


def closed_curve(points: list[tuple[float, float]]) -> str:
    """Return the path of straight lines through points and back."""
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def rosette(x: float, y: float, radius: float, *, waves: int, depth: float, steps: int, phase: float = 0.0) -> str:
    """Return the path of a wavy circle.

    Args:
        x: of its centre.
        y: of its centre.
        radius: in the middle between hill and valley.
        waves: how many hills it has.
        depth: of the waves, as a share of the radius.
        steps: how many points it is made of.
        phase: by how much of a turn the waves are shifted.
    """
    points = []
    for step in range(steps):
        angle = 2 * pi * step / steps
        distance = radius * (1 + depth * cos(waves * (angle + 2 * pi * phase)))
        points.append((x + distance * cos(angle), y + distance * sin(angle)))
    return closed_curve(points)


def qr(rows: tuple[tuple[bool, ...], ...], x: float, y: float, side: float, colour: str) -> str:
    """Return a QR code on white, with its quiet zone, in a square of `side` millimetres.

    Each run of dark modules reaches a trifle into the row below, so that no white line shows between rows.
    """
    parts = []
    for number, row in enumerate(rows):
        start = None
        for column, is_dark in enumerate((*row, False)):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                parts.append(f"M{start} {number}h{column - start}v1.03h-{column - start}z")
                start = None
    return (
        f'<g transform="translate({x} {y}) scale({side / len(rows):.6f})">'
        f'<rect width="{len(rows)}" height="{len(rows)}" fill="#ffffff"/>'
        f'<path d="{"".join(parts)}" fill="{colour}"/></g>'
    )
