"""A text as a row of words, each with a key: two words have the same key only if a reader reads the same.

What typesetting changes is no difference: white space, the form of quotation marks, dashes and apostrophes, digits of
another script, the mark that groups a figure's digits, ligatures, soft hyphens, zero-width marks. Letters, their case,
digits and every other mark are.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final

from claims.splitting.characters import PLAIN
from claims.splitting.languages import pack

# plain() also writes ى as ی, which are two letters in Arabic: على is "on" and علي is a name.
_TYPOGRAPHY: Final = {old: new for old, new in PLAIN.items() if old != ord("ى")} | {
    ord(mark): plain
    for marks, plain in (("“”„‟«»″「」『』", '"'), ("‹›‚‛′", "'"), ("‐‒–—―", "-"))
    for mark in marks
}
_UNSEEN: Final = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_INSIDE: Final = "[\u00ad\u200b\u200d\u2060]*"  # marks that part no word; U+200C parts two
_LETTER: Final = r"[^\W\d_][\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]*"
_WORD: Final = r"(?P<figure>{figure})|{letter}(?:{inside}'?{letter})*|\.{{3}}|[^\s{unseen}]"
_GROUPED: Final = r"(?<!\d)\d{{1,3}}(?:[{spaces}]\d{{3}})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*"
_LIGATURES: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
    | dict.fromkeys("\u0640\u00ad\u200b\u200d\u2060", "")
)
_COMMA_GROUPS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOT_GROUPS: Final = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_SPACES: Final = re.compile(r"\s")


def _pattern(spaces: str) -> re.Pattern[str]:
    figure = _GROUPED.format(spaces=spaces)
    return re.compile(_WORD.format(figure=figure, letter=_LETTER, inside=_INSIDE, unseen=_UNSEEN))


_NARROW: Final = _pattern("\u00a0\u202f\u2009")
_ANY_SPACE: Final = _pattern("\u00a0\u202f\u2009 ")  # 84 000, where a comma is the decimal mark


@dataclass(frozen=True)
class Words:
    """The words of a text, in order: key, start and end of each."""

    keys: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.keys)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The numbers `[first, last)` of the words that stand wholly or partly in `text[start:end]`."""
        first = bisect_left(self.starts, start)
        if first and self.ends[first - 1] > start:
            first -= 1
        return first, max(first, bisect_left(self.starts, end))

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where the words `[first, last)`, at least one, stand in the text."""
        return self.starts[first], self.ends[last - 1]


def words_of(text: str, language: str) -> Words:
    comma = pack(language).decimal_comma
    words = Words()
    plain = text.translate(_TYPOGRAPHY)  # one character for one: offsets hold
    for found in (_ANY_SPACE if comma else _NARROW).finditer(plain):
        key = found.group()
        words.keys.append(_figure(key, comma) if found["figure"] else key.translate(_LIGATURES))
        words.starts.append(found.start())
        words.ends.append(found.end())
    return words


def _figure(digits: str, decimal_comma: bool) -> str:
    """The digits without the marks that group them. 12.10 stays 12.10: it may be a date, and is not 12.1."""
    bare = _SPACES.sub("", digits)
    if not decimal_comma and _COMMA_GROUPS.fullmatch(bare):
        return bare.replace(",", "")
    if decimal_comma and _DOT_GROUPS.fullmatch(bare):
        return bare.replace(".", "")
    return bare
