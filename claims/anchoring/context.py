"""What stands around an anchor, and what it depends on elsewhere in the text: the words alone do not make a claim.

"47 people died" is still there word for word in "It is not true that 47 people died".
"""

from bisect import bisect_left
from typing import Final

from claims.anchoring.pair import Pair, Span
from claims.anchoring.records import Anchor
from claims.anchoring.sense import differences, function_words, turning
from claims.anchoring.words import words_of

WHOLE: Final = 6  # words on each side that are still there: then no other place is asked for
NEXT: Final = 4  # words on each side, in the same sentence, that must be the same
OF_THE_SENTENCE: Final = frozenset({"date", "name", "comparator", "negation"})  # they bear on all of it
NEAR: Final = 60  # words back: what an anchor takes from so near must be joined to it by the same words


class Context:
    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._old = [key.casefold() for key in pair.old_words.keys]
        self._new = [key.casefold() for key in pair.new_words.keys]
        self._places: dict[str, list[int]] = {}
        for number, key in enumerate(self._old):
            self._places.setdefault(key, []).append(number)

    def is_whole(self, span: Span | None, place: Span) -> bool:
        """Whether the words on both sides stayed as well."""
        if span is None:
            return False
        old, new = self._pair.old_words.keys, self._pair.new_words.keys
        (first, last), (there, there_last) = span, place
        before, after = min(WHOLE, first), min(WHOLE, len(old) - last)
        return (
            old[first - before : first] == new[max(0, there - before) : there]
            and old[last : last + after] == new[there_last : there_last + after]
            and (before == WHOLE or first == there)
            and (after == WHOLE or len(old) - last == len(new) - there_last)
        )

    def differs(self, anchor: Anchor, span: Span | None, place: Span) -> tuple[str, ...]:
        """What the same words at another revision's place do not have in common with what they said."""
        if span is None:
            return ()
        return self._in_the_sentence(span, place) or self._elsewhere(anchor, span, place)

    def _in_the_sentence(self, span: Span, place: Span) -> tuple[str, ...]:
        pair = self._pair
        old, new = pair.old_reading.around(span), pair.new_reading.around(place)
        ours, theirs = pair.old_words.keys, pair.new_words.keys
        before = (ours[old[0] : span[0]], theirs[new[0] : place[0]])
        after = (ours[span[1] : old[1]], theirs[place[1] : new[1]])
        if (before[0] == before[1] and after[0] == after[1]) or (
            pair.in_place(old) and pair.is_in_place(new)
        ):
            return ()
        here, there = pair.old_words.place(*old), pair.new_words.place(*new)
        language, published = pair.new.language, pair.new.published
        found = differences(pair.old.text[slice(*here)], pair.new.text[slice(*there)], language, published)
        if told := tuple(name for name in found if name in OF_THE_SENTENCE):
            return told
        joined = before[0][-NEXT:] == before[1][-NEXT:] and after[0][:NEXT] == after[1][:NEXT]
        turned = turning([*before[0], *after[0]], language) != turning([*before[1], *after[1]], language)
        return () if joined and not turned else ("context",)

    def _elsewhere(self, anchor: Anchor, span: Span, place: Span) -> tuple[str, ...]:
        """Words that it depends on, which stand before it or in the rest of its sentence, must still do so.

        From near by, with everything between unchanged: "she" means whoever was named last.
        """
        pair = self._pair
        known = set(self._old[span[0] : span[1]]) | function_words(pair.old.language)
        depends = [key.casefold() for key in words_of(anchor.depends_on, pair.old.language).keys]
        needed = {key for key in depends if key not in known and key[0].isalnum()}
        sentence_end = pair.old_reading.around(span)[1]
        for key in needed:
            at = self._last_before(key, span[0])
            if at is None:
                at = self._first_after(key, span[1], sentence_end)
                if (
                    at is not None
                    and self._new[place[1] : place[1] + at + 1 - span[1]] != self._old[span[1] : at + 1]
                ):
                    return ("context",)
            elif span[0] - at <= NEAR:
                if self._new[max(0, place[0] - (span[0] - at)) : place[0]] != self._old[at : span[0]]:
                    return ("context",)
            elif pair.to_new[at] < 0:
                return ("context",)
        return ()

    def _last_before(self, key: str, number: int) -> int | None:
        places = self._places.get(key, [])
        at = bisect_left(places, number)
        return places[at - 1] if at else None

    def _first_after(self, key: str, number: int, end: int) -> int | None:
        places = self._places.get(key, [])
        at = bisect_left(places, number)
        return places[at] if at < len(places) and places[at] < end else None
