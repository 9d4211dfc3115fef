# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of Spanish."""

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
    magnitudes={"mil": 1000, "millón": 10**6, "millones": 10**6, "docena": 12},
    indefinite={"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 1000},
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
        )
        for of in (" de", " del", "")
        if of or not part.startswith(("un cuarto", "un quinto"))
    },
    of_every=(
        r"\b(?P<n>un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,3}) (?:[^\W\d_]+ )?de cada (?P<of>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|\d{1,6})\b",
    ),
    number_joiners=words("y de"),
    ambiguous_numerals=words("un uno una"),
    ordinals=numbered(
        "primer/primera segundo/segunda tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta"
    ),
    ranked=words(
        "mayor más lugar puesto país tendencia título medalla victoria derrota productor exportador fabricante partido fuerza mejor peor"
    ),
    comparators=each(MORE_THAN, "más de|por encima de|superior a|superiores a")
    | each(AT_LEAST, "al menos|por lo menos|como mínimo|no menos de")
    | each(LESS_THAN, "menos de|por debajo de|inferior a")
    | each(AT_MOST, "hasta|como máximo|a lo sumo|no más de")
    | each(ABOUT, "unos|unas|alrededor de|cerca de|aproximadamente|en torno a|cerca de los")
    | each(NEARLY, "casi")
    | each(EXACTLY, "exactamente"),
    comparators_after=each(AT_LEAST, "o más"),
    decimal_comma=True,
    percent=words("por ciento|porciento"),
    points=words("puntos porcentuales|puntos"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dólares": "USD",
        "dólar": "USD",
        "pesos": "peso",
        "libras": "GBP",
        "reales": "BRL",
        "bolívares": "VES",
        "soles": "PEN",
        "yenes": "JPY",
    },
    measures=each("km²", "km²|kilómetros cuadrados")
    | each("km", "km|kilómetros|kilómetro")
    | each("m", "metros|metro")
    | each("mm", "mm|milímetros")
    | each("kg", "kg|kilos|kilogramos")
    | each("t", "toneladas|tonelada")
    | each("ha", "hectáreas")
    | each("l", "litros")
    | each("barrel", "barriles")
    | each("MW", "mw|megavatios"),
    labels=words(
        "artículo ruta carretera autopista vuelo número página ley sala línea capítulo resolución apartado"
    ),
    people=words(
        """
        personas persona muertos muertas heridos víctimas civiles soldados manifestantes presos detenidos mujeres hombres niños
        trabajadores alumnos estudiantes migrantes refugiados pacientes habitantes vecinos policías fallecidos desaparecidos
        """
    ),
    ages=(r"\bde (?P<n>\d{1,3}) años(?! de (?:cárcel|prisión))", r"(?<=[a-zñáéíóú]), (?P<n>\d{2})(?=,)"),
    counted_after=words("están estaban fueron siguen siguieron resultaron son eran"),
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", 0),
    month_before=words("en de desde hasta durante a para"),
    year_before=words("en de desde hasta durante entre y del año a"),
    year_word="año",
    relative_days={"ayer": -1, "hoy": 0, "mañana": 1, "anteayer": -2, "anoche": -1},
    relative_spans={
        "el año pasado": ("year", -1),
        "este año": ("year", 0),
        "el próximo año": ("year", 1),
        "el mes pasado": ("month", -1),
        "este mes": ("month", 0),
        "la semana pasada": ("week", -1),
        "esta semana": ("week", 0),
    },
    ago=(
        r"\bhace (?P<n>\d{1,4}|un|una|dos|tres|cuatro|cinco|seis|diez) (?P<unit>años?|mes(?:es)?|semanas?|días?)\b",
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
    },
    decades=(r"\b(?:los años|la década de) (?P<n>19\d0|20\d0)\b",),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) y (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) a (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("próximo próxima hasta será serán"),
)
