"""Where the claims of a text stand in its next revision: exact, moved, changed, ambiguous or lost.

Pure Python, deterministic; no Django. Offsets are Unicode code points, half-open, each into its own text.
"""

from claims.anchoring.comparing import compare
from claims.anchoring.records import AMBIGUOUS, CHANGED, EXACT, LOST, MOVED, Anchor, Anchored, Rival, Text
from claims.anchoring.redline import Stretch, redline
from claims.anchoring.restating import Restated, restate
from claims.anchoring.words import Words, words_of

__all__ = [
    "AMBIGUOUS",
    "CHANGED",
    "EXACT",
    "LOST",
    "MOVED",
    "Anchor",
    "Anchored",
    "Restated",
    "Rival",
    "Stretch",
    "Text",
    "Words",
    "compare",
    "redline",
    "restate",
    "words_of",
]
