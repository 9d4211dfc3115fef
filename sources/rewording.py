"""What became of a text: which paragraphs stayed, which are worded anew and how, which are gone and which are new.

Two ways of typing the same words (quoting.normal) are no change. Passages of the older text can be followed: they are
marked wherever they stood.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, pairwise
from typing import Final

from sources.quoting import Piece, normal

ALIKE: Final = 0.5
"""A paragraph that shares so much of its words with an older one, in any order, is that one, worded anew."""
FAR: Final = 8
"""So many paragraphs on, at most, the newer wording of one is looked for."""
LONG: Final = 200
"""Words or paragraphs: from so many on, those that stand everywhere are not compared. That bounds the work."""
MOST: Final = 100_000
"""Characters. Where more than this was replaced at one place, nothing is paired: all are gone or new."""

LONGEST: Final = 300_000
"""Code points of a text, of a page's main part and of the rest alike, that readers are shown compared."""

_TOKEN: Final = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")


class Fate(StrEnum):
    SAME = "same"
    REWORDED = "reworded"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a paragraph: in both texts, in the older only (QUOTED), or in the newer only (THERE)."""

    kind: Piece
    text: str
    marks: tuple[int, ...] = ()
    """Which of the followed passages it stands in, by their number."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    fate: Fate
    parts: tuple[Part, ...]

    @property
    def marks(self) -> set[int]:
        return {mark for part in self.parts for mark in part.marks}


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


def reworded(before: str, after: str, followed: Sequence[tuple[int, int]] = ()) -> list[Paragraph]:
    """The paragraphs of both texts, in order. `followed` are spans of the older text, `[start, end)` in code points."""
    old, new = _lines(before), _lines(after)
    comparing = _matcher([normal(line.text) for line in old], [normal(line.text) for line in new])
    found: list[Paragraph] = []
    for tag, i, j, k, m in comparing.get_opcodes():
        if tag == "equal":
            found += (
                Paragraph(Fate.SAME, tuple(_split(Piece.SAME, line, 0, line.text, followed)))
                for line in old[i:j]
            )
        else:
            found += _replaced(old[i:j], new[k:m], followed)
    return found


def _lines(text: str) -> list[_Line]:
    return [_Line(found.start(), found.group()) for found in re.finditer(r"[^\n]*\S[^\n]*", text)]


def _replaced(old: list[_Line], new: list[_Line], followed: Sequence[tuple[int, int]]) -> Iterator[Paragraph]:
    """Each older paragraph beside its newer wording, where there is one."""
    reached = 0
    far = FAR if sum(len(line.text) for line in old) <= MOST else 0
    for line in old:
        place = next((n for n in range(reached, min(len(new), reached + far)) if _alike(line, new[n])), None)
        if place is None:
            yield Paragraph(Fate.GONE, tuple(_split(Piece.QUOTED, line, 0, line.text, followed)))
            continue
        yield from (_added(each) for each in new[reached:place])
        yield Paragraph(Fate.REWORDED, tuple(_word_by_word(line, new[place], followed)))
        reached = place + 1
    yield from (_added(each) for each in new[reached:])


def _added(line: _Line) -> Paragraph:
    return Paragraph(Fate.NEW, (Part(Piece.THERE, line.text),))


def _alike(line: _Line, other: _Line) -> bool:
    words, others = Counter(normal(line.text).split()), Counter(normal(other.text).split())
    return 2 * (words & others).total() >= ALIKE * (words.total() + others.total())


def _word_by_word(line: _Line, other: _Line, followed: Sequence[tuple[int, int]]) -> Iterator[Part]:
    old, new = _TOKEN.findall(line.text), _TOKEN.findall(other.text)
    comparing = _matcher([normal(token) for token in old], [normal(token) for token in new])
    at = 0
    for tag, i, j, k, m in comparing.get_opcodes():
        ours, theirs = "".join(old[i:j]), "".join(new[k:m])
        if ours:
            yield from _split(Piece.SAME if tag == "equal" else Piece.QUOTED, line, at, ours, followed)
        if theirs and tag != "equal":
            yield Part(Piece.THERE, theirs)
        at += len(ours)


def _split(
    kind: Piece, line: _Line, at: int, text: str, followed: Sequence[tuple[int, int]]
) -> Iterator[Part]:
    """A stretch of the older text, cut where a followed passage begins or ends."""
    first = line.start + at
    crossing = [
        (n, a - first, b - first) for n, (a, b) in enumerate(followed) if a < first + len(text) and b > first
    ]
    edges = {0, len(text), *(edge for _, a, b in crossing for edge in (a, b) if 0 < edge < len(text))}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        yield Part(kind, text[start:end], tuple(n for n, a, b in crossing if a <= start and end <= b))


def _matcher(a: list[str], b: list[str]) -> "SequenceMatcher[str]":
    return SequenceMatcher(None, a, b, autojunk=len(b) > LONG)


def folded(paragraphs: Sequence[Paragraph], around: int = 1) -> Iterator[tuple[bool, list[Paragraph]]]:
    """The paragraphs in runs, in order, and of each run whether nothing has to be seen in it.

    To be seen is what changed, what holds a followed passage, and so many paragraphs on either side of either.
    """
    seen = {n for n, each in enumerate(paragraphs) if each.fate != Fate.SAME or each.marks}
    near = {n + by for n in seen for by in range(-around, around + 1)}
    for is_near, run in groupby(range(len(paragraphs)), key=lambda n: n in near):
        yield not is_near, [paragraphs[n] for n in run]
