"""Looking for an anchor in the new text: the same words first, then words that are merely alike."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import log
from typing import Final

from claims.anchoring.pair import Pair, Span
from claims.anchoring.records import Anchor
from claims.anchoring.words import words_of

SIDE: Final = 5  # words of context on each side that are compared
FLOOR: Final = 0.5  # of the words, by their letters, that must be the same away from the anchor's place
FLOOR_IN_PLACE: Final = 0.3
LONG: Final = 8  # words that are enough to know a stretch by without its context
TRIED: Final = 4  # passages that are looked at closely
COMMON: Final = 400  # a word in more passages than this points to none


@dataclass(frozen=True)
class Wanted:
    """An anchor as words. `span` is where they stand in the old text, None where it has lost them."""

    keys: Sequence[str]
    span: Span | None
    before: Sequence[str]
    after: Sequence[str]

    @classmethod
    def of(cls, pair: Pair, anchor: Anchor) -> "Wanted":
        if anchor.start is None or anchor.end is None:
            language = pair.old.language
            keys, before, after = (
                words_of(text, language).keys for text in (anchor.exact, anchor.prefix, anchor.suffix)
            )
            return cls(keys, None, before[-SIDE:], after[:SIDE])
        words = pair.old_words
        first, last = words.within(anchor.start, anchor.end)
        before, after = words.keys[max(0, first - SIDE) : first], words.keys[last : last + SIDE]
        return cls(words.keys[first:last], (first, last), before, after)


@dataclass(frozen=True)
class Found:
    first: int
    last: int
    score: float


def same_words(pair: Pair, wanted: Wanted, place: Span | None) -> list[Found]:
    """Where the very words stand, the best place first; not where the old text had them already beside the anchor."""
    keys = list(wanted.keys)
    index = pair.new_places(set(keys))
    rarest = min(range(len(keys)), key=lambda number: len(index[keys[number]]))
    words = pair.new_words.keys
    found = []
    for at in index[keys[rarest]]:
        first = at - rarest
        here = (first, first + len(keys))
        if first < 0 or words[first : here[1]] != keys:
            continue
        if here != place and pair.is_of_others(here, wanted.span):
            continue
        known = min(1.0, len(keys) / LONG)
        score = (0.4 + 0.2 * known) + 0.15 * _sides(pair, wanted, here) + 0.1 * (here == place)
        found.append(Found(*here, min(1.0, score)))
    return sorted(found, key=lambda each: (-each.score, each.first))


def alike(pair: Pair, wanted: Wanted) -> list[Found]:
    """Places whose words are like those wanted, the best first; places that overlap a better one are left out."""
    region = pair.region(wanted.span) if wanted.span else (0, 0)
    keys = [key.casefold() for key in wanted.keys]
    length = _passages_long(pair, wanted)
    found = []
    for number in _passages_to_try(pair, keys, region):
        for place in _windows(pair, keys, number, length):
            in_place = place[0] < max(region[1], region[0] + 1) and region[0] < place[1]
            in_place = in_place and wanted.span is not None
            if pair.is_of_others(place, wanted.span):
                continue
            likeness = _likeness(keys, [key.casefold() for key in pair.new_words.keys[slice(*place)]])
            if likeness < (FLOOR_IN_PLACE if in_place else FLOOR):
                continue
            score = 0.55 * likeness + 0.15 * _sides(pair, wanted, place) + 0.15 * in_place
            found.append(Found(*place, score))
    best: list[Found] = []
    for each in sorted(found, key=lambda each: (-each.score, each.first)):
        if all(each.last <= other.first or other.last <= each.first for other in best):
            best.append(each)
    return best


def _sides(pair: Pair, wanted: Wanted, place: Span) -> float:
    """How much of the context on each side is the same, counted from the anchor outwards: 0 to 2."""
    words = pair.new_words.keys
    before, after = words[max(0, place[0] - SIDE) : place[0]], words[place[1] : place[1] + SIDE]
    return _shared(wanted.before[::-1], before[::-1]) + _shared(wanted.after, after)


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> float:
    if not ours:
        return float(not theirs)  # both begin or end the text
    same = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        same += 1
    return same / len(ours)


def _passages_long(pair: Pair, wanted: Wanted) -> int:
    if wanted.span is None:
        return 1
    first, last = pair.old_reading.numbers(wanted.span)
    return last - first


def _passages_to_try(pair: Pair, keys: Sequence[str], region: Span) -> list[int]:
    """The passages of the region where the anchor should be, its ends only if it is long, and those that share the
    rarest words.
    """
    total = len(pair.new_reading.spans) or 1
    votes: Counter[int] = Counter()
    for key in set(keys):
        passages = pair.written_anew.get(key, [])
        if len(passages) <= COMMON:
            weight = log(1 + total / (len(passages) or 1))
            for number in passages:
                votes[number] += weight  # type: ignore[assignment]  # weighed, not counted
    chosen = [number for number, _ in votes.most_common(TRIED)]
    if pair.new_reading.spans:
        first, last = pair.new_reading.numbers(region)
        chosen += [*range(first, min(first + TRIED, last)), *range(max(first, last - TRIED), last)]
    return list(dict.fromkeys(chosen))


def _windows(pair: Pair, keys: Sequence[str], number: int, passages: int) -> set[Span]:
    """Stretches of a passage, or of so many of them, that may be the anchor: as long as it, from its first to its last
    word there, and the whole.
    """
    spans = pair.new_reading.spans[number : number + passages]
    start, end = spans[0][0], spans[-1][1]
    if start >= end:
        return set()
    words = [key.casefold() for key in pair.new_words.keys[start:end]]
    matcher = SequenceMatcher(None, keys, words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return {(start, end)}
    longest = max(blocks, key=lambda block: sum(map(len, keys[block.a : block.a + block.size])))
    first = max(0, longest.b - longest.a)
    last_block = blocks[-1]
    windows = {
        (first, min(len(words), first + len(keys))),
        (
            max(0, blocks[0].b - blocks[0].a),
            min(len(words), last_block.b + len(keys) - last_block.a),
        ),
        (blocks[0].b, last_block.b + last_block.size),
        (0, len(words)),
    }
    return {(start + a, start + b) for a, b in windows if a < b}


def _likeness(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The letters of the words that both have in the same order, of all letters: 0 to 1."""
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    same = sum(
        len(key) for block in matcher.get_matching_blocks() for key in ours[block.a : block.a + block.size]
    )
    return 2 * same / (sum(map(len, ours)) + sum(map(len, theirs)) or 1)
