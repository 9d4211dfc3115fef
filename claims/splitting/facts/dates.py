"""Dates in a text, as partial ISO 8601 dates: 1988, 1981-06, 2021-06-18; decades as 1980s, spans as 2015..2019.

A date without its year is resolved against the day of publication and marked as inferred.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from claims.splitting.facts import date_readings as read
from claims.splitting.facts.date_patterns import YEAR, Patterns, patterns_of
from claims.splitting.facts.spans import Found, Spans
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.anchors import Anchors

_ISO: Final = re.compile(rf"(?<![\w-])(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?![\w-])")
_SLASHED: Final = re.compile(r"(?<![\w/.])(?P<a>\d{1,4})[/.](?P<b>\d{1,2})[/.](?P<c>\d{1,4})(?![\w/])")
_SEASON: Final = re.compile(rf"(?<![\w.,$€£#@/+-])(?P<a>{YEAR})[-–/](?P<b>\d{{1,2}})(?![\w%/]|[,.]\d|-\d)")
_BARE_JALALI_YEAR: Final = re.compile(r"(?<![\w.,$€£#@/+-])1[34]\d\d(?![\w%]|[,.]\d|\s?%|-\d)")
_BARE_YEAR: Final = re.compile(r"(?<![\w.,$€£#@/+-])(?:1\d\d\d|20\d\d)(?![\w%]|[,.]\d|\s?%|-\d)")


def dates(
    text: str, anchors: Anchors, language: str, published: date | None, taken: Spans
) -> Iterator[Found]:
    """Dates of a plain text (`characters.plain`), in no promised order; each takes its span."""
    pack = pack_of(language)
    patterns = patterns_of(pack.code)
    for start, end, when, inferred in _candidates(text, anchors, pack, patterns, published):
        if when and taken.free(start, end):
            taken.add(start, end)
            fact = {"type": "date", "date": when, "precision": _precision(when), "inferred": inferred}
            yield start, end, fact | _as_written(when, text[start:end], pack)


_JALALI_YEAR: Final = re.compile(r"(?<!\d)1[34]\d\d(?!\d)")


def _as_written(when: str, words: str, pack: Pack) -> dict[str, int | str]:
    """What the date alone does not tell: the end of a span of years, the year in the calendar of the text."""
    told: dict[str, int | str] = {"end": when.partition("..")[2]} if ".." in when else {}
    year = _JALALI_YEAR.search(words) if pack.calendar == "jalali" else None
    return told | {"jalali_year": int(year.group())} if year else told


def _precision(when: str) -> str:
    if ".." in when:
        return "span"
    if when.endswith("s"):
        return "decade"
    if when.startswith("--"):
        return "day"
    return {4: "year", 7: "month", 8: "week"}.get(len(when), "day")


_Candidate = tuple[int, int, str | None, bool]


def _candidates(
    text: str, anchors: Anchors, pack: Pack, patterns: Patterns, published: date | None
) -> Iterator[_Candidate]:
    """What may be a date, the surest first: what is read earlier takes its span."""
    months = anchors.of(patterns.months)
    yield from _in_digits(anchors, pack, patterns)
    if months:
        yield from _days_of_months(text, anchors, pack, patterns, published)
        for found in anchors.matches(patterns.month_year, months):
            yield (*found.span(), read.month_of_year(text, found, pack), False)
    yield from _decades(anchors, pack, patterns)
    for pattern in patterns.ago:
        for found in pattern.found_in(anchors):
            yield (*found.span(), read.ago(found["n"], found["unit"], pack, published), True)
    for found in anchors.matches(patterns.relative, anchors.of(patterns.relatives)):
        yield (*found.span(), read.relative(text, found, pack, published), True)
    if months:
        yield from _months_alone(text, anchors, pack, patterns, published)
    for found in anchors.matches(patterns.year_word, anchors.of(patterns.year_words)):
        if len(found["y"]) != 2 or not _counts_something(text, found, pack):
            yield (*found.span(), read.year_of(found["y"], pack), False)
    for found in anchors.matches(patterns.weekday, anchors.of(patterns.weekdays)):
        yield (*found.span(), read.weekday(text, found, pack, published), True)
    yield from _bare_years(text, anchors, pack)


def _in_digits(anchors: Anchors, pack: Pack, patterns: Patterns) -> Iterator[_Candidate]:
    """As in 2021-06-18, 18/6/2021, 2019-20, "between 2015 and 2019"."""
    for found in anchors.matches(_ISO, anchors.years):
        yield (*found.span(), read.iso_day(int(found["y"]), int(found["m"]), int(found["d"])), False)
    for found in anchors.matches(_SLASHED, anchors.pointed):
        yield (*found.span(), read.slashed(found, pack), False)
    for found in anchors.matches(_SEASON, anchors.years):
        yield (*found.span(), read.season(found["a"], found["b"]), False)
    for pattern in patterns.between:
        for found in pattern.found_in(anchors):
            span = f"{read.year_of(found['a'], pack)}..{read.year_of(found['b'], pack)}"
            yield (*found.span(), span, False)


def _days_of_months(
    text: str, anchors: Anchors, pack: Pack, patterns: Patterns, published: date | None
) -> Iterator[_Candidate]:
    """As in "May 12", "12 May", "the first of May"; "12 to 14 May" and "May 12-14" are two days."""
    for full, starts in (
        (patterns.month_day, anchors.of(patterns.months)),
        (patterns.day_month, anchors.digits),
        (patterns.named_day, anchors.of(patterns.named_days)),
    ):
        for found in anchors.matches(full, starts):
            days = sorted(("d", "other"), key=found.start) if found["other"] else ["d"]
            for day in days:
                when, inferred = read.day_of_month(text, found, found[day], pack, published)
                start = found.start() if day == days[0] else found.start(day)
                yield start, found.end(day) if day != days[-1] else found.end(), when, inferred


def _decades(anchors: Anchors, pack: Pack, patterns: Patterns) -> Iterator[_Candidate]:
    for pattern in patterns.decades:
        for found in pattern.found_in(anchors):
            first = read.decade_of(found["n"], pack)
            decade = f"{first}s" if first.endswith("0") else f"{first}..{int(first) + 10}"
            yield (*found.span(), decade, False)


def _months_alone(
    text: str, anchors: Anchors, pack: Pack, patterns: Patterns, published: date | None
) -> Iterator[_Candidate]:
    """As in "in May", or "March" in "between March and June 2019"."""
    before = anchors.before(anchors.of(patterns.months), patterns.before_month)
    for found in anchors.matches(patterns.month_alone, before):
        if read.reads_as_month(text, found, pack):
            when = _month_of_range(anchors.low, found, pack, patterns)
            inferred = not when
            when = when or read.nearest_month(text, found, pack, published)
            yield found.start("m"), found.end("m"), when, inferred


def _bare_years(text: str, anchors: Anchors, pack: Pack) -> Iterator[_Candidate]:
    if pack.calendar == "jalali":
        for found in anchors.matches(_BARE_JALALI_YEAR, anchors.years):
            if 1300 <= int(found.group()) < 1450 and _follows_year_word(text, found, pack):
                yield (*found.span(), read.year_of(found.group(), pack), False)
    for found in anchors.matches(_BARE_YEAR, anchors.years):
        if _is_year(text, found, pack):
            yield (*found.span(), found.group(), False)


_SHARE_BEHIND: Final = re.compile(r"\s\(\d[\d.,]*\s?%")
_JOINT: Final = re.compile(r"\s*([–-]|\b\w{1,5})\s+(?=\w)")


def _month_of_range(low: str, found: re.Match[str], pack: Pack, patterns: Patterns) -> str | None:
    """As in "between March and June 2019", "from November to 4 May 2019": the year stands with the second month."""
    joint = _JOINT.match(low, found.end("m"))
    joiners = pack.coordinators | pack.range_joiners | pack.change_to
    if not joint or pack.calendar == "jalali" or not (joint[1] in joiners or joint[1] in "–-"):
        return None
    for pattern in (patterns.month_year, patterns.day_month, patterns.month_day):
        second = pattern.match(low, joint.end())
        if second and second["y"]:
            months = {**pack.foreign_months, **pack.months}
            year = int(second["y"]) - (months[found["m"]] > months[second["m"]])
            return f"{year}-{months[found['m']]:02d}"
    return None


_WORD_BEFORE: Final = re.compile(r"([\w']+)[\s(]*$")
_WORD_AFTER: Final = re.compile(r"\s+([^\W\d_][\w'-]*)")


def _counts_something(text: str, found: re.Match[str], pack: Pack) -> bool:
    """As in "در یک سال ۶۲ درصد", "در دو سال ۳۰ نفر": two digits that are no year."""
    after = _WORD_AFTER.match(text, found.end())
    counted = (
        pack.percent | pack.people | pack.measures.keys() | pack.magnitudes.keys() | pack.currencies.keys()
    )
    return after is not None and after[1] in counted


def _follows_year_word(text: str, found: re.Match[str], pack: Pack) -> bool:
    before = _WORD_BEFORE.search(text[max(0, found.start() - 24) : found.start()])
    return bool(before) and before[1].lower() in pack.year_before  # type: ignore[index]


def _opens_sentence(text: str, start: int, year: str, word: str, pack: Pack) -> bool:
    """As in "In 1997 voters elected …", not as in "In 2000 patients …"."""
    begin = start - len(word) - 1
    first = text[begin : begin + 1].isupper() and text[begin + 1 : begin + len(word)].islower()
    return first and word in pack.year_before and "1900" < year < "2100" and not year.endswith("00")


def _is_year(text: str, found: re.Match[str], pack: Pack) -> bool:
    """1988, but not "2000 people", "more than 1500" or "1500 m"."""
    start, end = found.span()
    before = _WORD_BEFORE.search(text[max(0, start - 24) : start])
    word = before[1].lower() if before else ""
    after = _WORD_AFTER.match(text, end)
    following = after[1].lower() if after else ""
    if (
        (following in pack.people and not _opens_sentence(text, start, found.group(), word, pack))
        or following in pack.measures
        or following in pack.magnitudes
        or following in pack.currencies
    ):
        return False
    if found.group() < "1500":  # "in 1341", not "in 1341 of the houses"
        named = word in pack.year_before and word in pack.place_before and pack.capitals
        ended = not following or following in pack.auxiliaries or following in pack.coordinators
        ended = ended or f"{following} " in pack.definite or following in pack.pronouns
        return named and (ended or following in pack.prepositions - pack.of)
    if word in pack.year_before or word in pack.months:
        return True
    if _SHARE_BEHIND.match(text, end):
        return False  # "1870 (76%) of them"
    if any(text[max(0, start - 20) : start].lower().rstrip().endswith(c) for c in pack.comparators):
        return False
    if (
        not following
        or following in pack.prepositions
        or following in pack.auxiliaries
        or following in pack.coordinators
    ):
        return True
    return 1700 <= int(found.group()) <= 2099
