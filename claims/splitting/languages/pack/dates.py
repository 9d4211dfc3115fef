"""Dates, and the words of time, of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Dates:
    """Dates, and the words of time."""

    day_first: bool = False  # 4/7 is in July; otherwise the year alone is sure
    calendar: str = "gregorian"  # or "jalali": that of the pack's own month names and bare years
    months: Mapping[str, int] = field(default_factory=dict)
    foreign_months: Mapping[str, int] = field(default_factory=dict)  # Gregorian months in a Jalali pack
    months_named_twice: bool = False  # "شباط/فبراير", "آيار (مايو)"
    named_days: Mapping[str, int] = field(default_factory=dict)  # "السابع (من أكتوبر)": 7
    ambiguous_months: Words = frozenset()  # may, march: months only beside a day, a year or a preposition
    not_months: Words = frozenset()  # what "de janeiro" follows in a name: rio
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    day_words: Words = frozenset()  # (domingo,) dia (8)
    weekday_names: Words = frozenset()  # words that make a weekday part of a name: Sunday (Times)
    month_before: Words = frozenset()  # words that make a bare month a date: in, during, since
    year_before: Words = frozenset()  # in, since, of, سال
    year_word: str = ""  # or several, parted by "|"
    relative_days: Mapping[str, int] = field(default_factory=dict)  # yesterday: -1
    day_nouns: Words = frozenset()  # of these what is a noun with a capital: German Morgen
    relative_spans: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # last year: ("year", -1)
    ago: tuple[str, ...] = ()  # patterns with groups "n" and "unit"
    time_units: Mapping[str, str] = field(default_factory=dict)  # years: "year"
    decades: tuple[str, ...] = ()  # patterns with group "n"
    decade_words: Mapping[str, int] = field(default_factory=dict)  # seventies: 70
    between: tuple[str, ...] = ()  # patterns with groups "a" and "b"
    future: Words = frozenset()  # words that put a date without a year ahead
