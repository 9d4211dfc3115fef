"""Cases at law in a text: the stage, who, on what charge, for what term, before which court."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.facts.spans import Found
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.anchors import Anchors
from claims.splitting.records import Fact
from claims.splitting.words.vocabulary import Told, vocabulary

_NEAR: Final = 80  # characters around a stage where its court stands
_BACK: Final = 160  # and before it, where the person stands
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?؟\n]\s")


@cache
def _courts(code: str) -> re.Pattern[str] | None:
    courts = pack_of(code).courts
    return re.compile(plain("|".join(courts))) if courts else None


def cases(
    text: str, original: str, anchors: Anchors, told: Told, language: str, known: Sequence[Found]
) -> Iterator[Found]:
    """Facts of type "sentence"; `known` are the facts found so far, in order, among them the people; `told` is what
    the words of the text tell."""
    pack = pack_of(language)
    several = vocabulary(pack.code).stages.items()
    stages = [(stage, pattern) for stage, patterns in several for pattern in patterns.possible(told)]
    if not stages:
        return
    people = [(a, b, fact) for a, b, fact in known if _is_person(fact, pack.people)]
    courts = _courts(pack.code)
    for stage, pattern in stages:
        for found in pattern.found_in(anchors):
            start, end = found.span()
            fact: Fact = {"type": "sentence", "stage": stage}
            if "charge" in found.groupdict() and found["charge"] and found.end("charge") == end:
                end = found.start("charge") + _within(found["charge"], pack)
            for key, value in found.groupdict().items():
                if value:
                    fact[key] = original[found.start(key) : min(found.end(key), end)].strip()
            first, last = _sentence_around(text, start, end)
            court = courts.search(text, max(first, start - _NEAR), min(last, end + _NEAR)) if courts else None
            if court:
                fact["court"] = original[slice(*court.span())]
            if who := _who(people, first, start, last):
                fact["who"] = original[slice(*who)]
            yield start, end, fact


def _within(charge: str, pack: Pack) -> int:
    """Length of the charge without what comes after it: "manslaughter | last month after a trial"."""
    ends = pack.charge_ends | pack.weekdays.keys() | pack.months.keys() | pack.relatives
    for word in list(_WORD.finditer(charge))[1:]:
        if word.group() in ends:
            return len(charge[: word.start()].rstrip())
    return len(charge)


def _is_person(fact: Fact, people: frozenset[str]) -> bool:
    counted = fact["type"] == "quantity" and not people.isdisjoint(str(fact["unit"]).lower().split())
    return fact["type"] == "person" or counted


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    lead = text[max(0, start - _BACK) : start]
    ends = list(_SENTENCE_END.finditer(lead))
    first = start - len(lead) + (ends[-1].end() if ends else 0)
    closing = _SENTENCE_END.search(text, end, end + _NEAR)
    return first, closing.start() + 1 if closing else end + _NEAR


def _who(people: Sequence[Found], first: int, start: int, last: int) -> tuple[int, int] | None:
    """Where the one stands who is nearest before the stage in its sentence, or after it where nobody is."""
    near = people[
        bisect_left(people, first, key=itemgetter(0)) : bisect_right(people, last, key=itemgetter(0))
    ]
    before = [(a, b) for a, b, _ in near if b <= start]
    behind = [(a, b) for a, b, _ in near if start <= a and b <= last]
    return before[-1] if before else behind[0] if behind else None
