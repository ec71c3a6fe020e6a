"""Printed gift certificates: one A5 page as a PDF document, and the same page as a PNG picture (R-CRT-8).

The same certificate always gives the same bytes. Both take some tenths of a second of one processor, so they are called
in a thread; the last ones are kept. What draws is loaded with the first certificate, because that takes half a second.
"""

import io
import threading
from functools import lru_cache
from typing import Final

from domain.certificates.printed import PrintedCertificate

PNG_DPI: Final = 200
_KEPT_DOCUMENTS: Final = 64  # of some 50 kB
_KEPT_PICTURES: Final = 16  # of some 500 kB
_POINTS_PER_INCH: Final = 72

_one_at_a_time = threading.Lock()
"""PDFium may not be used by two threads at once; and one drawing at a time is enough load for a server."""


def pdf(certificate: PrintedCertificate, qr_payload: str) -> bytes:
    """Return a certificate as a PDF document of one A5 page, its fonts within.

    Args:
        certificate: what it shows.
        qr_payload: the text in its QR code.
    """
    with _one_at_a_time:
        return _pdf(certificate, qr_payload)


def png(certificate: PrintedCertificate, qr_payload: str) -> bytes:
    """Return a certificate as a PNG picture of an A5 page, 200 dots an inch: the page of its PDF document."""
    with _one_at_a_time:
        return _png(certificate, qr_payload)


@lru_cache(maxsize=_KEPT_DOCUMENTS)
def _pdf(certificate: PrintedCertificate, qr_payload: str) -> bytes:
    from adapters.certificate_print.page import drawn  # noqa: PLC0415  # slow to load, see above

    return drawn(certificate, qr_payload)


@lru_cache(maxsize=_KEPT_PICTURES)
def _png(certificate: PrintedCertificate, qr_payload: str) -> bytes:
    import pypdfium2  # noqa: PLC0415  # slow to load, see above

    document = pypdfium2.PdfDocument(_pdf(certificate, qr_payload))
    try:
        picture = document[0].render(scale=PNG_DPI / _POINTS_PER_INCH).to_pil()
    finally:
        document.close()
    file = io.BytesIO()
    picture.save(file, "PNG", dpi=(PNG_DPI, PNG_DPI))
    return file.getvalue()
