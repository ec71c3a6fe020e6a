"""The page behind a referral code, as a browser without scripts sees it."""

import html
import re
from urllib.parse import urlencode

import httpx
import pytest

from api.pages.form import DOCUMENT_VERSION, read_form
from domain.kernel.clock import Clock
from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.text import LOCALES
from tests.api.pages.conftest import pages_client
from tests.clinic import Clinic

FORM = {"first_name": "Борис", "phone": "8 916 765-43-21", "comment": "", "personal_data": "yes"}


def text_of(response: httpx.Response) -> str:
    """Return the page's text without its markup."""
    body = response.text[response.text.index("<body") :]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


async def send(browser: httpx.AsyncClient, address: str, **fields: str) -> httpx.Response:
    return await browser.post(address, data={**FORM, **fields})


async def test_page_shows_who_invites_the_offer_the_terms_and_the_form(browser: httpx.AsyncClient, code: str):
    response = await browser.get(f"/r/{code}")

    assert response.status_code == 200
    text = text_of(response)
    assert "Анна invites you" in text
    assert "welcome bonus" in text
    assert "For new patients" in text
    for name in ("first_name", "phone", "comment", "personal_data", "advertising", "referral_name"):
        assert f'id="{name}" name="{name}"' in response.text
        assert f'<label for="{name}">' in response.text
    assert "checked" not in response.text.split("</style>")[1]


async def test_only_the_consent_to_keep_the_data_is_required(browser: httpx.AsyncClient, code: str):
    page = (await browser.get(f"/r/{code}")).text
    boxes = dict(re.findall(r'<input type="checkbox" id="(\w+)"[^>]*?( required)?>', page))
    assert boxes == {"personal_data": " required", "advertising": "", "referral_name": ""}


async def test_code_may_be_typed_in_any_spelling(browser: httpx.AsyncClient, code: str):
    typed = f"{code[:4].lower()}-{code[4:].lower()}"
    response = await browser.get(f"/r/{typed}")
    assert response.status_code == 200
    assert f'action="/r/{code}"' in response.text


async def test_form_makes_a_lead_and_leads_on_to_thanks(browser: httpx.AsyncClient, code: str):
    response = await send(browser, f"/r/{code}", comment="After six\r\nplease", advertising="yes")

    assert (response.status_code, response.headers["location"]) == (303, f"/r/{code}/thanks")
    lead = await fetchrow("SELECT * FROM patient WHERE first_name = 'Борис'")
    assert lead is not None
    assert (lead["phone"], lead["status"], lead["locale"]) == ("+79167654321", "LEAD", "en")
    referral = await fetchrow("SELECT status, comment FROM referral WHERE friend_id = $1", lead["id"])
    assert referral is not None
    assert (referral["status"], referral["comment"]) == ("REGISTERED", "After six\nplease")
    consents = await fetch("SELECT purpose, document_version, ip FROM consent WHERE patient_id = $1", lead["id"])
    assert {tuple(row) for row in consents} == {
        ("PERSONAL_DATA", DOCUMENT_VERSION, "203.0.113.7"),
        ("ADVERTISING", DOCUMENT_VERSION, "203.0.113.7"),
    }
    thanks = await browser.get(response.headers["location"])
    assert thanks.status_code == 200
    assert "Thank you!" in text_of(thanks)


async def test_consent_to_be_named_is_kept_when_it_is_given(browser: httpx.AsyncClient, code: str):
    await send(browser, f"/r/{code}", referral_name="yes")
    assert await fetchval("SELECT count(*) FROM consent WHERE purpose = 'REFERRAL_NAME'") == 1


async def test_everything_that_is_missing_is_told_at_once_and_what_was_typed_is_kept(
    browser: httpx.AsyncClient, code: str
):
    before = await fetchval("SELECT count(*) FROM patient")
    response = await browser.post(f"/r/{code}", data={"comment": "<b>late</b>", "advertising": "yes"})

    assert response.status_code == 422
    for name in ("first_name", "phone", "personal_data"):
        assert f'<a href="#{name}">' in response.text
        assert re.search(rf'id="{name}"[^>]*aria-invalid="true" aria-describedby="{name}-error"', response.text)
        assert f'id="{name}-error"' in response.text
    assert "&lt;b&gt;late&lt;/b&gt;</textarea>" in response.text
    assert re.search(r'id="advertising"[^>]* checked', response.text)
    assert 'role="alert"' in response.text
    assert await fetchval("SELECT count(*) FROM patient") == before


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("phone", "123", "This is not a valid phone number."),
        ("first_name", "x" * 101, "Write 1 to 100 characters."),
        ("comment", "x" * 501, "A comment has at most 500 characters."),
    ],
)
async def test_what_the_domain_refuses_is_shown_at_its_field(
    browser: httpx.AsyncClient, code: str, field: str, value: str, message: str
):
    response = await send(browser, f"/r/{code}", **{field: value})

    assert response.status_code == 422
    assert re.search(rf'id="{field}-error">{re.escape(html.escape(message))}<', response.text)
    assert html.escape(value) in response.text


async def test_control_characters_are_dropped(browser: httpx.AsyncClient, code: str):
    response = await send(browser, f"/r/{code}", first_name="Бо\x00рис", comment="a\x07b")
    assert response.status_code == 303
    assert await fetchval("SELECT comment FROM referral") == "ab"


async def test_page_tells_nobody_who_is_a_patient(browser: httpx.AsyncClient, clinic: Clinic, code: str):
    await clinic.register("Вера", phone="+79160000001")
    known = await send(browser, f"/r/{code}", first_name="Вера", phone="+79160000001")
    new = await send(browser, f"/r/{code}", first_name="Глеб", phone="+79160000002")

    assert (known.status_code, known.headers["location"], known.text) == (
        new.status_code, new.headers["location"], new.text,
    )  # fmt: skip


async def test_sending_again_and_again_is_slowed_down(browser: httpx.AsyncClient, code: str):
    statuses = []
    for _ in range(10):
        response = await send(browser, f"/r/{code}", first_name="Глеб")
        statuses.append(response.status_code)
    assert statuses[0] == 303
    assert response.status_code == 429
    assert int(response.headers["retry-after"]) > 0
    assert "Too many attempts" in text_of(response)


@pytest.mark.parametrize("path", ["/r/NOTACODE", "/r/" + "7" * 5000, "/r/%00", "/r/%F0%9F%A6%B7", "/r/NOTACODE/thanks"])
async def test_wrong_code_gets_a_friendly_page_with_404(browser: httpx.AsyncClient, path: str):
    response = await browser.get(path)
    assert response.status_code == 404
    assert "This invitation does not open" in text_of(response)
    assert "+7 495 123-45-67" in text_of(response)


@pytest.mark.parametrize("ending", ["", "/thanks"])
async def test_who_guesses_codes_gets_a_friendly_page_with_429(
    browser: httpx.AsyncClient, clinic: Clinic, code: str, ending: str
):
    for _ in range(60):
        assert (await browser.get("/r/NOTACODE")).status_code == 404
    for path in ("/r/NOTACODE", f"/r/{code}{ending}"):
        response = await browser.get(path)
        assert (response.status_code, response.headers["retry-after"]) == (429, "60")
        assert "Please wait a moment" in text_of(response)
        assert "Try again in 60 seconds" in text_of(response)
        assert "+7 495 123-45-67" in text_of(response)
        assert "Анна" not in response.text
    assert (await send(browser, f"/r/{code}")).status_code == 429
    assert "Подождите немного" in text_of(await browser.get(f"/r/{code}?lang=ru"))
    assert await fetchval("SELECT count(*) FROM referral") == 0
    clinic.wait(minutes=1)
    assert (await browser.get(f"/r/{code}")).status_code == 200


async def test_reading_an_invitation_often_is_not_slowed_down(browser: httpx.AsyncClient, code: str):
    statuses = {(await browser.get(f"/r/{code}")).status_code for _ in range(70)}
    assert statuses == {200}


async def test_stopped_code_gets_the_friendly_page_also_for_its_form(
    browser: httpx.AsyncClient, clinic: Clinic, code: str
):
    await execute("UPDATE referral_code SET stopped_at = $1 WHERE code = $2", clinic.now, code)
    for response in (await browser.get(f"/r/{code}"), await send(browser, f"/r/{code}")):
        assert response.status_code == 404
        assert "This invitation does not open" in text_of(response)
    assert await fetchval("SELECT count(*) FROM referral") == 0


async def test_clinic_that_is_not_set_up_has_no_invitations(db: str):
    async with pages_client(Clock()) as browser:
        response = await browser.get("/r/ANYCODE1")
    assert response.status_code == 404
    assert "call us" not in text_of(response)


@pytest.mark.parametrize(
    ("query", "header", "language"),
    [
        ("", "uk-UA,uk;q=0.9", "uk"),
        ("", "de", "ru"),
        ("", "", "ru"),
        ("?lang=uk", "en", "uk"),
        ("?lang=xx", "en", "en"),
        ("?lang=", "en", "en"),
    ],
)
async def test_page_is_in_the_visitors_language(
    browser: httpx.AsyncClient, code: str, query: str, header: str, language: str
):
    response = await browser.get(f"/r/{code}{query}", headers={"accept-language": header})
    assert f'<html lang="{language}">' in response.text
    assert response.headers["content-language"] == language
    assert response.headers["vary"] == "accept-language"


async def test_chosen_language_is_kept_through_the_form(browser: httpx.AsyncClient, code: str):
    page = await browser.get(f"/r/{code}?lang=uk")
    assert f'action="/r/{code}?lang=uk"' in page.text
    response = await send(browser, f"/r/{code}?lang=uk")
    assert response.headers["location"] == f"/r/{code}/thanks?lang=uk"
    assert await fetchval("SELECT locale FROM patient WHERE first_name = 'Борис'") == "uk"


async def test_page_offers_every_language(browser: httpx.AsyncClient, code: str):
    page = (await browser.get(f"/r/{code}")).text
    for language in LOCALES:
        assert f'href="/r/{code}?lang={language}"' in page


async def test_page_lets_nothing_in_from_elsewhere_and_runs_no_script(browser: httpx.AsyncClient, code: str):
    response = await browser.get(f"/r/{code}")

    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert "<script" not in response.text
    assert not re.search(r"(?:src|href)=\"https?:", response.text)
    assert " style=" not in response.text
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"
    assert response.headers["cache-control"] == "no-store"


async def test_names_are_escaped(browser: httpx.AsyncClient, clinic: Clinic):
    evil = await clinic.register("<script>x")
    response = await browser.get(f"/r/{await clinic.code_of(evil.patient_id)}")
    assert "&lt;script&gt;x invites you" in response.text
    assert "<script" not in response.text


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (b"first_name=" + b"x" * 20_000, "application/x-www-form-urlencoded", 413),
        (b"{}", "application/json", 415),
        (b"", "multipart/form-data; boundary=x", 415),
        (b"&".join(b"a%d=1" % number for number in range(21)), "application/x-www-form-urlencoded", 400),
        (b"\xff\xfe=%FF&first_name=%ED%A0%80", "application/x-www-form-urlencoded", 422),
    ],
)
async def test_bad_bodies_are_refused(browser: httpx.AsyncClient, code: str, content: bytes, media: str, status: int):
    response = await browser.post(f"/r/{code}", content=content, headers={"content-type": media})
    assert response.status_code == status


def test_form_is_read_without_unknown_fields():
    form = read_form(urlencode({**FORM, "is_admin": "1", "comment": "x" * 3000}).encode())
    assert (form.first_name, form.personal_data, form.advertising) == ("Борис", True, False)
    assert len(form.comment) == 2000


async def test_other_methods_are_refused(browser: httpx.AsyncClient, code: str):
    assert (await browser.delete(f"/r/{code}")).status_code == 405
    assert (await browser.head(f"/r/{code}")).status_code == 200
