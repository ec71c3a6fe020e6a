"""Certificates to print, and ways to look at what was printed."""

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import zxingcpp
from PIL import Image

from domain.certificates.policy import MAX_MESSAGE_CHARACTERS, MAX_NAME_CHARACTERS, Design
from domain.certificates.printed import PrintedCertificate
from domain.kernel.codes import grouped, with_check

CODE = with_check("7KDM3Q9TRSEJG2Y9ABC")
QR_PAYLOAD = grouped(CODE)

USUAL = PrintedCertificate(
    design=Design.CLASSIC,
    locale="ru",
    clinic_name="Стоматология «Белый клён»",
    contacts="Москва, ул. Лесная, 5 · +7 495 123-45-67",
    amount_minor=15_000_00,
    currency="RUB",
    services=(),
    recipient_name="Анна Ковалёва",
    buyer_name="Михаил",
    message="С днём рождения!\nУлыбайся чаще.",
    code=CODE,
    valid_from=date(2026, 3, 2),
    expires_on=date(2027, 3, 1),
)
BARE = replace(USUAL, contacts="", recipient_name=None, buyer_name=None, message=None, expires_on=None)
LONGEST = replace(
    USUAL,
    clinic_name=("Сеть семейных клиник доктора Константинопольского " * 4)[:200],
    contacts="Санкт-Петербург, набережная реки Фонтанки, дом 112, корпус 4 · +7 812 123-45-67 · " * 5,
    amount_minor=10_000_000_00,
    services=tuple(f"Профессиональная гигиена с фторированием, часть {number}" for number in range(40)),
    recipient_name=("Александра-Елизавета Константиновна " * 5)[:MAX_NAME_CHARACTERS],
    buyer_name=("Коллектив отдела стратегического планирования " * 5)[:MAX_NAME_CHARACTERS],
    message=("Пусть каждый день приносит тебе радость и улыбки. " * 20)[:MAX_MESSAGE_CHARACTERS],
)


def text_of(pdf: bytes) -> str:
    """Return the text of a document's page, its white space made single spaces."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded()
    return " ".join(text.replace("\u00ad", "-").split())


def rectangles_of(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return where the text of a page stands: left, bottom, right, top, in points."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    return [page.get_rect(number) for number in range(page.count_rects())]


def picture_of(pdf: bytes) -> Image.Image:
    """Return a document's page as a picture, 150 dots an inch."""
    return pypdfium2.PdfDocument(pdf)[0].render(scale=150 / 72).to_pil()


def qr_of(picture: Image.Image | bytes) -> list[str]:
    """Return what a decoder reads from a picture."""
    opened = Image.open(io.BytesIO(picture)) if isinstance(picture, bytes) else picture
    return [found.text for found in zxingcpp.read_barcodes(opened)]
