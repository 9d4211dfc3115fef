# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of English."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Figures,
    each,
    numbered,
    words,
)

_MONTHS: Final = numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec"
)

_PARTS: Final = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten"
_FRACTIONS: Final = (
    {"half of": 0.5, "half the": 0.5, "by half": 0.5, "in half": 0.5, "half its": 0.5, "half their": 0.5}
    | {
        f"{lead}{d}{behind}": 1 / n
        for d, n in _PARTS.items()
        for lead, behind in (
            ("a ", " of"),
            ("one ", " of"),
            ("one-", " of"),
            ("by a ", ""),
            ("by one ", ""),
            ("a ", " since"),
        )
    }
    | {
        f"{many}{gap}{d}s{of}": count / n
        for d, n in _PARTS.items()
        for many, count in (("two", 2), ("three", 3), ("four", 4), ("five", 5), ("seven", 7), ("nine", 9))
        for gap in (" ", "-")
        for of in ("", " of")
        if count < n
    }
)

FIGURES: Final = Figures(
    numerals=numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        0,
    )
    | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    magnitudes={
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "m": 10**6,
        "mn": 10**6,
        "bn": 10**9,
        "tn": 10**12,
        "k": 1000,
    },
    indefinite={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    halves={"half": 0.5, "quarter": 0.25},
    fractions=_FRACTIONS,
    loose_fractions={f"{one}{d}": 1 / n for d, n in _PARTS.items() for one in ("a ", "one ", "one-")}
    | {"half": 0.5},
    of_every=(
        rf"\b(?P<n>\d{{1,3}}|{_NUMBERS}) (?:in|out of)(?: every| an?)? (?P<of>\d{{1,6}}|{_NUMBERS}|twenty|fifty|hundred)\b(?! (?:the|a|years?|months?|days?|hours?|weeks?)\b)",
    ),
    number_joiners=words("and a"),
    ambiguous_numerals=words("one"),
    ordinals=numbered("first second third fourth fifth sixth seventh eighth ninth tenth"),
    ranked=words(
        "trending most largest biggest highest lowest smallest tallest longest busiest deadliest worst best richest place "
        "time straight consecutive successive such leading ranked since row running increase rise fall drop decline defeat win victory title attempt goal"
    ),
    range_joiners=words("to or"),
    unranked=words("century centuries floor avenue street amendment division grade parallel arrondissement"),
    ranked_after=words("came comes come coming finished finishes finish finishing placed ranked ranks"),
    comparators=each(
        MORE_THAN,
        "more than|over|above|in excess of|exceeding|upwards of|greater than|well over|just over|topped",
    )
    | each(AT_LEAST, "at least|no fewer than|no less than|not less than|a minimum of")
    | each(LESS_THAN, "less than|under|below|fewer than")
    | each(AT_MOST, "at most|up to|as many as|as much as|no more than|not more than|a maximum of")
    | each(
        ABOUT,
        "about|around|barely|approximately|roughly|some|an estimated|estimated|circa|or so|an average of|~",
    )
    | each(NEARLY, "nearly|almost|close to|just under|not quite")
    | each(EXACTLY, "exactly|precisely"),
    comparators_after=each(AT_LEAST, "or more|or higher|or older|plus")
    | each(AT_MOST, "or less|or fewer|or under")
    | each(ABOUT, "or so"),
    adjectives_first=True,
    percent=words("percent|per cent|pct"),
    points=words("percentage points|percentage point"),
    currencies={
        "dollars": "USD",
        "dollar": "USD",
        "euros": "EUR",
        "euro": "EUR",
        "pounds": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "rupees": "INR",
        "rials": "IRR",
        "tomans": "IRT",
        "roubles": "RUB",
        "rubles": "RUB",
        "francs": "CHF",
        "pesos": "peso",
        "lira": "TRY",
        "kroner": "krone",
        "kronor": "SEK",
        "shekels": "ILS",
        "cents": "cent",
    },
    measures=each("km", "km|kilometres|kilometers|kilometre|kilometer")
    | each("m", "metres|meters|metre|meter")
    | each("mm", "mm|millimetres|millimeters")
    | each("cm", "cm|centimetres|centimeters")
    | each("mile", "miles|mile|mi")
    | each("foot", "feet|foot|ft")
    | each("kg", "kg|kilograms|kilos|kilogram")
    | each("t", "tonnes|tons|tonne|ton")
    | each("l", "litres|liters|litre")
    | each("ha", "hectares|hectare")
    | each("acre", "acres|acre")
    | each("km/h", "km/h|kph")
    | each("mph", "mph")
    | each("°C", "°c|c|degrees celsius|degrees")
    | each("MW", "mw|megawatts|megawatt")
    | each("GW", "gw|gigawatts")
    | each("km²", "square kilometres|square kilometers|sq km")
    | each("barrel", "barrels"),
    labels=words(
        "article section room flight route highway motorway resolution no number nos chapter page pages p boeing airbus "
        "channel act paragraph clause form gate line bus unit apollo covid vitamin version windows iphone radio group "
        "level type class grade formula junction exit platform rule annex protocol directive title ward block sector zone"
    ),
    people=words(
        "people persons person men women children dead victims civilians soldiers protesters prisoners residents workers "
        "students migrants refugees passengers patients voters officers police deaths casualties dissidents"
    ),
    ages=(
        r"(?P<n>\d{1,3}|(?<![\w-])[a-z]{1,20})-year-olds?\b",
        r"\b(?:aged?(?: of)?) (?P<n>\d{1,3}|[a-z]+(?=[,.;)]| and\b))\b(?! per)",
        r"\b(?P<n>\d{1,3}) years? old\b",
        r"\b(?:he|she) (?:is|was) (?P<n>\d{2,3})(?=[.,;]| when\b)",
        r"(?<=[a-z]), (?P<n>\d{2})(?=,| and\b|\.$)",
    ),
    counted_after=words("are were is was have had remain remained"),
    months=_MONTHS,
    ambiguous_months=words("may march mar jan sep dec"),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
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
        r"\b(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?P<unit>years?|months?|weeks?|days?) (?:ago|earlier)\b",
    ),
    time_units={
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
    decades=(r"\b(?P<n>1[5-9]\d0|20\d0)'?s\b",),
    between=(
        r"\bbetween (?P<a>1[5-9]\d\d|20\d\d) and (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\bfrom (?P<a>1[5-9]\d\d|20\d\d) (?:to|until|through) (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\b(?P<a>1[5-9]\d\d|20\d\d)[–-](?P<b>1[5-9]\d\d|20\d\d)\b",
    ),
    future=words(
        "will expected plans aims set upcoming next scheduled forthcoming due until by boycott planned"
    ),
)
