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
    """Return a text that no spreadsheet takes for a formula: what might begin one gets an apostrophe before it.

    What looks as if it had got one gets another, so that `unguarded` finds every text again.
    """
    bare = text.lstrip("'")
    is_formula = bare[:1] in _FORMULA or bare.lstrip()[:1] in _FORMULA
    return f"'{text}" if bare and is_formula else text


def unguarded(cell: str) -> str:
    """Return the text that `safe_cell` made a cell of."""
    return cell[1:] if cell[:1] == "'" and safe_cell(cell[1:]) == cell else cell


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file (RFC 4180, UTF-8 with a mark by which spreadsheets know it) whose cells start no formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
    return (_BYTE_ORDER_MARK + file.getvalue()).encode()


def read(text: str, *, field: tuple[str, ...] = ()) -> list[list[str]]:
    """Return the rows of a CSV file whose cells are parted by commas, semicolons or tabs, whichever its head has most.

    The head is the first line with something in it. Empty rows stay, so that a row's place tells its number. Cells are
    trimmed; an apostrophe that `written` put before one is there for `unguarded`.

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
        rows.extend([cell.strip() for cell in row] for row in reader)
    except csv.Error as error:
        raise NotATable(field=field, row=len(rows) + 1) from error
    return rows
