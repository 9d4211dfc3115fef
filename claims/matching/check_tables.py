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
    r"sep=(.)\r?\n?$", re.IGNORECASE
)  # in which Excel says what parts the columns


def rows(text: str) -> Iterator[tuple[int, dict[str, str] | Unusable]]:
    """Rows of a CSV file, parted by comma, semicolon, tab or bar, with the names of its columns in the first line: each
    with the line it begins in, as a text editor counts them, or why its cells cannot be told apart.
    """
    lines = list(io.StringIO(text.lstrip("\ufeff"), newline=""))
    skipped = next((n for n, line in enumerate(lines) if line.strip("\r\n")), len(lines))
    said = _SPREADSHEETS_LINE.match(lines[skipped]) if skipped < len(lines) else None
    skipped += bool(said)
    lines = lines[skipped:]
    mark = said[1] if said else max(_MARKS, key=(lines or [""])[0].count)
    table = csv.reader(lines, delimiter=mark)
    try:
        names = next(table, [])
        places = _places(names)
        if "claim" not in places:
            return
        reached = table.line_num
        for cells in table:
            begins, reached = reached, table.line_num
            if any(cell.strip() for cell in cells):
                written = lines[begins:reached]
                yield begins + skipped + 1, _row(cells, places, len(names), written, mark)
    except csv.Error:  # a cell longer than any is
        raise Unusable("broken_csv", line=table.line_num + skipped) from None
    except _Open:
        raise Unusable("open_quotation", line=begins + skipped + 1) from None


class _Open(Exception):  # noqa: N818  # what was found
    """A cell that begins with a quotation mark has no end: it took all that follows."""


def _row(
    cells: list[str], places: dict[str, int], columns: int, written: list[str], mark: str
) -> dict[str, str] | Unusable:
    """What a row says. The reader of Python takes what it can get; what it had to guess at is refused here."""
    if any('"' in line for line in written):
        try:
            list(csv.reader(written, delimiter=mark, strict=True))
        except csv.Error as problem:
            if "end of data" in str(problem):
                raise _Open from None
            return Unusable("quotation_mark")
    if any(cell.strip() for cell in cells[columns:]):
        return Unusable("too_many_cells", cells=len(cells), columns=columns)
    return {name: cells[place] for name, place in places.items() if place < len(cells)}


def _places(names: list[str]) -> dict[str, int]:
    """Which column says what."""
    known = [re.sub(r"[\W_]", "", name.casefold()) for name in names]
    found: dict[str, int] = {}
    for name, meaning in COLUMNS.items():
        if name in known:
            found.setdefault(meaning, known.index(name))
    return found
