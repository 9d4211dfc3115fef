"""What two claims have in common and where they differ: figures, days, negation, words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from claims.matching.terms import terms
from claims.splitting.characters import plain
from claims.splitting.languages import pack

Fact = Mapping[str, Any]
FIGURES: Final = frozenset({"quantity", "share", "money", "rank", "age"})


@dataclass(frozen=True)
class Side:
    """One of the two claims."""

    statement: str
    facts: tuple[Fact, ...] = ()
    claimed_on: date | None = None
    language: str = "en"


@dataclass(frozen=True)
class Difference:
    """Something because of which two claims cannot be taken for one without a person's word: "figure", "day", or
    "negation" (one says that it is so, the other that it is not; nothing is written here or there).
    """

    kind: str
    here: str = ""
    there: str = ""

    @property
    def name(self) -> str:
        """What a person who takes the two for one all the same names it by."""
        return "|".join(filter(None, (self.kind, self.here, self.there)))


@dataclass(frozen=True)
class Comparison:
    """One claim beside another. Figures and days are as each text writes them."""

    words: float  # share of the words that both have, 0 to 1 (Dice)
    same_figures: tuple[str, ...] = ()
    other_figures: tuple[tuple[str, str], ...] = ()  # (here, there), of one measure
    same_days: tuple[str, ...] = ()
    other_days: tuple[tuple[str, str], ...] = ()
    negated: bool = False  # one says that it is so, the other that it is not
    days_later: int | None = None  # from there to here, where it is known when both were claimed

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Empty: nothing that was compared keeps the two from being one claim."""
        return (
            *(Difference("figure", *pair) for pair in self.other_figures),
            *(Difference("day", *pair) for pair in self.other_days),
            *((Difference("negation"),) if self.negated else ()),
        )


def compare(here: Side, there: Side) -> Comparison:
    """A claim beside one that may be the same."""
    same, other = _figures(here.facts, there.facts)
    same_days, other_days = _days(here.facts, there.facts)
    return Comparison(
        words=_shared(set(terms(here.statement, here.language)), set(terms(there.statement, there.language))),
        same_figures=same,
        other_figures=other,
        same_days=same_days,
        other_days=other_days,
        negated=_denies(here) != _denies(there),
        days_later=(here.claimed_on - there.claimed_on).days
        if here.claimed_on and there.claimed_on
        else None,
    )


def _shared(one: set[str], other: set[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _figures(
    here: Iterable[Fact], there: Iterable[Fact]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Figures of both claims that are equal, and pairs of one measure that are not."""
    left = [fact for fact in here if fact.get("type") in FIGURES]
    right = [fact for fact in there if fact.get("type") in FIGURES]
    same: list[str] = []
    for fact in list(left):
        twin = next((each for each in right if _measure(fact, each) and _value(fact) == _value(each)), None)
        if twin is not None:
            left.remove(fact)
            right.remove(twin)
            same.append(_written(fact))
    other: list[tuple[str, str]] = []
    for fact in left:
        rival = next((each for each in right if _measure(fact, each)), None)
        if rival is not None:
            right.remove(rival)
            other.append((_written(fact), _written(rival)))
    return tuple(same), tuple(other)


def _measure(one: Fact, other: Fact) -> bool:
    """Whether two figures measure the same: equal type, and units that agree or are not told."""
    units = {str(fact.get("unit", "")).casefold() for fact in (one, other)} - {""}
    return bool(one["type"] == other["type"] and len(units) < 2)


def _value(fact: Fact) -> tuple[Any, Any]:
    return fact.get("value"), fact.get("comparator") or "exactly"


def _written(fact: Fact) -> str:
    unit = str(fact.get("unit", ""))
    text = str(fact.get("text") or fact.get("value"))
    if fact["type"] in ("share", "money", "rank", "age") or not unit or unit in text:
        return text
    return f"{text} {unit}"


def _days(here: Iterable[Fact], there: Iterable[Fact]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    left = {str(fact["date"]): str(fact.get("text") or fact["date"]) for fact in here if fact.get("date")}
    right = {str(fact["date"]): str(fact.get("text") or fact["date"]) for fact in there if fact.get("date")}
    same = [day for day in left if any(_within(day, each) for each in right)]
    apart = [day for day in left if day not in same]
    rivals = [day for day in right if not any(_within(day, each) for each in left)]
    pairs = [(left[one], right[other]) for one, other in zip(apart, rivals, strict=False)]
    return tuple(left[day] for day in same), tuple(pairs)


def _within(one: str, other: str) -> bool:
    """Whether two ISO dates, which may lack day or month, can be the same day."""
    return one.startswith(other) or other.startswith(one)


def _denies(side: Side) -> bool:
    """Whether the statement is a negative one: an odd number of negations."""
    negations = pack(side.language).negations
    found = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", plain(side.statement).casefold())
    count: int = sum(word in negations or word.endswith("n't") for word in found)
    return count % 2 == 1
