# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in French."""

from typing import Final

from claims.splitting.languages.pack import Dates, numbered, words

DATES: Final = Dates(
    day_first=True,
    months=numbered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ambiguous_months=frozenset(),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    month_before=words("entre en de depuis jusqu'en fin début mi courant d'ici"),
    year_before=words("en de depuis entre et l'année année fin début jusqu'en à"),
    relative_days={"hier": -1, "aujourd'hui": 0, "demain": 1, "avant-hier": -2},
    relative_spans={
        "l'année dernière": ("year", -1),
        "l'an dernier": ("year", -1),
        "cette année": ("year", 0),
        "l'année prochaine": ("year", 1),
        "le mois dernier": ("month", -1),
        "ce mois-ci": ("month", 0),
        "l'an passé": ("year", -1),
        "l'année passée": ("year", -1),
        "l'an prochain": ("year", 1),
        "le mois prochain": ("month", 1),
        "la semaine prochaine": ("week", 1),
        "la semaine passée": ("week", -1),
        "la semaine dernière": ("week", -1),
        "cette semaine": ("week", 0),
    },
    ago=(
        r"\bil y a (?P<n>\d{1,4}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent) (?P<unit>ans?|mois|semaines?|jours?)\b",
    ),
    time_units={
        "an": "year",
        "ans": "year",
        "mois": "month",
        "semaine": "week",
        "semaines": "week",
        "jour": "day",
        "jours": "day",
        "année": "year",
        "années": "year",
        "heure": "hour",
        "heures": "hour",
        "minute": "minute",
        "minutes": "minute",
        "seconde": "second",
        "secondes": "second",
    },
    decades=(
        r"\bannées (?P<n>1[5-9]\d0|20\d0|[2-9]0|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingts|quatre-vingt-dix)\b(?!-)",
    ),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) et (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) à (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words(
        "jusqu prochain prochaine d'ici sera seront délibéré reporté reportée fixé fixée prévu prévue prévus prévues attendu attendue programmé programmée doit doivent devra devront aura auront rouvre rouvrent ouvre ouvrent débute débutent démarre démarrent reprend reprennent affronte affrontent reçoit reçoivent joue jouent"
    ),
)
