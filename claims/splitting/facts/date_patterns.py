"""The patterns of dates in a language."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from claims.splitting.languages import pack as pack_of
from claims.splitting.patterns.anchors import openings
from claims.splitting.patterns.sought import Sought, any_of

YEAR: Final = r"(?:1[5-9]\d\d|20\d\d)"
JALALI_YEAR: Final = r"1[234]\d\d"
_SPACES: Final = 16  # white space within a date


@dataclass(frozen=True)
class Patterns:
    """Patterns for texts in lower case, and the first words of what they look for."""

    months: frozenset[str]
    day_month: re.Pattern[str]
    named_days: frozenset[str]
    named_day: re.Pattern[str]
    month_day: re.Pattern[str]
    month_year: re.Pattern[str]
    month_alone: re.Pattern[str]
    before_month: int  # length of what may stand before a month alone
    weekdays: frozenset[str]
    weekday: re.Pattern[str]
    relatives: frozenset[str]
    relative: re.Pattern[str]
    ago: tuple[Sought, ...]
    decades: tuple[Sought, ...]
    between: tuple[Sought, ...]
    year_words: frozenset[str]
    year_word: re.Pattern[str]

    @property
    def sought(self) -> frozenset[str]:
        """All words that are looked for."""
        return self.months | self.weekdays | self.relatives | self.year_words | self.named_days


@cache
def patterns_of(code: str) -> Patterns:
    pack = pack_of(code)
    months = {**pack.months, **pack.foreign_months}
    of_months = r"(?:[\s\u200c]*ماه(?!\w))?" if pack.calendar == "jalali" else ""
    again = rf"(?:\s?[/(]\s?(?:{any_of(months)})\)?)?" if pack.months_named_twice else ""
    month = rf"(?P<m>{any_of(months)})(?:\.(?=,?\s*\d))?(?!\w){again}{of_months}"
    jalali = pack.calendar == "jalali"
    numbered_year = rf"{JALALI_YEAR}|{YEAR}" if jalali else YEAR
    year_words = pack.year_word.split("|")
    year_word = f"(?:{any_of(year_words)})"
    year = rf"(?:,?\s+(?:(?:de|del|of|من|ل)\s+)?(?:{year_word}\s+)?(?P<y>{numbered_year})(?!\d|[.,]\d))"
    nth = r"(?:st|nd|rd|th|\.º?|er|º)?"
    joiners = any_of(pack.range_joiners | pack.number_joiners)
    to = rf"(?:\s?[–-]\s?|\s(?:{joiners})\s(?:(?:{any_of(pack.determiners)})\s)?)"
    # "May 12 to 14," but not "in May 12 to 14 people".
    till = rf"(?:\s?[–-]\s?|\s(?:{any_of(pack.range_joiners)})\s(?=\d+(?:[,.;)]|$)))"
    relatives = [*pack.relative_days, *pack.relative_spans]
    return Patterns(
        months=openings(months),
        day_month=re.compile(
            rf"(?<![\w.,:])(?:(?P<other>\d{{1,2}}){nth}{to})?(?P<d>\d{{1,2}}){nth}\s+"
            rf"(?:of\s+|de\s+|من\s+(?:شهر\s+)?)?{month}{year}?"
        ),
        named_days=openings(pack.named_days),
        named_day=re.compile(
            rf"(?<!\w)(?P<d>{any_of(pack.named_days)})(?P<other>(?!))?\s+(?:من\s+(?:شهر\s+)?)?{month}{year}?"
        ),
        month_day=re.compile(
            rf"(?<!\w){month}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:%]|[,.]\d)"
            rf"(?:{till}(?P<other>\d{{1,2}})(?!\w))?{year}?"
        ),
        month_year=re.compile(rf"(?<!\w){month}{year}"),
        month_alone=re.compile(rf"(?<!\w)(?P<p>{any_of(pack.month_before)})\s+{month}(?!\s+\d)"),
        before_month=max(map(len, pack.month_before), default=0) + _SPACES,
        weekdays=openings(pack.weekdays),
        weekday=re.compile(
            rf"(?<!\w)(?P<w>{any_of(pack.weekdays)})(?:(?:\s\(|,?\s(?:{any_of(pack.day_words)})\s)"
            rf"(?P<d>\d{{1,2}})\)?(?![\w/]|\s(?:de\s)?(?:{any_of(months)})))?"
            rf"(?!\w|,?\s+\d{{1,2}}\b|,\s+(?:{any_of(months)})\s"
            rf"|\s(?:{any_of(pack.weekday_names)})(?!\w))"
        ),
        relatives=openings(relatives),
        relative=re.compile(rf"(?<!\w)(?P<r>{any_of(relatives)})(?!\w)"),
        ago=tuple(map(Sought.of, pack.ago)),
        decades=tuple(map(Sought.of, pack.decades)),
        between=tuple(map(Sought.of, pack.between)),
        year_words=openings(year_words),
        year_word=re.compile(
            rf"(?<!\w){year_word}\s+(?P<y>{numbered_year}{'|[3-9][0-9]' if jalali else ''})(?!\d)"
        ),
    )
