"""Printed certificates, read back: their QR code with a decoder, their texts out of the PDF document."""

import io
from dataclasses import replace
from datetime import date
from itertools import combinations

import pypdfium2
import pytest
from PIL import Image

from adapters import certificate_print
from domain.certificates.policy import Design
from domain.certificates.printed import PrintedCertificate
from domain.kernel.text import LOCALES, format_date, format_money, translate
from tests.adapters.certificate_print.samples import (
    BARE,
    CODE,
    LONGEST,
    QR_PAYLOAD,
    USUAL,
    picture_of,
    qr_of,
    rectangles_of,
    text_of,
)

POINTS_PER_MM = 72 / 25.4
A5_LANDSCAPE = (210 * POINTS_PER_MM, 148 * POINTS_PER_MM)

WEIRD = {
    "emoji": "Мама 👩‍👩‍👧‍👦 ❤️ 🦷 с праздником 🎉🎉🎉",
    "control": "a\x00b\x07c\x1b[31m\u202eевокаП\u2066\ufeff\ue000 {nb} **x** {name}",
    "hebrew": "יום הולדת שמח לך, אנה! 15 000",
    "arabic": "عيد ميلاد سعيد يا آنا من كل العائلة",
    "mixed": "Анна, שלום, سلام, hello",
    "chinese": "生日快乐 Anna",
    "marks": "Z" + "\u0301\u0323\u0330" * 60 + "algo",
    "word": "Длинноепредлинноесловобезединогопробела" * 12,
    "lines": "\r\n\n\r" + "а\n" * 100,
    "blank": " \t\n\u200b ",
    "markup": "<b>&amp;</b> </text><script>alert(1)</script> (x) \\ %s",
}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("design", Design)
def test_each_design_says_everything_in_each_language(design: Design, locale: str):
    certificate = replace(USUAL, design=design, locale=locale, services=("Гигиена", "Осмотр"))
    text = text_of(certificate_print.pdf(certificate, QR_PAYLOAD))

    assert "Стоматология «Белый клён»" in text
    assert translate(locale, "Gift certificate") in text
    assert " ".join(format_money(15_000_00, "RUB", locale).split()) in text
    assert "Гигиена, Осмотр" in text
    assert "Анна Ковалёва" in text
    assert "С днём рождения! Улыбайся чаще." in text
    assert "Михаил" in text
    assert " ".join(format_date(date(2027, 3, 1), locale).split()) in text
    assert "+7 495 123-45-67" in text
    assert CODE in text.replace("-", "").replace(" ", "")


@pytest.mark.parametrize("sample", [USUAL, BARE, LONGEST], ids=["usual", "bare", "longest"])
@pytest.mark.parametrize("design", Design)
def test_qr_code_is_read_from_both_and_is_the_code(design: Design, sample: PrintedCertificate):
    certificate = replace(sample, design=design)
    assert qr_of(certificate_print.png(certificate, QR_PAYLOAD)) == [QR_PAYLOAD]
    assert qr_of(picture_of(certificate_print.pdf(certificate, QR_PAYLOAD))) == [QR_PAYLOAD]


@pytest.mark.parametrize("design", Design)
def test_page_is_one_of_a5_and_the_picture_is_that_page(design: Design):
    certificate = replace(USUAL, design=design)
    document = pypdfium2.PdfDocument(certificate_print.pdf(certificate, QR_PAYLOAD))
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx(A5_LANDSCAPE, abs=0.02)

    picture = Image.open(io.BytesIO(certificate_print.png(certificate, QR_PAYLOAD)))
    assert (picture.format, picture.mode) == ("PNG", "RGB")
    assert [round(side / 200 * 25.4) for side in picture.size] == [210, 148]
    assert round(picture.info["dpi"][0]) == 200
    rendered = document[0].render(scale=200 / 72).to_pil()
    assert rendered.tobytes() == picture.tobytes()


def test_designs_differ():
    pictures = {certificate_print.png(replace(USUAL, design=design), QR_PAYLOAD) for design in Design}
    assert len(pictures) == len(Design)


@pytest.mark.parametrize("design", Design)
def test_same_certificate_is_the_same_file(design: Design):
    certificate = replace(USUAL, design=design)
    first = certificate_print.pdf(certificate, QR_PAYLOAD), certificate_print.png(certificate, QR_PAYLOAD)
    certificate_print._pdf.cache_clear()
    certificate_print._png.cache_clear()
    assert (certificate_print.pdf(certificate, QR_PAYLOAD), certificate_print.png(certificate, QR_PAYLOAD)) == first


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("sample", [USUAL, LONGEST], ids=["usual", "longest"])
@pytest.mark.parametrize("design", Design)
def test_texts_keep_apart_and_within_the_page(design: Design, sample: PrintedCertificate, locale: str):
    pdf = certificate_print.pdf(replace(sample, design=design, locale=locale), QR_PAYLOAD)
    _keep_apart(pdf)
    assert len(pdf) < 200_000


def _keep_apart(pdf: bytes) -> None:
    """Hold the texts of a page against each other: at most kerned letters, descenders and accents touch."""
    rectangles = rectangles_of(pdf)
    width, height = A5_LANDSCAPE
    for left, bottom, right, top in rectangles:
        assert 10 < left < right < width - 10
        assert 10 < bottom < top < height - 10
    for one, other in combinations(rectangles, 2):
        across = min(one[2], other[2]) - max(one[0], other[0])
        down = min(one[3], other[3]) - max(one[1], other[1])
        lower = min(one[3] - one[1], other[3] - other[1])
        assert across <= 4 or down <= 0.35 * lower, (one, other)


@pytest.mark.parametrize("text", WEIRD.values(), ids=WEIRD)
@pytest.mark.parametrize("design", Design)
def test_no_text_breaks_a_page(design: Design, text: str):
    certificate = replace(
        USUAL, design=design, clinic_name=text, recipient_name=text, message=text, buyer_name=text, services=(text,)
    )
    pdf = certificate_print.pdf(certificate, QR_PAYLOAD)

    assert qr_of(picture_of(pdf)) == [QR_PAYLOAD]
    assert CODE in text_of(pdf).replace("-", "").replace(" ", "")
    width, height = A5_LANDSCAPE
    for left, bottom, right, top in rectangles_of(pdf):
        assert 0 < left < right < width
        assert 0 < bottom < top < height


@pytest.mark.parametrize("design", Design)
def test_longest_message_is_printed_whole_beside_usual_names(design: Design):
    text = text_of(certificate_print.pdf(replace(USUAL, design=design, message=LONGEST.message), QR_PAYLOAD))
    assert "…" not in text
    assert text.count("Пусть каждый день приносит тебе радость и улыбки.") == 10


@pytest.mark.parametrize("design", Design)
def test_what_does_not_fit_ends_with_an_ellipsis_after_a_word(design: Design):
    services = ("Профессиональная гигиена",) * 40
    text = text_of(certificate_print.pdf(replace(USUAL, design=design, services=services), QR_PAYLOAD))
    assert "Профессиональная…" in text or "гигиена…" in text


def test_what_people_write_is_never_taken_for_a_placeholder():
    certificate = replace(USUAL, recipient_name="{name} {nb}", services=("{services} {0}",), message="{day} {")
    text = text_of(certificate_print.pdf(certificate, QR_PAYLOAD))
    assert "{name} {nb}" in text
    assert "{services} {0}" in text
    assert "{day} {" in text


@pytest.mark.parametrize("currency", ["RUB", "UAH", "EUR", "USD", "KZT"])
@pytest.mark.parametrize("design", Design)
def test_signs_of_currencies_are_drawn(design: Design, currency: str):
    certificate = replace(USUAL, design=design, currency=currency, locale="uk")
    text = text_of(certificate_print.pdf(certificate, QR_PAYLOAD))
    assert " ".join(format_money(15_000_00, currency, "uk").split()) in text


def test_fonts_are_within_the_document_and_few():
    pdf = certificate_print.pdf(USUAL, QR_PAYLOAD)
    assert pdf.count(b"/FontFile2") == 4
    assert b"/URI" not in pdf
    assert len(pdf) < 80_000
