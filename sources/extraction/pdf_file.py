"""PDFs with a text layer: printed lines become paragraphs again.

A PDF knows letters and places, no words and no paragraphs. What is made here is a draft that a person
compares with the original, and the note says so.
"""

import re
import unicodedata
from collections import Counter

from sources.canonical_text import canonical

from .extracted import Extracted, Unreadable, noted
from .kinds import PDF
from .pdf_lines import Line, Pages, pages_of
from .pdf_paragraphs import ends_a_sentence, mend_hyphens, paragraphs_of

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EDGE = 0.1
"""Running heads and page numbers stand in the outer tenth of a page."""


def read(content: bytes) -> Extracted:
    """Raises Unreadable ("encrypted", "broken", "scan", "garbled", "empty", "too_many_pages", "too_long")."""
    found = pages_of(content)
    _check(found)
    running = _running_lines(found.lines)
    text, starts = _joined(
        [[line for line in page if not _is_running(line, running)] for page in found.lines]
    )
    if not text:
        raise Unreadable("empty")
    note, code, details = _note(found, text)
    return Extracted(
        text=text,
        media_type=PDF,
        title=_title(found.title),
        author=_one_line(found.author),
        pages=starts,
        note=note,
        note_code=code,
        note_details=details,
        rest=canonical(
            "\n".join(line.text for page in found.lines for line in page if _is_running(line, running))
        ),
    )


def _check(found: Pages) -> None:
    letters = "".join(line.text for page in found.lines for line in page)
    letters = "".join(letters.split())
    if not letters:
        raise Unreadable("scan" if found.has_pictures else "empty")
    strange = sum(
        unicodedata.category(letter) in ("Co", "Cn", "Cc", "Cs") or letter == "\ufffd" for letter in letters
    )
    strange -= letters.count("\ufffe")  # a hyphen at the end of a line
    if strange * 4 > len(letters):
        raise Unreadable("garbled")


def _joined(pages: list[list[Line]]) -> tuple[str, list[int]]:
    """The text, and the offset at which each page begins; one without text begins where the text ended."""
    texts = mend_hyphens([paragraphs_of(page) for page in pages])
    text = ""
    starts: list[int] = []
    for page in texts:
        page = canonical(page).strip()
        # A sentence that runs on overleaf is not torn apart; NFC cannot join across a space or a line end.
        glue = " " if text and page[:1].islower() and not ends_a_sentence(text) else "\n\n"
        if page:
            text += (glue if text else "") + page
        starts.append(len(text) - len(page))
    return text, starts


def _running_lines(pages: list[list[Line]]) -> set[str]:
    """What stands at the edge of most pages, whatever its page number."""
    seen = Counter(key for page in pages for key in {_running_key(line) for line in page if _at_edge(line)})
    return {key for key, count in seen.items() if count >= 3 and count * 2 > len(pages)}


def _is_running(line: Line, running: set[str]) -> bool:
    return _at_edge(line) and _running_key(line) in running


def _at_edge(line: Line) -> bool:
    return bool(line.size) and not _EDGE < line.height < 1 - _EDGE


def _running_key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _note(found: Pages, text: str) -> tuple[str, str, dict[str, object]]:
    if blank := [number for number, page in enumerate(found.lines, 1) if not page]:
        more = " …" if len(blank) > 20 else ""
        return noted("pdf_blank_pages", pages=", ".join(map(str, blank[:20])) + more)
    if len(_RIGHT_TO_LEFT.findall(text)) * 5 > len(text):
        return noted("pdf_right_to_left")
    return noted("pdf")


def _title(text: str) -> str:
    return _one_line(text).removeprefix("Microsoft Word - ")


def _one_line(text: str) -> str:
    return " ".join(canonical(text).split())[:500]
