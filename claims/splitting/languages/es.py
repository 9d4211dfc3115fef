# ruff: noqa: E501  (word tables and patterns)
"""Spanish."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Pack,
    each,
    numbered,
    words,
)

_SAY: Final = words(
    """
    dijo dijeron dice dicen afirmó afirmaron afirma afirman declaró declararon declara aseguró aseguraron asegura aseguran
    señaló señalaron señala señalan informó informaron informa informan anunció anunciaron anuncia explicó explicaron
    explica añadió añadieron añade agregó agregaron advirtió advirtieron advierte indicó indicaron indica indican confirmó
    confirmaron confirma negó negaron niega niegan denunció denunciaron denuncia reconoció admitió sostuvo sostiene
    manifestó comentó escribió reveló revelan estimó estima calcula calculan prevé prevén predijo prometió insistió
    insiste subrayó destacó precisó contó relató publicó muestran muestra
    """
)

PACK: Final = Pack(
    code="es",
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
        "la mitad de": 0.5,
        "un tercio de": 1 / 3,
        "dos tercios de": 2 / 3,
        "un cuarto de": 0.25,
        "tres cuartos de": 0.75,
    },
    number_joiners=words("y de"),
    ambiguous_numerals=words("un uno una"),
    ordinals=numbered(
        "primer/primera segundo/segunda tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta"
    ),
    ranked=words("mayor más lugar puesto país tendencia"),
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
    measures=each("km", "km|kilómetros|kilómetro")
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
    auxiliaries=words(
        """
        es son fue fueron era eran ha han había habían será serán sería está están estaba estaban estuvo puede pueden podría
        podrían debe deben tiene tienen tenía tuvo tuvieron hay hubo hace va van haya sea
        """
    ),
    past=words(
        """
        murió murieron causó mató mataron dejó dejaron hizo hicieron dio dieron pidió puso quiso vino vinieron supo obtuvo
        redujo condujo produjo detuvo detuvieron cayó cayeron subió subieron creció bajó
        """
    ),
    present=words(
        """
        hace dejan deja exige piden pide quiere quieren lleva llevan crece cae sube baja cuesta cuestan vive viven trabaja
        trabajan supone representa alcanza supera emplea perdió siguen sigue cumple enfrenta faltan recibe reciben
        """
    ),
    finite_endings=(
        "ó",
        "aron",
        "ieron",
        "aban",
        "aba",
        "arán",
        "erán",
        "irán",
        "ará",
        "erá",
        "irá",
        "aría",
        "ería",
        "arían",
    ),
    not_verbs=words("irán teherán sílaba alemán"),
    future_endings=("rá", "rán"),
    articles=words("un una"),
    multiples=words("doble triple mitad"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas su sus otro otra otros otras dos tres cada algunos"
    ),
    prepositions=words(
        "de en a por para con sin sobre entre desde hasta contra tras durante según ante bajo hacia del al"
    ),
    pronouns=words("él ella ellos ellas yo nosotros esto eso"),
    he_or_she=words("él ella"),
    they=words("ellos ellas"),
    coordinators=words("y e o"),
    contrast=words("pero mientras aunque"),
    subordinators=words("cuando mientras aunque donde después"),
    causal=words("porque pues"),
    conditionals=words("si"),
    relatives=words("quien quienes cuyo cuya donde cual cuales que"),
    that=words("que"),
    adverbs=words("también ya no nunca aún todavía después luego además solo sólo hoy ayer se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "iendo"),
    not_gerunds=words("cuando siendo fernando orlando bando mando"),
    tail_openers=words(
        "frente desde incluidos incluidas entre de hasta más menos un una comparado unos casi"
    ),
    with_=words("con"),
    with_figure=words("más unos casi al cerca"),
    relative_subjects=words("que quien quienes"),
    infinitive_endings=("ar", "er", "ir"),
    modals=words("debe deben puede pueden va van deberá deberán podrá quiere quieren prevé prevén"),
    trend_patterns=(
        r"\b(?:más|menos) \w+ (?:\w+ ){0,4}desde\b",
        r"\b(?:el|la|los|las) (?:\w+ )?(?:más|menos|mayor|menor|peor|mejor) (?:\w+ )?del?\b",
    ),
    say=_SAY,
    perfect=words("ha han había habían"),
    deny=words("negó negaron niega niegan rechazó rechazaron rechaza desmintió"),
    according_to=words("según|de acuerdo con"),
    speakers=words("informe gobierno policía autoridades datos expertos"),
    cues=each(
        "casualties",
        """
        muertos|muertas|muerto|muerta|muerte|muertes|murió|murieron|mató|mataron|matanza|masacre|heridos|heridas|herido|fallecidos
        |falleció|fallecieron|víctimas|asesinado|asesinados|asesinato|asesinatos|asesinó|desaparecidos|ahogados|han muerto|ha muerto
        |ejecutados|ejecutado|cadáveres|feminicidios|homicidios
        """,
    )
    | each(
        "legal",
        """
        condenado|condenada|condenados|condenadas|condenaron|detuvieron|detenidas|arrestó|arrestaron|arrestada|encarcelado|encarcelados|imputada|imputados|procesado|procesados|procesada|absolvió|absueltos|jueces|juzgado|juzgados|apeló|apelar|recurso|recurrió|multada|fianza|leyes|magistrado|magistrada|condenó|condena|sentencia|sentenciado|tribunal|juez|jueza|juicio|fiscal|fiscalía|detenido
        |detenida|detenidos|detuvo|arrestado|arrestados|cárcel|prisión|acusado|acusada|acusados|delito|ley|imputado|absuelto
        |absuelta|multa|multado|querella|demanda|decreto|ilegal
        """,
    )
    | each(
        "trend",
        """
        aumentó|aumentaron|aumento|subió|subieron|subida|creció|crecieron|crecimiento|cayó|cayeron|caída|bajó|bajaron|descendió
        |disminuyó|redujo|récord|duplicó|triplicó|doble|más alto|más alta|más bajo|más baja|mayor|mejor|peor|tendencia|frente a
        |en comparación|más compartido|más compartida|más visto|retrocedió|repuntó|superó
        """,
    )
    | each(
        "forecast",
        "será|serán|prevé|prevén|previsto|prevista|habrá|costará|costarán|durará|podría|podrían|se espera|va a|van a|tendrá|abrirá",
    )
    | each(
        "cause",
        "porque|debido a|causó|causaron|provocó|provocaron|a causa de|por culpa de|gracias a|a raíz de|como consecuencia",
    )
    | each(
        "role",
        "nombrado|nombrada|elegido|elegida|presidente de|presidenta de|director de|directora de|jefe de|alcaldesa de|alcalde de",
    ),
    superlatives=words("mayor mejor peor primera primer más menor última último"),
    opinion=words(
        "terrible vergonzoso maravilloso inolvidable increíble lamentable heroico horrible bonito triste excelente"
    ),
    hedges=words("quizás quizá posiblemente probablemente supuestamente presuntamente podría"),
    wishes=words("debe deben debería deberían hay que quiere queremos podría"),
    rhetoric=(
        r"\bnadie (?:\w+ ){0,6}(?:olvidará|sabe)",
        r"\b(?:está por ver|el tiempo dirá|habrá que ver)\b",
        r"^(?:estas son|estos son|a continuación|lea también|suscríbase)\b",
        r"\b(?:creo|creemos|pienso|espero|esperamos|ojalá)\b",
    ),
    first_person=words("yo nosotros mi nuestro nuestra me nos hemos somos advertimos"),
    negations=words("no nunca nadie nada ni sin"),
    question_words=words("qué cómo cuándo dónde quién por"),
    roles=words(
        """
        presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa portavoz secretario secretaria
        líder juez jueza fiscal abogado abogada profesor profesora gobernador gobernadora ingeniero ingeniera fundador
        """
    ),
    is_="es",
    one_of="es uno de",
    quotes=("«", "»"),
    attributed="{statement}, según {speaker}",
    list_lead=r"^(?:estas son|estos son|a continuación|he aquí)\s+(?:(?:algunas|algunos|unas|unos) de\s+)?",
    vague_subjects=words("él ella ellos ellas esto eso esta este estos estas ello"),
    titles=words(
        "señor señora presidente presidenta ministro ministra alcalde alcaldesa juez jueza general doctor doctora don doña papa rey reina"
    ),
    name_joiners=words("de la del los las y"),
    place_before=words("en"),
    organisation_words=words(
        """
        ministerio universidad instituto banco partido consejo comisión federación asociación policía guardia gobierno parlamento
        senado tribunal hospital agencia cruz organización empresa fundación sindicato ejército fiscalía ayuntamiento congreso
        """
    ),
    place_words=words("río lago calle avenida plaza ciudad provincia región isla mar norte sur este oeste"),
    never_names=words(
        "el la los las un una en de a por para con y o pero si no al del lo se su sus este esta estos estas ese esa según tras "
        "cuando mientras aunque desde hasta más unos unas dos tres cuatro cinco seis nadie también ayer hoy después además "
        "entre sin sobre durante ha han es fue eran hay qué todo todos"
    ),
    sentences={
        "sentenced": r"\b(?:condenad[oa]s?|sentenciad[oa]s?|condenó)\b(?:[^.;]{0,40}?) a (?P<term>muerte|cadena perpetua|(?:\w+ ){1,3}(?:años?|meses) de (?:cárcel|prisión))(?: por (?P<charge>[^,.;]{3,60}))?",
        "charged": r"\bacusad[oa]s? de (?P<charge>[^,.;]{3,60})",
        "arrested": r"\b(?:detenid[oa]s?|arrestad[oa]s?)\b(?: por (?P<charge>[^,.;]{3,60}))?",
        "acquitted": r"\babsuelt[oa]s? de (?P<charge>[^,.;]{3,60})",
        "remanded": r"\bprisión preventiva\b",
    },
)
