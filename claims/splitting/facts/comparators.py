"""Words that say how a figure is to be taken: at least, over, nearly."""

from typing import Final

from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.languages.pack import EXACTLY, Pack

_REACH: Final = 40  # characters


def leading(text: str, start: int, patterns: Patterns, pack: Pack) -> tuple[str, int]:
    """The comparator before a figure that begins at `start`, and where the figure with it begins."""
    offset = max(0, start - _REACH)
    before = text[offset:start]
    if not before[-1:].isspace() and not (pack.elisions and before.endswith("'")):
        return EXACTLY, start
    words = before.rsplit(None, 2)[-2:]
    if words[1:] and words[-1] in ("a", "an") and words[0].endswith(patterns.comparator_ends):
        words.pop()
    if not words or not words[-1].endswith(patterns.comparator_ends):
        return EXACTLY, start
    found = patterns.comparator.search(before)
    if not found:
        return EXACTLY, start
    return pack.comparators[" ".join(found[1].split())], offset + found.start(1)


def trailing(text: str, end: int, patterns: Patterns, pack: Pack) -> str:
    """The comparator behind a figure: "or more", "o más"."""
    found = patterns.comparator_after.match(text, end)
    return pack.comparators_after[" ".join(found[1].split())] if found else EXACTLY
