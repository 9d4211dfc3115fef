# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Spanish."""

from typing import Final

from claims.splitting.languages.es.speech import SAY
from claims.splitting.languages.es.verbs import FIRST_PERSON, MINE_OR_NOUN, NOUN_TOO, PAST, PRESENT
from claims.splitting.languages.pack import Grammar, phrases, words

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        iría irían habría habrían tendría tendrían sería serían estaría estarían hubiera hubieran
        es son fue fueron era eran ha han había habían será serán está están estaba estaban estuvo puede pueden podría
        podrían debe deben sean esté estén tenga tengan hayan pueda puedan tiene tienen tenía tuvo tuvieron hay hubo hace va van haya sea hemos he habíamos habremos somos soy
        estamos estoy estábamos vamos voy tenemos teníamos podemos podíamos debemos queremos
        """
    ),
    past=(PAST - SAY)
    | words(
        "usó anduvo hizo deshizo rehizo satisfizo contradijo desdijo maldijo bendijo predijo devino sobrevino atuvo oyó rió sonrió dio quiso supo pudo vio dijo cayeron fueron debían podían"
    ),
    ago_verbs=words("hace hacía"),
    verbs_with=phrases(
        "cuenta con|cifra en|cifran en|forma parte|toma parte|junta a|limita con|suma ya|suma más|gana por|obra en"
    ),
    present=PRESENT,
    present_or_noun=NOUN_TOO,
    object_pronouns=words("lo la los las"),
    mine_or_noun=MINE_OR_NOUN,
    first_person_verbs=FIRST_PERSON
    | words(
        "he hemos habíamos habremos somos soy estamos estoy estábamos vamos voy tenemos teníamos podemos podíamos debemos queremos"
    ),
    subject_may_follow=True,
    describing_endings=(
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
        "ído",
        "ída",
        "ídos",
        "ídas",
    ),
    describing=frozenset(
        stem + ending
        for stem in [
            "reabiert",
            "encubiert",
            "recubiert",
            "suscrit",
            "transcrit",
            "proscrit",
            "rehech",
            "muert",
            "abiert",
            "cubiert",
            "descubiert",
            "hech",
            "deshech",
            "satisfech",
            "dich",
            "escrit",
            "inscrit",
            "descrit",
            "vist",
            "previst",
            "revist",
            "puest",
            "compuest",
            "impuest",
            "expuest",
            "propuest",
            "dispuest",
            "depuest",
            "repuest",
            "vuelt",
            "devuelt",
            "resuelt",
            "disuelt",
            "envuelt",
            "absuelt",
            "rot",
            "impres",
            "elect",
        ]
        for ending in ("o", "a", "os", "as")
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
        "ría",
        "drá",
        "drán",
        "brá",
        "brán",
        "rían",
        "jeron",
        "yeron",
        "ían",
        "ieran",
        "iesen",
    ),
    past_endings=("ó", "aron", "ieron", "yeron", "jeron"),
    not_verbs=words(
        " nada cada mayoría ría galería gritería cafetería porfía auditoría teoría historia maría categorías moría  sabiduría librería tesorería lotería categoría ingeniería guardería panadería artillería batería secretaría consejería minería ganadería pesquería tubería irán teherán sílaba alemán estado estados mercado mercados partido partidos lado lados pasado pasada resultado resultados "
        "sentido apellido contenido grado grados diputado diputada diputados diputadas soldado soldados comunidad herida vida salida "
        "entrada llegada jornada temporada década décadas delegado candidato ministerio cuidado ganado medida medidas bebida comida "
        "cantidad partida millonada tonelada toneladas abogado abogada abogados jurado jurados unidos unidas ido sido"
    ),
    own_endings=("mos",),
    singular_articles=words("el la un una este esta ese esa"),
    singular_verb_endings=("ó", "a", "e", "o", "á"),
    plural_verb_endings=("ron", "ban", "ían", "rán"),
    negators=words("se no me nos le les ya también aún todavía nunca"),
    verb_after=words("quien quienes"),
    agents=words("por de a"),
    of=words("de del"),
    than=words("que"),
    plural_pronouns=words("ellos ellas"),
    most_of_them=words("parte mayoría"),
    change_to=words("a hasta"),
    from_=words("de desde entre"),
    circumstances=words("con tras durante en"),
    records=words("registros datos mediciones estadísticas"),
    sequence=words("tras hasta"),
    future_endings=(
        "rá",
        "rán",
        "aremos",
        "iremos",
        "bremos",
        "ceremos",
        "deremos",
        "dremos",
        "geremos",
        "meremos",
        "neremos",
        "seremos",
        "teremos",
        "veremos",
        "aré",
        "iré",
        "dré",
    ),
    articles=words("un una"),
    multiples=words("doble triple mitad"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas su sus otro otra otros otras dos tres cada algunos"
    ),
    prepositions=words(
        "de en a por para con sin sobre entre desde hasta contra tras durante según ante bajo hacia del al"
    ),
    pronouns=words("él ella ellos ellas yo nosotros esto eso"),
    been=words("sido"),
    he_or_she=words("él ella"),
    he=words("él"),
    she=words("ella"),
    they=words("ellos ellas"),
    each_to_each=words("respectivamente"),
    coordinators=words("y e o u"),
    alternatives=words("o u"),
    contrast=words("pero mientras aunque"),
    subordinators=words("cuando mientras aunque donde después"),
    causal=words("porque pues"),
    conditionals=words("si"),
    relatives=words("quien quienes cuyo cuya cuyos cuyas donde cual cuales que"),
    far_relatives=words("cual cuales"),
    further=words("otro otra otros otras demás resto"),
    that=words("que"),
    adverbs=words(
        "también ya no nunca aún todavía después luego además solo sólo hoy ayer ahora actualmente se"
    ),
    adverb_endings=("mente",),
    gerund_endings=("ando", "iendo"),
    not_gerunds=words("cuando siendo fernando orlando bando mando"),
    bare_ranks=words("nuevo nueva primera primer tercera tercer única único"),
    amounts=words("valor importe coste"),
    restating=phrases("es decir|o sea|esto es"),
    tail_openers=words(
        "frente desde además incluidos incluidas entre de hasta más menos un una comparado unos casi"
    ),
    with_=words("con"),
    takes_with=words(
        "entrevista entrevistas reunión reuniones conversación conversaciones encuentro encuentros negociación negociaciones "
        "contrato contratos acuerdo acuerdos contacto contactos relación relaciones frontera choque choques colisión junto "
        "colaboración cooperación convenio convenios"
    ),
    with_figure=words("más unos casi al cerca"),
    relative_subjects=words("que quien quienes"),
    short_infinitives=words("ser ver"),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla", "erlo", "irlo"),
    modals=words(
        "debe deben puede pueden va van vamos voy debemos podemos queremos deberá deberán podrá quiere quieren prevé prevén"
    ),
    personal_relatives=words(
        """
        quien quienes
        """
    ),
    plural_determiners=words(
        """
        los las unos unas estos estas sus
        """
    ),
    prepositional_relatives=words("quien quienes donde"),
    pairing=words("entre"),
    passives=words("fue fueron era eran es son será serán"),
    possessives=words(
        """
        su sus
        """
    ),
    awaiting=words(
        """
        antes hasta
        """
    ),
    plain_endings=("a", "an", "e", "en"),
)
