"""Where a Portuguese sentence is cut ("|" parts the pieces of a marked one), and of what kind its parts are."""

import pytest

from tests.claims.splitting.quoting import claims, pieces, quotes

MARKED = [
    "O líder acha que vence em maio e | mantinha 40 agentes no bairro.",
    "A seca piorou em maio e | simboliza o abandono de 30 aldeias.",
    "A defesa afirmou que o réu é inocente e | vai se apresentar.",
    "«Não houve qualquer aviso prévio da empresa», disse a operária Rosa Leal, | que trabalhou ali 14 anos.",
    "«Ele ensinou-me tudo o que sei», disse Ana Melo, capitã da equipa | que ganhou a taça em 1994.",
    "«Merecíamos mais», lamentou o treinador, | que não poderá contar com três titulares.",
    "A obra vai criar 300 empregos, | abrir duas escolas e | modernizar o porto.",
    "O metro transporta 140 mil pessoas, | ante 118 mil em 2019.",
    "A polícia apreendeu 12 armas, | além de 40 telemóveis.",
    "Foram detidas 14 pessoas, | entre elas um vereador de Aroeira.",
    "O lucro subiu 4%, | depois de uma queda de 9% em 2023.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_a_sentence_is_cut_where_a_mark_stands(marked: str) -> None:
    assert quotes(marked.replace("| ", ""), "pt") == pieces(marked, "e")


CUTS = [
    (
        "O sócio fugiu para Braga, enquanto a motorista, que levava dois passageiros, morreu em Leiria.",
        ["O sócio fugiu para Braga", "que levava dois passageiros", "morreu em Leiria"],
    ),
    (
        "A bolsa despenca 3% em maio e o dólar oscila em torno de 5,20 reais.",
        ["A bolsa despenca 3% em maio", "o dólar oscila em torno de 5,20 reais"],
    ),
    (
        "Provocou uma colisão em Évora, na qual morreram dois ciclistas.",
        ["Provocou uma colisão em Évora", "na qual morreram dois ciclistas"],
    ),
    (
        "Mais de 3 mil pessoas protestaram, segundo a polícia; os sindicatos falam em 8 mil.",
        ["Mais de 3 mil pessoas protestaram, segundo a polícia", "os sindicatos falam em 8 mil"],
    ),
    (
        "«Perdemos 30% dos nossos clientes», afirmou, sem dar pormenores.",
        [
            "«Perdemos 30% dos nossos clientes», afirmou, sem dar pormenores",
            "Perdemos 30% dos nossos clientes",
        ],
    ),
    (
        "A obra custaria 40 milhões de euros e o município pagaria metade.",
        ["A obra custaria 40 milhões de euros", "o município pagaria metade"],
    ),
    (
        "O grupo detém 12 fábricas e consome 3% da eletricidade do país.",
        ["O grupo detém 12 fábricas", "consome 3% da eletricidade do país"],
    ),
    (
        "Em Vila Rica, São Mateus e Barra fizeram um acordo.",
        ["Em Vila Rica, São Mateus e Barra fizeram um acordo"],
    ),
    (
        "Este foi o segundo dia de protestos contra a reforma.",
        ["Este foi o segundo dia de protestos contra a reforma"],
    ),
    (
        "O ônibus levava 40 pessoas, sendo que 5 morreram no local.",
        ["O ônibus levava 40 pessoas", "5 morreram no local"],
    ),
    (
        "A produção somou 12 mil toneladas em maio, alta de 5% sobre abril.",
        ["A produção somou 12 mil toneladas em maio", "alta de 5% sobre abril"],
    ),
    (
        "A polícia deteve quatro pessoas, das quais duas mulheres, e apreendeu 10 carros.",
        ["A polícia deteve quatro pessoas", "das quais duas mulheres", "apreendeu 10 carros"],
    ),
    (
        "O ministério decidiu, nesta semana, que as vacinas serão redistribuídas.",
        ["O ministério decidiu, nesta semana, que as vacinas serão redistribuídas"],
    ),
    (
        "Em 2021 editou o seu 16.º romance e ficou em 3.º lugar.",
        ["Em 2021 editou o seu 16.º romance", "ficou em 3.º lugar"],
    ),
    (
        "O porto recebeu 90 navios, apenas superado no país por Alvorada.",
        ["O porto recebeu 90 navios", "apenas superado no país por Alvorada"],
    ),
    (
        "A oficina acrescentou 30 lugares ao bairro, que passou a dar trabalho a 210 pessoas.",
        ["A oficina acrescentou 30 lugares ao bairro", "que passou a dar trabalho a 210 pessoas"],
    ),
    (
        "As reservas subiram para 61 milhões, depois de vendida, em maio, a fábrica por 9 milhões.",
        ["As reservas subiram para 61 milhões", "vendida, em maio, a fábrica por 9 milhões"],
    ),
    (
        "A nadadora bateu dois recordes e esteve oito meses parada.",
        ["A nadadora bateu dois recordes", "esteve oito meses parada"],
    ),
    (
        "Perdi dois empregos em 2020 e abri uma oficina três anos depois.",
        ["Perdi dois empregos em 2020", "abri uma oficina três anos depois"],
    ),
    (
        "Temos 40 camas, mas só 25 estão ocupadas.",
        ["Temos 40 camas", "só 25 estão ocupadas"],
    ),
    (
        "A equipa descreveu um peixe que vive a 4 mil metros de profundidade.",
        ["A equipa descreveu um peixe", "que vive a 4 mil metros de profundidade"],
    ),
    (
        "Um homem foi detido depois de atirar pedras, e a votação terá de ser repetida no domingo.",
        ["Um homem foi detido depois de atirar pedras, e a votação terá de ser repetida no domingo"],
    ),
    ("Contratámos nove médicos, mas cinco já saíram.", ["Contratámos nove médicos", "cinco já saíram"]),
    (
        "A equipa perdeu por 3-0 e despede-se da prova.",
        ["A equipa perdeu por 3-0", "despede-se da prova"],
    ),
    (
        "O porto, por onde passaram 3 milhões de pessoas em 2023, perde duas carreiras.",
        ["O porto, por onde passaram 3 milhões de pessoas em 2023", "perde duas carreiras"],
    ),
    (
        "Criaram um sensor que deteta o vírus em 20 minutos e que custa quatro euros.",
        ["Criaram um sensor", "que deteta o vírus em 20 minutos", "que custa quatro euros"],
    ),
    (
        "Demorámos onze horas a chegar e dormimos no chão.",
        ["Demorámos onze horas a chegar", "dormimos no chão"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(text: str, expected: list[str]) -> None:
    assert quotes(text, "pt") == expected


WHOLE = [
    "Os médicos lembraram, no entanto, que faltam 300 camas.",
    "A cobertura passou de 4,2% para 4,6%.",
    "O número de escolas passou de 800, em 2019, para 450 no ano passado.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_single_statement_stays_whole(text: str) -> None:
    assert quotes(text, "pt") == [text.rstrip(".")]


KINDS = [
    ("A próxima reunião está marcada para dezembro.", "forecast"),
    ("A equipa garantiu vaga na final.", "event"),
    ("A chuva deve agravar a situação na serra.", "forecast"),
    ("Nenhum outro clube venceu tanto no torneio.", "trend"),
    ("A fábrica reabriu graças aos fundos europeus.", "cause"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_a_statement(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text, "pt")] == [kind]


NO_CLAIMS = [
    "Nem tudo foi glória.",
    "À beira do campo, a história foi outra.",
    "Nenhum aluno devia passar fome.",
    "Ninguém devia viver assim.",
    "Quero agradecer aos vizinhos.",
    "É uma dor que não cabe no peito.",
    "Estamos muito felizes com a escolha.",
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_thanks_wishes_and_turns_of_phrase_are_no_claims(text: str) -> None:
    assert claims(text, "pt") == []


def test_who_was_made_to_leave_is_not_thanked() -> None:
    assert claims("Os moradores foram obrigados a sair de casa.", "pt")
