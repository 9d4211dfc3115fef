# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of Portuguese."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Figures,
    each,
    numbered,
    words,
)

FIGURES: Final = Figures(
    numerals=numbered(
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        0,
    )
    | numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
    | numbered(
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
        100,
        100,
    ),
    magnitudes={
        "mil": 1000,
        "milhão": 10**6,
        "milhões": 10**6,
        "bilhão": 10**9,
        "bilhões": 10**9,
        "dúzia": 12,
    },
    indefinite={"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000},
    halves={"meio": 0.5, "meia": 0.5},
    fractions={
        f"{part}{of}": value
        for part, value in (
            ("metade", 1 / 2),
            ("um terço", 1 / 3),
            ("dois terços", 2 / 3),
            ("um quarto", 1 / 4),
            ("três quartos", 3 / 4),
            ("um quinto", 1 / 5),
            ("a terça parte", 1 / 3),
            ("a quarta parte", 1 / 4),
            ("a quinta parte", 1 / 5),
            ("um décimo", 1 / 10),
            ("dois quintos", 2 / 5),
            ("três quintos", 3 / 5),
        )
        for of in (" de", " do", " da", " dos", " das", "")
        if of or not part.startswith(("um quarto", "um quinto"))
    },
    of_every=(
        r"\b(?P<n>um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|\d{1,3}) (?:[^\W\d_]+ )?em cada (?P<of>dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem|mil|\d{1,6})\b",
    ),
    number_joiners=words("e de"),
    ambiguous_numerals=words("um uma"),
    ordinals=numbered("primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta"),
    ranked=words(
        "maior mais lugar país melhor título medalha vitória derrota produtor exportador fabricante partido força pior"
    ),
    comparators=each(MORE_THAN, "mais de|acima de|superior a")
    | each(AT_LEAST, "pelo menos|ao menos|no mínimo|não menos de")
    | each(LESS_THAN, "menos de|abaixo de")
    | each(AT_MOST, "até|no máximo")
    | each(ABOUT, "cerca de|aproximadamente|em torno de|uns|umas")
    | each(NEARLY, "quase"),
    decimal_comma=True,
    percent=words("por cento|"),
    points=words("pontos percentuais|"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dólares": "USD",
        "reais": "BRL",
        "real": "BRL",
        "libras": "GBP",
    },
    measures=each("km²", "km²|quilômetros quadrados|quilómetros quadrados")
    | each("km", "km|quilômetros|quilómetros")
    | each("m", "metros|metro")
    | each("mm", "mm|milímetros")
    | each("kg", "kg|quilos")
    | each("t", "toneladas")
    | each("ha", "hectares"),
    labels=words(" nacional municipal estadual artigo rua rodovia voo número página lei sala linha capítulo"),
    people=words(
        "pessoas mortos mortas feridos vítimas civis soldados manifestantes presos mulheres homens crianças moradores alunos policiais"
    ),
    ages=(r"\bde (?P<n>\d{1,3}) anos(?! de prisão)", r"(?<=[a-zãçáéíóú]), (?P<n>\d{2})(?=,)"),
    counted_after=words("estão estavam foram ficaram são"),
    months=numbered(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    weekdays={
        "segunda-feira": 0,
        "terça-feira": 1,
        "quarta-feira": 2,
        "quinta-feira": 3,
        "sexta-feira": 4,
        "sábado": 5,
        "domingo": 6,
    },
    month_before=words("em de desde até durante"),
    year_before=words("em de desde até durante entre e ano a"),
    year_word="ano",
    relative_days={"ontem": -1, "hoje": 0, "amanhã": 1, "anteontem": -2},
    relative_spans={
        "ano passado": ("year", -1),
        "este ano": ("year", 0),
        "próximo ano": ("year", 1),
        "mês passado": ("month", -1),
    },
    ago=(
        r"\bhá (?P<n>\d{1,4}|um|uma|dois|duas|três|quatro|cinco|dez) (?P<unit>anos?|mês|meses|semanas?|dias?)\b",
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
    },
    decades=(r"\b(?:anos|década de) (?P<n>19\d0|20\d0)\b",),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) e (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) a (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("próximo próxima até será"),
)
