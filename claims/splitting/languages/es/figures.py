# ruff: noqa: E501  (word tables and patterns)
"""Numbers, and what they count, in Spanish."""

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
    phrases,
    words,
)

FIGURES: Final = Figures(
    numerals=numbered(
        "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
        "veintiocho veintinueve",
        0,
    )
    | numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | numbered(
        "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
        "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
        100,
        100,
    ),
    magnitudes={
        "mil": 1000,
        "millón": 10**6,
        "millones": 10**6,
        "mil millones": 10**9,
        "billón": 10**12,
        "billones": 10**12,
        "docena": 12,
        "m": 10**6,
    },
    indefinite={
        "decena": 10,
        "decenas": 10,
        "docenas": 12,
        "veintena": 20,
        "treintena": 30,
        "cincuentena": 50,
        "centenar": 100,
        "centenares": 100,
        "cientos": 100,
        "millar": 1000,
        "millares": 1000,
        "miles": 1000,
    },
    halves={"medio": 0.5, "media": 0.5},
    fractions={
        f"{part}{of}": value
        for part, value in (
            ("la mitad", 1 / 2),
            ("un tercio", 1 / 3),
            ("dos tercios", 2 / 3),
            ("un cuarto", 1 / 4),
            ("tres cuartos", 3 / 4),
            ("un quinto", 1 / 5),
            ("una tercera parte", 1 / 3),
            ("dos terceras partes", 2 / 3),
            ("una cuarta parte", 1 / 4),
            ("tres cuartas partes", 3 / 4),
            ("la tercera parte", 1 / 3),
            ("la cuarta parte", 1 / 4),
            ("la quinta parte", 1 / 5),
            ("una quinta parte", 1 / 5),
            ("una décima parte", 1 / 10),
            ("la décima parte", 1 / 10),
            ("las dos terceras partes", 2 / 3),
            ("las tres cuartas partes", 3 / 4),
            ("dos quintos", 2 / 5),
            ("tres quintos", 3 / 5),
        )
        for of in (" de", " del", "")
        if of or not part.startswith(("un cuarto", "un quinto"))
    },
    of_every=(
        r"\b(?P<n>un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,3}) (?:(?!(?:y|e|o|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b)[^\W\d_]+ ){0,4}de cada (?P<of>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|\d{1,6})\b",
    ),
    compounds=(r"\b(?P<n>medio) (?P<unit>punto)\b",),
    range_joiners=words("a"),
    part_orders=words("primera segunda otra última primer último otro"),
    folds=dict.fromkeys(words("duplicó duplicaron duplicado duplicada duplicarse"), 2)
    | dict.fromkeys(words("triplicó triplicaron triplicado triplicada"), 3)
    | dict.fromkeys(words("cuadruplicó cuadruplicaron cuadruplicado"), 4),
    range_openers=words("entre"),
    number_joiners=words("y de"),
    ambiguous_numerals=words("un uno una"),
    ordinals=numbered(
        "primer/primera/primero segundo/segunda tercer/tercera/tercero cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava "
        "noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima decimotercer/decimotercera/decimotercero "
        "decimocuarto/decimocuarta decimoquinto/decimoquinta"
    ),
    ordinal_endings=words(".º .ª º ª ° o a er"),
    in_a_row=phrases("consecutivo|consecutiva|consecutivos|consecutivas|seguido|seguida|seguidos|seguidas"),
    ranked_after=phrases("terminó|acabó|quedó|finalizó|clasificó|llegó|entró"),
    ranked=words(
        "vez gol edición posición campeonato trofeo mejor economía clasificado mayor más lugar puesto país tendencia título medalla victoria derrota productor exportador fabricante partido fuerza peor"
    ),
    comparators=each(MORE_THAN, "más de|por encima de|superior a|superiores a")
    | each(AT_LEAST, "al menos|por lo menos|como mínimo|no menos de")
    | each(LESS_THAN, "menos de|por debajo de|inferior a")
    | each(AT_MOST, "hasta|como máximo|a lo sumo|no más de")
    | each(ABOUT, "unos|unas|alrededor de|cerca de|aproximadamente|en torno a|cerca de los")
    | each(NEARLY, "casi")
    | each(EXACTLY, "exactamente"),
    comparators_after=each(AT_LEAST, "o más|o mayores"),
    hundreds_apart=True,
    decimal_comma=True,
    labels=words(
        "día artículo ruta carretera autopista vuelo número página ley sala línea capítulo resolución apartado kilómetro"
    ),
    people=words(
        """
        persona personas muertos muertas heridos víctimas civiles soldados manifestantes presos detenidos mujeres hombres niños
        trabajadores alumnos estudiantes migrantes refugiados pacientes habitantes vecinos policías fallecidos desaparecidos
        """
    ),
    ages=(
        r"(?<!más )(?<!menos )(?<!cerca )\bde (?P<n>\d{1,3}) años(?! de (?:cárcel|prisión|reclusión|inhabilitación|carrera|guerra|gobierno|servicio|trabajo))",
        r"\bde (?P<n>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho) años de edad\b",
        r"\b(?:él|ella|que|quien) (?:tiene|tenía) (?P<n>\d{1,3}) años(?=[.,;]|$)",
        r"(?<=[a-zñáéíóú]), (?P<n>\d{2})(?=,(?!\d))",
        r"(?<=[a-zñáéíóú]), (?P<n>\d{2}) años\b",
        r"(?<=\()(?P<n>\d{2}) años(?=\))",
        r"(?<=\ba los )(?P<n>\d{1,3}|[a-zé]{4,12}) años\b",
    ),
    counted_after=words("están estaban fueron siguen siguieron resultaron son eran"),
)
