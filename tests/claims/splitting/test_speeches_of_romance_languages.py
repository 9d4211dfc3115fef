"""Speeches, interviews and courts in Portuguese, Spanish and French: cuts, subjects, kinds, and what is no claim."""

import pytest

from claims.splitting import split

CUTS = [
    (
        "pt",
        "Concluímos 80 casas, mais do dobro do que foi feito em 2020.",
        ["Concluímos 80 casas", "mais do dobro do que foi feito em 2020"],
    ),
    (
        "pt",
        "A procura subiu 3%, pela primeira vez desde 2020.",
        ["A procura subiu 3%", "pela primeira vez desde 2020"],
    ),
    (
        "es",
        "El paro bajó un 4%, por segunda vez en diez años.",
        ["El paro bajó un 4%", "por segunda vez en diez años"],
    ),
    (
        "pt",
        "O clube venceu, pela segunda vez em três anos, a taça.",
        ["O clube venceu, pela segunda vez em três anos, a taça"],
    ),
    (
        "pt",
        "Lançámos um passe nacional que já serve 400 mil pessoas.",
        ["Lançámos um passe nacional", "que já serve 400 mil pessoas"],
    ),
    (
        "es",
        "Creamos un fondo que ya ha permitido a 6.000 familias cambiar sus cañerías.",
        ["Creamos un fondo", "que ya ha permitido a 6.000 familias cambiar sus cañerías"],
    ),
    (
        "fr",
        "Nous avons créé une bourse qui a déjà permis à 30 000 élèves de partir.",
        ["Nous avons créé une bourse", "qui a déjà permis à 30 000 élèves de partir"],
    ),
    (
        "es",
        "Le impusieron una pena de dos años, por lo que no ingresará en prisión.",
        ["Le impusieron una pena de dos años, por lo que no ingresará en prisión"],
    ),
    (
        "es",
        "La acusada desvió 780.000 euros, parte de ellos a cuentas en Andorra.",
        ["La acusada desvió 780.000 euros", "parte de ellos a cuentas en Andorra"],
    ),
    (
        "es",
        "Detuvieron a 30 personas, la mayoría de ellas menores.",
        ["Detuvieron a 30 personas, la mayoría de ellas menores"],
    ),
    ("pt", "Agora trabalho em Braga, mas moro no Porto.", ["Agora trabalho em Braga", "moro no Porto"]),
    ("es", "Ahora trabajo en Soria, pero vivo en Burgos.", ["Ahora trabajo en Soria", "vivo en Burgos"]),
    ("es", "Buscan ahora trabajo en el campo.", ["Buscan ahora trabajo en el campo"]),
    (
        "fr",
        "Le trafic reprendra mardi, a prévenu l'exploitant, qui a affrété des autocars.",
        ["Le trafic reprendra mardi", "qui a affrété des autocars"],
    ),
    (
        "es",
        "El servicio se reanudará el martes, avisó la empresa, que contrató 40 autobuses.",
        ["El servicio se reanudará el martes", "que contrató 40 autobuses"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(
    language: str, text: str, expected: list[str]
) -> None:
    assert [claim.quote for claim in split(text, language=language).claims] == expected


SUBJECTS = [
    ("fr", "Un ancien garde a tiré deux fois et a pris la fuite.", "Un ancien garde a pris la fuite."),
    (
        "fr",
        "« Je n'avais jamais vu ça », témoigne Régis Mallet, qui habite à cent mètres.",
        "Régis Mallet habite à cent mètres.",
    ),
    (
        "fr",
        "Il a perdu 3 000 euros, que sa banque refuse de rembourser.",
        "Que sa banque refuse de rembourser [3 000 euros].",
    ),
    (
        "pt",
        "O homem que vive ao lado vendeu o carro e comprou três motos.",
        "O homem que vive ao lado comprou três motos.",
    ),
    (
        "es",
        "La ley que hoy traemos endurece las multas por vertidos y acelera los permisos de riego.",
        "La ley que hoy traemos acelera los permisos de riego.",
    ),
    (
        "fr",
        "La loi que nous examinons accélère les recrutements et durcit les sanctions pénales.",
        "La loi que nous examinons durcit les sanctions pénales.",
    ),
    ("pt", "O banco fechou dez agências e foram despedidas 30 pessoas.", "Foram despedidas 30 pessoas."),
    ("pt", "Os bancos fecharam dez agências e despediram 30 pessoas.", "Os bancos despediram 30 pessoas."),
    ("es", "La lluvia anegó el barrio y quedaron sin luz 400 hogares.", "Quedaron sin luz 400 hogares."),
    (
        "es",
        "La mayoría de los vecinos rechazó el plan y presentaron 300 quejas.",
        "La mayoría de los vecinos presentaron 300 quejas.",
    ),
]


@pytest.mark.parametrize(("language", "text", "statement"), SUBJECTS)
def test_a_second_verb_has_its_own_subject(language: str, text: str, statement: str) -> None:
    assert split(text, language=language).claims[-1].statement == statement


NO_CLAIMS = [
    ("pt", "Venho hoje apresentar o balanço do plano ferroviário."),
    ("pt", "Quero começar por agradecer aos autarcas."),
    ("pt", "O comboio não é um capricho."),
    ("pt", "Não é suficiente, mas é um começo."),
    ("pt", "Peço-vos que votem a favor desta lei."),
    ("pt", "Não podemos perder mais tempo."),
    ("pt", "Senhora Presidente, senhoras e senhores deputados, muito bom dia."),
    ("es", "Señora presidenta, señorías, buenos días."),
    ("es", "Quiero empezar dando las gracias a los regantes que nos han acompañado."),
    ("es", "El agua no es una mercancía."),
    ("es", "Les pido su voto."),
    ("es", "No les fallaremos."),
    ("es", "Alguien tiene que contarlos."),
    ("fr", "Je viens aujourd'hui vous rendre compte de notre politique scolaire."),
    ("fr", "Je veux d'abord remercier les maires qui nous ont aidés."),
]


@pytest.mark.parametrize(("language", "text"), NO_CLAIMS)
def test_greetings_thanks_and_appeals_are_no_claims(language: str, text: str) -> None:
    assert split(text, language=language).claims == []


KINDS = [
    ("pt", "O líder da oposição acusou o governo de mentir.", "quote"),
    ("pt", "O deputado acusou-nos de termos vendido quartéis.", "quote"),
    ("pt", "O Ministério Público acusa o empresário de fraude.", "legal"),
    ("es", "El alcalde acusó al Gobierno de abandonar el barrio.", "quote"),
    ("es", "El fiscal acusó al joven de homicidio.", "legal"),
    ("es", "El Tribunal de Cuentas detectó 30 contratos sin justificar.", "quantity"),
    ("es", "Si el río se seca, perderemos la última laguna.", "forecast"),
    ("pt", "A ponte não é um museu.", "other"),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_a_political_charge_is_no_case_in_court(language: str, text: str, kind: str) -> None:
    assert [claim.kind for claim in split(text, language=language).claims] == [kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("L'opposition dénonce 30 retards.", []),
        ("L'avocat Paul Ravel déplore 30 retards.", ["Paul Ravel"]),
        ("L'Oréal annonce 30 recrutements.", ["L'Oréal"]),
    ],
)
def test_a_french_noun_behind_its_article_is_no_name(text: str, names: list[str]) -> None:
    facts = split(text, language="fr").claims[0].facts
    assert [fact["name"] for fact in facts if "name" in fact] == names
