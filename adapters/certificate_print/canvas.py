"""One A5 page on which drawings and fitted texts are put, in millimetres from its upper left corner."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from fpdf import FPDF
from fpdf.bidi import auto_detect_base_direction
from fpdf.enums import TextDirection
from fpdf.svg import SVGObject

from adapters.certificate_print.faces import Face, characters_of
from adapters.certificate_print.fitting import MM_PER_PT, Fitted, clean, fit

WIDTH_MM = 210.0
HEIGHT_MM = 148.0
_MEASURED_AT_PT = 100.0
_MANY_LINES = 99


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the page."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Block:
    """A text and how it may be set.

    Args:
        text: as people wrote it.
        face: its font.
        sizes_pt: the largest and the smallest.
        colour: as `#rrggbb`.
        height_mm: the room it takes at most.
        gap_mm: the room above it, unless it comes first.
        max_lines: how many lines it takes at most.
        leading: the distance of its lines, as a multiple of the size.
        grows: whether it may take the room that the others leave, however many lines that is.
    """

    text: str
    face: Face
    sizes_pt: tuple[float, float]
    colour: str
    height_mm: float
    gap_mm: float = 0.0
    max_lines: int = 1
    leading: float = 1.2
    grows: bool = False


class Canvas:
    """A page being drawn.

    Args:
        title: of the document.
        locale: its language.
        made_on: the date of the document; the clock is not asked, so that the same page is the same file.
    """

    def __init__(self, *, title: str, locale: str, made_on: date) -> None:
        pdf = FPDF(orientation="landscape", unit="mm", format=(HEIGHT_MM, WIDTH_MM))
        pdf.alias_nb_pages("")
        pdf.set_auto_page_break(auto=False)
        pdf.set_margin(0)
        pdf.c_margin = 0
        pdf.set_creation_date(datetime.combine(made_on, time(), UTC))
        pdf.set_title(clean(title))
        pdf.set_lang(locale)
        pdf.set_producer("Enamel")
        pdf.add_page()
        pdf.set_text_shaping(use_shaping_engine=True, features={"lnum": True})
        self._pdf = pdf
        self._widths: dict[tuple[Face, str], float] = {}

    def output(self) -> bytes:
        """Return the PDF document."""
        return bytes(self._pdf.output())

    def draw(self, svg: str) -> None:
        """Draw an SVG picture of the page's own size over what is there."""
        SVGObject(svg).draw_to_page(self._pdf, 0, 0)

    def stack(self, blocks: Sequence[Block], box: Box, *, align: str = "C", air_mm: float = 0.0) -> None:
        """Set texts one below the other, together in the middle of a box from top to bottom.

        Args:
            blocks: the texts; together with their gaps they may take the box's height at most. Empty ones are left out.
            box: the place.
            air_mm: by how much a gap may grow where there is room.
            align: `C` for centred, `L` for lines that begin where the reader does.
        """
        shown = [block for block in blocks if clean(block.text)]
        gaps = [block.gap_mm if number else 0.0 for number, block in enumerate(shown)]
        lines = {number: self.fitted(block, box.width) for number, block in enumerate(shown) if not block.grows}
        taken = sum(gaps) + sum(_height_mm(shown[number], fitted) for number, fitted in lines.items())
        for number, block in enumerate(shown):
            if block.grows:
                room = max(block.height_mm, box.height - taken)
                lines[number] = self.fitted(replace(block, height_mm=room, max_lines=_MANY_LINES), box.width)
        fitted = [(block, lines[number]) for number, block in enumerate(shown)]
        heights = [_height_mm(block, each) for block, each in fitted]
        spare = box.height - sum(heights) - sum(gaps)
        air = max(0.0, min(air_mm, spare / (len(fitted) + 1)))
        gaps = [gap + (air if number else 0.0) for number, gap in enumerate(gaps)]
        y = box.y + (box.height - sum(heights) - sum(gaps)) / 2
        for (block, each), height, gap in zip(fitted, heights, gaps, strict=True):
            self._set(block, each, Box(box.x, y + gap, box.width, height), align)
            y += gap + height

    def fitted(self, block: Block, width_mm: float) -> Fitted:
        """Return a text as it would be set into a width."""
        return fit(
            clean(block.text),
            lambda text: self._width(block.face, text),
            width_mm=width_mm,
            height_mm=block.height_mm,
            largest_pt=block.sizes_pt[0],
            smallest_pt=block.sizes_pt[1],
            leading=block.leading,
            max_lines=block.max_lines,
        )

    def _set(self, block: Block, fitted: Fitted, box: Box, align: str) -> None:
        size_mm = fitted.size_pt * MM_PER_PT
        self._pdf.set_text_color(block.colour)
        for number, line in enumerate(fitted.lines):
            if not line:
                continue
            self._use(block.face, line, fitted.size_pt)
            top = box.y + size_mm * (number * block.leading + (block.leading - 1) / 2)
            is_rtl = auto_detect_base_direction(line) is TextDirection.RTL
            self._pdf.set_xy(box.x, top)
            self._pdf.cell(box.width, size_mm, line, align="R" if align == "L" and is_rtl else align)

    def _width(self, face: Face, text: str) -> float:
        known = self._widths.get((face, text))
        if known is None:
            self._use(face, text, _MEASURED_AT_PT)
            known = self._pdf.get_string_width(text) / _MEASURED_AT_PT
            self._widths[face, text] = known
        return known

    def _use(self, face: Face, text: str, size_pt: float) -> None:
        """Choose a font, and the one that stands in for it if `text` needs that."""
        self._load(face)
        if any(ord(character) not in characters_of(face) for character in text):
            self._load(Face.ANY)
            self._pdf.set_fallback_fonts([Face.ANY.value], exact_match=False)
        self._pdf.set_font(face.value, size=size_pt)

    def _load(self, face: Face) -> None:
        if face.value.lower() not in self._pdf.fonts:
            self._pdf.add_font(face.value, fname=face.path)


def _height_mm(block: Block, fitted: Fitted) -> float:
    return len(fitted.lines) * fitted.size_pt * MM_PER_PT * block.leading
