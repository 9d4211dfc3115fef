"""Multiples told by one word: twice, doubled, halved, tenfold."""

from collections.abc import Iterator

from claims.splitting.anchors import Anchors
from claims.splitting.figure_patterns import Patterns
from claims.splitting.languages.pack import Pack
from claims.splitting.numerals import tidy
from claims.splitting.spans import Found, Spans


def folds(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    """Facts of type "multiple": "doubled" is 2, "halved" 0.5. They count nothing: no sentence is cut by them."""
    for found in anchors.matches(patterns.fold, anchors.of(patterns.fold_openers)):
        start, end = found.span()
        if taken.free(start, end):
            taken.add(start, end)
            value = tidy(pack.folds[" ".join(found.group().split())])
            yield start, end, {"type": "multiple", "value": value}
