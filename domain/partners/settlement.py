"""Pure rules of settling with partners: periods, what a line's amount means, and how two files compare (R-PAR-4).

On the partner's account amounts are positive for what the clinic holds or owes. On a statement they are told the other
way round: what the partner owes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from domain.kernel import spreadsheet
from domain.kernel.money import MAX_AMOUNT_MINOR, to_minor
from domain.kernel.plain_text import one_line
from domain.kernel.text import LOCALES, translate
from domain.partners.settlement_errors import (
    ColumnsAlike,
    FileNotUnderstood,
    FileTooLong,
    PeriodEndsTooLate,
    PeriodNotPossible,
    TooManyRows,
)
from domain.partners.wording import CLINIC_OWES, KIND_HEAD, KIND_TEXTS, PARTNER_OWES, REFERENCE_HEAD

PAYMENT: Final = "PAYMENT"
"""The kind of lines that tell of money paid, in or out: they settle what the others amount to."""

KINDS: Final = (
    "SALE", "SALE_REVERSAL", "DISCOUNT", "DISCOUNT_REVERSAL", "BONUS", "BONUS_REVERSAL", "VOUCHER", "CERTIFICATE",
    PAYMENT,
)  # fmt: skip
"""The kinds of lines on a partner's account, in the order in which a statement sums them up."""

MAX_PERIOD_DAYS: Final = 366
MAX_DAYS_AHEAD: Final = 31
MAX_FILE_CHARACTERS: Final = 60_000
MAX_FILE_ROWS: Final = 100_000
MAX_REFERENCE_CHARACTERS: Final = 200
_REFERENCE_CHARACTERS: Final = 12

_REFERENCE_HEADS: Final = (
    ("reference",), ("order reference", "order_reference", "номер заказа", "номер замовлення"),
    ("order", "заказ", "замовлення"), ("номер",), ("основание", "підстава"),
)  # fmt: skip
"""What a column of references may be called: a better name first, those that are as good as each other together."""

_AMOUNT_HEADS: Final = (
    ("bonus", "bonuses", "bonus amount", "бонус", "бонусы", "бонуси", "сумма бонуса", "сума бонусу"),
    ("amount", "sum", "сумма", "сума"),
)  # fmt: skip
"""What a column of amounts may be called, likewise: beside a bonus an amount is what the order cost."""

_AMOUNT: Final = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,2})?", re.ASCII)
_DECORATION: Final = str.maketrans({"'": None, " ": None, "\u00a0": None, "\u202f": None, "−": "-", ",": "."})


class Outcome(StrEnum):
    """How the two sides of one reference compare."""

    MATCHED = "MATCHED"
    """Both sides have it, with the same amount."""

    MISSING = "MISSING"
    """The clinic has it, the partner's file has not."""

    DIFFERENT = "DIFFERENT"
    """Both sides have it, with different amounts."""

    UNKNOWN = "UNKNOWN"
    """The partner's file has it, the period has not."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One reference held against the other side; amounts in minor units, as the partner owes them."""

    outcome: Outcome
    reference: str
    ours_minor: int | None
    theirs_minor: int | None


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where a file has what counts; `owed` and `kind` only in a statement's own table, which has payments too.

    In that table alone an apostrophe before what might begin a formula is ours.
    """

    reference: int
    amount: int
    owed: int | None = None
    kind: int | None = None

    @property
    def last(self) -> int:
        return max(self.reference, self.amount, self.owed or 0, self.kind or 0)


def checked_period(period_from: date, period_to: date, *, today: date) -> None:
    """Check that a statement can be for a period, both days included.

    A period may end up to a month ahead, so that the last one of a contract can be closed early: what comes after the
    closing goes into the next statement, whatever its date.

    Raises:
        PeriodNotPossible: it ends before it begins, is longer than a year, or lies in the future.
        PeriodEndsTooLate: it ends more than a month ahead.
    """
    if period_from > today:
        raise PeriodNotPossible(field=("periodFrom",), maximum=MAX_PERIOD_DAYS)
    if not 0 <= (period_to - period_from).days < MAX_PERIOD_DAYS:
        raise PeriodNotPossible(field=("periodTo",), maximum=MAX_PERIOD_DAYS)
    latest = today + timedelta(days=MAX_DAYS_AHEAD)
    if period_to > latest:
        raise PeriodEndsTooLate(field=("periodTo",), maximum=MAX_DAYS_AHEAD, latest=latest.isoformat())


def reference_of(entry_id: UUID, facts: Mapping[str, Any]) -> str:
    """Return the name by which both sides know a line: the partner's order, or a short one of ours.

    A line that takes an earlier one back has the name of that one.
    """
    order, reverses = facts.get("order"), facts.get("reverses")
    if reverses:
        entry_id = UUID(str(reverses))
    return str(order) if order else entry_id.hex[-_REFERENCE_CHARACTERS:].upper()


def check_file_length(text: str) -> None:
    """Check that a file that came as an input is not too long; the command line takes longer ones.

    Raises:
        FileTooLong: it is longer than 60 000 characters.
    """
    if len(text) > MAX_FILE_CHARACTERS:
        raise FileTooLong(field=("file",), maximum=MAX_FILE_CHARACTERS)


def read_file(text: str) -> dict[str, int]:
    """Return what a partner's file has for each reference, in minor units as the partner owes it.

    References are in one spelling, as those of reported orders are. Rows of one reference are added up. Rows without
    anything in them count for nothing, before the head too. A statement's own table in any language is understood as
    well; its payments count for nothing.

    Raises:
        TooManyRows: it has too many rows, the head apart.
        NotATable: it is no CSV file.
        ColumnsAlike: several columns may be the one that counts.
        FileNotUnderstood: a column is missing, or a row has no reference or no amount.
    """
    rows = spreadsheet.read(text, field=("file",))
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(row)]
    if len(filled) > MAX_FILE_ROWS + 1:
        raise TooManyRows(field=("file",), maximum=MAX_FILE_ROWS)
    head_at, head = filled[0] if filled else (1, [])
    columns = _columns([one_line(cell).casefold() for cell in head])
    if columns is None:
        raise _not_understood(head_at)
    payments = {translate(locale, KIND_TEXTS[PAYMENT]).casefold() for locale in LOCALES}
    found: dict[str, int] = {}
    for number, row in filled[1:]:
        if len(row) <= columns.last:
            raise _not_understood(number)
        if columns.kind is None or row[columns.kind].casefold() not in payments:
            reference, amount_minor = _row(row, columns, number)
            found[reference] = found.get(reference, 0) + amount_minor
    return found


def compare(ours: Mapping[str, int], theirs: Mapping[str, int]) -> list[Compared]:
    """Return every reference of either side with its outcome, in the order of the references.

    What comes to nothing on one side need not be on the other: nobody owes for it.

    Args:
        ours: what the clinic's lines amount to, a reference each.
        theirs: what the partner's file has.
    """
    return [_compared(each, ours.get(each), theirs.get(each)) for each in sorted({*ours, *theirs})]


def count(lines: Sequence[Compared], outcome: Outcome) -> int:
    """Return how many references came out so."""
    return sum(line.outcome is outcome for line in lines)


def _compared(reference: str, ours: int | None, theirs: int | None) -> Compared:
    if theirs is None and ours:
        return Compared(Outcome.MISSING, reference, ours, None)
    if ours is None and theirs:
        return Compared(Outcome.UNKNOWN, reference, None, theirs)
    ours, theirs = ours or 0, theirs or 0
    return Compared(Outcome.MATCHED if ours == theirs else Outcome.DIFFERENT, reference, ours, theirs)


def _columns(head: Sequence[str]) -> _Columns | None:
    """Return where a file has what counts by its folded head, or None if it lacks something.

    Raises:
        ColumnsAlike: several columns are as good as each other.
    """
    for locale in LOCALES:
        names = [translate(locale, each).casefold() for each in (REFERENCE_HEAD, PARTNER_OWES, CLINIC_OWES, KIND_HEAD)]
        if set(names) <= set(head):
            return _Columns(*(head.index(name) for name in names))
    reference, amount = _best(head, _REFERENCE_HEADS), _best(head, _AMOUNT_HEADS)
    return None if reference is None or amount is None else _Columns(reference, amount)


def _best(head: Sequence[str], heads: Sequence[Sequence[str]]) -> int | None:
    """Return where the one column with the best of some names is, or None if there is none."""
    places = next((found for names in heads if (found := [at for at, cell in enumerate(head) if cell in names])), [])
    if len(places) > 1:
        raise ColumnsAlike(field=("file",), columns=", ".join(head[place] for place in places))
    return places[0] if places else None


def _row(row: Sequence[str], columns: _Columns, number: int) -> tuple[str, int]:
    cell = row[columns.reference]
    reference = one_line(cell if columns.owed is None else spreadsheet.unguarded(cell))
    if not 0 < len(reference) <= MAX_REFERENCE_CHARACTERS or "\x00" in reference:
        raise _not_understood(number)
    if columns.owed is None or not row[columns.owed]:
        return reference, _amount(row[columns.amount], number)
    owed_minor = _amount(row[columns.owed], number)
    return reference, (_amount(row[columns.amount], number) if row[columns.amount] else 0) - owed_minor


def _amount(cell: str, number: int) -> int:
    text = cell.translate(_DECORATION)
    if not _AMOUNT.fullmatch(text) or abs(amount_minor := to_minor(Decimal(text))) > MAX_AMOUNT_MINOR:
        raise _not_understood(number)
    return amount_minor


def _not_understood(row: int) -> FileNotUnderstood:
    return FileNotUnderstood(field=("file",), row=row, columns="reference, amount")
