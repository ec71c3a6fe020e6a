"""What is refused when partners are settled with.

Invalid
    PeriodNotPossible       a period ends before it begins, is longer than a year or has not begun
    PeriodEndsTooLate       it ends too far ahead
    FileNotUnderstood       a partner's file lacks a column, or a row of it has no sensible amount
    ColumnsAlike            several columns of it may be the one that counts
    FileTooLong             a partner's file is longer than an input may be
    TooManyRows             it has more rows than can be held against the lines at once
Conflict
    PeriodTaken             an earlier statement reaches into the period
"""

from domain.kernel.errors import Conflict, Invalid


class PeriodNotPossible(Invalid):
    """A period ends before it begins, is longer than a year or lies in the future."""

    text = "A period begins today or earlier, ends on or after that day, and has at most {maximum} days."


class PeriodEndsTooLate(Invalid):
    """A period ends so far ahead that much of it would come after its closing."""

    text = "A period ends at most {maximum} days ahead: on {latest} or earlier."


class FileNotUnderstood(Invalid):
    """A partner's file lacks a column, or a row of it says no sensible amount."""

    text = "Row {row} of the file cannot be understood: it needs the columns {columns}, with amounts such as 312.50."


class ColumnsAlike(Invalid):
    """Several columns of a partner's file may be the one that counts."""

    text = "The columns {columns} mean the same: leave one of them in the file."


class FileTooLong(Invalid):
    """A partner's file is longer than an input may be."""

    text = "The file is too long: it may have {maximum} characters at most."


class TooManyRows(Invalid):
    """A partner's file has more rows than can be compared at once."""

    text = "The file is too long: it may have {maximum} rows at most."


class PeriodTaken(Conflict):
    """Periods follow one another: an earlier statement reaches into this one."""

    text = "The periods up to {until} are closed. Begin the next one after that day."
