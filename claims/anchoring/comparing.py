"""The comparison of two revisions: each anchor is found where the two texts, word by word, say that it went.

What a state says is meant strictly. Exact and moved are said only of the very same words, in a passage that does not
turn them ("it is denied that …"), with what they depend on unchanged. Whatever is merely alike is changed, and a
person looks; whatever might be meant by two places is ambiguous.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.anchoring import search
from claims.anchoring.context import Context
from claims.anchoring.pair import Pair
from claims.anchoring.records import AMBIGUOUS, CHANGED, EXACT, LOST, MOVED, Anchor, Anchored, Rival, Text
from claims.anchoring.sense import differences

MARGIN = 0.15
"""By how much the best place must beat the second best."""
ENOUGH = 0.6
"""The score that the same words need away from their place: some of their context, or many words."""


def compare(old: Text, new: Text, anchors: Sequence[Anchor]) -> list[Anchored]:
    """Where each anchor of the old text stands in the new one, in the order given."""
    pair = Pair(old, new)
    context = Context(pair)
    return [_Comparison(pair, context, anchor).result() for anchor in anchors]


@dataclass
class _Comparison:
    pair: Pair
    context: Context
    anchor: Anchor

    def result(self) -> Anchored:
        pair, anchor = self.pair, self.anchor
        wanted = search.Wanted.of(pair, anchor)
        if not wanted.keys:
            return Anchored(anchor.id, LOST)
        place = pair.in_place(wanted.span)
        if place and self.context.is_whole(wanted.span, place):
            return self._same(wanted, search.Found(*place, 1.0), None, EXACT)
        same = search.same_words(pair, wanted, place)
        if same:
            best, rival = same[0], same[1] if len(same) > 1 else None
            if rival and best.score - rival.score < MARGIN:
                return self._answer(AMBIGUOUS, best, rival)
            if (best.first, best.last) == place:
                return self._same(wanted, best, rival, EXACT)
            if best.score >= ENOUGH:
                return self._same(wanted, best, rival, MOVED)
            return self._answer(CHANGED, best, rival, ("context",))
        alike = search.alike(pair, wanted)
        if not alike:
            return Anchored(anchor.id, LOST)
        best, rival = alike[0], alike[1] if len(alike) > 1 else None
        if rival and best.score - rival.score < MARGIN:
            return self._answer(AMBIGUOUS, best, rival)
        start, end = self._place(best)
        new = pair.new
        said = differences(anchor.exact, new.text[start:end], new.language, new.published)
        return self._answer(CHANGED, best, rival, said)

    def _same(
        self, wanted: search.Wanted, best: search.Found, rival: search.Found | None, state: str
    ) -> Anchored:
        """The same words; where what stands around them turns them or they depend on what changed: changed."""
        differs = self.context.differs(self.anchor, wanted.span, (best.first, best.last))
        return self._answer(CHANGED if differs else state, best, rival, differs)

    def _answer(
        self, state: str, best: search.Found, rival: search.Found | None, differs: tuple[str, ...] = ()
    ) -> Anchored:
        second = Rival(*self._place(rival), round(rival.score, 3)) if rival else None
        start, end = self._place(best)
        return Anchored(self.anchor.id, state, start, end, round(best.score, 3), second, differs)  # type: ignore[arg-type]  # one of five

    def _place(self, found: search.Found) -> tuple[int, int]:
        """Where words stand in the new text. An anchor that begins or ends within a word, as after an Arabic و, does so
        there as well.
        """
        words, anchor = self.pair.new_words, self.anchor
        start, end = words.place(found.first, found.last)
        if anchor.start is None or anchor.end is None:
            return start, end
        old = self.pair.old_words
        first, last = old.within(anchor.start, anchor.end)
        if old.keys[first] == words.keys[found.first]:
            start += anchor.start - old.starts[first]
        if old.keys[last - 1] == words.keys[found.last - 1]:
            end -= old.ends[last - 1] - anchor.end
        return start, end
