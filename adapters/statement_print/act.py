"""From a statement to its pages: who settles what with whom, signatures, and the lines behind it."""

from datetime import date
from typing import Final

from adapters.statement_print.sheet import Sheet
from domain.kernel.text import format_date, format_money, translate
from domain.partners.printed_statement import PrintedLine, PrintedStatement
from domain.partners.wording import DUE_TEXTS, KIND_TEXTS, LINES_HEAD

_TITLE_PT: Final = 16
_HEADING_PT: Final = 12
_LINES_PT: Final = 8
_PAYMENT: Final = "PAYMENT"


def drawn(statement: PrintedStatement) -> bytes:
    """Return the PDF document of an act of settlement."""
    words = _Words(statement)
    title = translate(words.locale, "Act of settlement No. {number}", number=statement.number)
    period = translate(
        words.locale,
        "for the period from {first} through {last}",
        first=words.day(statement.period_from),
        last=words.day(statement.period_to),
    )
    sheet = Sheet(title=title, locale=statement.locale, made_on=statement.closed_on, foot=f"{title} {period}")
    sheet.write_text(title, size_pt=_TITLE_PT, strong=True)
    sheet.write_text(period)
    _sides(sheet, statement, words)
    _sums(sheet, statement, words)
    _balances(sheet, statement, words)
    _signatures(sheet, statement, words)
    if statement.lines:
        _lines(sheet, statement, words)
    return bytes(sheet.output())


class _Words:
    """Days and amounts in a statement's language."""

    def __init__(self, statement: PrintedStatement) -> None:
        self.locale, self._currency = statement.locale, statement.currency

    def day(self, day: date) -> str:
        return format_date(day, self.locale)

    def short_day(self, day: date) -> str:
        return day.isoformat() if self.locale == "en" else f"{day:%d.%m.%Y}"

    def money(self, amount_minor: int) -> str:
        return format_money(amount_minor, self._currency, self.locale)

    def columns(self, amount_minor: int) -> tuple[str, str]:
        """Return an amount in two columns: what the partner owes, and what the clinic owes."""
        text = self.money(abs(amount_minor))
        return (text, "") if amount_minor >= 0 else ("", text)


def _sides(sheet: Sheet, statement: PrintedStatement, words: _Words) -> None:
    """Write between whom it is, and when it was made."""
    sheet.write_text(f"{translate(words.locale, 'The clinic')}: {statement.clinic_name}", gap_mm=5)
    sheet.write_text(f"{translate(words.locale, 'The partner')}: {statement.partner_name}")
    if statement.contract and statement.contract_on:
        text = translate(
            words.locale, "Agreement {number} of {day}", number="{number}", day=words.day(statement.contract_on)
        )
        sheet.write_text(text.replace("{number}", statement.contract))
    elif statement.contract:
        sheet.write_text(
            translate(words.locale, "Agreement {number}", number="{number}").replace("{number}", statement.contract)
        )
    sheet.write_text(translate(words.locale, "Drawn up on {day}", day=words.day(statement.closed_on)))


def _sums(sheet: Sheet, statement: PrintedStatement, words: _Words) -> None:
    """Write what each kind of lines comes to, payments left out."""
    shown = [each for each in statement.sums if each.kind != _PAYMENT]
    rows = [
        (translate(words.locale, KIND_TEXTS[each.kind]), str(each.count), *words.columns(each.amount_minor))
        for each in shown
    ]
    owed = sum(each.amount_minor for each in shown if each.amount_minor > 0)
    owing = sum(-each.amount_minor for each in shown if each.amount_minor < 0)
    rows.append(
        (
            translate(words.locale, "Total"),
            str(sum(each.count for each in shown)),
            words.money(owed),
            words.money(owing),
        )
    )
    head = (
        translate(words.locale, "What for"),
        translate(words.locale, "Lines"),
        translate(words.locale, "The partner owes"),
        translate(words.locale, "The clinic owes"),
    )
    sheet.ln(5)
    sheet.write_table(head, rows, widths=(46, 12, 21, 21), right=(1, 2, 3), last_strong=True)


def _balances(sheet: Sheet, statement: PrintedStatement, words: _Words) -> None:
    """Write how the balance went from the period's beginning to its end, and what is owed now."""
    due = -statement.closing_minor
    rows = (
        (translate(words.locale, "Balance before the period"), *words.columns(-statement.opening_minor)),
        (translate(words.locale, "For the period"), *words.columns(statement.total_minor)),
        (translate(words.locale, "Payments in the period"), *words.columns(-statement.payments_minor)),
        (translate(words.locale, "Balance after the period"), *words.columns(due)),
    )
    head = (
        translate(words.locale, "Settlement"),
        translate(words.locale, "In the clinic's favour"),
        translate(words.locale, "In the partner's favour"),
    )
    sheet.ln(6)
    sheet.write_table(head, rows, widths=(48, 26, 26), right=(1, 2), last_strong=True)
    text = DUE_TEXTS[(due > 0) - (due < 0)]
    sheet.write_text(translate(words.locale, text, amount=words.money(abs(due))), strong=True, gap_mm=5)


def _signatures(sheet: Sheet, statement: PrintedStatement, words: _Words) -> None:
    """Leave room for both sides' signatures, together on one page."""
    sides = (
        (translate(words.locale, "For the clinic"), statement.clinic_name),
        (translate(words.locale, "For the partner"), statement.partner_name),
    )
    sheet.leave_signatures(sides, note=translate(words.locale, "position, name, signature"))


def _lines(sheet: Sheet, statement: PrintedStatement, words: _Words) -> None:
    """Write the lines behind the act, from a page of their own on."""
    sheet.add_page()
    sheet.write_text(translate(words.locale, "Lines of the statement"), size_pt=_HEADING_PT, strong=True)
    sheet.ln(3)
    head = [translate(words.locale, text) for text in LINES_HEAD]
    rows = [_line(line, words) for line in statement.lines]
    sheet.write_table(head, rows, widths=(8, 13, 34, 21, 17, 17), right=(0, 4, 5), size_pt=_LINES_PT)
    missing = statement.line_count - len(statement.lines)
    if missing > 0:
        sheet.write_text(
            translate(words.locale, "{count} more lines are in the statement's CSV file.", count=missing), gap_mm=4
        )


def _line(line: PrintedLine, words: _Words) -> tuple[str, ...]:
    about = " · ".join(
        part for part in (translate(words.locale, KIND_TEXTS[line.kind]), line.promotion, line.store) if part
    )
    return (
        str(line.position), words.short_day(line.booked_on), about, line.reference, *words.columns(line.amount_minor),
    )  # fmt: skip
