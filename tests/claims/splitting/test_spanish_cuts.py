"""Where a Spanish sentence is cut ("|" parts the pieces of a marked one), where not, and of what kind its parts are."""

import pytest

from tests.claims.splitting.quoting import claims, pieces, quotes

MARKED = [
    # verbs
    "El brote afectó a 60 granjas y | amenaza el 12 % del censo.",
    "La reforma significa 300 empleos menos y | agudiza la crisis del sector.",
    "El museo, que desde 2019 cuenta con 40 salas, | recibió 2 millones de visitas.",
    # what was said, and what else
    "El hospital no descarta que haya 40 heridos y | que haya más muertos.",
    "La firma ha reconocido que perdió 3 millones y | ha pedido perdón.",
    "El alcalde anunció el cierre del vado, | que los pastores usaban desde 1910.",
    # plain verbs behind one that governs them
    "El plan prevé plantar 3.000 árboles, | abrir dos parques y | crear 40 plazas.",
    "La obra ha permitido renovar 12 puentes, | instalar 34 ascensores y | ampliar cinco estaciones.",
    # counts that are shared out
    "La fiscal pide siete años de cárcel para el constructor y | dos para el arquitecto.",
    "El seísmo causó 30 muertos en Lima y | 12 en Cuzco.",
    # tails
    "Los ingresos crecieron un 9 %, | por debajo de los 2.510 que esperaban los analistas.",
    "La policía incautó 12 armas, | además de 40 teléfonos.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_a_sentence_is_cut_where_a_mark_stands(marked: str) -> None:
    assert quotes(marked.replace("| ", ""), "es") == pieces(marked, "y")


CUTS = [
    (
        "Mi técnico vino una vez y ahora lo contratamos todo el año.",
        ["Mi técnico vino una vez", "ahora lo contratamos todo el año"],
    ),
    (
        "Quito, 19 ago (Efe).- Al menos 16 personas murieron a las 03.40 en el kilómetro 214.",
        ["Al menos 16 personas murieron a las 03.40 en el kilómetro 214"],
    ),
    (
        "El juez lo condenó a tres años de cárcel y a una multa de 50.000 euros.",
        ["El juez lo condenó a tres años de cárcel", "a una multa de 50.000 euros"],
    ),
    (
        "La participación es de un 72,9% y la abstención, de un 27,1%.",
        ["La participación es de un 72,9%", "la abstención, de un 27,1%"],
    ),
    (
        "ERC logra 9 escaños, el PNV reúne 6 diputados y Compromís suma 4 escaños.",
        ["ERC logra 9 escaños", "el PNV reúne 6 diputados", "Compromís suma 4 escaños"],
    ),
    (
        "En 2015 fueron 182 y en 2014, 151.",
        ["En 2015 fueron 182", "en 2014, 151"],
    ),
    (
        "El fiscal detalló las medidas que se pidieron en mayo y que fueron aprobadas por el juez.",
        [
            "El fiscal detalló las medidas que se pidieron en mayo",
            "que fueron aprobadas por el juez",
        ],
    ),
    (
        "La empresa obtuvo 12 millones y propuso repartir la mitad entre sus socios.",
        ["La empresa obtuvo 12 millones", "propuso repartir la mitad entre sus socios"],
    ),
    (
        "Se aplicaron 135.000 dosis, es decir, solo el 11 % de las vacunas.",
        ["Se aplicaron 135.000 dosis", "solo el 11 % de las vacunas"],
    ),
    (
        "El beneficio fue de 104 millones, un 12% más que en 2023, y los ingresos crecieron un 5%.",
        ["El beneficio fue de 104 millones", "un 12% más que en 2023", "los ingresos crecieron un 5%"],
    ),
    (
        "Como informó la policía el lunes, dos hombres fueron detenidos y el tercero huyó.",
        ["dos hombres fueron detenidos", "el tercero huyó"],
    ),
    (
        "El túnel había sido cerrado en 2010 y reabierto tres años después.",
        ["El túnel había sido cerrado en 2010", "reabierto tres años después"],
    ),
    (
        "La cosecha bajó un 9 %, hasta 41 millones de kilos, mermada por la falta de lluvia.",
        ["La cosecha bajó un 9 %", "hasta 41 millones de kilos", "mermada por la falta de lluvia"],
    ),
    (
        "El grupo perdió 40 socios después de aprobada la cuota en 2016.",
        ["El grupo perdió 40 socios", "aprobada la cuota en 2016"],
    ),
    (
        "Tenemos 18 aulas, pero solo usamos once.",
        ["Tenemos 18 aulas", "solo usamos once"],
    ),
    (
        "Empecé con dos vacas prestadas y hoy doy empleo a 14 personas.",
        ["Empecé con dos vacas prestadas", "hoy doy empleo a 14 personas"],
    ),
    (
        "Vamos a retirar 300 toneladas de lodo y a plantar 900 chopos.",
        ["Vamos a retirar 300 toneladas de lodo", "a plantar 900 chopos"],
    ),
    (
        "El ladrón entró por el patio, mientras que su socio irá a juicio por 40 robos.",
        ["El ladrón entró por el patio", "su socio irá a juicio por 40 robos"],
    ),
    (
        "El teatro perdió 90 abonos, pero mantiene el festival.",
        ["El teatro perdió 90 abonos", "mantiene el festival"],
    ),
    ("Mandamos cuatro cartas y no contestó nadie.", ["Mandamos cuatro cartas", "no contestó nadie"]),
    ("—Unas 800 familias, aunque antes eran 2.000.", ["Unas 800 familias", "antes eran 2.000"]),
    (
        "Es la primera atleta que gana la prueba en 38 años.",
        ["Es la primera atleta que gana la prueba en 38 años"],
    ),
    (
        "Juntamos 300 firmas y las llevamos al juzgado.",
        ["Juntamos 300 firmas", "las llevamos al juzgado"],
    ),
    (
        "Doy clase en dos institutos y no llego a fin de mes.",
        ["Doy clase en dos institutos", "no llego a fin de mes"],
    ),
    (
        "También fueron condenados el secretario, a dos años de cárcel, y la tesorera, a 14 meses.",
        ["También fueron condenados el secretario, a dos años de cárcel", "la tesorera, a 14 meses"],
    ),
    (
        "El niño ingresó el 3 de mayo y sigue en coma.",
        ["El niño ingresó el 3 de mayo", "sigue en coma"],
    ),
    (
        "El paro subió en 46.000 personas entre julio y septiembre y la tasa se situó en el 11,9 %.",
        ["El paro subió en 46.000 personas entre julio y septiembre", "la tasa se situó en el 11,9 %"],
    ),
    (
        "La policía halló a una mujer que fue expulsada de su casa dos semanas antes.",
        ["La policía halló a una mujer", "que fue expulsada de su casa dos semanas antes"],
    ),
    (
        "Contamos siete por metro, frente a menos de uno en 2018.",
        ["Contamos siete por metro", "frente a menos de uno en 2018"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(text: str, expected: list[str]) -> None:
    assert quotes(text, "es") == expected


WHOLE = [
    "El consejero ha asegurado que habrá 300 camas.",
    "La Audiencia ha condenado a cuatro años y medio de prisión a un exconcejal.",
    "Los médicos recordaron, sin embargo, que faltan 300 camas.",
    "El preso se entregó horas después del crimen.",
    "Los precios subirán entre un 5 % y un 6 % en 2027.",
    "El piso vale un 9 % menos que hace diez años.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_single_statement_stays_whole(text: str) -> None:
    assert quotes(text, "es") == [text.rstrip(".")]


KINDS = [
    ("Bajamos el paro del 18 al 11 %.", "trend"),
    ("El portavoz ha dicho que nadie sabía nada.", "quote"),
    ("Las acciones subían un 3 % a media sesión.", "trend"),
    ("El barco navega frente a las costas de Libia.", "event"),
    ("La exposición arranca el 3 de mayo.", "forecast"),
    ("El banco espera que los precios bajen en otoño.", "forecast"),
    ("Murió en Quito la poeta Ana Ruiz, una de las voces más leídas de la región.", "casualties"),
    ("El gobierno dará 150,000 pesos a la familia de cada fallecido.", "forecast"),
    ("El obrero perdió a dos hermanos.", "casualties"),
    ("Es el accidente más mortífero de la comarca.", "trend"),
    ("La obra fue pagada en su mayor parte por la Universidad de Cuenca.", "event"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_a_statement(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text, "es")] == [kind]


NO_CLAIMS = [
    "No nos vamos a conformar.",
    "No todo fueron éxitos.",
    "Nadie debería pasar por esto.",
    "Gracias a todos los que nos ayudaron aquella noche.",
    "—Que pregunte de dónde sale.",
    "El resto es historia.",
    "Quisiera pedir perdón a las víctimas.",
    "Pido disculpas a los lectores.",
    "Ninguna madre debería enterrar a un hijo.",
    "No me arrepiento de nada.",
    "Esperamos que todo salga bien.",
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_thanks_wishes_and_turns_of_phrase_are_no_claims(text: str) -> None:
    assert claims(text, "es") == []


def test_a_verb_in_the_first_person_is_given_no_other_subject() -> None:
    text = "El club vendió 300 entradas y hoy hemos llenado el teatro."
    found = claims(text, "es")
    assert [claim.statement for claim in found] == [
        "El club vendió 300 entradas.",
        "Hoy hemos llenado el teatro.",
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "El banco perdió 14 millones, que achaca al gas, y ha despedido a 30 personas.",
            "El banco ha despedido a 30 personas.",
        ),
        (
            "El rector nos cerró dos aulas y atendimos a 420 niños, casi el doble que en 2019.",
            "Atendimos a 420 niños, casi el doble que en 2019.",
        ),
        ("Les enviamos cuatro informes y no respondieron a ninguno.", "No respondieron a ninguno."),
    ],
)
def test_the_subject_is_that_of_the_main_clause(text: str, statement: str) -> None:
    assert claims(text, "es")[-1].statement == statement


def test_a_comma_before_three_noughts_groups_thousands() -> None:
    (claim,) = claims("El estado pagará 150,000 pesos.", "es")
    assert [fact["value"] for fact in claim.facts] == [150000]
