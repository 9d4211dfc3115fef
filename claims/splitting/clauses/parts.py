"""A sentence with its tokens and facts, and the pieces that it is cut into."""

from dataclasses import dataclass
from functools import cache
from itertools import compress
from typing import Final, NamedTuple

from claims.splitting.facts.in_text import FIGURES, Facts
from claims.splitting.facts.units import is_time
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.records import Fact
from claims.splitting.words.finite_verbs import mark
from claims.splitting.words.tokens import Tokens

Range = tuple[int, int]
"""Token positions, half-open."""

_MOST: Final = 20_000  # words kept of a language
LONGEST_SENTENCE: Final = 400  # tokens; a longer one stays whole, which keeps the time linear

MAIN: Final = "main"
SHARED: Final = "shared subject"
CLAUSE: Final = "clause"
SUBORDINATE: Final = "subordinate"
RELATIVE: Final = "relative"
TAIL: Final = "tail"
RESUMED: Final = "resumed"
AGAIN: Final = "again"  # what goes before the verb, and the verb, are put before this piece


@dataclass(slots=True)
class Piece:
    first: int
    last: int  # half-open
    rule: str
    subject: Range | None = None  # of another piece, to be put before this one
    link: str = ""  # the relative or subordinating word that opened it
    context: Range | None = None  # what a tail hangs on
    head: Range | None = None  # a subject further off, to be put before `subject`


class Attribution(NamedTuple):
    """Tokens that state the content, who states it, and the words that say so, to be kept with the statement."""

    first: int
    last: int
    speaker: str
    words: str  # ", the agency said on Thursday"; "" where the attribution stays in front of the content


class _PointedTo(dict[str, str]):
    """The kind of claim that a word points to, also with a clitic before it, "" where it points to none; kept."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack.cues)
        self._clitics = pack.clitics

    def __missing__(self, low: str) -> str:
        found = (self.get(low.removeprefix(clitic), "") for clitic in self._clitics)
        kind = next(filter(None, found), "")
        if len(self) < _MOST:
            self[low] = kind
        return kind


@cache
def _pointed_to(code: str) -> _PointedTo:
    return _PointedTo(pack_of(code))


class Sentence(Tokens):
    """Tokens of one sentence, text[start:end], with what the rules ask about them."""

    __slots__ = ("_next_verb", "facts", "pack", "text", "words")

    def __init__(self, text: str, start: int, end: int, pack: Pack, facts: Facts) -> None:
        super().__init__(text, start, end, pack)
        mark(self, pack)
        self.text = text
        self.pack = pack
        self.facts = facts
        self.words = frozenset(self.low)
        # For each token: position of the first finite verb from there on.
        self._next_verb = [self.size] * self.size
        at = 0
        for k in compress(range(self.size), self.is_finite):
            if not self.nested[k]:
                self._next_verb[at : k + 1] = [k] * (k + 1 - at)
                at = k + 1

    def finite(self, first: int, last: int) -> int:
        """Position of the first finite verb outside quotations and brackets, or -1."""
        at = self._next_verb[first] if first < last else last
        return at if at < last else -1

    def take_as_finite(self, at: int) -> None:
        """Read a word as a finite verb that its form alone does not show to be one."""
        if self.is_finite[at]:
            return
        self.is_finite[at] = True
        if not self.nested[at]:
            following, k = self._next_verb[at], at
            while k >= 0 and self._next_verb[k] == following:
                self._next_verb[k] = at
                k -= 1

    def has_figure(self, first: int, last: int) -> bool:
        if first >= last:
            return False
        return self.facts.figure_within(self.starts[first], self.ends[last - 1])

    def figure_at(self, at: int, last: int) -> Fact | None:
        """The figure, with its comparator, that begins at this token."""
        if at >= last:
            return None
        return self.facts.figure_from(self.starts[at], self.ends[min(at + 8, last) - 1])

    def has_date(self, first: int, last: int) -> bool:
        found = self.facts.within(self.starts[first], self.ends[last - 1]) if first < last else []
        return any(fact["type"] == "date" for _, _, fact in found)

    def holds_figure(self, at: int) -> bool:
        """Whether the token stands within a figure: the "and" of "two hundred and five"."""
        found = self.facts.within(self.starts[max(0, at - 6)], self.ends[min(at + 8, self.size) - 1])
        return any(a < self.starts[at] < b and fact["type"] in FIGURES for a, b, fact in found)

    def has_fact(self, first: int, last: int) -> bool:
        return first < last and self.facts.any_within(self.starts[first], self.ends[last - 1])

    def is_nominal(self, first: int, at: int) -> bool:
        """Whether a reported clause states a figure without a verb: Arabic "أن نسبة المشاركة 32 بالمئة"."""
        opened = first > 0 and self.low[first - 1] in self.pack.that
        return self.pack.verb_first and opened and self.finite(first, at) < 0 and self.has_figure(first, at)

    def points_to(self, first: int, last: int, *kinds: str) -> bool:
        """Whether a single word of a stretch points to one of these kinds of claim."""
        pointed = _pointed_to(self.pack.code)
        return any(pointed[low] in kinds for low in self.low[first:last])

    def lasts(self, fact: Fact) -> bool:
        """Whether a figure counts time: "three weeks"."""
        return is_time(str(fact["unit"]), self.pack)

    def quoted(self, first: int, last: int) -> str:
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""
