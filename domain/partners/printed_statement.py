"""What the printed form of a partner's statement shows, apart from how: the act of settlement and the list of lines."""

from dataclasses import dataclass
from datetime import date

from domain.kernel import spreadsheet
from domain.kernel.money import format_minor
from domain.kernel.text import translate
from domain.partners.wording import KIND_TEXTS, TABLE_HEAD


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line: what the partner owes for it in minor units, negative for what the clinic owes."""

    position: int
    booked_on: date
    kind: str
    reference: str
    promotion: str | None
    store: str | None
    amount_minor: int


@dataclass(frozen=True, slots=True)
class PrintedSum:
    """What all lines of a kind come to, as in `PrintedLine`."""

    kind: str
    count: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class PrintedStatement:
    """A statement to print.

    Args:
        locale: the language of the document.
        currency: of all amounts.
        clinic_name: one side of the act.
        partner_name: the other side.
        contract: the agreement's number; None if it has none.
        contract_on: the day it was signed, where known.
        number: of the statement, counted for each partner.
        period_from: its first day.
        period_to: its last day.
        closed_on: when it was closed.
        opening_minor: what the clinic held or owed before the period; negative for what the partner owed.
        closing_minor: the same after it.
        total_minor: what the partner owes for the period.
        payments_minor: what the partner paid in the period, less what it was paid.
        sums: the lines summed up by kind.
        lines: the lines, as many as are printed.
        line_count: how many there are.
    """

    locale: str
    currency: str
    clinic_name: str
    partner_name: str
    contract: str | None
    contract_on: date | None
    number: int
    period_from: date
    period_to: date
    closed_on: date
    opening_minor: int
    closing_minor: int
    total_minor: int
    payments_minor: int
    sums: tuple[PrintedSum, ...]
    lines: tuple[PrintedLine, ...]
    line_count: int


def as_csv(statement: PrintedStatement) -> bytes:
    """Return the lines of a statement as a CSV file for spreadsheets; two columns of amounts, none of them negative."""
    locale, currency = statement.locale, statement.currency
    rows = [[translate(locale, text) for text in TABLE_HEAD]]
    rows += [
        [
            str(line.position), line.booked_on.isoformat(), translate(locale, KIND_TEXTS[line.kind]), line.reference,
            line.promotion or "", line.store or "", *amounts(line.amount_minor), currency,
        ]
        for line in statement.lines
    ]  # fmt: skip
    return spreadsheet.written(rows)


def amounts(amount_minor: int) -> tuple[str, str]:
    """Return an amount as the cells of two columns: what the partner owes, and what the clinic owes."""
    text = format_minor(abs(amount_minor))
    return (text, "") if amount_minor >= 0 else ("", text)
