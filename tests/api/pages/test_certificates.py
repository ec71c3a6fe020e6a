"""The page of a gift certificate: for screens, as a PDF document, as a picture."""

import asyncio
import html
import io
import re
from datetime import date
from typing import Any
from uuid import UUID

import httpx
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from domain.certificates.policy import Design
from domain.certificates.service import freeze, full_code, print_token
from domain.kernel.clock import Clock
from domain.kernel.codes import grouped
from domain.kernel.database import fetchrow, fetchval
from domain.kernel.text import LOCALES
from tests.api.pages.conftest import pages_client
from tests.clinic import MANAGER, Clinic
from tests.domain.certificates.given import issue


async def certificate(clinic: Clinic, **more: Any) -> tuple[str, str]:
    """Issue a certificate for 5000.00 and return the path of its page and its code in groups."""
    given = {"recipient_name": "Мария", "message": "С праздником!\nОбнимаем", **more}
    made = await issue(clinic, **given)
    return await path_of(made.certificate_id), grouped(await full_code(made.certificate_id) or "")


async def path_of(certificate_id: UUID) -> str:
    row = await fetchrow("SELECT code_until FROM gift_certificate WHERE id = $1", certificate_id)
    assert row is not None
    return f"/c/{print_token(certificate_id=certificate_id, expires_at=row['code_until'])}"


def text_of(response: httpx.Response) -> str:
    body = response.text[response.text.index("<body") :]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


def text_of_pdf(content: bytes) -> str:
    return " ".join(pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded().split())


async def test_page_shows_the_certificate_and_leads_to_both_files(browser: httpx.AsyncClient, clinic: Clinic):
    path, code = await certificate(clinic)
    response = await browser.get(path)

    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    text = text_of(response)
    assert "Gift certificate" in text
    assert "5,000.00 RUB" in text
    assert "To: Мария" in text
    assert "С праздником! Обнимаем" in text
    assert code in text
    assert "Valid through" in text
    assert f'src="{path}.png"' in response.text
    assert f'href="{path}.pdf" download="certificate-{code[-4:]}.pdf"' in response.text
    assert f'href="{path}.png" download="certificate-{code[-4:]}.png"' in response.text


@pytest.mark.parametrize("design", Design)
async def test_both_files_hold_the_code_for_a_scanner(browser: httpx.AsyncClient, clinic: Clinic, design: Design):
    path, code = await certificate(clinic, design=design)
    png, pdf = await browser.get(f"{path}.png"), await browser.get(f"{path}.pdf")

    assert (png.status_code, png.headers["content-type"]) == (200, "image/png")
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(png.content)))
    assert found.text == code

    assert (pdf.status_code, pdf.headers["content-type"]) == (200, "application/pdf")
    assert pdf.headers["content-disposition"] == f'inline; filename="certificate-{code[-4:]}.pdf"'
    text = text_of_pdf(pdf.content)
    for shown in ("Мария", "5 000,00 ₽", "+7 495 123-45-67", await fetchval("SELECT name FROM organisation")):
        assert " ".join(shown.split()) in text
    (found,) = zxingcpp.read_barcodes(pypdfium2.PdfDocument(pdf.content)[0].render(scale=2).to_pil())
    assert found.text == code


async def test_named_services_are_told(browser: httpx.AsyncClient, clinic: Clinic):
    row = await fetchrow("SELECT id, name FROM service ORDER BY code LIMIT 1")
    assert row is not None
    path, _ = await certificate(clinic, service_ids=(row["id"],))

    assert f"For these services: {row['name']}" in text_of(await browser.get(path))
    assert row["name"] in text_of_pdf((await browser.get(f"{path}.pdf")).content)


async def test_page_runs_only_the_script_that_prints_and_lets_nothing_in(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic, recipient_name="<script>x")
    response = await browser.get(path)

    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert re.search(r"; script-src 'sha256-[^ ']+'$", policy)
    assert "unsafe" not in policy
    assert response.text.count("<script") == 1
    assert "&lt;script&gt;x" in response.text
    assert not re.search(r"(?:src|href)=\"https?:", response.text)
    assert " style=" not in response.text


@pytest.mark.parametrize("ending", ["", ".pdf", ".png", "0", "0.pdf"])
async def test_nothing_is_kept_or_found_or_tells_where_one_came_from(
    browser: httpx.AsyncClient, clinic: Clinic, ending: str
):
    path, _ = await certificate(clinic)
    response = await browser.get(path + ending)

    assert response.status_code == (404 if "0" in ending else 200)
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-robots-tag"] == "noindex, nofollow, noarchive"
    assert response.headers["referrer-policy"] == "no-referrer"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cross-origin-resource-policy"] == "same-origin"
    if response.headers["content-type"].startswith("text/html"):
        assert '<meta name="robots" content="noindex">' in response.text


@pytest.mark.parametrize("ending", ["", ".pdf", ".png"])
@pytest.mark.parametrize(
    "name", ["NOTATOKEN", "%00", "%F0%9F%A6%B7", "A" * 50, "A" * 5000, "====", "7KDM-3Q9T-RSEJ-G2Y9-ABCY"]
)
async def test_wrong_link_gets_one_friendly_page_with_404(
    browser: httpx.AsyncClient, clinic: Clinic, name: str, ending: str
):
    response = await browser.get(f"/c/{name}{ending}")
    assert response.status_code == 404
    assert "This certificate link does not open" in text_of(response)
    assert "+7 495 123-45-67" in text_of(response)


async def test_other_endings_open_nothing(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    for ending in (".svg", ".pdf.exe", ".", ".PDF"):
        assert (await browser.get(path + ending)).status_code == 404


async def test_changed_link_opens_nothing(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    for place in range(3, len(path) - 1, 7):
        other = path[:place] + ("A" if path[place] != "A" else "B") + path[place + 1 :]
        assert (await browser.get(other)).status_code == 404


async def test_link_ends_with_its_time(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    clinic.wait(days=29)
    assert (await browser.get(path)).status_code == 200
    clinic.wait(days=1)
    for ending in ("", ".pdf", ".png"):
        assert (await browser.get(path + ending)).status_code == 404


async def test_certificate_that_cannot_be_used_has_no_page(browser: httpx.AsyncClient, clinic: Clinic):
    made = await issue(clinic)
    path = await path_of(made.certificate_id)
    assert (await browser.get(f"{path}.pdf")).status_code == 200
    await freeze(actor=MANAGER, certificate_id=made.certificate_id, reason="Lost", now=clinic.now)
    for ending in ("", ".pdf", ".png"):
        assert (await browser.get(path + ending)).status_code == 404


async def test_expired_certificate_has_no_page(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic, expires_on=date(2026, 3, 3))
    assert (await browser.get(path)).status_code == 200
    clinic.wait(days=2)
    assert (await browser.get(path)).status_code == 404


async def test_who_guesses_links_gets_a_friendly_page_with_429(browser: httpx.AsyncClient, clinic: Clinic):
    path, code = await certificate(clinic)
    for _ in range(60):
        assert (await browser.get("/c/NOTATOKEN")).status_code == 404
    for address in ("/c/NOTATOKEN", path, f"{path}.pdf", f"{path}.png"):
        response = await browser.get(address)
        assert (response.status_code, response.headers["retry-after"]) == (429, "60")
        assert "Your certificate is not lost" in text_of(response)
        assert code not in response.text
    clinic.wait(minutes=1)
    assert (await browser.get(path)).status_code == 200


async def test_opening_a_certificate_often_is_not_slowed_down(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    assert {(await browser.get(path)).status_code for _ in range(70)} == {200}


@pytest.mark.parametrize(
    ("query", "header", "language", "drawn"),
    [
        ("", "uk-UA,uk;q=0.9", "uk", "5 000,00 ₽"),
        ("", "de", "ru", "5 000,00 ₽"),
        ("?lang=en", "ru", "en", "5,000.00 RUB"),
        ("?lang=xx", "en", "en", "5 000,00 ₽"),
    ],
)
async def test_page_is_in_the_visitors_language_and_the_certificate_in_its_own_unless_chosen(
    browser: httpx.AsyncClient, clinic: Clinic, query: str, header: str, language: str, drawn: str
):
    path, _ = await certificate(clinic)
    response = await browser.get(path + query, headers={"accept-language": header})

    assert f'<html lang="{language}">' in response.text
    chosen = "?lang=en" if query == "?lang=en" else ""
    assert f'src="{path}.png{chosen}"' in response.text
    pdf = await browser.get(f"{path}.pdf{query}", headers={"accept-language": header})
    assert drawn in text_of_pdf(pdf.content)


async def test_page_offers_every_language(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    page = (await browser.get(path)).text
    for language in LOCALES:
        assert f'href="{path}?lang={language}"' in page


async def test_many_at_once_are_drawn_one_after_the_other(browser: httpx.AsyncClient, clinic: Clinic):
    paths = [(await certificate(clinic))[0] for _ in range(4)]
    files = await asyncio.gather(*(browser.get(f"{path}{ending}") for path in paths for ending in (".pdf", ".png")))
    assert {file.status_code for file in files} == {200}
    assert len({file.content for file in files}) == len(files)


async def test_clinic_that_is_not_set_up_has_no_certificates(db: str):
    async with pages_client(Clock()) as browser:
        response = await browser.get("/c/NOTATOKEN")
    assert response.status_code == 404
    assert "call us" not in text_of(response)


async def test_other_methods_are_refused(browser: httpx.AsyncClient, clinic: Clinic):
    path, _ = await certificate(clinic)
    assert (await browser.post(path)).status_code == 405
    assert (await browser.head(path)).status_code == 200
