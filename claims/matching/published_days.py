"""The day that a published check gives, in whatever way its publisher writes dates."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

from claims.matching.unusable import Unusable
from claims.splitting import facts_of
from claims.splitting.characters import plain
from claims.splitting.facts.calendars import from_jalali
from claims.splitting.languages import LANGUAGES

LONGEST: Final = 60  # characters of a date
DAY_FIRST, MONTH_FIRST = "day first", "month first"

_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s])")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[T\s,])")
_NO_DAY: Final = re.compile(
    r"\d{4}(?:[-/.]\d{1,2})?|0\d{3}-.*"
)  # a year, a month; 0001-01-01, where a program knew none
_SECONDS: Final = re.compile(r"\d{9,10}|\d{12,13}")  # since 1970, or thousandths of them
_UNSAID: Final = frozenset(
    {"n/a", "na", "none", "null", "nan", "unknown", "undefined", "tbd", "-", "–", "—", "?"}
)


def day(value: str, language: str = "", order: str = "") -> date | None:
    """The day; None where none is given, or only a month or a year.

    05/06/2024 is read as `order` says, else with the day first where the check is in another language than English.
    Raises Unusable where it is no date, or may be two.
    """
    told = plain(value.strip()[: LONGEST + 1])
    if not told or told.casefold() in _UNSAID or _NO_DAY.fullmatch(told):
        return None
    try:
        if len(told) > LONGEST:
            raise ValueError(told)
        return _numbered(told, language, order) or _written(told, language)
    except (ValueError, OverflowError) as problem:
        if isinstance(problem, Unusable):
            raise
        raise Unusable("bad_day", value=value.strip()[:40]) from None


def order_of(values: Iterable[str]) -> str:
    """DAY_FIRST or MONTH_FIRST where one of the dates of a file can be read in one way only, and none in the other."""
    found = set()
    for value in values:
        if numbers := _YEAR_LAST.match(plain(value[:LONGEST]).strip()):
            found |= {DAY_FIRST} if int(numbers[1]) > 12 else set()
            found |= {MONTH_FIRST} if int(numbers[3]) > 12 else set()
    return found.pop() if len(found) == 1 else ""


def _numbered(told: str, language: str, order: str) -> date | None:
    """A date in figures alone; None: it is none. Raises ValueError where there is no such day."""
    if found := _YEAR_FIRST.match(told):
        year, month, number = (int(part) for part in found.groups())
        return from_jalali(year, month, number) if 1300 <= year < 1500 else date(year, month, number)
    if found := _YEAR_LAST.match(told):
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        if one > 12 or found[2] == "." or one == other:
            return date(year, other, one)
        if other > 12:
            return date(year, one, other)
        order = order or (DAY_FIRST if language and not language.startswith("en") else "")
        if not order:
            raise Unusable("two_days", value=told[:40])
        return date(year, other, one) if order == DAY_FIRST else date(year, one, other)
    if _SECONDS.fullmatch(told):
        return datetime.fromtimestamp(int(told) / (1 if len(told) < 11 else 1000), UTC).date()
    try:
        return datetime.fromisoformat(told).date()
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _written(told: str, language: str) -> date | None:
    """A date with its month in words, of this language or of another that the splitter knows; None: a month or a year.

    Raises ValueError where it is no date.
    """
    words, partial = told.replace("-", " "), False
    for code in dict.fromkeys((language or "en", *LANGUAGES)):
        facts = facts_of(words, language=code, published=None)
        found = {str(fact["date"]) for fact in facts if fact.get("date")}
        days = [each for each in found if re.fullmatch(r"\d{4}-\d\d-\d\d", each)]
        if len(days) == 1:
            return date.fromisoformat(days[0])
        partial = partial or any(each[0] != "-" for each in found)
    if not partial:
        raise ValueError(told)
    return None
