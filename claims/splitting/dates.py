"""Dates in a text, as partial ISO 8601 dates: 1988, 1981-06, 2021-06-18; decades as 1980s, spans as 2015..2019.

A date without its year is resolved against the day of publication and marked as inferred.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from claims.splitting.calendars import from_jalali, gregorian_year
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.numbers import Found, Spans

_YEAR: Final = r"(?:1[5-9]\d\d|20\d\d)"
_JALALI_YEAR: Final = r"1[234]\d\d"
_ISO: Final = re.compile(rf"(?<![\w-])(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?![\w-])")
_SLASHED: Final = re.compile(r"(?<![\w/.])(?P<a>\d{1,4})[/.](?P<b>\d{1,2})[/.](?P<c>\d{1,4})(?![\w/])")
_BARE_JALALI_YEAR: Final = re.compile(r"(?<![\w.,$€£#@/+-])1[34]\d\d(?![\w%]|[,.]\d|\s?%|-\d)")
_BARE_YEAR: Final = re.compile(r"(?<![\w.,$€£#@/+-])(?:1[5-9]\d\d|20\d\d)(?![\w%]|[,.]\d|\s?%|-\d)")
_FAR: Final = 182  # days: further off than this, a date without a year belongs to another year


@dataclass(frozen=True)
class _Patterns:
    day_month: re.Pattern[str] | None
    month_day: re.Pattern[str] | None
    month_year: re.Pattern[str] | None
    month_alone: re.Pattern[str] | None
    weekday: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    ago: tuple[re.Pattern[str], ...]
    decades: tuple[re.Pattern[str], ...]
    between: tuple[re.Pattern[str], ...]
    year_word: re.Pattern[str] | None


def _any(words: object) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]


@cache
def _patterns(code: str) -> _Patterns:
    pack = pack_of(code)
    flags = re.IGNORECASE
    months = {**pack.months, **pack.foreign_months}
    month = rf"(?P<m>{_any(months)})(?:\.(?=,?\s*\d))?(?!\w)" if months else "(?!)"
    jalali = pack.calendar == "jalali"
    numbered_year = rf"{_JALALI_YEAR}|{_YEAR}" if jalali else _YEAR
    year_word = re.escape(pack.year_word) or "(?!)"
    year = rf"(?:,?\s+(?:(?:de|del|of|ماه)\s+)?(?:{year_word}\s+)?(?P<y>{numbered_year})(?!\d|[.,]\d))"
    relative = [*pack.relative_days, *pack.relative_spans]
    return _Patterns(
        day_month=re.compile(
            rf"(?<![\w.,:])(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?{month}{year}?", flags
        )
        if months
        else None,
        month_day=re.compile(
            rf"(?<!\w){month}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:%]|[,.]\d){year}?", flags
        )
        if months
        else None,
        month_year=re.compile(rf"(?<!\w){month}{year}", flags) if months else None,
        month_alone=re.compile(
            rf"(?<!\w)(?P<p>{_any(pack.month_before) or '(?!)'})\s+{month}(?!\s+\d)", flags
        )
        if months and pack.month_before
        else None,
        weekday=re.compile(
            rf"(?<!\w)(?P<w>{_any(pack.weekdays)})(?!\w|,?\s+\d{{1,2}}\b|,\s+(?:{_any(months) or '(?!)'})\s)",
            flags,
        )
        if pack.weekdays
        else None,
        relative=re.compile(rf"(?<!\w)(?P<r>{_any(relative)})(?!\w)", flags) if relative else None,
        ago=tuple(re.compile(p, flags) for p in pack.ago),
        decades=tuple(re.compile(p, flags) for p in pack.decades),
        between=tuple(re.compile(p, flags) for p in pack.between),
        year_word=re.compile(
            rf"(?<!\w){year_word}\s+(?P<y>{numbered_year}{'|[3-9][0-9]' if jalali else ''})(?!\d)",
            flags,
        )
        if pack.year_word
        else None,
    )


def dates(text: str, language: str, published: date | None, taken: Spans) -> Iterator[Found]:
    """Dates of a plain text (`characters.plain`), in no promised order; each takes its span."""
    pack = pack_of(language)
    patterns = _patterns(pack.code)
    for start, end, when, inferred in _candidates(text, pack, patterns, published):
        if when and taken.free(start, end):
            taken.add(start, end)
            fact = {"type": "date", "date": when, "precision": _precision(when), "inferred": inferred}
            yield start, end, fact | {"text": text[start:end]}


def _precision(when: str) -> str:
    if ".." in when:
        return "span"
    if when.endswith("s"):
        return "decade"
    if when.startswith("--"):
        return "day"
    return {4: "year", 7: "month", 8: "week"}.get(len(when), "day")


_Candidate = tuple[int, int, str | None, bool]


def _candidates(text: str, pack: Pack, patterns: _Patterns, published: date | None) -> Iterator[_Candidate]:
    for found in _ISO.finditer(text):
        yield (*found.span(), _day(int(found["y"]), int(found["m"]), int(found["d"])), False)
    for found in _SLASHED.finditer(text):
        yield (*found.span(), _slashed(found, pack), False)
    for pattern in patterns.between:
        for found in pattern.finditer(text):
            yield (*found.span(), f"{_year(found['a'], pack)}..{_year(found['b'], pack)}", False)
    for full in (patterns.month_day, patterns.day_month):
        for found in full.finditer(text) if full else ():
            when, inferred = _full(text, found, pack, published)
            yield (*found.span(), when, inferred)
    for found in patterns.month_year.finditer(text) if patterns.month_year else ():
        yield (*found.span(), _month_of_year(found, pack), False)
    for pattern in patterns.decades:
        for found in pattern.finditer(text):
            first = _year(found["n"], pack)
            yield (
                *found.span(),
                f"{first}s" if first.endswith("0") else f"{first}..{int(first) + 10}",
                False,
            )
    for pattern in patterns.ago:
        for found in pattern.finditer(text):
            yield (*found.span(), _ago(found["n"], found["unit"], pack, published), True)
    for found in patterns.relative.finditer(text) if patterns.relative else ():
        yield (*found.span(), _relative(found["r"], pack, published), True)
    for found in patterns.month_alone.finditer(text) if patterns.month_alone else ():
        if _reads_as_month(found, pack):
            yield found.start("m"), found.end("m"), _nearest_month(text, found, pack, published), True
    for found in patterns.year_word.finditer(text) if patterns.year_word else ():
        yield (*found.span(), _year(found["y"], pack), False)
    for found in patterns.weekday.finditer(text) if patterns.weekday else ():
        yield (*found.span(), _weekday(text, found, pack, published), True)
    for found in _BARE_JALALI_YEAR.finditer(text) if pack.calendar == "jalali" else ():
        if 1300 <= int(found.group()) < 1450 and _follows_year_word(text, found, pack):
            yield (*found.span(), _year(found.group(), pack), False)
    for found in _BARE_YEAR.finditer(text):
        if _is_year(text, found, pack):
            yield (*found.span(), found.group(), False)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _year(digits: str, pack: Pack) -> str:
    year = int(digits)
    if pack.calendar == "jalali" and year < 100:
        year += 1300  # سال ۶۷
    return str(gregorian_year(year)) if pack.calendar == "jalali" and year < 1500 else str(year)


def _slashed(found: re.Match[str], pack: Pack) -> str | None:
    """12/08/2014: where day and month cannot be told apart, the year alone."""
    a, b, c = (int(found[g]) for g in "abc")
    if len(found["a"]) == 4:
        if pack.calendar == "jalali" and a < 1500:
            return _jalali_day(a, b, c)
        return _day(a, b, c)
    if len(found["c"]) != 4 or not 1500 <= c <= 2099:
        return None
    if pack.code not in {"en", ""} or a > 12:
        return _day(c, b, a)
    if b > 12 or a == b:
        return _day(c, a, b)
    return str(c)


def _jalali_day(year: int, month: int, day: int) -> str | None:
    try:
        return from_jalali(year, month, day).isoformat()
    except ValueError:
        return None


def _full(text: str, found: re.Match[str], pack: Pack, published: date | None) -> tuple[str | None, bool]:
    name = found["m"].lower()
    day = int(found["d"])
    jalali = pack.calendar == "jalali" and name in pack.months
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    if name in pack.ambiguous_months and found["m"][:1].islower():
        return None, False
    if found["y"]:
        year = int(found["y"])
        return (_jalali_day(year, month, day) if jalali and year < 1500 else _day(year, month, day)), False
    if published is None:
        return (f"--{month:02d}-{day:02d}" if 1 <= day <= 31 and not jalali else None), True
    if jalali:
        candidates = [_jalali_day(published.year - 621 - shift, month, day) for shift in (1, 0)]
        known = [c for c in candidates if c]
        return (
            min(known, key=lambda c: abs((date.fromisoformat(c) - published).days)) if known else None
        ), True
    year = published.year
    when = _day(year, month, day)
    if when is None:
        return None, True
    distance = (date.fromisoformat(when) - published).days
    if distance > _FAR and not _looks_ahead(text, found.start(), pack):
        when = _day(year - 1, month, day)
    elif distance < -_FAR and _looks_ahead(text, found.start(), pack):
        when = _day(year + 1, month, day)
    return when, True


def _looks_ahead(text: str, start: int, pack: Pack) -> bool:
    return any(
        w in pack.future or (len(w) > 4 and w.endswith(pack.future_endings or ("\0",)))
        for w in re.findall(r"\w+", re.split(r"[.!?\n]", text[max(0, start - 40) : start].lower())[-1])
    )


def _month_of_year(found: re.Match[str], pack: Pack) -> str | None:
    name, year = found["m"].lower(), int(found["y"])
    if name in pack.ambiguous_months and found["m"][:1].islower():
        return None
    if pack.calendar == "jalali" and name in pack.months:
        if year >= 1500:
            return None
        first = from_jalali(year, pack.months[name], 1)
        return f"{first.year}-{first.month:02d}"
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    return f"{year}-{month:02d}"


def _reads_as_month(found: re.Match[str], pack: Pack) -> bool:
    return found["m"].lower() not in pack.ambiguous_months or found["m"][:1].isupper()


def _nearest_month(text: str, found: re.Match[str], pack: Pack, published: date | None) -> str | None:
    name = found["m"].lower()
    if published is None:
        return None
    if pack.calendar == "jalali" and name in pack.months:
        year = published.year - 621
        first = from_jalali(year, pack.months[name], 1)
        if first > published and not _looks_ahead(text, found.end("p"), pack):
            first = from_jalali(year - 1, pack.months[name], 1)
        return f"{first.year}-{first.month:02d}"
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    ahead = _looks_ahead(text, found.end("p"), pack)
    year = published.year
    if month > published.month and not ahead:
        year -= 1
    elif month < published.month and ahead:
        year += 1
    return f"{year}-{month:02d}"


def _weekday(text: str, found: re.Match[str], pack: Pack, published: date | None) -> str | None:
    if published is None:
        return None
    back = (published.weekday() - pack.weekdays[found["w"].lower()]) % 7
    if _looks_ahead(text, found.start(), pack) and back:
        back -= 7
    return (published - timedelta(back)).isoformat()


def _shift_month(published: date, months: int) -> str:
    count = published.year * 12 + published.month - 1 + months
    return f"{count // 12}-{count % 12 + 1:02d}"


def _shifted(published: date, unit: str, by: int) -> str | None:
    try:
        if unit == "year":
            return str(published.year + by) if 0 < published.year + by < 10_000 else None
        if unit == "month":
            return _shift_month(published, by) if published.year + by // 12 > 0 else None
        when = published + timedelta(7 * by if unit == "week" else by)
    except (OverflowError, ValueError):
        return None
    if unit == "week":
        week = when.isocalendar()
        return f"{week.year}-W{week.week:02d}"
    return when.isoformat()


def _relative(words: str, pack: Pack, published: date | None) -> str | None:
    if published is None:
        return None
    phrase = " ".join(words.lower().split())
    if phrase in pack.relative_days:
        return _shifted(published, "day", pack.relative_days[phrase])
    unit, by = pack.relative_spans[phrase]
    return _shifted(published, unit, by)


def _ago(number: str, unit: str, pack: Pack, published: date | None) -> str | None:
    if published is None:
        return None
    count = int(number) if number.isdigit() else pack.numerals.get(number.lower(), 1)
    return _shifted(published, pack.time_units[unit.lower()], -count)


_WORD_BEFORE: Final = re.compile(r"([\w']+)[\s(]*$")
_WORD_AFTER: Final = re.compile(r"\s+([^\W\d_][\w'-]*)")


def _follows_year_word(text: str, found: re.Match[str], pack: Pack) -> bool:
    before = _WORD_BEFORE.search(text[max(0, found.start() - 24) : found.start()])
    return bool(before) and before[1].lower() in pack.year_before  # type: ignore[index]


def _is_year(text: str, found: re.Match[str], pack: Pack) -> bool:
    """1988, but not "2000 people", "more than 1500" or "1500 m"."""
    start, end = found.span()
    before = _WORD_BEFORE.search(text[max(0, start - 24) : start])
    word = before[1].lower() if before else ""
    after = _WORD_AFTER.match(text, end)
    following = after[1].lower() if after else ""
    if (
        following in pack.people
        or following in pack.measures
        or following in pack.magnitudes
        or following in pack.currencies
    ):
        return False
    if word in pack.year_before or word in pack.months:
        return True
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
