"""Which printed lines belong to one paragraph, and which hyphens belong to a word."""

import itertools
import re
import statistics

from .pdf_lines import Line

HYPHEN = "\ufffe"
"""PDFium's sign, and ours, for a hyphen at the end of a line."""

_BULLET = re.compile(r"(?:[•◦▪‣●■–—*·-]|\(?\d{1,3}[.)]|[a-z]\))\s+\S")
_SENTENCE_END = re.compile(r"[.!?…:؟۔。！？][\"'”’»)\]\d¹²³]*\Z")
_BROKEN_WORD = re.compile(rf"(\w+){HYPHEN}\s*(\w+)")
_HYPHEN_AT_END = re.compile(r"(?<=\w)[-\u00ad\u2010]\Z")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def paragraphs_of(lines: list[Line]) -> str:
    """The lines of a page, with a blank line where a paragraph ends."""
    if not lines:
        return ""
    leading = _usual_leading(lines)
    margin = max(line.right for line in lines)
    text = lines[0].text
    for above, line in itertools.pairwise(lines):
        if _BULLET.match(line.text):
            text += "\n" if _BULLET.match(above.text) or not line.size else "\n\n"
        elif _ends_before(above, line, leading, margin):
            text += "\n\n"
        elif _HYPHEN_AT_END.search(text):
            text = _HYPHEN_AT_END.sub(HYPHEN, text)
        else:
            text += " "
        text += line.text
    return text


def ends_a_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text))


def mend_hyphens(pages: list[str]) -> list[str]:
    """Join the words that were broken at the end of a line.

    The hyphen goes only between small letters, and stays where the document writes the word with a hyphen
    elsewhere: "pub-lished" is joined; "COVID-19", "1992-95" and a "well-known" that occurs twice are not.
    """
    words = set(re.findall(r"\w+(?:-\w+)*", "\n".join(pages).lower()))

    def mended(match: re.Match[str]) -> str:
        before, after = match[1], match[2]
        with_hyphen = f"{before}-{after}"
        if before + after in words:
            return before + after
        if with_hyphen.lower() in words or not (before[-1].islower() and after.islower() and after.isalpha()):
            return with_hyphen
        return before + after

    return [_BROKEN_WORD.sub(mended, page).replace(HYPHEN, "-") for page in pages]


def _usual_leading(lines: list[Line]) -> float:
    """The usual distance of two lines, as a multiple of the size of the letters."""
    steps = [
        (above.last_baseline - line.first_baseline) / line.size
        for above, line in itertools.pairwise(lines)
        if line.size and 0.8 < (above.last_baseline - line.first_baseline) / line.size < 2.5
    ]
    return statistics.median_low(steps) if steps else 1.25


def _ends_before(above: Line, line: Line, leading: float, margin: float) -> bool:
    """Whether a paragraph ends with the line above."""
    if not (above.size and line.size):
        return ends_a_sentence(above.text) and len(above.text) < 50
    size = max(above.size, line.size)
    step = above.last_baseline - line.first_baseline
    if step <= 0.3 * size:  # the next column, or a piece of the same line
        return not (line.text[:1].islower() and not ends_a_sentence(above.text)) and abs(step) > 0.3 * size
    if abs(above.size - line.size) > 0.1 * size or step > 1.3 * leading * size:
        return True
    if not ends_a_sentence(above.text) or _RIGHT_TO_LEFT.search(line.text):
        return False
    ends_early = above.right < margin - 0.2 * (margin - above.left)
    is_indented = line.left > above.left + 0.8 * size
    return ends_early or is_indented
