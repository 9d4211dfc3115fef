"""Two texts, word by word, and which words of the one became which of the other."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from claims.anchoring.alignment import align
from claims.anchoring.records import Text
from claims.anchoring.words import Words, words_of

Span = tuple[int, int]
"""The numbers `[first, last)` of words."""


class Reading:
    """The passages of a text as spans of its words."""

    def __init__(self, text: Text, words: Words) -> None:
        self.spans: list[Span] = [words.within(start, end) for start, end in text.passages]
        self._firsts = [first for first, _ in self.spans]

    def numbers(self, span: Span) -> Span:
        """The numbers of the passages that these words stand in."""
        first = max(0, bisect_right(self._firsts, span[0]) - 1)
        return first, max(first + 1, bisect_left(self._firsts, span[1]))

    def around(self, span: Span) -> Span:
        """The words of the passages that these words stand in; at least the words themselves."""
        if not self.spans:
            return span
        first, last = self.numbers(span)
        return min(span[0], self.spans[first][0]), max(span[1], self.spans[last - 1][1])


class Pair:
    def __init__(self, old: Text, new: Text) -> None:
        self.old, self.new = old, new
        self.old_words, self.new_words = words_of(old.text, old.language), words_of(new.text, new.language)
        self.old_reading = Reading(old, self.old_words)
        self.new_reading = Reading(new, self.new_words)
        self.to_new = align(self.old_words.keys, self.new_words.keys)
        self.to_old = [-1] * len(self.new_words)
        for here, there in enumerate(self.to_new):
            if there >= 0:
                self.to_old[there] = here

    def in_place(self, span: Span | None) -> Span | None:
        """The words of the new text that all words of a span of the old one became, side by side; else None."""
        if span is None:
            return None
        first, last = span
        there = self.to_new[first]
        if there < 0 or self.to_new[first:last] != list(range(there, there + last - first)):
            return None
        return there, there + last - first

    def is_in_place(self, place: Span) -> bool:
        """Whether the words of a place in the new text stood side by side in the old one."""
        first = self.to_old[place[0]]
        return first >= 0 and self.to_old[slice(*place)] == list(range(first, first + place[1] - place[0]))

    def region(self, span: Span) -> Span:
        """Where in the new text a span of the old one went, if anywhere: between what stood beside it."""
        before, after = self._mapped_before[span[0]], self._mapped_after[span[1]]
        start = self.to_new[before] + 1 if before >= 0 else 0
        end = self.to_new[after] if after < len(self.to_new) else len(self.new_words)
        return start, max(start, end)

    def is_of_others(self, place: Span, span: Span | None) -> bool:
        """Whether most words of a place in the new text were in the old one already, outside the span."""
        first, last = span or (0, 0)
        others = sum(1 for old in self.to_old[place[0] : place[1]] if old >= 0 and not first <= old < last)
        return 2 * others > place[1] - place[0]

    def new_places(self, keys: Iterable[str]) -> dict[str, list[int]]:
        """Where words stand in the new text."""
        return {key: self._new_index.get(key, []) for key in keys}

    @cached_property
    def _new_index(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.new_words.keys):
            index[key].append(number)
        return index

    @cached_property
    def written_anew(self) -> dict[str, list[int]]:
        """For each word, case aside, the passages of the new text that hold it and in which something is new."""
        index: dict[str, list[int]] = defaultdict(list)
        for number, (first, last) in enumerate(self.new_reading.spans):
            if -1 in self.to_old[first:last]:
                for key in {key.casefold() for key in self.new_words.keys[first:last]}:
                    index[key].append(number)
        return index

    @cached_property
    def _mapped_before(self) -> list[int]:
        """For each word, and for the end, the nearest word before it that is still there; -1: none."""
        found, last = [-1], -1
        for number, there in enumerate(self.to_new):
            last = number if there >= 0 else last
            found.append(last)
        return found

    @cached_property
    def _mapped_after(self) -> list[int]:
        """For each word, and for the end, the nearest one from it on that is still there; past the end: none."""
        found, nearest = [len(self.to_new)], len(self.to_new)
        for number in range(len(self.to_new) - 1, -1, -1):
            nearest = number if self.to_new[number] >= 0 else nearest
            found.append(nearest)
        return found[::-1]
