# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in Spanish."""

from typing import Final

from claims.splitting.languages.pack import Dates, numbered, words

DATES: Final = Dates(
    day_first=True,
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", 0),
    day_words=words("día"),
    month_before=words("entre en de desde hasta durante a para"),
    year_before=words("en de desde hasta durante entre y del año a"),
    year_word="año",
    relative_days={
        "ayer": -1,
        "hoy": 0,
        "mañana": 1,
        "anteayer": -2,
        "anoche": -1,
        "esta mañana": 0,
        "esta tarde": 0,
        "esta noche": 0,
    },
    day_nouns=words("mañana"),
    relative_spans={
        "el año pasado": ("year", -1),
        "año pasado": ("year", -1),
        "este año": ("year", 0),
        "el próximo año": ("year", 1),
        "el pasado año": ("year", -1),
        "el año que viene": ("year", 1),
        "el pasado mes": ("month", -1),
        "el próximo mes": ("month", 1),
        "la próxima semana": ("week", 1),
        "la pasada semana": ("week", -1),
        "el mes pasado": ("month", -1),
        "este mes": ("month", 0),
        "la semana pasada": ("week", -1),
        "esta semana": ("week", 0),
    },
    ago=(
        r"\bhace (?P<n>\d{1,4}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien) (?P<unit>años?|mes(?:es)?|semanas?|días?)\b",
    ),
    time_units={
        "año": "year",
        "años": "year",
        "mes": "month",
        "meses": "month",
        "semana": "week",
        "semanas": "week",
        "día": "day",
        "días": "day",
        "hora": "hour",
        "horas": "hour",
        "minuto": "minute",
        "minutos": "minute",
        "segundos": "second",
    },
    decades=(
        r"\b(?:los años|la década de|la década de los|la década del) (?P<n>1[5-9]\d0|20\d0|[2-9]0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b",
    ),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) y (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) a (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words(
        "próximo próxima hasta será serán previsto prevista previstos previstas fijado fijada programado programada aplazado aplazada arranca comienza empieza reabre vence"
    ),
)
