"""A sentence with its tokens and facts, and the pieces that it is cut into."""

from dataclasses import dataclass, field
from typing import Final

from claims.splitting.facts import FIGURES, Facts
from claims.splitting.forms import Token
from claims.splitting.languages.pack import Pack
from claims.splitting.records import Fact

Range = tuple[int, int]
"""Token positions, half-open."""

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


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence with what the rules ask about them."""

    text: str
    tokens: list[Token]
    pack: Pack
    facts: Facts
    words: set[str] = field(init=False)  # in lower case
    _next_verb: list[int] = field(
        init=False
    )  # for each token: position of the first finite verb from there on

    def __post_init__(self) -> None:
        self.words = {token.low for token in self.tokens}
        following = len(self.tokens)
        self._next_verb = [following] * following
        for k in range(following - 1, -1, -1):
            token = self.tokens[k]
            if token.finite and not token.nested:
                following = k
            self._next_verb[k] = following

    def finite(self, first: int, last: int) -> int:
        """Position of the first finite verb outside quotations and brackets, or -1."""
        at = self._next_verb[first] if first < last else last
        return at if at < last else -1

    def take_as_finite(self, at: int) -> None:
        """Read a word as a finite verb that its form alone does not show to be one."""
        if self.tokens[at].finite:
            return
        self.tokens[at].finite = True
        if not self.tokens[at].nested:
            following, k = self._next_verb[at], at
            while k >= 0 and self._next_verb[k] == following:
                self._next_verb[k] = at
                k -= 1

    def has_figure(self, first: int, last: int) -> bool:
        if first >= last:
            return False
        return self.facts.figure_within(self.tokens[first].start, self.tokens[last - 1].end)

    def figure_at(self, at: int, last: int) -> Fact | None:
        """The figure, with its comparator, that begins at this token."""
        if at >= last:
            return None
        start = self.tokens[at].start
        found = self.facts.within(start, self.tokens[min(at + 8, last) - 1].end)
        return next((fact for a, _, fact in found if a == start and fact["type"] in FIGURES), None)

    def has_fact(self, first: int, last: int) -> bool:
        return first < last and self.facts.any_within(self.tokens[first].start, self.tokens[last - 1].end)

    def quoted(self, first: int, last: int) -> str:
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""
