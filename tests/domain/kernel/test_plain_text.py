import pytest

from domain.kernel.plain_text import TextLength, UnusableCharacters, clean_line, fold


def test_a_line_is_trimmed_composed_and_has_single_spaces():
    assert clean_line("  Анна \u00a0 Мари\u0438\u0306  ", maximum=20) == "Анна Марий"


@pytest.mark.parametrize(
    "text", ["a\x00b", "a\nb", "a\tb", "a\u200bb", "a\u202eb", "a\ud800", "a\ue000", "a\u2028b", "a\U0010fffe", "\x7fa"]
)
def test_characters_that_cannot_be_read_are_refused(text: str):
    with pytest.raises(UnusableCharacters) as refused:
        clean_line(text, maximum=20, field=("reason",))
    assert refused.value.field == ("reason",)


@pytest.mark.parametrize("text", ["", "   ", "x" * 11, "x" * 100_000])
def test_a_line_has_1_to_maximum_characters(text: str):
    with pytest.raises(TextLength, match="1 to 10 characters"):
        clean_line(text, maximum=10)


def test_the_longest_line_passes():
    assert clean_line("x" * 10, maximum=10) == "x" * 10
    assert clean_line("й" * 10, maximum=10) == "й" * 10


def test_folded_texts_are_equal_whatever_case_yo_and_apostrophe():
    assert fold("Алёна  МАР`ЯНА") == fold("алена мар\u2019яна") == "алена мар'яна"
    assert fold("Straße") == fold("STRASSE")
    assert fold("е\u0308лка") == "елка"
