# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of German."""

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

_ONES: Final = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS: Final = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_COMPOUNDS: Final = {
    f"{one}und{ten}": value + place for ten, value in _TENS.items() for place, one in enumerate(_ONES, 1)
}
_HUNDREDS: Final = {f"{one}hundert": 100 * place for place, one in enumerate(_ONES, 1)}
_HUNDREDS_AND: Final = {
    f"{hundred}{rest}": value + more
    for hundred, value in _HUNDREDS.items()
    for rest, more in (_TENS | _COMPOUNDS | {"zwölf": 12, "fünfzehn": 15}).items()
}

FIGURES: Final = Figures(
    numerals=numbered(
        "null ein/eine/eins/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn",
        0,
    )
    | _TENS
    | _COMPOUNDS
    | _HUNDREDS
    | _HUNDREDS_AND
    | {"hundert": 100},
    magnitudes={
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billionen": 10**12,
        "mio": 10**6,
        "mrd": 10**9,
        "dutzend": 12,
    },
    indefinite={
        "dutzende": 12,
        "hunderte": 100,
        "hunderten": 100,
        "tausende": 1000,
        "tausenden": 1000,
        "zehntausende": 10_000,
    },
    halves={"halbe": 0.5},
    fractions={
        "die hälfte": 1 / 2,
        "der hälfte": 1 / 2,
        "ein drittel": 1 / 3,
        "einem drittel": 1 / 3,
        "zwei drittel": 2 / 3,
        "ein viertel": 1 / 4,
        "einem viertel": 1 / 4,
        "drei viertel": 3 / 4,
        "ein fünftel": 1 / 5,
        "einem fünftel": 1 / 5,
        "zwei fünftel": 2 / 5,
        "drei fünftel": 3 / 5,
        "ein sechstel": 1 / 6,
        "ein achtel": 1 / 8,
        "ein zehntel": 1 / 10,
    },
    of_every=(
        r"\b(?P<n>ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d{1,3}) von (?P<of>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|hundert|\d{1,6})\b",
        r"\bjede[rsnm]? (?P<of>zweite|zweiten|dritte|dritten|dritter|vierte|vierten|vierter|fünfte|fünften|fünfter|sechste|sechsten|siebte|siebten|achte|achten|neunte|neunten|zehnte|zehnten|zehnter)\b(?! tag| jahr| monat| woche)",
    ),
    number_joiners=words("und"),
    ambiguous_numerals=words("ein eine eins einen einem einer acht"),
    ordinals=numbered(
        "erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten fünfte/fünften"
    ),
    ranked=words(
        "größte größten höchste höchsten meistgenutzte platz stelle mal titel sieg medaille niederlage kraft erfolg"
    ),
    comparators=each(MORE_THAN, "mehr als|über")
    | each(AT_LEAST, "mindestens|wenigstens|nicht weniger als")
    | each(LESS_THAN, "weniger als|unter")
    | each(AT_MOST, "höchstens|maximal|bis zu")
    | each(ABOUT, "etwa|rund|ungefähr|circa|ca.|zirka")
    | each(NEARLY, "fast|knapp|beinahe|nahezu")
    | each(EXACTLY, "genau"),
    decimal_comma=True,
    adjectives_first=True,
    percent=words("prozent"),
    points=words("prozentpunkte prozentpunkten"),
    currencies={
        "euro": "EUR",
        "dollar": "USD",
        "pfund": "GBP",
        "franken": "CHF",
        "rubel": "RUB",
        "yen": "JPY",
    },
    measures=each("km²", "km²|quadratkilometer|quadratkilometern")
    | each("m³", "kubikmeter|kubikmetern")
    | each("m²", "quadratmeter|quadratmetern")
    | each("km", "km|kilometer|kilometern")
    | each("m", "meter|metern|m")
    | each("mm", "mm|millimeter")
    | each("kg", "kg|kilo|kilogramm")
    | each("t", "tonnen|tonne")
    | each("ha", "hektar")
    | each("l", "liter")
    | each("barrel", "barrel")
    | each("MW", "mw|megawatt"),
    labels=words(
        "artikel paragraf paragraph straße flug nummer nr seite linie bundesstraße autobahn raum kapitel zimmer"
    ),
    people=words(
        """
        menschen personen tote toten verletzte verletzten opfer zivilisten soldaten demonstranten gefangene häftlinge frauen männer kinder
        einwohner schüler studenten geflüchtete patienten polizisten vermisste beschäftigte mitarbeiter bewohner
        """
    ),
    ages=(
        r"\b(?P<n>\d{1,3})[ -]?jährige\w*",
        r"\b(?P<n>\d{1,3}) jahre alt\b",
        r"(?<=[a-zäöüß]), (?P<n>\d{2})(?=,)",
        r"(?<=\()(?P<n>\d{2})(?=\))",
    ),
    counted_after=words("werden sind wurden waren gelten bleiben"),
    months=numbered(
        "januar/jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
    month_before=words("im seit bis ab ende anfang mitte von vergangenen letzten"),
    year_before=words(
        "seit bis ab von zwischen und jahr jahre jahres im in ende anfang mitte sommer winter herbst frühjahr vor nach"
    ),
    year_word="Jahr",
    relative_days={"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2},
    relative_spans={
        "vergangenes jahr": ("year", -1),
        "im vergangenen jahr": ("year", -1),
        "letztes jahr": ("year", -1),
        "im vorjahr": ("year", -1),
        "dieses jahr": ("year", 0),
        "in diesem jahr": ("year", 0),
        "nächstes jahr": ("year", 1),
        "im kommenden jahr": ("year", 1),
        "im vergangenen monat": ("month", -1),
        "vergangene woche": ("week", -1),
        "diese woche": ("week", 0),
    },
    ago=(
        r"\bvor (?P<n>\d{1,4}|einem|einer|zwei|drei|vier|fünf|sechs|zehn) (?P<unit>jahr(?:en)?|monat(?:en)?|wochen?|tag(?:en)?)\b",
    ),
    time_units={
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
        "monate": "month",
        "tage": "day",
        "monat": "month",
        "monaten": "month",
        "woche": "week",
        "wochen": "week",
        "tag": "day",
        "tagen": "day",
    },
    decades=(r"\b(?P<n>19\d0|20\d0)er\b",),
    between=(
        r"\bzwischen (?P<a>1\d{3}|20\d\d) und (?P<b>1\d{3}|20\d\d)\b",
        r"\bvon (?P<a>1\d{3}|20\d\d) bis (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("kommenden nächsten bis soll wird"),
)
