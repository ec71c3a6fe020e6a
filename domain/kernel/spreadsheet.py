"""CSV files that people open in spreadsheets, and those that they save there."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from domain.kernel.errors import Invalid

_FORMULA: Final = frozenset("=+-@\t\r\n|％＝＋－＠")
_SEPARATORS: Final = ",;\t"
_BYTE_ORDER_MARK: Final = "\ufeff"


class NotATable(Invalid):
    """A text is no CSV file."""

    text = "Row {row} of the file cannot be read."


def safe_cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: what might begin one gets an apostrophe before it."""
    is_formula = text[:1] in _FORMULA or text.lstrip()[:1] in _FORMULA
    return f"'{text}" if text and is_formula else text


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file (RFC 4180, UTF-8 with a mark by which spreadsheets know it) whose cells start no formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
    return (_BYTE_ORDER_MARK + file.getvalue()).encode()


def read(text: str, *, field: tuple[str, ...] = ()) -> list[list[str]]:
    """Return the rows of a CSV file whose cells are parted by commas, semicolons or tabs, whichever its head has most.

    The head is the first line with something in it. Empty rows stay, so that a row's place tells its number. An
    apostrophe that `written` put before a cell is gone.

    Args:
        text: the file.
        field: where the input stands.

    Raises:
        NotATable: it is no CSV file.
    """
    plain = text.removeprefix(_BYTE_ORDER_MARK)
    head = next((line for line in io.StringIO(plain) if line.strip()), "")
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(plain, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    try:
        rows.extend([_cell(cell) for cell in row] for row in reader)
    except csv.Error as error:
        raise NotATable(field=field, row=len(rows) + 1) from error
    return rows


def _cell(text: str) -> str:
    stripped = text.strip()
    return stripped[1:] if stripped[:1] == "'" and stripped[1:2] in _FORMULA else stripped
