"""What a scanner reads, from the page and from the phone, is what the desk types."""

import base64
import io

import httpx
import pytest
import zxingcpp
from PIL import Image
from starlette.applications import Starlette

from adapters import certificate_print
from adapters import qr as painter
from api import qr
from api.context import ApiSettings
from api.pages.certificates import certificate_routes
from tests.api.certificates.given import bound, issued, redeemed
from tests.api.certificates.operations import SHOW
from tests.api.client import PUBLIC_URL, Api, patient
from tests.api.pages.conftest import ClinicClock
from tests.clinic import Clinic


def scanned(picture: bytes) -> str:
    """Return the text of the one code in a picture."""
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    return found.text


def page_of(clinic: Clinic) -> httpx.AsyncClient:
    """Return a browser that opens the pages of certificates."""
    qr.configure(painter)
    routes = certificate_routes(ApiSettings(public_url=PUBLIC_URL), ClinicClock(clinic), certificate_print)
    transport = httpx.ASGITransport(Starlette(routes=routes), client=("203.0.113.7", 1234))
    return httpx.AsyncClient(transport=transport, base_url=PUBLIC_URL)


@pytest.mark.parametrize("design", ["CLASSIC", "FESTIVE", "CHILDREN"])
async def test_the_printed_page_is_scanned_and_spent_in_parts(api: Api, clinic: Clinic, design: str):
    found = await issued(api, paid="4500.00", design=design, recipientName="Мария", message="С праздником!\nМы")

    async with page_of(clinic) as browser:
        answers = [await browser.get(found["printUrl"] + ending) for ending in ("", ".pdf", ".png")]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    page, document, picture = answers
    assert found["code"] in page.text
    assert document.content.startswith(b"%PDF")
    read = scanned(picture.content)
    assert read == found["code"] == found["qr"]["payload"]
    await redeemed(api, "1200.00", code=read)
    last = await redeemed(api, "3800.00", code=read)
    assert last["giftCertificate"]["status"] == "USED_UP"


async def test_the_phone_is_scanned_and_spent_once(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    found = await bound(api, anna)
    show = SHOW.replace("SVG", "PNG")
    shown = await api.done(show, actor=patient(anna), input={"giftCertificateId": found["giftCertificate"]["id"]})
    read = scanned(base64.b64decode(shown["qr"]["dataUri"].partition(",")[2]))
    assert read == shown["token"]
    await redeemed(api, "1.00", token=read)
