"""Published checks as rows of a CSV file."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from claims.matching.unusable import Unusable

# Of two columns that mean the same the one that is named first here is read.
COLUMNS: Final = {
    "claim": "claim", "claimreviewed": "claim", "claimtext": "claim", "statement": "claim", "text": "claim",
    "title": "title", "headline": "title",
    "publisher": "publisher", "publishername": "publisher", "organization": "publisher", "author": "publisher",
    "source": "publisher",
    "url": "url", "reviewurl": "url", "link": "url",
    "rating": "rating", "verdict": "rating", "label": "rating", "textualrating": "rating",
    "claimant": "claimant", "speaker": "claimant", "claimedby": "claimant",
    "claimedon": "claimed_on", "claimdate": "claimed_on",
    "reviewedon": "reviewed_on", "reviewdate": "reviewed_on", "datepublished": "reviewed_on", "date": "reviewed_on",
    "language": "language", "languagecode": "language", "inlanguage": "language",
}  # fmt: skip
_MARKS: Final = ",;\t|"
_SPREADSHEETS_LINE: Final = re.compile(
    r"sep=(.)\r?\n", re.IGNORECASE
)  # in which Excel says what parts the columns


def rows(text: str) -> Iterator[dict[str, str]]:
    """Rows of a CSV file, parted by comma, semicolon, tab or bar, with the names of its columns in the first line."""
    text = text.lstrip("\ufeff\r\n")
    said = _SPREADSHEETS_LINE.match(text)
    text = text[said.end() :] if said else text
    head = text.split("\n", 1)[0]
    lines = csv.reader(
        io.StringIO(text, newline=""), delimiter=said[1] if said else max(_MARKS, key=head.count)
    )
    places = _places(next(lines, []))
    if "claim" not in places:
        return
    try:
        for line in lines:
            if any(cell.strip() for cell in line):
                yield {name: line[place] for name, place in places.items() if place < len(line)}
    except csv.Error:  # a cell without end
        raise Unusable("broken_csv", line=lines.line_num) from None


def _places(names: list[str]) -> dict[str, int]:
    """Which column says what."""
    known = [re.sub(r"[\W_]", "", name.casefold()) for name in names]
    found: dict[str, int] = {}
    for name, meaning in COLUMNS.items():
        if name in known:
            found.setdefault(meaning, known.index(name))
    return found
