"""The patterns of dates in a language."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from claims.splitting.languages import pack as pack_of
from claims.splitting.patterns import any_of

YEAR: Final = r"(?:1[5-9]\d\d|20\d\d)"
JALALI_YEAR: Final = r"1[234]\d\d"


@dataclass(frozen=True)
class Patterns:
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


@cache
def patterns_of(code: str) -> Patterns:
    pack = pack_of(code)
    flags = re.IGNORECASE
    months = {**pack.months, **pack.foreign_months}
    month = rf"(?P<m>{any_of(months)})(?:\.(?=,?\s*\d))?(?!\w)" if months else "(?!)"
    jalali = pack.calendar == "jalali"
    numbered_year = rf"{JALALI_YEAR}|{YEAR}" if jalali else YEAR
    year_word = re.escape(pack.year_word) or "(?!)"
    year = rf"(?:,?\s+(?:(?:de|del|of|ماه)\s+)?(?:{year_word}\s+)?(?P<y>{numbered_year})(?!\d|[.,]\d))"
    relative = [*pack.relative_days, *pack.relative_spans]
    return Patterns(
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
            rf"(?<!\w)(?P<p>{any_of(pack.month_before) or '(?!)'})\s+{month}(?!\s+\d)", flags
        )
        if months and pack.month_before
        else None,
        weekday=re.compile(
            rf"(?<!\w)(?P<w>{any_of(pack.weekdays)})(?!\w|,?\s+\d{{1,2}}\b|,\s+(?:{any_of(months) or '(?!)'})\s)",
            flags,
        )
        if pack.weekdays
        else None,
        relative=re.compile(rf"(?<!\w)(?P<r>{any_of(relative)})(?!\w)", flags) if relative else None,
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
