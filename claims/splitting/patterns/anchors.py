"""Where in a text a pattern can match at all, so that slow patterns are tried at few places."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, islice
from typing import Final

from claims.splitting.characters import lowered

RUN: Final = re.compile(r"\w+")
_PARTS: Final = re.compile(r"(\w+)")
_DIGITS: Final = re.compile(r"\d+")


def openings(phrases: Iterable[str]) -> frozenset[str]:
    """The first words of phrases: where one of them does not stand, none of the phrases begins."""
    found = (RUN.search(phrase) for phrase in phrases)
    return frozenset(run.group() for run in found if run)


class Anchors:
    """A plain text (`characters.plain`) in lower case, with the places of its digits and of the words sought."""

    def __init__(self, text: str, sought: frozenset[str] = frozenset()) -> None:
        self.low = lowered(text)
        parts = _PARTS.split(self.low)
        written = parts[1::2]
        self.words = frozenset(written)  # each once
        self._places: dict[str, list[int]] = {word: [] for word in sought & self.words}
        for word, at in zip(written, islice(accumulate(map(len, parts)), 0, None, 2), strict=False):
            if word in self._places:
                self._places[word].append(at)

    @cached_property
    def numbers(self) -> list[tuple[int, int]]:
        """Runs of digits, start and end."""
        return [run.span() for run in _DIGITS.finditer(self.low)]

    @cached_property
    def digits(self) -> list[int]:
        """Where words begin that begin with a digit."""
        low = self.low
        return [at for at, _ in self.numbers if not _runs_on(low[at - 1 : at])]

    @cached_property
    def years(self) -> list[int]:
        """Where four digits stand, and not five."""
        return [start for start, end in self.numbers if end - start == 4]

    @cached_property
    def pointed(self) -> list[int]:
        """Where digits stand before "/" or a full stop."""
        return [start for start, end in self.numbers if self.low.startswith(("/", "."), end)]

    def of(self, words: frozenset[str]) -> list[int]:
        """Where the words stand, in order; all of them are among the words sought."""
        return sorted([at for word, places in self._places.items() if word in words for at in places])

    def of_parts(self, parts: Iterable[str]) -> list[int]:
        """Where the strings stand, in order, also within words."""
        low = self.low
        found: list[int] = []
        for part in parts:
            at = low.find(part)
            while at >= 0:
                found.append(at)
                at = low.find(part, at + 1)
        return sorted(found)

    def before(self, places: Iterable[int], reach: int) -> list[int]:
        """Where the words begin that stand before places, at most `reach` characters off."""
        low = self.low
        return sorted({run.start() for at in places for run in RUN.finditer(low, max(0, at - reach), at)})

    def matches(self, pattern: re.Pattern[str], starts: Iterable[int]) -> list[re.Match[str]]:
        """What `pattern.finditer` gives, for a pattern that can match nowhere but at these places."""
        low, match = self.low, pattern.match
        matches: list[re.Match[str]] = []
        free = 0
        for start in starts:
            if start >= free and (found := match(low, start)):
                free = found.end()
                matches.append(found)
        return matches

    def near(
        self, pattern: re.Pattern[str], places: list[tuple[int, int]], reach: int
    ) -> Iterator[re.Match[str]]:
        """What `pattern.finditer` gives, for a pattern that needs one of the places and looks no further from it
        than `reach`."""
        index = 0
        while index < len(places):
            start, end = places[index]
            while index < len(places) and places[index][0] <= end + 2 * reach:
                end = places[index][1]
                index += 1
            yield from pattern.finditer(self.low, max(0, start - reach), end + reach)


def _runs_on(character: str) -> bool:
    """Whether a character, if there is one, belongs to the word beside it."""
    return character.isalnum() or character == "_"
