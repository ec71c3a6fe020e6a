"""QR codes as the API gives them. What draws them is passed in when the application is built."""

import base64
from typing import Final, Protocol
from urllib.parse import quote

from api.execution import Row
from api.schema.qr import QrFormat
from domain.kernel.codes import grouped

CONTENT_TYPES: Final = {QrFormat.SVG: "image/svg+xml", QrFormat.PNG: "image/png"}


class QrPainter(Protocol):
    """Draws QR codes; the same text always gives the same picture, quickly from the second time on."""

    def svg(self, text: str, /) -> bytes:
        """Return the QR code of a text as an SVG picture."""
        ...

    def png(self, text: str, /) -> bytes:
        """Return the QR code of a text as a PNG picture."""
        ...


_painters: list[QrPainter] = []


def configure(painter: QrPainter) -> None:
    """Say once, when the application is built, what draws QR codes."""
    _painters[:] = [painter]


def picture(text: str, qr_format: QrFormat) -> bytes:
    """Return the QR code of a text in a format."""
    (painter,) = _painters
    return painter.svg(text) if qr_format is QrFormat.SVG else painter.png(text)


def referral_link(public_url: str, code: str) -> str:
    """Return the landing link of a referral code, which is all that its QR code holds (R-REF-2)."""
    return f"{public_url}/r/{quote(code)}"


def referral_picture_url(public_url: str, code: str, qr_format: QrFormat) -> str:
    """Return where the picture of a referral code is served."""
    return f"{public_url}/qr/r/{quote(code)}.{qr_format.name.lower()}"


def certificate_text(code: str) -> str:
    """Return what the QR code of a gift certificate holds: its full code in groups, as it is printed (R-CRT-4).

    A scanner at the till types it into the field for codes. It is no link, so that no code ends up in the logs of
    servers or the histories of browsers.
    """
    return grouped(code)


def qr_row(*, payload: str, url: str | None, qr_format: QrFormat) -> Row:
    """Return the source of a QrCode.

    Args:
        payload: the text in the code.
        url: where the picture is served; None for a code that is shown only once.
        qr_format: SVG or PNG.
    """
    content_type = CONTENT_TYPES[qr_format]
    data = base64.b64encode(picture(payload, qr_format)).decode()
    return {
        "content_type": content_type,
        "data_uri": f"data:{content_type};base64,{data}",
        "url": url,
        "payload": payload,
    }


def referral_qr_row(*, public_url: str, code: str, qr_format: QrFormat) -> Row:
    """Return the source of the QrCode of a referral code."""
    return qr_row(
        payload=referral_link(public_url, code),
        url=referral_picture_url(public_url, code, qr_format),
        qr_format=qr_format,
    )
