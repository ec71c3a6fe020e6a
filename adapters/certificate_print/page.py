"""From a certificate to its page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from adapters import qr
from adapters.certificate_print import children, classic, festive, shapes
from adapters.certificate_print.canvas import Box, Canvas
from adapters.certificate_print.wording import Wording, worded
from domain.certificates.policy import Design
from domain.certificates.printed import PrintedCertificate


@dataclass(frozen=True, slots=True)
class Look:
    """A picture for certificates.

    Args:
        background: returns what lies under the texts, an SVG picture of the page's size.
        write: sets the texts.
        qr_box: where the QR code is, its quiet zone included.
        qr_colour: of the dark modules.
    """

    background: Callable[[], str]
    write: Callable[[Canvas, Wording], None]
    qr_box: Box
    qr_colour: str


_LOOKS: Final[Mapping[Design, Look]] = {
    Design.CLASSIC: Look(classic.background, classic.write, classic.QR_BOX, classic.QR_COLOUR),
    Design.FESTIVE: Look(festive.background, festive.write, festive.QR_BOX, festive.QR_COLOUR),
    Design.CHILDREN: Look(children.background, children.write, children.QR_BOX, children.QR_COLOUR),
}


def drawn(certificate: PrintedCertificate, qr_payload: str) -> bytes:
    """Return the PDF document of a certificate, with a text in its QR code."""
    look = _LOOKS[certificate.design]
    words = worded(certificate)
    canvas = Canvas(
        title=f"{words.heading} · {words.clinic_name}", locale=certificate.locale, made_on=certificate.valid_from
    )
    canvas.draw(look.background())
    box = look.qr_box
    modules = qr.modules(qr_payload)
    canvas.draw(shapes.page(shapes.qr(modules, box.x, box.y, box.width, look.qr_colour)))
    look.write(canvas, words)
    return canvas.output()
