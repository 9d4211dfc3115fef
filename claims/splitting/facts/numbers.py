"""Figures in a text: quantities, shares, money, ranks and ages. Years and identifiers (A14, STS-135) are none."""

import re
from collections.abc import Iterator
from typing import Final

from claims.splitting.facts import comparators
from claims.splitting.facts.cores import Core, cores
from claims.splitting.facts.currencies import sign_before
from claims.splitting.facts.figure_patterns import Patterns, patterns_of
from claims.splitting.facts.folds import folds
from claims.splitting.facts.joined_figures import joined_figures
from claims.splitting.facts.numerals import tidy
from claims.splitting.facts.spans import Found, Spans
from claims.splitting.facts.units import WORD, noun_left_out, unit_of
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import AT_LEAST, EXACTLY, Pack
from claims.splitting.patterns.anchors import Anchors
from claims.splitting.records import Fact

_ADDRESS: Final = re.compile(r"https?://\S+|www\.\S+")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}")
_MAIL_REACH: Final = 200
_NOT_A_FIGURE: Final = re.compile(
    r"\d+(?:[-/]\d+){2,}|\b\d{1,2}h\d{2}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?"
    r"|\b\d{1,2}(?:\.\d{2})?\s?uhr\b|\b\d{4}\s(?:utc|gmt)\b|\b\d{1,2}\s?h(?:eures?)?\s?\d{2}\b"
    r"|(?:(?<=\bà\s)|(?<=\bvers\s)|(?<=\bavant\s)|(?<=\bdès\s)|(?<=\bàs\s)|(?<=\bpelas\s)|(?<=\blas\s))\d{1,2}"
    r"(?:\s?h(?:eures|oras)?\b(?!\s(?:de|du|d'|par|por)\b)|(?=\sd(?:e\sl)?a\s(?:mañana|tarde|noche|madrugada|manhã|noite)\b))"
    r"|(?:(?<=\ba\slas\s)|(?<=\bàs\s))\d{1,2}\.[0-5]\d(?=\s(?:h\b|hor|d[ea]\b|del\b|y\b|e\b|en\b|em\b)|[,;)]|\.?\s*$|\.\s)"
)
_NUMBERED: Final = re.compile(r"[ \t]*(?:\d{1,2}[.:]\d{2}\b(?=\s+\S)|\(?\d{1,3}[.)][ \t])")
_LETTERS: Final = re.compile(r"[^\W\d_]{1,5}(?!\w)")
_ANY_LETTER: Final = re.compile(r"[^\W\d_]")
_ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th", "er", "re", "ème", "e", "º", "ª", "o", "a"})
_FRACTION_REACH: Final = 60
_ADDED_REACH: Final = 12
_RANGE_GAP: Final = 8  # characters between the ends of a range
_RANGE_REACH: Final = 16  # before it
_MINUS_REACH: Final = 12


def figures(text: str, anchors: Anchors, language: str, taken: Spans) -> Iterator[Found]:
    """Figures of a plain text (`characters.plain`), but not where dates stand, in no promised order."""
    pack = pack_of(language)
    patterns = patterns_of(pack.code)
    for span in _no_figures(anchors):
        taken.add(*span.span())
    for kind in (_ages, joined_figures, _of_every, _shares, folds, _ranks):
        yield from kind(anchors, pack, patterns, taken)
    yield from _cardinals(text, anchors, pack, patterns, taken)


def _ages(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    for pattern in patterns.ages:
        for age in pattern.found_in(anchors):
            yield from _age(age, pack, taken)
            further = patterns.further_age.match(anchors.low, age.end())
            while further:
                yield from _age(further, pack, taken)
                further = patterns.further_age.match(anchors.low, further.end())


def _age(found: re.Match[str], pack: Pack, taken: Spans) -> Iterator[Found]:
    years = _whole(found["n"], pack) or pack.decade_words.get(found["n"], 0)
    if 0 < years < 125 and taken.free(*found.span()):
        taken.add(*found.span())
        yield *_stripped(found), {"type": "age", "value": years, "unit": "years"}


def _shares(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    """Two thirds of, by half."""
    parts = [(at, at) for at in anchors.of(patterns.parts)]
    for share in anchors.near(patterns.fractions, parts, _FRACTION_REACH):
        start, end = share.span()
        if not taken.free(start, end) or _adds_to(anchors.low, start, patterns):
            continue
        taken.add(start, end)
        words = share["bare"] or share["after"]
        value = {**pack.loose_fractions, **pack.fractions}[" ".join(words.split())]
        comparator, _ = comparators.leading(anchors.low, end - len(words), patterns, pack)
        if patterns.of_a_point.match(anchors.low, end):  # "half a percentage point"
            fact = {"type": "quantity", "value": value, "unit": "percentage points"}
        else:
            fact = {"type": "share", "value": round(value * 100, 2), "unit": "%"}
        yield start, end, fact | {"comparator": comparator}


def _ranks(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    starts = sorted([*anchors.digits, *anchors.of(patterns.rank_openers)])
    for rank in anchors.matches(patterns.rank, starts):
        written, digits = rank[1] or rank[3], rank[2] or rank[4]
        if rank[5]:
            value = pack.ordinals_behind[" ".join(rank[5].split())]
        else:
            value = pack.ordinals[written] if written else int(digits)
        if value == 1 and _counts_from_one(anchors.low, rank.end(), pack):
            continue
        if taken.free(max(0, rank.start() - 1), rank.end()):
            taken.add(*rank.span())
            yield *rank.span(), {"type": "rank", "value": value}


def _counts_from_one(text: str, end: int, pack: Pack) -> bool:
    """Whether a first thing is only the first of some: the first time, the first half."""
    behind = WORD.match(text, end)
    return behind is not None and behind[1] in pack.in_order


def _adds_to(text: str, start: int, patterns: Patterns) -> bool:
    """Whether a fraction belongs to what stands before it: "مليون ونصف المليون", "a bottle and a half of"."""
    return patterns.added.search(text, max(0, start - _ADDED_REACH), start) is not None


def _no_figures(anchors: Anchors) -> Iterator[re.Match[str]]:
    """Addresses, times of day and the numbers of list items, which count nothing."""
    low = anchors.low
    if "http" in low or "www." in low:
        yield from _ADDRESS.finditer(low)
    if "@" in low:
        yield from anchors.near(_MAIL, [(at, at) for at in anchors.of_parts("@")], _MAIL_REACH)
    yield from anchors.matches(_NOT_A_FIGURE, [start for start, _ in anchors.numbers])
    yield from anchors.matches(_NUMBERED, [0, *(at + 1 for at in anchors.of_parts("\n"))])


def _of_every(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    """One in five, 4 von 10: a share that says how it was counted; `percent` is what it comes to."""
    for pattern in patterns.of_every:
        for found in pattern.found_in(anchors):
            many, every = (_whole(found.groupdict().get(key) or "1", pack) for key in ("n", "of"))
            if not 0 < many < every or not taken.free(*found.span()):
                continue
            comparator, begin = comparators.leading(anchors.low, found.start(), patterns, pack)
            end = found.start("of") if found.end("of") == found.end() else found.end()
            taken.add(begin, end)  # what it is counted by is a figure of its own: "five schools"
            share = {"type": "share", "value": many, "of": every, "percent": tidy(100 * many / every)}
            yield begin, end, share | {"unit": f"of {every}", "comparator": comparator}


def _whole(word: str, pack: Pack) -> int:
    named = int(pack.numerals.get(word, 0)) or pack.ordinals.get(word, 0)
    return int(word) if word.isdigit() else named or pack.magnitudes.get(word, 0)


def _stripped(match: re.Match[str]) -> tuple[int, int]:
    lead = len(match.group()) - len(match.group().lstrip(" ,"))
    return match.start() + lead, match.end()


def _cardinals(text: str, anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> list[Found]:
    low = anchors.low
    found: list[Found] = []
    last_unit, last_end = "", -1
    for core in cores(text, anchors, pack, patterns):
        end = core.end
        if not taken.free(core.start, end) or _runs_on(low, core, pack):
            continue
        sign = sign_before(text, core.start)
        begin = core.start - len(sign)
        kind, unit, unit_end = unit_of(text, low, end, sign, patterns, pack)
        if (own := low[core.start : end].partition(" ")[0]) in pack.time_units:
            kind, unit, unit_end = (
                "quantity",
                text[core.start : core.start + len(own)],
                end,
            )  # "يومين": the dual names what it counts
        great = WORD.match(low, end) if pack.great_sums else None
        if great and great[1] in pack.great_sums:
            (unit, size), kind, unit_end = pack.great_sums[great[1]], "money", great.end()
            core.value *= size
        negative, begin, end = _below_zero(low, begin, end, unit_end, patterns, pack)
        comparator, begin = comparators.leading(low, begin, patterns, pack)
        if comparator == EXACTLY:
            comparator, unit = _compared_behind(low, core, kind, unit, unit_end, patterns, pack)
        if kind == "quantity" and unit and (half := _half_behind(low, unit_end, patterns, pack)):
            core.value += 0.5
            taken.add(*half.span())
        if not unit and last_unit and noun_left_out(low, end, pack):
            # Once a full stop stands between, no later figure takes this unit.
            last_unit = "" if low.find(".", last_end, begin) >= 0 else last_unit
            unit = last_unit
        stop = end if kind == "quantity" else max(end, unit_end)
        taken.add(begin, stop)
        fact = {
            "type": kind,
            "value": tidy(-core.value if negative else core.value),
            "unit": unit,
            "comparator": comparator,
        }
        if found:
            _share_unit(low, found[-1], begin, fact, patterns, pack)
        found.append((begin, stop, fact))
        if kind == "quantity" and unit:
            last_unit, last_end = unit, end
    return found


def _compared_behind(
    low: str, core: Core, kind: str, unit: str, unit_end: int, patterns: Patterns, pack: Pack
) -> tuple[str, str]:
    """The comparator that stands behind a figure or for its unit, and the unit that is left."""
    comparator = comparators.trailing(low, unit_end, patterns, pack)
    if comparator == EXACTLY and kind == "quantity" and unit in pack.comparators_after:
        comparator, unit = pack.comparators_after[unit], ""
    return AT_LEAST if comparator == EXACTLY and core.indefinite else comparator, unit


def _half_behind(low: str, unit_end: int, patterns: Patterns, pack: Pack) -> re.Match[str] | None:
    """As in "پنج سال و نیم", "3 أعوام ونصف", not in "a dozen cities and half a million people"."""
    half = None if pack.adjectives_first else patterns.and_half.match(low, unit_end)
    behind = WORD.match(low, half.end()) if half else None
    return None if behind and _is_halved(behind[1], pack) else half


def _is_halved(noun: str, pack: Pack) -> bool:
    """Whether the half is that of a further noun: "3 ملايين ونصف المليون", "ألف عامل ونصف إنتاجها"."""
    return noun in pack.magnitudes or (pack.verb_first and noun.endswith(pack.possessive_endings))


def _share_unit(low: str, first: Found, begin: int, second: Fact, patterns: Patterns, pack: Pack) -> None:
    """10 to 15 per cent, $40-50 million: the unit behind a range, or the sign before it, is that of both ends."""
    start, end, fact = first
    if begin - end > _RANGE_GAP or fact["type"] not in ("quantity", "money"):
        return
    gap = patterns.range_gap.fullmatch(low, end, begin)
    opened = low[max(0, start - _RANGE_REACH) : start].split()[-1:]
    if gap is None or (gap["and"] and pack.range_openers.isdisjoint(opened)):
        return
    if fact["type"] == "money" and not second["unit"] and fact["value"] < second["value"]:
        second["type"], second["unit"] = fact["type"], fact["unit"]  # "$40-50 million"
    if fact["type"] == "money" or fact["unit"] or not second["unit"]:
        return
    if gap["dash"] and second["type"] == "quantity" and not _is_measured(second["unit"], pack):
        return  # won 3-1 away
    fact["type"], fact["unit"] = second["type"], second["unit"]


def _is_measured(unit: str, pack: Pack) -> bool:
    return unit in pack.time_units or unit in pack.people or unit in pack.measures.values()


def _below_zero(
    low: str, begin: int, end: int, unit_end: int, patterns: Patterns, pack: Pack
) -> tuple[bool, int, int]:
    """Whether a figure is negative, "minus 12C", "-5C", "12 degrees below zero", and where it then begins and ends."""
    if low[begin - 1 : begin] == "-":
        apart = low[begin - 2 : begin - 1] in (" ", "(") and not low[begin - 3 : begin - 2].isdigit()
        return (True, begin - 1, end) if begin > 1 and apart else (False, begin, end)
    if found := patterns.minus.search(low, max(0, begin - _MINUS_REACH), begin):
        if comparators.leading(low, begin, patterns, pack)[1] < begin:
            return False, begin, end  # "plus or minus 3 points"
        return True, found.start(1), end
    if behind := patterns.below_zero.match(low, unit_end):
        return True, begin, behind.end()
    return False, begin, end


def _runs_on(text: str, core: Core, pack: Pack) -> bool:
    """Whether letters follow at once that are no unit: "5th", "7pm", "737s"."""
    if not text[core.end : core.end + 1].isalnum():
        return False
    after = _LETTERS.match(text, core.end)
    if after and core.written:
        letters = after.group()
        return letters in _ORDINAL_ENDINGS or not (letters in pack.measures or letters in pack.currencies)
    return bool(_ANY_LETTER.match(text, core.end))
