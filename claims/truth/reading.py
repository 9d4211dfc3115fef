"""A text read for testing: its facts with their places, and the words around each."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.facts.in_text import Facts
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import ABOUT, EXACTLY
from claims.splitting.records import Fact
from claims.truth.subjects import fates, ways

BETWEEN: Final = "between"  # the comparator of a figure that has a `highest`
REMEMBERED: Final = 4096  # texts; passages never change, and one is looked at often

_SENTENCE_END: Final = re.compile(r"[.!?؟。…]+[\"'”’»)]*\s+|\n+")
# What stands before the lower of two figures, and between them and the higher one. "From 40 to 50" is a rise as well.
_RANGES: Final = [
    (re.compile(rf"{opening}[$€£¥]?$"), re.compile(rf"\s*(?:{joining})\s*[$€£¥]?"))
    for opening, joining in (
        ("", "-|–|—|bis|تا"),
        (r"(?<!\bfrom\s)(?<!\bfrom\s[$€£¥])", "to"),
        (r"\bbetween\s", "and"),
        (r"\bzwischen\s", "und"),
        (r"\bentre\s", "et|y|e"),
        (r"\bبین\s", "و"),
    )
]
_BREAK: Final = re.compile(r"[;:,،؛—–()]|\s-\s")


@dataclass(frozen=True, slots=True)
class Read:
    """A fact of a text, where it stands, and what the words around it say."""

    fact: Fact
    start: int
    end: int
    text: str
    """Its words, with those of its unit where they follow at once."""
    sentence: str
    fates: frozenset[str]
    ways: frozenset[str]

    @property
    def type(self) -> str:
        return str(self.fact["type"])


@lru_cache(maxsize=REMEMBERED)
def read(text: str, language: str, published: date | None) -> tuple[Read, ...]:
    """The facts of a text, in order. `published` is the day that "on Monday" is counted from."""
    return placed(text, Facts(text, language, published).within(0, len(text)), language)


def read_claim(statement: str, facts: Sequence[Fact], language: str) -> tuple[Read, ...]:
    """The facts that a claim has, each at the place in its statement where its words stand."""
    found: list[tuple[int, int, Fact]] = []
    reached: dict[str, int] = {}
    for fact in facts:
        words = str(fact.get("text", ""))
        start = statement.find(words, reached.get(words, 0)) if words else -1
        if start < 0:
            found.append((0, len(statement), fact))
            continue
        reached[words] = start + len(words)
        found.append((start, start + len(words), fact))
    return placed(statement, sorted(found, key=lambda one: one[:2]), language)


def placed(text: str, found: Sequence[tuple[int, int, Fact]], language: str) -> tuple[Read, ...]:
    merged = list(_with_ranges(text, list(_with_proportions(text, found))))
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    figures = sorted((a, b) for a, b, fact in merged if "value" in fact)
    coordinators = pack_of(language).coordinators
    breaks = re.compile(
        rf"{_BREAK.pattern}|(?<!\w)(?:{'|'.join(map(re.escape, sorted(coordinators))) or '(?!)'})(?!\w)"
    )
    read_ = []
    for a, b, fact in merged:
        number = bisect_right(ends, a) - 1
        low, high = ends[min(number, len(ends) - 2)], max(b, ends[min(number + 1, len(ends) - 1)])
        sentence = text[low:high]
        before = max([low, *(end for _, end in figures if low <= end <= a)])
        after = min([high, *(start for start, _ in figures if b <= start <= high)])
        clause = (
            _last_part(text[before:a], breaks) + " " + text[a:b] + " " + _first_part(text[b:after], breaks)
        )
        stop = _with_unit(text, b, fact)
        read_.append(
            Read(fact, a, stop, text[a:stop], sentence, fates(clause, sentence), ways(clause, sentence))
        )
    return tuple(read_)


def _with_unit(text: str, end: int, fact: Fact) -> int:
    unit = str(fact.get("unit", ""))
    rest = text[end:]
    gap = len(rest) - len(rest.lstrip())
    return end + gap + len(unit) if unit and gap < 2 and rest[gap:].startswith(unit) else end


def _last_part(text: str, breaks: re.Pattern[str]) -> str:
    parts = [match.end() for match in breaks.finditer(plain(text).lower())]
    return text[parts[-1] :] if parts else text


def _first_part(text: str, breaks: re.Pattern[str]) -> str:
    found = breaks.search(plain(text).lower())
    return text[: found.start()] if found else text


def _with_proportions(text: str, found: Sequence[tuple[int, int, Fact]]) -> Iterator[tuple[int, int, Fact]]:
    """The facts, "one in five" being the share of 20 % that it is, with its second number."""
    waiting = list(found)
    while waiting:
        start, end, fact = waiting.pop(0)
        if fact["type"] == "share" and "percent" in fact:
            if waiting and waiting[0][2].get("value") == fact.get("of"):
                end = waiting.pop(0)[1]
            fact = fact | {"value": fact["percent"], "unit": "%", "text": text[start:end]}
        yield start, end, fact


def _with_ranges(text: str, found: Sequence[tuple[int, int, Fact]]) -> Iterator[tuple[int, int, Fact]]:
    """The facts, "between 40 and 50 people" being one figure with a `highest`."""
    readable = plain(text).lower()
    waiting = list(found)
    while waiting:
        start, end, fact = waiting.pop(0)
        if waiting and (opening := _opens_a_range(readable, (start, end, fact), waiting[0])):
            start, (_, end, high) = opening.start(), waiting.pop(0)
            low = {
                "value": fact["value"],
                "comparator": BETWEEN,
                "highest": high["value"],
                "text": text[start:end],
            }
            fact = high | low
        yield start, end, fact


def _opens_a_range(
    readable: str, one: tuple[int, int, Fact], other: tuple[int, int, Fact]
) -> re.Match[str] | None:
    """What stands before two figures that are the ends of one range."""
    (start, end, low), (next_start, _, high) = one, other
    if low["type"] != high["type"] or low["type"] not in ("quantity", "share", "money"):
        return None
    if "value" not in low or "value" not in high or high.get("comparator", EXACTLY) != EXACTLY:
        return None
    if low.get("comparator", EXACTLY) not in (EXACTLY, ABOUT):  # "some 40 to 50" says no more than "40 to 50"
        return None
    if low["value"] >= high["value"] or low.get("unit", "") not in ("", high.get("unit", "")):
        return None
    for opening, joining in _RANGES:
        if joining.fullmatch(readable[end:next_start]) and (found := opening.search(readable[:start])):
            return found
    return None
