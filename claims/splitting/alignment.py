"""Where a quotation that somebody gives back stands in a text, although a word was lost, changed or moved.

A proposer that is not ours (a language model, a colleague's list) quotes from memory. First the exact words are looked
for, then the words with plain quotation marks, dashes and spaces, then the stretch that shares most of its words in
their order. What shares too few is refused: a quotation that does not stand in the text is no claim about it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from claims.splitting.characters import plain

LEAST_SHARED: Final = 0.65  # of the quotation's words, in order, in the stretch that is found
MOST_STRANGE: Final = 8  # one word of so many may be missing from the stretch, short ones aside
LONG_WORD: Final = 6  # letters
MOST_LONG: Final = (
    10  # one long word of so many may be missing: in a short quotation "recorders" says what it is about
)
LEAST_WORDS: Final = 4  # fewer words must stand in the text as they are given
SLACK: Final = 6  # words that may lie between two that belong together
LONGEST: Final = 400  # words; a longer quotation is found by its exact words or not at all

_WORD: Final = re.compile(r"\w+")
_MARKS: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "."}
)
_SPACE: Final = re.compile(r"\s+")


def _says_something_else(asked: list[str], stretch: set[str]) -> bool:
    """Whether the words that the stretch does not hold make the quotation another one.

    A name, a figure, the first word and the last may not be strange: "Pell was arrested in May" is not "officials were
    arrested in May", and "nine people were held for assault" is not "nine people were held for arson".
    """
    strange = [word for word in asked if word.lower() not in stretch and (len(word) > 3 or word.isdigit())]
    if not strange:
        return False
    return (
        asked[0] in strange
        or asked[-1] in strange
        or any(word[0].isupper() or word.isdigit() for word in strange)
        or len(strange) > max(1, len(asked) // MOST_STRANGE)
        or sum(len(word) >= LONG_WORD for word in strange) > len(asked) // MOST_LONG
    )


@dataclass(slots=True)
class Aligner:
    """One text in which quotations are looked up."""

    text: str
    words: list[str] = field(init=False)
    spans: list[tuple[int, int]] = field(init=False)
    places: dict[str, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        # lower(), not casefold(): casefold() can lengthen a word, but only single words are compared here, never
        # offsets, so that lower() is enough and a "ß" stays one letter.
        found = list(_WORD.finditer(plain(self.text)))
        self.words = [word.group().lower() for word in found]
        self.spans = [word.span() for word in found]
        self.places = defaultdict(list)
        for place, word in enumerate(self.words):
            self.places[word].append(place)

    def find(self, quotation: str) -> tuple[int, int] | None:
        """Start and end of the quotation in the text, half-open; None where it does not stand there."""
        wanted = quotation.strip()
        if not wanted:
            return None
        at = self.text.find(wanted)
        if at >= 0:
            return at, at + len(wanted)
        return self._respelt(wanted) or self._reworded(wanted)

    def _respelt(self, wanted: str) -> tuple[int, int] | None:
        """The same words with other quotation marks, dashes, digits or spaces."""
        pattern = r"\s+".join(map(re.escape, _SPACE.split(plain(wanted).translate(_MARKS))))
        found = re.search(pattern, plain(self.text).translate(_MARKS))
        return found.span() if found else None

    def _reworded(self, wanted: str) -> tuple[int, int] | None:
        asked = [word.group().lower() for word in _WORD.finditer(plain(wanted))]
        if not LEAST_WORDS <= len(asked) <= LONGEST:
            return None
        beginning = self._most_shared(asked)
        if beginning is None:
            return None
        first = max(0, beginning - SLACK)
        window = self.words[first : beginning + len(asked) + SLACK]
        blocks = [
            b for b in SequenceMatcher(None, asked, window, autojunk=False).get_matching_blocks() if b.size
        ]
        if not blocks or sum(block.size for block in blocks) < LEAST_SHARED * len(asked):
            return None
        head, tail = blocks[0], blocks[-1]
        a = max(0, head.b - head.a)
        b = min(len(window), tail.b + len(asked) - tail.a) - 1
        if _says_something_else(_WORD.findall(plain(wanted)), set(window[a : b + 1])):
            return None
        return self.spans[first + a][0], self._with_marks(self.spans[first + b][1], wanted)

    def _most_shared(self, asked: list[str]) -> int | None:
        """Where a stretch begins that shares most with the words asked for; rare words count for more."""
        votes: Counter[int] = Counter()
        for index, word in enumerate(asked):
            places = self.places.get(word, ())
            if len(places) > 200 and len(asked) > LEAST_WORDS:
                continue  # "the" says little, and asking every one of them is slow
            for place in places:
                votes[place - index] += 1
        if not votes:
            return None
        weights = sorted(votes.items())
        starts = [start for start, _ in weights]
        sums = [0]
        for _, count in weights:
            sums.append(sums[-1] + count)
        best, most = None, 0
        for start in starts:
            a, b = bisect_left(starts, start - 2), bisect_right(starts, start + 2)
            near = 2 * (sums[b] - sums[a]) + votes[start]
            if near > most:
                best, most = start, near
        return best

    def _with_marks(self, end: int, wanted: str) -> int:
        """The end moved over the marks that the quotation ends with as well."""
        while end < len(self.text) and self.text[end] in '.!?…”"»)%' and self.text[end] == wanted[-1]:
            end += 1
        return end
