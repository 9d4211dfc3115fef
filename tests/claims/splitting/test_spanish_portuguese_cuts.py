"""Where Spanish and Portuguese sentences are cut ("|" parts the pieces), where not, and of what kind the pieces are."""

import pytest

from claims.splitting import split

CUTS = [
    # verbs
    ("es", "El brote afectó a 60 granjas y | amenaza el 12 % del censo."),
    ("es", "La reforma significa 300 empleos menos y | agudiza la crisis del sector."),
    ("es", "El museo, que desde 2019 cuenta con 40 salas, | recibió 2 millones de visitas."),
    ("pt", "O líder acha que vence em maio e | mantinha 40 agentes no bairro."),
    ("pt", "A seca piorou em maio e | simboliza o abandono de 30 aldeias."),
    # what was said, and what else
    ("es", "El hospital no descarta que haya 40 heridos y | que haya más muertos."),
    ("pt", "A defesa afirmou que o réu é inocente e | vai se apresentar."),
    (
        "pt",
        "«Não houve qualquer aviso prévio da empresa», disse a operária Rosa Leal, | que trabalhou ali 14 anos.",
    ),
    (
        "pt",
        "«Ele ensinou-me tudo o que sei», disse Ana Melo, capitã da equipa | que ganhou a taça em 1994.",
    ),
    ("es", "La firma ha reconocido que perdió 3 millones y | ha pedido perdón."),
    ("es", "El alcalde anunció el cierre del vado, | que los pastores usaban desde 1910."),
    ("pt", "«Merecíamos mais», lamentou o treinador, | que não poderá contar com três titulares."),
    # plain verbs behind one that governs them
    ("es", "El plan prevé plantar 3.000 árboles, | abrir dos parques y | crear 40 plazas."),
    ("es", "La obra ha permitido renovar 12 puentes, | instalar 34 ascensores y | ampliar cinco estaciones."),
    ("pt", "A obra vai criar 300 empregos, | abrir duas escolas e | modernizar o porto."),
    # counts that are shared out
    ("es", "La fiscal pide siete años de cárcel para el constructor y | dos para el arquitecto."),
    ("es", "El seísmo causó 30 muertos en Lima y | 12 en Cuzco."),
    # tails
    ("es", "Los ingresos crecieron un 9 %, | por debajo de los 2.510 que esperaban los analistas."),
    ("pt", "O metro transporta 140 mil pessoas, | ante 118 mil em 2019."),
    ("pt", "A polícia apreendeu 12 armas, | além de 40 telemóveis."),
    ("es", "La policía incautó 12 armas, | además de 40 teléfonos."),
    ("pt", "Foram detidas 14 pessoas, | entre elas um vereador de Aroeira."),
    ("pt", "O lucro subiu 4%, | depois de uma queda de 9% em 2023."),
]
WHOLE = [
    ("es", "El consejero ha asegurado que habrá 300 camas."),
    ("es", "La Audiencia ha condenado a cuatro años y medio de prisión a un exconcejal."),
    ("es", "Los médicos recordaron, sin embargo, que faltan 300 camas."),
    ("pt", "Os médicos lembraram, no entanto, que faltam 300 camas."),
    ("es", "El preso se entregó horas después del crimen."),
    ("pt", "A cobertura passou de 4,2% para 4,6%."),
    ("es", "Los precios subirán entre un 5 % y un 6 % en 2027."),
    ("es", "El piso vale un 9 % menos que hace diez años."),
    ("pt", "O número de escolas passou de 800, em 2019, para 450 no ano passado."),
]
KINDS = [
    ("es", "Bajamos el paro del 18 al 11 %.", "trend"),
    ("es", "El portavoz ha dicho que nadie sabía nada.", "quote"),
    ("es", "Las acciones subían un 3 % a media sesión.", "trend"),
    ("es", "El barco navega frente a las costas de Libia.", "event"),
    ("es", "La exposición arranca el 3 de mayo.", "forecast"),
    ("pt", "A próxima reunião está marcada para dezembro.", "forecast"),
    ("pt", "A equipa garantiu vaga na final.", "event"),
    ("es", "El banco espera que los precios bajen en otoño.", "forecast"),
    ("pt", "A chuva deve agravar a situação na serra.", "forecast"),
    ("es", "Murió en Quito la poeta Ana Ruiz, una de las voces más leídas de la región.", "casualties"),
    ("es", "El gobierno dará 150,000 pesos a la familia de cada fallecido.", "forecast"),
    ("es", "El obrero perdió a dos hermanos.", "casualties"),
    ("es", "Es el accidente más mortífero de la comarca.", "trend"),
    ("pt", "Nenhum outro clube venceu tanto no torneio.", "trend"),
    ("pt", "A fábrica reabriu graças aos fundos europeus.", "cause"),
    ("es", "La obra fue pagada en su mayor parte por la Universidad de Cuenca.", "event"),
]
NONE = [
    ("es", "No nos vamos a conformar."),
    ("pt", "Nem tudo foi glória."),
    ("es", "No todo fueron éxitos."),
    ("pt", "À beira do campo, a história foi outra."),
]


@pytest.mark.parametrize(("language", "marked"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(language: str, marked: str) -> None:
    found = [claim.quote for claim in split(marked.replace("| ", ""), language=language).claims]
    pieces = (piece.strip(" ,.") for piece in marked.split("|"))
    assert found == [piece.removesuffix(" y").removesuffix(" e") for piece in pieces]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_a_single_statement_stays_whole(language: str, text: str) -> None:
    assert [claim.quote for claim in split(text, language=language).claims] == [text.rstrip(".")]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_the_kind_of_a_statement(language: str, text: str, kind: str) -> None:
    assert [claim.kind for claim in split(text, language=language).claims] == [kind]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_turns_of_phrase_are_no_claims(language: str, text: str) -> None:
    assert split(text, language=language).claims == []


def test_a_comma_before_three_noughts_groups_thousands() -> None:
    (claim,) = split("El estado pagará 150,000 pesos.", language="es").claims
    assert [fact["value"] for fact in claim.facts] == [150000]
