"""Which texts share long passages: fingerprints by winnowing, and how many words two texts have in common.

Runs of WORDS words are hashed; of each WINDOW neighbouring hashes the smallest is kept (Schleimer, Wilkerson, Aiken:
Winnowing, 2003). Whatever two texts share for WORDS + WINDOW - 1 words running leaves a common fingerprint, wherever
it stands. A long text keeps MOST of them, the smallest: its work and its rows are bounded.
"""

import hashlib
import re
from collections import deque
from typing import Final

from sources.quoting import normal

WORDS: Final = 8
WINDOW: Final = 8
MOST: Final = 1000
READ: Final = 400_000  # code points of a text

_WORD: Final = re.compile(r"[^\W_]+")


def fingerprints(text: str) -> list[int]:
    """The fingerprints of a text, each once, in order of size: 63-bit numbers, at most MOST."""
    hashes = [_hash(run) for run in _runs(_words(text))]
    kept: set[int] = set()
    window: deque[int] = deque()  # places whose hashes rise
    for place, value in enumerate(hashes):
        while window and hashes[window[-1]] >= value:
            window.pop()
        window.append(place)
        if window[0] <= place - WINDOW:
            window.popleft()
        if place >= WINDOW - 1 or place == len(hashes) - 1:
            kept.add(hashes[window[0]])
    return sorted(kept)[:MOST]


def shared_words(one: str, other: str) -> int:
    """How many words of the first text stand in runs of at least WORDS that the second has as well."""
    there = set(_runs(_words(other)))
    words = _words(one)
    covered, reached = 0, 0
    for place, run in enumerate(_runs(words)):
        if run in there:
            covered += place + WORDS - max(place, reached)
            reached = place + WORDS
    return covered


def _words(text: str) -> list[str]:
    return _WORD.findall(normal(text[:READ]).casefold())


def _runs(words: list[str]) -> list[str]:
    return [" ".join(words[place : place + WORDS]) for place in range(len(words) - WORDS + 1)]


def _hash(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest()) >> 1
