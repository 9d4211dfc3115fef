"""Lines and what they are: paragraphs, headings, list items, bylines, verse."""

import re
from typing import Final, NamedTuple

from claims.splitting.characters import lines_of, trim
from claims.splitting.reading import enumerations

PARAGRAPH: Final = "paragraph"
HEADING: Final = "heading"
LIST_ITEM: Final = "list_item"
BYLINE: Final = "byline"
VERSE: Final = "verse"


class Block(NamedTuple):
    start: int
    end: int
    kind: str
    body: int  # where the words begin: after the bullet or the number
    paragraph: int  # blocks of one number stand together, without an empty line between them


BULLET: Final = re.compile(
    r"[ \t\u200e\u200f]*(?:[•‣◦▪●∙⁃]\s*(?:[0-9۰-۹٠-٩]{1,3}[.)]\)?[ \t]+)?|[·*+–—-][ \t]+"
    r"|\(?[0-9۰-۹٠-٩]{1,3}[.)]\)?[ \t]+|\(?[a-zA-Z][.)][ \t]+)(?=\S)"
)
_MARKDOWN_HEADING: Final = re.compile(r"#{1,6}[ \t]+")
_BYLINE: Final = re.compile(
    r"(?:by|von|par|por|نوشتهٔ?|گزارش از|بقلم|published|updated|last updated|photo|photograph|image|picture|"
    r"credit|source|caption|file photo|foto|عکس|منبع|صورة)\b\s*:?\s+\S",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:published|updated|last updated|photo|image|picture|credit|source|caption)\s*:", re.IGNORECASE
)
_ENDS_SENTENCE: Final = (*".!?…؟۔。:;؛！？।॥።፧။",)
_CLOSING: Final = "”\"’'»«“)]"
_DIGIT: Final = re.compile(r"\d")

LONGEST_HEADING: Final = 140
LONGEST_VERSE: Final = 60
SHORT_LINE: Final = 40


def blocks(text: str) -> list[Block]:
    """Blocks of the text, in order; empty lines belong to none."""
    lines = lines_of(text)
    found: list[Block] = []
    paragraph: list[tuple[int, int]] = []
    number = 0
    at = 0
    while at <= len(lines):
        stop = lines.find("\n", at)
        stop = len(lines) if stop < 0 else stop
        start, end = trim(text, at, stop)
        if start < end:
            paragraph.append((start, end))
        if paragraph and (start >= end or stop == len(lines)):
            found.extend(_paragraph(text, paragraph, number))
            paragraph = []
            number += 1
        at = stop + 1
    return found


def _paragraph(text: str, lines: list[tuple[int, int]], number: int) -> list[Block]:
    if _is_verse(text, lines):
        return [Block(a, b, VERSE, a, number) for a, b in lines]
    joined: list[tuple[int, int]] = []
    wrapped = _is_wrapped(lines)
    apart = _is_bare_list(text, lines)
    for a, b in lines:
        if (
            joined
            and not apart
            and not BULLET.match(text, a, b)
            and (wrapped or _continues(text, joined[-1], a))
        ):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    pieces = [trim(text, a, b) for line in joined for a, b in enumerations.parts(text, *line)]
    found = [_block(text, a, b, alone=len(pieces) == 1, number=number) for a, b in pieces]
    if len(found) > 1 and found[0].kind == PARAGRAPH and _titles(text, found[0], found[1]):
        found[0] = Block(found[0].start, found[0].end, HEADING, found[0].body, number)
    return found


def _titles(text: str, line: Block, following: Block) -> bool:
    """A short line without a stop, above a paragraph: "About the company"."""
    short = line.end - line.start <= LONGEST_VERSE and not _sentence_like(text, line.start, line.end)
    return short and following.kind == PARAGRAPH and _sentence_like(text, following.start, following.end)


def _block(text: str, start: int, end: int, *, alone: bool, number: int) -> Block:
    bullet = BULLET.match(text, start, end)
    if bullet and bullet.end() < end:
        return Block(start, end, LIST_ITEM, bullet.end(), number)
    heading = _MARKDOWN_HEADING.match(text, start, end)
    if heading:
        return Block(start, end, HEADING, heading.end(), number)
    if not _sentence_like(text, start, end):
        if _BYLINE.match(text, start, end) and end - start <= LONGEST_HEADING:
            return Block(start, end, BYLINE, start, number)
        if (alone or number == 0) and end - start <= LONGEST_HEADING:
            return Block(start, end, HEADING, start, number)
    elif end - start <= LONGEST_HEADING and _LABEL.match(text, start, end):
        return Block(start, end, BYLINE, start, number)
    return Block(start, end, PARAGRAPH, start, number)


def _sentence_like(text: str, start: int, end: int) -> bool:
    return text[start:end].rstrip(_CLOSING + " ").endswith(_ENDS_SENTENCE) or text[end - 1] in '”"»'


def _is_wrapped(lines: list[tuple[int, int]]) -> bool:
    """Whether the line breaks were made by a machine at a fixed width."""
    lengths = [b - a for a, b in lines[:-1]]
    return len(lines) > 2 and min(lengths) >= 45 and max(lengths) <= 110 and max(lengths) - min(lengths) <= 25


def _is_bare_list(text: str, lines: list[tuple[int, int]]) -> bool:
    """Short lines of which none ends a sentence: items without bullets, not a wrapped sentence."""
    return len(lines) > 2 and not any(b - a > SHORT_LINE or _sentence_like(text, a, b) for a, b in lines)


def _continues(text: str, before: tuple[int, int], start: int) -> bool:
    return text[start].islower() and not _sentence_like(text, *before) and not BULLET.match(text, *before)


def _is_verse(text: str, lines: list[tuple[int, int]]) -> bool:
    if len(lines) < 4 or _is_wrapped(lines) or any(b - a > LONGEST_VERSE for a, b in lines):
        return False
    if any(BULLET.match(text, a, b) or _DIGIT.search(text, a, b) for a, b in lines):
        return False
    if sum(len(text[a:b].split()) for a, b in lines) < 3 * len(lines):
        return False
    return sum(text[b - 1] in ".!?" for _, b in lines) <= len(lines) // 2
