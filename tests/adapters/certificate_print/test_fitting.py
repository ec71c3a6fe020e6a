"""Texts of any length in their place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.certificate_print.faces import FOLDER, Face, characters_of
from adapters.certificate_print.fitting import ELLIPSIS, MM_PER_PT, Fitted, clean, fit


def one_each(text: str) -> float:
    """Tell a text's width where each character is as wide as the size is high."""
    return len(text) * MM_PER_PT


def fitted(text: str, *, width_mm: float = 35.0, height_mm: float = 10.0, max_lines: int = 9) -> Fitted:
    return fit(
        text,
        one_each,
        width_mm=width_mm,
        height_mm=height_mm,
        largest_pt=10,
        smallest_pt=5,
        leading=1.0,
        max_lines=max_lines,
    )


def test_short_text_has_its_largest_size():
    assert fitted("short") == Fitted(("short",), 10)


def test_longer_text_wraps_at_words_before_it_shrinks():
    assert fitted("four words on lines") == Fitted(("four words", "on lines"), 9.5)


def test_text_shrinks_to_keep_its_lines():
    text = fitted("four words on lines", max_lines=1)
    assert text.lines == ("four words on lines",)
    assert text.size_pt == 5


def test_text_is_cut_after_a_word_at_its_smallest_size():
    assert fitted("one two three four five six seven", max_lines=1) == Fitted(("one two three four" + ELLIPSIS,), 5)


def test_word_that_is_longer_than_a_line_is_parted_and_cut():
    text = fitted("x" * 100, height_mm=4.0)
    assert text.lines == ("x" * 19, "x" * 18 + ELLIPSIS)


def test_no_comma_stands_before_an_ellipsis():
    assert fitted("one two, three, four five six", max_lines=1).lines == ("one two, three" + ELLIPSIS,)


def test_lines_of_a_message_are_kept():
    assert fitted("one\n\ntwo").lines == ("one", "", "two")


@given(st.text(max_size=300), st.floats(5, 100), st.floats(4, 60), st.integers(1, 8))
def test_whatever_is_set_fits(text: str, width_mm: float, height_mm: float, max_lines: int):
    result = fitted(clean(text), width_mm=width_mm, height_mm=height_mm, max_lines=max_lines)
    assert 5 <= result.size_pt <= 10
    assert len(result.lines) <= max_lines
    assert len(result.lines) * result.size_pt * MM_PER_PT <= height_mm + 1e-6
    assert all(one_each(line) * result.size_pt <= width_mm + 1e-6 for line in result.lines)


@given(st.text(max_size=300))
def test_clean_text_can_be_drawn(text: str):
    result = clean(text)
    known = characters_of(Face.ANY)
    assert all(character in "\n\u00a0" or ord(character) in known for character in result)
    assert not any(unicodedata.category(character) in {"Cc", "Cf", "Cs"} for character in result.replace("\n", ""))
    assert clean(result) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("й", "й"),
        ("a\tb\r\nc", "a b\nc"),
        ("  a   b  ", "a b"),
        ("10\u00a0000\u202f₽", "10\u00a0000 ₽"),
        ("🦷👍🏽", ""),
        ("❤️", "❤"),
        ("生日", "□□"),
        ("a\u202eb\u200bc", "abc"),
        ("e" + "\u0301\u0323\u0330\u0331", "ẹ\u0330\u0331"),
    ],
)
def test_characters_are_made_drawable(text: str, result: str):
    assert clean(text) == result


LETTERS = (
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІЇЄҐіїєґ₽₴€$№«»„“”—–…’·•0123456789"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)


@pytest.mark.parametrize("face", Face)
def test_each_font_writes_russian_ukrainian_english_and_money(face: Face):
    assert {ord(letter) for letter in LETTERS} <= characters_of(face)


def test_each_font_has_its_licence_beside_it():
    licences = {path.name.split("-")[0]: path.read_text("utf-8") for path in FOLDER.glob("*.txt")}
    for path in FOLDER.glob("*.ttf"):
        family = path.stem.split("-")[0].removesuffix("Sans")
        assert "Copyright" in licences[family]
        assert "Open Font License" in licences[family] or "Bitstream Vera" in licences[family]
