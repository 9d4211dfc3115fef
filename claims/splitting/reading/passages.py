"""The passages of a text, with what the claim rules must know about each."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, NamedTuple

from claims.splitting.characters import quotations, trim
from claims.splitting.reading import blocks as block
from claims.splitting.reading.sentences import sentences
from claims.splitting.records import Passage

_DATELINE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ ][A-ZÀ-Þ][A-ZÀ-Þ'’.-]+)*(?:,[^—–\n]{0,40})?(?:\s?\([A-Za-z /]{2,30}\))?"
    # "Quito, 19 ago (Efe).-", "Tours (Indre), le 6 mai 2025 –"
    r"|[A-ZÀ-Þ][\w'’.-]+(?: [\w'’.-]+){0,3}(?: \([^()\n]{2,30}\))?, "
    r"(?:le )?\d{1,2}(?:er)? (?:de )?[^\W\d_]{3,10}\.?(?: (?:de )?\d{4}(?: \([^()\n]{2,30}\))?| \([^()\n]{2,30}\))\.?"
    r"|[A-ZÀ-Þ][\w'’.-]+(?:,? [A-ZÀ-Þ\d][\w'’.-]*){0,4}\s?\((?:Reuters|AP|AFP|dpa|EFE|UPI|[A-Z]{2,6})\))"
    r"(?:\s+[—–-]{1,2}|(?<=\.)[—–-]{1,2})\s+(?=\S)"
)


class Reading(NamedTuple):
    """A passage, where its words begin, and the paragraph it stands in."""

    start: int
    end: int
    kind: str
    body: int
    paragraph: int

    @property
    def passage(self) -> Passage:
        return Passage(self.start, self.end, self.kind)


def passages(text: str, language: str) -> list[Passage]:
    """The passages alone, as `split` gives them."""
    return [reading.passage for reading in readings(text, language)]


def readings(text: str, language: str) -> list[Reading]:
    """All passages of the text, in order. With the white space between them they make up the whole text."""
    found: list[Reading] = []
    for part in block.blocks(text):
        if part.kind == block.PARAGRAPH:
            found.extend(_paragraph(text, part, language))
        elif part.kind == block.LIST_ITEM:
            found.extend(_list_item(text, part, language))
        else:
            found.append(Reading(part.start, part.end, part.kind, part.body, part.paragraph))
    return found


def _paragraph(text: str, part: block.Block, language: str) -> Iterator[Reading]:
    start = part.start
    head = text[start : min(part.end, start + 120)]
    dateline = _DATELINE.match(head) if any(dash in head for dash in "—–-") else None
    if dateline and part.end - start - dateline.end() > 20:
        a, b = trim(text, start, start + dateline.end())
        yield Reading(a, b, "byline", a, part.paragraph)
        start += dateline.end()
    quoted = quotations(text, start, part.end)
    for a, b in sentences(text, start, part.end, language):
        yield Reading(a, b, "quotation" if _inside(quoted, a, b) else "sentence", a, part.paragraph)


def _list_item(text: str, part: block.Block, language: str) -> Iterator[Reading]:
    """A list item of several sentences is several passages, the first with its bullet."""
    spans = sentences(text, part.body, part.end, language) or [(part.body, part.end)]
    for index, (a, b) in enumerate(spans):
        yield Reading(a if index else part.start, b, "list_item", a, part.paragraph)


def _inside(quoted: list[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_left(quoted, (start + 1,)) - 1
    return index >= 0 and quoted[index][0] <= start and end <= quoted[index][1] + 1
