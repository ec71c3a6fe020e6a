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
from domain.kernel.text import LOCALES, translate
from domain.partners.settlement_errors import FileNotUnderstood, FileTooLong, PeriodNotPossible, TooManyRows
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
    "reference", "order reference", "order_reference", "order", "номер заказа", "номер замовлення", "заказ",
    "замовлення", "номер", "основание", "підстава",
)  # fmt: skip
"""What a column of references may be called; the first that a file has counts."""

_AMOUNT_HEADS: Final = ("amount", "bonus", "sum", "сумма", "сума", "бонус")
_AMOUNT: Final = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,2})?", re.ASCII)
_DECORATION: Final = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, "−": "-", ",": "."})


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
    """Where a file has what counts; `owed` and `kind` only in a statement's own table, which has payments too."""

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
    """
    if period_from > today:
        raise PeriodNotPossible(field=("periodFrom",), maximum=MAX_PERIOD_DAYS)
    is_over = period_to > today + timedelta(days=MAX_DAYS_AHEAD)
    if is_over or not 0 <= (period_to - period_from).days < MAX_PERIOD_DAYS:
        raise PeriodNotPossible(field=("periodTo",), maximum=MAX_PERIOD_DAYS)


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

    Rows of one reference are added up. Rows without anything in them count for nothing, before the head too. A
    statement's own table in any language is understood as well; its payments count for nothing.

    Raises:
        TooManyRows: it has too many rows.
        NotATable: it is no CSV file.
        FileNotUnderstood: a column is missing, or a row has no reference or no amount.
    """
    rows = spreadsheet.read(text, field=("file",))
    if len(rows) > MAX_FILE_ROWS:
        raise TooManyRows(field=("file",), maximum=MAX_FILE_ROWS)
    filled = ((number, row) for number, row in enumerate(rows, start=1) if any(row))
    head_at, head = next(filled, (1, []))
    columns = _columns([cell.casefold() for cell in head])
    if columns is None:
        raise _not_understood(head_at)
    payments = {translate(locale, KIND_TEXTS[PAYMENT]).casefold() for locale in LOCALES}
    found: dict[str, int] = {}
    for number, row in filled:
        if len(row) <= columns.last:
            raise _not_understood(number)
        if columns.kind is None or row[columns.kind].casefold() not in payments:
            reference, amount_minor = _row(row, columns, number)
            found[reference] = found.get(reference, 0) + amount_minor
    return found


def compare(ours: Mapping[str, int], theirs: Mapping[str, int]) -> list[Compared]:
    """Return every reference of either side with its outcome, in the order of the references.

    Args:
        ours: what the clinic's lines amount to, a reference each.
        theirs: what the partner's file has.
    """
    return [_compared(each, ours.get(each), theirs.get(each)) for each in sorted({*ours, *theirs})]


def count(lines: Sequence[Compared], outcome: Outcome) -> int:
    """Return how many references came out so."""
    return sum(line.outcome is outcome for line in lines)


def _compared(reference: str, ours: int | None, theirs: int | None) -> Compared:
    if theirs is None:
        outcome = Outcome.MISSING
    elif ours is None:
        outcome = Outcome.UNKNOWN
    else:
        outcome = Outcome.MATCHED if ours == theirs else Outcome.DIFFERENT
    return Compared(outcome, reference, ours, theirs)


def _columns(head: Sequence[str]) -> _Columns | None:
    """Return where a file has what counts by its folded head, or None if it lacks something."""
    for locale in LOCALES:
        names = [translate(locale, each).casefold() for each in (REFERENCE_HEAD, PARTNER_OWES, CLINIC_OWES, KIND_HEAD)]
        if set(names) <= set(head):
            return _Columns(*(head.index(name) for name in names))
    reference = next((head.index(name) for name in _REFERENCE_HEADS if name in head), None)
    amount = next((head.index(name) for name in _AMOUNT_HEADS if name in head), None)
    return None if reference is None or amount is None else _Columns(reference, amount)


def _row(row: Sequence[str], columns: _Columns, number: int) -> tuple[str, int]:
    reference = row[columns.reference]
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
