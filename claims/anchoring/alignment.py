"""Which words of one text are which words of another: patience, then closer where little is left.

Words that both stretches hold once are matched where they keep their order; what lies between two matches is
compared in the same way. A short stretch goes to difflib, which is thorough and quadratic; so does, step by step, the
beginning of a long one in which everything is repeated. The work is bounded by the length of the texts.
"""

from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher
from math import inf
from typing import Final

SMALL: Final = 10_000  # pairs of words that difflib may compare at once
HEAD: Final = 100  # words of a long stretch without such words that are compared at a time
RUN: Final = 4  # words side by side that are enough to go on from
SHINGLES: Final = (1, 3, 8)  # words that are looked for together, where single ones repeat
WORK: Final = 60  # looks at each word, at most

Stretch = tuple[int, int, int, int]


def align(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each word of `old` the number of the word of `new` that it became, in rising order; -1: it is gone."""
    numbers: dict[str, int] = {}
    a = [numbers.setdefault(key, len(numbers)) for key in old]
    b = [numbers.setdefault(key, len(numbers)) for key in new]
    found = [-1] * len(a)
    left = WORK * (len(a) + len(b) + 1)
    # Each with the size below which it is worth looking again for words that stand once: half of that at which there
    # were none. Looking anew after each head would make a text in which everything is repeated quadratic.
    stretches: list[tuple[Stretch, float]] = [((0, len(a), 0, len(b)), inf)]
    while stretches and left > 0:
        (i, i_end, j, j_end), hopeful = stretches.pop()
        while i < i_end and j < j_end and a[i] == b[j]:
            found[i] = j
            i, j = i + 1, j + 1
        while i < i_end and j < j_end and a[i_end - 1] == b[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
            found[i_end] = j_end
        if i == i_end or j == j_end:
            continue
        size = i_end - i + j_end - j
        head = (i, min(i_end, i + HEAD), j, min(j_end, j + HEAD))
        if (i_end - i) * (j_end - j) <= SMALL:
            left -= size
            _match(a, b, (i, i_end, j, j_end), found)
        elif size <= hopeful and (pairs := _once_in_each(a, b, (i, i_end, j, j_end))):
            left -= size
            stretches.extend((stretch, inf) for stretch in _between(pairs, (i, i_end, j, j_end)))
        else:
            looked = size <= hopeful
            left -= size if looked else 2 * HEAD
            if ends := _match(a, b, head, found):
                stretches.append(((ends[0], i_end, ends[1], j_end), size / 2 if looked else hopeful))
    _slide(a, b, found, 1)
    _slide(a, b, found, -1)
    return found


def _slide(a: list[int], b: list[int], found: list[int], step: int) -> None:
    """Give a word that was matched far off back to the run that it could as well continue: the full stop that ends a
    sentence is not that of the sentence put in behind it. `step` is 1 for the words after a run, -1 for those before.
    """
    taken = {there for there in found if there >= 0}
    length = [0] * (len(found) + 1)  # of the run, in the other direction, that each word begins
    for i in range(len(found) - 1, -1, -1) if step > 0 else range(len(found)):
        joined = 0 <= i + step < len(found) and found[i] >= 0 and found[i + step] == found[i] + step
        length[i] = 1 + (length[i + step] if joined else 0)
    run = 0
    for i in range(len(found)) if step > 0 else range(len(found) - 1, -1, -1):
        before = found[i - step] if 0 <= i - step < len(found) else -1
        there = before + step
        if before >= 0 and found[i] != there:
            free = 0 <= there < len(b) and there not in taken and b[there] == a[i]
            if free and (found[i] < 0 or length[i] < run):
                taken.discard(found[i])
                taken.add(there)
                found[i] = there
            else:
                run = 0
        run = run + 1 if found[i] >= 0 else 0


def _match(a: list[int], b: list[int], stretch: Stretch, found: list[int]) -> tuple[int, int] | None:
    """Match two short stretches. Returns where the last run of words ends that is long enough to go on from."""
    i, i_end, j, j_end = stretch
    ends = None
    for block in SequenceMatcher(None, a[i:i_end], b[j:j_end], autojunk=False).get_matching_blocks():
        for k in range(block.size):
            found[i + block.a + k] = j + block.b + k
        if block.size >= RUN:
            ends = i + block.a + block.size, j + block.b + block.size
    return ends


def _once_in_each(a: list[int], b: list[int], stretch: Stretch) -> list[tuple[int, int]]:
    """Places of words, or of shingles of words, that both stretches hold once and in the same order."""
    i, i_end, j, j_end = stretch
    for size in SHINGLES:
        ours, theirs = _once(a, i, i_end, size), _once(b, j, j_end, size)
        pairs = [(place, theirs[key]) for key, place in ours.items() if key in theirs]
        if pairs:
            return _rising(pairs)
    return []


def _once(words: list[int], start: int, end: int, size: int) -> dict[tuple[int, ...], int]:
    """Shingles that stand once in a stretch, in order, each with its place."""
    places: dict[tuple[int, ...], int] = {}
    for at in range(start, end - size + 1):
        key = tuple(words[at : at + size])
        places[key] = -1 if key in places else at
    return {key: place for key, place in places.items() if place >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs, which rise in their first number, that rises in the second as well."""
    lasts: list[int] = []  # the smallest second number that a row of each length can end with
    ends: list[int] = []  # and the pair that it belongs to
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        at = bisect_left(lasts, second)
        before.append(ends[at - 1] if at else -1)
        lasts[at : at + 1] = [second]
        ends[at : at + 1] = [number]
    row: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _between(pairs: list[tuple[int, int]], stretch: Stretch) -> list[Stretch]:
    """The stretches that begin at each pair and end at the next, and the one before the first."""
    if not pairs:
        return []
    i, i_end, j, j_end = stretch
    found = [(i, pairs[0][0], j, pairs[0][1])]
    for place, following in zip(pairs, [*pairs[1:], (i_end, j_end)], strict=True):
        found.append((place[0], following[0], place[1], following[1]))
    return found
