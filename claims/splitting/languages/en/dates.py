# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in English."""

from typing import Final

from claims.splitting.languages.pack import Dates, numbered, phrases, words

_MONTHS: Final = numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec"
)
DECADES: Final = numbered("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10)

DATES: Final = Dates(
    months=_MONTHS,
    ambiguous_months=words("may august march mar jan sep dec"),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    weekday_names=phrases(
        "times|telegraph|mirror|mail|express|herald|post|sun|star|business|world|school|league|roast"
    ),
    month_before=words(
        "in during from since until by of last this next early late mid through between before after to throughout "
        "and every for"
    ),
    year_before=words(
        "in since of from until by before after during year between and the early late mid to through than for "
        "spring summer autumn fall winter around circa season election crisis"
    ),
    relative_days={
        "yesterday": -1,
        "today": 0,
        "tomorrow": 1,
        "tonight": 0,
        "last night": -1,
        "this morning": 0,
        "this evening": 0,
        "the day before yesterday": -2,
    },
    relative_spans={
        "last year": ("year", -1),
        "this year": ("year", 0),
        "next year": ("year", 1),
        "last month": ("month", -1),
        "this month": ("month", 0),
        "next month": ("month", 1),
        "last week": ("week", -1),
        "this week": ("week", 0),
        "the previous year": ("year", -1),
    },
    ago=(
        r"\b(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (?P<unit>decades?|years?|months?|weeks?|days?) (?:ago|earlier(?! than))\b",
    ),
    time_units={
        "decade": "decade",
        "decades": "decade",
        "year": "year",
        "years": "year",
        "month": "month",
        "months": "month",
        "week": "week",
        "weeks": "week",
        "day": "day",
        "days": "day",
        "hour": "hour",
        "hours": "hour",
        "minute": "minute",
        "minutes": "minute",
        "seconds": "second",
    },
    decades=(
        r"\b(?P<n>1[5-9]\d0|20\d0)'?s\b",
        rf"\bthe (?:early |late |mid-|mid )?'?(?P<n>[3-9]0(?='?s\b)|{'|'.join(DECADES)})(?:'?s)?\b",
    ),
    decade_words=DECADES,
    between=(
        r"\bbetween (?P<a>1[5-9]\d\d|20\d\d) and (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\bfrom (?P<a>1[5-9]\d\d|20\d\d) (?:to|until|through) (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\b(?P<a>1[5-9]\d\d|20\d\d)[–-](?P<b>1[5-9]\d\d|20\d\d)\b",
    ),
    future=words(
        "will expected plans aims set upcoming next scheduled forthcoming due until by boycott planned"
    ),
)
