"""Which day, month or year the words of a date mean, as a partial ISO 8601 date; None where there is no such day."""

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from claims.splitting.facts.calendars import from_jalali, gregorian_year
from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_participle

_YEAR_REACH: Final = 32  # characters
_FAR: Final = 182  # days: further off than this, a date without a year belongs to another year


def iso_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def year_of(digits: str, pack: Pack) -> str:
    year = int(digits)
    if pack.calendar == "jalali" and year < 100:
        year += 1300  # سال ۶۷
    return str(gregorian_year(year)) if pack.calendar == "jalali" and year < 1500 else str(year)


def decade_of(written: str, pack: Pack) -> str:
    """The first year of a decade, also of "the 80s", "the eighties", "los años ochenta": one of the last century."""
    named = pack.decade_words.get(written) or pack.numerals.get(written, 0)
    first = int(written) if written.isdigit() else int(named)
    return year_of(str(first + 1900 * (first < 100 and pack.calendar == "gregorian")), pack)


def season(first: str, last: str) -> str | None:
    """2003-04 and 2023/4, whose end is told by its last digits; not 2003-02, which is a month."""
    end = int(first[: -len(last)] + last)
    end += 10 ** len(last) if end < int(first) else 0
    far = end - int(first)
    return f"{first}..{end}" if far == 1 or (len(last) == 2 and int(last) > 12 and 0 < far < 50) else None


def slashed(found: re.Match[str], pack: Pack) -> str | None:
    """12/08/2014: where day and month cannot be told apart, the year alone."""
    a, b, c = (int(found[g]) for g in "abc")
    if len(found["a"]) == 4:
        if pack.calendar == "jalali" and a < 1500:
            return _jalali_day(a, b, c)
        return iso_day(a, b, c)
    if len(found["c"]) != 4 or not 1500 <= c <= 2099:
        return None
    if pack.day_first or a > 12:
        return iso_day(c, b, a)
    if b > 12 or a == b:
        return iso_day(c, a, b)
    return str(c)


def _jalali_day(year: int, month: int, day: int) -> str | None:
    try:
        return from_jalali(year, month, day).isoformat()
    except ValueError:
        return None


def day_of_month(
    text: str, found: re.Match[str], digits: str, pack: Pack, published: date | None
) -> tuple[str | None, bool]:
    name = found["m"]
    day = int(digits) if digits.isdigit() else pack.named_days[" ".join(digits.split())]
    jalali = pack.calendar == "jalali" and name in pack.months
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    if name in pack.ambiguous_months and text[found.start("m")].islower():
        return None, False
    if found["y"]:
        year = int(found["y"])
        return (_jalali_day(year, month, day) if jalali and year < 1500 else iso_day(year, month, day)), False
    if published is None:
        return (f"--{month:02d}-{day:02d}" if 1 <= day <= 31 and not jalali else None), True
    if jalali:
        candidates = [_jalali_day(published.year - 621 - shift, month, day) for shift in (1, 0)]
        known = [c for c in candidates if c]
        return (
            min(known, key=lambda c: abs((date.fromisoformat(c) - published).days)) if known else None
        ), True
    shift = _year_named_behind(text, found.end(), pack)
    year = published.year + (shift or 0)
    when = iso_day(year, month, day)
    if when is None or shift is not None:
        return when, True
    distance = (date.fromisoformat(when) - published).days
    if distance > _FAR and not _looks_ahead(text, found.start(), pack):
        when = iso_day(year - 1, month, day)
    elif distance < -_FAR and _looks_ahead(text, found.start(), pack):
        when = iso_day(year + 1, month, day)
    return when, True


def _year_named_behind(text: str, end: int, pack: Pack) -> int | None:
    """How far off the year is in "August last year", "3 May of next year"."""
    behind = text[end : end + _YEAR_REACH].lower().split()
    behind = behind[1:] if behind and behind[0] in pack.of else behind
    if not text[end : end + 1].isspace() or not behind:
        return None
    phrases = {" ".join(behind[:size]).strip(".,;:)") for size in (1, 2, 3)} & pack.relative_spans.keys()
    return next((by for unit, by in map(pack.relative_spans.__getitem__, phrases) if unit == "year"), None)


def _looks_ahead(text: str, start: int, pack: Pack) -> bool:
    before = re.findall(r"\w+", re.split(r"[.!?\n]", text[max(0, start - 40) : start].lower())[-1])
    if any(
        w in pack.future - pack.change_to or (len(w) > 4 and w.endswith(pack.future_endings)) for w in before
    ):
        return True
    return not pack.future.isdisjoint(before) and not _is_past(text, start, pack)


def _is_past(text: str, start: int, pack: Pack) -> bool:
    """Whether what follows in the sentence has happened: "Até 1º de março foram distribuídas …"."""
    behind = re.findall(r"\w+", re.split(r"[.!?\n]", text[start : start + 120].lower())[0])
    if any(low in pack.past or (low.endswith(pack.past_endings) and len(low) > 4) for low in behind):
        return True
    return any(
        one in pack.auxiliaries and not one.endswith(pack.future_endings) and is_participle(two, pack)
        for one, two in pairwise(behind)
    )


def month_of_year(text: str, found: re.Match[str], pack: Pack) -> str | None:
    name, year = found["m"], int(found["y"])
    if not reads_as_month(text, found, pack):
        return None
    if pack.calendar == "jalali" and name in pack.months:
        if year >= 1500:
            return None
        first = from_jalali(year, pack.months[name], 1)
        return f"{first.year}-{first.month:02d}"
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    return f"{year}-{month:02d}"


def reads_as_month(text: str, found: re.Match[str], pack: Pack) -> bool:
    start = found.start("m")
    if pack.not_months and not pack.not_months.isdisjoint(text[max(0, start - 12) : start].lower().split()):
        return False  # "Rio de Janeiro"
    return found["m"] not in pack.ambiguous_months or text[start].isupper()


def nearest_month(text: str, found: re.Match[str], pack: Pack, published: date | None) -> str | None:
    name = found["m"]
    if published is None:
        return None
    if pack.calendar == "jalali" and name in pack.months:
        year = published.year - 621
        first = from_jalali(year, pack.months[name], 1)
        if first > published and not _looks_ahead(text, found.end("p"), pack):
            first = from_jalali(year - 1, pack.months[name], 1)
        return f"{first.year}-{first.month:02d}"
    month = pack.months[name] if name in pack.months else pack.foreign_months[name]
    shift = _year_named_behind(text, found.end(), pack)
    if shift is not None:
        return f"{published.year + shift}-{month:02d}"
    ahead = _looks_ahead(text, found.end("p"), pack)
    year = published.year
    if month > published.month and not ahead:
        year -= 1
    elif month < published.month and ahead:
        year += 1
    return f"{year}-{month:02d}"


def weekday(text: str, found: re.Match[str], pack: Pack, published: date | None) -> str | None:
    if published is None:
        return None
    back = (published.weekday() - pack.weekdays[found["w"]]) % 7
    if found["d"]:  # "domingo (8)"
        days = (published - timedelta(back + 7 * weeks) for weeks in range(-5, 6))
        named = [day for day in days if day.day == int(found["d"])]
        if named:
            return min(named, key=lambda day: abs(published - day)).isoformat()
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
        if unit == "decade":
            return f"{(published.year + 10 * by)}" if published.year + 10 * by > 0 else None
        when = published + timedelta(7 * by if unit == "week" else by)
    except (OverflowError, ValueError):
        return None
    if unit == "week":
        week = when.isocalendar()
        return f"{week.year}-W{week.week:02d}"
    return when.isoformat()


def _is_noun(text: str, start: int, pack: Pack) -> bool:
    """As in "am Morgen", "por la mañana"."""
    before = text[max(0, start - 12) : start].lower().split()
    return text[start].isupper() or (bool(before) and before[-1] in pack.determiners)


def relative(text: str, found: re.Match[str], pack: Pack, published: date | None) -> str | None:
    phrase = " ".join(found["r"].split())
    if published is None or (phrase in pack.day_nouns and _is_noun(text, found.start(), pack)):
        return None
    if phrase in pack.relative_days:
        return _shifted(published, "day", pack.relative_days[phrase])
    unit, by = pack.relative_spans[phrase]
    return _shifted(published, unit, by)


def ago(number: str, unit: str, pack: Pack, published: date | None) -> str | None:
    if published is None:
        return None
    count = int(number if number.isdigit() else pack.numerals.get(number.lower(), 1))
    return _shifted(published, pack.time_units[unit.lower()], -count)
