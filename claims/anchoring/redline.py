"""Two texts as one, with what was taken out and what was put in: for people to read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from claims.anchoring.alignment import align
from claims.anchoring.words import Words, words_of


@dataclass(frozen=True)
class Stretch:
    """A part of the new text that is `same` or `new`, or one of the `old` that stood before `start` of the new one."""

    kind: Literal["same", "new", "old"]
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + (0 if self.kind == "old" else len(self.text))


FEW: Final = 60  # characters of what stayed that may be written anew with what is around it

Run = tuple[int, int, int, int]
"""Numbers of words that stand side by side in both texts: `[first, last)` of the old one, and of the new one."""


def redline(old: str, new: str, language: str) -> list[Stretch]:
    """The new text, cut where it differs from the old one in more than its typesetting: together, all of it."""
    ours, theirs = words_of(old, language), words_of(new, language)
    found: list[Stretch] = []
    reached_old = reached_new = 0
    for first, last, there, until in _readable(ours, theirs, new):
        start, end = theirs.starts[there], theirs.ends[until - 1]
        found += _between(old[reached_old : ours.starts[first]], new[reached_new:start], reached_new)
        found.append(Stretch("same", new[start:end], start))
        reached_old, reached_new = ours.ends[last - 1], end
    return [*found, *_between(old[reached_old:], new[reached_new:], reached_new)]


def _readable(ours: Words, theirs: Words, new: str) -> list[Run]:
    """What stayed. A few words between two longer changes are written anew with them: a full stop alone that stayed
    would break one sentence taken out and another put in into crumbs.
    """
    kept: list[Run] = []
    runs = [
        (first, last, there, there + last - first)
        for first, last, there in _runs(align(ours.keys, theirs.keys))
    ]
    for run in [*runs, (len(ours), len(ours), len(theirs), len(theirs))]:
        while kept:
            _first, _last, there, until = middle = kept[-1]
            start, end = theirs.starts[there], theirs.ends[until - 1]
            before = kept[-2] if len(kept) > 1 else (0, 0, 0, 0)
            around = min(_changed(before, middle, ours, theirs), _changed(middle, run, ours, theirs))
            if end - start >= min(around, FEW) or "\n" in new[start:end]:
                break
            kept.pop()
        kept.append(run)
    return kept[:-1]


def _changed(one: Run, other: Run, ours: Words, theirs: Words) -> int:
    """How many characters changed between two runs, in that text in which they are more."""
    return max(_length(ours, one[1], other[0]), _length(theirs, one[3], other[2]))


def _length(words: Words, first: int, last: int) -> int:
    return words.ends[last - 1] - words.starts[first] if first < last else 0


def _between(gone: str, come: str, start: int) -> Iterator[Stretch]:
    """What was taken out between two runs and what was put in; white space around a change is none."""
    body = come.strip()
    if not body or not gone.strip():
        if gone.strip():
            yield Stretch("old", gone, start)
        if come:
            yield Stretch("new" if body else "same", come, start)
        return
    lead = len(come) - len(come.lstrip())
    if lead:
        yield Stretch("same", come[:lead], start)
    if gone.strip() != body:
        yield Stretch("old", gone.strip(), start + lead)
    yield Stretch("new" if gone.strip() != body else "same", body, start + lead)
    if tail := come[lead + len(body) :]:
        yield Stretch("same", tail, start + lead + len(body))


def _runs(to_new: list[int]) -> Iterator[tuple[int, int, int]]:
    """Runs of words that stayed side by side: `[first, last)` of the old text, and where the first one is now."""
    first = 0
    while first < len(to_new):
        there = to_new[first]
        last = first + 1
        while there >= 0 and last < len(to_new) and to_new[last] == there + last - first:
            last += 1
        if there >= 0:
            yield first, last, there
        first = last
