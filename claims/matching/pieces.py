"""How alike two texts are by the pieces of their words: what stems do not see, such as "photoshopped" beside
"Photoshop", "die" beside "died", a slip of the pen, or a hashtag that is written as one word.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from claims.matching.terms import without_addresses
from claims.splitting.characters import plain

LENGTH: Final = 4  # characters; of 3, 4 and 5 the best on the tweets of docs/matching.md
_WORD: Final = re.compile(r"\w+")
_MOST: Final = 64  # more often in one text counts as so often
_LOGARITHMS: Final = [0.0, *(1 + math.log(n) for n in range(1, _MOST + 1))]


def alike(text: str, others: Sequence[str]) -> list[float]:
    """The likeness of a text to each of the others, 0 to 1: the cosine of their pieces. A piece counts the more the
    fewer of the others have it, and the logarithm of how often it stands in a text.
    """
    here, there = _counted(text), [_counted(other) for other in others]
    known = Counter(chain.from_iterable(there))
    rare = [(math.log((len(others) + 1) / (n + 1)) + 1) ** 2 for n in range(len(others) + 1)]
    weights = {piece: rare[known[piece]] for piece in {*here, *known}}
    size = _size(here, weights)
    return [
        sum([n * here[piece] * weights[piece] for piece, n in pieces.items() if piece in here])
        / (size * _size(pieces, weights) or 1)
        for pieces in there
    ]


def _size(pieces: dict[str, float], weights: dict[str, float]) -> float:
    return math.sqrt(sum([n * n * weights[piece] for piece, n in pieces.items()]))


def _counted(text: str) -> dict[str, float]:
    folded = plain(unicodedata.normalize("NFKC", without_addresses(text))).casefold()
    counted = Counter(chain.from_iterable(map(_pieces, _WORD.findall(folded))))
    return {piece: _LOGARITHMS[min(n, _MOST)] for piece, n in counted.items()}


@lru_cache(maxsize=1 << 15)
def _pieces(word: str) -> tuple[str, ...]:
    """What of a word is LENGTH characters long, its bounds counted as one each."""
    bounded = f" {word} "
    return tuple(bounded[at : at + LENGTH] for at in range(max(1, len(bounded) - LENGTH + 1)))
