"""Pictures of referral codes over HTTP."""

import io

import httpx
import pytest
import zxingcpp
from PIL import Image

from domain.kernel.database import execute
from tests.api.pages.conftest import PUBLIC_URL
from tests.clinic import Clinic


async def test_png_of_a_code_leads_to_its_page(browser: httpx.AsyncClient, code: str):
    response = await browser.get(f"/qr/r/{code}.png")

    assert (response.status_code, response.headers["content-type"]) == (200, "image/png")
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(response.content)))
    assert found.text == f"{PUBLIC_URL}/r/{code}"


async def test_svg_of_a_code_may_be_embedded_and_cached(browser: httpx.AsyncClient, code: str):
    response = await browser.get(f"/qr/r/{code}.svg")

    assert (response.status_code, response.headers["content-type"]) == (200, "image/svg+xml")
    assert response.text.startswith("<svg ")
    assert response.headers["cache-control"] == "public, max-age=86400"
    assert response.headers["cross-origin-resource-policy"] == "cross-origin"
    assert response.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


async def test_spellings_of_a_code_show_one_picture(browser: httpx.AsyncClient, code: str):
    one, other = [await browser.get(f"/qr/r/{name}.svg") for name in (code, f"{code[:4].lower()}-{code[4:]}")]
    assert one.content == other.content


@pytest.mark.parametrize("name", ["NOTACODE.svg", "{code}", "{code}.gif", "{code}.svg.exe", ".svg", "%00.png"])
async def test_there_is_no_other_picture(browser: httpx.AsyncClient, code: str, name: str):
    response = await browser.get(f"/qr/r/{name.format(code=code)}")
    assert response.status_code == 404
    assert response.headers["cache-control"] == "no-store"


async def test_who_guesses_codes_has_to_wait_for_pictures_too(browser: httpx.AsyncClient, code: str):
    for _ in range(60):
        assert (await browser.get("/qr/r/7KDM3Q9T.svg")).status_code == 404
    response = await browser.get(f"/qr/r/{code}.svg")
    assert (response.status_code, response.headers["retry-after"]) == (429, "60")
    assert response.text == "Too many attempts. Try again in 60 seconds.\n"
    told = await browser.get(f"/qr/r/{code}.svg?lang=ru")
    assert told.text == "Слишком много попыток. Попробуйте снова через 60 с.\n"
    assert response.headers["cache-control"] == "no-store"


async def test_stopped_code_has_no_picture(browser: httpx.AsyncClient, clinic: Clinic, code: str):
    await execute("UPDATE referral_code SET stopped_at = $1 WHERE code = $2", clinic.now, code)
    assert (await browser.get(f"/qr/r/{code}.svg")).status_code == 404
