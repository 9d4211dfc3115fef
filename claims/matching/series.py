"""Figures of several claims against each other: which measure the same, and what it means that two differ.

Two figures belong to one series where they measure the same (type, unit, what befell whom) and their statements
speak of the same subject. Only two of one place and one time can contradict each other.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

from claims.matching.terms import terms
from claims.splitting.characters import plain
from claims.splitting.languages import pack
from claims.truth import figures
from claims.truth.reading import Read

_NUMBER: Final = re.compile(r"\d[\d.,]*")
OF_ONE_SUBJECT: Final = 0.5  # share of the words of their subjects that two statements need in common (Dice)
# What stands behind a figure that counts a part. Persian and Arabic say "from" for it, and for much else besides: there
# a contradiction is rather missed than wrongly told.
_OF_A_PART: Final = re.compile(
    r"\s*(?:(?:of|among)\s+(?:the|these|those|them|its|their|his|her|our)|d(?:er|es|os|as|el)|de\s+(?:los|las|ses|leurs)"
    r"|از|من)\b"
)


class Relation(StrEnum):
    """What a second figure is to a first one of the same measure and subject."""

    AGREES = "agrees"  # the same, or within "at least", "about"
    ROUNDING = "rounding"  # the same after rounding
    OTHER_SCOPE = "other_scope"  # of another place, or of one that only one of them names
    OTHER_TIME = "other_time"  # of another time: an update
    UNDATED = "undated"  # the time of one is not known: nothing can be said
    CONTRADICTS = "contradicts"  # both cannot be true


@dataclass(frozen=True)
class Figure:
    """A figure in a statement. `stated_on` is when it was said; `text` names the text it stands in, "" for none."""

    read: Read
    statement: str
    language: str = "en"
    stated_on: date | None = None
    text: str = ""
    days: frozenset[str] = frozenset()
    """What the statement speaks of, as ISO dates that may lack day or month."""
    places: frozenset[str] = frozenset()

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words of the statement without figures, units and "million": people and crowns are counted everywhere."""
        measures = " ".join([str(self.read.fact.get("unit", "")), *pack(self.language).magnitudes])
        found = frozenset(term for term in terms(self.statement, self.language) if not term[0].isdigit())
        return found - frozenset(terms(measures, self.language))

    @cached_property
    def is_of_a_part(self) -> bool:
        """Whether it counts some of them: "five of the injured" says nothing of how many were injured."""
        return bool(_OF_A_PART.match(plain(self.statement[self.read.end :]).casefold()))

    @cached_property
    def counted(self) -> frozenset[str]:
        """What alone tells what is counted, where the figure has no unit: all words but "million"; none where the
        statement has more than one number.
        """
        if self.read.fact.get("unit") or len(_NUMBER.findall(plain(self.statement))) > 1:
            return frozenset()
        return self.subject


def relate(one: Figure, other: Figure) -> Relation | None:
    """What the second figure is to the first; None: they do not measure the same of the same subject."""
    if not _of_one_measure(one, other):
        return None
    apart = one.places != other.places and not one.places & other.places
    if apart and one.places and other.places:
        return Relation.OTHER_SCOPE
    notes = borne_out(one, other)
    if notes is not None:
        return Relation.ROUNDING if figures.Note.ROUNDED in notes else Relation.AGREES
    if one.is_of_a_part != other.is_of_a_part:
        return None
    if apart:
        return Relation.OTHER_SCOPE
    same_time = _of_one_time(one, other)
    if same_time is None:
        return Relation.UNDATED
    return Relation.CONTRADICTS if same_time else Relation.OTHER_TIME


def borne_out(one: Figure, other: Figure) -> tuple[figures.Note, ...] | None:
    """The notes with which the value of one bears out that of the other; None: neither does."""
    notes = figures.bears_out(one.read, other.read)
    return figures.bears_out(other.read, one.read) if notes is None else notes


def _of_one_measure(one: Figure, other: Figure) -> bool:
    same = figures.comparable(one.read, other.read, one.language, other.language)
    if not same and not (same is None and one.counted and one.counted == other.counted):
        return False
    smaller = min(len(one.subject), len(other.subject))
    return bool(smaller) and 2 * len(one.subject & other.subject) >= OF_ONE_SUBJECT * (
        len(one.subject) + len(other.subject)
    )


def _of_one_time(one: Figure, other: Figure) -> bool | None:
    """Whether both speak of one time: the days that they name, else the days or the text in which they were said."""
    if one.days and other.days:
        return any(a.startswith(b) or b.startswith(a) for a in one.days for b in other.days)
    if bool(one.days) != bool(other.days):
        return None
    if one.text and one.text == other.text:
        return True
    if one.stated_on and other.stated_on:
        return one.stated_on == other.stated_on
    return None
