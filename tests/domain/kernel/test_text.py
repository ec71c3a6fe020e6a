from datetime import date
from pathlib import Path

import pytest

from domain.kernel import text
from domain.kernel.text import best_locale, format_date, format_money, translate

RUSSIAN = """
msgid ""
msgstr ""
"Language: ru\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Hello, {name}"
msgstr "Здравствуйте, {name}"
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
