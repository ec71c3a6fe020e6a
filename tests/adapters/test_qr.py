"""QR codes, read back with a decoder."""

import io
import re
from xml.etree import ElementTree as ET

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from adapters import qr

LINK = "https://smile.example/r/7KDM3Q9T"
MODULE_PX = 8


def drawn(svg: bytes) -> Image.Image:
    """Draw our own kind of SVG: a white square, and a path of dark rectangles."""
    root = ET.fromstring(svg)
    side = int(root.attrib["viewBox"].split()[2])
    picture = Image.new("L", (side * MODULE_PX, side * MODULE_PX), 255)
    draw = ImageDraw.Draw(picture)
    path = root.findall("{http://www.w3.org/2000/svg}path")[1].attrib["d"]
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join(f"M{x} {y}h{width}v1h-{back}z" for x, y, width, back in runs) == path
    for x, y, width in ((int(x), int(y), int(width)) for x, y, width, _ in runs):
        draw.rectangle(
            (x * MODULE_PX, y * MODULE_PX, (x + width) * MODULE_PX - 1, (y + 1) * MODULE_PX - 1), fill=0
        )  # fmt: skip
    return picture


def read(picture: Image.Image) -> tuple[str, str]:
    (found,) = zxingcpp.read_barcodes(picture)
    return found.text, found.ec_level


@pytest.mark.parametrize("text", [LINK, "http://127.0.0.1:8000/r/RSEJG2Y9", "Привет", "1" * 300])
def test_both_pictures_say_the_text_with_the_highest_error_correction(text: str):
    assert read(Image.open(io.BytesIO(qr.png(text)))) == (text, "H")
    assert read(drawn(qr.svg(text))) == (text, "H")


def test_code_is_read_with_a_logo_in_its_middle():
    picture = Image.open(io.BytesIO(qr.png(LINK))).convert("L")
    side = picture.width
    ImageDraw.Draw(picture).ellipse((side * 0.4, side * 0.4, side * 0.6, side * 0.6), fill=255)
    assert read(picture)[0] == LINK


def test_png_is_black_and_white_at_print_size():
    picture = Image.open(io.BytesIO(qr.png(LINK)))
    assert (picture.format, picture.mode) == ("PNG", "1")
    assert round(picture.info["dpi"][0]) == 300
    assert picture.width / 300 * 2.54 > 5  # centimetres on paper


def test_svg_has_the_quiet_zone_and_a_size_on_paper():
    root = ET.fromstring(qr.svg(LINK))
    assert root.attrib["width"] == "50mm"
    side = int(root.attrib["viewBox"].split()[2])
    picture = drawn(qr.svg(LINK))
    assert picture.width == side * MODULE_PX
    assert Image.eval(picture, lambda value: 255 - value).getbbox() == (32, 32, picture.width - 32, picture.width - 32)


def test_same_text_gives_the_same_picture():
    first = (qr.svg(LINK), qr.png(LINK))
    for cached in (qr.svg, qr.png, qr.modules):
        cached.cache_clear()
    assert (qr.svg(LINK), qr.png(LINK)) == first


@pytest.mark.parametrize("draw", [qr.svg, qr.png])
def test_text_that_no_code_can_hold_is_refused(draw: object):
    with pytest.raises(ValueError, match="Invalid version"):
        draw("x" * 3000)
