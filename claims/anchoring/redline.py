"""Two texts as one, with what was taken out and what was put in: for people to read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from claims.anchoring.alignment import align
from claims.anchoring.words import words_of


@dataclass(frozen=True)
class Stretch:
    """A part of the new text that is `same` or `new`, or one of the `old` that stood before `start` of the new one."""

    kind: Literal["same", "new", "old"]
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + (0 if self.kind == "old" else len(self.text))


def redline(old: str, new: str, language: str) -> list[Stretch]:
    """The new text, cut where it differs from the old one in more than its typesetting: together, all of it."""
    ours, theirs = words_of(old, language), words_of(new, language)
    found: list[Stretch] = []
    reached_old = reached_new = 0
    for first, last, there in [*_runs(align(ours.keys, theirs.keys)), (len(ours), len(ours), len(theirs))]:
        ends = first == len(ours)
        gone = old[reached_old : len(old) if ends else ours.starts[first]]
        come = new[reached_new : len(new) if ends else theirs.starts[there]]
        found += _between(gone, come, reached_new)
        if ends:
            break
        reached_old, start = ours.ends[last - 1], theirs.starts[there]
        reached_new = theirs.ends[there + last - first - 1]
        found.append(Stretch("same", new[start:reached_new], start))
    return found


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
