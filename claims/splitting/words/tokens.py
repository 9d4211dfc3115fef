"""Words and marks of a sentence, and where each stands."""

import re
from collections.abc import Iterable
from itertools import accumulate
from operator import add
from typing import Any, Final

from claims.splitting.characters import MARKS, brackets, inside, quotations
from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import Form, forms, parts

# White space belongs to the token before it, so that the lengths of all tokens add up to their places.
_TOKEN: Final = re.compile(
    rf"(?:[^\W\d_][^\W_]*(?:['’.&/\u200c-][^\W_]+|[{MARKS}]+[^\W_]*)*['’]?"
    r"|[$€£¥]?\d+(?:[.,:]\d+)*%?(?:-[^\W\d_]+)*|[#@]\w+|\S)\s*"
)
_NESTING: Final = re.compile(r'[“„«‹「『"‘(\[{]')


class Tokens:
    """Tokens of text[start:end], by columns: what has one position in them belongs together."""

    __slots__ = (
        "ends",
        "is_capital",
        "is_comma",
        "is_finite",
        "is_word",
        "low",
        "may_be_finite",
        "may_hold",
        "may_open",
        "nested",
        "opens_verb",
        "size",
        "starts",
        "written",
    )

    def __init__(self, text: str, start: int, end: int, pack: Pack) -> None:
        pieces = _TOKEN.findall(text, start, end)
        known = parts(pack.code)
        if known is not None:
            pieces = [part for piece in pieces for part in known[piece]]
        found = list(map(forms(pack.code).__getitem__, pieces))
        columns: Iterable[tuple[Any, ...]] = zip(*found, strict=True) if found else ((),) * len(Form._fields)
        self.written: tuple[str, ...]
        self.low: tuple[str, ...]
        self.is_word: tuple[bool, ...]
        self.is_capital: tuple[bool, ...]
        self.may_be_finite: tuple[bool, ...]
        self.opens_verb: tuple[bool, ...]
        self.may_open: tuple[bool, ...]
        self.may_hold: tuple[bool, ...]
        self.is_comma: tuple[bool, ...]
        (
            self.written,
            self.low,
            lengths,
            self.is_word,
            self.is_capital,
            self.may_be_finite,
            self.opens_verb,
            self.may_open,
            self.may_hold,
            self.is_comma,
        ) = columns
        whole = list(map(len, pieces))
        self.size = len(pieces)
        self.starts = list(accumulate(whole[:-1], initial=end - sum(whole))) if pieces else []
        self.ends = list(map(add, self.starts, lengths))
        self.nested = [False] * self.size  # inside a quotation or brackets
        if _NESTING.search(text, start, end):
            self._nest(sorted([*quotations(text, start, end), *brackets(text, start, end)]))
        self.is_finite = [False] * self.size

    def _nest(self, spans: list[tuple[int, int]]) -> None:
        """Mark what stands in the spans, but not where one of them holds the whole."""
        outer: list[tuple[int, int]] = []
        for a, b in spans:
            if not outer or a >= outer[-1][1]:
                outer.append((a, b))
        if outer and not (outer[0][0] <= self.starts[0] and self.ends[-1] <= outer[0][1]):
            self.nested = [inside(outer, start) for start in self.starts]
