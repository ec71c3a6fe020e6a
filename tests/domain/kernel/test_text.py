from datetime import date
from pathlib import Path

import pytest

from domain.kernel import text
from domain.kernel.text import best_locale, format_date, format_money, translate, translate_count

RUSSIAN = """
msgid ""
msgstr ""
"Language: ru\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 :"
" n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgid "Hello, {name}"
msgstr "Здравствуйте, {name}"

msgid "{count} visit"
msgid_plural "{count} visits"
msgstr[0] "{count} визит"
msgstr[1] "{count} визита"
msgstr[2] "{count} визитов"
"""


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "ru" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "enamel.po").write_text(RUSSIAN.strip(), "utf-8")
    monkeypatch.setattr(text, "_FOLDER", tmp_path)
    text._catalogue.cache_clear()
    yield
    text._catalogue.cache_clear()


def test_a_text_is_told_in_the_readers_language(catalogues: None):
    assert translate("ru", "Hello, {name}", name="Анна") == "Здравствуйте, Анна"
    assert translate("en", "Hello, {name}", name="Anna") == "Hello, Anna"


def test_what_is_not_translated_or_of_an_unknown_language_is_english(catalogues: None):
    assert translate("uk", "Hello, {name}", name="Анна") == "Hello, Анна"
    assert translate("de", "Hello, {name}", name="Anna") == "Hello, Anna"
    assert translate("ru", "Good-bye") == "Good-bye"
    assert translate("ru", "100 % {as it is}") == "100 % {as it is}"
    assert translate("ru", "") == ""


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "0 визитов"), (1, "1 визит"), (2, "2 визита"), (5, "5 визитов"), (11, "11 визитов"), (12, "12 визитов"),
     (21, "21 визит"), (22, "22 визита"), (100, "100 визитов"), (111, "111 визитов"), (101, "101 визит")],
)  # fmt: skip
def test_a_number_takes_the_plural_form_that_russian_asks_for(catalogues: None, count: int, told: str):
    assert translate_count("ru", "{count} visit", "{count} visits", count) == told


def test_english_and_unknown_languages_know_one_and_many(catalogues: None):
    for locale in ("en", "uk", "de"):
        assert (
            translate_count(locale, "{count} visit of {name}", "{count} visits of {name}", 1, name="A")
            == "1 visit of A"
        )
        assert (
            translate_count(locale, "{count} visit of {name}", "{count} visits of {name}", 2, name="A")
            == "2 visits of A"
        )


@pytest.mark.parametrize(
    ("header", "locale"),
    [
        ("uk", "uk"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("de-DE,de;q=0.9,en;q=0.5,uk;q=0.7", "uk"),
        ("EN-us", "en"),
        ("en;q=0.2, ru; q=0.9", "ru"),
        ("en ; q = 0.2 , uk ;q=0.3", "uk"),
        ("en;q=0, de", "ru"),
        ("fr, de;q=0.9", "ru"),
        ("en;q=nonsense", "ru"),
        ("en;q=nan", "ru"),
        ("*", "ru"),
        (",;,", "ru"),
        ("", "ru"),
        (None, "ru"),
    ],
)
def test_the_best_language_of_the_header_is_chosen(header: str | None, locale: str):
    assert best_locale(header, "ru") == locale


def test_amounts_and_dates_are_written_for_people():
    assert format_money(1_000_50, "RUB", "ru").replace("\u00a0", " ") == "1 000,50 ₽"
    assert format_money(-1, "EUR", "en") == format_money(-1, "EUR", "de") == "-0.01\u00a0EUR"
    assert format_date(date(2026, 3, 15), "ru").replace("\u202f", " ").replace("\u00a0", " ") == "15 марта 2026 г."
    assert format_date(date(2026, 3, 15), "en") == format_date(date(2026, 3, 15), "de") == "March 15, 2026"
