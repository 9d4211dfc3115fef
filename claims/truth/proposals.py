"""Which passages of a preserved text speak to a claim: ranked, and each with the reason.

Every sentence is scored by BM25 over word stems, as if each were a document of its own (k1 = 1.2, b = 0.75); figures
of the claim that stand in it weigh as much as several rare words. The best are then held against the claim by the
truth tests, which say why they are proposed. Nothing is chosen: a person quotes, or reads on.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from claims.splitting.characters import plain
from claims.truth.examination import NAMES, Claimed, Exhibit, FactTest, Outcome, examine
from claims.truth.figures import FIGURES
from claims.truth.subjects import stems

MOST: Final = 5
TRIED: Final = 24  # best sentences by words and digits, which the truth tests then look at
LONGEST: Final = 600  # code points of a passage; what is longer is cut into pieces
SHORTEST: Final = 8
READ: Final = 400_000  # code points of a text that are searched
LEAST: Final = 1.0
"""A score below this, a shared common word or two, is no reason to propose anything."""

K1, B = 1.2, 0.75
DIGITS, FIGURE, OTHER_FIGURE, DATE, NAME = 3.0, 4.0, 1.5, 2.5, 1.5

_SENTENCE: Final = re.compile(
    r"[^\n.!?؟。…]*(?:[.!?؟。…]+(?![\s\n\"'”’»)\]])[^\n.!?؟。…]*)*[.!?؟。…]*[\"'”’»)\]]*"
)
_NUMBER: Final = re.compile(r"\d+(?:[.,٬٫ \u00a0\u202f]\d+)*")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage `text[start:end]`, and what of the claim stands in it."""

    start: int
    end: int
    score: float
    tests: tuple[FactTest, ...]
    """Figures, dates and names that are found, then figures found with another value."""
    words: tuple[str, ...]
    """Words that it shares with the claim, where nothing else is found."""


def propose(claim: Claimed, text: str, language: str, published_on: date | None = None) -> list[Proposal]:
    """The passages that speak to the claim, the best first; at most MOST, and none that shares next to nothing."""
    spans = list(_sentences(text[:READ]))
    wanted = stems(claim.statement, claim.language)
    numbers = _numbers(claim.statement)
    found = [stems(text[start:end], language) & wanted for start, end in spans]
    lengths = [max(1, (end - start) // 6) for start, end in spans]
    average = sum(lengths) / len(lengths) if lengths else 1.0
    frequency = Counter(stem for stems_ in found for stem in stems_)

    def weight(stem: str) -> float:
        return math.log(1 + (len(spans) - frequency[stem] + 0.5) / (frequency[stem] + 0.5))

    scored: list[tuple[float, int]] = []
    for number, ((start, end), shared) in enumerate(zip(spans, found, strict=True)):
        norm = K1 * (1 - B + B * lengths[number] / average)
        score = sum(weight(stem) * (K1 + 1) / (1 + norm) for stem in sorted(shared))
        score += DIGITS * len(numbers & _numbers(text[start:end])) if numbers else 0.0
        if score >= LEAST:
            scored.append((score, number))
    best = sorted(scored, key=lambda each: (-each[0], each[1]))[:TRIED]
    proposals = [_held(claim, text, spans[number], score, language, published_on) for score, number in best]
    return sorted(proposals, key=lambda each: (-each.score, each.start))[:MOST]


def _held(
    claim: Claimed, text: str, span: tuple[int, int], score: float, language: str, published_on: date | None
) -> Proposal:
    start, end = span
    passage = text[start:end]
    tests = examine(claim, Exhibit(passage, passage, language, published_on)).facts
    found = [test for test in tests if test.outcome == Outcome.FOUND]
    other = [test for test in tests if test.outcome == Outcome.OTHER_VALUE and test.type in FIGURES]
    for test in found:
        score += FIGURE if test.type in FIGURES else NAME if test.type in NAMES else DATE
    shared = stems(passage, language) & stems(claim.statement, claim.language)
    words = tuple(
        dict.fromkeys(word for word in re.findall(r"[^\W\d_]{4,}", passage) if stems(word, language) & shared)
    )
    return Proposal(start, end, score + OTHER_FIGURE * len(other), (*found, *other), words[:6])


def _numbers(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"\D", "", found.group()) for found in _NUMBER.finditer(plain(text)))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Sentences without the white space around them; quick rather than exact, cut where they are very long."""
    for found in _SENTENCE.finditer(text):
        start, end = found.span()
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        while end - start > LONGEST:
            cut = text.rfind(" ", start, start + LONGEST)
            stop = cut if cut > start else start + LONGEST
            yield start, stop
            start = stop + (cut > start)
        if end - start >= SHORTEST:
            yield start, end
