# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in German."""

from typing import Final

from claims.splitting.languages.pack import Dates, numbered, words

DATES: Final = Dates(
    day_first=True,
    weekday_names=words("zeitung"),
    months=numbered(
        "januar/jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    weekdays={
        f"{day}{part}": place
        for day, place in numbered(
            "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0
        ).items()
        for part in ("", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
    },
    day_words=words("den"),
    month_before=words("zwischen im seit bis ab ende anfang mitte von vergangenen letzten"),
    year_before=words(
        "seit bis ab von zwischen und jahr jahre jahres im in ende anfang mitte sommer winter herbst frühjahr vor nach"
    ),
    year_word="Jahr",
    relative_days={"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2},
    day_nouns=words("morgen"),
    relative_spans={
        "vergangenes jahr": ("year", -1),
        "vergangenen jahres": ("year", -1),
        "letzten jahres": ("year", -1),
        "vorigen jahres": ("year", -1),
        "nächsten jahres": ("year", 1),
        "kommenden jahres": ("year", 1),
        "im vergangenen jahr": ("year", -1),
        "letztes jahr": ("year", -1),
        "im vorjahr": ("year", -1),
        "im letzten jahr": ("year", -1),
        "voriges jahr": ("year", -1),
        "im vorigen jahr": ("year", -1),
        "kommendes jahr": ("year", 1),
        "im nächsten jahr": ("year", 1),
        "im letzten monat": ("month", -1),
        "in diesem monat": ("month", 0),
        "im kommenden monat": ("month", 1),
        "vergangener woche": ("week", -1),
        "letzte woche": ("week", -1),
        "letzter woche": ("week", -1),
        "vorige woche": ("week", -1),
        "kommende woche": ("week", 1),
        "kommender woche": ("week", 1),
        "nächste woche": ("week", 1),
        "nächster woche": ("week", 1),
        "in dieser woche": ("week", 0),
        "dieses jahr": ("year", 0),
        "in diesem jahr": ("year", 0),
        "nächstes jahr": ("year", 1),
        "im kommenden jahr": ("year", 1),
        "im vergangenen monat": ("month", -1),
        "vergangene woche": ("week", -1),
        "diese woche": ("week", 0),
    },
    ago=(
        r"\bvor (?P<n>\d{1,4}|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert) (?P<unit>jahr(?:en)?|monat(?:en)?|wochen?|tag(?:en)?)\b",
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
        "stunde": "hour",
        "stunden": "hour",
        "minute": "minute",
        "minuten": "minute",
        "sekunden": "second",
    },
    decades=(
        r"\b(?P<n>1[5-9]\d0|20\d0)er\b",
        r"\b(?P<n>[2-9]0)er[- ]jahre",
        r"\b(?P<n>zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er[- ]?jahre",
    ),
    between=(
        r"\bzwischen (?P<a>1\d{3}|20\d\d) und (?P<b>1\d{3}|20\d\d)\b",
        r"\bvon (?P<a>1\d{3}|20\d\d) bis (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words(
        "kommenden nächsten bis soll sollen will wollen wird werden dürfte dürften plant planen geplant beginnt beginnen startet starten"
    ),
)
