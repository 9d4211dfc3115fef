"""A text as its facts are read: plain, and what is written together parted where a pattern looks for words.

In Arabic and Persian vowel signs may stand within a word, letters and digits run together ("بـ130كيلومترا"), and
Arabic writes a preposition or "and" together with a number in words ("وخمس سنوات").
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from claims.splitting.characters import VOWEL_SIGNS, plain
from claims.splitting.facts import date_patterns, figure_patterns
from claims.splitting.languages import pack as pack_of
from claims.splitting.patterns.anchors import RUN, openings
from claims.splitting.patterns.sought import any_of

_LETTER: Final = "[\u0621-\u064a\u067e-\u06cc]"
_SEAM: Final = re.compile(f"(?<={_LETTER})(?=[0-9])|(?<=[0-9])(?={_LETTER})")


_FRACTION_FIRST: Final = re.compile(r"(?<![0-9.,])([0-9]{1,3})ر([0-9]{1,3})(?![0-9.,])")  # "5ر2" is 2.5

# The comma of the script for the mark of thousands, or for that of fractions.
_GROUPED: Final = re.compile(r"(?<![0-9.,،])[0-9]{1,3}(?:،[0-9]{3})+(?![0-9،])")
_FRACTION: Final = re.compile(r"(?<![0-9.,،])([0-9]{1,3})،([0-9]{1,2})(?![0-9،])")


@cache
def sought(code: str) -> frozenset[str]:
    """Words at which a date or a figure may begin."""
    return date_patterns.patterns_of(code).sought | figure_patterns.patterns_of(code).sought


@cache
def _countable(code: str) -> frozenset[str]:
    pack = pack_of(code)
    return sought(code) | openings(pack.comparators)


@cache
def _slash(code: str) -> re.Pattern[str]:
    """The mark in "۳/۵ درصد"."""
    pack = pack_of(code)
    behind = any_of([*pack.percent, *pack.points, *pack.magnitudes, *pack.currencies, *pack.measures])
    return re.compile(
        rf"(?<=[0-9])(?<!/[0-9])(?<!/[0-9][0-9])/(?=[0-9]{{1,3}}\s+(?:(?:به|تا)\s+[0-9./]{{1,6}}\s+)?(?:{behind})(?!\w))"
    )


class Readable:
    """What is read in the place of a text, and where it stands in that text."""

    def __init__(self, text: str, language: str) -> None:
        pack = pack_of(language)
        self.text = plain(text)
        self._layers: list[tuple[list[int], list[int]]] = []
        if not pack.letters_run_on or text.isascii():
            return
        if "ر" in self.text:
            self.text = _FRACTION_FIRST.sub(r"\2.\1", self.text)
        if "،" in self.text:
            self.text = _GROUPED.sub(lambda found: found.group().replace("،", ","), self.text)
            self.text = _FRACTION.sub(r"\1.\2", self.text)
        self._put("", [found.span() for found in VOWEL_SIGNS.finditer(self.text)])
        self._put(" ", [found.span() for found in _SEAM.finditer(self.text)])
        if pack.slash_decimals and "/" in self.text:
            self._put(".", [found.span() for found in _slash(pack.code).finditer(self.text)])
        if pack.number_clitics:
            self._put(" ", _joins(self.text, _countable(pack.code), pack.number_clitics))

    @property
    def is_original(self) -> bool:
        """Whether every character stands where it stands in the text."""
        return not self._layers

    def place(self, at: int) -> int:
        """Where in the text the character stands."""
        for begins, shifts in reversed(self._layers):
            at += shifts[bisect_right(begins, at) - 1]
        return at

    def _put(self, gap: str, places: list[tuple[int, int]]) -> None:
        """Put something in the place of each of these stretches of the text."""
        if not places:
            return
        parts: list[str] = []
        begins, shifts = [0], [0]
        last = size = 0
        for start, end in places:
            parts += self.text[last:start], gap
            size += start - last + len(gap)
            last = end
            begins.append(size)
            shifts.append(end - size)
        self.text = "".join([*parts, self.text[last:]])
        self._layers.append((begins, shifts))


def _joins(text: str, known: frozenset[str], clitics: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where words of the text begin behind a preposition or conjunction that is written together with them."""
    met = {word for word in RUN.findall(text) if word.startswith(clitics)} - known
    joined = {
        w: len(c)
        for c in clitics
        for w in met
        if w.startswith(c) and w[len(c) :] in known and (len(w) > len(c) + 2 or c == clitics[0])
    }
    seams = sorted(at + end for word, end in joined.items() for at in _places(text, word))
    return [(seam, seam) for seam in seams]


def _places(text: str, word: str) -> Iterator[int]:
    """Where the word stands by itself."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            yield at
        at = text.find(word, end)
