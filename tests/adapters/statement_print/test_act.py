"""Acts of settlement: what their pages say, whatever names and however many lines they hold."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from adapters.statement_print import pdf
from adapters.statement_print.act import drawn
from domain.partners.printed_statement import PrintedLine, PrintedStatement, PrintedSum
from domain.partners.wording import KIND_TEXTS

LINES = (
    PrintedLine(1, date(2026, 3, 2), "SALE", "A-1", None, "Тверская", 300_00),
    PrintedLine(2, date(2026, 3, 3), "CERTIFICATE", "A-2", None, None, -120_05),
    PrintedLine(3, date(2026, 3, 4), "DISCOUNT", "9F3A11B2C4D5", "Весна", None, 70_00),
    PrintedLine(4, date(2026, 3, 5), "PAYMENT", "п/п 17", None, None, -1_000_00),
)
ACT = PrintedStatement(
    locale="en",
    currency="RUB",
    clinic_name="Стоматология «Эмаль»",
    partner_name="ООО «Аптека»",
    contract="17/2026",
    contract_on=date(2026, 1, 15),
    number=3,
    period_from=date(2026, 3, 1),
    period_to=date(2026, 3, 31),
    closed_on=date(2026, 4, 2),
    opening_minor=0,
    closing_minor=750_05,
    total_minor=249_95,
    payments_minor=1_000_00,
    sums=tuple(PrintedSum(line.kind, 1, line.amount_minor) for line in LINES),
    lines=LINES,
    line_count=4,
)


def pages(statement: PrintedStatement) -> list[str]:
    """Return the texts of an act's pages."""
    document = pypdfium2.PdfDocument(pdf(statement))
    try:
        texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    finally:
        document.close()
    return [" ".join(text.replace("\ufffe", "-").split()) for text in texts]


def test_an_act_says_who_settles_what():
    first, second = pages(ACT)
    for words in (
        "Act of settlement No. 3", "March 1, 2026 through March 31, 2026", "Стоматология «Эмаль»", "ООО «Аптека»",
        "Agreement 17/2026 of January 15, 2026", "Bonus for a purchase 1 300.00 RUB", "Total 3 370.00 RUB 120.05 RUB",
        "For the period 249.95 RUB", "The clinic holds 750.05 RUB for the partner.", "For the clinic", "Page 1 of 2",
    ):  # fmt: skip
        assert words in first
    for words in ("A-1", "Тверская", "9F3A11B2C4D5", "Весна", "п/п 17", "1,000.00 RUB", "Page 2 of 2"):
        assert words in second


@pytest.mark.parametrize(
    ("closing_minor", "words"),
    [(-100, "The partner owes the clinic 1.00 RUB."), (0, "Neither side owes the other anything.")],
)
def test_an_act_says_who_owes_what(closing_minor: int, words: str):
    assert words in pages(replace(ACT, closing_minor=closing_minor))[0]


def test_an_act_without_lines_has_one_page():
    (page,) = pages(replace(ACT, lines=(), line_count=0, sums=(), contract=None))
    assert "Total 0 0.00 RUB 0.00 RUB" in page
    assert "Agreement" not in page


def test_what_is_not_printed_is_told():
    assert "96 more lines are in the statement's CSV file." in pages(replace(ACT, line_count=100))[1]


def test_many_lines_go_on_under_the_same_head():
    lines = tuple(
        PrintedLine(number, date(2026, 3, 1) + timedelta(number % 31), kind, f"A-{number}", None, None, number)
        for number, kind in enumerate(list(KIND_TEXTS) * 12, start=1)
    )
    found = pages(replace(ACT, lines=lines, line_count=len(lines)))
    assert len(found) > 3
    assert all("Reference" in page for page in found[1:])
    assert f"Page {len(found)} of {len(found)}" in found[-1]


@pytest.mark.parametrize(
    "name",
    ["Ж" * 200, "слово " * 33, "عيادة الأسنان", "齿科 🦷 \u202eобратно", "<b>x</b> {name} **y** %s", "{nb}"],
)
def test_odd_names_fit(name: str):
    line = PrintedLine(1, date(2026, 3, 2), "SALE", name, name, name, 1)
    whole = replace(ACT, clinic_name=name, partner_name=name, contract=name, lines=(line,), line_count=1)
    assert len(pages(whole)) >= 2


def test_the_same_statement_is_the_same_file():
    assert drawn(ACT) == drawn(ACT) == pdf(ACT)


@pytest.mark.parametrize("locale", ["ru", "uk"])
def test_an_act_is_told_in_other_languages(locale: str):
    first, _ = pages(replace(ACT, locale=locale))
    assert {"ru": "Акт взаиморасчётов № 3", "uk": "Акт взаєморозрахунків № 3"}[locale] in first
