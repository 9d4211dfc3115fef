"""All facts of a text in one pass, and those of a stretch of it by bisection."""

from bisect import bisect_left
from datetime import date
from typing import Final

from claims.splitting.facts import law
from claims.splitting.facts.dates import dates
from claims.splitting.facts.names import names
from claims.splitting.facts.numbers import figures
from claims.splitting.facts.readable import Readable, sought
from claims.splitting.facts.spans import Found, Spans
from claims.splitting.languages import pack as pack_of
from claims.splitting.patterns.anchors import Anchors
from claims.splitting.records import Fact
from claims.splitting.words.vocabulary import vocabulary

NUMERIC: Final = frozenset({"quantity", "share", "money", "rank", "age"})
FIGURES: Final = frozenset({"quantity", "share", "money"})
NAMED: Final = frozenset({"person", "place", "organisation"})


def _as_written(found: Found, text: str, readable: Readable) -> Found:
    """The fact in the letters of the text, where others stood for them, and its place in the text."""
    start, end, fact = found
    unit = fact.get("unit", "")
    at = readable.text.find(unit, end, end + 80) if unit and readable.text is not text else -1
    if at >= 0:
        fact["unit"] = text[readable.place(at) : readable.place(at + len(unit) - 1) + 1]
    if not readable.is_original:
        start, end = readable.place(start), readable.place(end)
    if fact["type"] in NAMED:
        fact["name"] = text[start:end]
    return start, end, fact | {"text": text[start:end]}


class Facts:
    """The facts of one text."""

    def __init__(self, text: str, language: str, published: date | None) -> None:
        self.text = text
        read_as = Readable(text, language)
        readable = read_as.text
        taken = Spans()
        pack = pack_of(language)
        code = pack.code
        anchors = Anchors(readable, sought(code))
        found = [*dates(readable, anchors, language, published, taken)]
        found += figures(readable, anchors, language, taken)
        for start, end, _ in found:
            taken.add(start, end)
        found += names(readable, language, taken)
        found.sort(key=lambda f: (f[0], f[1]))
        self.told = vocabulary(code).tell(anchors.words)  # what the words of the text tell
        original = text if read_as.is_original else readable
        found += law.cases(readable, original, anchors, self.told, language, found)
        found.sort(key=lambda f: (f[0], f[1]))
        self._found = [_as_written(each, text, read_as) for each in found]
        self._starts = [a for a, _, _ in self._found]
        # Of two that begin at one place the shorter.
        self._figures = {a: (b, fact) for a, b, fact in reversed(self._found) if fact["type"] in FIGURES}
        self._untold = frozenset() if pack.capitals else NAMED

    def within(self, start: int, end: int) -> list[Found]:
        """Facts that stand wholly in [start, end), in order, with their places."""
        starts = self._starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        return [found for found in self._found[first : bisect_left(starts, end, first)] if found[1] <= end]

    def figure_from(self, start: int, end: int) -> Fact | None:
        """The figure that begins at `start` and ends by `end`."""
        stop, fact = self._figures.get(start, (0, None))
        return fact if stop <= end else None

    def facts_within(self, start: int, end: int) -> list[Fact]:
        """The facts alone that stand wholly in [start, end), in order."""
        return [fact for _, _, fact in self.within(start, end)]

    def any_within(self, start: int, end: int) -> bool:
        """Whether a fact stands wholly in [start, end); a name in a script without capitals is none."""
        return any(fact["type"] not in self._untold for _, _, fact in self.within(start, end))

    def figure_within(self, start: int, end: int) -> bool:
        """Whether a quantity, a share or a sum of money stands wholly in [start, end)."""
        return any(fact["type"] in FIGURES for _, _, fact in self.within(start, end))
