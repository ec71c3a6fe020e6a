"""A4 pages with running text and tables, numbered at their foot."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout

from adapters.certificate_print.faces import Face
from adapters.certificate_print.fitting import clean
from domain.kernel.text import translate

MARGIN_MM: Final = 18
_FOOT_MM: Final = 14
_FOOT_SHARE: Final = 0.75
_SIGNATURES_MM: Final = 42
_SIGNATURES_GAP_MM: Final = 10
_COLUMN_GAP_MM: Final = 8
_TEXT_PT: Final = 10
_SMALL_PT: Final = 8
_LEADING: Final = 1.45
_MM_PER_PT: Final = 25.4 / 72
_INK: Final = (31, 41, 55)
_PALE: Final = (107, 114, 128)
_SHADE: Final = (241, 245, 249)


class Sheet(FPDF):
    """Pages being written, from top to bottom.

    Args:
        title: of the document.
        locale: its language.
        made_on: its date; the clock is not asked, so that the same document is the same file.
        foot: what stands at the foot of each page.
    """

    def __init__(self, *, title: str, locale: str, made_on: date, foot: str) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self._locale, self._foot = locale, clean(foot)
        self.set_margins(MARGIN_MM, MARGIN_MM)
        self.set_auto_page_break(auto=True, margin=MARGIN_MM + _FOOT_MM / 2)
        self.set_creation_date(datetime.combine(made_on, time(), UTC))
        self.set_title(clean(title))
        self.set_lang(locale)
        self.set_producer("Enamel")
        for face in (Face.TEXT, Face.STRONG, Face.ANY):
            self.add_font(face.value, fname=face.path)
        self.set_fallback_fonts([Face.ANY.value], exact_match=False)
        self.set_font(Face.TEXT.value, size=_TEXT_PT)
        self.set_text_color(*_INK)
        self.add_page()
        self.set_text_shaping(use_shaping_engine=True, features={"lnum": True, "tnum": True})

    def footer(self) -> None:
        """Number the page."""
        self.set_y(-MARGIN_MM)
        self.set_font(Face.TEXT.value, size=_SMALL_PT)
        self.set_text_color(*_PALE)
        number = translate(self._locale, "Page {number} of {count}", number=self.page_no(), count="{nb}")
        self.cell(self.epw * _FOOT_SHARE, 5, self._foot)
        self.cell(self.epw * (1 - _FOOT_SHARE), 5, number, align="R")
        self.set_text_color(*_INK)

    def write_text(
        self, text: str, *, size_pt: float = _TEXT_PT, strong: bool = False, gap_mm: float = 0, align: str = "L"
    ) -> None:
        """Set a paragraph over the whole width, with a gap above it."""
        self.ln(gap_mm)
        self.set_font((Face.STRONG if strong else Face.TEXT).value, size=size_pt)
        self.multi_cell(
            self.epw, size_pt * _MM_PER_PT * _LEADING, clean(text), align=align, new_x="LMARGIN", new_y="NEXT"
        )

    def write_table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        widths: Sequence[int],
        right: Sequence[int],
        size_pt: float = _TEXT_PT,
        last_strong: bool = False,
    ) -> None:
        """Set a table whose head stands on every page that it reaches.

        Args:
            head: names of the columns; none at all if every name is empty.
            rows: the cells.
            widths: of the columns, in proportion.
            right: columns that are set to the right.
            size_pt: of the text.
            last_strong: whether the last row stands out.
        """
        strong = FontFace(family=Face.STRONG.value, fill_color=_SHADE)
        self.set_font(Face.TEXT.value, size=size_pt)
        self.set_draw_color(*_PALE)
        with self.table(
            width=self.epw,
            col_widths=tuple(widths),
            text_align=tuple("RIGHT" if place in right else "LEFT" for place in range(len(widths))),
            borders_layout=TableBordersLayout.HORIZONTAL_LINES,
            headings_style=strong,
            first_row_as_headings=any(head),
            line_height=size_pt * _MM_PER_PT * _LEADING,
            padding=1,
        ) as table:
            if any(head):
                table.row([clean(cell) for cell in head])
            for place, cells in enumerate(rows):
                is_strong = last_strong and place == len(rows) - 1
                table.row([clean(cell) for cell in cells], style=strong if is_strong else None)

    def leave_signatures(self, sides: Sequence[tuple[str, str]], *, note: str) -> None:
        """Leave room for signatures side by side, all on one page.

        Args:
            sides: what stands above each line: for whom, and the name.
            note: what stands below each line.
        """
        width, top = self.epw / len(sides), self.get_y() + _SIGNATURES_GAP_MM
        if top + _SIGNATURES_MM > self.h - self.b_margin:
            self.add_page()
            top = self.get_y()
        for place, (side, name) in enumerate(sides):
            self._signature(self.l_margin + place * width, top, width - _COLUMN_GAP_MM, side, name, note)

    def _signature(self, x: float, top: float, width: float, side: str, name: str, note: str) -> None:
        self.set_xy(x, top)
        self.set_font(Face.STRONG.value, size=_TEXT_PT)
        self.cell(width, 5, clean(side))
        self.set_xy(x, top + 5)
        self.set_font(Face.TEXT.value, size=_TEXT_PT)
        self.multi_cell(width, 5, clean(name), align="L", max_line_height=5)
        line = top + _SIGNATURES_MM - 5
        self.line(x, line, x + width, line)
        self.set_xy(x, line)
        self.set_font(Face.TEXT.value, size=_SMALL_PT)
        self.set_text_color(*_PALE)
        self.cell(width, 5, clean(note))
        self.set_text_color(*_INK)
