"""Whether a figure bears out another one: comparators, rounding, units.

A figure is a range. "About 130,000" reaches from 125,000 to 135,000, "over 130,000" is anything above, "1.5 million"
anything that rounds to it. What a source says bears the claim out where its range lies in the claim's.
"""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import ABOUT, AT_LEAST, AT_MOST, EXACTLY, LESS_THAN, MORE_THAN, NEARLY
from claims.truth.reading import BETWEEN, Read
from claims.truth.subjects import SCALES, agree, periods, same_unit, stems

FIGURES: Final = frozenset({"quantity", "share", "money", "rank", "age"})

CLOSE, LOOSE = 0.05, 0.10
"""What "about" allows, of the value: half the last place that is not zero, but never less than CLOSE nor more than
LOOSE. "Nearly" allows LOOSE below, and nothing above."""

_DIGITS: Final = re.compile(r"\d[\d.,\u00a0\u202f\u2009 ]*")


class Note(StrEnum):
    ROUNDED = "rounded"  # the same after rounding
    HEDGED = "hedged"  # the source says so with a reservation: about, at least
    PART = "part"  # part of a name
    COARSER = "coarser"  # the source's date says less: September for 12 September
    FINER = "finer"


@dataclass(frozen=True, slots=True)
class _Range:
    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def holds(self, other: "_Range") -> bool:
        low = other.low > self.low or (_same(other.low, self.low) and (other.open_low or not self.open_low))
        high = other.high < self.high or (
            _same(other.high, self.high) and (other.open_high or not self.open_high)
        )
        return low and high


def _same(one: float, other: float) -> bool:
    return one == other or math.isclose(one, other, rel_tol=1e-9)


def bears_out(claim: Read, source: Read) -> tuple[Note, ...] | None:
    """The notes with which the source's figure bears out the claim's; None where it does not.

    Only the values are looked at: whether both measure the same is `comparable`'s question.
    """
    scale = _scale(claim, source)
    said, found = float(claim.fact["value"]), float(source.fact["value"]) * scale
    ours, theirs = str(claim.fact.get("comparator", EXACTLY)), str(source.fact.get("comparator", EXACTLY))
    highest = float(claim.fact.get("highest", said)), float(source.fact.get("highest", found / scale)) * scale
    wanted = _range(said, ours, highest[0])
    if wanted.holds(_range(found, theirs, highest[1])):
        return ()
    point = _Range(found, found)
    slack = 0.02 * abs(said) if scale != 1 else _rounding(claim)
    rounded = _Range(wanted.low - slack, wanted.high + slack, wanted.open_low, wanted.open_high)
    if theirs == EXACTLY and ours in (EXACTLY, ABOUT) and rounded.holds(point):
        return (Note.ROUNDED,)
    if theirs == EXACTLY and ours == EXACTLY and abs(found - said) <= _rounding(source) * scale:
        return (Note.ROUNDED,)
    against = {AT_LEAST: (AT_MOST, LESS_THAN), MORE_THAN: (AT_MOST, LESS_THAN)} | {
        AT_MOST: (AT_LEAST, MORE_THAN),
        LESS_THAN: (AT_LEAST, MORE_THAN),
        EXACTLY: (MORE_THAN, LESS_THAN, NEARLY),
    }
    if theirs not in (EXACTLY, BETWEEN, *against.get(ours, ())) and wanted.holds(point):
        return (Note.HEDGED,)
    return None


def comparable(claim: Read, source: Read, claim_language: str, source_language: str) -> bool | None:
    """Whether the two measure the same; None where the words around them do not say."""
    if (
        claim.type != source.type
        or not agree(claim.fates, source.fates)
        or not agree(claim.ways, source.ways)
        or not agree(periods(claim.sentence), periods(source.sentence))
    ):
        return False
    if claim.type in ("rank", "age"):
        return None
    ours, theirs = str(claim.fact.get("unit", "")), str(source.fact.get("unit", ""))
    return same_unit(ours, claim_language, theirs, source_language)


def of_one_subject(claim: Read, source: Read, claim_language: str, source_language: str) -> bool:
    """Whether the sentences of two figures speak of the same beyond their unit: what befell somebody, or what about."""
    if claim.fates & source.fates:
        return True
    ours = stems(claim.sentence, claim_language) - stems(str(claim.fact.get("unit", "")), claim_language)
    return bool(ours & stems(source.sentence, source_language))


def _scale(claim: Read, source: Read) -> float:
    ours, theirs = SCALES.get(str(claim.fact.get("unit"))), SCALES.get(str(source.fact.get("unit")))
    return theirs[1] / ours[1] if ours and theirs and ours[0] == theirs[0] else 1.0


def _range(value: float, comparator: str, highest: float) -> _Range:
    if comparator == AT_LEAST:
        return _Range(value, math.inf)
    if comparator == MORE_THAN:
        return _Range(value, math.inf, open_low=True)
    if comparator == AT_MOST:
        return _Range(-math.inf, value)
    if comparator == LESS_THAN:
        return _Range(-math.inf, value, open_high=True)
    if comparator == BETWEEN:
        return _Range(value, highest)
    if comparator == NEARLY:
        return _Range(value - LOOSE * abs(value), value)
    if comparator == ABOUT:
        place = _last_place(value) / 2
        slack = min(max(place, CLOSE * abs(value)), LOOSE * abs(value))
        return _Range(value - slack, value + slack)
    return _Range(value, value)


def _last_place(value: float) -> float:
    """The place of the last digit that is not zero: 10,000 of 130,000."""
    if not value or not math.isfinite(value):
        return 0.0
    if value != int(value):
        return 10.0 ** -len(repr(value).partition(".")[2])
    return 10.0 ** (len(str(int(abs(value)))) - len(str(int(abs(value))).rstrip("0")))


def _rounding(figure: Read) -> float:
    """How far a value may lie from this figure and still be written so: half of its last place, as it is written.

    130,000 in digits is taken at its word; 1.5 million, 7.2 % and two thousand are rounded. Never more than CLOSE.
    """
    value = abs(float(figure.fact["value"]))
    digits = _DIGITS.search(plain(figure.text))
    if figure.type in ("rank", "age") or not value:
        return 0.0
    if digits is None:
        place = _last_place(value) if value >= 1000 or figure.type == "share" else 0.0
    else:
        written = re.sub(r"\D", "", digits.group())
        ratio = value / int(written) if int(written) else 1.0  # 100,000 for "1.5 million"; 0.1 for "7.2"
        plain_whole = _same(ratio, 1.0) and figure.type != "share"
        place = 0.0 if plain_whole else ratio
    return min(place / 2, CLOSE * value)
