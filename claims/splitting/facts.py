"""All facts of a text in one pass, and those of a stretch of it by bisection."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.dates import dates
from claims.splitting.languages import pack as pack_of
from claims.splitting.names import names
from claims.splitting.numbers import figures
from claims.splitting.records import Fact
from claims.splitting.spans import Found, Spans

NUMERIC: Final = frozenset({"quantity", "share", "money", "rank", "age"})
FIGURES: Final = frozenset({"quantity", "share", "money"})


@cache
def _law(code: str) -> list[tuple[str, re.Pattern[str]]]:
    return [(stage, re.compile(p, re.IGNORECASE)) for stage, p in pack_of(code).sentences.items()]


_COURT: Final = re.compile(
    r"\b(?:(?:an?|the) (?:\w+ )?)?(?:(?!On|In|At|The|A)[A-Z][\w'-]+ ){0,4}"
    r"(?:[Cc]ourt|[Tt]ribunal)(?: (?:of|in) [A-Z]\w+)?"
)


def _law_facts(text: str, original: str, language: str) -> Iterator[Found]:
    for stage, pattern in _law(pack_of(language).code):
        for found in pattern.finditer(text):
            fact: Fact = {"type": "sentence", "stage": stage, "text": found.group()}
            fact |= {
                key.rstrip("2"): original[slice(*found.span(key))].strip()
                for key, value in found.groupdict().items()
                if value
            }
            court = _COURT.search(text, max(0, found.start() - 60), min(len(text), found.end() + 60))
            if court and ". " not in text[min(court.start(), found.start()) : max(court.end(), found.end())]:
                fact["court"] = court.group()
            yield found.start(), found.start() + len(found.group()), fact


def _as_written(fact: Fact, text: str, readable: str, start: int, end: int) -> Fact:
    """The fact in the letters of the text, where plain ones stood for them."""
    written = fact | {"text": text[start:end]}
    if "name" in fact:
        written["name"] = text[start:end]
    unit = fact.get("unit", "")
    at = readable.find(unit, end, end + 80) if unit and readable != text else -1
    if at >= 0:
        written["unit"] = text[at : at + len(unit)]
    return written


class Facts:
    """The facts of one text."""

    def __init__(self, text: str, language: str, published: date | None) -> None:
        readable = plain(text)
        taken = Spans()
        found = [*dates(readable, language, published, taken)]
        found += figures(readable, language, taken)
        for start, end, _ in found:
            taken.add(start, end)
        found += names(readable, language, taken)
        found += _law_facts(readable, text, language)
        found.sort(key=lambda f: (f[0], f[1]))
        self._found = [(a, b, _as_written(fact, text, readable, a, b)) for a, b, fact in found]
        self._starts = [a for a, _, _ in self._found]

    def within(self, start: int, end: int) -> list[Found]:
        """Facts that stand wholly in [start, end), in order, with their places."""
        chosen: list[Found] = []
        index = bisect_left(self._starts, start)
        while index < len(self._found) and self._found[index][0] < end:
            if self._found[index][1] <= end:
                chosen.append(self._found[index])
            index += 1
        return chosen
