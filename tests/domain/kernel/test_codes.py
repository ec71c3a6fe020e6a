import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel import codes
from domain.kernel.codes import ALPHABET, fold, generate, grouped, normalise, with_check

BODIES = st.text(ALPHABET, min_size=1, max_size=25)


@given(BODIES, st.data())
def test_every_single_wrong_character_is_noticed(body: str, data: st.DataObject):
    code = with_check(body)
    place = data.draw(st.integers(0, len(code) - 1))
    wrong = data.draw(st.sampled_from([each for each in ALPHABET if each != code[place]]))
    assert normalise(code[:place] + wrong + code[place + 1 :]) is None


@given(BODIES, st.data())
def test_every_swap_of_neighbours_is_noticed(body: str, data: st.DataObject):
    code = with_check(body)
    place = data.draw(st.integers(0, len(code) - 2))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert normalise(swapped) == (code if swapped == code else None)


def test_every_error_in_one_code_is_noticed():
    code = with_check("7KDM3Q9")
    errors = [code[:i] + other + code[i + 1 :] for i in range(8) for other in ALPHABET if other != code[i]]
    swaps = [code[:i] + code[i + 1] + code[i] + code[i + 2 :] for i in range(7) if code[i] != code[i + 1]]
    assert len(errors) == 8 * 31
    assert [each for each in errors + swaps if normalise(each) is not None] == []


def test_a_generated_code_has_the_wanted_length_and_is_its_own_spelling():
    made = {generate(8) for _ in range(200)}
    assert len(made) == 200
    assert all(len(code) == 8 and normalise(code) == code and set(code) <= set(ALPHABET) for code in made)


def test_the_alphabet_has_no_look_alikes():
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


CODE = with_check("0123ABCEHKMPTXYVSJG1")


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        f"  {CODE[:4]} {CODE[4:8]}-{CODE[8:12]}_{CODE[12:]}\t\r\n",
        "\u200b".join(CODE),
        "\u2011".join(CODE),
        f"{CODE[:4]}\u00a0{CODE[4:9]}\u2014{CODE[9:]}",
        "".join(chr(ord(each) + 0xFEE0) for each in CODE),
        CODE.replace("0", "O").replace("1", "I").replace("V", "U"),
        CODE.replace("0", "o").replace("1", "l").replace("V", "u"),
        CODE.translate(str.maketrans("ABCEHKMPTXY03", "АВСЕНКМРТХУОЗ")),
        CODE.translate(str.maketrans("ABCEHKMPTXY03", "авсенкмртхуоз")),
        CODE.translate(str.maketrans("ESJ1G", "ЁЅЈІԌ")),
        CODE.translate(str.maketrans("ESJ1G", "ёѕјїԍ")),
        CODE.replace("E", "е\u0308"),
    ],
)
def test_every_spelling_is_folded_to_the_one(typed: str):
    assert normalise(typed) == CODE


@pytest.mark.parametrize(
    "typed", ["", " ", "-", "0", "A", "ЖЖЖ", "AB!C", "\x00AB", "\ud800AB", "A" * 101, "Ж" * 100, "🦷🦷"]
)
def test_what_can_be_no_code_gives_none(typed: str):
    assert normalise(typed) is None


@given(st.text(max_size=120))
def test_whatever_is_typed_gives_none_or_a_right_code(typed: str):
    code = normalise(typed)
    assert code is None or (set(code) <= set(ALPHABET) and with_check(code[:-1]) == code and normalise(code) == code)


def test_a_code_is_grouped_for_reading():
    assert grouped("7KDM3Q9T") == "7KDM-3Q9T"
    assert grouped("7KDM3Q9TA", 3) == "7KD-M3Q-9TA"
    assert normalise(grouped(CODE)) == CODE
    assert codes.MIN_CHARACTERS == 2


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("7kdm", "7KDM"), ("7к-dм", "7KDM"), ("o1", "01"), ("", ""), (" - ", ""), ("7KD!", None), ("7" * 101, None)],
)
def test_a_part_of_a_code_has_one_spelling(typed: str, folded: str | None):
    assert fold(typed) == folded
