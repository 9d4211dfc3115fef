"""Multiples told by one word: twice, doubled, halved, tenfold."""

from collections.abc import Iterator

from claims.splitting.facts import comparators
from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.facts.numerals import tidy
from claims.splitting.facts.spans import Found, Spans
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.anchors import Anchors


def folds(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    """Facts of type "multiple": "more than doubled" is more than 2. They count nothing: no sentence is cut by them."""
    for found in anchors.matches(patterns.fold, anchors.of(patterns.fold_openers)):
        start, end = found.span()
        if taken.free(start, end):
            comparator, begin = comparators.leading(anchors.low, start, patterns, pack)
            taken.add(begin, end)
            value = tidy(pack.folds[" ".join(found.group().split())])
            yield begin, end, {"type": "multiple", "value": value, "comparator": comparator}
