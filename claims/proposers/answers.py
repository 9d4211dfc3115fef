"""What a language model answered, made into claims of the text, or thrown away.

A model quotes from memory and invents. So nothing of its answer is believed that the text does not bear out: the place
is where the words stand, the quotation is the text's own, facts and check-worthiness come from our own modules. Of the
model's are the choice, the kind, and the wording of the statement, unless that brings in words of its own.
"""

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any, Final

from claims.proposers import MALFORMED, Matter, NoProposals
from claims.proposers.prompt import KINDS
from claims.splitting import Appraiser, Passage, ProposedClaim
from claims.splitting.alignment import Aligner
from claims.splitting.characters import plain
from sources.canonical_text import canonical

LONGEST_STATEMENT: Final = 1_000
BORNE_OUT: Final = 0.5  # of a statement's longer words stand in the text, or it is not a statement about it

_FIGURE: Final = re.compile(r"\d+")
_LONGER_WORD: Final = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Answered:
    """One proposal as the model gave it."""

    sentences: list[int]
    quote: str
    statement: str
    kind: str


def read(answer: str) -> tuple[list[Answered], int]:
    """The proposals of an answer, and how many are not in the form that was asked for.

    Raises NoProposals where the answer as a whole is not.
    """
    try:
        given = json.loads(answer)
    except (ValueError, RecursionError):
        raise NoProposals(MALFORMED, "no JSON") from None
    rows = given.get("claims") if isinstance(given, dict) else None
    if not isinstance(rows, list):
        raise NoProposals(MALFORMED, "no list of claims")
    read = [_row(row) for row in rows]
    good = [each for each in read if each]
    return good, len(rows) - len(good)


def _row(row: Any) -> Answered | None:
    if not isinstance(row, dict):
        return None
    sentences, words = row.get("sentences"), [row.get(name) for name in ("quote", "statement", "kind")]
    if not isinstance(sentences, list) or not all(isinstance(word, str) for word in words):
        return None
    numbers = [number for number in sentences if isinstance(number, int)]
    return Answered(numbers, *(str(word) for word in words))


@dataclass
class Reader:
    """One text, in which the proposals of all answers about it are looked up."""

    matter: Matter
    dropped: int = 0
    _found: dict[tuple[int, int], ProposedClaim] = field(default_factory=dict)
    _appraiser: Appraiser = field(init=False)
    _whole: Aligner = field(init=False)
    _starts: list[int] = field(init=False)
    _figures: set[str] = field(init=False)
    _words: set[str] = field(init=False)

    def __post_init__(self) -> None:
        matter = self.matter
        self._appraiser = Appraiser(matter.text, matter.language, matter.published, matter.scorer)
        self._whole = Aligner(matter.text)
        self._starts = [passage.start for passage in matter.passages]
        readable = plain(matter.text).lower()
        self._figures, self._words = set(_FIGURE.findall(readable)), set(_LONGER_WORD.findall(readable))

    @property
    def claims(self) -> list[ProposedClaim]:
        """In the order of the text. Of two proposals for one span the first counts."""
        return sorted(self._found.values(), key=lambda claim: (claim.start, -claim.end))

    def take(self, answer: str) -> None:
        """Raises NoProposals where the answer cannot be read at all."""
        answered, malformed = read(answer)
        self.dropped += malformed
        for each in answered:
            span = self._span(each)
            if span is None:
                self.dropped += 1
            elif span not in self._found:
                self._found[span] = self._claim(each, *span)

    def _span(self, each: Answered) -> tuple[int, int] | None:
        """Where it stands: in the sentences that are named, else anywhere in the text."""
        named = [self.matter.passages[n - 1] for n in each.sentences if 0 < n <= len(self.matter.passages)]
        if named:
            start, end = min(p.start for p in named), max(p.end for p in named)
            found = Aligner(self.matter.text[start:end]).find(each.quote)
            if found:
                return start + found[0], start + found[1]
        return self._whole.find(each.quote)

    def _claim(self, each: Answered, start: int, end: int) -> ProposedClaim:
        statement = " ".join(canonical(each.statement).split())
        if not self._is_borne_out(statement):
            statement = ""
        kind = each.kind if each.kind in KINDS else ""
        return self._appraiser.claim(start, end, self._passage_at(start), statement, kind)

    def _passage_at(self, start: int) -> Passage:
        """The last that begins at or before this place: none begins before the first."""
        return self.matter.passages[max(0, bisect_right(self._starts, start) - 1)]

    def _is_borne_out(self, statement: str) -> bool:
        """Whether its figures, and most of its words, are the text's."""
        readable = plain(statement).lower()
        words = _LONGER_WORD.findall(readable)
        return (
            0 < len(statement) <= LONGEST_STATEMENT
            and self._figures.issuperset(_FIGURE.findall(readable))
            and sum(word in self._words for word in words) >= BORNE_OUT * len(words)
        )
