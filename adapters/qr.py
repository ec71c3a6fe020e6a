"""QR codes as pictures, for the screen and for print.

Error correction H restores three tenths of the picture, enough for a logo in the middle (R-REF-2). The same text always
gives the same picture; pictures are kept, because drawing one takes some 10 ms.
"""

import io
from functools import lru_cache
from itertools import groupby

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H

QUIET_ZONE = 4
"""The white margin, in modules: what the standard asks for."""

SVG_SIDE_MM = 50
PNG_MODULE_PX = 16
PNG_DPI = 300
_KEPT = 2000


@lru_cache(maxsize=_KEPT)
def svg(text: str) -> bytes:
    """Return the QR code of `text` as an SVG picture, 50 mm wide on paper.

    Raises:
        ValueError: the text is too long for a QR code (about 1200 bytes).
    """
    rows = modules(text)
    side = len(rows)
    path = "".join(_runs(row, y) for y, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SVG_SIDE_MM}mm" height="{SVG_SIDE_MM}mm" '
        f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{path}"/></svg>'
    ).encode()


@lru_cache(maxsize=_KEPT)
def png(text: str) -> bytes:
    """Return the QR code of `text` as a black and white PNG picture, 16 pixels a module, 300 dots an inch.

    Raises:
        ValueError: the text is too long for a QR code (about 1200 bytes).
    """
    rows = modules(text)
    small = Image.new("1", (len(rows), len(rows)), 1)
    small.putdata([0 if is_dark else 255 for row in rows for is_dark in row])
    side = len(rows) * PNG_MODULE_PX
    file = io.BytesIO()
    small.resize((side, side), Image.Resampling.NEAREST).save(file, "PNG", optimize=True, dpi=(PNG_DPI, PNG_DPI))
    return file.getvalue()


@lru_cache(maxsize=_KEPT)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of modules, True for dark, with the quiet zone around them."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_H, border=QUIET_ZONE)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(is_dark) for is_dark in row) for row in code.get_matrix())


def _runs(row: tuple[bool, ...], y: int) -> str:
    """Return the SVG path of a row's dark runs."""
    parts = []
    x = 0
    for is_dark, modules in groupby(row):
        length = len(list(modules))
        if is_dark:
            parts.append(f"M{x} {y}h{length}v1h-{length}z")
        x += length
    return "".join(parts)
