"""The lines of a PDF as PDFium sees them, with where they stand on the page."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from sources.sentences import gettext_noop

from .extracted import MAX_CHARACTERS, MAX_PAGES, Unreadable


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, or two that PDFium joined at a hyphen (U+FFFE stands for the hyphen then).

    Lengths are in points, from the lower left corner of the page. All are 0 where PDFium cannot tell.
    """

    text: str
    left: float = 0
    right: float = 0
    first_baseline: float = 0
    last_baseline: float = 0
    size: float = 0
    height: float = 0
    """How high on the page the line begins: 0 is the lower edge, 1 the upper one."""


@dataclass(frozen=True, slots=True)
class Pages:
    lines: list[list[Line]]
    """Page by page."""
    has_pictures: bool
    """Whether a page without text holds a picture."""
    title: str
    author: str


def pages_of(content: bytes) -> Pages:
    """All lines of a PDF. Raises Unreadable ("encrypted", "broken", "too_many_pages", "too_long").

    PDFium is not made for threads: two of them inside it at once crash the process. One process reads one file.
    """
    try:
        return _pages(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable("encrypted") from error
        raise Unreadable("broken", kind=gettext_noop("a PDF")) from error


def _pages(content: bytes) -> Pages:
    document = pypdfium2.PdfDocument(content)
    try:
        if len(document) > MAX_PAGES:
            raise Unreadable("too_many_pages", pages=len(document), limit=MAX_PAGES)
        pages: list[list[Line]] = []
        has_pictures = False
        length = 0
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            length += text_page.count_chars()
            if length > MAX_CHARACTERS:
                raise Unreadable("too_long", length=length, limit=MAX_CHARACTERS)
            lines = list(_lines(text_page, page.get_height()))
            pages.append(lines)
            if not lines and not has_pictures:
                has_pictures = any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))
            text_page.close()
            page.close()
        said = document.get_metadata_dict()
        return Pages(pages, has_pictures, said.get("Title", ""), said.get("Author", ""))
    finally:
        document.close()


def _lines(text_page: pypdfium2.PdfTextPage, page_height: float) -> Iterator[Line]:
    text = text_page.get_text_range(errors="surrogatepass") if text_page.count_chars() else ""
    # PDFium counts UTF-16 units. Where its count is not ours, no place is better than a wrong one.
    placed = _units(text) == text_page.count_chars()
    start = 0
    for line in text.split("\r\n"):
        if bare := line.strip():
            first = start + _units(line[: len(line) - len(line.lstrip())])
            last = first + _units(bare) - 1
            yield _line(bare, text_page, first, last, page_height) if placed else Line(bare)
        start += _units(line) + 2


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _line(text: str, text_page: pypdfium2.PdfTextPage, first: int, last: int, page_height: float) -> Line:
    first_box, last_box = text_page.get_charbox(first), text_page.get_charbox(last)
    first_baseline = _baseline(text_page, first)
    return Line(
        text=text,
        left=min(first_box[0], last_box[0]),
        right=max(first_box[2], last_box[2]),
        first_baseline=first_baseline,
        last_baseline=_baseline(text_page, last),
        size=pdfium.FPDFText_GetFontSize(text_page, first),
        height=first_baseline / page_height if page_height else 0,
    )


def _baseline(text_page: pypdfium2.PdfTextPage, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    return y.value
