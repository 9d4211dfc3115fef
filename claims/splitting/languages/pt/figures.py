# ruff: noqa: E501  (word tables and patterns)
"""Numbers, and what they count, in Portuguese."""

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
    phrases,
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
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas "
        "setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
        100,
        100,
    ),
    magnitudes={
        "mil": 1000,
        "milhão": 10**6,
        "milhões": 10**6,
        "bilhão": 10**9,
        "bilhões": 10**9,
        "mil milhões": 10**9,
        "trilhão": 10**12,
        "trilhões": 10**12,
        "bilião": 10**12,
        "biliões": 10**12,
        "mi": 10**6,
        "bi": 10**9,
        "m": 10**6,
        "dúzia": 12,
    },
    indefinite={
        "dezena": 10,
        "dezenas": 10,
        "dúzias": 12,
        "vintena": 20,
        "centena": 100,
        "centenas": 100,
        "milhar": 1000,
        "milhares": 1000,
    },
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
        r"\b(?P<n>um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|\d{1,3}) (?:(?!(?:e|ou|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove)\b)[^\W\d_]+ ){0,4}em cada (?P<of>dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem|mil|\d{1,6})\b",
    ),
    compounds=(r"\b(?P<n>meio) (?P<unit>ponto)\b",),
    range_joiners=words("a"),
    part_orders=words("primeira segunda outra última primeiro último segundo"),
    folds=dict.fromkeys(words("dobrou dobraram dobrado duplicou duplicaram duplicado"), 2)
    | dict.fromkeys(words("triplicou triplicaram triplicado"), 3)
    | dict.fromkeys(words("quadruplicou quadruplicaram quadruplicado"), 4),
    range_openers=words("entre"),
    number_joiners=words("e de"),
    ambiguous_numerals=words("um uma"),
    ordinals=numbered(
        "primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona "
        "décimo/décima"
    ),
    ordinal_endings=words(".º .ª º ª ° o a"),
    in_a_row=phrases("consecutivo|consecutiva|consecutivos|consecutivas|seguido|seguida|seguidos|seguidas"),
    ranked_after=phrases("terminou em|ficou em|acabou em|chegou em|terminou|ficou|acabou"),
    ranked=words(
        "vez colocação gol golo edição posição colocado economia troféu semana mês melhor maior mais lugar país título medalha vitória derrota produtor exportador fabricante partido força pior"
    ),
    comparators=each(MORE_THAN, "mais de|acima de|superior a")
    | each(AT_LEAST, "pelo menos|ao menos|no mínimo|não menos de")
    | each(LESS_THAN, "menos de|abaixo de")
    | each(AT_MOST, "até|no máximo")
    | each(ABOUT, "cerca de|aproximadamente|em torno de|uns|umas")
    | each(NEARLY, "quase"),
    decimal_comma=True,
    labels=words(
        "dia nacional municipal estadual artigo rua rodovia voo número página lei sala linha capítulo quilômetro quilómetro"
    ),
    people=words(
        "pessoa pessoas mortos mortas feridos vítimas civis soldados manifestantes presos mulheres homens crianças moradores alunos policiais"
    ),
    ages=(
        r"(?<!mais )(?<!menos )(?<!cerca )\bde (?P<n>\d{1,3}) anos(?! de (?:prisão|reclusão|detenção|cadeia|carreira|guerra|serviço|trabalho))",
        r"\bde (?P<n>dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezessete|dezoito) anos de idade\b",
        r"\b(?:ele|ela|que) (?:tem|tinha) (?P<n>\d{1,3}) anos(?=[.,;]|$)",
        r"(?<=[a-zãçáéíóú]), (?P<n>\d{2})(?=,(?!\d))",
        r"(?<=[a-zãçáéíóú]), (?P<n>\d{2}) anos\b",
        r"(?<=\()(?P<n>\d{2}) anos(?=\))",
        r"(?<=\baos )(?P<n>\d{1,3}|[a-zê]{4,12}) anos\b",
    ),
    counted_after=words("estão estavam foram ficaram são"),
)
