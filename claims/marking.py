"""Where claims are marked in a text: spans that nest or overlap, cut into runs that a page prints one by one.

    text    T h e   m i n i s t e r   s a i d   4 7   d i e d .
    span a  [---------------------------------------------)
    span b                                [-------)
    runs    (a)                           (a, b)  (a)

HTML elements nest and claims need not, so a page prints runs, never spans. Offsets are code points,
half-open.
"""

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, TypeVar

Place = tuple[int, int, int]
"""What orders spans that cover the same character: earlier start, then later end, then as they were given."""


class HasPlace(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Placed = TypeVar("Placed", bound=HasPlace)


@dataclass(frozen=True)
class Span:
    id: str
    start: int
    end: int


@dataclass(frozen=True)
class Run:
    """A stretch of text that the same spans cover, never empty.

    `ids` names them, outermost first; `opens` those of them that begin here. A span that began before the
    passage is in `ids` of the passage's first run but not in its `opens`: a number is printed once per span.
    """

    start: int
    end: int
    ids: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


def runs(start: int, end: int, spans: Sequence[Span]) -> list[Run]:
    """Cut `[start, end)` into runs that tile it. What lies outside is left away; empty spans mark nothing.

    One sweep: n log n in the number of spans, beside the size of the answer. Two spans may carry the same id
    (a claim that the text makes twice); where both cover a character it is named once.
    """
    opening: dict[int, list[Place]] = defaultdict(list)
    closing: dict[int, list[Place]] = defaultdict(list)
    edges = {start, end}
    for number, span in enumerate(spans):
        first, last = max(start, span.start), min(end, span.end)
        if first < last:
            place = (span.start, -span.end, number)
            opening[first].append(place)
            closing[last].append(place)
            edges |= {first, last}
    found: list[Run] = []
    covering: list[Place] = []
    ordered = sorted(edges)
    for here, there in pairwise(ordered):
        for place in closing[here]:
            del covering[bisect_left(covering, place)]
        for place in opening[here]:
            insort(covering, place)
        begun = sorted(place for place in opening[here] if place[0] == here)
        found.append(Run(here, there, _ids(covering, spans), _ids(begun, spans)))
    return found


def runs_of_each(passages: Iterable[tuple[int, int]], spans: Sequence[Span]) -> Iterator[list[Run]]:
    """The runs of each passage `(start, end)`; passages are in order of the text and do not overlap.

    The same as `runs` on each of them, but every passage looks only at the spans that reach it.
    """
    passages = list(passages)
    for (start, end), reached in zip(passages, reaching(passages, spans), strict=True):
        yield runs(start, end, reached)


def reaching(passages: Iterable[tuple[int, int]], spans: Iterable[Placed]) -> Iterator[list[Placed]]:
    """For each passage `(start, end)` the spans that cover at least one of its characters, outermost first.

    Passages are in order of the text and do not overlap.
    """
    waiting = deque(sorted(spans, key=lambda span: (span.start, -span.end)))
    reached: list[Placed] = []
    for start, end in passages:
        while waiting and waiting[0].start < end:
            reached.append(waiting.popleft())
        reached = [span for span in reached if span.end > start]
        yield [span for span in reached if span.start < span.end]


def _ids(places: Iterable[Place], spans: Sequence[Span]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(spans[number].id for _, _, number in places))
