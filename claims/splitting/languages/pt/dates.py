# ruff: noqa: E501  (word tables and patterns)
"""Dates, and the words of time, in Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Dates, numbered, words

_COUNT: Final = "um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|cinquenta|cem"

DATES: Final = Dates(
    day_first=True,
    months=numbered(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    not_months=words("rio"),
    weekdays={
        "segunda-feira": 0,
        "terça-feira": 1,
        "quarta-feira": 2,
        "quinta-feira": 3,
        "sexta-feira": 4,
        "sábado": 5,
        "domingo": 6,
    },
    day_words=words("dia"),
    month_before=words("entre em de desde até durante para"),
    year_before=words("em de desde até durante entre e ano a"),
    year_word="ano",
    relative_days={"ontem": -1, "hoje": 0, "amanhã": 1, "anteontem": -2},
    relative_spans={
        "ano passado": ("year", -1),
        "este ano": ("year", 0),
        "próximo ano": ("year", 1),
        "próximo mês": ("month", 1),
        "este mês": ("month", 0),
        "neste mês": ("month", 0),
        "neste ano": ("year", 0),
        "deste ano": ("year", 0),
        "semana passada": ("week", -1),
        "esta semana": ("week", 0),
        "nesta semana": ("week", 0),
        "próxima semana": ("week", 1),
        "semana que vem": ("week", 1),
        "ano que vem": ("year", 1),
        "mês passado": ("month", -1),
    },
    ago=(
        rf"\bhá (?P<n>\d{{1,4}}|{_COUNT}) (?P<unit>anos?|mês|meses|semanas?|dias?)\b",
        rf"\b(?P<n>\d{{1,4}}|{_COUNT}) (?P<unit>anos?|mês|meses|semanas?|dias?) atrás\b",
    ),
    time_units={
        "ano": "year",
        "anos": "year",
        "mês": "month",
        "meses": "month",
        "semana": "week",
        "semanas": "week",
        "dia": "day",
        "dias": "day",
        "hora": "hour",
        "horas": "hour",
        "minuto": "minute",
        "minutos": "minute",
        "segundos": "second",
    },
    decades=(
        r"\b(?:(?:nos|dos|os) anos|anos de|década de) (?P<n>1[5-9]\d0|20\d0|[2-9]0|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)\b",
        r"\banos (?P<n>1[5-9]\d0|20\d0|[2-9]0|sessenta|setenta|oitenta|noventa)\b",
    ),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) e (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) a (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words(
        "próximo próxima até será serão previsto prevista previstos previstas marcado marcada agendado agendada adiado adiada arranca começa reabre vence vai vão deve devem"
    ),
)
