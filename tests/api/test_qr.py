"""QR codes as the API gives them."""

import base64

import pytest

from adapters import qr as painter
from api import qr
from api.schema.qr import QrFormat


@pytest.mark.parametrize(
    ("qr_format", "content_type", "ending", "draw"),
    [(QrFormat.SVG, "image/svg+xml", "svg", painter.svg), (QrFormat.PNG, "image/png", "png", painter.png)],
)
def test_code_of_a_referral_leads_to_its_page(qr_format: QrFormat, content_type: str, ending: str, draw: object):
    qr.configure(painter)
    row = qr.referral_qr_row(public_url="https://smile.example", code="7KDM3Q9T", qr_format=qr_format)

    link = "https://smile.example/r/7KDM3Q9T"
    head, _, data = row["data_uri"].partition(",")
    assert head == f"data:{content_type};base64"
    assert base64.b64decode(data) == draw(link)
    assert (row["content_type"], row["payload"]) == (content_type, link)
    assert row["url"] == f"https://smile.example/qr/r/7KDM3Q9T.{ending}"
