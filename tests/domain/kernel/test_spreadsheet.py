import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.spreadsheet import NotATable, read, safe_cell, unguarded, written

STARTS = "=+-@\t\r\n|＝＋－＠"


@pytest.mark.parametrize("start", STARTS)
def test_no_cell_starts_a_formula(start: str):
    assert safe_cell(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("start", STARTS.replace("\t\r\n", ""))
def test_white_space_before_a_formula_does_not_help(start: str):
    assert safe_cell(f" \u00a0{start}1+1") == f"' \u00a0{start}1+1"


@pytest.mark.parametrize("text", ["", "A-1", "12.50", "Привет", "'quoted", "1=2", "a@b.ru"])
def test_other_cells_stay(text: str):
    assert safe_cell(text) == text


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4), max_size=5))
def test_whatever_is_written_starts_no_formula(rows: list[list[str]]):
    text = written(rows).decode("utf-8-sig")
    assert not [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row if cell[:1] in set(STARTS)]


@given(st.text(st.sampled_from(f"{STARTS}' A\u00a0")))
def test_a_text_is_found_again_in_its_cell(text: str):
    assert unguarded(safe_cell(text)) == text


def test_a_file_is_read_as_it_was_written():
    rows = [["reference", "amount"], ["=1", "5,00"], ["'=1", ""], ["'x", ""], ['"x", y', "1"]]
    assert [[unguarded(cell) for cell in row] for row in read(written(rows).decode())] == rows


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_told_by_the_head(separator: str):
    assert read(f"a{separator}b\n1{separator} 2 \n\n") == [["a", "b"], ["1", "2"], []]


def test_what_is_no_table_is_refused_with_the_row():
    with pytest.raises(NotATable) as refused:
        read('a,b\n1,2\n"x', field=("file",))
    assert (refused.value.params["row"], refused.value.field) == (3, ("file",))
